import type { Block } from './blocks';
import type { Span } from './span';

/** How a quotation is marked: „…“, »…«, «…», “…”, "…", ‚…‘ and their kin. */
export type QuotationStyle = 'german' | 'guillemets' | 'french' | 'english' | 'straight' | 'single';

/** A stretch between quotation marks. What it is (speech, a term, a title) is decided by the attribution layer. */
export interface Quotation {
  /** With its marks; where a mark is missing, up to the end of the paragraph. */
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  readonly style: QuotationStyle;
  /** The closing mark is missing: the quotation goes on in the next paragraph, or the mark was forgotten. */
  readonly unclosed: boolean;
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number;
}

/** Finds the quotations of an article, in the order of their start; one never crosses a block. */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  for (const block of blocks) {
    for (const m of text.slice(block.start, block.end).matchAll(/[„“»«"]([^„“”»«"]+)[“”«»"]/g)) {
      const start = block.start + m.index;
      const end = start + m[0].length;
      found.push({ span: { start, end }, inner: { start: start + 1, end: end - 1 }, style: 'german', unclosed: false, depth: 0 });
    }
  }
  return found;
}
