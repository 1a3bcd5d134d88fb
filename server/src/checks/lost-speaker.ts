import type { ArticleAnalysis } from '../analysis';
import type { QuotedSpeech } from '../attribution/attribution';
import { packOf } from '../language';
import { textAt, type Span } from '../text/span';
import { sentenceAt } from './places';

/**
 * Whether all that reaches a quotation is what unnamed people, none of whom speaks, are cited for in a sentence before:
 * `Insidern zufolge schließt das Werk. „Uns fragt keiner.“`. Of `Eine Verkäuferin erzählt davon. „Uns fragt keiner.“` a reader knows who it is.
 */
export function hasLostSpeaker(analysis: ArticleAnalysis, { quotation, attribution }: QuotedSpeech): boolean {
  const said = attribution === undefined ? undefined : analysis.attributions[attribution]!;
  if (!said || (said.kind !== 'anonymous' && said.kind !== 'hearsay') || isVerb(analysis, said.cue)) return false;
  const told = sentenceAt(analysis, said.cue);
  return told.end <= quotation.span.start && !analysis.quotations.some((q) => q.attribution === attribution && q.quotation.span.start < told.end);
}

/** Whether words lead to a statement by a verb: who `says` so speaks, `according to` and `zufolge` let nobody speak. */
function isVerb({ text, language }: ArticleAnalysis, cue: Span): boolean {
  const { before, behind } = packOf(language).attribution;
  const words = textAt(text, cue).toLowerCase();
  return !before.includes(words) && !behind.has(words);
}
