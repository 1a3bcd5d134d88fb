/** The months in English, in their order. */
export const months: readonly string[] = 'January February March April May June July August September October November December'.split(' ');

/** How months are cut short beside a day, lowercase, with their numbers. */
export const shortMonths: ReadonlyMap<string, number> = new Map([['jan', 1], ['feb', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sep', 9], ['sept', 9], ['oct', 10], ['nov', 11], ['dec', 12]]);

/** The days of the week in English, from Monday on. */
export const weekdays: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
