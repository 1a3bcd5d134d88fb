import type { Amount } from '../../recognize/mention';
import type { FigureFact } from '../dossier';
import { ACT } from '../digest/figures';
import { FRACTION } from '../digest/fractions';
import { senseKey } from './facts';
import { PERIODS } from '../digest/periods';
import type { Candidate } from './candidate';
import { distance, fold } from '../words';
import { areOfOnePerson, standApart } from './apart';
import { FEW_BESIDE_MANY, isFewBesideMany } from './few';
import { ANYBODY, areKin, areTwoCurrencies, isMeasured, isVote, PEOPLE_UNITS, PIECES } from './units';
import { digitsOf, isSwapped, nominal, relate, type ValueRelation } from './value';

/** What two figures have to do with each other, and how sure that is. */
export interface Pairing {
  readonly same: boolean;
  /** Whether the surroundings speak for two things. */
  readonly other: boolean;
  readonly relation: ValueRelation;
  /** Evidence that both measure one thing; what it must reach depends on the relation of the values. */
  readonly score: number;
}

/** Measures by which one thing is called in turn; any other two nouns keep figures apart. */
const KIN: readonly (readonly string[])[] = [
  ['price', 'contract', 'investment', 'costs', 'fund'], ['price', 'valuation'], ['stake', 'shares', 'votes'], ['staff', 'trainees'], ['debt', 'loan', 'guarantee'], ['grant', 'fund', 'investment'],
  ['salary', 'bonus', 'contract'], ['loss', 'demand'], ['customers', 'passengers', 'visitors'], ['fare', 'price'], ['fine', 'damages'], ['residents', 'votes'],
];
/**
 * Decides whether two figures measure the same thing: by what they measure, whose it is, when, and the words around.
 * The closer the numbers, the less else is needed; a number alone is never enough.
 * Undefined where the numbers alone rule out that there is anything to tell.
 * @param rarity weight of a stem by how few figures of both articles have it
 */
export function pairUp(a: Candidate, b: Candidate, rarity: (stem: string) => number, sole = false): Pairing | undefined {
  const [x, y] = inOneYear(a.fact, b.fact);
  const relation = relate(x, y);
  const told = relation === 'same' && (a.successor !== undefined || b.successor !== undefined);
  const bar = told ? (a.fact.measures.length && b.fact.measures.length && a.fact.measures[0] !== b.fact.measures[0] ? 0.9 : 0.25) : needed(a, b, x, y, relation);
  // no words can bring these together, and the numbers are not one number on two things
  if (bar === Infinity && !isEqual(relation)) return undefined;
  const likeness = likenessOf(a, b, rarity, relation);
  // „16 Millionen im Jahr“ for 16 in the month
  if (perSlip(a.fact, b.fact, relation)) return likeness !== undefined && likeness >= (a.fact.mention.kind === 'money' && digitsOf(x) >= 2 ? SLIPPED_AMOUNT : SLIPPED_PER) ? { same: true, other: false, relation: 'differs', score: likeness } : undefined;
  // „86.000 Spiralfedern“, „68.000 Federn“: one noun for another does not part what a slip explains
  const slipped = likeness === undefined && relation === 'differs' && isTypingSlip(x, y) ? likenessOf(a, b, rarity, relation, true) : undefined;
  if (slipped !== undefined && slipped >= SLIPPED_COUNT) return { same: true, other: false, relation, score: slipped };
  const score = likeness === undefined ? undefined : likeness + (sole && !(relation === 'scale' && isMeasured(a.fact.unit)) ? SOLE : 0);
  return { same: score !== undefined && score >= bar, other: score === undefined || (score < 0.5 && a.fact.mention.kind !== 'money' && digitsOf(x) < 2), relation, score: score === undefined ? 0 : score + (relation === 'differs' && isTypingSlip(x, y) ? MISTYPED : 0) };
}

