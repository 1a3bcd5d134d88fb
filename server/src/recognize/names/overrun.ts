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
  const own = candidates.map((c) => c.likely);
  const bare = new Map<string, number[]>();
  candidates.forEach(({ inner, stem, likely }) => {
    if (inner) return;
    const sums = bare.get(stem);
    if (sums) likely.forEach((share, k) => (sums[k]! += share));
    else bare.set(stem, [...likely]);
  });
  return candidates.map(({ inner, words, likely }, i) => {
    const last = words.lastIndexOf(' ');
    if (!inner || likely[PERSON]! < 0.5 || words.indexOf(' ') === last) return own[i]!;
    const sums = bare.get(stemOf(words.slice(last + 1)));
    const other = sums ? Math.max(...sums.slice(PERSON + 1)) : 0;
    return other >= LEAST && other > TIMES * sums![PERSON]! ? OUTCOMES.map((_, k) => (k ? 0 : 1)) : own[i]!;
  });
}
