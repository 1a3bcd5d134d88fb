import type { Position, Range } from 'vscode-languageserver';
import type { LineIndex } from '../text/lines';
import type { Span } from '../text/span';

/** A span as an LSP range (UTF-16 positions). */
export function rangeOf(lines: LineIndex, span: Span): Range {
  const start = lines.at(span.start);
  const end = lines.at(span.end);
  return { start: { line: start.line, character: start.column }, end: { line: end.line, character: end.column } };
}

/** The offset of an LSP position. */
export function offsetOf(lines: LineIndex, position: Position): number {
  return lines.offset({ line: position.line, column: position.character });
}

/** The span of an LSP range. */
export function spanOf(lines: LineIndex, range: Range): Span {
  return { start: offsetOf(lines, range.start), end: offsetOf(lines, range.end) };
}
