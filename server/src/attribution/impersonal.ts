import type { VerbForm } from '../language/attribution';
import { hasAny, hasClause, points, pointsBack, hasContent, isInfinitiveClause } from './content';
import type { Cue } from './cue';
import { findPlace } from './phrase-cues';
import { hasFigure } from './reckoned';
import { nounPhrases } from './phrases';
import { isCapital, isWithin, moodOf, type Clause, type SentenceView } from './sentence';
import { readSource, type Source, type Speakers } from './source';
import { findSubject, firstNamed } from './subject';
import { isOneOf } from './verb-source';
import { whisperersIn } from './whispers';

/** A passive: who acts in it says so; a content clause without anybody to say it is hearsay. */
export function passive(view: SentenceView, clause: Clause, index: number, token: number, form: VerbForm, speakers: Speakers): Cue | undefined {
  // “A reward was put up by the bank”
  if (!view.pack.attribution.capitalNouns && form.particle && view.lower[token + 1] !== form.particle.split(' ')[0]) return undefined;
  // “was asked by the port to leave”, “kann von der Bank verlangt werden”: what somebody is to do, or may have done to it
  if (form.asks && view.lower.slice(token, clause.end).includes(view.pack.attribution.infinitiveMark)) return undefined;
  if (view.pack.attribution.capitalNouns && isPossible(view, clause)) return undefined;
  const content = hasClause(view, index);
  // „Vom Ministerium wurde die Zahl mit 40 genannt“
  const states = form.announces || form.use === 'say' || form.needs?.has('als') || (form.names && hasFigure(view, clause, token));
  const cue = states || content ? passiveCue(view, clause, token, speakers, view.pack.attribution.reporting.has(form.lemma)) : undefined;
  if (cue) return cue;
  if (!view.pack.attribution.capitalNouns) return undefined;
  // „wird im Bericht als mangelhaft bezeichnet“
  const next = view.clauses[index + 1];
  const asked = form.use === 'say' && next !== undefined && isInfinitiveClause(view, next);
  const place = findPlace(view, clause, speakers) ?? paperIn(view, clause, speakers);
  const told = content || asked || form.needs?.has('als') || form.needs?.has('von');
  if (place && (place.kind === 'document' ? told || form.use !== 'think' : told && (place.kind === 'outlet' || place.kind === 'anonymous'))) return { ...hearsayCue(view, token, form), source: place, kind: place.kind, rule: 'passive' };
  // „in der Branche wird erzählt, …“
  const whispered = (content || (next !== undefined && moodOf(view, next) !== undefined)) && (!place || place.kind === 'organisation' || place.kind === 'anonymous') && view.pack.attribution.rumouring.has(form.lemma) ? whisperersIn(view, clause, undefined) : undefined;
  if (whispered) return { ...hearsayCue(view, token, form), source: whispered, kind: whispered.kind, rule: 'passive' };
  // „im Ministerium wurde betont, dass“: where it was said, by whoever speaks there; the town that gossips has nobody who does
  if (place?.kind === 'organisation' && (form.use === 'say' || form.use === 'state') && (content || asked) && !view.pack.attribution.rumouring.has(form.lemma)) return { ...hearsayCue(view, token, form), source: place, kind: place.kind, rule: 'passive' };
  const gossip = view.pack.attribution.gossiping.has(form.lemma);
  const accused = form.accuses && next !== undefined && (isInfinitiveClause(view, next) || moodOf(view, next)?.mood === 'reported');
  // „Als Preis werden 3 Millionen Euro genannt“
  const named = form.names === true && view.pack.attribution.judged.has(view.lower[clause.first]!);
  return accused || named || gossip || (content && (form.use === 'say' || form.announces || form.accuses || form.names)) ? hearsayCue(view, token, form) : undefined;
}

/** `kann von der Bank zurückgefordert werden`: behind a modal the passive closes its clause as an infinitive, and nothing has been said. */
function isPossible(view: SentenceView, clause: Clause): boolean {
  const { possible, passive: auxiliaries } = view.pack.attribution;
  return auxiliaries.has(view.lower[clause.end - 1]!) && hasAny(view, clause.first, clause.end - 1, possible);
}

/** `darin`: the document named last. */
function paperIn(view: SentenceView, clause: Clause, speakers: Speakers): Source | undefined {
  return hasAny(view, clause.first, clause.end, view.pack.attribution.therein) ? speakers.paper() : undefined;
}

/**
 * A passive: only who acts in it can be its source.
 * @param reporting whether the verb is one of those for what media do: “first reported by the Calder Current”, a name nobody took for one
 */
