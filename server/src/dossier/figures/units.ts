import { VOTE_UNITS } from '../digest/votes';

/** Whether a unit measures (`km`, `kg`), and neither counts nor says how long. */
export function isMeasured(unit: string): boolean {
  return !unit.includes(':') && unit !== '%' && unit !== 'pp' && !STRETCHES.has(unit) && unit !== 'age' && unit !== 'ofthem' && unit !== 'date';
}

const STRETCHES: ReadonlySet<string> = new Set(['s', 'min', 'h', 'tag', 'day', 'week', 'year', 'jahr', 'uhr']);

/** What people are counted as: `2.000 Menschen` may be any of them. */
export const PEOPLE_UNITS: readonly string[] = ['staff', 'trainees', 'visitors', 'customers', 'passengers', 'participants', 'members', 'residents', 'injured', 'births', 'patients', 'students', 'evacuated', 'electors', 'bidders', 'inmates', 'police', 'firefighters', 'refugees', 'missing', 'arrested', 'volunteers', 'soldiers', 'tenants', 'applicants', 'infections'].map((c) => `count:${c}`);
export const ANYBODY = 'count:people';

/** People for whom there is room, and the places for them. */
export const SEATS = 'count:seats';

/** What is counted by the piece. */
export const PIECES = 'count:pieces';
/** Shortest noun that may be the head of another, and the least that stands before it. */
const HEAD_NOUN = 4;

/** Whether one noun is the other with something before it: `count:karte` of `count:eintrittskarte`. */
function isHeadOf(head: string, noun: string): boolean {
  if (!head.startsWith('count:') || !noun.startsWith('count:') || head.length - 6 < HEAD_NOUN) return false;
  // stems are cut after four letters: „feder“ of „federn“, „spiralfed“ of „spiralfedern“
  return [head.slice(6), ...(head.endsWith('er') ? [head.slice(6, -2)] : [])].some((end) => noun.endsWith(end) && noun.length - 6 - end.length >= HEAD_NOUN - 1);
}

/** Whether counts of two nouns may be of one thing: the noun and its compound, or a noun and what is counted by the piece. */
export function areKin(a: string, b: string): boolean {
  return isHeadOf(a, b) || isHeadOf(b, a) || (a === PIECES && b.startsWith('count:') && !isPeople(b)) || (b === PIECES && a.startsWith('count:') && !isPeople(a));
}

/** Whether a unit counts people, of any kind or of one. */
export const isPeople = (unit: string): boolean => unit === ANYBODY || PEOPLE_UNITS.includes(unit);

/** Things that are counted, by the concepts of the languages: whoever is told to have been in them is counted elsewhere. */
const THINGS: ReadonlySet<string> = new Set(['shops', 'homes', 'buildings', 'aircraft', 'cars', 'ships', 'paintings', 'lawsuits', 'applications'].map((c) => `count:${c}`));

/** Whether a unit counts things that nobody takes for people. */
export const isThing = (unit: string): boolean => THINGS.has(unit);

/** Whether a unit counts the one or the other side of a vote. */
export const isVote = (unit: string): boolean => VOTE_UNITS.has(unit.slice(COUNT.length)) && unit.startsWith(COUNT);
const COUNT = 'count:';

/** Whether a unit counts votes that were cast: a vote does not go on, as who leads in a count by how many does. */
export const isCast = (unit: string): boolean => isVote(unit) && unit !== 'count:lead';

/** Whether two units are of two currencies that are no two readings of one sign: whose dollars are meant is often left out. */
export function areTwoCurrencies(a: string, b: string): boolean {
  return a !== b && CURRENCY.test(a) && CURRENCY.test(b) && !(a.endsWith('D') && b.endsWith('D'));
}

const CURRENCY = /^money:[A-Z]{3}$/;
