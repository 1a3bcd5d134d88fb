import type { Claim } from '../claims/claim';
import { isStop, stem } from '../dossier/words';
import { compareLexiconOf } from '../language/compare';
import { textAt } from '../text/span';
import type { CheckContext } from './check';
import { perSources } from './sources';
import { contentStems } from './stems';

/** Share of a claim's words that one paragraph of a source must have, by their first letters. */
const ENOUGH = 0.6;
/** Words, names left out, that a claim must have to be missed in the sources. */
const FEWEST = 2;
/** Letters by which words are taken for forms of one, or of one family: `Weggang`, `weggehen`. */
const LETTERS = 7;
const NAMES: ReadonlySet<string> = new Set(['person', 'company', 'organisation', 'place', 'product']);

/**
 * Whether a passage of a source may well tell what a claim says, in other words. It is no evidence that it does; it only keeps
 * a draft's sentence from being held for what no article of the folder knows.
 */
export function isToldSomewhere({ dossier, article }: CheckContext, claim: Claim): boolean {
  const lexicon = compareLexiconOf(article.analysis.language);
  const named = new Set(claim.mentions.filter((m) => NAMES.has(m.kind)).flatMap((m) => textAt(article.analysis.text, m.span).match(/[\p{L}\d]+/gu) ?? []).map((w) => stem(w, lexicon)));
  const own = [...contentStems(article.analysis, claim)].filter(([word, isName]) => !isName && !named.has(word)).map(([word]) => word);
  if (own.length < FEWEST) return true;
  const index = indexOf(dossier);
  const counts = new Map<number, number>();
  const keys = new Set(own.map((word) => `${article.analysis.language} ${word.slice(0, LETTERS)}`));
  for (const key of keys) for (const passage of index.get(key) ?? []) counts.set(passage, (counts.get(passage) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= ENOUGH * keys.size);
}

/** The paragraphs of the sources by the first letters of their words. */
const indexOf = perSources((sources): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  let passage = 0;
  for (const { analysis } of sources) {
    const lexicon = compareLexiconOf(analysis.language);
    for (const { tokens } of analysis.paragraphs) {
      passage++;
      const keys = new Set(tokens.flatMap((t) => ((t.kind === 'word' && !isStop(t.spelling)) || t.kind === 'number' ? [`${analysis.language} ${(t.kind === 'number' ? t.text.replace(/\D/g, '') : stem(t.text, lexicon)).slice(0, LETTERS)}`] : [])));
      for (const key of keys) {
        const list = index.get(key);
        if (list) list.push(passage);
        else index.set(key, [passage]);
      }
    }
  }
  return index;
});
