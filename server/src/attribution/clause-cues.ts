import { hasAny, isInfinitiveClause } from './content';
import type { Cue } from './cue';
import { isCapital, moodOf, type Clause, type SentenceView } from './sentence';
import { readSource, type Source, type Speakers } from './source';
import { firstNamed } from './subject';

/**
 * Cues by the shape of the sentence, whatever its verb: a main clause in the indicative with somebody as its subject and
 * a clause in Konjunktiv I behind it (`Böhr gibt sich gelassen, das sei normal`), or a noun of saying with its content
 * (`die Sorge, dass …`; without a subject who could say it, hearsay: `Es gibt Gerüchte, dass …`).
 */
export function findClauseCue(view: SentenceView, speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  const [main] = view.clauses;
  if (!main || main.opener || moodOf(view, main)) return undefined;
  // „Sollte sich der Verdacht bestätigen, werde er …“: a condition
  if (lexicon.capitalNouns && lexicon.modals.has(view.lower[main.first]!)) return undefined;
  for (let k = 1; k < view.clauses.length && k < 4; k++) {
    const clause = view.clauses[k]!;
    if (clause.mark === '"' || clause.mark === '(') continue;
    const before = view.clauses[k - 1]!;
    // „Gerüchte, nach denen …“
    const content = clause.opener !== undefined && (lexicon.content.has(clause.opener) || lexicon.withStatement.has(view.lower[clause.first]!));
    const reported = (content || clause.opener === undefined || isMain(view, clause)) && moodOf(view, clause)?.mood === 'reported';
    const noun = before.end - 1;
    const named = (content || reported) && (isCapital(view.tokens[noun]) || noun - 1 >= before.first) && (lexicon.contentNouns.has(view.lower[noun]!) || lexicon.contentNouns.has(view.lower[noun - 1] ?? ''));
    const infinitive = !named && isInfinitiveClause(view, clause);
    const asked = infinitive && isAskedWith(view, before, noun);
    const said = content || reported || infinitive;
    const owned = said ? ownedNoun(view, before, speakers) ?? whoseNoun(view, k, speakers) : undefined;
    if (owned) return owned;
    const afloat = said && !named ? nounAfloat(view, before) : undefined;
    if (afloat !== undefined) return { first: afloat, end: afloat + 1, kind: 'hearsay', reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: true, rule: 'contentNoun' };
    if (!named && !reported && !asked) continue;
    // „Es gibt Gerüchte, dass …“: the pronoun stands for nobody
    const nobody = lexicon.capitalNouns && lexicon.pronouns.get(view.lower[main.first]!) === 'organisation';
    const source = nobody ? undefined : firstNamed(view, main, speakers);
    const cue = { first: named ? noun : main.first, end: named ? noun + 1 : main.end, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: true };
    const answer = named ? answeredBy(view, k, speakers) : undefined;
    if (answer) return { ...cue, source: answer, kind: answer.kind, rule: 'contentNoun' };
    if (source && source.kind !== 'document') return { ...cue, source, kind: source.kind, rule: named ? 'contentNoun' : 'reportedClause' };
    if (named) return { ...cue, kind: 'hearsay', rule: 'contentNoun' };
  }
  return undefined;
}

/** `Den Einwand, dass …, ließ Voss nicht gelten`: what opens the sentence and is told with its content is answered by whom the verb behind it names; it is their word, whoever said the other. */
function answeredBy(view: SentenceView, content: number, speakers: Speakers): Source | undefined {
  const { answering, determiners, capitalNouns } = view.pack.attribution;
  const main = view.clauses[content + 1];
  if (!capitalNouns || content !== 1 || main?.mark !== ',' || main.opener || !determiners.has(view.lower[view.clauses[0]!.first]!)) return undefined;
  const needs = answering.get(view.lower[main.first]!);
  if (needs === undefined || (needs !== '' && view.lower[main.end - 1] !== needs)) return undefined;
  const source = firstNamed(view, main, speakers);
  return source?.kind === 'person' || source?.kind === 'organisation' ? source : undefined;
}

