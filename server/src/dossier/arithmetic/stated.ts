import { packOf } from '../../language';
import type { DerivationKind, DerivationLexicon } from '../../language/derivation';
import type { LanguageId } from '../../language/pack';
import { msg, type Message } from '../../message';
import { overlaps, type Span } from '../../text/span';
import type { Calculation, Evidence } from '../dossier';
import { statedNumbers, type StatedNumber } from './numbers';
import { within, type Reach, type Sheet } from './sheet';

/** Letters of a clause that may stand between two figures of a calculation. */
const GAP = 48;
const WIDE_GAP = 90;
/** A result so many times off follows from other figures. */
const WIDE = 3;
/** Sentences with more numbers than this are tables and lists. */
const MOST = 7;
/** No sentence that says what follows from what is longer, in code units. */
const LONGEST = 600;
/** Parts of a sum, at most. */
const MOST_PARTS = 5;
/** Marks where a figure stood, with its number in between. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

type Named = Readonly<Record<string, StatedNumber>>;

interface Made {
  readonly operands: readonly StatedNumber[];
  readonly result: StatedNumber;
  readonly point: number;
  readonly expected: Reach;
}

/**
 * Figures of which the words of a sentence say that one follows from the others, whatever they are written as: `von 48 Filialen schließen 15, es
 * bleiben 33`, `one in five of the 3,000 homes, or 600`. The shapes are rows of the language; see `DerivationTemplate`.
 */
export function stated({ article }: Sheet): Calculation[] {
  const { text, language, paragraphs, mentions } = article.analysis;
  const pack = packOf(language);
  const templates = templatesOf(language, pack.derivation);
  const found: Calculation[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'body' && paragraph.kind !== 'list') continue;
    for (const sentence of paragraph.sentences) {
      while (at < mentions.length && mentions[at]!.span.end <= sentence.start) at++;
      const here = [];
      for (let i = at; i < mentions.length && mentions[i]!.span.start < sentence.end; i++) if (mentions[i]!.value || mentions[i]!.kind === 'date') here.push(mentions[i]!);
      if (!here.length || sentence.end - sentence.start > LONGEST || isAsked(text, sentence)) continue;
      const numbers = statedNumbers(text, sentence, paragraph.tokens.slice(sentence.firstToken, sentence.endToken), here, pack);
      if (numbers.length < 3 || numbers.length > MOST) continue;
      const words = masked(text, sentence, numbers);
      const falls = pack.derivation.falls.test(words);
      const taken: Span[] = [];
      for (const { kind, pattern } of templates) {
        for (const match of words.matchAll(pattern)) {
          const named = Object.fromEntries(Object.entries(match.groups!).map(([name, group]) => [name, numbers[Number(group.slice(1, -1))]!]));
          const made = kind === 'sum' ? total(numbers, named['t']!) : make(kind, named, falls);
          // a fourth count may be what else becomes of the whole
          if (kind === 'rest' && numbers.filter((n) => isAlike(n, named['w']!)).length > 3) continue;
          if (!made || taken.some((span) => overlaps(span, made.result.span))) continue;
          const calculation = told(kind, made, article.file, text, language);
          if (!calculation) continue;
          taken.push(made.result.span);
          found.push(calculation);
        }
      }
    }
  }
  return found;
}

const isAsked = (text: string, sentence: Span): boolean => text.slice(sentence.start, sentence.end).trimEnd().endsWith('?');

/** A sentence in lower case with a mark for each number. */
function masked(text: string, sentence: Span, numbers: readonly StatedNumber[]): string {
  let out = '';
  let at = sentence.start;
  numbers.forEach(({ span }, i) => {
    out += `${text.slice(at, span.start).toLowerCase()}${OPEN}${i}${CLOSE}`;
    at = span.end;
  });
  return out + text.slice(at, sentence.end).toLowerCase();
}

interface Compiled {
  readonly kind: DerivationKind;
  readonly pattern: RegExp;
}

const compiled = new Map<LanguageId, readonly Compiled[]>();

function templatesOf(language: LanguageId, { templates, and }: DerivationLexicon): readonly Compiled[] {
  let ready = compiled.get(language);
  if (!ready) {
    const gap = `[^${OPEN}${CLOSE},;:!?()]{0,${GAP}}?`;
    const wide = `[^${OPEN}${CLOSE};:!?]{0,${WIDE_GAP}}?`;
    ready = templates.map(({ kind, pattern }) => ({
      kind,
      pattern: new RegExp(`(?<!\\p{L})${pattern.replaceAll('~~', '\uE002').replaceAll('~', gap).replaceAll('\uE002', wide).replaceAll('AND', and).replace(/\{([a-z])\}/g, `(?<$1>${OPEN}\\d+${CLOSE})`)}`, 'gu'),
    }));
    compiled.set(language, ready);
  }
  return ready;
}

