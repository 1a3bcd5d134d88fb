// What the list of known names has as a body or thing is no firm, nor what ends in a word for something else: each row with the kind it was taken for,
// and what becomes of it.
import { equal } from 'node:assert/strict';
import { packOf } from '../../server/src/language';
import type { LanguageId } from '../../server/src/language/pack';
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
  // things, and places of several words
  ['Internet Explorer', 'company', 'product'],
  ['Salt Lake City', 'company', 'place'],
  ['Internet Explorer', 'person', 'person'],
  // a firm may be called like a town, and some names are of both a firm and its product
  ['Heidelberg', 'company', 'company'],
  ['Facebook', 'company', 'company'],
  ['Forsa', 'company', 'company'],
  // both a body and a word or a firm: what stands around it tells
  ['Shelter', 'company', 'company'],
];

const ENDS: readonly (readonly [words: string, language: LanguageId, expected: NameKind])[] = [
  ['Tannhorn Beach', 'en', 'place'], ['Tannhorn Airport', 'en', 'place'], ['Tannhorn Cup', 'en', 'product'], ['Tannhorn Commission', 'en', 'organisation'],
  ['Tannhorn Straße', 'de', 'place'], ['Tannhorn Preis', 'de', 'product'], ['Tannhorn Universität', 'de', 'organisation'],
  ['Tannhorn Group', 'en', 'company'], ['Beach', 'en', 'company'], ['Beach Tannhorn', 'en', 'company'], ['Tannhorn Motoren', 'de', 'company'], ['Tannhorn Bank', 'de', 'company'],
  ['Virgin Islands', 'en', 'place'],
];

describe('names: what the list has as a body', () => {
  for (const [words, kind, expected] of ROWS) {
    it(`${words}, taken for a ${kind}: ${expected}`, () => {
      const candidate = { words, stem: stemOf(words) } as NameCandidate;
      equal(settleListed([{ candidate, kind }], packOf('de'))[0]!.kind, expected);
    });
  }
  for (const [words, language, expected] of ENDS) {
    it(`${words}, taken for a firm: ${expected}`, () => {
      const candidate = { words, stem: stemOf(words) } as NameCandidate;
      equal(settleListed([{ candidate, kind: 'company' }], packOf(language))[0]!.kind, expected);
    });
  }
});
