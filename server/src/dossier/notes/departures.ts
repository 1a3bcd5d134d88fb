import { msg } from '../../message';
import { textAt } from '../../text/span';
import type { Digest } from '../digest';
import type { LocalDeparture } from '../digest/departures';
import { DEPUTY } from '../digest/role-words';
import type { LocalOffice, LocalRole } from '../digest/roles';
import type { DossierArticle, Evidence, Note } from '../dossier';
import type { MergedEntity } from '../names/entities';
import { areOneOffice, leadsAll, MANAGEMENT, samePlace } from './roles';

/** An office that an article gives somebody. */
interface Held {
  readonly article: number;
  readonly role: LocalRole;
}

/** The notes on offices given up: what earlier articles and drafts call somebody who by a later article is out of the office. */
export function departureNotes(merged: readonly MergedEntity[], articles: readonly DossierArticle[], digests: readonly Digest[], related: (a: number, b: number) => boolean, originsOf: (files: Iterable<string>) => number): Note[] {
  const notes: Note[] = [];
  if (articles.length < 2 || !digests.some((d) => d.departures.length)) return notes;
  for (const { entity, names } of merged) {
    if (entity.kind !== 'person') continue;
    const departures = names.flatMap(({ article, name }) => digests[article]!.departures.filter((d) => name.mentions.includes(d.person)).map((departure) => ({ article, departure })));
    if (!departures.length) continue;
    const telling = new Set(departures.map((d) => d.article));
    const held: Held[] = names.flatMap(({ article, name }) => name.roles.filter((r) => r.kind === 'office').map((role) => ({ article, role })));
    // who tells that it is over, in whatever words, is up to date
    const knowing = (article: number): boolean => telling.has(article) || held.some((h) => h.article === article && h.role.time === 'former');
    const now = held.filter((h) => h.role.time === 'now');
    for (const { article, departure } of departures) {
      const { file, role, analysis } = articles[article]!;
      const day = analysis.origin.date;
      if (role === 'draft' || day === undefined) continue;
      const others = now.filter((h) => h.article !== article && isOut(h.role, departure));
      if (!departure.offices.length && !departure.of && !areOne(now)) continue;
      const dayOf = (h: Held): string | undefined => articles[h.article]!.analysis.origin.date;
      // an article of a later day that has the office still knows better
      if (others.some((h) => articles[h.article]!.role === 'source' && (dayOf(h) ?? '') > day)) continue;
      const old = others.filter((h) => !knowing(h.article) && related(h.article, article) && (articles[h.article]!.role === 'draft' ? (dayOf(h) ?? '') <= day : (dayOf(h) ?? day) < day));
      if (!old.length) continue;
      const evidence = old.map((h): Evidence => ({ file: articles[h.article]!.file, span: h.role.span, text: textAt(articles[h.article]!.analysis.text, h.role.span) }));
      const over: Evidence = { file, span: departure.span, text: textAt(analysis.text, departure.span) };
      notes.push({
        relation: 'conflicts', subject: 'role', members: [...evidence, over], split: evidence.length, superseded: true, origins: originsOf([...evidence.map((e) => e.file), file]), rule: DEPARTED,
        message: msg('{name}: {role} here, out of office by a later article', { name: entity.name, role: old[0]!.role.role }),
      });
    }
  }
  return notes;
}

/** The rule of notes on offices given up. */
export const DEPARTED = 'role.departed';

/** Whether offices are all one: with two, nobody knows which of them `has resigned` means. */
function areOne(held: readonly Held[]): boolean {
  return held.every((h) => isSame(h.role, held[0]!.role));
}

/** Whether a departure is from a certain office. */
function isOut(role: LocalRole, { offices, of }: LocalDeparture): boolean {
  if (offices.length) return offices.some((o) => (o.kind === 'seat' ? isSeatOf(o, role) : isSame({ ...o, of: o.of ?? of }, role)));
  return samePlace({ ...role, of }, role);
}

/** Whether two offices may be one, of one firm or body. */
function isSame(a: Pick<LocalOffice, 'role' | 'group' | 'kind' | 'of'>, b: LocalRole): boolean {
  if (a.group.startsWith(DEPUTY) !== b.group.startsWith(DEPUTY)) return false;
  const one: LocalRole = { ...b, ...a, of: a.of };
  const alike = a.group === b.group || a.group.endsWith(` ${b.group}`) || b.group.endsWith(` ${a.group}`) || (leadsAll(a.group) && leadsAll(b.group)) || areOneOffice(one, b) || areOneOffice(b, one);
  return alike && samePlace(one, b);
}

/** Whether who leaves a board gives up an office with it: its chair, or the management it is. */
function isSeatOf(seat: LocalOffice, role: LocalRole): boolean {
  return seat.group === 'supervisory board' ? role.group === 'chair' : seat.group === 'executive board' && MANAGEMENT.has(role.group);
}
