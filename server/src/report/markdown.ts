import { msg } from '../message';
import { escapeMarkdown } from './escape';
import type { RenderOptions } from './index';
import type { FactSheet, Quote, SheetEntity } from './sheet';
import { carrierWords, RELATION_WORDS, SUBJECT_WORDS } from './words';

/** The fact sheet as Markdown with tables; article text is escaped. */
export function markdownOf(sheet: FactSheet, options: RenderOptions): string {
  const { render } = options;
  const say = (text: string): string => escapeMarkdown(text);
  const labels = sheet.articles.map((a) => say(a.label));
  const out: string[] = [`# ${render(msg('Fact sheet'))}`, ''];

  out.push(`## ${render(msg('Facts'))}`, '');
  if (sheet.facts.length) {
    out.push(...table([render(msg('Fact')), render(msg('Relation')), ...labels], sheet.facts.map((fact) => [
      `${say(fact.label)} (${render(SUBJECT_WORDS[fact.subject])})`,
      fact.relations.map((r) => render(RELATION_WORDS[r])).join(', '),
      ...sheet.articles.map((a) => (fact.cells.get(a.file) ?? []).map((q) => cell(q, options)).join('<br>')),
    ])));
  } else out.push(render(msg('The articles have no fact in common.')));

  out.push('', `## ${render(msg('People'))}`, '', ...entities(sheet, sheet.people, options));
  out.push('', `## ${render(msg('Companies'))}`, '', ...entities(sheet, sheet.companies, options));

  out.push('', `## ${render(msg('Claims nobody carries'))}`, '');
  for (const q of sheet.unsourced) out.push(`- ${say(labelFor(sheet, q.file))}:${q.line}: ${say(q.text)}`);
  if (!sheet.unsourced.length) out.push(render(msg('None.')));

  out.push('', `## ${render(msg('Where the reports come from'))}`, '');
  for (const p of sheet.provenance) out.push(`- ${say(p.origin)}: ${p.files.map((f) => say(labelFor(sheet, f))).join(', ')}`);
  if (!sheet.provenance.length) out.push(render(msg('None.')));
  return `${out.join('\n')}\n`;
}

function cell(q: Quote, options: RenderOptions): string {
  const carrier = carrierWords(q.carrier, options.render);
  return `**${escapeMarkdown(q.text)}** ${options.render(msg('line {line}', { line: q.line }))}${carrier ? `, ${escapeMarkdown(carrier)}` : ''}`;
}

function entities(sheet: FactSheet, list: readonly SheetEntity[], { render }: RenderOptions): string[] {
  if (!list.length) return [render(msg('None.'))];
  return table([render(msg('Name')), ...sheet.articles.map((a) => escapeMarkdown(a.label))], list.map((e) => [
    escapeMarkdown([e.entity.name, ...e.entity.variants.filter((v) => v !== e.entity.name)].join(', ')),
    ...sheet.articles.map((a) => {
      const roles = [...new Set((e.roles.get(a.file) ?? []).map((r) => r.evidence.text))];
      return roles.length ? escapeMarkdown(roles.join(', ')) : e.counts.has(a.file) ? `${e.counts.get(a.file)} ×` : '';
    }),
  ]));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function labelFor(sheet: FactSheet, file: string): string {
  return sheet.articles.find((a) => a.file === file)?.label ?? file;
}
