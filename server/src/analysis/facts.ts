import type { Mention } from '../recognize/mention';
import type { NameCandidate } from '../recognize/names/candidate';
import type { Paragraph } from '../text/paragraphs';
import type { Span } from '../text/span';

/** What one paragraph gives by itself; kept in the paragraph cache. */
export interface ParagraphFacts {
  readonly paragraph: Paragraph;
  readonly mentions: readonly Mention[];
  readonly candidates: readonly NameCandidate[];
}

/** The same facts, found `by` code units further on. */
export function shiftParagraph(facts: ParagraphFacts, by: number): ParagraphFacts {
  const at = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return {
    paragraph: {
      ...facts.paragraph,
      ...at(facts.paragraph),
      tokens: facts.paragraph.tokens.map((t) => ({ ...t, start: t.start + by, end: t.end + by })),
      sentences: facts.paragraph.sentences.map((s) => ({ ...s, start: s.start + by, end: s.end + by })),
    },
    mentions: facts.mentions.map((m) => ({ ...m, span: at(m.span), hedge: m.hedge && at(m.hedge), reasons: m.reasons?.map((r) => ({ ...r, evidence: r.evidence && at(r.evidence) })) })),
    candidates: facts.candidates.map((c) => ({ ...c, span: at(c.span) })),
  };
}
