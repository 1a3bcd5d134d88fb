// Who lives in a place of the list is no name: each row with the words before, the kind it was taken for, and whether it stays.
import { deepEqual } from 'node:assert/strict';
import { packOf } from '../../server/src/language';
import type { LanguageId } from '../../server/src/language/pack';
import { CandidateFlag, type NameCandidate } from '../../server/src/recognize/names/candidate';
import { stemOf } from '../../server/src/recognize/names/document';
import { withoutInhabitants } from '../../server/src/recognize/names/inhabitants';
import type { NameKind } from '../../server/src/recognize/tagger/tagger';

const NONE = 0;
const { articleBefore, described, startsSentence } = CandidateFlag;
const name = (words: string, kind: NameKind, flags: number): { candidate: NameCandidate; kind: NameKind } => ({
  candidate: { words, stem: stemOf(words), flags, ...(words.includes(' ') ? { inner: ['', ''] } : {}) } as NameCandidate, kind,
});

const ROWS: readonly (readonly [words: string, kind: NameKind, flags: number, stays: boolean, more?: string, language?: LanguageId])[] = [
  ['Linzer', 'company', startsSentence, false],
  ['Linzer', 'company', articleBefore, false],
  ['Erfurter', 'person', described, false],
  ['Halberstädter', 'person', articleBefore, false],
  ['Dresdner', 'person', articleBefore, false],
  ['Bosniern', 'person', articleBefore, false],
  ['Kölnerin', 'person', described, false],
  // a surname, or a firm where nothing speaks of inhabitants
  ['Erfurter', 'person', startsSentence, true],
  ['Linzer', 'company', NONE, true],
  ['Erfurter', 'person', described, true, 'Udo Erfurter'],
  ['Mannheimer', 'company', articleBefore, true, 'Mannheimer Versicherung'],
  // no inhabitant of anything
  ['Tannhorner', 'company', articleBefore, true],
  ['Siemens', 'company', startsSentence, true],
  ['Linz', 'company', startsSentence, true],
  ['Linzer', 'organisation', articleBefore, true],
  ['Londoner', 'person', articleBefore, true, undefined, 'en'],
];

describe('names: inhabitants', () => {
  for (const [words, kind, flags, stays, more, language = 'de'] of ROWS) {
    it(`${words}, taken for a ${kind}${more ? ` beside ${more}` : ''}: ${stays ? 'stays' : 'goes'}`, () => {
      const rest = more ? [name(more, kind, NONE)] : [];
      const all = [name(words, kind, flags), ...rest];
      deepEqual(withoutInhabitants(all, packOf(language)), stays ? all : rest);
    });
  }
});
