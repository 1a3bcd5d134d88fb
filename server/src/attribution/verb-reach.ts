import { isInfinitiveClause } from './content';
import type { Cue } from './cue';
import { closesAt, isCapital, moodOf, type Clause, type SentenceView } from './sentence';
import type { Source } from './source';

/**
 * `…, der den Bau kritisierte, …`, `…, nachdem X den Verlust gemeldet hatte`: what somebody says in a relative or adverbial
 * clause carries that clause alone, with what is said in it.
 */
export function reachOf(view: SentenceView, clause: Clause, index: number, token: number, source?: Source): Pick<Cue, 'reachFirst' | 'reachEnd'> {
  const { detached, relatives, content, capitalNouns, demonstratives, determiners, pronouns, perfect } = view.pack.attribution;
  const whole = { reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken };
  let first = -1;
  if (clause.opener && detached.has(clause.opener)) {
    const demonstrative = capitalNouns && determiners.has(clause.opener) && isCapital(view.tokens[clause.first + 1]) && closesAt(view, clause.first + 1, clause.end);
    // „Als Grund nannte sie die Kosten“: with its subject behind the verb it is a main clause
    const next = token + 1 < clause.end ? view.lower[token + 1]! : '';
    // „…, das gab der Verein in der Halle bekannt“, „…, das hatte der Bote berichtet“: with its verb in second place it is a main clause, and points to the one before
    const second = capitalNouns && demonstratives.has(clause.opener) && ((token === clause.first + 1 && !closesAt(view, token, clause.end)) || (perfect.has(view.lower[clause.first + 1]!) && token > clause.first + 2));
    const main = index === 0 && capitalNouns && (pronouns.has(next) || determiners.has(next) || isCapital(view.tokens[token + 1]));
    if (!demonstrative && !second && !(main && next) && (index > 0 ? clause.mark === ',' : !relatives.has(clause.opener))) first = clause.first;
  }
  // English sets few commas: “cuts that the mayor said …”, “fell after the bank warned …”; in “a man who worked there said” the clause is part of who says it
  if (!capitalNouns && first < 0) for (let i = token - 1; i > clause.first; i--) if (detached.has(view.lower[i]!) && view.nameAt[i]! < 0 && !(source && source.span.end <= view.tokens[i]!.start)) first = i;
  if (first < 0) return whole;
  const next = view.clauses[index + 1];
  // „Während die Bank mitteilte, der Bau ruhe, stehen …“: at the head of the sentence its own clause and what is said
  if (next && (index > 0 || capitalNouns) && ((next.opener && content.has(next.opener)) || next.mark === '"' || next.mark === ':' || moodOf(view, next) || isInfinitiveClause(view, next))) return index > 0 ? { ...whole, reachFirst: first } : { reachFirst: first, reachEnd: next.end };
  // „…, die den Preis auf 18 Dollar (15 Euro) bezifferte“
  let last = index;
  while (view.clauses[last + 1]?.mark === '(') last++;
  return { reachFirst: first, reachEnd: view.clauses[last]!.end };
}
