import type { AttributionInput } from '../attribution';
import { ATTRIBUTION_KINDS, type Attribution, type AttributionResult } from '../attribution/attribution';
import { spansWithin } from '../attribution/sentence';
import type { AttributionLexicon } from '../language/attribution';
import type { Mention } from '../recognize/mention';
import type { Paragraph } from '../text/paragraphs';
import type { Sentence } from '../text/sentences';
import { overlaps, type Span } from '../text/span';
import { isAct, isDateline } from './acts';
import { isAboutPerson, opensWithBody } from './actor';
import { isAnswer } from './answer';
import { isQuestion, partsOf, tokensIn } from './clauses';
import type { Claim, ClaimType } from './claim';
import { exemptionOf, isFigure } from './exempt';
import type { Genre } from './genre';
import { isInstruction } from './instructions';
import { isLongAgo } from './history';
import { selfEvidentOf } from './self-evident';

/** Finds the claims of an article of some kind, and what carries each. Pure, total, linear in the length of the text. */
export function findClaims(input: AttributionInput, { attributions, quotations }: AttributionResult, genre: Genre): Claim[] {
  const claims: Claim[] = [];
  const speech = quotations.filter((q) => q.role === 'speech' || q.role === 'partial');
  const carriers = byStart(attributions);
  let mentionAt = 0;
  let quotationAt = 0;
  let topic = false;
  const lexicon = input.pack.attribution;
  for (const paragraph of input.paragraphs) {
    if (paragraph.kind !== 'body' && paragraph.kind !== 'list') continue;
    const reaching = carriers(paragraph);
    let longAgo = false;
    for (const [at, sentence] of paragraph.sentences.entries()) {
      const span = { start: sentence.start, end: sentence.end };
      const named = spansWithin(input.mentions, (m) => m.span, mentionAt, span);
      mentionAt = named.next;
      const quoted = spansWithin(speech, (q) => q.quotation.span, quotationAt, span);
      quotationAt = quoted.next;
      const over = reaching.filter((a) => overlaps(a.reach, span));
      const next = paragraph.sentences[at + 1];
      const tokens = paragraph.tokens.slice(sentence.firstToken, sentence.endToken);
      const known = topic;
      topic = isAboutPerson(tokens, named.found, over, known, lexicon);
      const old = isLongAgo(tokens, named.found, genre.historyUntil, input.pack.genre);
      if (over.length === 0 && quoted.found.length === 0 && next && isAnswer(tokens, named.found, reaching.filter((a) => overlaps(a.reach, next)), lexicon)) continue;
      for (const part of partsOf(input.text, span, over)) {
        const claim = readPart(input, paragraph, sentence, part, named.found, quoted.found.map((q) => q.quotation.span), over, { genre, longAgo, topic: known });
        if (claim) claims.push(claim);
        if (claim && claim.selfEvident !== 'history') longAgo = false;
      }
      longAgo ||= old;
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

/** What is known of an article before a sentence. */
interface Known {
  readonly genre: Genre;
  /** The sentences before it in its paragraph tell history. */
  readonly longAgo: boolean;
  /** The sentence before is about a person. */
  readonly topic: boolean;
}

function readPart(
  input: AttributionInput,
  paragraph: Paragraph,
  sentence: Sentence,
  part: Span,
  mentions: readonly Mention[],
  quotations: readonly Span[],
  attributions: readonly Attribution[],
  { genre, longAgo, topic }: Known,
): Claim | undefined {
  const { text, pack } = input;
  const lexicon = pack.attribution;
  const inside = mentions.filter((m) => overlaps(m.span, part));
  const attribution = strongest(attributions.filter((a) => covers(a.reach, part)), lexicon);
  const types: ClaimType[] = [];
  if (inside.some((m) => isFigure(m, lexicon))) types.push('figure');
  if (quotations.some((q) => overlaps(q, part))) types.push('quotation');
  if (!attribution && types.length === 0 && isQuestion(text, part)) return undefined;
  const tokens = tokensIn(paragraph, sentence, part);
  // „LEIPZIG (mpd).“
  if (types.length === 0 && sentence.firstToken === 0 && isDateline(tokens)) return undefined;
  if (!attribution && !inside.some(isLarge) && isInstruction(tokens, lexicon)) return undefined;
  const words = text.slice(part.start, part.end).toLowerCase();
  // whoever is not named is looked at for what is of weight alone: „Das Landratsamt hat die Erlaubnis entzogen“
  const acts = isAct(tokens, inside, types.includes('figure'), topic, lexicon) || (!attribution && opensWithBody(tokens, lexicon) && pack.alone.weighty.test(words));
  if (attribution || acts) types.push('act');
  if (types.length === 0) return undefined;
  const exempt = attribution || types.includes('quotation') ? undefined : exemptionOf(text, part, inside, tokens, acts, lexicon);
  const asked = !attribution && !exempt && !types.includes('quotation');
  const stated = { tokens, mentions: inside, words, acts, longAgo };
  const selfEvident = asked ? selfEvidentOf(stated, genre, pack) : undefined;
  return { span: part, sentence: { start: sentence.start, end: sentence.end }, types, mentions: inside, attribution, exempt, selfEvident };
}

/** An amount nobody asks at a door: `Kosten: 1,5 Millionen Euro`. */
function isLarge({ kind, value }: Mention): boolean {
  return kind === 'money' && (value?.max ?? value?.min ?? 0) >= 10_000;
}

/** An attribution carries a part when it reaches over most of it. */
function covers(reach: Span, part: Span): boolean {
  return (Math.min(reach.end, part.end) - Math.max(reach.start, part.start)) * 2 > part.end - part.start;
}

/** Whether a source is named by a phrase that does nothing else: “according to”, `laut`, `zufolge`. */
function isPhrase({ rule }: Attribution, { naming }: AttributionLexicon): boolean {
  return rule === 'behind' || (rule.startsWith('before:') && naming.has(rule.slice('before:'.length)));
}

/** What somebody in the sentence says by a verb. */
const VERBAL = /^(?:verb|act):/;

/** The strongest; but “the thieves demanded $2 million, according to a person close to the talks” is known from that person alone. */
function strongest(attributions: readonly Attribution[], lexicon: AttributionLexicon): Attribution | undefined {
  let best: Attribution | undefined;
  const unnamed = attributions.some((a) => a.kind === 'anonymous' && isPhrase(a, lexicon));
  for (const a of attributions) {
    if (unnamed && VERBAL.test(a.rule)) continue;
    if (!best || ATTRIBUTION_KINDS.indexOf(a.kind) < ATTRIBUTION_KINDS.indexOf(best.kind)) best = a;
  }
  return best;
}
