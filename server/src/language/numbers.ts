/** What a hedge makes of the number behind it. */
export type Bound = 'exact' | 'about' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'vague';

/** Words before or after a number that bound it; they stay outside the mention. Lower case, single spaces. */
export interface Hedge {
  readonly words: string;
  readonly bound: Bound;
  readonly place: 'before' | 'after';
  /** Behind a word like this it is no hedge: `ein Auftrag über 5 Millionen Euro`. */
  readonly notAfter?: RegExp;
  /** Lead from such a word to what it is for: `ein Kredit an die Werft über 5 Millionen Euro`; nouns stand between them, and no verb. */
  readonly joining?: ReadonlySet<string>;
  /** Before an infinitive with its mark it leads to a purpose and is no hedge: `um die 24 Filialen zu erhalten`. */
  readonly purpose?: RegExp;
}

/** A word for a power of ten with its inflected forms and abbreviations; forms are lower case, without a closing dot. */
export interface ScaleWord {
  readonly forms: readonly string[];
  readonly factor: number;
  /** It stands only glued to a number, or after a currency symbol: `3bn`, `5m`, `2k`. */
  readonly glued?: boolean;
}

/** A currency by a noun of this language; codes, symbols and full names come from `Intl`. Forms are lower case. */
export interface CurrencyWord {
  readonly forms: readonly string[];
  /** ISO 4217; missing where the noun alone does not tell (`Kronen`). */
  readonly currency?: string;
  /** 0.01 for a minor unit such as Cent. */
  readonly factor?: number;
  /** The noun has another meaning (`Pfund`, `Mark`, `pounds`): it needs a scale word, an adjective or more to be money. */
  readonly ambiguous?: boolean;
}

/** Number words of a language. */
export interface NumberWords {
  /** The value of a number word, compounds included (`dreihundertfünfzig`, `twenty-five`); undefined for any other word. */
  valueOf(word: string): number | undefined;
  readonly decimal: ',' | '.';
  /** Words for an unknown number of a scale: `zig`, `mehrere`, `several`; lower case. */
  readonly vague: ReadonlySet<string>;
  /** `Hunderte`, `Dutzende`, `tens of`, `hundreds of`: an unknown multiple of the value; lower case. */
  readonly vagueMultiples: ReadonlyMap<string, number>;
  /** Between the ends of a range: `bis`, `to`. */
  readonly rangeWords: ReadonlySet<string>;
  /** Opens a range that is closed by `and`: `zwischen`, `between`. */
  readonly between: string;
  readonly and: string;
  /** `half a million`, `a quarter of a billion`: words of a share, lower case, with its value. */
  readonly shares: ReadonlyMap<string, number>;
  /** `a`, `an`, `one`, `eine`: one, where a scale word follows. */
  readonly one: ReadonlySet<string>;
  /** Words of a hundred that follow a number word: `two hundred`. */
  readonly hundred?: string;
  /** May stand between a vague scale word and its unit: `von`, `of`. */
  readonly of: string;
}

/** Words that make a number something other than money. */
export interface QuantityWords {
  readonly percent: readonly string[];
  readonly percentPoints: readonly string[];
  /** Units of measure by any of their forms, of one word or two, to one name: `kilometer`, `km` → `km`, `square miles` → `mi²`. */
  readonly units: ReadonlyMap<string, string>;
  /** What makes a number an age: `jährig`, `-year-old`. */
  readonly age: RegExp;
  /** Between a money amount and what one unit is: `pro`, `je`, `per`, `a`. */
  readonly per: ReadonlySet<string>;
  /** Adverbs that mean a rate: `jährlich` → `jahr`. */
  readonly rates: ReadonlyMap<string, string>;
  /** Words that may stand between a hedge and the number and change nothing: `satte`, `insgesamt`. */
  readonly neutral: ReadonlySet<string>;
  /** A coin, note, job or shop named by an amount: `Schein` in `20-Euro-Schein`; lower-case beginnings. */
  readonly things: readonly string[];
  /** Behind a stretch of time, set a figure at its end or beginning, so that it is no rate: `a year earlier`. */
  readonly timesOf: ReadonlySet<string>;
  /** What `a` or `an` makes one unit of: `$40 a share`. Empty where the language has no such words. */
  readonly perUnits: ReadonlySet<string>;
  /** Words that tell what one unit of a currency comes to in another: `kostet`, `is worth`. */
  readonly rateVerbs: ReadonlySet<string>;
  /** Words near an amount of a currency that is a measure of weight, too, and make it one: `weighs 300 pounds`, `a 12-pound baby`. */
  readonly weights: ReadonlySet<string>;
  /** Words that never are what is counted, though they follow a number or what it counts: articles, conjunctions, auxiliaries, adverbs of place. */
  readonly notCounted: ReadonlySet<string>;
  /** A word before a number that makes it a name or an address: `Paragraf`, `Seite`, `Platz`. */
  readonly labels: ReadonlySet<string>;
  /** `of them`, `von ihnen`: counted people or things by pronoun. */
  readonly ofThem: readonly string[];
}

/** The short forms of measures of traces, which every language shares: `mg`, `µg` with either letter for micro, and of each how much of it is in a litre or a cubic metre. */
export const traces: Readonly<Record<string, string>> = Object.fromEntries(
  [['mg', 'mg'], ['\u00b5g', 'µg'], ['\u03bcg', 'µg'], ['ng', 'ng']].flatMap(([word, unit]) => ['', '/l', '/m3', '/kg'].map((per) => [word + per, unit!])),
);
