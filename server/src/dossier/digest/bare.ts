import type { CompareLexicon } from '../../language/compare';
import type { LanguagePack } from '../../language/pack';
import { hedgeOf } from '../../recognize/figures/hedges';
import { numeralsOf } from '../../recognize/figures/numerals';
import type { Mention } from '../../recognize/mention';
import type { Paragraph } from '../../text/paragraphs';
import { countWhile } from '../../text/search';
import { overlaps, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { conceptOf, isStop } from '../words';
import { BEFELL, befallen, countOf, joinedNoun } from './counted';
import { counterpartOf } from './ellipsis';
import { fractionsOf } from './fractions';
import { hoursAndTimes } from './hours';
import { inheritedFrom, takenUp, takesUp } from './inherit';
import { numberOf } from './number-of';
import { openedWhole, PART, partOfMany } from './parts';
import { sharedUnitOf } from './shared-unit';
import { countedBefore } from './tally';
import { votesOf } from './votes';
import { isAge as isOld } from './age';

/** Nouns of which a number without a noun may be a count, where they stand in its sentence: `die Zahl der Beschäftigten liegt bei 1850`. */
export const COUNTED: ReadonlySet<string> = new Set(['staff', 'jobs', 'trainees', 'visitors', 'customers', 'passengers', 'deaths', 'injured', 'participants', 'members', 'residents', 'votes', 'births', 'patients', 'students', 'people']);

/** Up to here a count is one of few, of which any so many may be told. */
const FEW = 12;
/** A number from this on may be what a count comes to, or the room of a place. */
const SOME = 20;
/** Letters before a number within which the words stand that make it the room of a place. */
const ROOM = 40;

/** The rule of a count that stands behind its noun, with a word for the day. */
export const TALLY = 'figure.tally';

/**
 * Numbers of a paragraph that leave their unit out: `von 25 auf 30 Millionen Euro`, `12,6 Millionen vom Land` beside full
 * amounts, `the 1,167,000 of the year before` beside passengers. They are figures of the comparison, not marks of the article.
 */
export function bareFigures(text: string, paragraph: Paragraph, mentions: readonly Mention[], pack: LanguagePack, lexicon: CompareLexicon): Mention[] {
  const shares = fractionsOf(paragraph, pack, lexicon);
  // „vier von fünf Befragten sind dafür“ is no vote
  const votes = votesOf(text, paragraph, mentions, pack, lexicon).filter((v) => !shares.some((s) => overlaps(s.span, v.span)));
  const found: Mention[] = [...votes, ...shares];
  const { tokens } = paragraph;
  const figures = mentions.filter((m) => m.kind === 'money' || m.kind === 'percent' || m.kind === 'quantity');
  const before = found.length;
  const hours = hoursAndTimes(text, paragraph, pack, lexicon);
  for (const numeral of numeralsOf({ text, paragraph, pack })) {
    if (numeral.vague || numeral.bare || numeral.min <= 0) continue;
    const span = { start: tokens[numeral.firstToken]!.start, end: tokens[numeral.endToken - 1]!.end };
    if (numeral.hyphenated) {
      const noun = numeral.digits ? joinedNoun(numeral.endToken, tokens, lexicon) : undefined;
      if (noun) found.push({ kind: 'quantity', span: { start: span.start, end: noun.end }, rule: 'figure.joined', value: { min: numeral.min, max: numeral.max, bound: 'exact', step: numeral.step, unit: noun.spelling.lower } });
      continue;
    }
    if ([...votes, ...hours].some((v) => overlaps(v.span, span))) continue;
    const holder = mentions.find((m) => overlaps(m.span, span));
    const at = paragraph.sentences.findIndex((s) => s.start <= span.start && span.end <= s.end);
    const sentence = paragraph.sentences[at];
    if (!sentence || (holder && !isLooseYear(holder, tokens, numeral.firstToken, numeral.endToken, lexicon))) continue;
    if (numeral.digits && !numeral.scaled && (isAge(tokens, numeral.firstToken, numeral.endToken, numeral.min, mentions) || isAgedAt(text, sentence, span, numeral.min, lexicon))) {
      found.push({ kind: 'quantity', span, rule: 'figure.bare', value: { min: numeral.min, max: numeral.max, bound: 'exact', step: 1, unit: 'age' } });
      continue;
    }
    const hedge = hedgeOf(tokens, numeral.firstToken, numeral.endToken, pack);
    const value = { min: numeral.min, max: numeral.max, bound: hedge?.bound ?? ('exact' as const), step: numeral.step };
    const counterpart = counterpartOf({ text, tokens, sentence, numeral, figures }, lexicon);
    const prior = found.length > before ? found.at(-1) : undefined;
    const shared = counterpart ? undefined : sharedUnitOf({ text, tokens, sentence, numeral, ...nearest(figures, prior, span, sentence) }, lexicon, pack.quantities.labels);
    // what a count shares is told further down
    const partner = counterpart ?? (shared && isCount(shared) ? undefined : shared);
    if (partner) {
      const { kind, value: other } = partner;
      found.push({ kind, span, rule: 'figure.elliptic', value: { ...value, ...(kind === 'money' ? { ...(numeral.scaled ? {} : scaledLike(value, partner)), currency: other!.currency } : { unit: isOld(partner, text, lexicon) ? 'age' : other!.unit }) }, hedge: hedge?.span });
      continue;
    }
    const near = mentions.filter((m) => m.kind === 'money' && m.value?.currency && m.span.start >= sentence.start && m.span.end <= sentence.end);
    const next = tokens[numeral.endToken];
    const money = near.find((m) => m.span.start > span.start) ?? near.at(-1) ?? (numeral.scaled ? amountBefore(tokens, paragraph.sentences[at - 1], sentence.firstToken, numeral.firstToken, next, mentions, lexicon) : undefined);
    if (money && (numeral.scaled || lexicon.changeTo.has(next?.spelling.lower ?? ''))) {
      found.push({ kind: 'money', span, rule: 'figure.elliptic', value: { ...value, ...(numeral.scaled ? {} : scaledLike(value, money)), currency: money.value!.currency }, hedge: hedge?.span });
      continue;
    }
    const percent = numeral.digits && !numeral.scaled ? percentBehind(tokens, numeral.endToken, numeral.min, sentence.end, mentions, lexicon) : undefined;
    if (percent) {
      found.push({ kind: 'percent', span, rule: 'figure.elliptic', value: { ...value, unit: percent.value!.unit }, hedge: hedge?.span });
      continue;
    }
    const tally = numeral.digits && !numeral.scaled && numeral.min > 1 ? countedBefore(tokens, numeral.firstToken, numeral.endToken, numeral.min, mentions, lexicon) : undefined;
    if (tally) {
      found.push({ kind: 'quantity', span, rule: TALLY, value: { ...value, unit: tally }, hedge: hedge?.span });
      continue;
    }
    const told = !numeral.scaled && numeral.min > 1 ? numberOf(tokens, sentence.firstToken, numeral.firstToken, numeral.endToken, lexicon) : undefined;
    if (told && !(conceptOf(told, lexicon.measures, lexicon) && numeral.min >= 100)) {
      found.push({ kind: 'quantity', span, rule: 'figure.bare', value: { ...value, unit: told }, hedge: hedge?.span });
      continue;
    }
    const counted = numeral.digits && !numeral.scaled && numeral.min >= SOME ? countOf({ tokens, sentence, first: numeral.firstToken, end: numeral.endToken }, lexicon) : undefined;
    if (counted) {
      found.push({ kind: 'quantity', span, rule: 'figure.bare', value: { ...value, unit: counted }, hedge: hedge?.span });
      continue;
    }
    const whole = !numeral.scaled && numeral.min > 1 ? wholeOf(tokens, numeral.endToken, mentions, lexicon) : undefined;
    // „two of the three“ are any two
    if (whole && (numeral.digits || (whole.value!.min ?? 0) > FEW)) {
      found.push({ kind: 'quantity', span, rule: 'figure.bare', value: { ...value, unit: whole.value!.unit }, hedge: hedge?.span });
      continue;
    }
    const some = !numeral.scaled && numeral.min > 1 ? partOfMany(tokens, numeral.firstToken, numeral.endToken, sentence, lexicon) : undefined;
    if (some) {
      found.push({ kind: 'quantity', span, rule: PART, value: { ...value, unit: some }, hedge: hedge?.span });
      continue;
    }
    const opened = !numeral.scaled && numeral.min > 1 ? openedWhole(tokens, numeral.firstToken, numeral.endToken, numeral.min, sentence, figures, lexicon) : undefined;
    if (opened) {
      found.push({ kind: 'quantity', span, rule: 'figure.bare', value: { ...value, unit: opened.value!.unit }, hedge: hedge?.span });
      continue;
    }
    const heir = numeral.digits && numeral.min > 12 ? inheritedFrom({ text, tokens, sentence, before: paragraph.sentences[at - 1], first: numeral.firstToken, end: numeral.endToken, min: numeral.min, known: [...mentions, ...found] }, lexicon) : undefined;
    if (heir) {
      found.push({ kind: 'quantity', span, rule: 'figure.bare', value: { ...value, unit: heir.value!.unit }, hedge: hedge?.span });
      continue;
    }
    if (shared) {
      found.push({ kind: 'quantity', span, rule: 'figure.bare', value: { ...value, unit: shared.value!.unit }, hedge: hedge?.span });
      continue;
    }
    const number = { tokens, sentence, first: numeral.firstToken, end: numeral.endToken, min: numeral.min };
    const taken = !numeral.scaled && takesUp(number, numeral.digits && numeral.min > 12, lexicon) ? takenUp(span.start, mentions, found) : undefined;
    const ofUs = taken === undefined && numeral.digits && lexicon.ofUs.some((w) => tokens.slice(numeral.endToken, numeral.endToken + 2).map((t) => t.spelling.lower).join(' ') === w);
    if (taken || ofUs) {
      found.push({ kind: 'quantity', span, rule: 'figure.bare', value: { ...value, unit: taken ? taken.value!.unit : 'people' }, hedge: hedge?.span });
      continue;
    }
    const befell = !numeral.scaled && numeral.min > 1 ? befallen({ tokens, sentence, first: numeral.firstToken, end: numeral.endToken }, lexicon) : undefined;
    if (befell) {
      found.push({ kind: 'quantity', span, rule: BEFELL, value: { ...value, unit: befell }, hedge: hedge?.span });
      continue;
    }
    if (numeral.digits && numeral.min >= SOME && (!next || next.start >= sentence.end || next.kind !== 'word') && lexicon.roomFor.test(text.slice(Math.max(sentence.start, span.start - ROOM), span.start).toLowerCase())) {
      found.push({ kind: 'quantity', span, rule: 'figure.bare', value: { ...value, unit: 'people' }, hedge: hedge?.span });
      continue;
    }
    const label = numeral.digits && numeral.min > 12 ? labelOf(tokens, sentence.firstToken, numeral.firstToken, numeral.endToken, sentence.end) : undefined;
    if (label) {
      found.push({ kind: 'quantity', span, rule: 'figure.bare', value: { ...value, unit: label }, hedge: hedge?.span });
      continue;
    }
    if (!numeral.digits || numeral.scaled || numeral.min < 20) continue;
    const change = changes(text, sentence.start, span.start, lexicon);
    const count = change ? mentions.filter((m) => m.kind === 'quantity' && m.value?.unit && m.value.unit !== 'age' && m.value.unit.length > 4 && m.span.start >= sentence.start && m.span.end <= span.start).at(-1) : undefined;
    if (count && next?.kind !== 'word' || count && !/^\p{Lu}/u.test(next!.text)) {
      // „412 Kinder, nach 530 im Jahr davor“
      found.push({ kind: 'quantity', span, rule: 'figure.bare', value: { ...value, unit: count.value!.unit }, hedge: hedge?.span });
      continue;
    }
    if (numeral.min < 100) continue;
    const noun = next?.kind === 'word' ? conceptOf(next.text, lexicon.measures, lexicon) : undefined;
    if (next?.kind === 'word' && /^\p{Lu}/u.test(next.text) && lexicon.compounds && !(noun && COUNTED.has(noun))) continue;
    const kind = noun && COUNTED.has(noun) ? noun : nearestCounted(tokens, sentence.firstToken, sentence.endToken, numeral.firstToken, lexicon);
    if (kind) found.push({ kind: 'quantity', span, rule: 'figure.bare', value: { ...value, unit: noun === kind ? next!.spelling.lower : kind }, hedge: hedge?.span });
  }
  return [...found, ...hours];
}

/**
 * The percentage whose sign a number before it shares: `von 66,8 auf 71,4 Prozent`; in a list, where a decimal stands
 * before a comma or conjunction: `mit 26,3, die Grünen mit 11,4 und die Freien mit 5,5 Prozent`.
 */
function percentBehind(tokens: readonly Token[], at: number, min: number, end: number, mentions: readonly Mention[], lexicon: CompareLexicon): Mention | undefined {
  const next = tokens[at];
  if (!next || min > 100) return undefined;
  const later = mentions.find((m) => m.kind === 'percent' && m.span.start >= next.start && m.span.end <= end);
  if (!later) return undefined;
  const word = next.spelling.lower;
  if (lexicon.changeTo.has(word) && tokens[at + 1]?.start === later.span.start) return later;
  if (Number.isInteger(min) || !(word === ',' || lexicon.conjunctions.has(word))) return undefined;
  // nothing else is counted in between
  return mentions.some((m) => (m.kind === 'money' || m.kind === 'quantity') && m.span.start >= next.start && m.span.end <= later.span.start) ? undefined : later;
}

/** Whether a figure counts, and measures nothing. */
const isCount = ({ kind, value, rule }: Mention): boolean => kind === 'quantity' && rule !== 'quantity.unit' && value?.unit !== 'age' && !/^[a-zµ°/²³%]{1,4}$/i.test(value?.unit ?? '');

/** The figures of a sentence right before a number and right behind it, with the last one that was read without its unit. */
function nearest(figures: readonly Mention[], prior: Mention | undefined, span: Span, sentence: Span): { readonly before: Mention | undefined; readonly after: Mention | undefined } {
  const at = countWhile(figures, (m) => m.span.start < span.start);
  const [last, after] = [figures[at - 1], figures[at]];
  const inside = (m: Mention | undefined): m is Mention => m !== undefined && m.span.start >= sentence.start && m.span.end <= sentence.end;
  const before = inside(prior) && prior.span.end <= span.start && !(inside(last) && last.span.start > prior.span.start) ? prior : last;
  return { before: inside(before) && before.span.end <= span.start ? before : undefined, after: inside(after) ? after : undefined };
}

/** Years that somebody may have lived of whom news tells the age alone. */
const YOUNGEST = 14;
const OLDEST = 112;

/** Whether a number is an age by the words before it: `im Alter von 81`, `aged 81`, and nothing behind it says otherwise. */
function isAgedAt(text: string, sentence: Span, { start, end }: Span, years: number, { agedAt }: CompareLexicon): boolean {
  return years >= YOUNGEST && years <= OLDEST && Number.isInteger(years) && agedAt.test(text.slice(Math.max(sentence.start, start - ROOM), start).toLowerCase()) && !/^[\d:.,-]*\d|^\s\p{Lu}/u.test(text.slice(end, end + 3));
}

/** Whether a number stands as somebody's age behind the name: `Dorothy Pell, 82,`, `Rico Stahl (34)`. */
function isAge(tokens: readonly Token[], first: number, end: number, years: number, mentions: readonly Mention[]): boolean {
  const [comma, next] = [tokens[first - 1], tokens[end]];
  if (years < 14 || years > 105 || !Number.isInteger(years) || !((comma?.text === ',' && next?.text === ',') || (comma?.text === '(' && (next?.text === ')' || next?.text === ',')))) return false;
  return mentions.some((m) => m.kind === 'person' && m.span.end <= comma!.start && comma!.start - m.span.end <= 1);
}

/** The amount of the sentence before that a number of millions at the end of its own goes on with: `Offiziell sind es 27,5 Millionen.` */
function amountBefore(tokens: readonly Token[], before: Span | undefined, opening: number, first: number, next: Token | undefined, mentions: readonly Mention[], lexicon: CompareLexicon): Mention | undefined {
  if (!before || (next && !/^[.!?]$/.test(next.text)) || !tokens.slice(opening, first).some((t) => lexicon.resumes.has(t.spelling.lower))) return undefined;
  return mentions.filter((m) => m.kind === 'money' && m.value?.currency && m.span.start >= before.start && m.span.end <= before.end).at(-1);
}

/** The noun that labels a number: `Branches: 421 in nine states`. One word before a colon that opens its sentence, and no noun of its own behind. */
function labelOf(tokens: readonly Token[], opening: number, first: number, end: number, sentenceEnd: number): string | undefined {
  const [noun, colon, next] = [tokens[first - 2], tokens[first - 1], tokens[end]];
  if (first - 2 !== opening || colon?.text !== ':' || noun?.kind !== 'word' || noun.text.length < 5) return undefined;
  if (next && next.start < sentenceEnd && next.kind === 'word' && (/^\p{Lu}/u.test(next.text) || !isStop(next.spelling))) return undefined;
  return noun.spelling.lower;
}

/** The count a number is a part of: `120 der 300 Eltern`, `200 of the 800 workers`. */
function wholeOf(tokens: readonly Token[], at: number, mentions: readonly Mention[], lexicon: CompareLexicon): Mention | undefined {
  const first = tokens[at]?.spelling.lower ?? '';
  if (!lexicon.partOf.has(first) && !lexicon.determiners.has(first)) return undefined;
  const next = tokens[lexicon.determiners.has(tokens[at + 1]?.spelling.lower ?? '') ? at + 2 : at + 1];
  return next && mentions.find((m) => m.kind === 'quantity' && m.value?.unit !== undefined && m.value.unit !== 'age' && m.span.start === next.start);
}

/** The noun of what is counted that stands nearest to a token of its sentence. */
function nearestCounted(tokens: readonly Token[], from: number, to: number, at: number, lexicon: CompareLexicon): string | undefined {
  let best: { concept: string; away: number } | undefined;
  for (let i = from; i < to; i++) {
    const concept = tokens[i]!.kind === 'word' ? conceptOf(tokens[i]!.text, lexicon.measures, lexicon) : undefined;
    if (concept && COUNTED.has(concept) && (!best || Math.abs(i - at) < best.away)) best = { concept, away: Math.abs(i - at) };
  }
  return best?.concept;
}

/** Whether the word before makes a number one end of a change: `nach 530`, `from 600`. */
function changes(text: string, from: number, at: number, lexicon: CompareLexicon): boolean {
  const before = text.slice(Math.max(from, at - 24), at).toLowerCase().trimEnd();
  return [...lexicon.changeAfter, ...lexicon.changeTo, lexicon.changeFrom].some((w) => before.endsWith(` ${w}`));
}

/** A number read as a year that follows a word of amount, not of time, or precedes what is counted: `liegt bei 1850`, `1850 Beschäftigte`. */
function isLooseYear(holder: Mention, tokens: readonly Token[], at: number, end: number, lexicon: CompareLexicon): boolean {
  if (holder.rule !== 'date.year') return false;
  const next = tokens[end]?.kind === 'word' ? conceptOf(tokens[end]!.text, lexicon.measures, lexicon) : undefined;
  return (next !== undefined && COUNTED.has(next)) || lexicon.amountBefore.has(tokens[at - 1]?.spelling.lower ?? '');
}

/** A hundredth of a number, without what its binary form adds. */
const hundredth = (n: number): number => Number((n / 100).toPrecision(12));

/** `von 25 auf 30 Millionen Euro`: the scale word stands only once. */
function scaledLike(value: { min: number; max: number; step: number }, money: Mention): { min: number; max: number; step: number } {
  const whole = money.value!.min ?? 0;
  // „32 Cent, der Gaspreis bei 11“
  if (whole > 0 && whole < 1 && value.min >= 1) return { min: hundredth(value.min), max: hundredth(value.max), step: hundredth(value.step) };
  const factor = [1e9, 1e6, 1e3, 1].find((f) => whole >= f && value.min * f <= whole * 20) ?? 1;
  return value.min >= whole / 20 ? value : { min: value.min * factor, max: value.max * factor, step: value.step * factor };
}
