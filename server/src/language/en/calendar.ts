/** The months in English, in their order. */
export const months: readonly string[] = 'January February March April May June July August September October November December'.split(' ');

/** The days of the week in English, from Monday on. */
export const weekdays: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
