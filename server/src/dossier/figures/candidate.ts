import type { LocalFigure } from '../digest/figures';
import type { Standing } from '../digest/standing';
import type { FigureFact } from '../dossier';

/** What a figure brings along from its article as it is. */
type OwnTraits = 'ownMeasure' | 'ownMeasures' | 'portion' | 'current' | 'running' | 'anew' | 'qualifiers' | 'whole' | 'shareOf' | 'opposite' | 'further' | 'likened' | 'replaced' | 'remaining' | 'threshold' | 'moment';

/** What is known of a figure besides the fact itself, for pairing. */
export interface Candidate extends Omit<Standing, 'holder' | 'where'>, Pick<LocalFigure, OwnTraits> {
  readonly fact: FigureFact;
  readonly article: number;
  readonly draft: boolean;
  /** Ids of the people and firms of its paragraph. */
  readonly nearby: readonly string[];
  /** The stretch before and after: figures of one sentence are told apart by their clause. */
  readonly sentenceStart: number;
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
