import { ByteReader, ByteWriter, KEPT_BITS } from './bytes';
import { freeTransitions, type Transitions } from './chain';
import { HashIndex } from './hash-index';
import { LABEL_COUNT } from './labels';
import { Network, VIEWS, type NetworkParts } from './network';
import { emptyRows, FeatureWeights, setWeight } from './weights';
import type { WordClasses } from './words';

const L = LABEL_COUNT;
const MAGIC = 0x424c4733;

/** A trained model: a linear part and a network, which are asked alike, and what training knew of words. */
export interface Model {
  readonly weights: FeatureWeights;
  /** What a sum of the linear part is multiplied with to make a score. */
  readonly scale: number;
  readonly network: Network;
  readonly transitions: Transitions;
  readonly classes: WordClasses;
  readonly features: number;
}

/** The linear part: `rows` holds LABEL_COUNT quantised weights for each feature, in the order of `features`. */
export interface LinearParts {
  readonly scale: number;
  /** Hashes of features, ascending as unsigned integers. */
  readonly features: Uint32Array;
  readonly rows: Int8Array;
}

/** The parts of a model as training leaves them. */
export interface ModelParts {
  readonly linear: LinearParts;
  readonly network: NetworkParts;
  /** (LABEL_COUNT + 1) × LABEL_COUNT scores; forbidden steps are ignored. */
  readonly transitions: Float64Array;
  /** Hashes of known words, ascending, and the class of each. */
  readonly words: Uint32Array;
  readonly classes: Uint16Array;
}

/** Writes a model: hashes as differences, weights of the linear part as a mask of labels and what is not zero, those of words in the network in six bits. */
export function encodeModel({ linear, network, transitions, words, classes }: ModelParts): Uint8Array {
  const out = new ByteWriter();
  out.uint(MAGIC);
  for (const score of transitions) out.float(Number.isFinite(score) ? score : 0);
  out.hashes(words);
  for (const known of classes) out.byte(known & 255);
  for (const known of classes) out.byte(known >> 8);
  out.float(linear.scale);
  out.hashes(linear.features);
  for (let f = 0; f < linear.features.length; f++) {
    let mask = 0;
    for (let l = 0; l < L; l++) if (linear.rows[f * L + l] !== 0) mask |= 1 << l;
    out.byte(mask & 255);
    out.byte(mask >> 8);
  }
  for (const weight of linear.rows) if (weight !== 0) out.byte(weight & 255);
  out.uint(network.width);
  out.uint(network.units);
  out.hashes(network.features);
  out.float(network.rowScale);
  for (const scale of network.scales) out.byte(scale);
  out.sixBits(network.rows);
  out.float(network.viewScale);
  for (const value of network.views) {
    out.byte(value & 255);
    out.byte((value >> 8) & 255);
  }
  for (const list of [network.edge, network.bias, network.labels]) for (const value of list) out.float(value);
  return out.bytes();
}

/** Reads what `encodeModel` wrote. Throws a RangeError where the bytes are no model. */
export function decodeModel(bytes: Uint8Array): Model {
  const from = new ByteReader(bytes);
  if (bytes.length < 16 || from.uint() !== MAGIC) throw new RangeError('no tagger model');
  const transitions = freeTransitions();
  for (let i = 0; i < transitions.length; i++) transitions[i]! += from.float();
  const words = from.hashes();
  const low = from.take(words.length);
  const high = from.take(words.length);
  const scale = from.float();
  const features = from.hashes();
  const rows = readRows(from, features.length);
  const network = readNetwork(from);
  const wordIndex = new HashIndex(words, KEPT_BITS);
  return {
    scale,
    transitions,
    features: features.length + network.features,
    classes: (form) => {
      const row = wordIndex.placeOf(form);
      return row < 0 ? 0 : low[row]! | (high[row]! << 8);
    },
    weights: new FeatureWeights(new HashIndex(features, KEPT_BITS), rows),
    network,
  };
}

/** Reads the weights of each feature of the linear part: a mask of labels for each, then those that are not zero. */
function readRows(from: ByteReader, count: number): Int32Array {
  const rows = emptyRows(count);
  const masks = from.take(2 * count);
  for (let f = 0; f < count; f++) {
    for (let mask = masks[2 * f]! | (masks[2 * f + 1]! << 8); mask; mask &= mask - 1) setWeight(rows, f, 31 - Math.clz32(mask & -mask), from.byte());
  }
  return rows;
}

function readNetwork(from: ByteReader): Network {
  const width = from.uint();
  const units = from.uint();
  const features = from.hashes();
  const rowScale = from.float();
  const scales = from.take(features.length);
  const rows = from.sixBits(features.length * width);
  const viewScale = from.float();
  const views = Int16Array.from({ length: VIEWS * width * units }, () => ((from.byte() | (from.byte() << 8)) << 16) >> 16);
  const list = (length: number): Float32Array => Float32Array.from({ length }, () => from.float());
  return new Network({ width, units, features, scales, rows, rowScale, views, viewScale, edge: list(width), bias: list(units), labels: list(units * L) });
}
