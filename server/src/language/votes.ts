/**
 * What a number of a vote is: those for and against, those who abstained, by how many one side won, and the two sides of a result, of which the
 * words around tell which is which.
 */
export type VotePart = 'ayes' | 'noes' | 'abstentions' | 'lead' | 'sides';

/**
 * How a sentence tells numbers of a vote. In a pattern `{x}` stands for a number, `{y}` for the other side of a result, and `~` for some words
 * without a number in them. All of it is in lower case.
 */
export interface VoteRow {
  readonly part: VotePart;
  readonly pattern: string;
  /** Whether the pattern is that of a vote only where the sentence has a word of voting besides. */
  readonly beside?: boolean;
}

/** What a language knows of votes. */
export interface VoteLexicon {
  /** A word of which one stands in every sentence that a row fits. */
  readonly cue: RegExp;
  readonly rows: readonly VoteRow[];
  /** Words of voting and of what is voted on. */
  readonly voting: RegExp;
  /** Words by which two numbers are the result of a match, a time, a ratio or odds. */
  readonly play: RegExp;
  /** What a vote turns down, and what it carries. */
  readonly rejected: RegExp;
  readonly carried: RegExp;
  /** Between two sides, is no word for nearness: `gegen 46 Stimmen`. */
  readonly against: ReadonlySet<string>;
  /** Right behind a number, make it a time of day: `zwölf Uhr`. */
  readonly hour: ReadonlySet<string>;
  /** The noun behind an article that makes it a one: `einer Enthaltung`. */
  readonly single: RegExp;
}
