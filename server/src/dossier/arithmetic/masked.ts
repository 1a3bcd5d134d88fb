import type { Span } from '../../text/span';
import type { StatedNumber } from './numbers';

/** Marks where a figure stood, with its number in between. */
export const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/** A sentence in lower case with a mark for each number. */
export function masked(text: string, sentence: Span, numbers: readonly StatedNumber[]): string {
  let out = '';
  let at = sentence.start;
  numbers.forEach(({ span }, i) => {
    out += `${text.slice(at, span.start).toLowerCase()}${OPEN}${i}${CLOSE}`;
    at = span.end;
  });
  return out + text.slice(at, sentence.end).toLowerCase();
}
