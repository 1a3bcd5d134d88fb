import type { LanguagePack } from '../../language/pack';
import type { Paragraph } from '../../text/paragraphs';
import type { Mention } from '../mention';
import type { ParagraphInput } from '../recognizer';
import type { KnownName, NameCandidate } from './candidate';

/** The names one paragraph may hold, with the votes for each. */
export function findNameCandidates(_input: ParagraphInput): NameCandidate[] {
  return [];
}

/** Decides over the whole article: a surname after its full name, a short form after the long one, what users and folder know. */
export function resolveNames(
  _text: string,
  _paragraphs: readonly Paragraph[],
  _candidates: readonly NameCandidate[],
  _known: readonly KnownName[],
  _pack: LanguagePack,
): Mention[] {
  return [];
}
