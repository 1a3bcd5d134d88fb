import type { FigureLink } from './compare';
import type { Candidate } from './candidate';
import type { FigureBlock } from './facts';
import { isTypingSlip, likenessOf } from './pair';
import { digitsOf, nominal } from './value';

/** Digits from which on two in each other's place are no accident. */
const LONG = 3;
/** What may speak against one count under two nouns: that the nouns are two, and hardly more. */
const AGAINST = -0.2;

/** The digits and the size of a number, whatever their order: `18.600` and `16.800` have one key. */
function keyOf({ fact: { value } }: Candidate): string {
  const [digits, exponent] = Math.abs(nominal(value)).toExponential(8).split('e') as [string, string];
  return `${[...digits].filter((c) => c > '0').sort().join('')} ${exponent}`;
}

const keys = new WeakMap<FigureBlock, ReadonlyMap<string, readonly number[]>>();

/** The counts of three digits and more of an article, by their digits. */
function longCounts(block: FigureBlock): ReadonlyMap<string, readonly number[]> {
  let known = keys.get(block);
  if (!known) {
    const made = new Map<string, number[]>();
    block.candidates.forEach((c, i) => {
      if (!c.fact.unit.startsWith('count:') || c.fact.value.bound !== 'exact' || digitsOf(c.fact.value) < LONG) return;
      const list = made.get(keyOf(c));
      if (list) list.push(i);
      else made.set(keyOf(c), [i]);
    });
    keys.set(block, (known = made));
  }
  return known;
}

/**
 * Counts of two articles under two nouns with two neighbouring digits in each other's place: `18.600 Puten`, `16.800 Tiere`. Such long numbers are not
 * so near each other by accident.
 * @param rarity weight of a stem by how few figures of both articles have it
 * @param isTaken whether a figure has its counterpart in the other article, by the side of a link and its index
 */
export function swappedLinks(first: FigureBlock, second: FigureBlock, rarity: (stem: string) => number, isTaken: (side: 'a' | 'b', index: number) => boolean): FigureLink[] {
  const others = longCounts(first);
  return [...longCounts(second)].flatMap(([key, list]) => list.flatMap((b) => (others.get(key) ?? []).flatMap((a): FigureLink[] => {
    const [x, y] = [first.candidates[a]!, second.candidates[b]!];
    if (x.fact.unit === y.fact.unit || isTaken('a', a) || isTaken('b', b) || !isTypingSlip(x.fact.value, y.fact.value)) return [];
    const likeness = likenessOf(x, y, rarity, 'differs', true);
    return likeness !== undefined && likeness >= AGAINST ? [{ a, b, kind: 'differs', score: likeness }] : [];
  })));
}
