import { gazetteer } from '../../language/gazetteer';
import type { ParagraphInput } from '../recognizer';
import { CandidateFlag, type NameCandidate } from './candidate';
import { probabilities, stemOf } from './document';
import { rulesFor } from './rules';
import { Scorer } from './scorer';
import { namelikeRanges, rangeKey, readNames, type NameReading, type TokenRange } from './spans';
import { weightsOf, type NameWeights } from './weights';
import { taggerVote } from './tagger-vote';
import { classId } from './words';

/** A stretch whose best outcome lies further below "no name" than this is left out; no evidence elsewhere would lift it. */
const HOPELESS = -12;
const ARTICLE = classId('article');
const POSSESSIVE = classId('possessive');
const GIVEN = classId('given');
const ORDINARY = [classId('lexiconNoun'), classId('lexiconOther'), classId('ordinaryNoun'), classId('ordinarySmall')];

/** The names one paragraph may hold, with what speaks for each. */
export function findNameCandidates(input: ParagraphInput): NameCandidate[] {
  const { text, paragraph, pack, tags } = input;
  const reading = readNames(text, paragraph, pack, gazetteer, tags);
  const scorer = scorerOf(weightsOf(pack));
  const candidates: NameCandidate[] = [];
  for (const range of namelikeRanges(reading)) {
    const scores = scorer.scoresOf(reading, range);
    const vote = taggerVote(reading, range);
    if (vote) for (let k = 0; k < scores.length; k++) scores[k]! += vote[k]!;
    if (Math.max(...scores) < HOPELESS) continue;
    candidates.push(candidateAt(reading, range, scores));
  }
  return candidates;
}

const scorers = new WeakMap<NameWeights, Scorer>();

function scorerOf(weights: NameWeights): Scorer {
  let scorer = scorers.get(weights);
  if (!scorer) scorers.set(weights, (scorer = new Scorer(weights.rules)));
  return scorer;
}

/** A candidate at a range of tokens. */
export function candidateAt(reading: NameReading, range: TokenRange, scores: readonly number[]): NameCandidate {
  const { tokens, classes, text, starts, paragraph } = reading;
  const start = tokens[range.first]!.start;
  const end = tokens[range.end - 1]!.end;
  const before = classes[range.first - 1];
  const entry = reading.listed.get(rangeKey(range.first, range.end));
  const words = singleSpaced(text.slice(start, end));
  let flags = 0;
  if (starts[range.first]) flags |= CandidateFlag.startsSentence;
  if (before && (before.includes(ARTICLE) || before.includes(POSSESSIVE))) flags |= CandidateFlag.articleBefore;
  if (text[end] === '-') flags |= CandidateFlag.hyphenAfter;
  if (entry) flags |= entry.common ? CandidateFlag.common : CandidateFlag.listed;
  if (words.length > 2 && isAllCapitals(words)) flags |= CandidateFlag.allCapitals;
  if (classes[range.first]!.includes(GIVEN)) flags |= CandidateFlag.given;
  if (ORDINARY.some((id) => classes[range.first]!.includes(id))) flags |= CandidateFlag.ordinary;
  if (paragraph.kind === 'boilerplate') flags |= CandidateFlag.boilerplate;
  return { span: { start, end }, words, stem: stemOf(words), rules: () => rulesFor(reading, range), scores, likely: probabilities(scores), inner: innerOf(words), flags };
}

function isAllCapitals(words: string): boolean {
  const second = words.charCodeAt(1);
  // most words have a small second letter
  return !(second >= 97 && second <= 122) && words === words.toUpperCase();
}

function singleSpaced(words: string): string {
  return /[^\S ]|  /.test(words) ? words.replace(/\s+/g, ' ') : words;
}

function innerOf(words: string): readonly [string, string] | undefined {
  const first = words.indexOf(' ');
  return first < 0 ? undefined : [stemOf(words.slice(first + 1)), words.slice(0, words.lastIndexOf(' '))];
}
