import type { NameCandidate } from './candidate';
import { CandidateFlag } from './candidate';
import { OUTCOMES } from './rules';

/** What the rest of the article says of a stretch; each rule has a strength of 0 to 1, but for `score`, the paragraph's own. */
const BASE_RULES = [
  'always', ...OUTCOMES.slice(1).map((o) => `score ${o}`), ...OUTCOMES.map((o) => `same words ${o}`), 'same words seen', ...OUTCOMES.slice(1).map((o) => `same words surely ${o}`),
  'family name', 'given name', 'of a longer company', 'of a longer organisation', 'of a longer place', 'of a longer product', 'begins a longer company', 'letters of a longer name',
  'holds a person', 'holds a company', 'holds an organisation', 'holds a place', 'small elsewhere', 'article elsewhere', 'article here', 'sentence start here', 'only at sentence starts', 'within a name', 'around a name', 'across a name',
];

/** Each rule also counts apart for one word that is no ordinary word, and for one that is. */
export const DOCUMENT_RULES: readonly string[] = [...BASE_RULES, ...BASE_RULES.map((rule) => `${rule}/name`), ...BASE_RULES.map((rule) => `${rule}/word`)];
const AT = new Map(BASE_RULES.map((rule, i) => [rule, i]));
const at = (rule: string): number => AT.get(rule)!;
const R = {
  always: at('always'), score: at('score person'), same: at('same words none'), seen: at('same words seen'), surely: at('same words surely person'), family: at('family name'), given: at('given name'),
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

/** Probabilities of the outcomes out of scores, the first being 0. */
export function probabilities(scores: readonly number[]): number[] {
  let top = 0;
  for (const s of scores) if (s > top) top = s;
  const all = [Math.exp(-top)];
  for (const s of scores) all.push(Math.exp(s - top));
  let sum = 0;
  for (const p of all) sum += p;
  return all.map((p) => p / sum);
}

/** The strengths of the document rules for one candidate: pairs of rule and strength. */
export interface DocumentEvidence {
  readonly rules: readonly number[];
  readonly strengths: readonly number[];
}

interface Tally {
  seen: number;
  articles: number;
  starts: number;
  readonly sum: Float64Array;
  readonly top: Float64Array;
  /** The second strongest, so that a stretch does not confirm itself. */
  readonly second: Float64Array;
}

/** Name words without a genitive ending, so that `Metas` and `Meta` meet; the same cut is made everywhere. */
export function stemOf(words: string): string {
  const { length } = words;
  if (length <= 3) return words;
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
}

/** Reads all candidates of an article. `small` tells whether a word stands in the article with a small first letter. */
export function readDocument(candidates: readonly NameCandidate[], own: readonly (readonly number[])[], small: (word: string) => boolean): DocumentNames {
  const tallies = new Map<string, Tally>();
  const family = new Map<string, number>();
  const given = new Map<string, number>();
  const parts = { company: new Map<string, number>(), organisation: new Map<string, number>(), place: new Map<string, number>(), product: new Map<string, number>() };
  const begins = new Map<string, number>();
  const letters = new Map<string, number>();
  const raise = (map: Map<string, number>, key: string, p: number): void => void map.set(key, Math.max(map.get(key) ?? 0, p));
  candidates.forEach((candidate, c) => {
    const p = own[c]!;
    const { stem } = candidate;
    let tally = tallies.get(stem);
    if (!tally) tallies.set(stem, (tally = { seen: 0, articles: 0, starts: 0, sum: new Float64Array(N), top: new Float64Array(N), second: new Float64Array(N) }));
    tally.seen++;
    if (candidate.flags & CandidateFlag.articleBefore) tally.articles++;
    if (candidate.flags & CandidateFlag.startsSentence) tally.starts++;
    for (let k = 0; k < N; k++) {
      tally.sum[k]! += p[k]!;
      if (p[k]! > tally.top[k]!) {
        tally.second[k] = tally.top[k]!;
        tally.top[k] = p[k]!;
      } else if (p[k]! > tally.second[k]!) tally.second[k] = p[k]!;
    }
    if (p[0]! > 0.7 || !/[ -]/.test(candidate.words)) return;
    const words = candidate.words.split(/[ ]+/);
    if (p[1]! > 0.3 && words.length > 1) {
      raise(family, stemOf(words.at(-1)!), p[1]!);
      if (words.length > 2) raise(family, stemOf(words.slice(-2).join(' ')), p[1]!);
      raise(given, stemOf(words[0]!), p[1]!);
      const hyphen = words.at(-1)!.split('-');
      if (hyphen.length > 1) raise(family, stemOf(hyphen[0]!), p[1]! * 0.7);
    }
    for (const [kind, k] of [['company', 2], ['organisation', 3], ['place', 4], ['product', 5]] as const) {
      if (p[k]! <= 0.3) continue;
      const pieces = candidate.words.split(/[ -]+/);
      for (const piece of pieces) if (/^\p{Lu}/u.test(piece)) raise(parts[kind], stemOf(piece), p[k]!);
      for (let n = 2; n < words.length; n++) raise(parts[kind], words.slice(0, n).join(' '), p[k]!);
      if (k === 2) raise(begins, stemOf(words[0]!), p[k]!);
      if (k < 4) raise(letters, pieces.filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]).join(''), p[k]!);
    }
  });

  /** How surely a stretch around this one, one inside it, or one that crosses its edge is a name. Candidates come in order of start. */
  function neighbours(index: number): { within: number; around: number; across: number } {
    const { start, end } = candidates[index]!.span;
    const found = { within: 0, around: 0, across: 0 };
    const look = (at: number): void => {
      const { span } = candidates[at]!;
      if (span.end <= start || span.start >= end) return;
      const sure = 1 - own[at]![0]!;
      const place = span.start <= start && span.end >= end ? 'within' : span.start >= start && span.end <= end ? 'around' : 'across';
      found[place] = Math.max(found[place], sure);
    };
    for (let i = index - 1, n = 0; i >= 0 && n < REACH && candidates[i]!.span.start > start - FAR; i--, n++) look(i);
    for (let i = index + 1, n = 0; i < candidates.length && n < REACH && candidates[i]!.span.start < end; i++, n++) look(i);
    return found;
  }

  return {
    bearsOn(index) {
      const { stem, words } = candidates[index]!;
      const tally = tallies.get(stem);
      if (tally && tally.seen > 1 && tally.sum[0]! < tally.seen * LIKELY_NONE) return true;
      return family.has(stem) || given.has(stem) || begins.has(stem) || parts.company.has(stem) || parts.organisation.has(stem) || letters.has(words);
    },
    evidenceFor(index) {
      const candidate = candidates[index]!;
      const p = own[index]!;
      const rules: number[] = [];
      const strengths: number[] = [];
      const single = !candidate.words.includes(' ');
      const ordinary = (candidate.flags & CandidateFlag.ordinary) !== 0;
      const add = (rule: number, strength: number): void => {
        if (strength === 0) return;
        rules.push(rule);
        strengths.push(strength);
        if (single) {
          rules.push(rule + BASE_RULES.length * (ordinary ? 2 : 1));
          strengths.push(strength);
        }
      };
      add(R.always, 1);
      for (let k = 1; k < N; k++) add(R.score + k - 1, Math.max(-8, Math.min(8, candidate.scores[k - 1]!)) / 4);
      const { stem } = candidate;
      const tally = tallies.get(stem);
      if (tally && tally.seen > 1) {
        add(R.seen, 1);
        for (let k = 0; k < N; k++) add(R.same + k, (tally.sum[k]! - p[k]!) / (tally.seen - 1));
        for (let k = 1; k < N; k++) add(R.surely + k - 1, p[k]! >= tally.top[k]! ? tally.second[k]! : tally.top[k]!);
        if (tally.articles > (candidate.flags & CandidateFlag.articleBefore ? 1 : 0)) add(R.article, 1);
      }
      const near = neighbours(index);
      add(R.within, near.within);
      add(R.around, near.around);
      add(R.across, near.across);
      if (tally && tally.starts === tally.seen) add(R.onlyStarts, 1);
      if (candidate.flags & CandidateFlag.articleBefore) add(R.articleHere, 1);
      if (candidate.flags & CandidateFlag.startsSentence) add(R.startHere, 1);
      add(R.family, family.get(stem) ?? 0);
      add(R.given, given.get(stem) ?? 0);
      for (const kind of ['company', 'organisation', 'place', 'product'] as const) add(R.ofLonger[kind], parts[kind].get(stem) ?? 0);
      add(R.begins, begins.get(stem) ?? 0);
      add(R.letters, letters.get(candidate.words) ?? 0);
      if (candidate.inner) {
        const inner = candidate.inner.map((w) => tallies.get(w)).filter((t) => t && t.seen > 1);
        for (const [kind, k] of [['person', 1], ['company', 2], ['organisation', 3], ['place', 4]] as const) {
          add(R.holds[kind], Math.max(0, ...inner.map((t) => t!.top[k]!)));
        }
      } else if (small(candidate.words)) add(R.small, 1);
      return { rules, strengths };
    },
  };
}
