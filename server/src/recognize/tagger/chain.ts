import { LABEL_COUNT, mayFollow } from './labels';

const L = LABEL_COUNT;

/** Scores from label to label: row 1 + before (row 0 at the start of a sentence), column label. Forbidden steps are -Infinity. */
export type Transitions = Float64Array;

/** Transitions without any preference: only what is forbidden is excluded. */
export function freeTransitions(): Transitions {
  const table = new Float64Array((L + 1) * L);
  for (let before = -1; before < L; before++) {
    for (let label = 0; label < L; label++) table[(before + 1) * L + label] = mayFollow(before, label) ? 0 : -Infinity;
  }
  return table;
}

/** Whether a label continues a name. */
function isContinued(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** The best path of labels through a sentence (Viterbi), or through a part of it that follows the label `before`. `scores` holds LABEL_COUNT numbers a token. Returns `work.path`, whose first `n` labels are the path, until the next one is looked for. */
export function bestPath(scores: Float64Array, n: number, transitions: Transitions, work = new ChainWork(), before = -1): Uint8Array {
  const { best, next, back, path } = work.sized(n);
  for (let label = 0; label < L; label++) best[label] = transitions[(before + 1) * L + label]! + scores[label]!;
  for (let i = 1; i < n; i++) {
    for (let label = 0; label < L; label++) {
      // only the label that begins a name, or the same again, goes before one that continues it
      const last = isContinued(label) ? label : L - 1;
      let from = isContinued(label) ? label - 1 : 0;
      let top = best[from]! + transitions[(from + 1) * L + label]!;
      for (let before = from + 1; before <= last; before++) {
        const score = best[before]! + transitions[(before + 1) * L + label]!;
        if (score > top) {
          top = score;
          from = before;
        }
      }
      next[label] = top + scores[i * L + label]!;
      back[i * L + label] = from;
    }
    best.set(next);
  }
  if (n === 0) return path;
  let label = 0;
  for (let l = 1; l < L; l++) if (best[l]! > best[label]!) label = l;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * L + label]!;
  }
  return path;
}

/**
 * The probability of each label at each token (forward and backward sums, scaled at each token), written to `out`;
 * returns the logarithm of the sum over all paths, -Infinity (and nothing written) where no path is possible. A label whose bit in `allowed` is not set is excluded at its token. `before` is the label before the first token, -1 at the start of a sentence.
 */
export function marginals(scores: Float64Array, n: number, steps: Float64Array, out: Float64Array, work: ChainWork, allowed?: Int32Array, before = -1): number {
  const { emit, forward, scale, backward, beside } = work.sized(n);
  let log = 0;
  for (let i = 0; i < n; i++) {
    let top = -Infinity;
    for (let l = 0; l < L; l++) if (scores[i * L + l]! > top) top = scores[i * L + l]!;
    for (let l = 0; l < L; l++) emit[i * L + l] = allowed && !(allowed[i]! & (1 << l)) ? 0 : Math.exp(scores[i * L + l]! - top);
    log += top;
    let sum = 0;
    for (let l = 0; l < L; l++) {
      let into = 0;
      if (i === 0) into = steps[(before + 1) * L + l]!;
      // only the label that begins a name, or the same again, goes before one that continues it
      else for (let b = isContinued(l) ? l - 1 : 0, last = isContinued(l) ? l : L - 1; b <= last; b++) into += forward[(i - 1) * L + b]! * steps[(b + 1) * L + l]!;
      const value = into * emit[i * L + l]!;
      forward[i * L + l] = value;
      sum += value;
    }
    if (!(sum > 0)) return -Infinity;
    scale[i] = sum;
    log += Math.log(sum);
    for (let l = 0; l < L; l++) forward[i * L + l] = forward[i * L + l]! / sum;
  }
  backward.fill(1);
  for (let i = n - 1; i >= 0; i--) {
    for (let l = 0; l < L; l++) {
      out[i * L + l] = forward[i * L + l]! * backward[l]!;
      beside[i * L + l] = (emit[i * L + l]! * backward[l]!) / scale[i]!;
    }
    for (let b = 0; b < L; b++) {
      const row = (b + 1) * L;
      const continues = b % 2 === 1 ? b + 1 : b;
      let sum = steps[row]! * beside[i * L]!;
      for (let l = 1; l < L; l += 2) {
        sum += steps[row + l]! * beside[i * L + l]!;
        if (l + 1 === continues) sum += steps[row + l + 1]! * beside[i * L + l + 1]!;
      }
      work.next[b] = sum;
    }
    backward.set(work.next);
  }
  return log;
}

/** Room for `bestPath` and `marginals`, kept between sentences. */
export class ChainWork {
  emit = new Float64Array(0);
  /** Probability of a label given the words up to a token. */
  forward = new Float64Array(0);
  scale = new Float64Array(0);
  readonly best = new Float64Array(L);
  /** For each token and label, the label before it on the best path there. */
  back = new Uint8Array(0);
  path = new Uint8Array(0);
  readonly backward = new Float64Array(L);
  readonly next = new Float64Array(L);
  /** What the words from a token on add to a label, scaled: with `forward` of the token before, the probability of a step. */
  beside = new Float64Array(0);

  sized(n: number): this {
    if (this.scale.length < n) {
      const room = Math.max(64, n * 2);
      this.back = new Uint8Array(room * L);
      this.path = new Uint8Array(room);
      this.emit = new Float64Array(room * L);
      this.forward = new Float64Array(room * L);
      this.beside = new Float64Array(room * L);
      this.scale = new Float64Array(room);
    }
    return this;
  }
}
