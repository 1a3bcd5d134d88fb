import { nounPhrases } from './phrases';
import { isCapital, type Clause, type SentenceView } from './sentence';
import { readSource, type Source, type Speakers } from './source';

/** Whether the word is a noun of stating or of rumour: `Angaben`, `Einschätzung`, `Medienberichten`. */
export function isStatementNoun(view: SentenceView, i: number): boolean {
  if (!isCapital(view.tokens[i])) return false;
  const kind = view.pack.attribution.classOf(view.lower[i]!);
  return kind === 'statement' || kind === 'rumour' || (kind === 'document' && view.pack.attribution.compoundOwner(`x${view.lower[i]!}`) !== undefined);
}

/**
 * Whose statement the words `[first, end)` speak of: `Angaben von X`, `eigenen Angaben`, `seiner Meinung`, `Polizeiangaben`;
 * unnamed people where it is nobody's. Undefined where no noun of stating is among them.
 * @param body a statement of nobody's is that of the body named last: `in einer Mitteilung`
 */
export function statementSource(view: SentenceView, first: number, end: number, clause: Clause, speakers: Speakers, body = false): Source | undefined {
  const lexicon = view.pack.attribution;
  let noun = first;
  while (noun < end && !isStatementNoun(view, noun)) noun++;
  if (noun >= end) return undefined;
  const kind = lexicon.classOf(view.lower[noun]!);
  if (noun + 1 < end) {
    const joined = lexicon.agents.has(view.lower[noun + 1]!) || lexicon.unnamedPlaces.has(view.lower[noun + 1]!);
    const from = noun + (joined ? 2 : 1);
    // „seine Meinung zu Ohm“: whom it is about
    const about = !joined && lexicon.prepositions.has(view.lower[noun + 1]!);
    const source = from < end && !about ? readSource(view, from, end, speakers, lexicon.genitivePlurals.has(view.lower[from]!), lexicon.genitivePlurals.has(view.lower[from]!)) ?? bareName(view, from, end) : undefined;
    if (source && kind === 'document' && source.kind !== 'outlet') return undefined;
    // „einer Schätzung von Gutachtern“: a paper, drawn up by order
    if (source?.kind === 'anonymous' && lexicon.viewNouns.test(view.lower[noun]!) && lexicon.assessors.test(view.lower[end - 1]!)) return { ...spanOf(view, first, end), kind: 'document' };
    if (source && lexicon.unnamedPlaces.has(view.lower[noun + 1]!) && source.kind === 'organisation' && !lexicon.formal.has(view.lower[noun]!)) return { ...source, kind: 'anonymous' };
    if (source?.kind === 'organisation' && lexicon.researched.has(view.lower[noun]!) && lexicon.agents.has(view.lower[noun + 1]!) && isBareName(view, from, end)) return { ...source, kind: 'outlet' };
    // „nach Informationen des Zulieferbriefs“: what is called like a paper, and finds out, is a medium
    if (source?.kind === 'document' && lexicon.researched.has(view.lower[noun]!)) return { ...source, kind: 'outlet' };
    // „nach Informationen des »Courrier du Lac«“
    if (source?.kind === 'organisation' && lexicon.researched.has(view.lower[noun]!) && view.tokens[from + 1]?.kind === 'quote') return { ...source, kind: 'outlet' };
    if (source) return source;
  }
  if (kind === 'document') return undefined;
  const span = { start: view.tokens[first]!.start, end: view.tokens[end - 1]!.end };
  const words = view.text.slice(span.start, span.end);
  for (let i = first; i < noun; i++) {
    if (i === noun - 1 && isCapital(view.tokens[i]) && view.nameAt[i]! < 0 && view.lower[i]!.endsWith('s')) return { span, kind: 'person', name: view.tokens[i]!.text.slice(0, -1) };
    if (lexicon.own.has(view.lower[i]!)) {
      const subject = subjectOf(view, clause, speakers) ?? speakers.last;
      return { span, kind: subject?.kind ?? 'organisation', name: subject?.name ?? words, mention: subject?.mention };
    }
    if (lexicon.possessives.has(view.lower[i]!)) {
      const last = speakers.last ?? speakers.person;
      return { span, kind: last?.kind ?? 'person', name: last?.name ?? words, mention: last?.mention };
    }
    const name = view.nameAt[i]!;
    if (name >= 0) {
      const named = readSource(view, i, i + 1, speakers);
      if (named && named.kind !== 'document') return named;
    }
  }
  if (kind === 'rumour') return { span, kind: 'hearsay', name: words };
  const owner = lexicon.compoundOwner(view.lower[noun]!);
  const ownerKind = owner ? lexicon.classOf(owner) : undefined;
  if (ownerKind === 'outlet') return { span, kind: 'outlet', name: words };
  if (!body && lexicon.written.test(view.lower[noun]!)) return { span, kind: 'document', name: words };
  // „Polizeiangaben“ are those of the police, „Konzernangaben“ those of the firm named last
  if (ownerKind === 'organisation' && !lexicon.standIns.has(owner!)) return { span, kind: 'organisation', name: words };
  if (ownerKind === 'organisation' || body) return { span, kind: 'organisation', name: speakers.organisation?.name ?? words, mention: speakers.organisation?.mention };
  // „den Angaben zufolge“: those of whoever spoke last
  const last = first < noun && lexicon.relatives.has(view.lower[first]!) ? speakers.last : undefined;
  if (last && (last.kind === 'organisation' || last.kind === 'person')) return { span, kind: last.kind, name: last.name, mention: last.mention };
  return { span, kind: lexicon.official.test(view.lower[noun]!) ? 'organisation' : 'anonymous', name: words };
}

