import { baseName, labelOf, type Dossier, type DossierArticle, type Evidence } from '../dossier';
import { LineIndex, type LineColumn } from '../text/lines';

const lineIndexes = new WeakMap<object, LineIndex>();

/** The line index of an article, made once. */
export function linesOf(article: DossierArticle): LineIndex {
  let lines = lineIndexes.get(article.analysis);
  if (!lines) lineIndexes.set(article.analysis, (lines = new LineIndex(article.analysis.text)));
  return lines;
}

/** Where evidence stands, as an editor counts it; undefined where its article is gone. */
export function placeOf(dossier: Dossier, evidence: Evidence): LineColumn | undefined {
  const article = dossier.articles.find((a) => a.file === evidence.file);
  return article && linesOf(article).at(evidence.span.start);
}

/** What an article is called: by its outlet or agency with the file's name behind it, or by the file's name alone. */
export function nameOf(dossier: Dossier, file: string): string {
  const article = dossier.articles.find((a) => a.file === file);
  const name = baseName(file);
  const label = article ? labelOf(article) : name;
  return label === name ? name : `${label}, ${name}`;
}
