import type { Calculation } from '../dossier';
import type { CheckContext } from './check';
import { distinct } from './evidence';
import type { Finding } from './finding';
import { figureSpanAt } from './conflicts';
import { inProse } from './places';

/** A calculation that does not come out, as a finding at its result. */
export function calculationFinding({ article }: CheckContext, code: string, calculation: Calculation): Finding {
  const related = distinct(calculation.operands);
  return {
    code,
    severity: 'warning',
    file: article.file,
    span: figureSpanAt(article.analysis, calculation.result.span),
    message: calculation.message,
    related,
    fixes: [],
  };
}

/** The calculations of the article that do not come out, by their result; one a result. */
export function failedCalculations({ article, dossier }: CheckContext, accept: (calculation: Calculation) => boolean): Calculation[] {
  const seen = new Set<number>();
  return dossier.calculations.filter((c) => {
    if (c.fits || c.result.file !== article.file || !accept(c) || !inProse(article.analysis, c.result.span) || seen.has(c.result.span.start)) return false;
    // another calculation in the article that does come out explains the figure
    if (dossier.calculations.some((other) => other.fits && other.kind === c.kind && other.result.file === c.result.file && other.result.span.start === c.result.span.start)) return false;
    seen.add(c.result.span.start);
    return true;
  });
}
