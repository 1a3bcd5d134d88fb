import picomatch from 'picomatch';
import { canonicalUri, relativePath } from './uris';

/** A place that `beleg.sources` names, from where an article's folder has sources. */
export interface SourcePlace {
  /** The deepest folder all its files are in: a canonical URI. */
  readonly folder: string;
  /** Whether a file, by its canonical URI, is one of them. */
  readonly has: (uri: string) => boolean;
}

/**
 * The places that globs of sources name for the articles of one folder. A glob that begins with `./` or `../` starts at
 * that folder, any other at the workspace folder; one that begins with a wildcard or is only a name says what a file is,
 * and names no place. What would lie outside the workspace folder is left out.
 * @param home the articles' folder, canonical
 * @param folders workspace folders, canonical, the innermost first
 */
export function sourcePlaces(globs: readonly string[], home: string, folders: readonly string[]): SourcePlace[] {
  const root = folders.find((folder) => folder === home || relativePath(folder, home) !== undefined);
  if (root === undefined) return [];
  return globs.flatMap((glob): SourcePlace[] => {
    const path = fromFolder(glob, relativePath(root, home) ?? '');
    if (path === undefined || !path.includes('/')) return [];
    try {
      const { base, isGlob } = picomatch.scan(path);
      const folder = isGlob ? base : base.slice(0, base.lastIndexOf('/'));
      if (!folder) return [];
      const matches = picomatch(path, { dot: true });
      return [{ folder: canonicalUri(`${root}/${folder.split('/').map(encodeURIComponent).join('/')}`), has: (uri) => matches(relativePath(root, uri) ?? '') }];
    } catch {
      return []; // a broken glob names nothing
    }
  });
}

/** A glob as seen from the workspace folder; undefined where it leaves that. `folder` is the path of the articles' folder there. */
export function fromFolder(glob: string, folder: string): string | undefined {
  if (!/^\.\.?\//.test(glob)) return glob.replace(/^\//, '');
  const parts = folder.split('/').filter(Boolean);
  for (const part of glob.split('/')) {
    if (part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
