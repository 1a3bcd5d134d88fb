import type { FigureFact } from '../dossier';
import { digitsOf, nominal, relate, type ValueRelation } from './value';

/** What two figures have to do with each other, and how sure that is. */
export interface Pairing {
  readonly same: boolean;
  readonly relation: ValueRelation;
  /** Evidence that both measure one thing; what it must reach depends on the relation of the values. */
  readonly score: number;
}

/** What is known of a figure besides the fact itself, for pairing. */
export interface Candidate {
  readonly fact: FigureFact;
  readonly article: number;
  readonly ownMeasure: boolean;
  /** The stretch before and after: figures of one sentence are told apart by their clause. */
  readonly sentenceStart: number;
}

/** Measures by which one thing is called in turn; any other two nouns keep figures apart. */
const KIN: readonly (readonly string[])[] = [
  ['price', 'contract', 'investment', 'costs', 'fund'], ['price', 'valuation'], ['stake', 'shares', 'votes'], ['staff', 'trainees'], ['debt', 'loan'], ['grant', 'fund', 'investment'],
  ['salary', 'bonus', 'contract'], ['loss', 'demand'], ['customers', 'passengers', 'visitors'], ['fare', 'price'], ['fine', 'damages'], ['residents', 'votes'],
];
const OF_SIZE: Readonly<Record<ValueRelation, number>> = { same: 2, hedgeLost: 2, hedgeAdded: 2, morePrecise: 2.3, rounder: 2.3, scale: 2.4, differs: 3.6, none: Infinity };

/**
 * Decides whether two figures measure the same thing: by what they measure, whose it is, when, and the words around.
 * The closer the numbers, the less else is needed; a number alone is never enough.
 * @param rarity weight of a stem by how few figures of the folder have it
 */
export function pairUp(a: Candidate, b: Candidate, rarity: (stem: string) => number): Pairing {
  const relation = relate(a.fact.value, b.fact.value);
  const score = likeness(a, b, rarity);
  if (score === undefined) return { same: false, relation, score: 0 };
  let needed = OF_SIZE[relation];
  const digits = Math.min(digitsOf(a.fact.value), digitsOf(b.fact.value));
  // many digits that are the same are no accident
  if (relation === 'same' || relation === 'hedgeLost' || relation === 'hedgeAdded') needed = digits >= 3 ? 0.8 : digits === 2 ? 1.3 : 2;
  if (relation === 'scale' && digits >= 2) needed = digits >= 3 ? 1.2 : 1.8;
  if ((relation === 'morePrecise' || relation === 'rounder') && digits >= 2) needed = 1.9;
  // a wide gap is rather two things than a contradiction
  const ratio = Math.abs(nominal(a.fact.value) / (nominal(b.fact.value) || 1));
  if (relation === 'differs' && (ratio > 3 || ratio < 1 / 3)) needed += 1.5;
  return { same: score >= needed, relation, score };
}

function likeness(a: Candidate, b: Candidate, rarity: (stem: string) => number): number | undefined {
  const [x, y] = [a.fact, b.fact];
  if (x.unit !== y.unit || (x.value.per !== undefined && y.value.per !== undefined && x.value.per !== y.value.per)) return undefined;
  if (x.times.length && y.times.length && !x.times.some((t) => y.times.some((u) => t.startsWith(u) || u.startsWith(t)))) return undefined;
  let score = 0;
  const shared = x.measures.filter((m) => y.measures.includes(m));
  if (a.ownMeasure && b.ownMeasure && x.measures[0] && y.measures[0]) {
    const kin = x.measures[0] === y.measures[0] || KIN.some((k) => k.includes(x.measures[0]!) && k.includes(y.measures[0]!));
    if (!kin) return undefined;
    score += x.measures[0] === y.measures[0] ? 1.4 : 0.5;
  } else if (shared.length) score += 0.6;
  else if (x.measures.length && y.measures.length && a.ownMeasure !== b.ownMeasure) score -= 0.3;
  if (x.earlier !== y.earlier) score -= 0.6;
  if (!!x.value.per !== !!y.value.per) score -= 0.5;

  let words = 0;
  for (const [key, weight] of x.words) {
    const other = y.words.get(key);
    if (other !== undefined) words += Math.sqrt(weight * other) * rarity(key);
  }
  score += Math.min(2.6, words);

  const entities = x.entities.filter((e) => y.entities.includes(e));
  score += Math.min(1.2, entities.length * 0.6);
  const owners = (f: FigureFact): readonly string[] => f.entities.filter((e) => !e.startsWith('place:'));
  if (!entities.length && owners(x).length && owners(y).length) score -= 0.8;
  return score;
}
