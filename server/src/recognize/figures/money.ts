import type { LanguagePack } from '../../language/pack';
import type { Token } from '../../text/tokens';
import type { Amount, Mention } from '../mention';
import type { ParagraphInput, Recognizer } from '../recognizer';
import { currencyAt, nationAt, type CurrencyAt } from './currencies';
import { hedgeOf } from './hedges';
import { numeralsOf, scaleAt, type Numeral } from './numerals';

/** Amounts of money: a numeral beside a currency, or a scale word with one. */
export const money: Recognizer = { id: 'money', recognize: recognizeMoney };

function recognizeMoney(input: ParagraphInput): Mention[] {
  const { paragraph: { tokens }, pack } = input;
  const found: Mention[] = [];
  let taken = 0;
  const numerals = numeralsOf(input);
  numerals.forEach((numeral, n) => {
    if (numeral.firstToken < taken) return;
    const before = currencyBefore(tokens, numeral, taken, pack);
    const after = before ? undefined : currencyAfter(tokens, numeral, pack);
    const currency = before ?? after;
    if (!currency || isArticle(tokens, numeral, currency, pack)) {
      const optional = withoutCurrency(tokens, numeral, pack);
      if (optional) found.push(optional);
      return;
    }
    if (!isMoney(tokens, numeral, currency, pack)) return;
    const first = before ? before.firstToken : numeral.firstToken;
    let end = after ? after.endToken : numeral.endToken;
    let amount = valueOf(numeral, currency);
    // „75 USD million“, “19$ billion”
    const late = after && after.form !== 'word' && !numeral.scaled ? scaleAt(tokens, end, pack) : undefined;
    if (late) {
      amount = { ...amount, min: amount.min! * late.factor, max: amount.max! * late.factor, step: amount.step! * late.factor };
      end = late.end;
    }
    // „$3 million dollars“, „CHF 5 Franken“: one currency said twice
    if (before && before.form !== 'word') {
      const again = currencyAt(tokens, end, pack);
      if (again && again.currency === before.currency && again.form === 'word') end = again.endToken;
    }
    const nation = before && tokens[before.firstToken]!.text === '$' && before.endToken === before.firstToken + 1 ? nationAt(tokens, end) : undefined;
    if (nation) {
      amount = { ...amount, currency: nation };
      end++;
    }
    const minor = after && !numeral.scaled && currency.factor === 1 ? minorPart(tokens, end, numerals[n + 1], currency, pack) : undefined;
    if (minor) {
      amount = { ...amount, min: amount.min! + minor.value, max: amount.max! + minor.value, step: 0.01 };
      end = minor.end;
    }
    const last = found.at(-1);
    if (last && first - taken <= RATE_REACH && isUnitOfRate(last, currency, tokens.slice(taken, first), pack)) found[found.length - 1] = { ...last, optional: true };
    taken = end;
    const hedge = numeral.vague ? undefined : hedgeOf(tokens, first, end, pack);
    const per = perUnit(tokens, end, pack);
    found.push({
      kind: 'money',
      span: { start: tokens[first]!.start, end: tokens[end - 1]!.end },
      rule: before ? `money.${before.form}Before` : `money.${after!.form}After`,
      value: { ...amount, bound: numeral.vague ? 'vague' : (hedge?.bound ?? 'exact'), ...(per ? { per } : {}) },
      hedge: hedge?.span,
    });
  });
  return found;
}

/** How many tokens stand at most between the two currencies of a rate of exchange: `Ein Euro war am Abend 1,08 Dollar wert`. */
const RATE_REACH = 5;

/** Whether an amount is the unit of a rate of exchange, which another currency follows behind some tokens: `Ein Euro kostete 1,08 Dollar`, `one euro buys $1.08`. */
function isUnitOfRate({ value }: Mention, { currency }: CurrencyAt, between: readonly Token[], pack: LanguagePack): boolean {
  if (value?.min !== 1 || value.max !== 1 || value.bound !== 'exact' || value.per || !currency || currency === value.currency) return false;
  const words = between.map((t) => t.spelling.lower);
  return !words.includes('.') && words.some((word) => pack.quantities.rateVerbs.has(word));
}

/** `eine Krone`, `a pound`: an article before a noun of several meanings is no amount; `einen Euro`, `one penny` are. */
function isArticle(tokens: readonly Token[], numeral: Numeral, currency: CurrencyAt, pack: LanguagePack): boolean {
  if (numeral.digits || numeral.scaled || numeral.vague || numeral.max !== 1) return false;
  const word = tokens[numeral.firstToken]!.spelling.lower;
  return pack.numbers.one.has(word) && (currency.ambiguous || (!currency.currency && currency.form === 'word'));
}

