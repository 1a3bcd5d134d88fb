import { KEPT_BITS } from '../../server/src/recognize/tagger/bytes';
import { LABEL_COUNT } from '../../server/src/recognize/tagger/labels';
import type { LinearParts } from '../../server/src/recognize/tagger/model';
import { scaleOf, type NetworkParts } from '../../server/src/recognize/tagger/network';
import type { Crf } from './crf';
import type { NetworkOptions, TrainedNetwork } from './network';

const L = LABEL_COUNT;
/** The largest number of a word's feature in the network (the model could hold 31: a fifth of that costs nothing in accuracy, and compresses better), and the largest scale. */
const MOST = 6;
const SCALES = 255;
/** Weights of the linear part up to this, of 127, are left out: together they say nothing. */
const NOTHING = 2;

/**
 * Weights as signed bytes over one scale, and only the features that say something: the `most` with the largest weight, none under `least`.
 * The scale cuts off what is beyond the 99.99th percentile.
 */
export function quantise(crf: Crf, hashes: readonly number[], least: number, most: number): LinearParts {
  const sizes = sizesOf(crf.weights, hashes.length, L);
  const kept = largest(hashes, sizes, least, most);
  const bySize = [...kept].sort((a, b) => sizes[b]! - sizes[a]!);
  const scale = sizes[bySize[Math.floor(kept.length / 10_000)] ?? 0]! / 127;
  const rows = new Int8Array(kept.length * L);
  kept.forEach((id, row) => {
    for (let l = 0; l < L; l++) {
      const weight = Math.round(crf.weights[id * L + l]! / scale);
      if (Math.abs(weight) > NOTHING) rows[row * L + l] = Math.max(-127, Math.min(127, weight));
    }
  });
  return { scale, features: Uint32Array.from(kept, (id) => hashes[id]! >>> 0), rows };
}

/** The network with the `most` features of words that say most, each as small whole numbers over a scale of its own, and views as 16-bit numbers. */
export function quantiseNetwork(net: TrainedNetwork, hashes: readonly number[], { width, units }: Pick<NetworkOptions, 'width' | 'units'>, most: number): NetworkParts {
  const sizes = sizesOf(net.features, hashes.length, width);
  const kept = largest(hashes, sizes, 0, most);
  const rowScale = kept.reduce((low, id) => Math.min(low, sizes[id]!), Infinity) / MOST;
  const rows = new Int8Array(kept.length * width);
  const scales = new Uint8Array(kept.length);
  kept.forEach((id, row) => {
    scales[row] = Math.min(SCALES, Math.ceil(8 * Math.log2(sizes[id]! / MOST / rowScale)));
    const scale = scaleOf(scales[row]!, rowScale);
    for (let k = 0; k < width; k++) rows[row * width + k] = Math.max(-MOST, Math.min(MOST, Math.round(net.features[id * width + k]! / scale)));
  });
  const viewScale = net.views.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / 32767;
  return {
    width, units, features: Uint32Array.from(kept, (id) => hashes[id]! >>> 0), rows, scales, rowScale,
    views: Int16Array.from(net.views, (value) => Math.round(value / viewScale)), viewScale, edge: net.edge, bias: net.bias, labels: net.labels,
  };
}

/** The largest weight of each feature. */
function sizesOf(weights: Float32Array, count: number, perFeature: number): Float32Array {
  return Float32Array.from({ length: count }, (_, id) => {
    let top = 0;
    for (let i = 0; i < perFeature; i++) top = Math.max(top, Math.abs(weights[id * perFeature + i]!));
    return top;
  });
}

/** The features to keep, in the order of their hashes; of two whose kept bits are the same, the larger. */
function largest(hashes: readonly number[], sizes: Float32Array, least: number, most: number): number[] {
  const seen = new Set<number>();
  return hashes.map((_, id) => id).filter((id) => sizes[id]! > 0 && sizes[id]! >= least)
    .sort((a, b) => sizes[b]! - sizes[a]!)
    .filter((id) => seen.size < seen.add(hashes[id]! & KEPT_BITS).size).slice(0, most)
    .sort((a, b) => (hashes[a]! >>> 0) - (hashes[b]! >>> 0));
}
