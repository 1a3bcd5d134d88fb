import type { LanguagePack } from '../language/pack';
import type { Mention } from '../recognize/mention';
import type { Paragraph } from '../text/paragraphs';
import type { Quotation } from '../text/quotations';
import type { AttributionResult } from './attribution';
import { followArticle } from './reach';

/** What the attribution layer looks at: one article with its mentions. */
export interface AttributionInput {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly pack: LanguagePack;
}

/** Finds who says what in an article. Pure, total, linear in the length of the text. */
export function findAttributions(input: AttributionInput): AttributionResult {
  return followArticle(input.text, input.paragraphs, input.mentions, input.quotations, input.pack);
}
