import type { Cue } from './cue';
import { nounPhrases } from './phrases';
import { closesAt, isCapital, type Clause, type SentenceView } from './sentence';
import { readSource, type Source, type Speakers } from './source';

/** Cues without a verb of saying: `laut X`, `X zufolge`, `nach Angaben von X`, `so X`, `according to X`. */
export function findPhraseCues(view: SentenceView, speakers: Speakers): Cue[] {
  const cues: Cue[] = [];
  view.clauses.forEach((clause) => {
    for (let i = clause.first; i < clause.end; i++) {
      const cue = beforeSource(view, clause, i, speakers) ?? behindSource(view, clause, i, speakers) ?? withStatement(view, clause, i, speakers)
        ?? parenthesis(view, clause, i, speakers) ?? continuing(view, i, speakers);
      if (!cue) continue;
      cues.push(cue);
      i = Math.max(i, cue.end - 1);
    }
  });
  return cues;
}

function cueOf(view: SentenceView, first: number, end: number, source: Source | undefined, rule: string): Cue {
  return { first, end, source: source?.kind === 'hearsay' ? undefined : source, kind: source?.kind ?? 'hearsay', reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: false, rule };
}

/** The end of the source behind a preposition: up to the verb, a preposition that belongs to no name, or the clause's end. */
function sourceEnd(view: SentenceView, from: number, clause: Clause): number {
  const lexicon = view.pack.attribution;
  const phrases = lexicon.capitalNouns ? nounPhrases(view, from, clause.end) : [];
  if (lexicon.capitalNouns) {
    const first = phrases[0];
    if (!first || first.first > from + 1) return from;
    let end = first.end;
    // „laut dem Chef von X“
    const role = lexicon.classOf(view.lower[end - 1]!);
    const next = phrases[1];
    if (next && next.first === end + 1 && lexicon.agents.has(view.lower[end]!) && role && view.nameAt[end - 1]! < 0) end = next.end;
    return end;
  }
  for (let i = from + 1; i < clause.end; i++) {
    if (view.nameAt[i]! >= 0) continue;
    if (/^(?:in|on|at|when|who|which|that|after|before|while|said|was|is|has|had)$/.test(view.lower[i]!)) return i;
  }
  return clause.end;
}

function beforeSource(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  for (const words of lexicon.before) {
    const parts = words.split(' ');
    if (parts[0] !== view.lower[i] || parts.some((part, k) => view.lower[i + k] !== part)) continue;
    const from = i + parts.length;
    const quoted = view.quotedBy[from] !== undefined && view.quotedBy[from]! >= 0 && from < view.sentence.endToken;
    const end = quoted ? from : sourceEnd(view, from, clause);
    if (parts.length === 1 && !lexicon.capitalNouns && !isCapital(view.tokens[from]) && view.lower[from] !== 'the') return undefined;
    if (end > from) {
      const statement = lexicon.classOf(view.lower[end - 1]!) === 'statement' ? statementSource(view, from, end, clause, speakers) : undefined;
      const source = statement ?? readSource(view, from, end, speakers) ?? otherSource(view, from, end);
      return source && cueOf(view, i, from, source, `before:${words}`);
    }
  }
  return undefined;
}

/** Behind `laut`, whatever is named is a source: what is no person and no body is a document. */
function otherSource(view: SentenceView, from: number, end: number): Source {
  const span = { start: view.tokens[from]!.start, end: view.tokens[end - 1]!.end };
  return { span, kind: 'document', name: view.text.slice(span.start, span.end) };
}

