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
  const half = (amount.step ?? 0) / 2;
  switch (amount.bound) {
    case 'exact': return { min: low - half, max: high + half };
    case 'about': return { min: low - Math.max(half, Math.abs(low) * 0.05), max: high + Math.max(half, Math.abs(high) * 0.05) };
    case 'moreThan':
    case 'atLeast': return { min: low, max: high + Math.max(Math.abs(high) * 0.1, half * 2) };
    case 'lessThan': return { min: low - Math.max(Math.abs(low) * 0.1, half * 2), max: high };
    case 'atMost': return { min: low - Math.abs(low) * 0.2, max: high };
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

/** Digits of the number that carry meaning: 3 for 14,3 Milliarden, 1 for 40. */
export function digitsOf(amount: Amount): number {
  const value = Math.abs(nominal(amount));
  if (!value) return 1;
  return value.toPrecision(9).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length || 1;
}

/** Compares two amounts of one unit. */
export function relate(a: Amount, b: Amount): ValueRelation {
  if (a.bound === 'vague' || b.bound === 'vague') return a.bound === b.bound && equal(nominal(a), nominal(b)) ? 'same' : 'none';
  const x = nominal(a);
  const y = nominal(b);
  if (equal(a.min ?? x, b.min ?? y) && equal(a.max ?? x, b.max ?? y)) {
    if (open(a) === open(b)) return 'same';
    return open(a) ? 'hedgeLost' : 'hedgeAdded';
  }
  const ra = reachOf(a);
  const rb = reachOf(b);
  if (ra.min <= rb.max && rb.min <= ra.max) {
    const wide = (r: Reach): number => r.max - r.min;
    if (!open(a) && !open(b)) {
      // plain figures agree only where the rounder one is the other, rounded
      const [rough, fine] = wide(ra) >= wide(rb) ? [a, y] : [b, x];
      const step = rough.step ?? 0;
      if (!step || digitsOf(rough) < 2 || Math.abs(Math.round(fine / step) * step - nominal(rough)) > step * 1e-6) return 'differs';
    }
    return digitsOf(b) > digitsOf(a) || (digitsOf(a) === digitsOf(b) && wide(rb) < wide(ra)) ? 'morePrecise' : 'rounder';
  }
  if (isScale(x, y)) return 'scale';
  const contradicts = (bounded: Amount, value: Reach): boolean => {
    const at = nominal(bounded);
    switch (bounded.bound) {
      case 'moreThan':
      case 'atLeast': return value.max < at;
      case 'lessThan':
      case 'atMost': return value.min > at;
      default: return true;
    }
  };
  return contradicts(a, rb) && contradicts(b, ra) ? 'differs' : 'none';
}

/** Whether two numbers have the same digits and stand a factor of 1,000 (or a lakh, a crore and their kin) apart. */
export function isScale(x: number, y: number): boolean {
  if (!x || !y || x < 0 !== y < 0) return false;
  const ratio = Math.max(x / y, y / x);
  return [1e3, 1e6, 1e9].some((f) => Math.abs(ratio / f - 1) < 0.005);
}
