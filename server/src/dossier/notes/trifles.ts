import { languages } from '../../language';
import { checkWordsOf } from '../../language/checks';
import type { FigureFact } from '../dossier';
import { nominal } from '../figures/value';

const DURATIONS: ReadonlySet<string> = new Set(languages.flatMap(({ id }) => [...checkWordsOf(id).durations]));

/** A count of a few things, or a stretch of time (`two ships`, `fünf Tage`): it is seldom the news, and nobody asks who says so. */
export function isTrifle({ mention: { kind, value }, value: amount }: FigureFact): boolean {
  return kind === 'quantity' && (nominal(amount) < 10 || (value?.unit !== undefined && DURATIONS.has(value.unit)));
}
