import { HOUR, NTH } from '../dossier/digest/hours';
import type { ArticleAnalysis } from '../analysis';
import { checkWordsOf } from '../language/checks';
import type { Mention } from '../recognize/mention';
import { lastStartingBefore } from '../text/search';
import { overlaps, textAt, type Span } from '../text/span';
import type { CheckContext } from './check';
import { isSmallCount } from './figures';
import { claimAt, inProse } from './places';

/** `2005`: a number without a dot that may be a year. */
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Half of something is said loosely. */
const HALF = 50;

/**
 * Figures that are no marks of the article, since they leave out what they count or are told as a fraction, and that nobody carries:
 * `Im Vorjahr waren es minus 7,9 Millionen`, `kürzte die Mittel um ein Viertel`, “300 of its 1,900 or so employees”.
 * Beside a figure that is a mark they are one statement with it.
 */
export function unmarkedFigures({ article, dossier }: CheckContext): Mention[] {
  const { analysis } = article;
  const carried = carriedStretches(analysis.attributions.map((a) => a.reach));
  const { rubric, interviewFrom, entry, history, ownStory, leisure, market } = analysis.genre;
  const plain = !rubric && interviewFrom === undefined && !entry && !history && !ownStory && !leisure && !market;
  return dossier.figures
    .filter(({ file, mention }) => file === article.file && mention.rule.startsWith('figure.') && mention.value?.unit !== 'age' && inProse(analysis, mention.span) && !isSmallCount(mention))
    .map(({ mention }) => mention)
    .filter(({ span, rule, value }) => {
      // an hour and a number of times are asked of nobody
      if (rule === HOUR || rule === NTH || (rule === 'figure.fraction' && value?.max === HALF) || YEAR.test(textAt(analysis.text, span))) return false;
      if ((lastStartingBefore(carried, span.start)?.end ?? 0) >= span.end) return false;
      const claim = claimAt(analysis, span);
      // what is a claim for nothing else is told by the kind of piece alone
      if (!claim || !overlaps(claim.span, span)) return plain && (rule !== 'figure.fraction' || isCompared(analysis, span));
      return !claim.attribution && !claim.exempt && !claim.selfEvident && !claim.types.includes('figure') && !claim.types.includes('quotation');
    });
}

/** So far beside a fraction stands what it is set against. */
const BESIDE = 20;

/** `verkauft ein Drittel mehr Karten`, “fell by a third”: a fraction by which something has changed is as much a figure as a percentage. */
function isCompared({ text, language }: ArticleAnalysis, { start, end }: Span): boolean {
  const { comparedBefore, comparedBehind } = checkWordsOf(language);
  return comparedBefore.test(text.slice(Math.max(0, start - BESIDE), start).toLowerCase()) || comparedBehind.test(text.slice(end, end + BESIDE).toLowerCase());
}

/** What somebody carries, in order, with what overlaps joined. */
function carriedStretches(reaches: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...reaches].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}
