import { gazetteer } from '../../language/gazetteer';
import type { KindOfName } from './namesake';

/**
 * What the list of known names has as a body and as nothing else is no firm, whatever stands behind it: `Kreml-Sprecher`, `Interpol-Chef`.
 */
export function settleListed<T extends KindOfName>(names: readonly T[]): readonly T[] {
  return names.map((name) => {
    if (name.kind !== 'company') return name;
    const entry = gazetteer.find(name.candidate.words) ?? gazetteer.find(name.candidate.stem);
    return entry?.kind === 'organisation' && !entry.common ? { ...name, kind: 'organisation' } : name;
  });
}
