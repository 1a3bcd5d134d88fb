import type { Span } from '../../text/span';
import type { Reason } from '../mention';

/** The rules that hold for a stretch in its paragraph. Worked out when asked for: few candidates become names. */
export interface HeldRules {
  /** What spoke for each outcome, by its index, as far as it has been asked: the paragraph says the same at every keystroke. */
  said?: (readonly Reason[] | undefined)[];
  /** Shows them by number; see `rules.ts`. */
  each(show: (rule: number) => void): void;
}

/** A stretch that may be a name, with what its paragraph says of it; the whole article decides in `resolve.ts`. */
export interface NameCandidate {
  readonly span: Span;
  /** The words, with single spaces. */
  readonly words: string;
  /** The words without a genitive ending, by which mentions of one name meet. */
  readonly stem: string;
  readonly rules: HeldRules;
  /** What the rules add up to for each outcome, in the order of `OUTCOMES`, less the first. */
  readonly scores: readonly number[];
  /** What the tagger says of each outcome but the first, see `tagger-vote.ts`; undefined without a tagger. */
  readonly votes?: readonly number[];
  /** What `scores` come to as probabilities, of all outcomes, beside the stretches that overlap this one; kept here, as an article is decided anew at every keystroke. */
  readonly likely: readonly number[];
  /** Of several words: the stem without the first one, and what stands before the last. */
  readonly inner?: readonly [string, string];
  /** What is fixed by the place of the stretch; bits of `CandidateFlag`. */
  readonly flags: number;
}

/** Bits of `NameCandidate.flags`. */
export const CandidateFlag = { startsSentence: 1, articleBefore: 2, boilerplate: 4, ordinary: 8, toldByForm: 16, described: 32 } as const;

/** A name somebody has settled: the user, or the other articles of the folder. */
export interface KnownName {
  readonly name: string;
  readonly kind: 'person' | 'company' | 'neither';
  readonly by: 'user' | 'folder';
}
