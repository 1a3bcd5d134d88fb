import type { NameCandidate } from './candidate';
import { CandidateFlag } from './candidate';
import { roomForKinds } from '../tagger/labels';
import { OUTCOMES } from './rules';

/** What the rest of the article says of a stretch; each rule has a strength of 0 to 1, but for `score`, the paragraph's own. */
const BASE_RULES = [
  'always', ...OUTCOMES.slice(1).map((o) => `score ${o}`), ...OUTCOMES.map((o) => `share ${o}`), ...OUTCOMES.map((o) => `same words ${o}`), 'same words seen', ...OUTCOMES.slice(1).map((o) => `same words surely ${o}`),
  'family name', 'given name', 'of a longer company', 'of a longer organisation', 'of a longer place', 'of a longer product', 'begins a longer company', 'letters of a longer name',
  'holds a person', 'holds a company', 'holds an organisation', 'holds a place', 'small elsewhere', 'article elsewhere', 'article here', 'sentence start here', 'only at sentence starts', 'within a name', 'around a name', 'across a name',
];

/** Each rule also counts apart for one word that is no ordinary word, and for one that is. */
export const DOCUMENT_RULES: readonly string[] = [...BASE_RULES, ...BASE_RULES.map((rule) => `${rule}/name`), ...BASE_RULES.map((rule) => `${rule}/word`)];
const AT = new Map(BASE_RULES.map((rule, i) => [rule, i]));
const at = (rule: string): number => AT.get(rule)!;
const R = {
  always: at('always'), score: at('score person'), share: at('share none'), same: at('same words none'), seen: at('same words seen'), surely: at('same words surely person'), family: at('family name'), given: at('given name'),
  ofLonger: { company: at('of a longer company'), organisation: at('of a longer organisation'), place: at('of a longer place'), product: at('of a longer product') },
  begins: at('begins a longer company'), letters: at('letters of a longer name'),
  holds: { person: at('holds a person'), company: at('holds a company'), organisation: at('holds an organisation'), place: at('holds a place') },
  small: at('small elsewhere'), article: at('article elsewhere'), articleHere: at('article here'), startHere: at('sentence start here'), onlyStarts: at('only at sentence starts'), within: at('within a name'), around: at('around a name'), across: at('across a name'),
};
const N = OUTCOMES.length;
/** How many candidates to either side are looked at for overlaps, and how many code units back. */
const REACH = 24;
const FAR = 80;
/** A stretch less likely than this to be no name, on the average of its places, is worth a look. */
const LIKELY_NONE = 0.99;

/** The strengths of the document rules for one candidate: pairs of rule and strength. */
export interface DocumentEvidence {
  readonly rules: readonly number[];
  readonly strengths: readonly number[];
}

/**
 * Name words without a genitive ending, so that `Metas` and `Meta` meet, and without the dot that a full stop swallows (`Benedikt XVI.`,
 * `Halden Inc.`; an initial keeps its own); the same cut is made everywhere.
 */
export function stemOf(words: string): string {
  const { length } = words;
  if (length <= 3) return words;
  if (words[length - 1] === '.') return words[length - 3] === ' ' ? words : words.slice(0, -1);
  const last = words[length - 1]!;
  const apostrophe = isApostrophe(last);
  if (last !== 's' && !apostrophe) return words;
  const before = words[length - 2]!;
  return words.slice(0, (apostrophe ? before === 's' : isApostrophe(before)) ? -2 : -1);
}

function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === '’';
}

/** The names of an article and their parts, with the strength each has been seen with. */
export interface DocumentNames {
  /** Whether anything elsewhere in the article bears on a candidate that its own paragraph speaks against. */
  bearsOn(index: number): boolean;
  /** The evidence for the candidate at an index of the list that was read. */
  evidenceFor(index: number): DocumentEvidence;
  /** What that evidence adds up to for each kind, relative to no name. */
  scoresFor(index: number, weights: Float32Array): number[];
}

/** Reads all candidates of an article. `small` tells whether a word stands in the article with a small first letter. */
export function readDocument(candidates: readonly NameCandidate[], own: readonly (readonly number[])[], small: (word: string) => boolean): DocumentNames {
  return new NamesOfDocument(candidates, own, small);
}

/** Rules that hold for one candidate at most: every base rule, and its variant for one word. */
const MOST_RULES = 2 * BASE_RULES.length;
const LONGER = ['company', 'organisation', 'place', 'product'] as const;
const PERSON = 1;
const COMPANY = 2;
const PLACE = 4;

