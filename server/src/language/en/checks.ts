import type { CheckWords } from '../checks';

/** English words of fixes. */
export const checkWords: CheckWords = {
  saidBy: ', according to {source}',
  reportedBy: ', {source} reported',
  writtenIn: ', according to {source}',
  oblique: [],
  hearsay: ', reportedly',
  innerMarks: ['‘', '’'],
  past: new Set(['was', 'were', 'had', 'been']),
  durations: new Set(['year', 'month', 'week', 'day', 'h', 'min', 's', 'decade', 'century', 'night', 'weekend', 'quarter', 'hour', 'minute', 'second']),
  converted: /(?<!\p{L})(?:equivalent to|the equivalent of) (?:\p{Ll}+ ){0,2}$/u,
};
