import type { Attribution } from '../attribution/attribution';
import type { Paragraph } from '../text/paragraphs';
import type { Sentence } from '../text/sentences';
import { contains, trimmed, type Span } from '../text/span';

/**
 * The parts of a sentence that are carried differently: a clause with an attribution of its own (`…, die angeblich …`),
 * and what is left before and behind it. A sentence that is carried as a whole, or by nobody, is one part.
 */
export function partsOf(text: string, sentence: Span, attributions: readonly Attribution[]): Span[] {
  const inner = attributions
    .map((a) => a.reach)
    .filter((reach) => !contains(reach, sentence) && reach.start >= sentence.start && reach.end <= sentence.end && reach.end - reach.start > 8);
  if (inner.length === 0) return [sentence];
  const parts: Span[] = [];
  let at = sentence.start;
  for (const reach of [...inner].sort((a, b) => a.start - b.start)) {
    if (reach.start < at) continue;
    push(parts, text, at, reach.start);
    parts.push({ start: reach.start, end: reach.end });
    at = reach.end;
  }
  push(parts, text, at, sentence.end);
  return parts;
}

/** A rest with at least three words is a part of its own. */
function push(parts: Span[], text: string, start: number, end: number): void {
  let span = trimmed(text, { start, end });
  while (span.end > span.start && /[,;:–—\s]/.test(text[span.end - 1]!)) span = { start: span.start, end: span.end - 1 };
  while (span.end > span.start && /[,;:–—.\s]/.test(text[span.start]!)) span = { start: span.start + 1, end: span.end };
  if (text.slice(span.start, span.end).split(/\s+/).length >= 3) parts.push(span);
}

/** Whether a sentence asks and states nothing. */
export function isQuestion(text: string, sentence: Span): boolean {
  return /\?["“”»«›‹’')\]]*$/.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end));
}

/** The tokens of a sentence's paragraph that lie in a span. */
export function tokensIn(paragraph: Paragraph, sentence: Sentence, span: Span): Paragraph['tokens'] {
  const tokens = paragraph.tokens.slice(sentence.firstToken, sentence.endToken);
  return span.start <= sentence.start && span.end >= sentence.end ? tokens : tokens.filter((t) => t.start >= span.start && t.end <= span.end);
}
