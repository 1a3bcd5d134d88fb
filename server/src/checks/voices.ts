import type { ArticleAnalysis } from '../analysis';
import { paragraphAt, sentenceAt } from './places';
import { lastStartingBefore } from '../text/search';
import type { Span } from '../text/span';

/** Whether one person alone speaks in an article, so that a quotation without a speaker can only be theirs. */
export function hasOneVoice(analysis: ArticleAnalysis): boolean {
  const voices = new Set(analysis.attributions.filter((a) => a.kind !== 'document' && a.kind !== 'hearsay').map((a) => a.kind === 'person' ? a.sourceName : undefined));
  const [voice] = voices;
  return voices.size === 1 && voice !== undefined && (analysis.attributions.some((a) => a.kind === 'person' && a.quotation) || isProtagonist(analysis, voice));
}

/** Fewer names make no portrait. */
const PORTRAYED = 3;

/** Whether the article names one person oftener than anybody else: a portrait, in which most of what is quoted is theirs. */
function isProtagonist(analysis: ArticleAnalysis, name: string): boolean {
  const counts = new Map<string, number>();
  for (const { kind, name: full } of analysis.mentions) if (kind === 'person' && full) counts.set(full.full, (counts.get(full.full) ?? 0) + 1);
  const own = counts.get(name) ?? 0;
  return own >= PORTRAYED && [...counts].every(([other, count]) => other === name || count < own);
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
