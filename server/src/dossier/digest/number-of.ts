import type { CompareLexicon } from '../../language/compare';
import type { Token } from '../../text/tokens';
import { isStop } from '../words';

/** Tokens between a noun that is counted and the number it comes to, at most: `The number of households moved out of the valley since Monday has risen to 88`. */
const REACH = 16;

/**
 * The noun a number counts that comes behind it: `Die Zahl der Haushalte stieg auf 88`, `the number of households moved out
 * has risen to 88`. The number must be what the count comes to, with no noun of its own behind.
 */
export function numberOf(tokens: readonly Token[], from: number, first: number, end: number, lexicon: CompareLexicon): string | undefined {
  const before = tokens[first - 1]?.spelling.lower ?? '';
  const next = tokens[end];
  if (!(lexicon.changeTo.has(before) || lexicon.amountBefore.has(before))) return undefined;
  if (next?.kind === 'word' && (lexicon.compounds ? /^\p{Lu}/u.test(next.text) : !isStop(next.spelling) && !lexicon.conjunctions.has(next.spelling.lower)) || next?.text === '%') return undefined;
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    if (!lexicon.numberOf.has(tokens[i]!.spelling.lower)) continue;
    const link = tokens[i + 1]?.spelling.lower ?? '';
    if (!lexicon.partOf.has(link) && !lexicon.determiners.has(link)) return undefined;
    let k = i + 2;
    while (k < first && (lexicon.determiners.has(tokens[k]!.spelling.lower) || lexicon.compounds && /^\p{Ll}/u.test(tokens[k]!.text))) k++;
    const noun = tokens[k];
    return k < first - 1 && noun?.kind === 'word' && noun.text.length > 3 ? noun.spelling.lower : undefined;
  }
  return undefined;
}
