import type { Cue } from './cue';
import { isCapital, type Clause, type SentenceView } from './sentence';
import { Sign } from './signs';
import { readSource, type Source, type Speakers } from './source';

/**
 * Acts of stating named by a noun with its owner: `die Forderung von X nach …`, `die Ankündigung des Konzerns`,
 * “Reed's announcement that …”. A noun behind a preposition is an occasion, no source: `nach der Ankündigung`.
 */
export function findNominalCues(view: SentenceView, speakers: Speakers): Cue[] {
  if (!(view.shown & Sign.nominal)) return [];
  const lexicon = view.pack.attribution;
  for (const clause of view.clauses) {
    if (clause.opener) continue;
    for (let i = clause.first; i < clause.end; i++) {
      if (!(view.signs[i]! & Sign.nominal) || view.nameAt[i]! >= 0) continue;
      const source = lexicon.capitalNouns ? ownerBehind(view, clause, i, speakers) : ownerBefore(view, clause, i, speakers);
      // “That is Pell's forecast.”
      const backward = !lexicon.capitalNouns && pointsAt(view, clause);
      if (source) return [{ backward, first: i, end: i + 1, source, kind: source.kind, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: false, rule: 'nominal' }];
    }
  }
  return [];
}

/** `die Kritik von X`, `die Zusage der Bank`, behind an article that opens the clause. */
function ownerBehind(view: SentenceView, clause: Clause, noun: number, speakers: Speakers): Source | undefined {
  const lexicon = view.pack.attribution;
  if (!isCapital(view.tokens[noun]) || noun > clause.first + 2 || !lexicon.determiners.has(view.lower[clause.first]!) || noun === clause.first) return undefined;
  const next = view.lower[noun + 1] ?? '';
  if (noun + 1 >= clause.end || !(lexicon.agents.has(next) || lexicon.genitives.has(next))) return undefined;
  let end = noun + 2;
  while (end < clause.end && end < noun + 9 && !lexicon.prepositions.has(view.lower[end]!) && !lexicon.auxiliaries.has(view.lower[end]!) && (isCapital(view.tokens[end]) || !isCapital(view.tokens[end - 1]))) end++;
  return speaker(readSource(view, lexicon.agents.has(next) ? noun + 2 : noun + 1, end, speakers, false, false));
}

/** “Reed's claim”, “the bank's warning”. */
function ownerBefore(view: SentenceView, clause: Clause, noun: number, speakers: Speakers): Source | undefined {
  let mark = noun - 1;
  while (mark > clause.first && mark > noun - 3 && !/^['’]s$/.test(view.tokens[mark]!.text)) mark--;
  const genitive = /['’]s$/.test(view.tokens[mark]?.text ?? '');
  if (!genitive || mark < clause.first || view.pack.attribution.prepositions.has(view.lower[clause.first]!)) return undefined;
  const bare = /^['’]s$/.test(view.tokens[mark]!.text);
  return speaker(readSource(view, pointsAt(view, clause) ? clause.first + 2 : clause.first, bare ? mark : mark + 1, speakers, false, false));
}

/** “That is”, “This was”: the sentence points to the ones before. */
function pointsAt({ lower, sentence, pack }: SentenceView, { first }: Clause): boolean {
  return first === sentence.firstToken && pack.attribution.demonstratives.has(lower[first]!) && pack.attribution.passive.has(lower[first + 1] ?? '');
}

function speaker(source: Source | undefined): Source | undefined {
  return source && (source.kind === 'person' || source.kind === 'organisation') ? source : undefined;
}
