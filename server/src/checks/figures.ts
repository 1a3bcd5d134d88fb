import type { Evidence, FigureFact } from '../dossier';
import { checkWordsOf } from '../language/checks';
import type { Mention } from '../recognize/mention';
import type { CheckContext } from './check';
import { distinct, notesAt, type SeenNote } from './evidence';
import { inProse } from './places';

/** Relations under which another article has a compatible figure for the same thing. */
const COMPATIBLE = ['agrees', 'morePrecise', 'rounder', 'hedgeLost', 'attributionLost'] as const;

/** A figure without its words: two mentions with one key give the same amount of the same unit. */
export function figureKey({ kind, value }: Mention): string {
  return `${kind} ${value?.min ?? ''} ${value?.max ?? ''} ${value?.currency ?? value?.unit ?? ''}`;
}

/** Figures that can be checked against a source; a date is none, nor is an amount without a currency. */
export function isFigure(mention: Mention): boolean {
  return (mention.kind === 'money' || mention.kind === 'percent' || mention.kind === 'quantity') && !mention.optional && mention.value !== undefined;
}

/** A figure a reader would ask the source of: no age, and no stretch of time, which says when and how long. */
export function asksForSource(mention: Mention): boolean {
  const unit = mention.value?.unit;
  return isFigure(mention) && unit !== 'age' && !(mention.kind === 'quantity' && unit !== undefined && durations.has(unit));
}

/** A figure that two articles can contradict each other about: an age too, but no stretch of time. */
export function isComparable(mention: Mention): boolean {
  return asksForSource(mention) || mention.value?.unit === 'age';
}

const durations: ReadonlySet<string> = new Set((['de', 'en'] as const).flatMap((id) => [...checkWordsOf(id).durations]));

/** A small count (`two hybrid ferries`, `drei Wände`): it counts what the sentence is about, and is seldom its news. */
export function isSmallCount({ kind, value }: Mention): boolean {
  return kind === 'quantity' && value?.bound === 'exact' && value.per === undefined && Number.isInteger(value.max) && (value.max ?? 0) <= SMALL;
}

const SMALL = 12;

/** The notes that give a compatible figure for the same thing in another article. */
export function compatibleNotes(context: CheckContext, mention: Mention): SeenNote[] {
  return notesAt(context, mention.span, 'figure', COMPATIBLE);
}

/** The source articles' words with a compatible figure for the same thing. */
export function compatibleElsewhere(context: CheckContext, mention: Mention): Evidence[] {
  return distinct(compatibleNotes(context, mention).flatMap((n) => n.others));
}

/** The figures of the article's running text, in order. */
export function figuresHere({ dossier, article }: CheckContext): FigureFact[] {
  return dossier.figures.filter((f) => f.file === article.file && isFigure(f.mention) && inProse(article.analysis, f.mention.span));
}
