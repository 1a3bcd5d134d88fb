import { shiftMention, type Mention } from '../recognize/mention';
import type { NameCandidate } from '../recognize/names/candidate';
import { shiftParagraph, type Paragraph } from '../text/paragraphs';

/** What one paragraph gives by itself; kept in the paragraph cache. */
export interface ParagraphFacts {
  readonly paragraph: Paragraph;
  readonly mentions: readonly Mention[];
  readonly candidates: readonly NameCandidate[];
}

/** The same facts, found `by` code units further on. */
export function shiftFacts(facts: ParagraphFacts, by: number): ParagraphFacts {
  return {
    paragraph: shiftParagraph(facts.paragraph, by),
    mentions: facts.mentions.map((m) => shiftMention(m, by)),
    candidates: facts.candidates.map((c) => ({ ...c, span: { start: c.span.start + by, end: c.span.end + by } })),
  };
}
