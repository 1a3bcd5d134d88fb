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
  return table.trim().split(/;?\s*\n|; /).map((line) => {
    const [, concept, words, broader] = /^([^:]+): ([^<]+?)(?: < (\S+))?$/.exec(line)!;
    return { concept: concept!, kind, words: words!.split(' '), broader };
  });
}
