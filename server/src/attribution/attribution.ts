import type { Span } from '../text/span';
import type { Quotation } from '../text/quotations';

/** Who carries a statement, strongest first; the order is the order of strength. */
export const ATTRIBUTION_KINDS = ['document', 'person', 'organisation', 'outlet', 'anonymous', 'hearsay'] as const;
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];

/** A place where the article says who says something, and how far that reaches. */
export interface Attribution {
  readonly kind: AttributionKind;
  /** The words that name the source; missing for hearsay. */
  readonly source?: Span;
  /** The source resolved to a name: `Anna Berger` for `er`, `Nordwerft` for `der Konzern`; as it stands where it cannot be. */
  readonly sourceName?: string;
  /** The words that make it an attribution: `sagte`, `laut`, `soll`. */
  readonly cue: Span;
  /** What it carries. */
  readonly reach: Span;
  /** Whether it carries a quotation in quotation marks. */
  readonly quotation: boolean;
  readonly rule: string;
}

/** A quotation, told apart from terms and titles, with who says it. */
export interface QuotedSpeech {
  readonly quotation: Quotation;
  readonly role: 'speech' | 'partial' | 'term' | 'title';
  /** Index into the article's attributions; missing for a quotation without a speaker. */
  readonly attribution?: number;
}

/** What the attribution layer says of an article. */
export interface AttributionResult {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly QuotedSpeech[];
}
