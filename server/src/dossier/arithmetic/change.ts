import type { CompareLexicon } from '../../language/compare';
import type { DerivationLexicon } from '../../language/derivation';
import type { Row } from './sheet';
import { wordsIn } from './words';

/** Letters between a value and the limit it is held against. */
const LIMIT = 50;

/** Whether the words set one of two figures of a sentence as the base of the other: `von A auf B`, `B, nach A`, `gemessen an A`. */
export function isChange(text: string, a: Row, b: Row, lexicon: CompareLexicon): boolean {
  const [first, second] = a.local.mention.span.start < b.local.mention.span.start ? [a, b] : [b, a];
  const between = text.slice(first.local.mention.span.end, second.local.mention.span.start).toLowerCase();
  const before = text.slice(Math.max(first.local.sentence.start, first.local.mention.span.start - 60), first.local.mention.span.start).toLowerCase();
  if (lexicon.changeAfter.some((w) => between.includes(`${w} `)) || lexicon.base.some((w) => before.includes(w))) return true;
  return wordsIn(before, new Set([lexicon.changeFrom])) && wordsIn(between, lexicon.changeTo);
}

/** An apposition up to its percentage, behind what little the figure before has: `Boote, ein Rückgang um `. */
const APPOSITION = /^[^,;:.–—]{0,24}(?:,|–|—)\s+(\p{L}[\p{L}\s]{2,32})$/u;

/**
 * Whether a percentage stands behind the later of two figures as the change between them: `Im Mai zählte sie 80 Boote, im
 * Juni noch 60, ein Rückgang um 25 Prozent`. The word goes the way the figures go: what rose is no fall.
 * @param low the smaller figure
 */
export function isApposedChange(text: string, low: Row, high: Row, percent: Row, lexicon: CompareLexicon): boolean {
  const fell = high.local.mention.span.start < low.local.mention.span.start;
  const last = fell ? low : high;
  const words = APPOSITION.exec(text.slice(last.local.mention.span.end, percent.local.mention.span.start))?.[1];
  return words !== undefined && wordsIn(words, fell ? lexicon.down : lexicon.up) && !wordsIn(words, fell ? lexicon.up : lexicon.down);
}

/** Whether the second of two figures is the limit that the first is held against: `340 Keime bei einem Grenzwert von 100`. */
export function isLimited(text: string, a: Row, b: Row, lexicon: CompareLexicon): boolean {
  const between = text.slice(a.local.mention.span.end, b.local.mention.span.start);
  return between.length <= LIMIT && wordsIn(between, lexicon.limits);
}

/** Whether a percentage behind the ends of a change is said of something else: `stieg von 40 auf 50 Millionen, die Kosten um 10 Prozent`. */
export function isOfAnother(text: string, a: Row, b: Row, percent: Row, { otherSubject }: DerivationLexicon): boolean {
  const last = Math.max(a.local.mention.span.end, b.local.mention.span.end);
  return percent.local.mention.span.start > last && otherSubject.test(text.slice(last, percent.local.mention.span.start).toLowerCase());
}
