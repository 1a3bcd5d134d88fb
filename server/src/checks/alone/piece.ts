import { recentFrom, yearOf } from '../../claims/history';
import type { Told } from './told';

/** An obituary, or what a firm writes of itself: “She is survived by a son”, `Wir freuen uns, …`. Who speaks in it is plain. */
export function isFormal({ article: { genre } }: Told): boolean {
  return genre.obituary || genre.release;
}

/** In the report of a match or a review: “The keeper was sent off”. Everybody could watch it. */
export function isWatched({ article: { genre } }: Told): boolean {
  return genre.leisure;
}

/** “Halden bought the yard in 1998”, `2009 kaufte die Werft zwei Docks`: every date of it lies years back, it tells where somebody comes from. */
export function isEarlier({ article: { genre }, claim: { mentions } }: Told): boolean {
  const dates = mentions.filter((m) => m.kind === 'date');
  return dates.length > 0 && dates.every((m) => (yearOf(m.date?.iso) ?? Infinity) < recentFrom(genre.historyUntil));
}
