import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { isSourceFolder, roleOf, type ArticleRole } from '../dossier';

/** Whether a FILE is a draft or a source, by the same rule as in the editor. With `--sources` the FILEs are drafts, whatever they are called. */
export function roleOfFile(file: string, frontMatter: Readonly<Record<string, string>> | undefined, hasSources: boolean): ArticleRole {
  const folder = dirname(resolve(file));
  return roleOf({
    name: basename(file),
    folder: basename(folder),
    frontMatter,
    ...(hasSources ? { told: { role: 'draft', reason: 'command' } } : {}),
    aboveSources: hasSourceFolder(folder),
  }).role;
}

function hasSourceFolder(folder: string): boolean {
  try {
    return readdirSync(folder, { withFileTypes: true }).some((entry) => entry.isDirectory() && isSourceFolder(entry.name));
  } catch {
    return false; // nobody may list it: then nobody can say so
  }
}
