/**
 * The semantic token legend: what is marked, and how. The manifest's `semanticToken*` contributions are generated from
 * this list; the order of both lists is the order of the protocol's legend.
 */
export interface TokenTypeInfo {
  readonly id: 'money' | 'company' | 'person';
  readonly description: string;
  /** A standard token type a theme may know. */
  readonly superType: string;
  /** TextMate scopes to borrow a colour from, the first one a theme knows wins. */
  readonly scopes: readonly string[];
}

/** A property of a mark that themes can show. */
export interface TokenModifierInfo {
  readonly id: 'hedged' | 'unsourced' | 'conflicting';
  readonly description: string;
}

export const TOKEN_TYPES: readonly TokenTypeInfo[] = [
  { id: 'money', description: 'An amount of money.', superType: 'number', scopes: ['constant.numeric.money.article', 'constant.numeric', 'constant'] },
  { id: 'company', description: 'A company.', superType: 'class', scopes: ['entity.name.type.company.article', 'entity.name.type', 'support.class', 'entity.name'] },
  { id: 'person', description: 'A person.', superType: 'function', scopes: ['entity.name.function.person.article', 'entity.name.function', 'support.function', 'entity.name'] },
];

export const TOKEN_MODIFIERS: readonly TokenModifierInfo[] = [
  { id: 'hedged', description: 'A figure that the article bounds: about, more than, up to.' },
  { id: 'unsourced', description: 'Part of a claim that no source carries.' },
  { id: 'conflicting', description: 'Another article of the folder says otherwise.' },
];

export type TokenType = TokenTypeInfo['id'];
export type TokenModifier = TokenModifierInfo['id'];
