import type { LanguagePack } from '../language/pack';
import type { Mention } from '../recognize/mention';
import type { Paragraph } from '../text/paragraphs';
import type { Quotation } from '../text/quotations';
import type { Span } from '../text/span';
import type { Attribution, AttributionResult, QuotedSpeech } from './attribution';
import { findClauseCue } from './clause-cues';
import type { Cue } from './cue';
import { introducedIn } from './introduced';
import { mayBeReported } from './like-reported';
import { findColonCue, findMarkerCues, isRumoured } from './marker-cues';
import { findNominalCues } from './nominal-cues';
import { findPaperCues } from './paper-cues';
import { findPhraseCues } from './phrase-cues';
import { placeQuotations, roleOf, speakerCue, type PlacedQuotation } from './quoted';
import { moodOf, spansWithin, viewParagraph, viewSentence, type ParagraphView, type SentenceView } from './sentence';
import { isNow, isPastTold } from './past-told';
import { isIrreal, isNarratedFirst, isReportedPast, isVerbless, reportedMain } from './sentence-mood';
import { isUnconfirmed, planIn, type Plan } from './rumoured-plan';
import { Speakers, type Source } from './source';
import { findVerbCues } from './verb-cues';
import { findViewpointCues } from './viewpoint-cues';

/** An attribution while its reach still grows. */
interface Growing {
  readonly base: Attribution;
  start: number;
  end: number;
  quotation: boolean;
}

interface Speech {
  readonly quotation: Quotation;
  readonly role: QuotedSpeech['role'];
  by?: Growing;
}

/** What carries over from sentence to sentence. */
interface Run {
  /** The attribution the last sentence belongs to; undefined where a plain sentence ended its reach. */
  attribution?: Growing;
  /** The last attribution was by a verb or a quotation, so that reported speech may go on. */
  reported: boolean;
  /** In English it tells what is now, by a phrase: what is told in a past behind it is no backshift. */
  now?: boolean;
  /** By whom an unclosed quotation of the paragraph before is. */
  unclosed?: Growing;
  /** Who spoke before plain sentences about themselves: `„…“, sagt X. Er lacht. „…“` */
  held?: Growing;
}

/** Walks through an article once and collects who says what, with its reach. Linear in its length. */
export function followArticle(text: string, paragraphs: readonly Paragraph[], mentions: readonly Mention[], quotations: readonly Quotation[], pack: LanguagePack): AttributionResult {
  const walk = new Walk();
  let mentionAt = 0;
  let quotationAt = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'boilerplate' || paragraph.kind === 'frontMatter') continue;
    const named = spansWithin(mentions, (m) => m.span, mentionAt, paragraph);
    mentionAt = named.next;
    const quoted = spansWithin(quotations, (q) => q.span, quotationAt, paragraph);
    quotationAt = quoted.next;
    if (paragraph.kind === 'body' || paragraph.kind === 'list') walk.follow(viewParagraph(text, paragraph, pack, named.found, quoted.found), quoted.found);
    else if (paragraph.kind === 'heading' && paragraph.tokens.at(-1)?.text === ':') walk.announce(viewParagraph(text, paragraph, pack, named.found, quoted.found));
    else walk.pass(named.found, pack);
  }
  return walk.result();
}

/** The state of one walk through an article: who has spoken, what is still within reach. */
class Walk {
  private readonly found: Growing[] = [];
  private readonly speeches: Speech[] = [];
  private readonly speakers = new Speakers();
  private run: Run = { reported: false };
  private previous?: Span;
  /** The paragraph before ends with the colon of a statement, whose words open this one. */
  private led = false;
  /** Start of the sentences before, in this paragraph, that nobody carries yet. */
  private loose?: number;
  /** Who carries the line with a colon that leads to the list now read. */
  private listed?: Growing;
  /** The last plain sentence of the paragraph, with nothing but words nobody is named for behind it. */
  private scene?: SentenceView;
  /** By whom the sentence before last is, where the one between might be reported speech of theirs by its form. */
  private between?: { readonly by: Growing; readonly end: number };
  /** An unclosed quotation of the paragraph before that still waits for its speaker. */
  private waiting?: Speech;
  /** Who is telling in reported speech, and how far the sentences behind are in the past and nobody's own. */
  private told?: { readonly by: Growing; end?: number };
  /** What the sentence before tells somebody is to do. */
  private planned?: Plan;
  /** Start of the sentence in which a quotation opened that is not closed yet. */
  private open?: number;

