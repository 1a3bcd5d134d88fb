import type { Random } from './random';

/** Groups unit vectors around `k` centres (k-means by cosine, fifteen rounds): the centres, and the group of each vector. */
export function kMeans(vectors: readonly Float32Array[], k: number, random: Random): { readonly centres: readonly Float32Array[]; readonly groups: number[] } {
  const dimensions = vectors[0]?.length ?? 0;
  const centres = Array.from({ length: k }, () => Float32Array.from(vectors.length ? random.pick(vectors) : []));
  let groups: number[] = [];
  for (let round = 0; round < 15; round++) {
    groups = vectors.map((vector) => nearest(vector, centres));
    for (const centre of centres) centre.fill(0);
    vectors.forEach((vector, i) => {
      const centre = centres[groups[i]!]!;
      for (let d = 0; d < dimensions; d++) centre[d]! += vector[d]!;
    });
    for (const centre of centres) {
      const length = Math.hypot(...centre) || 1;
      for (let d = 0; d < dimensions; d++) centre[d]! /= length;
    }
  }
  return { centres, groups };
}

/** Which of some centres is the nearest to a vector, by cosine; the first of equals. */
export function nearest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let top = -Infinity;
  let best = 0;
  centres.forEach((centre, c) => {
    let dot = 0;
    for (let d = 0; d < vector.length; d++) dot += vector[d]! * centre[d]!;
    if (dot > top) [top, best] = [dot, c];
  });
  return best;
}
