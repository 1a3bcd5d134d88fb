import type { Calculation, Evidence } from '../dossier';
import type { CheckContext } from './check';
import { figureSpanAt } from './conflicts';
import { distinct, notesAt } from './evidence';
import type { Finding } from './finding';
import { inProse } from './places';

/** A calculation that does not come out, as a finding at its result, with what the other articles have for it. */
export function calculationFinding(context: CheckContext, code: string, calculation: Calculation): Finding {
  const { article, dossier } = context;
  const { result, operands, kind } = calculation;
  const elsewhere = [result, ...operands].flatMap(({ file, span }) => (file === article.file ? notesAt(context, span, 'figure').filter(({ note }) => note.relation !== 'otherThing').flatMap((n) => n.others) : []));
  // the folder's own conversions show the rate this one misses; its own sum of the same parts shows the sum
  const words = new Set(operands.map((o) => o.text));
  const model = dossier.calculations.filter((c) => c.kind === kind && c.fits && c.result.file !== article.file && (kind === 'conversion' || c.operands.some((o) => words.has(o.text))));
  const right = model.flatMap((c) => (kind === 'conversion' ? [c.result, ...c.operands] : [c.result]));
  return {
    code,
    severity: 'warning',
    file: article.file,
    span: figureSpanAt(article.analysis, result.span),
    message: calculation.message,
    related: distinct([...operands, ...right, ...elsewhere]).slice(0, MOST),
    fixes: [],
  };
}

const MOST = 8;

/** The calculations of the article that do not come out, by their result; one a result. */
export function failedCalculations(context: CheckContext, accept: (calculation: Calculation) => boolean): Calculation[] {
  const { article, dossier } = context;
  const here = dossier.calculations.filter((c) => c.result.file === article.file);
  // another calculation that does come out explains the figure
  const explained = new Set(here.filter((c) => c.fits).map((c) => `${c.kind} ${c.result.span.start}`));
  const seen = new Set<number>();
  return here.filter((c) => {
    const { start } = c.result.span;
    if (c.fits || !accept(c) || seen.has(start) || explained.has(`${c.kind} ${start}`) || !inProse(article.analysis, c.result.span)) return false;
    // a figure the other articles contradict is reported itself; what follows from it wrongly is no second fault
    if (!isContradicted(context, c.result) && c.operands.some((o) => isContradicted(context, o))) return false;
    seen.add(start);
    return true;
  });
}

function isContradicted(context: CheckContext, { file, span }: Evidence): boolean {
  return file === context.article.file && notesAt(context, span, 'figure', ['conflicts']).some((n) => n.others.length > 0 && !n.note.superseded);
}
