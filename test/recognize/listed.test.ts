// What the list of known names has as a body is no firm: each row with the kind it was taken for, and what becomes of it.
import { equal } from 'node:assert/strict';
import type { NameCandidate } from '../../server/src/recognize/names/candidate';
import { stemOf } from '../../server/src/recognize/names/document';
import { settleListed } from '../../server/src/recognize/names/listed';
import type { NameKind } from '../../server/src/recognize/tagger/tagger';

const ROWS: readonly (readonly [words: string, kind: NameKind, expected: NameKind])[] = [
  ['Kreml', 'company', 'organisation'],
  ['Interpols', 'company', 'organisation'],
  ['Siemens', 'company', 'company'],
  ['Tannhorn', 'company', 'company'],
  ['Kreml AG', 'company', 'company'],
  ['Kreml', 'place', 'place'],
  // both a body and a word or a firm: what stands around it tells
  ['Shelter', 'company', 'company'],
];

describe('names: what the list has as a body', () => {
  for (const [words, kind, expected] of ROWS) {
    it(`${words}, taken for a ${kind}: ${expected}`, () => {
      const candidate = { words, stem: stemOf(words) } as NameCandidate;
      equal(settleListed([{ candidate, kind }])[0]!.kind, expected);
    });
  }
});
