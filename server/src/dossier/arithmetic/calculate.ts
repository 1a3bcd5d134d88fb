import { packOf } from '../../language';
import type { CompareLexicon } from '../../language/compare';
import type { LanguageId } from '../../language/pack';
import { msg } from '../../message';
import type { Calculation } from '../dossier';
import { digitsOf, nominal, roundingOf } from '../figures/value';
import { textAt } from '../../text/span';
import { amountText } from './amount-text';
import { averages } from './averages';
import { isApposedChange, isChange, isOfAnother } from './change';
import { clockTimes } from './clock';
import { differences } from './differences';
import { listed } from './listed';
import { multiples } from './multiples';
import { passages } from './passages';
import { beside, plainResults } from './plain';
import { PERIODS } from '../digest/periods';
import { points } from './points';
import { portions } from './portions';
import { shares } from './shares';
import { evidence, exactish, opensWithThat, value, within, type Reach, type Row, type Sheet } from './sheet';
import { stated } from './stated';
import { leads } from './votes';
import { wordsIn } from './words';
import { spoken } from '../words';

/** How far apart figures of one calculation may stand, in UTF-16 units. */
const NEAR = 420;
/** How far a price may stand from the share it buys. */
const BESIDE = 320;
/** What a price is called: no revenue buys a share. */
const PRICES: ReadonlySet<string> = new Set(['price', 'investment', 'contract', 'fund', 'stake', 'costs']);
/** The most figures behind a figure that are looked at. */
const WINDOW = 8;

/** Figures by their distance from one of them. */
function nearest(rows: readonly Row[], { local: { mention } }: Row): Row[] {
  const away = (r: Row): number => Math.abs(r.local.mention.span.start - mention.span.start);
  return [...rows].sort((a, b) => away(a) - away(b));
}

/** All calculations of one article. A misfit is told only where the words say that one figure follows from the others. */
export function calculate(sheet: Sheet): Calculation[] {
  const told = [...sums(sheet), ...growths(sheet), ...multiples(sheet), ...shares(sheet), ...portions(sheet), ...points(sheet), ...differences(sheet), ...leads(sheet), ...listed(sheet), ...clockTimes(sheet), ...averages(sheet), ...products(sheet), ...valuations(sheet)];
  const more = [...told, ...beside(stated(sheet), told)];
  const most = [...more, ...beside(passages(sheet), more)];
  return [...most, ...beside(plainResults(sheet), most)];
}

const near = (rows: readonly Row[], i: number): Row[] => rows.slice(Math.max(0, i - WINDOW), i + WINDOW + 1).filter((r) => Math.abs(r.local.mention.span.start - rows[i]!.local.mention.span.start) < NEAR);

function sums({ article, lexicon, figures }: Sheet): Calculation[] {
  const found: Calculation[] = [];
  const rows = figures.filter((r) => exactish(r) && r.local.unit !== 'age' && (r.local.mention.kind !== 'percent'));
  rows.forEach((result, i) => {
    if (digitsOf(result.local.value) < 2) return;
    const kin = near(rows, i).filter((r) => r !== result && r.local.unit === result.local.unit && value(r) < value(result));
    const announced = announcesSum(textAt(article.analysis.text, { start: Math.max(result.local.sentence.start, result.local.mention.span.start - 40), end: Math.min(result.local.sentence.end, result.local.mention.span.end + 20) }), lexicon);
    let fitting: readonly Row[] | undefined;
    for (let from = 0; from < kin.length && !fitting; from++) {
      for (let n = 2; n <= 4 && from + n <= kin.length && !fitting; n++) {
        const run = kin.slice(from, from + n);
        if (new Set(run.map((r) => r.local.sentence.start)).size > (announced ? 2 : 1)) continue;
        if (Math.abs(run.reduce((s, r) => s + value(r), 0) - value(result)) <= value(result) * 1e-9) fitting = run;
      }
    }
    if (fitting) found.push(sum(fitting, result, true, article.analysis.language));
    else if (announced) {
      // „15 Millionen …, 12,6 Millionen … und 27 Millionen …, zusammen 64,6 Millionen“
      const before = kin.filter((r) => r.local.sentence.start === result.local.sentence.start && r.local.mention.span.end <= result.local.mention.span.start);
      if (before.length < 2 || before.length > 5 || before.some((r) => r.local.value.bound !== 'exact' && r.local.value.bound !== 'about') || result.local.value.bound !== 'exact') return;
      const parts = before.map((r) => roundingOf(r.local.value));
      const expected = { min: parts.reduce((s, r) => s + r.min, 0), max: parts.reduce((s, r) => s + r.max, 0) };
      const fits = within(roundingOf(result.local.value), expected) && isRounded(before, result);
      // a total far from its parts adds up something else
      if (fits || (value(result) < expected.max * 2 && value(result) > expected.min / 2)) found.push(sum(before, result, fits, article.analysis.language));
    }
  });
  return found;
}

