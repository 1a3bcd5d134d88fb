import type { NameCandidate } from './candidate';
import { stemOf } from './document';
import { OUTCOMES } from './rules';

const PERSON = OUTCOMES.indexOf('person');
/** So many places must speak for a name's other kind, and so many times as much as for a person. */
const LEAST = 1.5;
const TIMES = 2;

/**
 * What each candidate's own paragraph makes of it, but for persons of three words or more that end in what the rest of the article takes for
 * something else: in `weil Anna Berger Tannhorn gründete` the person ends before `Tannhorn`, and the firm must not become her family all over the article.
 */
export function sharesWithoutOverruns(candidates: readonly NameCandidate[]): readonly (readonly number[])[] {
  const endOf = candidates.map(endOfPerson);
  const sums = new Map<string, number[]>();
  for (const end of endOf) if (end !== undefined) sums.set(end, OUTCOMES.map(() => 0));
  // most articles have no such person
  if (!sums.size) return candidates.map((c) => c.likely);
  for (const { inner, stem, likely } of candidates) {
    const own = inner ? undefined : sums.get(stem);
    if (own) likely.forEach((share, k) => (own[k]! += share));
  }
  return candidates.map(({ likely }, i) => {
    const own = endOf[i] === undefined ? undefined : sums.get(endOf[i]!)!;
    const other = own ? Math.max(...own.slice(PERSON + 1)) : 0;
    return own && other >= LEAST && other > TIMES * own[PERSON]! ? OUTCOMES.map((_, k) => (k ? 0 : 1)) : likely;
  });
}

/** The stem of the last word of what may be a person of three words or more. */
function endOfPerson({ inner, words, likely }: NameCandidate): string | undefined {
  const last = words.lastIndexOf(' ');
  return !inner || likely[PERSON]! < 0.5 || words.indexOf(' ') === last ? undefined : stemOf(words.slice(last + 1));
}