/** The sum of all numbers before a total, people and their votes alike; undefined where one of them is of another kind. */
function total(numbers: readonly StatedNumber[], result: StatedNumber): Made | undefined {
  const operands = numbers.filter((n) => n.span.end <= result.span.start && n.kind !== 'year');
  if (operands.length < 2 || operands.length > MOST_PARTS || operands.some((n) => n.kind === 'share' || !(isAlike(n, result) || (n.kind === 'count' && result.kind === 'count')))) return undefined;
  const sumOf = (of: (n: StatedNumber) => number): number => operands.reduce((sum, n) => sum + of(n), 0);
  return { operands, result, point: sumOf((n) => n.value), expected: { min: sumOf((n) => n.reach.min), max: sumOf((n) => n.reach.max) } };
}

/** What the figures of a shape come to; undefined where they are of kinds that do not go together. */
function make(kind: Exclude<DerivationKind, 'sum'>, named: Named, falls: boolean): Made | undefined {
  const { a, b, d, f, n, p, q, r, t, u, w } = named;
  // an apposition is a share where it is one in words only: behind a comma `20 percent` begins something else
  const s = named['s'] ?? (q?.inWords ? q : undefined);
  if (!s && q) return undefined;
  switch (kind) {
    case 'share': {
      // „wages of $31m and a turnover of $28m, or 111 percent“: more than a hundred is the larger one by the smaller
      const [over, under] = isShare(s!) && s!.value > 100 ? [w!, p!] : [p!, w!];
      return isShare(s!) && isPart(p!, w!) ? quotient([over, under], s!, 100) : undefined;
    }
    case 'part': return isShare(s!) && s!.value < 100 && isAlike(p!, w!) && w!.kind !== 'share' ? product([w!, s!], p!, 0.01) : undefined;
    case 'growth': return isShare(s!) && isAlike(a!, b!) && a!.value > 0 && a!.kind !== 'share' && a!.value !== b!.value ? change(a!, b!, s!) : undefined;
    case 'step': return isShare(s!) && isAlike(d!, b!) && d!.kind !== 'share' ? step(d!, b!, s!, falls) : undefined;
    case 'rest': return isAlike(w!, p!) && isAlike(w!, r!) && w!.kind !== 'share' && p!.value < w!.value ? difference(w!, p!, r!) : undefined;
    case 'product': return n!.kind === 'count' && u!.kind === 'money' && t!.kind === 'money' && isAlike(u!, t!) && t!.value > u!.value ? product([u!, n!], t!, 1) : undefined;
    case 'each': return n!.kind === 'count' && u!.kind === 'money' && t!.kind === 'money' && isAlike(u!, t!) && t!.value > u!.value ? quotient([t!, n!], u!, 1) : undefined;
    case 'multiple': return f!.kind === 'factor' && isAlike(a!, b!) && a!.kind !== 'share' ? quotient([b!, a!], f!, 1) : undefined;
    case 'worth': return isShare(s!) && s!.value < 100 && isAlike(u!, t!) && u!.kind === 'money' && t!.value > u!.value ? quotient([u!, s!], t!, 100) : undefined;
    case 'years': return a!.kind === 'year' && b!.kind === 'year' && /^(?:jahr|year)/.test(n!.unit ?? '') && b!.value > a!.value ? { operands: [a!, b!], result: n!, point: b!.value - a!.value, expected: { min: b!.value - a!.value - 1, max: b!.value - a!.value + 1 } } : undefined;
  }
}

const isShare = ({ kind }: StatedNumber): boolean => kind === 'share';
const isPart = (part: StatedNumber, whole: StatedNumber): boolean => part.value < whole.value && part.value > 0 && isAlike(part, whole) && part.kind !== 'share';

/** Whether two numbers may be of one thing: of one unit, or one of them bare. */
function isAlike(a: StatedNumber, b: StatedNumber): boolean {
  if (a.kind !== b.kind || a.kind === 'year' || a.kind === 'factor') return false;
  return a.unit === b.unit || (a.kind === 'count' && (a.unit === undefined || b.unit === undefined)) || (a.unit !== undefined && b.unit !== undefined && sharesStem(a.unit, b.unit));
}

/** `beschäftigte` and `beschäftigten`. */
function sharesStem(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length) - 1;
  return length >= 4 && a.slice(0, length) === b.slice(0, length);
}

function quotient([over, under]: readonly [StatedNumber, StatedNumber], result: StatedNumber, times: number): Made {
  return { operands: [over, under], result, point: (over.value / under.value) * times, expected: { min: (over.reach.min / under.reach.max) * times, max: (over.reach.max / under.reach.min) * times } };
}

function product([one, other]: readonly [StatedNumber, StatedNumber], result: StatedNumber, times: number): Made {
  return { operands: [one, other], result, point: one.value * other.value * times, expected: { min: one.reach.min * other.reach.min * times, max: one.reach.max * other.reach.max * times } };
}

