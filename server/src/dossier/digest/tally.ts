import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import { overlaps } from '../../text/span';
import type { Token } from '../../text/tokens';

/** From here on a number behind a noun is nobody's age. */
const NO_AGE = 110;
/**
 * The noun a number counts from behind, between commas: `Die Kläger, inzwischen 71, vertritt …`, `the plaintiffs, now 71, …`.
 * The age of one person looks alike: the noun must be of many.
 */
export function countedBefore(tokens: readonly Token[], first: number, end: number, min: number, mentions: readonly Mention[], lexicon: CompareLexicon): string | undefined {
  if (!/^[,.;)]$/.test(tokens[end]?.text ?? '')) return undefined;
  // „inzwischen“, „by now“
  let at = first - 1;
  while (at > first - 4 && tokens[at]?.kind === 'word') at--;
  const words = tokens.slice(at + 1, first).map((t) => t.spelling.lower).join(' ');
  const noun = tokens[at - 1];
  if (tokens[at]?.text !== ',' || !lexicon.henceforth.includes(words) || noun?.kind !== 'word' || mentions.some((m) => overlaps(m.span, noun))) return undefined;
  const { lower } = noun.spelling;
  if (!lexicon.compounds) return lexicon.manyOf.test(lower) && lexicon.manyArticles.has(tokens[at - 2]?.spelling.lower ?? '') ? lower : undefined;
  const isMany = /^\p{Lu}/u.test(noun.text) && (min > NO_AGE || lexicon.manyOf.test(lower)) && lexicon.manyArticles.has(tokens[at - 2]?.spelling.lower ?? '');
  return isMany ? lower : undefined;
}