/** Whether words beside a total say that it is one: `zusammen`, `in all`. */
function announcesSum(words: string, { sum, sumPhrases }: CompareLexicon): boolean {
  const said = spoken(words);
  return wordsIn(words, sum) || sumPhrases.some((phrase) => said.includes(` ${phrase} `));
}

/** Parts of a sum up to which it is no more than one step of its figures off by their rounding. */
const FEW_PARTS = 5;

/** Whether rounding explains how far a total is from its parts: 48, 20, 12 and 6 millions may be 87, not 88. */
function isRounded(parts: readonly Row[], total: Row): boolean {
  if (parts.some((r) => r.local.value.bound !== 'exact')) return true;
  // the noughts of „20 Millionen“ beside „48 Millionen“ are digits
  const steps = [...parts, total].map((r) => (value(r) >= 1e6 ? Math.min(r.local.value.step ?? 0, 1000 ** Math.floor(Math.log10(value(r)) / 3)) : (r.local.value.step ?? 0)));
  const off = Math.abs(parts.reduce((s, r) => s + value(r), 0) - value(total));
  return off <= Math.max(...steps) * (parts.length > FEW_PARTS ? 2 : 1) * (1 + 1e-9);
}

function sum(parts: readonly Row[], result: Row, fits: boolean, language: LanguageId): Calculation {
  const reaches = parts.map((r) => roundingOf(r.local.value));
  const args = { parts: parts.map((r) => evidence(r).text).join(' + '), total: evidence(result).text, sum: amountText(parts.reduce((s, r) => s + value(r), 0), result, language) };
  return {
    kind: 'sum', operands: parts.map(evidence), result: evidence(result), fits,
    expected: { min: reaches.reduce((s, r) => s + r.min, 0), max: reaches.reduce((s, r) => s + r.max, 0) },
    message: fits ? msg('{parts} make {total}', args) : msg('{parts} make {sum}, not {total}', args),
  };
}

