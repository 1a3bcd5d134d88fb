import { LABEL_COUNT } from '../../server/src/recognize/tagger/labels';
import { ChainLoss } from './chain-loss';
import type { Features } from './featurise';
import type { Random } from './random';
import { eachSample, type Schedule } from './schedule';

const L = LABEL_COUNT;

/** How the linear part is trained. */
export interface CrfOptions extends Schedule {
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Share of a token's features left out at random each time it is seen, so that no single one (the word itself, mostly) is relied on. */
  readonly dropout: number;
}

/** Weights as they are learned: LABEL_COUNT for each feature, and the scores of steps from label to label. */
export interface Crf {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/**
 * Trains the linear part by AdaGrad (Duchi, Hazan, Singer 2011) with a little L1 and L2; the weights of the last third of the training are averaged.
 * `sentences` gives those of an epoch.
 */
export function trainCrf(featureCount: number, sentences: (epoch: number) => Features[], options: CrfOptions, random: Random, log: (line: string) => void): Crf {
  const weights = new Float32Array(featureCount * L);
  const squares = new Float32Array(featureCount * L).fill(1);
  const average = new Float32Array(featureCount * L);
  const chain = new ChainLoss();
  let ids = new Int32Array(0);
  let starts = new Int32Array(1);
  let scores = new Float64Array(0);
  let gradient = new Float64Array(0);
  let averaged = 0;
  // a last epoch that goes on falling within itself may begin higher
  const fall = options.byEpochs ? 0.8 : 0.9;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    let tokens = 0;
    const learn = ({ ids: every, starts: begins, allowed, weight }: Features, done: number): void => {
      const rate = options.rate * (1 - fall * done);
      const n = allowed.length;
      if (ids.length < every.length) ids = new Int32Array(every.length * 2);
      if (starts.length <= n) starts = new Int32Array(n * 2);
      if (scores.length < n * L) [scores, gradient] = [new Float64Array(n * 2 * L), new Float64Array(n * 2 * L)];
      let kept = 0;
      for (let i = 0; i < n; i++) {
        for (let j = begins[i]!; j < begins[i + 1]!; j++) if (!random.chance(options.dropout)) ids[kept++] = every[j]!;
        starts[i + 1] = kept;
      }
      for (let i = 0; i < n; i++) {
        const at = i * L;
        for (let l = 0; l < L; l++) scores[at + l] = 0;
        for (let j = starts[i]!; j < starts[i + 1]!; j++) {
          const from = ids[j]! * L;
          for (let l = 0; l < L; l++) scores[at + l]! += weights[from + l]!;
        }
      }
      const read = chain.read(scores, allowed, weight, gradient, rate);
      if (!read) return;
      loss += read.loss;
      tokens += n;
      if (read.learned) return;
      for (let i = 0; i < n; i++) {
        let any = 0;
        for (let l = 0; l < L; l++) any += Math.abs(gradient[i * L + l]!);
        if (any < 0.01) continue;
        for (let j = starts[i]!; j < starts[i + 1]!; j++) {
          const from = ids[j]! * L;
          for (let l = 0; l < L; l++) {
            const g = gradient[i * L + l]! + options.l2 * weights[from + l]!;
            const square = (squares[from + l]! += g * g);
            const step = rate / Math.sqrt(square);
            const moved = weights[from + l]! - step * g;
            const cut = step * options.l1;
            weights[from + l] = moved > cut ? moved - cut : moved < -cut ? moved + cut : 0;
          }
        }
      }
    };
    eachSample(random.shuffle(sentences(epoch)), epoch, options, learn, () => {
      averaged++;
      for (let i = 0; i < weights.length; i++) average[i]! += weights[i]!;
      chain.takeIntoAverage();
    });
    log(`  linear part, epoch ${epoch + 1}: loss ${(loss / tokens).toFixed(5)} a token`);
  }
  for (let i = 0; i < average.length; i++) average[i]! /= averaged;
  return { weights: average, transitions: chain.average };
}
