import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import { YEARS } from './periods';

/** Letters before a number of years within which the words stand that make it an age. */
const BEFORE = 24;

/** No news tells what somebody did at a younger age by that alone. */
const GROWN = 14;

/** Whether a number of years is the age at which somebody did something: `mit 71 Jahren hört sie auf`. */
export function isAgedThen({ kind, value, span }: Pick<Mention, 'kind' | 'value' | 'span'>, text: string, { agedBefore }: CompareLexicon): boolean {
  return kind === 'quantity' && YEARS.has(value?.unit ?? '') && (value!.min ?? 0) >= GROWN && agedBefore.test(text.slice(Math.max(0, span.start - BEFORE), span.start).toLowerCase()) && /^(?:\s\p{Ll}|[,.])/u.test(text.slice(span.end, span.end + 2));
}

/** Whether a figure is an age, by its unit or by the words around it: `54 Jahre alt`, `mit 71 Jahren hört sie auf`. */
export function isAge(mention: Pick<Mention, 'kind' | 'value' | 'span'>, text: string, lexicon: CompareLexicon): boolean {
  const { kind, value, span } = mention;
  if (kind !== 'quantity' || value?.unit === undefined) return false;
  if (value.unit === 'age' || isAgedThen(mention, text, lexicon)) return true;
  return YEARS.has(value.unit) && lexicon.aged.has(/^\s(\p{L}+)/u.exec(text.slice(span.end, span.end + 8))?.[1]?.toLowerCase() ?? '');
}
