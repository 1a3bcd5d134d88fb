import { labelOf, quotable, type Dossier, type DossierArticle, type Evidence, type Note, type NoteSubject, type Relation } from '../dossier';
import { msg, type Message } from '../message';
import { countWhile } from '../text/search';
import { overlaps, textAt, type Span } from '../text/span';
import type { CheckContext } from './check';

/** The article of a file; undefined where the dossier has none. */
export function articleOf(dossier: Dossier, file: string): DossierArticle | undefined {
  return dossier.articles.find((article) => article.file === file);
}

/** At most this many articles are quoted in a message; the rest are links of the finding. */
const QUOTED = 3;

/** What other articles say, for a message: `Anzeiger: „38 Millionen Euro“; rdk: „knapp 40 Millionen Euro“`. */
export function quoted(dossier: Dossier, evidence: readonly Evidence[]): readonly Message[] {
  const parts = new Map<string, Message>();
  for (const { file, text } of evidence) {
    const article = articleOf(dossier, file);
    if (!article) continue;
    const label = labelOf(article);
    const words = quotable(text, article.analysis.language);
    parts.set(`${label}\n${words}`, msg('{label}: “{words}”', { label, words }));
  }
  const all = [...parts.values()];
  return all.length > QUOTED ? [...all.slice(0, QUOTED), msg('and {count} more', { count: all.length - QUOTED })] : all;
}

/** A place of an article as evidence. */
export function evidenceAt(article: DossierArticle, span: Span): Evidence {
  return { file: article.file, span, text: textAt(article.analysis.text, span) };
}

/** A note that touches an article, seen from one of its members there. */
export interface SeenNote {
  readonly note: Note;
  /** The member in this article. */
  readonly here: Evidence;
  /** Whether it is on the first side: the one that is rounder, that lost the hedge or the source, or that is out of date. */
  readonly first: boolean;
  /** The members in source articles other than this one; where the note has two sides, those of the other side. */
  readonly others: readonly Evidence[];
}

/** Relations that run from the first member to the others. */
const DIRECTED: ReadonlySet<Relation> = new Set(['morePrecise', 'rounder', 'hedgeLost', 'attributionLost']);

const notesOfDossier = new WeakMap<Dossier, ReadonlyMap<string, readonly SeenNote[]>>();

function notesByFile(dossier: Dossier): ReadonlyMap<string, readonly SeenNote[]> {
  const known = notesOfDossier.get(dossier);
  if (known) return known;
  const drafts = new Set(dossier.articles.filter((a) => a.role === 'draft').map((a) => a.file));
  const index = new Map<string, SeenNote[]>();
  for (const note of dossier.notes) {
    const split = note.split ?? (DIRECTED.has(note.relation) ? 1 : undefined);
    note.members.forEach((here, i) => {
      const first = split === undefined || i < split;
      const facing = split === undefined ? note.members : first ? note.members.slice(split) : note.members.slice(0, split);
      const others = facing.filter((m) => m.file !== here.file && !drafts.has(m.file));
      const seen: SeenNote = { note, here, first, others };
      const list = index.get(here.file);
      if (list) list.push(seen);
      else index.set(here.file, [seen]);
    });
  }
  for (const list of index.values()) list.sort((a, b) => a.here.span.start - b.here.span.start);
  notesOfDossier.set(dossier, index);
  return index;
}

/** The notes with a member in the article, in the order of the text. */
export function notesOf({ dossier, article }: CheckContext): readonly SeenNote[] {
  return notesByFile(dossier).get(article.file) ?? [];
}

/** The notes with a member in the article that overlaps a place. */
export function notesAt(context: CheckContext, span: Span, subject?: NoteSubject, relations?: readonly Relation[]): SeenNote[] {
  const notes = notesOf(context);
  // first note that starts behind the place; a member is at most a sentence long, so the walk back is short
  const behind = countWhile(notes, (n) => n.here.span.start < span.end);
  const found: SeenNote[] = [];
  for (let i = behind - 1; i >= 0 && notes[i]!.here.span.start > span.start - LONGEST_MEMBER; i--) {
    const seen = notes[i]!;
    if (subject && seen.note.subject !== subject) continue;
    if (relations && !relations.includes(seen.note.relation)) continue;
    if (overlaps(seen.here.span, span)) found.push(seen);
  }
  return found.reverse();
}

/** No member of a note is longer, in UTF-16 units: members are figures, names, quotations and sentences. */
const LONGEST_MEMBER = 1500;

/** Evidence without repetitions, in the order of files and places. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ file, span }) => {
    const key = `${file}\n${span.start}\n${span.end}`;
    return !seen.has(key) && seen.add(key);
  });
}
