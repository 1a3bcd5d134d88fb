import type { GazetteerEntry } from '../../language/gazetteer/gazetteer';
import { KINDS, roomForKinds } from '../tagger/labels';
import { CandidateFlag } from './candidate';
import { rangeKey, type NameReading, type TokenRange } from './spans';
import { ORDINARY } from './words';

/** What the tagger's opinion of a stretch counts at most, in the unit of scores (natural logarithm of odds). */
const MOST = 7;
const LEAST_SHARE = 5e-4;
/** The least that the tagger may say of a listed name of several words, or written like no other word; and of one plain word. */
const LEAST_OF_NAME = 0;
const LEAST_OF_WORD = -1;
/** Between these points a weight is interpolated. */
const KNOTS = [-MOST, -4, -2.5, -1.2, 0, 1.2, 2.5, 4, MOST] as const;

/** Situations whose weights are learned apart: what a vote is worth differs for one ordinary word, another one, and several. */
export const SITUATIONS = ['ordinary word', 'ordinary word at start', 'word', 'word at start', 'words', 'words at start'] as const;
const PER_KIND = KNOTS.length;
const PER_SITUATION = PER_KIND * KINDS.length;

/** How many weights the vote has: for each situation and kind, one a knot. */
export const VOTE_WEIGHTS = SITUATIONS.length * PER_SITUATION;

/**
 * How the tagger sees a stretch: for each kind the logarithm of the odds of just this name of the kind against no name in it.
 * Undefined where there is no tagger, or where it gives the stretch no chance of any kind.
 */
export function taggerOdds(reading: NameReading, range: TokenRange): number[] | undefined {
  const { tags } = reading;
  const { first, end } = range;
  if (!tags) return undefined;
  let none = tags[first]!.odds?.outside ?? 1;
  for (let i = first + 1; i < end; i++) none *= tags[i]!.odds?.stays ?? 1;
  const begins = tags[first]!.odds?.begins;
  const votes = roomForKinds();
  for (let k = 0; k < KINDS.length; k++) {
    let share = begins ? begins[k]! : 0;
    for (let i = first + 1; i <= end && share > 0; i++) {
      const odds = i < tags.length ? tags[i]!.odds : undefined;
      const goesOn = odds ? (i === first + 1 ? odds.goesOn : odds.goesOnInside)[k]! : 0;
      share *= i < end ? goesOn : 1 - goesOn;
    }
    votes[k] = Math.max(-MOST, Math.min(MOST, Math.log((share + LEAST_SHARE) / (none + LEAST_SHARE))));
  }
  const entry = listed(reading, range);
  if (entry) {
    const k = KINDS.indexOf(entry.kind);
    votes[k] = Math.max(votes[k]!, isPlainWord(reading, range) ? LEAST_OF_WORD : LEAST_OF_NAME);
  }
  return votes;
}

/**
 * What the gazetteer knows of a stretch, where that is hardly ever anything else than this name. The tagger may say what it thinks of it, but not
 * talk it away: what it never met looks like nothing to it.
 */
function listed({ listed: entries, starts, classes }: NameReading, { first, end }: TokenRange): GazetteerEntry | undefined {
  const entry = entries.get(rangeKey(first, end));
  if (!entry || entry.common) return undefined;
  const ordinary = (end - first === 1 || starts[first]) && classes.slice(first, end).every((ids) => ORDINARY.some((id) => ids.includes(id)));
  return ordinary ? undefined : entry;
}

/** Whether a stretch is one word written like any other. */
function isPlainWord({ tokens }: NameReading, { first, end }: TokenRange): boolean {
  return end - first === 1 && /^\p{Lu}?[\p{Ll}-]+$|^\p{Lu}+$/u.test(tokens[first]!.text);
}

/** The situation of a stretch, by number. */
export function situationOf(flags: number, several: boolean): number {
  return (several ? 4 : flags & CandidateFlag.ordinary ? 0 : 2) + (flags & CandidateFlag.startsSentence ? 1 : 0);
}

/** Shows the two weights between which a vote for a kind lies, and the share of the second one. */
export function voteBetween(situation: number, kind: number, vote: number, show: (weight: number, share: number) => void): void {
  const knot = knotBelow(vote);
  const share = shareAbove(knot, vote);
  const at = weightAt(situation, kind, knot);
  show(at, 1 - share);
  show(at + 1, share);
}

/** The number of the knot below a vote, or of the last but one. */
function knotBelow(vote: number): number {
  let knot = 0;
  while (knot < KNOTS.length - 2 && vote > KNOTS[knot + 1]!) knot++;
  return knot;
}

/** How far above a knot a vote lies, as a share of the way to the next. */
function shareAbove(knot: number, vote: number): number {
  return (vote - KNOTS[knot]!) / (KNOTS[knot + 1]! - KNOTS[knot]!);
}

function weightAt(situation: number, kind: number, knot: number): number {
  return situation * PER_SITUATION + kind * PER_KIND + knot;
}

/** What the weight at a number starts from before anything is learned: the tagger is taken at its word. */
export function trustingVotes(): Float32Array {
  return Float32Array.from({ length: VOTE_WEIGHTS }, (_, i) => KNOTS[i % PER_KIND]!);
}

/** Adds what the votes are worth to the scores of the kinds. */
export function addVotes(scores: number[], situation: number, votes: readonly number[], weights: Float32Array): void {
  for (let kind = 0; kind < votes.length; kind++) {
    const vote = votes[kind]!;
    const knot = knotBelow(vote);
    const share = shareAbove(knot, vote);
    const at = weightAt(situation, kind, knot);
    scores[kind]! += weights[at]! * (1 - share);
    scores[kind]! += weights[at + 1]! * share;
  }
}