  /** A heading or caption: it names people, and ends every reach. */
  pass(mentions: readonly Mention[], pack: LanguagePack): void {
    for (const mention of mentions) this.speakers.named(mention, pack);
    this.run = { reported: false };
    this.previous = undefined;
    this.led = false;
    this.planned = undefined;
    this.listed = undefined;
  }

  /** `Das ändert sich laut Gemeinde:` as a line of its own: a heading that says whose the list behind it is. */
  announce(view: ParagraphView): void {
    this.pass(view.mentions, view.pack);
    for (const sentence of view.paragraph.sentences) {
      const seen = viewSentence(view, sentence);
      const cue = this.cuesOf(seen).find((c) => c.source);
      if (cue) this.found.push((this.listed = begin(seen, cue, undefined)));
    }
  }

  /** A paragraph of the article. */
  follow(view: ParagraphView, quotations: readonly Quotation[]): void {
    if (view.paragraph.kind !== 'list') this.listed = undefined;
    const placed = placeQuotations(view);
    this.loose = undefined;
    this.open = undefined;
    this.told = undefined;
    this.between = undefined;
    this.scene = undefined;
    // across a paragraph only a speaker carries over, for reported speech and unclosed quotations
    this.run = { ...this.run, reported: this.run.reported };
    let names = 0;
    let quotationAt = 0;
    for (const sentence of view.paragraph.sentences) {
      const from = quotationAt;
      while (quotationAt < placed.length && placed[quotationAt]!.end <= sentence.endToken) quotationAt++;
      const opens = quotationAt < placed.length && placed[quotationAt]!.first < sentence.endToken;
      this.sentence(viewSentence(view, sentence), placed.slice(from, quotationAt), opens);
      let first = true;
      while (names < view.mentions.length && view.mentions[names]!.span.end <= sentence.end) {
        const mention = view.mentions[names++]!;
        this.speakers.named(mention, view.pack, first);
        if (mention.kind === 'person') first = false;
      }
    }
    for (const quotation of quotations) {
      if (quotation.depth === 0) continue;
      const outer = this.speeches.findLast((s) => s.quotation.depth === 0 && s.quotation.span.start <= quotation.span.start && quotation.span.end <= s.quotation.span.end);
      this.speeches.push({ quotation, role: 'partial', by: outer?.by });
    }
    this.previous = { start: view.paragraph.start, end: view.paragraph.end };
    this.led = view.tokens.at(-1)?.text === ':' && this.run.attribution?.base.source !== undefined && this.run.reported;
    if (view.paragraph.kind === 'body' && view.tokens.at(-1)?.text === ':' && this.run.attribution?.base.source !== undefined) this.listed = this.run.attribution;
  }

  private sentence(view: SentenceView, placed: readonly PlacedQuotation[], opens: boolean): void {
    const { sentence } = view;
    const cues = this.cuesOf(view);
    const made = cues.map((cue) => begin(view, cue, this.open));
    const speaking = this.quotations(view, placed, cues, made);
    cues.forEach((cue, k) => {
      if (cue.backward) this.reachBack(made[k]!, view);
    });
    this.found.push(...made);
    for (const cue of cues) if (cue.source) this.speakers.spoke(cue.source, sentence.start);
    const { between } = this;
    this.between = undefined;
    if (between && isToldOn(view, cues, between.by)) {
      between.by.end = Math.max(between.by.end, between.end);
      if (cues.length === 0) this.run = { ...this.run, attribution: between.by, reported: true };
    }
    this.speakers.before = view;
    if (opens) this.open ??= sentence.start;
    else this.open = undefined;
    if (cues.length) {
      const verbal = cues.findIndex((c) => c.verbal && c.source);
      const main = verbal >= 0 ? verbal : Math.max(0, cues.findIndex((c) => c.source));
      this.run = { attribution: made[main], reported: cues[main]!.source !== undefined || cues[main]!.verbal, now: !cues[main]!.verbal && isNow(view), unclosed: this.run.unclosed };
      this.loose = undefined;
    } else if (!speaking && !opens) this.plain(view);
    if (cues.length) this.scene = undefined;
    this.tell(view, cues, made);
    // „X soll ein Angebot vorbereiten. Ein Sprecher wollte das nicht kommentieren“: what is not confirmed has only been heard
    if (this.planned && isUnconfirmed(view) && cues.filter((c) => c.source).length < 2) this.found.push(heardPlan(this.planned));
    this.planned = cues.length ? undefined : planIn(view);
    this.speakers.carrying = this.run.attribution && this.run.reported ? this.speakers.last : undefined;
  }

