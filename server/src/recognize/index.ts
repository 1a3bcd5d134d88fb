import { date } from './figures/date';
import { money } from './figures/money';
import { percent } from './figures/percent';
import { quantity } from './figures/quantity';
import type { Recognizer } from './recognizer';

/** The recognizers of figures and dates, in the order of precedence: where two overlap, the earlier wins. */
export const recognizers: readonly Recognizer[] = [money, percent, date, quantity];
