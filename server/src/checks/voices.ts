import type { ArticleAnalysis } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import { opensWithBody } from '../claims/actor';
import { packOf } from '../language';
import { paragraphAt, sentenceAt } from './places';
import { countWhile, lastStartingBefore } from '../text/search';
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

/**
 * `Was er selbst schaut? „Nichts.“`: whether a quotation answers a question of the writer in its paragraph, and no more than one person can
 * have been asked: of several who spoke in the paragraph, or in the one before where the question opens its own, nobody knows which.
 */
export function answersQuestion(analysis: ArticleAnalysis, span: Span): boolean {
  const paragraph = paragraphAt(analysis, span.start);
  if (!paragraph || !/\?\s+$/.test(analysis.text.slice(Math.max(paragraph.start, span.start - 4), span.start))) return false;
  const from = lastStartingBefore(paragraph.sentences, span.start - 1)?.start === paragraph.start ? lastStartingBefore(analysis.paragraphs, paragraph.start - 1)?.start ?? paragraph.start : paragraph.start;
  const voices = voicesOf(analysis);
  const asked = new Set<string | undefined>();
  for (let i = countWhile(voices, ({ cue }) => cue.start < span.start) - 1, left = VOICES; i >= 0 && left > 0 && voices[i]!.cue.start >= from; i--, left--) asked.add(voices[i]!.sourceName);
  return asked.size <= 1;
}

/** So many statements back, at most, a reader remembers who spoke. */
const VOICES = 12;

const voicesOfArticle = new WeakMap<ArticleAnalysis, readonly Attribution[]>();

/** What people say in an article, in order. */
function voicesOf(analysis: ArticleAnalysis): readonly Attribution[] {
  let voices = voicesOfArticle.get(analysis);
  if (!voices) voicesOfArticle.set(analysis, (voices = analysis.attributions.filter((a) => a.kind === 'person').sort((a, b) => a.cue.start - b.cue.start)));
  return voices;
}

/**
 * `Klara Roth findet die Vögel „tausendmal besser als die Deutschen“`: whether a person is named before the words quoted in their sentence.
 * @param people where people are named, in order
 */
export function hasPersonBefore(analysis: ArticleAnalysis, people: readonly Span[], span: Span): boolean {
  const last = lastStartingBefore(people, span.start - 1);
  return last !== undefined && last.start >= sentenceAt(analysis, span).start;
}

/** So far into a sentence, in tokens, its subject begins: `Die bayerische Gewerkschaft Bau …`. */
const SUBJECT = 3;

/** Whether a body opens the sentence in which a few words are quoted, as its subject: `Der Bauernverband stellte sich „ohne Wenn und Aber“ hinter die Prüfer`. */
export function hasBodyBefore(analysis: ArticleAnalysis, span: Span): boolean {
  const paragraph = paragraphAt(analysis, span.start);
  const sentence = paragraph && lastStartingBefore(paragraph.sentences, span.start);
  if (!paragraph || !sentence || sentence.start >= span.start) return false;
  const { attribution } = packOf(analysis.language);
  const tokens = paragraph.tokens.slice(sentence.firstToken, sentence.endToken);
  if (attribution.prepositions.has(tokens[0]?.spelling.lower ?? '')) return false;
  if (opensWithBody(tokens, attribution)) return true;
  const last = tokens[Math.min(SUBJECT, tokens.length - 1)]!;
  return analysis.mentions.some((m) => (m.kind === 'company' || m.kind === 'organisation') && m.span.start >= sentence.start && m.span.start <= last.start && m.span.end < span.start);
}

/** So many paragraphs of nothing but quotation, at most, are looked past for who speaks. */
const QUOTED_RUN = 3;

/**
 * `Die Werft sei sicher, sagt Ada Quitz.` and a new paragraph `„Wir bauen …“`: a quotation that opens its paragraph goes on with what one
 * person alone said at the end of the one before; paragraphs of nothing but quotation between them change no speaker.
 */
export function goesOnSpeaking(analysis: ArticleAnalysis, span: Span): boolean {
  let paragraph = paragraphAt(analysis, span.start);
  if (!paragraph || paragraph.start !== span.start) return false;
  for (let left = QUOTED_RUN; left > 0; left--) {
    paragraph = lastStartingBefore(analysis.paragraphs, paragraph.start - 1);
    // a photo's line between two paragraphs of one speech
    if (paragraph?.kind === 'caption') paragraph = lastStartingBefore(analysis.paragraphs, paragraph.start - 1);
    const last = paragraph?.sentences.at(-1);
    if (!paragraph || paragraph.kind !== 'body' || !last) return false;
    if (isAllQuoted(analysis, paragraph)) continue;
    const voices = voicesOf(analysis);
    const speaker = voices[countWhile(voices, ({ cue }) => cue.start < paragraph!.end) - 1];
    if (!speaker || speaker.cue.start < last.start) return false;
    return !analysis.mentions.some((m) => m.kind === 'person' && m.span.start >= paragraph!.start && m.span.end <= paragraph!.end && m.name?.full !== speaker.sourceName);
  }
  return false;
}

/** Whether a paragraph opens with a quotation and nobody is named in it as its source: a quotation, and what goes on with it. */
function isAllQuoted({ quotations, text }: ArticleAnalysis, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const first = quotations[countWhile(quotations, ({ quotation }) => quotation.span.start < start)];
  if (!first || first.quotation.span.start !== start || first.attribution !== undefined) return false;
  return end - first.quotation.span.end <= 2 || /^["“„»]/.test(text.slice(first.quotation.span.end).trimStart());
}
