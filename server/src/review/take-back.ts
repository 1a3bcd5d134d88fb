import type { ArticleAnalysis } from '../analysis';
import { msg, type Message } from '../message';
import { textAt, touches, type Span } from '../text/span';
import type { Reviewed } from './apply';
import { isPlaced, type Review, type ReviewEntry } from './entry';
import { activeEntries } from './store';

/**
 * The decisions that act at a place: those kept with its words, those that hide a finding there, and what is settled about
 * a name that stands there.
 * @param place what a cursor or a selection is about; may be empty
 */
export function decisionsAt(place: Span, review: Review, reviewed: Reviewed, analysis: ArticleAnalysis): ReviewEntry[] {
  const acting = new Set<ReviewEntry>();
  for (const { entry, spans } of reviewed.found) if (spans.some((span) => touches(span, place))) acting.add(entry);
  for (const { finding, by } of reviewed.ignored) if (touches(finding.span, place)) acting.add(by);
  for (const entry of activeEntries(review)) {
    if ((entry.kind === 'name' || entry.kind === 'ignoreName') && standsAt(entry.name, place, analysis.text)) acting.add(entry);
  }
  return [...acting];
}

/** Whether some words stand at a place, or around it. */
function standsAt(words: string, place: Span, text: string): boolean {
  const start = Math.max(0, place.start - words.length);
  const around = textAt(text, { start, end: place.end + words.length });
  for (let at = around.indexOf(words); at >= 0; at = around.indexOf(words, at + 1)) {
    if (touches({ start: start + at, end: start + at + words.length }, place)) return true;
  }
  return false;
}

/** The words a decision is about: those of its place, or a name; empty where it is about a file or a whole kind of findings. */
export function subjectOf(entry: ReviewEntry): string {
  if (isPlaced(entry)) return entry.quote;
  return entry.kind === 'name' || entry.kind === 'ignoreName' ? entry.name : '';
}

/** What was decided, in a few words. @param kind what findings of the entry's code are called */
export function whatWasDecided(entry: ReviewEntry, kind: (code: string) => Message): Message {
  switch (entry.kind) {
    case 'ignore':
      return msg('Ignored: {kind}', { kind: kind(entry.code) });
    case 'ignoreCode':
      return entry.file === undefined ? msg('Ignored everywhere: {kind}', { kind: kind(entry.code) }) : msg('Ignored in this file: {kind}', { kind: kind(entry.code) });
    case 'ignoreName':
      return msg('Name ignored');
    case 'carried':
      if (entry.how === 'own') return msg('Own reporting');
      return entry.how === 'common' ? msg('Common knowledge') : msg('Source attached: {source}', { source: entry.source ?? '' });
    case 'name':
      if (entry.as === 'neither') return msg('Neither company nor person');
      return entry.as === 'company' ? msg('Company') : msg('Person');
    case 'role':
      return entry.role === 'draft' ? msg('Marked as draft') : msg('Marked as source');
    case 'verified':
      return msg('Checked');
  }
}

/** The title of the action that takes a decision back. @param kind what findings of the entry's code are called */
export function takeBackTitle(entry: ReviewEntry, kind: (code: string) => Message): Message {
  switch (entry.kind) {
    case 'ignore':
      return msg('Show again: {kind}', { kind: kind(entry.code) });
    case 'ignoreCode':
      return entry.file === undefined ? msg('Show “{kind}” again everywhere', { kind: kind(entry.code) }) : msg('Show “{kind}” again in this file', { kind: kind(entry.code) });
    case 'ignoreName':
      return msg('No longer ignore the name “{name}”', { name: entry.name });
    case 'name':
      return msg('Forget what “{name}” is: {what}', { name: entry.name, what: whatWasDecided(entry, kind) });
    case 'carried':
    case 'role':
    case 'verified':
      return msg('Take back: {what}', { what: whatWasDecided(entry, kind) });
  }
}
