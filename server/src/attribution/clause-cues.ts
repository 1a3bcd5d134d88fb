import type { Cue } from './cue';
import { isCapital, moodOf, type SentenceView } from './sentence';
import type { Speakers } from './source';
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
  for (let k = 1; k < view.clauses.length && k < 4; k++) {
    const clause = view.clauses[k]!;
    if (clause.mark === '"' || clause.mark === '(') continue;
    const before = view.clauses[k - 1]!;
    // „Gerüchte, nach denen …“
    const content = clause.opener !== undefined && (lexicon.content.has(clause.opener) || lexicon.withStatement.has(view.lower[clause.first]!));
    const reported = (content || clause.opener === undefined) && moodOf(view, clause)?.mood === 'reported';
    const noun = before.end - 1;
    const named = (content || reported) && (isCapital(view.tokens[noun]) || noun - 1 >= before.first) && (lexicon.contentNouns.has(view.lower[noun]!) || lexicon.contentNouns.has(view.lower[noun - 1] ?? ''));
    if (!named && !reported) continue;
    // „Es gibt Gerüchte, dass …“: the pronoun stands for nobody
    const nobody = lexicon.capitalNouns && lexicon.pronouns.get(view.lower[main.first]!) === 'organisation';
    const source = nobody ? undefined : firstNamed(view, main, speakers);
    const cue = { first: named ? noun : main.first, end: named ? noun + 1 : main.end, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: true };
    if (source && source.kind !== 'document') return { ...cue, source, kind: source.kind, rule: named ? 'contentNoun' : 'reportedClause' };
    if (named) return { ...cue, kind: 'hearsay', rule: 'contentNoun' };
  }
  return undefined;
}
