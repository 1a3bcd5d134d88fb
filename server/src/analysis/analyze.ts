import { findAttributions, type AttributionInput } from '../attribution';
import type { AttributionResult } from '../attribution/attribution';
import { findClaims } from '../claims';
import { genreOf, plainGenre } from '../claims/genre';
import { DETECTED_BY, detectLanguage, formLexicon, languages, packOf } from '../language';
import type { LanguagePack } from '../language/pack';
import { recognizers } from '../recognize';
import type { Mention } from '../recognize/mention';
import { findNameCandidates, resolveNames } from '../recognize/names';
import type { NameCandidate } from '../recognize/names/candidate';
import type { Tag, Tagger } from '../recognize/tagger/tagger';
import { readForm } from '../text/article';
import type { Block } from '../text/blocks';
import type { Paragraph } from '../text/paragraphs';
import { splitSentences } from '../text/sentences';
import { bySpan, overlaps } from '../text/span';
import { tokenize } from '../text/tokens';
import type { AnalysisOptions, ArticleAnalysis, Failure } from './analysis';
import { ParagraphCache } from './cache';
import { shiftFacts, type ParagraphFacts } from './facts';

/**
 * Analyses one article: pure and total. The same text and options give the same result; no text makes it throw.
 * With a cache, only paragraphs that are not in it are read anew.
 */
export function analyze(text: string, options: AnalysisOptions = {}, cache = new ParagraphCache()): ArticleAnalysis {
  const failures: Failure[] = [];
  const attempt = <T>(part: string, run: () => T, fallback: T): T => {
    try {
      return run();
    } catch (error) {
      failures.push({ part, error: error instanceof Error ? error.message : String(error) });
      return fallback;
    }
  };
  const form = readForm(text, formLexicon);
  const wanted = form.frontMatter?.fields['language'] ?? form.frontMatter?.fields['lang'] ?? options.language;
  const pack = packOf(languages.find((p) => p.id === wanted)?.id ?? cache.languageOf(text.slice(0, DETECTED_BY), detectLanguage));

  const facts = form.blocks.map((block) => {
    const key = `${pack.id}\n${block.kind}\n${options.tagger?.id ?? ''}\n${text.slice(block.start, block.end)}`;
    const known = cache.get(key);
    if (known) return known.paragraph.start === block.start ? known : shiftFacts(known, block.start - known.paragraph.start);
    const fresh = readParagraph(text, block, pack, options, attempt);
    cache.set(key, fresh);
    return fresh;
  });
  cache.sweep();

  const paragraphs = facts.map((f) => f.paragraph);
  const figures = facts.flatMap((f) => f.mentions);
  const names = attempt('names', () => resolveNames(text, paragraphs, facts.flatMap((f) => f.candidates), options.knownNames ?? [], pack), []);
  const mentions = merge(figures, names);
  const input: AttributionInput = { text, paragraphs, mentions, quotations: form.quotations, pack };
  const attribution: AttributionResult = attempt('attribution', () => findAttributions(input), { attributions: [], quotations: [] });
  const genre = attempt('genre', () => genreOf(input, attribution), undefined) ?? plainGenre(pack);
  const claims = attempt('claims', () => findClaims(input, attribution, genre), []);
  return {
    text,
    language: pack.id,
    look: form.look,
    origin: form.origin,
    frontMatter: form.frontMatter,
    paragraphs,
    mentions,
    quotations: attribution.quotations,
    attributions: attribution.attributions,
    genre,
    claims,
    boilerplate: form.blocks.filter((b) => b.kind === 'boilerplate').map(({ start, end }) => ({ start, end })),
    failures,
  };
}

function readParagraph(
  text: string,
  block: Block,
  pack: LanguagePack,
  options: AnalysisOptions,
  attempt: <T>(part: string, run: () => T, fallback: T) => T,
): ParagraphFacts {
  const tokens = tokenize(text, block.start, block.end);
  const sentences = splitSentences(tokens, pack.abbreviations);
  const paragraph: Paragraph = { start: block.start, end: block.end, kind: block.kind, tokens, sentences };
  const { tagger } = options;
  const tags = tagger && attempt('tagger', () => tagsOf(paragraph, tagger, pack), undefined);
  const input = { text, paragraph, pack, tags };
  let mentions: Mention[] = [];
  for (const recognizer of recognizers) {
    const more = attempt(recognizer.id, () => recognizer.recognize(input), []);
    if (more.length) mentions = merge(mentions, more);
  }
  const candidates: NameCandidate[] = attempt('nameCandidates', () => findNameCandidates(input), []);
  return { paragraph, mentions, candidates };
}

/** What the tagger makes of each token; sentences are read one by one. */
function tagsOf({ tokens, sentences }: Paragraph, tagger: Tagger, pack: LanguagePack): Tag[] {
  if (sentences.length === 1) return tagger.tag(tokens, pack.id);
  const tags: Tag[] = [];
  for (const s of sentences) for (const tag of tagger.tag(tokens.slice(s.firstToken, s.endToken), pack.id)) tags.push(tag);
  return tags;
}

/** All of the first, and those of the second that overlap none of them; in order. Both without overlaps of their own. */
function merge(first: readonly Mention[], second: readonly Mention[]): Mention[] {
  const a = [...first].sort((x, y) => bySpan(x.span, y.span));
  const b = [...second].sort((x, y) => bySpan(x.span, y.span));
  const all: Mention[] = [];
  let i = 0;
  for (const mention of b) {
    while (i < a.length && a[i]!.span.end <= mention.span.start) all.push(a[i++]!);
    if (i < a.length && overlaps(a[i]!.span, mention.span)) continue;
    all.push(mention);
  }
  while (i < a.length) all.push(a[i++]!);
  return all;
}
