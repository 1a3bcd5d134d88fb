import type { FigureLink } from './compare';
import type { Candidate } from './candidate';
import { isEqual, likenessOf } from './pair';
import { nominal, relate } from './value';

/** Evidence two figures must have themselves to be one that a draft tells in words of its own. */
const ENOUGH = 0.6;

/**
 * Contradictions between two sources that a draft's words show: its `312 Haushalte` are the `312 Wohnungen` of one article and contradict the
 * `276 Haushalte` of another, so the two articles contradict each other.
 */
export function throughDrafts(links: readonly FigureLink[], candidates: readonly Candidate[], partners: readonly (readonly number[])[]): FigureLink[] {
  const equals = new Map<number, number[]>();
  for (const { a, b, kind } of links) {
    if (!isEqual(kind as 'same')) continue;
    for (const [draft, source] of [[a, b], [b, a]] as const) {
      if (!candidates[draft]!.draft || candidates[source]!.draft) continue;
      const list = equals.get(draft);
      if (list) list.push(source);
      else equals.set(draft, [source]);
    }
  }
  if (!equals.size) return [];
  const linked = new Set(links.filter((l) => l.kind !== 'otherThing').flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const told = new Set(candidates.map((c) => valueIn(c.article, c)));
  return links.flatMap(({ a, b, kind, superseded, loose, score }): FigureLink[] => {
    const [draft, source] = candidates[a]!.draft ? [a, b] : [b, a];
    if (kind !== 'differs' || superseded || loose || !candidates[draft]!.draft || candidates[source]!.draft) return [];
    return (equals.get(draft) ?? []).flatMap((same): FigureLink[] => {
      const [x, y] = [candidates[same]!, candidates[source]!];
      if (x.article === y.article || !partners[x.article]!.includes(y.article) || linked.has(`${same} ${source}`) || relate(x.fact.value, y.fact.value) !== 'differs') return [];
      // who has the other's number, too, does not contradict it
      if (told.has(valueIn(y.article, x)) || told.has(valueIn(x.article, y))) return [];
      const likeness = likenessOf(x, y, () => 1, 'differs', true);
      return likeness !== undefined && likeness >= ENOUGH ? [{ a: Math.min(same, source), b: Math.max(same, source), kind: 'differs', score, shown: true }] : [];
    });
  });
}

/** The number of a figure, as one of an article. */
const valueIn = (article: number, { fact: { unit, value } }: Candidate): string => `${article} ${unit} ${nominal(value)}`;
