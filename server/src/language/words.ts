/** The words of a row, separated by spaces. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Whole words of a text in lower case: each row an alternation of them. At most places a plain letter stands before, which is told sooner than any. */
export const inWords = (...rows: readonly string[]): RegExp => new RegExp(`(?<![a-zäöüß]|\\p{L})(?:${rows.join('|')})(?!\\p{L})`, 'u');
