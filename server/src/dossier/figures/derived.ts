import type { FigureFact } from '../dossier';
import { nominal } from './value';

/** How far a result may be from what its figures make, as a part of it. */
const CLOSE = 1e-6;

/**
 * Whether a value is the sum or the difference of a figure and another one of its unit in the same claim or right beside
 * it: `816 Filialen` of `612 in Deutschland und 204 in Österreich`.
 */
export function isDerived(value: number, from: FigureFact, others: Iterable<FigureFact>): boolean {
  const own = nominal(from.value);
  for (const other of others) {
    if (other === from || other.unit !== from.unit || other.file !== from.file || Math.abs(other.mention.span.start - from.mention.span.start) > BESIDE) continue;
    const second = nominal(other.value);
    if ([own + second, Math.abs(own - second)].some((n) => n > 0 && Math.abs(value - n) <= CLOSE * n)) return true;
  }
  return false;
}

/** Characters between two figures that are told together. */
const BESIDE = 120;
