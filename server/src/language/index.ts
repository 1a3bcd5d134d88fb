import { joinLexicons } from '../text/form';
import { de } from './de';
import { en } from './en';
import type { LanguageId, LanguagePack } from './pack';

/** Every language Beleg knows. A language is added here and in its own folder, nowhere else. */
export const languages: readonly LanguagePack[] = [de, en];

export function packOf(id: LanguageId): LanguagePack {
  return languages.find((pack) => pack.id === id) ?? languages[0]!;
}

/** A language is told by so many characters at the beginning of a text. */
export const DETECTED_BY = 4000;

/** The language whose function words are most frequent at the beginning of a text; the first language where none is. */
export function detectLanguage(text: string): LanguageId {
  const words = text.slice(0, DETECTED_BY).toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = languages[0]!;
  let most = 0;
  for (const pack of languages) {
    let count = 0;
    for (const word of words) if (pack.functionWords.has(word)) count++;
    if (count > most) [best, most] = [pack, count];
  }
  return best.id;
}

/** The words of page furniture in every language: an article in one often stands in a page of another. */
export const formLexicon = joinLexicons(languages.map((pack) => pack.form));
