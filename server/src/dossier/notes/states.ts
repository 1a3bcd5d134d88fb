import { stateLexiconOf } from '../../language/states';
import { msg } from '../../message';
import { textAt } from '../../text/span';
import type { Digest } from '../digest';
import { HAPPENED, PENDING, type LocalState } from '../digest/states';
import type { DossierArticle, Evidence, Note } from '../dossier';

interface Placed {
  readonly article: number;
  readonly state: LocalState;
}

/**
 * The notes on states that have come to an end: what an earlier article and a draft tell as going on (`Die Brücke ist gesperrt`,
 * `Das Amt hat noch nicht entschieden`) and a later one as over. Who tells the end, too, is up to date; where an article of a
 * later day tells again that it goes on, nobody is.
 */
export function stateNotes(articles: readonly DossierArticle[], digests: readonly Digest[], related: (a: number, b: number) => boolean, originsOf: (files: Iterable<string>) => number): Note[] {
  // another article is what every note of these is about
  if (articles.length < 2) return [];
  const placed: Placed[] = digests.flatMap((d, article) => d.states.map((state) => ({ article, state })));
  const ends = new Map<string, Placed[]>();
  const wanted = new Set(placed.filter(({ state }) => state.holds).map(({ state }) => endOf(state)));
  for (const one of placed) {
    if (one.state.holds || !wanted.has(one.state.condition)) continue;
    for (const key of keysOf(one.state)) {
      const list = ends.get(key);
      if (list) list.push(one);
      else ends.set(key, [one]);
    }
  }
  const dayOf = ({ article }: Placed): string | undefined => articles[article]!.analysis.origin.date;
  const isDraft = ({ article }: Placed): boolean => articles[article]!.role === 'draft';
  const evidence = ({ article, state }: Placed): Evidence => ({ file: articles[article]!.file, span: state.span, text: textAt(articles[article]!.analysis.text, state.span) });
  const notes: Note[] = [];
  for (const old of placed) {
    if (!old.state.holds) continue;
    const near = new Set(keysOf(old.state).map((key) => ends.get(key) ?? []).filter((list) => list.length <= COMMON).flat());
    const over = [...near].filter((end) => articles[end.article]!.analysis.language === articles[old.article]!.analysis.language && endsIt(old.state, end.state, articles[old.article]!));
    if (over.some((end) => end.article === old.article)) continue;
    const later = over.filter((end) => !isDraft(end) && dayOf(end) !== undefined && related(old.article, end.article) && (isDraft(old) ? (dayOf(old) ?? '') <= dayOf(end)! : dayOf(old) !== undefined && dayOf(old)! < dayOf(end)!));
    const last = later.map((end) => dayOf(end)!).sort().at(-1);
    if (last === undefined || goesOn(old, last)) continue;
    const members = [evidence(old), ...later.map(evidence)];
    notes.push({ relation: 'conflicts', subject: 'event', members, split: 1, superseded: true, origins: originsOf(members.map((m) => m.file)), rule: `state.${old.state.condition}`, message: msg('No longer so by a later article: {other}', { other: members[1]!.text }) });
  }
  return notes;

  /** Whether a source of that day or later tells the same state as going on. */
  function goesOn(old: Placed, day: string): boolean {
    return placed.some((p) => p.state.holds && p.state.condition === old.state.condition && p.article !== old.article && !isDraft(p) && (dayOf(p) ?? '') >= day && isOne(old.state, p.state));
  }
}

/** A noun or person of more ends than this finds none. */
const COMMON = 60;

/** The condition that the end of a state has. */
const endOf = ({ condition }: LocalState): string => (condition === PENDING ? HAPPENED : condition);

const keys = new WeakMap<LocalState, readonly string[]>();

/** By what an end is looked up: its condition, with each noun and person it is told of. Kept with the state: strings that are put together anew are hashed anew, too. */
function keysOf(state: LocalState): readonly string[] {
  let known = keys.get(state);
  if (!known) keys.set(state, (known = [...state.nouns, ...state.people].map((word) => `${endOf(state)} ${word}`)));
  return known;
}

/** Whether two sets have a member in common. */
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => b.has(x));

/** Whether two clauses tell of one thing or person, by what their condition is about. */
function isOne(a: LocalState, b: LocalState): boolean {
  if (a.people.size && b.people.size && !meet(a.people, b.people)) return false;
  return a.people.size && b.people.size ? true : meet(a.heads, b.heads);
}

/** Whether the one state is the end of the other. */
function endsIt(old: LocalState, end: LocalState, { analysis: { language } }: DossierArticle): boolean {
  if (end.another && !old.another) return false;
  if (old.people.size && end.people.size && !meet(old.people, end.people)) return false;
  const marked = old.marks.size > 0 && end.marks.size > 0 && !meet(old.marks, end.marks);
  if (old.condition === PENDING) return !marked && happenedTo(old, end);
  const about = stateLexiconOf(language).conditions.find((c) => c.id === old.condition)?.about;
  if (about === 'person') return (old.people.size > 0 && end.people.size > 0) || ((old.people.size === 0 || end.people.size === 0) && meet(old.heads, end.heads));
  // who acts is in both; what it is about stands behind a preposition or in the genitive in at least one of them
  if (about === 'matter') return [...old.nouns].some((n) => end.nouns.has(n) && !(old.heads.has(n) && end.heads.has(n)));
  return !marked && (about === 'any' ? meet(old.nouns, end.nouns) || (old.people.size > 0 && meet(old.people, end.people)) : meet(old.heads, end.heads));
}

/** Share of the nouns of the shorter of two clauses that the other must have for what is pending to have happened. */
const SHARED = 0.5;

/** Whether what was pending has happened by a clause: of one act, and of nouns of which both have half. */
function happenedTo(old: LocalState, end: LocalState): boolean {
  if (!meet(old.acts, end.acts)) return false;
  const common = [...old.nouns].filter((n) => end.nouns.has(n)).length + (old.people.size && meet(old.people, end.people) ? 1 : 0);
  return common > 0 && common >= SHARED * Math.min(old.nouns.size, end.nouns.size);
}
