import type { ArticleAnalysis } from '../../analysis';
import type { Mention } from '../../recognize/mention';
import type { Paragraph } from '../../text/paragraphs';
import type { Calculation, Evidence } from '../dossier';
import { mentionsWithin, PerParagraph } from '../kept';

/** Room for the calculations that one reader finds in the paragraphs of articles, as long as these stay the same. */
export function calculationsByParagraph(): PerParagraph<readonly Calculation[]> {
  return new PerParagraph((found, moved) => {
    const there = (evidence: Evidence): Evidence => ({ ...evidence, span: moved.span(evidence.span) });
    return found.map((c) => ({ ...c, operands: c.operands.map(there), result: there(c.result) }));
  });
}

/** What a reader that looks at no more than a paragraph and its figures calculates in the running text of an article. */
export function calculatedByParagraph(kept: PerParagraph<readonly Calculation[]>, { text, paragraphs, mentions, language }: ArticleAnalysis, file: string, read: (paragraph: Paragraph, mentions: readonly Mention[]) => readonly Calculation[]): Calculation[] {
  return paragraphs.filter(({ kind }) => kind === 'body' || kind === 'list').flatMap((paragraph) => {
    const own = mentionsWithin(mentions, paragraph);
    return kept.of({ text, paragraph, mentions: own, claims: [], also: [file, language] }, () => read(paragraph, own));
  });
}
