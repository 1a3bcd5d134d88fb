import type { Bound } from '../language/numbers';
import { msg, type Message } from '../message';
import type { Amount } from '../recognize/mention';

/** The normal form of an amount in the reader's language: `14.300.000.000 USD`, `10 bis 12 kg`. */
export function formatAmount(amount: Amount, locale: string): string {
  const one = (n: number): string => number(n, amount, locale);
  const { min, max } = amount;
  if (min === undefined && max === undefined) return '';
  if (min === undefined || max === undefined || min === max) return one(min ?? max!);
  return `${plainNumber(min, locale)}–${one(max)}`;
}

function number(n: number, amount: Amount, locale: string): string {
  if (amount.currency) {
    try {
      return new Intl.NumberFormat(locale, { style: 'currency', currency: amount.currency, currencyDisplay: 'code', minimumFractionDigits: 0, maximumFractionDigits: 4 }).format(n);
    } catch {
      return `${plainNumber(n, locale)} ${amount.currency}`;
    }
  }
  // the unit of a count is a stem to compare by, not a word to show
  return amount.unit === '%' ? `${plainNumber(n, locale)} %` : plainNumber(n, locale);
}

function plainNumber(n: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(n);
}

const BOUNDS: Readonly<Record<Exclude<Bound, 'exact'>, (amount: string) => Message>> = {
  about: (amount) => msg('about {amount}', { amount }),
  atLeast: (amount) => msg('at least {amount}', { amount }),
  moreThan: (amount) => msg('more than {amount}', { amount }),
  atMost: (amount) => msg('at most {amount}', { amount }),
  lessThan: (amount) => msg('less than {amount}', { amount }),
  vague: (amount) => msg('vague, in the order of {amount}', { amount }),
};

/** The amount with what its hedge makes of it. */
export function boundedAmount(amount: Amount, locale: string): Message {
  const words = formatAmount(amount, locale);
  return amount.bound === 'exact' ? msg('{amount}', { amount: words }) : BOUNDS[amount.bound](words);
}
