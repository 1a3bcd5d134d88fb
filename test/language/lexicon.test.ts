import assert from 'node:assert/strict';
import { germanForms } from '../../scripts/lexicon/forms';
import { ordinariness } from '../../server/src/language/lexicon';

describe('the lexicon of ordinary words', () => {
  const ordinary: readonly (readonly [string, 'de' | 'en'])[] = [
    ['Pandemie', 'de'], ['Pandemien', 'de'], ['Livestreams', 'de'], ['Virologin', 'de'], ['Virologinnen', 'de'], ['Moratorien', 'de'], ['Anabolika', 'de'], ['Pontifex', 'de'],
    ['Infanterieregiment', 'de'], ['Kryptobörsen', 'de'], ['Bücherei', 'de'], ['livestream', 'en'], ['eurosceptics', 'en'], ['station', 'en'],
  ];
  const names: readonly (readonly [string, 'de' | 'en'])[] = [['Vattenfall', 'de'], ['Yıldırım', 'de'], ['Kowalczyk', 'de'], ['Bhavnagar', 'de'], ['Jelinkova', 'en'], ['Telefónica', 'en']];
  for (const [word, language] of ordinary) it(`${word} is ordinary`, () => assert.notEqual(ordinariness(word, language), 'unknown'));
  for (const [word, language] of names) it(`${word} is not`, () => assert.equal(ordinariness(word, language), 'unknown'));
});

describe('forms of a German noun', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Pandemie', 'pandemie pandemien pandemies'], ['Islamismus', 'islamismus'], ['Virus', 'virus virusse virussen viren viri'], ['Moratorium', 'moratorium moratoriums moratorien moratoria'],
    ['Pilotin', 'pilotin pilotinnen pilotins'], ['Blogger', 'blogger bloggers bloggern'], ['Razzia', 'razzia razzias razzien'], ['Lobby', 'lobby lobbys'], ['Quarz', 'quarz quarze quarzes quarzen'],
  ];
  for (const [noun, forms] of table) it(noun, () => assert.deepEqual(germanForms(noun), forms.split(' ')));
});
