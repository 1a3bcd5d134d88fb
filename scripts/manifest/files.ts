import german from '../../l10n/bundle.l10n.de.json';
import { checks, type Check } from '../../server/src/checks';
import { explanationIndex, explanationPage } from '../../server/src/checks/pages';
import { assembleKernel } from '../kernel';
import { manifest, nls, settingsTable } from './manifest';

/** A file that is generated, wholly or in part: its text after, made from its text before; undefined leaves it alone. */
export interface GeneratedFile {
  readonly file: string;
  make(before: string): string | undefined | Promise<string>;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const TABLE = /(<!-- settings -->\n)[\s\S]*?(\n<!-- \/settings -->)/;

const titleInGerman = (check: Check): string => (german as Readonly<Record<string, string>>)[check.title.text] ?? check.title.text;

/** All that `npm run generate` writes. */
export const generated: readonly GeneratedFile[] = [
  { file: 'package.json', make: (before) => json(withManifest(JSON.parse(before) as Record<string, unknown>)) },
  { file: 'package.nls.json', make: () => json(nls('en')) },
  { file: 'package.nls.de.json', make: () => json(nls('de')) },
  { file: 'README.md', make: (before) => (TABLE.test(before) ? before.replace(TABLE, (_, open: string, close: string) => `${open}${settingsTable()}${close}`) : undefined) },
  { file: 'server/src/recognize/tagger/kernel.ts', make: assembleKernel },
  { file: 'docs/findings/README.md', make: () => explanationIndex(checks, titleInGerman) },
  ...checks.map((check) => ({ file: `docs/findings/${check.code}.md`, make: () => explanationPage(check, titleInGerman(check)) })),
];

/** Puts the generated parts in, in their place: before `scripts`, where they are new. */
function withManifest(before: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const parts: Record<string, unknown> = { ...manifest() };
  const after: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(before)) {
    if (key === 'scripts') for (const [part, made] of Object.entries(parts)) if (!(part in before)) after[part] = made;
    after[key] = key in parts ? parts[key] : value;
  }
  return after;
}
