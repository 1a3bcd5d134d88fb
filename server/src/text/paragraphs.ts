import type { BlockKind } from './blocks';
import type { Span } from './span';
import type { Sentence } from './sentences';
import { shiftTokens, type Token } from './tokens';

/** A block with its tokens and sentences; all spans are offsets into the whole text. */
export interface Paragraph extends Span {
  readonly kind: BlockKind;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const lowered = new WeakMap<readonly Token[], readonly string[]>();

/** The words of a paragraph's tokens in lower case; made once, and the same list for a paragraph found again further on. */
export function lowerWords(tokens: readonly Token[]): readonly string[] {
  let words = lowered.get(tokens);
  if (!words) lowered.set(tokens, (words = tokens.map((t) => t.spelling.lower)));
  return words;
}

/** The same paragraph, found `by` code units further on. */
export function shiftParagraph(paragraph: Paragraph, by: number): Paragraph {
  const tokens = shiftTokens(paragraph.tokens, by);
  lowered.set(tokens, lowerWords(paragraph.tokens));
  return {
    ...paragraph,
    start: paragraph.start + by,
    end: paragraph.end + by,
    tokens,
    sentences: paragraph.sentences.map(({ start, end, firstToken, endToken }) => ({ start: start + by, end: end + by, firstToken, endToken })),
  };
}
