import { isCapital, moodOf, type SentenceView } from './sentence';

/** Whether a sentence tells nothing as past, nor as reported. */
export function isNow(view: SentenceView): boolean {
  if (view.pack.attribution.capitalNouns || view.clauses.some((c) => moodOf(view, c))) return false;
  const { past } = view.pack.genre;
  for (let i = view.sentence.firstToken; i < view.sentence.endToken; i++) if (view.quotedBy[i]! < 0 && !isCapital(view.tokens[i]) && past.test(view.lower[i]!)) return false;
  return true;
}

/** Whether a sentence tells what happened, and nothing of what is now. */
export function isPastTold(view: SentenceView): boolean {
  const { past, present } = view.pack.genre;
  let told = false;
  for (let i = view.sentence.firstToken; i < view.sentence.endToken; i++) {
    if (view.quotedBy[i]! >= 0) return false;
    if (view.tokens[i]!.kind !== 'word' || isCapital(view.tokens[i])) continue;
    if (present.has(view.lower[i]!)) return false;
    told ||= past.test(view.lower[i]!);
  }
  return told;
}
