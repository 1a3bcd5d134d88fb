import type { Dossier } from '../dossier';
import type { Message } from '../message';
import { MARKED_KINDS } from '../recognize/mention';
import { LineIndex } from '../text/lines';
import { printable, type Paint } from './output';

const MARKED: ReadonlySet<string> = new Set(MARKED_KINDS);

/** The facts for people: `file:line:col kind words` for each mention, then who is who and what the articles say of each other. */
export function factsText(dossier: Dossier, files: readonly string[], render: (message: Message) => string, paint: Paint): string {
  const out: string[] = [];
  const asked = new Set(files);
  for (const { file, analysis } of dossier.articles) {
    if (!asked.has(file)) continue;
    const lines = new LineIndex(analysis.text);
    for (const { kind, span } of analysis.mentions) {
      if (!MARKED.has(kind)) continue;
      const { line, column } = lines.at(span.start);
      out.push(`${printable(file)}:${line + 1}:${column + 1} ${paint('dim', kind)} ${printable(analysis.text.slice(span.start, span.end))}`);
    }
  }
  for (const entity of dossier.entities) {
    const others = entity.variants.filter((v) => v !== entity.name);
    const roles = [...new Set(entity.roles.map((r) => r.evidence.text))];
    const more = [...(others.length ? [`= ${others.join(', ')}`] : []), ...(roles.length ? [`(${roles.join(', ')})`] : [])];
    out.push([paint('dim', entity.kind), paint('bold', printable(entity.name)), ...more.map(printable)].join(' '));
  }
  for (const note of dossier.notes) out.push(`${paint('dim', note.relation)} ${printable(render(note.message))}`);
  return out.map((line) => `${line}\n`).join('');
}
