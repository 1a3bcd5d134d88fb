import { titleOf, type Finding } from '../checks';
import { baseName } from '../dossier';
import { msg, type Message } from '../message';
import { LineIndex } from '../text/lines';
import { escapeHtml } from './escape';
import { graphSvg } from './graph';
import type { RenderOptions } from './index';
import { plotOf, plotSvg } from './plot';
import type { Fact, FactSheet, Quote, SheetArticle, SheetEntity } from './sheet';
import { STYLE } from './style';
import { amountWords, carrierWords, RELATION_WORDS, SUBJECT_WORDS } from './words';

/** More rows than this are folded away: a sheet is read from the top. */
const OPEN_ROWS = 60;

/** The fact sheet as one page that needs nothing else: no script, no network, a policy that forbids both. */
export function htmlOf(sheet: FactSheet, options: RenderOptions): string {
  const { locale, render, version } = options;
  const say = (message: Message): string => escapeHtml(render(message));
  const sections: readonly { readonly id: string; readonly title: Message; readonly body: string }[] = [
    { id: 'facts', title: msg('Facts'), body: factsTable(sheet, options) },
    { id: 'ranges', title: msg('Figures side by side'), body: plots(sheet, options) },
    { id: 'people', title: msg('People'), body: entityTable(sheet, sheet.people, msg('People and the roles each article gives them'), options) },
    { id: 'companies', title: msg('Companies'), body: entityTable(sheet, sheet.companies, msg('Companies and how often each article names them'), options) },
    { id: 'unsourced', title: msg('Claims nobody carries'), body: unsourced(sheet, options) },
    { id: 'findings', title: msg('Findings'), body: findings(sheet, options) },
    { id: 'provenance', title: msg('Where the reports come from'), body: provenance(sheet, options) },
  ];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${say(msg('Fact sheet'))}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#facts">${say(msg('Skip to the facts'))}</a>
<header>
<h1>${say(msg('Fact sheet'))}</h1>
<p>${say(msg('What {count} articles say about the same things. It shows who says what, not who is right.', { count: sheet.articles.length }))}</p>
${articleList(sheet, options)}
<nav aria-label="${say(msg('Sections'))}"><ul>${sections.map((s) => `<li><a href="#${s.id}">${say(s.title)}</a></li>`).join('')}</ul></nav>
</header>
<main>
${sections.map((s) => `<section id="${s.id}" aria-labelledby="${s.id}-h"><h2 id="${s.id}-h">${say(s.title)}</h2>\n${s.body}</section>`).join('\n')}
</main>
<footer>${escapeHtml(`Beleg ${version}`.trim())}</footer>
</body>
</html>
`;
}

function articleList(sheet: FactSheet, { render }: RenderOptions): string {
  const items = sheet.articles.map(({ file, label, article }) => {
    const { date, agencies, authors } = article.analysis.origin;
    // an editor names articles by URIs, which nobody reads
    const name = /^[a-z][a-z0-9+.-]+:/i.test(file) ? baseName(file) : file;
    const more = [name === label ? '' : name, article.role === 'draft' ? render(msg('draft')) : '', date ?? '', agencies.filter((a) => a !== label).join('/'), authors.join(', ')].filter(Boolean);
    return `<li><strong>${escapeHtml(label)}</strong> <span class="where">${escapeHtml(more.join(' · '))}</span></li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function factsTable(sheet: FactSheet, options: RenderOptions): string {
  const { render } = options;
  if (!sheet.facts.length) return `<p>${escapeHtml(render(msg('The articles have no fact in common.')))}</p>`;
  const rows = sheet.facts.map((fact) => factRow(fact, sheet.articles, options));
  const head = `<thead><tr><th scope="col">${escapeHtml(render(msg('Fact')))}</th>${sheet.articles.map((a) => `<th scope="col">${escapeHtml(a.label)}</th>`).join('')}</tr></thead>`;
  const table = (caption: Message, body: readonly string[]): string =>
    `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(render(caption))}"><table><caption>${escapeHtml(render(caption))}</caption>${head}<tbody>${body.join('\n')}</tbody></table></div>`;
  const shown = table(msg('Facts by article, conflicts first'), rows.slice(0, OPEN_ROWS));
  const rest = rows.slice(OPEN_ROWS);
  if (!rest.length) return shown;
  return `${shown}<details><summary>${escapeHtml(render(msg('{count} more facts', { count: rest.length })))}</summary>${table(msg('More facts by article'), rest)}</details>`;
}

function factRow(fact: Fact, articles: readonly SheetArticle[], options: RenderOptions): string {
  const { render } = options;
  const tags = fact.relations.map((r) => `<span class="tag ${r}">${escapeHtml(render(RELATION_WORDS[r]))}</span>`).join('');
  const notes = [...new Set(fact.notes.map((n) => render(n.message)))].map((words) => `<p>${escapeHtml(words)}</p>`).join('');
  const origins = fact.origins > 1 ? ` · ${escapeHtml(render(msg('{count} independent origins', { count: fact.origins })))}` : '';
  const head = `<th scope="row">${escapeHtml(fact.label)}<div class="subject">${escapeHtml(render(SUBJECT_WORDS[fact.subject]))}${origins}</div>${tags}<details><summary>${escapeHtml(render(msg('Why')))}</summary>${notes}</details></th>`;
  const cells = articles.map((a) => `<td>${(fact.cells.get(a.file) ?? []).map((q) => cell(q, options)).join('')}</td>`);
  return `<tr>${head}${cells.join('')}</tr>`;
}

function cell(q: Quote, options: RenderOptions): string {
  const { render, locale } = options;
  const value = q.mention?.value;
  const carrier = carrierWords(q.carrier, render);
  const where = [render(msg('line {line}', { line: q.line })), ...(value ? [amountWords(value, locale)] : []), ...(carrier ? [render(msg('according to {source}', { source: carrier }))] : [])];
  return `<p><span class="says">${escapeHtml(q.text)}</span><br><span class="where">${escapeHtml(where.join(' · '))}</span></p>${sentence(q, options)}`;
}

function sentence(q: Quote, { render }: RenderOptions): string {
  if (q.sentence.length <= q.text.length) return '';
  const { sentence: words, mark } = q;
  return `<details><summary>${escapeHtml(render(msg('Sentence')))}</summary>${escapeHtml(words.slice(0, mark.start))}<mark>${escapeHtml(words.slice(mark.start, mark.end))}</mark>${escapeHtml(words.slice(mark.end))}</details>`;
}

function plots(sheet: FactSheet, options: RenderOptions): string {
  const drawn = sheet.facts.flatMap((fact, i) => {
    const plot = plotOf(fact, sheet);
    return plot ? [`<figure><figcaption>${escapeHtml(fact.label)}</figcaption>${plotSvg(plot, `plot-${i}`, fact.label, options)}</figure>`] : [];
  });
  const legend = options.render(msg('A full dot is a plain figure, an open dot a bounded one, an arrow an open bound; the thin line is how far rounding reaches.'));
  return drawn.length ? `<p class="where">${escapeHtml(legend)}</p>${drawn.join('\n')}` : none(options);
}

function entityTable(sheet: FactSheet, list: readonly SheetEntity[], caption: Message, options: RenderOptions): string {
  const { render } = options;
  if (!list.length) return none(options);
  const rows = list.map(({ entity, roles, counts }) => {
    const others = entity.variants.filter((v) => v !== entity.name).join(', ');
    const cells = sheet.articles.map((a) => {
      const given = (roles.get(a.file) ?? []).map((r) => [r.evidence.text, r.time === 'former' ? render(msg('formerly')) : r.time === 'future' ? render(msg('to be')) : ''].filter(Boolean).join(', '));
      const count = counts.get(a.file);
      return `<td>${[...new Set(given)].map((r) => `<p>${escapeHtml(r)}</p>`).join('')}${count ? `<span class="where">${count} ×</span>` : ''}</td>`;
    });
    return `<tr><th scope="row">${escapeHtml(entity.name)}${others ? `<div class="subject">${escapeHtml(others)}</div>` : ''}</th>${cells.join('')}</tr>`;
  });
  const head = `<thead><tr><th scope="col">${escapeHtml(render(msg('Name')))}</th>${sheet.articles.map((a) => `<th scope="col">${escapeHtml(a.label)}</th>`).join('')}</tr></thead>`;
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(render(caption))}"><table><caption>${escapeHtml(render(caption))}</caption>${head}<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function unsourced(sheet: FactSheet, options: RenderOptions): string {
  const groups = sheet.articles.flatMap((a) => {
    const items = sheet.unsourced.filter((q) => q.file === a.file);
    if (!items.length) return [];
    return [`<h3>${escapeHtml(a.label)}</h3><ul>${items.map((q) => `<li>${escapeHtml(q.text)} <span class="where">${escapeHtml(options.render(msg('line {line}', { line: q.line })))}</span></li>`).join('')}</ul>`];
  });
  return groups.join('\n') || none(options);
}

