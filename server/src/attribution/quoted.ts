import type { Cue } from './cue';
import { nounPhrases } from './phrases';
import { isCapital, isMediumName, type ParagraphView, type SentenceView } from './sentence';
import type { QuotedSpeech } from './attribution';
import type { Quotation } from '../text/quotations';

/** A quotation with its token range, marks included. */
export interface PlacedQuotation {
  readonly quotation: Quotation;
  readonly first: number;
  readonly end: number;
}

/** The outer quotations of a paragraph with their tokens; one that cannot be placed has an empty range at the end. */
export function placeQuotations(view: ParagraphView): PlacedQuotation[] {
  let at = 0;
  return view.quotations.map((quotation) => {
    while (at < view.tokens.length && view.tokens[at]!.end <= quotation.span.start) at++;
    let end = at;
    while (end < view.tokens.length && view.tokens[end]!.start < quotation.span.end) end++;
    return { quotation, first: at, end };
  });
}

/** What a quotation is by its own look and its neighbours; a cue in its sentence makes speech of a doubtful one. */
export function roleOf(view: SentenceView, { quotation, first, end }: PlacedQuotation, cued: boolean): QuotedSpeech['role'] {
  const lexicon = view.pack.attribution;
  if (isMediumName(view.text, quotation, view.pack) || (end > first && view.quotedBy[first]! < 0)) return 'title';
  const before = view.lower[first - 1] ?? '';
  const after = view.tokens[end];
  // „Superintelligenz“-Team
  if (after?.text === '-' && !after.spaced) return 'term';
  const opens = first === 0 || /[.!?:…]$/.test(view.tokens[first - 1]!.text) || view.tokens[first - 1]!.kind === 'quote';
  const { words, verb } = countWords(view, first, end);
  if (isLabelled(view, first) || (!cued && namesWork(view, first, end))) return 'title';
  const closed = quotation.unclosed || /[.!?…]/.test(view.text[quotation.inner.end - 1] ?? '');
  if (closed && words >= 2 && (opens || verb || words > 6)) return 'speech';
  // „…“, sagte sie, „und zwar bald.“
  if (closed && cued && words >= 2 && view.tokens[first - 1]?.text === ',') return 'speech';
  // “We were never asked,” said Joan Pell
  const comma = view.text[quotation.inner.end - 1] === ',';
  if (opens && cued && words >= 2 && after && (comma || /^[,–]/.test(after.text))) return 'speech';
  if (opens && cued && view.tokens[first - 1]?.text === ':' && words >= 2) return 'speech';
  if (lexicon.termed.has(before) && words <= 4 && !(cued && (lexicon.judged.has(before) || view.text[quotation.inner.start] === view.text[quotation.inner.start]!.toLowerCase()))) return 'term';
  if (isTitled(view, first) && words <= 9 && !closed) return 'title';
  if (!cued && words <= 4) return 'term';
  if (!cued && !closed && !opens && words <= 9 && opensLikeTitle(view, first, end)) return 'title';
  return 'partial';
}

/** A word for a work, a medium or a project stands before the quotation. */
function isTitled(view: ParagraphView, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 2; i--) {
    if (view.tokens[i]!.kind === 'punctuation') return false;
    if (endsIn(view.lower[i]!, view.pack.attribution.titled)) return true;
    // „die Seite des Vereins „Boote für alle““
    if (view.pack.attribution.genitives.has(view.lower[i - 1] ?? '') && /s$/.test(view.lower[i]!) && endsIn(view.lower[i]!.replace(/e?s$/, ''), view.pack.attribution.titled)) return true;
  }
  return false;
}

/** Whether a word, or the end of it, is one of some nouns: `Kinofilm`. */
function endsIn(word: string, nouns: ReadonlySet<string>): boolean {
  for (let at = 0; at <= word.length - 4; at++) if (nouns.has(word.slice(at))) return true;
  return nouns.has(word);
}

/** So many words at most are a title without a verb. */
const TITLE = 6;

/** `stellte ihre neue Platte vor: „Fahrt ins Blaue“`: behind the colon of a clause that tells of a work, a few words that are no sentence are its title. */
export function namesWork(view: SentenceView, first: number, end: number): boolean {
  const { works } = view.pack.attribution;
  const quotation = view.quotations[view.quotedBy[first] ?? -1];
  if (works.size === 0 || view.tokens[first - 1]?.text !== ':' || !quotation || /[.!?…,]$/.test(view.text.slice(quotation.inner.start, quotation.inner.end))) return false;
  const clause = view.clauses.find((c) => c.end === first - 1);
  const { words, verb } = countWords(view, first, end);
  if (!clause || words > TITLE || verb) return false;
  return nounPhrases(view, clause.first, clause.end).some((p) => !p.prepositional && endsIn(view.lower[p.end - 1]!, works));
}

/** `Vortrag: „Wie Brot altert“`, `Slogan: „Wir backen. Sie nicht.“`: a word for a work alone before the colon. */
function isLabelled(view: ParagraphView, first: number): boolean {
  if (view.tokens[first - 1]?.text !== ':' || !view.pack.attribution.titled.has(view.lower[first - 2] ?? '')) return false;
  return /[.!?…]$/.test(view.tokens[first - 3]?.text ?? '.');
}

/** `punktete mit „Das Haus am Wehr“`: words of a sentence quoted within another begin small; an article with a capital opens a title. */
function opensLikeTitle(view: ParagraphView, first: number, end: number): boolean {
  const { determiners } = view.pack.attribution;
  const comma = view.tokens[end]?.text === ',' || view.tokens[first - 1]?.text === ',' || view.tokens[first - 1]?.text === ':';
  const word = view.tokens[first + 1];
  return !comma && word !== undefined && isCapital(word) && determiners.has(view.lower[first + 1]!) && view.tokens[first + 2]?.kind === 'word';
}

function countWords(view: ParagraphView, first: number, end: number): { readonly words: number; readonly verb: boolean } {
  let words = 0;
  let verb = false;
  for (let i = first; i < end; i++) {
    const { kind } = view.tokens[i]!;
    if (kind !== 'word' && kind !== 'number') continue;
    words++;
    if (view.pack.attribution.auxiliaries.has(view.lower[i]!)) verb = true;
  }
  return { words, verb };
}

/** The cue that names the speaker of a quotation within its sentence: the nearest, a verb or a colon before the rest. */
export function speakerCue(cues: readonly Cue[], { first, end }: PlacedQuotation): Cue | undefined {
  let best: Cue | undefined;
  let least = Infinity;
  for (const cue of cues) {
    if (!cue.source || cue.kind === 'hearsay') continue;
    const distance = cue.first >= end ? cue.first - end : first - cue.end + 2;
    const cost = distance + (cue.kind === 'document' && !cue.verbal ? 8 : 0);
    if (cost < least) [best, least] = [cue, cost];
  }
  return best;
}
