import type { LanguagePack } from '../../language/pack';
import type { Token } from '../../text/tokens';
import type { Mention } from '../mention';
import type { ParagraphInput, Recognizer } from '../recognizer';
import { hedgeOf } from './hedges';
import { numeralsOf, type Numeral } from './numerals';
import { phraseEnd } from './phrases';

/** Counts of people and things, measures and ages: a numeral with what it counts. */
export const quantity: Recognizer = { id: 'quantity', recognize: recognizeQuantity };

interface Counted {
  readonly unit: string;
  readonly end: number;
  readonly rule: string;
}

function recognizeQuantity(input: ParagraphInput): Mention[] {
  const { paragraph: { tokens }, pack } = input;
  const found: Mention[] = [];
  const numerals = numeralsOf(input);
  for (const [i, numeral] of numerals.entries()) {
    // an article is no count
    if (!numeral.digits && !numeral.scaled && pack.numbers.one.has(tokens[numeral.firstToken]!.spelling.lower)) continue;
    if (isLabelled(tokens, numeral, pack)) continue;
    const counted = ageAt(tokens, numeral, pack) ?? unitAt(tokens, numeral, pack) ?? ofThemAt(tokens, numeral, pack) ?? headAt(tokens, numeral, pack);
    // a noun that belongs to the next number is nothing that is counted: „zig Milliarden, eine halbe Million“
    if (!counted || (numerals[i + 1]?.firstToken ?? Infinity) < counted.end) continue;
    const hedge = numeral.vague ? undefined : hedgeOf(tokens, numeral.firstToken, counted.end, pack);
    found.push({
      kind: 'quantity',
      span: { start: tokens[numeral.firstToken]!.start, end: tokens[counted.end - 1]!.end },
      rule: counted.rule,
      value: {
        min: numeral.min, max: numeral.vague ? undefined : numeral.max,
        bound: numeral.vague ? 'vague' : (hedge?.bound ?? 'exact'), unit: counted.unit, step: numeral.step,
      },
      hedge: hedge?.span,
    });
  }
  return found;
}

