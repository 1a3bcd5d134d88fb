import { LABEL_COUNT } from '../../server/src/recognize/tagger/labels';
import type { ModelParts } from '../../server/src/recognize/tagger/model';
import type { Crf } from './crf';

const L = LABEL_COUNT;

/**
 * Weights as signed bytes over one scale, and only the features that say something: the `most` with the largest weight, none under `least`.
 * The scale cuts off what is beyond the 99.99th percentile.
 */
export function quantise(crf: Crf, hashes: readonly number[], least: number, most: number): Pick<ModelParts, 'scale' | 'transitions' | 'features' | 'rows'> {
  const size = (id: number): number => {
    let top = 0;
    for (let l = 0; l < L; l++) top = Math.max(top, Math.abs(crf.weights[id * L + l]!));
    return top;
  };
  const sizes = Float32Array.from(hashes, (_, id) => size(id));
  const kept = hashes.map((_, id) => id).filter((id) => sizes[id]! >= least).sort((a, b) => sizes[b]! - sizes[a]!).slice(0, most);
  const scale = sizes[kept[Math.floor(kept.length / 10_000)] ?? 0]! / 127;
  kept.sort((a, b) => (hashes[a]! >>> 0) - (hashes[b]! >>> 0));
  const rows = new Int8Array(kept.length * L);
  kept.forEach((id, row) => {
    for (let l = 0; l < L; l++) rows[row * L + l] = Math.max(-127, Math.min(127, Math.round(crf.weights[id * L + l]! / scale)));
  });
  return { scale, transitions: crf.transitions, features: Uint32Array.from(kept, (id) => hashes[id]! >>> 0), rows };
}