function growths({ article, lexicon, figures }: Sheet): Calculation[] {
  const found: Calculation[] = [];
  const { text } = article.analysis;
  const rows = figures.filter(exactish);
  rows.forEach((percent, i) => {
    if (percent.local.unit !== '%') return;
    const around = near(rows, i).filter((r) => r.local.mention.kind !== 'percent' && r.local.unit !== 'age');
    const sentence = percent.local.sentence;
    const words = textAt(text, sentence);
    const up = wordsIn(words, lexicon.up);
    const down = wordsIn(words, lexicon.down);
    const given = roundingOf(percent.local.value);
    const half = Math.max(0.5, (given.max - given.min) / 2);
    let told = false;
    for (const a of around) {
      for (const b of around) {
        if (a === b || a.local.unit !== b.local.unit || value(a) <= 0 || value(a) >= value(b)) continue;
        const [low, high] = [roundingOf(a.local.value), roundingOf(b.local.value)];
        const ratio: Reach = { min: (high.min / low.max - 1) * 100, max: (high.max / low.min - 1) * 100 };
        const drop: Reach = { min: (1 - low.max / high.min) * 100, max: (1 - low.min / high.max) * 100 };
        const beside = (r: Row): boolean => r.local.sentence.start === sentence.start || isNext(text, r.local.sentence.end, sentence.start);
        if (!beside(a) || !beside(b) || (!up && !down)) continue;
        const point = { min: (value(b) / value(a) - 1) * 100, max: (value(b) / value(a) - 1) * 100 };
        const fall = { min: (1 - value(a) / value(b)) * 100, max: (1 - value(a) / value(b)) * 100 };
        const target = { min: nominal(percent.local.value) - half, max: nominal(percent.local.value) + half };
        // a fall by what would be the rise is a slip of the base, where the words are plain
        const fits = ((up || !down) && within(target, point)) || ((down || !up) && within(target, fall));
        const share = { min: (value(a) / value(b)) * 100, max: (value(a) / value(b)) * 100 };
        if (fits) {
          found.push(growth(a, b, percent, (up || !down) && within(target, point) ? point : fall, true));
          told = true;
        } else if (!told && percent.local.standing.telling !== 'level' && !PERIODS.has(a.local.unit) && !isOfAnother(text, a, b, percent, packOf(article.analysis.language).derivation) && (around.filter((r) => r.local.unit === a.local.unit && (r.local.sentence.start === a.local.sentence.start || r.local.sentence.start === sentence.start)).length === 2 || isRightBehind(text, a, b, percent, lexicon))
          && percentsOf(rows, sentence.start) === 1 && a.local.sentence.start === b.local.sentence.start && (a.local.sentence.start === sentence.start || opensWithThat(words))
          && (isChange(text, a, b, lexicon) || isApposedChange(text, a, b, percent, lexicon)) && !((up || !down) && within(target, ratio)) && !((down || !up) && within(target, drop)) && (isNamedChange(text, percent, lexicon) || !within(target, share))) {
          found.push(growth(a, b, percent, down && !up ? drop : ratio, false));
        }
      }
    }
  });
  return found;
}

const percentsOf = (rows: readonly Row[], sentence: number): number => rows.filter((r) => r.local.unit === '%' && r.local.sentence.start === sentence).length;
const isNext = (text: string, end: number, start: number): boolean => start >= end && start - end < 3 && !text.slice(end, start).includes('\n\n');

/** Whether the words right before a percentage call it a change, no share: `an increase of 57 percent`, `ein Minus von 30 Prozent`. */
function isNamedChange(text: string, { local: { mention, sentence } }: Row, lexicon: CompareLexicon): boolean {
  const before = text.slice(Math.max(sentence.start, mention.span.start - 40), mention.span.start).split(/[,;:]/).at(-1)!;
  return wordsIn(before, lexicon.up) || wordsIn(before, lexicon.down);
}

/** Letters between the later value of a change and the percentage it makes: `from $6 to $3, or 50 percent`. */
const RIGHT_BEHIND = 24;

/** Whether a percentage stands right behind the two ends of a change: what else the sentence tells is not its base. */
function isRightBehind(text: string, a: Row, b: Row, percent: Row, lexicon: CompareLexicon): boolean {
  const last = Math.max(a.local.mention.span.end, b.local.mention.span.end);
  const first = Math.min(a.local.mention.span.end, b.local.mention.span.end);
  const between = text.slice(first, Math.max(a.local.mention.span.start, b.local.mention.span.start));
  const behind = text.slice(last, percent.local.mention.span.start);
  return percent.local.mention.span.start >= last && behind.length <= RIGHT_BEHIND && between.length <= RIGHT_BEHIND && lexicon.thatIs.some((w) => spoken(behind).includes(` ${w} `));
}

function growth(a: Row, b: Row, percent: Row, expected: Reach, fits: boolean): Calculation {
  const args = { from: evidence(a).text, to: evidence(b).text, given: evidence(percent).text, computed: round((expected.min + expected.max) / 2) };
  return {
    kind: 'growth', operands: [evidence(a), evidence(b)], result: evidence(percent), expected, fits,
    message: fits ? msg('{from} and {to} are {given} apart', args) : msg('{from} and {to} are {computed} % apart, not {given}', args),
  };
}

