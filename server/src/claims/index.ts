import type { AttributionInput } from '../attribution';
import { ATTRIBUTION_KINDS, type Attribution, type AttributionResult } from '../attribution/attribution';
import { spansWithin } from '../attribution/sentence';
import type { AttributionLexicon } from '../language/attribution';
import type { Mention } from '../recognize/mention';
import type { Paragraph } from '../text/paragraphs';
import type { Sentence } from '../text/sentences';
import { overlaps, type Span } from '../text/span';
import type { Token } from '../text/tokens';
import { isQuestion, partsOf, tokensIn } from './clauses';
import type { Claim, ClaimType } from './claim';
import { exemptionOf, isFigure } from './exempt';
import { isInstruction } from './instructions';

/** Finds the claims of an article and what carries each. Pure, total, linear in the length of the text. */
export function findClaims(input: AttributionInput, { attributions, quotations }: AttributionResult): Claim[] {
  const claims: Claim[] = [];
  const speech = quotations.filter((q) => q.role === 'speech' || q.role === 'partial');
  const carriers = byStart(attributions);
  let mentionAt = 0;
  let quotationAt = 0;
  const lexicon = input.pack.attribution;
  for (const paragraph of input.paragraphs) {
    if (paragraph.kind !== 'body' && paragraph.kind !== 'list') continue;
    const reaching = carriers(paragraph);
    for (const [at, sentence] of paragraph.sentences.entries()) {
      const span = { start: sentence.start, end: sentence.end };
      const named = spansWithin(input.mentions, (m) => m.span, mentionAt, span);
      mentionAt = named.next;
      const quoted = spansWithin(speech, (q) => q.quotation.span, quotationAt, span);
      quotationAt = quoted.next;
      const over = reaching.filter((a) => overlaps(a.reach, span));
      const next = paragraph.sentences[at + 1];
      if (over.length === 0 && quoted.found.length === 0 && next && isAnswer(paragraph.tokens.slice(sentence.firstToken, sentence.endToken), named.found, reaching.filter((a) => overlaps(a.reach, next)), lexicon)) continue;
      for (const part of partsOf(input.text, span, over)) {
        const claim = readPart(input, paragraph, sentence, part, named.found, quoted.found.map((q) => q.quotation.span), over);
        if (claim) claims.push(claim);
      }
    }
  }
  return claims;
}

/** Gives the attributions that reach into a stretch; asked in the order of the text, it never looks back further than they reach. */
function byStart(attributions: readonly Attribution[]): (stretch: Span) => Attribution[] {
  const sorted = [...attributions].sort((a, b) => a.reach.start - b.reach.start);
  let next = 0;
  let open: Attribution[] = [];
  return (stretch) => {
    while (next < sorted.length && sorted[next]!.reach.start < stretch.end) open.push(sorted[next++]!);
    open = open.filter((a) => a.reach.end > stretch.start);
    return open;
  };
}

function readPart(
  input: AttributionInput,
  paragraph: Paragraph,
  sentence: Sentence,
  part: Span,
  mentions: readonly Mention[],
  quotations: readonly Span[],
  attributions: readonly Attribution[],
): Claim | undefined {
  const { text, pack } = input;
  const lexicon = pack.attribution;
  const inside = mentions.filter((m) => overlaps(m.span, part));
  const attribution = strongest(attributions.filter((a) => covers(a.reach, part)));
  const types: ClaimType[] = [];
  if (inside.some((m) => isFigure(m, lexicon))) types.push('figure');
  if (quotations.some((q) => overlaps(q, part))) types.push('quotation');
  if (!attribution && types.length === 0 && isQuestion(text, part)) return undefined;
  const tokens = tokensIn(paragraph, sentence, part);
  // „LEIPZIG (mpd).“
  if (types.length === 0 && sentence.firstToken === 0 && isDateline(tokens)) return undefined;
  if (!attribution && isInstruction(tokens, lexicon)) return undefined;
  const acts = inside.some((m) => m.kind === 'person' || m.kind === 'company' || m.kind === 'organisation') && isAct(tokens, inside, types.includes('figure'), lexicon);
  if (attribution || acts) types.push('act');
  if (types.length === 0) return undefined;
  const exempt = attribution || types.includes('quotation') ? undefined : exemptionOf(text, inside, tokens, acts, lexicon);
  return { span: part, sentence: { start: sentence.start, end: sentence.end }, types, mentions: inside, attribution, exempt };
}

