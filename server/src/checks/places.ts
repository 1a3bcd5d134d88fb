import type { ArticleAnalysis } from '../analysis';
import type { Claim } from '../claims/claim';
import type { Paragraph } from '../text/paragraphs';
import { countWhile, lastStartingBefore } from '../text/search';
import { overlaps, type Span } from '../text/span';

/** The paragraph a place stands in. */
export function paragraphAt(analysis: Pick<ArticleAnalysis, 'paragraphs'>, offset: number): Paragraph | undefined {
  const paragraph = lastStartingBefore(analysis.paragraphs, offset);
  return paragraph && offset < paragraph.end ? paragraph : undefined;
}

/** The sentence a place stands in; the place itself where the text has none there. */
export function sentenceAt(analysis: ArticleAnalysis, span: Span): Span {
  const paragraph = paragraphAt(analysis, span.start);
  const sentence = paragraph && lastStartingBefore(paragraph.sentences, span.start);
  return sentence && span.start < sentence.end ? { start: sentence.start, end: sentence.end } : span;
}

/** Whether a place is in the article's running text: no heading, caption, byline, source line or boilerplate. */
export function inProse(analysis: ArticleAnalysis, span: Span): boolean {
  const kind = paragraphAt(analysis, span.start)?.kind;
  return kind === 'body' || kind === 'list';
}

const claimsOfSentence = new WeakMap<ArticleAnalysis, ReadonlyMap<number, readonly Claim[]>>();

function claimsBySentence(analysis: ArticleAnalysis): ReadonlyMap<number, readonly Claim[]> {
  const known = claimsOfSentence.get(analysis);
  if (known) return known;
  const index = new Map<number, Claim[]>();
  for (const claim of analysis.claims) {
    const list = index.get(claim.sentence.start);
    if (list) list.push(claim);
    else index.set(claim.sentence.start, [claim]);
  }
  claimsOfSentence.set(analysis, index);
  return index;
}

/** The closest claim a place belongs to: the shortest one that overlaps it. */
export function claimAt(analysis: ArticleAnalysis, span: Span): Claim | undefined {
  const length = (claim: Claim): number => claim.span.end - claim.span.start;
  return (claimsBySentence(analysis).get(sentenceAt(analysis, span).start) ?? [])
    .filter((claim) => overlaps(claim.span, span))
    .sort((a, b) => length(a) - length(b))[0];
}

/** The claims that overlap a stretch of the text, in order. */
export function claimsIn(analysis: ArticleAnalysis, span: Span): Claim[] {
  const found: Claim[] = [];
  for (const paragraph of paragraphsIn(analysis, span)) {
    for (const sentence of paragraph.sentences) {
      if (sentence.end <= span.start) continue;
      if (sentence.start >= span.end) break;
      for (const claim of claimsBySentence(analysis).get(sentence.start) ?? []) if (overlaps(claim.span, span)) found.push(claim);
    }
  }
  return found;
}

function paragraphsIn(analysis: ArticleAnalysis, span: Span): readonly Paragraph[] {
  const { paragraphs } = analysis;
  const first = countWhile(paragraphs, (p) => p.end <= span.start);
  let end = first;
  while (end < paragraphs.length && paragraphs[end]!.start < span.end) end++;
  return paragraphs.slice(first, end);
}

/** A span without the sentence's end mark and white space at its end: what a finding about a whole claim underlines. */
export function withoutEndMark(text: string, span: Span): Span {
  let { end } = span;
  while (end > span.start + 1 && /[\s.!?…,;:]/.test(text[end - 1]!)) end--;
  return { start: span.start, end };
}
