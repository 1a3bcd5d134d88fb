import type { AttributionLexicon } from '../language/attribution';
import type { Mention } from '../recognize/mention';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { Claim } from './claim';

/** Counts up to this, without a hedge, are what a reporter sees: `drei Männer`, `two windows`. */
const SMALL_COUNT = 3;

/** Up to this many parts of a whole a reader has counted along: `drei der vier`; not `17 der 190`. */
const MOST_PARTS = 20;

/** From this many on, votes are those of an election, which somebody has counted; below, a body has voted in public. */
const MOST_VOTES = 1000;

/** Whether a mention states a figure that can be checked: an amount, a share or a count, but no age, duration or date. */
export function isFigure(mention: Mention, lexicon: AttributionLexicon): boolean {
  if (mention.optional) return false;
  if (mention.kind === 'money' || mention.kind === 'percent') return true;
  return mention.kind === 'quantity' && !lexicon.timeUnits.has(mention.value?.unit ?? '');
}

/**
 * Why a claim that nobody carries is not to be flagged; undefined where it is. Only a claim all of whose figures are
 * exempt is exempt.
 */
export function exemptionOf(text: string, part: Span, mentions: readonly Mention[], tokens: readonly Token[], acts: boolean, lexicon: AttributionLexicon): Claim['exempt'] {
  if (mentions.length === 0) return undefined;
  const figures = mentions.filter((m) => isFigure(m, lexicon));
  // „Der FC Lohne steht mit 14 Punkten auf Platz zwölf“
  if (figures.length > 0 && figures.every((m) => m.kind === 'quantity' && isPoints(m)) && lexicon.standing.test(text.slice(part.start, part.end).toLowerCase())) return 'result';
  if (figures.length === 0) {
    if (lexicon.score.test(text.slice(part.start, part.end))) return 'result';
    if (acts && tokens.some((t) => lexicon.biography.has(t.spelling.lower))) return 'biography';
    if (!acts && mentions.some((m) => m.value?.unit === 'age')) return 'age';
    if (!acts && mentions.some((m) => m.kind === 'date' || m.kind === 'quantity')) return 'date';
    return undefined;
  }
  const reasons = figures.map((m) => figureExemption(text, m, tokens, lexicon));
  // „Der Rat billigte den Plan mit 34 gegen 11 Stimmen“: who was there saw it
  return reasons.every((r) => r === 'result' || (r !== undefined && !acts)) ? reasons[0] : undefined;
}

/** Points of a table. */
function isPoints({ value }: Mention): boolean {
  return /^(?:punkt|point)/.test(value?.unit ?? '');
}

function figureExemption(text: string, mention: Mention, tokens: readonly Token[], lexicon: AttributionLexicon): Claim['exempt'] {
  if (mention.kind !== 'quantity') return undefined;
  const { value } = mention;
  const words = text.slice(mention.span.start, mention.span.end);
  if (/^\d{1,3}\s?[:–-]\s?\d{1,3}\b/.test(words)) return 'result';
  if (lexicon.voteUnits.has(value?.unit ?? '') && (value?.max ?? Infinity) < MOST_VOTES) return 'result';
  // „vor 4.100 Zuschauern“: announced in the hall
  if (lexicon.crowd.test(value?.unit ?? '') || (lexicon.plays.test(value?.unit ?? '') && (value?.max ?? Infinity) < MOST_VOTES)) return 'result';
  if (value?.bound === 'vague') return 'vague';
  if (isHouseNumber(mention, tokens, lexicon)) return 'address';
  // „zwei der drei Angeklagten“: the part of a whole the article has named
  const at = tokens.findIndex((t) => t.start >= mention.span.start);
  const before = tokens[at - 1]?.spelling.lower;
  const two = tokens[at - 2];
  if (before && lexicon.partOf.has(before) && two && (two.kind === 'number' || mention.rule === 'quantity.ofThem')) return (value?.max ?? 0) <= MOST_PARTS ? 'arithmetic' : undefined;
  if (isPartOfNamed(tokens, at, lexicon)) return (value?.max ?? 0) <= MOST_PARTS ? 'arithmetic' : undefined;
  if (value?.bound === 'exact' && (value.max ?? Infinity) <= SMALL_COUNT && mention.rule === 'quantity.head') return 'commonKnowledge';
  return undefined;
}

/** `Drei der vier Brücken`, “three of the four bridges”: in words, and with an article; `zwei von drei Kindern` is a share somebody has counted. */
function isPartOfNamed(tokens: readonly Token[], at: number, lexicon: AttributionLexicon): boolean {
  const word = (i: number): string => tokens[i]?.spelling.lower ?? '';
  let i = at - 1;
  if (lexicon.determiners.get(word(i)) === undefined) return false;
  if (lexicon.partOf.has(word(i - 1))) i--;
  return lexicon.partOf.has(word(i)) && lexicon.countWords.has(word(i - 1));
}

/** `in der Hauptstraße 12`, “at 12 Baker Street”: the number of a house counts nothing. */
function isHouseNumber(mention: Mention, tokens: readonly Token[], lexicon: AttributionLexicon): boolean {
  const at = tokens.findIndex((t) => t.start >= mention.span.start);
  if (at < 0 || tokens[at]!.kind !== 'number' || tokens[at]!.text.length > 4) return false;
  // „in der Hauptstraße 12 Meter vom Hafen“ has a unit of its own
  if (!lexicon.numberFirst) return at > 0 && mention.rule === 'quantity.head' && !/^\p{Ll}/u.test(tokens[at - 1]!.text) && lexicon.street.test(tokens[at - 1]!.spelling.lower.replace(/\.$/, ''));
  for (let i = at + 1; i < tokens.length && i <= at + 4; i++) {
    if (!/^\p{Lu}/u.test(tokens[i]!.text)) return false;
    if (i > at + 1 && lexicon.street.test(tokens[i]!.spelling.lower)) return true;
  }
  return false;
}
