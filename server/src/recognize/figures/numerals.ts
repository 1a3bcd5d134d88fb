import type { LanguagePack } from '../../language/pack';
import type { Paragraph } from '../../text/paragraphs';
import type { Token } from '../../text/tokens';
import { perSpelling, type Spelling } from '../../text/remember';
import type { ParagraphInput } from '../recognizer';

/** A number as it stands in a text, with its scale word: `14,3 Milliarden`, `drei`, `10 bis 12 Millionen`, `zig Milliarden`. */
export interface Numeral {
  readonly firstToken: number;
  readonly endToken: number;
  /** Equal for a single number, the two ends for a range. */
  readonly min: number;
  readonly max: number;
  /** The value of one unit in the last digit given: the rounding the words allow. */
  readonly step: number;
  /** `zig`, `mehrere`, `Hunderte`: only the order of magnitude is known. */
  readonly vague: boolean;
  /** Has a scale word (`Millionen`, `bn`). */
  readonly scaled: boolean;
  /** Written in digits, at least in part. */
  readonly digits: boolean;
  /** The scale word alone: `Milliarden`, `Millionen von`. */
  readonly bare: boolean;
  /** Joined to what follows by a hyphen: `500-Millionen-Euro-Paket`, `28-jährig`. */
  readonly hyphenated: boolean;
}

interface Part {
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly digits: boolean;
  readonly vague: boolean;
}

interface Scale {
  readonly end: number;
  readonly factor: number;
}

/** Whether a word begins a numeral: `article` only before a word that may begin one, too (`a million`, `eine halbe`). */
type Opens = 'never' | 'article' | 'maybe';

interface Tables {
  readonly scales: ReadonlyMap<string, { factor: number; glued: boolean }>;
  /** Whether a numeral may begin with a word that no hyphen joins to the next. */
  readonly opens: (spelling: Spelling) => Opens;
}

const tables = new WeakMap<LanguagePack, Tables>();
const known = new WeakMap<Paragraph, readonly Numeral[]>();

function tablesOf(pack: LanguagePack): Tables {
  let t = tables.get(pack);
  if (!t) {
    const scales = new Map(pack.scales.flatMap((s) => s.forms.map((f) => [f, { factor: s.factor, glued: s.glued ?? false }] as const)));
    t = { scales, opens: perSpelling(opening(pack, scales)) };
    tables.set(pack, t);
  }
  return t;
}

function opening({ numbers }: LanguagePack, scales: Tables['scales']): (word: string) => Opens {
  const shares = new Set([...numbers.shares.keys()].map((words) => words.split(' ', 1)[0]!));
  return (word) => {
    const lower = word.toLowerCase();
    const may = numbers.vague.has(lower) || numbers.vagueMultiples.has(lower) || shares.has(lower) || scales.has(lower) || numbers.valueOf(lower) !== undefined;
    return may ? 'maybe' : numbers.one.has(lower) ? 'article' : 'never';
  };
}

/** The numerals of a paragraph in order; read once, however many recognizers ask. */
export function numeralsOf({ paragraph, pack }: ParagraphInput): readonly Numeral[] {
  let numerals = known.get(paragraph);
  if (!numerals) {
    numerals = readNumerals(paragraph.tokens, pack);
    known.set(paragraph, numerals);
  }
  return numerals;
}

function readNumerals(tokens: readonly Token[], pack: LanguagePack): Numeral[] {
  const found: Numeral[] = [];
  const { opens } = tablesOf(pack);
  let i = 0;
  while (i < tokens.length) {
    const { kind, text, spelling } = tokens[i]!;
    const next = tokens[i + 1];
    // „twenty-five“ is told by both its words; a fraction sign is no ASCII
    const may = kind === 'word' ? isHyphen(next) || mayOpen(opens, spelling, next) : kind === 'number' || text.charCodeAt(0) > 127;
    const numeral = may ? readNumeral(tokens, i, pack) : undefined;
    if (numeral) {
      found.push(numeral);
      i = numeral.endToken;
    } else i++;
  }
  return found;
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && token.text === '-';
}

function mayOpen(opens: Tables['opens'], word: Spelling, next: Token | undefined): boolean {
  const how = opens(word);
  return how === 'maybe' || (how === 'article' && next !== undefined && opens(next.spelling) !== 'never');
}

