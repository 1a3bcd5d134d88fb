import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { decode, type Decoded } from '../text/decode';
import { UsageError } from './args';

/** Files larger than this are refused: no article is that long, and an editor would not open one. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** Reads and decodes an article. @throws UsageError that names the file, in one line. */
export function readArticle(file: string): Decoded {
  let bytes: Buffer;
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new UsageError(`${file}: is a folder, not a file`);
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

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  if (code === 'ENOTDIR') return 'no such file';
  return error instanceof Error ? error.message.split('\n')[0]! : String(error);
}

/** The files a path, folder or glob stands for, in order. @throws UsageError where there is none. */
export function expand(pattern: string): string[] {
  const stat = statSync(pattern, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return readdirSync(pattern).filter((f) => /\.(?:txt|md|markdown|article|artikel)$/i.test(f)).sort().map((f) => join(pattern, f));
  if (stat) return [pattern];
  if (!isDynamicPattern(pattern)) throw new UsageError(`${pattern}: no such file`);
  const found = globSync(pattern.split(sep).join('/'), { expandDirectories: false, ignore: ['**/node_modules/**'] });
  if (!found.length) throw new UsageError(`${pattern}: matches no file`);
  return found.sort();
}

/** Whether two paths name one file. */
export function samePath(a: string, b: string): boolean {
  return resolve(a) === resolve(b);
}
