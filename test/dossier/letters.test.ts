import { equal } from 'node:assert/strict';
import { fold, isStopWord, saysAny, stem } from '../../server/src/dossier/words';
import { compareLexiconOf } from '../../server/src/language/compare';

const [de, en] = [compareLexiconOf('de'), compareLexiconOf('en')];

describe('dossier: what is remembered of a word', () => {
  const folded: readonly (readonly [string, string])[] = [['Prätorius', 'pratorius'], ['Łukasz', 'lukasz'], ['Straße', 'strasse'], ['Plain', 'plain'], ['ﬁ', 'ﬁ'], [`${'ä'.repeat(50)}b`, `${'a'.repeat(50)}b`], ['', '']];
  for (const [word, expected] of folded) it(`folds ${word.slice(0, 10)}`, () => [1, 2].forEach(() => equal(fold(word), expected)));
  it('keeps the languages apart', () => {
    const word = 'gemeldeten';
    const [german, english] = [stem(word, de), stem(word, en)];
    equal(german === english, false);
    equal(stem(word, de), german);
    equal(stem(word, en), english);
  });
  const says: readonly (readonly [string, boolean])[] = [[' it is so far ', true], [' so far ', true], [' so farther ', false], [' also far ', false], ['  ', false]];
  for (const [words, expected] of says) it(`hears so far in “${words}”: ${expected}`, () => equal(saysAny(words, ['by now', 'so far']), expected));
  for (const [word, expected] of [['The', true], ['und', true], ['an', true], ['Brücke', false], ['bridge', false]] as const) it(`${word} says ${expected ? 'nothing' : 'something'}`, () => equal(isStopWord(word), expected));
});