function findings(sheet: FactSheet, options: RenderOptions): string {
  const { render } = options;
  const labels = new Map(sheet.articles.map((a) => [a.file, a.label]));
  const lines = new Map(sheet.articles.map((a) => [a.file, new LineIndex(a.article.analysis.text)]));
  const where = ({ file, span }: Finding): string => {
    const index = lines.get(file);
    return [labels.get(file) ?? file, ...(index ? [render(msg('line {line}', { line: index.at(span.start).line + 1 }))] : [])].join(', ');
  };
  const items = sheet.findings.map((f) => `<li><span class="tag">${escapeHtml(render(titleOf(f.code)))}</span>${escapeHtml(render(f.message))} <span class="where">${escapeHtml(where(f))}</span></li>`);
  return items.length ? `<ul>${items.join('')}</ul>` : none(options);
}

function provenance(sheet: FactSheet, options: RenderOptions): string {
  if (!sheet.provenance.length) return none(options);
  const labels = new Map(sheet.articles.map((a) => [a.file, a.label]));
  const list = sheet.provenance.map((p) => {
    const evidence = p.evidence.map((e) => `<li>${escapeHtml(`${labels.get(e.file) ?? e.file}: ${e.text}`)}</li>`).join('');
    return `<li><strong>${escapeHtml(p.origin)}</strong> ${escapeHtml(p.files.map((f) => labels.get(f) ?? f).join(', '))}${evidence ? `<ul>${evidence}</ul>` : ''}</li>`;
  });
  return `${graphSvg(sheet, options)}<ul>${list.join('')}</ul>`;
}

function none({ render }: RenderOptions): string {
  return `<p>${escapeHtml(render(msg('None.')))}</p>`;
}
