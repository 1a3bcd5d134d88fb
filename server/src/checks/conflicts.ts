import { isCast } from '../dossier/figures/units';
import type { ArticleAnalysis } from '../analysis';
import type { Dossier, Evidence, FigureFact, Note, NoteSubject } from '../dossier';
import { digitsOf, isSwapped, nominal } from '../dossier/figures/value';
import type { Mention } from '../recognize/mention';
import { countWhile } from '../text/search';
import { cover, overlaps, type Span } from '../text/span';
import type { CheckContext } from './check';
import { articleOf, distinct, notesAt, notesOf, type SeenNote } from './evidence';
import { isFigure } from './figures';

/** A place that other articles contradict. */
export interface Conflict {
  readonly span: Span;
  readonly notes: readonly SeenNote[];
  /** What contradicts it, in source articles. */
  readonly others: readonly Evidence[];
}

/** The conflicts of an article on one subject, or on any, one a place, in the order of the text. */
export function conflictsOf(context: CheckContext, subject: NoteSubject | 'any', accept: (note: Note) => boolean): Conflict[] {
  const places: { span: Span; notes: SeenNote[] }[] = [];
  for (const seen of notesOf(context)) {
    if (seen.note.relation !== 'conflicts' || (subject !== 'any' && seen.note.subject !== subject) || !accept(seen.note)) continue;
    const last = places.at(-1);
    if (last && overlaps(last.span, seen.here.span)) last.notes.push(seen);
    else places.push({ span: seen.here.span, notes: [seen] });
  }
  return places.map(({ span, notes }) => ({ span, notes, others: distinct(notes.flatMap((n) => n.others)) }));
}

/**
 * Whether a conflict is reported here: to the minority. Where two articles agree against a third, the third is told,
 * where it is one against one, both; a draft is told unless more articles agree with it than do not, or those that do are of a later day.
 */
export function isMinority(context: CheckContext, conflict: Conflict, subject: NoteSubject): boolean {
  const { against, files, saying } = sidesOf(context, conflict, subject);
  if (context.article.role !== 'draft') return against.size >= files.length + 1;
  return against.size >= files.length && !isNewer(context.dossier, saying, against);
}

/** Whether a draft follows articles that say the very same, and all that contradict it are of a later day: it gives an older state. */
export function isOvertaken(context: CheckContext, conflict: Conflict): boolean {
  if (isOfVote(context, conflict.span)) return false;
  const { against, saying } = sidesOf(context, conflict, 'figure');
  return context.article.role === 'draft' && saying.length > 0 && isNewer(context.dossier, [...against], new Set(saying)) && !isSlip(context, conflict);
}

/** Whether another article's digits are those of a place, two of them in each other's place: one of the two is mistyped, however late. */
function isSlip({ dossier, article }: CheckContext, { span, others }: Conflict): boolean {
  const at = (file: string, place: Span): FigureFact | undefined => factsOf(dossier).get(file)?.find((f) => overlaps(f.mention.span, place));
  const own = at(article.file, span);
  return own !== undefined && others.some((o) => {
    const other = at(o.file, o.span);
    return other !== undefined && isSwapped(nominal(own.value), nominal(other.value));
  });
}

/** The articles against a place, those with it, and of these the ones that say the same of the very figure. */
function sidesOf(context: CheckContext, { span, others, notes }: Conflict, subject: NoteSubject): { readonly against: ReadonlySet<string>; readonly files: readonly string[]; readonly saying: readonly string[] } {
  const against = new Set(others.map((o) => o.file));
  const agreeing = notesAt(context, span, subject).filter(({ note }) => note.relation !== 'conflicts' && note.relation !== 'otherThing' && note.relation !== 'onlyHere');
  // who says the same of the very figure, and not of what stands beside it
  const same = new Set(agreeing.filter(({ here }) => here.span.start <= span.start && here.span.end === span.end).flatMap((n) => n.others.map((o) => o.file)));
  const withIt = new Set(agreeing.flatMap((n) => n.others.map((o) => o.file)));
  for (const { note, here } of notes) for (const m of sameSide(note, here)) withIt.add(m.file);
  if (subject === 'figure') for (const file of filesWithValue(context, span)) withIt.add(file);
  const sources = new Set(context.dossier.articles.filter((a) => a.role === 'source').map((a) => a.file));
  const files = [...withIt].filter((file) => file !== context.article.file && sources.has(file) && !against.has(file));
  return { against, files, saying: files.filter((file) => same.has(file)) };
}

