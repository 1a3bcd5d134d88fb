import type { Bound } from '../language/numbers';
import type { Span } from '../text/span';

/** The kinds that are marked and shown. */
export const MARKED_KINDS = ['money', 'company', 'person', 'percent', 'quantity', 'date'] as const;
/** Names that are recognized so that they are not taken for companies or people, and because they speak as sources. */
export const BYSTANDER_KINDS = ['organisation', 'place', 'product'] as const;

export type MarkedKind = (typeof MARKED_KINDS)[number];
export type MentionKind = MarkedKind | (typeof BYSTANDER_KINDS)[number];

/**
 * A figure as numbers. `min`/`max` are the ends of what the words say: equal for a plain figure, both ends of a range;
 * a hedge is not worked into them but kept as `bound`. Amounts of money are in major units (`50 Cent` is 0.5).
 * A vague amount (`zig Milliarden`) has `bound: 'vague'` and in `min` the order of magnitude it names (1e9).
 */
export interface Amount {
  readonly min?: number;
  readonly max?: number;
  readonly bound: Bound;
  /** ISO 4217, for money. */
  readonly currency?: string;
  /** What is counted or measured, for a quantity: a normalised unit (`kg`) or the lower-cased head noun (`mitarbeiter`); `%` for a percentage, `pp` for percentage points. */
  readonly unit?: string;
  /** What one unit is, where the amount is per unit: `aktie`, `jahr`, `share`. */
  readonly per?: string;
  /** Digits that carry meaning, for rounding intervals: 14,3 Milliarden has a step of 1e8. */
  readonly step?: number;
  /** Whether it is a share told by its place in a row, as wide as the way to the next: `jede fünfte`, `one in five`. */
  readonly nth?: true;
}

/** A date or a stretch of time as far as the words say it. */
export interface DateValue {
  /** `2025`, `2025-04`, `2025-04-13`, or missing where the words are relative. */
  readonly iso?: string;
  /** `am Donnerstag`, `letzten Monat`, `dieses Jahr`: meaningless without the date of the article. */
  readonly relative?: boolean;
}

/** A name without its inflection. */
export interface Name {
  /** The name in its base form: without the genitive -s. */
  readonly base: string;
  /** The fullest form the article gives for the same one: `Anna Berger` for `Bergers`. */
  readonly full: string;
  readonly given?: string;
  readonly family?: string;
}

/** A rule that spoke for or against a mention, with the words it went by. */
export interface Reason {
  readonly rule: string;
  /** Weight of the vote: positive for, negative against. */
  readonly weight?: number;
  readonly evidence?: Span;
}

/** A figure, name or date found in an article. */
export interface Mention {
  readonly kind: MentionKind;
  readonly span: Span;
  /** The rule that carried it. */
  readonly rule: string;
  readonly reasons?: readonly Reason[];
  /** For `money`, `percent`, `quantity`. */
  readonly value?: Amount;
  /** The words outside the span that bound the figure: `über`, `bis zu`. */
  readonly hedge?: Span;
  readonly date?: DateValue;
  readonly name?: Name;
  /** An amount without a currency or a salary class: recognized, never reported. */
  readonly optional?: boolean;
}

/** The same mention, found `by` code units further on. */
export function shiftMention(mention: Mention, by: number): Mention {
  const at = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { span, hedge, reasons } = mention;
  return { ...mention, span: at(span), hedge: hedge && at(hedge), reasons: reasons?.map((r) => ({ ...r, evidence: r.evidence && at(r.evidence) })) };
}