/** How much rather a value is another's with two digits in each other's place than one that merely differs. */
const MISTYPED = 1;

/** Evidence by which the same amount for another stretch of time is a contradiction. */
const SLIPPED_PER = 1.6;
/** The same of an amount of two digits and more: such are not named twice by accident. */
const SLIPPED_AMOUNT = 0.3;

/** Evidence by which two counts with digits in each other's place are one, told by two nouns. */
const SLIPPED_COUNT = 1.2;

/** Whether two exact numbers of some size differ by two neighbouring digits in each other's place. */
export function isTypingSlip(x: Amount, y: Amount): boolean {
  const digits = Math.min(digitsOf(x), digitsOf(y));
  return x.bound === 'exact' && y.bound === 'exact' && (digits >= 3 || (digits === 2 && nominal(x) >= THOUSAND)) && isSwapped(nominal(x), nominal(y));
}

const otherPer = (a: FigureFact, b: FigureFact): boolean => a.value.per !== undefined && b.value.per !== undefined && a.value.per !== b.value.per;

/** Whether two figures are one amount for two stretches of time. */
function perSlip(a: FigureFact, b: FigureFact, relation: ValueRelation): boolean {
  return isEqual(relation) && otherPer(a, b) && PERIODS.has(a.value.per!) && PERIODS.has(b.value.per!);
}

/** What two counts of one noun have in common where neither article counts it twice; what is weighed in grams and what in tonnes are rather two things. */
const SOLE = 1;

/** Two dates as months; where one of them leaves out its year, both without it. */
function inOneYear(a: FigureFact, b: FigureFact): readonly [Amount, Amount] {
  const bare = ({ value }: FigureFact): boolean => value.max! < 12;
  if (a.unit !== 'date' || b.unit !== 'date' || bare(a) === bare(b)) return [a.value, b.value];
  const [x, y] = [a.value, b.value].map((v): Amount => (v.max! - v.min! > 11 ? v : { ...v, min: v.min! % 12, max: (v.min! % 12) + v.max! - v.min! }));
  return [x!, y!];
}

/** The evidence two dates need: they are everywhere, and the words must say what happens then. */
function neededOfDates(a: Candidate, b: Candidate, x: Amount, y: Amount, relation: ValueRelation): number {
  const longest = Math.max(x.max! - x.min!, y.max! - y.min!);
  if (relation === 'same') return longest > 6.5 ? 2 : longest > 0.9 ? 1 : 0.6;
  if (relation === 'differs') return longest > 6.5 ? Infinity : a.current || b.current ? 1.4 : 2.6;
  return relation === 'morePrecise' || relation === 'rounder' ? 2.6 : Infinity;
}

/** Articles of one story do not share a number of three digits by accident: of 60 such pairs in our stories one was of two things. */
const LONG_NUMBER = -0.6;
/** The same of an amount of two digits: 3 of 62. */
const AMOUNT = -0.2;
/** What two equal shares need that are no round number. */
const ODD_SHARE = 0.05;

/** Whether a share is told to the tenth: `5,5 Prozent` stands twice in a story by accident far less often than `55 Prozent`. */
const isOdd = (value: Amount): boolean => !Number.isInteger(nominal(value));

/** From here on two digits of a count are told with the noughts behind them. */
const THOUSAND = 1000;

