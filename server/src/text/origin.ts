import type { Span } from './span';

/** Where an article comes from, as it says itself. */
export interface Origin {
  /** The outlet that printed it: a source line, an outlet's name as last line, the dateline's bracket. */
  readonly outlet?: string;
  /** News agencies named in the dateline or signature: `dpa`, `AP`, `emw`. */
  readonly agencies: readonly string[];
  readonly authors: readonly string[];
  readonly url?: string;
  /** ISO 8601 date, where the article or its front matter carries one. */
  readonly date?: string;
  readonly place?: string;
  /** The places these were read from. */
  readonly evidence: readonly Span[];
}

/** What the writer says about the file in its front matter (`beleg: draft`, `language: de`). */
export interface FrontMatter {
  readonly span: Span;
  readonly fields: Readonly<Record<string, string>>;
}
