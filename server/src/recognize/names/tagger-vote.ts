import { OUTCOMES } from './rules';
import type { NameReading, TokenRange } from './spans';

/** What the tagger's opinion counts at most, in the unit of scores (natural logarithm of odds). */
const MOST = 4.5;
/** How much of the tagger's own odds is believed: it has seen what the rules were learned on, and both look at the same words. */
const TRUST = 0.8;
/** What speaks against a stretch that the tagger cuts otherwise. */
const OTHER_CUT = { inside: 2, around: 1.2, across: 2.5 } as const;

function odds(share: number): number {
  return Math.min(MOST, Math.max(-MOST, TRUST * Math.log((share + 0.01) / (1 - share + 0.01))));
}

/** What the tagger says of a stretch: one number an outcome, in the order of `OUTCOMES` but for the first; undefined without a tagger. */
export function taggerVote({ tags }: NameReading, { first, end }: TokenRange): number[] | undefined {
  if (!tags) return undefined;
  const votes = new Array<number>(OUTCOMES.length - 1).fill(0);
  const kind = tags[first]?.kind;
  let same = true;
  let names = 0;
  let least = 1;
  for (let i = first; i < end; i++) {
    const tag = tags[i]!;
    if (tag.kind !== kind || (i > first && kind && tag.begins)) same = false;
    if (tag.kind && (tag.begins || tags[i - 1]?.kind !== tag.kind || i === first)) names++;
    least = Math.min(least, tag.confidence);
  }
  if (names === 0) return votes.fill(-Math.max(0, odds(least)));
  const opens = !kind || tags[first]!.begins || tags[first - 1]?.kind !== kind;
  const closes = !tags[end]?.kind || tags[end]!.begins || tags[end]!.kind !== tags[end - 1]!.kind;
  if (same && kind) {
    if (!opens || !closes) return votes.fill(-OTHER_CUT.inside);
    votes[OUTCOMES.indexOf(kind) - 1] = odds(Math.max(0.6, least));
    return votes;
  }
  return votes.fill(opens && closes && names === 1 ? -OTHER_CUT.around : -OTHER_CUT.across);
}
