import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import { nominal } from '../figures/value';
import { replacing, tellsChange } from './ellipsis';
import type { LocalFigure } from './figures';
import { PERIODS, YEARS } from './periods';
import { spoken } from '../words';

/** How far back, in code units and in figures, the whole stands that `davon` takes up. */
const BACK = 260;
const FEW_BACK = 4;

/** Gives parts their whole, the nearest larger figure before, and those that count out of it (`620 davon`, `of them`) its unit to be compared in. */
export function partsOfOthers(figures: readonly LocalFigure[]): LocalFigure[] {
  return figures.map((figure, i) => {
    const isPart = figure.unit === 'ofthem';
    if (!isPart && !figure.portion) return figure;
    const whole = figures.slice(Math.max(0, i - FEW_BACK), i).reverse().find((f) => (isPart ? f.unit.startsWith('count:') || f.unit.startsWith('money:') : f.unit === figure.unit) && nominal(f.value) > nominal(figure.value) && figure.mention.span.start - f.mention.span.end < BACK);
    return whole ? { ...figure, whole: nominal(whole.value), ...(isPart ? { comparedUnit: whole.unit } : {}) } : figure;
  });
}

/** The words that lead to the earlier of two values stand so far before it, in code units. */
const NEAR_FORMER = 20;

/** The same of words that say what it gives way to: `Statt der ursprünglich gebotenen 24 Millionen`. */
const FAR_FORMER = 40;

/** Words between both ends of a change, where they say when the first one held. */
const WHEN = 7;

/** A change goes no further than this many times. */
const LARGEST_CHANGE = 12;

/** Finds the changes an article tells: `von A auf B`, `B, nach A im Vorjahr`, `nun B. Im Februar hatte sie noch A genannt`. */
export function withSuccessors(figures: readonly LocalFigure[], text: string, lexicon: CompareLexicon): LocalFigure[] {
  return figures.map((figure, i) => {
    const { start, end } = figure.mention.span;
    const beside = (other: LocalFigure | undefined): LocalFigure | undefined => (other?.unit === figure.unit && other.sentence.start === figure.sentence.start ? other : undefined);
    // „from 10,240 in 2015 to 7,680“: the year stands between
    const next = beside(figures[i + 1]) ?? (figures[i + 1]?.unit === 'date' && figure.unit !== 'date' ? beside(figures[i + 2]) : undefined);
    // „now £51m ($69m), up from the £46m“: a conversion stands between
    const previous = beside(figures[i - 1]) ?? (figures[i - 1]?.standing.converted ? beside(figures[i - 2]) : undefined);
    if (next) {
      const before = text.slice(Math.max(figure.sentence.start, start - NEAR_FORMER), start).toLowerCase();
      const between = text.slice(end, next.mention.span.start).toLowerCase().match(/\p{L}+/gu) ?? [];
      const opens = (before.match(/\p{L}+/gu) ?? []).slice(-2).includes(lexicon.changeFrom);
      // „von 94.000 im Jahr 2019 auf 71.000“
      const apart = text.slice(end, next.mention.span.start);
      const from = opens && (between.length < 3 || (between.length < WHEN && /^[\p{L}\d\s]+$/u.test(apart) && !between.some((w) => lexicon.conjunctions.has(w)))) && lexicon.changeTo.has(between.at(-1) ?? '');
      // „Statt 27 Millionen Euro koste der Bau jetzt 31 Millionen Euro“, „Statt der gebotenen 24 Millionen …“
      const replaced = !previous && replacing(lexicon).test(` ${text.slice(Math.max(figure.sentence.start, start - FAR_FORMER), start).toLowerCase()}`);
      if (from || replaced || isDenied(before, between, lexicon) || isUntilNow(figure, next, text, lexicon) || hasMoved(figure, next, text, lexicon) || hasBecome(figure, next, text, lexicon)) return { ...figure, earlier: true, successor: next.mention };
    }
    if (previous && !previous.earlier) {
      // „17 Millionen Euro statt 13 Millionen Euro“
      const words = text.slice(previous.mention.span.end, start).toLowerCase().replace(/\([^()]*\)/u, '').trim();
      const bare = withoutArticle(words, lexicon);
      if (lexicon.replaced.some((w) => words.endsWith(w) || bare.endsWith(w)) && words.length < 40) return { ...figure, earlier: true, successor: previous.mention };
      if (isFormerValue(figure, words, text, lexicon)) return { ...figure, earlier: true, successor: previous.mention };
    }
    if (figure.unit === 'age' || !figure.earlier) return figure;
    const last = figures.slice(Math.max(0, i - 3), i).reverse().find((f) => f.unit === figure.unit && !f.earlier);
    // what is another order of size is another thing
    const ratio = last ? nominal(last.value) / (nominal(figure.value) || 1) : 0;
    if (!last || ratio > LARGEST_CHANGE || ratio < 1 / LARGEST_CHANGE) return figure;
    const inside = last.sentence.start === figure.sentence.start;
    const shares = last.measures.some((m) => figure.measures.includes(m) || figure.words.has(`=${m}`)) || !figure.measures.length;
    const adjacent = inside || (figure.sentence.start >= last.sentence.end && figure.sentence.start - last.sentence.end < 3);
    return adjacent && shares ? { ...figure, successor: last.mention } : figure;
  });
}

