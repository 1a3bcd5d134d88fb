import type { LanguageId } from '../../language/pack';
import type { Token } from '../../text/tokens';

export type NameKind = 'person' | 'company' | 'organisation' | 'place' | 'product';

/** What the tagger makes of one token: inside which kind of name, whether a name begins here, and how sure it is (margin to the second best, 0…1). */
export interface Tag {
  readonly kind?: NameKind;
  readonly begins: boolean;
  readonly confidence: number;
  /** How likely each reading is here; undefined where the token is surely outside all names. */
  readonly odds?: TagOdds;
}

/**
 * Probabilities at one token, enough to tell those of any stretch: a chain knows only the step before.
 * `begins`, `goesOn` and `goesOnInside` have one number for each kind, in the order of `KINDS`.
 */
export interface TagOdds {
  /** No name here. */
  readonly outside: number;
  /** No name here, given that there was none at the token before. */
  readonly stays: number;
  /** A name of the kind begins here. */
  readonly begins: readonly number[];
  /** The name goes on here, given that it began at the token before. */
  readonly goesOn: readonly number[];
  /** The name goes on here, given that it went on at the token before. */
  readonly goesOnInside: readonly number[];
}

/** A statistical tagger of names; tags one sentence at a time. */
export interface Tagger {
  readonly id: string;
  tag(tokens: readonly Token[], language: LanguageId): Tag[];
}
