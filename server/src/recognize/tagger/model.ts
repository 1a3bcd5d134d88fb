import { freeTransitions, type Transitions } from './chain';
import { LABEL_COUNT } from './labels';
import type { WordClasses } from './words';

const L = LABEL_COUNT;
const MAGIC = 0x424c4731;
/** Bits of the bitmap for each slot of a table of features. */
const BITS_PER_SLOT = 8;

/** A trained model: weights of features, transitions and classes of words. */
export interface Model {
  /** Adds the weights of a feature, if it has any, to LABEL_COUNT sums. */
  readonly add: (feature: number, sums: Int32Array, at: number) => void;
  /** Adds the weights of the first `count` features of a list to the first LABEL_COUNT sums. */
  readonly addAll: (list: Int32Array, count: number, sums: Int32Array) => void;
  /** What a sum is multiplied with to make a score. */
  readonly scale: number;
  readonly transitions: Transitions;
  readonly classes: WordClasses;
  readonly features: number;
}

/** The parts of a model as training leaves them: `rows` holds LABEL_COUNT quantised weights for each feature, in the order of `features`. */
export interface ModelParts {
  readonly scale: number;
  /** (LABEL_COUNT + 1) × LABEL_COUNT scores; forbidden steps are ignored. */
  readonly transitions: Float64Array;
  /** Hashes of features, ascending as unsigned integers. */
  readonly features: Uint32Array;
  readonly rows: Int8Array;
  /** Hashes of known words, ascending, and the class of each. */
  readonly words: Uint32Array;
  readonly classes: Uint16Array;
}

/** Writes a model: hashes as differences, weights as a mask of labels and what is not zero. */
export function encodeModel({ scale, transitions, features, rows, words, classes }: ModelParts): Uint8Array {
  const bytes: number[] = [];
  const view = new DataView(new ArrayBuffer(4));
  const float = (n: number): void => {
    view.setFloat32(0, n);
    for (let i = 0; i < 4; i++) bytes.push(view.getUint8(i));
  };
  const uint = (n: number): void => {
    for (let i = 24; i >= 0; i -= 8) bytes.push((n >>> i) & 255);
  };
  const hashes = (sorted: Uint32Array): void => {
    let last = 0;
    for (const hash of sorted) {
      let step = hash - last;
      last = hash;
      while (step > 127) {
        bytes.push((step % 128) | 128);
        step = Math.floor(step / 128);
      }
      bytes.push(step);
    }
  };
  uint(MAGIC);
  float(scale);
  for (const score of transitions) float(Number.isFinite(score) ? score : 0);
  uint(words.length);
  uint(features.length);
  hashes(words);
  for (const known of classes) bytes.push(known & 255);
  for (const known of classes) bytes.push(known >> 8);
  hashes(features);
  for (let f = 0; f < features.length; f++) {
    let mask = 0;
    for (let l = 0; l < L; l++) if (rows[f * L + l] !== 0) mask |= 1 << l;
    bytes.push(mask & 255, mask >> 8);
  }
  for (const weight of rows) if (weight !== 0) bytes.push(weight & 255);
  return Uint8Array.from(bytes);
}

/** Reads what `encodeModel` wrote. Throws a RangeError where the bytes are no model. */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || view.getUint32(0) !== MAGIC) throw new RangeError('no tagger model');
  const scale = view.getFloat32(4);
  let at = 8;
  const transitions = freeTransitions();
  for (let i = 0; i < transitions.length; i++, at += 4) transitions[i]! += view.getFloat32(at);
  const wordCount = view.getUint32(at);
  const featureCount = view.getUint32(at + 4);
  at += 8;
  const table = (count: number): HashTable => {
    const made = new HashTable(count);
    let hash = 0;
    for (let row = 0; row < count; row++) {
      let factor = 1;
      let byte = bytes[at++]!;
      while (byte & 128) {
        hash += (byte & 127) * factor;
        factor *= 128;
        byte = bytes[at++]!;
      }
      hash += byte * factor;
      made.set(hash | 0, row);
    }
    return made;
  };
  const words = table(wordCount);
  const classes = Uint16Array.from({ length: wordCount }, (_, row) => bytes[at + row]! | (bytes[at + wordCount + row]! << 8));
  at += 2 * wordCount;
  const features = table(featureCount);
  const rows = new Int8Array(featureCount * L);
  let weight = at + 2 * featureCount;
  for (let f = 0; f < featureCount; f++, at += 2) {
    const mask = bytes[at]! | (bytes[at + 1]! << 8);
    for (let l = 0; l < L; l++) if (mask & (1 << l)) rows[f * L + l] = bytes[weight++]!;
  }
  return {
    scale,
    transitions,
    features: featureCount,
    classes: (form) => {
      const row = words.get(form);
      return row < 0 ? 0 : classes[row]!;
    },
    add: (feature, sums, to) => {
      const row = features.get(feature);
      if (row < 0) return;
      for (let l = 0, from = row * L; l < L; l++) sums[to + l]! += rows[from + l]!;
    },
    addAll: (list, count, sums) => {
      for (let i = 0; i < count; i++) {
        const row = features.get(list[i]!);
        if (row < 0) continue;
        for (let l = 0, from = row * L; l < L; l++) sums[l]! += rows[from + l]!;
      }
    },
  };
}

/**
 * A table from hashes to rows, with open addressing: at most half of it is filled. Most features asked for are in no
 * table, and the table is larger than the caches of a processor: a bitmap that fits into them turns most away.
 */
class HashTable {
  /** Key and row + 1 side by side, so that both come with one access to memory. */
  readonly #slots: Int32Array;
  readonly #bits: Int32Array;
  readonly #mask: number;
  readonly #bitMask: number;

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));
    this.#slots = new Int32Array(size * 2);
    this.#bits = new Int32Array((size * BITS_PER_SLOT) / 32);
    this.#mask = size - 1;
    this.#bitMask = size * BITS_PER_SLOT - 1;
  }

  set(key: number, row: number): void {
    let at = key & this.#mask;
    while (this.#slots[at * 2 + 1] !== 0) at = (at + 1) & this.#mask;
    this.#slots[at * 2] = key;
    this.#slots[at * 2 + 1] = row + 1;
    this.#bits[(key & this.#bitMask) >>> 5]! |= 1 << key;
  }

  /** The row of a key, or -1. */
  get(key: number): number {
    // a shift counts modulo 32: the low five bits of the key choose the bit
    if (!(this.#bits[(key & this.#bitMask) >>> 5]! & (1 << key))) return -1;
    const slots = this.#slots;
    let at = key & this.#mask;
    for (let row = slots[at * 2 + 1]!; row !== 0; row = slots[at * 2 + 1]!) {
      if (slots[at * 2] === key) return row - 1;
      at = (at + 1) & this.#mask;
    }
    return -1;
  }
}
