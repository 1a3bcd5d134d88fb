import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analysis';
import { folderNames, helpEachOther } from '../../server/src/dossier';
import type { KnownName } from '../../server/src/recognize/names';

type Kind = 'person' | 'company' | 'product' | 'place';

const TOLD = 'Die Firma Ostwerk GmbH baut in Gera. Ostwerk hat 40 Beschäftigte. „Wir wachsen“, sagte Geschäftsführerin Mirela Tovač. Tovač leitet Ostwerk seit 2019.';
const BARE = 'Der Stadtrat hat am Montag getagt. Mirela Tovač war nicht da.';

describe('names a folder knows', () => {
  it('are full names of people and firms named more than once', () => {
    const names = folderNames([analyze(TOLD)]);
    assert.ok(names.some((n) => n.kind === 'person' && n.name === 'Mirela Tovač'));
    assert.ok(names.every((n) => n.by === 'folder'));
    assert.ok(!names.some((n) => n.name === 'Tovač'), 'a surname alone is no hint');
  });

  it('are people where one article says person and one says firm', () => {
    const analysis = analyze(TOLD);
    const as = (kind: Kind, full: string): typeof analysis => ({ ...analysis, mentions: [{ kind, span: { start: 0, end: 4 }, rule: 'test', name: { full, base: full } }] });
    const kinds = (...articles: readonly (readonly [Kind, string])[]): string[] => folderNames(articles.map(([kind, full]) => as(kind, full))).map((n) => `${n.kind} ${n.name}`);
    assert.deepEqual(kinds(['person', 'Mirela Tovač'], ['company', 'Mirela Tovač']), ['person Mirela Tovač']);
    assert.deepEqual(kinds(['person', 'Ostwerk Gera'], ['company', 'Ostwerk Gera'], ['company', 'Ostwerk Gera'], ['company', 'Ostwerk Gera']), ['company Ostwerk Gera']);
    assert.deepEqual(kinds(['person', 'Ostwerk'], ['company', 'Ostwerk']), []);
    // one article takes for a firm what two take for a product
    assert.deepEqual(kinds(['company', 'Tarno'], ['company', 'Tarno'], ['product', 'Tarno']), ['company Tarno']);
    assert.deepEqual(kinds(['company', 'Tarno'], ['product', 'Tarno']), []);
    assert.deepEqual(kinds(['company', 'Tarno'], ['product', 'Tarno'], ['product', 'Tarno']), ['neither Tarno']);
    assert.deepEqual(kinds(['place', 'Gera'], ['place', 'Gera']), []);
  });

  it('help an article that says less', () => {
    const analyses = [TOLD, BARE].map((text) => analyze(text));
    const helped = helpEachOther(analyses, (i, knownNames) => analyze(analyses[i]!.text, { knownNames }));
    const people = helped[1]!.mentions.filter((m) => m.kind === 'person').map((m) => BARE.slice(m.span.start, m.span.end));
    assert.deepEqual(people, ['Mirela Tovač']);
  });

  it('tell an article that its firm is a product to the others', () => {
    const text = 'Die Tarno AG wirbt. Das Programm Tarno verkauft sich. Bei Tarno läuft es.';
    const marks = (known: readonly KnownName[]): number => analyze(text, { knownNames: known }).mentions.filter((m) => m.kind === 'company' && text.slice(m.span.start, m.span.end) === 'Tarno').length;
    assert.ok(marks([{ name: 'Tarno', kind: 'company', by: 'folder' }]) > marks([{ name: 'Tarno', kind: 'neither', by: 'folder' }]));
  });

  it('leave an article alone on which they do not bear', () => {
    const analyses = ['Es regnet in Kiel. Die Straßen sind nass.', TOLD].map((text) => analyze(text));
    const again: number[] = [];
    const helped = helpEachOther(analyses, (i) => {
      again.push(i);
      return analyses[i]!;
    });
    assert.deepEqual(again, [1]);
    assert.equal(helped[0], analyses[0]);
  });

  it('do nothing for an article by itself', () => {
    const one = analyze(TOLD);
    assert.deepEqual(helpEachOther([one], () => assert.fail('read again')), [one]);
  });
});
