import type { Span } from '../text/span';
import { hasAny } from './content';
import type { SentenceView } from './sentence';

/** A plan of somebody's, as a sentence tells it with a modal that may report as well. */
export interface Plan {
  /** The sentence. */
  readonly reach: Span;
  /** The modal. */
  readonly cue: Span;
  readonly modal: string;
}

/** `Der Rivale soll eine Erhöhung vorbereiten`: a main clause whose modal plans or reports, which only what stands around it tells. */
export function planIn(view: SentenceView): Plan | undefined {
  const { reportModals, planned } = view.pack.attribution;
  const main = view.clauses.find((c) => !c.opener && hasAny(view, c.first, c.end, reportModals));
  if (!main || hasAny(view, view.sentence.firstToken, view.sentence.endToken, planned)) return undefined;
  let modal = main.first;
  while (!reportModals.has(view.lower[modal]!) || view.quotedBy[modal]! >= 0) modal++;
  const token = view.tokens[modal]!;
  return { reach: { start: view.sentence.start, end: view.sentence.end }, cue: { start: token.start, end: token.end }, modal: view.lower[modal]! };
}

/** So much of a sentence is looked at, in characters: none that people write is longer. */
const LONGEST = 400;

/** `Eine Sprecherin wollte das nicht kommentieren`, “She declined to comment”: somebody keeps silent about what was told, or denies it. */
export function isUnconfirmed({ text, sentence, pack }: SentenceView): boolean {
  return pack.attribution.unconfirmed.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)).toLowerCase());
}