/** The words `[first, end)` as the place and the name of a source. */
function spanOf(view: SentenceView, first: number, end: number): Pick<Source, 'span' | 'name'> {
  const span = { start: view.tokens[first]!.start, end: view.tokens[end - 1]!.end };
  return { span, name: view.text.slice(span.start, span.end) };
}

/** A name without an article or a noun that says what it is: `Informationen von Abpfiff24`. */
function isBareName(view: SentenceView, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (view.pack.attribution.determiners.has(view.lower[i]!) || view.pack.attribution.classOf(view.lower[i]!) === 'organisation') return false;
  return isCapital(view.tokens[from]);
}

/** A bare unknown name behind a statement of it: `nach Angaben von Kessler`. */
function bareName(view: SentenceView, from: number, end: number): Source | undefined {
  if (!isCapital(view.tokens[end - 1]) || view.pack.attribution.classOf(view.lower[end - 1]!) === 'time') return undefined;
  const span = { start: view.tokens[from]!.start, end: view.tokens[end - 1]!.end };
  // „nach Worten von Landrat Sonntag“
  const role = end - from > 1 && view.pack.attribution.classOf(view.lower[from]!) === 'person';
  return { span, kind: role ? 'person' : 'organisation', name: view.text.slice(span.start, span.end) };
}

/** The subject of a clause as a source: who `nach eigenen Angaben` speaks of. */
function subjectOf(view: SentenceView, clause: Clause, speakers: Speakers): Source | undefined {
  let fallback: Source | undefined;
  for (const candidate of [clause, ...view.clauses.filter((c) => c !== clause && !c.opener)]) {
    for (const phrase of nounPhrases(view, candidate.first, candidate.end)) {
      if (phrase.prepositional || phrase.oblique) continue;
      const source = readSource(view, phrase.first, phrase.end, speakers, false, false);
      if (!source || source.kind === 'document' || source.kind === 'hearsay' || source.kind === 'anonymous') continue;
      if (source.mention || phrase.pronoun || view.nameAt[phrase.end - 1]! >= 0) return source;
      fallback ??= source;
    }
  }
  return fallback;
}
