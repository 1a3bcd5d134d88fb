import { freeTransitions, type Transitions } from './chain';
import { HashIndex } from './hash-index';
import { LABEL_COUNT } from './labels';
import { emptyRows, FeatureWeights, setWeight } from './weights';
import type { WordClasses } from './words';

const L = LABEL_COUNT;
const MAGIC = 0x424c4731;

/** A trained model: weights of features, transitions and classes of words. */
export interface Model {
  readonly weights: FeatureWeights;
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
  const words = new Uint32Array(view.getUint32(at));
  const features = new Uint32Array(view.getUint32(at + 4));
  at = readHashes(bytes, at + 8, words);
  const classes = new Uint16Array(words.length);
  for (let row = 0; row < words.length; row++) classes[row] = bytes[at + row]! | (bytes[at + words.length + row]! << 8);
  at = readHashes(bytes, at + 2 * words.length, features);
  const wordIndex = new HashIndex(words);
  return {
    scale,
    transitions,
    features: features.length,
    classes: (form) => {
      const row = wordIndex.placeOf(form);
      return row < 0 ? 0 : classes[row]!;
    },
    weights: new FeatureWeights(new HashIndex(features), readRows(bytes, at, features.length)),
  };
}

/** Reads ascending hashes, written as their differences, seven bits a byte; returns where they end. */
function readHashes(bytes: Uint8Array, start: number, hashes: Uint32Array): number {
  let at = start;
  let hash = 0;
  for (let row = 0; row < hashes.length; row++) {
    let byte = bytes[at++]!;
    let step = byte & 127;
    for (let shift = 7; byte & 128; shift += 7) {
      byte = bytes[at++]!;
      step |= (byte & 127) << shift;
    }
    hash = (hash + step) >>> 0;
    hashes[row] = hash;
  }
  return at;
}

/** Reads the weights of each feature: a mask of labels for each, then those that are not zero. */
function readRows(bytes: Uint8Array, start: number, count: number): Int32Array {
  const rows = emptyRows(count);
  let weight = start + 2 * count;
  for (let f = 0, at = start; f < count; f++, at += 2) {
    for (let mask = bytes[at]! | (bytes[at + 1]! << 8); mask; mask &= mask - 1) setWeight(rows, f, 31 - Math.clz32(mask & -mask), bytes[weight++]!);
  }
  return rows;
}
