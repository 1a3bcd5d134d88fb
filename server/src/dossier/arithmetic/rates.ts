/** The day of the table. */
export const RATES_DATE = '2025-06-30';

/**
 * Units of a currency for one euro: reference rates of the European Central Bank of that day (RUB, UAH, SAR and AED, which it
 * does not publish, by their usual market or dollar rate). Good for telling a plausible conversion from a wrong one, not for converting.
 */
const PER_EURO: Readonly<Record<string, number>> = {
  EUR: 1, USD: 1.172, GBP: 0.8555, CHF: 0.9347, JPY: 169.17, SEK: 11.1465, NOK: 11.8345, DKK: 7.4609, PLN: 4.2423, CZK: 24.746, HUF: 399.8, RON: 5.0785, BGN: 1.9558, ISK: 142.4, TRY: 46.57,
  CNY: 8.397, INR: 100.56, KRW: 1588.2, BRL: 6.4384, CAD: 1.6027, AUD: 1.7948, NZD: 1.9352, MXN: 22.09, ZAR: 20.84, HKD: 9.2001, SGD: 1.4941, THB: 38.13, ILS: 3.9485, IDR: 19021, MYR: 4.9345, PHP: 65.98,
  RUB: 92, UAH: 48.9, AED: 4.304, SAR: 4.395,
};

/** How many units of `to` one unit of `from` buys by the table; undefined for a currency it does not have. */
export function tableRate(from: string, to: string): number | undefined {
  const [a, b] = [PER_EURO[from], PER_EURO[to]];
  return a !== undefined && b !== undefined ? b / a : undefined;
}
