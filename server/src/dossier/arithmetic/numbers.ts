import { compareLexiconOf } from '../../language/compare';
import type { LanguagePack } from '../../language/pack';
import type { Amount, Mention } from '../../recognize/mention';
import { overlaps, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { nominal, roundingOf } from '../figures/value';
import type { Reach } from './sheet';

/** A number of a sentence as a calculation takes it: marked figures, bare numbers, shares and factors in words. */
export interface StatedNumber {
  readonly span: Span;
  readonly kind: 'share' | 'points' | 'money' | 'count' | 'year' | 'factor';
  /** A share as a percentage. */
  readonly value: number;
  /** What it may stand for. */
  readonly reach: Reach;
  /** Whether it is a share in words: `ein Drittel`. */
  readonly inWords?: boolean;
  /** The currency, or the noun or unit counted; missing for a bare number. */
  readonly unit?: string;
}

/** A share in words is this part of itself from what it stands for, at most: `ein Drittel` for 36 percent. */
const LOOSE_SHARE = 0.1;
/** The same of a number with a word for nearness before it. */
const NEARLY = 0.1;

/** Percent by which a share in words may be passed where the words say on which side of it something is. */
const PLAINLY = 1.5;

/** No number stands for what is further from it than this part of it. */
const MOST_ROUNDED = 0.05;
/** A percentage may be so far off in any case. */
const HALF_PERCENT = 0.5;
/** A number from this on is no leading part of one that is written with a word: `12` beside `15 Millionen`. */
const LEAST_SCALE = 1000;

/** The number of a token; not a number where it is one that no count has: `2,5`, `A4`; undefined for any other word. */
export function numberOf(token: Token, pack: LanguagePack): number | undefined {
  if (/^\d{1,3}(?:[.,'’]\d{3})+$|^\d+$/.test(token.text)) return Number(token.text.replace(/\D/g, ''));
  const times = pack.derivation.times.exec(token.spelling.lower);
  if (times) return Number(times[1]);
  if (/\d/.test(token.text)) return NaN;
  return token.kind === 'word' && token.spelling.lower.length > 2 && !pack.numbers.one.has(token.spelling.lower) ? pack.numbers.valueOf(token.spelling.lower) : undefined;
}

/**
 * The numbers of a sentence in order.
 * @param dates whether the year of a whole date is one of them
 */
export function statedNumbers(text: string, sentence: Span, tokens: readonly Token[], mentions: readonly Mention[], pack: LanguagePack, dates = false): readonly StatedNumber[] {
  const { fractions, factors, nearly, above, below } = pack.derivation;
  const words = text.slice(sentence.start, sentence.end).toLowerCase();
  const found: StatedNumber[] = [];
  const free = (span: Span): boolean => !found.some((n) => overlaps(n.span, span));
  const loose = (span: Span): boolean => nearly.test(text.slice(Math.max(sentence.start, span.start - 16), span.start).toLowerCase());
  const sideOf = (span: Span): 'above' | 'below' | undefined => {
    const before = text.slice(Math.max(sentence.start, span.start - 20), span.start).toLowerCase();
    return above.test(before) ? 'above' : below.test(before) ? 'below' : undefined;
  };
  const add = (number: StatedNumber): void => void (free(number.span) && found.push(number));
  for (const { row: { share }, matches } of wholeWordsOf(fractions, words)) {
    for (const match of matches) {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const side = sideOf(span);
      const off = share * 100 * (side || loose(span) ? LOOSE_SHARE + NEARLY : LOOSE_SHARE);
      // „mehr als die Hälfte“ is no 42 percent
      const reach = { min: share * 100 - (side === 'above' ? PLAINLY : off), max: side === 'above' ? 100 : share * 100 + (side === 'below' ? PLAINLY : off) };
      add({ span, kind: 'share', value: share * 100, reach, inWords: true });
    }
  }
  for (const { row: { factor }, matches } of wholeWordsOf(factors, words)) {
    for (const match of matches) {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const side = sideOf(span);
      // „mehr als verdoppelt“ is anything up to the threefold; less than half goes down
      const [further, less] = factor > 1 ? [factor + 1, factor * (1 - 2 * NEARLY)] : [factor * (1 + 2 * NEARLY), 0];
      const [up, down] = factor > 1 ? ['above', 'below'] : ['below', 'above'];
      add({ span, kind: 'factor', value: factor, reach: { min: side === down ? less : factor * (1 - NEARLY), max: side === up ? further : factor * (1 + NEARLY) } });
    }
  }
  for (const mention of mentions) {
    if (mention.kind === 'date' && /^\d{4}$/.test(mention.date?.iso ?? '') && mention.span.end - mention.span.start === 4) {
      const year = Number(mention.date!.iso);
      add({ span: mention.span, kind: 'year', value: year, reach: { min: year, max: year } });
    }
    else if (dates && mention.kind === 'date' && /^\d{4}-/.test(mention.date?.iso ?? '')) {
      const year = Number(mention.date!.iso!.slice(0, 4));
      add({ span: mention.span, kind: 'year', value: year, reach: { min: year, max: year } });
    }
    if (!mention.value || mention.value.bound === 'vague') continue;
    // „from $40m to $50m“ are the ends of a change, and no bound
    const opens = mention.hedge !== undefined && text.slice(mention.hedge.start, mention.hedge.end).toLowerCase() === compareLexiconOf(pack.id).changeFrom;
    add({ span: mention.span, ...read(mention, opens ? { ...mention.value, bound: 'exact', max: mention.value.min } : mention.value, loose(mention.span)) });
  }
  for (const [i, token] of tokens.entries()) {
    if (!free(token) || mentions.some((m) => overlaps(m.span, token))) continue;
    const n = numberOf(token, pack);
    if (n === undefined || Number.isNaN(n)) continue;
    const heir = followedBy(n, tokens[i + 2], mentions) ?? shareOf(n, tokens, i, mentions, pack);
    // „gegenüber den 690 Millionen im Jahr davor“
    const scale = heir ? heir.scale : /^\d/.test(token.text) ? scaleBehind(tokens[i + 1], pack) : 1;
    const own = n * scale;
    const reach = loose(token) ? { min: own * (1 - NEARLY), max: own * (1 + NEARLY) } : { min: own, max: own };
    add({ span: { start: token.start, end: !heir && scale > 1 ? tokens[i + 1]!.end : token.end }, ...(heir ? read(heir.mention, heir.mention.value!, false) : { kind: 'count' }), value: own, reach });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function read(mention: Mention, value: Amount, loose: boolean): Omit<StatedNumber, 'span'> {
  const n = nominal(value);
  const exact = value.bound === 'exact';
  const half = exact ? halfStep(mention, value, n) : 0;
  const told = exact ? { min: n - half, max: n + half } : roundingOf(value);
  const reach = loose ? { min: Math.min(told.min, n * (1 - NEARLY)), max: Math.max(told.max, n * (1 + NEARLY)) } : told;
  if (mention.kind === 'percent' && value.unit === POINTS) return { kind: 'points', value: n, reach, unit: POINTS };
  if (mention.kind === 'percent') return { kind: 'share', value: n, reach: { min: Math.min(reach.min, n - HALF_PERCENT), max: Math.max(reach.max, n + HALF_PERCENT) } };
  return { kind: mention.kind === 'money' ? 'money' : 'count', value: n, reach, unit: value.currency ?? value.unit };
}

/** The unit of percentage points. */
const POINTS = 'pp';

/** Half of what the last digit of a number counts: noughts before a word or a group of three count as digits, and what is counted one by one is exact. */
function halfStep({ kind, rule }: Mention, { step = 0 }: Amount, n: number): number {
  if (kind === 'quantity' && rule === 'quantity.head' && n < LEAST_SCALE) return 0;
  return Math.min(step / 2, (n >= LEAST_SCALE ? 1000 ** Math.floor(Math.log10(n) / 3) : 1) / 2, n * MOST_ROUNDED);
}

/** `von 12 auf 15 Millionen Euro`, `from 40 to 80 boats`: a bare number is of what the figure behind the next word is of, and takes what multiplies it. */
function followedBy(n: number, next: Token | undefined, mentions: readonly Mention[]): { readonly mention: Mention; readonly scale: number } | undefined {
  const mention = next && mentions.find((m) => m.span.start === next.start && m.value && m.kind !== 'percent');
  if (!mention || n >= LEAST_SCALE) return undefined;
  const written = Number(/^\d+/.exec(next.text)?.[0] ?? NaN);
  const scale = nominal(mention.value!) / written;
  return { mention, scale: scale >= LEAST_SCALE ? 10 ** Math.round(Math.log10(scale)) : 1 };
}

/** What a word of a thousand and more behind a number multiplies it by: 1 for any other. */
function scaleBehind(next: Token | undefined, { scales }: LanguagePack): number {
  const lower = next?.kind === 'word' && next.text.length > 4 ? next.spelling.lower : undefined;
  return (lower !== undefined && scales.find((s) => !s.glued && s.factor >= LEAST_SCALE && s.forms.includes(lower))?.factor) || 1;
}

/** `von 54 auf 41 Prozent`: a bare number shares the sign behind the next one. */
function shareOf(n: number, tokens: readonly Token[], i: number, mentions: readonly Mention[], pack: LanguagePack): { readonly mention: Mention; readonly scale: number } | undefined {
  if (n > 100 || !compareLexiconOf(pack.id).changeTo.has(tokens[i + 1]?.spelling.lower ?? '')) return undefined;
  const mention = mentions.find((m) => m.kind === 'percent' && m.value?.unit === '%' && m.span.start === tokens[i + 2]?.start);
  return mention && { mention, scale: 1 };
}

interface Patterned {
  readonly pattern: string;
}

/** A row's pattern, as it stands and, once that has been found, with the bounds of whole words. */
class RowPattern<Row extends Patterned> {
  readonly #loose: RegExp;
  #whole: RegExp | undefined;

  constructor(readonly row: Row) {
    this.#loose = new RegExp(row.pattern, 'u');
  }

  in(words: string): RegExpExecArray[] {
    if (!this.#loose.test(words)) return [];
    return [...words.matchAll((this.#whole ??= new RegExp(`(?<![\\p{L}\\d])(?:${this.row.pattern})(?!\\p{L})`, 'gu')))];
  }
}

interface Patterns {
  readonly any: RegExp;
  readonly rows: readonly RowPattern<Patterned>[];
}

const patterns = new WeakMap<readonly Patterned[], Patterns>();

/**
 * Where the patterns of some rows stand in some words as whole words, row by row. Most sentences hold none, which one look for all of them tells.
 * No bounds in that look, nor in the first of each row: the letters of all scripts on either side make an expression a hundred times as large.
 */
function wholeWordsOf<Row extends Patterned>(rows: readonly Row[], words: string): readonly { readonly row: Row; readonly matches: readonly RegExpExecArray[] }[] {
  let ready = patterns.get(rows);
  if (!ready) patterns.set(rows, (ready = { any: new RegExp(rows.map(({ pattern }) => `(?:${pattern})`).join('|'), 'u'), rows: rows.map((row) => new RowPattern(row)) }));
  return ready.any.test(words) ? (ready.rows as readonly RowPattern<Row>[]).map((p) => ({ row: p.row, matches: p.in(words) })) : [];
}
