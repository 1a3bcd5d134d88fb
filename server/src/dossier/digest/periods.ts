import { languages } from '../../language';
import { checkWordsOf } from '../../language/checks';

/** Words for stretches of time, in any language. */
export const PERIODS: ReadonlySet<string> = new Set(languages.flatMap(({ id }) => [...checkWordsOf(id).durations]));
/** Those for years. */
export const YEARS: ReadonlySet<string> = new Set(['jahr', 'jahre', 'year']);
