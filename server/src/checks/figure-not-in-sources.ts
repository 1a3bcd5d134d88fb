import type { ArticleAnalysis } from '../analysis';
import type { FigureFact } from '../dossier';
import { BEFELL } from '../dossier/digest/counted';
import { HOUR, NTH } from '../dossier/digest/hours';
import { isDerived } from '../dossier/figures/derived';
import { nominal, relate, type ValueRelation } from '../dossier/figures/value';
import { checkWordsOf } from '../language/checks';
import { compareLexiconOf } from '../language/compare';
import { msg } from '../message';
import { textAt, type Span } from '../text/span';
import type { Check, CheckContext } from './check';
import { notesAt } from './evidence';
import { asksForSource, figureKey, figuresHere, isSmallCount } from './figures';
import type { Finding } from './finding';
import { claimAt, sentenceAt } from './places';
import { sourcesFor } from './sources';

/** A fraction is told for shares so far from it, as a part of it. */
const FRACTION = 0.16;
/** How the figure of a source may stand to a draft's that is rounded or bounded. */
const NEARBY: ReadonlySet<ValueRelation> = new Set(['same', 'hedgeLost', 'hedgeAdded', 'morePrecise', 'rounder']);

/** Two amounts nearer than this share of their size are the same figure to a draft that rounds. */
const NEAR = 0.005;

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  const files = new Set(sourcesFor(dossier, article.file).map((a) => a.file));
  if (!files.size) return [];
  const known = new Map<string, FigureFact[]>();
  for (const figure of dossier.figures) {
    if (!files.has(figure.file)) continue;
    const group = groupOf(figure);
    const list = known.get(group);
    if (list) list.push(figure);
    else known.set(group, [figure]);
  }
  const calculated = new Set(dossier.calculations.filter((c) => c.fits && c.result.file === article.file).map((c) => c.result.span.start));
  let bare: Set<number> | undefined;
  const numbers = (): Set<number> => (bare ??= bareNumbers(sourcesFor(dossier, article.file).map((a) => a.analysis.text)));
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const figure of figuresHere(context)) {
    // to the minute no two papers have an hour
    if (figure.mention.rule === HOUR || figure.mention.rule === NTH) continue;
    // „the 1989 disaster in which 96 died“ is told for those who have forgotten it
    if (figure.mention.rule === BEFELL && figure.times.length) continue;
    const { mention } = figure;
    const claim = claimAt(analysis, mention.span);
    const kind = claim?.attribution?.kind;
    if (!claim || claim.exempt || !kind || kind === 'hearsay' || kind === 'anonymous' || mention.value?.bound === 'vague' || isSmallCount(mention) || !asksForSource(mention)) continue;
    // „jede fünfte“ may be what the writer makes of a count
    if (mention.value?.nth || seen.has(figureKey(mention)) || calculated.has(mention.span.start)) continue;
    seen.add(figureKey(mention));
    if (notesAt(context, mention.span, 'figure').some(({ note, others }) => others.length && note.relation !== 'otherThing')) continue;
    // a number that leaves its unit out may be read with a neighbour's: „sold 9.6 million at $30 each“
    const isHere = (list: readonly FigureFact[]): boolean => list.some((other) => isNear(figure, other));
    if ((mention.rule === 'figure.elliptic' ? [...known.values()].some(isHere) : isHere(known.get(groupOf(figure)) ?? [])) || numbers().has(nominal(mention.value!)) || isSum(figure, mention.rule === 'figure.elliptic' ? [...known.values()] : [known.get(groupOf(figure)) ?? []], saysSum(analysis, mention.span) || saysDifference(analysis, mention.span)) || isRatio(figure, known)) continue;
    findings.push({
      code: 'figure-not-in-sources',
      severity: 'warning',
      file: article.file,
      span: mention.span,
      message: msg('“{figure}” has a source here, but stands in no article of the folder.', { figure: textAt(analysis.text, mention.span) }),
      related: [],
      fixes: [],
    });
  }
  return findings;
}

/** Whether a figure is the sum or the difference of two that a source tells together: `zusammen fünf` of `drei vom Land, zwei vom Bund`. */
function isSum(figure: FigureFact, groups: readonly (readonly FigureFact[])[], said: boolean): boolean {
  const given = middle(figure);
  return groups.some((list) => list.some((from, i) => list.slice(i + 1, i + FEW).some((other) => isDerived(given, from, [other]) && (said || isOfSame(figure, from, other)))));
}

/** So far beside a figure stands what it is set against. */
const BESIDE = 20;

/** `sechs Millionen weniger als 2024`, `stieg um vier Millionen`: whether a figure is called the difference of two others. */
function saysDifference({ text, language }: ArticleAnalysis, { start, end }: Span): boolean {
  const { comparedBefore, comparedBehind } = checkWordsOf(language);
  return comparedBefore.test(text.slice(Math.max(0, start - BESIDE), start).toLowerCase()) || comparedBehind.test(text.slice(end, end + BESIDE).toLowerCase());
}