function change(from: StatedNumber, to: StatedNumber, result: StatedNumber): Made {
  const of = (x: number, y: number): number => Math.abs(y / x - 1) * 100;
  const ends = [of(from.reach.min, to.reach.min), of(from.reach.min, to.reach.max), of(from.reach.max, to.reach.min), of(from.reach.max, to.reach.max)];
  return { operands: [from, to], result, point: of(from.value, to.value), expected: { min: Math.min(...ends), max: Math.max(...ends) } };
}

function step(by: StatedNumber, to: StatedNumber, result: StatedNumber, falls: boolean): Made | undefined {
  const from = falls ? to.value + by.value : to.value - by.value;
  if (from <= 0) return undefined;
  const point = (by.value / from) * 100;
  return { operands: [by, to], result, point, expected: { min: point * 0.98, max: point * 1.02 } };
}

function difference(whole: StatedNumber, part: StatedNumber, result: StatedNumber): Made {
  return { operands: [whole, part], result, point: whole.value - part.value, expected: { min: whole.reach.min - part.reach.max, max: whole.reach.max - part.reach.min } };
}

/** The calculation; undefined where rounding may explain what does not come out, or the result is of something else. */
function told(kind: DerivationKind, { operands, result, point, expected }: Made, file: string, text: string, language: LanguageId): Calculation | undefined {
  const fits = within(result.reach, { min: point, max: point });
  const off = result.value / point;
  if (!fits && (within(result.reach, expected) || !(off < WIDE && off > 1 / WIDE))) return undefined;
  const evidenceOf = ({ span }: StatedNumber): Evidence => ({ file, span, text: text.slice(span.start, span.end) });
  const parts = operands.map((o) => evidenceOf(o).text);
  return { kind: KINDS[kind], operands: operands.map(evidenceOf), result: evidenceOf(result), expected: fits ? { min: point, max: point } : expected, fits, message: messageOf(kind, fits, parts, evidenceOf(result).text, written(point, result, language)) };
}

const KINDS: Readonly<Record<DerivationKind, Calculation['kind']>> = { share: 'share', part: 'share', growth: 'growth', step: 'growth', rest: 'sum', sum: 'sum', product: 'product', each: 'product', worth: 'valuation', multiple: 'growth', years: 'sum' };

/** What stands between the operands where they are told in a row. */
const JOINED_BY = { rest: ' − ', sum: ' + ', years: ' – ' } as const;

/** A computed number as the article's language writes it. */
function written(n: number, { kind, unit }: StatedNumber, language: LanguageId): string {
  if (kind === 'money') return `${new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 2 }).format(n)} ${unit}`;
  return new Intl.NumberFormat(language, { maximumFractionDigits: kind === 'share' || kind === 'factor' ? 1 : 0 }).format(n);
}

function messageOf(kind: DerivationKind, fits: boolean, operands: readonly string[], given: string, computed: string): Message {
  const [first, second] = operands as [string, string];
  switch (kind) {
    case 'share': return fits ? msg('{part} of {whole} are {given}', { part: first, whole: second, given }) : msg('{part} of {whole} are {computed} %, not {given}', { part: first, whole: second, given, computed });
    case 'part': return fits ? msg('{share} of {whole} are {part}', { share: second, whole: first, part: given }) : msg('{share} of {whole} are {computed}, not {part}', { share: second, whole: first, part: given, computed });
    case 'growth': return fits ? msg('{from} and {to} are {given} apart', { from: first, to: second, given }) : msg('{from} and {to} are {computed} % apart, not {given}', { from: first, to: second, given, computed });
    case 'step': return fits ? msg('A change by {by} to {to} is one of {given}', { by: first, to: second, given }) : msg('A change by {by} to {to} is one of {computed} %, not {given}', { by: first, to: second, given, computed });
    case 'multiple': return fits ? msg('{from} and {to}: {given}', { from: second, to: first, given }) : msg('From {from} to {to} is {computed} times, not “{given}”', { from: second, to: first, given, computed });
    case 'product': return fits ? msg('{count} at {unit} make {total}', { unit: first, count: second, total: given }) : msg('{count} at {unit} make {computed}, not {total}', { unit: first, count: second, total: given, computed });
    case 'worth': return fits ? msg('{price} for {share} make the whole worth {worth}: fits {stated}', { price: first, share: second, worth: computed, stated: given }) : msg('{price} for {share} make the whole worth {worth}, not {stated}', { price: first, share: second, worth: computed, stated: given });
    case 'each': return fits ? msg('{total} for {count} make {unit} each', { total: first, count: second, unit: given }) : msg('{total} for {count} make {computed} each, not {unit}', { total: first, count: second, unit: given, computed });
    case 'rest':
    case 'sum':
    case 'years': {
      const parts = operands.join(JOINED_BY[kind]);
      return fits ? msg('{parts} make {total}', { parts, total: given }) : msg('{parts} make {sum}, not {total}', { parts, total: given, sum: computed });
    }
  }
}
