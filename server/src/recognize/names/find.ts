import { gazetteer } from '../../language/gazetteer';
import { ownCopy, perSpelling, rememberWords } from '../../text/remember';
import type { ParagraphInput } from '../recognizer';
import { CandidateFlag, type HeldRules, type NameCandidate } from './candidate';
import { stemOf } from './document';
import { SURE_BY_FORM } from './formed';
import { sharesOf } from './groups';
import { KINDS } from '../tagger/labels';
import { isPossessive } from './possessive';
import { eachRule } from './rules';
import { Scorer } from './scorer';
import { namelikeRanges, rangeKey, readNames, type NameReading, type RuleReading, type TokenRange } from './spans';
import { weightsOf, type NameWeights } from './weights';
import { addVotes, situationOf, taggerOdds } from './tagger-vote';
import { classId, ORDINARY } from './words';

/** A stretch whose best outcome lies further below "no name" than this is left out; no evidence elsewhere would lift it. */
const HOPELESS = -12;
const PERSON = KINDS.indexOf('person');
const COMPANY = KINDS.indexOf('company');
const ARTICLE = classId('article');
const POSSESSIVE = classId('possessive');
/** Words that may end like an adjective and are none. */
const NO_ADJECTIVE = (['function', 'preposition', 'from', 'and', 'pronoun', 'speaking', 'acting', 'firmVerb', 'named', 'article', 'possessive'] as const).map(classId);

/** The names one paragraph may hold, with what speaks for each. */
export function findNameCandidates(input: ParagraphInput): NameCandidate[] {
  const { text, paragraph, pack, tags } = input;
  const reading = readNames(text, paragraph, pack, gazetteer, tags);
  const weights = weightsOf(pack);
  const scorer = scorerOf(weights);
  const sure = new Set(reading.formed.filter((name) => name.sure).map(({ first, end }) => rangeKey(first, end)));
  const candidates: UnscoredCandidate[] = [];
  const allScores: number[][] = [];
  for (const range of namelikeRanges(reading)) {
    const candidate = candidateAt(reading, range);
    const scores = scorer.scoresOf(reading, range);
    if (candidate.votes) addVotes(scores, situationOf(candidate.flags, candidate.inner !== undefined), candidate.votes, weights.votes);
    if (isPossessiveName(reading, range)) scores[PERSON] = HOPELESS;
    const told = sure.size > 0 && sure.has(rangeKey(range.first, range.end));
    if (told) scores[COMPANY]! += SURE_BY_FORM;
    if (Math.max(...scores) < HOPELESS) continue;
    candidates.push(told ? { ...candidate, flags: candidate.flags | CandidateFlag.toldByForm } : candidate);
    allScores.push(scores);
  }
  const shares = sharesOf(candidates.map((c) => c.span), allScores);
  return candidates.map((candidate, i) => withScores(candidate, allScores[i]!, shares[i]!));
}

/** A candidate nothing has been made of yet. */
export type UnscoredCandidate = Omit<NameCandidate, 'scores' | 'likely'>;
/** A candidate whose rivals are not known yet. */
export type ScoredCandidate = Omit<NameCandidate, 'likely'>;

/** Candidates with what their scores come to beside all that overlap them. */
export function withShares(candidates: readonly ScoredCandidate[]): NameCandidate[] {
  const shares = sharesOf(candidates.map((c) => c.span), candidates.map((c) => c.scores));
  return candidates.map((candidate, i) => withScores(candidate, candidate.scores, shares[i]!));
}

// field by field: candidates are many, and a spread object costs more to make and to read
function withScores({ span, words, stem, rules, votes, inner, flags }: UnscoredCandidate, scores: readonly number[], likely: readonly number[]): NameCandidate {
  return { span, words, stem, rules, votes, inner, flags, scores, likely };
}

const scorers = new WeakMap<NameWeights, Scorer>();

function scorerOf(weights: NameWeights): Scorer {
  let scorer = scorers.get(weights);
  if (!scorer) scorers.set(weights, (scorer = new Scorer(weights.rules)));
  return scorer;
}

/** The rules that hold for a range of tokens. */
class RangeRules implements HeldRules, TokenRange {
  said: HeldRules['said'] = undefined;

  constructor(private readonly reading: RuleReading, readonly first: number, readonly end: number) {}

  each(show: (rule: number) => void): void {
    eachRule(this.reading, this, show);
  }
}

/** Whether a stretch ends in an `'s` in a language that leaves it outside names: such a one is no person, and another name than without (`Tarnow's`, which Tarnow keeps). */
function isPossessiveName({ pack, tokens }: NameReading, { end }: TokenRange): boolean {
  return !pack.names.genitive && isPossessive(tokens[end - 1]!);
}

/** A candidate at a range of tokens. */
export function candidateAt(reading: NameReading, range: TokenRange): UnscoredCandidate {
  const { tokens, classes, text, starts, paragraph } = reading;
  const start = tokens[range.first]!.start;
  const end = tokens[range.end - 1]!.end;
  const before = range.first > 0 ? classes[range.first - 1] : undefined;
  const { words, stem: shortened, inner } = range.end - range.first === 1 ? surfaceOfWord(tokens[range.first]!.spelling) : surfaceOf(text.slice(start, end));
  const stem = isPossessiveName(reading, range) ? words : shortened;
  let flags = 0;
  if (starts[range.first]) flags |= CandidateFlag.startsSentence;
  if (before && (before.includes(ARTICLE) || before.includes(POSSESSIVE))) flags |= CandidateFlag.articleBefore;
  if (isDescribed(reading, range)) flags |= CandidateFlag.described;
  if (ORDINARY.some((id) => classes[range.first]!.includes(id))) flags |= CandidateFlag.ordinary;
  if (paragraph.kind === 'boilerplate') flags |= CandidateFlag.boilerplate;
  return { span: { start, end }, words, stem, rules: new RangeRules(reading.kept, range.first, range.end), votes: taggerOdds(reading, range), inner, flags };
}

/** Whether an adjective in small letters stands before a noun of the dictionary: `natürliche Perle`. */
function isDescribed({ tokens, classes, pack }: NameReading, { first }: TokenRange): boolean {
  const before = tokens[first - 1]?.text;
  return before !== undefined && pack.names.capitalNouns && /^\p{Ll}{3}/u.test(before) && pack.attribution.adjective.test(before) && !classes[first - 1]!.some((id) => NO_ADJECTIVE.includes(id));
}

type Surface = Pick<NameCandidate, 'words' | 'stem' | 'inner'>;

/**
 * The words of a stretch, and what names are compared by: the same strings for the same words. An article's names are looked up
 * in many tables at every keystroke, and an engine finds a string it knows sooner than one that is only spelled alike.
 */
const surfaceOf = rememberWords((written) => readSurface(ownCopy(written)));
const surfaceOfWord = perSpelling(readSurface);

function readSurface(written: string): Surface {
  const words = singleSpaced(written);
  return { words, stem: stemOf(words), inner: innerOf(words) };
}

function singleSpaced(words: string): string {
  return /[^\S ]|  /.test(words) ? words.replace(/\s+/g, ' ') : words;
}

function innerOf(words: string): readonly [string, string] | undefined {
  const first = words.indexOf(' ');
  return first < 0 ? undefined : [stemOf(words.slice(first + 1)), words.slice(0, words.lastIndexOf(' '))];
}