/** The evidence two figures need besides their values. Money is rarely named twice by accident, percentages and small counts often are. */
function needed(a: Candidate, b: Candidate, value: Amount, otherValue: Amount, relation: ValueRelation): number {
  const { mention: { kind }, unit } = a.fact;
  const other = { unit: b.fact.unit, value: otherValue };
  // an age ten years off is another person's, or another year's, unless the name stands beside both
  if (unit === 'age' && relation === 'differs' && Math.abs(nominal(value) - nominal(other.value)) > 3) return a.owner !== undefined && a.owner === b.owner ? 1.5 : Infinity;
  if (unit === 'date') return neededOfDates(a, b, value, otherValue, relation);
  const digits = Math.min(digitsOf(value), digitsOf(other.value));
  const usual = kind === 'money' ? 0 : kind === 'percent' || isMeasured(unit) ? 0.3 : unit !== other.unit ? 0.9 : unit !== 'count:staff' && PEOPLE_UNITS.includes(unit) ? 0.3 : 0.7;
  switch (relation) {
    case 'same':
    case 'hedgeLost':
    case 'hedgeAdded': return kind === 'percent' && isOdd(value) ? ODD_SHARE : digits >= 3 && unit !== 'uhr' ? LONG_NUMBER : kind === 'money' && digits === 2 ? AMOUNT : kind === 'quantity' && digits === 2 && nominal(value) >= THOUSAND ? 0.1 : (digits === 2 ? 0.3 : 0.6) + usual;
    case 'morePrecise':
    case 'rounder': {
      // the further a rounding stretches, the more else must speak for it
      const stretch = Math.abs(nominal(value) / (nominal(other.value) || 1) - 1);
      return (digits >= 2 ? 0.85 : 1.2) + usual + (stretch > 0.06 ? 0.8 : 0);
    }
    case 'scale': return isFewBesideMany(a.fact, b.fact) ? FEW_BESIDE_MANY : (digits >= 3 ? (kind === 'money' ? 0 : 0.8) : digits === 2 ? (isMeasured(unit) ? 0.8 : 1.4) : 2) + usual / 2;
    case 'differs': {
      // a wide gap is rather two things than a contradiction
      const ratio = Math.abs(nominal(value) / (nominal(other.value) || 1));
      // a nought too many or too few
      if ([10, 100].some((f) => Math.abs(Math.max(ratio, 1 / ratio) / f - 1) < 1e-6)) return digits >= 2 ? 1.9 : 2.5;
      // two neighbouring digits in each other's place, of three and more, are no accident
      if (digits >= 3 && kind !== 'percent' && value.bound === 'exact' && other.value.bound === 'exact' && isSwapped(nominal(value), nominal(other.value))) return digits >= 4 && kind === 'quantity' ? 0 : NEIGHBOURS_SWAPPED;
      const swapped = slip(nominal(value), nominal(other.value)) > 0.5;
      if (swapped && digits === 2 && kind === 'money' && value.bound === 'exact' && other.value.bound === 'exact' && ratio < 9 && ratio > 1 / 9) return SWAPPED_AMOUNT;
      if (ratio > 2.6 || ratio < 1 / 2.6) return swapped && digits >= 2 && ratio < 9 && ratio > 1 / 9 ? 1.9 : Infinity;
      // counts that both speak of their day are a running tally
      // a wide gap that two digits in each other's place explain is none: „74“, „47“
      return (!swapped && (ratio > 1.61 || ratio < 1 / 1.61) ? 3 : 2.3) - (haveOneWhole(a, b) ? 0.4 : 0) - (kind === 'quantity' && (a.current || b.current) ? 0.4 : 0) - slip(nominal(value), nominal(other.value));
    }
    case 'none': return Infinity;
  }
}

/** Evidence by which two figures with two neighbouring digits in each other's place are one, gone wrong. */
const NEIGHBOURS_SWAPPED = 0.6;
/** The same of two amounts of two digits. */
const SWAPPED_AMOUNT = 1.1;

/** How much a typing slip explains two numbers: two digits in each other's place, or one digit of three or more. */
export function slip(x: number, y: number): number {
  const [a, b] = [writtenDigits(x), writtenDigits(y)];
  const length = Math.max(a.length, b.length);
  if (length < 2 || length > 6 || distance(a.padEnd(length, '0'), b.padEnd(length, '0'), 1) > 1) return 0;
  return [...a].sort().join('') === [...b].sort().join('') || a.padEnd(length, '0').split('').sort().join() === b.padEnd(length, '0').split('').sort().join() ? 0.7 : length >= 3 ? 0.2 : 0;
}

