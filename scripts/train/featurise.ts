import type { LanguageId } from '../../server/src/language/pack';
import { JOINED, joined, PLACES, readContext, wordAt } from '../../server/src/recognize/tagger/context';
import { mix } from '../../server/src/recognize/tagger/hash';
import { readWord, standsOf, type WordClasses, type Stand, type Word } from '../../server/src/recognize/tagger/words';
import type { NetworkSample } from './network';
import type { Sample } from './sentences';

/** A sentence as the learner sees it: the features of all tokens one after another, and where each token's begin. */
export interface Features {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly allowed: Int32Array;
  /** How much an error in it counts. */
  readonly weight: number;
}

/** Numbers features as they come, and counts the articles they stand in: an open-addressing table that grows. */
export class FeatureIndex {
  #keys = new Int32Array(1 << 22);
  #ids = new Int32Array(1 << 22);
  /** In how many articles each feature was met. */
  readonly counts: number[] = [];
  readonly hashes: number[] = [];
  readonly #seen: number[] = [];
  #article = 0;

  /** From now on features are met in another article; all variants of one article are one. */
  nextArticle(): void {
    this.#article++;
  }

  idOf(hash: number): number {
    if (this.hashes.length * 2 > this.#ids.length) this.#grow();
    const mask = this.#ids.length - 1;
    let at = hash & mask;
    for (let id = this.#ids[at]!; id !== 0; id = this.#ids[at]!) {
      if (this.#keys[at] === hash) {
        if (this.#seen[id - 1] !== this.#article) {
          this.#seen[id - 1] = this.#article;
          this.counts[id - 1]!++;
        }
        return id - 1;
      }
      at = (at + 1) & mask;
    }
    this.#keys[at] = hash;
    this.hashes.push(hash);
    this.counts.push(1);
    this.#seen.push(this.#article);
    this.#ids[at] = this.hashes.length;
    return this.hashes.length - 1;
  }

  #grow(): void {
    const size = this.#ids.length * 2;
    this.#keys = new Int32Array(size);
    this.#ids = new Int32Array(size);
    this.hashes.forEach((hash, id) => {
      let at = hash & (size - 1);
      while (this.#ids[at] !== 0) at = (at + 1) & (size - 1);
      this.#keys[at] = hash;
      this.#ids[at] = id + 1;
    });
  }
}

/** Reads the features of sentences, exactly as the tagger does. */
export class Featuriser {
  readonly #words = new Map<string, Word>();
  readonly #joined = new Int32Array(JOINED);
  readonly #edge: Word;

  /** @param index of the linear part's features @param wordIndex of the words' own, for the network */
  constructor(readonly index: FeatureIndex, readonly wordIndex: FeatureIndex, readonly classes: WordClasses, readonly language: LanguageId) {
    this.#edge = this.#word('', 0, false);
  }

  /** @param hides whether the cluster of a word is not to be seen this time */
  read({ tokens, allowed }: Sample, weight: number, hides: () => boolean): { readonly linear: Features; readonly network: NetworkSample } {
    const stands = standsOf(tokens);
    const words = tokens.map((token, i) => this.#word(token.text, stands[i]!, hides()));
    const context = readContext(tokens, words, this.#edge);
    const ids: number[] = [];
    const starts = new Int32Array(tokens.length + 1);
    for (let i = 0; i < tokens.length; i++) {
      for (let place = 0; place < PLACES; place++) {
        const word = wordAt(context, i, place);
        for (const feature of place === 0 ? word.own : word.near) ids.push(this.index.idOf(mix(feature, place)));
      }
      const count = joined(context, i, this.#joined, 0);
      for (let j = 0; j < count; j++) ids.push(this.index.idOf(this.#joined[j]!));
      starts[i + 1] = ids.length;
    }
    return {
      linear: { ids: Int32Array.from(ids), starts, allowed, weight },
      network: { words: words.map(({ own }) => own.map((feature) => this.wordIndex.idOf(feature))), runStart: context.runStart, runEnd: context.runEnd, allowed, weight },
    };
  }

  #word(text: string, stand: Stand, hidden: boolean): Word {
    const key = `${stand}${hidden ? '-' : ''} ${text}`;
    let word = this.#words.get(key);
    if (!word) this.#words.set(key, word = readWord(text, stand, this.classes, this.language, hidden ? 0 : undefined));
    return word;
  }
}

/** Drops the features met in fewer than `least` articles: what is left is numbered anew. Returns the hashes in their new order. */
export function dropRare(index: FeatureIndex, sentences: readonly Features[], least: number): { hashes: number[]; sentences: Features[] } {
  const hashes: number[] = [];
  const renumbered = Int32Array.from(index.hashes, (hash, id) => (index.counts[id]! >= least ? hashes.push(hash) - 1 : -1));
  const kept = sentences.map(({ ids, starts, allowed, weight }): Features => {
    const all = new Int32Array(ids.length);
    const begins = new Int32Array(starts.length);
    let n = 0;
    for (let i = 0; i + 1 < starts.length; i++) {
      for (let j = starts[i]!; j < starts[i + 1]!; j++) {
        const id = renumbered[ids[j]!]!;
        if (id >= 0) all[n++] = id;
      }
      begins[i + 1] = n;
    }
    return { ids: all.slice(0, n), starts: begins, allowed, weight };
  });
  return { hashes, sentences: kept };
}

/** The same for the words of the network: a feature that is dropped is -1, and keeps its place. */
export function dropRareWords(index: FeatureIndex, samples: readonly NetworkSample[], least: number): { hashes: number[]; samples: NetworkSample[] } {
  const hashes: number[] = [];
  const renumbered = Int32Array.from(index.hashes, (hash, id) => (index.counts[id]! >= least ? hashes.push(hash) - 1 : -1));
  return { hashes, samples: samples.map((sample) => ({ ...sample, words: sample.words.map((ids) => ids.map((id) => renumbered[id]!)) })) };
}
