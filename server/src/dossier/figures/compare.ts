import { isDerived } from './derived';
import { isBridge, ofOneEvent, type Compared } from './event';
import type { FigureBlock } from './facts';
import { overtakenLinks, sharesWord } from './overtaken';
import { looseLinks, settleOrphans, twinLinks } from './orphans';
import { swappedLinks } from './swapped';
import { throughDrafts } from './through';
import type { Candidate } from './candidate';
import { areApart, isEqual, isTypingSlip, pairUp } from './pair';
import { ANYBODY, areKin, isMeasured, PEOPLE_UNITS } from './units';
import { digitsOf, nominal, relate } from './value';

/** Two figures that measure one thing, with how the second value stands to the first; or the same number on two things. */
export interface FigureLink {
  readonly a: number;
  readonly b: number;
  readonly kind: 'same' | 'hedgeLost' | 'hedgeAdded' | 'morePrecise' | 'rounder' | 'differs' | 'scale' | 'otherThing';
  readonly score: number;
  readonly superseded?: boolean;
  /** The same number on things of two sorts: each of them may still stand in one article only. */
  readonly otherSort?: boolean;
  /** Of a draft's figure by looser evidence: it holds only where the folder leaves the figure without a counterpart. */
  readonly loose?: boolean;
  /** Of equal figures in two articles that have hardly one else in common: neither bound nor source of the one is missed in the other. */
  readonly stray?: boolean;
  /** Between two sources, shown by a draft that has the figure of one of them in words of its own. */
  readonly shown?: boolean;
}

const pairs = new WeakMap<FigureBlock, WeakMap<FigureBlock, Compared>>();

/**
 * Compares the figures of each pair of articles given, and of each article with itself. What a pair has is kept as long as
 * both articles are the same, so that an edit costs the pairs of one article only.
 * @param candidates the figures of all blocks in one list
 */
export function linkFigures(blocks: readonly FigureBlock[], candidates: readonly Candidate[], partners: readonly (readonly number[])[]): FigureLink[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const block of blocks) {
    offsets.push(offset);
    offset += block.candidates.length;
  }
  const links: FigureLink[] = [];
  const drafts = blocks.flatMap(({ draft }, i) => (draft ? [i] : []));
  const compared = (a: number, b: number): Compared | undefined => (partners[b]!.includes(a) ? comparedWith(blocks[Math.min(a, b)]!, blocks[Math.max(a, b)]!) : undefined);
  blocks.forEach((second, b) => {
    for (const a of [...partners[b]!.filter((p) => p < b), b]) {
      const first = blocks[a]!;
      const { links: held, aside } = comparedWith(first, second);
      const bridged = aside.length > 0 && !first.draft && !second.draft && drafts.some((d) => isBridge(compared(a, d), compared(b, d)));
      for (const link of bridged ? [...held, ...aside] : held) links.push({ ...link, a: link.a + offsets[a]!, b: link.b + offsets[b]! });
    }
  });
  const firm = links.filter((l) => !l.loose);
  const told = [...firm, ...settleOrphans(links.filter((l) => l.loose), firm, candidates)];
  const all = [...told, ...throughDrafts(told, candidates, partners)];
  return supersede([...withoutWholes(all, candidates), ...overtakenLinks(blocks, offsets, candidates, all, partners, rarityIn)], candidates);
}

/** Links without those between a part and its whole, where an article tells what is a part of what: `23 der 44 Stimmen` beside `44 Stimmen`. */
function withoutWholes(links: readonly FigureLink[], candidates: readonly Candidate[]): readonly FigureLink[] {
  const wholes = new Map<number, Set<number>>();
  const put = (part: number, whole: number | undefined): void => {
    if (whole !== undefined) wholes.set(part, (wholes.get(part) ?? new Set()).add(whole));
  };
  candidates.forEach(({ whole }, i) => put(i, whole));
  if (!wholes.size) return links;
  for (const { a, b, kind } of links) {
    if (kind !== 'same') continue;
    put(a, candidates[b]!.whole);
    put(b, candidates[a]!.whole);
  }
  const isOf = (part: number, whole: number): boolean => wholes.get(part)?.has(nominal(candidates[whole]!.fact.value)) ?? false;
  return links.filter(({ a, b, kind }) => kind !== 'differs' || !(isOf(a, b) || isOf(b, a)));
}

function comparedWith(first: FigureBlock, second: FigureBlock): Compared {
  let known = pairs.get(first);
  if (!known) pairs.set(first, (known = new WeakMap()));
  let compared = known.get(second);
  if (!compared) known.set(second, (compared = compareBlocks(first, second)));
  return compared;
}

