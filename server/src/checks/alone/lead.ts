import type { AttributionKind } from '../../attribution/attribution';
import { countWhile } from '../../text/search';
import type { Told } from './told';

/** Who stands for a lead: somebody with a name, no rumour. */
const LEADING: ReadonlySet<AttributionKind> = new Set(['document', 'person', 'organisation', 'outlet']);

/** Who stands for what the lead adds: a paper, or who speaks for a body. */
const SPEAKING: ReadonlySet<AttributionKind> = new Set(['document', 'organisation', 'outlet']);

/** A figure of the lead is told by who says something, not by who stands for another figure alone: “according to the board”. */
const VERBAL = /^(?:verb|act):/;

/** A lead has its source within so many sentences. */
const NEAR = 2;

/**
 * The lead of a report, which names who says so in its next sentence or the one behind: `Die Reederei kauft zwei Fähren. Die Schiffe kämen im Mai, teilte
 * sie mit.` A line of a few words may stand above it.
 */
export function isCarriedLead({ article: { claims, paragraphs }, claim }: Told): boolean {
  // looked for at every statement: no further than the second paragraph of the text
  const from = paragraphs.findIndex((p) => p.kind === 'body');
  const first = paragraphs[from];
  const next = paragraphs.find((p, i) => i > from && p.kind === 'body');
  const opening = [...(first?.sentences ?? []), ...(next?.sentences ?? [])];
  const at = opening.findIndex((s) => s.start === claim.sentence.start);
  // a line of a few words may stand above the lead
  const top = first?.sentences.length === 1 ? 1 : 0;
  if (at < 0 || at > top + 1) return false;
  // the second sentence of a lead is told by who speaks for it right behind, not by somebody who comments on it
  const second = at === top + 1;
  const behind = opening.slice(at + 1, at + 1 + (second ? 1 : NEAR));
  const last = behind.at(-1)?.start ?? -1;
  return claims.slice(0, countWhile(claims, (c) => c.sentence.start <= last)).some((c) => c.attribution !== undefined && (!claim.types.includes('figure') || VERBAL.test(c.attribution.rule)) && (second ? SPEAKING : LEADING).has(c.attribution.kind) && behind.some((s) => s.start === c.sentence.start));
}
