import type { CompareLexicon } from '../../language/compare';
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

/** Whether the second of two figures is the limit that the first is held against: `340 Keime bei einem Grenzwert von 100`. */
export function isLimited(text: string, a: Row, b: Row, lexicon: CompareLexicon): boolean {
  const between = text.slice(a.local.mention.span.end, b.local.mention.span.start);
  return between.length <= LIMIT && wordsIn(between, lexicon.limits);
}
