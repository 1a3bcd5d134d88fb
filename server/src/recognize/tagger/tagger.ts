import type { LanguageId } from '../../language/pack';
import type { Token } from '../../text/tokens';

export type NameKind = 'person' | 'company' | 'organisation' | 'place' | 'product';

/** What the tagger makes of one token: inside which kind of name, whether a name begins here, and how sure it is (margin to the second best, 0…1). */
export interface Tag {
  readonly kind?: NameKind;
  readonly begins: boolean;
  readonly confidence: number;
  /** The second-best kind; undefined where that is no name at all. */
  readonly runnerUp?: NameKind;
}

/** A statistical tagger of names; tags one sentence at a time. */
export interface Tagger {
  readonly id: string;
  tag(tokens: readonly Token[], language: LanguageId): Tag[];
}
