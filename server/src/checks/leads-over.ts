import type { ArticleAnalysis } from '../analysis';
import type { Claim } from '../claims/claim';
import { packOf } from '../language';
import { countWhile } from '../text/search';
import { isWeightyAct } from './alone';
import { paragraphAt } from './places';

/**
 * `Verwalterin Ada Quitz hat jeden Verkauf geprüft. „Es war kein Plan“, sagt sie.`: whether a statement without a figure leads to the words of the one
 * person it names, which stand right behind it: it says who speaks, and they answer for it. What has weight is asked for all the same.
 */
export function leadsOver(analysis: ArticleAnalysis, claim: Claim): boolean {
  const people = new Set(claim.mentions.flatMap((m) => (m.kind === 'person' && m.name ? [m.name.full] : [])));
  const [person] = people;
  if (people.size !== 1 || isWeightyAct(analysis, claim) || isOffice(analysis, claim)) return false;
  const paragraph = paragraphAt(analysis, claim.sentence.start);
  const next = paragraph?.sentences.find((s) => s.start >= claim.sentence.end);
  if (!next) return false;
  const { quotations, attributions } = analysis;
  for (let i = countWhile(quotations, ({ quotation }) => quotation.span.start < next.start); i < quotations.length && quotations[i]!.quotation.span.start < next.end; i++) {
    const { attribution, role } = quotations[i]!;
    if (role !== 'term' && role !== 'title' && attribution !== undefined && attributions[attribution]!.sourceName === person) return true;
  }
  return false;
}

/** What somebody is or holds: `Er ist Nachfolger von Ada Quitz`, `Seine Schwester sitzt im Verwaltungsrat`. */
function isOffice(analysis: ArticleAnalysis, { span }: Claim): boolean {
  const { being, passive } = packOf(analysis.language).attribution;
  const words = analysis.text.slice(span.start, span.end).toLowerCase().split(/[^\p{L}]+/u);
  return words.some((w) => being.has(w) || passive.has(w));
}
