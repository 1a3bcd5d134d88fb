import type { LanguagePack } from '../../language/pack';
import { lowerWords, type Paragraph } from '../../text/paragraphs';
import { perSpelling } from '../../text/remember';
import { bySpan } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Mention, Name, Reason } from '../mention';
import { CandidateFlag, type KnownName, type NameCandidate } from './candidate';
import { DOCUMENT_RULES, readDocument, stemOf, type DocumentNames } from './document';
import { SURE_BY_FORM } from './formed';
import { bestChoice, overlapGroups } from './groups';
import { sharesWithoutOverruns } from './overrun';
import { settleClassWords } from './class-words';
import { commonNounsOf } from './common-nouns';
import { withoutInhabitants } from './inhabitants';
import { settleListed } from './listed';
import { settleNamesakes } from './namesake';
import { familyNames, reconcile } from './reconcile';
import { ruleOutByShape } from './shapes';
import { isAlways, OUTCOMES, ruleName } from './rules';
import { withFolder } from './folder';
import { knownMentions } from './known';
import { nameParts } from './parts';
import { addVotes, situationOf } from './tagger-vote';
import { weightsOf, type NameWeights } from './weights';
import type { NameKind } from '../tagger/tagger';

const N = OUTCOMES.length;
const COMPANY = OUTCOMES.indexOf('company') - 1;
/** A stretch whose own paragraph is so sure that it is no name is looked at again only where the article has something to say of it. */
const CLEARLY_NONE = 0.98;
/** The scores of a stretch that is not looked at again. */
const NO_NAME: readonly number[] = new Array<number>(N - 1).fill(-9);

/** A stretch taken for a name. */
interface Chosen {
  readonly candidate: NameCandidate;
  readonly kind: NameKind;
  readonly score: number;
}

/** Decides over the whole article: a surname after its full name, a short form after the long one, what users and folder know. */
export function resolveNames(
  text: string,
  paragraphs: readonly Paragraph[],
  candidates: readonly NameCandidate[],
  known: readonly KnownName[],
  pack: LanguagePack,
): Mention[] {
  const settled = knownMentions(text, paragraphs, candidates, known.filter((k) => k.by === 'user'), pack);
  const free = withFolder(candidates.filter((c) => !settled.excludes(c)), known.filter((k) => k.by === 'folder'));
  const scores = scoreInDocument(free, paragraphs, pack);
  ruleOutByShape(free, scores, pack);
  reconcile(free, scores, pack, commonNounsOf(paragraphs, pack));
  free.forEach(({ flags }, i) => {
    if (flags & CandidateFlag.toldByForm) scores[i]![COMPANY]! += SURE_BY_FORM;
  });
  settleClassWords(free, scores, familyNames(free, scores), pack);
  const chosen = withoutInhabitants(settleListed(settleNamesakes(choose(free, scores)), pack), pack);
  const parts = nameParts(chosen.map(({ candidate, kind }) => ({ words: candidate.words, kind })), pack);
  const mentions = chosen.map(({ candidate, kind, score }, i) => mentionOf(candidate, kind, score, parts[i]!, pack));
  return [...settled.mentions, ...mentions].sort((a, b) => bySpan(a.span, b.span));
}

/** What the paragraph and the whole article together say of each candidate; one score an outcome but the first. */
export function scoreInDocument(candidates: readonly NameCandidate[], paragraphs: readonly Paragraph[], pack: LanguagePack): number[][] {
  const { document: weights } = weightsOf(pack);
  const own = sharesWithoutOverruns(candidates);
  const smallWords = smallWordsOf(paragraphs);
  const names = readDocument(candidates, own, (word) => smallWords.has(word.toLowerCase()));
  return candidates.map((candidate, i) => (isOutOfQuestion(candidate, names, i) ? NO_NAME.slice() : names.scoresFor(i, weights)));
}

/** Whether a stretch is no name by its own paragraph, and nothing else in the article speaks for one: most are ordinary nouns. */
export function isOutOfQuestion({ likely }: NameCandidate, names: DocumentNames, index: number): boolean {
  return likely[0]! > CLEARLY_NONE && !names.bearsOn(index);
}

