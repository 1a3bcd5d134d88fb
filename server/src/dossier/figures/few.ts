import type { FigureFact } from '../dossier';
import { digitsOf, nominal } from './value';

/** Evidence by which a count of few is one of as many thousand gone wrong. */
export const FEW_BESIDE_MANY = 2.6;
/** Below so many things a count tells them one by one; from so many digits on it is no accident. */
const ONE_BY_ONE = 1000;
const LONG = 3;

/** Whether a count of few things has no more than two digits in common with one of as many thousand: `13 Personen`, `13.000 Menschen` are rather others. */
export function isFewBesideMany(a: FigureFact, b: FigureFact): boolean {
  return a.unit.startsWith('count:') && Math.min(digitsOf(a.value), digitsOf(b.value)) < LONG && Math.min(nominal(a.value), nominal(b.value)) < ONE_BY_ONE;
}
