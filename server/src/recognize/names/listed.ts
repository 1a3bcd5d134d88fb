import { gazetteer } from '../../language/gazetteer';
import type { GazetteerEntry } from '../../language/gazetteer/gazetteer';
import type { LanguagePack } from '../../language/pack';
import type { NameKind } from '../tagger/tagger';
import type { KindOfName } from './namesake';

/**
 * What the list of known names has as a body, a work or thing, or a place of several words, and as nothing else, is no firm, whatever stands behind it:
 * `Kreml-Sprecher`, `Interpol-Chef`, `Salt Lake City`. A place of one word may be a firm, too. Nor is a firm what is named by several words that end
 * in one for something else (`Siesta Beach`), unless the list has it.
 */
export function settleListed<T extends KindOfName>(names: readonly T[], pack: LanguagePack): readonly T[] {
  return names.map((name) => {
    if (name.kind !== 'company') return name;
    const { words, stem } = name.candidate;
    const entry = gazetteer.find(words) ?? gazetteer.find(stem);
    const kind = entry ? kindOf(entry, words) : kindByEnd(words, pack);
    return kind ? { ...name, kind } : name;
  });
}

function kindOf({ kind, common, firmToo }: GazetteerEntry, words: string): NameKind | undefined {
  if (common || firmToo) return undefined;
  return kind === 'organisation' || kind === 'product' || (kind === 'place' && words.includes(' ')) ? kind : undefined;
}

const OTHERS = ['place', 'product', 'organisation'] as const;

function kindByEnd(words: string, { names: { kindEnds } }: LanguagePack): NameKind | undefined {
  const space = words.lastIndexOf(' ');
  return space < 0 ? undefined : OTHERS.find((kind) => kindEnds[kind].has(words.slice(space + 1)));
}
