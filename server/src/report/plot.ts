import type { Bound } from '../language/numbers';
import { msg } from '../message';
import type { Amount } from '../recognize/mention';
import { escapeHtml } from './escape';
import type { RenderOptions } from './index';
import type { Fact, FactSheet, Quote } from './sheet';
import { numberWords } from './words';

/** One line of a range plot: what one article says, as an interval of the numbers its words allow. */
export interface PlotRow {
  readonly label: string;
  readonly words: string;
  /** The ends of the figure itself. */
  readonly min: number;
  readonly max: number;
  readonly bound: Bound;
  /** Half a step of rounding: how far the true value may lie from the one printed. */
  readonly slack: number;
}

/** A figure that several articles give, on one scale. */
export interface Plot {
  readonly unit: Pick<Amount, 'currency' | 'unit'>;
  readonly rows: readonly PlotRow[];
  readonly from: number;
  readonly to: number;
}

/** The plot of a fact; undefined where fewer than two articles give a figure in the same unit, or all say the same. */
export function plotOf(fact: Fact, sheet: FactSheet): Plot | undefined {
  if (fact.subject !== 'figure') return undefined;
  const quotes = sheet.articles.flatMap((a) => (fact.cells.get(a.file) ?? []).map((q) => ({ label: a.label, q })));
  const first = quotes.map(({ q }) => valueOf(q)).find((v) => v);
  if (!first) return undefined;
  const rows = quotes.flatMap(({ label, q }): PlotRow[] => {
    const value = valueOf(q);
    if (!value || value.currency !== first.currency || value.currency === undefined && !sameUnit(value.unit, first.unit)) return [];
    const min = value.min ?? value.max!;
    const max = value.max ?? value.min!;
    return [{ label, words: q.text.replace(/\s+/g, ' '), min, max, bound: value.bound, slack: value.step ? value.step / 2 : 0 }];
  });
  if (new Set(rows.map((r) => r.label)).size < 2 || new Set(rows.map((r) => `${r.min} ${r.max} ${r.bound}`)).size < 2) return undefined;
  const low = Math.min(...rows.map((r) => r.min - r.slack));
  const high = Math.max(...rows.map((r) => r.max + r.slack));
  const room = (high - low) * 0.15 || Math.abs(high) * 0.1 || 1;
  return { unit: { currency: first.currency, unit: first.currency ? undefined : first.unit }, rows, from: low - room, to: high + room };
}

function valueOf(q: Quote): Amount | undefined {
  const value = q.mention?.value;
  return value && Number.isFinite(value.min ?? value.max) && value.bound !== 'vague' ? value : undefined;
}

/** Counted things have many names; only measures and percentages have to be the same. */
function sameUnit(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== '%' && b !== '%' && a !== 'pp' && b !== 'pp' && (a?.length ?? 0) > 3 && (b?.length ?? 0) > 3);
}

const LEFT = 190;
const WIDTH = 640;
const ROW = 26;

/** A range plot as inline SVG: a dot for a value, a bar for a range, a thin line for rounding, an arrow for an open bound. */
export function plotSvg(plot: Plot, id: string, title: string, { locale, render }: RenderOptions): string {
  const height = plot.rows.length * ROW + 34;
  const x = (n: number): number => round(LEFT + ((n - plot.from) / (plot.to - plot.from)) * (WIDTH - LEFT - 16));
  const ticks = ticksOf(plot.from, plot.to);
  const floor = plot.rows.length * ROW + 8;
  const axis = ticks.map((t) => `<path class="grid" d="M${x(t)} 4V${floor}"/><text x="${x(t)}" y="${floor + 16}" text-anchor="middle">${escapeHtml(numberWords(t, plot.unit, locale))}</text>`).join('');
  const rows = plot.rows.map((r, i) => rowSvg(r, i * ROW + 18, x)).join('');
  const described = plot.rows.map((r) => `${r.label}: ${r.words}${r.bound === 'exact' ? '' : ` (${render(BOUND_WORDS[r.bound])})`}`).join('; ');
  return `<svg class="plot" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"><title id="${id}-t">${escapeHtml(title)}</title><desc id="${id}-d">${escapeHtml(described)}</desc>${axis}${rows}</svg>`;
}

function rowSvg(r: PlotRow, y: number, x: (n: number) => number): string {
  const a = x(r.min);
  const b = x(r.max);
  const parts = [`<text x="${LEFT - 14}" y="${y + 4}" text-anchor="end">${escapeHtml(clip(r.label, 26))}</text>`];
  if (r.slack) parts.push(`<path class="slack${r.bound === 'about' ? ' about' : ''}" d="M${x(r.min - r.slack)} ${y}H${x(r.max + r.slack)}"/>`);
  if (r.bound === 'atLeast' || r.bound === 'moreThan') parts.push(`<path class="open" d="M${b} ${y}h28m-6 -4l6 4l-6 4"/>`);
  if (r.bound === 'atMost' || r.bound === 'lessThan') parts.push(`<path class="open" d="M${a} ${y}h-28m6 -4l-6 4l6 4"/>`);
  parts.push(b > a ? `<path class="range" d="M${a} ${y}H${b}"/>` : `<circle class="value ${r.bound === 'exact' ? 'exact' : 'bounded'}" cx="${a}" cy="${y}" r="4.5"/>`);
  return parts.join('');
}

/** The bounds in words. */
export const BOUND_WORDS = {
  exact: msg('exactly'),
  about: msg('about'),
  atLeast: msg('at least'),
  moreThan: msg('more than'),
  atMost: msg('at most'),
  lessThan: msg('less than'),
  vague: msg('vague'),
} as const;

/** Two to five round numbers inside a range. */
function ticksOf(from: number, to: number): number[] {
  const raw = (to - from) / 3;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((f) => f * power).find((s) => s >= raw) ?? raw;
  const ticks: number[] = [];
  for (let i = Math.ceil(from / step); i * step <= to && ticks.length < 6; i++) ticks.push(Number((i * step).toPrecision(12)));
  return ticks;
}

/** Words no longer than some characters, whole code points, with an ellipsis. */
export function clip(words: string, length: number): string {
  const points = Array.from(words.slice(0, length * 2 + 2));
  return points.length > length ? `${points.slice(0, length - 1).join('')}…` : words;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
