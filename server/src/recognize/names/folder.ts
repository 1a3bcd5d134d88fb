import { CandidateFlag, type KnownName, type NameCandidate } from './candidate';
import { stemOf } from './document';
import { withShares } from './find';
import { overlapGroups } from './groups';
import { KINDS } from '../tagger/labels';

/** What the other articles of the folder add to a name they have, in the unit of scores: about as much as a role beside it; and to a surname of theirs alone. */
const WHOLE = 3;
const SURNAME = 1.5;
const PERSON = KINDS.indexOf('person');
const COMPANY = KINDS.indexOf('company');

/** Candidates with the folder's word added where it has one: a hint, weaker than what the article says itself. */
export function withFolder(candidates: readonly NameCandidate[], folder: readonly KnownName[]): readonly NameCandidate[] {
  if (!folder.length) return candidates;
  const whole = new Map<string, KnownName['kind']>();
  const surnames = new Set<string>();
  for (const { name, kind } of folder) {
    whole.set(stemOf(name), kind);
    const last = name.lastIndexOf(' ');
    if (kind === 'person' && last >= 0) surnames.add(stemOf(name.slice(last + 1)));
  }
  const raised = candidates.map((candidate) => {
    const kind = whole.get(candidate.stem);
    if (kind === 'neither') return raise(raise(candidate, PERSON, -WHOLE), COMPANY, -WHOLE);
    if (kind !== undefined) return raise(candidate, KINDS.indexOf(kind), WHOLE);
    const ordinary = (candidate.flags & (CandidateFlag.ordinary | CandidateFlag.articleBefore)) !== 0;
    return !ordinary && surnames.has(candidate.stem) ? raise(candidate, PERSON, SURNAME) : candidate;
  });
  return overlapGroups(candidates.map((c) => c.span)).flatMap(({ from, to }) => {
    const group = raised.slice(from, to);
    return group.some((candidate, i) => candidate !== candidates[from + i]) ? withShares(group) : group;
  });
}

function raise(candidate: NameCandidate, kind: number, by: number): NameCandidate {
  return { ...candidate, scores: candidate.scores.map((score, k) => (k === kind ? score + by : score)) };
}
