import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ArticleRole } from '../dossier';

const SOURCE_FOLDERS = ['sources', 'quellen'];

/**
 * Whether a FILE is a draft or a source, by the writer's word in its front matter, else by its place and name; the same
 * rule as in the editor. With `--sources` the FILEs are drafts, whatever they are called.
 */
export function roleOf(file: string, frontMatter: Readonly<Record<string, string>> | undefined, hasSources: boolean): ArticleRole {
  const wish = frontMatter?.['beleg']?.toLowerCase();
  if (wish === 'draft' || wish === 'entwurf') return 'draft';
  if (wish === 'source' || wish === 'quelle') return 'source';
  if (hasSources) return 'draft';
  const folder = dirname(resolve(file));
  if (SOURCE_FOLDERS.includes(basename(folder).toLowerCase())) return 'source';
  if (/^(?:draft|entwurf)/i.test(basename(file))) return 'draft';
  return SOURCE_FOLDERS.some((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory()) ? 'draft' : 'source';
}
