import type { BlockKind } from './blocks';
import type { Span } from './span';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** A block with its tokens and sentences; all spans are offsets into the whole text. */
export interface Paragraph extends Span {
  readonly kind: BlockKind;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
