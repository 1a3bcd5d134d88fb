import type { AttributionInput } from '../attribution';
import { ATTRIBUTION_KINDS, type Attribution, type AttributionResult } from '../attribution/attribution';
import { overlaps } from '../text/span';
import type { Claim, ClaimType } from './claim';

/** Finds the claims of an article and what carries each. */
export function findClaims(input: AttributionInput, attribution: AttributionResult): Claim[] {
  const claims: Claim[] = [];
  for (const paragraph of input.paragraphs) {
    if (paragraph.kind !== 'body' && paragraph.kind !== 'list') continue;
    for (const sentence of paragraph.sentences) {
      const span = { start: sentence.start, end: sentence.end };
      const mentions = input.mentions.filter((m) => overlaps(m.span, span));
      const carriers = attribution.attributions.filter((a) => overlaps(a.reach, span));
      const strongest = carriers.reduce<Attribution | undefined>((best, a) => (!best || ATTRIBUTION_KINDS.indexOf(a.kind) < ATTRIBUTION_KINDS.indexOf(best.kind) ? a : best), undefined);
      const types: ClaimType[] = [];
      if (mentions.some((m) => (m.kind === 'money' || m.kind === 'percent' || m.kind === 'quantity') && !m.optional)) types.push('figure');
      if (attribution.quotations.some((q) => (q.role === 'speech' || q.role === 'partial') && overlaps(q.quotation.span, span))) types.push('quotation');
      if (mentions.some((m) => m.kind === 'person' || m.kind === 'company') || strongest) types.push('act');
      if (types.length) claims.push({ span, sentence: span, types, mentions, attribution: strongest });
    }
  }
  return claims;
}