  /**
   * “Opening the case, Penn said Lyle had been trusted. She signed the cheques herself. By May, he said, nothing was left”: in English what stands in the past
   * between two sentences of one teller, the second by a pronoun, is told by them.
   */
  private tell(view: SentenceView, cues: readonly Cue[], made: readonly Growing[]): void {
    const { capitalNouns, pronouns } = view.pack.attribution;
    if (capitalNouns) return;
    const { told } = this;
    if (cues.length === 0) {
      if (told && isPastTold(view)) told.end = view.sentence.end;
      else this.told = undefined;
      return;
    }
    const at = cues.findIndex((c) => c.verbal && c.kind === 'person' && c.source);
    const by = made[at];
    if (told?.end !== undefined && by && by.base.sourceName === told.by.base.sourceName && by.base.source && pronouns.has(view.text.slice(by.base.source.start, by.base.source.end).toLowerCase())) told.by.end = Math.max(told.by.end, told.end);
    this.told = by && view.clauses.some((c) => moodOf(view, c)) ? { by } : undefined;
  }

  private cuesOf(view: SentenceView): Cue[] {
    const markers = findMarkerCues(view, this.speakers);
    const verbs = findVerbCues(view, this.speakers).filter((cue, _, all) => !isRumoured(view, cue, markers) && !isRetold(view, cue, all));
    const cues = [...verbs, ...findPhraseCues(view, this.speakers), ...markers, ...findViewpointCues(view, this.speakers)];
    if (!cues.some((c) => c.source)) cues.push(...findPaperCues(view, this.speakers));
    // „Die Aussagen der Zeugin seien falsch“: within reported speech they are what it is about
    const within = this.run.attribution !== undefined && this.run.reported && reportedMain(view) === 'reported';
    if (!within && !cues.some((c) => c.source)) cues.push(...findNominalCues(view, this.speakers));
    if (!cues.some((c) => c.source && c.verbal)) {
      const colon = findColonCue(view, this.speakers);
      if (colon) cues.push(colon);
      else {
        const clause = findClauseCue(view, this.speakers);
        if (clause) cues.push(clause);
      }
    }
    return cues.map((cue) => unnamed(view, cue)).sort((a, b) => a.first - b.first);
  }

  /** The quotations that end in a sentence, with their speakers; returns whether one of them is speech. */
  private quotations(view: SentenceView, placed: readonly PlacedQuotation[], cues: readonly Cue[], made: readonly Growing[]): boolean {
    let speaking = false;
    for (const place of placed) {
      const { quotation } = place;
      const cue = speakerCue(cues, place);
      let by = cue && made[cues.indexOf(cue)];
      const role = roleOf(view, place, by !== undefined);
      if (role === 'term' || role === 'title') {
        this.speeches.push({ quotation, role });
        continue;
      }
      if (!by) {
        by = this.carriedOn(view, place, role);
        if (by) by.end = Math.max(by.end, view.sentence.end);
      }
      const speech: Speech = { quotation, role, by };
      this.speeches.push(speech);
      if (by && this.waiting && place.first === 0) {
        this.waiting.by = by;
        by.start = Math.min(by.start, this.waiting.quotation.span.start);
      }
      this.waiting = !by && quotation.unclosed ? speech : undefined;
      if (!by) {
        if (role === 'speech') {
          this.run = { reported: false };
          speaking = true;
        }
        continue;
      }
      speaking = true;
      by.quotation = true;
      by.start = Math.min(by.start, quotation.span.start, this.open ?? Infinity);
      by.end = Math.max(by.end, quotation.span.end);
      this.run = { attribution: by, reported: true, unclosed: quotation.unclosed ? by : undefined };
    }
    return speaking;
  }

