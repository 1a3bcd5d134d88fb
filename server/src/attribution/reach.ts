import type { LanguagePack } from '../language/pack';
import type { Mention } from '../recognize/mention';
import type { Paragraph } from '../text/paragraphs';
import type { Quotation } from '../text/quotations';
import type { Attribution, AttributionResult, QuotedSpeech } from './attribution';
import type { Cue } from './cue';
import { findMarkerCues } from './marker-cues';
import { findPhraseCues } from './phrase-cues';
import { roleOf, speakerCue } from './quoted';
import { moodOf, spansWithin, viewParagraph, viewSentence, type ParagraphView, type SentenceView } from './sentence';
import { Speakers, type Source } from './source';
import { findVerbCues } from './verb-cues';

/** An attribution while its reach still grows. */
interface Growing {
  readonly base: Attribution;
  start: number;
  end: number;
  quotation: boolean;
}

/** What carries over from sentence to sentence. */
interface Run {
  /** The attribution the last sentence belongs to. */
  attribution?: Growing;
  /** The last sentence was, or ended in, a direct quotation. */
  quoted: boolean;
  /** Reported speech may go on. */
  reported: boolean;
  /** An unclosed quotation of the paragraph before. */
  unclosed?: Growing;
}

/** Walks through an article once and collects who says what, with its reach. */
export function followArticle(text: string, paragraphs: readonly Paragraph[], mentions: readonly Mention[], quotations: readonly Quotation[], pack: LanguagePack): AttributionResult {
  const found: Growing[] = [];
  const speeches: { quotation: Quotation; role: QuotedSpeech['role']; by?: Growing }[] = [];
  const speakers = new Speakers();
  let run: Run = { quoted: false, reported: false };
  let previous: { readonly start: number; readonly end: number; readonly attributed: boolean } | undefined;
  let mentionAt = 0;
  let quotationAt = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'boilerplate' || paragraph.kind === 'frontMatter') continue;
    const inside = spansWithin(mentions, (m) => m.span, mentionAt, paragraph);
    mentionAt = inside.next;
    const marks = spansWithin(quotations, (q) => q.span, quotationAt, paragraph);
    quotationAt = marks.next;
    if (paragraph.kind !== 'body' && paragraph.kind !== 'list') {
      for (const mention of inside.found) speakers.named(mention);
      run = { quoted: false, reported: false };
      continue;
    }
    const view = viewParagraph(text, paragraph, pack, inside.found, marks.found);
    const outcome = followParagraph(view, speakers, run, previous, found, speeches);
    for (const q of marks.found) if (q.depth > 0) speeches.push({ quotation: q, role: 'partial', by: speeches.findLast((s) => s.quotation.span.start <= q.span.start && q.span.end <= s.quotation.span.end)?.by });
    run = outcome;
    previous = { start: paragraph.start, end: paragraph.end, attributed: outcome.attribution !== undefined };
  }
  const index = new Map(found.map((g, i) => [g, i]));
  return {
    attributions: found.map((g) => ({ ...g.base, reach: { start: g.start, end: g.end }, quotation: g.quotation })),
    quotations: speeches
      .sort((a, b) => a.quotation.span.start - b.quotation.span.start)
      .map(({ quotation, role, by }) => ({ quotation, role, attribution: by && index.get(by) })),
  };
}

