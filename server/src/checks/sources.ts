import type { Dossier, DossierArticle } from '../dossier';

/**
 * Keeps what is made of the source articles of a dossier, also for the next dossier with the same ones: a letter typed in a draft leaves its
 * sources alone. What is made for one list of sources is kept as long as the first of them.
 */
export function perSources<T>(make: (sources: readonly DossierArticle[]) => T): (dossier: Dossier) => T {
  const ofDossier = new WeakMap<Dossier, T>();
  const ofSources = new WeakMap<DossierArticle, { readonly sources: readonly DossierArticle[]; readonly made: T }>();
  return (dossier) => {
    const known = ofDossier.get(dossier);
    if (known !== undefined) return known;
    const sources = dossier.articles.filter((a) => a.role === 'source');
    const before = sources[0] && ofSources.get(sources[0]);
    const same = before?.sources.length === sources.length && before.sources.every((a, i) => a === sources[i]);
    const made = same ? before.made : make(sources);
    if (sources[0] && !same) ofSources.set(sources[0], { sources, made });
    ofDossier.set(dossier, made);
    return made;
  };
}

/** The source articles of a dossier; an article is no source of itself. */
export function sourcesFor({ articles }: Dossier, file: string): readonly DossierArticle[] {
  return articles.filter((a) => a.role === 'source' && a.file !== file);
}

/** Every word of the source articles, lower case, with what they say of their own origin. */
export const wordsOfSources = perSources((sources): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { analysis } of sources) for (const word of wordsIn(`${analysis.text} ${analysis.origin.outlet ?? ''} ${analysis.origin.agencies.join(' ')}`)) words.add(word);
  return words;
});

/** The words of a name or text, lower case; hyphens separate. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
}

/** Whether the source articles have a word, in this form or with or without the genitive -s. */
export function sourcesHave(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(`${word}s`) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}
