import { PART } from '../digest/parts';
import { distance } from '../words';
import type { Candidate } from './candidate';
import { isMeasured, isPeople, SEATS } from './units';

/**
 * Whether how two differing figures stand in their clauses makes them two things, whatever words both have around: another
 * one holds them (`the family controls 30% of the mill`, `the rival swapped a stake for 20% of it`), they are told as two sorts
 * (`a 4% gain`, `a 6% stake`), or each is of its own hour.
 */
export function standApart(a: Candidate, b: Candidate): boolean {
  // what one source expects another that tells what came does not contradict; a draft may have lost that it was expected
  if (a.expected !== b.expected && !a.draft && !b.draft && a.fact.unit !== 'date') return true;
  // how much has been counted, and how sure it is, moves on and is of each count its own
  if (a.ofCount || b.ofCount || a.jointly !== b.jointly || a.lacking !== b.lacking) return true;
  if (a.ruled !== b.ruled && a.fact.unit !== 'date') return true;
  // „sieben der Häftlinge“ are any seven of them
  if (a.fact.mention.rule === PART || b.fact.mention.rule === PART) return true;
  // who came is not for how many there was room
  if (a.fact.unit !== b.fact.unit && [a, b].some(({ fact }) => fact.unit === SEATS) && [a, b].some(({ fact }) => isPeople(fact.unit))) return true;
  // what is converted is held against the other by the amount it is of
  return a.converted || b.converted || areOfTwoHolders(a, b) || areInTwoPlaces(a, b) || areOfTwoTellings(a, b) || areOfTwoHours(a, b) || areOfTwoPeople(a, b) || areTollsOfNoDay(a, b) || areOfTwoDays(a, b);
}

/** Whether each has its own holder, and neither sentence names the other's: `Ohm, who owns 29%` beside `Roth and his family hold 28.1%`. */
function areOfTwoHolders(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.holder, b.holder];
  if (x === undefined || y === undefined || !(sortOf(x) === sortOf(y) || isStake(a) && isStake(b) || isMeasured(a.fact.unit))) return false;
  // of those who are counted side by side, whoever else the sentence names: `Ohm 12 Prozent und Roth 9 Prozent`
  if (a.beside && b.beside && a.fact.unit === '%') return !isSameName(x, y);
  return !b.fact.entities.some((e) => isSameName(e, x)) && !a.fact.entities.some((e) => isSameName(e, y));
}

/** Whether each is set in a place of its own, and neither sentence names the other's: `31 % in Talberg`, `38.000 in Ohmstedt`. */
function areInTwoPlaces(a: Candidate, b: Candidate): boolean {
  if (!a.where.length || !b.where.length || a.fact.unit === 'date' || a.fact.unit === 'age') return false;
  return !a.where.some((p) => [...b.where, ...b.fact.entities].some((q) => isSameName(p, q))) && !b.where.some((q) => a.fact.entities.some((p) => isSameName(p, q)));
}

/** A place may stand for its team, its council or its people. */
const sortOf = (id: string): string => id.slice(0, id.indexOf(':')).replace('place', 'organisation');

const isStake = ({ fact: { unit, measures, words } }: Candidate): boolean => unit === '%' && (measures[0] === 'stake' || words.has('=own'));

/** Letters in which two spellings of one name may differ. */
const MISSPELT = 2;

/** Whether two ids may be of one name: `person:karl-ohm`, `company:ohm`, `person:karl-ohms`. */
function isSameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((id) => id.slice(id.indexOf(':') + 1));
  return distance(x!, y!, MISSPELT) <= MISSPELT || partsOf(x!).some((part) => partsOf(y!).includes(part));
}

/** The words of an id that tell who it is. */
const partsOf = (name: string): string[] => name.split(/[\s-]+/).filter((part) => part.length > 2);

function areOfTwoTellings(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.telling, b.telling];
  if ((x === 'end') !== (y === 'end')) return true;
  return x !== undefined && y !== undefined && (x !== y || x === 'window');
}

/** Whether two prices or moves of a share are not shown to be of one day: another weekday, another day of the articles, or none of either. */
function areOfTwoHours(a: Candidate, b: Candidate): boolean {
  if (!a.traded || !b.traded) return false;
  if (a.day !== undefined && b.day !== undefined) return a.day !== b.day;
  if (a.day === b.day && a.moment !== undefined && a.moment === b.moment) return false;
  // a draft without a date is of the day of its sources
  if (a.draft !== b.draft && (a.draft ? b : a).date !== undefined) return false;
  return a.date === undefined || a.date !== b.date;
}

/**
 * Whether two ages are not shown to be of one person: one stands for somebody it does not name, and the paragraphs name people,
 * but none of them before both. Who is named behind it is somebody else: `the 29-year-old finished second to Roth`.
 */
function areOfTwoPeople(a: Candidate, b: Candidate): boolean {
  if (a.fact.unit !== 'age' || !(a.somebody || b.somebody) || areOfOnePerson(a, b)) return false;
  const people = (c: Candidate): readonly string[] => (c.somebody ? c.before : c.fact.entities).filter((e) => e.startsWith('person:'));
  const named = [...a.nearby, ...b.nearby].some((e) => e.startsWith('person:'));
  return named && !people(a).some((x) => people(b).some((y) => isSameName(x, y)));
}

/** Whether each is told of a day of the week of its own, `760 on Saturday`, `802 on Friday`, and neither counts once more or goes on: then the later one takes the other's place. */
const areOfTwoDays = (a: Candidate, b: Candidate): boolean => !a.anew && !b.anew && !a.running && !b.running && a.day !== undefined && b.day !== undefined && a.day !== b.day && a.fact.mention.kind === 'quantity' && a.fact.unit !== 'date' && a.fact.unit !== 'age' && a.fact.unit !== 'uhr';

/** Whether two ages are beyond doubt of one person. */
export const areOfOnePerson = (a: Candidate, b: Candidate): boolean => a.fact.unit === 'age' && a.ownerSure && b.ownerSure && a.owner !== undefined && a.owner === b.owner;

/** Whether two sources of unknown days each tell the least a toll has come to: it may have gone on between them. */
const areTollsOfNoDay = (a: Candidate, b: Candidate): boolean => a.toll && b.toll && !a.draft && !b.draft && (a.date === undefined || b.date === undefined);
