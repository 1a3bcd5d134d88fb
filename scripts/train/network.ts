import { LABEL_COUNT } from '../../server/src/recognize/tagger/labels';
import { ALL_LEFT, ALL_RIGHT, FADE, RUN_LEFT, RUN_RIGHT, SENTENCE, VIEWS, WINDOW } from '../../server/src/recognize/tagger/network';
import { Adam } from './adam';
import { ChainLoss } from './chain-loss';
import type { Random } from './random';
import { eachSample, type Schedule } from './schedule';

const L = LABEL_COUNT;

/** A sentence as the network sees it: the features of each word, those that tell which word it is first, and the runs of capitalised words. */
export interface NetworkSample {
  readonly words: readonly Int32Array[];
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly allowed: Int32Array;
  readonly weight: number;
}

/** How the network is trained. */
export interface NetworkOptions extends Schedule {
  readonly width: number;
  readonly units: number;
  /** Of Adam, for views and labels. */
  readonly rate: number;
  /** Of AdaGrad, for the features of words. */
  readonly wordRate: number;
  readonly decay: number;
  /** Share of a word's features left out at random, of words that are seen without what tells which word they are, and of units left out. */
  readonly dropFeatures: number;
  readonly dropWords: number;
  readonly dropUnits: number;
}

/** A network as it is learned; see `NetworkParts`. */
export interface TrainedNetwork {
  readonly features: Float32Array;
  readonly edge: Float32Array;
  readonly views: Float32Array;
  readonly bias: Float32Array;
  readonly labels: Float32Array;
  readonly transitions: Float64Array;
}

/** Features of a word that tell which word it is: its form and its letters as written, by their place in `Word.own`. */
const WHICH_WORD = [0, 2];

/** Trains the network by the loss of the chain; the last third of the training is averaged. `samples` gives those of an epoch. */
export function trainNetwork(featureCount: number, samples: (epoch: number) => NetworkSample[], options: NetworkOptions, random: Random, log: (line: string) => void): TrainedNetwork {
  const net = new Learner(featureCount, options, random);
  const chain = new ChainLoss();
  let scores = new Float64Array(0);
  let gradient = new Float64Array(0);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    let tokens = 0;
    const learn = (sample: NetworkSample, done: number): void => {
      const share = 1 - 0.9 * done;
      const n = sample.words.length;
      if (scores.length < n * L) [scores, gradient] = [new Float64Array(n * 2 * L), new Float64Array(n * 2 * L)];
      scores.fill(0, 0, n * L);
      net.forward(sample, scores);
      const read = chain.read(scores, sample.allowed, sample.weight, gradient, 0.1 * share);
      if (!read) return;
      loss += read.loss;
      tokens += n;
      if (!read.learned) net.backward(sample, gradient, share);
    };
    eachSample(random.shuffle(samples(epoch)), epoch, options, learn, () => {
      net.takeIntoAverage();
      chain.takeIntoAverage();
    });
    log(`  network, epoch ${epoch + 1}: loss ${(loss / tokens).toFixed(5)} a token`);
  }
  return { ...net.average(), transitions: chain.average };
}

/** The network while it learns: values, gradients, and what the pass forward leaves for the pass back. */
class Learner {
  readonly #words: Float32Array;
  readonly #squares: Float32Array;
  readonly #edge: Adam;
  readonly #views: Adam;
  readonly #bias: Adam;
  readonly #labels: Adam;
  readonly #sums: Float32Array[];
  #averaged = 0;
  readonly #inputs: number;
  /** The features that were left in, for each token. */
  #kept: Int32Array[] = [];
  #told = new Float32Array(0);
  #toldGradient = new Float32Array(0);
  #input = new Float32Array(0);
  #inputGradient = new Float32Array(0);
  #hidden = new Float32Array(0);
  /** What a unit passes back: 0 where it is silent or left out. */
  #open = new Float32Array(0);

  constructor(featureCount: number, private readonly options: NetworkOptions, private readonly random: Random) {
    const { width, units } = options;
    this.#inputs = VIEWS * width;
    const even = (length: number, most: number): Float32Array => Float32Array.from({ length }, () => (random.next() * 2 - 1) * most);
    this.#words = even(featureCount * width, 0.05);
    this.#squares = new Float32Array(featureCount * width).fill(0.1);
    this.#edge = new Adam(even(width, 0.05));
    this.#views = new Adam(even(this.#inputs * units, Math.sqrt(3 / this.#inputs)));
    this.#bias = new Adam(new Float32Array(units));
    this.#labels = new Adam(even(units * L, Math.sqrt(3 / (units * 4))));
    this.#sums = this.#all().map((list) => new Float32Array(list.length));
  }

