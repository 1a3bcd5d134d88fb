import type { Dossier, Entity } from '../dossier';
import { overlaps, type Span } from '../text/span';

/** A place in a file. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

/**
 * All places of the person or firm at a span; for a figure, the places of the folder's notes that agree with it.
 * The place itself is among them.
 */
export function findReferences(dossier: Dossier, file: string, span: Span): Place[] {
  const entity = dossier.entities.find((e) => e.mentions.some((m) => m.file === file && overlaps(m.mention.span, span)));
  if (entity) return entity.mentions.map((m) => ({ file: m.file, span: m.mention.span }));
  const places: Place[] = [{ file, span }];
  for (const note of dossier.notes) {
    if (note.relation === 'conflicts' || note.relation === 'otherThing' || note.relation === 'onlyHere') continue;
    if (!note.members.some((m) => m.file === file && overlaps(m.span, span))) continue;
    for (const m of note.members) {
      if (!places.some((p) => p.file === m.file && overlaps(p.span, m.span))) places.push({ file: m.file, span: m.span });
    }
  }
  return places;
}

/** Persons and firms whose name holds the letters of a query in their order; all for an empty query. */
export function searchEntities(dossier: Dossier, query: string): Entity[] {
  const wanted = [...query.toLowerCase().replace(/\s+/g, '')];
  return dossier.entities.filter((e) => {
    let i = 0;
    for (const c of e.name.toLowerCase()) if (c === wanted[i]) i++;
    return i >= wanted.length;
  });
}
