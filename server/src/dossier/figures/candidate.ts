import type { Standing } from '../digest/standing';
import type { FigureFact } from '../dossier';

/** What is known of a figure besides the fact itself, for pairing. */
export interface Candidate extends Omit<Standing, 'holder' | 'where'> {
  readonly fact: FigureFact;
  readonly article: number;
  readonly draft: boolean;
  readonly ownMeasure: boolean;
  /** The measures of its own clause. */
  readonly ownMeasures: readonly string[];
  /** Ids of the people and firms of its paragraph. */
  readonly nearby: readonly string[];
  /** The stretch before and after: figures of one sentence are told apart by their clause. */
  readonly sentenceStart: number;
  /** A part of another figure of its sentence. */
  readonly portion: boolean;
  /** Its clause speaks of the day, or says that the date has moved. */
  readonly current: boolean;
  /** Its clause says that the count goes on. */
  readonly running: boolean;
  /** It comes of a measurement or count made once more. */
  readonly anew: boolean;
  /** What its clause makes of the noun it measures: `operating`, `pre-tax`. */
  readonly qualifiers: readonly string[];
  /** The count it is a part of. */
  readonly whole?: number;
  /** Stem of the noun behind a share that it is a share of. */
  readonly shareOf?: string;
  /** The other side of the vote whose one side it is. */
  readonly opposite?: number;
  /** It comes on top of others. */
  readonly further: boolean;
  /** Its sentence sets another case beside the one that is told. */
  readonly likened: boolean;
  /** Another value stands in its place. */
  readonly replaced: boolean;
  /** It is what is left of an earlier count. */
  readonly remaining: boolean;
  /** It is a bar that is to be reached, and counts nothing. */
  readonly threshold: boolean;
  /** The moment of trading it is of. */
  readonly moment?: string;
  /** Id of who is named last before it in its clause. */
  readonly holder?: string;
  /** Ids of the places its clause sets it in. */
  readonly where: readonly string[];
  /** Ids of those named before it in its paragraph. */
  readonly before: readonly string[];
  /** Whose age it is, where the name stands beside it. */
  readonly owner?: string;
  /** Whether it is beyond doubt theirs. */
  readonly ownerSure: boolean;
  /** Its clause sets it years before the day of its article. */
  readonly longPast: boolean;
  /** The day of its article. */
  readonly date?: string;
  /** Index of the later value of the same thing, where the article tells the change. */
  readonly successor?: number;
}