function behindSource(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Cue | undefined {
  if (!view.pack.attribution.behind.has(view.lower[i]!)) return undefined;
  const phrases = nounPhrases(view, clause.first, i);
  const last = phrases.at(-1);
  if (!last || last.end !== i) return cueOf(view, i, i + 1, undefined, 'behind');
  const previous = phrases.at(-2);
  // „Angaben von X zufolge“, „Angaben der Polizei zufolge“
  const from = previous && previous.end + 1 === last.first && view.pack.attribution.agents.has(view.lower[previous.end]!) ? previous.first : last.first;
  const source = statementSource(view, from, i, clause, speakers) ?? readSource(view, from, i, speakers) ?? otherSource(view, from, i);
  return cueOf(view, i, i + 1, source, 'behind');
}

function withStatement(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  if (!lexicon.withStatement.has(view.lower[i]!)) return undefined;
  if (!lexicon.capitalNouns) return undefined;
  // „seiner Meinung nach“
  if (i > clause.first + 1 && isCapital(view.tokens[i - 1]) && lexicon.classOf(view.lower[i - 1]!) === 'statement' && (closesAt(view, i, clause.end) || !isCapital(view.tokens[i + 1]))) {
    const phrases = nounPhrases(view, clause.first, i);
    const last = phrases.at(-1);
    if (last && last.end === i && last.first < i - 1) {
      const source = statementSource(view, last.first, i, clause, speakers);
      return source && cueOf(view, i, i + 1, source, 'afterStatement');
    }
  }
  let noun = i + 1;
  while (noun < clause.end && noun < i + 6 && !isCapital(view.tokens[noun])) noun++;
  if (noun >= clause.end || view.nameAt[noun]! >= 0) return undefined;
  while (noun + 1 < clause.end && view.tokens[noun + 1]!.text === '-' && noun + 2 < clause.end) noun += 2;
  if (lexicon.classOf(view.lower[noun]!) !== 'statement' && lexicon.classOf(view.lower[noun]!) !== 'rumour') return undefined;
  let end = noun + 1;
  const of = lexicon.agents.has(view.lower[end] ?? '') || /^(?:der|des|eines|einer|beider|mehrerer|aus|seiner|ihrer|ihres|seines|dieser|dieses|einiger|vieler|zahlreicher)$/.test(view.lower[end] ?? '') || (view.nameAt[end] ?? -1) >= 0;
  if (of && end < clause.end) {
    const from = lexicon.agents.has(view.lower[end]!) || view.lower[end] === 'aus' ? end + 1 : end;
    end = Math.max(end, sourceEnd(view, from, clause));
  }
  const source = statementSource(view, i + 1, end, clause, speakers);
  return source ? cueOf(view, i, noun + 1, source, 'statement') : undefined;
}

/** Whose statement it is: `Angaben von X`, `eigenen Angaben`, `seiner Meinung`, `Polizeiangaben`; unnamed people where nobody's. */
function statementSource(view: SentenceView, first: number, end: number, clause: Clause, speakers: Speakers): Source | undefined {
  const lexicon = view.pack.attribution;
  let noun = first;
  while (noun < end && !(isCapital(view.tokens[noun]) && /statement|rumour/.test(lexicon.classOf(view.lower[noun]!) ?? ''))) noun++;
  if (noun >= end) return undefined;
  const rumour = lexicon.classOf(view.lower[noun]!) === 'rumour' || /berichte?n?s?$/.test(view.lower[noun]!);
  if (noun + 1 < end) {
    const from = lexicon.agents.has(view.lower[noun + 1]!) || view.lower[noun + 1] === 'aus' ? noun + 2 : noun + 1;
    const plural = /^(?:mehrerer|einiger|vieler|zahlreicher|beider)$/.test(view.lower[from] ?? '');
    const source = from < end ? readSource(view, from, end, speakers, plural && view.lower[from] !== 'beider') ?? bareBody(view, from, end) : undefined;
    if (source) return rumour && source.kind === 'organisation' && /bericht/.test(view.lower[noun]!) ? { ...source, kind: source.mention ? 'outlet' : source.kind } : source;
  }
  const span = { start: view.tokens[first]!.start, end: view.tokens[end - 1]!.end };
  const words = view.text.slice(span.start, span.end);
  for (let i = first; i < noun; i++) {
    if (lexicon.own.has(view.lower[i]!)) {
      const subject = subjectOf(view, clause, speakers);
      return subject ? { ...subject, span } : { span, kind: speakers.last?.kind === 'person' ? 'person' : 'organisation', name: speakers.last?.name ?? words };
    }
    if (/^(?:sein|ihr)(?:e[nmrs]?)?$/.test(view.lower[i]!)) {
      const last = speakers.last ?? speakers.person;
      return { span, kind: last?.kind ?? 'person', name: last?.name ?? words, mention: last?.mention };
    }
  }
  if (rumour) return { span, kind: 'hearsay', name: words };
  // „nach Polizeiangaben“, „nach Unternehmensangaben“: the body stands in the compound
  const compound = view.lower[noun]!.replace(/(?:s|n)?(?:-)?(?:angaben|informationen|bericht|berichten|mitteilung|ansicht|auskunft|einschätzung|schätzungen|darstellung)$/, '');
  const kind = compound !== view.lower[noun] && compound ? lexicon.classOf(compound) : undefined;
  if (kind === 'organisation' || kind === 'outlet') return { span, kind, name: kind === 'organisation' ? speakers.organisation?.name ?? words : words };
  if (/^(?:behörden|amt|regierung|hersteller|veranstalter|firmen|branchen)/.test(compound)) return { span, kind: 'organisation', name: words };
  return { span, kind: noun > first && /^(?:offizielle|amtliche|behördliche|polizeiliche)/.test(view.lower[first]!) ? 'organisation' : 'anonymous', name: words };
}

/** A bare unknown name behind a statement of it: `nach Angaben von Kessler`. */
function bareBody(view: SentenceView, from: number, end: number): Source | undefined {
  if (!isCapital(view.tokens[end - 1])) return undefined;
  const span = { start: view.tokens[from]!.start, end: view.tokens[end - 1]!.end };
  return { span, kind: 'organisation', name: view.text.slice(span.start, span.end) };
}

/** The subject of a clause as a source: who `nach eigenen Angaben` speaks of. */
function subjectOf(view: SentenceView, clause: Clause, speakers: Speakers): Source | undefined {
  let fallback: Source | undefined;
  for (const candidate of [clause, ...view.clauses.filter((c) => c !== clause && !c.opener)]) {
    for (const phrase of nounPhrases(view, candidate.first, candidate.end)) {
      if (phrase.prepositional || phrase.oblique) continue;
      const source = readSource(view, phrase.first, phrase.end, speakers);
      if (!source || source.kind === 'document' || source.kind === 'hearsay') continue;
      if (source.mention || phrase.pronoun || source.kind === 'organisation' && view.nameAt[phrase.end - 1]! >= 0) return source;
      fallback ??= source;
    }
  }
  return fallback;
}

/** `…, so X`: a clause without a verb that names the speaker. */
function parenthesis(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  if (i !== clause.first || !lexicon.parenthesis.has(view.lower[i]!) || !(clause.mark === ',' || clause.mark === '"' || clause.mark === '–')) return undefined;
  const phrases = nounPhrases(view, i + 1, clause.end);
  const first = phrases[0];
  if (!first || first.prepositional || first.first > i + 3) return undefined;
  for (let k = i + 1; k < clause.end; k++) if (lexicon.passive.has(view.lower[k]!) || lexicon.auxiliaries.has(view.lower[k]!)) return undefined;
  const source = readSource(view, first.first, sourceEnd(view, first.first, clause), speakers);
  return source && cueOf(view, i, i + 1, source, 'parenthesis');
}

/** `Demnach …`: goes on with what was reported before. */
function continuing(view: SentenceView, i: number, speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  if (!lexicon.continuing.has(view.lower[i]!)) return undefined;
  if (view.lower[i] === 'danach' || (view.lower[i] !== 'demnach' && i !== view.clauses.find((c) => c.first === i)?.first)) return undefined;
  const last = speakers.last;
  return { ...cueOf(view, i, i + 1, last && { ...last, span: { start: view.tokens[i]!.start, end: view.tokens[i]!.end } }, 'continuing'), source: last };
}
