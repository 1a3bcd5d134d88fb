import { msg } from '../../message';
import type { Calculation } from '../dossier';
import { digitsOf, nominal, roundingOf } from '../figures/value';
import { amountText } from './amount-text';
import { evidence, exactish, value, within, type Reach, type Row, type Sheet } from './sheet';

/** Characters between a percentage and the amount that follows from it, at most. */
const BETWEEN = 40;
/** How far the whole may stand before the percentage. */
const BEFORE = 260;

/**
 * Amounts that follow from a percentage of another amount: `Davon gingen 20 Prozent, also 8,2 Millionen Euro, an …`,
 * `at a premium of 7 percent, or $2.8 million`. Told as wrong only where the words say that one follows from the other
 * and one amount alone can be the whole.
 */
export function portions({ article, lexicon, figures }: Sheet): Calculation[] {
  const { text, language } = article.analysis;
  const rows = figures.filter(exactish);
  return rows.flatMap((percent, i): Calculation[] => {
    if (percent.local.unit !== '%' || value(percent) <= 0 || value(percent) >= 100) return [];
    const part = rows[i + 1];
    if (part?.local.mention.kind !== 'money' || part.local.sentence.start !== percent.local.sentence.start) return [];
    const between = text.slice(percent.local.mention.span.end, part.local.mention.span.start);
    const said = between.length <= BETWEEN && lexicon.thatIs.some((w) => ` ${between.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${w} `));
    if (!said || digitsOf(part.local.value) < 2) return [];
    const { start } = percent.local.mention.span;
    const wholes = rows.slice(0, i).filter((r) => r.local.unit === part.local.unit && value(r) > value(part) && start - r.local.mention.span.end < BEFORE);
    const whole = wholes.find((r) => comesOut(r, percent, part)) ?? (new Set(wholes.map(value)).size === 1 ? wholes.at(-1) : undefined);
    if (!whole) return [];
    const fits = comesOut(whole, percent, part);
    const reach = reachOf(whole, percent);
    if (!fits && within(roundingOf(part.local.value), reach)) return [];
    // an amount of another order is a part of something else
    const off = value(part) / nominal({ ...part.local.value, min: reach.min, max: reach.max });
    if (!fits && (off > 3 || off < 1 / 3)) return [];
    const args = { share: evidence(percent).text, whole: evidence(whole).text, part: evidence(part).text, computed: amountText((value(whole) * value(percent)) / 100, part, language) };
    return [{
      kind: 'share', operands: [evidence(whole), evidence(percent)], result: evidence(part), expected: reach, fits,
      message: fits ? msg('{share} of {whole} are {part}', args) : msg('{share} of {whole} are {computed}, not {part}', args),
    }];
  });
}

function reachOf(whole: Row, percent: Row): Reach {
  const [w, p] = [roundingOf(whole.local.value), roundingOf(percent.local.value)];
  return { min: (w.min * p.min) / 100, max: (w.max * p.max) / 100 };
}

/** Whether the part comes out of the figures as they are written. */
function comesOut(whole: Row, percent: Row, part: Row): boolean {
  const point = (value(whole) * value(percent)) / 100;
  return within(roundingOf(part.local.value), { min: point, max: point });
}
