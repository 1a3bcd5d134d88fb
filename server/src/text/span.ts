/** A place in a text: half-open, in UTF-16 code units from its start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words at a span. */
export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two spans overlap, or one of them, empty perhaps, lies within the other or at its edge: what a cursor or a selection is about. */
export function touches(a: Span, b: Span): boolean {
  return overlaps(a, b) || (a.start <= b.start && b.start <= a.end) || (b.start <= a.start && a.end <= b.end);
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span over both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Orders by start, the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The span without white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
