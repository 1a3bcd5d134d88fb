import { checks, SEVERITIES } from '../checks';
import { msg, type Message } from '../message';

/** One setting: the manifest and the reader of settings are both made from this list. Keys are without `beleg.`. */
export interface SettingDefinition {
  readonly key: string;
  readonly description: Message;
  readonly scope: 'resource' | 'window';
  readonly type:
    | { readonly kind: 'boolean'; readonly default: boolean }
    | { readonly kind: 'enum'; readonly values: readonly string[]; readonly default: string; readonly labels?: readonly Message[] }
    | { readonly kind: 'globs'; readonly default: readonly string[] }
    | { readonly kind: 'names'; readonly values: readonly string[] };
}

/** Files that are text and no article, wherever they lie. */
export const DEFAULT_EXCLUDE: readonly string[] = [
  '**/node_modules/**', '**/.*/**', '**/.*',
  '**/{README,LICENSE,LICENCE,COPYING,NOTICE,CHANGELOG,CHANGES,CONTRIBUTING,ARCHITECTURE,AUTHORS,CODE_OF_CONDUCT,SECURITY,TODO,INSTALL}*',
  '**/{readme,license,licence,copying,notice,changelog,contributing,authors}{,.*}.{txt,md,markdown}',
  '**/{requirements,constraints}*.txt', '**/{robots,humans,ads,security,CMakeLists}.txt',
  '**/*{.min,.lock,-lock}.*', '**/*.log', '**/*.log.txt', '**/{log,logs,dist,build,out,vendor}/**',
];

export const DEFAULT_INCLUDE: readonly string[] = ['**/*.{txt,text,md,markdown,article,artikel}'];

const CORE: readonly SettingDefinition[] = [
  { key: 'language', scope: 'resource', description: msg('Language of the articles.'), type: { kind: 'enum', values: ['auto', 'de', 'en'], default: 'auto', labels: [msg('Found out for each article.'), msg('German'), msg('English')] } },
  { key: 'problems', scope: 'window', description: msg('Which articles the Problems panel shows.'), type: { kind: 'enum', values: ['openFiles', 'folder'], default: 'openFiles', labels: [msg('The open ones.'), msg('All articles of the workspace.')] } },
  { key: 'files.include', scope: 'resource', description: msg('Globs of the files that may be articles, relative to the workspace folder. Whether one is an article is seen from its text.'), type: { kind: 'globs', default: DEFAULT_INCLUDE } },
  { key: 'files.exclude', scope: 'resource', description: msg('Globs of files that are never articles.'), type: { kind: 'globs', default: DEFAULT_EXCLUDE } },
  { key: 'drafts', scope: 'resource', description: msg('Globs of drafts. A draft is checked against the other articles of its folder and is never a source.'), type: { kind: 'globs', default: [] } },
  { key: 'sources', scope: 'resource', description: msg('Globs of sources: articles that are no drafts, whatever their name or place. A glob that begins with a folder (`agency/**`, seen from the workspace folder) or with `../` (seen from the folder of the draft) names a place whose articles are sources for drafts elsewhere, too.'), type: { kind: 'globs', default: [] } },
  { key: 'names', scope: 'resource', description: msg('Names that are settled: each is a company, a person, or neither.'), type: { kind: 'names', values: ['company', 'person', 'neither'] } },
  { key: 'hover.reasons', scope: 'window', description: msg('Show in the hover which rules made a mark.'), type: { kind: 'boolean', default: false } },
  { key: 'decorations.enabled', scope: 'window', description: msg('Underline marks by decorations too, for colour themes that do not show semantic tokens.'), type: { kind: 'boolean', default: false } },
  { key: 'trace.server', scope: 'window', description: msg('Write the messages between editor and language server to the output channel.'), type: { kind: 'enum', values: ['off', 'messages', 'verbose'], default: 'off' } },
];

/** The settings of all checks: `severity.<code>`. */
const severities = (): SettingDefinition[] =>
  checks.map((check) => ({
    key: `severity.${check.code}`,
    scope: 'resource',
    description: check.title,
    type: { kind: 'enum', values: ['default', ...SEVERITIES, 'off'], default: 'default' },
  }));

/** Every setting, in the order of the manifest. */
export const SETTINGS: readonly SettingDefinition[] = [...CORE, ...severities()];
