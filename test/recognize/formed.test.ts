import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analysis';
import { packOf } from '../../server/src/language';
import { gazetteer } from '../../server/src/language/gazetteer';
import type { LanguageId } from '../../server/src/language/pack';
import { readNames } from '../../server/src/recognize/names/spans';

/** `[…]` stands for a firm that its form tells without a doubt, `⟨…⟩` for one that may be. */
const CASES: readonly (readonly [LanguageId, string])[] = [
  ['de', 'Betreiberin ist die [tarnow.net GmbH] in Celle.'],
  ['de', 'Das teilte die ⟨quorbel AG⟩ am Montag mit.'],
  ['de', 'Die ⟨fixo-quorbel GmbH⟩ zahlt nicht.'],
  ['de', 'Der Umsatz der [Tarnow (Schweiz) AG] stieg.'],
  ['de', 'Die [Halm & Söhne (Deutschland) GmbH] liefert.'],
  ['de', 'Bei der Firma [Nordhafen Gesellschaft für Bau, Technik und Handel mbH] blieb es ruhig.'],
  ['de', 'Die [Gesellschaft für angewandte Technik und städtisches Wohnen mbH] baut.'],
  ['de', 'Eine neue deutsche AG ist teuer, die eigene GmbH auch.'],
  ['de', 'Er gründete eine Gesellschaft für Technik und eine Tarnow mbH.'],
  ['de', 'Der Chef der Gesellschaft für Technik. Die Tarnow mbH baut.'],
  ['de', 'Eine Firma, z.B. GmbH oder AG, haftet.'],
  ['de', 'Die Tarnow GmbH baut.'],
  ['de', 'Die Gesellschaft für deutsche Sprache wählte.'],
  ['en', 'Creditors of [Harlow Tools (Leigh) Limited] met.'],
  ['en', 'She left [tarnow.io Ltd] in May.'],
  ['en', 'The firm, e.g. Ltd or plc, is liable. They set up a limited company.'],
];

describe('firms told by their form', () => {
  for (const [language, marked] of CASES) {
    it(marked, () => {
      const text = marked.replace(/[[\]⟨⟩]/g, '');
      const [paragraph] = analyze(text, { language }).paragraphs;
      const { formed, tokens } = readNames(text, paragraph!, packOf(language), gazetteer);
      const spans = formed.map(({ first, end, sure }) => `${sure ? '[' : '⟨'}${text.slice(tokens[first]!.start, tokens[end - 1]!.end)}`);
      assert.deepEqual(spans, [...marked.matchAll(/[[⟨][^\]⟩]+/g)].map(([span]) => span));
    });
  }
});
