import type { LanguageId } from '../../language/pack';
import { perSpelling, spellingOf, type Spelling } from '../../text/remember';
import type { Token } from '../../text/tokens';
import { bestPath, ChainWork, marginals } from './chain';
import { ContextRoom, JOINED, joined, PLACES, readContext, wordAt, type Context } from './context';
import { mix } from './hash';
import { KINDS, LABEL_COUNT, roomForKinds } from './labels';
import type { Model } from './model';
import type { Tag, TagOdds, Tagger } from './tagger';
import { PAIRS, sumOf } from './weights';
import { LONGEST_SENTENCE, type NetworkWord } from './network';
import { readWord, standsOf, type Stand, type Word } from './words';

const L = LABEL_COUNT;
/** How much the two parts of a model, which were trained apart, say in the end: less than their own scores each, since they look at the same words. */
export const LINEAR_SHARE = 0.55;
export const NETWORK_SHARE = 0.55;

interface KnownWord extends Word, NetworkWord {
  /** For each place: the pairs of sums of what the word says when it stands there, once they have been asked for. */
  readonly sums: Int32Array;
  filled: number;
}

/** The tagger of one language over its model. */
class Chain {
  readonly #model: Model;
  /** By the stand of a word. */
  readonly #words: readonly ((spelling: Spelling) => KnownWord)[];
  readonly #edge: KnownWord;
  readonly #steps: Float64Array;
  readonly #work = new ChainWork();
  /** Room for one sentence; grows with the longest. */
  #room = 0;
  #context = new ContextRoom(0);
  #joined = new Int32Array(0);
  /** For each joined feature, the token it speaks of. */
  #owners = new Int32Array(0);
  #sums = new Int32Array(0);
  #scores = new Float64Array(0);
  /** The scores of one stretch of it. */
  #stretch = new Float64Array(0);
  #shares = new Float64Array(0);
  /** For each token, 1 where it may be in a name. */
  #open = new Uint8Array(0);
  /** Room for the features of one word in a place. */
  #placed = new Int32Array(0);

  constructor(model: Model, readonly language: LanguageId) {
    this.#model = model;
    this.#steps = model.transitions.map(Math.exp);
    this.#words = ([0, 1, 2] as const).map((stand) => perSpelling((text) => this.#read(text, stand)));
    this.#edge = this.#words[0]!(spellingOf(''));
  }

  tag(tokens: readonly Token[]): Tag[] {
    const n = tokens.length;
    const tags: Tag[] = new Array<Tag>(n).fill(OUTSIDE);
    // what is longer is no sentence
    for (let from = 0; from < n; from += LONGEST_SENTENCE) this.#tagSentence(n > LONGEST_SENTENCE ? tokens.slice(from, from + LONGEST_SENTENCE) : tokens, tags, from);
    return tags;
  }

