import type { Span } from './span';

/**
 * How many items at the head of a list satisfy a condition that no item does behind the first one that fails it: the index of
 * that first one. Logarithmic, so that what asks at every place of a text stays linear in it.
 */
export function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of some spans, sorted by start, that starts at or before an offset; undefined where none does. */
export function lastStartingBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[countWhile(spans, (s) => s.start <= offset) - 1];
}
