import { msg } from '../../message';
import type { Mention } from '../../recognize/mention';
import { textAt } from '../../text/span';
import type { Digest } from '../digest';
import type { LocalFounding } from '../digest/foundings';
import type { DossierArticle, Evidence, Note } from '../dossier';

/** The notes on who founded something: two articles name it, and not the same founders. */
export function foundingNotes(articles: readonly DossierArticle[], digests: readonly Digest[], partners: readonly (readonly number[])[], entityOf: ReadonlyMap<Mention, string>, originsOf: (files: Iterable<string>) => number): Note[] {
  const notes: Note[] = [];
  const evidence = (article: number, { span }: LocalFounding): Evidence => ({ file: articles[article]!.file, span, text: textAt(articles[article]!.analysis.text, span) });
  const idsOf = (f: LocalFounding): Set<string> => new Set(f.founders.flatMap((m) => entityOf.get(m) ?? []));
  digests.forEach((digest, a) => {
    for (const one of digest.foundings) {
      for (const b of partners[a]!) {
        if (b < a) continue;
        for (const other of digests[b]!.foundings) {
          const [x, y] = [idsOf(one), idsOf(other)];
          if (!x.size || !y.size || (x.size === y.size && [...x].every((id) => y.has(id)))) continue;
          if (![...one.founded].some((key) => other.founded.has(key))) continue;
          const members = [evidence(a, one), evidence(b, other)];
          notes.push({ relation: 'conflicts', subject: 'role', members, split: 1, origins: originsOf(members.map((m) => m.file)), rule: 'founding.differs', message: msg('Other founders elsewhere: {other}', { other: members[1]!.text }) });
        }
      }
    }
  });
  return notes;
}
