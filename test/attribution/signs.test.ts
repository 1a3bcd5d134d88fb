import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { PHRASE, Sign, signReader } from '../../server/src/attribution/signs';
import { packOf } from '../../server/src/language';
import type { LanguageId } from '../../server/src/language/pack';
import { spellingOf } from '../../server/src/text/remember';

/** Words with each sign and without any, by language. */
const WORDS: readonly (readonly [LanguageId, string, number])[] = [
  ['de', 'sagte', Sign.verb], ['de', 'Laut', Sign.before], ['de', 'zufolge', Sign.behind], ['de', 'nach', Sign.withStatement], ['de', 'so', Sign.parenthesis], ['de', 'Demnach', Sign.continuing],
  ['de', 'angeblich', Sign.hearsay], ['de', 'soll', Sign.modal], ['de', 'Forderung', Sign.nominal], ['de', 'sei', Sign.mood], ['de', 'gebe', Sign.mood], ['de', 'käme', Sign.mood],
  ['en', 'said', Sign.verb], ['en', 'According', Sign.before], ['en', 'reportedly', Sign.hearsay], ['en', 'claim', Sign.nominal], ['en', 'would', Sign.mood],
];

describe('signs of words', () => {
  for (const [language, word, sign] of WORDS) {
    it(`${word}`, () => assert.ok(signReader(packOf(language))(spellingOf(word)) & sign));
  }

  it('are none for words that open no cue', () => {
    for (const word of ['Brücke', 'und', 'grün', '12', ',', '„']) assert.equal(signReader(packOf('de'))(spellingOf(word)), 0, word);
    for (const word of ['bridge', 'and', 'green', '12', ',', '“']) assert.equal(signReader(packOf('en'))(spellingOf(word)), 0, word);
  });

  for (const language of ['de', 'en'] as const) {
    const { attribution } = packOf(language);
    it(`are there for every word of the tables (${language})`, () => {
      const signs = signReader(packOf(language));
      for (const verb of attribution.verbs.keys()) assert.ok(signs(spellingOf(verb)) & Sign.verb, verb);
      for (const words of [...attribution.before, ...attribution.behind, ...attribution.withStatement, ...attribution.parenthesis, ...attribution.continuing]) {
        if (words) assert.ok(signs(spellingOf(words.split(' ')[0]!)) & PHRASE, words);
      }
      for (const { words } of attribution.hearsay) assert.ok(signs(spellingOf(words.split(' ')[0]!)) & Sign.hearsay, words);
    });

    it(`promise a mood to every word that has one anywhere (${language})`, () => {
      const stems = 'sei hab werd geh komm steh verkauf erwart bestätig hätt wär käm zög lief blieb würd woll könn heiß koordinier would had could walk'.split(' ');
      const word = fc.tuple(fc.constantFrom(...stems), fc.constantFrom('', 'e', 'en', 'est', 'te')).map((parts) => parts.join(''));
      const near = fc.constantFrom('', 'er', 'das', 'die', 'ich', 'Firma', 'sie', 'i', 'es');
      fc.assert(fc.property(word, near, near, fc.boolean(), fc.nat(3), fc.boolean(), fc.boolean(), (written, previous, next, closes, position, opens, behindNoun) => {
        if (attribution.mood({ word: written, first: previous, previous, next, closes, position, opens, behindNoun })) assert.ok(attribution.mayHaveMood(written), written);
      }), { numRuns: 600 });
    });
  }
});
