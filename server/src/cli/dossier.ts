import { analyze, ParagraphCache } from '../analysis';
import { compare, helpEachOther, type Dossier, type DossierArticle } from '../dossier';
import { defaultTagger } from '../recognize/tagger';
import type { CliArgs } from './args';
import { expand, readArticle, fullPath } from './files';
import type { Progress } from './progress';
import { roleOfFile } from './roles';

/** The dossier a command works on, and which of its files were asked for. */
export interface CliDossier {
  readonly dossier: Dossier;
  /** The FILEs, as given. */
  readonly files: readonly string[];
  /** What a person should know of the files, one line each: another encoding than UTF-8, nothing inside, a part that failed. */
  readonly remarks: readonly string[];
}

/** Reads and compares the FILEs and `--sources` of a command line. @throws UsageError */
export function openDossier(args: CliArgs, progress: Progress): CliDossier {
  const files = unique(args.files.flatMap(expand));
  const given = new Set(files.map(fullPath));
  const sources = unique(args.sources.flatMap(expand)).filter((s) => !given.has(fullPath(s)));
  const tagger = defaultTagger();
  const remarks: string[] = [];
  const all = [...files, ...sources];
  const read = all.map((file, i) => {
    progress.step(i, all.length, file);
    const { text, encoding } = readArticle(file);
    if (encoding !== 'utf-8') remarks.push(`${file}: not UTF-8, read as ${ENCODING_NAMES[encoding]}`);
    if (!text.trim()) remarks.push(`${file}: is empty`);
    const cache = new ParagraphCache();
    const analysis = analyze(text, { language: args.language, tagger }, cache);
    for (const { part, error } of analysis.failures) remarks.push(`${file}: ${part} failed and was left out (${error.split('\n')[0]})`);
    const role = i < files.length ? roleOfFile(file, analysis.frontMatter?.fields, args.sources.length > 0) : 'source';
    return { file, role, analysis, cache } as const;
  });
  const helped = helpEachOther(read.map(({ analysis }) => analysis), (i, knownNames) => analyze(read[i]!.analysis.text, { language: args.language, tagger, knownNames }, read[i]!.cache));
  const articles = read.map(({ file, role }, i): DossierArticle => ({ file, role, analysis: helped[i]! }));
  progress.step(all.length, all.length, '');
  const dossier = compare(articles);
  progress.done();
  return { dossier, files, remarks };
}

const ENCODING_NAMES = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 (little endian)', 'utf-16be': 'UTF-16 (big endian)', 'windows-1252': 'Windows-1252' } as const;

/** Each file once, by the name it was first given. */
function unique(files: readonly string[]): string[] {
  const seen = new Set<string>();
  return files.filter((file) => {
    const path = fullPath(file);
    return seen.has(path) ? false : Boolean(seen.add(path));
  });
}
