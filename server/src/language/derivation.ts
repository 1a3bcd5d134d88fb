/**
 * How a sentence says that one figure follows from others. In a pattern `{w}` and the like stand for figures, `~` for some words of the clause
 * without a figure in them, `~~` for the same over commas, and `AND` for the words that join a result (`also`, `or`). All of it is in lower case.
 */
export interface DerivationTemplate {
  readonly kind: DerivationKind;
  readonly pattern: string;
}

/**
 * What follows from what. The last figure named is the result.
 * - `share`: part `p` and whole `w` make `s`, a percentage or fraction, or `q`, a fraction in words; `part`: `s` of `w` make `p`
 * - `growth`: from `a` to `b` makes `s`; `step`: a change by `d` to `b` makes `s`
 * - `sum`: all figures before it make `t`; `rest`: `w` without `p` leaves `r`; `product`: `n` times `u` make `t`; `each`: `t` for `n` makes `u`
 * - `worth`: the price `u` of a share `s` makes the whole worth `t`
 * - `multiple`: `b` is `a` times the factor `f`; `years`: from `a` to `b` makes `n`
 */
export type DerivationKind = 'share' | 'part' | 'growth' | 'step' | 'sum' | 'rest' | 'product' | 'each' | 'worth' | 'multiple' | 'years';

/** What a language knows of figures that follow from others. */
export interface DerivationLexicon {
  /** Words that join a result, as an alternation. */
  readonly and: string;
  readonly templates: readonly DerivationTemplate[];
  /** Shares in words: the pattern and the number for it; a group `n` is a divisor in words or digits. */
  readonly fractions: readonly { readonly pattern: string; readonly share: number }[];
  /** Factors in words. */
  readonly factors: readonly { readonly pattern: string; readonly factor: number }[];
  /** Verbs and nouns of falling: a `step` goes down with them. */
  readonly falls: RegExp;
  /** The end of a clause with a subject of its own, in lower case: `, die kosten um `, `, and costs by `. */
  readonly otherSubject: RegExp;
  /** Right before a figure, make it one that is near a number only. */
  readonly nearly: RegExp;
}
