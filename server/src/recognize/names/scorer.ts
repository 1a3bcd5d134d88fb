import { KINDS, roomForKinds } from '../tagger/labels';
import { bothRules, CLASS_COUNT, PAIR_COUNT, pairRule, PLACE_COUNT, SINGLE_RULES, visitRules, type RuleSink } from './rules';
import type { RuleReading, TokenRange } from './spans';

const K = KINDS.length;
/** The lengths of stretches that are told apart, one more for none. */
const LENGTHS = 4;

/**
 * Adds up what the rules say of stretches. Few sets of classes occur, and each is met at few places: what a set's rules
 * add up to at a place, and a pair of sets, is kept, so that a stretch costs a dozen additions.
 */
export class Scorer implements RuleSink {
  readonly #weights: Float32Array;
  /** What has been added up, K numbers each; the indexes below are into this, 0 for what has not been asked for. */
  #totals = new Float64Array(1 << 12);
  #used = K;
  /** By set: for each place and length. */
  readonly #classes: Int32Array[] = [];
  /** By rule and length. */
  readonly #single = new Int32Array(SINGLE_RULES);
  /** By both sets, for each pair of places; there are fewer than 2^16 sets. */
  readonly #pairs: readonly Map<number, number>[] = Array.from({ length: PAIR_COUNT }, () => new Map<number, number>());
  #sets: RuleReading['sets'] = [];
  #sums: number[] = [];

  constructor(weights: Float32Array) {
    this.#weights = weights;
  }

  /** What speaks for each kind, relative to no name. All readings must come from the reader of one language. */
  scoresOf(reading: RuleReading, range: TokenRange): number[] {
    const sums = roomForKinds().fill(0);
    this.#sets = reading.sets;
    this.#sums = sums;
    visitRules(reading, range, this);
    return sums;
  }

  classes(place: number, set: number, length: number): void {
    const row = (this.#classes[set] ??= new Int32Array(PLACE_COUNT * LENGTHS));
    const cell = (place / CLASS_COUNT) * LENGTHS + length;
    this.#add(row[cell] ||= this.#readClasses(place, set, length));
  }

  rule(base: number, length: number): void {
    this.#add(this.#single[base * LENGTHS + length] ||= this.#keep(bothRules(base, length)));
  }

  pair(pair: number, one: number, two: number): void {
    const totals = this.#pairs[pair]!;
    const key = one * 65536 + two;
    let total = totals.get(key);
    if (!total) totals.set(key, (total = this.#readPair(pair, one, two)));
    this.#add(total);
  }

  // apart from the look-ups above, which are made a thousand times as often: a function with a closure costs memory at each call
  #readClasses(place: number, set: number, length: number): number {
    return this.#keep(this.#sets[set]!.flatMap((id) => bothRules(place + id, length)));
  }

  #readPair(pair: number, one: number, two: number): number {
    return this.#keep(this.#sets[one]!.flatMap((a) => this.#sets[two]!.map((b) => pairRule(pair, a, b))));
  }

  #add(total: number): void {
    const sums = this.#sums;
    const totals = this.#totals;
    for (let k = 0; k < K; k++) sums[k]! += totals[total + k]!;
  }

  /** Adds rules up and keeps the result; returns where. */
  #keep(rules: readonly number[]): number {
    const at = this.#used;
    this.#used += K;
    if (this.#used > this.#totals.length) {
      const larger = new Float64Array(this.#totals.length * 2);
      larger.set(this.#totals);
      this.#totals = larger;
    }
    this.#totals.set(scoresOf(rules, this.#weights), at);
    return at;
  }
}

/** Adds the weights of rules up, kind by kind. */
export function scoresOf(rules: readonly number[], weights: Float32Array): number[] {
  const sums = new Array<number>(K).fill(0);
  for (const rule of rules) for (let k = 0, i = rule * K; k < K; k++, i++) sums[k]! += weights[i]!;
  return sums;
}
