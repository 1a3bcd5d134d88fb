import type { Cue } from './cue';
import { hasAny, pointsBack } from './content';
import { nounPhrases, type Phrase } from './phrases';
import { closesAt, isCapital, type Clause, type SentenceView } from './sentence';
import { PHRASE } from './signs';
import { readSource, type Source, type Speakers } from './source';
import { isStatementNoun, statementSource } from './statements';
import { citedPaper } from './cited-paper';
import { isBesideMedium } from './beside-medium';
import { trustedSource } from './trusted';

/** Cues without a verb of saying: `laut X`, `X zufolge`, `nach Angaben von X`, `so X`, `according to X`. */
export function findPhraseCues(view: SentenceView, speakers: Speakers): Cue[] {
  const cues: Cue[] = [];
  if (!(view.shown & PHRASE)) return cues;
  view.clauses.forEach((clause) => {
    for (let i = clause.first; i < clause.end; i++) {
      if (!(view.signs[i]! & PHRASE)) continue;
      const cue = trustedSource(view, clause, i, speakers) ?? beforeSource(view, clause, i, speakers) ?? behindSource(view, clause, i, speakers) ?? withStatement(view, clause, i, speakers)
        ?? parenthesis(view, clause, i, speakers) ?? continuing(view, clause, i, speakers);
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
export function sourceEnd(view: SentenceView, from: number, clause: Clause): number {
  const lexicon = view.pack.attribution;
  if (lexicon.capitalNouns) {
    const phrases = nounPhrases(view, from, clause.end);
    const first = phrases[0];
    if (!first || first.first > from + 1) return behindParticiple(view, from, clause);
    const next = phrases[1];
    // „laut dem Chef von X“, „Analystin A vom Bankhaus B“
    const joins = next && next.first === first.end + 1 && lexicon.agents.has(view.lower[first.end]!) && lexicon.classOf(view.lower[first.end - 1]!) !== undefined && view.nameAt[first.end - 1]! < 0;
    return joins ? next.end : first.end;
  }
  for (let i = from + 1; i < clause.end; i++) {
    if (view.nameAt[i]! >= 0) continue;
    // “a study published Thursday in …”
    // “the Sunday Meridian”: a day that opens a name
    const opens = i === from + 1 && isCapital(view.tokens[i + 1]) && lexicon.determiners.has(view.lower[from]!);
    if (lexicon.nameEnds.has(view.lower[i]!) || (!opens && isCapital(view.tokens[i]) && lexicon.classOf(view.lower[i]!) === 'time')) return i;
  }
  return clause.end;
}

/** `laut einer am Dienstag veröffentlichten Mitteilung des X`: the noun stands behind a long attribute. */
function behindParticiple(view: SentenceView, from: number, clause: Clause): number {
  const lexicon = view.pack.attribution;
  if (!lexicon.determiners.has(view.lower[from] ?? '')) return from;
  for (let i = from + 2; i < Math.min(clause.end, from + 12); i++) {
    if (!isCapital(view.tokens[i]) || isCapital(view.tokens[i - 1]) || lexicon.prepositions.has(view.lower[i - 1]!) || lexicon.determiners.has(view.lower[i - 1]!)) continue;
    return nounPhrases(view, i, clause.end)[0]?.end ?? from;
  }
  return from;
}

interface Lead {
  readonly words: string;
  readonly parts: readonly string[];
}

/** The phrases before a source by their first word; made once a language. */
const leads = new WeakMap<readonly string[], ReadonlyMap<string, readonly Lead[]>>();

function beforeByFirst(phrases: readonly string[]): ReadonlyMap<string, readonly Lead[]> {
  const known = leads.get(phrases);
  if (known) return known;
  const index = new Map<string, Lead[]>();
  for (const words of phrases) {
    const parts = words.split(' ');
    index.set(parts[0]!, [...(index.get(parts[0]!) ?? []), { words, parts }]);
  }
  leads.set(phrases, index);
  return index;
}

/** `laut X`, `according to X`. */
function beforeSource(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  const rows = beforeByFirst(lexicon.before).get(view.lower[i]!);
  if (!rows) return undefined;
  for (const { words, parts } of rows) {
    if (parts.some((part, k) => view.lower[i + k] !== part)) continue;
    const from = i + parts.length;
    const end = sourceEnd(view, from, clause);
    // a single preposition of English has other uses: „per year“
    if (parts.length === 1 && !lexicon.capitalNouns && !isCapital(view.tokens[from]) && lexicon.determiners.get(view.lower[from] ?? '') !== 'definite') return undefined;
    if (end <= from) continue;
    // “according to plan”
    if (end === from + 1 && lexicon.unsourced.has(view.lower[from]!)) return undefined;
    const source = leadTakenForName(view, i, from, end) ?? statementSource(view, from, end, clause, speakers) ?? reckonedBy(view, from, clause, speakers) ?? readSource(view, from, end, speakers) ?? documentOf(view, from, end);
    const medium = source && lexicon.naming.has(words) && isBesideMedium(view, source);
    const told = source && cueOf(view, i, from, medium ? { ...source, kind: 'outlet' } : source, `before:${words}`);
    // “That is according to a report”
    return told && source && i <= clause.first + 3 && pointsBack(view, clause, source) ? { ...told, backward: true } : told;
  }
  return undefined;
}

/** “Per Pell, the fee was £2m”: the lead opens its sentence, a comma and a clause of its own follow, and it has been taken for a given name. */
function leadTakenForName(view: SentenceView, i: number, from: number, end: number): Source | undefined {
  const name = view.nameAt[i]!;
  const next = view.clauses[1];
  if (name < 0 || view.nameAt[from] !== name || i !== view.sentence.firstToken || view.tokens[end]?.text !== ',' || !next || next.opener) return undefined;
  const { auxiliaries, verbs } = view.pack.attribution;
  // “Per Pell, a lawyer, said …” is somebody's name
  if (!hasAny(view, next.first, next.end, auxiliaries) || verbs.has(view.lower[view.clauses[2]?.first ?? -1] ?? '')) return undefined;
  const span = { start: view.tokens[from]!.start, end: view.tokens[end - 1]!.end };
  return { span, kind: 'person', name: view.text.slice(span.start, span.end) };
}

/** “an estimate by insiders”: a reckoning is worth no more than whose it is, where nobody can tell who they are. */
function reckonedBy(view: SentenceView, from: number, clause: Clause, speakers: Speakers): Source | undefined {
  const { capitalNouns, viewNouns, agents } = view.pack.attribution;
  if (capitalNouns) return undefined;
  let by = from;
  while (by < clause.end && by < from + 4 && !agents.has(view.lower[by]!)) by++;
  if (by === from || !agents.has(view.lower[by] ?? '') || !viewNouns.test(view.lower[by - 1]!)) return undefined;
  const source = readSource(view, by + 1, sourceEnd(view, by + 1, clause), speakers);
  return source?.kind === 'anonymous' ? source : undefined;
}

/** Behind `laut`, whatever is named is a source: a noun that is no person and no body is a document, a bare name is somebody. */
function namedOrDocument(view: SentenceView, from: number, end: number, speakers: Speakers): Source | undefined {
  const bare = !view.pack.attribution.determiners.has(view.lower[from]!) && end - from <= 2;
  return readSource(view, from, end, speakers, false, bare) ?? documentOf(view, from, end);
}

function documentOf(view: SentenceView, from: number, end: number): Source | undefined {
  if (view.pack.attribution.classOf(view.lower[end - 1]!) === 'time') return undefined;
  const span = { start: view.tokens[from]!.start, end: view.tokens[end - 1]!.end };
  return { span, kind: view.pack.attribution.people.test(view.lower[end - 1]!) ? 'anonymous' : 'document', name: view.text.slice(span.start, span.end) };
}

/** `X zufolge`. */
function behindSource(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  // „Gerüchten zu Folge“
  const two = i + 1 < clause.end && lexicon.behind.has(`${view.lower[i]!} ${view.lower[i + 1]!}`);
  if (!two && !lexicon.behind.has(view.lower[i]!)) return undefined;
  const phrases = nounPhrases(view, clause.first, i);
  const last = phrases.at(-1);
  if (!last || last.end !== i) return cueOf(view, i, i + 1, undefined, 'behind');
  const previous = phrases.at(-2);
  // „Angaben von X zufolge“
  const from = previous && previous.end + 1 === last.first && lexicon.agents.has(view.lower[previous.end]!) ? previous.first : last.first;
  const source = statementSource(view, from, i, clause, speakers) ?? namedOrDocument(view, from, i, speakers);
  return source && cueOf(view, i, i + 1, source, 'behind');
}

/** `Der Ansicht von X nach`, `Der Meinung der Polizei nach`: the noun of stating and whose it is stand before their preposition. */
function wrappedStatement(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Source | undefined {
  const { agents, genitives } = view.pack.attribution;
  if (i < clause.first + 3 || clause.opener || !isCapital(view.tokens[i - 1]) || isCapital(view.tokens[i + 1])) return undefined;
  const [stated, named] = nounPhrases(view, clause.first, i);
  if (!stated || stated.first !== clause.first || !isStatementNoun(view, stated.first + 1)) return undefined;
  const whose = stated.end === i ? genitives.has(view.lower[stated.first + 2]!) : named?.end === i && named.first === stated.end + 1 && agents.has(view.lower[stated.end]!);
  return whose ? statementSource(view, stated.first, i, clause, speakers) : undefined;
}

/** `Den Unterlagen nach …`: a document before its preposition, at the head of its clause. */
function paperBefore(view: SentenceView, clause: Clause, i: number): Source | undefined {
  const { determiners, classOf } = view.pack.attribution;
  if (clause.opener || isCapital(view.tokens[i + 1]) || determiners.get(view.lower[clause.first]!) !== 'oblique') return undefined;
  const noun = view.lower[i - 1]!;
  if (!isCapital(view.tokens[i - 1]) || classOf(noun) !== 'document') return undefined;
  const first = nounPhrases(view, clause.first, i)[0];
  // „Einer noch geheimen Studie nach“: words between them that are no adjectives, and no other noun
  const alone = (): boolean => i - clause.first < 6 && !view.tokens.slice(clause.first + 1, i - 1).some((token, k) => isCapital(token) || view.pack.attribution.prepositions.has(view.lower[clause.first + 1 + k]!));
  return (first?.first === clause.first && first.end === i) || alone() ? documentOf(view, clause.first, i) : undefined;
}

/** `nach Angaben von X`, `seiner Meinung nach`. */
function withStatement(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  if (!lexicon.capitalNouns || !lexicon.withStatement.has(view.lower[i]!)) return undefined;
  if (i > clause.first + 1 && isStatementNoun(view, i - 1) && (closesAt(view, i, clause.end) || !isCapital(view.tokens[i + 1]))) {
    const last = nounPhrases(view, clause.first, i).at(-1);
    // „dem Vernehmen nach“ is a marker of its own
    const source = last && last.end === i && last.first < i - 1 && lexicon.classOf(view.lower[i - 1]!) !== 'rumour' ? statementSource(view, last.first, i, clause, speakers) : undefined;
    if (source) return cueOf(view, i, i + 1, source, 'afterStatement');
  }
  const before = paperBefore(view, clause, i);
  if (before) return cueOf(view, i, i + 1, before, 'afterStatement');
  const wrapped = wrappedStatement(view, clause, i, speakers);
  if (wrapped) return cueOf(view, i, i + 1, wrapped, 'afterStatement');
  let noun = i + 1;
  while (noun < clause.end && noun < i + 6 && !isCapital(view.tokens[noun])) noun++;
  while (noun + 2 < clause.end && view.tokens[noun + 1]!.text === '-') noun += 2;
  // „nach Grupps Meinung“
  if (noun + 1 < clause.end && !isStatementNoun(view, noun) && isStatementNoun(view, noun + 1) && (view.nameAt[noun]! >= 0 || view.lower[noun]!.endsWith('s'))) noun++;
  const cites = noun < clause.end && (lexicon.citable.test(view.lower[noun]!) || ((lexicon.oneOf.has(view.lower[i + 1]!) || lexicon.citedOne.has(view.lower[i + 1]!)) && lexicon.citableOne.has(view.lower[noun]!)));
  const paper = presentedPaper(view, clause, i, noun, speakers);
  if (paper) return cueOf(view, i, noun + 1, paper, 'citable');
  if (cites && !isStatementNoun(view, noun)) return cueOf(view, i, i + 1, documentOf(view, i + 1, Math.max(noun + 1, sourceEnd(view, i + 1, clause))), 'citable');
  const cited = citedPaper(view, clause, i, noun);
  if (cited !== undefined) return cueOf(view, i, i + 1, documentOf(view, i + 1, cited), 'citable');
  const next = view.lower[noun + 1] ?? '';
  // „nach einer Stellungnahme der Armee“ cites it, „nach der Stellungnahme“ comes after it
  // and „nach eigener Mitteilung“ says whose it is
  const whose = noun === i + 2 && (lexicon.own.has(view.lower[i + 1]!) || (lexicon.oneOf.has(view.lower[i + 1]!) && lexicon.genitives.has(next)));
  if (noun >= clause.end || !isStatementNoun(view, noun) || (lexicon.events.has(view.lower[noun]!) && !whose)) return undefined;
  let end = noun + 1;
  if (end < clause.end && (lexicon.agents.has(next) || lexicon.unnamedPlaces.has(next) || lexicon.genitives.has(next) || lexicon.genitivePlurals.has(next) || view.nameAt[end]! >= 0 || view.tokens[end]!.kind === 'quote')) {
    end = Math.max(end, sourceEnd(view, lexicon.agents.has(next) || lexicon.unnamedPlaces.has(next) ? end + 1 : end, clause));
  }
  // „nach monatelangen Ermittlungen“: how long it took
  if (noun > i + 1 && lexicon.prolonged.test(view.lower[noun - 1]!)) return undefined;
  const source = statementSource(view, i + 1, end, clause, speakers);
  return source && cueOf(view, i, noun + 1, source, 'statement');
}

/**
 * `Nach einem Bericht des Prüfamts fehlen 3 Millionen Euro`: a paper with whose it is, and what is so in the present, is cited;
 * `Nach einem Bericht der Prüfer trat sie zurück` tells what came later.
 */
function presentedPaper(view: SentenceView, clause: Clause, i: number, noun: number, speakers: Speakers): Source | undefined {
  const { citedOne, classOf, genitives, agents, isPresent } = view.pack.attribution;
  if (noun + 2 >= clause.end || !citedOne.has(view.lower[i + 1]!) || view.nameAt[noun]! >= 0 || classOf(view.lower[noun]!) !== 'document') return undefined;
  const joint = view.lower[noun + 1]!;
  const from = agents.has(joint) ? noun + 2 : noun + 1;
  if (!agents.has(joint) && !genitives.has(joint)) return undefined;
  const end = sourceEnd(view, from, clause);
  const verb = view.lower[end] ?? '';
  if (end <= from || end >= clause.end || isCapital(view.tokens[end]) || !isPresent(verb)) return undefined;
  return readSource(view, from, end, speakers, false, false)?.kind === 'outlet' ? undefined : documentOf(view, i + 1, end);
}

/** `…, so X`: a clause without a verb that names the speaker. */
function parenthesis(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  // „So Anna Roth: …“
  const leads = clause.first === view.sentence.firstToken && view.tokens[clause.end]?.text === ':';
  if (i !== clause.first || !lexicon.parenthesis.has(view.lower[i]!) || !(leads || clause.mark === ',' || clause.mark === '"' || clause.mark === '–')) return undefined;
  // „so auch Roth“, „so viele wie nie“
  if (clause.mark !== '"' && lexicon.exemplifies.has(view.lower[i + 1] ?? '')) return undefined;
  let from = i + 1;
  while (from < clause.end && lexicon.fillers.has(view.lower[from]!)) from++;
  const first = nounPhrases(view, from, clause.end)[0];
  if (!first || first.prepositional || first.first !== from) return undefined;
  for (let k = from; k < clause.end; k++) if (lexicon.passive.has(view.lower[k]!) || lexicon.auxiliaries.has(view.lower[k]!) || lexicon.content.has(view.lower[k]!)) return undefined;
  const end = sourceEnd(view, from, clause);
  const source = statementSource(view, from, end, clause, speakers) ?? ownerOf(view, first, speakers) ?? readSource(view, from, end, speakers);
  return source && cueOf(view, i, i + 1, source, 'parenthesis');
}

/** `so die Befürchtung des Verbands`: whose a noun of stating is. */
function ownerOf(view: SentenceView, { first, end }: Phrase, speakers: Speakers): Source | undefined {
  const { contentNouns, genitives } = view.pack.attribution;
  for (let i = first; i + 1 < end; i++) if (isCapital(view.tokens[i]) && contentNouns.has(view.lower[i]!) && genitives.has(view.lower[i + 1]!)) return readSource(view, i + 1, end, speakers, false, false);
  return undefined;
}

/** `Demnach …`: goes on with what was reported before. */
function continuing(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Cue | undefined {
  const { continuing: words, continuingPaper } = view.pack.attribution;
  const paper = continuingPaper.has(view.lower[i]!) && i === view.sentence.firstToken && speakers.last?.kind === 'document' && speakers.before !== undefined && speakers.last.span.start >= speakers.before.sentence.start;
  if (!(paper || words.has(view.lower[i]!)) || clause.opener) return undefined;
  // „Der Rechnungshof hat seinen Bericht vorgelegt. Demnach …“: the paper named last, where nobody has spoken since
  const named = speakers.before && speakers.paper();
  const fresh = named && named.span.start >= Math.max(speakers.before!.sentence.start, speakers.last?.span.end ?? 0) ? named : undefined;
  return cueOf(view, i, i + 1, fresh ?? speakers.last, 'continuing');
}

/**
 * The source behind a preposition of place: `aus Finanzkreisen`, `in dem Bericht`.
 * @param papers what is no known source is a document: `geht aus der Ablage hervor`
 */
export function findPlace(view: SentenceView, clause: Clause, speakers: Speakers, papers = false): Source | undefined {
  const lexicon = view.pack.attribution;
  for (let i = clause.first; i < clause.end; i++) {
    if (!lexicon.impersonalPlaces.has(view.lower[i]!)) continue;
    const end = sourceEnd(view, i + 1, clause);
    if (end <= i + 1) continue;
    const stated = statementSource(view, i + 1, end, clause, speakers, true);
    if (stated) return stated;
    const source = readSource(view, i + 1, end, speakers, false, false) ?? (papers && lexicon.unnamedPlaces.has(view.lower[i]!) ? documentOf(view, i + 1, end) : undefined);
    if (!source) continue;
    // somebody out of a body, not the body
    return lexicon.unnamedPlaces.has(view.lower[i]!) && source.kind === 'organisation' ? { ...source, kind: 'anonymous', name: view.text.slice(source.span.start, source.span.end) } : source;
  }
  return undefined;
}
