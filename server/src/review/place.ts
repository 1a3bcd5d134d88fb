import type { ArticleAnalysis } from '../analysis';
import { textAt, type Span } from '../text/span';
import type { ReviewContext } from './entry';

/** The context of a place, by which it is found again after edits elsewhere. */
export function contextOf(analysis: ArticleAnalysis, span: Span): ReviewContext {
  const around = sentenceAround(analysis, span);
  const quote = spaced(textAt(analysis.text, span));
  const nth = occurrences(analysis.text, around, quote).findIndex((found) => found.start >= span.start);
  return { sentence: spaced(textAt(analysis.text, around)), quote, nth: Math.max(0, nth) };
}

/** The sentence a span stands in, or all the sentences it touches. */
function sentenceAround({ paragraphs }: ArticleAnalysis, span: Span): Span {
  for (const paragraph of paragraphs) {
    if (paragraph.end <= span.start) continue;
    if (paragraph.start >= span.end) break;
    const touched = paragraph.sentences.filter((s) => s.start < span.end && span.start < s.end);
    if (touched.length) return { start: Math.min(span.start, touched[0]!.start), end: Math.max(span.end, touched.at(-1)!.end) };
    return { start: paragraph.start, end: Math.max(paragraph.end, span.end) };
  }
  return span;
}

/** Finds places of one article again; made once an article, so that each question costs one look-up. */
export interface Finder {
  /** Where a context stands now, at every sentence with exactly these words; empty where it is gone or was changed. */
  find(context: ReviewContext): readonly Span[];
}

/** Makes a {@link Finder} over the sentences of an article. */
export function finderFor(analysis: ArticleAnalysis): Finder {
  const sentences = new Map<string, Span[]>();
  const add = (span: Span): void => {
    const words = spaced(textAt(analysis.text, span));
    const list = sentences.get(words);
    if (list) list.push(span);
    else sentences.set(words, [span]);
  };
  for (const paragraph of analysis.paragraphs) {
    for (const { start, end } of paragraph.sentences) add({ start, end });
    // a quotation of several sentences is one place; paragraphs serve where sentences do not
    if (paragraph.sentences.length !== 1) add({ start: paragraph.start, end: paragraph.end });
  }
  return {
    find({ sentence, quote, nth }) {
      return (sentences.get(sentence) ?? []).flatMap((span) => occurrences(analysis.text, span, quote).slice(nth, nth + 1));
    },
  };
}

/** The places of some words in a stretch of the text, whatever their white space, from left to right. */
function occurrences(text: string, within: Span, quote: string): Span[] {
  if (!quote) return [];
  const words = quote.split(' ').map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  return [...text.slice(within.start, within.end).matchAll(new RegExp(words, 'g'))].map((match) => ({ start: within.start + match.index, end: within.start + match.index + match[0].length }));
}

/** Words with single spaces: a line wrapped anew is the same sentence. */
export function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