/** Words without the article they end in: `up from the`. */
function withoutArticle(words: string, { determiners }: CompareLexicon): string {
  const last = /\s(\p{L}+)$/u.exec(words);
  return last && determiners.has(last[1]!) ? words.slice(0, last.index) : words;
}

/** Words between what holds instead and its value, at most: `sondern deutlich mehr als`. */
const HOLDS = 4;

/** Whether a value is denied and the next one put in its place: `Nicht 27 Boote sanken, sondern 31`. */
function isDenied(before: string, between: readonly string[], { denied, instead }: CompareLexicon): boolean {
  return denied.has(before.match(/\p{L}+/gu)?.at(-1) ?? '') && between.slice(-HOLDS).some((word) => instead.has(word));
}

/** Words beyond this, in code units, are not looked at for a change. */
const NEAR = 1500;

/** Whether one value is told as what was, and the next as what is now or will be: `Im Mai war noch von A die Rede, mittlerweile von B`. */
function isUntilNow(figure: LocalFigure, next: LocalFigure, text: string, lexicon: CompareLexicon): boolean {
  const { start, end } = figure.mention.span;
  if (figure.mention.kind === 'quantity' || next.earlier || next.portion) return false;
  const told = (from: number, to: number): string => spoken(text.slice(from, to));
  const until = told(Math.max(figure.clause.start, start - NEAR), start);
  const ratio = nominal(next.value) / (nominal(figure.value) || 1);
  return (figure.earlier || lexicon.running.some((w) => until.includes(` ${w} `))) && ratio < LARGEST_CHANGE && ratio > 1 / LARGEST_CHANGE && tellsChange(told(end, Math.min(next.clause.end, next.mention.span.end + NEAR)), lexicon);
}

/** Whether a date is told to have moved to the next one: `die für den 28. Oktober angesetzte Sitzung hat sie auf den 11. November verlegt`. */
function hasMoved(figure: LocalFigure, next: LocalFigure, text: string, lexicon: CompareLexicon): boolean {
  if (figure.unit !== 'date' || !figure.current) return false;
  const words = text.slice(figure.mention.span.end, next.mention.span.start).toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(-TO).some((w) => lexicon.changeTo.has(w) || lexicon.movedTo.has(w));
}

/** Words before a date within which the one stands that leads to it: `auf den`, `until`, `auf Freitag, den`. */
const TO = 3;

/** Whether a value is told to have become the next one: `Aus 180.000 Euro sind 260.000 Euro geworden`, `the £1.1m has become £1.7m`. */
function hasBecome(figure: LocalFigure, next: LocalFigure, text: string, lexicon: CompareLexicon): boolean {
  const between = text.slice(figure.mention.span.end, next.mention.span.start).toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!lexicon.compounds) return between.slice(-2).some((w) => lexicon.becomes.has(w));
  const before = text.slice(Math.max(figure.sentence.start, figure.mention.span.start - NEAR_FORMER), figure.mention.span.start).toLowerCase().match(/\p{L}+/gu) ?? [];
  const behind = /^\P{L}*(?:\p{Lu}\p{L}*\s)?(\p{Ll}+)/u.exec(text.slice(next.mention.span.end, next.mention.span.end + BEFORE_FORMER))?.[1] ?? '';
  return before.slice(-2).some((w) => lexicon.outOf.has(w)) && (lexicon.becomes.has(behind) || between.some((w) => lexicon.becomes.has(w)));
}

/** Most letters between a value and the one it replaces: `1,100, the filing says, after 950`. */
const BEFORE_FORMER = 40;

/** Whether a value behind another of its unit is the one given before: `, nach 950 in der ersten Mitteilung`; a period told with it makes it history. */
function isFormerValue({ mention: { kind, span }, clause, times }: LocalFigure, between: string, text: string, lexicon: CompareLexicon): boolean {
  if (kind === 'percent' || times.length || between.length > BEFORE_FORMER || !/,\s*\p{L}+$/u.test(between) || !lexicon.changeAfter.some((w) => between.endsWith(w))) return false;
  const behind = text.slice(span.end, clause.end).toLowerCase().match(/\p{L}+/gu) ?? [];
  return !behind.some((w) => lexicon.earlier.has(w) || PERIODS.has(w) || YEARS.has(w)) && !/\d{4}/.test(text.slice(span.end, clause.end));
}

/** Both ends of a change measure one thing, where only one end has the noun beside it: `grew its workforce from 600 to 750`. */
export function shareMeasures(figures: readonly LocalFigure[]): LocalFigure[] {
  const lent = new Map<Mention, LocalFigure>();
  for (const figure of figures) if (figure.successor && figure.measures.length) lent.set(figure.successor, figure);
  const at = new Map(figures.map((f) => [f.mention, f] as const));
  return figures.map((given) => {
    // „pre-tax profit was £31m, against £27m a year earlier“: both are before tax
    const later = given.successor && !given.qualifiers.length ? at.get(given.successor) : undefined;
    const figure = later?.qualifiers.length && later.sentence.start === given.sentence.start ? { ...given, qualifiers: later.qualifiers } : given;
    const from = lent.get(figure.mention);
    return from && from.sentence.start === figure.sentence.start ? { ...figure, measures: from.measures, ownMeasure: from.ownMeasure, ownMeasures: from.ownMeasures, words: new Map([...from.words, ...figure.words]) } : figure;
  });
}
