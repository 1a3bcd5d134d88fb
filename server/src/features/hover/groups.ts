import type { Dossier, Evidence, Note } from '../../dossier';
import { msg, type Message } from '../../message';
import { overlaps, type Span } from '../../text/span';

/** What the other side is to the place that is hovered. */
export type GroupId = 'conflicts' | 'spelling' | 'morePrecise' | 'agrees' | 'rounder' | 'hedged' | 'unhedged' | 'sourced' | 'unsourced' | 'otherThing';

/** The evidence of one relation to the hovered place. */
export interface Group {
  readonly id: GroupId;
  readonly title: Message;
  readonly evidence: readonly Evidence[];
  /** The arithmetic and other notes behind it, in words. */
  readonly notes: readonly Note[];
}

/** In the order they are shown: what an editor has to decide on comes first. */
const TITLES: readonly (readonly [GroupId, Message])[] = [
  ['conflicts', msg('Conflict')],
  ['spelling', msg('Spelled otherwise')],
  ['morePrecise', msg('More precise')],
  ['agrees', msg('Agree')],
  ['rounder', msg('Rounder')],
  ['hedged', msg('Hedged there')],
  ['unhedged', msg('Without the hedge there')],
  ['sourced', msg('With a source there')],
  ['unsourced', msg('Without a source there')],
  ['otherThing', msg('Same number, other thing')],
];

function groupOf(note: Note, isFirst: boolean): GroupId | undefined {
  switch (note.relation) {
    case 'conflicts':
    case 'agrees':
    case 'spelling':
    case 'otherThing':
      return note.relation;
    case 'morePrecise':
      return isFirst ? 'morePrecise' : 'rounder';
    case 'rounder':
      return isFirst ? 'rounder' : 'morePrecise';
    case 'hedgeLost':
      return isFirst ? 'hedged' : 'unhedged';
    case 'attributionLost':
      return isFirst ? 'sourced' : 'unsourced';
    case 'onlyHere':
      return undefined;
  }
}

/** The notes about a place, from its own point of view. Roles that agree are left out: the hover lists roles by themselves. */
export function groupNotes(notes: readonly Note[], file: string, span: Span): Group[] {
  const key = (words: string): string => words.replace(/\s+/g, ' ').toLowerCase();
  const groups = new Map<GroupId, { evidence: Evidence[]; notes: Note[] }>();
  for (const note of notes) {
    // what comes out is shown in words of its own, and roles in their list
    if (note.relation === 'agrees' && (note.subject === 'role' || note.subject === 'arithmetic')) continue;
    const own = note.members.findIndex((m) => m.file === file && overlaps(m.span, span));
    const isFirst = own < (note.split ?? 1);
    const id = own < 0 ? undefined : groupOf(note, isFirst);
    if (!id) continue;
    const group = groups.get(id) ?? { evidence: [], notes: [] };
    groups.set(id, group);
    group.notes.push(note);
    // where a note has two sides, those on this place's side are not its counterpart
    const others = note.split === undefined ? note.members : isFirst ? note.members.slice(note.split) : note.members.slice(0, note.split);
    for (const member of others) {
      if (member.file === file && overlaps(member.span, span)) continue;
      // those who spell it as here are no other spelling
      if (id === 'spelling' && key(member.text) === key(note.members[own]!.text)) continue;
      if (!group.evidence.some((e) => e.file === member.file && overlaps(e.span, member.span))) group.evidence.push(member);
    }
  }
  return TITLES.flatMap(([id, title]) => {
    const group = groups.get(id);
    return group && group.evidence.length ? [{ id, title, ...group }] : [];
  });
}

/** Whether the folder has other articles and none of them has what stands here. */
export function isOnlyHere(dossier: Dossier, notes: readonly Note[], file: string, span: Span): boolean {
  return dossier.articles.some((a) => a.file !== file) && notes.some((n) => n.relation === 'onlyHere' && n.members.some((m) => m.file === file && overlaps(m.span, span)));
}
