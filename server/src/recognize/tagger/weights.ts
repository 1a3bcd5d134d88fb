import type { HashIndex } from './hash-index';

/** Weights of a feature are kept in words of four signed bytes, 128 added to each. */
const WORDS = 3;
const ZERO = 0x80808080 | 0;
/** Every other byte of a word, and what was added to it. */
const BYTES = 0x00ff00ff;
const ADDED = 0x00800080;

/**
 * Sums of weights are added up two in one 32-bit integer, so that a feature costs six additions instead of eleven: the
 * lower half holds one as a signed number, and what is left, divided by 2^16, is the other. None may leave 16 bits:
 * a token has some hundred features of at most 127. Label l is in pair 2 * (l >> 2) + (l & 1), lower half where l & 2 is 0.
 */
export const PAIRS = 2 * WORDS;

/** Weights of so many features, all zero. */
export function emptyRows(count: number): Int32Array {
  return new Int32Array(count * WORDS).fill(ZERO);
}

/** Sets a weight that is still zero, as a signed byte. */
export function setWeight(rows: Int32Array, feature: number, label: number, byte: number): void {
  rows[feature * WORDS + (label >> 2)]! ^= (byte & 255) << ((label & 3) * 8);
}

/** The sum of a label out of pairs that begin at `at`. */
export function sumOf(pairs: Int32Array, at: number, label: number): number {
  const pair = pairs[at + 2 * (label >> 2) + (label & 1)]!;
  const low = (pair << 16) >> 16;
  return label & 2 ? (pair - low) >> 16 : low;
}

/** The weights of features for each label, and how to add them up. */
export class FeatureWeights {
  #places = new Int32Array(0);
  #which = new Int32Array(0);

  constructor(private readonly index: HashIndex, private readonly rows: Int32Array) {}

  /** Adds the weights of a feature, if it has any, to the sums that begin at `to`. */
  add(feature: number, sums: Int32Array, to: number): void {
    const row = this.index.placeOf(feature) * WORDS;
    if (row < 0) return;
    for (let word = 0; word < WORDS; word++) {
      const bytes = this.rows[row + word]!;
      sums[to + 2 * word]! += (bytes & BYTES) - ADDED;
      sums[to + 2 * word + 1]! += ((bytes >>> 8) & BYTES) - ADDED;
    }
  }

  /** Adds the weights of the first `count` features of a list: those of feature i to the sums of token `owners[i]`, which never falls. */
  addAll(list: Int32Array, owners: Int32Array, count: number, sums: Int32Array): void {
    this.#makeRoom(count);
    const which = this.#which;
    const found = this.index.placesOf(list, count, this.#places, which);
    for (let from = 0; from < found; ) {
      const owner = owners[which[from]!]!;
      let to = from + 1;
      while (to < found && owners[which[to]!] === owner) to++;
      this.#addRows(from, to, sums, owner * PAIRS);
      from = to;
    }
  }

  /** Adds the weights of the first `count` features of a list, all of them to the sums of token `owner`. */
  addOf(owner: number, list: Int32Array, count: number, sums: Int32Array): void {
    this.#makeRoom(count);
    this.#addRows(0, this.index.placesOf(list, count, this.#places, this.#which), sums, owner * PAIRS);
  }

  #makeRoom(count: number): void {
    if (this.#places.length >= count) return;
    this.#places = new Int32Array(count * 2);
    this.#which = new Int32Array(count * 2);
  }

  /** Adds the rows whose places have been found to the sums that begin at `to`. */
  #addRows(from: number, end: number, sums: Int32Array, to: number): void {
    const { rows } = this;
    const places = this.#places;
    let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
    for (let k = from; k < end; k++) {
      const row = places[k]! * WORDS;
      const first = rows[row]!;
      const second = rows[row + 1]!;
      const third = rows[row + 2]!;
      a += (first & BYTES) - ADDED;
      b += ((first >>> 8) & BYTES) - ADDED;
      c += (second & BYTES) - ADDED;
      d += ((second >>> 8) & BYTES) - ADDED;
      e += (third & BYTES) - ADDED;
      f += ((third >>> 8) & BYTES) - ADDED;
    }
    sums[to]! += a;
    sums[to + 1]! += b;
    sums[to + 2]! += c;
    sums[to + 3]! += d;
    sums[to + 4]! += e;
    sums[to + 5]! += f;
  }
}