/** By the words in lower case, which stay the same list when a paragraph moves. */
const smallByParagraph = new WeakMap<readonly string[], readonly string[]>();

/** The words of an article that stand in it with a small first letter. */
function smallWordsOf(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { tokens } of paragraphs) {
    const lower = lowerWords(tokens);
    let words = smallByParagraph.get(lower);
    if (!words) smallByParagraph.set(lower, (words = smallWordsIn(tokens)));
    for (const word of words) all.add(word);
  }
  return all;
}

// a letter that is its own small form and not its own capital
const isSmall = perSpelling((word) => word[0] === word[0]!.toLowerCase() && word[0] !== word[0]!.toUpperCase());

function smallWordsIn(tokens: readonly Token[]): readonly string[] {
  const words = new Set<string>();
  for (const { text, spelling, kind } of tokens) if (kind === 'word' && isSmall(spelling)) words.add(text);
  return [...words];
}

/** Of each run of candidates that overlap, the choice that together has the most for it. */
function choose(candidates: readonly NameCandidate[], scores: readonly (readonly number[])[]): Chosen[] {
  const spans = candidates.map((c) => c.span);
  const best = scores.map((own) => {
    let kind = 0;
    for (let k = 1; k < N - 1; k++) if (own[k]! > own[kind]!) kind = k;
    return kind;
  });
  const chosen: Chosen[] = [];
  const take = (i: number): void => void chosen.push({ candidate: candidates[i]!, kind: OUTCOMES[best[i]! + 1] as NameKind, score: scores[i]![best[i]!]! });
  for (const { from, to } of overlapGroups(spans)) {
    if (to - from === 1) {
      // most stretches overlap no other
      if (scores[from]![best[from]!]! > 0) take(from);
      continue;
    }
    const worths: number[] = [];
    for (let i = from; i < to; i++) worths.push(scores[i]![best[i]!]!);
    for (const c of bestChoice(spans.slice(from, to), worths)) take(from + c);
  }
  return chosen;
}

function mentionOf(candidate: NameCandidate, kind: NameKind, score: number, name: Name, pack: LanguagePack): Mention {
  const reasons = reasonsOf(candidate, kind, pack);
  const document = score - candidate.scores[OUTCOMES.indexOf(kind) - 1]!;
  if (document > 1) reasons.push({ rule: 'document', weight: round(document) });
  reasons.sort((a, b) => b.weight! - a.weight!);
  return {
    kind, span: candidate.span, rule: reasons[0]?.rule ?? 'document', reasons: reasons.slice(0, 4), name,
    ...(candidate.flags & CandidateFlag.boilerplate ? { optional: true } : {}),
  };
}

/** The rules that spoke most for the outcome. */
function reasonsOf(candidate: NameCandidate, kind: NameKind, pack: LanguagePack): Reason[] {
  const k = OUTCOMES.indexOf(kind);
  return [...((candidate.rules.said ??= [])[k] ??= readReasons(candidate, k, weightsOf(pack)))];
}

/** Stands for the tagger among the numbers of rules. */
const TAGGER = -1;

function readReasons(candidate: NameCandidate, k: number, { rules: weights, votes }: NameWeights): Reason[] {
  const strong: { readonly rule: number; readonly weight: number }[] = [];
  candidate.rules.each((rule) => {
    const weight = weights[rule * (N - 1) + k - 1]!;
    if (weight > 0.5 && round(weight) > 0.5 && !isAlways(rule)) strong.push({ rule, weight: round(weight) });
  });
  if (candidate.votes) {
    const worth = new Array<number>(N - 1).fill(0);
    addVotes(worth, situationOf(candidate.flags, candidate.inner !== undefined), candidate.votes, votes);
    if (worth[k - 1]! > 0.5) strong.push({ rule: TAGGER, weight: round(worth[k - 1]!) });
  }
  return strong.sort((a, b) => b.weight - a.weight).slice(0, 4).map(({ rule, weight }) => ({ rule: rule === TAGGER ? 'tagger' : ruleName(rule), weight }));
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

export { DOCUMENT_RULES, stemOf };