/** `Paragraf 5`, `Platz 3`, `iPhone 15`, `Model 3 Performance`: part of a name. */
function isLabelled(tokens: readonly Token[], numeral: Numeral, pack: LanguagePack): boolean {
  const before = tokens[numeral.firstToken - 1];
  if (!before || !numeral.digits) return false;
  if (pack.quantities.labels.has(before.spelling.lower)) return true;
  return /^[#@/]$/.test(before.text) || (before.text === '-' && !before.spaced) || (before.text === '.' && !before.spaced && !tokens[numeral.firstToken]!.spaced);
}

function ageAt(tokens: readonly Token[], numeral: Numeral, pack: LanguagePack): Counted | undefined {
  let at = numeral.endToken;
  if (tokens[at]?.text === '-' && !tokens[at]!.spaced) at++;
  // „28-year-old“ is five tokens
  const first = tokens[at];
  if (first?.spelling.lower.startsWith('y') && /^year-?olds?$/.test([at, at + 1, at + 2].map((k) => tokens[k]?.spelling.lower ?? '').join(''))) return { unit: 'age', end: at + 3, rule: 'quantity.age' };
  if (first?.kind === 'word' && pack.quantities.age.test(first.spelling.lower)) return { unit: 'age', end: at + 1, rule: 'quantity.age' };
  const [year, old] = [tokens[at]?.spelling.lower, tokens[at + 1]?.spelling.lower];
  if ((year === 'jahre' && old === 'alt') || (year === 'years' && (old === 'old' || old === 'of'))) return { unit: 'age', end: at + 2, rule: 'quantity.age' };
  return undefined;
}

function unitAt(tokens: readonly Token[], numeral: Numeral, pack: LanguagePack): Counted | undefined {
  let at = numeral.endToken;
  if (tokens[at]?.text === '-' && !tokens[at]!.spaced) at++;
  const first = tokens[at];
  if (!first || first.kind === 'number') return undefined;
  const joined = `${first.text}${tokens[at + 1]?.text ?? ''}${tokens[at + 2]?.text ?? ''}`.toLowerCase();
  const rate = tokens[at + 2] && pack.quantities.units.get(joined);
  if (rate) return { unit: rate, end: at + 3, rule: 'quantity.unit' };
  const second = tokens[at + 1];
  const wide = second?.kind === 'word' && second.spaced ? pack.quantities.units.get(`${first.text} ${second.text}`.toLowerCase()) : undefined;
  if (wide) return { unit: wide, end: at + 2, rule: 'quantity.unit' };
  const unit = pack.quantities.units.get(first.spelling.lower);
  // a short unit stands right behind digits
  if (!unit || (first.text.length <= 2 && !numeral.digits)) return undefined;
  return { unit, end: at + 1, rule: 'quantity.unit' };
}

function ofThemAt(tokens: readonly Token[], numeral: Numeral, pack: LanguagePack): Counted | undefined {
  const end = phraseEnd(tokens, numeral.endToken, pack.quantities.ofThem);
  return end === undefined ? undefined : { unit: 'ofthem', end, rule: 'quantity.ofThem' };
}

/** The noun that is counted: in German the first capitalised word, in English the end of the run of plain words. */
function headAt(tokens: readonly Token[], numeral: Numeral, pack: LanguagePack): Counted | undefined {
  let i = numeral.endToken;
  if (numeral.bare && tokens[i - 1]?.spelling.lower !== pack.numbers.of && pack.id === 'en') return undefined;
  const stop = (t: Token | undefined): boolean => !t || t.kind !== 'word' || pack.quantities.notCounted.has(t.spelling.lower);
  if (pack.id === 'de') {
    for (let k = 0; k < 4; k++, i++) {
      const token = tokens[i];
      if (stop(token)) return undefined;
      if (/^\p{Lu}/u.test(token!.text)) {
        // a year before a noun is a date, no count: „2024 Umsatz“
        if (!numeral.scaled && numeral.digits && numeral.min >= 1900 && numeral.min <= 2100 && !/[.']/.test(tokens[numeral.firstToken]!.text)) return undefined;
        let end = i + 1;
        while (tokens[end]?.text === '-' && !tokens[end]!.spaced && tokens[end + 1]?.kind === 'word' && !tokens[end + 1]!.spaced) end += 2;
        if (isMonth(tokens[i]!.text, pack)) return undefined;
        const unit = tokens[end - 1]!.spelling.lower;
        // a name may stand in a compound: „Tannhorn-Motoren“; it is marked as such, and the number alone as the count
        return { unit, end: end > i + 1 ? numeral.endToken : end, rule: 'quantity.head' };
      }
      // adjectives only: inflected words
      if (!/(?:e|en|er|em|es)$/.test(token!.text)) return undefined;
    }
    return undefined;
  }
  let end = i;
  while (end < i + 4 && !stop(tokens[end]) && !/(?:ly|ed)$/.test(tokens[end]!.text) && (/^\p{Ll}/u.test(tokens[end]!.text) || end > i)) {
    end++;
    if (/s$/.test(tokens[end - 1]!.text) && !/ss$/.test(tokens[end - 1]!.text)) break;
    if (tokens[end]?.text === '-' && !tokens[end]!.spaced) end++;
  }
  const head = tokens[end - 1];
  if (end === i || !head || head.kind !== 'word') return undefined;
  if (!/(?:s|people|men|women|children|staff|million|cattle|sheep|fish|police|data)$/.test(head.text)) return undefined;
  if (isMonth(head.text, pack)) return undefined;
  return { unit: head.spelling.lower, end, rule: 'quantity.head' };
}

function isMonth(word: string, pack: LanguagePack): boolean {
  return pack.months.includes(word);
}
