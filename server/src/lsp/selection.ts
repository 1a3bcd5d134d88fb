import picomatch from 'picomatch';
import { isSourceFolder, type ArticleRole, type GivenRole } from '../dossier';
import type { SkipReason } from './protocol';
import type { Settings } from './settings';
import { fromFolder } from './source-places';
import { nameOf, parentOf, relativePath, schemeOf } from './uris';

const matchers = new Map<string, (path: string) => boolean>();

/** Whether a path matches one of some globs. A glob without a slash matches the file's name anywhere. A broken glob matches nothing. */
export function matchesAny(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => {
    let matcher = matchers.get(glob);
    if (!matcher) {
      try {
        matcher = picomatch(glob.replace(/^\.?\//, ''), { dot: true, basename: !glob.includes('/') });
      } catch {
        matcher = () => false;
      }
      matchers.set(glob, matcher);
    }
    return matcher(path);
  });
}

/** The path of a file as globs see it: below its workspace folder, else from the root of its file system. */
export function globPath(uri: string, folders: readonly string[]): string {
  for (const folder of folders) {
    const path = relativePath(folder, uri);
    if (path !== undefined) return path;
  }
  return nameOf(uri);
}

/** Why a file is not looked at, by its name and place alone; its text has a say later. */
export function skipReason(uri: string, languageId: string | undefined, settings: Settings, folders: readonly string[]): SkipReason | undefined {
  if (languageId === 'article') return undefined;
  if (schemeOf(uri) === 'untitled') return undefined;
  const path = globPath(uri, folders);
  if (matchesAny(settings.exclude, path)) return 'excluded';
  if (!matchesAny(settings.include, path)) return 'notIncluded';
  return undefined;
}

/** The folder whose articles a file belongs to: its own, or the one above where its own is called `sources` or `quellen`. */
export function homeOf(uri: string): string {
  const parent = parentOf(uri);
  return isSourceFolder(nameOf(parent)) ? parentOf(parent) : parent;
}

/** Whether a file lies in a `sources` or `quellen` folder. */
export function isInSourceFolder(uri: string): boolean {
  return isSourceFolder(nameOf(parentOf(uri)));
}

/** What the editor knows of an article's role. */
export interface Told {
  readonly uri: string;
  /** What a person has said by command. */
  readonly chosen?: ArticleRole;
  readonly settings: Settings;
  readonly folders: readonly string[];
}

/** What a command, the settings or the lack of a file say of an article's role, the stronger first; undefined where nothing does. */
export function toldRole({ uri, chosen, settings, folders }: Told): GivenRole | undefined {
  if (chosen) return { role: chosen, reason: 'command' };
  const path = globPath(uri, folders);
  const home = globPath(`${homeOf(uri)}/x`, folders).replace(/\/?x$/, '');
  const sources = settings.sources.flatMap((glob) => fromFolder(glob, home) ?? []);
  if (matchesAny(sources, path)) return { role: 'source', reason: 'setting' };
  if (matchesAny(settings.drafts, path)) return { role: 'draft', reason: 'setting' };
  return schemeOf(uri) === 'untitled' ? { role: 'draft', reason: 'untitled' } : undefined;
}
