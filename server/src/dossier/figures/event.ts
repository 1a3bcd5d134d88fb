import { countWhile } from '../../text/search';
import type { FigureLink } from './compare';
import { areOfOnePerson } from './apart';
import type { Candidate } from './candidate';
import { isTypingSlip } from './pair';
import { PERIODS } from '../digest/periods';
import { isMeasured } from './units';
import { digitsOf, isSwapped, nominal } from './value';

/** What agreement of small counts, ages and dates weighs: many events have them in common. */
const SLIGHT = 0.5;
/** Agreement from which two articles are held to tell of one event, however much they differ. */
const ENOUGH = 2;
/** Figures an article must have before it says anything that none of them is in the other. */
const TELLING = 4;
/** Letters within which figures are of one passage. */
const PASSAGE = 400;
/** Of what agrees in a passage so much is looked at: a text that says one thing again and again costs no more. */
const LOOKED_AT = 64;
/** Share of the figures of the article with fewer of them that both have, from which what differs need not stand beside what agrees. */
const MOSTLY = 0.2;
/** The same where no days show both articles to be of one time: weeks, matches and quarters are told in like words. */
const MOSTLY_UNDATED = 0.3;
/** Contradictions between two articles without a day that are too many for one event where they agree on less than twice as much. */
const MANY = 3;
/** Share below which two articles have hardly a figure in common. */
const HARDLY = 0.1;

/** The links of two articles, and the contradictions between them that are set aside, since they seem to tell of two events. */
export interface Compared {
  readonly links: readonly FigureLink[];
  readonly aside: readonly FigureLink[];
  /** What it weighs that both have figures in common: about one a figure. */
  readonly agreement: number;
}

/** Agreement of a draft with each of two sources from which it tells of the event of both. */
const ONE_DRAFT = 2;

/** Whether a draft that has figures of two articles holds them together as one event: who writes it takes both for sources of one story. */
export const isBridge = (one: Compared | undefined, other: Compared | undefined): boolean => (one?.agreement ?? 0) >= ONE_DRAFT && (other?.agreement ?? 0) >= ONE_DRAFT;

/**
 * The links of two articles without the contradictions that are none, since two events are told (two matches of one club, two
 * weeks of one chart), each with its own figures. What tells one event is agreement of figures, names and words are the same in
 * both: of articles on one event either much of what both count agrees, or there stands beside the figures that differ one that
 * both have. Figures whose numbers a slip explains need less. Where articles have hardly a figure in common, one that is equal
 * is `stray`: it may be the same, but what stands beside it in one of them is not missed in the other.
 * @param left figures of the first article, by the links' `a`
 * @param right figures of the second one, by the links' `b`
 */
