import { msg } from '../../message';
import type { Calculation } from '../dossier';
import { nominal, roundingOf } from '../figures/value';
import { textAt } from '../../text/span';
import { isChange, isLimited } from './change';
import { evidence, exactish, value, type Sheet } from './sheet';

/** How far from the multiple two figures may be and still be told so. */
const LOOSE = 0.12;

/** Changes told as a multiple: `stieg von 1,80 auf 5,40 Meter, das Dreifache`, `doubled from 40 to 80`. */
export function multiples({ article, lexicon, figures }: Sheet): Calculation[] {
  const { text } = article.analysis;
  const rows = figures.filter(exactish);
  return rows.flatMap((first, i): Calculation[] => {
    const second = rows[i + 1];
    if (!second || second.local.unit !== first.local.unit || second.local.sentence.start !== first.local.sentence.start) return [];
    const limited = isLimited(text, first, second, lexicon);
    const [from, to] = limited ? [second, first] : [first, second];
    if (from.local.unit === 'date' || value(from) <= 0) return [];
    const { sentence } = from.local;
    if (rows.filter((r) => r.local.sentence.start === sentence.start && r.local.unit === from.local.unit).length !== 2) return [];
    const words = textAt(text, sentence).toLowerCase();
    const told = lexicon.multiples.flatMap(({ factor, words: list }) => list.flatMap((word) => {
      const match = words.includes(word) ? new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').exec(words) : undefined;
      return match ? [{ factor, start: sentence.start + match.index, end: sentence.start + match.index + word.length }] : [];
    }));
    if (told.length !== 1 || !(limited || isChange(text, from, to, lexicon))) return [];
    const { factor, start, end } = told[0]!;
    const [low, high] = [roundingOf(from.local.value), roundingOf(to.local.value)];
    const expected = { min: high.min / low.max, max: high.max / low.min };
    // „mehr als das Dreifache“ is anything up to the fourfold
    const fits = expected.min <= Math.max(factor * (1 + LOOSE), factor > 1 ? factor + 1 : 0) && factor * (1 - LOOSE) <= expected.max;
    const result = { file: article.file, span: { start, end }, text: text.slice(start, end) };
    const args = { from: evidence(from).text, to: evidence(to).text, given: result.text, computed: Number((nominal(to.local.value) / nominal(from.local.value)).toPrecision(2)) };
    return [{
      kind: 'growth', operands: [evidence(from), evidence(to)], result, expected, fits,
      message: fits ? msg('{from} and {to}: {given}', args) : msg('From {from} to {to} is {computed} times, not “{given}”', args),
    }];
  });
}
