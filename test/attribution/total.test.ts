import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { findAttributions } from '../../server/src/attribution';
import { findClaims } from '../../server/src/claims';
import { genreOf } from '../../server/src/claims/genre';
import type { LanguageId } from '../../server/src/language/pack';
import { inputOf } from '../support/voices';

const PIECES = ['„', '“', '»', '«', '"', '‚', '‘', '’', '(', ')', '[', ']', ',', '.', ':', ';', '–', '-', '\n\n', ' ', 'sagte', 'laut', 'zufolge', 'nach', 'Angaben', 'der', 'Polizei', 'so', 'wie', 'dass', 'soll', 'haben', 'er', 'sei', 'said', 'according', 'to', 'the', 'it', 'reportedly', '3', 'Millionen', 'Euro', 'https://example.org', '😀', '\u0000', 'teilte', 'mit', 'es', 'heißt', 'aus', 'Kreisen'];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(' '));

describe('attribution and claims are total', () => {
  for (const language of ['de', 'en'] as const satisfies readonly LanguageId[]) {
    it(`any text gives spans inside it (${language})`, () => {
      fc.assert(fc.property(text, (words) => {
        const input = inputOf(words, [], language);
        const result = findAttributions(input);
        for (const { reach, cue, source } of result.attributions) {
          for (const span of [reach, cue, source]) if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= words.length);
        }
        for (const { attribution } of result.quotations) assert.ok(attribution === undefined || result.attributions[attribution]);
        for (const { span } of findClaims(input, result, genreOf(input, result))) assert.ok(span.start < span.end && span.end <= words.length);
      }), { numRuns: 150 });
    });
  }

  it('costs grow linearly: one long paragraph makes as many attributions as its sentences', () => {
    const sentence = 'Das Werk sei zu klein, sagte Anna Roth laut Bericht „gestern“. ';
    const count = (n: number): number => findAttributions(inputOf(sentence.repeat(n), [], 'de')).attributions.length;
    assert.equal(count(400), 40 * count(10));
  });
});
