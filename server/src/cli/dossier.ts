import { analyze } from '../analysis';
import { compare, type ArticleRole, type Dossier } from '../dossier';
import { defaultTagger } from '../recognize/tagger';
import type { CliArgs } from './args';
import { UsageError } from './args';
import { expand, readArticle, samePath } from './files';
import type { Progress } from './progress';

/** The dossier a command works on, and which of its files were asked for. */
export interface CliDossier {
  readonly dossier: Dossier;
  /** The FILEs, as given. */
  readonly files: readonly string[];
}

/** Reads and compares the FILEs and `--sources` of a command line. @throws UsageError */
export function openDossier(args: CliArgs, progress: Progress): CliDossier {
  const files = args.files.flatMap(expand);
  const sources = args.sources.flatMap(expand).filter((s) => !files.some((f) => samePath(f, s)));
  const drafts = args.sources.length > 0;
  const all: { file: string; role: ArticleRole }[] = [
    ...unique(files).map((file) => ({ file, role: drafts ? ('draft' as const) : ('source' as const) })),
    ...unique(sources).map((file) => ({ file, role: 'source' as const })),
  ];
  const tagger = defaultTagger();
  const articles = all.map(({ file, role }, i) => {
    progress.step(i, all.length, file);
    const { text } = readArticle(file);
    if (text.length === 0 && files.includes(file) && all.length === 1) throw new UsageError(`${file}: is empty`);
    const analysis = analyze(text, { language: args.language, tagger });
    return { file, role: analysis.frontMatter?.fields['beleg'] === 'draft' ? ('draft' as const) : role, analysis };
  });
  progress.done();
  return { dossier: compare(articles), files: unique(files) };
}

function unique(files: readonly string[]): string[] {
  return files.filter((file, i) => files.findIndex((other) => samePath(other, file)) === i);
}