/** Links of two articles, or of one with itself; their ends are indices into the blocks. */
function compareBlocks(first: FigureBlock, second: FigureBlock): Compared {
  const rarity = rarityIn(first, second);
  const kept: FigureLink[] = [];
  for (const [unit, list] of second.byUnit) {
    const kin = first === second ? [] : [...first.byUnit.keys()].filter((u) => u !== unit && areKin(u, unit) && !second.byUnit.has(u) && !first.byUnit.has(unit));
    const others = [unit, ...kin, ...(unit === ANYBODY ? PEOPLE_UNITS : PEOPLE_UNITS.includes(unit) ? [ANYBODY] : [])].flatMap((u) => first.byUnit.get(u) ?? []).sort((a, b) => a - b);
    const links: FigureLink[] = [];
    // a noun that both articles count once counts one thing
    const countable = first !== second && unit !== ANYBODY && !PEOPLE_UNITS.includes(unit) && (unit.startsWith('count:') || isMeasured(unit));
    const alone = countable && thingsIn(second, list) === 1 && thingsIn(first, first.byUnit.get(unit) ?? []) === 1;
    for (const b of list) {
      for (const a of others) {
        if (first === second && a >= b) break;
        const link = linkOf(a, b, first.candidates[a]!, second.candidates[b]!, first === second, rarity, alone && first.candidates[a]!.fact.unit === unit);
        if (link && !(isConflict(link) && (isSumOf(second.candidates[b]!, first, a) || isSumOf(first.candidates[a]!, second, b)))) links.push(link);
      }
    }
    for (const link of settle(links, first, second)) kept.push(link);
  }
  for (const link of sameNumbers(first, second)) kept.push(link);
  if (first !== second && !first.draft && !second.draft) {
    const linked = kept.filter((l) => l.kind !== 'otherThing');
    const taken = { a: new Set(linked.map((l) => l.a)), b: new Set(linked.map((l) => l.b)) };
    for (const link of swappedLinks(first, second, rarity, (side, i) => taken[side].has(i))) kept.push(link);
  }
  const told = new Set(kept.filter((l) => l.kind !== 'otherThing' && l.kind !== 'differs').flatMap((l) => (second.draft ? [l.b] : [l.a])));
  if (!first.draft && !second.draft && first !== second) {
    const linked = new Set(kept.filter((l) => l.kind !== 'otherThing').map((l) => l.b));
    for (const link of twinLinks(second, first, rarity, (b) => linked.has(b), (b, a, kind, score) => ({ a, b, kind, score }))) kept.push(link);
  }
  if (second.draft && !first.draft) for (const link of twinLinks(second, first, rarity, (d) => told.has(d), (d, s, kind, score) => ({ a: s, b: d, kind, score }))) kept.push(link);
  if (first.draft && !second.draft) for (const link of twinLinks(first, second, rarity, (d) => told.has(d), (d, s, kind, score) => ({ a: d, b: s, kind: turned(kind), score }))) kept.push(link);
  if (second.draft && !first.draft) for (const link of looseLinks(second, first, rarity, (d, s, kind, score) => ({ a: s, b: d, kind, score, loose: true }))) kept.push(link);
  if (first.draft && !second.draft) for (const link of looseLinks(first, second, rarity, (d, s, kind, score) => ({ a: d, b: s, kind, score, loose: true }))) kept.push(link);
  return first === second ? { links: kept, aside: [], agreement: 0 } : ofOneEvent(kept, first.candidates, second.candidates);
}

/** How many things figures of one unit measure: what is told twice, also in another unit, is one, and what lies years back does not count. */
function thingsIn({ candidates }: FigureBlock, list: readonly number[]): number {
  const told: Candidate[] = [];
  for (const i of list) {
    const c = candidates[i]!;
    if (!c.longPast && !told.some((t) => ['same', 'hedgeLost', 'hedgeAdded', 'morePrecise', 'rounder'].includes(relate(t.fact.value, c.fact.value)))) told.push(c);
  }
  return told.length;
}

/** What a figure is of, as far as one number can mean two of them: money, a share, a count, a measure. */
function sortOf({ fact: { unit } }: Candidate): string {
  return unit.startsWith('money:') ? 'money' : unit.startsWith('count:') ? 'count' : unit;
}

