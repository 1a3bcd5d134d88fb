/** A position as people and editors count it: both from 0, the column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Knows lines and columns of a text; made once per text, looked up in O(log lines). CRLF, LF and CR end a line. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) this.starts.push(i + 1);
    }
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** Line and column of an offset; offsets beyond the text are clamped to its end. */
  at(offset: number): LineColumn {
    const o = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= o) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: o - this.starts[low]! };
  }

  /** The offset of a position; lines and columns beyond the text are clamped. */
  offset(position: LineColumn): number {
    const line = Math.max(0, Math.min(position.line, this.starts.length - 1));
    const next = this.starts[line + 1] ?? this.text.length + 1;
    return Math.min(this.starts[line]! + Math.max(0, position.column), next - 1, this.text.length);
  }

  /** Offset of the first character of a line (from 0). */
  lineStart(line: number): number {
    return this.starts[Math.max(0, Math.min(line, this.starts.length - 1))]!;
  }
}
