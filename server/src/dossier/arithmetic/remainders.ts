import { msg } from '../../message';
import type { CompareLexicon } from '../../language/compare';
import type { Calculation } from '../dossier';
import { roundingOf } from '../figures/value';
import { amountText } from './amount-text';
import { evidence, exactish, value, within, type Row, type Sheet } from './sheet';

/** Letters behind a result, within which the word stands that makes it what is left. */
const BEHIND = 24;
/** A result so many times off is something else that stays. */
const WIDE = 2.5;

/**
 * What is left of a whole, where one sentence counts the whole, what goes and what stays: `Von 90 Booten sinken 20, 70 bleiben
 * erhalten`. With a fourth count of the kind, or a place behind the verb, what stays may be a part only.
 */
export function remainders({ article, lexicon, figures }: Sheet): Calculation[] {
  const { text, language } = article.analysis;
  const counts = figures.filter((r) => exactish(r) && r.local.unit.startsWith('count:'));
  return counts.flatMap((result, i): Calculation[] => {
    const [whole, part] = [counts[i - 2], counts[i - 1]];
    if (!whole || !part || part.local.whole !== value(whole) || value(result) >= value(whole)) return [];
    const { sentence, unit } = result.local;
    const here = counts.filter((r) => r.local.sentence.start === sentence.start);
    if (here.length !== 3 || !here.includes(whole) || here.some((r) => r.local.unit !== unit) || !isLeft(text, result, lexicon)) return [];
    const point = value(whole) - value(part);
    const [w, p] = [roundingOf(whole.local.value), roundingOf(part.local.value)];
    const expected = { min: w.min - p.max, max: w.max - p.min };
    const fits = within(roundingOf(result.local.value), { min: point, max: point });
    const off = value(result) / point;
    if (!fits && (within(roundingOf(result.local.value), expected) || off > WIDE || off < 1 / WIDE)) return [];
    const args = { parts: `${evidence(whole).text} − ${evidence(part).text}`, total: evidence(result).text, sum: amountText(point, result, language) };
    return [{
      kind: 'sum', operands: [evidence(whole), evidence(part)], result: evidence(result), expected: fits ? { min: point, max: point } : expected, fits,
      message: fits ? msg('{parts} make {total}', args) : msg('{parts} make {sum}, not {total}', args),
    }];
  });
}

/** Whether the words right behind a count make it what is left of the whole, and not what is left in some place. */
function isLeft(text: string, { local: { sentence, mention } }: Row, { remains, locators }: CompareLexicon): boolean {
  const words = text.slice(mention.span.end, Math.min(sentence.end, mention.span.end + BEHIND)).toLowerCase().match(/\p{L}+/gu) ?? [];
  return remains.has(words[0] ?? '') && !locators.has(words[1] ?? '');
}
