import type { CompareLexicon } from '../../language/compare';
import type { Numeral } from '../../recognize/figures/numerals';
import type { Mention } from '../../recognize/mention';
import { countWhile } from '../../text/search';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokens';
import { isStop } from '../words';
import { CLOCK } from './hours';

/** A number without its unit, with its surroundings and the figures of its sentence that stand nearest before it and behind it. */
export interface Unitless {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly numeral: Numeral;
  readonly before: Mention | undefined;
  readonly after: Mention | undefined;
}

/** Letters between a figure and the number that shares its unit. */
const FAR = 90;
/** Words of a clause that says no more than where, when or whose. */
const CLAUSE = 7;
/** No number of a list is so many times another. */
const LARGEST = 30;
/** Letters behind a number within which the word stands that says of what it is the measure. */
const BEHIND = 16;

/**
 * The figure whose unit a number shares because a list says it once: side by side (`17 und 19 Jahre alt`, `312 Meter lang und 18 breit`), in
 * clauses of one shape (`bei 19 Prozent, in Ohlstedt bei 14`, `48 Störche, im Vorjahr 39`, `19 percent in Weldon, 14 in Ohmstead`), or as what
 * is allowed beside what was measured (`126 km/h, erlaubt sind dort 70`).
 * @param labels nouns before which a number is a name: `Linie 14`
 */
export function sharedUnitOf(number: Unitless, lexicon: CompareLexicon, labels: ReadonlySet<string>): Mention | undefined {
  const { numeral, before, after } = number;
  if (numeral.min < 1) return undefined;
  if (after && isSideBySide(number, after, lexicon) && mayShare(after, numeral)) return after;
  if (!before || !mayShare(before, numeral) || number.tokens[numeral.firstToken]!.start - before.span.end > FAR) return undefined;
  const shares = isOfDimension(number, before, lexicon) || isAllowed(number, before, lexicon) || isFormer(number, before, lexicon) || (lexicon.compounds ? isGapped(number, before, lexicon, labels) : isListed(number, before, lexicon));
  return shares ? before : undefined;
}

/** Whether a number may be one of what a figure gives. */
function mayShare({ kind, value, rule }: Mention, { min, max, scaled }: Numeral): boolean {
  if (!value?.min || value.unit === 'ofthem' || value.unit === CLOCK || rule === 'figure.vote') return false;
  if (kind === 'percent') return !scaled && max <= 100;
  if (kind === 'money') return !scaled;
  const ratio = min / value.min;
  return ratio < LARGEST && ratio > 1 / LARGEST;
}

/** Tokens of the numbers of a row between the first and the last but one. */
const ROW = 6;

