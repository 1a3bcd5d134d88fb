import assert from 'node:assert/strict';
import type { NameCandidate } from '../../server/src/recognize/names/candidate';
import { stemOf } from '../../server/src/recognize/names/document';
import { sharesWithoutOverruns } from '../../server/src/recognize/names/overrun';
import { OUTCOMES, type Outcome } from '../../server/src/recognize/names/rules';

/** Words, what their own paragraph takes them for and how surely; whether that is left to them. */
type Row = readonly [words: string, outcome: Outcome, share: number, kept: boolean];

const CASES: readonly { readonly what: string; readonly rows: readonly Row[] }[] = [
  { what: 'a person who ends in a firm of the article', rows: [['Anna Berger Tannhorn', 'person', 0.9, false], ['Tannhorn', 'company', 0.9, true], ['Tannhorns', 'company', 0.8, true]] },
  { what: 'a person who ends in a body of the article', rows: [['Anna Berger Talrat', 'person', 0.9, false], ['Talrat', 'organisation', 0.9, true], ['Talrat', 'organisation', 0.8, true]] },
  { what: 'a person of three words whose surname stands alone', rows: [['Anna Maria Berger', 'person', 0.9, true], ['Berger', 'person', 0.9, true], ['Berger', 'company', 0.8, true]] },
  { what: 'a person of two words with a firm of her name', rows: [['Anna Tannhorn', 'person', 0.9, true], ['Tannhorn', 'company', 0.9, true], ['Tannhorn', 'company', 0.9, true]] },
  { what: 'one place is not enough', rows: [['Anna Berger Tannhorn', 'person', 0.9, true], ['Tannhorn', 'company', 0.9, true]] },
  { what: 'a firm that ends in a firm', rows: [['Nord Bank Tannhorn', 'company', 0.9, true], ['Tannhorn', 'company', 0.9, true], ['Tannhorn', 'company', 0.9, true]] },
];

describe('persons that run over the edge of a name', () => {
  for (const { what, rows } of CASES) {
    it(what, () => {
      let at = 0;
      const candidates = rows.map(([words, outcome, share]): NameCandidate => {
        const start = at;
        at += words.length + 1;
        const likely = OUTCOMES.map((o) => (o === outcome ? share : o === 'none' ? 1 - share : 0));
        return { span: { start, end: start + words.length }, words, stem: stemOf(words), flags: 0, rules: { each: () => undefined }, scores: [], likely, ...(words.includes(' ') ? { inner: ['', ''] as const } : {}) };
      });
      const shares = sharesWithoutOverruns(candidates);
      assert.deepEqual(shares.map((own, i) => own === candidates[i]!.likely), rows.map(([, , , kept]) => kept));
    });
  }
});
