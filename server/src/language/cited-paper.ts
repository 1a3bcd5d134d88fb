/** What a language has to cite a paper by a preposition alone, which before other nouns says when. */
export interface CitedPaperLexicon {
  /** Nouns for what is written in a paper, whose paper stands behind them: nach dem `Wortlaut` des Vertrags; lower case. */
  readonly wordings: ReadonlySet<string>;
  /** Papers that name an event as well, so that `nach` cites them only in the present and with a number: `Nach dem Vertrag zahlt sie 4 Euro`; lower case. */
  readonly passing: RegExp;
  /** Papers behind which `nach` says when, whatever its verb: nach dem `Brief`; lower case. */
  readonly deliveries: RegExp;
  /** Whether a verb in the plural, behind the first part of its clause, is in the past: `gingen`, `zahlten`. */
  isPastPlural(word: string): boolean;
}
