import type { Finding } from '../checks';
import { plain, type Message } from '../message';
import { LineIndex } from '../text/lines';

/** A finding with its place as people count it: line and column from 1. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly line: number;
  readonly column: number;
}

/** Gives findings of one text their lines and columns. */
export function place(text: string, findings: readonly Finding[]): PlacedFinding[] {
  const lines = new LineIndex(text);
  return findings.map((finding) => {
    const { line, column } = lines.at(finding.span.start);
    return { finding, line: line + 1, column: column + 1 };
  });
}

/** The findings as the stable JSON contract of `beleg check` has them (version 1; see ARCHITECTURE.md). */
export function findingsJson(placed: readonly PlacedFinding[], render: (message: Message) => string = plain): object {
  return {
    version: 1,
    findings: placed.map(({ finding, line, column }) => ({
      file: finding.file,
      start: finding.span.start,
      end: finding.span.end,
      line,
      column,
      code: finding.code,
      severity: finding.severity,
      message: render(finding.message),
      related: finding.related.map((r) => ({ file: r.file, start: r.span.start, end: r.span.end, text: r.text })),
    })),
  };
}