/** Units of which the same number says nothing: everybody is some years old, and things last some days. */
const EVERYWHERE: ReadonlySet<string> = new Set(['age', 'date', 'ofthem', 'day', 'tag', 'week', 'woche', 'month', 'monat', 'year', 'jahr', 'h', 'min', 's', 'uhr', 'point', 'punkt']);

/** The same number on things of two sorts: `200 Millionen Dollar` and `200 Millionen Unternehmen`. It must be long or large enough to be remembered. */
function sameNumbers(first: FigureBlock, second: FigureBlock): FigureLink[] {
  const memorable = ({ fact: { value, unit, mention } }: Candidate): boolean => !EVERYWHERE.has(unit) && !mention.optional && value.bound !== 'vague' && value.min === value.max && (digitsOf(value) >= 3 || (nominal(value) >= 1000 && digitsOf(value) >= 2) || nominal(value) >= 1e6);
  const byValue = new Map<number, number[]>();
  first.candidates.forEach((c, i) => {
    if (!memorable(c)) return;
    const list = byValue.get(nominal(c.fact.value));
    if (list) list.push(i);
    else byValue.set(nominal(c.fact.value), [i]);
  });
  return second.candidates.flatMap((c, b) => (memorable(c) ? (byValue.get(nominal(c.fact.value)) ?? []) : [])
    .filter((a) => (first !== second || a < b) && sortOf(first.candidates[a]!) !== sortOf(c))
    .map((a): FigureLink => ({ a, b, kind: 'otherThing', score: 0, otherSort: true })));
}

const isConflict = ({ kind }: FigureLink): boolean => kind === 'differs' || kind === 'scale';

/** Whether a draft's figure is what one of a source and another beside it make: it contradicts none of them. */
export function isSumOf({ draft, fact }: Candidate, block: FigureBlock, at: number): boolean {
  const from = block.candidates[at]!;
  return draft && !from.draft && isDerived(nominal(fact.value), from.fact, block.candidates.slice(Math.max(0, at - 3), at + 4).map((c) => c.fact));
}

/** Whether a figure is a date that names no more than a year or half of one. */
const isYear = ({ fact: { unit, value } }: Candidate): boolean => unit === 'date' && value.max! - value.min! > 5;

/** Whether a date may be the new one for another: a later day, or one that its article says has been moved; `late 2004` and `2004` are one time. */
function mayBeNewer({ fact: { unit, value: stale } }: Candidate, { fact: { value: fresh } }: Candidate, moved: boolean): boolean {
  if (unit !== 'date') return true;
  const overlap = stale.min! <= fresh.max! && fresh.min! <= stale.max!;
  return !overlap && (moved || fresh.min! > stale.max!);
}

/** The same relation, seen from the other side. */
const turned = (kind: FigureLink['kind']): FigureLink['kind'] => (kind === 'hedgeLost' ? 'hedgeAdded' : kind === 'hedgeAdded' ? 'hedgeLost' : kind);

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
      if (candidates[stale]!.article === article || candidates[stale]!.successor !== undefined || candidates[stale]!.replaced || candidates[stale]!.fact.earlier) continue;
      // so is who gives both values, however far apart
      if ([successor, ...(sameAs.get(successor) ?? [])].some((i) => candidates[i]!.article === candidates[stale]!.article)) continue;
      // a year that both name need not be that of one thing
      if (isYear(candidates[old]!) && !sharesWord(candidates[stale]!, candidates[old]!)) continue;
      for (const fresh of [successor, ...(sameAs.get(successor) ?? [])]) {
        const key = `${stale} ${fresh}`;
        if (!mayBeNewer(candidates[stale]!, candidates[fresh]!, candidates[old]!.current || candidates[successor]!.current)) continue;
        if (candidates[fresh]!.article === candidates[stale]!.article || outdated.has(key) || (sameAs.get(stale) ?? []).includes(fresh)) continue;
        outdated.add(key);
        found.push({ a: stale, b: fresh, kind: 'differs', score: 3, superseded: true });
      }
    }
  });
  const rest = links.filter((l) => l.kind !== 'differs' || !(outdated.has(`${l.a} ${l.b}`) || outdated.has(`${l.b} ${l.a}`)));
  // who has the price of one moment does not contradict that of another
  return [...rest, ...found].filter((l) => l.kind !== 'differs' || !([[l.a, l.b], [l.b, l.a]] as const).some(([own, other]) => (sameAs.get(own) ?? []).some((s) => areApart(candidates[s]!, candidates[other]!))));
}

