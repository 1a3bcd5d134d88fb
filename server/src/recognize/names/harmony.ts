import { ordinariness } from '../../language/lexicon';
import type { LanguagePack } from '../../language/pack';
import { CandidateFlag, type KnownName, type NameCandidate } from './candidate';
import { stemOf } from './document';
import { OUTCOMES } from './rules';

const N = OUTCOMES.length;
const PERSON = 0;
const COMPANY = 1;
const PLACE = 3;
/** One place's score counts no more than this for the whole article, and no less than that against. */
const MOST = 4;
const LEAST = -2;
/** What the other articles of the folder add to the sum of a name: a sure place and a half. */
const FOLDER = 6;
/** What a settled article-wide reading adds to a place, and takes from the other readings. */
const SETTLED = 5;
const BARRED = -9;
/** What speaks against a person in a word that is a noun, where no full name in the article speaks for it. */
const NOUN = 3;

/** What the article settles of one stem. */
interface Settled {
  /** Index of the outcome less the first. */
  readonly kind: number;
  /** How sure: the sum over its places. */
  readonly sure: number;
}

/**
 * Brings the places of one name into line: each place has been scored by its own surroundings and by what the article
 * says of the same words; here the sum over all places decides what one name is, a surname behind its full name is that
 * person, and a stretch that runs over the edge of a settled name is barred. Ordinary words are left to their places,
 * so that `Sturm` may be a firm in one sentence and a storm in the next. Scores are changed in place.
 */
export function harmonise(candidates: readonly NameCandidate[], scores: number[][], folder: readonly KnownName[], pack: LanguagePack): void {
  const hints = new Map(folder.map(({ name, kind }) => [stemOf(name), kind === 'person' ? PERSON : COMPANY]));
  const settled = settle(candidates, scores, hints);
  const family = familyNames(candidates, scores, settled);
  const nouns = new Set<string>();
  for (const { flags, stem } of candidates) if (flags & CandidateFlag.articleBefore) nouns.add(stem);
  const called = firstNames(candidates, scores);
  candidates.forEach((candidate, i) => {
    const own = scores[i]!;
    const { stem, flags, words } = candidate;
    const single = !words.includes(' ');
    if (!single && runsOver(candidate, settled, family, pack)) {
      own.fill(BARRED);
      return;
    }
    const person = family.get(stem);
    const known = settled.get(stem);
    const ordinary = ordinaryFlag(flags);
    // at the start of a sentence every word has its capital: there the rest of the article tells a name from a noun
    const asNoun = (flags & CandidateFlag.articleBefore) !== 0 || (ordinary && (flags & CandidateFlag.startsSentence) !== 0 && nouns.has(stem));
    if (single && person !== undefined && (!known || known.kind === PERSON || known.sure < person) && !(ordinary && asNoun)) {
      lift(own, PERSON, Math.min(SETTLED, person + 1));
      return;
    }
    if (single && person === undefined) {
      if (isNounHere(candidate, pack)) own[PERSON] = Math.min(own[PERSON]!, -1);
      else if (pack.names.genitive && (flags & CandidateFlag.given) !== 0 && nouns.has(stem) && !called.has(stem)) {
        own[PERSON] = BARRED;
        return;
      }
      else if ((known?.sure ?? 0) < 3 && isCompound(candidate, pack)) own[PERSON]! -= NOUN;
    }
    if (!known || (ordinary && (asNoun || Math.max(...own) < -2))) return;
    if (asNoun && known.kind !== COMPANY && known.kind !== PLACE) return;
    if (known.sure >= 3) lift(own, known.kind, Math.min(SETTLED, known.sure - 1));
  });
}

/** First words of the article's full names of persons. A given name that stands behind an article (`der Kai`) and in no full name is taken for a noun. */
function firstNames(candidates: readonly NameCandidate[], scores: readonly (readonly number[])[]): ReadonlySet<string> {
  const first = new Set<string>();
  candidates.forEach(({ words }, i) => {
    const end = words.indexOf(' ');
    if (end > 0 && scores[i]![PERSON]! > 0) first.add(stemOf(words.slice(0, end)));
  });
  return first;
}

/** An ordinary noun behind an article: `der Mast`. */
function isNounHere({ words, flags }: NameCandidate, pack: LanguagePack): boolean {
  return pack.names.genitive && (flags & CandidateFlag.articleBefore) !== 0 && (ordinaryFlag(flags) || ordinariness(words, pack.id) === 'noun');
}

