import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import { countWhile } from '../../text/search';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokens';
import { isStop } from '../words';

/** The rule of a number that counts some of those a noun names. */
export const PART = 'figure.part';

/** Words between an article and the noun of which some are counted. */
const BETWEEN = 3;

/**
 * The noun of which a number counts some: `drei der Boote`, `zwölf der geretteten Tiere`, `seven of the injured`. The noun must be one of many;
 * behind a noun the number may be its name, and behind `um` an hour.
 */
export function partOfMany(tokens: readonly Token[], first: number, end: number, { start, end: close }: Sentence, lexicon: CompareLexicon): string | undefined {
  const last = tokens[first - 1];
  if (last && last.start >= start && (/^\p{Lu}/u.test(last.text) && tokens[first - 2] !== undefined && tokens[first - 2]!.start >= start || lexicon.parts.notBehind.has(last.spelling.lower))) return undefined;
  const at = lexicon.compounds ? end : lexicon.partOf.has(tokens[end]?.spelling.lower ?? '') ? end + 1 : -1;
  if (at < 0 || !lexicon.parts.articles.has(tokens[at]?.spelling.lower ?? '')) return undefined;
  for (let i = at + 1; i <= at + BETWEEN; i++) {
    const token = tokens[i];
    if (!token || token.start >= close || token.kind !== 'word') return undefined;
    const isMany = lexicon.parts.many.test(token.spelling.lower);
    if (lexicon.compounds ? /^\p{Lu}/u.test(token.text) : isMany) return isMany ? token.spelling.lower : undefined;
    if (lexicon.compounds ? !/e[nr]$/u.test(token.text) : isStop(token.spelling)) return undefined;
  }
  return undefined;
}

/** Letters between a whole and its part. */
const FAR = 100;

/** The whole that opens the clause of a number: `von 80 Bewerbern wurden 12 genommen`, `of the 80 applicants, four were accepted`. No noun of its own may stand behind the number. */
export function openedWhole(tokens: readonly Token[], first: number, end: number, min: number, sentence: Sentence, counts: readonly Mention[], lexicon: CompareLexicon): Mention | undefined {
  const next = tokens[end];
  const start = tokens[first]!.start;
  if (next && next.start < sentence.end && next.kind === 'word' && !(lexicon.compounds ? /^\p{Ll}/u.test(next.text) : lexicon.finite.has(next.spelling.lower))) return undefined;
  const whole = counts[countWhile(counts, (m) => m.span.start < start) - 1];
  if (!whole || whole.span.start < sentence.start || whole.span.end > start || whole.kind !== 'quantity' || whole.value?.unit === undefined || whole.value.unit.length < 3 || whole.value.unit === 'age' || whole.rule === 'quantity.unit' || start - whole.span.end > FAR || (whole.value.min ?? 0) <= min) return undefined;
  // „…, es bleiben also 31“ is what is left, in a clause of its own
  const behind = countWhile(tokens, (t) => t.start < whole.span.end);
  if (tokens.slice(lexicon.compounds ? behind : behind + 1, first).some((t) => t.kind !== 'word')) return undefined;
  const at = countWhile(tokens, (t) => t.end <= whole.span.start);
  const from = lexicon.determiners.has(tokens[at - 1]?.spelling.lower ?? '') ? at - 2 : at - 1;
  const opens = from === sentence.firstToken || /^[,;:–—]$/.test(tokens[from - 1]?.text ?? '');
  return opens && lexicon.partOf.has(tokens[from]?.spelling.lower ?? '') ? whole : undefined;
}
