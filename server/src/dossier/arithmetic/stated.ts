import type { ArticleAnalysis } from '../../analysis';
import { packOf } from '../../language';
import type { DerivationKind, DerivationLexicon, DerivationTemplate } from '../../language/derivation';
import type { LanguageId } from '../../language/pack';
import type { Mention } from '../../recognize/mention';
import type { Paragraph } from '../../text/paragraphs';
import { overlaps, type Span } from '../../text/span';
import type { Calculation } from '../dossier';
import { mentionsWithin } from '../kept';
import { calculatedByParagraph, calculationsByParagraph } from './kept';
import { change, difference, isAlike, isPart, isShare, product, quotient, step, told, type Made } from './made';
import { CLOSE, masked, OPEN } from './masked';
import { statedNumbers, type StatedNumber } from './numbers';
import { shapeFinder, type Fits } from './shapes';
import type { Sheet } from './sheet';

/** Letters of a clause that may stand between two figures of a calculation. */
const GAP = 48;
const WIDE_GAP = 90;
/** Sentences with more numbers than this are tables and lists. */
const MOST = 7;
/** No sentence that says what follows from what is longer, in code units. */
const LONGEST = 600;
/** Parts of a sum, at most. */
const MOST_PARTS = 5;
type Named = Readonly<Record<string, StatedNumber>>;

/**
 * Figures of which the words of a sentence say that one follows from the others, whatever they are written as: `von 48 Filialen schließen 15, es
 * bleiben 33`, `one in five of the 3,000 homes, or 600`. The shapes are rows of the language; see `DerivationTemplate`.
 */
export function stated({ article: { file, analysis } }: Sheet): Calculation[] {
  return calculatedByParagraph(kept, analysis, file, (paragraph, mentions) => statedIn(file, analysis, paragraph, mentions));
}

const kept = calculationsByParagraph();

function statedIn(file: string, { text, language }: ArticleAnalysis, paragraph: Paragraph, mentions: readonly Mention[]): Calculation[] {
  const pack = packOf(language);
  const fitting = finderOf(language, pack.derivation);
  const found: Calculation[] = [];
  for (const sentence of paragraph.sentences) {
    const here = mentionsWithin(mentions, sentence).filter((m) => m.value || m.kind === 'date');
    if (!here.length || sentence.end - sentence.start > LONGEST || isAsked(text, sentence)) continue;
    const numbers = statedNumbers(text, sentence, paragraph.tokens.slice(sentence.firstToken, sentence.endToken), here, pack);
    if (numbers.length < 3 || numbers.length > MOST) continue;
    const words = masked(text, sentence, numbers);
    const shapes = fitting(words);
    if (!shapes.length) continue;
    const falls = pack.derivation.falls.test(words);
    const taken: Span[] = [];
    for (const { row: { kind }, matches } of shapes) {
      for (const match of matches) {
        const named = Object.fromEntries(Object.entries(match.groups!).map(([name, group]) => [name, numbers[Number(group.slice(1, -1))]!]));
        const made = kind === 'sum' ? total(numbers, named['t']!) : make(kind, named, falls);
        // a fourth count may be what else becomes of the whole
        if (kind === 'rest' && numbers.filter((n) => isAlike(n, named['w']!)).length > 3) continue;
        if (!made || taken.some((span) => overlaps(span, made.result.span))) continue;
        const calculation = told(kind, made, file, text, language);
        if (!calculation) continue;
        taken.push(made.result.span);
        found.push(calculation);
      }
    }
  }
  return found;
}

const isAsked = (text: string, sentence: Span): boolean => text.slice(sentence.start, sentence.end).trimEnd().endsWith('?');

type Finder = (words: string) => readonly Fits<DerivationTemplate>[];

const compiled = new Map<LanguageId, Finder>();

