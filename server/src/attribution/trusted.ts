import type { Cue } from './cue';
import { nounPhrases } from './phrases';
import { isCapital, type Clause, type SentenceView } from './sentence';
import { readSource, type Source, type Speakers } from './source';
import { statementSource } from './statements';

/** `Glaubt man dem Wirt, …`, `Schenkt man der Polizei Glauben, …`: whom or what one is to trust carries what is so then; `Folgt man dem Fluss, …` leads somewhere. */
export function trustedSource(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Cue | undefined {
  const { trusting, classOf, determiners, prepositions } = view.pack.attribution;
  if (i !== clause.first || i !== view.sentence.firstToken || view.tokens[clause.end]?.text !== ',') return undefined;
  for (const [opens, closes] of trusting) {
    const lead = opens.split(' ');
    const tail = closes === '' ? [] : closes.split(' ');
    const from = i + lead.length;
    const end = clause.end - tail.length;
    if (end <= from || lead.some((word, k) => view.lower[i + k] !== word) || tail.some((word, k) => view.lower[end + k] !== word)) continue;
    const phrase = nounPhrases(view, from, end)[0];
    if (!phrase || phrase.first !== from) continue;
    // „Glaubt man Voss, …“: a bare name; with an article it must be known for what it is, as behind a preposition: „Geht man nach Westen“
    const bare = !prepositions.has(lead.at(-1)!) && end - from === 1 && isCapital(view.tokens[from]) && classOf(view.lower[from]!) === undefined;
    const source = statementSource(view, from, end, clause, speakers) ?? readSource(view, from, end, speakers, false, bare) ?? paper(view, from, phrase.end);
    if (!source || source.kind === 'hearsay' || (!bare && determiners.has(view.lower[from]!) && source.kind === 'person' && !source.mention && !isPerson(view, from, end))) continue;
    return { first: i, end: from, source, kind: source.kind, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: false, rule: `trusted:${opens}` };
  }
  return undefined;
}

/** Whether a word of a person stands in a stretch. */
function isPerson(view: SentenceView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (view.pack.attribution.classOf(view.lower[i]!) === 'person' || view.nameAt[i]! >= 0) return true;
  return false;
}

/** `den Zahlen des Verbands`: figures that are cited. */
function paper(view: SentenceView, first: number, end: number): Source | undefined {
  for (let i = first; i < end; i++) {
    if (!isCapital(view.tokens[i]) || !view.pack.attribution.citable.test(view.lower[i]!)) continue;
    const span = { start: view.tokens[first]!.start, end: view.tokens[end - 1]!.end };
    return { span, kind: 'document', name: view.text.slice(span.start, span.end) };
  }
  return undefined;
}