/** `…, der Bau sei sicher`: an article, not a relative pronoun, since the verb does not close the clause. */
function isMain(view: SentenceView, clause: Clause): boolean {
  const { capitalNouns, determiners } = view.pack.attribution;
  const mood = moodOf(view, clause);
  return capitalNouns && determiners.has(clause.opener!) && isCapital(view.tokens[clause.first + 1]) && mood?.token === clause.first + 2 && mood.token < clause.end - 1;
}

/** `wandte sich an die Mieter mit der Bitte, … zu zahlen`: what the subject asks or promises comes with its act; `lehnte die Bitte ab, …` is somebody else's. */
function isAskedWith(view: SentenceView, clause: Clause, noun: number): boolean {
  const { askingNouns, bearing, determiners, adjective } = view.pack.attribution;
  if (!isCapital(view.tokens[noun]) || !askingNouns.has(view.lower[noun]!)) return false;
  let i = noun - 1;
  while (i > clause.first && noun - i < 4 && (determiners.has(view.lower[i]!) || adjective.test(view.lower[i]!))) i--;
  return bearing.has(view.lower[i] ?? '');
}

/** How far behind its noun an owner may reach, in tokens. */
const LONGEST_OWNER = 9;

/** `die Forderung des Verbands, den Bau zu stoppen`: a noun of stating whose owner stands between it and what is said. */
function ownedNoun(view: SentenceView, clause: Clause, speakers: Speakers): Cue | undefined {
  const { contentNouns, askingNouns, agents, genitives } = view.pack.attribution;
  for (let i = clause.end - 2; i >= clause.first && i >= clause.end - LONGEST_OWNER; i--) {
    if (!isCapital(view.tokens[i]) || !(contentNouns.has(view.lower[i]!) || askingNouns.has(view.lower[i]!))) continue;
    const joint = view.lower[i + 1]!;
    if (!agents.has(joint) && !genitives.has(joint)) return undefined;
    const source = readSource(view, agents.has(joint) ? i + 2 : i + 1, clause.end, speakers, false, false);
    if (source?.kind !== 'person' && source?.kind !== 'organisation') return undefined;
    return { first: i, end: i + 1, source, kind: source.kind, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: true, rule: 'ownedNoun' };
  }
  return undefined;
}

/** `Für ihre Zusage, 40 Stellen zu schaffen, wurde die Bank gelobt`: a noun of stating with whose it is before; it carries what is said, not what is told of it. */
function whoseNoun(view: SentenceView, index: number, speakers: Speakers): Cue | undefined {
  const { contentNouns, askingNouns, possessives, relatives } = view.pack.attribution;
  const noun = view.clauses[index - 1]!.end - 1;
  if (!isCapital(view.tokens[noun]) || !(contentNouns.has(view.lower[noun]!) || askingNouns.has(view.lower[noun]!))) return undefined;
  const owner = view.lower[noun - 1] ?? '';
  if (!possessives.has(owner) || relatives.has(owner)) return undefined;
  const main = view.clauses[0]!;
  const behind = view.clauses[index + 1];
  const source = (noun - 1 > main.first ? firstNamed(view, main, speakers) : undefined) ?? (behind && !behind.opener ? firstNamed(view, behind, speakers) : undefined) ?? speakers.last;
  if (source?.kind !== 'person' && source?.kind !== 'organisation') return undefined;
  return { first: noun, end: noun + 1, source, kind: source.kind, reachFirst: noun - 1, reachEnd: view.clauses[index]!.end, verbal: true, rule: 'ownedNoun' };
}

/** `Vorwürfe wurden laut, dass …`, `An den Rat erging die Aufforderung, … zu zahlen`: the noun of stating of a clause in which it is nobody's. */
function nounAfloat(view: SentenceView, clause: Clause): number | undefined {
  const { contentNouns, askingNouns, afloat, capitalNouns } = view.pack.attribution;
  if (!capitalNouns || !hasAny(view, clause.first, clause.end, afloat)) return undefined;
  for (let i = clause.end - 1; i >= clause.first && i >= clause.end - LONGEST_OWNER; i--) if (isCapital(view.tokens[i]) && (contentNouns.has(view.lower[i]!) || askingNouns.has(view.lower[i]!))) return i;
  return undefined;
}
