import { countWhile } from '../../text/search';
import { msg } from '../../message';
import type { DossierArticle, Evidence, Note } from '../dossier';
import type { FigureLink } from '../figures/compare';
import type { Candidate } from '../figures/candidate';
import { isEqual } from '../figures/value';
import { isPeople } from '../figures/units';
import { digitsOf, nominal, relate } from '../figures/value';
import { isTrifle } from './trifles';

/**
 * The notes on figures that no other article has: `Only this article gives 45 boats`. What only a draft repeats is still one
 * source's; the same number for something else is a note of its own.
 */
export function onlyHereNotes(candidates: readonly Candidate[], links: readonly FigureLink[], articles: readonly DossierArticle[], evidence: (i: number) => Evidence): Note[] {
  if (articles.length < 2) return [];
  const isSource = (i: number): boolean => articles[candidates[i]!.article]!.role === 'source';
  const linked = new Set(links.filter((l) => !l.otherSort && candidates[l.a]!.article !== candidates[l.b]!.article).flatMap((l) => [...(isSource(l.b) ? [l.a] : []), ...(isSource(l.a) ? [l.b] : [])]));
  const mayBeTold = readNumbers(candidates.filter((_, i) => isSource(i)));
  return candidates.flatMap(({ fact }, i): Note[] => {
    if (linked.has(i) || fact.mention.optional || isTrifle(fact) || fact.unit === 'age' || fact.mention.value?.unit === 'ofthem' || fact.unit === 'date' || fact.mention.rule.startsWith('figure.')) return [];
    if (mayBeTold(candidates[i]!)) return [];
    return [{ relation: 'onlyHere', subject: 'figure', members: [evidence(i)], origins: 1, rule: 'figure.onlyHere', message: msg('Only this article gives {figure}', { figure: evidence(i).text }) }];
  });
}

/** How far a number may stand from the one it rounds, and how many of its neighbours are looked at. */
const NEAR = 0.1;
const NEIGHBOURS = 24;

/**
 * Tells of a figure whether another article may tell it in words that bring the two not together: it has the very number
 * of the sort (`4,120 members`, `4,120 guards`), or one of the noun that may be its rounding (`1118 Leute`, `rund 1100 Leute`).
 * To say of such a figure that one article has it alone would be a guess.
 */
function readNumbers(candidates: readonly Candidate[]): (c: Candidate) => boolean {
  const bySort = new Map<string, Candidate[]>();
  for (const c of candidates) {
    const list = bySort.get(sortOf(c));
    if (list) list.push(c);
    else bySort.set(sortOf(c), [c]);
  }
  for (const list of bySort.values()) list.sort((a, b) => nominal(a.fact.value) - nominal(b.fact.value));
  return (c) => {
    const list = bySort.get(sortOf(c)) ?? [];
    const value = nominal(c.fact.value);
    const from = countWhile(list, (o) => nominal(o.fact.value) < value * (1 - NEAR));
    const first = countWhile(list, (o) => nominal(o.fact.value) < value);
    for (let i = Math.max(from, first - NEIGHBOURS); i < list.length && i < first + NEIGHBOURS && nominal(list[i]!.fact.value) <= value * (1 + NEAR); i++) {
      if (list[i]!.article !== c.article && mayBeOne(c, list[i]!)) return true;
    }
    return false;
  };
}

/** Whether two figures of one sort may be one by their numbers alone. */
function mayBeOne(a: Candidate, b: Candidate): boolean {
  const relation = relate(a.fact.value, b.fact.value);
  if (isEqual(relation)) return true;
  const open = a.fact.value.bound !== 'exact' || b.fact.value.bound !== 'exact';
  const noun = a.fact.unit === b.fact.unit || (isPeople(a.fact.unit) && isPeople(b.fact.unit));
  return (relation === 'morePrecise' || relation === 'rounder') && open && noun && Math.max(digitsOf(a.fact.value), digitsOf(b.fact.value)) > 1;
}

/** What numbers are of, as far as one may stand for the other: a currency, a share, a unit that measures, or any count. */
const sortOf = ({ fact: { unit } }: Candidate): string => (unit.startsWith('count:') ? 'count' : unit);
