import { sourceEnd } from './phrase-cues';
import { isWithin, type Clause, type SentenceView } from './sentence';
import type { Source } from './source';

/**
 * The unnamed people of whom an impersonal saying has only the place: `Aus der Belegschaft heißt es`, `auf den Fluren heißt es`;
 * of a body whatever is said there behind a hand: `Im Ministerium heißt es hinter vorgehaltener Hand`; in a house in which many sit: `Im Rathaus heißt es`.
 * @param place what has been read as the source of the clause
 */
export function whisperersIn(view: SentenceView, clause: Clause, place: Source | undefined): Source | undefined {
  if (place) return place.kind === 'organisation' && (isWhispered(view, clause) || isHouse(view, place)) ? { ...place, kind: 'anonymous', name: view.text.slice(place.span.start, place.span.end) } : undefined;
  const { impersonalPlaces, unnamedGroups, determiners } = view.pack.attribution;
  // only the first: „auf der Tafel im Gang“ is read off a board
  let first = clause.first;
  while (first < clause.end && !impersonalPlaces.has(view.lower[first]!)) first++;
  first++;
  const head = determiners.has(view.lower[first] ?? '') ? first + 1 : first;
  if (head >= clause.end || !unnamedGroups.has(view.lower[head]!)) return undefined;
  const end = Math.max(head + 1, sourceEnd(view, first, clause));
  const span = { start: view.tokens[first]!.start, end: view.tokens[end - 1]!.end };
  return { kind: 'anonymous', span, name: view.text.slice(span.start, span.end) };
}

/** `im Rathaus`, `im Landtag`: a house that many people speak in, and that does not speak itself. */
function isHouse(view: SentenceView, { span }: Source): boolean {
  return isWithin(view, span) && view.text.slice(span.start, span.end).split(' ').some((word) => view.pack.attribution.houses.has(word.toLowerCase()));
}

/** Whether a clause says that what it reports was not said aloud. */
function isWhispered(view: SentenceView, { first, end }: Clause): boolean {
  const { whispered } = view.pack.attribution;
  return whispered.test(view.lower.slice(first, end).join(' '));
}
