/** The months in German, in their order; behind December those that have another name in Austria, from the first on again. */
export const months: readonly string[] = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jänner Feber'.split(' ');

/** How months are cut short beside a day, lowercase, with their numbers. */
export const shortMonths: ReadonlyMap<string, number> = new Map([['jan', 1], ['jän', 1], ['feb', 2], ['apr', 4], ['aug', 8], ['sept', 9], ['okt', 10], ['nov', 11], ['dez', 12]]);

/** The days of the week in German, from Monday on. */
export const weekdays: readonly string[] = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');
