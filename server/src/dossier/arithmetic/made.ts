import type { DerivationKind, ResultKind } from '../../language/derivation';
import type { LanguageId } from '../../language/pack';
import { msg, type Message } from '../../message';
import type { Calculation, Evidence } from '../dossier';
import { numberText, shortText } from './amount-text';
import type { StatedNumber } from './numbers';
import { within, type Reach } from './sheet';

/** A result so many times off follows from other figures. */
const WIDE = 3;

/** What some figures come to. */
export interface Made {
  readonly operands: readonly StatedNumber[];
  readonly result: StatedNumber;
  readonly point: number;
  readonly expected: Reach;
}

/** Whether a number is a percentage or another share. */
export const isShare = ({ kind }: StatedNumber): boolean => kind === 'share';
/** Whether a number may be a part of another. */
export const isPart = (part: StatedNumber, whole: StatedNumber): boolean => part.value < whole.value && part.value > 0 && isAlike(part, whole) && part.kind !== 'share';

/** Whether two numbers may be of one thing: of one unit, or one of them bare. */
export function isAlike(a: StatedNumber, b: StatedNumber): boolean {
  if (a.kind !== b.kind || a.kind === 'year' || a.kind === 'factor') return false;
  return a.unit === b.unit || (a.kind === 'count' && (a.unit === undefined || b.unit === undefined)) || (a.unit !== undefined && b.unit !== undefined && sharesStem(a.unit, b.unit));
}

/** `beschäftigte` and `beschäftigten`. */
function sharesStem(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length) - 1;
  return length >= 4 && a.slice(0, length) === b.slice(0, length);
}

/** One number by another, times a hundred where it is a share. */
export function quotient([over, under]: readonly [StatedNumber, StatedNumber], result: StatedNumber, times: number): Made {
  return { operands: [over, under], result, point: (over.value / under.value) * times, expected: { min: (over.reach.min / under.reach.max) * times, max: (over.reach.max / under.reach.min) * times } };
}

/** Two numbers multiplied. */
export function product([one, other]: readonly [StatedNumber, StatedNumber], result: StatedNumber, times: number): Made {
  return { operands: [one, other], result, point: one.value * other.value * times, expected: { min: one.reach.min * other.reach.min * times, max: one.reach.max * other.reach.max * times } };
}

/** How many percent one number is from another. */
export function change(from: StatedNumber, to: StatedNumber, result: StatedNumber): Made {
  const of = (x: number, y: number): number => Math.abs(y / x - 1) * 100;
  const ends = [of(from.reach.min, to.reach.min), of(from.reach.min, to.reach.max), of(from.reach.max, to.reach.min), of(from.reach.max, to.reach.max)];
  return { operands: [from, to], result, point: of(from.value, to.value), expected: { min: Math.min(...ends), max: Math.max(...ends) } };
}

/** How many percent a change by a number to another is; undefined where nothing was before. */
export function step(by: StatedNumber, to: StatedNumber, result: StatedNumber, falls: boolean): Made | undefined {
  const from = falls ? to.value + by.value : to.value - by.value;
  if (from <= 0) return undefined;
  const point = (by.value / from) * 100;
  return { operands: [by, to], result, point, expected: { min: point * 0.98, max: point * 1.02 } };
}

/** What is left of a whole without a part. */
export function difference(whole: StatedNumber, part: StatedNumber, result: StatedNumber): Made {
  return { operands: [whole, part], result, point: whole.value - part.value, expected: { min: whole.reach.min - part.reach.max, max: whole.reach.max - part.reach.min } };
}

/** The calculation; undefined where rounding may explain what does not come out, or the result is of something else. */
export function told(kind: DerivationKind | ResultKind, { operands, result, point, expected }: Made, file: string, text: string, language: LanguageId): Calculation | undefined {
  const fits = within(result.reach, { min: point, max: point });
  const off = result.value / point;
  if (!fits && (within(result.reach, expected) || !(off < WIDE && off > 1 / WIDE))) return undefined;
  const evidenceOf = ({ span }: StatedNumber): Evidence => ({ file, span, text: text.slice(span.start, span.end) });
  const parts = operands.map((o) => evidenceOf(o).text);
  return { kind: KINDS[kind], operands: operands.map(evidenceOf), result: evidenceOf(result), expected: fits ? { min: point, max: point } : expected, fits, message: messageOf(kind, fits, parts, evidenceOf(result).text, written(point, result, language)) };
}

