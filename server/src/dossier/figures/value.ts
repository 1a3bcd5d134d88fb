import type { Amount } from '../../recognize/mention';

/** How the value of the second stands to the first. `none`: neither agreeing nor contradicting. */
export type ValueRelation = 'same' | 'hedgeLost' | 'hedgeAdded' | 'morePrecise' | 'rounder' | 'differs' | 'scale' | 'none';

interface Reach {
  readonly min: number;
  readonly max: number;
}

/** The stretch of numbers an amount may stand for: its rounding, widened by its bound. A bound is taken to be near its number, as news uses it. */
export function reachOf(amount: Amount): Reach {
  const low = amount.min ?? amount.max ?? 0;
  const high = amount.max ?? amount.min ?? 0;
  const step = amount.step ?? 0;
  // „etwa 332“ is closer than „etwa 330“: three digits are not chosen for what is two steps off
  const near = Math.max(Math.abs(low) * (digitsOf(amount) >= 3 ? 0.005 : 0.025), Math.min(step / 2, Math.abs(low) * 0.08));
  const beyond = Math.abs(high) * (digitsOf(amount) >= 2 ? Math.max(0.06, Math.min(0.1, step / (Math.abs(high) || 1))) : 0.25);
  switch (amount.bound) {
    case 'exact': return { min: low - step / 2, max: high + step / 2 };
    case 'about': return { min: low - near, max: high + near };
    case 'moreThan':
    case 'atLeast': return { min: low, max: high + beyond };
    case 'lessThan': return { min: low - beyond, max: high };
    case 'atMost': return { min: low - Math.abs(low) * 0.1, max: high };
    case 'vague': return { min: low, max: high * 100 };
  }
}

/** The stretch of numbers a plain figure may stand for by its rounding alone. */
export function roundingOf(amount: Amount): Reach {
  const low = amount.min ?? amount.max ?? 0;
  const high = amount.max ?? amount.min ?? 0;
  // the digits an amount is given in are right to half a step; a round number of one digit says more than its step
  const half = Math.min((amount.step ?? 0) / 2, Math.abs(low) * 0.05);
  return amount.bound === 'exact' || amount.bound === 'vague' ? { min: low - half, max: high + half } : reachOf(amount);
}

/** The number an amount names, the middle of a range. */
export function nominal(amount: Amount): number {
  return ((amount.min ?? amount.max ?? 0) + (amount.max ?? amount.min ?? 0)) / 2;
}

const equal = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
const open = (amount: Amount): boolean => amount.bound !== 'exact';

const digits = new WeakMap<Amount, number>();

/** Digits of the number that carry meaning: 3 for 14,3 Milliarden, 1 for 40. */
export function digitsOf(amount: Amount): number {
  let count = digits.get(amount);
  if (count === undefined) {
    const value = Math.abs(nominal(amount));
    count = value ? value.toPrecision(9).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length || 1 : 1;
    digits.set(amount, count);
  }
  return count;
}

/** How far a number of one digit may be from what it rounds. */
const ONE_DIGIT = 0.07;
/** No rounding goes further than this part of its number: `a dozen` for seven. */
const WORST = 0.15;
/** A rounding finer than this part of its number is close, whatever its digits: `die Hälfte`. */
const FRACTION = 0.125;

/** Compares two amounts of one unit. */
export function relate(a: Amount, b: Amount): ValueRelation {
  if (a.bound === 'vague' || b.bound === 'vague') return a.bound === b.bound && equal(nominal(a), nominal(b)) ? 'same' : 'none';
  const x = nominal(a);
  const y = nominal(b);
  if (equal(a.min ?? x, b.min ?? y) && equal(a.max ?? x, b.max ?? y)) {
    // `etwa 118,5` is as exact as its digits
    const close = (amount: Amount): boolean => amount.bound === 'about' && digitsOf(amount) >= 4;
    if (open(a) === open(b) || close(a) || close(b)) return 'same';
    return open(a) ? 'hedgeLost' : 'hedgeAdded';
  }
  if (isRounding(a, b)) {
    const [da, db] = [digitsOf(a), digitsOf(b)];
    return db > da || (da === db && open(a) && !open(b)) ? 'morePrecise' : 'rounder';
  }
  if (isScale(x, y) || (a.currency === 'INR' && b.currency === 'INR' && isScale(x, y, [1e2, 1e4]))) return 'scale';
  // of two bounds in one direction a writer takes the closer one
  const alike = direction(a) !== 0 && direction(a) === direction(b);
  return alike || (contradicts(a, y) && contradicts(b, x)) ? 'differs' : 'none';
}

