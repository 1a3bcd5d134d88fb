import { aroundQuotes, isCapital, moodOf, type SentenceView } from './sentence';

/** The mood of the main clauses of a sentence outside quotations. */
export function reportedMain(view: SentenceView): 'reported' | 'substitute' | undefined {
  // „…, da könne er nicht mithalten“: with its verb second a main clause; „…, das sei viel“ where that verb does not close it
  const main = view.clauses.filter((c) => !c.opener || (c.mark === ',' && moodOf(view, c)?.token === c.first + 1 && (!view.pack.attribution.relatives.has(c.opener) || (view.pack.attribution.capitalNouns && c.end > c.first + 2))));
  for (const clause of main.length ? main : view.clauses) {
    const found = moodOf(view, clause);
    if (found) return found.mood;
  }
  return undefined;
}

/** `Die Stadt müsste 3 Millionen Euro zahlen`: where reported speech has a form of its own, this one says what would be. */
export function isIrreal(view: SentenceView): boolean {
  const main = view.clauses.find((c) => moodOf(view, c));
  return main !== undefined && view.pack.attribution.irreal.has(view.lower[moodOf(view, main)!.token]!);
}

/** `Die Räte hätten den Plan am Freitag gebilligt`: a past in Konjunktiv II whose Konjunktiv I looks like the indicative, with no condition beside it, is reported. */
export function isReportedPast(view: SentenceView): boolean {
  const { reportedPast, unreal, isPerfect } = view.pack.attribution;
  for (let i = view.sentence.firstToken; i < view.sentence.endToken; i++) if (view.quotedBy[i]! < 0 && unreal.has(view.lower[i]!)) return false;
  const [main] = view.clauses;
  if (!main || main.opener) return false;
  const mood = moodOf(view, main);
  if (!mood || mood.token === main.first || !reportedPast.has(view.lower[mood.token]!)) return false;
  const whole = aroundQuotes(view, 0);
  return !isCapital(view.tokens[whole.end - 1]) && isPerfect(view.lower[whole.end - 1]!);
}

/** `Man könnte meinen, der Ort schlafe`: a main clause with a verb of its own before the mood shows; what hangs on it is reported by nobody. */
export function isNarratedFirst(view: SentenceView): boolean {
  const { auxiliaries, verbs } = view.pack.attribution;
  for (const clause of view.clauses) {
    if (moodOf(view, clause)?.mood === 'reported') return false;
    let narrated = false;
    for (let i = clause.first; i < clause.end; i++) {
      if (view.nameAt[i]! >= 0 || isCapital(view.tokens[i])) continue;
      narrated ||= auxiliaries.has(view.lower[i]!);
      // who says it could not be read, but somebody does
      if (verbs.get(view.lower[i]!)?.some((f) => f.use === 'say' || f.use === 'state')) return false;
    }
    if (narrated) return !clause.opener || clause.first === view.sentence.firstToken;
  }
  return false;
}

/** More words than these are no mere fragment. */
const FRAGMENT = 12;

/** `Umsatz: 8,3 Milliarden Euro, minus neun Prozent.`: words without a verb, which go on with what was said before; no indicative ends its reach. */
export function isVerbless(view: SentenceView): boolean {
  const { capitalNouns, determiners, prepositions, conjunctions, countWords, fillers } = view.pack.attribution;
  const { signed } = view.pack.genre;
  const { firstToken, endToken } = view.sentence;
  if (!capitalNouns || endToken - firstToken > FRAGMENT || view.tokens[endToken - 1]?.text !== '.') return false;
  let amounts = 0;
  for (let i = firstToken; i < endToken; i++) {
    const token = view.tokens[i]!;
    const word = view.lower[i]!;
    // „am 4. Juli“ has its dot between
    if (token.kind === 'number' && isCapital(view.tokens[i + 1])) amounts++;
    if (token.kind !== 'word' || isCapital(token) || countWords.has(word) || determiners.has(word) || prepositions.has(word) || conjunctions.has(word) || fillers.has(word) || signed.has(word)) continue;
    return false;
  }
  return amounts > 0;
}
