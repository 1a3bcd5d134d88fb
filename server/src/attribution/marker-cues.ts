import type { HearsayRow } from '../language/attribution-rows';
import { hasAny, hasContent } from './content';
import type { Cue } from './cue';
import { aroundQuotes, isCapital, moodOf, type Clause, type SentenceView } from './sentence';
import { findPlace } from './phrase-cues';
import { Sign } from './signs';
import { nounPhrases } from './phrases';
import { namesWork } from './quoted';
import { readSource, type Source, type Speakers } from './source';
import { isStatementNoun, statementSource } from './statements';
import { firstNamed } from './subject';
import { whisperersIn } from './whispers';

/** Hearsay markers, reporting modals, links to documents, and sources named by a label. */
export function findMarkerCues(view: SentenceView, speakers: Speakers): Cue[] {
  return [...hearsay(view, speakers), ...modals(view, speakers), ...documents(view), ...labels(view, speakers)];
}

interface Phrase {
  readonly parts: readonly string[];
  readonly row: HearsayRow;
}

/** The rows by their first word; made once a language. */
const rowsByFirst = new WeakMap<readonly HearsayRow[], ReadonlyMap<string, readonly Phrase[]>>();

function indexOf(rows: readonly HearsayRow[]): ReadonlyMap<string, readonly Phrase[]> {
  const known = rowsByFirst.get(rows);
  if (known) return known;
  const index = new Map<string, Phrase[]>();
  for (const row of rows) {
    const parts = row.words.split(' ');
    index.set(parts[0]!, [...(index.get(parts[0]!) ?? []), { parts, row }]);
  }
  rowsByFirst.set(rows, index);
  return index;
}

function markerCue(view: SentenceView, clause: Clause, first: number, end: number, own: boolean, rule: string): Cue {
  return { first, end, kind: 'hearsay', reachFirst: own ? clause.first : view.sentence.firstToken, reachEnd: own ? clause.end : view.sentence.endToken, verbal: false, rule };
}

function hearsay(view: SentenceView, speakers: Speakers): Cue[] {
  const rows = indexOf(view.pack.attribution.hearsay);
  const cues: Cue[] = [];
  if (!(view.shown & Sign.hearsay)) return cues;
  for (const [index, clause] of view.clauses.entries()) {
    for (let i = clause.first; i < clause.end; i++) {
      if (!(view.signs[i]! & Sign.hearsay)) continue;
      const match = rows.get(view.lower[i]!)?.find(({ parts }) => i + parts.length <= clause.end && parts.every((part, k) => view.lower[i + k] === part));
      if (!match || (match.row.contained && !closes(clause, index, i, match.parts.length) && !hasContent(view, index, i + match.parts.length - 1)) || (match.row.heads && i !== clause.first) || (match.row.beside && !view.lower.slice(clause.first, clause.end).some((word) => match.row.beside!.test(word))) || (match.row.sized && !isNumber(view, i + match.parts.length)) || (match.row.main && view.pack.attribution.relatives.has(aroundQuotes(view, index).opener ?? ''))) continue;
      const own = match.row.scope === 'clause' && isRelative(view, clause);
      const marker = markerCue(view, clause, i, i + match.parts.length, own, `hearsay:${match.row.words}`);
      // „aus der Verwaltung ist zu hören“: somebody stands behind it
      const source = match.row.scope === 'sentence' ? heardAt(view, clause, i, match.row, speakers) : undefined;
      if (match.row.papered && !(source?.kind === 'document' && isReported(view, clause, index, i))) continue;
      cues.push(source && source.kind !== 'hearsay' && source.kind !== 'person' ? { ...marker, source, kind: source.kind } : marker);
      break;
    }
  }
  return cues;
}

