import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bestChoice, overlapGroups, shareOut } from '../../server/src/recognize/names/groups';
import { overlaps, type Span } from '../../server/src/text/span';

/** Stretches as the names of an article come: in order of start, then of end, none twice. */
const spans = (most: number): fc.Arbitrary<Span[]> => fc.uniqueArray(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 5 })), { maxLength: most, selector: (s) => s.join() })
  .map((list) => list.map(([start, length]) => ({ start, end: start + length })).sort((a, b) => a.start - b.start || a.end - b.end));

/** Every choice of stretches that do not overlap, as lists of numbers. */
function choices(list: readonly Span[], from = 0): number[][] {
  if (from === list.length) return [[]];
  const without = choices(list, from + 1);
  return [...without, ...without.filter((choice) => choice.every((i) => !overlaps(list[i]!, list[from]!))).map((choice) => [from, ...choice])];
}

describe('groups of possible names', () => {
  const CASES: readonly (readonly [string, readonly (readonly [number, number])[], readonly (readonly [number, number])[]])[] = [
    ['nothing', [], []],
    ['one', [[0, 4]], [[0, 1]]],
    ['two that touch', [[0, 4], [4, 9]], [[0, 1], [1, 2]]],
    ['one inside another', [[0, 9], [2, 4], [9, 12]], [[0, 2], [2, 3]]],
    ['a chain', [[0, 4], [3, 8], [7, 9], [10, 12]], [[0, 3], [3, 4]]],
  ];
  for (const [what, list, expected] of CASES) {
    it(`parts ${what}`, () => {
      assert.deepEqual(overlapGroups(list.map(([start, end]) => ({ start, end }))).map(({ from, to }) => [from, to]), expected);
    });
  }

  it('share probability out among all choices', () => {
    fc.assert(fc.property(spans(6).chain((list) => fc.tuple(fc.constant(list), fc.array(fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 2, maxLength: 2 }), { minLength: list.length, maxLength: list.length }))), ([list, scores]) => {
      for (const { from, to } of overlapGroups(list)) {
        const members = list.slice(from, to);
        const own = scores.slice(from, to);
        const sums = own.map((row) => row.reduce((sum, s) => sum + Math.exp(s), 0));
        const weights = choices(members).map((choice) => [choice, choice.reduce((product, i) => product * sums[i]!, 1)] as const);
        const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
        const { shares, log } = shareOut(members, own);
        assert.ok(Math.abs(log - Math.log(all)) < 1e-6);
        shares.forEach((row, i) => {
          const share = weights.filter(([choice]) => choice.includes(i)).reduce((sum, [, weight]) => sum + weight, 0) / all;
          assert.ok(Math.abs(row[0]! - (1 - share)) < 1e-6);
          own[i]!.forEach((s, k) => assert.ok(Math.abs(row[k + 1]! - (share * Math.exp(s)) / sums[i]!) < 1e-6));
        });
      }
    }));
  });

  it('are not thrown by scores beyond all bounds', () => {
    const { shares } = shareOut([{ start: 0, end: 2 }, { start: 1, end: 3 }, { start: 2, end: 5 }], [[900, -900], [1200, 0], [-Infinity, -Infinity]]);
    assert.ok(shares.flat().every((share) => share >= 0 && share <= 1));
    assert.equal(Math.round(shares[1]![1]!), 1);
  });

  it('choose what has the highest sum', () => {
    fc.assert(fc.property(spans(7).chain((list) => fc.tuple(fc.constant(list), fc.array(fc.integer({ min: -5, max: 9 }), { minLength: list.length, maxLength: list.length }))), ([list, worths]) => {
      const chosen = bestChoice(list, worths);
      const sum = (choice: readonly number[]): number => choice.reduce((total, i) => total + worths[i]!, 0);
      assert.ok(chosen.every((i, n) => worths[i]! > 0 && (n === 0 || list[chosen[n - 1]!]!.end <= list[i]!.start)));
      assert.equal(sum(chosen), Math.max(...choices(list).map(sum)));
    }));
  });
});
