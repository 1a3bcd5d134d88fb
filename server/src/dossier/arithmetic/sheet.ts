import { compareLexiconOf, type CompareLexicon } from '../../language/compare';
import type { LocalFigure } from '../digest/figures';
import type { DossierArticle, Evidence } from '../dossier';
import type { Candidate } from '../figures/candidate';
import type { Amount } from '../../recognize/mention';
import { nominal, roundingOf } from '../figures/value';

/** The figures of one article in the order of the text, with their surroundings. */
export interface Sheet {
  readonly article: DossierArticle;
  readonly lexicon: CompareLexicon;
  readonly figures: readonly { readonly local: LocalFigure; readonly candidate: Candidate }[];
}

/** One figure of a sheet. */
export type Row = Sheet['figures'][number];
/** A stretch of numbers. */
export interface Reach {
  readonly min: number;
  readonly max: number;
}

/** The figures of an article as a sheet to calculate on. */
export function sheetOf(article: DossierArticle, locals: readonly LocalFigure[], candidates: readonly Candidate[]): Sheet {
  return { article, lexicon: compareLexiconOf(article.analysis.language), figures: locals.map((local, i) => ({ local, candidate: candidates[i]! })) };
}

/** The words of a figure. */
export const evidence = (row: Row): Evidence => row.candidate.fact.evidence;
/** The number a figure names. */
export const value = (row: Row): number => nominal(row.local.value);
/** Whether a figure is one number, with or without a bound. */
export const exactish = (row: Row): boolean => row.local.value.bound !== 'vague' && !row.local.mention.optional && row.local.value.min === row.local.value.max;
/** Whether two stretches meet. */
export const within = (reach: Reach, expected: Reach): boolean => reach.min <= expected.max * (1 + 1e-9) && expected.min <= reach.max * (1 + 1e-9);
/** Whether a sentence goes on with what the one before tells: `Das sind …`, `That makes …`. */
export const opensWithThat = (sentence: string): boolean => /^(?:Das|Dies|That|This|It)\b/.test(sentence);

/** A bound is taken to be so near its number where it is held against what comes out: `fast 40` is no 30. */
export const NEAR_BOUND = 0.15;

/** The stretch a result may stand for. */
export function toldReach(amount: Amount): Reach {
  const { min, max } = roundingOf(amount);
  const n = nominal(amount);
  return amount.bound === 'exact' ? { min, max } : { min: Math.max(min, n * (1 - NEAR_BOUND)), max: Math.min(max, n * (1 + NEAR_BOUND)) };
}
