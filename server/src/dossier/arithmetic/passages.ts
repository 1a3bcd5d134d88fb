import type { ArticleAnalysis } from '../../analysis';
import { packOf } from '../../language';
import { compareLexiconOf } from '../../language/compare';
import type { DerivationLexicon, ResultKind, ResultTemplate } from '../../language/derivation';
import type { LanguageId, LanguagePack } from '../../language/pack';
import type { Mention } from '../../recognize/mention';
import type { Paragraph } from '../../text/paragraphs';
import { countWhile } from '../../text/search';
import { overlaps, textAt, type Span } from '../../text/span';
import { PERIODS } from '../digest/periods';
import type { Calculation } from '../dossier';
import { calculatedByParagraph, calculationsByParagraph } from './kept';
import { change, difference, isAlike, quotient, told, type Made } from './made';
import { CLOSE, masked, OPEN } from './masked';
import { statedNumbers, type StatedNumber } from './numbers';
import { shapeFinder, type Fits } from './shapes';
import { NEAR_BOUND, type Sheet } from './sheet';

/** Letters of a clause, and of several, that may stand between two figures. */
const GAP = 60;
const WIDE_GAP = 140;
/** No sentence that tells a result is longer, in code units. */
const LONGEST = 500;
/** Sentences before a result in which the figures stand that it follows from. */
const BACK = 2;
/** Parts of a sum, at most. */
const MOST_PARTS = 5;
/** A mean, rounded as it is, may be this part of itself off. */
const ROUND_MEAN = 0.04;

/**
 * Results that follow from the only figures of their kind around them, in their sentence or in those before: `2014 zählte der Verein 150 Mitglieder.
 * Heute sind es 900. Damit hat sich die Zahl versechsfacht`. The shapes of a result are rows of the language; where more figures stand around it
 * than it can follow from, nothing is told.
 */
export function passages({ article: { file, analysis } }: Sheet): Calculation[] {
  return calculatedByParagraph(kept, analysis, file, (paragraph, mentions) => passagesIn(file, analysis, paragraph, mentions));
}

const kept = calculationsByParagraph();

function passagesIn(file: string, { text, language }: ArticleAnalysis, paragraph: Paragraph, mentions: readonly Mention[]): Calculation[] {
  const pack = packOf(language);
  const fitting = finderOf(language, pack.derivation);
  const lexicon = compareLexiconOf(language);
  const found: Calculation[] = [];
  for (const [i, sentence] of paragraph.sentences.entries()) {
    if (sentence.end - sentence.start > LONGEST) continue;
    const plain = textAt(text, sentence).toLowerCase();
    if (!pack.derivation.resultCue.test(plain) || plain.trimEnd().endsWith('?')) continue;
    const numbersAt = (k: number): readonly StatedNumber[] => numbersOf(text, paragraph, k, mentions, pack);
    const numbers = numbersAt(i);
    if (!numbers.length) continue;
    const words = masked(text, sentence, numbers);
    const taken: Span[] = [];
    for (const { row: { kind }, matches } of fitting(words)) {
      for (const match of matches) {
        const named = Object.fromEntries(Object.entries(match.groups!).map(([name, group]) => [name, numbers[Number(group?.slice(1, -1))]]));
        const stands = named['r'] ?? named['q'];
        const result = stands && bounded(stands);
        if (!result || (named['q'] && !result.inWords) || taken.some((span) => overlaps(span, result.span))) continue;
        const around = (wanted: (n: StatedNumber) => boolean, most: number): readonly StatedNumber[] => before(result, i, numbersAt, wanted, most);
        const said = kind === 'period' ? textAt(text, { start: paragraph.sentences[Math.max(0, i - 1)]!.start, end: sentence.end }).toLowerCase() : plain;
        // „He also leads by 23 points“ goes on to something else than the shares before
        if ((kind === 'points' || kind === 'gap') && lexicon.besides.test(textAt(text, { start: sentence.start, end: result.span.start }).toLowerCase()) && !numbers.some((n) => n.span.end <= result.span.start && n.kind !== 'year')) continue;
        const made = make(kind, result, named, around, pack.derivation, said, match.groups!['period']);
        const calculation = made && told(kind, made, file, text, language);
        if (!calculation) continue;
        taken.push(result.span);
        found.push(calculation);
      }
    }
  }
  return found;
}

