import type { Cue } from './cue';
import type { ParagraphView } from './sentence';
import type { QuotedSpeech } from './attribution';
import type { Quotation } from '../text/quotations';

/** The look of a quotation: words, and whether it is a sentence of its own. */
interface Look {
  readonly words: number;
  readonly closed: boolean;
  readonly verb: boolean;
}

/** What a quotation is by its own look and its neighbours; a cue in its sentence makes speech of a doubtful one. */
export function roleOf(view: ParagraphView, quotation: Quotation, first: number, end: number, cued: boolean): QuotedSpeech['role'] {
  const look = lookOf(view, quotation, first, end);
  const lexicon = view.pack.attribution;
  const before = view.lower[first - 1] ?? '';
  const after = view.tokens[end];
  if (after && after.text === '-' && !after.spaced) return 'term';
  const sentenceBefore = first === 0 || /[.!?:…]$/.test(view.tokens[first - 1]!.text) || view.tokens[first - 1]!.kind === 'quote';
  if (look.closed && look.words >= 3 && (sentenceBefore || look.verb || look.words > 6)) return 'speech';
  if (sentenceBefore && cued && after && /^[,–]/.test(after.text) && look.words >= 2) return 'speech';
  if (lexicon.termed.has(before) && look.words <= 4) return 'term';
  if (isTitled(view, first) && look.words <= 9 && !look.closed) return 'title';
  if (look.words <= 2 && !cued) return 'term';
  if (look.words <= 4 && !cued) return 'term';
  if (look.words === 1 && cued) return 'partial';
  return 'partial';
}

function isTitled(view: ParagraphView, first: number): boolean {
  const lexicon = view.pack.attribution;
  for (let i = first - 1; i >= 0 && i >= first - 2; i--) {
    const word = view.lower[i]!;
    if (lexicon.titled.has(word) || (word.length > 5 && [...suffixes(word)].some((end) => lexicon.titled.has(end)))) return true;
    if (view.tokens[i]!.kind === 'punctuation') return false;
  }
  return false;
}

function* suffixes(word: string): Iterable<string> {
  for (let at = 2; at <= word.length - 4; at++) yield word.slice(at);
}

function lookOf(view: ParagraphView, quotation: Quotation, first: number, end: number): Look {
  let words = 0;
  let verb = false;
  for (let i = first; i < end; i++) {
    if (view.tokens[i]!.kind !== 'word' && view.tokens[i]!.kind !== 'number') continue;
    words++;
    if (view.pack.attribution.auxiliaries.has(view.lower[i]!) || view.pack.attribution.passive.has(view.lower[i]!)) verb = true;
  }
  const closing = view.text[quotation.inner.end - 1] ?? '';
  return { words, closed: /[.!?…]/.test(closing) || quotation.unclosed, verb };
}

/** The cue that names the speaker of a quotation within its sentence: the nearest verbal one, else any. */
export function speakerCue(cues: readonly Cue[], first: number, end: number): Cue | undefined {
  let best: Cue | undefined;
  let nearest = Infinity;
  for (const cue of cues) {
    if (!cue.source || cue.kind === 'hearsay') continue;
    const distance = cue.first >= end ? cue.first - end : first - cue.end + 2;
    const cost = distance + (cue.source.kind === 'document' ? 5 : 0);
    if (cost < nearest) [best, nearest] = [cue, cost];
  }
  return best;
}
