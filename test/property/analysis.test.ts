// What holds for any text, not only for articles.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/analysis';
import type { AnalysisOptions, ArticleAnalysis } from '../../server/src/analysis';
import { ParagraphCache } from '../../server/src/analysis/cache';
import { findFindings } from '../../server/src/checks';
import { compare } from '../../server/src/dossier';
import type { KnownName } from '../../server/src/recognize/names/candidate';
import { defaultTagger } from '../../server/src/recognize/tagger';
import { reportHtml } from '../../server/src/report';
import type { Span } from '../../server/src/text/span';
import { anyEdit, anyText, edited } from './texts';

const tagger = defaultTagger();

/** Paragraphs whose names, speakers and reported speech bear on each other. */
const STORY = [
  'Die Fördewerft AG zahle zu viel, sagte Johanna Petersen am Montag. Das sei seit Jahren so. Die Werft habe 1.200 Beschäftigte.',
  'Petersen wies das zurück. „Wir zahlen, was vereinbart ist“, sagte sie. Anna Berger soll davon gewusst haben.',
  'Nach Angaben der Polizei fuhr Berger gegen 12.30 Uhr los. Demnach war sie allein. Laut Acme kostete das 2,5 Millionen Euro.',
  'Fördewerft said on Monday that it would cut 120 jobs. “We have no choice,” Petersen told reporters. The firm is said to owe $3m.',
] as const;

function inside(text: string, span: Span, what: string): void {
  assert.ok(Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.start <= span.end && span.end <= text.length, `${what} ${span.start}-${span.end} of ${text.length}`);
}

function ordered(spans: readonly Span[], what: string): void {
  spans.forEach((span, i) => assert.ok(i === 0 || spans[i - 1]!.end <= span.start, `${what} overlap or stand out of order`));
}

function sound(a: ArticleAnalysis): void {
  assert.deepEqual(a.failures, []);
  for (const p of a.paragraphs) {
    inside(a.text, p, 'paragraph');
    for (const t of p.tokens) {
      inside(a.text, t, 'token');
      assert.equal(a.text.slice(t.start, t.end), t.text);
    }
    ordered(p.tokens, 'tokens');
    ordered(p.sentences, 'sentences');
    // a grouped number is one token with its narrow spaces
    assert.equal(p.tokens.map((t) => t.text).join('').replace(/\s/g, ''), a.text.slice(p.start, p.end).replace(/\s/g, ''), 'every character that is no space is in one token');
  }
  ordered(a.paragraphs, 'paragraphs');
  ordered(a.mentions.map((m) => m.span), 'mentions');
  ordered(a.boilerplate, 'boilerplate');
  for (const m of a.mentions) {
    inside(a.text, m.span, m.kind);
    assert.ok(m.span.end > m.span.start && !/^\s|\s$/.test(a.text.slice(m.span.start, m.span.end)), `${m.kind} is empty or has space at its ends`);
    if (m.hedge) inside(a.text, m.hedge, 'hedge');
    if (m.value) for (const n of [m.value.min, m.value.max]) assert.ok(n === undefined || !Number.isNaN(n), 'value is no number');
  }
  for (const q of a.quotations) {
    inside(a.text, q.quotation.span, 'quotation');
    assert.ok(q.attribution === undefined || q.attribution < a.attributions.length);
  }
  for (const t of a.attributions) {
    inside(a.text, t.cue, 'cue');
    inside(a.text, t.reach, 'reach');
    if (t.source) inside(a.text, t.source, 'source');
  }
  for (const c of a.claims) inside(a.text, c.span, 'claim');
}

/** What an analysis says, without what readers remember of words: two are the same when all they say is the same. */
const said = (a: ArticleAnalysis): string => JSON.stringify(a, (key, value: unknown) => (key === 'spelling' ? undefined : value));

describe('any text', () => {
  it('is analysed without a failure, all spans in place', () => {
    fc.assert(fc.property(anyText, (text) => sound(analyze(text, { tagger }))), { numRuns: 400 });
  });

  it('is analysed the same twice', () => {
    fc.assert(fc.property(anyText, (text) => assert.equal(said(analyze(text, { tagger })), said(analyze(text, { tagger })))), { numRuns: 60 });
  });

  it('with a cache is analysed after any edits as without one', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        const cache = new ParagraphCache();
        let text = start;
        analyze(text, { tagger }, cache);
        for (const edit of edits) {
          text = edited(text, edit);
          assert.equal(said(analyze(text, { tagger }, cache)), said(analyze(text, { tagger })));
        }
      }),
      { numRuns: 120 },
    );
  });

  it('with a cache is analysed as without one when paragraphs move, and language, tagger or settled names change', () => {
    const names: readonly KnownName[] = [
      { name: 'Johanna Petersen', kind: 'company', by: 'user' }, { name: 'Acme', kind: 'neither', by: 'user' }, { name: 'Anna Berger', kind: 'person', by: 'folder' }, { name: 'Fördewerft', kind: 'company', by: 'folder' },
    ];
    const anyOptions: fc.Arbitrary<AnalysisOptions> = fc.record({
      language: fc.constantFrom('auto', 'de', 'en'), tagger: fc.constantFrom(tagger, undefined), knownNames: fc.subarray([...names]),
    });
    const article = fc.array(fc.oneof(fc.constantFrom(...STORY), anyText), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(article, fc.array(fc.tuple(fc.nat(), fc.nat(), anyEdit, anyOptions), { minLength: 1, maxLength: 5 }), (start, steps) => {
        const cache = new ParagraphCache();
        const paragraphs = [...start];
        for (const [from, to, edit, options] of steps) {
          const [moved] = paragraphs.splice(from % paragraphs.length, 1);
          paragraphs.splice(to % (paragraphs.length + 1), 0, moved!);
          paragraphs[to % paragraphs.length] = edited(paragraphs[to % paragraphs.length]!, edit);
          const text = paragraphs.join('\n\n');
          assert.equal(said(analyze(text, options, cache)), said(analyze(text, options)));
        }
      }),
      { numRuns: 120 },
    );
  });

  it('is compared, checked and reported without an exception', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        const dossier = compare([
          { file: 'one.txt', role: 'source', analysis: analyze(one, { tagger }) },
          { file: 'draft.txt', role: 'draft', analysis: analyze(two, { tagger }) },
        ]);
        const findings = dossier.articles.flatMap((a) => findFindings(dossier, a.file));
        for (const f of findings) inside(f.file === 'one.txt' ? one : two, f.span, f.code);
        for (const n of dossier.notes) for (const m of n.members) assert.equal((m.file === 'one.txt' ? one : two).slice(m.span.start, m.span.end), m.text);
        const html = reportHtml(dossier, findings, { locale: 'de' });
        assert.ok(!/<script/i.test(html));
      }),
      { numRuns: 120 },
    );
  });
});
