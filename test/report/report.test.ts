import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analysis';
import { defaultTagger } from '../../server/src/recognize/tagger';
import { findFindings } from '../../server/src/checks';
import type { Dossier, Entity, Evidence, Note, Relation } from '../../server/src/dossier';
import { msg } from '../../server/src/message';
import { reportIn, REPORT_FORMATS } from '../../server/src/report';
import { csvField, escapeHtml, escapeMarkdown } from '../../server/src/report/escape';
import { plotOf } from '../../server/src/report/plot';
import { factSheet } from '../../server/src/report/sheet';

/** A dossier with the notes and entities a test names by the words of its articles. */
function dossierOf(articles: Readonly<Record<string, string>>, notes: readonly (readonly [Relation, Note['subject'], ...(readonly [string, string])[]])[], people: readonly string[] = []): Dossier {
  const at = ([file, words]: readonly [string, string]): Evidence => {
    const start = articles[file]!.indexOf(words);
    assert.ok(start >= 0, `${words} is not in ${file}`);
    return { file, span: { start, end: start + words.length }, text: words };
  };
  const list = Object.entries(articles).map(([file, text]) => ({ file, role: file.startsWith('draft') ? ('draft' as const) : ('source' as const), analysis: analyze(text, { tagger: defaultTagger() }) }));
  const entities = people.map((name): Entity => ({ id: `person:${name}`, kind: 'person', name, variants: [name], roles: [], mentions: [] }));
  return {
    articles: list,
    entities,
    notes: notes.map(([relation, subject, ...members]) => ({ relation, subject, members: members.map(at), message: msg('about {words}', { words: members[0]![1] }), origins: members.length, rule: 'test' })),
    provenance: [{ origin: 'nda', files: Object.keys(articles), evidence: [] }],
    figures: [],
    calculations: [],
  };
}

const STORY = {
  'a.txt': 'Werft verkauft\n\nDie Werft zahlt rund 12 Millionen Euro, sagte Anna Berger. Sie hat 340 Mitarbeiter.\n',
  'b.txt': 'Werft zahlt\n\nDie Werft zahlt 12,4 Millionen Euro, sagte Anna Berger. Sie hat 430 Mitarbeiter.\n',
  'c.txt': 'Werft kauft\n\nDie Werft zahlt mehr als 11 Millionen Euro. 😀 Sie hat 340 Mitarbeiter.\n',
};
const story = dossierOf(STORY, [
  ['morePrecise', 'figure', ['a.txt', '12 Millionen Euro'], ['b.txt', '12,4 Millionen Euro']],
  ['morePrecise', 'figure', ['c.txt', '11 Millionen Euro'], ['b.txt', '12,4 Millionen Euro']],
  ['agrees', 'figure', ['a.txt', '340 Mitarbeiter'], ['c.txt', '340 Mitarbeiter']],
  ['conflicts', 'figure', ['a.txt', '340 Mitarbeiter'], ['b.txt', '430 Mitarbeiter']],
]);