function products({ article, lexicon, figures }: Sheet): Calculation[] {
  const found: Calculation[] = [];
  const { text } = article.analysis;
  const rows = figures.filter(exactish);
  rows.forEach((unit, i) => {
    if (unit.local.mention.kind !== 'money') return;
    const { start, end } = unit.local.mention.span;
    // the `per` of a percentage makes no price for each
    const around = `${text.slice(Math.max(unit.local.sentence.start, start - 40), start)} ${text.slice(end, Math.min(unit.local.sentence.end, end + 12))}`.replace(/per cent/gi, '');
    const each = unit.local.value.per !== undefined || wordsIn(around, lexicon.each);
    if (!each) return;
    for (const total of near(rows, i)) {
      if (total === unit || total.local.unit !== unit.local.unit || value(total) <= value(unit) || total.local.value.per !== undefined) continue;
      // „Eine Karte kostet 30 Euro. Bei 8.000 Gästen wären das 240.000 Euro.“
      const next = total.local.sentence.start !== unit.local.sentence.start;
      if (next && !isNext(text, unit.local.sentence.end, total.local.sentence.start)) continue;
      const n = value(total) / value(unit);
      const comesOut = (r: Row): boolean => within(roundingOf(total.local.value), { min: value(unit) * value(r), max: value(unit) * value(r) });
      const count = nearest(near(rows, i), unit).find((r) => r.local.mention.kind === 'quantity' && r.local.unit !== 'age' && comesOut(r) && (!next || r.local.sentence.start === total.local.sentence.start));
      const whole = Math.round(n);
      if (count) {
        found.push({ kind: 'product', operands: [evidence(unit), evidence(count)], result: evidence(total), expected: { min: value(unit) * value(count), max: value(unit) * value(count) }, fits: true, message: msg('{count} at {unit} make {total}', { count: evidence(count).text, unit: evidence(unit).text, total: evidence(total).text }) });
      } else if (next) continue;
      else if (Math.abs(n - whole) < 1e-6 * n && whole <= 12 && digitsOf(total.local.value) >= 2) {
        found.push({ kind: 'product', operands: [evidence(unit)], result: evidence(total), expected: { min: value(unit) * whole, max: value(unit) * whole }, fits: true, message: msg('{count} at {unit} make {total}', { count: whole, unit: evidence(unit).text, total: evidence(total).text }) });
      } else {
        const only = near(rows, i).filter((r) => r.local.mention.kind === 'quantity' && r.local.sentence.start === unit.local.sentence.start && r.local.unit !== 'age');
        const lead = text.slice(Math.max(total.local.sentence.start, total.local.mention.span.start - 30), total.local.mention.span.start).toLowerCase();
        const said = wordsIn(`${lead} ${text.slice(total.local.mention.span.end, Math.min(total.local.sentence.end, total.local.mention.span.end + 12))}`, lexicon.sum) || lexicon.thatIs.some((w) => w.includes(' ') && lead.trimEnd().endsWith(` ${w}`));
        if (only.length !== 1 || !said) continue;
        // a price for each, and a count written out, are no rounded numbers
        const [u, c] = [{ min: value(unit), max: value(unit) }, value(only[0]!) < 1000 ? { min: value(only[0]!), max: value(only[0]!) } : roundingOf(only[0]!.local.value)];
        const expected = { min: u.min * c.min, max: u.max * c.max };
        const point = value(unit) * value(only[0]!);
        const fits = within(roundingOf(total.local.value), { min: point, max: point });
        // what only comes out by the rounding of all three says nothing
        if (!fits && within(roundingOf(total.local.value), expected)) continue;
        found.push({
          kind: 'product', operands: [evidence(unit), evidence(only[0]!)], result: evidence(total), expected, fits,
          message: fits ? msg('{count} at {unit} make {total}', { count: evidence(only[0]!).text, unit: evidence(unit).text, total: evidence(total).text })
            : msg('{count} at {unit} make {computed}, not {total}', { count: evidence(only[0]!).text, unit: evidence(unit).text, computed: amountText(value(unit) * value(only[0]!), unit, article.analysis.language), total: evidence(total).text }),
        });
      }
    }
  });
  return found;
}

