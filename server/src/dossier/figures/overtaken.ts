import type { FigureLink } from './compare';
import type { FigureBlock } from './facts';
import { compareLexicons } from '../../language/compare';
import { TALLY } from '../digest/bare';
import { ACT } from '../digest/figures';
import { PART } from '../digest/parts';
import { PERIODS } from '../digest/periods';
import { stem } from '../words';
import type { Candidate } from './candidate';
import { likenessOf } from './pair';
import { ANYBODY, isCast, isPeople } from './units';
import { isEqual, isSwapped, nominal, relate } from './value';

/** Evidence from which a later article's other value is the newer state of a figure that an older one has like the draft. */
const ENOUGH = 0.75;
/** How far the later value must stand before the next of its article. */
const AHEAD = 0.3;
/** What grows or shrinks more between two reports of one story is something else; of a tally less can be said. */
const WIDE = 3.2;
const WIDE_TALLY = 12;
/** Weight of a word of the figure's own clause. */
const OWN = 0.4;
/** Units that say when, how long and how old: their values do not move with the days. */
const STILL: ReadonlySet<string> = new Set(['date', 'age', 'ofthem', 'h', 'min', 's', 'uhr', 'nth', 'term', 'day', 'tag', 'week', 'woche', 'month', 'monat', 'year', 'jahr']);

/**
 * A draft's figures that the articles of one day confirm and one of a later day has otherwise: offers, tallies and prices
 * move, and the later article tells of the old value nothing. What says so is who else has the value, and when; the words
 * need only show that both are of one thing.
 * @param offsets where the figures of each block start in the list of all
 */
export function overtakenLinks(blocks: readonly FigureBlock[], offsets: readonly number[], candidates: readonly Candidate[], links: readonly FigureLink[], partners: readonly (readonly number[])[], rarityIn: (a: FigureBlock, b: FigureBlock) => (stem: string) => number): FigureLink[] {
  const equals = new Map<number, number[]>();
  const contradicted = new Set<number>();
  for (const { a, b, kind } of links) {
    if (kind === 'differs' || kind === 'scale') contradicted.add(a).add(b);
    if (!isEqual(kind === 'otherThing' || kind === 'differs' || kind === 'scale' ? 'none' : kind)) continue;
    equals.set(a, [...(equals.get(a) ?? []), b]);
    equals.set(b, [...(equals.get(b) ?? []), a]);
  }
  return blocks.flatMap((block, of) => (block.draft ? block.candidates.flatMap((_, i) => laterOf(offsets[of]! + i, of)) : []));

  function laterOf(d: number, of: number): FigureLink[] {
    const own = candidates[d]!;
    // who tells what became of a value is up to date
    if (contradicted.has(d) || own.fact.mention.optional || isStill(own) || own.successor !== undefined || own.fact.earlier && !own.running) return [];
    const anew = measuredAnew(d, of);
    if (anew.length) return anew;
    const confirming = (equals.get(d) ?? []).filter((i) => !candidates[i]!.draft && candidates[i]!.fact.mention.rule !== PART);
    if (confirming.some((i) => contradicted.has(i))) return [];
    const days = confirming.map((i) => candidates[i]!.date);
    if (!days.length || days.some((day) => day === undefined)) return [];
    const last = days.sort().at(-1)!;
    return partners[of]!.flatMap((p): FigureLink[] => {
      const later = blocks[p]!;
      const day = later.candidates[0]?.date;
      if (later.draft || day === undefined || day <= last) return [];
      const list = [...(later.byUnit.get(own.fact.unit) ?? []), ...peopleFor(own, later), ...talliesFor(own, later)];
      // who has the old value, too, tells both
      if (list.some((s) => isEqual(relate(own.fact.value, later.candidates[s]!.fact.value)))) return [];
      const scored = list.filter((s) => isNew(offsets[p]! + s, last) && mayFollow(own, later.candidates[s]!) && !followsAnother(own, s, later)).map((s) => ({ s: offsets[p]! + s, score: Math.max(...[d, ...confirming].map((x) => scoreOf(candidates[x]!, later.candidates[s]!, x, of, p))) })).sort((x, y) => y.score - x.score);
      const [best, next] = scored;
      if (!best || best.score < ENOUGH || (next && best.score - next.score < AHEAD && !isEqual(relate(candidates[best.s]!.fact.value, candidates[next.s]!.fact.value)))) return [];
      return [{ a: d, b: best.s, kind: 'differs', score: best.score, superseded: true }];
    });
  }

  /** The values an article has from a second measurement, right behind the first one's, which alone the draft gives: `Am 14. April fanden wir 18 µg/l. Die Nachmessung ergab 12 µg/l`. */
  function measuredAnew(d: number, of: number): FigureLink[] {
    const own = candidates[d]!;
    return partners[of]!.flatMap((p): FigureLink[] => {
      const { draft, byUnit, candidates: theirs } = blocks[p]!;
      const list = draft ? [] : byUnit.get(own.fact.unit) ?? [];
      const first = list.findLastIndex((s) => isEqual(relate(own.fact.value, theirs[s]!.fact.value)));
      const next = first < 0 ? undefined : list[first + 1];
      if (next === undefined || !theirs[next]!.anew || theirs[list[first]!]!.anew || !mayFollow(own, theirs[next]!) || tells(of, theirs[next]!)) return [];
      return [{ a: d, b: offsets[p]! + next, kind: 'differs', score: ENOUGH, superseded: true }];
    });
  }

  /** Whether the draft has a value itself. */
  function tells(of: number, { fact }: Candidate): boolean {
    return (blocks[of]!.byUnit.get(fact.unit) ?? []).some((i) => isEqual(relate(fact.value, blocks[of]!.candidates[i]!.fact.value)));
  }

  function scoreOf(x: Candidate, y: Candidate, at: number, of: number, p: number): number {
    // the noun of a count of the day says of whom it is
    if (y.fact.mention.rule === TALLY && y.fact.unit !== x.fact.unit) return ENOUGH;
    // „noch zwölf Bilder“ are what is left of the fourteen of which both tell
    if (y.remaining && y.fact.unit === x.fact.unit && nominal(y.fact.value) < nominal(x.fact.value)) return ENOUGH;
    if (!sharesWord(x, y)) return -Infinity;
    const from = candidates[at]!.draft ? blocks[of]! : blocks[candidates[at]!.article]!;
    return likenessOf(x, y, rarityIn(from, blocks[p]!), 'differs') ?? -Infinity;
  }

  /** Whether an article tells of a value what it was before, and that is another than a figure gives: `von 46 auf 51,5 Millionen` overtakes nobody's 38. */
  function followsAnother({ fact }: Candidate, s: number, { candidates: theirs }: FigureBlock): boolean {
    const before = theirs.filter((c) => c.successor === s);
    return before.length > 0 && before.every((c) => relate(fact.value, c.fact.value) === 'differs');
  }

  /** Whether no article of an earlier day has the value, too, and none has another of which it is told. */
  function isNew(s: number, last: string): boolean {
    return !contradicted.has(s) && !(equals.get(s) ?? []).some((i) => candidates[i]!.draft || (candidates[i]!.date ?? '') <= last);
  }
}