/** A noun put together from two, and no given name: `Kaufvertrag`. */
function isCompound({ words, flags }: NameCandidate, pack: LanguagePack): boolean {
  return pack.names.genitive && !(flags & (CandidateFlag.given | CandidateFlag.listed)) && ordinariness(words, pack.id) === 'compound';
}

function ordinaryFlag(flags: number): boolean {
  return (flags & CandidateFlag.ordinary) !== 0;
}

/** Adds to one reading and makes the others weaker than it. */
function lift(own: number[], kind: number, by: number): void {
  own[kind] = Math.max(own[kind]! + by, by > 3 ? 1 : own[kind]!);
  for (let k = 0; k < N - 1; k++) if (k !== kind) own[k] = Math.min(own[k]!, own[kind]! - 0.5);
}

/** For each stem that stands in several places, or surely in one: the reading that has most of the article behind it. */
function settle(candidates: readonly NameCandidate[], scores: readonly (readonly number[])[], hints: ReadonlyMap<string, number>): ReadonlyMap<string, Settled> {
  const sums = new Map<string, Float64Array>();
  candidates.forEach((candidate, i) => {
    const own = scores[i]!;
    let sum = sums.get(candidate.stem);
    if (!sum) {
      sums.set(candidate.stem, (sum = new Float64Array(N - 1)));
      const hint = hints.get(candidate.stem);
      if (hint !== undefined) sum[hint]! += FOLDER;
    }
    for (let k = 0; k < N - 1; k++) sum[k]! += Math.max(LEAST, Math.min(MOST, own[k]!));
  });
  const settled = new Map<string, Settled>();
  for (const [stem, sum] of sums) {
    let best = 0;
    let second = -Infinity;
    for (let k = 1; k < N - 1; k++) if (sum[k]! > sum[best]!) best = k;
    for (let k = 0; k < N - 1; k++) if (k !== best) second = Math.max(second, sum[k]!);
    if (sum[best]! > 1) settled.set(stem, { kind: best, sure: Math.min(sum[best]!, sum[best]! - Math.max(0, second) + 1) });
  }
  return settled;
}

/** Last words of the article's full names of persons, with how sure the person is. */
function familyNames(candidates: readonly NameCandidate[], scores: readonly (readonly number[])[], settled: ReadonlyMap<string, Settled>): ReadonlyMap<string, number> {
  const family = new Map<string, number>();
  candidates.forEach((candidate, i) => {
    const { words, stem } = candidate;
    if (!words.includes(' ')) return;
    const own = scores[i]!;
    if (own[PERSON]! < 0.3 || own[PERSON]! < Math.max(...own)) return;
    const known = settled.get(stem);
    if (known && known.kind !== PERSON) return;
    const parts = words.split(' ');
    const last = stemOf(parts.at(-1)!);
    const sure = Math.min(MOST, own[PERSON]!);
    if (/^\p{Lu}/u.test(last) && last.length > 1) family.set(last, Math.max(family.get(last) ?? 0, sure));
    if (parts.length > 2 && /^\p{Ll}/u.test(parts.at(-2)!)) {
      const withParticle = `${parts.at(-2)} ${last}`;
      family.set(withParticle, Math.max(family.get(withParticle) ?? 0, sure));
    }
  });
  return family;
}

/** Whether a stretch of several words runs over the edge of a name: `Tannhorns Atlas`, `Anna Berger Tannhorn`. */
function runsOver({ words }: NameCandidate, settled: ReadonlyMap<string, Settled>, family: ReadonlyMap<string, number>, pack: LanguagePack): boolean {
  const parts = words.split(' ');
  const firmly = (word: string): Settled | undefined => {
    const known = settled.get(word);
    return known && known.sure >= 3 ? known : undefined;
  };
  // a genitive ends its name: what follows is another
  if (pack.names.genitive) {
    for (let i = 0; i < parts.length - 1; i++) {
      const part = parts[i]!;
      if (!part.endsWith('s') || part.length < 2 || part.endsWith('ss')) continue;
      const base = part.slice(0, -1);
      if (firmly(base) || family.has(base) || firmly(parts.slice(0, i + 1).join(' ').slice(0, -1))) return true;
    }
  }
  // a person's full name and a firm's side by side
  const last = firmly(parts.at(-1)!);
  return last?.kind === COMPANY && parts.length > 2 && parts.every((part) => /^\p{Lu}/u.test(part));
}
