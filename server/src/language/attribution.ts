/** What the language knows of who says what. */
export interface AttributionLexicon {
  /** Lemmas of verbs of saying. */
  readonly sayingVerbs: ReadonlySet<string>;
}
