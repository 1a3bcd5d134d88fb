import type { FigureBlock } from './facts';
import { isSumOf, type FigureLink } from './compare';
import { sharesWord } from './overtaken';
import { isFewBesideMany } from './few';
import type { Candidate } from './candidate';
import { likenessOf } from './pair';
import { areTwoCurrencies, isMeasured, isPeople, isThing } from './units';
import { alignedDigits, digitsOf, isEqual, isScale, isSwapped, nominal, relate } from './value';

/** Evidence, with what a slip of the pen explains, from which a figure of a draft is held to be another's, gone wrong. */
const ENOUGH = 1.5;
/** What two digits in each other's place explain. */
const SWAPPED = 1.1;
/** How far the best must stand before the next that gives another value. */
const AHEAD = 0.35;
/** Beyond this ratio two numbers are two things, unless a slip explains both. */
const WIDE = 1.7;

/**
 * Possible counterparts of a draft's figures in one source, by looser evidence than two sources need: a draft is written
 * from its sources, so a value none of them has is rather one of theirs, gone wrong, than a new one. Which of them holds
 * is decided over the whole folder.
 */
export function looseLinks(draft: FigureBlock, source: FigureBlock, rarity: (stem: string) => number, link: (draft: number, source: number, kind: 'differs' | 'scale', score: number) => FigureLink): FigureLink[] {
  const found: FigureLink[] = [];
  const groups = [...source.byUnit.keys()];
  for (const [unit, list] of draft.byUnit) {
    if (unit === 'date' || unit === 'ofthem') continue;
    const others = groups.filter((u) => u === unit || (unit.startsWith('count:') && u.startsWith('count:')) || areTwoCurrencies(u, unit)).flatMap((u) => source.byUnit.get(u)!);
    for (const d of list) {
      for (const s of others) {
        const [x, y] = [draft.candidates[d]!, source.candidates[s]!];
        const slipped = x.fact.unit !== y.fact.unit && areTwoCurrencies(x.fact.unit, y.fact.unit) ? currencySlip(x, y) : slipOf(x, y);
        // ages are everybody's: only two digits in each other's place make one of another
        if (slipped === undefined || (unit === 'age' && slipped < SWAPPED) || isSumOf(x, source, s)) continue;
        if (x.fact.unit !== y.fact.unit && unit.startsWith('count:') && Math.min(digitsOf(x.fact.value), digitsOf(y.fact.value)) < 2) continue;
        const relation = unit.startsWith('money:') && x.fact.unit !== y.fact.unit ? 'differs' : relate(y.fact.value, x.fact.value);
        // what is weighed in milligrams is rather another thing than what is in kilograms, and few people rather others than as many thousand
        if (relation === 'scale' && (isFewBesideMany(x.fact, y.fact) || (isMeasured(unit) && !sharesWord(x, y)))) continue;
        const likeness = likenessOf(y, x, rarity, relation, true);
        if (likeness !== undefined && likeness > 0.2 && likeness + slipped >= ENOUGH) found.push(link(d, s, relation === 'scale' ? 'scale' : 'differs', likeness + slipped));
      }
    }
  }
  return found;
}

/** Evidence by which one number under two nouns is one count: `16 Adressen durchsucht`, `durchsuchten 16 Objekte`. */
const TWIN = 0.45;

/** Counts of an article that another gives under another noun, told of by the words around; no unit that measures is taken for one that counts. */
export function twinLinks(draft: FigureBlock, source: FigureBlock, rarity: (stem: string) => number, taken: (draft: number) => boolean, link: (draft: number, source: number, kind: FigureLink['kind'], score: number) => FigureLink): FigureLink[] {
  const found: FigureLink[] = [];
  for (const [unit, list] of draft.byUnit) {
    if (!unit.startsWith('count:')) continue;
    for (const [other, there] of source.byUnit) {
      if (other === unit || !other.startsWith('count:')) continue;
      // who counts both nouns does not call the one by the other
      if (source.byUnit.has(unit) || draft.byUnit.has(other)) continue;
      for (const d of list) {
        for (const s of taken(d) ? [] : there) {
          const [x, y] = [draft.candidates[d]!, source.candidates[s]!];
          const relation = relate(y.fact.value, x.fact.value);
          if (!isEqual(relation) || nominal(x.fact.value) < 3 || isPerson(x) && isThing(other) || isPerson(y) && isThing(unit)) continue;
          const likeness = likenessOf(y, x, rarity, relation, true);
          if (likeness !== undefined && likeness >= (digitsOf(x.fact.value) >= 3 ? TWIN / 2 : TWIN)) found.push(link(d, s, relation, likeness));
        }
      }
    }
  }
  return found;
}

