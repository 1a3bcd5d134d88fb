import { isCapital, type SentenceView } from './sentence';
import type { Source } from './source';

/** `Wie Radblick und der Hafener Kurier berichten`, “according to the Meridian and The Northern Ledger”: what is named in one breath with a medium, and reports, is one. */
export function isBesideMedium(view: SentenceView, { span, kind }: Source): boolean {
  const { conjunctions, determiners, isMedium } = view.pack.attribution;
  if (kind !== 'organisation' && kind !== 'document') return false;
  for (let i = view.sentence.firstToken + 1; i < view.sentence.endToken - 1; i++) {
    const token = view.tokens[i]!;
    if (token.end <= span.start || !conjunctions.has(view.lower[i]!)) continue;
    // right behind its words, or among them
    if (token.start >= span.end && view.tokens[i - 1]!.end > span.end) return false;
    let first = i + 1;
    while (view.tokens[first]?.kind === 'quote' || determiners.has(view.lower[first] ?? '')) first++;
    let end = first;
    while (end < view.sentence.endToken && isCapital(view.tokens[end])) end++;
    if (end === first) return false;
    const article = view.tokens[first - 1]!;
    const from = determiners.has(article.spelling.lower) ? article.start : view.tokens[first]!.start;
    return isMedium(view.text.slice(from, view.tokens[end - 1]!.end));
  }
  return false;
}

/** `The Calder Current, a local news site, reported`, `Radblick, das Fachmagazin, meldete`: what is called a medium right behind its name is one. */
export function isCalledMedium(view: SentenceView, { span, kind }: Source): boolean {
  const { calledMedium } = view.pack.attribution;
  if (kind !== 'organisation' && kind !== 'document') return false;
  return calledMedium.test(view.text.slice(span.end, Math.min(view.sentence.end, span.end + CALLED))) || calledMedium.test(view.text.slice(Math.max(view.sentence.start, span.start - 2), span.end));
}

/** Letters behind a name in which what it is called stands. */
const CALLED = 80;