const EVIL = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&|](javascript:alert(1))`${x}\u0000';
const hostile = dossierOf(
  { 'draft<b>&".txt': `Title ${EVIL}\n\nThe firm ${EVIL} paid $5 million.\n`, 'b.txt': `=cmd|' /C calc'!A0\n\n=1+1 ${EVIL} paid $6 million.\n\nQuelle: ${EVIL}\n` },
  [['conflicts', 'figure', ['draft<b>&".txt', `${EVIL} paid $5 million`], ['b.txt', `=1+1 ${EVIL} paid $6 million`]]],
  [EVIL],
);

/** Tags and attributes a page may have; anything else came from an article. */
function assertOwnMarkup(html: string): void {
  for (const [, name, attributes] of html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<\/?([a-z0-9]+)((?:"[^"]*"|[^>"])*)>/gi)) {
    assert.ok(/^(?:html|head|meta|title|style|body|a|header|h[1-3]|p|ul|li|strong|span|nav|main|section|div|table|caption|thead|tbody|tr|th|td|details|summary|mark|br|figure|figcaption|svg|desc|text|path|rect|circle|footer)$/.test(name!), `tag ${name}`);
    assert.ok(!/\son\w+=|javascript:|\ssrc=/i.test(attributes!.replace(/"[^"]*"/g, '""')), `attributes ${attributes}`);
  }
}

describe('calculations in the fact sheet', () => {
  it('are one fact where they come to one figure, and are called by it', () => {
    const sums = { 'a.txt': 'Bund und Land zahlen 9 und 5 Millionen Euro, zusammen 14 Millionen Euro.', 'b.txt': 'Der Bund zahlt 9 Millionen Euro, das Land 5 Millionen Euro.' };
    const { facts } = factSheet(dossierOf(sums, [
      ['agrees', 'arithmetic', ['a.txt', '14 Millionen Euro'], ['a.txt', '9 und']],
      ['agrees', 'arithmetic', ['a.txt', '14 Millionen Euro'], ['b.txt', '9 Millionen Euro'], ['b.txt', '5 Millionen Euro']],
      ['conflicts', 'arithmetic', ['b.txt', '9 Millionen Euro'], ['b.txt', '5 Millionen Euro']],
    ]), []);
    assert.deepEqual(facts.map((f) => f.label), ['9 Millionen Euro', '14 Millionen Euro']);
  });
});

describe('the fact sheet', () => {
  it('joins notes that share a place into one fact, conflicts first', () => {
    const { facts } = factSheet(story, []);
    assert.deepEqual(facts.map((f) => [f.relations[0], f.label, [...f.cells.keys()].sort()]), [
      ['conflicts', '340 Mitarbeiter', ['a.txt', 'b.txt', 'c.txt']],
      ['morePrecise', '12,4 Millionen Euro', ['a.txt', 'b.txt', 'c.txt']],
    ]);
  });

  it('does not join what is another thing', () => {
    const other = dossierOf(STORY, [['otherThing', 'figure', ['a.txt', '340 Mitarbeiter'], ['b.txt', '430 Mitarbeiter']], ['agrees', 'figure', ['a.txt', '340 Mitarbeiter'], ['c.txt', '340 Mitarbeiter']]]);
    assert.equal(factSheet(other, []).facts.length, 2);
  });

  it('plots a figure that several articles give, with bounds and rounding', () => {
    const sheet = factSheet(story, []);
    const plot = plotOf(sheet.facts[1]!, sheet)!;
    assert.deepEqual(plot.rows.map((r) => [r.min, r.bound]), [[12e6, 'about'], [12.4e6, 'exact'], [11e6, 'moreThan']]);
    assert.ok(plot.from < 11e6 && plot.to > 12.4e6);
  });

  it('plots nothing where all say the same, or only one speaks', () => {
    const same = dossierOf(STORY, [['agrees', 'figure', ['a.txt', '340 Mitarbeiter'], ['c.txt', '340 Mitarbeiter']], ['onlyHere', 'figure', ['b.txt', '430 Mitarbeiter']]]);
    const sheet = factSheet(same, []);
    assert.deepEqual(sheet.facts.map((f) => plotOf(f, sheet)), [undefined, undefined]);
  });

  it('is the same twice', () => {
    for (const format of REPORT_FORMATS) assert.equal(reportIn(format, story, [], { locale: 'de' }), reportIn(format, story, [], { locale: 'de' }));
  });

  it('of no article at all is still a page', () => {
    for (const format of REPORT_FORMATS) assert.ok(reportIn(format, { articles: [], entities: [], notes: [], provenance: [], figures: [], calculations: [] }, [], { locale: 'en' }).length > 20);
  });
});

describe('the HTML report', () => {
  const html = reportIn('html', story, story.articles.flatMap((a) => findFindings(story, a.file)), { locale: 'de', version: '1.2.3' });

  it('needs nothing from outside and runs nothing', () => {
    assert.match(html, /default-src 'none'; style-src 'unsafe-inline'/);
    assert.ok(!/<script|<link|<img|\ssrc=|@import|url\(/i.test(html));
    assertOwnMarkup(html);
  });

  it('says its language, has headings, captions, and row and column heads', () => {
    assert.match(html, /<html lang="de">/);
    assert.equal(html.match(/<h1/g)!.length, 1);
    assert.equal(html.match(/<table/g)!.length, html.match(/<caption/g)!.length);
    assert.match(html, /<th scope="col">/);
    assert.match(html, /<th scope="row">/);
    for (const [svg] of html.matchAll(/<svg[^>]*>/g)) assert.match(svg, /role="img" aria-labelledby="[\w -]+"/);
  });

  it('has each id once, and every label it names', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, names] of html.matchAll(/aria-labelledby="([^"]+)"/g)) for (const name of names!.split(' ')) assert.ok(ids.includes(name), name);
    for (const [, name] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(name!), name);
  });

  it('lets no markup of an article through', () => {
    const page = reportIn('html', hostile, [], { locale: 'en' });
    assertOwnMarkup(page);
    assert.ok(page.includes(escapeHtml(EVIL).slice(0, 40)));
    assert.ok(!page.includes('\u0000'));
  });
});

describe('the other reports', () => {
  it('Markdown lets no HTML, link or table cell of an article through', () => {
    const md = reportIn('md', hostile, [], { locale: 'en' });
    assert.ok(!/<(?!br>)/.test(md));
    assert.ok(!/(?<!\\)\]\(/.test(md));
    const rows = md.split('\n').filter((l) => l.startsWith('| '));
    const width = (row: string): number => row.replace(/\\\|/g, '').split('|').length;
    assert.equal(new Set(rows.filter((r) => !r.includes('Name')).slice(0, 3).map(width)).size, 1);
  });

  it('CSV has as many fields in every record, CRLF, and no formula', () => {
    const csv = reportIn('csv', hostile, [], { locale: 'en' });
    const records = [...csv.matchAll(/(?:"(?:[^"]|"")*",)*"(?:[^"]|"")*"\r\n/g)].map((m) => m[0]);
    assert.equal(records.join(''), csv);
    assert.equal(records.length, 3);
    assert.equal(new Set(records.map((r) => [...r.matchAll(/"(?:[^"]|"")*"/g)].length)).size, 1);
    assert.ok(!/(?:^|,)"[=+\-@]/m.test(csv));
  });

  it('JSON-LD names articles, claims and places by quote and by code points', () => {
    const graph = (JSON.parse(reportIn('jsonld', story, [], { locale: 'en' })) as { '@graph': Record<string, unknown>[] })['@graph'];
    const count = (type: string): number => graph.filter((node) => node['type'] === type).length;
    assert.equal(count('NewsArticle'), 3);
    assert.ok(count('Claim') >= 2);
    for (const node of graph.filter((n) => n['type'] === 'oa:Annotation')) {
      const target = node['oa:hasTarget'] as { 'oa:hasSource': { id: string }; 'oa:hasSelector': Record<string, string | number>[] };
      const points = Array.from(STORY[target['oa:hasSource'].id as keyof typeof STORY]);
      const [quote, position] = target['oa:hasSelector'];
      assert.equal(points.slice(position!['oa:start'] as number, position!['oa:end'] as number).join(''), quote!['oa:exact']);
    }
  });
});

describe('escaping', () => {
  const html: readonly (readonly [string, string])[] = [['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'], ["it's", 'it&#39;s'], ['plain ä „x“', 'plain ä „x“'], ['\u0001', '\ufffd']];
  for (const [words, escaped] of html) it(`HTML: ${JSON.stringify(words)}`, () => assert.equal(escapeHtml(words), escaped));

  const markdown: readonly (readonly [string, string])[] = [['a | b', 'a \\| b'], ['[x](y)', '\\[x\\]\\(y\\)'], ['- item', '\\- item'], ['1. item', '1\\. item'], ['12,4 Mio.', '12,4 Mio.'], ['a\nb', 'a b'], ['<b>', '&lt;b&gt;']];
  for (const [words, escaped] of markdown) it(`Markdown: ${JSON.stringify(words)}`, () => assert.equal(escapeMarkdown(words), escaped));

  const csv: readonly (readonly [string | number | undefined, string])[] = [['a,b', '"a,b"'], ['say "x"', '"say ""x"""'], ['=1+1', '"\'=1+1"'], [' @x', '"\' @x"'], ['-5 Grad', '"\'-5 Grad"'], [-5, '"-5"'], [undefined, '""'], ['5 - 3', '"5 - 3"']];
  for (const [value, field] of csv) it(`CSV: ${JSON.stringify(value)}`, () => assert.equal(csvField(value), field));
});