function linkOf(a: number, b: number, x: Candidate, y: Candidate, inside: boolean, rarity: (stem: string) => number, sole: boolean): FigureLink | undefined {
  // figures of one sentence are different figures
  if (inside && x.sentenceStart === y.sentenceStart) return undefined;
  const pairing = pairUp(x, y, rarity, sole);
  if (!pairing) return undefined;
  const { same, other, relation, score } = pairing;
  if (same && relation !== 'none') return inside && relation === 'differs' ? undefined : { a, b, kind: relation, score };
  if (!isEqual(relation) || !other || inside || x.fact.value.bound === 'vague' || x.fact.unit === 'age' || x.fact.unit === 'date') return undefined;
  // a small count or a bare year-like number is everywhere; to meet it twice says nothing
  const notable = x.fact.mention.kind !== 'quantity' || digitsOf(x.fact.value) >= 2 && nominal(x.fact.value) >= 100 || nominal(x.fact.value) >= 1e5;
  return notable ? { a, b, kind: 'otherThing', score } : undefined;
}

/** So often one article may tell the figure of another; where both tell it still more often, the rest of the pairs say nothing new. */
const MOST_PARTNERS = 24;

/**
 * Of the links between two articles keeps what can stand together: a figure that has its counterpart contradicts no other
 * figure there, one figure contradicts one. Where an article itself tells the change (`von 25 auf 30`), the earlier value
 * of the other article is superseded by the later.
 */
function settle(links: readonly FigureLink[], first: FigureBlock, second: FigureBlock): FigureLink[] {
  const kept: FigureLink[] = [];
  // one number space for the figures of both sides
  const right = (i: number): number => (first === second ? i : i + first.candidates.length);
  const valueOf = (block: FigureBlock, i: number): number => nominal(block.candidates[i]!.fact.value);
  const matched = new Set<number>();
  const partners = new Map<number, number>();
  const compatible = links.filter((l) => l.kind !== 'differs' && l.kind !== 'scale' && l.kind !== 'otherThing').sort((p, q) => q.score - p.score);
  const exact = new Set<number>();
  for (const link of compatible) if (link.kind === 'same') [link.a, right(link.b)].forEach((i) => exact.add(i));
  const rounded = new Map<number, number>();
  // „148.000“ is no rounding of 150.000 where the other article has 184.000 for it
  const mistyped = links.filter((l) => l.kind === 'differs' && isTypingSlip(first.candidates[l.a]!.fact.value, second.candidates[l.b]!.fact.value));
  for (const link of compatible) {
    if (link.kind === 'morePrecise' || link.kind === 'rounder') {
      if (mistyped.some((l) => (l.a === link.a || l.b === link.b) && l.score > link.score)) continue;
      // a figure with an equal counterpart is not also the rounding of another, and none rounds two values
      if (exact.has(link.a) || exact.has(right(link.b))) continue;
      const [x, y] = [valueOf(first, link.a), valueOf(second, link.b)];
      if ((rounded.get(link.a) ?? y) !== y || (rounded.get(right(link.b)) ?? x) !== x) continue;
      rounded.set(link.a, y);
      rounded.set(right(link.b), x);
    }
    const [ofA, ofB] = [partners.get(link.a) ?? 0, partners.get(right(link.b)) ?? 0];
    if (ofA >= MOST_PARTNERS && ofB >= MOST_PARTNERS) continue;
    partners.set(link.a, ofA + 1);
    partners.set(right(link.b), ofB + 1);
    kept.push(link);
    matched.add(link.a);
    matched.add(right(link.b));
  }
  for (const link of links.filter((l) => l.kind === 'differs' || l.kind === 'scale').sort((p, q) => q.score - p.score)) {
    if (matched.has(link.a) || matched.has(right(link.b))) continue;
    kept.push(link);
    matched.add(link.a);
    matched.add(right(link.b));
  }
  for (const link of links) if (link.kind === 'otherThing' && !(matched.has(link.a) && matched.has(right(link.b)))) kept.push(link);
  return kept;
}

/**
 * Weight of a stem: high for the few figures' words, low for what every figure of both articles has beside it. It asks no
 * third article, so that what two articles have in common does not change with the folder.
 */
function rarityIn(first: FigureBlock, second: FigureBlock): (stem: string) => number {
  const same = first === second;
  const n = first.candidates.length + (same ? 0 : second.candidates.length) + 20;
  return (key) => Math.min(1.3, Math.log(n / ((first.frequency.get(key) ?? 0) + (same ? 0 : (second.frequency.get(key) ?? 0)) || 1)) / 2.2);
}
