// What a hover says, on dossiers made by hand: which group, which side, and nothing that an article could smuggle in.
import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analysis';
import type { Dossier, DossierArticle, Evidence, Note } from '../../server/src/dossier';
import { escapeMarkdown, shorten } from '../../server/src/features/escape';
import { formatAmount, boundedAmount } from '../../server/src/features/amounts';
import { groupNotes } from '../../server/src/features/hover/groups';
import { hoverAt } from '../../server/src/features/hover/hover';
import { findMarks } from '../../server/src/features/marks';
import { findFolds, findOutline } from '../../server/src/features/outline';
import { findReferences, searchEntities } from '../../server/src/features/references';
import { toMarkdown, toPlain } from '../../server/src/features/rich';
import { msg, plain } from '../../server/src/message';

const A = 'Die Werft kostet nach Angaben des Landes rund 12 Millionen Euro. So steht es im Vertrag.';
const B = 'Die Werft kostet 12,4 Millionen Euro, sagte der Chef. So steht es im Vertrag.\n\nQuelle: Küstenbote';

const article = (file: string, text: string): DossierArticle => ({ file, role: 'source', analysis: analyze(text, { language: 'de' }) });
const evidence = (of: DossierArticle, words: string): Evidence => {
  const start = of.analysis.text.indexOf(words);
  return { file: of.file, span: { start, end: start + words.length }, text: words };
};
const a = article('file:///a.txt', A);
const b = article('file:///b.txt', B);
const note = (relation: Note['relation'], members: readonly Evidence[], more: Partial<Note> = {}): Note => ({ relation, subject: 'figure', members, message: msg('test'), origins: members.length, rule: 'test', ...more });
const dossier = (notes: readonly Note[]): Dossier => ({ articles: [a, b], entities: [], notes, provenance: [], figures: [], calculations: [] });
const rough = evidence(a, '12 Millionen Euro');
const exact = evidence(b, '12,4 Millionen Euro');

describe('groups of notes', () => {
  const rows: readonly (readonly [Note['relation'], string, string])[] = [
    ['agrees', 'agrees', 'agrees'],
    ['conflicts', 'conflicts', 'conflicts'],
    ['otherThing', 'otherThing', 'otherThing'],
    ['morePrecise', 'morePrecise', 'rounder'],
    ['rounder', 'rounder', 'morePrecise'],
    ['hedgeLost', 'hedged', 'unhedged'],
    ['attributionLost', 'sourced', 'unsourced'],
  ];
  for (const [relation, first, other] of rows) {
    it(`${relation} is ${first} from its first side, and ${other} from its other`, () => {
      const notes = [note(relation, [rough, exact], { split: 1 })];
      assert.deepEqual(groupNotes(notes, a.file, rough.span).map((g) => [g.id, g.evidence.map((e) => e.text)]), [[first, [exact.text]]]);
      assert.deepEqual(groupNotes(notes, b.file, exact.span).map((g) => [g.id, g.evidence.map((e) => e.text)]), [[other, [rough.text]]]);
    });
  }
  it('says nothing about other places', () => assert.deepEqual(groupNotes([note('agrees', [rough, exact])], a.file, { start: 0, end: 3 }), []));
  it('has each place once in a group', () => {
    const groups = groupNotes([note('agrees', [rough, exact]), note('agrees', [rough, exact])], a.file, rough.span);
    assert.equal(groups[0]?.evidence.length, 1);
  });
});

describe('the hover', () => {
  const at = (d: Dossier | undefined, words: string, over: object = {}): string => {
    const hover = hoverAt({ file: a.file, analysis: a.analysis, dossier: d, locale: 'de', render: plain, link: (file, line, column) => `${file}#L${line + 1},${column + 1}`, reasons: true, ...over }, A.indexOf(words) + 1);
    return hover ? toMarkdown(hover.blocks) : '';
  };
  it('gives the amount with its bound', () => assert.match(at(undefined, '12 Millionen'), /about 12\.000\.000 EUR/));
  it('is there on the hedge, too', () => assert.notEqual(at(undefined, 'rund'), ''));
  it('is silent elsewhere', () => assert.equal(at(undefined, 'Vertrag'), ''));
  it('quotes the other article, links to the place, counts the origins', () => {
    const said = at(dossier([note('morePrecise', [rough, exact], { split: 1 })]), '12 Millionen');
    assert.match(said, /\*\*More precise\*\* · 2 independent origins/);
    assert.ok(said.includes('[“12,4 Millionen Euro”](file:///b.txt#L1,18)'), said);
    assert.ok(said.includes('Küstenbote'), said);
  });
  it('shows its rules only where that is wanted', () => {
    assert.match(at(undefined, '12 Millionen'), /Marked by/);
    assert.doesNotMatch(at(undefined, '12 Millionen', { reasons: false }), /Marked by/);
  });
  it('folds long lists', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ ...exact, span: { start: exact.span.start + i * 100, end: exact.span.end + i * 100 } }));
    const said = at(dossier([note('agrees', [rough, ...many])]), '12 Millionen');
    assert.equal(said.match(/^- /gm)?.length, 5);
    assert.match(said, /and 5 more/);
    assert.ok(!said.includes('command:'), said);
    const linked = at(dossier([note('agrees', [rough, ...many])]), '12 Millionen', { sheet: 'command:x.sheet' });
    assert.match(linked, /\[and \d+ more: see the fact sheet\]\(command:x\.sheet\)/);
  });
});

