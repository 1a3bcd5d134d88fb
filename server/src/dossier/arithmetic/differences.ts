import { msg } from '../../message';
import type { CompareLexicon } from '../../language/compare';
import type { Calculation } from '../dossier';
import { digitsOf, roundingOf } from '../figures/value';
import { amountText } from './amount-text';
import { evidence, exactish, value, within, type Row, type Sheet } from './sheet';
import { spoken } from '../words';

/** Letters before a result, within which the words stand that make it a difference. */
const BEFORE = 40;
/** Figures before a result that are looked at. */
const WINDOW = 6;
/** A result so many times off is the difference of other figures. */
const WIDE = 2.5;

/** What two figures differ by, where the words say so: `bei 9 Millionen Euro Kosten und 6 Millionen Euro Spenden fehlen damit 3 Millionen Euro`. */
export function differences({ article, lexicon, figures }: Sheet): Calculation[] {
  const { text, language } = article.analysis;
  const rows = figures.filter((r) => exactish(r) && (r.local.mention.kind === 'money' || r.local.unit.startsWith('count:')));
  return rows.flatMap((result, i): Calculation[] => {
    const { sentence, mention, unit } = result.local;
    if (!isAnnounced(text, result, lexicon) || digitsOf(result.local.value) < 1) return [];
    const before = rows.slice(Math.max(0, i - WINDOW), i).filter((r) => r.local.sentence.start === sentence.start && r.local.unit === unit && r.local.mention.span.end <= mention.span.start);
    if (before.length !== 2 || [...before, result].some((r) => r.local.value.per !== undefined)) return [];
    const [high, low] = [...before].sort((a, b) => value(b) - value(a)) as [Row, Row];
    const point = value(high) - value(low);
    if (point <= 0) return [];
    const [h, l] = [roundingOf(high.local.value), roundingOf(low.local.value)];
    const expected = { min: h.min - l.max, max: h.max - l.min };
    const fits = within(roundingOf(result.local.value), { min: point, max: point });
    const off = value(result) / point;
    if (!fits && (within(roundingOf(result.local.value), expected) || off > WIDE || off < 1 / WIDE)) return [];
    const args = { parts: `${evidence(high).text} − ${evidence(low).text}`, total: evidence(result).text, sum: amountText(point, result, language) };
    return [{
      kind: 'sum', operands: [evidence(high), evidence(low)], result: evidence(result), expected: fits ? { min: point, max: point } : expected, fits,
      message: fits ? msg('{parts} make {total}', args) : msg('{parts} make {sum}, not {total}', args),
    }];
  });
}

/** Whether the words right before a figure make it a difference: `fehlen damit`, `leaving a gap of`. */
function isAnnounced(text: string, { local: { sentence, mention } }: Row, { differences: phrases }: CompareLexicon): boolean {
  const start = mention.hedge && mention.hedge.end <= mention.span.start ? mention.hedge.start : mention.span.start;
  const words = spoken(text.slice(Math.max(sentence.start, start - BEFORE), start)).trimEnd();
  return phrases.some((phrase) => words.endsWith(` ${phrase}`));
}