/** Whether one amount is the other, rounded or bounded. */
function isRounding(a: Amount, b: Amount): boolean {
  const within = (value: number, reach: Reach): boolean => reach.min <= value * (1 + 1e-9) && value * (1 - 1e-9) <= reach.max;
  const [x, y] = [nominal(a), nominal(b)];
  // „jede vierte“ is as wide as the way to the next
  const nth = a.nth ? a : b.nth ? b : undefined;
  if (nth && !barred(a, y) && !barred(b, x) && Math.abs(x - y) <= nth.step! / 2) return true;
  if (open(a) || open(b)) return (open(a) && within(y, reachOf(a)) && !barred(b, x)) || (open(b) && within(x, reachOf(b)) && !barred(a, y));
  // ranges agree where one holds the other
  if (a.min !== a.max || b.min !== b.max) return within(y, { min: a.min ?? x, max: a.max ?? x }) || within(x, { min: b.min ?? y, max: b.max ?? y });
  // plain figures agree only where the rounder one is the other, rounded
  const [rough, fine] = (a.step ?? 0) >= (b.step ?? 0) ? [a, y] : [b, x];
  const step = rough.step ?? 0;
  // „nine miles“ for 9.4: one digit is a rounding only where it is close
  const close = digitsOf(rough) >= 2 || step < Math.abs(nominal(rough)) * FRACTION || step <= 1 && !Number.isInteger(fine) && Math.abs(fine / nominal(rough) - 1) <= ONE_DIGIT;
  return step > 0 && close && Math.abs(fine - nominal(rough)) <= Math.min(step / 2, Math.abs(nominal(rough)) * WORST) * (1 + 1e-6);
}

/** Whether a bound rules a value out: `mindestens 60` rules out 50, and no `about` does. */
function barred(bounded: Amount, value: number): boolean {
  return bounded.bound !== 'exact' && bounded.bound !== 'about' && contradicts(bounded, value);
}

function direction({ bound }: Amount): -1 | 0 | 1 {
  if (bound === 'moreThan' || bound === 'atLeast') return 1;
  return bound === 'lessThan' || bound === 'atMost' ? -1 : 0;
}

function contradicts(bounded: Amount, value: number): boolean {
  const at = nominal(bounded);
  switch (bounded.bound) {
    case 'moreThan':
    case 'atLeast': return value < at * (1 - 1e-9);
    case 'lessThan':
    case 'atMost': return value > at * (1 + 1e-9);
    default: return true;
  }
}

/** Whether two numbers have the same digits and stand a factor of 1,000 (or a lakh, a crore and their kin) apart. */
export function isScale(x: number, y: number, factors: readonly number[] = [1e3, 1e6, 1e9]): boolean {
  if (!x || !y || x < 0 !== y < 0) return false;
  const ratio = Math.max(x / y, y / x);
  return factors.some((f) => Math.abs(ratio / f - 1) < 0.005);
}

/** The digits of two numbers that carry meaning, from the first on, padded to one length. */
export function alignedDigits(x: number, y: number): readonly [string, string] {
  const [p, q] = [x, y].map((n) => Math.abs(n).toPrecision(6).replace(/\.|e.*$/g, '').replace(/0+$/, '')) as [string, string];
  const length = Math.max(p.length, q.length);
  return [p.padEnd(length, '0'), q.padEnd(length, '0')];
}

/** Whether two numbers of one size differ by two neighbouring digits in each other's place. */
export function isSwapped(x: number, y: number): boolean {
  if (Math.max(x / y, y / x) >= 9) return false;
  const [a, b] = alignedDigits(x, y);
  const at = [...a].findIndex((c, i) => c !== b[i]);
  return at >= 0 && at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether two values are one number, with or without a bound. */
export function isEqual(relation: ValueRelation): relation is 'same' | 'hedgeLost' | 'hedgeAdded' {
  return relation === 'same' || relation === 'hedgeLost' || relation === 'hedgeAdded';
}