function finderOf(language: LanguageId, { templates, and }: DerivationLexicon): Finder {
  let ready = compiled.get(language);
  if (!ready) {
    const gap = `[^${OPEN}${CLOSE},;:!?()]{0,${GAP}}?`;
    const wide = `[^${OPEN}${CLOSE};:!?]{0,${WIDE_GAP}}?`;
    ready = shapeFinder(templates, '(?<!\\p{L})', ({ pattern }) => pattern.replaceAll('~~', '\uE002').replaceAll('~', gap).replaceAll('\uE002', wide).replaceAll('AND', and).replace(/\{([a-z])\}/g, `(?<$1>${OPEN}\\d+${CLOSE})`));
    compiled.set(language, ready);
  }
  return ready;
}

/** The sum of all numbers before a total, people and their votes alike; undefined where one of them is of another kind. */
function total(numbers: readonly StatedNumber[], result: StatedNumber): Made | undefined {
  const operands = numbers.filter((n) => n.span.end <= result.span.start && n.kind !== 'year');
  if (operands.length < 2 || operands.length > MOST_PARTS || operands.some((n) => n.kind === 'share' || !(isAlike(n, result) || (n.kind === 'count' && result.kind === 'count')))) return undefined;
  const sumOf = (of: (n: StatedNumber) => number): number => operands.reduce((sum, n) => sum + of(n), 0);
  return { operands, result, point: sumOf((n) => n.value), expected: { min: sumOf((n) => n.reach.min), max: sumOf((n) => n.reach.max) } };
}

/** What the figures of a shape come to; undefined where they are of kinds that do not go together. */
function make(kind: Exclude<DerivationKind, 'sum'>, named: Named, falls: boolean): Made | undefined {
  const { a, b, d, f, n, p, q, r, t, u, w } = named;
  // an apposition is a share where it is one in words only: behind a comma `20 percent` begins something else
  const s = named['s'] ?? (q?.inWords ? q : undefined);
  if (!s && q) return undefined;
  switch (kind) {
    case 'share': {
      // „wages of $31m and a turnover of $28m, or 111 percent“: more than a hundred is the larger one by the smaller
      const [over, under] = isShare(s!) && s!.value > 100 ? [w!, p!] : [p!, w!];
      return isShare(s!) && isPart(p!, w!) ? quotient([over, under], s!, 100) : undefined;
    }
    case 'part': return isShare(s!) && s!.value < 100 && isAlike(p!, w!) && w!.kind !== 'share' ? product([w!, s!], p!, 0.01) : undefined;
    case 'growth': return isShare(s!) && isAlike(a!, b!) && a!.value > 0 && a!.kind !== 'share' && a!.value !== b!.value ? change(a!, b!, s!) : undefined;
    case 'step': return isShare(s!) && isAlike(d!, b!) && d!.kind !== 'share' ? step(d!, b!, s!, falls) : undefined;
    case 'rest': return isAlike(w!, p!) && isAlike(w!, r!) && w!.kind !== 'share' && p!.value < w!.value ? difference(w!, p!, r!) : undefined;
    case 'product': return n!.kind === 'count' && u!.kind === 'money' && t!.kind === 'money' && isAlike(u!, t!) && t!.value > u!.value ? product([u!, n!], t!, 1) : undefined;
    case 'each': return n!.kind === 'count' && u!.kind === 'money' && t!.kind === 'money' && isAlike(u!, t!) && t!.value > u!.value ? quotient([t!, n!], u!, 1) : undefined;
    case 'multiple': return f!.kind === 'factor' && isAlike(a!, b!) && a!.kind !== 'share' ? quotient([b!, a!], f!, 1) : undefined;
    case 'worth': return isShare(s!) && s!.value < 100 && isAlike(u!, t!) && u!.kind === 'money' && t!.value > u!.value ? quotient([u!, s!], t!, 100) : undefined;
    case 'years': return a!.kind === 'year' && b!.kind === 'year' && /^(?:jahr|year)/.test(n!.unit ?? '') && b!.value > a!.value ? { operands: [a!, b!], result: n!, point: b!.value - a!.value, expected: { min: b!.value - a!.value - 1, max: b!.value - a!.value + 1 } } : undefined;
  }
}
