/** What a hedge makes of the number behind it. */
export type Bound = 'exact' | 'about' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'vague';

/** Words before (or after) a number that bound it; they stay outside the mention. */
export interface Hedge {
  readonly words: string;
  readonly bound: Bound;
  readonly place: 'before' | 'after';
}

/** A word for a power of ten, or a share of one, with its inflected forms and abbreviations. */
export interface ScaleWord {
  readonly forms: readonly string[];
  readonly factor: number;
  /** An abbreviation that is glued to the number: `3bn`, `5m`, `2k`. */
  readonly glued?: boolean;
}

/** A currency by its words in this language; codes and symbols come from `Intl`. */
export interface CurrencyWord {
  readonly forms: readonly string[];
  /** ISO 4217. */
  readonly currency: string;
  /** 0.01 for a minor unit such as Cent. */
  readonly factor?: number;
}

/** Number words of a language. */
export interface NumberWords {
  readonly words: ReadonlyMap<string, number>;
  readonly decimal: ',' | '.';
}

/** Words that make a number something other than money. */
export interface QuantityWords {
  readonly percent: readonly string[];
  readonly units: ReadonlyMap<string, string>;
}
