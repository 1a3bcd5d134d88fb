import { checkWordsOf } from '../language/checks';
import type { Mention } from '../recognize/mention';
import type { CheckContext } from './check';

/** Up to this much of any currency is what somebody pays or earns in passing, no news of its own. */
const POCKET = 1000;
/** Up to so many of a thing a writer counts in passing. */
const HANDFUL = 50;

/** Whether nothing lies beside a draft to hold its statements against: then only its news is asked for a source. */
export function liesAlone({ article, dossier }: CheckContext): boolean {
  return article.role === 'draft' && !dossier.articles.some((a) => a.role === 'source');
}

/** “a ticket at £38”, “40 metres of fence”, “a yard of 14 horses”: a sum, a measure or a count that is no news by itself; jobs, people and cases are, however few. */
export function isTrifle({ kind, value, rule }: Mention, language: 'de' | 'en'): boolean {
  const { weighty } = checkWordsOf(language);
  if (!weighty || value === undefined || kind === 'percent') return false;
  const most = value.max ?? Infinity;
  if (kind === 'money') return most <= POCKET;
  if (rule === 'quantity.unit') return most <= POCKET;
  return most <= HANDFUL && !weighty.test(value.unit ?? '');
}
