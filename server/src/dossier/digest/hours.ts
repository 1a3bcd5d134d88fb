import type { CompareLexicon } from '../../language/compare';
import type { LanguagePack } from '../../language/pack';
import { hedgeOf } from '../../recognize/figures/hedges';
import type { Mention } from '../../recognize/mention';
import type { Paragraph } from '../../text/paragraphs';
import type { Span } from '../../text/span';

/** The unit of a time of day, in minutes since midnight. */
export const CLOCK = 'uhr';
/** The unit of how often something has come to be. */
export const NTH_UNIT = 'nth';
/** The rule of a time of day. */
export const HOUR = 'figure.hour';
/** The rule of a number of times. */
export const NTH = 'figure.nth';
/** No sentence that tells an hour is longer, in code units. */
const LONGEST = 1500;
const NOON = 12;

/**
 * Times of day as minutes since midnight, and how often something has come to be: `um 6.42 Uhr`, `at 7:15 a.m.`, `zum dritten Mal`. The stamp of an
 * entry of a ticker is none, nor is an hour that a number of minutes could not be told for.
 */
export function hoursAndTimes(text: string, { sentences, tokens }: Paragraph, pack: LanguagePack, lexicon: CompareLexicon): Mention[] {
  return sentences.flatMap((sentence): Mention[] => {
    if (sentence.end - sentence.start > LONGEST) return [];
    const words = text.slice(sentence.start, sentence.end);
    const spanOf = (index: number, length: number): Span => ({ start: sentence.start + index, end: sentence.start + index + length });
    const hours = /\d/.test(words) ? [...words.matchAll(lexicon.clock)] : [];
    const nths = [...words.toLowerCase().matchAll(lexicon.nthTime)];
    return [
      ...hours.flatMap(({ index, groups, 0: { length } }): Mention[] => {
        const minutes = minutesOf(groups!);
        if (minutes === undefined || isStamp(words, index, length)) return [];
        const span = spanOf(index, length);
        const first = sentence.firstToken + tokens.slice(sentence.firstToken, sentence.endToken).findIndex((t) => t.end > span.start);
        const hedge = hedgeOf(tokens, first, first + tokens.slice(first, sentence.endToken).filter((t) => t.start < span.end).length, pack);
        return [{ kind: 'quantity', span, rule: HOUR, hedge: hedge?.span, value: { min: minutes, max: minutes, bound: hedge?.bound ?? 'exact', step: minutes % 60 ? (minutes % 5 ? 1 : 5) : 30, unit: CLOCK } }];
      }),
      ...nths.flatMap(({ index, groups, 0: { length } }): Mention[] => {
        const nth = lexicon.nthTimes.get(groups!['nth']!);
        return nth === undefined ? [] : [{ kind: 'quantity', span: spanOf(index, length), rule: NTH, value: { min: nth, max: nth, bound: 'exact', step: 1, unit: NTH_UNIT } }];
      }),
    ];
  });
}

/** Whether a time opens its sentence before a dash, a colon or a bracket: `18:10 Uhr – …`. */
const isStamp = (words: string, index: number, length: number): boolean => /^[^\p{L}]*$/u.test(words.slice(0, index)) && /^\s?[-–—:+)|]/.test(words.slice(index + length));

/** Minutes since midnight; a half of the day turns an hour of a clock into one of the day. */
function minutesOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const hour = Number(groups['hour']);
  const half = groups['half']?.toLowerCase() ?? '';
  if (half && (hour > NOON || hour < 1)) return undefined;
  const day = half.startsWith('p') ? (hour % NOON) + NOON : half.startsWith('a') ? hour % NOON : hour;
  return day * 60 + Number(groups['minute'] ?? groups['more'] ?? 0);
}
