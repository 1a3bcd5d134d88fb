import type { ArticleRole } from './dossier';

/** Why an article is a draft or a source. */
export type RoleReason = 'frontMatter' | 'command' | 'setting' | 'name' | 'place' | 'untitled' | 'default';

/** The role of an article and why it has it. */
export interface GivenRole {
  readonly role: ArticleRole;
  readonly reason: RoleReason;
}

/** What decides on the role of an article. */
export interface RoleInput {
  /** The name of its file, without folders. */
  readonly name: string;
  /** The name of the folder it lies in. */
  readonly folder: string;
  readonly frontMatter?: Readonly<Record<string, string>>;
  /** What a command, a setting or the way it was named says of it. */
  readonly told?: GivenRole;
  /** Whether its folder has a folder of sources in it. */
  readonly aboveSources: boolean;
}

/** Names of folders whose articles are sources of the drafts above them. */
export const SOURCE_FOLDERS: readonly string[] = ['sources', 'quellen'];

const DRAFT_NAME = /^(?:draft|entwurf)/i;

/** Whether a folder of this name holds sources. */
export function isSourceFolder(name: string): boolean {
  return SOURCE_FOLDERS.includes(name.toLowerCase());
}

/** Whether an article is a draft or a source, and why; the nearer to the writer's own word, the stronger. */
export function roleOf({ name, folder, frontMatter, told, aboveSources }: RoleInput): GivenRole {
  const wish = frontMatter?.['beleg']?.toLowerCase();
  if (wish === 'draft' || wish === 'entwurf') return { role: 'draft', reason: 'frontMatter' };
  if (wish === 'source' || wish === 'quelle') return { role: 'source', reason: 'frontMatter' };
  if (told) return told;
  if (isSourceFolder(folder)) return { role: 'source', reason: 'place' };
  if (DRAFT_NAME.test(name)) return { role: 'draft', reason: 'name' };
  return aboveSources ? { role: 'draft', reason: 'place' } : { role: 'source', reason: 'default' };
}
