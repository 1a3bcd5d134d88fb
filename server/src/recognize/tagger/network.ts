import { decodeBase64 } from '../../text/base64';
import { KEPT_BITS } from './bytes';
import { HashIndex } from './hash-index';
import kernel from './kernel';
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

/** A word as one network knows it. */
export interface NetworkWord {
  /** What its features add up to. */
  readonly told: Float32Array;
  /** Where it lies in the network's memory, and since which turn of its halves. */
  place: number;
  turn: number;
}

/** The longest sentence that is scored at once, in tokens. */
export const LONGEST_SENTENCE = 1024;
/**
 * Words whose views are kept: an article has some hundred, a folder some thousand. They lie in two halves: when one is full the other is
 * forgotten, but for the words that are asked for again before the next turn, which move.
 */
const WORDS = 8192;
const HALF = WORDS / 2;
/** The turn of a word that lies nowhere yet. */
const NOWHERE = -1;
/** Numbers a token's scores take: LABEL_COUNT, and what fills them up to whole vectors. */
const PADDED = 12;
const FLOAT = 4;
const VECTOR = 16;

/**
 * A feed-forward network with one hidden layer over the words around a token: each word is the sum of its features' vectors, each view of
 * it one linear map, so that what a word says in a view is worked out once and kept, and a token costs additions only. They are made
 * by `kernel.wat`, in WebAssembly, four at a time.
 */
export class Network {
  readonly #index: HashIndex;
  /** What the numbers of a feature are multiplied with, by its scale. */
  readonly #scales: Float32Array;
  readonly #layout: Layout;
  readonly #ints: Int32Array;
  readonly #floats: Float32Array;
  readonly #run: (tokens: number) => void;
  /** Where the next word goes in its half; how often one half has been full. */
  #next = 0;
  #turn = 0;
  readonly edge: NetworkWord;