describe('rich text', () => {
  const hostile = ['<img src=x onerror=alert(1)>', '[x](command:evil)', '![x](http://a/b.png)', '**bold** _it_ `code`', 'http://evil.example', 'www.evil.example', 'a@b.example', '$(icon)', '| a | b |', '# h', '- item', '1. item', '&lt;b&gt;', '\\<b>', '---', 'a\n\n<b>', '~~x~~'];
  for (const words of hostile) {
    it(`keeps ${JSON.stringify(words)} plain`, () => {
      const shown = escapeMarkdown(words);
      assert.ok(!/(?<!\\)(?:\\\\)*[<[`*_!#|$@&~]/.test(shown), shown);
      assert.ok(!/(?<!\\):\/\/|www\.[a-z]|^\d+\.\s|^-/.test(shown), shown);
      assert.equal(shown.replace(/\\(.)/g, '$1'), words.replace(/\s+/g, ' '));
    });
  }
  it('leaves figures readable', () => assert.equal(escapeMarkdown('12.400.000,50 EUR, 5 %'), '12.400.000,50 EUR, 5 %'));
  it('keeps a link inside its brackets', () => assert.equal(toMarkdown([{ kind: 'paragraph', runs: [{ text: 'x', link: 'file:///a (b).txt' }] }]), '[x](file:///a%20%28b%29.txt)'));
  it('is plain where no Markdown is shown', () => assert.equal(toPlain([{ kind: 'paragraph', runs: [{ text: 'a ', style: 'strong' }, { text: '<b>' }] }, { kind: 'list', items: [[{ text: 'c' }]] }]), 'a <b>\n  • c'));
  it('shortens between words', () => {
    assert.equal(shorten('eins zwei drei vier', 12), 'eins zwei…');
    assert.equal(shorten('kurz', 12), 'kurz');
    assert.ok(!/[\ud800-\udbff]…/.test(shorten('😀'.repeat(20), 12)));
  });
});

describe('amounts', () => {
  const rows: readonly (readonly [Parameters<typeof formatAmount>[0], string, string])[] = [
    [{ min: 14.3e9, max: 14.3e9, bound: 'exact', currency: 'USD' }, 'de', '14.300.000.000 USD'],
    [{ min: 0.5, max: 0.5, bound: 'exact', currency: 'EUR' }, 'de', '0,5 EUR'],
    [{ min: 10e6, max: 12e6, bound: 'exact', currency: 'EUR' }, 'de', '10.000.000–12.000.000 EUR'],
    [{ min: 49, max: 49, bound: 'exact', unit: '%' }, 'en', '49 %'],
    [{ min: 640, max: 640, bound: 'exact', unit: 'mensch' }, 'en', '640'],
    [{ min: 5, max: 5, bound: 'exact', currency: '???' }, 'en', '5 ???'],
    [{ bound: 'vague' }, 'en', ''],
  ];
  for (const [amount, locale, expected] of rows) it(`${expected || 'nothing'} in ${locale}`, () => assert.equal(formatAmount(amount, locale).replace(/\u00a0/g, ' '), expected));
  it('say their bound', () => assert.equal(plain(boundedAmount({ min: 5, max: 5, bound: 'atMost', unit: '%' }, 'en')), 'at most 5 %'));
});

describe('marks, outline, folds and references', () => {
  it('mark figures with their hedge and their conflict', () => {
    const d = dossier([note('conflicts', [rough, exact], { split: 1 })]);
    const marks = findMarks(a.analysis, { dossier: d, article: a, findings: [] });
    assert.deepEqual(marks.filter((m) => m.type === 'money').map((m) => m.modifiers), [['hedged', 'conflicting']]);
  });
  it('mark what a finding calls unsourced', () => {
    const finding = { code: 'unsourced-figure', severity: 'warning', file: a.file, span: rough.span, message: msg('test'), related: [], fixes: [] } as const;
    const marks = findMarks(a.analysis, { dossier: dossier([]), article: a, findings: [finding] });
    assert.ok(marks.some((m) => m.modifiers.includes('unsourced')));
  });
  it('nest headings, and fold front matter and page furniture', () => {
    const analysis = analyze('---\nbeleg: draft\n---\n# Titel\n\nEin Satz steht hier für sich allein.\n\n## Teil\n\nNoch ein Satz steht hier für sich.\n', { language: 'de' });
    assert.deepEqual(findOutline(analysis).map((i) => [i.level, i.name]), [[1, 'Titel'], [2, 'Teil']]);
    assert.equal(findFolds(analysis)[0]?.start, 0);
  });
  it('find the same figure elsewhere, and no conflicting one', () => {
    assert.equal(findReferences(dossier([note('agrees', [rough, exact])]), a.file, rough.span).length, 2);
    assert.equal(findReferences(dossier([note('conflicts', [rough, exact])]), a.file, rough.span).length, 1);
  });
  it('search names by their letters in order', () => {
    const d = { ...dossier([]), entities: [{ id: 'p', kind: 'person' as const, name: 'Wiebke Tammsen', variants: [], roles: [], mentions: [] }] };
    assert.equal(searchEntities(d, 'wita').length, 1);
    assert.equal(searchEntities(d, 'atiw').length, 0);
  });
});
