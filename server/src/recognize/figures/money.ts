import type { LanguagePack } from '../../language/pack';
import type { Token } from '../../text/tokens';
import type { Amount, Mention } from '../mention';
import type { ParagraphInput, Recognizer } from '../recognizer';
import { currencyAt, type CurrencyAt } from './currencies';
import { hedgeOf } from './hedges';
import { numeralsOf, type Numeral } from './numerals';

/** Amounts of money: a numeral beside a currency, or a scale word with one. */
export const money: Recognizer = { id: 'money', recognize: recognizeMoney };

function recognizeMoney(input: ParagraphInput): Mention[] {
  const { paragraph: { tokens }, pack } = input;
  const found: Mention[] = [];
  const numerals = numeralsOf(input);
  numerals.forEach((numeral, n) => {
    const before = numeral.bare && !input ? undefined : currencyBefore(tokens, numeral, pack);
    const after = before ? undefined : currencyAfter(tokens, numeral, pack);
    const currency = before ?? after;
    if (!currency) {
      const optional = withoutCurrency(tokens, numeral, pack);
      if (optional) found.push(optional);
      return;
    }
    if (!isMoney(tokens, numeral, currency, pack)) return;
    const first = before ? before.firstToken : numeral.firstToken;
    let end = after ? after.endToken : numeral.endToken;
    // „$3 million dollars“, „CHF 5 Franken“: one currency said twice
    if (before && before.form !== 'word') {
      const again = currencyAt(tokens, end, pack);
      if (again && again.currency === before.currency && again.form === 'word') end = again.endToken;
    }
    let amount = valueOf(numeral, currency);
    // „5 Euro 50“, „3 Euro und 20 Cent“
    const next = numerals[n + 1];
    if (after && next && next.firstToken === end && next.digits && !next.scaled && next.max < 100 && currency.factor === 1 && !currencyAt(tokens, next.endToken, pack) && /^\d{2}$/.test(tokens[end]!.text) && !tokens[next.endToken]?.text.match(/^[%\p{L}]/u)) {
      amount = { ...amount, min: amount.min! + next.min / 100, max: amount.max! + next.max / 100, step: 0.01 };
      end = next.endToken;
    }
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

function valueOf(numeral: Numeral, currency: CurrencyAt): Amount {
  const factor = currency.factor;
  const round = (n: number): number => Number((n * factor).toPrecision(15));
  return { min: round(numeral.min), max: numeral.vague ? undefined : round(numeral.max), bound: 'exact', currency: currency.currency, step: numeral.step * factor };
}

function currencyBefore(tokens: readonly Token[], numeral: Numeral, pack: LanguagePack): CurrencyAt | undefined {
  if (numeral.bare) return undefined;
  for (const back of [1, 2]) {
    const at = numeral.firstToken - back;
    const currency = at >= 0 ? currencyAt(tokens, at, pack) : undefined;
    if (!currency || currency.endToken !== numeral.firstToken || currency.form === 'word') continue;
    // „5 € 10 Leute“: the sign belongs to the number before it
    const previous = tokens[at - 1];
    if (currency.form === 'symbol' && previous && !tokens[at]!.spaced && previous.kind === 'number') return undefined;
    if (!numeral.digits && currency.form === 'code') return undefined;
    if (currency.ambiguous && tokens[numeral.firstToken]!.spaced) return undefined;
    // „US$“ is found from its first letter
    if (back === 1 && at > 0 && tokens[at]!.kind === 'symbol') {
      const longer = currencyAt(tokens, at - 1, pack);
      if (longer && longer.endToken === numeral.firstToken) return longer;
    }
    return currency;
  }
  return undefined;
}

function currencyAfter(tokens: readonly Token[], numeral: Numeral, pack: LanguagePack): CurrencyAt | undefined {
  let at = numeral.endToken;
  // „500-Millionen-Euro-Paket“, „5-Euro-Schein“
  if (tokens[at]?.text === '-' && !tokens[at]!.spaced && tokens[at + 1] && !tokens[at + 1]!.spaced) at++;
  // „Hunderte von Euro“, „Millionen von Dollar“
  else if (numeral.vague && !numeral.bare && tokens[at]?.text.toLowerCase() === pack.numbers.of) at++;
  else if (tokens[at]?.text === '(' && numeral.digits) return undefined;
  return currencyAt(tokens, at, pack);
}

/** Coins, notes and shops: a number and a currency that name a thing. */
const THING = /^(?:schein|scheine|scheins|münze|münzen|stück|job|jobs|jobber|kraft|kräfte|kräften|laden|läden|shop|grenze|marke|schwelle|zone|raum|note|notes|bill|bills|coin|coins|store|stores|jobberin)/i;

function isMoney(tokens: readonly Token[], numeral: Numeral, currency: CurrencyAt, pack: LanguagePack): boolean {
  if (currency.endToken > numeral.endToken) {
    const next = tokens[currency.endToken];
    if (next?.text === '-' && !next.spaced && THING.test(tokens[currency.endToken + 1]?.text ?? '')) return false;
    if (currency.ambiguous && !numeral.scaled && !tokens[currency.firstToken]!.text.includes('-')) {
      // „drei Pfund Kartoffeln“, „ten pounds of flour“: a weight
      if (next && (next.text.toLowerCase() === pack.numbers.of || (pack.id === 'de' && /^\p{Lu}/u.test(next.text)))) return false;
      if (currency.currency !== 'GBP' && currency.currency !== 'DEM') return false;
    }
    // „30 Mark Twain“, „2 Real Madrid“
    if (currency.ambiguous && next && /^\p{Lu}/u.test(next.text) && next.spaced) return false;
    // a code is written in capitals and must not be a word glued to the next: „5 ALL-Stars“
    if (currency.form === 'code' && next?.text === '-' && !next.spaced && currency.currency !== 'EUR' && currency.currency !== 'USD' && currency.currency !== 'CHF') return false;
  }
  return true;
}

/** `einige Millionen`, `Milliarden`, `dreistelliger Millionenbetrag` without a currency: recognized, never reported. */
function withoutCurrency(tokens: readonly Token[], numeral: Numeral, pack: LanguagePack): Mention | undefined {
  if (!numeral.vague || !numeral.scaled) return undefined;
  const last = tokens[numeral.endToken - 1]!;
  const end = last.text.toLowerCase() === pack.numbers.of ? numeral.endToken - 1 : numeral.endToken;
  const next = tokens[numeral.endToken];
  // „Millionen Menschen“: something is counted
  if (next && next.kind === 'word' && (end < numeral.endToken || (pack.id === 'de' ? /^\p{Lu}/u.test(next.text) || /(?:e|en|er)$/.test(next.text) : !pack.quantities.notCounted.has(next.text.toLowerCase())))) return undefined;
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
  const word = tokens[at]?.text.toLowerCase() ?? '';
  const rate = pack.quantities.rates.get(word);
  if (rate) return rate;
  const unit = tokens[at + 1];
  if (!pack.quantities.per.has(word) || unit?.kind !== 'word') return undefined;
  if (word.length <= 2 && !/^(?:share|unit|barrel|day|week|month|year|hour|head|night|piece|tonne|ton|litre|gallon|pound|person|ticket|mile|seat|bottle|pint|ounce|kilo|copy|vote|game|household|student|child|patient)/i.test(unit.text) && word !== 'je') return undefined;
  return unit.text.toLowerCase();
}