function readNumeral(tokens: readonly Token[], at: number, pack: LanguagePack): Numeral | undefined {
  const first = readPart(tokens, at, pack);
  if (!first) return readBareScale(tokens, at, pack);
  const scale = readScale(tokens, first.end, pack, first.digits);
  const end = scale?.end ?? first.end;

  const range = readRange(tokens, at, first, end, pack);
  if (range) {
    const rangeScale = readScale(tokens, range.end, pack, range.digits);
    const factor = rangeScale?.factor ?? 1;
    // „10 bis 12 Millionen“ shares the scale word; „800.000 bis 1,2 Millionen“ does not
    const own = scale ? scale.factor : first.value >= range.value && rangeScale ? 1 : factor;
    const min = first.value * own;
    const max = range.value * factor;
    if (max > min || range.value === first.value) {
      const last = rangeScale?.end ?? range.end;
      return { firstToken: at, endToken: last, min, max, step: range.step * factor, vague: false, scaled: Boolean(scale ?? rangeScale), digits: first.digits || range.digits, bare: false, hyphenated: joined(tokens, last) };
    }
  }
  const factor = scale?.factor ?? 1;
  return {
    firstToken: at, endToken: end, min: first.value * factor, max: first.value * factor, step: first.step * factor,
    vague: first.vague, scaled: Boolean(scale), digits: first.digits, bare: false, hyphenated: joined(tokens, end),
  };
}

/** Whether a hyphen without spaces ties the token range to the next word. */
function joined(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === '-' && !tokens[end]!.spaced && tokens[end + 1] !== undefined && !tokens[end + 1]!.spaced;
}

