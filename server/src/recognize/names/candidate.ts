import type { Span } from '../../text/span';
import type { NameKind } from '../tagger/tagger';
import type { Reason } from '../mention';

/** A stretch that may be a name, with the votes one paragraph gives; the whole article decides in `resolve.ts`. */
export interface NameCandidate {
  readonly span: Span;
  readonly votes: readonly NameVote[];
}

export interface NameVote extends Reason {
  readonly kind: NameKind | 'none';
  readonly weight: number;
}

/** A name somebody has settled: the user, or the other articles of the folder. */
export interface KnownName {
  readonly name: string;
  readonly kind: 'person' | 'company' | 'neither';
  readonly by: 'user' | 'folder';
}
