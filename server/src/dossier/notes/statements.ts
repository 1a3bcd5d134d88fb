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
  const placed: Placed[] = digests.flatMap((d, article) => d.statements.map((statement) => ({ article, statement })));
  const index = new Map<string, number[]>();
  placed.forEach(({ statement }, i) => {
    for (const word of statement.words) {
      const list = index.get(word);
      if (list) list.push(i);
      else index.set(word, [i]);
    }
  });
  const weight = (word: string): number => Math.log((placed.length + 20) / index.get(word)!.length);
  const total = (s: LocalStatement): number => [...s.words].reduce((sum, w) => sum + weight(w), 0);
  const seen = new Set<number>();
  const links: [number, number][] = [];
  placed.forEach((one, i) => {
    for (const word of one.statement.words) {
      const list = index.get(word)!;
      if (list.length > COMMON) continue;
      for (const j of list) {
        const other = placed[j]!;
        if (j >= i || other.article === one.article || seen.has(j * placed.length + i) || !related(one.article, other.article)) continue;
        seen.add(j * placed.length + i);
        if (saySame(one.statement, other.statement, weight, total)) links.push([j, i]);
      }
    }
  });
  const evidence = ({ article, statement }: Placed): Evidence => ({ file: articles[article]!.file, span: statement.claim.span, text: textAt(articles[article]!.analysis.text, statement.claim.span) });
  return links.flatMap(([a, b]): Note[] => {
    const [x, y] = [placed[a]!, placed[b]!];
    const origins = originsOf([x, y].map((p) => articles[p.article]!.file));
    const notes: Note[] = [{ relation: 'agrees', subject: 'event', members: [evidence(x), evidence(y)], origins, rule: 'statement.same', message: msg('Elsewhere in like words: {other}', { other: evidence(y).text }) }];
    const [first, second] = [x.statement.claim.attribution, y.statement.claim.attribution];
    if (!first !== !second) {
      const [lost, borne] = first ? [y, x] : [x, y];
      notes.push({
        relation: 'attributionLost', subject: 'event', members: [evidence(lost), evidence(borne)], split: 1, origins, rule: 'statement.source',
        message: msg('Stated flatly here; elsewhere: {other}', { other: borne.statement.source ?? evidence(borne).text }),
      });
    }
    return notes;
  });
}

function saySame(a: LocalStatement, b: LocalStatement, weight: (word: string) => number, total: (s: LocalStatement) => number): boolean {
  let shared = 0;
  let count = 0;
  let plain = 0;
  for (const word of a.words) {
    if (!b.words.has(word)) continue;
    shared += weight(word);
    count++;
    if (!a.names.has(word)) plain++;
  }
  // names alone do not make a statement
  if (count < WORDS || plain < 1) return false;
  const [x, y] = [total(a), total(b)];
  // another person in the longer claim may be who did it
  const people = (s: LocalStatement): number => s.claim.mentions.filter((m) => m.kind === 'person').length;
  const longer = people(a) > 0 && people(b) > 0 && people(a) !== people(b) ? OF_LONGER + 0.2 : OF_LONGER;
  return shared >= OF_SHORTER * Math.min(x, y) && shared >= longer * Math.max(x, y);
}