  constructor(private readonly parts: NetworkParts) {
    this.#index = new HashIndex(parts.features, KEPT_BITS);
    this.#scales = Float32Array.from({ length: 256 }, (_, scale) => scaleOf(scale, parts.rowScale));
    this.#layout = layoutOf(parts);
    const memory = new WebAssembly.Memory({ initial: Math.ceil(this.#layout.end / 65_536) });
    this.#ints = new Int32Array(memory.buffer);
    this.#floats = new Float32Array(memory.buffer);
    this.#writeParts();
    const numbers = { ...this.#layout, memory, width: parts.width, fade: FADE, runLeft: RUN_LEFT, runRight: RUN_RIGHT, allLeft: ALL_LEFT, allRight: ALL_RIGHT, sentence: SENTENCE };
    this.#run = new WebAssembly.Instance(kernelModule(), { n: numbers }).exports['score'] as (tokens: number) => void;
    this.edge = { told: parts.edge, place: 0, turn: NOWHERE };
    this.#turnOver();
  }

  get features(): number {
    return this.parts.features.length;
  }

  /** The word with these features. */
  word(features: Int32Array): NetworkWord {
    const { width, rows, scales } = this.parts;
    const told = new Float32Array(width);
    for (const feature of features) {
      const place = this.#index.placeOf(feature);
      if (place < 0) continue;
      const scale = this.#scales[scales[place]!]!;
      for (let k = 0, row = place * width; k < width; k++, row++) told[k]! += rows[row]! * scale;
    }
    return { told, place: 0, turn: NOWHERE };
  }

  /** Adds to the scores of a sentence's tokens, LABEL_COUNT a token, so much of what the network says. At most LONGEST_SENTENCE words. */
  score(words: readonly NetworkWord[], { runStart, runEnd }: Pick<Context, 'runStart' | 'runEnd'>, scores: Float64Array, share: number): void {
    const n = words.length;
    if (n > LONGEST_SENTENCE) throw new RangeError(`a sentence of ${n} words`);
    if (this.#next + n > HALF) this.#turnOver();
    const ints = this.#ints;
    const first = this.#layout.words / FLOAT;
    const edge = this.edge.place;
    ints.fill(edge, first + n, first + n + 3);
    for (let i = 0; i < n; i++) ints[first + i] = this.#placed(words[i]!);
    for (let i = 0, before = this.#layout.before / FLOAT, behind = this.#layout.behind / FLOAT; i < n; i++, before++, behind++) {
      ints[before] = ints[first + runStart[i]! - 1]!;
      ints[behind] = ints[first + runEnd[i]! + 1]!;
    }
    this.#run(n);
    const floats = this.#floats;
    for (let i = 0, from = this.#layout.scores / FLOAT, to = 0; i < n; i++, from += PADDED) {
      for (let l = 0; l < L; l++, to++) scores[to]! += share * floats[from + l]!;
    }
  }

  /** Where a word lies in memory; it is written there where it is not yet. */
  #placed(word: NetworkWord): number {
    if (word.turn === this.#turn) return word.place;
    const { kept, stride, told } = this.#layout;
    const place = kept + ((this.#turn % 2) * HALF + this.#next++) * stride;
    if (word.turn === this.#turn - 1) this.#ints.copyWithin(place / FLOAT, word.place / FLOAT, (word.place + stride) / FLOAT);
    else {
      this.#ints[place / FLOAT] = 0;
      this.#floats.set(word.told, (place + told) / FLOAT);
    }
    word.place = place;
    word.turn = this.#turn;
    return place;
  }

  /** Goes over to the other half, where nothing lies that has not been asked for since the last turn; the word beyond the edge stands before every sentence. */
  #turnOver(): void {
    this.#turn++;
    this.#next = 0;
    const first = this.#layout.words / FLOAT;
    this.#ints.fill(this.#placed(this.edge), first - 3, first);
  }

  #writeParts(): void {
    const { width, units, views, viewScale, bias, labels } = this.parts;
    const { row } = this.#layout;
    for (let i = 0; i < VIEWS * width; i++) {
      for (let u = 0; u < units; u++) this.#floats[(this.#layout.views + i * row) / FLOAT + u] = views[i * units + u]! * viewScale;
    }
    this.#floats.set(bias, this.#layout.bias / FLOAT);
    for (let u = 0; u < units; u++) this.#floats.set(labels.subarray(u * L, (u + 1) * L), this.#layout.labels / FLOAT + u * PADDED);
  }
}

/** Where things lie in a network's memory, in bytes; what the kernel works on are whole vectors. */
interface Layout {
  /** What the units of one view take. */
  readonly row: number;
  readonly views: number;
  readonly bias: number;
  readonly labels: number;
  /** The sums of the sentence and of what follows. */
  readonly whole: number;
  readonly right: number;
  /** For each token where its word lies, and those before and behind its run of capitalised words; three words before the sentence, and three after it. */
  readonly words: number;
  readonly before: number;
  readonly behind: number;
  /** For each token the sum of what precedes, and its scores. */
  readonly left: number;
  readonly scores: number;
  /** The words that are kept, each so long: a mask of the views that are written, its numbers, its views. */
  readonly kept: number;
  readonly stride: number;
  readonly told: number;
  readonly said: number;
  readonly end: number;
}

function layoutOf({ width, units }: NetworkParts): Layout {
  const whole = (bytes: number): number => Math.ceil(bytes / VECTOR) * VECTOR;
  let at = 0;
  const take = (bytes: number): number => (at += whole(bytes)) - whole(bytes);
  const row = whole(units * FLOAT);
  const told = VECTOR;
  const said = told + whole(width * FLOAT);
  const stride = said + VIEWS * row;
  const views = take(VIEWS * width * row);
  const bias = take(row);
  const labels = take((row / FLOAT) * PADDED * FLOAT);
  const sums = { whole: take(row), right: take(row) };
  const words = take((LONGEST_SENTENCE + 8) * FLOAT) + VECTOR;
  const tokens = {
    before: take(LONGEST_SENTENCE * FLOAT), behind: take(LONGEST_SENTENCE * FLOAT),
    left: take(LONGEST_SENTENCE * row), scores: take(LONGEST_SENTENCE * PADDED * FLOAT),
  };
  return { row, views, bias, labels, ...sums, words, ...tokens, kept: take(WORDS * stride), stride, told, said, end: at };
}

let kernelCode: WebAssembly.Module | undefined;

function kernelModule(): WebAssembly.Module {
  return (kernelCode ??= new WebAssembly.Module(decodeBase64(kernel) as Uint8Array<ArrayBuffer>));
}

/** What the numbers of a feature are multiplied with. */
export function scaleOf(scale: number, rowScale: number): number {
  return rowScale * 2 ** (scale / 8);
}