/** Whether a figure names people: `35 people` are not the `35 cars`, as `1,600` of an unnamed sort may be. */
const isPerson = ({ fact: { unit, evidence: { text } } }: Candidate): boolean => isPeople(unit) && /\p{L}$/u.test(text);

/** How much another currency behind one number explains: `150 Millionen Euro` for `150 Millionen Pfund`. */
function currencySlip({ fact: { value: a } }: Candidate, { fact: { value: b } }: Candidate): number | undefined {
  if (a.bound === 'vague' || b.bound === 'vague' || nominal(a) !== nominal(b) || nominal(a) <= 0) return undefined;
  return digitsOf(a) > 1 ? SWAPPED : 0.6;
}

/** How much a slip of the pen explains two values; undefined where they agree, or nothing brings them together. */
function slipOf({ fact: { value: a } }: Candidate, { fact: { value: b } }: Candidate): number | undefined {
  if (a.bound === 'vague' || b.bound === 'vague') return undefined;
  const relation = relate(b, a);
  if (relation !== 'differs' && relation !== 'scale') return undefined;
  const [x, y] = [nominal(a), nominal(b)];
  if (x <= 0 || y <= 0) return undefined;
  const ratio = Math.max(x / y, y / x);
  if (relation === 'scale' || isScale(x, y)) return digitsOf(a) > 1 ? 1 : 0.5;
  if ([10, 100].some((f) => Math.abs(ratio / f - 1) < 1e-6)) return digitsOf(a) > 1 ? 0.8 : 0.3;
  const [l, r] = alignedDigits(x, y);
  const { length } = l;
  if (length > 1 && ratio < 9 && isSwapped(x, y)) return SWAPPED;
  if (ratio > WIDE) return undefined;
  const apart = [...l].filter((c, i) => c !== r[i]).length;
  return length >= 3 && apart === 1 ? 0.5 : length === 2 && apart === 1 ? 0.2 : 0;
}

/**
 * Of the loose links keeps those of a draft's figure that no source has, each to the one source figure it fits best and
 * by far, if the draft does not tell that one elsewhere; the surest first, and no source figure twice. The others of that
 * value in other sources go with it.
 */
export function settleOrphans(loose: readonly FigureLink[], links: readonly FigureLink[], candidates: readonly Candidate[]): FigureLink[] {
  if (!loose.length) return [];
  const draftOf = (l: FigureLink): number => (candidates[l.a]!.draft ? l.a : l.b);
  const sourceOf = (l: FigureLink): number => (candidates[l.a]!.draft ? l.b : l.a);
  const { taken, peers } = takenBy(links, candidates);
  const told = (s: number): boolean => taken.has(s) || (peers.get(s) ?? []).some((p) => taken.has(p));
  const values = new Set(candidates.filter((c) => !c.draft).map(valueKey));
  const byDraft = new Map<number, FigureLink[]>();
  for (const link of loose) {
    const d = draftOf(link);
    if (taken.has(d) || values.has(valueKey(candidates[d]!))) continue;
    const list = byDraft.get(d);
    if (list) list.push(link);
    else byDraft.set(d, [link]);
  }
  const kept: FigureLink[] = [];
  const lists = [...byDraft.values()].map((list) => list.sort((p, q) => q.score - p.score));
  for (const list of lists.sort((p, q) => q[0]!.score - p[0]!.score)) {
    const free = list.filter((l) => !told(sourceOf(l)));
    const best = free[0];
    if (!best) continue;
    const { value } = candidates[sourceOf(best)]!.fact;
    const same = free.filter((l) => isEqual(relate(value, candidates[sourceOf(l)]!.fact.value)));
    const rival = free.find((l) => !same.includes(l));
    if (rival && best.score - rival.score < AHEAD) continue;
    kept.push(...same);
    for (const link of same) taken.add(sourceOf(link));
  }
  return kept;
}

/** Figures that have a counterpart across draft and sources, and which figures of the sources are one. */
function takenBy(links: readonly FigureLink[], candidates: readonly Candidate[]): { readonly taken: Set<number>; readonly peers: ReadonlyMap<number, readonly number[]> } {
  const taken = new Set<number>();
  const peers = new Map<number, number[]>();
  const put = (a: number, b: number): void => {
    const list = peers.get(a);
    if (list) list.push(b);
    else peers.set(a, [b]);
  };
  for (const { a, b, kind } of links) {
    if (kind === 'otherThing') continue;
    if (candidates[a]!.draft !== candidates[b]!.draft) {
      taken.add(a);
      taken.add(b);
    } else if (!candidates[a]!.draft && kind !== 'differs' && kind !== 'scale') {
      put(a, b);
      put(b, a);
    }
  }
  return { taken, peers };
}

const valueKey = ({ fact: { unit, value } }: Candidate): string => `${unit.startsWith('count:') ? 'count' : unit} ${nominal(value)}`;
