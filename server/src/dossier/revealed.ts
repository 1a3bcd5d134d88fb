import type { ArticleAnalysis } from '../analysis';
import { compareLexiconOf } from '../language/compare';
import { textAt, type Span } from '../text/span';

/** Somebody who made known what an article tells, by a sentence of its own. */
export interface Reveal {
  readonly sentence: Span;
  /** The name, where it stands in quotation marks as those of media do. */
  readonly name?: Span;
}

const reveals = new WeakMap<ArticleAnalysis, readonly Reveal[]>();

/** The sentences that say who made something known: `Enthüllt hatte das der „Inselbote“`, `Das Leck öffentlich gemacht hatte eine Schülerzeitung`. */
export function revealsOf(analysis: ArticleAnalysis): readonly Reveal[] {
  let found = reveals.get(analysis);
  if (!found) {
    const { revealing } = compareLexiconOf(analysis.language);
    found = analysis.paragraphs
      .filter((p) => p.kind === 'body' || p.kind === 'list')
      .flatMap((p) => p.sentences.filter((s) => revealing.test(textAt(analysis.text, s).toLowerCase())))
      .map(({ start, end }) => ({ sentence: { start, end }, name: analysis.quotations.find((q) => q.role === 'title' && q.quotation.span.start >= start && q.quotation.span.end <= end)?.quotation.inner }));
    reveals.set(analysis, found);
  }
  return found;
}