  #tagSentence(tokens: readonly Token[], tags: Tag[], from: number): void {
    const n = tokens.length;
    this.#makeRoom(n);
    const stands = standsOf(tokens);
    const words: KnownWord[] = [];
    for (let i = 0; i < n; i++) words.push(this.#words[stands[i]!]!(tokens[i]!.spelling));
    this.#score(readContext(tokens, words, this.#edge, this.#context), n);
    for (let first = 0; first < n; first++) {
      if (!this.#open[first]) continue;
      let end = first + 1;
      while (end < n && this.#open[end]) end++;
      this.#tagStretch(first, end, n, tags, from);
      first = end;
    }
  }

  /** Tags the tokens of a stretch; before and behind it stands a token that is surely outside, or nothing. */
  #tagStretch(first: number, end: number, n: number, tags: Tag[], from: number): void {
    const before = first > 0 ? OUTSIDE_LABEL : -1;
    const size = Math.min(end + 1, n) - first;
    const scores = this.#stretch;
    for (let to = 0, at = first * L; to < size * L; to++, at++) scores[to] = this.#scores[at]!;
    if (end < n) scores.fill(-Infinity, (size - 1) * L + 1, size * L);
    const path = bestPath(scores, size, this.#model.transitions, this.#work, before);
    marginals(scores, size, this.#steps, this.#shares, this.#work, undefined, before);
    for (let i = 0; i < end - first; i++) {
      if (path[i] === OUTSIDE_LABEL && this.#shares[i * L]! > SURELY) continue;
      tags[from + first + i] = tagOf(path[i]!, this.#shares, i * L, oddsOf(i, this.#shares, this.#steps, this.#work));
    }
  }

  #makeRoom(n: number): void {
    if (n <= this.#room) return;
    this.#room = Math.max(64, n * 2);
    this.#joined = new Int32Array(this.#room * JOINED);
    this.#owners = new Int32Array(this.#room * JOINED);
    this.#sums = new Int32Array(this.#room * PAIRS);
    this.#scores = new Float64Array(this.#room * L);
    this.#stretch = new Float64Array(this.#room * L);
    this.#context = new ContextRoom(this.#room);
    this.#shares = new Float64Array(this.#room * L);
    this.#open = new Uint8Array(this.#room);
  }

  /**
   * Writes the scores of the tokens for each label: what the network says and what the words say in their places; and, where that does not
   * leave a token surely outside all names, what the joined features say.
   */
  #score(context: Context, n: number): void {
    const sums = this.#sums;
    const owners = this.#owners;
    const scores = this.#scores.fill(0, 0, n * L);
    const unit = LINEAR_SHARE * this.#model.scale;
    this.#model.network.score(context.words as readonly KnownWord[], context, scores, NETWORK_SHARE);
    let features = 0;
    for (let i = 0; i < n; i++) {
      this.#addWords(context, i);
      const open = isOpen(scores, sums, i, unit);
      this.#open[i] = open ? 1 : 0;
      if (!open) continue;
      const end = joined(context, i, this.#joined, features);
      while (features < end) owners[features++] = i;
    }
    this.#model.weights.addAll(this.#joined, owners, features, sums);
    for (let i = 0; i < n; i++) if (this.#open[i]) for (let l = 0; l < L; l++) scores[i * L + l]! += unit * sumOf(sums, i * PAIRS, l);
  }

  /** Begins the sums of a token with what the words around it say in their places. */
  #addWords(context: Context, i: number): void {
    let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
    for (let place = 0; place < PLACES; place++) {
      const known = this.#filled(wordAt(context, i, place) as KnownWord, place);
      const from = place * PAIRS;
      a += known[from]!;
      b += known[from + 1]!;
      c += known[from + 2]!;
      d += known[from + 3]!;
      e += known[from + 4]!;
      f += known[from + 5]!;
    }
    const sums = this.#sums;
    const to = i * PAIRS;
    sums[to] = a;
    sums[to + 1] = b;
    sums[to + 2] = c;
    sums[to + 3] = d;
    sums[to + 4] = e;
    sums[to + 5] = f;
  }

  #read(text: string, stand: Stand): KnownWord {
    const { own, near, form, shape, ending, cluster, lexical, role, capitalised, joins } = readWord(text, stand, this.#model.classes, this.language);
    const { told, place, turn } = this.#model.network.word(own);
    // field by field, what is asked most first: an object that is spread keeps them in another place
    return { turn, place, filled: 0, sums: new Int32Array(PLACES * PAIRS), capitalised, joins, form, shape, ending, cluster, lexical, role, own, near, told };
  }

  #filled(word: KnownWord, place: number): Int32Array {
    if (!(word.filled & (1 << place))) {
      word.filled |= 1 << place;
      const features = place === 0 ? word.own : word.near;
      const count = features.length;
      if (this.#placed.length < count) this.#placed = new Int32Array(count * 2);
      for (let k = 0; k < count; k++) this.#placed[k] = mix(features[k]!, place);
      this.#model.weights.addOf(place, this.#placed, count, word.sums);
    }
    return word.sums;
  }
}

const OUTSIDE_LABEL = 0;
/** So much must a token's score for being outside be above all others before the joined features are asked, to be sure without them. */
const OPEN = 5;

/** Whether a token may be in a name, by what the network says and what the words say in their places. */
function isOpen(scores: Float64Array, sums: Int32Array, i: number, unit: number): boolean {
  const least = scores[i * L]! + unit * sumOf(sums, i * PAIRS, 0) - OPEN;
  for (let l = 1; l < L; l++) if (scores[i * L + l]! + unit * sumOf(sums, i * PAIRS, l) > least) return true;
  return false;
}

const OUTSIDE: Tag = { begins: false, confidence: 1 };
/** From this probability on a token is surely outside all names. */
const SURELY = 0.997;

function tagOf(label: number, shares: Float64Array, at: number, odds: TagOdds): Tag {
  const mine = (label + 1) >> 1;
  let share = shares[at]!;
  let other = 0;
  for (let k = 0; k <= KINDS.length; k++) {
    const sum = k === 0 ? shares[at]! : shares[at + 2 * k - 1]! + shares[at + 2 * k]!;
    if (k === mine) share = sum;
    else if (sum > other) other = sum;
  }
  return { kind: mine ? KINDS[mine - 1] : undefined, begins: label % 2 === 1, confidence: Math.max(0, Math.min(1, share - other)), odds };
}

/** The odds at a token, out of the sums that `marginals` left in `work`. */
function oddsOf(i: number, shares: Float64Array, steps: Float64Array, { forward, beside }: ChainWork): TagOdds {
  const before = (i - 1) * L;
  const given = (from: number, to: number): number => {
    const share = i > 0 ? shares[before + from]! : 0;
    return share < 1e-9 ? 0 : Math.min(1, (forward[before + from]! * steps[(from + 1) * L + to]! * beside[i * L + to]!) / share);
  };
  const begins = roomForKinds();
  const goesOn = roomForKinds();
  const goesOnInside = roomForKinds();
  for (let k = 0; k < KINDS.length; k++) {
    const label = 1 + 2 * k;
    begins[k] = shares[i * L + label]!;
    goesOn[k] = given(label, label + 1);
    goesOnInside[k] = given(label + 1, label + 1);
  }
  return { outside: shares[i * L]!, stays: i > 0 ? given(0, 0) : shares[i * L]!, begins, goesOn, goesOnInside };
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
