/** The words of a row, separated by spaces. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Whole words of a text in lower case: each row an alternation of them. */
export const inWords = (...rows: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${rows.join('|')})(?!\\p{L})`, 'u');