function followParagraph(
  view: ParagraphView,
  speakers: Speakers,
  before: Run,
  previous: { readonly start: number; readonly end: number } | undefined,
  found: Growing[],
  speeches: { quotation: Quotation; role: QuotedSpeech['role']; by?: Growing }[],
): Run {
  let run: Run = { quoted: false, reported: before.reported, attribution: before.attribution, unclosed: before.unclosed };
  let openStart: number | undefined;
  let names = 0;
  const tokenRanges = quotationTokens(view);
  const pending = new Set(view.quotations.keys());
  /** Start of the sentences before that nobody carries yet, for what points back. */
  let loose: number | undefined;
  for (const sentence of view.paragraph.sentences) {
    const s = viewSentence(view, sentence);
    while (names < view.mentions.length && view.mentions[names]!.span.end <= sentence.start) speakers.named(view.mentions[names++]!);
    const cues = [...findVerbCues(s, speakers), ...findPhraseCues(s, speakers), ...findMarkerCues(s, speakers)].sort((a, b) => a.first - b.first);
    const inSentence = [...pending].filter((q) => tokenRanges[q]!.end <= sentence.endToken && tokenRanges[q]!.end > sentence.firstToken);
    const openQuote = view.quotations.findIndex((q, k) => tokenRanges[k]!.first < sentence.endToken && tokenRanges[k]!.end > sentence.endToken && q.depth === 0);
    const made = cues.map((cue) => begin(s, cue, openStart));
    const main = cues.findIndex((c) => c.verbal) >= 0 ? cues.findIndex((c) => c.verbal) : cues.length ? 0 : -1;

    for (const q of inSentence) {
      pending.delete(q);
      const range = tokenRanges[q]!;
      const cue = speakerCue(cues, range.first, range.end);
      const quotation = view.quotations[q]!;
      let by = cue && made[cues.indexOf(cue)];
      const role = roleOf(view, quotation, range.first, range.end, by !== undefined);
      if (!by && role !== 'term' && role !== 'title') by = carriedOn(view, s, run, range.first, speakers, made);
      if (by && (role === 'speech' || role === 'partial')) {
        by.quotation = true;
        by.start = Math.min(by.start, quotation.span.start, openStart ?? Infinity);
        by.end = Math.max(by.end, quotation.span.end);
        if (!made.includes(by)) by.end = Math.max(by.end, sentence.end);
      }
      speeches.push({ quotation, role, by: role === 'term' || role === 'title' ? undefined : by });
      if (by && (role === 'speech' || role === 'partial')) run = { ...run, attribution: by, quoted: role === 'speech', reported: true, unclosed: quotation.unclosed ? by : undefined };
    }
    // what points back carries the sentences before, or the paragraph before when it opens this one
    cues.forEach((cue, k) => {
      if (!cue.backward) return;
      const growing = made[k]!;
      if (loose !== undefined) growing.start = Math.min(growing.start, loose);
      else if (sentence === view.paragraph.sentences[0] && previous) growing.start = previous.start;
    });
    found.push(...made);
    for (const cue of cues) if (cue.source) speakers.spoke(cue.source);
    if (openQuote >= 0) openStart ??= sentence.start;
    else if (inSentence.length || cues.length) openStart = undefined;
    const reported = reportedMain(s);
    if (main >= 0) {
      run = { ...run, attribution: made[main]!, quoted: inSentence.length > 0 && run.quoted, reported: true };
      loose = undefined;
    } else if (!inSentence.length && openQuote < 0) {
      if (reported && run.attribution && (run.reported || reported === 'reported')) {
        run.attribution.end = Math.max(run.attribution.end, sentence.end);
        run = { ...run, quoted: false, reported: true };
      } else if (reported === 'reported') {
        const orphan = orphanReport(s, speakers.last);
        found.push(orphan);
        run = { attribution: orphan, quoted: false, reported: true };
      } else {
        run = { quoted: false, reported: false, attribution: undefined };
        loose ??= sentence.start;
      }
    }
  }
  while (names < view.mentions.length) speakers.named(view.mentions[names++]!);
  return { ...run, quoted: run.quoted && run.unclosed !== undefined };
}

/** Token ranges of the outer quotations, marks included. */
function quotationTokens(view: ParagraphView): { first: number; end: number }[] {
  const ranges = view.quotations.map(() => ({ first: -1, end: -1 }));
  view.tokens.forEach((_, i) => {
    const q = view.quotedBy[i]!;
    if (q < 0) return;
    if (ranges[q]!.first < 0) ranges[q]!.first = i;
    ranges[q]!.end = i + 1;
  });
  return ranges;
}

function begin(view: SentenceView, cue: Cue, openStart: number | undefined): Growing {
  const start = view.tokens[cue.reachFirst]!.start;
  const end = view.tokens[cue.reachEnd - 1]!.end;
  const base: Attribution = {
    kind: cue.kind,
    source: cue.source?.span,
    sourceName: cue.source?.name,
    cue: { start: view.tokens[cue.first]!.start, end: view.tokens[cue.end - 1]!.end },
    reach: { start, end },
    quotation: false,
    rule: cue.rule,
  };
  return { base, start: cue.reachFirst === view.sentence.firstToken ? Math.min(start, openStart ?? start) : start, end, quotation: false };
}

/** A quotation without a cue in its sentence: it goes on with the speaker of the one before, or with who stands before its colon. */
function carriedOn(view: ParagraphView, sentence: SentenceView, run: Run, first: number, _speakers: Speakers, _made: readonly Growing[]): Growing | undefined {
  if (run.unclosed && first === 0) return run.unclosed;
  const bare = first === sentence.sentence.firstToken || view.quotedBy[sentence.sentence.firstToken]! >= 0;
  if (bare && run.attribution && (run.quoted || run.reported) && run.attribution.base.kind !== 'hearsay') return run.attribution;
  return undefined;
}

/** The mood of the main clause of a sentence outside quotations. */
function reportedMain(view: SentenceView): 'reported' | 'substitute' | undefined {
  const main = view.clauses.filter((c) => !c.opener);
  for (const clause of main.length ? main : view.clauses) {
    const mood = moodOf(view, clause);
    if (mood) return mood.mood;
  }
  return undefined;
}

/** Reported speech whose speaker was named further up, or by nobody. */
function orphanReport(view: SentenceView, last: Source | undefined): Growing {
  const { start, end } = view.sentence;
  const base: Attribution = { kind: last?.kind ?? 'hearsay', source: last?.span, sourceName: last?.name, cue: { start, end: view.tokens[view.sentence.firstToken]!.end }, reach: { start, end }, quotation: false, rule: 'reportedSpeech' };
  return { base, start, end, quotation: false };
}