class NamesOfDocument implements DocumentNames {
  /** For each candidate the number of its tally; candidates of one stem share one. */
  readonly #tallyOf: Int32Array;
  readonly #tallies = new Map<string, number>();
  readonly #seen: Int32Array;
  readonly #articles: Int32Array;
  readonly #starts: Int32Array;
  /** For each tally and outcome. */
  readonly #sum: Float64Array;
  readonly #top: Float64Array;
  /** The second strongest, so that a stretch does not confirm itself. */
  readonly #second: Float64Array;
  readonly #family = new Map<string, number>();
  readonly #given = new Map<string, number>();
  readonly #parts = { company: new Map<string, number>(), organisation: new Map<string, number>(), place: new Map<string, number>(), product: new Map<string, number>() };
  readonly #begins = new Map<string, number>();
  readonly #letters = new Map<string, number>();
  /** Every stem that a person's, company's or organisation's longer name speaks of. */
  readonly #spokenOf = new Set<string>();
  readonly #rules = new Int32Array(MOST_RULES);
  readonly #strengths = new Float64Array(MOST_RULES);
  #count = 0;
  /** How far the variant of a rule for one word is behind it; 0 for several words. */
  #variant = 0;

  constructor(private readonly candidates: readonly NameCandidate[], private readonly own: readonly (readonly number[])[], private readonly small: (word: string) => boolean) {
    const n = candidates.length;
    this.#tallyOf = new Int32Array(n);
    this.#seen = new Int32Array(n);
    this.#articles = new Int32Array(n);
    this.#starts = new Int32Array(n);
    this.#sum = new Float64Array(n * N);
    this.#top = new Float64Array(n * N);
    this.#second = new Float64Array(n * N);
    for (let c = 0; c < n; c++) {
      this.#tally(c);
      this.#readParts(c);
    }
  }

  #tally(c: number): void {
    const { stem, flags } = this.candidates[c]!;
    const p = this.own[c]!;
    let tally = this.#tallies.get(stem);
    if (tally === undefined) this.#tallies.set(stem, (tally = this.#tallies.size));
    this.#tallyOf[c] = tally;
    this.#seen[tally]!++;
    if (flags & CandidateFlag.articleBefore) this.#articles[tally]!++;
    if (flags & CandidateFlag.startsSentence) this.#starts[tally]!++;
    for (let k = 0, at = tally * N; k < N; k++, at++) {
      const share = p[k]!;
      this.#sum[at]! += share;
      if (share > this.#top[at]!) {
        this.#second[at] = this.#top[at]!;
        this.#top[at] = share;
      } else if (share > this.#second[at]!) this.#second[at] = share;
    }
  }

