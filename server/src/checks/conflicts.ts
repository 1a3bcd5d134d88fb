import type { Evidence, NoteSubject } from '../dossier';
import { overlaps, type Span } from '../text/span';
import type { CheckContext } from './check';
import { distinct, notesAt, notesOf, type SeenNote } from './evidence';

/** A place that other articles contradict. */
export interface Conflict {
  readonly span: Span;
  readonly notes: readonly SeenNote[];
  /** What contradicts it, in source articles. */
  readonly others: readonly Evidence[];
}

/** The conflicts of an article on one subject, one a place, in the order of the text. */
export function conflictsOf(context: CheckContext, subject: NoteSubject): Conflict[] {
  const places: { span: Span; notes: SeenNote[] }[] = [];
  for (const seen of notesOf(context)) {
    if (seen.note.relation !== 'conflicts' || seen.note.subject !== subject) continue;
    const last = places.at(-1);
    if (last && overlaps(last.span, seen.here.span)) last.notes.push(seen);
    else places.push({ span: seen.here.span, notes: [seen] });
  }
  return places.map(({ span, notes }) => ({ span, notes, others: distinct(notes.flatMap((n) => n.others)) }));
}

/**
 * Whether a conflict is reported here. In a draft always; among sources the minority is told: where two articles agree
 * against a third, the third, where it is one against one, both.
 */
export function isMinority(context: CheckContext, { span, others }: Conflict, subject: NoteSubject): boolean {
  if (context.article.role === 'draft') return true;
  const against = new Set(others.map((o) => o.file));
  const agreeing = notesAt(context, span, subject).filter(({ note }) => note.relation !== 'conflicts' && note.relation !== 'otherThing' && note.relation !== 'onlyHere');
  const withIt = new Set(agreeing.flatMap((n) => n.others.map((o) => o.file)).filter((file) => !against.has(file)));
  return against.size >= withIt.size + 1;
}
