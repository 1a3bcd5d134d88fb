import picomatch from 'picomatch';
import type { ArticleRole } from '../dossier';
import type { RoleReason, SkipReason } from './protocol';
import type { Settings } from './settings';
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

const SOURCE_FOLDER = /^(?:sources|quellen)$/i;
const DRAFT_NAME = /^(?:draft|entwurf)/i;

/** The folder whose articles a file belongs to: its own, or the one above where its own is called `sources` or `quellen`. */
export function homeOf(uri: string): string {
  const parent = parentOf(uri);
  return SOURCE_FOLDER.test(nameOf(parent)) ? parentOf(parent) : parent;
}

/** Whether a file lies in a `sources` or `quellen` folder. */
export function isInSourceFolder(uri: string): boolean {
  return SOURCE_FOLDER.test(nameOf(parentOf(uri)));
}

/** What decides on the role of an article. */
export interface RoleInput {
  readonly uri: string;
  readonly frontMatter?: Readonly<Record<string, string>>;
  /** What a person has said by command. */
  readonly chosen?: ArticleRole;
  readonly settings: Settings;
  readonly folders: readonly string[];
  /** Whether the folder of the file has a `sources` or `quellen` folder with files in it. */
  readonly aboveSources: boolean;
}

/** Whether an article is a draft or a source, and why; the nearer to the writer's own word, the stronger. */
export function roleOf({ uri, frontMatter, chosen, settings, folders, aboveSources }: RoleInput): { readonly role: ArticleRole; readonly reason: RoleReason } {
  const wish = frontMatter?.['beleg']?.toLowerCase();
  if (wish === 'draft' || wish === 'entwurf') return { role: 'draft', reason: 'frontMatter' };
  if (wish === 'source' || wish === 'quelle') return { role: 'source', reason: 'frontMatter' };
  if (chosen) return { role: chosen, reason: 'command' };
  const path = globPath(uri, folders);
  if (matchesAny(settings.sources, path)) return { role: 'source', reason: 'setting' };
  if (matchesAny(settings.drafts, path)) return { role: 'draft', reason: 'setting' };
  if (schemeOf(uri) === 'untitled') return { role: 'draft', reason: 'untitled' };
  if (isInSourceFolder(uri)) return { role: 'source', reason: 'place' };
  if (DRAFT_NAME.test(nameOf(uri))) return { role: 'draft', reason: 'name' };
  if (aboveSources) return { role: 'draft', reason: 'place' };
  return { role: 'source', reason: 'default' };
}
