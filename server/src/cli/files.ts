import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { decode, type Decoded } from '../text/decode';
import { UsageError } from './args';

/** Files larger than this are refused: no article is that long, and an editor would not open one. */
export const LARGEST_FILE = 32 * 1024 * 1024;

const ARTICLE_NAME = /\.(?:txt|text|md|markdown|article|artikel)$/i;
const PROJECT_FILE = /^(?:readme|license|licence|changelog|contributing|requirements|robots)\b/i;

/** Reads and decodes an article. @throws UsageError that names the file, in one line. */
export function readArticle(file: string): Decoded {
  let bytes: Buffer;
  try {
    const stat = statSync(file);
    if (stat.size > LARGEST_FILE) throw new UsageError(`${file}: larger than ${LARGEST_FILE / 1024 / 1024} MiB`);
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
  const decoded = decode(bytes);
  if (decoded.binary) throw new UsageError(`${file}: not a text file`);
  return decoded;
}

/** What stands at a path, if anything does: a glob is no path, and may even be one the system refuses. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  if (code === 'ENOTDIR') return 'no such file';
  return error instanceof Error ? error.message.split('\n')[0]! : String(error);
}

/** The files of a folder that may be articles by their name, without the project files editors leave out, too. @throws UsageError where there is none. */
function articlesIn(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new UsageError(`${folder}: ${reasonOf(error)}`);
  }
  const found = names.filter((f) => ARTICLE_NAME.test(f) && !PROJECT_FILE.test(f)).sort();
  if (!found.length) throw new UsageError(`${folder}: no article in this folder`);
  return found.map((f) => join(folder, f));
}

/** The files a path, folder or glob stands for, in order. @throws UsageError where there is none. */
export function expand(pattern: string): string[] {
  const stat = statOf(pattern);
  if (stat?.isDirectory()) return articlesIn(pattern);
  if (stat) return [pattern];
  if (!isDynamicPattern(pattern)) throw new UsageError(`${pattern}: no such file`);
  const found = globSync(pattern.split(sep).join('/'), { expandDirectories: false, ignore: ['**/node_modules/**'] });
  if (!found.length) throw new UsageError(`${pattern}: matches no file`);
  return found.sort();
}

/** The path two names of one file share. */
export function fullPath(file: string): string {
  return resolve(file);
}
