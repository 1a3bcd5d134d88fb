import type { ArticleAnalysis } from '../../analysis';
import { msg } from '../../message';
import type { CompareLexicon } from '../../language/compare';
import { nominal, roundingOf } from '../figures/value';
import type { Candidate } from '../figures/candidate';
import type { Calculation, DossierArticle } from '../dossier';
import { compareLexiconOf } from '../../language/compare';
import { RATES_DATE, tableRate } from './rates';

interface Conversion {
  readonly from: Candidate;
  readonly to: Candidate;
  /** Units of the second currency for one of the first, by the article. */
  readonly rate: number;
}

/** A conversion may stand this far from the rate it is held against. */
const NEAR_RATE = { low: 0.85, high: 1.15 };
/** The same, where the article is years away from the day of the table, and where many: a currency may halve or double against another. What is wrong then is the amount by a whole factor. */
const YEARS_AWAY = 2;
const AWAY_FROM_RATE = { low: 0.6, high: 1.4 };
const MANY_YEARS = 10;
const FAR_FROM_RATE = { low: 0.5, high: 2 };
const TABLE_YEAR = Number(RATES_DATE.slice(0, 4));

/** Checks each amount in another currency right behind an amount against the rate of the folder's other articles, else against the table. */
export function conversions(candidates: readonly Candidate[], articles: readonly DossierArticle[]): Calculation[] {
  const found: Conversion[] = [];
  for (let i = 0; i + 1 < candidates.length; i++) {
    const [from, to] = [candidates[i]!, candidates[i + 1]!];
    if (from.article !== to.article || from.fact.mention.kind !== 'money' || to.fact.mention.kind !== 'money') continue;
    if (!from.fact.value.currency || !to.fact.value.currency || from.fact.value.currency === to.fact.value.currency) continue;
    const { text, language } = articles[from.article]!.analysis;
    const between = text.slice(from.fact.mention.span.end, to.fact.mention.span.start);
    // `9 Franken (10 Euro; 11 Dollar)`: both are the first amount in other money
    const last = found.at(-1);
    const first = last?.to === from && /^\s*[;/,]\s*$/.test(between) ? last.from : announces(between, compareLexiconOf(language)) ? from : undefined;
    if (!first) continue;
    const rate = nominal(to.fact.value) / nominal(first.fact.value);
    if (Number.isFinite(rate) && rate > 0) found.push({ from: first, to, rate });
  }
  // an article that gives no year is of the time the others of its story speak of
  const folderYear = Math.max(...articles.flatMap(({ analysis }) => articleYear(analysis) ?? []), -Infinity);
  return found.flatMap((conversion) => {
    const [from, to] = [conversion.from.fact.value.currency!, conversion.to.fact.value.currency!];
    const table = tableRate(from, to);
    const others = found.filter((o) => articles[o.from.article]!.role === 'source' && o.from.fact.file !== conversion.from.fact.file).flatMap((o) => rateOf(o, from, to));
    const implied = impliedRate(others, table);
    const expected = implied ?? table;
    if (expected === undefined) return [];
    const { low, high } = implied === undefined ? aroundTable(articleYear(articles[conversion.from.article]!.analysis) ?? folderYear) : NEAR_RATE;
    const [source, target] = [roundingOf(conversion.from.fact.value), roundingOf(conversion.to.fact.value)];
    const [min, max] = [source.min * expected * low, source.max * expected * high];
    const fits = target.min <= max && min <= target.max;
    if (!fits && (implied === undefined ? isRateOfItsDay(conversion, found) : isAsUsual(conversion, found, implied, articles))) return [];
    const args = { from: conversion.from.fact.evidence.text, to: conversion.to.fact.evidence.text, rate: Number(expected.toPrecision(3)), currencies: `${from}/${to}`, date: RATES_DATE };
    return [{
      kind: 'conversion', operands: [conversion.from.fact.evidence], result: conversion.to.fact.evidence, expected: { min, max }, fits,
      message: fits ? msg('{to} for {from} fits the rate of {rate} {currencies}', args)
        : implied !== undefined ? msg('{to} for {from} does not fit the rate of {rate} {currencies} in the other articles', args)
        : msg('{to} for {from} does not fit the rate of {rate} {currencies} of {date}', args),
    }];
  });
}

/** The rate of a conversion from one currency to another, either way round; empty where it is of others. */
function rateOf({ from: { fact: { value: a } }, to: { fact: { value: b } }, rate }: Conversion, from: string, to: string): readonly number[] {
  if (a.currency === from && b.currency === to) return [rate];
  return a.currency === to && b.currency === from ? [1 / rate] : [];
}

/**
 * The rate other articles convert at: one far from the table is no measure, unless they agree on it, as they do in a story
 * of other years. What is off by a whole factor may have been copied from one to the next.
 */