  /** A quotation without a cue in its sentence keeps the speaker of the sentence before, or of the unclosed one before. */
  private carriedOn(view: SentenceView, { first, quotation }: PlacedQuotation, role: QuotedSpeech['role']): Growing | undefined {
    if (first === 0) return this.run.unclosed ?? (this.led || this.goesOnSpeaking(view, role) ? this.run.attribution : undefined);
    const before = first - view.sentence.firstToken;
    const colon = view.tokens[first - 1]?.text === ':';
    // „Und: …“, and a sentence whose colon leads to the speaker of the sentence before
    const bare = before === 0 || colon || view.quotedBy[view.sentence.firstToken]! >= 0;
    const { attribution, reported } = this.run;
    if (bare && role === 'speech' && attribution && reported && attribution.end >= view.paragraph.start && (quotation.span.start < view.sentence.start || this.maySpeakOn(view, attribution))) return attribution;
    const { held } = this.run;
    if (before === 0 && role === 'speech' && held && held.end >= view.paragraph.start) {
      // the sentence between is nobody's
      const again: Growing = { base: held.base, start: view.sentence.start, end: view.sentence.end, quotation: true };
      this.found.push(again);
      return again;
    }
    // a few quoted words in a sentence of reported speech
    if (!bare && attribution && reported && reportedMain(view)) return attribution;
    return undefined;
  }

  /** Whether words without a speaker may be by whom the sentence before was: not where nobody, a medium or several people without a name only told something, or somebody kept silent. */
  private maySpeakOn(view: SentenceView, { base, quotation }: Growing): boolean {
    if (base.kind === 'hearsay') return false;
    if (quotation) return true;
    const { pack } = view;
    const opens = base.source ? view.text.slice(base.source.start, base.source.end).toLowerCase().split(' ')[0]! : '';
    const one = pack.attribution.determiners.get(opens) === 'indefinite';
    return base.kind !== 'outlet' && (base.kind !== 'anonymous' || one) && !(this.speakers.before && isUnconfirmed(this.speakers.before));
  }

  /** “…,” he said. and a new paragraph “It was …”: in English a quotation that opens a paragraph and has no speaker of its own is by whoever alone had the last words of the one before. */
  private goesOnSpeaking(view: SentenceView, role: QuotedSpeech['role']): boolean {
    const { attribution, reported } = this.run;
    if (view.pack.attribution.capitalNouns || role !== 'speech' || !attribution || !reported || attribution.base.kind !== 'person' || !this.previous) return false;
    const last = this.speakers.before?.sentence;
    if (!last || !attribution.quotation || attribution.end <= last.start) return false;
    for (let i = this.found.length - 1; i >= 0 && this.found[i]!.base.cue.start >= last.start; i--) if (this.found[i]!.base.sourceName !== attribution.base.sourceName) return false;
    return true;
  }

  /** What points back carries the sentences before that nobody carries, or the paragraph before when it opens one. */
  private reachBack(growing: Growing, view: SentenceView): void {
    if (this.loose !== undefined) growing.start = Math.min(growing.start, this.loose);
    else if (view.sentence.firstToken === 0 && this.previous) growing.start = this.previous.start;
  }

  /** A sentence without a cue: reported speech goes on, anything else ends the reach. */
  private plain(view: SentenceView): void {
    const { sentence } = view;
    if (this.listed && view.paragraph.kind === 'list') {
      this.found.push({ base: this.listed.base, start: sentence.start, end: sentence.end, quotation: false });
      return;
    }
    const mood = reportedMain(view);
    const { attribution, reported } = this.run;
    if (mood && attribution && (mood === 'reported' || (reported && !isIrreal(view) && this.mayShift(view, attribution)))) {
      attribution.end = Math.max(attribution.end, sentence.end);
    } else if ((mood === 'reported' && !isNarratedFirst(view)) || (mood && this.speakers.last && isReportedPast(view))) {
      const brought = !attribution && this.scene ? introducedIn(this.scene, this.speakers) : undefined;
      const orphan = orphanReport(view, brought ?? this.speakers.last);
      if (brought) this.speakers.spoke(brought, this.scene!.sentence.start);
      this.found.push(orphan);
      this.run = { attribution: orphan, reported: true };
    } else if (attribution && reported && attribution.base.source && (isVerbless(view) || (isSaid(attribution) && attribution.end >= view.paragraph.start && mayBeReported(view)))) {
      attribution.end = Math.max(attribution.end, sentence.end);
    } else {
      const speaker = attribution ?? this.run.held;
      if (attribution?.base.source && reported && !attribution.quotation && attribution.end >= view.paragraph.start && mayBeReported(view, true)) this.between = { by: attribution, end: sentence.end };
      this.run = { reported: false, held: speaker?.base.kind === 'person' && (isPerson(view) || isAbout(view, speaker.base.sourceName)) ? speaker : undefined };
      this.loose ??= sentence.start;
      this.scene = view;
    }
  }

