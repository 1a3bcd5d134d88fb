import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import { overlaps, textAt, type Span } from '../../text/span';
import { conceptOf } from '../words';
import { PERIODS } from './periods';

/**
 * What a figure is told as: a share as a `change` (`up 4%`) or a `level` (`20% of the mill`); a stretch of time as the `length` of
 * something (`a three-day fair`), how far it is `off` (`four days after`), or a `window` before or behind the day of its
 * article (`the last three months`), which moves with every article; of money, whether it is lent or paid; the `end` of a
 * range (`from £19 to £29`); or what a length is the measure `of` (`131 metres tall`).
 */
export type Telling = 'change' | 'level' | 'length' | 'off' | 'window' | 'loan' | 'payment' | 'end' | `of ${string}`;

/** How a figure stands in its clause: what tells that another value is of something else, whatever words both have around. */
export interface Standing {
  /** Who is named last before it: who holds, buys, scores or owes it, or whose it is. */
  readonly holder?: Mention;
  /** Whether nothing but a verb stands between the holder and the figure: `Ohm 12 Prozent und Roth 9 Prozent`. */
  readonly beside: boolean;
  /** The places its part of the clause sets it in: `in Talberg`. */
  readonly where: readonly Mention[];
  readonly telling?: Telling;
  /** It is a price of shares on a market, or what they rose or fell by: it is of its hour. */
  readonly traded: boolean;
  /** It stands in brackets behind the amount it converts: `$2bn (£1.1bn)`. */
  readonly converted: boolean;
  /** It is the least that a count of victims has come to, which goes on. */
  readonly toll: boolean;
  /** It is what somebody expects, and nothing that was counted or paid. */
  readonly expected: boolean;
  /** It is what rules lay down or threaten with: `the code stipulates a six-month ban`. */
  readonly ruled: boolean;
  /** It is an age that stands for somebody it does not name: `the 29-year-old has won`. */
  readonly somebody: boolean;
  /** It says how complete or how sure a count is, not what was counted: `99 percent of the votes counted`, `a margin of error of 3 points`. */
  readonly ofCount: boolean;
  /** It is the base of a rate: `40 je 100.000 Einwohner`. */
  readonly rateBase: boolean;
  /** It is what several come to together: `six goals between them`. */
  readonly jointly: boolean;
  /** It is the part that somebody has not got: `the 70% it does not already hold`. */
  readonly lacking: boolean;
  /** The day of the week its clause names, as a word of its language. */
  readonly day?: string;
}

/** Letters to either side of a figure within which its own words stand. */
const CLOSE_BY = 60;
/** From here on a power of ten may be what a rate is told for. */
const RATE_BASE = 1000;

/** Whether a count is a power of ten, as rates are told for. */
const isRound = ({ value }: Mention): boolean => value?.min !== undefined && value.min >= RATE_BASE && value.min === value.max && Math.log10(value.min) % 1 === 0;

const HOLDERS: ReadonlySet<string> = new Set(['company', 'person', 'organisation']);
/** Letters before a figure within which the words that introduce it stand. */
const BEFORE = 40;
const BEHIND = 24;
/** Letters to either side within which the day of a figure is named. */
const DAY_WITHIN = 160;

/**
 * @param names names of the sentence
 * @param surroundings what the words around it say it measures, and those words with their weight
 */
export function standingOf(text: string, mention: Mention, clause: Span, names: readonly Mention[], source: Span | undefined, surroundings: { readonly measures: readonly string[]; readonly ownMeasures: readonly string[]; readonly words: ReadonlyMap<string, number> }, lexicon: CompareLexicon): Standing {
  const { measures, ownMeasures, words } = surroundings;
  const start = Math.min(mention.span.start, mention.hedge?.start ?? Infinity);
  const before = wordsIn(text.slice(Math.max(clause.start, start - BEFORE), start));
  const behind = wordsIn(text.slice(mention.span.end, Math.min(clause.end, mention.span.end + BEHIND)));
  const does = (act: string): boolean => (words.get(`=${act}`) ?? 0) > ACTING;
  const telling = isEnd(start === mention.span.start ? before : wordsIn(text.slice(Math.max(clause.start, mention.span.start - BEFORE), mention.span.start)), lexicon) ? 'end' : mention.kind === 'percent' ? tellingOfShare(before, behind, lexicon) : mention.kind === 'money' ? tellingOfMoney(ownMeasures, does) : isStretch(mention) ? tellingOfTime(textAt(text, mention.span), before, behind, lexicon) : mention.kind === 'quantity' && lexicon.windows.has(before.at(-1) ?? '') ? 'window' : mention.kind === 'quantity' && LENGTHS.has(mention.value?.unit ?? '') ? tellingOfLength(text.slice(mention.span.end, Math.min(clause.end, mention.span.end + BEHIND)).toLowerCase(), lexicon) : undefined;
  const close = ` ${wordsIn(text.slice(Math.max(clause.start, start - CLOSE_BY), Math.min(clause.end, mention.span.end + CLOSE_BY))).join(' ')} `;
  const near = wordsIn(text.slice(Math.max(clause.start, start - DAY_WITHIN), Math.min(clause.end, mention.span.end + DAY_WITHIN)));
  const holder = holderOf(text, names.filter((n) => n.span.start >= clause.start && n.span.end <= start && !(source && overlaps(n.span, source))), lexicon);
  return {
    holder,
    beside: holder !== undefined && BESIDE.test(text.slice(holder.span.end, start)),
    where: names.filter((n) => n.kind === 'place' && n.span.start >= clause.start && n.span.end <= clause.end && lexicon.located.has(lastWord(text, n.span.start)) && !/[,;:–—]/.test(n.span.end <= start ? text.slice(n.span.end, start) : text.slice(mention.span.end, n.span.start))),
    telling,
    traded: (mention.kind !== 'quantity' && near.some((w) => lexicon.quotedGoods.has(w)) && !does('deal')) || measures.includes('stake') && !does('own') && (telling === 'change' || (mention.kind === 'money' && !does('deal') && lexicon.amountBefore.has(before.at(-1) ?? ''))),
    converted: mention.kind === 'money' && CONVERTED.test(text.slice(Math.max(clause.start - BEFORE, 0), start)),
    toll: (mention.value?.bound === 'atLeast' || mention.value?.bound === 'moreThan') && VICTIMS.some(does),
    expected: mention.kind !== 'percent' && near.some((w) => lexicon.expecting.has(w)),
    ruled: mention.kind !== 'percent' && near.some((w) => lexicon.ruling.has(w)),
    somebody: lexicon.agedSomebody.test(text.slice(Math.max(0, mention.span.start - 4), mention.span.end + 12)) && mention.value?.unit === 'age',
    ofCount: mention.kind !== 'money' && lexicon.ofCount.test(close),
    rateBase: mention.kind === 'quantity' && isRound(mention) && lexicon.rateBefore.has(before.at(-1) ?? ''),
    jointly: lexicon.jointly.test(close),
    lacking: lexicon.lacking.test(close),
    day: near.find((w) => lexicon.weekdays.has(w)),
  };
}

