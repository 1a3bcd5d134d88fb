import { hasAny } from './content';
import type { Cue } from './cue';
import { nounPhrases } from './phrases';
import { isCapital, type Clause, type SentenceView } from './sentence';
import { readSource, type Source, type Speakers } from './source';

/**
 * “…, the firm's own tables show”, `…, wie die Aufstellung an das Amt zeigt`: what closes its sentence with a verb of showing, behind what was
 * stated, is a paper, whatever it is called; `Das zeigt die Meldung an das Amt` where what is called a paper stands behind its verb.
 * @param source what has been read as the subject: somebody is no paper
 */
export function paperShowing(view: SentenceView, clause: Clause, index: number, token: number, source: Source | undefined): Source | undefined {
  const { capitalNouns, determiners, asClause, people, classOf, pronouns, demonstratives, written } = view.pack.attribution;
  const figures = source && source.span.start !== view.tokens[clause.first]!.start ? undefined : figuresShowing(view, clause, token);
  if (figures) return figures;
  const last = index === view.clauses.length - 1;
  const inverted = capitalNouns && last && token === clause.first + 1 && demonstratives.has(view.lower[clause.first]!);
  const closing = last && index > 0 && clause.mark === ',' && token === clause.end - 1 && (!capitalNouns || asClause.has(clause.opener ?? ''));
  // „Seine Familie hält 34 Prozent, das zeigt die Meldung an die Börse“: who stands in the clause before shows nothing
  const elsewhere = inverted && source !== undefined && source.span.start < view.tokens[clause.first]!.start;
  if ((source?.mention && !elsewhere) || !(inverted || closing)) return undefined;
  const first = inverted ? token + 1 : capitalNouns ? clause.first + 1 : clause.first;
  const phrase = capitalNouns ? nounPhrases(view, first, inverted ? clause.end : token)[0] : { first, end: headEnd(view, first, token), prepositional: false, pronoun: pronouns.has(view.lower[first]!) };
  if (!phrase || phrase.first !== first || phrase.prepositional || phrase.pronoun || !(determiners.has(view.lower[first]!) || isPossessor(view, first))) return undefined;
  let head = capitalNouns ? phrase.first : phrase.end - 1;
  while (capitalNouns && head < phrase.end - 1 && !isCapital(view.tokens[head])) head++;
  const noun = view.lower[head]!;
  const kind = classOf(noun);
  if (view.nameAt[head]! >= 0 || people.test(noun) || (kind !== undefined && kind !== 'document' && kind !== 'statement' && !written.test(noun)) || (inverted && kind !== 'document' && !written.test(noun))) return undefined;
  const span = { start: view.tokens[phrase.first]!.start, end: view.tokens[phrase.end - 1]!.end };
  return { span, kind: 'document', name: view.text.slice(span.start, span.end) };
}

/** `Amtliche Zahlen zeigen, dass …`: figures that open their clause right before the verb, with or without whose they are. */
function figuresShowing(view: SentenceView, clause: Clause, token: number): Source | undefined {
  const { capitalNouns, citable } = view.pack.attribution;
  const phrase = capitalNouns && !clause.opener ? nounPhrases(view, clause.first, token)[0] : undefined;
  if (!phrase || phrase.first !== clause.first || phrase.prepositional || phrase.oblique) return undefined;
  let head = phrase.first;
  while (head < phrase.end && !citable.test(view.lower[head]!)) head++;
  if (head >= phrase.end || !isCapital(view.tokens[head])) return undefined;
  const span = { start: view.tokens[phrase.first]!.start, end: view.tokens[phrase.end - 1]!.end };
  return { span, kind: 'document', name: view.text.slice(span.start, span.end) };
}

/** “the latest notice to the exchange”: the noun stands before what it is addressed to. */
function headEnd(view: SentenceView, first: number, end: number): number {
  const { prepositions } = view.pack.attribution;
  for (let i = first + 2; i < end; i++) if (prepositions.has(view.lower[i]!)) return i;
  return end;
}

/** “Halden's return”: whose it is opens the phrase. */
function isPossessor(view: SentenceView, i: number): boolean {
  return !view.pack.attribution.capitalNouns && (/['’]s$/.test(view.tokens[i]!.text) || /^['’]s?$/.test(view.tokens[i + 1]?.text ?? ''));
}

/** `weist die Bank im Geschäftsbericht aus`: the paper in which somebody shows what it says. */
export function paperWithin(view: SentenceView, clause: Clause, speakers: Speakers): Source | undefined {
  if (!view.pack.attribution.capitalNouns) return undefined;
  for (const phrase of nounPhrases(view, clause.first, clause.end)) {
    if (!phrase.prepositional || !view.pack.attribution.within.has(view.lower[phrase.first - 1] ?? '')) continue;
    const source = readSource(view, phrase.first, phrase.end, speakers, false, false);
    if (source?.kind === 'document') return source;
  }
  // „Die Prüfer listen darin 14 Fälle auf“
  return hasAny(view, clause.first, clause.end, view.pack.attribution.therein) ? speakers.paper() : undefined;
}

/** What a paper carries with which somebody shows it: `60 Millionen, die die Bank im Geschäftsbericht ausweist` is there, what a paper shows of a firm in passing is not the rest. */
export function shownReach(view: SentenceView, clause: Clause, index: number, speakers: Speakers): Pick<Cue, 'reachFirst' | 'reachEnd'> {
  const { relatives } = view.pack.attribution;
  const whole = { reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken };
  if (index === 0 || clause.mark !== ',' || clause.opener === undefined || !relatives.has(clause.opener)) return whole;
  // with a subject of its own the clause shows the noun it hangs on
  const owned = nounPhrases(view, clause.first + 1, clause.end).some((p) => {
    const kind = p.prepositional || p.oblique ? undefined : readSource(view, p.first, p.end, speakers, false, false)?.kind;
    return kind === 'organisation' || kind === 'person';
  });
  let main = index - 1;
  // „von 60 Mio. Fr., die …“: the dot of an abbreviation parts no clauses
  while (main > 0 && view.tokens[view.clauses[main]!.first - 1]?.text === '.') main--;
  return { reachFirst: owned ? view.clauses[main]!.first : clause.first, reachEnd: clause.end };
}