/** The minor part of an amount: `5 Euro 50`, `15 Dollar und 15 Cent`, `$7 80c`, `zwei Euro fünfzig`. */
function minorPart(tokens: readonly Token[], at: number, next: Numeral | undefined, currency: CurrencyAt, pack: LanguagePack): { value: number; end: number } | undefined {
  if (!next || next.scaled || next.vague || next.max >= 100 || next.min !== next.max) return undefined;
  const joined = next.firstToken === at + 1 && tokens[at]!.spelling.lower === pack.numbers.and;
  if (next.firstToken !== at && !joined) return undefined;
  const unit = currencyAt(tokens, next.endToken, pack);
  if (unit && unit.factor === 0.01) return { value: next.max / 100, end: unit.endToken };
  if (unit || joined) return undefined;
  const behind = tokens[next.endToken];
  const closed = !behind || (behind.kind === 'punctuation' && behind.text !== '-');
  const spelled = next.digits ? /^\d{2}$/.test(tokens[at]!.text) : next.max >= 10;
  return spelled && closed && currency.form !== 'symbol' ? { value: next.max / 100, end: next.endToken } : undefined;
}

function valueOf(numeral: Numeral, currency: CurrencyAt): Amount {
  const factor = currency.factor;
  const round = (n: number): number => Number((n * factor).toPrecision(15));
  return { min: round(numeral.min), max: numeral.vague ? undefined : round(numeral.max), bound: 'exact', currency: currency.currency, step: numeral.step * factor };
}

function currencyBefore(tokens: readonly Token[], numeral: Numeral, taken: number, pack: LanguagePack): CurrencyAt | undefined {
  if (numeral.bare) return undefined;
  // the longest reading first: „US$“ before „$“, „Fr.“ before „.“
  for (const back of [3, 2, 1]) {
    const at = numeral.firstToken - back;
    const currency = at >= taken ? currencyAt(tokens, at, pack) : undefined;
    if (!currency || currency.endToken !== numeral.firstToken) continue;
    // „dollar 22.5 million“
    if (currency.form === 'word' && !(numeral.scaled && numeral.digits && pack.id === 'en' && !/s$/.test(tokens[at]!.text))) continue;
    // „5 € 10 Leute“: the sign belongs to the number before it
    const previous = tokens[at - 1];
    if (currency.form === 'symbol' && previous && !tokens[at]!.spaced && previous.kind === 'number') return undefined;
    if (currency.form === 'code' && !numeral.digits) return undefined;
    if (currency.ambiguous && tokens[numeral.firstToken]!.spaced && !numeral.scaled) return undefined;
    return currency;
  }
  return undefined;
}

function currencyAfter(tokens: readonly Token[], numeral: Numeral, pack: LanguagePack): CurrencyAt | undefined {
  let at = numeral.endToken;
  // „500-Millionen-Euro-Paket“, „5-Euro-Schein“
  if (tokens[at]?.text === '-' && !tokens[at]!.spaced && tokens[at + 1] && !tokens[at + 1]!.spaced) at++;
  // „Hunderte von Euro“, „Millionen von Dollar“
  else if (numeral.vague && !numeral.bare && tokens[at]?.spelling.lower === pack.numbers.of) at++;
  else if (tokens[at]?.text === '(' && numeral.digits) return undefined;
  const currency = currencyAt(tokens, at, pack);
  // „1 $10 bill“: the sign belongs to the number behind it
  const behind = currency?.form === 'symbol' ? tokens[currency.endToken] : undefined;
  return behind?.kind === 'number' && !behind.spaced && tokens[at]!.spaced ? undefined : currency;
}

