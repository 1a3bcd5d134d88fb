import { bothRules, OUTCOMES, pairRule, visitRules, type RuleSink } from './rules';
import type { NameReading, TokenRange } from './spans';

const N = OUTCOMES.length;
/** The lengths of stretches that are told apart, one more for none. */
const LENGTHS = 4;

/**
 * Adds up what the rules say of stretches. Few sets of classes occur, and each is met at few places: what a set's rules
 * add up to at a place, and a pair of sets, is kept, so that a stretch costs a dozen additions.
 */
export class Scorer implements RuleSink {
  readonly #weights: Float32Array;
  /** By set, then by place and length. */
  readonly #classes: (number[] | undefined)[][] = [];
  readonly #single: (number[] | undefined)[] = [];
  /** By pair, first set, second set. */
  readonly #pairs: (number[] | undefined)[][][] = [];
  #sets: NameReading['sets'] = [];
  #sums: number[] = [];

  constructor(weights: Float32Array) {
    this.#weights = weights;
  }

  /** What speaks for each outcome but the first, relative to it. All readings must come from the reader of one language. */
  scoresOf(reading: NameReading, range: TokenRange): number[] {
    const sums = new Array<number>(N - 1).fill(0);
    this.#sets = reading.sets;
    this.#sums = sums;
    visitRules(reading, range, this);
    return sums;
  }

  classes(place: number, set: number, length: number): void {
    const row = (this.#classes[set] ??= []);
    this.#add(row[place * LENGTHS + length] ??= this.#total(this.#sets[set]!.flatMap((id) => bothRules(place + id, length))));
  }

  rule(base: number, length: number): void {
    this.#add(this.#single[base * LENGTHS + length] ??= this.#total(bothRules(base, length)));
  }

  pair(pair: number, one: number, two: number): void {
    const row = ((this.#pairs[pair] ??= [])[one] ??= []);
    this.#add(row[two] ??= this.#total(this.#sets[one]!.flatMap((a) => this.#sets[two]!.map((b) => pairRule(pair, a, b)))));
  }

  #add(total: readonly number[]): void {
    const sums = this.#sums;
    for (let k = 0; k < N - 1; k++) sums[k]! += total[k]!;
  }

  #total(rules: readonly number[]): number[] {
    return scoresOf(rules, this.#weights);
  }
}

/** Adds the weights of rules up; relative to "no name". */
export function scoresOf(rules: readonly number[], weights: Float32Array): number[] {
  const sums = new Array<number>(N).fill(0);
  for (const rule of rules) for (let k = 0, i = rule * N; k < N; k++, i++) sums[k]! += weights[i]!;
  return sums.slice(1).map((s) => s - sums[0]!);
}
