import { msg, type Message } from '../../message';
import type { Mention } from '../../recognize/mention';
import { textAt, type Span } from '../../text/span';
import type { Digest } from '../digest';
import type { LocalFounding } from '../digest/foundings';
import type { DossierArticle, Evidence, Note } from '../dossier';
import { fold } from '../words';

/** A person called the founder of something, not one of its founders. */
interface SoleFounder {
  readonly id: string;
  /** What of, folded, as far as it is said. */
  readonly of: readonly string[];
  readonly spans: readonly Span[];
}

/**
 * The notes on who founded something: two articles name the same founders, others, or one of them more; and somebody is
 * the founder here who elsewhere is one of several.
 */
export function foundingNotes(articles: readonly DossierArticle[], digests: readonly Digest[], partners: readonly (readonly number[])[], entityOf: ReadonlyMap<Mention, string>, originsOf: (files: Iterable<string>) => number): Note[] {
  const notes: Note[] = [];
  const evidence = (article: number, span: Span): Evidence => ({ file: articles[article]!.file, span, text: textAt(articles[article]!.analysis.text, span) });
  const add = (relation: Note['relation'], rule: string, message: (other: string) => Message, first: readonly Evidence[], other: Evidence): void => {
    notes.push({ relation, subject: 'role', members: [...first, other], ...(relation === 'conflicts' ? { split: first.length } : {}), origins: originsOf([...first, other].map((e) => e.file)), rule, message: message(other.text) });
  };
  const idsOf = (f: LocalFounding): Set<string> => new Set(f.founders.flatMap((m) => entityOf.get(m) ?? []));
  digests.forEach((digest, a) => {
    if (!partners[a]!.length) return;
    for (const one of digest.foundings) {
      for (const b of partners[a]!) {
        if (b < a) continue;
        for (const other of digests[b]!.foundings) {
          const [x, y] = [idsOf(one), idsOf(other)];
          if (!x.size || !y.size || ![...one.founded].some((key) => other.founded.has(key))) continue;
          const shared = [...x].filter((id) => y.has(id)).length;
          const [first, second] = [[evidence(a, one.span)], evidence(b, other.span)];
          if (x.size === y.size && shared === x.size && one.several === other.several) add('agrees', 'founding.same', () => msg('{count} articles name the same founders', { count: 2 }), first, second);
          else if (shared === 0) add('conflicts', 'founding.differs', (words) => msg('Other founders elsewhere: {other}', { other: words }), first, second);
          // „with a partner“ may be whom the other article names
          else if (one.several !== other.several || (x.size > 1 && y.size > 1)) add('conflicts', 'founding.more', (words) => msg('Other founders elsewhere: {other}', { other: words }), first, second);
        }
      }
    }
    for (const { id, of, spans } of soleFounders(digest, entityOf)) {
      for (const b of partners[a]!) {
        const several = digests[b]!.foundings.find((f) => f.several && idsOf(f).has(id) && (!of.length || of.some((firm) => [...f.founded].some((key) => sameFirm(key, firm)))));
        if (several) add('conflicts', 'founding.more', (words) => msg('Other founders elsewhere: {other}', { other: words }), spans.map((span) => evidence(a, span)), evidence(b, several.span));
      }
    }
  });
  return notes;
}

function soleFounders({ names }: Digest, entityOf: ReadonlyMap<Mention, string>): SoleFounder[] {
  return names.flatMap((name): SoleFounder[] => {
    const id = name.kind === 'person' ? entityOf.get(name.mentions[0]!) : undefined;
    const roles = name.roles.filter((r) => r.group === 'founder');
    return id === undefined || !roles.length ? [] : [{ id, of: roles.flatMap((r) => (r.of ? [fold(r.of)] : [])), spans: roles.map((r) => r.span) }];
  });
}

/** Whether two folded names may be one firm, written out or short. */
function sameFirm(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
