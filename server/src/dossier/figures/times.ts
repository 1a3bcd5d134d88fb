import type { Amount } from '../../recognize/mention';
import { ACT } from '../digest/figures';
import { CLOCK, NTH_UNIT } from '../digest/hours';
import type { FigureFact } from '../dossier';
import type { Candidate } from './candidate';
import { isEqual, nominal, type ValueRelation } from './value';

/** Two dates as months; where one of them leaves out its year, both without it. */
export function inOneYear(a: FigureFact, b: FigureFact): readonly [Amount, Amount] {
  const bare = ({ value }: FigureFact): boolean => value.max! < 12;
  if (a.unit !== 'date' || b.unit !== 'date' || bare(a) === bare(b)) return [a.value, b.value];
  const [x, y] = [a.value, b.value].map((v): Amount => (v.max! - v.min! > 11 ? v : { ...v, min: v.min! % 12, max: (v.min! % 12) + v.max! - v.min! }));
  return [x!, y!];
}

/** The evidence two dates need: they are everywhere, and the words must say what happens then. */
export function neededOfDates(a: Candidate, b: Candidate, x: Amount, y: Amount, relation: ValueRelation): number {
  const longest = Math.max(x.max! - x.min!, y.max! - y.min!);
  if (relation === 'same') return longest > 6.5 ? 2 : longest > 0.9 ? 1 : 0.6;
  if (relation === 'differs') return longest > 6.5 ? Infinity : a.current || b.current ? 1.4 : 2.6;
  return relation === 'morePrecise' || relation === 'rounder' ? 2.6 : Infinity;
}

/** Evidence by which two terms of prison of one person contradict each other. */
const OF_COURT = 1.8;

/** The evidence two terms of prison need: a court set them for one person, whom both name. */
export function neededOfTerms(a: Candidate, b: Candidate): number {
  return a.fact.entities.some((e) => e.startsWith('person:') && b.fact.entities.includes(e)) ? OF_COURT : Infinity;
}

/** Minutes that two articles may be apart about one thing. */
const WITHIN = 120;

/** The evidence two times of day need: much happens within an hour, and each hour of a day is told again and again. */
export function neededOfHours(x: Amount, y: Amount, relation: ValueRelation): number {
  if (isEqual(relation)) return 0.6;
  if (Math.abs(nominal(x) - nominal(y)) > WITHIN) return Infinity;
  return relation === 'differs' || relation === 'scale' ? 2.4 : 1.2;
}

/** Weight of a word of the figure's own clause, at least. */
const OWN = 0.36;

/** Whether two hours, or two numbers of times, are of two things: police, firemen and neighbours each have their hour, and many a thing is done for the third time; what happens must be told by both. */
export function isOtherHour({ fact: x }: Candidate, { fact: y }: Candidate): boolean {
  return (x.unit === CLOCK || x.unit === NTH_UNIT) && !sharesAct(x, y);
}

/** Whether two figures have a verb in common that says what happens, each in its own clause. */
function sharesAct(x: FigureFact, y: FigureFact): boolean {
  for (const [key, weight] of x.words) if (weight > OWN && (key.startsWith(ACT) || key.startsWith('=')) && (y.words.get(key) ?? 0) > OWN) return true;
  return false;
}