/** An attribution carries a part when it reaches over most of it. */
function covers(reach: Span, part: Span): boolean {
  return (Math.min(reach.end, part.end) - Math.max(reach.start, part.start)) * 2 > part.end - part.start;
}

function strongest(attributions: readonly Attribution[]): Attribution | undefined {
  let best: Attribution | undefined;
  for (const a of attributions) {
    if (!best || ATTRIBUTION_KINDS.indexOf(a.kind) < ATTRIBUTION_KINDS.indexOf(best.kind)) best = a;
  }
  return best;
}

/** A place, with or without an agency in brackets: one or two words, none of them a verb outside the brackets. */
function isDateline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.kind === 'word');
  return words.length < 3 && (tokens.some((t) => t.text === '(') || !words.some((t) => /^\p{Ll}/u.test(t.text)));
}

/**
 * Whether somebody named does or is something here: a name that no preposition leads to, in words that are not the
 * writer's own opinion and no mere outlook.
 */
function isAct(tokens: readonly Token[], mentions: readonly Mention[], figure: boolean, lexicon: AttributionLexicon): boolean {
  if (isDateline(tokens)) return false;
  const words = tokens.map((t) => t.text.toLowerCase());
  if (words.some((w) => lexicon.writer.has(w))) return false;
  if (!figure && words.some((w) => lexicon.forecasts.has(w))) return false;
  let at = 0;
  return mentions.some((m) => {
    if (m.kind !== 'person' && m.kind !== 'company' && m.kind !== 'organisation') return false;
    while (at < tokens.length && tokens[at]!.start < m.span.start) at++;
    // behind articles and adjectives, is there a preposition?
    let before = at - 1;
    while (before >= 0 && at - before < 4 && lexicon.determiners.has(words[before]!)) before--;
    if (before < 0) return true;
    // „Hamburg (dpa)“: a name in brackets does nothing
    if (tokens[before]!.text === '(') return false;
    if (isGenitive(tokens, words, at, lexicon)) return false;
    return !(lexicon.prepositions.has(words[before]!) && lexicon.determiners.get(words[at - 1]!) !== 'definite');
  });
}

/** `bei den Aktien des Zulieferers X`: the name stands in the genitive behind a noun that a preposition leads to. */
function isGenitive(tokens: readonly Token[], words: readonly string[], at: number, lexicon: AttributionLexicon): boolean {
  if (!lexicon.capitalNouns) return false;
  const isNoun = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? '');
  const isAttribute = (i: number): boolean => tokens[i]?.kind === 'number' || (lexicon.adjective.test(words[i] ?? '') && !lexicon.determiners.has(words[i]!) && !isNoun(i));
  let i = at - 1;
  while (isNoun(i) || isAttribute(i)) i--;
  if (i < 1 || at - i > 5 || !lexicon.genitives.has(words[i]!) || !isNoun(i - 1)) return false;
  i--;
  while (i > 0 && at - i < 12 && (isNoun(i) || isAttribute(i) || lexicon.determiners.has(words[i]!))) i--;
  return lexicon.prepositions.has(words[i] ?? '');
}

/** More words than these are no mere answer. */
const ANSWER = 12;

/** `Voss sieht das anders. Er …`: only leads over to what the person it names says in the next sentence, and states nothing itself. */
function isAnswer(tokens: readonly Token[], mentions: readonly Mention[], next: readonly Attribution[], lexicon: AttributionLexicon): boolean {
  if (tokens.length > ANSWER || mentions.some((m) => isFigure(m, lexicon) || m.kind === 'date')) return false;
  const answers = tokens.some((t, i) => lexicon.proforms.has(t.text.toLowerCase()) && !(lexicon.capitalNouns && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) && (lexicon.capitalNouns || !/^\p{L}/u.test(tokens[i + 1]?.text ?? '')));
  return answers && mentions.some((m) => (m.kind === 'person' || m.kind === 'company' || m.kind === 'organisation') && next.some((a) => a.sourceName !== undefined && a.sourceName === m.name?.full));
}
