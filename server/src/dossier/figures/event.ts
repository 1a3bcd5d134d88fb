import type { FigureLink } from './compare';
import { isTypingSlip, type Candidate } from './pair';
import { PERIODS } from '../digest/periods';
import { isMeasured } from './units';
import { digitsOf } from './value';

/** What agreement of small counts, ages and dates weighs: many events have them in common. */
const SLIGHT = 0.5;
/** Agreement from which two articles are held to tell of one event, however much they differ. */
const ENOUGH = 2;
/** Figures an article must have before it says anything that none of them is in the other. */
const TELLING = 4;

/**
 * The links of two articles without their contradictions, where hardly a figure of the one is in the other: they tell of two
 * events (two matches of one club, two weeks of one chart), and each has its own figures. Articles on one event agree on
 * most of what both count, however much else they differ in.
 * @param left figures of the first article, by the links' `a`
 * @param right figures of the second one, by the links' `b`
 */
export function ofOneEvent(links: readonly FigureLink[], left: readonly Candidate[], right: readonly Candidate[]): readonly FigureLink[] {
  const apart = links.filter((l) => l.kind === 'differs' && !isMistyped(left[l.a]!, right[l.b]!));
  if (!apart.length || Math.min(weightsOf(left), weightsOf(right)) < TELLING) return links;
  const shared = new Map<string, number>();
  for (const { a, b, kind } of links) {
    const [x, y] = [left[a]!, right[b]!];
    // a number with two digits in each other's place is the other's number
    if (AGREEING.has(kind) || (kind === 'differs' && isMistyped(x, y))) shared.set(valueOf(x), Math.max(shared.get(valueOf(x)) ?? 0, Math.min(agreementOf(x), agreementOf(y))));
  }
  const agreement = [...shared.values()].reduce((sum, w) => sum + w, 0);
  const contradiction = new Set(apart.filter((l) => !l.loose).map((l) => valueOf(left[l.a]!))).size;
  if (agreement >= ENOUGH || (agreement > 0 && agreement >= contradiction)) return links;
  return links.filter((l) => !apart.includes(l));
}

const AGREEING: ReadonlySet<FigureLink['kind']> = new Set(['same', 'morePrecise', 'rounder', 'hedgeLost', 'hedgeAdded']);

/** Digits from which on two in each other's place are no accident of two events. */
const LONG = 3;

const isMistyped = ({ fact: a }: Candidate, { fact: b }: Candidate): boolean => Math.min(digitsOf(a.value), digitsOf(b.value)) >= LONG && isTypingSlip(a.value, b.value);

const valueOf = ({ fact: { unit, value } }: Candidate): string => `${unit} ${value.min}`;

const weightOf = ({ fact: { unit, value } }: Candidate): number => (unit === 'age' || unit === 'date' || digitsOf(value) < 2 ? SLIGHT : 1);

/** What it weighs that two articles have a figure in common: lengths and times of two digits (`25 Meter`, `34 Minuten`) are of any event. */
const agreementOf = (candidate: Candidate): number => (digitsOf(candidate.fact.value) < LONG && (PERIODS.has(candidate.fact.unit) || isMeasured(candidate.fact.unit)) ? SLIGHT : weightOf(candidate));

function weightsOf(candidates: readonly Candidate[]): number {
  return [...new Map(candidates.map((c) => [valueOf(c), weightOf(c)] as const)).values()].reduce((sum, w) => sum + w, 0);
}
