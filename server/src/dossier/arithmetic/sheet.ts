import { compareLexiconOf, type CompareLexicon } from '../../language/compare';
import type { LocalFigure } from '../digest/figures';
import type { DossierArticle, Evidence } from '../dossier';
import type { Candidate } from '../figures/pair';
import { nominal } from '../figures/value';

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