/** `zusammen 40 Euro`: whether its sentence calls a figure a sum before it tells it. */
function saysSum(analysis: ArticleAnalysis, span: Span): boolean {
  const { sum } = compareLexiconOf(analysis.language);
  const words = analysis.text.slice(sentenceAt(analysis, span).start, span.start).toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => sum.has(word));
}

/** By accident many a pair makes a figure: one of the two must be told of the same thing, or both together. */
function isOfSame(figure: FigureFact, a: FigureFact, b: FigureFact): boolean {
  return [...figure.words.keys()].filter((w) => !/^[=~]/.test(w) && ((a.words.get(w) ?? 0) > OWN || (b.words.get(w) ?? 0) > OWN)).length > 1;
}

/** Whether a percentage follows from two figures of one passage of a source: `60 Prozent` of `25 Mio. Euro … 15 Mio. Euro`. */
function isRatio(figure: FigureFact, known: ReadonlyMap<string, readonly FigureFact[]>): boolean {
  if (figure.mention.kind !== 'percent') return false;
  for (const list of known.values()) {
    for (let i = 1; i < list.length; i++) {
      for (let j = Math.max(0, i - FEW); j < i; j++) {
        const [a, b] = [list[i]!, list[j]!];
        if (a.unit !== b.unit || a.file !== b.file || a.mention.kind === 'percent' || Math.abs(a.mention.span.start - b.mention.span.start) > PASSAGE) continue;
        const [low, high] = [middle(a), middle(b)].sort((x, y) => x - y) as [number, number];
        if (low > 0 && isRounded(figure, (low / high) * 100) && isOfSame(figure, a, b)) return true;
      }
    }
  }
  return false;
}

/** Whether a percentage stands for a share: to the half point, and as far below or above it as `gut` and `knapp` round. */
function isRounded(figure: FigureFact, share: number): boolean {
  const off = share - middle(figure);
  const { bound } = figure.value;
  return Math.abs(off) < 0.5 || (off > 0 ? bound === 'moreThan' : bound === 'lessThan') && Math.abs(off) < ROUND;
}

/** `gut 60 Prozent` are less than so many points more. */
const ROUND = 2.5;

/** Figures of a passage that are held against each other, and how long it is. */
const FEW = 4;
const PASSAGE = 240;
/** Weight of a word of the figure's own clause. */
const OWN = 0.4;

/** The bare numbers of some texts: `liegt bei 1850` counts nothing by itself, and still is the draft's `1.850 Menschen`. */
function bareNumbers(texts: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const text of texts) for (const [digits] of text.matchAll(/\d+(?:[.,'’\u00a0\u202f]\d{3})*(?!\d)/g)) found.add(Number(digits.replace(/\D/g, '')));
  return found;
}

/** Money is compared within its currency, percentages with each other, counts and measures with all of their kind. */
function groupOf({ mention }: FigureFact): string {
  // the minutes of an hour count nothing
  return mention.kind === 'money' ? `money ${mention.value?.currency ?? ''}` : mention.rule === HOUR || mention.rule === NTH ? mention.rule : mention.kind;
}

function isNear(a: FigureFact, b: FigureFact): boolean {
  const [x, y] = [middle(a), middle(b)];
  const { min, max } = b.value;
  // „gut zwei Drittel“ are 68 percent, „knapp sieben Millionen“ 6.8
  if (a.value.bound !== 'exact' && NEARBY.has(relate(a.value, b.value))) return true;
  if (a.mention.rule === 'figure.fraction' && Math.abs(x - y) <= FRACTION * x) return true;
  if (min !== undefined && max !== undefined && min <= x && x <= max) return true;
  return Math.abs(x - y) <= NEAR * Math.max(Math.abs(x), Math.abs(y));
}

function middle({ value }: FigureFact): number {
  return ((value.min ?? value.max ?? 0) + (value.max ?? value.min ?? 0)) / 2;
}

/** `figure-not-in-sources`: a draft cites a source for a figure that no source of the folder has. */
export const figureNotInSources: Check = {
  code: 'figure-not-in-sources',
  title: msg('Figure in no source'),
  defaultSeverity: 'warning',
  scope: 'draft',
  explanation: {
    en: `The draft names a source for a figure, but no article of the folder has that figure.

**Example:** *It made a loss of £2.1m, according to its annual report*; no article gives that sum.

**What you can do:** add the document it comes from to the folder, attach the source, or mark the sentence as your own reporting.`,
    de: `Der Entwurf nennt für eine Zahl eine Quelle, aber kein Artikel des Ordners hat diese Zahl.

**Beispiel:** *Das Gerüst kostet laut Architekt 900.000 Euro*; kein Artikel nennt diese Summe.

**Was Sie tun können:** das Dokument, aus dem sie stammt, in den Ordner legen, die Quelle anhängen oder den Satz als eigene Recherche kennzeichnen.`,
  },
  find,
};
