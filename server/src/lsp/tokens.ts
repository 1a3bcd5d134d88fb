import { SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/legend';
import type { Mark } from '../features/marks';
import type { LineIndex } from '../text/lines';

export const LEGEND: SemanticTokensLegend = {
  tokenTypes: TOKEN_TYPES.map((t) => t.id),
  tokenModifiers: TOKEN_MODIFIERS.map((m) => m.id),
};

const TYPE = new Map<string, number>(LEGEND.tokenTypes.map((id, i) => [id, i]));
const MODIFIER = new Map<string, number>(LEGEND.tokenModifiers.map((id, i) => [id, 1 << i]));

/** Adds marks to a builder; one that crosses a line's end becomes a token a line, as clients want it. */
export function pushMarks(builder: SemanticTokensBuilder, marks: readonly Mark[], lines: LineIndex, text: string): void {
  for (const { span, type, modifiers } of marks) {
    const bits = modifiers.reduce((all, m) => all | MODIFIER.get(m)!, 0);
    let start = span.start;
    while (start < span.end) {
      const { line, column } = lines.at(start);
      const next = line + 1 < lines.lineCount ? lines.lineStart(line + 1) : text.length;
      let end = Math.min(span.end, next);
      while (end > start && /[\r\n]/.test(text[end - 1]!)) end--;
      if (end > start) builder.push(line, column, end - start, TYPE.get(type)!, bits);
      start = Math.max(next, start + 1);
    }
  }
}
