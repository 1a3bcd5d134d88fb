import type { ArticleAnalysis } from '../analysis';
import type { Span } from '../text/span';

/** A heading with the stretch it stands over. */
export interface OutlineItem {
  readonly name: string;
  /** The heading itself. */
  readonly heading: Span;
  /** From the heading up to the next. */
  readonly span: Span;
  readonly level: number;
}

/** The title and headings of an article, in the order of the text. */
export function findOutline(analysis: ArticleAnalysis): OutlineItem[] {
  const heads = analysis.paragraphs.filter((p) => p.kind === 'title' || p.kind === 'heading');
  const end = analysis.paragraphs.at(-1)?.end ?? analysis.text.length;
  return heads.map((p, i) => {
    const words = analysis.text.slice(p.start, p.end);
    const hashes = /^#{1,6}/.exec(words)?.[0].length;
    const level = hashes ?? (p.kind === 'title' ? 1 : 2);
    const next = p.kind === 'title' ? undefined : heads[i + 1];
    return {
      name: words.replace(/^#{1,6}\s*/, '').replace(/\s+/g, ' ').slice(0, 200),
      heading: { start: p.start, end: p.end },
      span: { start: p.start, end: Math.max(p.end, next ? next.start : end) },
      level,
    };
  });
}

/** Stretches that may be folded away: front matter, and runs of boilerplate. */
export function findFolds(analysis: ArticleAnalysis): Span[] {
  const folds: { start: number; end: number }[] = [];
  let last = -2;
  analysis.paragraphs.forEach((p, i) => {
    if (p.kind !== 'boilerplate') return;
    if (last === i - 1) folds[folds.length - 1]!.end = p.end;
    else folds.push({ start: p.start, end: p.end });
    last = i;
  });
  if (analysis.frontMatter) folds.unshift({ ...analysis.frontMatter.span });
  return folds;
}