function passiveCue(view: SentenceView, clause: Clause, token: number, speakers: Speakers, reporting: boolean): Cue | undefined {
  const lexicon = view.pack.attribution;
  let found: Cue | undefined;
  let agentEnd = -1;
  for (let i = clause.first; i < clause.end; i++) {
    // „durch einen Erfolg von X bestätigt“: the second belongs to the noun of the first
    if (i === agentEnd) continue;
    // “a passer-by”
    if (!lexicon.capitalNouns && view.tokens[i - 1]?.text === '-' && !view.tokens[i]!.spaced) continue;
    if (!lexicon.agents.has(view.lower[i]!) || (!lexicon.capitalNouns && i < token)) continue;
    let end = i + 1;
    while (end < clause.end && end < i + 8 && end !== token && !isVerbJoined(view, end) && !lexicon.prepositions.has(view.lower[end]!) && !lexicon.auxiliaries.has(view.lower[end]!)) end++;
    // „die Rolle von X war kritisiert worden“: before the auxiliary it belongs to its noun
    if (lexicon.capitalNouns && i > clause.first && isCapital(view.tokens[i - 1]) && !hasAny(view, clause.first, i, lexicon.passive) && (hasAny(view, i, token, lexicon.passive) || hasAny(view, i, token, lexicon.being)) && lexicon.classOf(view.lower[i - 1]!) !== 'time') continue;
    // „die Zahl von 40 Lehrern wurde vom Amt genannt“: a number belongs to its noun
    if (lexicon.capitalNouns && i > clause.first && isCapital(view.tokens[i - 1]) && view.tokens[i + 1]?.kind === 'number') continue;
    // „Ihm wird von der Stadt fahrlässige Tötung vorgeworfen“: the next noun is another part of the clause
    const agent = lexicon.capitalNouns ? nounPhrases(view, i + 1, end)[0] : undefined;
    if (agent?.first === i + 1) agentEnd = agent.end;
    const last = agent?.first === i + 1 ? agent.end : end;
    const source = readSource(view, i + 1, last, speakers, false, false) ?? (reporting && isCapital(view.tokens[last - 1]) ? readSource(view, i + 1, last, speakers, false, true) : undefined);
    // „die Entlassung von 40 Menschen wurde von der Firma bestätigt“: the last one acts
    if (source && source.kind !== 'hearsay') found = { first: token, end: token + 1, source, kind: source.kind, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, backward: pointsBack(view, clause, source), verbal: true, rule: 'passive' };
  }
  return found;
}

/** “reported by a sailor and took 40 boats”: behind a conjunction the next verb of the sentence. */
function isVerbJoined({ lower, pack }: SentenceView, i: number): boolean {
  const { capitalNouns, conjunctions, irregularPasts, isPast } = pack.attribution;
  return !capitalNouns && conjunctions.has(lower[i]!) && (irregularPasts.has(lower[i + 1] ?? '') || isPast(lower[i + 1] ?? ''));
}

