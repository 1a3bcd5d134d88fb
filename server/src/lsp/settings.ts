import type { SeveritySetting } from '../checks';
import type { LanguageId } from '../language/pack';
import { SETTINGS, type SettingDefinition } from './definitions';

/** The settings of one place, complete and of the right types. */
export interface Settings {
  readonly language: LanguageId | 'auto';
  readonly problems: 'openFiles' | 'folder';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly drafts: readonly string[];
  readonly sources: readonly string[];
  readonly names: Readonly<Record<string, 'company' | 'person' | 'neither'>>;
  readonly reasons: boolean;
  readonly severities: Readonly<Record<string, SeveritySetting>>;
}

/**
 * Reads the section `beleg` as a client gives it. What is missing has its default; what has the wrong type or an unknown
 * value too, and is named, one line each, in `complain`. Never throws.
 */
export function readSettings(section: unknown, complain: (line: string) => void = () => undefined): Settings {
  const values = new Map(SETTINGS.map((definition) => [definition.key, readOne(definition, lookUp(section, definition.key), complain)]));
  const get = <T>(key: string): T => values.get(key) as T;
  const severities: Record<string, SeveritySetting> = {};
  for (const { key } of SETTINGS) if (key.startsWith('severity.')) severities[key.slice('severity.'.length)] = get(key);
  return {
    language: get('language'),
    problems: get('problems'),
    include: get('files.include'),
    exclude: get('files.exclude'),
    drafts: get('drafts'),
    sources: get('sources'),
    names: get('names'),
    reasons: get('hover.reasons'),
    severities,
  };
}

/** Finds `files.include` nested (`{files: {include}}`) or flat (`{"files.include"}`). */
function lookUp(section: unknown, key: string): unknown {
  let at: unknown = section;
  const parts = key.split('.');
  for (let i = 0; i < parts.length; i++) {
    if (typeof at !== 'object' || at === null) return undefined;
    const record = at as Readonly<Record<string, unknown>>;
    const rest = parts.slice(i).join('.');
    if (Object.hasOwn(record, rest)) return record[rest];
    at = Object.hasOwn(record, parts[i]!) ? record[parts[i]!] : undefined;
  }
  return at;
}

function readOne({ key, type }: SettingDefinition, value: unknown, complain: (line: string) => void): unknown {
  const given = value !== undefined && value !== null;
  const wrong = (expected: string): void => complain(`beleg.${key}: ${expected}, not ${JSON.stringify(value)?.slice(0, 80)}; the default is used`);
  switch (type.kind) {
    case 'boolean':
      if (typeof value === 'boolean') return value;
      if (given) wrong('true or false');
      return type.default;
    case 'enum':
      if (typeof value === 'string' && type.values.includes(value)) return value;
      if (given) wrong(`one of ${type.values.join(', ')}`);
      return type.default;
    case 'globs': {
      if (!given) return type.default;
      if (!Array.isArray(value)) {
        wrong('a list of globs');
        return type.default;
      }
      const globs = value.filter((glob): glob is string => typeof glob === 'string' && glob.length > 0);
      if (globs.length < value.length) complain(`beleg.${key}: entries that are no text are left out`);
      return globs;
    }
    case 'names': {
      if (!given) return {};
      if (typeof value !== 'object' || Array.isArray(value)) {
        wrong(`names with one of ${type.values.join(', ')} each`);
        return {};
      }
      const entries = Object.entries(value as object).filter(([name, kind]) => {
        const right = name.trim() !== '' && typeof kind === 'string' && type.values.includes(kind);
        if (!right) complain(`beleg.${key}: '${name.slice(0, 40)}' must be one of ${type.values.join(', ')}; it is left out`);
        return right;
      });
      return Object.fromEntries(entries);
    }
  }
}
