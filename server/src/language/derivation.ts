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

/**
 * How a sentence says that a figure follows from the only ones around it, which may stand in the sentences before: `Übrig bleiben 420`, `That leaves
 * £260,000 to find`. `{r}` is the result, `{q}` one that must be a share in words; the rest is as in a `DerivationTemplate`.
 */
export interface ResultTemplate {
  readonly kind: ResultKind;
  readonly pattern: string;
}

/**
 * What a result is of the figures around it.
 * - `gap`: what two of one kind differ by; `points`: the same of two shares; `total`: the sum of those in the sentences before
 * - `mean`: an amount by a count; `period`: a number a year by the group `period`; `ratio`: a factor between two of one kind; `portion`: a share of two of one kind
 * - `rise`: by how many percent the other number around differs from `b`
 * - `majority`: a share that `a` votes against `b` reach; `lived`: full years from `a` to `b`; `lasted`: years from `a` to `b`
 */
export type ResultKind = 'gap' | 'points' | 'total' | 'mean' | 'period' | 'ratio' | 'portion' | 'majority' | 'rise' | 'lived' | 'lasted';

/** What a language knows of figures that follow from others. */
export interface DerivationLexicon {
  /** Words that join a result, as an alternation. */
  readonly and: string;
  readonly templates: readonly DerivationTemplate[];
  readonly results: readonly ResultTemplate[];
  /** Words of which one stands in every sentence that a `ResultTemplate` fits. */
  readonly resultCue: RegExp;
  /** Periods by how many of them make a year, and the words that make a number one of a year. */
  readonly periods: ReadonlyMap<string, number>;
  readonly yearly: RegExp;
  /** A number of times, written as one word: `384-mal`. */
  readonly times: RegExp;
  /** Words that say a result is missed: `verfehlt die Zweidrittelmehrheit`. */
  readonly misses: RegExp;
  /** Shares in words: the pattern and the number for it; a group `n` is a divisor in words or digits. */
  readonly fractions: readonly { readonly pattern: string; readonly share: number }[];
  /** Factors in words. */
  readonly factors: readonly { readonly pattern: string; readonly factor: number }[];
  /** Verbs and nouns of falling: a `step` goes down with them. */
  readonly falls: RegExp;
  /** The end of a clause with a subject of its own, in lower case: `, die kosten um `, `, and costs by `. */
  readonly otherSubject: RegExp;
  /** Right before a figure, make it one that is above, below or near a number only. */
  readonly above: RegExp;
  readonly below: RegExp;
  readonly nearly: RegExp;
}
