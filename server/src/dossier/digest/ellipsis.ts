import type { CompareLexicon } from '../../language/compare';
import type { Numeral } from '../../recognize/figures/numerals';
import type { Mention } from '../../recognize/mention';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokens';

/** A number without its unit, with its surroundings. */
interface Elliptic {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly numeral: Numeral;
  /** The figures around it that have their unit, in the order of the text. */
  readonly figures: readonly Mention[];
}

/** Letters between a value and the one it replaces, or that replaces it. */
const FAR = 80;
/** No change goes further than so many times. */
const LARGEST_CHANGE = 12;
/** Words of a clause that tells the new value. */
const CLAUSE = 14;

/**
 * The figure whose unit a number shares because one takes the other's place: `statt elf nur noch acht Prozent`, `statt 3,9
 * verlangt sie 4,6 Millionen`, `14 buses rather than nine`, `bisher elf Prozent, künftig acht`.
 */
export function counterpartOf(elliptic: Elliptic, lexicon: CompareLexicon): Mention | undefined {
  const { text, tokens, numeral, sentence } = elliptic;
  const [start, end] = [tokens[numeral.firstToken]!.start, tokens[numeral.endToken - 1]!.end];
  const figures = elliptic.figures.filter((m) => m.span.start >= sentence.start && m.span.end <= sentence.end);
  // „64 Millionen Franken (rund 68 Millionen Euro) statt 52 Millionen“: what a bracket converts to is no counterpart
  const before = figures.findLast((m) => m.span.end <= start && !isBracketed(text, m, start));
  if (replacing(lexicon).test(` ${text.slice(Math.max(sentence.start, start - FAR), start).toLowerCase()}`)) {
    const after = figures.find((m) => m.span.start >= end);
    return [before, after].find((m) => m !== undefined && sharesUnit(m, numeral) && (m === before ? start - m.span.end : m.span.start - end) < FAR);
  }
  if (before && takesPlaceOf(elliptic, before, lexicon) && sharesUnit(before, numeral)) return before;
  return before && before.kind !== 'quantity' && sharesUnit(before, numeral) && isNewValue(elliptic, lexicon) ? before : undefined;
}

/** Whether a number closes a clause that opens with what it takes the place of: `statt der geplanten 40 Wohnungen entstehen nur 28`. */
function takesPlaceOf({ text, tokens, sentence, numeral }: Elliptic, { span, hedge }: Mention, lexicon: CompareLexicon): boolean {
  const next = tokens[numeral.endToken];
  const closes = !next || next.start >= sentence.end || /^[.,;!?]$/.test(next.text);
  const start = tokens[numeral.firstToken]!.start;
  const opening = Math.min(span.start, hedge?.start ?? span.start);
  return closes && start - span.end < FAR && !/[,;:(]/.test(text.slice(span.end, start)) && replacing(lexicon).test(` ${text.slice(Math.max(sentence.start, opening - FAR), opening).toLowerCase()}`);
}

/** Whether a figure stands in a bracket that closes between it and an offset; only near by is looked. */
function isBracketed(text: string, { span }: Mention, before: number): boolean {
  return before - span.end < FAR && /^[^()]*\)/.test(text.slice(span.end, before)) && /\([^()]*$/.test(text.slice(Math.max(0, span.start - FAR), span.start));
}

/** Whether a number may be a value of what a figure gives. */
function sharesUnit({ kind, value }: Mention, { min, scaled }: Numeral): boolean {
  if (!value?.min || (kind === 'percent' ? scaled || min > 100 : kind === 'quantity' && (value.unit === undefined || value.unit === 'age'))) return false;
  const ratio = min / value.min;
  return kind === 'money' && !scaled ? isSameSize(min, value.min) : ratio < LARGEST_CHANGE && ratio > 1 / LARGEST_CHANGE;
}

/** Whether a number is of the size of an amount, with its scale word or without: `statt 3,9` of `4,6 Millionen`. */
function isSameSize(min: number, amount: number): boolean {
  return [1, 1e3, 1e6, 1e9].some((f) => amount >= f && (min * f) / amount < LARGEST_CHANGE && (min * f) / amount > 1 / LARGEST_CHANGE);
}

/** Whether a number closes a clause that tells what is now or will be: `nun biete man acht.`, `künftig sollen es acht sein,`. */
function isNewValue({ tokens, sentence, numeral }: Elliptic, lexicon: CompareLexicon): boolean {
  const next = tokens[numeral.endToken];
  const closes = (t: Token | undefined): boolean => !t || t.start >= sentence.end || /^[.,;!?]$/.test(t.text);
  // the verb of a German clause may close it
  if (!closes(next) && !(lexicon.compounds && next!.kind === 'word' && /^\p{Ll}/u.test(next!.text) && closes(tokens[numeral.endToken + 1]))) return false;
  const opening = tokens.slice(Math.max(sentence.firstToken, numeral.firstToken - CLAUSE), numeral.firstToken);
  const words = [...opening.slice(opening.findLastIndex((t) => /^[,;:–—(]$/.test(t.text)) + 1), ...(closes(next) ? [] : [next!])].map((t) => t.spelling.lower);
  // „künftig um sechs“ is an hour, or how much it changes by
  const before = tokens[numeral.firstToken - 1]?.spelling.lower ?? '';
  if (lexicon.changeBy.has(before) || (lexicon.partFor.has(before) && !lexicon.changeTo.has(before))) return false;
  return tellsChange(` ${words.join(' ')} `, lexicon);
}

/** Whether words tell what is now or will be, and not what comes on top. */
export function tellsChange(words: string, { henceforth, further, onTop }: CompareLexicon): boolean {
  return henceforth.some((w) => words.includes(` ${w} `)) && !words.split(' ').some((w) => further.has(w) || onTop.has(w));
}

const replacingWords = new WeakMap<CompareLexicon, RegExp>();

/** What ends the text before a figure that another took the place of: `statt bisher`, `instead of the`. */
export function replacing(lexicon: CompareLexicon): RegExp {
  let words = replacingWords.get(lexicon);
  if (!words) replacingWords.set(lexicon, (words = new RegExp(`(?:^|\\s)(?:${lexicon.replaced.join('|')})(?:\\s\\p{L}+){0,2}\\s+$`, 'u')));
  return words;
}