/** The price of a share, and that share: what the whole is worth. */
export interface Implied {
  readonly price: Row;
  readonly share: Row;
  readonly worth: Reach;
}

/** Pairs of a price and the share it buys, in one sentence or in the next. */
export function impliedWorths({ figures }: Sheet): Implied[] {
  const found: Implied[] = [];
  const rows = figures.filter(exactish);
  rows.forEach((share, i) => {
    if (share.local.unit !== '%' || value(share) <= 0 || value(share) >= 100) return;
    // a premium is no part of the whole
    if (share.local.ownMeasure && share.local.measures[0] === 'premium') return;
    if (!share.local.words.has('=deal') && !share.local.words.has('=stake') && !share.local.words.has('=own')) return;
    for (const price of near(rows, i)) {
      if (price.local.mention.kind !== 'money' || price.local.value.per !== undefined || (price.local.ownMeasure && !PRICES.has(price.local.measures[0] ?? '')) || price.local.earlier) continue;
      if (Math.abs(price.local.mention.span.start - share.local.mention.span.start) > BESIDE) continue;
      if (!price.local.words.has('=deal') && !price.local.words.has('=investment')) continue;
      const [p, s] = [roundingOf(price.local.value), roundingOf(share.local.value)];
      const half = Math.min((s.max - s.min) / 2, 0.5);
      const percent = nominal(share.local.value);
      found.push({ price, share, worth: { min: p.min / ((percent + half) / 100), max: p.max / ((percent - half) / 100) } });
    }
  });
  return found;
}

function valuations(sheet: Sheet): Calculation[] {
  return impliedWorths(sheet).flatMap((implied) => {
    // the price told again elsewhere in the article is the same price
    const { local } = implied.price;
    const again = sheet.figures.filter((r) => r !== implied.price && r.local.unit === local.unit && exactish(r) && value(r) === value(implied.price) && digitsOf(local.value) >= 3).map(evidence);
    return sheet.figures.flatMap((row) => worthOf(implied, row, true, sheet.article.analysis.language)).map((c) => (c.fits ? { ...c, operands: [...c.operands, ...again] } : c));
  });
}

/** Holds a stated worth of the whole against price ÷ share. `close` asks it to stand near; a worth of another article is compared wherever it stands. */
export function worthOf(implied: Implied, row: Row, close: boolean, language: LanguageId): Calculation[] {
  const { price, share, worth } = implied;
  if (row === price || row.local.mention.kind !== 'money' || row.local.unit !== price.local.unit || !exactish(row) || row.local.value.per !== undefined) return [];
  const stated = row.local.measures[0] === 'valuation' || row.local.words.has('=value');
  if (!stated) return [];
  if (close && Math.abs(row.local.mention.span.start - price.local.mention.span.start) > NEAR * 1.5) return [];
  const reach = roundingOf(row.local.value);
  const fits = within(reach, worth);
  const middle = (worth.min + worth.max) / 2;
  // a worth of another order is the worth of something else, unless a scale word explains it: the price of one share buys no firm
  const off = Math.max(value(row) / middle, middle / value(row));
  if (!fits && (!close || !row.local.ownMeasure || ![1, 1e3, 1e6].some((scale) => off / scale < 3 && off / scale > 1 / 3))) return [];
  const args = { price: evidence(price).text, share: evidence(share).text, worth: amountText(middle, price, language), stated: evidence(row).text };
  return [{
    kind: 'valuation', operands: [evidence(price), evidence(share)], result: evidence(row), expected: worth, fits,
    message: fits ? msg('{price} for {share} make the whole worth {worth}: fits {stated}', args) : msg('{price} for {share} make the whole worth {worth}, not {stated}', args),
  }];
}

/** A number for a message: at most four digits that carry meaning. */
function round(n: number): number {
  return Number(n.toPrecision(4));
}