const KINDS: Readonly<Record<DerivationKind | ResultKind, Calculation['kind']>> = { share: 'share', part: 'share', growth: 'growth', step: 'growth', rest: 'sum', sum: 'sum', product: 'product', each: 'product', worth: 'valuation', multiple: 'growth', years: 'sum', gap: 'sum', points: 'sum', total: 'sum', mean: 'product', period: 'product', ratio: 'growth', portion: 'share', rise: 'growth', majority: 'share', lived: 'age', lasted: 'sum' };

/** What stands between the operands where they are told in a row. */
const JOINED_BY = { rest: ' − ', gap: ' − ', points: ' − ', sum: ' + ', total: ' + ', years: ' – ', lived: ' – ', lasted: ' – ' } as const;

/** A computed number as the article's language writes it. */
function written(n: number, { kind, unit }: StatedNumber, language: LanguageId): string {
  if (kind === 'money') return `${shortText(n, language)} ${unit}`;
  return numberText(n, kind === 'share' || kind === 'factor' ? 1 : 0, language);
}

function messageOf(kind: DerivationKind | ResultKind, fits: boolean, operands: readonly string[], given: string, computed: string): Message {
  const [first, second] = operands as [string, string];
  switch (kind) {
    case 'share':
    case 'portion': return fits ? msg('{part} of {whole} are {given}', { part: first, whole: second, given }) : msg('{part} of {whole} are {computed} %, not {given}', { part: first, whole: second, given, computed });
    case 'majority': return fits ? msg('{for} against {against}: {given}', { for: first, against: second, given }) : msg('{for} against {against} are {computed} %, not {given}', { for: first, against: second, given, computed });
    case 'part': return fits ? msg('{share} of {whole} are {part}', { share: second, whole: first, part: given }) : msg('{share} of {whole} are {computed}, not {part}', { share: second, whole: first, part: given, computed });
    case 'growth':
    case 'rise': return fits ? msg('{from} and {to} are {given} apart', { from: first, to: second, given }) : msg('{from} and {to} are {computed} % apart, not {given}', { from: first, to: second, given, computed });
    case 'step': return fits ? msg('A change by {by} to {to} is one of {given}', { by: first, to: second, given }) : msg('A change by {by} to {to} is one of {computed} %, not {given}', { by: first, to: second, given, computed });
    case 'multiple':
    case 'ratio': return fits ? msg('{from} and {to}: {given}', { from: second, to: first, given }) : msg('From {from} to {to} is {computed} times, not “{given}”', { from: second, to: first, given, computed });
    case 'period': return fits ? msg('{total} a year are {given}', { total: first, given }) : msg('{total} a year are {computed}, not {given}', { total: first, given, computed });
    case 'product': return fits ? msg('{count} at {unit} make {total}', { unit: first, count: second, total: given }) : msg('{count} at {unit} make {computed}, not {total}', { unit: first, count: second, total: given, computed });
    case 'worth': return fits ? msg('{price} for {share} make the whole worth {worth}: fits {stated}', { price: first, share: second, worth: computed, stated: given }) : msg('{price} for {share} make the whole worth {worth}, not {stated}', { price: first, share: second, worth: computed, stated: given });
    case 'mean':
    case 'each': return fits ? msg('{total} for {count} make {unit} each', { total: first, count: second, unit: given }) : msg('{total} for {count} make {computed} each, not {unit}', { total: first, count: second, unit: given, computed });
    case 'rest':
    case 'gap':
    case 'points':
    case 'sum':
    case 'total':
    case 'years':
    case 'lived':
    case 'lasted': {
      const parts = operands.join(JOINED_BY[kind]);
      return fits ? msg('{parts} make {total}', { parts, total: given }) : msg('{parts} make {sum}, not {total}', { parts, total: given, sum: computed });
    }
  }
}
