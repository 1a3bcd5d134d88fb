import type { CompareLexicon } from '../../language/compare';
import { msg } from '../../message';
import type { Calculation } from '../dossier';
import { digitsOf, nominal, roundingOf } from '../figures/value';
import { textAt } from '../../text/span';
import { amountText } from './amount-text';
import { isChange } from './change';
import { evidence, exactish, value, within, type Reach, type Row, type Sheet } from './sheet';
import { wordsIn } from './words';
import { spoken } from '../words';

/** Characters between a percentage and the amount that follows from it, at most. */
const BETWEEN = 40;
/** Letters before an amount within which a word makes a change of it: `down 9p`, `fiel um 9 Cent`. */
const RIGHT_BEFORE = 10;
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
    const turned = shareOf(text, rows, i, lexicon);
    if (turned) return turned;
    if (percent.local.unit !== '%' || value(percent) <= 0 || value(percent) >= 100) return [];
    // „60 Prozent des Budgets von 9,5 Millionen Euro, also 5,7 Millionen“
    const named = rows[i + 2] && rows[i + 1]!.local.unit === rows[i + 2]!.local.unit && follows(text, rows[i + 1]!, rows[i + 2]!, lexicon) && isOf(text, percent, rows[i + 1]!, lexicon) ? rows[i + 1] : undefined;
    const part = named ? rows[i + 2] : rows[i + 1];
    if (part?.local.mention.kind !== 'money' || part.local.sentence.start !== percent.local.sentence.start) return [];
    if (!(named ?? follows(text, percent, part, lexicon)) || digitsOf(part.local.value) < 2) return [];
    const { start } = percent.local.mention.span;
    const wholes = rows.slice(0, i).filter((r) => r.local.unit === part.local.unit && value(r) > value(part) && start - r.local.mention.span.end < BEFORE);
    const whole = named ?? wholes.find((r) => comesOut(r, percent, part)) ?? (new Set(wholes.map(value)).size === 1 ? wholes.at(-1) : undefined);
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

/** `$2.3 million, or 41 percent over the budget of $5.6 million`: the percentage follows from the two amounts. */
function shareOf(text: string, rows: readonly Row[], i: number, lexicon: CompareLexicon): Calculation[] | undefined {
  const [part, percent] = [rows[i - 1], rows[i]!];
  if (percent.local.unit !== '%' || value(percent) > 100 || part?.local.mention.kind !== 'money' || part.local.sentence.start !== percent.local.sentence.start) return undefined;
  if (!follows(text, part, percent, lexicon)) return undefined;
  // „das entspricht einem Minus von 30 Prozent“ is a change, no share
  const between = textAt(text, { start: part.local.mention.span.end, end: percent.local.mention.span.start });
  // „closed down 247p, or 18%, at 1,115p“ is one, too: the word stands right before the amount
  const before = text.slice(Math.max(percent.local.sentence.start, part.local.mention.span.start - RIGHT_BEFORE), part.local.mention.span.start);
  if ([between, before].some((words) => wordsIn(words, lexicon.up) || wordsIn(words, lexicon.down)) || wordsIn(before, lexicon.changeBy)) return undefined;
  const { sentence, mention } = percent.local;
  const wholes = rows.filter((r) => r !== part && r.local.unit === part.local.unit && value(r) > value(part) && (r.local.sentence.start === sentence.start || (r.local.sentence.end <= sentence.start && sentence.start - r.local.sentence.end < 3)));
  if (new Set(wholes.map(value)).size !== 1) return undefined;
  const whole = wholes[0]!;
  // „von 1,2 Millionen auf 900.000 Euro, mithin um ein Viertel“ is what the fall makes, and no share of what was before
  if (isChange(text, part, whole, lexicon)) return undefined;
  const [p, w, given] = [roundingOf(part.local.value), roundingOf(whole.local.value), roundingOf(percent.local.value)];
  const expected = { min: (p.min / w.max) * 100, max: (p.max / w.min) * 100 };
  const half = Math.max(0.5, (given.max - given.min) / 2);
  const point = (value(part) / value(whole)) * 100;
  const fits = Math.abs(point - nominal(percent.local.value)) <= half;
  if (!fits && within({ min: given.min - half, max: given.max + half }, expected)) return undefined;
  if (!fits && (point / nominal(mention.value!) > 3 || point / nominal(mention.value!) < 1 / 3)) return undefined;
  const args = { part: evidence(part).text, whole: evidence(whole).text, given: evidence(percent).text, computed: Number(point.toPrecision(3)) };
  return [{
    kind: 'share', operands: [evidence(part), evidence(whole)], result: evidence(percent), expected, fits,
    message: fits ? msg('{part} of {whole} are {given}', args) : msg('{part} of {whole} are {computed} %, not {given}', args),
  }];
}

/** Whether the words between two figures say that the second follows from the first. */
function follows(text: string, first: Row, second: Row, lexicon: CompareLexicon): boolean {
  const between = text.slice(first.local.mention.span.end, second.local.mention.span.start);
  return between.length <= BETWEEN && lexicon.thatIs.some((w) => spoken(between).includes(` ${w} `));
}

/** Whether a percentage is of the figure behind it: `60 Prozent des Budgets von 9,5 Millionen Euro`. */
function isOf(text: string, percent: Row, whole: Row, lexicon: CompareLexicon): boolean {
  const between = text.slice(percent.local.mention.span.end, whole.local.mention.span.start).toLowerCase().match(/\p{L}+/gu) ?? [];
  return between.length > 0 && between.length <= 6 && (lexicon.wholeOf.has(between[0]!));
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
