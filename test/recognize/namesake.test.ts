import assert from 'node:assert/strict';
import type { NameCandidate } from '../../server/src/recognize/names/candidate';
import { stemOf } from '../../server/src/recognize/names/document';
import { settleNamesakes } from '../../server/src/recognize/names/namesake';
import { ruleNumber } from '../../server/src/recognize/names/rules';
import type { NameKind } from '../../server/src/recognize/tagger/tagger';

/** Words, the kind they were taken for, what becomes of it, and a rule that holds for them. */
type Row = readonly [words: string, kind: NameKind, expected: NameKind, rule?: string];

const CASES: readonly { readonly what: string; readonly rows: readonly Row[] }[] = [
  { what: 'a surname behind the full name', rows: [['Jette Harms', 'person', 'person'], ['Harms', 'company', 'person']] },
  { what: 'its genitive', rows: [['Jette Harms', 'person', 'person'], ['Harms', 'company', 'person'], ['Jette Tarnow', 'person', 'person'], ['Tarnows', 'company', 'person']] },
  { what: 'a surname in the headline, too', rows: [['Harms', 'company', 'person'], ['Jette Harms', 'person', 'person'], ['Harms', 'company', 'person']] },
  { what: 'not a firm whose founder is named later', rows: [['Harms', 'company', 'company'], ['Harms', 'company', 'company'], ['Jette Harms', 'person', 'person'], ['Harms', 'company', 'company']] },
  { what: 'not a firm with a longer name', rows: [['Jette Harms', 'person', 'person'], ['Harms Reisen', 'company', 'company'], ['Harms', 'company', 'company']] },
  { what: 'not a firm with a hyphen in its name', rows: [['Jette Harms', 'person', 'person'], ['Harms-Reisen', 'company', 'company'], ['Harms', 'company', 'company']] },
  { what: 'not behind a class word, anywhere', rows: [['Jette Harms', 'person', 'person'], ['Harms', 'company', 'company'], ['Harms', 'company', 'company', 'before:firmNoun']] },
  { what: 'not behind a word for being at a firm', rows: [['Jette Harms', 'person', 'person'], ['Harms', 'company', 'company', 'before:at']] },
  { what: 'not as the first part of a compound of firms', rows: [['Jette Harms', 'person', 'person'], ['Harms', 'company', 'company', 'tail:firmTail']] },
  { what: 'not a firm that nobody is called by', rows: [['Jette Harms', 'person', 'person'], ['Tannhorn', 'company', 'company']] },
  { what: 'a full name whose surname is a person alone', rows: [['Jette Harms', 'company', 'person', 'first:given'], ['Harms', 'person', 'person']] },
  { what: 'a full name that is a person elsewhere', rows: [['Jette Harms', 'person', 'person'], ['Jette Harms', 'company', 'person']] },
  { what: 'a full name, and with it the surname', rows: [['Jette Harms', 'person', 'person'], ['Jette Harms', 'company', 'person'], ['Harms', 'company', 'person']] },
  { what: 'not a trade before a surname', rows: [['Holzbau Harms', 'company', 'company', 'first:lexiconCompound'], ['Harms', 'person', 'person']] },
  { what: 'not a firm that ends in a word for firms', rows: [['Jette Partners', 'company', 'company', 'last:firmHead'], ['Partners', 'person', 'person']] },
  { what: 'not a firm whose last word is a firm, too', rows: [['Jette Harms', 'company', 'company', 'first:given'], ['Harms', 'person', 'person'], ['Harms', 'company', 'company']] },
  { what: 'not a body or a place', rows: [['Jette Harms', 'person', 'person'], ['Harms', 'place', 'place'], ['Harms', 'organisation', 'organisation']] },
];

describe('names of persons that were taken for firms', () => {
  for (const { what, rows } of CASES) {
    it(what, () => {
      let at = 0;
      const names = rows.map(([words, kind, , rule]) => {
        const start = at;
        at += words.length + 1;
        const candidate: NameCandidate = {
          span: { start, end: start + words.length }, words, stem: stemOf(words), flags: 0, rules: { each: (show) => void (rule && show(ruleNumber(rule)!)) }, scores: [], likely: [],
          ...(words.includes(' ') ? { inner: ['', ''] as const } : {}),
        };
        return { candidate, kind };
      });
      assert.deepEqual(settleNamesakes(names).map(({ kind }) => kind), rows.map(([, , expected]) => expected));
    });
  }
});
