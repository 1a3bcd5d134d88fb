import type { GenreLexicon } from '../language/genre';
import type { Mention } from '../recognize/mention';
import type { Token } from '../text/tokens';

/** The year of a date as it is kept; undefined where the words give none. */
export function yearOf(iso: string | undefined): number | undefined {
  const year = iso && /^\d{4}/.exec(iso)?.[0];
  return year ? Number(year) : undefined;
}

/** What lies so many years before an article is history to it. */
const GENERATION = 30;
/** The core has no clock: an article that names no later year is taken to be of this one. */
const AT_LEAST = 2020;

/** Up to this year what an article tells is history to it: a generation before the latest year it names. */
export function historyUntil(mentions: readonly Mention[]): number {
  let latest = AT_LEAST;
  for (const { date } of mentions) latest = Math.max(latest, yearOf(date?.iso) ?? 0);
  return latest - GENERATION;
}

/** What lies fewer years back is of the article's own time. */
const RECENT = 5;

/** From this year on what an article tells is of its own time, given the year its history ends. */
export function recentFrom(until: number): number {
  return until + GENERATION - RECENT;
}

/** `1961 übernahm Wilson den Stand`: its own year, in its main clause, lies a generation back. */
export function isLongAgo(tokens: readonly Token[], mentions: readonly Mention[], until: number, words: GenreLexicon): boolean {
  const old = mentions.filter((m) => m.kind === 'date' && (yearOf(m.date?.iso) ?? Infinity) <= until);
  return old.some((m) => leads(m, tokens, words)) && tellsPast(tokens, mentions, until, words);
}

/** A verb in the past, no word for what is so now, and no date near the article's own. */
export function tellsPast(tokens: readonly Token[], mentions: readonly Mention[], until: number, words: GenreLexicon): boolean {
  if (mentions.some((m) => m.kind === 'date' && (m.date?.relative || (yearOf(m.date?.iso) ?? 0) > until))) return false;
  return tokens.some((t) => t.kind === 'word' && words.past.test(t.text)) && !tokens.some((t) => words.present.has(t.spelling.lower));
}

/** No `die 1921 gegründete Firma`, “founded in 1921,”, `seit 1921`, which say when something began that is the subject of today's news. */
function leads({ span }: Mention, tokens: readonly Token[], words: GenreLexicon): boolean {
  const at = tokens.findIndex((t) => t.end > span.start);
  const after = tokens.findIndex((t) => t.start >= span.end);
  const before = tokens[at - 1];
  if (before && (words.since.has(before.spelling.lower) || before.text === '(')) return false;
  const next = after < 0 ? undefined : tokens[after];
  if (next && words.past.test(next.text) && /^\p{Lu}/u.test(tokens[after + 1]?.text ?? '') && at > 0) return false;
  return !tokens.slice(0, Math.max(at, 0)).some((t) => t.text === ',' || t.text === '(');
}
