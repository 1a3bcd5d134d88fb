import type { LanguageId } from '../../language/pack';
import type { Token } from '../../text/tokens';
import { bestPath, ChainWork, marginals } from './chain';
import { JOINED, joined, PLACES, readContext, wordAt } from './context';
import { mix } from './hash';
import { KINDS, LABEL_COUNT } from './labels';
import type { Model } from './model';
import type { Tag, Tagger } from './tagger';
import { readWord, standsOf, type Stand, type Word } from './words';

const L = LABEL_COUNT;
/** Words kept with their sums; when there are more, all are forgotten: a long article has some thousand. */
const KEPT = 20_000;

interface KnownWord extends Word {
  /** For each place: LABEL_COUNT sums of what the word says when it stands there, once they have been asked for. */
  readonly sums: Int32Array;
  filled: number;
}

/** The tagger of one language over its model. */
class Chain {
  readonly #model: Model;
  readonly #words: [Map<string, KnownWord>, Map<string, KnownWord>, Map<string, KnownWord>] = [new Map(), new Map(), new Map()];
  readonly #edge: KnownWord;
  readonly #steps: Float64Array;
  readonly #work = new ChainWork();
  readonly #joined = new Int32Array(JOINED);
  readonly #sums = new Int32Array(L);
  #scores = new Float64Array(0);
  #shares = new Float64Array(0);

  constructor(model: Model, readonly language: LanguageId) {
    this.#model = model;
    this.#steps = model.transitions.map(Math.exp);
    this.#edge = this.#word('', 0);
  }

  tag(tokens: readonly Token[]): Tag[] {
    const n = tokens.length;
    if (n === 0) return [];
    if (this.#scores.length < n * L) {
      this.#scores = new Float64Array(n * 2 * L);
      this.#shares = new Float64Array(n * 2 * L);
    }
    const stands = standsOf(tokens);
    const words: KnownWord[] = [];
    for (let i = 0; i < n; i++) words.push(this.#word(tokens[i]!.text, stands[i]!));
    const context = readContext(tokens, words, this.#edge);
    for (let i = 0; i < n; i++) {
      const sums = this.#sums.fill(0);
      for (let place = 0; place < PLACES; place++) {
        const known = this.#filled(wordAt(context, i, place) as KnownWord, place);
        for (let l = 0, from = place * L; l < L; l++) sums[l]! += known[from + l]!;
      }
      const count = joined(context, i, this.#joined);
      this.#model.addAll(this.#joined, count, sums);
      for (let l = 0; l < L; l++) this.#scores[i * L + l] = sums[l]! * this.#model.scale;
    }
    const path = bestPath(this.#scores, n, this.#model.transitions);
    marginals(this.#scores, n, this.#steps, this.#shares, this.#work);
    return tokens.map((_, i) => tagOf(path[i]!, this.#shares, i * L));
  }

  #word(text: string, stand: Stand): KnownWord {
    const words = this.#words[stand];
    let word = words.get(text);
    if (!word) {
      word = { ...readWord(text, stand, this.#model.classes, this.language), sums: new Int32Array(PLACES * L), filled: 0 };
      if (words.size >= KEPT) words.clear();
      words.set(text, word);
    }
    return word;
  }

  #filled(word: KnownWord, place: number): Int32Array {
    if (!(word.filled & (1 << place))) {
      word.filled |= 1 << place;
      for (const feature of place === 0 ? word.own : word.near) this.#model.add(mix(feature, place), word.sums, place * L);
    }
    return word.sums;
  }
}

const OUTSIDE: Tag = { begins: false, confidence: 1 };

function tagOf(label: number, shares: Float64Array, at: number): Tag {
  if (label === 0 && shares[at]! > 0.995) return OUTSIDE;
  const mine = (label + 1) >> 1;
  let share = shares[at]!;
  let other = 0;
  let runnerUp = 0;
  for (let k = 0; k <= KINDS.length; k++) {
    const sum = k === 0 ? shares[at]! : shares[at + 2 * k - 1]! + shares[at + 2 * k]!;
    if (k === mine) share = sum;
    else if (sum > other) [other, runnerUp] = [sum, k];
  }
  return {
    kind: mine ? KINDS[mine - 1] : undefined,
    begins: label % 2 === 1,
    confidence: Math.max(0, Math.min(1, share - other)),
    runnerUp: runnerUp ? KINDS[runnerUp - 1] : undefined,
  };
}

/** A tagger over trained models; a language without one gets no names. Models are asked for at first use. */
export function statisticalTagger(id: string, model: (language: LanguageId) => Model | undefined): Tagger {
  const chains = new Map<LanguageId, Chain | undefined>();
  return {
    id,
    tag(tokens, language) {
      if (!chains.has(language)) {
        const made = model(language);
        chains.set(language, made && new Chain(made, language));
      }
      return chains.get(language)?.tag(tokens) ?? tokens.map(() => OUTSIDE);
    },
  };
}