/** The first six digits of a number, without the noughts at their end. */
function writtenDigits(n: number): string {
  return Math.abs(n).toPrecision(6).replace(/\.|e.*$/g, '').replace(/0+$/, '');
}

/** The noun that a count by the piece must have beside it: `25 Karten`, `mehr Karten: 30 Stück`. */
function namesPieces(a: FigureFact, b: FigureFact): boolean {
  const [pieces, noun] = a.unit === PIECES ? [a, b] : [b, a];
  return pieces.unit !== PIECES || noun.unit === PIECES || (pieces.words.get(noun.unit.slice(6)) ?? 0) > BESIDE_PIECES;
}

/** Weight of a word of the figure's own clause. */
const BESIDE_PIECES = 0.4;

/** Whether figures of two units can be compared: of one, or people as such and people of a kind, or of kindred nouns. */
function sameUnit(x: FigureFact, y: FigureFact): boolean {
  const [a, b] = [x.unit, y.unit];
  return a === b || (a === ANYBODY && PEOPLE_UNITS.includes(b)) || (b === ANYBODY && PEOPLE_UNITS.includes(a)) || (areKin(a, b) && namesPieces(x, y));
}

/** Whether the first figure is of a case of another year that its article sets beside the one both tell. */
const isOtherCase = (a: Candidate, b: Candidate): boolean => a.likened && (a.longPast || a.fact.times.length > 0) && !b.longPast && !b.fact.times.length;

/** Up to here a count is one of few, which a word more on what is counted makes others. */
const FEW = 10;

/** Whether one of two small counts of one noun says of what kind they are, and the other says otherwise, or nothing. */
function areFewOfKinds(x: FigureFact, y: FigureFact): boolean {
  if (x.unit !== y.unit || !x.unit.startsWith('count:') || nominal(x.value) > FEW || nominal(y.value) > FEW) return false;
  const kind = ({ evidence: { text } }: FigureFact): string => (/^\S+\s+((?:\p{Ll}[\p{L}-]+\s+)*)\S+$/u.exec(text)?.[1] ?? '').trim();
  return kind(x) !== kind(y);
}

/**
 * Whether two figures are each one side of another vote: neither has both the other side in common, nor all who voted and who won. Of one body
 * as many vote on the next motion.
 */
function areTwoVotes(a: Candidate, b: Candidate): boolean {
  if (a.opposite === undefined || b.opposite === undefined || a.opposite === b.opposite) return false;
  const [x, y] = [nominal(a.fact.value), nominal(b.fact.value)];
  return x + a.opposite !== y + b.opposite || x > a.opposite !== y > b.opposite;
}

/** Whether a share is told in words: such are not chosen for one thing alone. */
const isLoose = ({ mention: { rule } }: FigureFact): boolean => rule === FRACTION;

/** Weight of a word of the figure's own clause, at least. */
const OWN = 0.36;

/** Whether two shares are of two wholes: nouns that mean no one thing. */
function areOfTwoWholes({ fact: x, shareOf: p }: Candidate, { fact: y, shareOf: q }: Candidate): boolean {
  return p !== undefined && q !== undefined && p !== q && ![...x.senses].some(([concept, { stem }]) => stem === p && y.senses.get(concept)?.stem === q);
}

/** Whether two shares have words of their clauses in common besides those for what they are shares of and where. */
function sharesPredicate({ fact: x, shareOf: p, where }: Candidate, { fact: y, shareOf: q }: Candidate, rarity: (stem: string) => number): boolean {
  let shared = 0;
  for (const [key, weight] of x.words) {
    const other = y.words.get(key) ?? 0;
    if (Math.min(weight, other) > OWN && !key.startsWith('=') && key !== p && key !== q && !key.includes(' ') && !where.some((place) => place.endsWith(`:${key}`))) shared += Math.sqrt(weight * other) * rarity(key);
  }
  return shared >= BEYOND;
}

