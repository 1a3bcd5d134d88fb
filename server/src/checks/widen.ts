import type { ArticleAnalysis } from '../analysis';
import type { Dossier, Evidence } from '../dossier';
import { textAt, type Span } from '../text/span';
import { articleOf } from './evidence';

/** Evidence widened to a larger place of its article, such as its sentence, so that a message shows the words around it. */
export function widened(dossier: Dossier, evidence: Evidence, to: (analysis: ArticleAnalysis, span: Span) => Span): Evidence {
  const analysis = articleOf(dossier, evidence.file)?.analysis;
  if (!analysis) return evidence;
  const span = to(analysis, evidence.span);
  return { ...evidence, span, text: textAt(analysis.text, span) };
}