  /** “…, according to the board. It had sold two cranes”: in English a past is no backshift behind what is told as now, nor in a new paragraph behind words that were quoted. */
  private mayShift({ paragraph, pack }: SentenceView, { quotation, end }: Growing): boolean {
    return pack.attribution.capitalNouns || (!this.run.now && !(quotation && end < paragraph.start));
  }

  /** All attributions with their final reach, and the quotations in the order of the text. */
  result(): AttributionResult {
    const index = new Map(this.found.map((growing, i) => [growing, i]));
    return {
      attributions: this.found.map((g) => ({ ...g.base, reach: { start: g.start, end: g.end }, quotation: g.quotation })),
      quotations: this.speeches
        .sort((a, b) => a.quotation.span.start - b.quotation.span.start)
        .map(({ quotation, role, by }) => ({ quotation, role, attribution: by && index.get(by) })),
    };
  }
}

/** “The minister had refused, he added”: in English a backshifted verb of saying before the words that say who tells it is part of what is told. */
function isRetold(view: SentenceView, cue: Cue, cues: readonly Cue[]): boolean {
  const last = view.clauses.at(-1);
  if (view.pack.attribution.capitalNouns || last?.mark !== ',' || cue.first >= last.first) return false;
  const tagged = cues.some((c) => c.first >= last.first && c.end === last.end);
  return tagged && view.clauses.some((c) => c.first <= cue.first && cue.first < c.end && moodOf(view, c)?.token === cue.first - 1);
}

/** Whether a sentence behind one that might be reported speech is some for sure, and nobody else's. */
function isToldOn(view: SentenceView, cues: readonly Cue[], { base }: Growing): boolean {
  if (reportedMain(view) !== 'reported') return false;
  return cues.every((c) => c.source?.name === base.sourceName);
}

/** `Ein Wirt, der nicht genannt werden möchte, sagt …`: nobody knows who that is, whatever they are called; somebody with a name is known. */
function unnamed(view: SentenceView, cue: Cue): Cue {
  const { source } = cue;
  if (!source || source.mention || (cue.kind !== 'person' && cue.kind !== 'organisation')) return cue;
  const behind = view.text.slice(source.span.end, Math.min(source.span.end + UNWILLING, view.sentence.end)).toLowerCase();
  return view.pack.attribution.unwilling.test(behind) ? { ...cue, kind: 'anonymous', source: { ...source, kind: 'anonymous' } } : cue;
}

/** Within so many characters behind who speaks it stands that they do not want to be named. */
const UNWILLING = 120;

/** An attribution out of a cue; with the sentences of a quotation that opened before. */
function begin(view: SentenceView, cue: Cue, open: number | undefined): Growing {
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
  return { base, start: cue.reachFirst === view.sentence.firstToken ? Math.min(start, open ?? start) : start, end, quotation: false };
}

/** A plan nobody has told. */
function heardPlan({ reach, cue, modal }: Plan): Growing {
  return { base: { kind: 'hearsay', cue, reach, quotation: false, rule: `modal:${modal}` }, ...reach, quotation: false };
}

/** Whether somebody has said something by a verb, in reported speech and not in words of their own. */
function isSaid({ base, quotation }: Growing): boolean {
  return !quotation && (base.rule.startsWith('verb:') || base.rule === 'reportedSpeech');
}

/** Whether a sentence opens with a pronoun for a person: `Er lacht.` */
function isPerson(view: SentenceView): boolean {
  const to = view.pack.attribution.pronouns.get(view.lower[view.sentence.firstToken]!);
  return to === 'person' || to === 'either';
}

/** Whether a sentence opens with the name of who spoke last: `Schuh hatte lange geworben.` */
function isAbout(view: SentenceView, name: string | undefined): boolean {
  const at = view.nameAt[view.sentence.firstToken]!;
  if (at < 0 || !name) return false;
  const mention = view.mentions[at]!;
  return mention.kind === 'person' && (mention.name?.full ?? '').split(' ').at(-1) === name.split(' ').at(-1);
}

/** Reported speech whose speaker was named further up, or by nobody. */
function orphanReport(view: SentenceView, last: Source | undefined): Growing {
  const { start, end } = view.sentence;
  const base: Attribution = { kind: last?.kind ?? 'hearsay', source: last?.span, sourceName: last?.name, cue: { start, end: view.tokens[view.sentence.firstToken]!.end }, reach: { start, end }, quotation: false, rule: 'reportedSpeech' };
  return { base, start, end, quotation: false };
}
