import { msg } from '../../message';
import { textAt } from '../../text/span';
import type { Digest } from '../digest';
import type { LocalStatement } from '../digest/statements';
import type { DossierArticle, Evidence, Note } from '../dossier';

interface Placed {
  readonly article: number;
  readonly statement: LocalStatement;
}

/** Share of the shorter statement's weight the other must have, and of the longer one's, for both to say the same. */
const OF_SHORTER = 0.62;
const OF_LONGER = 0.4;
/** Words that must be shared. */
const WORDS = 3;
/** A word of more claims than this finds no candidates. */
const COMMON = 40;

/**
 * The notes on claims without figures: several articles say the same (`X wechselt zu Y`, `eine Klage wird vorbereitet`), or
 * one names a source, or only reports it, where another states it flatly. Two claims say the same when the rare words
 * and names of the one are in the other (weighted containment).
 */
export function statementNotes(articles: readonly DossierArticle[], digests: readonly Digest[], related: (a: number, b: number) => boolean, originsOf: (files: Iterable<string>) => number): Note[] {
  // another article is what every note of these is about
  if (articles.length < 2) return [];
  const groups = groupsOf(digests);
  const index = new Map<string, number[]>();
  groups.forEach(([{ statement }], i) => {
    for (const word of statement.words) {
      const list = index.get(word);
      if (list) list.push(i);
      else index.set(word, [i]);
    }
  });
  const weight = (word: string): number => Math.log((groups.length + 20) / index.get(word)!.length);
  const totals = groups.map(([{ statement }]) => [...statement.words].reduce((sum, w) => sum + weight(w), 0));
  const links: (readonly [number, number])[] = groups.flatMap((_, i) => (groups[i]!.length > 1 ? [[i, i] as const] : []));
  groups.forEach(([one], i) => {
    const seen = new Set<number>();
    for (const word of one.statement.words) {
      const list = index.get(word)!;
      if (list.length > COMMON) continue;
      for (const j of list) {
        if (j >= i) break;
        if (seen.has(j)) continue;
        seen.add(j);
        if (saySame(one.statement, groups[j]![0].statement, weight, totals[i]!, totals[j]!) && meet(groups[i]!, groups[j]!, related)) links.push([j, i]);
      }
    }
  });
  const evidence = ({ article, statement }: Placed): Evidence => ({ file: articles[article]!.file, span: statement.claim.span, text: textAt(articles[article]!.analysis.text, statement.claim.span) });
  return links.flatMap(([a, b]): Note[] => {
    const members = a === b ? groups[a]! : [...groups[a]!, ...groups[b]!];
    if (new Set(members.map((m) => m.article)).size < 2) return [];
    const origins = originsOf(members.map((p) => articles[p.article]!.file));
    const notes: Note[] = [{ relation: 'agrees', subject: 'event', members: members.map(evidence), origins, rule: 'statement.same', message: msg('Elsewhere in like words: {other}', { other: evidence(members.at(-1)!).text }) }];
    const borne = members.filter((m) => m.statement.claim.attribution);
    const sourced = new Set(borne.map((m) => m.article));
    const lost = members.filter((m) => !m.statement.claim.attribution && !sourced.has(m.article));
    if (lost.length && borne.length) {
      notes.push({
        relation: 'attributionLost', subject: 'event', members: [...lost, ...borne].map(evidence), split: lost.length, origins, rule: 'statement.source',
        message: msg('Stated flatly here; elsewhere: {other}', { other: borne[0]!.statement.source ?? evidence(borne[0]!).text }),
      });
    }
    return notes;
  });
}

type Group = readonly [Placed, ...Placed[]];

/** The statements of a folder, those of the same words in one group: copies of a text cost no more than the text. */
function groupsOf(digests: readonly Digest[]): Group[] {
  const groups = new Map<string, [Placed, ...Placed[]]>();
  digests.forEach((digest, article) => {
    for (const statement of digest.statements) {
      const key = `${peopleIn(statement)} ${[...statement.words].sort().join(' ')}`;
      const group = groups.get(key);
      if (group) group.push({ article, statement });
      else groups.set(key, [{ article, statement }]);
    }
  });
  return [...groups.values()];
}

/** Members of each group that are asked whether their articles tell one story. */
const ASKED = 6;

function meet(a: Group, b: Group, related: (a: number, b: number) => boolean): boolean {
  return a.slice(0, ASKED).some((x) => b.slice(0, ASKED).some((y) => x.article !== y.article && related(x.article, y.article)));
}

const peopleIn = (s: LocalStatement): number => s.claim.mentions.filter((m) => m.kind === 'person').length;

function saySame(a: LocalStatement, b: LocalStatement, weight: (word: string) => number, x: number, y: number): boolean {
  let shared = 0;
  let count = 0;
  let plain = 0;
  for (const word of a.words) {
    if (!b.words.has(word)) continue;
    shared += weight(word);
    count++;
    if (!a.names.has(word)) plain++;
  }
  // names alone do not make a statement, nor does a name with what its bearer is
  if (count < WORDS || plain < (count - plain > 1 ? 2 : 1)) return false;
  // another person in the longer claim may be who did it
  const longer = peopleIn(a) > 0 && peopleIn(b) > 0 && peopleIn(a) !== peopleIn(b) ? OF_LONGER + 0.2 : OF_LONGER;
  return shared >= OF_SHORTER * Math.min(x, y) && shared >= longer * Math.max(x, y);
}