/** Whether two figures are of two moments of trading. */
export function areApart(a: Candidate, b: Candidate): boolean {
  return a.moment !== undefined && b.moment !== undefined && a.moment !== b.moment;
}

/** Words in common, besides what is measured, that two different numbers of one measure need. */
const BEYOND = 0.25;

/** Whether two figures are parts of one number: `14 der 92 Boote`, `von den 92 Booten liegen 16 im Hafen`. */
function haveOneWhole(a: Candidate, b: Candidate): boolean {
  return a.whole !== undefined && a.whole === b.whole && a.whole > 12;
}

/** What one whole speaks for one part; half of it for any part of it (`davon`), of which there may be many. */
const ONE_WHOLE = 1.6;

/** Whether a figure counts out of another: `neun davon` are any nine of them. */
const isOfThem = ({ mention: { value } }: FigureFact): boolean => value?.unit === 'ofthem';

/** What another measure, another noun or a part speaks against one thing where nothing rules it out. */
const LOOSE = { measure: -0.7, unit: -0.5, portion: -0.4 };

/**
 * Evidence that two figures measure one thing; undefined where something rules it out.
 * @param loose let another noun or measure speak against it instead of ruling it out
 */
export function likenessOf(a: Candidate, b: Candidate, rarity: (stem: string) => number, relation: ValueRelation, loose = false): number | undefined {
  const [x, y] = [a.fact, b.fact];
  const alike = sameUnit(x, y);
  if (!(alike || (loose && (areTwoCurrencies(x.unit, y.unit) || (x.unit.startsWith('count:') && y.unit.startsWith('count:') && !(isVote(x.unit) && isVote(y.unit)))))) || otherPer(x, y) && !perSlip(x, y, relation)) return undefined;
  if (relation === 'differs' && standApart(a, b)) return undefined;
  // a share stands elsewhere before the opening and at the close
  if (!isEqual(relation) && areApart(a, b)) return undefined;
  // „neun statt zwölf“ contradicts nobody who says nine
  if (relation === 'differs' && a.replaced !== b.replaced && a.successor === undefined && b.successor === undefined) return undefined;
  // „rentabel ab 600 Gästen“ contradicts nobody who counts 410
  if (!isEqual(relation) && a.threshold !== b.threshold) return undefined;
  // „zwei Kunden“, „drei große Kunden“: few of a kind contradict no few of another
  if (relation === 'differs' && areFewOfKinds(x, y)) return undefined;
  // „mit 6 zu 3“ in the committee is not the „8 zu 5“ of the council
  if (relation === 'differs' && areTwoVotes(a, b)) return undefined;
  // „zwei weitere Verletzte“ are not all there are
  if (!isEqual(relation) && a.further !== b.further) return undefined;
  // „killed three people in 2020“ is of another fire than that of today
  if (relation === 'differs' && a.longPast !== b.longPast && !(x.times.length && y.times.length) && !x.earlier && !y.earlier) return undefined;
  // „2019 flogen ebenfalls 30 auf“ are none of the 30 of today
  if (isOtherCase(a, b) || isOtherCase(b, a)) return undefined;
  // an operating profit is no profit before tax
  if (!isEqual(relation) && a.qualifiers.length && b.qualifiers.length && !a.qualifiers.some((q) => b.qualifiers.includes(q))) return undefined;
  // a part is not the whole
  const part = a.portion !== b.portion && !isEqual(relation) && !haveOneWhole(a, b);
  if (part && !loose) return undefined;
  if (x.times.length && y.times.length && !x.times.some((t) => y.times.some((u) => t.startsWith(u) || u.startsWith(t)))) return undefined;
  let score = (x.times.some((t) => y.times.includes(t)) && x.unit !== 'date' ? 0.8 : 0) + (part ? LOOSE.portion : 0) + (alike ? 0 : LOOSE.unit);
  const shared = x.measures.filter((m) => y.measures.includes(m));
  if (a.ownMeasure && b.ownMeasure && x.measures[0] && y.measures[0]) {
    const kin = x.measures[0] === y.measures[0] || KIN.some((k) => k.includes(x.measures[0]!) && k.includes(y.measures[0]!));
    // „140 members will vote“: what is counted is what is measured
    const among = kin || (alike && x.unit.startsWith('count:') && a.ownMeasures.some((m) => b.ownMeasures.includes(m)));
    // one figure may be told by two nouns, where its digits are too many for an accident
    const precise = isEqual(relation) && !otherPer(x, y) && digitsOf(x.value) >= (x.unit.startsWith('money:') ? 2 : 3);
    if (!among && !precise && !loose) return undefined;
    if (!among) score += precise ? -0.3 : LOOSE.measure;
    else score += x.measures[0] === y.measures[0] ? 1.4 : 0.5;
  } else if (shared.length) score += 0.6;
  else if (x.measures.length && y.measures.length && a.ownMeasure !== b.ownMeasure) score -= 0.3;
  // people of one kind are nearly a measure
  if (x.unit === y.unit && PEOPLE_UNITS.includes(x.unit) && !(a.ownMeasure && b.ownMeasure)) score += 0.5;
  // of equal numbers one article may tell as history what the other tells as news
  if (x.earlier !== y.earlier && (relation === 'differs' || (a.successor === undefined && b.successor === undefined))) score -= relation === 'differs' ? 0.6 : 0.25;
  if (!!x.value.per !== !!y.value.per) score -= 0.5;

  let concepts = 0;
  let words = headsIn(x, y, rarity) + headsIn(y, x, rarity);
  for (const [key, weight] of x.words) {
    const other = y.words.get(key);
    if (other === undefined) continue;
    if (key.startsWith('=') || key.startsWith(ACT)) concepts += Math.sqrt(weight * other) * rarity(key);
    else words += Math.sqrt(weight * other) * rarity(key);
  }
  // „die Hälfte der Wähler“ is loose, and many are half of anything: what becomes of them must be told by both
  if (relation === 'differs' && (isLoose(x) || isLoose(y)) && (a.shareOf ?? b.shareOf) !== undefined && (areOfTwoWholes(a, b) || !sharesPredicate(a, b, rarity))) return undefined;
  words += MEANING * meaningsIn(x, y, rarity);
  score += Math.min(2.6, words + concepts);
  // shares that fall by so much are no stake of so much
  if (relation === 'differs' && x.unit === '%' && x.measures[0] === 'stake' && y.measures[0] === 'stake' && words < 2 * BEYOND && moves(x) !== moves(y)) return undefined;

  // parts of one whole: „14 der 92 Flugzeuge“, „von den 92 Flugzeugen parken 16“
  if (haveOneWhole(a, b)) score += a.portion || isOfThem(x) ? ONE_WHOLE / 2 : ONE_WHOLE;
  // one person says both
  if (x.source && y.source && lastWord(x.source) === lastWord(y.source)) score += 0.5;
  const entities = x.entities.filter((e) => y.entities.includes(e));
  score += Math.min(1.2, entities.length * 0.6);
  // two ages of one person are one thing
  if (areOfOnePerson(a, b)) score += ONE_PERSON;
  else if (x.unit === 'age' && entities.some((e) => e.startsWith('person:')) && peopleOf(x) === 1 && peopleOf(y) === 1) score += 1.8;
  // who is named elsewhere in the paragraph may be whose figure it is
  if (entities.length < 2) score += Math.min(0.45, a.nearby.filter((e) => b.nearby.includes(e) && !entities.includes(e)).reduce((sum, e) => sum + (x.entities.includes(e) || y.entities.includes(e) ? 0.3 : 0.15), 0));
  // „kostete“ twice does not make two numbers one thing: something must say what of
  if (!loose && !isEqual(relation) && relation !== 'scale' && !entities.length && words + (x.unit === 'date' ? concepts : 0) < BEYOND && (isOfThem(x) || isOfThem(y) || !(PEOPLE_UNITS.includes(x.unit) || PEOPLE_UNITS.includes(y.unit)))) return undefined;
  const firms = (f: FigureFact): readonly string[] => f.entities.filter((e) => e.startsWith('company:'));
  // „Ohm lost 10%“, „Lindwart lost 11%“: figures of two firms
  if (relation === 'differs' && !entities.length && !loose && x.unit === '%' && firms(x).length && firms(y).length) return undefined;
  // other firms' figures; a person may speak for any
  if (!entities.length && firms(x).length && firms(y).length) score -= 0.6;
  return score;
}

