import type { Dossier, DossierArticle, Evidence } from '../dossier';
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

/** The last part of a file's URI or path, decoded. */
export function baseName(file: string): string {
  const last = file.replace(/[?#].*$/, '').split(/[/\\]/).filter(Boolean).at(-1) ?? file;
  try {
    return decodeURIComponent(last.replace(/^untitled:/, ''));
  } catch {
    return last;
  }
}

/** What an article is called: by its outlet with the file's name behind it, or by the file's name alone. */
export function labelOf(dossier: Dossier, file: string): string {
  const origin = dossier.articles.find((a) => a.file === file)?.analysis.origin;
  const name = baseName(file);
  const outlet = origin?.outlet ?? origin?.agencies[0];
  return outlet ? `${outlet}, ${name}` : name;
}
