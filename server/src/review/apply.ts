import type { ArticleAnalysis } from '../analysis';
import type { ArticleRole } from '../dossier';
import type { KnownName } from '../recognize/names/candidate';
import { overlaps, textAt, type Span } from '../text/span';
import { isPlaced, type CarriedBy, type IgnoreFinding, type Judged, type PlacedEntry, type Review, type ReviewEntry } from './entry';
import { finderFor } from './place';
import { activeEntries } from './store';

/** The findings of an article after people's decisions, and what became of the decisions. */
export interface Reviewed<F extends Judged = Judged> {
  readonly kept: readonly F[];
  /** Findings that are not shown, each with the decision that hides it. */
  readonly ignored: readonly { readonly finding: F; readonly by: ReviewEntry }[];
  /** Decisions whose words stand in the article, with their places. */
  readonly found: readonly { readonly entry: PlacedEntry; readonly spans: readonly Span[] }[];
  /** Decisions whose words are gone or were changed: to be shown, never applied elsewhere. */
  readonly stale: readonly PlacedEntry[];
}

/** What an attached source, own reporting or common knowledge answers. */
const ANSWERED: ReadonlySet<string> = new Set([
  'unsourced-figure', 'unsourced-claim', 'attribution-lost', 'attribution-late', 'figure-not-in-sources', 'name-not-in-sources', 'single-source', 'vague-source', 'hearsay', 'unsourced-quote',
]);
/** Findings about a name. */
const ABOUT_NAMES: ReadonlySet<string> = new Set(['name-spelling', 'name-not-in-sources', 'first-mention']);

/** Codes for which `attach a source`, `own reporting` and `common knowledge` are offered. */
export const MARKABLE_CODES: ReadonlySet<string> = ANSWERED;
/** Codes for which `ignore this name` is offered. */
export const NAME_CODES: ReadonlySet<string> = ABOUT_NAMES;

/**
 * Applies the decisions of a folder to the findings of one article.
 * @param file the article's path relative to the folder that holds `.beleg`, with `/`
 */
export function applyReview<F extends Judged>(findings: readonly F[], review: Review, file: string, analysis: ArticleAnalysis): Reviewed<F> {
  const entries = activeEntries(review);
  const placed = entries.filter((e): e is PlacedEntry => isPlaced(e) && e.file === file);
  const finder = placed.length ? finderFor(analysis) : undefined;
  const places = placed.map((entry) => ({ entry, spans: finder!.find(entry) }));
  const found = places.filter((p) => p.spans.length > 0);
  const here = new Map<number, PlacedEntry[]>();
  for (const { entry, spans } of found) for (const { start } of spans) here.set(start, [...(here.get(start) ?? []), entry]);
  const carried = found.filter((p) => p.entry.kind === 'carried');
  const codes = new Map(entries.flatMap((e) => (e.kind === 'ignoreCode' && (e.file === undefined || e.file === file) ? [[e.code, e] as const] : [])));
  const names = new Map(entries.flatMap((e) => (e.kind === 'ignoreName' ? [[e.name.toLowerCase(), e] as const] : [])));

  const hiddenBy = (finding: F): ReviewEntry | undefined =>
    here.get(finding.span.start)?.find((e) => isOf(e, finding, analysis))
    ?? (ANSWERED.has(finding.code) ? carried.find((p) => p.spans.some((span) => overlaps(span, finding.span)))?.entry : undefined)
    ?? (ABOUT_NAMES.has(finding.code) ? names.get(textAt(analysis.text, finding.span).toLowerCase()) : undefined)
    ?? codes.get(finding.code);
  const kept: F[] = [];
  const ignored: { finding: F; by: ReviewEntry }[] = [];
  for (const finding of findings) {
    const by = hiddenBy(finding);
    if (by) ignored.push({ finding, by });
    else kept.push(finding);
  }
  return { kept, ignored, found, stale: places.filter((p) => !p.spans.length).map((p) => p.entry) };
}

function isOf(entry: PlacedEntry, finding: Judged, { text }: ArticleAnalysis): entry is IgnoreFinding {
  return entry.kind === 'ignore' && entry.code === finding.code && entry.quote === textAt(text, finding.span).replace(/\s+/g, ' ').trim();
}

/** The roles people have given files, by their paths relative to the folder that holds `.beleg`. */
export function rolesOf(review: Review): ReadonlyMap<string, ArticleRole> {
  return new Map(activeEntries(review).flatMap((e) => (e.kind === 'role' ? [[e.file, e.role] as const] : [])));
}

/** The names people have settled, for the recognition. */
export function namesOf(review: Review): KnownName[] {
  return activeEntries(review).flatMap((e) => (e.kind === 'name' ? [{ name: e.name, kind: e.as, by: 'user' as const }] : []));
}

/** How people carry the statements of an article: for the hover and the fact sheet. */
export function carriedIn(reviewed: Reviewed): { readonly span: Span; readonly how: CarriedBy; readonly source?: string }[] {
  return reviewed.found.flatMap(({ entry, spans }) => (entry.kind === 'carried' ? spans.map((span) => ({ span, how: entry.how, source: entry.source })) : []));
}