/** What two words of one meaning weigh beside one word told twice. */
const MEANING = 0.7;

/** What two figures have in common in other words: each word counts once, and none that both have. */
function meaningsIn(x: FigureFact, y: FigureFact, rarity: (stem: string) => number): number {
  const best = new Map<string, { readonly other: string; readonly value: number }>();
  for (const [concept, { stem, weight }] of x.senses) {
    const other = y.senses.get(concept);
    if (!other || other.stem === stem || y.words.has(stem) || x.words.has(other.stem)) continue;
    const value = Math.sqrt(weight * other.weight) * rarity(senseKey(concept));
    if (value > (best.get(stem)?.value ?? 0)) best.set(stem, { other: other.stem, value });
  }
  const taken = new Map<string, number>();
  for (const { other, value } of best.values()) taken.set(other, Math.max(taken.get(other) ?? 0, value));
  return [...taken.values()].reduce((sum, v) => sum + v, 0);
}

/** Whether a figure's own clause tells of a rise or a fall. */
const moves = ({ words }: FigureFact): boolean => (words.get('=fall') ?? 0) > 0.5 || (words.get('=rise') ?? 0) > 0.5;

/** Shortest head of a compound, and the least its first part must have. */
const HEAD = 6;
const FIRST = 3;

interface Head {
  readonly head: string;
  readonly whole: string;
  readonly weight: number;
}

