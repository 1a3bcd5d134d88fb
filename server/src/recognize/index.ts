import type { Recognizer } from './recognizer';

/** The recognizers of figures and dates, in the order of precedence: where two overlap, the earlier wins. */
export const recognizers: readonly Recognizer[] = [];