/** “a reported £40 million”: whether a number stands here, behind its currency or not. */
function isNumber({ tokens }: SentenceView, at: number): boolean {
  return tokens[at]?.kind === 'number' || (/^\p{Sc}$|^\p{Lu}{2,3}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number');
}

/** Where something is heard, and who stands there: `aus Finanzkreisen`, `aus der Belegschaft`; or the paper it is taken from. */
function heardAt(view: SentenceView, clause: Clause, marker: number, row: HearsayRow, speakers: Speakers): Source | undefined {
  const place = findPlace(view, clause, speakers) ?? paperIn(view, clause, marker, row);
  return place ?? whisperersIn(view, clause, undefined) ?? inside(view, clause);
}

/** `Aus dem Museum ist zu hören, …`: people in a house that is no known body, and who does not speak itself. */
function inside(view: SentenceView, clause: Clause): Source | undefined {
  const { capitalNouns, unnamedPlaces, determiners, classOf } = view.pack.attribution;
  if (!capitalNouns || !unnamedPlaces.has(view.lower[clause.first]!) || !determiners.has(view.lower[clause.first + 1] ?? '')) return undefined;
  const phrase = nounPhrases(view, clause.first + 1, clause.end)[0];
  if (phrase?.first !== clause.first + 1 || classOf(view.lower[phrase.end - 1]!) === 'time') return undefined;
  const span = { start: view.tokens[phrase.first]!.start, end: view.tokens[phrase.end - 1]!.end };
  return { span, kind: 'anonymous', name: view.text.slice(span.start, span.end) };
}

/** “Pell had sold the yard, it emerged”: nothing but the marker closes the sentence. */
function closes({ first, end }: Clause, index: number, marker: number, length: number): boolean {
  return index > 0 && marker === first && marker + length === end;
}

/** `…, ist dem Bericht zu entnehmen`: what is taken from a paper stands before it or in a clause behind; `dem Haushalt 3 Millionen entnehmen` takes money. */
function isReported(view: SentenceView, clause: Clause, index: number, marker: number): boolean {
  const { being, modals } = view.pack.attribution;
  const verb = view.lower[clause.first]!;
  return hasContent(view, index, marker) || (index > 0 && clause.mark === ',' && (being.has(verb) || modals.has(verb)));
}

/** `Dem Papier ist zu entnehmen, …`, `wie dem Papier zu entnehmen ist`: the document the clause opens with, without a preposition; for what only papers say, wherever it stands. */
function paperIn(view: SentenceView, clause: Clause, marker: number, { papered }: HearsayRow): Source | undefined {
  const { genitives, classOf, reflexives } = view.pack.attribution;
  let head = clause.opener === undefined ? clause.first : clause.first + 1;
  // „wie sich dem Papier entnehmen lässt“
  if (reflexives.has(view.lower[head] ?? '')) head++;
  const phrase = nounPhrases(view, head, marker).find((p) => (papered || p.first === head) && !p.prepositional && (p.oblique || genitives.has(view.lower[p.first]!)) && classOf(view.lower[p.end - 1]!) === 'document');
  if (!phrase) return undefined;
  const span = { start: view.tokens[phrase.first]!.start, end: view.tokens[phrase.end - 1]!.end };
  return { span, kind: 'document', name: view.text.slice(span.start, span.end) };
}

/** A clause of its own inside the sentence: what marks it does not mark the rest. */
function isRelative(view: SentenceView, clause: Clause): boolean {
  return clause.opener !== undefined && clause.first !== view.sentence.firstToken;
}

/** `soll` reports with a perfect infinitive or a state, and plans with anything else; with `will` and a perfect the subject claims. */
function modals(view: SentenceView, speakers: Speakers): Cue[] {
  const lexicon = view.pack.attribution;
  const cues: Cue[] = [];
  if (!(view.shown & Sign.modal)) return cues;
  view.clauses.forEach((clause, index) => {
    for (let i = clause.first; i < clause.end; i++) {
      if (lexicon.claimModals.has(view.lower[i]!) && !clause.opener && infinitiveBefore(view, clause.first, clause.end) === 'perfect') {
        const source = firstNamed(view, clause, speakers) ?? beforeInsertion(view, clause, index, i, speakers);
        if (source && source.kind !== 'document') cues.push({ ...markerCue(view, clause, i, i + 1, false, `modal:${view.lower[i]}`), source, kind: source.kind });
        continue;
      }
      if (!lexicon.reportModals.has(view.lower[i]!) || isOwed(view, clause, i) || !reports(view, clause, index, i)) continue;
      // „…: Die Männer sollen Autos …“: a relative clause would close with its verb
      const main = clause.mark === ':' && i < clause.end - 1;
      cues.push(markerCue(view, clause, i, i + 1, !main && isRelative(view, clause), `modal:${view.lower[i]}`));
    }
  });
  return cues;
}

/** `Hier hätten Stühle stehen sollen`: behind an auxiliary of the perfect the modal that closes its clause is its infinitive, and tells what was due; `gestohlen haben sollen` is heard. */
function isOwed(view: SentenceView, clause: Clause, modal: number): boolean {
  const { perfect } = view.pack.attribution;
  return modal === clause.end - 1 && !perfect.has(view.lower[modal - 1]!) && hasAny(view, clause.first, modal - 1, perfect);
}

/** `Voss soll vor dem Frost gewarnt haben`: that somebody has warned is itself no more than heard, where what was said is not told. */
export function isRumoured(view: SentenceView, { rule, first }: Cue, markers: readonly Cue[]): boolean {
  if (!rule.startsWith('act:')) return false;
  const clause = view.clauses.find((c) => c.first <= first && first < c.end);
  return clause !== undefined && view.pack.attribution.infinitiveOf(view.lower[first + 1] ?? '', view.lower[first]!) === 'perfect' && markers.some((m) => m.kind === 'hearsay' && m.rule.startsWith('modal:') && m.first >= clause.first && m.first < clause.end);
}

/** `Eine Zeugin, die am Deich wohnt, will … gehört haben`: whom the clause before an insertion names. */
function beforeInsertion(view: SentenceView, clause: Clause, index: number, modal: number, speakers: Speakers): Source | undefined {
  const before = modal === clause.first && clause.mark === ',' ? view.clauses[index - 2] : undefined;
  return before && !before.opener ? firstNamed(view, before, speakers) : undefined;
}

function reports(view: SentenceView, clause: Clause, index: number, modal: number): boolean {
  const lexicon = view.pack.attribution;
  let depends = false;
  for (let k = index; k < view.clauses.length && k <= index + 2; k++) {
    const own = view.clauses[k]!;
    // „…, wo Gas, Wasser und Strom liegen“: what has no verb yet goes on behind its comma
    depends = k > index && ((own.opener !== undefined && !isListed(view, own)) || (depends && isCapital(view.tokens[view.clauses[k - 1]!.end - 1])));
    if (depends) continue;
    const end = view.lower[own.end - 1] === view.lower[modal] && own.end - 1 === modal ? own.end - 1 : own.end;
    // the second of two infinitives counts: „verhandelt und gekauft haben“
    // „gemalt haben soll es …“
    if (modal >= clause.first + 2 && lexicon.infinitiveOf(view.lower[modal - 1]!, view.lower[modal - 2]!) === 'perfect') return true;
    const kind = infinitiveBefore(view, Math.max(own.first, modal < own.first ? own.first : clause.first), end);
    if (kind === 'perfect' || holds(view, own.first, end) || isRumour(view, own.first, end)) return true;
    if (kind === 'state') {
      // „es soll sich um zehn Tonnen handeln“: no purpose
      for (let i = clause.first; i < own.end; i++) if (lexicon.planned.has(view.lower[i]!) && !hasAny(view, i - 2, i, lexicon.reflexives)) return false;
      return true;
    }
  }
  return false;
}

/** `soll ein Angebot aus Kiel haben`: a state that nobody plans, with words between; not `soll bis Mai ein Angebot haben`. */
function holds(view: SentenceView, first: number, end: number): boolean {
  const { held, planned, infinitiveOf } = view.pack.attribution;
  for (let i = Math.max(first, end - HOLDING); i < end - 1; i++) if (held.has(view.lower[i]!) && infinitiveOf(view.lower[end - 1]!, view.lower[i]!)) return !hasAny(view, first, end, planned);
  return false;
}

/** `soll bereits mit einem Verein verhandeln`: a plan by its verb, but by the words beside it something that goes on, and that nobody has told. */
function isRumour(view: SentenceView, first: number, end: number): boolean {
  const { rumoured, planned } = view.pack.attribution;
  const rows = rumoured.filter(({ verbs }) => verbs.has(view.lower[end - 1]!));
  if (!rows.length || end - first > LONGEST_CLAUSE || hasAny(view, first, end, planned)) return false;
  const words = view.lower.slice(first, end).join(' ');
  return rows.some(({ clue }) => clue.test(words));
}

/** Clauses longer than this are none that a plain report has. */
const LONGEST_CLAUSE = 40;

/** So many words may stand between what somebody has and the verb. */
const HOLDING = 8;

/** `sollen der Bruder, die Nachbarin und ein Gast gewesen sein`: one more of several nouns, which looks like a relative clause but has no verb of its own. */
function isListed(view: SentenceView, clause: Clause): boolean {
  const { auxiliaries, determiners } = view.pack.attribution;
  return determiners.has(clause.opener!) && !hasAny(view, clause.first, clause.end, auxiliaries) && infinitiveBefore(view, clause.first, clause.end) === 'perfect';
}

/** The infinitive that closes `[first, end)`, or closes a part of it before a conjunction. */
function infinitiveBefore(view: SentenceView, first: number, end: number): 'perfect' | 'state' | undefined {
  const lexicon = view.pack.attribution;
  for (let i = end - 1; i > first; i--) {
    if (i !== end - 1 && !lexicon.conjunctions.has(view.lower[i + 1]!)) continue;
    const kind = lexicon.infinitiveOf(view.lower[i]!, view.lower[i - 1]!);
    if (kind) return kind;
  }
  return undefined;
}

const FOOTNOTE = /^\d{1,3}$/;

/** A web address, a Markdown link or a footnote mark in the sentence. */
function documents(view: SentenceView): Cue[] {
  for (let i = view.sentence.firstToken; i < view.sentence.endToken; i++) {
    const token = view.tokens[i]!;
    const bracketed = view.tokens[i - 1]?.text === '[';
    const footnote = bracketed && ((token.kind === 'number' && FOOTNOTE.test(token.text) && view.tokens[i + 1]?.text === ']') || token.text === '^');
    if (!footnote && (token.kind !== 'url' || token.text.includes('@'))) continue;
    const span = { start: token.start, end: token.end };
    return [{ first: i, end: i + 1, source: { span, kind: 'document', name: token.text }, kind: 'document', reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: false, rule: footnote ? 'footnote' : 'link' }];
  }
  return [];
}

/** `(Quelle: Statistikamt)`: a label in a bracket, or opening a line, and the name behind its colon. */
function labels(view: SentenceView, speakers: Speakers): Cue[] {
  const { sourceLabels } = view.pack.attribution;
  const at = view.clauses.findIndex((c) => c.end === c.first + 1 && sourceLabels.has(view.lower[c.first]!) && view.tokens[c.end]?.text === ':');
  const [label, named] = [view.clauses[at], view.clauses[at + 1]];
  if (at < 0 || !label || !named || !(at === 0 || label.mark === '(' || label.mark === '[')) return [];
  const source = readSource(view, named.first, named.end, speakers);
  if (!source) return [];
  return [{ first: label.first, end: label.end, source, kind: source.kind, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, backward: at === 0, verbal: false, rule: 'label' }];
}

/** `Albers: Sie kostet drei Millionen.`: nothing but a person's name before the colon; at the head of a paragraph the whole of it is theirs. */
function interviewLine(view: SentenceView, clause: Clause, speakers: Speakers): Cue | undefined {
  if (clause.end - clause.first > 3 || clause.first !== view.sentence.firstToken || !view.tokens[clause.end]) return undefined;
  const named = view.nameAt[clause.first]! >= 0 && view.mentions[view.nameAt[clause.first]!]!.kind === 'person' && view.nameAt[clause.end - 1] === view.nameAt[clause.first];
  const known = clause.end - clause.first === 1 && speakers.people.has(view.tokens[clause.first]!.text);
  const source = named || known ? readSource(view, clause.first, clause.end, speakers) : undefined;
  if (source?.kind !== 'person') return undefined;
  return { first: clause.end, end: clause.end + 1, source, kind: 'person', reachFirst: view.sentence.firstToken, reachEnd: clause.first === 0 ? view.tokens.length : view.sentence.endToken, verbal: true, rule: 'line' };
}

/** `Sein Fazit: …`, `Das Fazit der Prüfer lautet: …`: a noun of stating with whose it is, behind at most an article. */
function startsWithStatement(view: SentenceView, clause: Clause): boolean {
  const { possessives, determiners, genitives } = view.pack.attribution;
  if (possessives.has(view.lower[clause.first]!)) return true;
  return determiners.has(view.lower[clause.first]!) && clause.first + 2 < clause.end && isStatementNoun(view, clause.first + 1) && genitives.has(view.lower[clause.first + 2]!);
}

/** `Das Fazit des Landrats: …`, `Die Bilanz der Polizei: …`: nothing but a word of somebody's, and whose it is, stands before the colon. */
function verdictOf(view: SentenceView, clause: Clause, speakers: Speakers): Source | undefined {
  const { verdicts, tolls, onDuty, determiners, genitives, agents } = view.pack.attribution;
  const noun = clause.first + 1;
  if (clause.first !== view.sentence.firstToken || !determiners.has(view.lower[clause.first]!) || noun + 1 >= clause.end || !isCapital(view.tokens[noun])) return undefined;
  const toll = tolls.test(view.lower[noun]!);
  if (!toll && !verdicts.test(view.lower[noun]!)) return undefined;
  const joint = view.lower[noun + 1]!;
  if (!genitives.has(joint) && !agents.has(joint)) return undefined;
  const from = agents.has(joint) ? noun + 2 : noun + 1;
  const phrase = nounPhrases(view, from, clause.end)[0];
  if (phrase?.first !== from || phrase.end !== clause.end || (toll && !onDuty.test(view.lower[clause.end - 1]!))) return undefined;
  const source = readSource(view, from, clause.end, speakers, false, false);
  return source?.kind === 'person' || source?.kind === 'organisation' ? source : undefined;
}

/** Whether words and no mere term are quoted at a token: „Rosi“ names somebody. */
function isSpoken(view: SentenceView, at: number): boolean {
  const quotation = view.quotations[view.quotedBy[at] ?? -1];
  let end = at;
  while (quotation && end < view.tokens.length && view.tokens[end]!.start < quotation.span.end) end++;
  if (namesWork(view, at, end)) return false;
  return quotation !== undefined && /[\s.!?…]/.test(view.text.slice(quotation.inner.start, quotation.inner.end));
}

/** `X reagierte verhalten: „…“`, `Koppelin wörtlich: „…“`: who stands before the colon speaks behind it. */
export function findColonCue(view: SentenceView, speakers: Speakers): Cue | undefined {
  for (let k = 0; k < view.clauses.length; k++) {
    const clause = view.clauses[k]!;
    // „Ada Quitz (Grüne): „…““
    const at = clause.mark === '(' && view.tokens[clause.end]?.text === ')' ? clause.end + 1 : clause.end;
    if (view.tokens[at]?.text !== ':' || at >= view.sentence.endToken - 1) continue;
    const next = view.clauses[k + 1];
    const verdict = k === 0 && at === clause.end ? verdictOf(view, clause, speakers) : undefined;
    if (verdict) return { first: at, end: at + 1, source: verdict, kind: verdict.kind, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: true, rule: 'verdict' };
    const quoted = isSpoken(view, at + 1);
    const line = k === 0 && at === clause.end && !quoted ? interviewLine(view, clause, speakers) : undefined;
    if (line) return line;
    const mood = next && moodOf(view, next)?.mood;
    // „Quitz lässt das nicht gelten: Die meisten Gäste kämen zu Fuß.“
    const supposed = !quoted && mood === 'substitute' && view.pack.attribution.capitalNouns;
    if (!quoted && mood !== 'reported' && !supposed) continue;
    // „Sein Fazit: …“
    const stated = clause.end - clause.first <= 6 && startsWithStatement(view, clause) ? statementSource(view, clause.first, clause.end, clause, speakers) : undefined;
    if (stated && stated.kind !== 'anonymous') return { first: at, end: at + 1, source: stated, kind: stated.kind, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: true, rule: 'colon' };
    for (let c = k; c >= 0; c--) {
      if ((view.clauses[c]!.opener || view.clauses[c]!.mark === '(') && c > 0) continue;
      const source = firstNamed(view, view.clauses[c]!, speakers);
      if (supposed && (source?.kind !== 'person' || !source.mention)) continue;
      // „Vera Sander, Professorin an der Hochschule, sieht es nüchtern: „…““
      const named = source && c > 0 && view.clauses[c]!.mark === ',' && source.mention?.kind !== 'person' && view.clauses[c - 1]!.end - view.clauses[c - 1]!.first <= 6 ? firstNamed(view, view.clauses[c - 1]!, speakers) : undefined;
      if (named?.kind === 'person' && named.mention) return { first: at, end: at + 1, source: named, kind: named.kind, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: true, rule: 'colon' };
      if (source && (source.kind !== 'anonymous' || (quoted && view.tokens[clause.first]!.start === source.span.start))) return { first: at, end: at + 1, source, kind: source.kind, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: true, rule: 'colon' };
    }
  }
  return undefined;
}
