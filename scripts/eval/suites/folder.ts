import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyze } from '../../../server/src/analysis';
import { helpEachOther, type DossierArticle } from '../../../server/src/dossier';
import type { Span } from '../../../server/src/text/span';
import { loadTagger } from '../tagger';

/** The project's root. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Words of an article, as annotations name them. */
export interface Place {
  readonly file: string;
  readonly quote: string;
  /** Which of several places with the same words, from 1 on. */
  readonly occurrence?: number;
}

/** Where the words of a place stand in the text of its file. */
export function spanOf({ quote, occurrence = 1 }: Place, text: string): Span {
  let start = -1;
  for (let i = 0; i < occurrence; i++) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
}

/** The articles of a folder, analysed as on the command line and in the editor: they know each other's names. */
export function readFolder(folder: string, drafts: readonly string[]): DossierArticle[] {
  const tagger = loadTagger();
  const files = readdirSync(folder).filter((f) => f.endsWith('.txt')).sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''));
  const analyses = helpEachOther(texts.map((text) => analyze(text, { tagger })), (i, knownNames) => analyze(texts[i]!, { tagger, knownNames }));
  return files.map((file, i) => ({ file, role: drafts.includes(file) ? 'draft' : 'source', analysis: analyses[i]! }));
}