function impliedRate(others: readonly number[], table: number | undefined): number | undefined {
  if (table === undefined) return median(others);
  const near = median(others.filter((r) => Math.abs(r / table - 1) < 0.5));
  const agreed = others.filter((r) => isPossible(r, table));
  return near ?? (agreed.length >= AGREED && Math.max(...agreed) / Math.min(...agreed) < NEAR_RATE.high ? median(agreed) : undefined);
}

/** Conversions that must agree on a rate before it is taken for that of their day. */
const AGREED = 2;
/** Currencies move by such factors over the years; more is a slip of noughts. */
const MOVED = 5;

const isPossible = (rate: number, table: number): boolean => rate / table < MOVED && table / rate < MOVED;

/** Whether another article converts at the rate of this conversion, or its own converts two amounts more so: their day has other rates than the table's. */
function isRateOfItsDay({ from: { article, fact }, to, rate }: Conversion, found: readonly Conversion[]): boolean {
  const [a, b] = [fact.value.currency!, to.fact.value.currency!];
  const agree = found.filter((o) => rateOf(o, a, b).some((r) => Math.abs(r / rate - 1) < SAME_DAY));
  const ownAmounts = new Set(agree.filter((o) => o.from.article === article).map((o) => nominal(o.from.fact.value)));
  return isPossible(rate, tableRate(a, b)!) && (ownAmounts.size > AGREED || agree.some((o) => o.from.article !== article));
}

/**
 * Whether no fewer conversions are at the rate of this one than at the rate it is held against, other amounts of its own
 * article among them: of two rates in a folder the rarer one is wrong.
 */
function isAsUsual(own: Conversion, found: readonly Conversion[], implied: number, articles: readonly DossierArticle[]): boolean {
  const [a, b] = [own.from.fact.value.currency!, own.to.fact.value.currency!];
  const counts = (o: Conversion): boolean => (o.from.article === own.from.article ? nominal(o.from.fact.value) !== nominal(own.from.fact.value) : articles[o.from.article]!.role === 'source');
  const near = (rate: number): number => found.filter((o) => o !== own && counts(o) && rateOf(o, a, b).some((r) => Math.abs(r / rate - 1) < SAME_DAY)).length;
  const support = near(own.rate);
  return support > 0 && support >= near(implied);
}

/** How far two conversions at one rate stand apart, rounded as they are. */
const SAME_DAY = 0.08;

/** Whether the words between two amounts make the second the first in other money: `(etwa`, `, umgerechnet rund`, `, or about`. */
function announces(between: string, lexicon: CompareLexicon): boolean {
  const match = /^\s*(\(|\[|,|–|—|-)?\s*([\p{L}\s.]*)$/u.exec(between);
  if (between.length > 40) return false;
  // „$1.3 billion a year (1,200 crore rupees)“, „10 Euro bezahlt (rund 9 Franken)“
  const bracketed = /^\s+(?:\p{L}+\s+){1,3}[([]\s*([\p{L}\s.]*)$/u.exec(between);
  if (bracketed?.[1]!.toLowerCase().split(/[\s.]+/).filter(Boolean).every((w) => lexicon.converted.has(w))) return true;
  // „setzte 9 Yuan um, umgerechnet rund 1 Euro“, „für 9 Franken verkauft worden, damals etwa 10 Euro“
  const apposed = /^\s+(?:\p{Ll}+\s?){1,3},\s*([\p{L}\s.]*)$/u.exec(between)?.[1]!.toLowerCase().split(/[\s.]+/).filter(Boolean);
  if (apposed?.length && apposed.every((w) => lexicon.converted.has(w)) && apposed.some((w) => lexicon.convertedFirst.has(w) || lexicon.convertedThen.has(w))) return true;
  if (!match) return false;
  const words = match[2]!.toLowerCase().split(/[\s.]+/).filter(Boolean);
  const known = words.every((w) => lexicon.converted.has(w));
  const bracket = match[1] === '(' || match[1] === '[';
  return known && (bracket || words.some((w) => lexicon.convertedFirst.has(w)));
}

/** How far a conversion of an article of a year may stand from the table, which is taken to be of its day where no year is known. */
function aroundTable(known: number): { readonly low: number; readonly high: number } {
  const year = Number.isFinite(known) ? known : TABLE_YEAR;
  if (year < TABLE_YEAR - MANY_YEARS) return FAR_FROM_RATE;
  return Math.abs(year - TABLE_YEAR) > YEARS_AWAY ? AWAY_FROM_RATE : NEAR_RATE;
}

/** The year an article is of: that of its date, else the latest it speaks of as past or present. */
function articleYear({ origin, mentions }: ArticleAnalysis): number | undefined {
  if (origin.date) return Number(origin.date.slice(0, 4));
  const years = mentions.flatMap(({ date }) => (date?.iso ? [Number(date.iso.slice(0, 4))] : [])).filter((year) => year <= TABLE_YEAR + YEARS_AWAY);
  return years.length ? Math.max(...years) : undefined;
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length ? sorted[sorted.length >> 1] : undefined;
}
