import type { Mention } from '../recognize/mention';
import type { NameCandidate } from '../recognize/names/candidate';
import { shiftParagraph, type Paragraph } from '../text/paragraphs';
import type { Span } from '../text/span';

/** What one paragraph gives by itself; kept in the paragraph cache. */
export interface ParagraphFacts {
  readonly paragraph: Paragraph;
  readonly mentions: readonly Mention[];
  readonly candidates: readonly NameCandidate[];
}

/** The same facts, found `by` code units further on. */
export function shiftFacts(facts: ParagraphFacts, by: number): ParagraphFacts {
  const at = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return {
    paragraph: shiftParagraph(facts.paragraph, by),
    mentions: facts.mentions.map((m) => ({ ...m, span: at(m.span), hedge: m.hedge && at(m.hedge), reasons: m.reasons?.map((r) => ({ ...r, evidence: r.evidence && at(r.evidence) })) })),
    candidates: facts.candidates.map((c) => ({ ...c, span: at(c.span) })),
  };
}
