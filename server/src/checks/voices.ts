import type { ArticleAnalysis } from '../analysis';
import { lastStartingBefore, paragraphAt, sentenceAt } from './places';
import type { Span } from '../text/span';

/** Whether one person alone speaks in an article, so that a quotation without a speaker can only be theirs. */
export function hasOneVoice(analysis: ArticleAnalysis): boolean {
  const voices = new Set(analysis.attributions.filter((a) => a.kind !== 'document' && a.kind !== 'hearsay').map((a) => a.kind === 'person' ? a.sourceName : undefined));
  return voices.size === 1 && !voices.has(undefined) && analysis.attributions.some((a) => a.kind === 'person' && a.quotation);
}

/** `Was er selbst schaut? „Nichts.“`: whether a quotation follows a question of the writer in its paragraph. */
export function followsQuestion(analysis: ArticleAnalysis, span: Span): boolean {
  const paragraph = paragraphAt(analysis, span.start);
  return paragraph !== undefined && /\?\s+$/.test(analysis.text.slice(Math.max(paragraph.start, span.start - 4), span.start));
}

/**
 * `Klara Roth findet die Vögel „tausendmal besser als die Deutschen“`: whether a person is named before the words quoted in their sentence.
 * @param people where people are named, in order
 */
export function hasPersonBefore(analysis: ArticleAnalysis, people: readonly Span[], span: Span): boolean {
  const last = lastStartingBefore(people, span.start - 1);
  return last !== undefined && last.start >= sentenceAt(analysis, span).start;
}