  #readParts(c: number): void {
    const p = this.own[c]!;
    const { words: name } = this.candidates[c]!;
    if (p[0]! > 0.7 || !(name.includes(' ') || name.includes('-'))) return;
    const words = name.split(' ');
    const person = p[PERSON]!;
    if (person > 0.3 && words.length > 1) {
      this.#raise(this.#family, stemOf(words.at(-1)!), person);
      if (words.length > 2) this.#raise(this.#family, stemOf(words.slice(-2).join(' ')), person);
      this.#raise(this.#given, stemOf(words[0]!), person);
      const hyphen = words.at(-1)!.split('-');
      if (hyphen.length > 1) this.#raise(this.#family, stemOf(hyphen[0]!), person * 0.7);
    }
    for (let k = COMPANY; k < N; k++) {
      const share = p[k]!;
      if (share <= 0.3) continue;
      const parts = this.#parts[LONGER[k - COMPANY]!];
      const spoken = k < PLACE;
      const pieces = name.split(/[ -]+/).filter((piece) => /^\p{Lu}/u.test(piece));
      for (const piece of pieces) this.#raise(parts, stemOf(piece), share, spoken);
      for (let n = 2; n < words.length; n++) this.#raise(parts, words.slice(0, n).join(' '), share, spoken);
      if (k === COMPANY) this.#raise(this.#begins, stemOf(words[0]!), share);
      if (k < PLACE) this.#raise(this.#letters, pieces.map((w) => w[0]).join(''), share, false);
    }
  }

  #raise(map: Map<string, number>, key: string, p: number, spoken = true): void {
    map.set(key, Math.max(map.get(key) ?? 0, p));
    if (spoken) this.#spokenOf.add(key);
  }

  bearsOn(index: number): boolean {
    const tally = this.#tallyOf[index]!;
    const seen = this.#seen[tally]!;
    if (seen > 1 && this.#sum[tally * N]! < seen * LIKELY_NONE) return true;
    const { stem, words } = this.candidates[index]!;
    return this.#spokenOf.has(stem) || this.#letters.has(words);
  }

  evidenceFor(index: number): DocumentEvidence {
    this.#collect(index);
    return { rules: [...this.#rules.subarray(0, this.#count)], strengths: [...this.#strengths.subarray(0, this.#count)] };
  }

  scoresFor(index: number, weights: Float32Array): number[] {
    this.#collect(index);
    const sums = roomForKinds().fill(0);
    for (let r = 0; r < this.#count; r++) {
      const strength = this.#strengths[r]!;
      for (let k = 0, at = this.#rules[r]! * (N - 1); k < N - 1; k++, at++) sums[k]! += weights[at]! * strength;
    }
    return sums;
  }

  #add(rule: number, strength: number): void {
    if (strength === 0) return;
    this.#rules[this.#count] = rule;
    this.#strengths[this.#count++] = strength;
    if (!this.#variant) return;
    this.#rules[this.#count] = rule + this.#variant;
    this.#strengths[this.#count++] = strength;
  }

  #collect(index: number): void {
    const candidate = this.candidates[index]!;
    const { stem, flags, scores, words, inner } = candidate;
    const p = this.own[index]!;
    this.#count = 0;
    this.#variant = words.includes(' ') ? 0 : BASE_RULES.length * (flags & CandidateFlag.ordinary ? 2 : 1);
    this.#add(R.always, 1);
    for (let k = 1; k < N; k++) this.#add(R.score + k - 1, Math.max(-8, Math.min(8, scores[k - 1]!)) / 4);
    for (let k = 0; k < N; k++) this.#add(R.share + k, p[k]!);
    const tally = this.#tallyOf[index]!;
    const seen = this.#seen[tally]!;
    if (seen > 1) {
      const at = tally * N;
      this.#add(R.seen, 1);
      for (let k = 0; k < N; k++) this.#add(R.same + k, (this.#sum[at + k]! - p[k]!) / (seen - 1));
      for (let k = 1; k < N; k++) this.#add(R.surely + k - 1, p[k]! >= this.#top[at + k]! ? this.#second[at + k]! : this.#top[at + k]!);
      if (this.#articles[tally]! > (flags & CandidateFlag.articleBefore ? 1 : 0)) this.#add(R.article, 1);
    }
    this.#addNeighbours(index);
    if (this.#starts[tally] === seen) this.#add(R.onlyStarts, 1);
    if (flags & CandidateFlag.articleBefore) this.#add(R.articleHere, 1);
    if (flags & CandidateFlag.startsSentence) this.#add(R.startHere, 1);
    this.#add(R.family, this.#family.get(stem) ?? 0);
    this.#add(R.given, this.#given.get(stem) ?? 0);
    for (const kind of LONGER) this.#add(R.ofLonger[kind], this.#parts[kind].get(stem) ?? 0);
    this.#add(R.begins, this.#begins.get(stem) ?? 0);
    this.#add(R.letters, this.#letters.get(words) ?? 0);
    if (inner) this.#addHeld(inner);
    else if (this.small(words)) this.#add(R.small, 1);
  }

  /** How surely a stretch around this one, one inside it, or one that crosses its edge is a name. Candidates come in order of start. */
  #addNeighbours(index: number): void {
    const { candidates } = this;
    const { start, end } = candidates[index]!.span;
    let within = 0;
    let around = 0;
    let across = 0;
    let from = index;
    while (from > 0 && index - from < REACH && candidates[from - 1]!.span.start > start - FAR) from--;
    for (let at = from, last = Math.min(candidates.length - 1, index + REACH); at <= last; at++) {
      const { span } = candidates[at]!;
      if (span.start >= end) break;
      if (at === index || span.end <= start) continue;
      const sure = 1 - this.own[at]![0]!;
      if (span.start <= start && span.end >= end) within = Math.max(within, sure);
      else if (span.start >= start && span.end <= end) around = Math.max(around, sure);
      else across = Math.max(across, sure);
    }
    this.#add(R.within, within);
    this.#add(R.around, around);
    this.#add(R.across, across);
  }

  /** What the parts of a stretch of several words are where they stand in other places. */
  #addHeld(inner: readonly [string, string]): void {
    const [one, two] = [this.#tallies.get(inner[0]), this.#tallies.get(inner[1])];
    for (const [kind, k] of HELD) {
      let most = 0;
      if (one !== undefined && this.#seen[one]! > 1) most = Math.max(most, this.#top[one * N + k]!);
      if (two !== undefined && this.#seen[two]! > 1) most = Math.max(most, this.#top[two * N + k]!);
      this.#add(R.holds[kind], most);
    }
  }
}

const HELD = [['person', PERSON], ['company', COMPANY], ['organisation', 3], ['place', PLACE]] as const;
