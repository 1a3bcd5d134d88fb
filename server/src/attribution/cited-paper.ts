import { nounPhrases } from './phrases';
import { isCapital, type Clause, type SentenceView } from './sentence';

/** So far behind the paper, in tokens, its verb may stand: `Nach dem Vertrag mit der Stadt zahlt …`. */
const NEAR = 5;

/**
 * Where a paper that `nach` cites ends, by token: `Nach dem Kassenbuch fehlten 400 Euro`, since a book is no event; `Nach dem Vertrag zahlt sie 400 Euro`,
 * in the present and with a number, for what could be one (`Nach dem Vertrag ging sie`); `nach dem Wortlaut des Briefs`, whatever follows. Undefined for all else.
 * @param i the preposition
 * @param noun the first noun behind it
 */
export function citedPaper(view: SentenceView, clause: Clause, i: number, noun: number): number | undefined {
  const { classOf, wordings, passing, deliveries, genitives, determiners } = view.pack.attribution;
  if (noun >= clause.end || view.nameAt[noun]! >= 0 || noun === i + 1 || !determiners.has(view.lower[i + 1]!)) return undefined;
  const phrase = nounPhrases(view, i + 1, clause.end)[0];
  if (phrase?.first !== i + 1 || phrase.end <= noun) return undefined;
  const word = view.lower[noun]!;
  if (wordings.has(word)) return genitives.has(view.lower[noun + 1] ?? '') && phrase.end > noun + 1 ? phrase.end : undefined;
  if (classOf(word) !== 'document' || deliveries.test(word)) return undefined;
  return !passing.test(word) || (isNow(view, clause, i, phrase.end) && hasNumber(view)) ? phrase.end : undefined;
}

/** Whether the verb of the clause is in the present: right behind what opens it, or before what stands inside it. */
function isNow(view: SentenceView, clause: Clause, i: number, end: number): boolean {
  const { isPresent, isPastPlural } = view.pack.attribution;
  if (i > clause.first) return view.lower.slice(clause.first, i).some((w, k) => !isCapital(view.tokens[clause.first + k]) && isPresent(w));
  for (let k = end; k < Math.min(clause.end, end + NEAR); k++) {
    const word = view.lower[k]!;
    if (isCapital(view.tokens[k]) || view.nameAt[k]! >= 0) continue;
    if (isPresent(word)) return true;
    if (k === end) return /(?:en|ern|eln)$/.test(word) && !isPastPlural(word);
  }
  return false;
}

function hasNumber({ tokens, sentence }: SentenceView): boolean {
  for (let k = sentence.firstToken; k < sentence.endToken; k++) if (tokens[k]!.kind === 'number') return true;
  return false;
}