const isStill = ({ fact: { unit, mention: { rule } } }: Candidate): boolean => rule === PART || STILL.has(unit) || isCast(unit) || PERIODS.has(unit.replace('count:', ''));

const tallies = new WeakMap<FigureBlock, readonly number[]>();

/** The counts of an article that stand behind their noun, with a word for the day. */
function talliesOf(block: FigureBlock): readonly number[] {
  let found = tallies.get(block);
  if (!found) tallies.set(block, (found = [...block.candidates.keys()].filter((i) => block.candidates[i]!.fact.mention.rule === TALLY)));
  return found;
}

/** Counts of the day whose noun says what those of another figure do: `63 Anwohner klagen`, later `die Kläger, inzwischen 71`. */
function talliesFor({ fact: { unit, words } }: Candidate, block: FigureBlock): number[] {
  if (!unit.startsWith('count:')) return [];
  return talliesOf(block).filter((i) => {
    const other = block.candidates[i]!.fact.unit;
    return other !== unit && (words.get(other.slice(6)) ?? words.get(ACT + other.slice(6)) ?? 0) >= OWN;
  });
}

/** Counts of people as such that stand for those of a kind, with a word for the day: `210 Kunden`, later `inzwischen sind es 248 Menschen`. */
function peopleFor({ fact: { unit } }: Candidate, block: FigureBlock): number[] {
  return unit !== ANYBODY && isPeople(unit) ? (block.byUnit.get(ANYBODY) ?? []).filter((i) => block.candidates[i]!.current) : [];
}

/** Whether one value may be the other's later state. */
function mayFollow(a: Candidate, b: Candidate): boolean {
  const ratio = nominal(b.fact.value) / (nominal(a.fact.value) || 1);
  const wide = b.current || b.running ? WIDE_TALLY : WIDE;
  // digits in each other's place are a slip of one of the two, however late
  return !isSwapped(nominal(a.fact.value), nominal(b.fact.value)) && !b.fact.mention.optional && !b.fact.earlier && !b.replaced && !b.further && !b.longPast && ratio < wide && ratio > 1 / wide && relate(a.fact.value, b.fact.value) === 'differs';
}

/** Stems of verbs that stand with any figure. */
const LIGHT: ReadonlySet<string> = new Set(compareLexicons.flatMap((lexicon) => [...lexicon.lightVerbs].map((word) => stem(word, lexicon))));

/** Whether the clauses of two figures have a word in common that says what they are of. */
export function sharesWord(a: Candidate, b: Candidate): boolean {
  // who and where says nothing of what
  const names = [...a.fact.entities, ...b.fact.entities];
  for (const [key, weight] of a.fact.words) {
    if (weight < OWN || key.startsWith('=') || key.startsWith(ACT) || LIGHT.has(key)) continue;
    if ((b.fact.words.get(key) ?? 0) >= OWN && !names.some((name) => name.includes(key))) return true;
  }
  return false;
}
