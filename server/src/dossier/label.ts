import type { DossierArticle } from './dossier';

/** The last part of a file's URI or path, decoded; a stray percent sign leaves it as it stands. */
export function baseName(file: string): string {
  const last = file.replace(/^(?=[a-z][a-z0-9+.-]+:)([^?#]*)[?#].*$/i, '$1').split(/[/\\]/).filter(Boolean).at(-1) ?? file;
  try {
    return decodeURIComponent(last.replace(/^untitled:/, ''));
  } catch {
    return last;
  }
}

/** What an editor calls an article: its outlet, else its agency, else the name of its file. */
export function labelOf({ file, analysis: { origin } }: DossierArticle): string {
  return origin.outlet ?? origin.agency ?? baseName(file);
}
