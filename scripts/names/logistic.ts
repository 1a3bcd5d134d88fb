import { shareOut } from '../../server/src/recognize/names/groups';
import { KINDS } from '../../server/src/recognize/tagger/labels';
import type { Span } from '../../server/src/text/span';
import { Random } from '../train/random';

const K = KINDS.length;

/** One possible name: what speaks of it as weights by number, each with a strength, and the right kind, or -1. */
export interface Example {
  readonly span: Span;
  readonly rules: ArrayLike<number>;
  /** One a rule; 1 where none are given. */
  readonly strengths?: ArrayLike<number>;
  /** Weights that speak for one kind only: number and strength, by kind. */
  readonly votes?: readonly (readonly (readonly [number, number])[])[];
  readonly kind: number;
}

/** What is learned: for each rule one weight a kind, relative to no name, and the weights of votes. */
export interface Learned {
  readonly rules: Float32Array;
  readonly votes: Float32Array;
}

export interface LearningOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly seed: number;
}

/** The scores of an example's kinds. */
export function scoresOfExample({ rules, strengths, votes }: Example, weights: Learned): number[] {
  const scores = new Array<number>(K).fill(0);
  for (let r = 0; r < rules.length; r++) {
    const from = rules[r]! * K;
    const strength = strengths ? strengths[r]! : 1;
    for (let k = 0; k < K; k++) scores[k]! += weights.rules[from + k]! * strength;
  }
  votes?.forEach((own, k) => own.forEach(([at, share]) => (scores[k]! += weights.votes[at]! * share)));
  return scores;
}

/**
 * Learns weights by the likelihood of the annotated choice of each group among all its choices (`names/groups.ts`), with AdaGrad
 * (Duchi, Hazan and Singer 2011); the weights of all epochs' ends past half are averaged. `start` gives the votes' first weights.
 */
export function learn(groups: readonly (readonly Example[])[], ruleCount: number, start: Float32Array, { epochs, rate, l2, seed }: LearningOptions): Learned {
  const weights: Learned = { rules: new Float32Array(ruleCount * K), votes: start.slice() };
  const squares: Learned = { rules: new Float32Array(ruleCount * K).fill(1), votes: new Float32Array(start.length).fill(1) };
  const mean: Learned = { rules: new Float32Array(ruleCount * K), votes: new Float32Array(start.length) };
  const random = new Random(seed);
  const order = groups.map((_, i) => i);
  const move = (of: 'rules' | 'votes', at: number, gradient: number, from = 0): void => {
    const g = gradient + l2 * (weights[of][at]! - from);
    squares[of][at]! += g * g;
    weights[of][at]! -= (rate * g) / Math.sqrt(squares[of][at]!);
  };
  let ends = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const g of random.shuffle(order)) {
      const group = groups[g]!;
      const { shares } = shareOut(group.map((e) => e.span), group.map((e) => scoresOfExample(e, weights)));
      group.forEach(({ rules, strengths, votes, kind }, c) => {
        for (let k = 0; k < K; k++) {
          const error = shares[c]![k + 1]! - (k === kind ? 1 : 0);
          if (Math.abs(error) < 1e-4) continue;
          for (let r = 0; r < rules.length; r++) move('rules', rules[r]! * K + k, error * (strengths ? strengths[r]! : 1));
          votes?.[k]!.forEach(([at, share]) => move('votes', at, error * share, start[at]!));
        }
      });
    }
    if (epoch * 2 < epochs - 1) continue;
    ends++;
    for (const of of ['rules', 'votes'] as const) for (let i = 0; i < mean[of].length; i++) mean[of][i]! += weights[of][i]!;
  }
  return { rules: mean.rules.map((w) => w / ends), votes: mean.votes.map((w) => w / ends) };
}
