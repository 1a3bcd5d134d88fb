import { hasAny, hasClause } from './content';
import type { Cue } from './cue';
import { nounPhrases } from './phrases';
import { sourceEnd } from './phrase-cues';
import { isCapital, type Clause, type SentenceView } from './sentence';
import { Sign } from './signs';
import { readSource, type Source, type Speakers } from './source';

/**
 * What a paper says where no verb of saying stands: `Nach dem Konzept der Stadt sollen 40 Stellen wegfallen`,
 * `Danach gilt die Regel ab Mai` behind a paper, `…, so das Ergebnis einer Studie`, `Das ist die Kernaussage des Berichts`.
 */
export function findPaperCues(view: SentenceView, speakers: Speakers): Cue[] {
  const cues: Cue[] = [];
  const binding = view.shown & Sign.withStatement ? boundBy(view) : undefined;
  if (binding) cues.push(binding);
  const follows = view.shown & Sign.continuing ? followsPaper(view, speakers) : undefined;
  if (follows) cues.push(follows);
  if (view.shown & Sign.finding) view.clauses.forEach((clause, index) => cues.push(...findingOf(view, clause, index, speakers)));
  return cues;
}

function cueOf(view: SentenceView, first: number, end: number, source: Source, rule: string): Cue {
  return { first, end, source, kind: source.kind, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: false, rule };
}

/** `Nach dem Plan der Stadt müssen 40 Schulen schließen`: what is to be is so in the paper; `Nach dem Urteil ging sie` tells what came later. */
function boundBy(view: SentenceView): Cue | undefined {
  const { capitalNouns, withStatement, bindingPapers, obliging } = view.pack.attribution;
  const first = view.sentence.firstToken;
  const clause = view.clauses[0];
  if (!capitalNouns || !clause || clause.first !== first || !withStatement.has(view.lower[first]!)) return undefined;
  const phrase = nounPhrases(view, first + 1, clause.end)[0];
  if (phrase?.first !== first + 1 || phrase.pronoun) return undefined;
  let noun = phrase.first;
  while (noun < phrase.end && !isCapital(view.tokens[noun])) noun++;
  const verb = firstAuxiliary(view, phrase.end, clause);
  if (!bindingPapers.test(view.lower[noun] ?? '') || view.nameAt[noun]! >= 0 || verb === undefined || !obliging.has(view.lower[verb]!)) return undefined;
  const span = { start: view.tokens[phrase.first]!.start, end: view.tokens[phrase.end - 1]!.end };
  return cueOf(view, first, first + 1, { span, kind: 'document', name: view.text.slice(span.start, span.end) }, 'binding');
}

/** How far from the paper its verb may stand, in tokens: `Nach einem Plan der Stadt vom Sommer 2019 müssen …`. */
const NEAR = 5;

function firstAuxiliary(view: SentenceView, from: number, clause: Clause): number | undefined {
  for (let i = from; i < Math.min(clause.end, from + NEAR); i++) if (view.pack.attribution.auxiliaries.has(view.lower[i]!)) return i;
  return undefined;
}

/** `Die Werft legte ihre Bilanz vor. Danach macht sie Verlust`: in the present `danach` is no point of time, nor where the sentence before has the paper at hand. */
function followsPaper(view: SentenceView, speakers: Speakers): Cue | undefined {
  const { continuingPaper, isPresent, atHand } = view.pack.attribution;
  const { firstToken } = view.sentence;
  const before = speakers.before;
  if (!continuingPaper.has(view.lower[firstToken]!) || !before || before.paragraph !== view.paragraph) return undefined;
  if (!isPresent(view.lower[firstToken + 1] ?? '') && !hasAny(before, before.sentence.firstToken, before.sentence.endToken, atHand)) return undefined;
  const paper = speakers.paper();
  if (!paper || paper.span.start < before.sentence.start) return undefined;
  return cueOf(view, firstToken, firstToken + 1, paper, 'continuing');
}

/** `…, so das Ergebnis der Studie`, `Das ist das Fazit des Berichts`, `Ergebnis der Prüfung ist, dass …`: a noun of what was found, with the paper or people it is of. */
function findingOf(view: SentenceView, clause: Clause, index: number, speakers: Speakers): Cue[] {
  const { parenthesis, ringing, being, demonstratives, genitives, agents } = view.pack.attribution;
  if (clause.opener) return [];
  const parenthetic = (clause.mark === ',' && parenthesis.has(view.lower[clause.first]!)) || ((clause.mark === ',' || clause.mark === '"') && ringing.has(view.lower[clause.first]!));
  const pointing = clause.first === view.sentence.firstToken && demonstratives.has(view.lower[clause.first]!) && being.has(view.lower[clause.first + 1] ?? '');
  if (!parenthetic && !pointing && !(hasAny(view, clause.first, clause.end, being) && hasClause(view, index))) return [];
  for (let i = clause.first; i + 2 < clause.end && i < clause.first + 6; i++) {
    if (!(view.signs[i]! & Sign.finding) || !isCapital(view.tokens[i])) continue;
    const joint = view.lower[i + 1]!;
    if (!genitives.has(joint) && !agents.has(joint)) continue;
    const from = agents.has(joint) ? i + 2 : i + 1;
    const source = readSource(view, from, sourceEnd(view, from, clause), speakers, false, false);
    if (!source || source.kind === 'hearsay') return [];
    return [{ ...cueOf(view, i, i + 1, source, 'finding'), backward: pointing }];
  }
  return [];
}