const heads = new WeakMap<FigureFact, readonly Head[]>();

/** The ends of a figure's words that may be another figure's word: „familie“ of „gründerfamilie“, „infrastruktur“ of „infrastrukturschäden“. */
function headsOf(fact: FigureFact): readonly Head[] {
  let found = heads.get(fact);
  if (!found) {
    const made: Head[] = [];
    for (const [whole, weight] of fact.words) {
      for (let i = 0; i <= whole.length - HEAD - FIRST; i++) made.push({ head: whole.slice(i + FIRST), whole, weight }, { head: whole.slice(0, i + HEAD), whole, weight });
    }
    heads.set(fact, (found = made));
  }
  return found;
}

function headsIn(short: FigureFact, long: FigureFact, rarity: (stem: string) => number): number {
  let sum = 0;
  for (const { head, whole, weight } of headsOf(long)) {
    const own = short.words.get(head);
    if (own !== undefined && !long.words.has(head)) sum += 0.7 * Math.sqrt(own * weight) * rarity(whole);
  }
  return sum;
}

/** What that is worth: they are one thing, whatever else their sentences tell. */
const ONE_PERSON = 2.4;

function peopleOf({ entities }: FigureFact): number {
  return entities.filter((e) => e.startsWith('person:')).length;
}

/** Whether two values are one number, with or without a bound. */
export function isEqual(relation: ValueRelation): relation is 'same' | 'hedgeLost' | 'hedgeAdded' {
  return relation === 'same' || relation === 'hedgeLost' || relation === 'hedgeAdded';
}

function lastWord(name: string): string {
  return fold(name).split(/\s+/).at(-1)!.replace(/e?s$/, '');
}
