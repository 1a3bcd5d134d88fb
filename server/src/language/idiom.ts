/** Turns of the news by which somebody carries a figure without a plain verb of saying; lower case, empty where a language has none of a kind. */
export interface IdiomLexicon {
  /** What opens a condition of trust, and what closes it behind whom it trusts: `glaubt man` X, `schenkt man` X `Glauben`. */
  readonly trusting: readonly (readonly [opens: string, closes: string])[];
  /** In what of somebody's a thing is so: in Kolbs `Augen`. */
  readonly viewedIn: ReadonlySet<string>;
  /** What tells that eyes are eyes: in den Augen des Kindes `spiegelten` sich Kerzen. */
  readonly seenIn: RegExp;
  /** Who reckons or counts by office or trade: `Rechnungshof`, `Ökonomin`. */
  readonly reckoners: RegExp;
  /** Those whose trade it is to forecast: `Wetterdienst`. */
  readonly forecasters: RegExp;
  /** Verbs, by lemma, by which a reckoner carries a figure: `kommt auf`, `weist … aus`. */
  readonly tallying: ReadonlySet<string>;
  /** Those by which who keeps the record does, too: die Polizei `registrierte` 40 Fälle. */
  readonly recording: ReadonlySet<string>;
  /** Who keeps records of what happens: `Feuerwehr`. */
  readonly recorders: RegExp;
  /** What leads from words to the noun they are: „…“, `lautet` das Fazit des Landrats. */
  readonly ringing: ReadonlySet<string>;
  /** The same for forecasters alone: `erwartet`. */
  readonly forecasting: ReadonlySet<string>;
  /** What has been asked or looked into, and shows something: `Anfrage`, `Recherchen`. */
  readonly enquiries: RegExp;
  /** What brings it out: die Anfrage `ergab`. */
  readonly yielding: ReadonlySet<string>;
  /** Verbs whose passive is always hearsay: `wird kolportiert`. */
  readonly gossiping: ReadonlySet<string>;
  /** Prepositions with their article in them: `im`. */
  readonly contracted: ReadonlySet<string>;
  /** Nouns of a word of somebody's, which a colon opens: Das `Fazit` des Landrats: … */
  readonly verdicts: RegExp;
  /** Nouns of what a tour of duty has come to, and whose duty that is: Die `Bilanz` der `Polizei`: … */
  readonly tolls: RegExp;
  readonly onDuty: RegExp;
  /** Nouns that, with a demonstrative, point back to what was said: diese `Zahl`, zu diesem `Schluss`. */
  readonly referents: RegExp;
  /** Demonstratives before such a noun. */
  readonly pointing: ReadonlySet<string>;
}

/** A language whose turns of this kind are in its other tables. */
export const noIdiom: IdiomLexicon = {
  trusting: [],
  viewedIn: new Set(),
  seenIn: /$^/,
  reckoners: /$^/,
  forecasters: /$^/,
  tallying: new Set(),
  recording: new Set(),
  recorders: /$^/,
  ringing: new Set(),
  forecasting: new Set(),
  enquiries: /$^/,
  yielding: new Set(),
  gossiping: new Set(),
  contracted: new Set(),
  verdicts: /$^/,
  tolls: /$^/,
  onDuty: /$^/,
  referents: /$^/,
  pointing: new Set(),
};
