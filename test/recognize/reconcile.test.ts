import assert from 'node:assert/strict';
import { packOf } from '../../server/src/language';
import { CandidateFlag, type NameCandidate } from '../../server/src/recognize/names/candidate';
import { stemOf } from '../../server/src/recognize/names/document';
import { reconcile } from '../../server/src/recognize/names/reconcile';
import { KINDS } from '../../server/src/recognize/tagger/labels';

/** Words, the kind that speaks for them, how much, what becomes of it (the kind that is best, `-` where no name is left), flags, and the next kind. */
type Row = readonly [words: string, kind: string, score: number, expected: string, flags?: number, next?: readonly [kind: string, score: number]];

const NOUN = CandidateFlag.ordinary | CandidateFlag.articleBefore;
const DESCRIBED = CandidateFlag.ordinary | CandidateFlag.described;
const CASES: readonly { readonly what: string; readonly language?: 'en'; readonly nouns?: readonly string[]; readonly rows: readonly Row[] }[] = [
  { what: 'gives a name the kind most of its places speak for', rows: [['Tannhorn', 'company', 4, 'company'], ['Tannhorn', 'company', 3, 'company'], ['Tannhorn', 'person', 1, 'company'], ['Tannhorns', 'person', 2, 'company']] },
  { what: 'leaves a name of two readings alone', rows: [['Tannhorn', 'company', 3, 'company'], ['Tannhorn', 'person', 3, 'person']] },
  {
    what: 'does not forget by how much a sure place prefers its kind',
    rows: [['Tannhorn', 'person', 6, 'person', 0, ['company', 4.5]], ['Tannhorn', 'person', 6, 'person', 0, ['company', 4.5]], ['Tannhorn', 'company', 4, 'company', 0, ['person', 2]]],
  },
  {
    what: 'counts no sure place for more than it may',
    rows: [['Tannhorn', 'person', 20, 'company', 0, ['company', 1]], ['Tannhorn', 'company', 4, 'company', 0, ['person', -1]], ['Tannhorn', 'company', 4, 'company', 0, ['person', -1]], ['Tannhorn', 'company', 4, 'company', 0, ['person', -1]]],
  },
  { what: 'makes no name of a place that speaks against one', rows: [['Tannhorn', 'company', 4, 'company'], ['Tannhorn', 'company', 4, 'company'], ['Tannhorn', 'person', -4, '-']] },
  { what: 'leaves an ordinary word behind an article to its place', rows: [['Sturm', 'company', 4, 'company'], ['Sturm', 'company', 4, 'company'], ['Sturm', 'company', 2, '-', NOUN]] },
  { what: 'bars a common noun of the article behind an article or an adjective', nouns: ['sturm'], rows: [['Sturm', 'company', 4, '-', NOUN], ['Sturm', 'company', 4, '-', DESCRIBED]] },
  { what: 'leaves a common noun of the article that stands bare', nouns: ['sturm'], rows: [['Sturm', 'company', 4, 'company', CandidateFlag.ordinary]] },
  { what: 'leaves a noun behind an adjective that the article does not use as one', rows: [['Sturm', 'company', 4, 'company', DESCRIBED]] },
  { what: 'leaves what no dictionary knows', nouns: ['tannhorn'], rows: [['Tannhorn', 'company', 4, 'company', CandidateFlag.articleBefore]] },
  { what: 'bars what runs over a genitive', rows: [['Tannhorn', 'company', 4, 'company'], ['Tannhorns Atlas', 'product', 3, '-'], ['Tannhorns', 'company', -1, 'company']] },
  { what: 'knows no genitive without an apostrophe in English', language: 'en', rows: [['Tannhorn', 'company', 4, 'company'], ['Tannhorns Atlas', 'product', 3, 'product']] },
  { what: 'bars a person who would end in a firm', rows: [['Tannhorn', 'company', 4, 'company'], ['Anna Berger Tannhorn', 'person', 3, '-'], ['von Tannhorn', 'person', 2, '-']] },
  { what: 'bars a person who would begin with another one', rows: [['Ida Berger', 'person', 4, 'person'], ['Berger Tom Ritter', 'person', 3, '-'], ['Tom Ritter', 'person', 4, 'person']] },
  { what: 'keeps a firm named after a firm', rows: [['Tannhorn', 'company', 4, 'company'], ['Nord Bank Tannhorn', 'company', 3, 'company']] },
  { what: 'keeps a person of three words', rows: [['Ida Berger', 'person', 4, 'person'], ['Anna Maria Berger', 'person', 3, 'person']] },
];

describe('reconciling the places of a name', () => {
  for (const { what, rows, language, nouns } of CASES) {
    it(what, () => {
      let at = 0;
      let last = { start: 0, words: '' };
      const candidates = rows.map(([words, , score, , flags = 0]): NameCandidate => {
        // words that the row before begins with stand inside it
        const start = last.words.startsWith(`${words} `) ? last.start : at;
        at = Math.max(at, start + words.length + 1);
        last = { start, words };
        return { span: { start, end: start + words.length }, words, stem: stemOf(words), flags, rules: { each: () => undefined }, scores: [], likely: [score < 3 ? 0.8 : 0.1], ...(words.includes(' ') ? { inner: ['', ''] as const } : {}) };
      });
      const scores = rows.map(([, kind, score, , , next]) => KINDS.map((k) => (k === kind ? score : k === next?.[0] ? next[1] : -6)));
      reconcile(candidates, scores, packOf(language ?? 'de'), new Set(nouns));
      const found = scores.map((own) => (Math.max(...own) > 0 ? KINDS[own.indexOf(Math.max(...own))] : '-'));
      assert.deepEqual(found, rows.map(([, , , expected]) => expected));
    });
  }
});
