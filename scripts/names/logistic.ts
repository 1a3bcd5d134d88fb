import { OUTCOMES } from '../../server/src/recognize/names/rules';

/** Rules that hold, each with a strength (1 where none is given), and the right outcome. */
export interface Example {
  readonly rules: readonly number[];
  readonly strengths?: readonly number[];
  readonly outcome: number;
}

export interface LearningOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of a weight that is lost with each example that touches it. */
  readonly decay: number;
  readonly seed: number;
}

/** Multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011); the weights of all epochs' ends past half are averaged. */
export function learn(examples: readonly Example[], rules: number, { epochs, rate, decay, seed }: LearningOptions): Float32Array {
  const n = OUTCOMES.length;
  const weights = new Float32Array(rules * n);
  const squares = new Float32Array(rules * n).fill(1);
  const mean = new Float32Array(rules * n);
  const order = Uint32Array.from(examples, (_, i) => i);
  const random = lcg(seed);
  const scores = new Float64Array(n);
  let ends = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const e of order) {
      const { rules: held, strengths, outcome } = examples[e]!;
      scores.fill(0);
      for (let r = 0; r < held.length; r++) for (let k = 0; k < n; k++) scores[k]! += weights[held[r]! * n + k]! * (strengths ? strengths[r]! : 1);
      const top = Math.max(...scores);
      let sum = 0;
      for (let k = 0; k < n; k++) sum += scores[k] = Math.exp(scores[k]! - top);
      for (let k = 0; k < n; k++) {
        const error = scores[k]! / sum - (k === outcome ? 1 : 0);
        if (Math.abs(error) < 1e-4) continue;
        for (let r = 0; r < held.length; r++) {
          const at = held[r]! * n + k;
          const gradient = error * (strengths ? strengths[r]! : 1) + decay * weights[at]! * 1000;
          squares[at]! += gradient * gradient;
          weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
    if (epoch * 2 >= epochs) {
      ends++;
      for (let i = 0; i < weights.length; i++) mean[i]! += weights[i]!;
    }
  }
  return mean.map((w) => w / ends);
}

function lcg(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