function readRange(tokens: readonly Token[], at: number, first: Part, afterFirst: number, pack: LanguagePack): Part | undefined {
  const link = tokens[afterFirst];
  if (!link || first.vague) return undefined;
  const word = link.spelling.lower;
  const opened = tokens[at - 1]?.spelling.lower === pack.numbers.between
    || (['$', '€', '£'].includes(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.spelling.lower === pack.numbers.between);
  const isLink = pack.numbers.rangeWords.has(word) || (opened && word === pack.numbers.and);
  if (!isLink) return undefined;
  // „fell from 10,240 in 2015 to 7,680“: a year opens no range of what is written in groups
  if (/^\p{L}/u.test(link.text) && /^(?:19|20)\d{2}$/.test(tokens[at]!.text) && /^\d{1,3}[.,'’]\d{3}/.test(tokens[afterFirst + 1]?.text ?? '')) return undefined;
  // „20-jährig“ is no range; „3-4“ is; a spaced hyphen is a dash
  if (word === '-' && (link.spaced !== (tokens[afterFirst + 1]?.spaced ?? true))) return undefined;
  const second = readPart(tokens, afterFirst + 1, pack);
  if (!second || second.vague) return undefined;
  if (!first.digits && second.digits) return undefined;
  // a hyphen between words makes a compound, no range: „Hundert-Tage“
  if (word === '-' && !(first.digits && second.digits)) return undefined;
  // „2024/25“, „1990–1995“: years
  return second;
}

/** Digits or number words, without the scale word. */
function readPart(tokens: readonly Token[], at: number, pack: LanguagePack): Part | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return readDigits(tokens, at, pack);
  if (/^[½¼¾⅓⅔]$/.test(token.text)) {
    const value = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }[token.text]!;
    return { end: at + 1, value, step: 0, digits: true, vague: false };
  }
  return token.kind === 'word' ? readWords(tokens, at, pack) : undefined;
}

function readDigits(tokens: readonly Token[], at: number, pack: LanguagePack): Part | undefined {
  let raw = tokens[at]!.text;
  let end = at + 1;
  // „1 200 000“: groups of three behind a space
  if (/^[1-9]\d{0,2}$/.test(raw)) {
    while (tokens[end]?.kind === 'number' && tokens[end]!.spaced && /^\d{3}(?:[.,]\d{1,2})?$/.test(tokens[end]!.text) && gapIsOne(tokens, end)) {
      raw += `\u00A0${tokens[end]!.text}`;
      end++;
      if (/[.,]/.test(raw)) break;
    }
  }
  const parsed = parseDigits(raw, pack.numbers.decimal);
  if (!parsed) return undefined;
  const { step } = parsed;
  let { value } = parsed;
  const next = tokens[end];
  if (next && /^[½¼¾]$/.test(next.text)) {
    value += { '½': 0.5, '¼': 0.25, '¾': 0.75 }[next.text]!;
    end++;
  } else if (tokens[end]?.text === ',' && /^[-–—]+$/.test(tokens[end + 1]?.text ?? '') && !tokens[end + 1]!.spaced && !tokens[end]!.spaced) {
    end += 2; // „50,-“
  } else if (tokens[end]?.text === '.' && !tokens[end]!.spaced && /^[-–—]$/.test(tokens[end + 1]?.text ?? '') && !tokens[end + 1]!.spaced) {
    end += 2; // „50.-“
    if (tokens[end]?.text === '-' && !tokens[end]!.spaced) end++;
  }
  return { end, value, step, digits: true, vague: false };
}

function gapIsOne(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.start - tokens[at - 1]!.end === 1;
}

/** The value of digits with grouping and decimals: `1.234.567,89`, `1,234.5`, `1'200`, `1,00,000`; undefined for times and dates. */
export function parseDigits(raw: string, decimal: ',' | '.'): { value: number; step: number } | undefined {
  if (raw.includes(':')) return undefined;
  const plain = raw.replace(/['’\u00A0\u202F\u2009]/g, '');
  const marks = plain.replace(/\d/g, '');
  const group = decimal === ',' ? '.' : ',';
  let digits = plain;
  if (marks.includes('.') && marks.includes(',')) {
    // the mark that comes last, and once, is the decimal mark
    const last = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ',';
    digits = plain.split(last === '.' ? ',' : '.').join('');
    if (digits.split(last).length > 2) return undefined;
    digits = digits.replace(last, '.');
  } else if (marks.length > 1) {
    const mark = marks[0]!;
    const parts = plain.split(mark);
    const western = parts.slice(1).every((p) => p.length === 3);
    const indian = mark === ',' && parts.slice(1, -1).every((p) => p.length === 2) && parts.at(-1)!.length === 3;
    if (!western && !indian) return undefined; // a date or a version number
    digits = parts.join('');
  } else if (marks.length === 1) {
    const mark = marks;
    const [head, tail] = plain.split(mark) as [string, string];
    const grouped = tail.length === 3 && head.length <= 3 && head !== '0';
    digits = mark === group && grouped ? head + tail : grouped && mark !== decimal ? head + tail : `${head}.${tail}`;
  }
  const value = Number(digits);
  if (!Number.isFinite(value)) return undefined;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const zeros = decimals ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  const step = decimals ? 10 ** -decimals : value === 0 ? 1 : 10 ** Math.min(zeros, Math.max(0, digits.length - 1));
  return { value, step };
}

function readWords(tokens: readonly Token[], at: number, pack: LanguagePack): Part | undefined {
  const { numbers } = pack;
  const lower = tokens[at]!.spelling.lower;
  const next = tokens[at + 1]?.spelling.lower ?? '';
  const scaleAt = (i: number): boolean => readScale(tokens, i, pack, false) !== undefined;

  // „zig Milliarden“, „mehrere Hunderttausend“, „some millions“
  if (numbers.vague.has(lower)) {
    const multiple = numbers.vagueMultiples.get(next);
    if (multiple) return { end: at + 2, value: multiple, step: 0, digits: false, vague: true };
    if (scaleAt(at + 1)) return { end: at + 1, value: 1, step: 0, digits: false, vague: true };
    return undefined;
  }
  // „Hunderte Milliarden“, „tens of millions“
  const multiple = numbers.vagueMultiples.get(lower);
  if (multiple) {
    const afterOf = next === numbers.of ? at + 2 : at + 1;
    if (scaleAt(afterOf)) return { end: afterOf, value: multiple, step: 0, digits: false, vague: true };
    if (numbers.valueOf(lower) === undefined) return undefined;
  }
  // „eine halbe Million“, „half a million“, „a quarter of a billion“
  const share = readShare(tokens, at, pack);
  if (share) return share;
  return readCardinal(tokens, at, pack);
}

function readShare(tokens: readonly Token[], at: number, pack: LanguagePack): Part | undefined {
  const { numbers } = pack;
  const low = (k: number): string => tokens[k]?.spelling.lower ?? '';
  const shareAt = (k: number): { value: number; end: number } | undefined => {
    const two = numbers.shares.get(`${low(k)} ${low(k + 1)}`);
    if (two !== undefined) return { value: two, end: k + 2 };
    const one = numbers.shares.get(low(k));
    return one === undefined ? undefined : { value: one, end: k + 1 };
  };
  const share = shareAt(at) ?? (numbers.one.has(low(at)) ? shareAt(at + 1) : undefined);
  if (!share) return undefined;
  let i = share.end;
  if (low(i) === numbers.of) i++;
  if (numbers.one.has(low(i))) i++;
  return readScale(tokens, i, pack, false) ? { end: i, value: share.value, step: 0, digits: false, vague: false } : undefined;
}

/** `drei`, `zweihundertfünfzig`, `twenty five`, `two hundred and fifty thousand`, `two and a half`. */
function readCardinal(tokens: readonly Token[], at: number, pack: LanguagePack): Part | undefined {
  const { numbers } = pack;
  let i = at;
  const word = (k: number): string => (tokens[k]?.kind === 'word' ? tokens[k]!.spelling.lower : '');
  const cardinal = (k: number): { value: number; end: number } | undefined => {
    const lower = word(k);
    if (!lower) return undefined;
    // „twenty-five“ is three tokens
    if (tokens[k + 1]?.text === '-' && !tokens[k + 1]!.spaced && tokens[k + 2] && !tokens[k + 2]!.spaced) {
      const compound = numbers.valueOf(`${lower}-${word(k + 2)}`);
      if (compound !== undefined) return { value: compound, end: k + 3 };
    }
    const value = numbers.valueOf(lower);
    return value === undefined ? undefined : { value, end: k + 1 };
  };
  const first = cardinal(i);
  if (!first) {
    if (!numbers.one.has(word(i)) || !readScale(tokens, i + 1, pack, false)) return undefined;
    return { end: i + 1, value: 1, step: 1, digits: false, vague: false };
  }
  let value = first.value;
  i = first.end;
  // an article is no number unless a scale word or a currency's own noun follows; that is for the recognizers to say
  for (;;) {
    const lower = word(i);
    const follows = cardinal(i);
    if (numbers.hundred && lower === numbers.hundred) {
      value *= 100;
      i++;
      const skip = word(i) === numbers.and ? i + 1 : i;
      const rest = cardinal(skip);
      if (rest && rest.value < 100) {
        value += rest.value;
        i = rest.end;
      }
    } else if (follows && follows.value > 0 && fitsBehind(value, follows.value)) {
      // „forty five“, „hundert zwei“, „eintausend siebenundvierzig“
      value += follows.value;
      i = follows.end;
    } else break;
  }
  // „two and a half million“
  if (word(i) === numbers.and && numbers.one.has(word(i + 1)) && numbers.shares.get(word(i + 2)) === 0.5) {
    value += 0.5;
    i += 3;
  }
  return { end: i, value, step: value % 1 ? 0.5 : 1, digits: false, vague: false };
}

/** Whether a number word written apart continues a number: the value before it ends in enough zeros. */
function fitsBehind(value: number, next: number): boolean {
  const zeros = value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : value % 10 === 0 && value >= 20 ? 10 : 0;
  return zeros > 0 && next < zeros && !(zeros === 10 && next > 9);
}

/** One or more scale words: `Millionen`, `hundert Millionen`, `thousand crore`, `bn` glued to digits. */
function readScale(tokens: readonly Token[], at: number, pack: LanguagePack, afterDigits: boolean): Scale | undefined {
  const { scales } = tablesOf(pack);
  let factor = 1;
  let i = at;
  for (;;) {
    let k = i;
    // „500-Millionen-Euro-Paket“, „3-billion-dollar“
    if (tokens[k]?.text === '-' && !tokens[k]!.spaced && tokens[k + 1] && !tokens[k + 1]!.spaced) k++;
    const token = tokens[k];
    if (!token || token.kind !== 'word') break;
    const lower = token.spelling.lower.replace(/\.$/, '');
    const scale = scales.get(lower);
    if (!scale) break;
    if (scale.glued && !(afterDigits && i === at && k === i && !token.spaced)) break;
    // one letter or two need digits before them: „5 m“ are metres, „10 t“ tonnes
    if (!scale.glued && lower.length <= 2 && !(afterDigits && (lower.length === 2 || !token.spaced))) break;
    if (!scale.glued && lower === 't') break;
    factor *= scale.factor;
    i = k + 1;
    if (tokens[i]?.text === '.' && !tokens[i]!.spaced && ABBREVIATED.has(lower)) i++;
  }
  return i > at ? { end: i, factor } : undefined;
}

/** The scale words that begin at a token, where some do. */
export function scaleAt(tokens: readonly Token[], at: number, pack: LanguagePack): { factor: number; end: number } | undefined {
  return readScale(tokens, at, pack, false);
}

const ABBREVIATED: ReadonlySet<string> = new Set(['mio', 'mrd', 'tsd', 'bio', 'mill', 'md', 'mia', 'brd']);

/** `Milliarden`, `Millionen von Dollar`, `millions of pounds`: a scale word in the plural, alone. */
function readBareScale(tokens: readonly Token[], at: number, pack: LanguagePack): Numeral | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  const lower = token.spelling.lower;
  const scale = tablesOf(pack).scales.get(lower);
  if (!scale || scale.glued || scale.factor < 1e6 || !/(?:en|s)$/.test(lower)) return undefined;
  const end = tokens[at + 1]?.spelling.lower === pack.numbers.of ? at + 2 : at + 1;
  return { firstToken: at, endToken: end, min: scale.factor, max: scale.factor, step: 0, vague: true, scaled: true, digits: false, bare: true, hyphenated: joined(tokens, at + 1) };
}
