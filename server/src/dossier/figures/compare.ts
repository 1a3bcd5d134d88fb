import { pairUp, type Candidate } from './pair';
import { digitsOf, nominal } from './value';

/** Two figures that measure one thing, with how the second value stands to the first; or the same number on two things. */
export interface FigureLink {
  readonly a: number;
  readonly b: number;
  readonly kind: 'same' | 'hedgeLost' | 'hedgeAdded' | 'morePrecise' | 'rounder' | 'differs' | 'scale' | 'otherThing';
  readonly score: number;
  readonly superseded?: boolean;
}

/** Compares the figures of related articles, and of one article with itself. Looks only at pairs of one unit. */
export function linkFigures(candidates: readonly Candidate[], related: (a: number, b: number) => boolean): FigureLink[] {
  const rarity = rarityOf(candidates);
  const byUnit = new Map<string, number[]>();
  candidates.forEach(({ fact }, i) => {
    if (fact.mention.optional) return;
    const list = byUnit.get(fact.unit);
    if (list) list.push(i);
    else byUnit.set(fact.unit, [i]);
  });
  const links: FigureLink[] = [];
  for (const list of byUnit.values()) {
    const byArticles = new Map<string, FigureLink[]>();
    for (let i = 0; i < list.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [list[j]!, list[i]!];
        const [x, y] = [candidates[a]!, candidates[b]!];
        if (!related(x.article, y.article)) continue;
        const link = linkOf(a, b, x, y, rarity);
        if (!link) continue;
        const key = `${x.article} ${y.article}`;
        const pair = byArticles.get(key);
        if (pair) pair.push(link);
        else byArticles.set(key, [link]);
      }
    }
    for (const [, pair] of byArticles) links.push(...settle(pair, candidates));
  }
  return supersede(links, candidates);
}

/** Where an article tells a change (`von 25 auf 30`), another article's earlier value is out of date against the later one. */
function supersede(links: readonly FigureLink[], candidates: readonly Candidate[]): FigureLink[] {
  const sameAs = new Map<number, number[]>();
  const put = (a: number, b: number): void => {
    const list = sameAs.get(a);
    if (list) list.push(b);
    else sameAs.set(a, [b]);
  };
  for (const link of links) {
    if (link.kind !== 'same' && link.kind !== 'hedgeAdded' && link.kind !== 'hedgeLost') continue;
    put(link.a, link.b);
    put(link.b, link.a);
  }
  const found: FigureLink[] = [];
  const outdated = new Set<string>();
  candidates.forEach(({ successor, article }, old) => {
    if (successor === undefined) return;
    for (const stale of sameAs.get(old) ?? []) {
      // who tells the change too is up to date
      // a value that others, too, set in an earlier time is history, not out of date
      if ([stale, ...(sameAs.get(stale) ?? [])].some((i) => i !== old && (i === stale || !candidates[i]!.draft) && candidates[i]!.successor === undefined && candidates[i]!.fact.earlier)) continue;
      if (candidates[stale]!.article === article || candidates[stale]!.successor !== undefined || candidates[stale]!.fact.earlier) continue;
      for (const fresh of [successor, ...(sameAs.get(successor) ?? [])]) {
        const key = `${stale} ${fresh}`;
        if (candidates[fresh]!.article === candidates[stale]!.article || outdated.has(key) || (sameAs.get(stale) ?? []).includes(fresh)) continue;
        outdated.add(key);
        found.push({ a: stale, b: fresh, kind: 'differs', score: 3, superseded: true });
      }
    }
  });
  const rest = links.filter((l) => l.kind !== 'differs' || !(outdated.has(`${l.a} ${l.b}`) || outdated.has(`${l.b} ${l.a}`)));
  return [...rest, ...found];
}

function linkOf(a: number, b: number, x: Candidate, y: Candidate, rarity: (stem: string) => number): FigureLink | undefined {
  const { same, other, relation, score } = pairUp(x, y, rarity);
  const inside = x.article === y.article;
  // figures of one sentence are different figures
  if (inside && x.sentenceStart === y.sentenceStart) return undefined;
  if (same && relation !== 'none') return inside && relation === 'differs' ? undefined : { a, b, kind: relation, score };
  const equal = relation === 'same' || relation === 'hedgeLost' || relation === 'hedgeAdded';
  if (!equal || !other || inside || x.fact.value.bound === 'vague' || x.fact.unit === 'age' || x.fact.unit === 'date') return undefined;
  // a small count or a bare year-like number is everywhere; to meet it twice says nothing
  const notable = x.fact.mention.kind !== 'quantity' || digitsOf(x.fact.value) >= 2 && nominal(x.fact.value) >= 100 || nominal(x.fact.value) >= 1e5;
  return notable ? { a, b, kind: 'otherThing', score } : undefined;
}

/**
 * Of the links between two articles keeps what can stand together: a figure that has its counterpart contradicts no other
 * figure there, one figure contradicts one. Where an article itself tells the change (`von 25 auf 30`), the earlier value
 * of the other article is superseded by the later.
 */
function settle(links: readonly FigureLink[], candidates: readonly Candidate[]): FigureLink[] {
  const kept: FigureLink[] = [];
  const matched = new Set<number>();
  const compatible = links.filter((l) => l.kind !== 'differs' && l.kind !== 'scale' && l.kind !== 'otherThing').sort((p, q) => q.score - p.score);
  const exact = new Set<number>();
  for (const link of compatible) if (link.kind === 'same') [link.a, link.b].forEach((i) => exact.add(i));
  const rounded = new Map<number, number>();
  for (const link of compatible) {
    if (link.kind === 'morePrecise' || link.kind === 'rounder') {
      // a figure with an equal counterpart is not also the rounding of another, and none rounds two values
      if (exact.has(link.a) || exact.has(link.b)) continue;
      const [x, y] = [nominal(candidates[link.a]!.fact.value), nominal(candidates[link.b]!.fact.value)];
      if ((rounded.get(link.a) ?? y) !== y || (rounded.get(link.b) ?? x) !== x) continue;
      rounded.set(link.a, y);
      rounded.set(link.b, x);
    }
    kept.push(link);
    matched.add(link.a);
    matched.add(link.b);
  }
  for (const link of links.filter((l) => l.kind === 'differs' || l.kind === 'scale').sort((p, q) => q.score - p.score)) {
    if (matched.has(link.a) || matched.has(link.b)) continue;
    kept.push(link);
    matched.add(link.a);
    matched.add(link.b);
  }
  for (const link of links) if (link.kind === 'otherThing' && !(matched.has(link.a) && matched.has(link.b))) kept.push(link);
  return kept.filter((l) => candidates[l.a]!.article !== candidates[l.b]!.article || l.kind !== 'otherThing');
}

/** Weight of a stem: high for the few figures' words, low for what every figure of the folder has beside it. */
export function rarityOf(candidates: readonly Candidate[]): (stem: string) => number {
  const frequency = new Map<string, number>();
  for (const { fact } of candidates) for (const key of fact.words.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const n = candidates.length + 20;
  return (key) => Math.min(1.3, Math.log(n / (frequency.get(key) ?? 1)) / 2.2);
}