/** The numbers of one sentence of a paragraph, with the years of its dates. */
function numbersOf(text: string, { sentences, tokens }: Paragraph, at: number, mentions: readonly Mention[], pack: LanguagePack): readonly StatedNumber[] {
  const sentence = sentences[at]!;
  const here: Mention[] = [];
  for (let i = countWhile(mentions, (m) => m.span.start < sentence.start); i < mentions.length && mentions[i]!.span.start < sentence.end; i++) if (mentions[i]!.value || mentions[i]!.kind === 'date') here.push(mentions[i]!);
  return statedNumbers(text, sentence, tokens.slice(sentence.firstToken, sentence.endToken), here, pack, true);
}

/** The numbers of a kind before a result, in its sentence or as many sentences back as are needed for two; empty where there are more than it follows from. */
function before(result: StatedNumber, at: number, numbersAt: (k: number) => readonly StatedNumber[], wanted: (n: StatedNumber) => boolean, most: number): readonly StatedNumber[] {
  let found = numbersAt(at).filter((n) => n.span.end <= result.span.start && wanted(n));
  for (let k = at - 1; found.length < 2 && k >= 0 && k >= at - BACK; k--) found = [...numbersAt(k).filter(wanted), ...found];
  return found.length > most ? [] : found;
}

/** A result with a bound, no further from its number than a bound is put: `fast neun` is no six. */
function bounded(result: StatedNumber): StatedNumber {
  if (result.inWords || result.kind === 'factor') return result;
  const { value, reach } = result;
  return { ...result, reach: { min: Math.max(reach.min, value * (1 - NEAR_BOUND)), max: Math.min(reach.max, value * (1 + NEAR_BOUND)) } };
}

type Around = (wanted: (n: StatedNumber) => boolean, most: number) => readonly StatedNumber[];

/** What the figures around a result come to; undefined where they are not as many, or of kinds that do not go together. */
function make(kind: ResultKind, result: StatedNumber, { a, b }: Readonly<Record<string, StatedNumber | undefined>>, around: Around, { periods, yearly, misses }: DerivationLexicon, said: string, period: string | undefined): Made | undefined {
  switch (kind) {
    case 'gap':
    case 'points': {
      const shares = kind === 'points';
      if (shares !== (result.kind === 'points') || (!shares && result.kind !== 'money' && result.kind !== 'count')) return undefined;
      const two = pair(around((n) => (shares ? n.kind === 'share' || n.kind === 'points' : isAlike(n, result)), 2));
      return two && !two.some((n) => n.value === result.value || n.kind === 'points') && (shares || isAlike(two[0], two[1])) ? (shares ? apart(two, result) : difference(two[0], two[1], result)) : undefined;
    }
    case 'total': {
      if (result.kind !== 'money' && result.kind !== 'count') return undefined;
      const parts = around((n) => n.kind === result.kind, MOST_PARTS);
      if (parts.length < 2 || !parts.every((n) => isAlike(n, result) && n.value < result.value)) return undefined;
      const sum = (of: (n: StatedNumber) => number): number => parts.reduce((total, n) => total + of(n), 0);
      return { operands: parts, result, point: sum((n) => n.value), expected: { min: sum((n) => n.reach.min), max: sum((n) => n.reach.max) } };
    }
    case 'mean': {
      if (result.kind !== 'money') return undefined;
      const two = around((n) => n.kind === 'money' || n.kind === 'count', 2);
      const [amount, count] = two[0]?.kind === 'money' ? [two[0], two[1]] : [two[1], two[0]];
      if (!amount || amount.kind !== 'money' || count?.kind !== 'count' || !isAlike(amount, result) || amount.value <= result.value || count.value < 2) return undefined;
      return loosely(quotient([amount, count], result, 1));
    }
    case 'period': {
      const times = periods.get(period ?? '');
      const [only, more] = around((n) => n.kind === result.kind && n.kind !== 'year', 2);
      if (!times || !only || more || !yearly.test(said) || only.value <= result.value) return undefined;
      const point = only.value / times;
      return loosely({ operands: [only], result, point, expected: { min: only.reach.min / times, max: only.reach.max / times } });
    }
    case 'ratio': {
      if (result.kind !== 'factor') return undefined;
      const two = pair(around(isOfThings, 2));
      if (!two || !isAlike(two[0], two[1]) || two[1].value <= 0) return undefined;
      return quotient(result.value > 1 ? two : [two[1], two[0]], result, 1);
    }
    case 'portion': {
      if (result.kind !== 'share' || result.value > 100) return undefined;
      const two = pair(around(isOfThings, 2));
      return two && two[0].kind !== 'share' && isAlike(two[0], two[1]) && two[1].value > 0 ? quotient([two[1], two[0]], result, 100) : undefined;
    }
    case 'rise': {
      if (result.kind !== 'share') return undefined;
      const two = inOneCurrency(around((n) => isOfThings(n) && n.kind !== 'share' && n.kind !== 'factor', 2));
      const [base, other] = two[0]?.span.start === b?.span.start ? [two[0], two[1]] : [two[1], two[0]];
      return base && other && base.value > 0 && base.value !== other.value && isAlike(base, other) ? change(base, other, result) : undefined;
    }
    case 'majority': {
      if (!result.inWords || a?.kind !== 'count' || b?.kind !== 'count' || misses.test(said)) return undefined;
      const point = (a.value / (a.value + b.value)) * 100;
      return { operands: [a, b], result: { ...result, reach: { min: result.value - 1, max: 100 } }, point, expected: { min: point, max: point } };
    }
    case 'lived':
    case 'lasted': {
      if (a?.kind !== 'year' || b?.kind !== 'year' || result.kind !== 'count' || b.value <= a.value) return undefined;
      const point = b.value - a.value;
      return { operands: [a, b], result, point, expected: { min: kind === 'lived' ? point - 1 : point, max: point } };
    }
  }
}

