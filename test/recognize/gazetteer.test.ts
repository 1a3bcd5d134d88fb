// Looking curated names up: as listed, in capitals, aliases, names that are words as well.
import assert from 'node:assert/strict';
import { Gazetteer, lengthBit, letterBit } from '../../server/src/language/gazetteer/gazetteer';

const gazetteer = new Gazetteer([
  { kind: 'company', source: 'invented', names: "Tannhorn=Tannhorn Motoren=*Tann;Öl & Gas Nord;*Sturm;L'Aurore;3Plus;Kettler" },
  { kind: 'place', source: 'invented', names: 'Kettler;Neu Tannhorn' },
]);

describe('the gazetteer', () => {
  for (const [surface, expected] of [
    ['Tannhorn', 'company'], ['Tannhorn Motoren', 'company'], ['TANNHORN MOTOREN', 'company'], ['Öl & Gas Nord', 'company'], ['ÖL & GAS NORD', 'company'],
    ['Tann', 'company, common'], ['Sturm', 'company, common'], ['STURM', 'company, common'], ["L'Aurore", 'company'], ['3Plus', 'company'], ['Kettler', 'company'], ['Neu Tannhorn', 'place'],
    ['tannhorn', undefined], ['TANN', undefined], ['Tannhorn M', undefined], ['Motoren', undefined], ['', undefined], ['*', undefined], ['NEU', undefined], ['-----', undefined], ['12345', undefined],
  ] as const) {
    it(`${JSON.stringify(surface)}: ${expected ?? 'nothing'}`, () => {
      const entry = gazetteer.find(surface);
      assert.equal(entry && `${entry.kind}${entry.common ? ', common' : ''}`, expected);
    });
  }

  it('says how far a name may go that begins with a word', () => {
    for (const [word, length] of [['Tannhorn', 16], ['TANNHORN', 16], ['Öl', 13], ['L', 8], ['3Plus', 5], ['Gas', 0], ['', 0]] as const) assert.equal(gazetteer.beginningWith(word)?.longest ?? 0, length, word);
  });

  it('says which lengths names have that begin with a word; in capitals any', () => {
    const lengths = (word: string): number[] => Array.from({ length: 20 }, (_, i) => i).filter((i) => (gazetteer.beginningWith(word)?.lengths ?? 0) & lengthBit(i));
    assert.deepEqual(lengths('Tannhorn'), [8, 16]);
    assert.deepEqual(lengths('Gas'), []);
    assert.equal(lengths('TANNHORN').length, 20);
  });

  it('says with which letters the second words of names begin; in capitals with any', () => {
    const seconds = (word: string): string => [...'abcmz'].filter((letter) => (gazetteer.beginningWith(word)?.seconds ?? 0) & letterBit(letter.charCodeAt(0))).join('');
    assert.equal(seconds('Tannhorn'), 'm');
    assert.equal(seconds('Gas'), '');
    assert.equal(seconds('TANNHORN'), 'abcmz');
  });
});
