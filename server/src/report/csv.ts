import { msg } from '../message';
import { csvField } from './escape';
import type { RenderOptions } from './index';
import type { FactSheet } from './sheet';
import { RELATION_WORDS, SUBJECT_WORDS } from './words';

const HEAD = [
  msg('Fact'), msg('Subject'), msg('Relation'), msg('File'), msg('Outlet'), msg('Words'), msg('From'), msg('To'), msg('Bound'), msg('Unit'), msg('Source'), msg('Line'), msg('Start'), msg('End'),
];

/** The matrix as CSV (RFC 4180, CRLF): one line a fact and place; numbers with a decimal point, offsets in UTF-16 code units. */
export function csvOf(sheet: FactSheet, { render }: RenderOptions): string {
  const rows: (string | number | undefined)[][] = [HEAD.map(render)];
  const labels = new Map(sheet.articles.map((a) => [a.file, a.label]));
  for (const fact of sheet.facts) {
    for (const [file, quotes] of fact.cells) {
      for (const q of quotes) {
        const value = q.mention?.value;
        rows.push([
          fact.label, render(SUBJECT_WORDS[fact.subject]), fact.relations.map((r) => render(RELATION_WORDS[r])).join(', '), file, labels.get(file), q.text,
          value?.min, value?.max, value?.bound, value?.currency ?? value?.unit, q.carrier?.name ?? q.carrier?.kind, q.line, q.span.start, q.span.end,
        ]);
      }
    }
  }
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}
