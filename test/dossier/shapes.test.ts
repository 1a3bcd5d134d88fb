import assert from 'node:assert/strict';
import { shapeFinder } from '../../server/src/dossier/arithmetic/shapes';

const ROWS = [{ kind: 'rest', pattern: 'leaves (?<r>\\d+)' }, { kind: 'sum', pattern: '(?:makes|is) (?<r>\\d+)' }];
const find = shapeFinder(ROWS, '(?<!\\p{L})', ({ pattern }) => pattern);
const found = (words: string): string[] => find(words).flatMap(({ row: { kind }, matches }) => matches.map((m) => `${kind} ${m.index} ${m.groups!['r']}`));

const CASES: readonly (readonly [words: string, found: readonly string[]])[] = [
  ['that leaves 12, which makes 30 and makes 40', ['rest 5 12', 'sum 22 30', 'sum 35 40']],
  ['it is 7', ['sum 3 7']],
  // none: behind a letter, without a number, nothing at all
  ['cleaves 12', []],
  ['this 7', []],
  ['that leaves some', []],
  ['', []],
];

describe('shapes of calculations', () => {
  for (const [words, wanted] of CASES) it(JSON.stringify(words), () => assert.deepEqual(found(words), wanted));

  it('are the same where they are asked for again', () => assert.deepEqual(found(CASES[0]![0]), CASES[0]![1]));
});
