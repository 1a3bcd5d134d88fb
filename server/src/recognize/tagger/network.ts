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
  /** What its features add up to. */
  readonly told: Float32Array;
  /** What it says to the units, view after view; written where it has been asked for. */
  said?: Float32Array;
  /** The views that have been asked for, as bits. */
  asked: number;
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
    this.edge = { told: parts.edge, asked: 0 };
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
    return { told, asked: 0 };
  }

  /** Adds to the scores of a sentence's tokens, LABEL_COUNT a token, so much of what the network says. */
  score(words: readonly NetworkWord[], { runStart, runEnd }: Pick<Context, 'runStart' | 'runEnd'>, scores: Float64Array, share: number): void {
    const n = words.length;
    const { units, bias, labels } = this.parts;
    const whole = this.#whole.fill(0);
    for (let i = 0; i < n; i++) add(whole, this.#view(words[i]!, SENTENCE), SENTENCE * units);
    for (let u = 0; u < units; u++) whole[u] = whole[u]! / n + bias[u]!;
    const left = this.#fadeLeft(words);
    const right = this.#right.fill(0);
    const [p0, p1, p2, p3, p4, p5, p6, p7, p8] = [0, 1, 2, 3, 4, 5, 6, RUN_LEFT, RUN_RIGHT].map((view) => view * units) as [number, number, number, number, number, number, number, number, number];
    for (let i = n - 1; i >= 0; i--) {
      if (i < n - 1) fade(right, this.#view(words[i + 1]!, ALL_RIGHT), ALL_RIGHT * units);
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
        const sum = whole[u]! + left[at]! + right[u]! + a[p0 + u]! + b[p1 + u]! + c[p2 + u]! + d[p3 + u]! + e[p4 + u]! + f[p5 + u]! + g[p6 + u]! + before[p7 + u]! + behind[p8 + u]!;
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
      const said = this.#view(words[i - 1]!, ALL_LEFT);
      for (let u = 0, at = i * units, from = ALL_LEFT * units; u < units; u++, at++, from++) left[at] = FADE * left[at - units]! + said[from]!;
    }
    return left;
  }

  /** All that a word says, with this view written. */
  #view(word: NetworkWord, view: number): Float32Array {
    if (!(word.asked & (1 << view))) this.#look(word, view);
    return word.said!;
  }

  #look(word: NetworkWord, view: number): void {
    const { width, units } = this.parts;
    word.said ??= new Float32Array(VIEWS * units);
    word.asked |= 1 << view;
    multiply(word.told, 0, width, this.#views, view * width * units, word.said, view * units, units);
  }
}

/**
 * A row times a matrix: `inputs` numbers of `row`, from `at` on, times as many rows of `columns` numbers of `matrix` from `from` on, written to `out` from `to` on.
 * Four columns at a time, so that their sums stay in registers.
 */
export function multiply(row: Float32Array, at: number, inputs: number, matrix: Float32Array, from: number, out: Float32Array, to: number, columns: number): void {
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

/** What the numbers of a feature are multiplied with. */
export function scaleOf(scale: number, rowScale: number): number {
  return rowScale * 2 ** (scale / 8);
}

function add(sums: Float64Array, more: Float32Array, from: number): void {
  for (let u = 0; u < sums.length; u++) sums[u]! += more[from + u]!;
}

function fade(sums: Float64Array, more: Float32Array, from: number): void {
  for (let u = 0; u < sums.length; u++) sums[u] = FADE * sums[u]! + more[from + u]!;
}
