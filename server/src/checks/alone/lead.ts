import type { AttributionKind } from '../../attribution/attribution';
import type { Told } from './told';

/** Who stands for a lead: somebody with a name, no rumour. */
const LEADING: ReadonlySet<AttributionKind> = new Set(['document', 'person', 'organisation', 'outlet']);

/** A lead has its source within so many sentences. */
const NEAR = 2;

/**
 * The lead of a report, which names who says so in its next sentence or the one behind: `Die Reederei kauft zwei Fähren. Die Schiffe kämen im Mai, teilte
 * sie mit.` A line of a few words may stand above it.
 */
export function isCarriedLead({ article: { claims, paragraphs }, claim }: Told): boolean {
  const [first, second] = paragraphs.filter((p) => p.kind === 'body');
  const opening = [...(first?.sentences ?? []), ...(second?.sentences ?? [])];
  const at = opening.findIndex((s) => s.start === claim.sentence.start);
  if (at < 0 || at > (first!.sentences.length === 1 ? 1 : 0)) return false;
  const behind = opening.slice(at + 1, at + 1 + NEAR);
  return claims.some((c) => c.attribution !== undefined && LEADING.has(c.attribution.kind) && behind.some((s) => s.start === c.sentence.start));
}