  #all(): Float32Array[] {
    return [this.#words, this.#edge.values, this.#views.values, this.#bias.values, this.#labels.values];
  }

  takeIntoAverage(): void {
    this.#averaged++;
    this.#all().forEach((list, at) => {
      const sums = this.#sums[at]!;
      for (let i = 0; i < list.length; i++) sums[i]! += list[i]!;
    });
  }

  average(): Omit<TrainedNetwork, 'transitions'> {
    const [features, edge, views, bias, labels] = this.#sums.map((sums) => sums.map((sum) => sum / this.#averaged));
    return { features: features!, edge: edge!, views: views!, bias: bias!, labels: labels! };
  }

  forward(sample: NetworkSample, scores: Float64Array): void {
    const { units, dropUnits } = this.options;
    const n = sample.words.length;
    const inputs = this.#inputs;
    this.#makeRoom(n);
    this.#tell(sample);
    this.#view(sample);
    const input = this.#input;
    const hidden = this.#hidden;
    const open = this.#open;
    const views = this.#views.values;
    const labels = this.#labels.values;
    for (let i = 0; i < n; i++) {
      const own = hidden.subarray(i * units, (i + 1) * units);
      multiply(input, i * inputs, inputs, views, 0, own, 0, units);
      for (let u = 0; u < units; u++) {
        own[u]! += this.#bias.values[u]!;
        const keep = own[u]! <= 0 || this.random.chance(dropUnits) ? 0 : 1 / (1 - dropUnits);
        open[i * units + u] = keep;
        const value = (own[u]! *= keep);
        if (value !== 0) for (let l = 0; l < L; l++) scores[i * L + l]! += value * labels[u * L + l]!;
      }
    }
  }

  #makeRoom(n: number): void {
    const { width, units } = this.options;
    if (this.#hidden.length >= n * units) return;
    const room = (size: number): Float32Array<ArrayBuffer> => new Float32Array(2 * n * size);
    [this.#told, this.#toldGradient] = [room(width), room(width)];
    [this.#input, this.#inputGradient] = [room(this.#inputs), room(this.#inputs)];
    [this.#hidden, this.#open] = [room(units), room(units)];
  }

  /** Adds up the features of each word that are left in. */
  #tell({ words }: NetworkSample): void {
    const { width, dropFeatures, dropWords } = this.options;
    const { random } = this;
    const told = this.#told.fill(0, 0, words.length * width);
    this.#kept = words.map((ids, i) => {
      const nameless = random.chance(dropWords);
      const kept = ids.filter((id, k) => id >= 0 && !(nameless && WHICH_WORD.includes(k)) && !random.chance(dropFeatures));
      for (const id of kept) for (let k = 0; k < width; k++) told[i * width + k]! += this.#words[id * width + k]!;
      return kept;
    });
  }

  /** Puts the words into the views of each token. */
  #view({ words, runStart, runEnd }: NetworkSample): void {
    const { width } = this.options;
    const n = words.length;
    const inputs = this.#inputs;
    const told = this.#told;
    const input = this.#input;
    const put = (i: number, view: number, at: number): void => {
      const to = i * inputs + view * width;
      for (let k = 0; k < width; k++) input[to + k] = at < 0 || at >= n ? this.#edge.values[k]! : told[at * width + k]!;
    };
    for (let i = 0; i < n; i++) {
      for (let p = 0; p < WINDOW.length; p++) put(i, p, i + WINDOW[p]!);
      put(i, RUN_LEFT, runStart[i]! - 1);
      put(i, RUN_RIGHT, runEnd[i]! + 1);
      const to = i * inputs + ALL_LEFT * width;
      for (let k = 0; k < width; k++) input[to + k] = i === 0 ? 0 : FADE * input[to - inputs + k]! + told[(i - 1) * width + k]!;
    }
    for (let i = n - 1; i >= 0; i--) {
      const to = i * inputs + ALL_RIGHT * width;
      for (let k = 0; k < width; k++) input[to + k] = i === n - 1 ? 0 : FADE * input[to + inputs + k]! + told[(i + 1) * width + k]!;
    }
    for (let k = 0; k < width; k++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += told[i * width + k]!;
      for (let i = 0; i < n; i++) input[i * inputs + SENTENCE * width + k] = sum / n;
    }
  }

  backward(sample: NetworkSample, gradient: Float64Array, share: number): void {
    const { units, rate, decay } = this.options;
    const n = sample.words.length;
    const inputs = this.#inputs;
    const input = this.#input;
    const back = this.#inputGradient.fill(0, 0, n * inputs);
    const views = this.#views;
    const labels = this.#labels;
    const unit = new Float32Array(units);
    for (let i = 0; i < n; i++) {
      let any = 0;
      for (let l = 0; l < L; l++) any += Math.abs(gradient[i * L + l]!);
      if (any < 0.003) continue;
      for (let u = 0; u < units; u++) {
        const at = i * units + u;
        let sum = 0;
        if (this.#open[at]! !== 0) {
          for (let l = 0; l < L; l++) {
            const g = gradient[i * L + l]!;
            sum += g * labels.values[u * L + l]!;
            labels.gradient[u * L + l]! += g * this.#hidden[at]!;
          }
        }
        unit[u] = sum * this.#open[at]!;
        this.#bias.gradient[u]! += unit[u]!;
      }
      for (let k = 0; k < inputs; k++) {
        const value = input[i * inputs + k]!;
        const from = k * units;
        let sum = 0;
        for (let u = 0; u < units; u++) sum += unit[u]! * views.values[from + u]!;
        back[i * inputs + k] = sum;
        for (let u = 0; u < units; u++) views.gradient[from + u]! += unit[u]! * value;
      }
    }
    this.#passToWords(sample);
    this.#moveWords(share);
    for (const adam of [views, labels]) adam.step(rate * share, decay);
    for (const adam of [this.#bias, this.#edge]) adam.step(rate * share, 0);
  }

  #passToWords({ words, runStart, runEnd }: NetworkSample): void {
    const { width } = this.options;
    const n = words.length;
    const inputs = this.#inputs;
    const back = this.#inputGradient;
    const to = this.#toldGradient.fill(0, 0, n * width);
    const take = (i: number, view: number, at: number): void => {
      const from = i * inputs + view * width;
      const beyond = at < 0 || at >= n;
      const target = beyond ? this.#edge.gradient : to;
      for (let k = 0, t = beyond ? 0 : at * width; k < width; k++) target[t + k]! += back[from + k]!;
    };
    for (let i = 0; i < n; i++) {
      for (let p = 0; p < WINDOW.length; p++) take(i, p, i + WINDOW[p]!);
      take(i, RUN_LEFT, runStart[i]! - 1);
      take(i, RUN_RIGHT, runEnd[i]! + 1);
    }
    for (let k = 0; k < width; k++) {
      let run = 0;
      for (let i = n - 1; i >= 1; i--) to[(i - 1) * width + k]! += run = run * FADE + back[i * inputs + ALL_LEFT * width + k]!;
      run = 0;
      for (let i = 0; i < n - 1; i++) to[(i + 1) * width + k]! += run = run * FADE + back[i * inputs + ALL_RIGHT * width + k]!;
      let sum = 0;
      for (let i = 0; i < n; i++) sum += back[i * inputs + SENTENCE * width + k]!;
      for (let i = 0; i < n; i++) to[i * width + k]! += sum / n;
    }
  }

  #moveWords(share: number): void {
    const { width, wordRate } = this.options;
    const words = this.#words;
    const squares = this.#squares;
    const from = this.#toldGradient;
    this.#kept.forEach((ids, i) => {
      let any = 0;
      for (let k = 0; k < width; k++) any += Math.abs(from[i * width + k]!);
      if (any < 1e-4) return;
      for (const id of ids) {
        for (let k = 0, at = id * width; k < width; k++, at++) {
          const g = from[i * width + k]! + 1e-5 * words[at]!;
          squares[at]! += g * g;
          words[at]! -= (wordRate * share * g) / Math.sqrt(squares[at]!);
        }
      }
    });
  }
}

/**
 * A row times a matrix: `inputs` numbers of `row`, from `at` on, times as many rows of `columns` numbers of `matrix` from `from` on, written to `out` from `to` on.
 * Four columns at a time, so that their sums stay in registers.
 */
function multiply(row: Float32Array, at: number, inputs: number, matrix: Float32Array, from: number, out: Float32Array, to: number, columns: number): void {
  let u = 0;
  for (; u + 3 < columns; u += 4) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0, m = from + u; k < inputs; k++, m += columns) {
      const value = row[at + k]!;
      a += value * matrix[m]!;
      b += value * matrix[m + 1]!;
      c += value * matrix[m + 2]!;
      d += value * matrix[m + 3]!;
    }
    out[to + u] = a;
    out[to + u + 1] = b;
    out[to + u + 2] = c;
    out[to + u + 3] = d;
  }
  for (; u < columns; u++) {
    let sum = 0;
    for (let k = 0, m = from + u; k < inputs; k++, m += columns) sum += row[at + k]! * matrix[m]!;
    out[to + u] = sum;
  }
}
