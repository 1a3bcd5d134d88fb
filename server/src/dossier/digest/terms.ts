import type { CompareLexicon } from '../../language/compare';
import type { Amount, Mention } from '../../recognize/mention';
import type { Span } from '../../text/span';
import { YEARS } from './periods';

/** The unit of a term of prison that a court has set, in months; what is measured by it goes by the same name. */
export const TERM = 'term';

/** Letters to either side of a stretch of time within which the words stand that make it a term of prison. */
const BESIDE = 48;
const MONTHS = 12;
const MONTH_UNITS: ReadonlySet<string> = new Set(['monat', 'month', 'months']);

/**
 * A term of prison in months: `vier Jahre Haft`, `18 months in prison`. Undefined for one that is sought, threatened, served or
 * suspended, for one of years and months, and for any other stretch of time.
 */
export function termOf({ kind, value, span }: Mention, text: string, clause: Span, { prison }: CompareLexicon): Amount | undefined {
  const months = value?.unit === undefined ? undefined : YEARS.has(value.unit) || value.unit === 'years' ? MONTHS : MONTH_UNITS.has(value.unit) ? 1 : undefined;
  if (kind !== 'quantity' || months === undefined || value!.min === undefined || value!.max === undefined) return undefined;
  const before = text.slice(Math.max(clause.start, span.start - BESIDE), span.start).toLowerCase();
  const behind = text.slice(span.end, Math.min(clause.end, span.end + BESIDE)).toLowerCase();
  if (!prison.behind.test(behind) && !prison.before.test(before)) return undefined;
  if (prison.other.test(text.slice(Math.max(clause.start, span.start - 2 * BESIDE), Math.min(clause.end, span.end + 2 * BESIDE)).toLowerCase())) return undefined;
  return { ...value!, min: value!.min * months, max: value!.max * months, step: value!.step === undefined ? undefined : 1 };
}