export function ofOneEvent(links: readonly FigureLink[], left: readonly Candidate[], right: readonly Candidate[]): Compared {
  // a number with two digits in each other's place is the other's number
  const agreeing = links.filter(({ a, b, kind }) => AGREEING.has(kind) || (kind === 'differs' && isMistyped(left[a]!, right[b]!))).sort((p, q) => startOf(left[p.a]!) - startOf(left[q.a]!));
  const agreement = sumOf(agreeing);
  const few = Math.min(weightsOf(left), weightsOf(right));
  if (few < TELLING && (agreement > 0 || Math.min(valuesIn(left), valuesIn(right)) < TELLING)) return { links, aside: [], agreement };
  const contradiction = new Set(links.filter((l) => l.kind === 'differs' && !l.loose && !isMistyped(left[l.a]!, right[l.b]!) && !areOfOnePerson(left[l.a]!, right[l.b]!)).map((l) => valueOf(left[l.a]!))).size;
  const undated = [left, right].every(([first]) => first?.date === undefined);
  const one = (agreement >= ENOUGH || (agreement > 0 && agreement >= contradiction)) && !(undated && contradiction >= MANY && contradiction > agreement / 2);
  const aside: FigureLink[] = [];
  const kept = links.flatMap((link): FigureLink[] => {
    const held = heldOf(link);
    if (!held.length) aside.push(link);
    return held;
  });
  return { links: kept, aside, agreement };

  function heldOf(link: FigureLink): FigureLink[] {
    if (link.kind === 'otherThing') return [link];
    if (AGREEING.has(link.kind)) return [agreement - weightOfLink(link) < HARDLY * few && !isBacked(link) ? { ...link, stray: true } : link];
    const [x, y] = [left[link.a]!, right[link.b]!];
    const drafted = x.draft || y.draft;
    if (isMistyped(x, y) || (link.kind === 'scale' && (drafted || !undated))) return [link];
    if (link.kind === 'scale') return isBacked(link) ? [link] : [];
    if (!one) return [];
    if (isSwapped(nominal(x.fact.value), nominal(y.fact.value)) || (!drafted && !undated)) return [link];
    if (link.loose) return agreement >= MOSTLY * few && isBacked(link) ? [link] : [];
    return agreement >= (drafted ? MOSTLY : MOSTLY_UNDATED) * few || isBacked(link) ? [link] : [];
  }

  /** Whether both articles agree on another figure right beside those of a link. */
  function isBacked({ a, b }: FigureLink): boolean {
    const [x, y] = [startOf(left[a]!), startOf(right[b]!)];
    const own = valueOf(left[a]!);
    const from = countWhile(agreeing, (l) => startOf(left[l.a]!) < x - PASSAGE);
    for (let i = from; i < Math.min(agreeing.length, from + LOOKED_AT) && startOf(left[agreeing[i]!.a]!) <= x + PASSAGE; i++) {
      const l = agreeing[i]!;
      if (Math.abs(startOf(right[l.b]!) - y) <= PASSAGE && valueOf(left[l.a]!) !== own) return true;
    }
    return false;
  }

  /** What some links weigh, each value once. */
  function sumOf(list: readonly FigureLink[]): number {
    const shared = new Map<string, number>();
    for (const link of list) shared.set(valueOf(left[link.a]!), Math.max(shared.get(valueOf(left[link.a]!)) ?? 0, weightOfLink(link)));
    return [...shared.values()].reduce((sum, w) => sum + w, 0);
  }

  function weightOfLink({ a, b }: FigureLink): number {
    return Math.min(agreementOf(left[a]!), agreementOf(right[b]!));
  }
}

const startOf = ({ fact: { evidence: { span } } }: Candidate): number => span.start;

const AGREEING: ReadonlySet<FigureLink['kind']> = new Set(['same', 'morePrecise', 'rounder', 'hedgeLost', 'hedgeAdded']);

/** Digits from which on two in each other's place are no accident of two events. */
const LONG = 3;

const isMistyped = ({ fact: a }: Candidate, { fact: b }: Candidate): boolean => Math.min(digitsOf(a.value), digitsOf(b.value)) >= LONG && isTypingSlip(a.value, b.value);

const valueOf = ({ fact: { unit, value } }: Candidate): string => `${unit} ${value.min}`;

const weightOf = ({ fact: { unit, value } }: Candidate): number => (unit === 'age' || unit === 'date' || digitsOf(value) < 2 ? SLIGHT : 1);

/** What it weighs that two articles have a figure in common: lengths and times of two digits (`25 Meter`, `34 Minuten`) are of any event. */
const agreementOf = (candidate: Candidate): number => (digitsOf(candidate.fact.value) < LONG && (PERIODS.has(candidate.fact.unit) || isMeasured(candidate.fact.unit)) ? SLIGHT : weightOf(candidate));

/** How many figures are told, each value once. */
const valuesIn = (candidates: readonly Candidate[]): number => new Set(candidates.map(valueOf)).size;

function weightsOf(candidates: readonly Candidate[]): number {
  return [...new Map(candidates.map((c) => [valueOf(c), weightOf(c)] as const)).values()].reduce((sum, w) => sum + w, 0);
}