/** Whether a number stands right before another and is joined to it: `17 und 19 Jahre alt`, `12 und 14 Prozent`; behind a noun it may be its name. */
function isSideBySide({ tokens, sentence, numeral }: Unitless, after: Mention, { conjunctions }: CompareLexicon): boolean {
  const last = tokens[numeral.firstToken - 1];
  // „12, 14 und 15 Jahre alt“
  let at = numeral.endToken;
  while (tokens[at]?.text === ',' && at < numeral.endToken + ROW && /^\d+$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  if (!conjunctions.has(tokens[at]?.spelling.lower ?? '') || tokens[at + 1]?.start !== after.span.start || !(after.kind === 'percent' || after.value?.unit === 'age' || after.rule === 'quantity.unit')) return false;
  return !last || last.start < sentence.start || last.text === ',' || (last.kind === 'word' && /^\p{Ll}/u.test(last.text));
}

/** Whether a number stands before the word for a side of a thing, as the length before it does: `312 Meter lang und 18 breit`. */
function isOfDimension({ text, tokens, numeral }: Unitless, { kind, span, rule }: Mention, { dimensions }: CompareLexicon): boolean {
  if (kind !== 'quantity' || rule !== 'quantity.unit') return false;
  const of = (end: number): string | undefined => dimensions.find(([words]) => words.test(text.slice(end, end + BEHIND).toLowerCase()))?.[1];
  const own = of(tokens[numeral.endToken - 1]!.end);
  const other = own === undefined ? undefined : of(span.end);
  return other !== undefined && other !== own;
}

/** Whether a number closes a clause that says what is allowed or what an instrument shows, beside what was measured: `erlaubt sind dort 70`. */
function isAllowed(number: Unitless, before: Mention, { allowed, partFor }: CompareLexicon): boolean {
  if (before.kind === 'money' || !closes(number)) return false;
  const words = ownClause(number).map((t) => t.spelling.lower);
  return words.length > 0 && words.length <= CLAUSE && words.some((w) => allowed.has(w)) && (allowed.has(words.at(-1)!) || !partFor.has(words.at(-1)!) || words.at(-1) === 'bei');
}

/** Whether a number is what a share or a measurement was at another time: `3,4 Prozent nach 2,9 im Vorjahr`, `3,4 Prozent, im Vorjahr waren es 2,9`. */
function isFormer(number: Unitless, before: Mention, lexicon: CompareLexicon): boolean {
  if (before.kind !== 'percent' && before.rule !== 'quantity.unit') return false;
  const { text, tokens, sentence, numeral } = number;
  const next = tokens[numeral.endToken];
  const gap = text.slice(before.span.end, tokens[numeral.firstToken]!.start).toLowerCase().replace(/^,/, '').trim();
  if (lexicon.changeAfter.includes(gap) || lexicon.changeAfter.some((w) => gap.startsWith(`${w} `) && lexicon.determiners.has(gap.slice(w.length + 1)))) return closes(number) || next!.start >= sentence.end || lexicon.partFor.has(next!.spelling.lower) || lexicon.earlier.has(next!.spelling.lower) || (!lexicon.compounds && isStop(next!.spelling) && !lexicon.finite.has(next!.spelling.lower));
  const words = ownClause(number).map((t) => t.spelling.lower);
  return closes(number) && words.some((w) => lexicon.resumes.has(w)) && words.some((w) => lexicon.finite.has(w)) && words.some((w) => lexicon.earlier.has(w) || lexicon.gapFrames.has(w));
}

/** The words between the last comma or conjunction and a number. */
function ownClause({ tokens, sentence, numeral }: Unitless): readonly Token[] {
  const opening = tokens.slice(Math.max(sentence.firstToken, numeral.firstToken - CLAUSE - 1), numeral.firstToken);
  return opening.slice(opening.findLastIndex((t) => t.kind !== 'word') + 1);
}

/** Whether nothing but the end of its clause stands behind a number. */
function closes({ tokens, sentence, numeral }: Unitless, conjunctions?: ReadonlySet<string>): boolean {
  const next = tokens[numeral.endToken];
  return !next || next.start >= sentence.end || /^[.,;!?]$/.test(next.text) || (conjunctions?.has(next.spelling.lower) ?? false);
}

/** Whether a German number closes a clause without a verb that says where, when or whose it is, and has the preposition of the figure before it if it has one. */
function isGapped(number: Unitless, before: Mention, { conjunctions, determiners, partFor, changeTo, changeBy, gapAdverbs, gapFrames, numbered }: CompareLexicon, labels: ReadonlySet<string>): boolean {
  const { tokens, numeral, sentence } = number;
  if (!closes(number, conjunctions)) return false;
  const opening = tokens.slice(Math.max(sentence.firstToken, numeral.firstToken - CLAUSE - 1), numeral.firstToken);
  const cut = opening.findLastIndex((t) => t.kind !== 'word' || conjunctions.has(t.spelling.lower));
  const own = opening.slice(cut + 1);
  const isPreposition = (t: Token): boolean => [partFor, changeTo, changeBy].some((set) => set.has(t.spelling.lower));
  // the clause of the figure goes up to the comma: nothing else is told between the two
  if (cut >= 0 && own.length === 1 && gapFrames.has(own[0]!.spelling.lower) && opening[cut]!.text === ',' && opening[cut]!.start >= before.span.end) return true;
  if (cut < 0 || own.length < 2 || own.length > CLAUSE || opening[cut]!.start < before.span.end || !/^(?:,|\p{L}+)$/u.test(opening[cut]!.text)) return false;
  if (!(isPreposition(own[0]!) || determiners.has(own[0]!.spelling.lower)) || !own.some((t) => isNoun(t))) return false;
  const isPart = (t: Token, i: number): boolean => isNoun(t) || isPreposition(t) || determiners.has(t.spelling.lower) || gapAdverbs.has(t.spelling.lower) || (/^\p{Ll}+e[nrsm]?$/u.test(t.text) && own[i + 1] !== undefined && isNoun(own[i + 1]!));
  if (!own.every(isPart)) return false;
  const last = own.findLast((t) => !gapAdverbs.has(t.spelling.lower))!;
  if (isNoun(last)) return !labels.has(last.spelling.lower) && !numbered.test(last.spelling.lower) && !/^\p{Lu}+$/u.test(last.text);
  const start = before.hedge && before.hedge.end <= before.span.start ? before.hedge.start : before.span.start;
  const at = countWhile(tokens, (t) => t.end <= start);
  return isPreposition(last) && tokens.slice(Math.max(0, at - 3), at).some((t) => t.spelling.lower === last.spelling.lower);
}

const isNoun = (t: Token): boolean => /^\p{Lu}/u.test(t.text);

/** Whether an English number is told for a place or time as the figure before it is: `19 percent in Weldon, 14 in Ohmstead`, `by 12 percent in May and by eight in June`. */
function isListed(number: Unitless, before: Mention, lexicon: CompareLexicon): boolean {
  const { tokens, numeral } = number;
  const { conjunctions, locators, partFor, changeBy } = lexicon;
  if (before.kind === 'percent' && isNextOf(number, lexicon)) return true;
  const lower = (i: number): string => tokens[i]?.spelling.lower ?? '';
  const isJoint = (i: number): boolean => tokens[i]?.text === ',' || conjunctions.has(lower(i));
  const [first, behind] = [countWhile(tokens, (t) => t.end <= before.span.start), countWhile(tokens, (t) => t.start < before.span.end)];
  const isNamed = (i: number): boolean => locators.has(lower(i)) && (/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') || lower(i + 1) === 'the');
  if (lower(behind) !== lower(numeral.endToken) || !isNamed(behind) || !isNamed(numeral.endToken)) return false;
  const last = numeral.firstToken - 1;
  return isJoint(last) || ((partFor.has(lower(last)) || changeBy.has(lower(last))) && lower(last) === lower(first - 1) && isJoint(last - 1));
}

/** Names between the article and the number of one of a list, at most. */
const NAME = 3;

/** Whether a number stands right behind whom it is of, where the list says its verb once: `31 percent, the Greens 22 and the Liberals nine`. */
function isNextOf(number: Unitless, { conjunctions, determiners }: CompareLexicon): boolean {
  const { tokens, numeral } = number;
  if (!closes(number, conjunctions)) return false;
  let at = numeral.firstToken - 1;
  while (numeral.firstToken - at <= NAME && isNoun(tokens[at] ?? tokens[0]!)) at--;
  const joint = tokens[at - 1];
  return at < numeral.firstToken - 1 && determiners.has(tokens[at]?.spelling.lower ?? '') && (joint?.text === ',' || conjunctions.has(joint?.spelling.lower ?? ''));
}
