/** The months in German, in their order. */
export const months: readonly string[] = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** The days of the week in German, from Monday on. */
export const weekdays: readonly string[] = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');
