import type { SourceClass } from '../language/attribution';
import { ordinariness } from '../language/lexicon';
import type { Span } from '../text/span';
import { isCapital, type ParagraphView } from './sentence';

/** Words that a name of a company ends in. */
export const COMPANY_FORM = /^(?:AG|SE|GmbH|KG|Inc|Corp|Ltd|LLC|Co|Group|Holding|Industries|Technologies|Systems|Partners|Capital|Bank|Motors|Airlines|Energy|plc|PLC|SA|AB|ASA|NV|Limited)\.?$/;

/** A person nobody marked: two capitalised words that are no nouns of a class, or one behind a role. */
export function unmarkedPerson(view: ParagraphView, first: number, head: number, kind: SourceClass | undefined): Span | undefined {
  const { tokens, pack } = view;
  const role = kind === 'person' || kind === 'spokesperson';
  let from = head;
  // „Ausschusschef Jakob Sonntag“: a surname that is the name of a day, too
  const day = head - first > 2 && pack.attribution.classOf(tokens[head - 1]!.text) === 'time' && isCapital(tokens[head - 1]) && isCapital(tokens[head - 2]) && !pack.attribution.classOf(tokens[head - 2]!.text) && pack.attribution.classOf(tokens[head - 3]!.text) === 'person';
  if (day) from--;
  while (from > first && isCapital(tokens[from - 1]) && view.nameAt[from - 1]! < 0 && !pack.attribution.classOf(tokens[from - 1]!.text) && /\p{Ll}|\.$/u.test(tokens[from - 1]!.text)) from--;
  const count = head - from;
  if (count === 0 || count > 4 || COMPANY_FORM.test(tokens[head - 1]!.text)) return undefined;
  if (count === 1 && !(role && from > first)) return undefined;
  // „Mehrere Beteiligte“ at the head of a sentence
  if (pack.attribution.capitalNouns && pack.attribution.determiners.get(view.lower[from]!) === 'plural') return undefined;
  if (!role && !day && from > first && pack.attribution.determiners.has(view.lower[from - 1]!)) return undefined;
  // „Jegliche Mitschuld“: two words of the dictionary
  if (!role && !day && pack.attribution.capitalNouns && isOrdinary(view, from, head)) return undefined;
  if ((pack.attribution.openers.has(view.lower[from]!) && !/^\p{Lu}\.$/u.test(tokens[from]!.text)) || pack.attribution.isMedium(view.text.slice(tokens[from]!.start, tokens[head - 1]!.end))) return undefined;
  return { start: tokens[from]!.start, end: tokens[head - 1]!.end };
}

/** “director of nursing Ada Quill”: a name nobody marked behind what somebody is head of, in a language that writes common nouns small. */
export function unmarkedBehind(view: ParagraphView, head: number, end: number, kind: SourceClass | undefined): Span | undefined {
  const { capitalNouns, partOf, classOf } = view.pack.attribution;
  if (capitalNouns || kind !== 'person' || !partOf.has(view.lower[head] ?? '') || hasDeterminer(view, head, end)) return undefined;
  let from = end;
  while (from > head + 1 && isCapital(view.tokens[from - 1]) && view.nameAt[from - 1]! < 0 && !classOf(view.lower[from - 1]!)) from--;
  if (end - from < 2 || end - from > 3 || from === head + 1 || isCapital(view.tokens[from - 1]) || COMPANY_FORM.test(view.tokens[end - 1]!.text)) return undefined;
  return { start: view.tokens[from]!.start, end: view.tokens[end - 1]!.end };
}

/** Whether all words of a stretch stand in the dictionary as common words. */
function isOrdinary(view: ParagraphView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const known = ordinariness(view.tokens[i]!.text, view.pack.id);
    if (known === 'unknown' || known === 'ending') return false;
  }
  return true;
}

/** Whether a determiner stands in `[first, end)`. */
export function hasDeterminer({ lower, pack }: ParagraphView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (pack.attribution.determiners.has(lower[i]!)) return true;
  return false;
}
