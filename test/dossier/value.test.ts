import { equal } from 'node:assert/strict';
import type { Amount } from '../../server/src/recognize/mention';
import { digitsOf, isScale, relate } from '../../server/src/dossier/figures/value';
import { distance, heardOf, soundOf } from '../../server/src/dossier/words';

const BOUNDS: Readonly<Record<string, Amount['bound']>> = { '>': 'moreThan', '≥': 'atLeast', '≤': 'atMost', '<': 'lessThan', '~': 'about', '': 'exact' };

/** `~470/10` is about 470, rounded to tens. */
function amount(words: string): Amount {
  const match = /^([>≥≤<~]?)([\d.]+)(?:\/([\d.]+))?$/.exec(words)!;
  const value = Number(match[2]);
  return { min: value, max: value, bound: BOUNDS[match[1]!]!, step: Number(match[3] ?? 1) };
}

describe('dossier: values', () => {
  const rows: readonly [string, string, string][] = [
    ['62', '62', 'same'], ['~470/10', '~470/10', 'same'], ['~118.5/0.1', '118.5/0.1', 'same'],
    ['>14', '14.3/0.1', 'morePrecise'], ['14.3/0.1', '>14', 'rounder'], ['~120/10', '118.5/0.1', 'morePrecise'], ['54.6/0.1', '<55', 'rounder'],
    ['1.2/0.1', '1.214/0.001', 'morePrecise'], ['1900/100', '1850/10', 'morePrecise'], ['~1900/100', '1850/10', 'morePrecise'],
    ['12/12', '7', 'differs'], ['25/3', '26', 'rounder'], ['25/3', '28', 'differs'], ['50/6', '48', 'morePrecise'],
    ['≤150/10', '150/10', 'hedgeLost'], ['150/10', '≥150/10', 'hedgeAdded'],
    ['412', '421', 'differs'], ['1.2/0.1', '1.4/0.1', 'differs'], ['~120/10', '110/10', 'differs'], ['>2000/1000', '>1000/1000', 'differs'], ['57', '<55', 'differs'],
    ['14300000', '14300000000', 'scale'], ['9000', '9000000', 'scale'],
    ['>60/10', '200/100', 'none'], ['≤100', '40', 'none'], ['51', '<55', 'none'],
  ];
  for (const [a, b, relation] of rows) it(`${a} and ${b}: ${relation}`, () => equal(relate(amount(a), amount(b)), relation));

  it('counts the digits that carry meaning', () => {
    equal(digitsOf(amount('14300000000')), 3);
    equal(digitsOf(amount('40')), 1);
    equal(digitsOf(amount('0.28')), 2);
  });
  it('takes ten times for no slip of the scale', () => equal(isScale(40, 400), false));
  it('hears one name in two transliterations', () => {
    equal(soundOf('novikoff'), soundOf('novikov'));
    equal(soundOf('wladimir'), soundOf('vladimir'));
    equal(soundOf('dschugaschwili') === soundOf('kowalski'), false);
  });
  for (const [a, b, one] of [['hale', 'hail', true], ['blaine', 'blane', true], ['meier', 'mayr', true], ['lohmar', 'lomar', true], ['hale', 'hall', true], ['hale', 'hole', false], ['kern', 'korn', false], ['neale', 'nolte', false]] as const) {
    it(`hears ${a} and ${b} as ${one ? 'one' : 'two'}`, () => equal(heardOf(a) === heardOf(b), one));
  }
  it('measures spellings, and gives up early', () => {
    equal(distance('kroll', 'krol', 2), 1);
    equal(distance('meier', 'miere', 2), 2);
    equal(distance('kessler', 'winkelmann', 2), 3);
  });
});