function isMoney(tokens: readonly Token[], numeral: Numeral, currency: CurrencyAt, pack: LanguagePack): boolean {
  // „AMD 2.4 percent“: a firm and its change
  if (currency.form === 'code' && currency.endToken <= numeral.firstToken && isPercent(tokens, numeral.endToken, pack)) return false;
  if (currency.endToken > numeral.endToken) {
    const next = tokens[currency.endToken];
    if (next?.text === '-' && !next.spaced && isThing(tokens[currency.endToken + 1]?.text ?? '', pack)) return false;
    // one letter is a unit only behind digits: „80c“, „5p“
    if (currency.endToken === currency.firstToken + 1 && tokens[currency.firstToken]!.text.length === 1 && currency.form === 'word' && (!numeral.digits || tokens[currency.firstToken]!.spaced)) return false;
    if (currency.ambiguous && !numeral.scaled && !tokens[currency.firstToken]!.text.includes('-')) {
      // „drei Pfund Kartoffeln“, „ten pounds of flour“: a weight
      if (next && (next.spelling.lower === pack.numbers.of || (pack.id === 'de' && /^\p{Lu}/u.test(next.text)))) return false;
      if (currency.currency !== 'GBP' && currency.currency !== 'DEM') return false;
    }
    // with its minor part or a scale word an amount is money, whatever stands around
    if (currency.currency === 'GBP' && currency.form === 'word' && !numeral.scaled && isWeight(tokens, numeral.firstToken, currency.endToken, pack)) return false;
    // „30 Mark Twain“, „2 Real Madrid“
    if (currency.ambiguous && next && /^\p{Lu}/u.test(next.text) && next.spaced) return false;
    // a code is written in capitals and must not be a word glued to the next: „5 ALL-Stars“
    if (currency.form === 'code' && next?.text === '-' && !next.spaced && currency.currency !== 'EUR' && currency.currency !== 'USD' && currency.currency !== 'CHF') return false;
  }
  return true;
}

/** How many tokens before and behind an amount may tell that it is a weight. */
const WEIGHT_REACH = 4;

/** `weighs 300 pounds`, `a 12-pound baby`, `300 pounds (136 kg)`, in one sentence. */
function isWeight(tokens: readonly Token[], first: number, end: number, { quantities }: LanguagePack): boolean {
  const tells = (i: number): boolean => quantities.weights.has(tokens[i]?.spelling.lower ?? '');
  for (let i = first - 1; i >= first - WEIGHT_REACH && tokens[i] && !/^[.!?;]$/.test(tokens[i]!.text); i--) if (tells(i)) return true;
  for (let i = end; i < end + WEIGHT_REACH && tokens[i] && !/^[.!?;,]$/.test(tokens[i]!.text); i++) if (tells(i)) return true;
  return false;
}

function isPercent(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const [word, next] = [at, at + 1].map((i) => tokens[i]?.spelling.lower ?? '');
  // „per cent“, but not „per kilo“
  return pack.quantities.percent.some((form) => form === word || form === `${word} ${next}`);
}

/** Coins, notes, shops and jobs: a number and a currency that name a thing. */
function isThing(word: string, pack: LanguagePack): boolean {
  const lower = word.toLowerCase();
  return pack.quantities.things.some((thing) => lower.startsWith(thing));
}

/** `einige Millionen`, `Milliarden`, `dreistelliger Millionenbetrag` without a currency: recognized, never reported. */
function withoutCurrency(tokens: readonly Token[], numeral: Numeral, pack: LanguagePack): Mention | undefined {
  if (!numeral.vague || !numeral.scaled) return undefined;
  const last = tokens[numeral.endToken - 1]!;
  const end = last.spelling.lower === pack.numbers.of ? numeral.endToken - 1 : numeral.endToken;
  const next = tokens[numeral.endToken];
  // „Millionen Menschen“: something is counted
  if (next && next.kind === 'word' && (end < numeral.endToken || (pack.id === 'de' ? /^\p{Lu}/u.test(next.text) || /(?:e|en|er)$/.test(next.text) : !pack.quantities.notCounted.has(next.spelling.lower)))) return undefined;
  return {
    kind: 'money',
    span: { start: tokens[numeral.firstToken]!.start, end: tokens[end - 1]!.end },
    rule: 'money.noCurrency',
    value: { min: numeral.min, bound: 'vague' },
    optional: true,
  };
}

/** What one unit is: `pro Aktie` → `aktie`, `a share` → `share`, `jährlich` → `jahr`. */
function perUnit(tokens: readonly Token[], at: number, pack: LanguagePack): string | undefined {
  const word = tokens[at]?.spelling.lower ?? '';
  const rate = pack.quantities.rates.get(word);
  if (rate) return rate;
  const unit = tokens[at + 1];
  if (!pack.quantities.per.has(word) || unit?.kind !== 'word') return undefined;
  if (word.length <= 2 && word !== 'je' && !pack.quantities.perUnits.has(unit.spelling.lower)) return undefined;
  // „$2.4 million a year earlier“ is of a year, and no rate
  if (pack.quantities.timesOf.has(tokens[at + 2]?.spelling.lower ?? '')) return undefined;
  // „per square metre“
  const wide = `${unit.spelling.lower} ${tokens[at + 2]?.spelling.lower ?? ''}`;
  return pack.quantities.units.has(wide) ? wide : unit.spelling.lower;
}
