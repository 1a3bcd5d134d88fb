import { KEPT_BITS } from './bytes';
import { HashIndex } from './hash-index';
import { LABEL_COUNT } from './labels';
import type { Context } from './context';

const L = LABEL_COUNT;

/** The words that are looked at one by one, as steps from the token. */
export const WINDOW = [-3, -2, -1, 0, 1, 2, 3] as const;
/**
 * The views of a word, by number: at a step of the window; before and after the token's run of capitalised words; among all that
 * precede or follow, the nearer the more; and as one word of the whole sentence.
 */
export const VIEWS = WINDOW.length + 5;
export const RUN_LEFT = WINDOW.length;
export const RUN_RIGHT = WINDOW.length + 1;
export const ALL_LEFT = WINDOW.length + 2;
export const ALL_RIGHT = WINDOW.length + 3;
export const SENTENCE = WINDOW.length + 4;
/** What a word further off by one counts less. */
export const FADE = 0.75;

/** The parts of a trained network. */
export interface NetworkParts {
  /** Numbers a word is told by. */
  readonly width: number;
  /** Units between words and labels. */
  readonly units: number;
  /** Hashes of a word's features, ascending as unsigned integers; for each `width` numbers from -31 to 31, and what they are multiplied with: `rowScale` times 2 to the power of an eighth of its scale. */
  readonly features: Uint32Array;
  readonly rows: Int8Array;
  readonly scales: Uint8Array;
  readonly rowScale: number;
  /** The word beyond a sentence's edge. */
  readonly edge: Float32Array;
  /** VIEWS × width × units. */
  readonly views: Int16Array;
  readonly viewScale: number;
  readonly bias: Float32Array;
  /** units × LABEL_COUNT. */
  readonly labels: Float32Array;
}

/** A word as the network knows it. */
export interface NetworkWord {
  /** What its features add up to; undefined for the edge's own. */
  readonly told: Float32Array;
  /** What it says to the units in each view, once asked for. */
  readonly seen: (Float32Array | undefined)[];
}

/**
 * A feed-forward network with one hidden layer over the words around a token: each word is the sum of its features' vectors, each view of
 * it one linear map, so that what a word says in a view is worked out once and kept, and a token costs additions only.
 */
export class Network {
  readonly #index: HashIndex;
  readonly #scales: Float32Array;
  readonly #views: Float32Array;
  readonly #whole: Float64Array;
  #left = new Float64Array(0);
  readonly #right: Float64Array;
  readonly edge: NetworkWord;

  constructor(private readonly parts: NetworkParts) {
    this.#index = new HashIndex(parts.features, KEPT_BITS);
    this.#scales = Float32Array.from(parts.scales, (scale) => scaleOf(scale, parts.rowScale));
    this.#views = Float32Array.from(parts.views, (v) => v * parts.viewScale);
    this.#whole = new Float64Array(parts.units);
    this.#right = new Float64Array(parts.units);
    this.edge = { told: parts.edge, seen: new Array<undefined>(VIEWS) };
  }

  get features(): number {
    return this.parts.features.length;
  }

  /** The word with these features. */
  word(features: Int32Array): NetworkWord {
    const { width, rows } = this.parts;
    const told = new Float32Array(width);
    for (const feature of features) {
      const place = this.#index.placeOf(feature);
      if (place < 0) continue;
      const scale = this.#scales[place]!;
      for (let k = 0, row = place * width; k < width; k++, row++) told[k]! += rows[row]! * scale;
    }
    return { told, seen: new Array<undefined>(VIEWS) };
  }

  /** Adds to the scores of a sentence's tokens, LABEL_COUNT a token, so much of what the network says. */
  score(words: readonly NetworkWord[], { runStart, runEnd }: Pick<Context, 'runStart' | 'runEnd'>, scores: Float64Array, share: number): void {
    const n = words.length;
    const { units, bias, labels } = this.parts;
    const whole = this.#whole.fill(0);
    for (let i = 0; i < n; i++) add(whole, this.#view(words[i]!, SENTENCE));
    for (let u = 0; u < units; u++) whole[u] = whole[u]! / n + bias[u]!;
    const left = this.#fadeLeft(words);
    const right = this.#right.fill(0);
    for (let i = n - 1; i >= 0; i--) {
      if (i < n - 1) fade(right, this.#view(words[i + 1]!, ALL_RIGHT));
      // nine views summed in one loop, unit by unit: nothing is written in between
      const a = this.#view(words[i - 3] ?? this.edge, 0);
      const b = this.#view(words[i - 2] ?? this.edge, 1);
      const c = this.#view(words[i - 1] ?? this.edge, 2);
      const d = this.#view(words[i]!, 3);
      const e = this.#view(words[i + 1] ?? this.edge, 4);
      const f = this.#view(words[i + 2] ?? this.edge, 5);
      const g = this.#view(words[i + 3] ?? this.edge, 6);
      const before = this.#view(words[runStart[i]! - 1] ?? this.edge, RUN_LEFT);
      const behind = this.#view(words[runEnd[i]! + 1] ?? this.edge, RUN_RIGHT);
      const to = i * L;
      for (let u = 0, at = i * units; u < units; u++, at++) {
        const sum = whole[u]! + left[at]! + right[u]! + a[u]! + b[u]! + c[u]! + d[u]! + e[u]! + f[u]! + g[u]! + before[u]! + behind[u]!;
        if (sum <= 0) continue;
        const value = share * sum;
        for (let l = 0, from = u * L; l < L; l++) scores[to + l]! += value * labels[from + l]!;
      }
    }
  }

  /** For each token what all words before it say together. */
  #fadeLeft(words: readonly NetworkWord[]): Float64Array {
    const { units } = this.parts;
    if (this.#left.length < words.length * units) this.#left = new Float64Array(2 * words.length * units);
    const left = this.#left;
    left.fill(0, 0, units);
    for (let i = 1; i < words.length; i++) {
      const view = this.#view(words[i - 1]!, ALL_LEFT);
      for (let u = 0, at = i * units; u < units; u++, at++) left[at] = FADE * left[at - units]! + view[u]!;
    }
    return left;
  }

  #view(word: NetworkWord, view: number): Float32Array {
    return (word.seen[view] ??= this.#look(word.told, view));
  }

  #look(told: Float32Array, view: number): Float32Array {
    const { width, units } = this.parts;
    const said = new Float32Array(units);
    multiply(told, 0, width, this.#views, view * width * units, said);
    return said;
  }
}

/**
 * A row times a matrix: `inputs` numbers of `row`, from `at` on, times as many rows of `matrix` from `from` on, each as long as `out`, written to `out`.
 * Four columns at a time, so that their sums stay in registers.
 */
export function multiply(row: Float32Array, at: number, inputs: number, matrix: Float32Array, from: number, out: Float32Array): void {
  const columns = out.length;
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
    out[u] = a;
    out[u + 1] = b;
    out[u + 2] = c;
    out[u + 3] = d;
  }
  for (; u < columns; u++) {
    let sum = 0;
    for (let k = 0, m = from + u; k < inputs; k++, m += columns) sum += row[at + k]! * matrix[m]!;
    out[u] = sum;
  }
}

/** What the numbers of a feature are multiplied with. */
export function scaleOf(scale: number, rowScale: number): number {
  return rowScale * 2 ** (scale / 8);
}

function add(sums: Float64Array, more: Float32Array): void {
  for (let u = 0; u < sums.length; u++) sums[u]! += more[u]!;
}

function fade(sums: Float64Array, more: Float32Array): void {
  for (let u = 0; u < sums.length; u++) sums[u] = FADE * sums[u]! + more[u]!;
}