/** `geht aus X hervor`, `heißt es in X`, `verlautete aus X`: the source stands behind a preposition; without one it is hearsay. */
export function impersonalCue(view: SentenceView, clause: Clause, index: number, token: number, form: VerbForm, speakers: Speakers): Cue | undefined {
  // „1.800 Grad heißen Stahls“
  if (form.needs && form.plural && !form.placed) return undefined;
  const subject = findSubject(view, { clause, index, token, plural: form.plural, human: false, inverts: false }, speakers);
  // „Die Rede ist von 40 Booten“
  const named = subject && isOneOf(view, subject, form) && isCapital(view.tokens[clause.first + 1]) ? undefined : subject;
  // „…, heißt es“ has no subject but its pronoun
  const pronoun = (form.needs?.has(view.lower[token + 1] ?? '') && view.pack.attribution.pronouns.has(view.lower[token + 1]!)) || (named && view.pack.attribution.pronouns.has(view.text.slice(named.span.start, named.span.end).toLowerCase()));
  // „wie die dpa aus Bankkreisen erfuhr“: who learns it from unnamed people is a medium, whatever its name
  if (form.learns && named?.kind !== 'outlet' && !(clause.opener !== undefined && view.pack.attribution.asClause.has(clause.opener) && findPlace(view, clause, speakers)?.kind === 'anonymous')) return undefined;
  // „von Entlassungen war nicht die Rede“
  if (form.negatable && hasAny(view, clause.first, clause.end, view.pack.attribution.negations)) return undefined;
  // „Die Rede ist von der Gondel“: what somebody has in mind; „von 40 Stellen“ is heard
  if (form.negatable && clause.first === view.sentence.firstToken && isCapital(view.tokens[clause.first + 1]) && !statesFigure(view, clause, token) && !hasClause(view, index)) return undefined;
  // „Im Urteil steht, er habe …“
  const behind = view.clauses[index + 1];
  const bare = form.quoted && !hasClause(view, index) && !(form.placed && behind?.mark === ',' && !behind.opener && moodOf(view, behind)?.mood === 'reported');
  if (bare && form.placed && !statesFigure(view, clause, token)) {
    // „Die Decke trage nichts mehr, steht darin“
    const read = isInsertion(view, clause, index) ? paperIn(view, clause, speakers) : undefined;
    return read && { ...hearsayCue(view, token, form), source: read, kind: read.kind };
  }
  if (bare && !form.placed) return undefined;
  if (form.placed) {
    // „so steht es dort“, „Aus Unterlagen, die der Zeitung vorliegen, ergibt sich …“
    const place = findPlace(view, clause, speakers) ?? (form.needs ? paperIn(view, clause, speakers) : undefined) ?? (token === clause.first ? placeBeforeInsertion(view, index, speakers) : undefined) ?? planIn(view, clause, index, token);
    // „140 Leute stehen auf der Lohnliste“
    if (bare && !(place && isWithin(view, place.span))) return undefined;
    const written = place?.kind === 'organisation' && view.pack.attribution.parenthesis.has(view.lower[clause.first]!) && view.lower.slice(clause.first, clause.end).some((word) => view.pack.attribution.written.test(word));
    return place && (place.kind === 'document' || place.kind === 'outlet' || written) ? { ...hearsayCue(view, token, form), source: place, kind: place.kind, backward: pointsBack(view, clause, place, true) } : undefined;
  }
  const place = findPlace(view, clause, speakers, form.emerges);
  const whisperers = form.needs && !form.emerges ? whisperersIn(view, clause, place) : undefined;
  const source = whisperers ?? place ?? (token === clause.first ? placeBeforeInsertion(view, index, speakers) : undefined) ?? (pronoun ? undefined : named);
  // „heißt es darin“: in the document named last
  const paper = !source && form.needs ? paperIn(view, clause, speakers) : undefined;
  if (paper) return { ...hearsayCue(view, token, form), source: paper, kind: paper.kind };
  // „…, hieß es weiter“: by whom the sentence before was
  const carried = !source && form.needs && !form.quoted && (clause.first !== token - 1 || view.pack.attribution.goesOn.has(view.lower[clause.first]!)) && !isElsewhere(view, clause) ? continuedSource(view, clause, speakers) : undefined;
  if (carried) return { ...hearsayCue(view, token, form), source: carried, kind: carried.kind };
  if (form.needs && isCalled(view, clause, index, token)) return undefined;
  // „X heißt es“ with a name of its own is no impersonal saying
  if (form.needs && !pronoun && !source) return hearsayCue(view, token, form);
  // „ging aus dem Verein hervor“ reports nothing
  if (!form.needs && !form.tells && !pronoun && !points(view, clause, index) && !hasContent(view, index, token) && !view.clauses.slice(index + 1, index + 3).some((c) => moodOf(view, c))) return undefined;
  return source && source.kind !== 'hearsay' ? { ...hearsayCue(view, token, form), source, kind: source.kind, backward: pointsBack(view, clause, source) } : hearsayCue(view, token, form);
}

/** So many adjectives may stand before the noun: `im neuen, teuren Kostenplan`. */
const ADJECTIVES = 2;

/** `Im Kostenplan stehen 12 Millionen Euro`, `Im Plan, den die Firma vorgelegt hat, stehen …`: what binds by its words is a paper where numbers stand in it. */
function planIn(view: SentenceView, clause: Clause, index: number, token: number): Source | undefined {
  const { within, determiners, bindingPapers } = view.pack.attribution;
  const before = token === clause.first && view.clauses[index - 1]?.opener ? view.clauses[index - 2] : undefined;
  const { first, end } = before ?? clause;
  let at = first;
  while (at < end && !within.has(view.lower[at]!)) at++;
  const from = determiners.has(view.lower[at + 1] ?? '') ? at + 2 : at + 1;
  let noun = from;
  while (noun < end && noun < from + ADJECTIVES && !isCapital(view.tokens[noun])) noun++;
  if (noun >= end || !bindingPapers.test(view.lower[noun]!)) return undefined;
  const span = { start: view.tokens[at + 1]!.start, end: view.tokens[noun]!.end };
  return { span, kind: 'document', name: view.text.slice(span.start, span.end) };
}