/** Between a holder and his figure where they stand side by side. */
const BESIDE = /^['’]?s?\s(?:\p{Ll}+\s)?$/u;

/** Of the names before a figure the last that can hold it; a place only where no other can (`Talberg has three wins`), and not where it tells where (`in Talberg`). */
function holderOf(text: string, before: readonly Mention[], { locators }: CompareLexicon): Mention | undefined {
  return before.findLast((n) => HOLDERS.has(n.kind)) ?? before.findLast((n) => n.kind === 'place' && !locators.has(lastWord(text, n.span.start)));
}

/** Before an amount, shows that another stands before the bracket it is in. */
const CONVERTED = /\d[\p{L}\s.]{0,12}\((?:[^()]*; ?)?(?:\p{Ll}+ )?$/u;

/** What a count of victims is of. */
const VICTIMS = ['deaths', 'injured', 'evacuated'];

/** Weight from which a verb is of the figure's own clause. */
const ACTING = 0.35;

/** The word right before an offset. */
const lastWord = (text: string, at: number): string => wordsIn(text.slice(Math.max(0, at - BEHIND), at)).at(-1) ?? '';

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const isStretch = ({ kind, value }: Mention): boolean => kind === 'quantity' && value?.unit !== undefined && PERIODS.has(value.unit);

/** Whether a figure is one end of a range: `ranging from £19 to £29`. */
function isEnd(before: readonly string[], { ranging, changeFrom, changeTo }: CompareLexicon): boolean {
  const at = before.findLastIndex((word) => ranging.has(word));
  return at >= 0 && before[at + 1] === changeFrom && (at + 2 === before.length || changeTo.has(before.at(-1)!));
}

/** Words to either side of a share within which its move stands: `rose a further`, `share price rise`. */
const NEAR_MOVE = 3;

function tellingOfShare(before: readonly string[], behind: readonly string[], lexicon: CompareLexicon): Telling | undefined {
  const { amountBefore, changeBy, changeFrom, changeTo, moving, partOf } = lexicon;
  const last = before.at(-1) ?? '';
  if (changeBy.has(last)) return 'change';
  if (amountBefore.has(last) || changeTo.has(last) || (last === changeFrom && changeTo.has(behind[0] ?? ''))) return 'level';
  if ([...before.slice(-NEAR_MOVE), ...behind.slice(0, NEAR_MOVE)].some((word) => moving.has(word))) return 'change';
  const isStake = (word: string | undefined): boolean => word !== undefined && conceptOf(word, lexicon.measures, lexicon) === 'stake';
  return partOf.has(behind[0] ?? '') || isStake(behind[0]) || (partOf.has(last) && isStake(before.at(-2))) ? 'level' : undefined;
}

function tellingOfMoney(ownMeasures: readonly string[], does: (act: string) => boolean): Telling | undefined {
  if (does('loan') || ownMeasures.includes('loan')) return 'loan';
  return does('deal') ? 'payment' : undefined;
}

/** Units of length. */
const LENGTHS: ReadonlySet<string> = new Set(['km', 'm', 'cm', 'mi', 'ft', 'yd']);

function tellingOfLength(behind: string, { dimensions }: CompareLexicon): Telling | undefined {
  const row = dimensions.find(([words]) => words.test(behind));
  return row && `of ${row[1]}`;
}

function tellingOfTime(own: string, before: readonly string[], behind: readonly string[], { windows, offBehind, lasting }: CompareLexicon): Telling | undefined {
  if (windows.has(before.at(-1) ?? '')) return 'window';
  if (offBehind.has(behind[0] ?? '')) return 'off';
  return lasting.test(own) ? 'length' : undefined;
}
