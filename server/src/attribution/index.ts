import type { LanguagePack } from '../language/pack';
import type { Mention } from '../recognize/mention';
import type { Paragraph } from '../text/paragraphs';
import type { Quotation } from '../text/quotations';
import type { AttributionResult } from './attribution';

/** What the attribution layer looks at: one article with its mentions. */
export interface AttributionInput {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly pack: LanguagePack;
}

/** Finds who says what in an article. */
export function findAttributions(_input: AttributionInput): AttributionResult {
  return { attributions: [], quotations: [] };
}