/** `Im Grundbuch steht eine Hypothek über 2 Millionen Euro`, `steht im Abschluss: …`: what stands in a paper is a number, or what its colon leads to. */
function statesFigure(view: SentenceView, clause: Clause, token: number): boolean {
  // „In der Tabelle steht der Klub auf Platz 17“
  if (hasAny(view, clause.first, clause.end, view.pack.attribution.ranks)) return false;
  if (view.tokens[clause.end]?.text === ':') return true;
  for (let i = clause.first; i < clause.end; i++) if (i !== token && view.tokens[i]!.kind === 'number' && !/^(?:19|20)\d\d$/.test(view.tokens[i]!.text)) return true;
  return false;
}

/** More words than these are no mere tag. */
const TAG = 3;

/** `…, steht darin`: a few words behind a clause of reported speech. */
function isInsertion(view: SentenceView, { first, end, mark, opener }: Clause, index: number): boolean {
  if (mark !== ',' || opener !== undefined || end - first > TAG) return false;
  return view.clauses.slice(0, index).some((c) => !c.opener && moodOf(view, c)?.mood === 'reported');
}

/** `Im Dorf heißt es, …`: a place of its own at the head of the clause; whoever spoke before is not there. */
function isElsewhere(view: SentenceView, clause: Clause): boolean {
  const { within, determiners, classOf } = view.pack.attribution;
  if (!within.has(view.lower[clause.first]!)) return false;
  const noun = determiners.has(view.lower[clause.first + 1] ?? '') ? clause.first + 2 : clause.first + 1;
  const kind = classOf(view.lower[noun] ?? '');
  return isCapital(view.tokens[noun]) && kind !== 'time' && kind !== 'statement' && kind !== 'document';
}

/** By whom `hieß es` is behind what somebody has said, or with `weiter` in it; `es heißt` is nobody's. */
function continuedSource(view: SentenceView, clause: Clause, speakers: Speakers): Source | undefined {
  const { pronouns, goesOn, goesOnBare } = view.pack.attribution;
  if (pronouns.get(view.lower[clause.first]!) === 'organisation') return undefined;
  const bare = hasAny(view, clause.first, clause.end, goesOnBare) ? speakers.carrying ?? askedBefore(speakers) : undefined;
  return bare ?? (hasAny(view, clause.first, clause.end, goesOn) ? speakers.last : speakers.carrying);
}

/** `Die Firma machte keine Angaben.`, `Voss äußerte sich nicht.`: who, in the sentence before, is told to answer or to keep silent. */
function askedBefore(speakers: Speakers): Source | undefined {
  const before = speakers.before;
  const main = before?.clauses.find((c) => !c.opener);
  if (!before || !main) return undefined;
  const { classOf, verbs, negations } = before.pack.attribution;
  let answers = false;
  for (let i = main.first; i < main.end; i++) answers ||= (isCapital(before.tokens[i]) && classOf(before.lower[i]!) === 'statement') || (verbs.has(before.lower[i]!) && hasAny(before, main.first, main.end, negations));
  const source = answers ? firstNamed(before, main, speakers) : undefined;
  return source?.kind === 'organisation' || source?.kind === 'person' ? source : undefined;
}

/** `Aus dem Brief, der der Zeitung vorliegt, geht hervor, …`: the place stands before a relative clause. */
function placeBeforeInsertion(view: SentenceView, index: number, speakers: Speakers): Source | undefined {
  const [before, insertion] = [view.clauses[index - 2], view.clauses[index - 1]];
  return before && !before.opener && insertion!.opener && view.clauses[index]!.mark === ',' ? findPlace(view, before, speakers, true) : undefined;
}

/** A cue of nobody's that carries its whole sentence. */
export function hearsayCue(view: SentenceView, token: number, form: VerbForm): Cue {
  return { first: token, end: token + 1, kind: 'hearsay', reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: true, rule: `impersonal:${form.lemma}` };
}

/** `Es heißt Rosi`, `Nebel heißt es`: the verb gives a name. What is reported follows a comma, a colon or a quotation, or was said before. */
function isCalled(view: SentenceView, clause: Clause, index: number, token: number): boolean {
  const { pronouns, openers, prepositions, impersonalPlaces } = view.pack.attribution;
  if (pronouns.get(view.lower[token + 1] ?? '') === 'organisation') return !hasClause(view, index) && isCapital(view.tokens[clause.first]) && clause.first < token && !openers.has(view.lower[clause.first]!) && !prepositions.has(view.lower[clause.first]!) && !impersonalPlaces.has(view.lower[clause.first]!);
  return isCapital(view.tokens[token + 1]) && !hasContent(view, index, token);
}
