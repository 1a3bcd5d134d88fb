/** What kind of words a row holds: what an amount measures, what is counted, what happens or is so. */
export type SenseKind = 'measure' | 'count' | 'act';

/** Words of which news may write the one for the other beside the same figure or the same act. */
export interface SenseRow {
  /** The same id in every language: `contract-value`. */
  readonly concept: string;
  readonly kind: SenseKind;
  /** Lower case; several words of one term are joined by `_`: `geltend_machen`. */
  readonly words: readonly string[];
  /** The row this one is a case of. */
  readonly broader?: string;
}

/**
 * The rows of a table: `concept: words`, behind them `< broader` where there is one, with a semicolon or a new line between rows.
 */
export function senseRows(kind: SenseKind, table: string): SenseRow[] {
  return table.trim().split('\n').flatMap((line) => line.split('; ')).map((row) => {
    const colon = row.indexOf(': ');
    const broader = row.indexOf(' < ', colon);
    return { concept: row.slice(0, colon), kind, words: row.slice(colon + 2, broader < 0 ? row.length : broader).split(' '), broader: broader < 0 ? undefined : row.slice(broader + 3) };
  });
}
