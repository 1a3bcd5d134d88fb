import type { AttributionKind } from '../../attribution/attribution';
import type { Told } from './told';

/** Who stands for a lead: somebody with a name, no rumour. */
const LEADING: ReadonlySet<AttributionKind> = new Set(['document', 'person', 'organisation', 'outlet']);

/** The lead of a report whose next sentence names who says so: `Die Reederei kauft zwei Fähren. Die Schiffe kämen im Mai, teilte sie mit.` */
export function isCarriedLead({ article: { claims, text }, claim }: Told): boolean {
  if (claims[0]?.sentence.start !== claim.sentence.start) return false;
  const next = claims.find((c) => c.sentence.start > claim.sentence.start);
  const kind = next?.attribution?.kind;
  return kind !== undefined && LEADING.has(kind) && text.slice(claim.sentence.end, next!.sentence.start).trim() === '';
}
