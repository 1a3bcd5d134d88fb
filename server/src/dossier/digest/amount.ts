import type { ArticleAnalysis } from '../../analysis';
import { packOf } from '../../language';
import type { CompareLexicon } from '../../language/compare';
import type { Amount, Mention } from '../../recognize/mention';
import { textAt } from '../../text/span';
import { conceptOf } from '../words';
import { FRACTION } from './fractions';

/** A date as an amount of months, so that `2026` holds `May 2026`. */
function monthsOf(iso: string): Amount {
  const [year, month, day] = iso.split('-').map(Number);
  const first = year! * 12 + (month ?? 1) - 1;
  const at = day === undefined ? 0 : (day - 1) / 31;
  return { min: first + at, max: month === undefined ? first + 11.99 : day === undefined ? first + 0.99 : first + at, bound: 'exact' };
}

/** A part of a year in front of it, or the year: `Herbst 2026`, `the second half of 2026`. */
function partOfYear(iso: string, before: string, lexicon: CompareLexicon): Amount {
  const year = monthsOf(iso);
  const words = before.toLowerCase().replace(/[-\s]+$/, '');
  const part = iso.length === 4 ? lexicon.yearParts.find((p) => p.words.some((w) => words.endsWith(` ${w}`) || words.endsWith(`-${w}`))) : undefined;
  return part ? { min: year.min! + part.from, max: year.min! + part.to + 0.99, bound: 'exact' } : year;
}

/** A day or month without its year, in months of year 0: `26. März`, `Sept. 9`, `Oktober`. */
export function dayOf(words: string, months: readonly string[]): Amount | undefined {
  if (/\d{4}/.test(words)) return undefined;
  const name = /\p{L}{3,}/u.exec(words)?.[0].toLowerCase();
  const named = name === undefined ? -1 : months.findIndex((m) => m.toLowerCase() === name || (m.toLowerCase().startsWith(name) && /\d/.test(words)));
  const month = named % 12;
  if (month < 0) return undefined;
  const day = Number(/\d{1,2}/.exec(words)?.[0] ?? 0);
  return day > 31 ? undefined : day ? { min: month + (day - 1) / 31, max: month + (day - 1) / 31, bound: 'exact' } : { min: month, max: month + 0.99, bound: 'exact' };
}

/** The value of a figure as it is compared. A hedge with an article behind it is a preposition: `43 Prozent über den 38,2 Millionen`. */
export function valueOf({ kind, value: given, hedge, span, date, rule }: Mention, { text, language }: ArticleAnalysis, lexicon: CompareLexicon): Amount {
  if (date?.iso && !date.relative) return partOfYear(date.iso, text.slice(Math.max(0, span.start - 24), span.start), lexicon);
  if (kind === 'date') return dayOf(textAt(text, span), packOf(language).months)!;
  const told = kind === 'money' ? (given!.per ?? periodBehind(text, span.end, lexicon)) : given!.per;
  const per = told === undefined ? undefined : (lexicon.perKinds.get(told) ?? told);
  const value = per === given!.per ? given : { ...given!, per };
  const words = hedge && hedge.end <= span.start ? text.slice(hedge.start, span.start).toLowerCase().trim().split(/\s+/) : [];
  const before = hedge && hedge.end <= span.start ? text.slice(Math.max(0, hedge.start - 16), hedge.start).toLowerCase().match(/\p{L}+/gu)?.at(-1) : undefined;
  // „goes up to £2.60“, „from £2.20 to £2.60“ set no bound
  // „up 8.4 per cent from £380 million“ names the base of a change
  const leading = words.length === 1 && words[0] === lexicon.changeFrom ? (text.slice(Math.max(0, hedge!.start - 40), hedge!.start).toLowerCase().split(/[.;]\s/).at(-1)!.match(/\p{L}+/gu) ?? []) : [];
  // „widened to $3.1m from $2.4m“
  if (leading.findLastIndex((w) => lexicon.changeTo.has(w)) >= 0 && /\d[^,;()]*$/.test(text.slice(Math.max(0, hedge!.start - 24), hedge!.start))) return { ...value!, bound: 'exact' };
  if (leading.some((w) => lexicon.up.has(w) || lexicon.down.has(w) || isMove(w, lexicon))) return { ...value!, bound: 'exact' };
  const change = (before !== undefined && (lexicon.moves.has(before) || lexicon.changeAfter.includes(`${before} ${words.join(' ')}`))) || (words.length === 1 && words[0] === lexicon.changeFrom && lexicon.changeTo.has(/^\s+(\p{L}+)\s/u.exec(text.slice(span.end, span.end + 12))?.[1]?.toLowerCase() ?? ''));
  // „eine Haftung über 200 Millionen Euro“ is one of as much
  if (hedge && hedge.end <= span.start && lexicon.madeOutFor.test(text.slice(Math.max(0, hedge.start - 40), hedge.end).toLowerCase())) return { ...value!, bound: 'exact' };
  // the article stands behind the hedge, and is none of its own words: `a maximum of`, `the better part of`
  const behind = hedge && hedge.end <= span.start && rule !== FRACTION ? (text.slice(hedge.end, span.start).toLowerCase().match(/\p{L}+/gu) ?? []) : [];
  return change || behind.some((w) => lexicon.determiners.has(w)) ? { ...value!, bound: 'exact' } : isBelowZero(value!, text, span.start, lexicon) ? { ...value!, min: -value!.min!, max: -value!.max! } : value!;
}

/** Whether a temperature is one of frost: `minus 14 Grad`. */
function isBelowZero({ unit, min, max }: Amount, text: string, start: number, { belowZero }: CompareLexicon): boolean {
  return unit?.startsWith('°') === true && min !== undefined && max !== undefined && belowZero.test(text.slice(Math.max(0, start - 8), start).toLowerCase());
}

/** Whether a word tells a rise or a fall: what it goes from is no bound. */
function isMove(word: string, lexicon: CompareLexicon): boolean {
  const act = conceptOf(word, lexicon.acts, lexicon);
  return act === 'fall' || act === 'rise';
}

/** The stretch of time that an amount is told for behind it: `650.000 Euro im Jahr`, not `im Jahr 2020`. */
function periodBehind(text: string, end: number, { perPeriods }: CompareLexicon): string | undefined {
  const words = /^((?:\s\p{L}+){2,3})(?!\p{L}|\s*\d)/u.exec(text.slice(end, end + 24))?.[1]?.trim().toLowerCase() ?? '';
  return perPeriods.find(([phrase]) => words === phrase || words.startsWith(`${phrase} `))?.[1];
}
