/** What the language knows of names: words around them and in them. */
export interface NameLexicon {
  /** Roles that stand before or after a person's name, lower case: `vorstandschef`, `ceo`. */
  readonly roles: ReadonlySet<string>;
  /** Titles before a name, lower case: `dr`, `herr`. */
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly legalForms: readonly string[];
  readonly givenNames: ReadonlySet<string>;
}
