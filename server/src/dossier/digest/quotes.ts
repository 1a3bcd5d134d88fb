import type { ArticleAnalysis } from '../../analysis';
import { textAt, type Span } from '../../text/span';
import { fold } from '../words';

/** A quotation of one article, as words that can be compared. */
export interface LocalQuote {
  readonly span: Span;
  /** Folded words, without marks and punctuation. */
  readonly words: readonly string[];
  /** Who says it, as the article names it. */
  readonly speaker?: string;
  readonly speakerSpan?: Span;
}

/** The quotations of an article that are somebody's words; terms, titles and single words are left out. */
export function quotesOf(analysis: ArticleAnalysis): LocalQuote[] {
  const found: LocalQuote[] = [];
  for (const { quotation, role, attribution } of analysis.quotations) {
    if (quotation.depth > 0 || (role !== 'speech' && role !== 'partial')) continue;
    const words = fold(textAt(analysis.text, quotation.inner)).match(/[\p{L}\d]+/gu) ?? [];
    if (words.length < 3) continue;
    const said = attribution === undefined ? undefined : analysis.attributions[attribution];
    found.push({ span: quotation.inner, words, speaker: said?.sourceName ?? (said?.source && textAt(analysis.text, said.source)), speakerSpan: said?.source });
  }
  return found;
}
