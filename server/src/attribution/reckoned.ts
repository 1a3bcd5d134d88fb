import type { VerbForm } from '../language/attribution';
import { hasContent } from './content';
import { nounPhrases } from './phrases';
import { isCapital, type Clause, type SentenceView } from './sentence';
import { readSource, type Source, type Speakers } from './source';
import { isStatementNoun, statementSource } from './statements';

/** `Der Rechnungshof kommt auf 2 Millionen Euro`, `Das Institut sieht die Partei bei 14 Prozent`: who reckons by office or trade carries the figure. */
export function isReckoned(view: SentenceView, clause: Clause, token: number, { lemma }: VerbForm, source: Source): boolean {
  const { tallying, forecasting, recording, recorders, reckoners, forecasters } = view.pack.attribution;
  if (recording.has(lemma)) return hasCount(view, clause) && (isCalled(view, source, recorders) || isCalled(view, source, reckoners));
  // what a single analyst expects is an expectation, what a weather service does its word
  const who = tallying.has(lemma) ? reckoners : forecasting.has(lemma) && source.kind === 'organisation' ? forecasters : undefined;
  return who !== undefined && hasFigure(view, clause, token) && isCalled(view, source, who);
}

/** Whether a number stands in the clause, other than of a year. */
export function hasFigure(view: SentenceView, clause: Clause, token: number): boolean {
  for (let i = clause.first; i < clause.end; i++) if (i !== token && isFigure(view, i)) return true;
  return false;
}

/** `412 Unfälle`, `ein Minus von 14 Prozent`: a number that says how many, not `mit 140 Kilometern` nor `in 14 Orten`. */
function hasCount(view: SentenceView, clause: Clause): boolean {
  const { prepositions, agents } = view.pack.attribution;
  for (let i = clause.first; i < clause.end; i++) if (isFigure(view, i) && !(prepositions.has(view.lower[i - 1] ?? '') && !agents.has(view.lower[i - 1]!))) return true;
  return false;
}

/** Whether a token is a number, and no year. */
function isFigure({ tokens }: SentenceView, i: number): boolean {
  return tokens[i]!.kind === 'number' && !/^(?:19|20)\d\d$/.test(tokens[i]!.text);
}

/** Whether a noun of the source, or the role right before a name, is of a kind. */
function isCalled(view: SentenceView, { span }: Source, kind: RegExp): boolean {
  for (let i = view.sentence.firstToken; i < view.sentence.endToken; i++) {
    const { start, end } = view.tokens[i]!;
    if (start >= span.end) return false;
    const before = view.tokens[i + 1]?.start === span.start;
    if ((before || (start >= span.start && end <= span.end)) && isCapital(view.tokens[i]) && kind.test(view.lower[i]!)) return true;
  }
  return false;
}

/** `Wie eine Anfrage der Grünen ergab`, `Recherchen des Senders belegen, dass …`: what has been asked or looked into, with whose it is. */
export function enquiryOf(view: SentenceView, clause: Clause, index: number, token: number, { lemma }: VerbForm, speakers: Speakers): Source | undefined {
  const { yielding, enquiries, reflexives, genitives, agents, capitalNouns } = view.pack.attribution;
  if (!capitalNouns || !yielding.has(lemma) || !(hasContent(view, index, token) || hasFigure(view, clause, token))) return undefined;
  for (let i = clause.first; i < clause.end; i++) if (reflexives.has(view.lower[i]!)) return undefined;
  for (const phrase of nounPhrases(view, clause.first, clause.end)) {
    if (phrase.prepositional || phrase.oblique || phrase.pronoun) continue;
    let noun = phrase.first;
    while (noun < phrase.end && !(isCapital(view.tokens[noun]) && enquiries.test(view.lower[noun]!))) noun++;
    if (noun >= phrase.end || view.nameAt[noun]! >= 0) continue;
    if (isStatementNoun(view, noun)) return statementSource(view, phrase.first, agents.has(view.lower[phrase.end] ?? '') ? behindAgent(view, clause, phrase.end) : phrase.end, clause, speakers);
    const owner = genitives.has(view.lower[noun + 1] ?? '') ? readSource(view, noun + 1, phrase.end, speakers, false, false) : undefined;
    const span = { start: view.tokens[phrase.first]!.start, end: view.tokens[phrase.end - 1]!.end };
    return { span, kind: owner?.kind === 'outlet' ? 'outlet' : 'document', name: view.text.slice(span.start, span.end) };
  }
  return undefined;
}

/** `Recherchen von Elbspiegel`: where the owner behind its preposition ends. */
function behindAgent(view: SentenceView, clause: Clause, agent: number): number {
  const owner = nounPhrases(view, agent + 1, clause.end)[0];
  return owner?.first === agent + 1 ? owner.end : agent;
}
