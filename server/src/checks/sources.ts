import type { Dossier, DossierArticle } from '../dossier';

const wordsOfDossier = new WeakMap<Dossier, ReadonlySet<string>>();

/** The source articles of a dossier; an article is no source of itself. */
export function sourcesFor({ articles }: Dossier, file: string): readonly DossierArticle[] {
  return articles.filter((a) => a.role === 'source' && a.file !== file);
}

/** Every word of the source articles, lower case, with what they say of their own origin. */
export function wordsOfSources(dossier: Dossier): ReadonlySet<string> {
  const known = wordsOfDossier.get(dossier);
  if (known) return known;
  const words = new Set<string>();
  for (const { role, analysis } of dossier.articles) {
    if (role !== 'source') continue;
    for (const word of wordsIn(`${analysis.text} ${analysis.origin.outlet ?? ''} ${analysis.origin.agencies.join(' ')}`)) words.add(word);
  }
  wordsOfDossier.set(dossier, words);
  return words;
}

/** The words of a name or text, lower case; hyphens separate. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
}

/** Whether the source articles have a word, in this form or with or without the genitive -s. */
export function sourcesHave(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(`${word}s`) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}