/** From here on a bare number beside an amount is an amount that leaves out its currency: `gegenüber den 690 Millionen`. */
const BARE_AMOUNT = 1e6;

/** Numbers of which a bare one of millions takes the currency of the amount beside it. */
function inOneCurrency(numbers: readonly StatedNumber[]): readonly StatedNumber[] {
  const amount = numbers.find((n) => n.kind === 'money');
  return numbers.map((n) => (amount && n.kind === 'count' && n.unit === undefined && n.value >= BARE_AMOUNT ? { ...n, kind: 'money', unit: amount.unit } : n));
}

/** Whether a number is no date and no stretch of time: `vor zehn Jahren` is no part of what grew since. */
const isOfThings = ({ kind, unit }: StatedNumber): boolean => kind !== 'year' && !(kind === 'count' && (unit === 'age' || PERIODS.has(unit ?? '')));

/** What two shares differ by, as exact as they are written. */
function apart([high, low]: readonly [StatedNumber, StatedNumber], result: StatedNumber): Made {
  const point = Number((high.value - low.value).toPrecision(12));
  const off = [high, low].reduce((sum, { value }) => sum + (Number.isInteger(value) ? 0.5 : 0.05), 0);
  return { operands: [high, low], result, point, expected: { min: point - off, max: point + off } };
}

/** Two numbers, the larger first; undefined where there are not two, or they are one number told twice. */
function pair(numbers: readonly StatedNumber[]): readonly [StatedNumber, StatedNumber] | undefined {
  const [one, other] = numbers;
  if (numbers.length !== 2 || !one || !other || one.value === other.value) return undefined;
  return one.value > other.value ? [one, other] : [other, one];
}

/** A quotient with room for the rounding of a mean. */
function loosely(made: Made): Made {
  return { ...made, expected: { min: made.expected.min * (1 - ROUND_MEAN), max: made.expected.max * (1 + ROUND_MEAN) } };
}

type Finder = (words: string) => readonly Fits<ResultTemplate>[];

const compiled = new Map<LanguageId, Finder>();

function finderOf(language: LanguageId, { results }: DerivationLexicon): Finder {
  let ready = compiled.get(language);
  if (!ready) {
    const clause = `[^${OPEN}${CLOSE},;:!?()]{0,${GAP}}?`;
    const wide = `[^${OPEN}${CLOSE};!?]{0,${WIDE_GAP}}?`;
    const any = `[^;!?]{0,${WIDE_GAP}}?`;
    ready = shapeFinder(results, '(?:(?<!\\p{L})|(?=[,;:–—(]))', ({ pattern }) => pattern.replaceAll('~~~~', '\uE003').replaceAll('~~', '\uE002').replaceAll('~', clause).replaceAll('\uE002', wide).replaceAll('\uE003', any).replace(/\{([a-z])\}/g, `(?<$1>${OPEN}\\d+${CLOSE})`));
    compiled.set(language, ready);
  }
  return ready;
}
