import type { LanguagePack } from '../../language/pack';
import type { Span } from '../../text/span';
import { KINDS } from '../tagger/labels';
import { CandidateFlag, type NameCandidate } from './candidate';
import { stemOf } from './document';

const K = KINDS.length;
const PERSON = KINDS.indexOf('person');
/** What speaks most at one place counts no more than this for the whole article, what is behind it as much less as it is there, and nothing less than that. */
const MOST = 4;
const LEAST = -2;
/** So much must all places together speak for a reading, and more than for the next one, that it holds for the others. */
const FIRM = 3;
const AHEAD = 2;
/** A place that speaks so much against any name is left alone. */
const NO_NAME = -1;
const BARRED = -9;

/**
 * Brings the places of one name into line, where the article as a whole is sure: what is a name anyway takes the kind that most of its places
 * speak for, and a stretch that runs over the edge of a name that stands firm is none. No place becomes a name here that was none. An ordinary
 * word behind an article is left to its place, and is no name where its own paragraph does not speak for one, so that `Sturm` may be a firm in one sentence and a storm in the next;
 * behind an article or an adjective it is none either where it is one of many somewhere (`eine Perle`, `die Perle`). Scores are changed in place.
 */
export function reconcile(candidates: readonly NameCandidate[], scores: number[][], pack: LanguagePack, commonNouns: ReadonlySet<string> = new Set()): void {
  const firm = firmReadings(candidates, scores);
  const families = familyNames(candidates, scores);
  const barred: Span[] = [];
  candidates.forEach((candidate, i) => {
    const own = scores[i]!;
    if (isNounHere(candidate) ? candidate.likely[0]! > 0.5 || isCommon(candidate, commonNouns) : candidate.flags & CandidateFlag.described && isCommon(candidate, commonNouns)) own.fill(BARRED);
    else if (!candidate.inner) return;
    else if (runsOver(candidate, firm, families, pack)) {
      own.fill(BARRED);
      barred.push(candidate.span);
    } else if (endsInAnother(candidate, firm)) own[PERSON] = BARRED;
  });
  let next = 0;
  let barredTo = -1;
  candidates.forEach((candidate, i) => {
    for (; next < barred.length && barred[next]!.start <= candidate.span.start; next++) barredTo = Math.max(barredTo, barred[next]!.end);
    const kind = firm.get(candidate.stem);
    if (kind === undefined || candidate.inner || isNounHere(candidate)) return;
    const own = scores[i]!;
    const best = own.indexOf(Math.max(...own));
    // what stood inside a stretch that is none was judged beside it
    if (candidate.span.end <= barredTo) own[kind] = Math.max(own[kind]!, own[best]!, 1);
    else if (best !== kind && own[best]! >= NO_NAME) [own[kind], own[best]] = [own[best]!, own[kind]!];
  });
}

/** Whether a person's name of a particle or several words would end in what is firmly something else: `von Tannhorn`, `Anna Berger Tannhorn`. */
function endsInAnother({ words }: NameCandidate, firm: ReadonlyMap<string, number>): boolean {
  const last = words.lastIndexOf(' ');
  const kind = firm.get(stemOf(words.slice(last + 1)));
  return kind !== undefined && kind !== PERSON && (words.indexOf(' ') < last || /^\p{Ll}/u.test(words));
}

function isNounHere({ flags }: NameCandidate): boolean {
  return (flags & CandidateFlag.ordinary) !== 0 && (flags & CandidateFlag.articleBefore) !== 0;
}

/** Whether the article uses a word of the dictionary as a common noun elsewhere (see `common-nouns.ts`). */
function isCommon({ flags, inner, stem }: NameCandidate, commonNouns: ReadonlySet<string>): boolean {
  return (flags & CandidateFlag.ordinary) !== 0 && !inner && commonNouns.has(stem.toLowerCase());
}

/** For each stem that all its places together make out as one kind: the number of the kind. */
function firmReadings(candidates: readonly NameCandidate[], scores: readonly (readonly number[])[]): ReadonlyMap<string, number> {
  const sumsOf = new Map<string, number>();
  const sums = new Float64Array(candidates.length * K);
  candidates.forEach(({ stem }, i) => {
    let at = sumsOf.get(stem);
    if (at === undefined) sumsOf.set(stem, (at = sumsOf.size * K));
    const over = Math.max(0, Math.max(...scores[i]!) - MOST);
    for (let k = 0; k < K; k++) sums[at + k]! += Math.max(LEAST, scores[i]![k]! - over);
  });
  const firm = new Map<string, number>();
  for (const [stem, at] of sumsOf) {
    let top = 0;
    for (let k = 1; k < K; k++) if (sums[at + k]! > sums[at + top]!) top = k;
    let next = -Infinity;
    for (let k = 0; k < K; k++) if (k !== top) next = Math.max(next, sums[at + k]!);
    if (sums[at + top]! >= FIRM && sums[at + top]! - next >= AHEAD) firm.set(stem, top);
  }
  return firm;
}

/** Last words of the full names of persons. */
export function familyNames(candidates: readonly NameCandidate[], scores: readonly (readonly number[])[]): ReadonlySet<string> {
  const families = new Set<string>();
  candidates.forEach(({ words, inner }, i) => {
    if (inner && scores[i]![PERSON]! > 1 && scores[i]![PERSON] === Math.max(...scores[i]!)) families.add(stemOf(words.slice(words.lastIndexOf(' ') + 1)));
  });
  return families;
}

/** Whether a stretch of several words runs over the edge of a name: `Tannhorns Atlas`, `Anna Berger Tannhorn`, `Berger Tom Ritter`. */
function runsOver({ words }: NameCandidate, firm: ReadonlyMap<string, number>, families: ReadonlySet<string>, pack: LanguagePack): boolean {
  if (!pack.names.genitive && words.indexOf(' ') === words.lastIndexOf(' ')) return false;
  const parts = words.split(' ');
  // a genitive ends its name: what follows is another; but `Thomas` is no genitive
  if (pack.names.genitive && parts.slice(0, -1).some((part) => /[^s]s$/.test(part) && !pack.names.givenNames.has(part) && (firm.has(part.slice(0, -1)) || families.has(part.slice(0, -1))))) return true;
  if (parts.length < 3 || !parts.every((part) => /^\p{Lu}/u.test(part))) return false;
  const whole = (from: number, to: number): number | undefined => firm.get(stemOf(parts.slice(from, to).join(' ')));
  const person = (from: number, to: number): boolean => whole(from, to) === PERSON || (to - from > 1 && families.has(stemOf(parts[to - 1]!)));
  const other = (at: number): boolean => whole(at, at + 1) !== undefined && whole(at, at + 1) !== PERSON;
  // a person's full name beside a firm's, or behind another person's surname
  return (person(0, parts.length - 1) && other(parts.length - 1)) || (person(1, parts.length) && (other(0) || families.has(parts[0]!)));
}