/** Whether each of some articles is of a later day than all of some others. */
function isNewer(dossier: Dossier, files: readonly string[], than: ReadonlySet<string>): boolean {
  const days = (of: Iterable<string>): (string | undefined)[] => [...of].map((file) => articleOf(dossier, file)?.analysis.origin.date);
  const latest = days(than).reduce((a, b) => (a === undefined || b === undefined ? undefined : a > b ? a : b));
  return latest !== undefined && files.length > 0 && days(files).every((day) => day !== undefined && day > latest);
}

/** Digits that two articles do not share by accident. */
const PRECISE = 3;

/** The articles that have the very number of a figure, whatever they say of it, where its digits are too many for an accident. */
function filesWithValue({ dossier, article }: CheckContext, span: Span): string[] {
  const fact = factsOf(dossier).get(article.file)?.find((f) => overlaps(f.mention.span, span));
  if (fact?.mention.kind !== 'money' || digitsOf(fact.value) < PRECISE) return [];
  return (amountsOf(dossier).get(amountKey(fact)) ?? []).filter((file) => file !== article.file);
}

const filesByAmount = new WeakMap<Dossier, ReadonlyMap<string, readonly string[]>>();
const amountKey = ({ unit, value }: FigureFact): string => `${unit} ${nominal(value)}`;

/** The files that give each amount of money. */
function amountsOf(dossier: Dossier): ReadonlyMap<string, readonly string[]> {
  let files = filesByAmount.get(dossier);
  if (!files) {
    const found = new Map<string, string[]>();
    for (const fact of dossier.figures) {
      if (fact.mention.kind !== 'money' || fact.value.bound === 'vague') continue;
      const list = found.get(amountKey(fact));
      if (list) list.push(fact.file);
      else found.set(amountKey(fact), [fact.file]);
    }
    filesByAmount.set(dossier, (files = found));
  }
  return files;
}

/** The members on the side of one of them, where a note has two sides. */
function sameSide(note: Note, here: Evidence): readonly Evidence[] {
  if (note.split === undefined) return [];
  const first = note.members.slice(0, note.split);
  return first.includes(here) ? first : note.members.slice(note.split);
}

const factsOfDossier = new WeakMap<Dossier, ReadonlyMap<string, readonly FigureFact[]>>();

/** The figures of a dossier by their article. */
function factsOf(dossier: Dossier): ReadonlyMap<string, readonly FigureFact[]> {
  let facts = factsOfDossier.get(dossier);
  if (!facts) {
    const byFile = new Map<string, FigureFact[]>();
    for (const fact of dossier.figures) {
      const list = byFile.get(fact.file);
      if (list) list.push(fact);
      else byFile.set(fact.file, [fact]);
    }
    factsOfDossier.set(dossier, (facts = byFile));
  }
  return facts;
}

/** The figure at a place of an article, also one that leaves its unit out and is no mark; undefined where there is none. */
export function comparedAt({ dossier, article }: CheckContext, place: Span): Mention | undefined {
  const marked = figureAt(article.analysis, place);
  if (marked) return marked;
  return factsOf(dossier).get(article.file)?.find((f) => overlaps(f.mention.span, place) && isFigure(f.mention))?.mention;
}

/** The figure at a place of an article; undefined where there is none. */
export function figureAt(analysis: ArticleAnalysis, place: Span): Mention | undefined {
  const first = countWhile(analysis.mentions, (m) => m.span.end <= place.start);
  for (let i = first; i < analysis.mentions.length && analysis.mentions[i]!.span.start < place.end; i++) {
    if (isFigure(analysis.mentions[i]!)) return analysis.mentions[i];
  }
  return undefined;
}

/** A figure with the words that bound it, where both stand together: what other words take the place of. */
export function boundedSpan({ span, hedge }: Mention): Span {
  return hedge && (hedge.end <= span.start ? span.start - hedge.end : hedge.start - span.end) <= 1 ? cover(hedge, span) : span;
}

/** The figure at a place without the hedge a note may have quoted with it; the place itself where there is none. */
export function figureSpanAt(analysis: ArticleAnalysis, place: Span): Span {
  return figureAt(analysis, place)?.span ?? place;
}

/** Whether a figure is one of a vote, which does not go on. */
function isOfVote({ dossier: { figures }, article: { file } }: CheckContext, place: Span): boolean {
  return figures.some((fact) => fact.file === file && isCast(fact.unit) && overlaps(fact.mention.span, place));
}
