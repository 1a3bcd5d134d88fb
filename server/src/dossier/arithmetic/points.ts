import { msg } from '../../message';
import type { Calculation } from '../dossier';
import { roundingOf } from '../figures/value';
import { amountText } from './amount-text';
import { evidence, exactish, value, within, type Sheet } from './sheet';
import { spoken } from '../words';

/** Characters between the second share and the points that follow from both, at most. */
const BETWEEN = 60;

/**
 * Percentage points between two shares: `kommt auf 34,8 Prozent. 2021 waren es 41,2 Prozent, das Minus beträgt also 6,4
 * Prozentpunkte`. Told only where the words say that the points follow, and two shares alone can be meant.
 */
export function points({ article, lexicon, figures }: Sheet): Calculation[] {
  const { text, language } = article.analysis;
  const rows = figures.filter((r) => exactish(r) && (r.local.unit === '%' || r.local.unit === 'pp'));
  return rows.flatMap((result, i): Calculation[] => {
    if (result.local.unit !== 'pp' || result.local.value.bound !== 'exact') return [];
    const { sentence, mention } = result.local;
    // one row more on either side tells whether others stand there
    const around = rows.slice(Math.max(0, i - 3), i + 2).filter((r) => r.local.sentence.start === sentence.start || (r.local.sentence.end <= sentence.start && sentence.start - r.local.sentence.end < 3));
    const shares = around.filter((r) => r.local.unit === '%');
    const last = rows[i - 1];
    if (shares.length !== 2 || around.length !== 3 || last !== shares[1] || shares.some((r) => r.local.value.bound !== 'exact')) return [];
    const between = text.slice(last!.local.mention.span.end, mention.span.start);
    if (lexicon.comparing.test(text.slice(mention.span.end, sentence.end).toLowerCase())) return [];
    if (between.length > BETWEEN || !lexicon.thatIs.some((w) => spoken(between).includes(` ${w} `))) return [];
    const [low, high] = [...shares].sort((a, b) => value(a) - value(b)) as [typeof result, typeof result];
    const point = value(high) - value(low);
    const [l, h] = [roundingOf(low.local.value), roundingOf(high.local.value)];
    const expected = { min: h.min - l.max, max: h.max - l.min };
    const fits = within(roundingOf(result.local.value), { min: point, max: point });
    if (!fits && within(roundingOf(result.local.value), expected)) return [];
    const args = { parts: `${evidence(high).text} − ${evidence(low).text}`, total: evidence(result).text, sum: amountText(point, result, language) };
    return [{
      kind: 'sum', operands: [evidence(high), evidence(low)], result: evidence(result), expected: fits ? { min: point, max: point } : expected, fits,
      message: fits ? msg('{parts} make {total}', args) : msg('{parts} make {sum}, not {total}', args),
    }];
  });
}
