import type { LanguagePack } from '../../language/pack';
import { lowerWords, type Paragraph } from '../../text/paragraphs';
import { bySpan, overlaps } from '../../text/span';
import type { Mention, Name, Reason } from '../mention';
import { CandidateFlag, type KnownName, type NameCandidate } from './candidate';
import { DOCUMENT_RULES, readDocument, stemOf } from './document';
import { OUTCOMES, ruleName } from './rules';
import { harmonise } from './harmony';
import { knownMentions } from './known';
import { nameParts } from './parts';
import { weightsOf } from './weights';
import type { NameKind } from '../tagger/tagger';

const N = OUTCOMES.length;
/** A stretch whose own paragraph is so sure that it is no name is looked at again only where the article has something to say of it. */
const CLEARLY_NONE = 0.97;

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
  const free = candidates.filter((c) => !settled.excludes(c));
  const scores = scoreInDocument(free, paragraphs, pack);
  harmonise(free, scores, known.filter((k) => k.by === 'folder'), pack);
  const chosen = choose(free, scores);
  const parts = nameParts(chosen.map(({ candidate, kind }) => ({ words: candidate.words, kind })), pack);
  const mentions = chosen.map(({ candidate, kind, score }, i) => mentionOf(candidate, kind, score, parts[i]!, pack));
  return [...settled.mentions, ...mentions].sort((a, b) => bySpan(a.span, b.span));
}

/** What the paragraph and the whole article together say of each candidate; one score an outcome but the first. */
export function scoreInDocument(candidates: readonly NameCandidate[], paragraphs: readonly Paragraph[], pack: LanguagePack): number[][] {
  const { document: weights } = weightsOf(pack);
  const own = candidates.map((c) => c.likely);
  const smallWords = smallWordsOf(paragraphs);
  const names = readDocument(candidates, own, (word) => smallWords.has(word.toLowerCase()));
  return candidates.map((candidate, i) => {
    // most stretches are ordinary nouns that nothing else in the article speaks for
    if (own[i]![0]! > CLEARLY_NONE && !names.bearsOn(i)) return [...candidate.scores];
    return names.scoresFor(i, weights);
  });
}

/** By the words in lower case, which stay the same list when a paragraph moves. */
const smallByParagraph = new WeakMap<readonly string[], readonly string[]>();

/** The words of an article that stand in it with a small first letter. */
function smallWordsOf(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { tokens } of paragraphs) {
    const lower = lowerWords(tokens);
    let words = smallByParagraph.get(lower);
    if (!words) smallByParagraph.set(lower, (words = [...new Set(tokens.filter((t) => /^\p{Ll}/u.test(t.text)).map((t) => t.text))]));
    for (const word of words) all.add(word);
  }
  return all;
}

/** Takes the best candidates first; what overlaps one taken is left. */
function choose(candidates: readonly NameCandidate[], scores: readonly (readonly number[])[]): Chosen[] {
  const wanted: Chosen[] = [];
  candidates.forEach((candidate, i) => {
    let best = 0;
    for (let k = 1; k < N - 1; k++) if (scores[i]![k]! > scores[i]![best]!) best = k;
    const score = scores[i]![best]!;
    if (score > 0) wanted.push({ candidate, kind: OUTCOMES[best + 1] as NameKind, score });
  });
  wanted.sort((a, b) => b.score - a.score || b.candidate.words.length - a.candidate.words.length || a.candidate.span.start - b.candidate.span.start);
  const taken: Chosen[] = [];
  // candidates come in windows of a few tokens, so those near by are found by their start
  const byStart = new Map<number, Chosen[]>();
  const slot = (at: number): number => at >> 7;
  for (const one of wanted) {
    const { span } = one.candidate;
    let free = true;
    for (let s = slot(span.start) - 1; s <= slot(span.end) && free; s++) {
      for (const other of byStart.get(s) ?? []) if (overlaps(other.candidate.span, span)) free = false;
    }
    if (!free) continue;
    taken.push(one);
    const list = byStart.get(slot(span.start));
    if (list) list.push(one);
    else byStart.set(slot(span.start), [one]);
  }
  return taken.sort((a, b) => a.candidate.span.start - b.candidate.span.start);
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

/** What spoke for a candidate, by its rules and the outcome's index: the paragraph says the same at every keystroke. */
const said = new WeakMap<NameCandidate['rules'], Reason[][]>();

/** The rules that spoke most for the outcome. */
function reasonsOf(candidate: NameCandidate, kind: NameKind, pack: LanguagePack): Reason[] {
  const k = OUTCOMES.indexOf(kind);
  let byKind = said.get(candidate.rules);
  if (!byKind) said.set(candidate.rules, (byKind = []));
  return [...(byKind[k] ??= readReasons(candidate, k, weightsOf(pack).rules))];
}

function readReasons(candidate: NameCandidate, k: number, weights: Float32Array): Reason[] {
  const strong: { readonly rule: number; readonly weight: number }[] = [];
  for (const rule of candidate.rules()) {
    const weight = round(weights[rule * N + k]! - weights[rule * N]!);
    if (weight > 0.5) strong.push({ rule, weight });
  }
  return strong
    .sort((a, b) => b.weight - a.weight)
    .map(({ rule, weight }) => ({ rule: ruleName(rule), weight }))
    .filter((r) => !r.rule.startsWith('always'))
    .slice(0, 4);
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

export { DOCUMENT_RULES, stemOf };
