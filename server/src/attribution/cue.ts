import type { Source } from './source';

/** A place in a sentence that makes it attributed; token indexes of the paragraph. */
export interface Cue {
  /** First and last token of the cue. */
  readonly first: number;
  readonly end: number;
  readonly source?: Source;
  readonly kind: Source['kind'];
  /** What it carries within its sentence, token indexes, half-open. */
  readonly reachFirst: number;
  readonly reachEnd: number;
  /** It points back to the sentences before: `Das teilte X mit`. */
  readonly backward?: boolean;
  /** A verb of saying or the like, whose content may run on in reported speech. */
  readonly verbal: boolean;
  readonly rule: string;
}
