import { join } from 'node:path';
import { isDenseInNames } from '../corpus/article';
import { readCorpus } from '../corpus/read';

const root = join(__dirname, '..', '..');

/** Running text of our English (or German) corpus, article after article, with at least so many characters; every paragraph is another. */
export function proseOf(characters: number, language: 'en' | 'de' = 'en'): string {
  const articles = readCorpus(root, [language]).filter((a) => !isDenseInNames(a)).map((a) => a.text.trim());
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const round = Math.floor(i / articles.length);
    const article = articles[i % articles.length]!;
    // a second round must not find its paragraphs in the cache of the first
    const words = round ? article.replace(/^(?=.)/gm, `${round}/${i % articles.length}: `) : article;
    parts.push(words);
    length += words.length + 2;
  }
  return `${parts.join('\n\n').slice(0, characters)}\n`;
}

/** The first so many words of a text. */
export function firstWords(text: string, count: number): string {
  let seen = 0;
  for (const match of text.matchAll(/\S+/g)) {
    if (++seen === count) return `${text.slice(0, match.index + match[0].length)}\n`;
  }
  return text;
}

/** The text with one word in its middle replaced by another of the same kind. */
export function withOneWordChanged(text: string, word: string): string {
  const half = text.slice(Math.floor(text.length / 2));
  const at = /\s\p{Ll}{5,}\s/u.exec(half)!;
  const start = text.length - half.length + at.index + 1;
  return text.slice(0, start) + word + text.slice(start + at[0].length - 2);
}
