import { hasAny } from './content';
import type { Cue } from './cue';
import { nounPhrases } from './phrases';
import { isCapital, type Clause, type SentenceView } from './sentence';
import { Sign } from './signs';
import { readSource, type Source, type Speakers } from './source';
import { firstNamed } from './subject';

/** Cues of whose view a sentence gives: `für X steht fest, dass …`, “by X's own count”, “In a filing, X …”. */
export function findViewpointCues(view: SentenceView, speakers: Speakers): Cue[] {
  if (!(view.shown & Sign.viewpoint)) return [];
  const cues: Cue[] = [];
  view.clauses.forEach((clause, index) => {
    for (let i = clause.first; i < clause.end; i++) {
      if (!(view.signs[i]! & Sign.viewpoint)) continue;
      const source = view.pack.attribution.capitalNouns ? published(view, clause, i) ?? inEyes(view, clause, i, speakers) ?? forWhom(view, clause, index, i, speakers) : creditedTo(view, clause, i, speakers) ?? toWhom(view, clause, index, i, speakers) ?? possessed(view, clause, i, speakers) ?? paperAside(view, clause, index, i) ?? recordedIn(view, clause, i);
      if (source) cues.push({ first: i, end: i + 1, source, kind: source.kind, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: false, rule: 'viewpoint' });
    }
  });
  return cues;
}

/** `In einer Umfrage kam die Partei auf 40 Prozent`, `hob die Reederei die Prognose per Pressemitteilung an`: what a poll found, or somebody has put out in writing. */
function published(view: SentenceView, clause: Clause, i: number): Source | undefined {
  const { polls, releases, conveyed, contracted, impersonalPlaces, determiners } = view.pack.attribution;
  const bare = conveyed.has(view.lower[i]!);
  const fused = contracted.has(view.lower[i]!);
  if (!bare && !fused && (!impersonalPlaces.has(view.lower[i]!) || !determiners.has(view.lower[i + 1] ?? ''))) return undefined;
  const from = bare || fused ? i + 1 : i + 2;
  for (let noun = from; noun < clause.end && noun < from + 4; noun++) {
    if (!isCapital(view.tokens[noun])) continue;
    // „per Ad-hoc-Mitteilung“
    while (noun + 2 < clause.end && view.tokens[noun + 1]!.text === '-') noun += 2;
    const span = { start: view.tokens[i + 1]!.start, end: view.tokens[noun]!.end };
    const word = view.tokens[noun - 1]!.text === '-' ? `${view.lower[noun - 2]!}-${view.lower[noun]!}` : view.lower[noun]!;
    return (!bare && polls.test(word)) || releases.test(word) ? { span, kind: 'document', name: view.text.slice(span.start, span.end) } : undefined;
  }
  return undefined;
}

/** `In den Augen von X`, `in Kolbs Augen`, `in der Lesart des Konzerns`: in what of somebody's it is so; eyes in which something can be seen are eyes. */
function inEyes(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Source | undefined {
  const { within, contracted, viewedIn, seenIn, determiners, possessives, genitives, agents } = view.pack.attribution;
  if (!within.has(view.lower[i]!) || contracted.has(view.lower[i]!)) return undefined;
  let noun = i + 1;
  while (noun < clause.end && noun < i + 5 && !(viewedIn.has(view.lower[noun]!) && isCapital(view.tokens[noun]))) noun++;
  if (noun >= clause.end || noun >= i + 5 || noun === i + 1) return undefined;
  for (let k = clause.first; k < clause.end; k++) if (seenIn.test(view.lower[k]!)) return undefined;
  if (noun === i + 2 && possessives.has(view.lower[i + 1]!)) return speakers.last;
  if (!determiners.has(view.lower[i + 1]!)) return isCapital(view.tokens[i + 1]) && /[sßxz’']$/.test(view.lower[noun - 1]!) ? known(readSource(view, i + 1, noun, speakers)) : undefined;
  const joint = view.lower[noun + 1] ?? '';
  if (noun !== i + 2 || !(genitives.has(joint) || agents.has(joint))) return undefined;
  const from = agents.has(joint) ? noun + 2 : noun + 1;
  const phrase = nounPhrases(view, from, clause.end)[0];
  if (phrase?.first !== from) return undefined;
  const bare = agents.has(joint) && phrase.end === from + 1;
  return known(readSource(view, from, phrase.end, speakers, false, bare));
}

/** Somebody who is known to speak. */
function known(source: Source | undefined): Source | undefined {
  return source?.kind === 'person' || source?.kind === 'organisation' || source?.kind === 'anonymous' ? source : undefined;
}

/** `Für X steht fest, dass …`, `Für X ist die Lage „alarmierend“`: what is so for somebody is what they say. */
function forWhom(view: SentenceView, clause: Clause, index: number, i: number, speakers: Speakers): Source | undefined {
  const lexicon = view.pack.attribution;
  if (i !== clause.first || clause.opener || lexicon.impersonalPlaces.has(view.lower[i]!)) return undefined;
  const phrase = nounPhrases(view, i + 1, clause.end)[0];
  if (!phrase || phrase.first !== i + 1) return undefined;
  let settled = false;
  let being = false;
  for (let k = phrase.end; k < clause.end; k++) {
    if (lexicon.settled.has(view.lower[k]!)) settled = true;
    if (lexicon.being.has(view.lower[k]!)) being = true;
  }
  const next = view.clauses[index + 1];
  const content = settled && ((next?.opener !== undefined && lexicon.content.has(next.opener)) || view.tokens[clause.end]?.text === ':');
  const quoted = view.quotedBy[clause.end] ?? -1;
  const judged = being && quoted >= 0 && /^\p{Ll}/u.test(view.text[view.quotations[quoted]!.inner.start]!);
  if (!content && !judged) return undefined;
  const source = readSource(view, phrase.first, phrase.end, speakers, false, false);
  return source?.kind === 'person' || source?.kind === 'organisation' ? source : undefined;
}

/** So many words may stand in a clause that gives somebody's word. */
const CREDITED = 14;

/** “If Pell is to be believed, …”, “…, as Pell tells it”: the clause names whose word it is, between its lead and the words that close it. */
function creditedTo(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Source | undefined {
  if (i !== clause.first || clause.end - i > CREDITED) return undefined;
  const words = view.lower.slice(i, clause.end).join(' ');
  for (const { lead, tails } of view.pack.attribution.credited) {
    const tail = words.startsWith(`${lead} `) ? tails.find((t) => words.endsWith(` ${t}`)) : undefined;
    if (!tail) continue;
    const from = i + lead.split(' ').length;
    const end = clause.end - tail.split(' ').length;
    if (from >= end) return undefined;
    const source = readSource(view, from, end, speakers, false, false);
    return source && source.kind !== 'hearsay' ? source : undefined;
  }
  return undefined;
}

/** “For Pell, the answer is clear: 40 jobs will go”: what is settled for somebody is what they say. */
function toWhom(view: SentenceView, clause: Clause, index: number, i: number, speakers: Speakers): Source | undefined {
  const { viewedBy, settled, passive, determiners } = view.pack.attribution;
  if (i !== view.sentence.firstToken || !viewedBy.has(view.lower[i]!)) return undefined;
  // with or without a comma behind whose view it is
  const apart = view.tokens[clause.end]?.text === ',';
  const main = apart ? view.clauses[index + 1] : clause;
  if (!main || view.tokens[main.end]?.text !== ':' || main.end - main.first > CREDITED) return undefined;
  let end = clause.end;
  for (let k = i + 2; !apart && k < clause.end && end === clause.end; k++) if (determiners.has(view.lower[k]!)) end = k;
  const settles = main.end > main.first + 1 && settled.has(view.lower[main.end - 1]!) && hasAny(view, main.first, main.end, passive);
  const source = settles && end > i + 1 ? readSource(view, i + 1, end, speakers, false, false) : undefined;
  return source?.kind === 'person' || source?.kind === 'organisation' ? source : undefined;
}

/** “in Reed's view”, “by his own account”. */
function possessed(view: SentenceView, clause: Clause, i: number, speakers: Speakers): Source | undefined {
  const lexicon = view.pack.attribution;
  // “on Reed's figures” opens its sentence
  if (!lexicon.within.has(view.lower[i]!) && !lexicon.agents.has(view.lower[i]!) && !(i === view.sentence.firstToken && lexicon.reckonedOn.has(view.lower[i]!))) return undefined;
  for (let noun = i + 2; noun < clause.end && noun < i + 9; noun++) {
    if (!lexicon.viewNouns.test(view.lower[noun]!)) continue;
    let mark = noun - 1;
    while (mark > i && lexicon.own.has(view.lower[mark]!)) mark--;
    if (lexicon.possessives.has(view.lower[mark]!)) return mark === i + 1 ? ownerBehind(view, clause, speakers) ?? speakers.last : undefined;
    if (!/['’]s?$/.test(view.tokens[mark]!.text)) {
      // “by police estimates”, “on government figures”
      const body = noun === i + 2 && lexicon.classOf(view.lower[i + 1]!) === 'organisation' ? readSource(view, i + 1, noun, speakers) : undefined;
      return body?.kind === 'organisation' ? body : undefined;
    }
    const bare = /^['’]s?$/.test(view.tokens[mark]!.text);
    return readSource(view, i + 1, bare ? mark : mark + 1, speakers);
  }
  return undefined;
}

/** So far behind the law stands what it permits, in tokens. */
const PERMITTED = 7;

/** “In a letter to staff, Reed …”, “Under the contract, …”, “The hull, in an estimate drawn up by …, is worth”: the paper between the sentence's start or a comma and a comma. */
function paperAside(view: SentenceView, clause: Clause, index: number, i: number): Source | undefined {
  const { papers, deeds, determiners, within, agents, permits } = view.pack.attribution;
  const nouns = within.has(view.lower[i]!) ? papers : deeds;
  const aside = index > 0 && clause.mark === ',' && i === clause.first && determiners.get(view.lower[i + 1] ?? '') === 'indefinite';
  if (!(aside || i === view.sentence.firstToken) || agents.has(view.lower[i]!)) return undefined;
  if (view.tokens[clause.end]?.text === ',' ? clause.end - i > 12 : aside || nouns !== deeds) return undefined;
  for (let noun = i + 1; noun < clause.end && noun < i + 6; noun++) {
    if (!nouns.test(view.lower[noun]!) || isCapital(view.tokens[noun]) || isAttribute(view, clause, noun)) continue;
    // “Under the present law the regulator can fine …”
    if (view.tokens[clause.end]?.text !== ',' && !hasAny(view, noun + 1, Math.min(clause.end, noun + PERMITTED), permits)) return undefined;
    const from = determiners.has(view.lower[i + 1]!) ? i + 2 : i + 1;
    const span = { start: view.tokens[Math.min(from, noun)]!.start, end: view.tokens[noun]!.end };
    return { span, kind: 'document', name: view.text.slice(span.start, span.end) };
  }
  return undefined;
}

/** “a survey ship”: another noun follows the word for a paper. */
function isAttribute({ tokens, lower, nameAt, pack }: SentenceView, clause: Clause, noun: number): boolean {
  const { prepositions, handed, isPast, relatives, conjunctions, verbs, auxiliaries, determiners, pronouns } = pack.attribution;
  const next = lower[noun + 1] ?? '';
  if (noun + 2 !== clause.end || tokens[noun + 1]!.kind !== 'word' || isCapital(tokens[noun + 1]) || nameAt[noun + 1]! >= 0) return false;
  return ![prepositions, handed, relatives, conjunctions, verbs, auxiliaries, determiners, pronouns].some((words) => words.has(next)) && !isPast(next);
}

/** “In the same document turnover is given as £28m”, “The cost is listed as £4m in the council's budget”: what is said to stand in a paper, and the paper. */
function recordedIn(view: SentenceView, clause: Clause, i: number): Source | undefined {
  const { within, recorded, passive, classOf, determiners } = view.pack.attribution;
  if (!within.has(view.lower[i]!) || !(determiners.has(view.lower[i + 1] ?? '') || view.nameAt[i + 1]! >= 0)) return undefined;
  let told = -1;
  for (let k = clause.first + 1; k < clause.end && told < 0; k++) if (recorded.has(view.lower[k]!) && passive.has(view.lower[k - 1]!)) told = k;
  if (told < 0) return undefined;
  for (let noun = i + 2; noun < clause.end && noun < i + 7 && !determiners.has(view.lower[noun]!); noun++) {
    if (view.nameAt[noun]! >= 0 || classOf(view.lower[noun]!) !== 'document') continue;
    const span = { start: view.tokens[i + 1]!.start, end: view.tokens[noun]!.end };
    return { span, kind: 'document', name: view.text.slice(span.start, span.end) };
  }
  return undefined;
}

/** “By her own account, Roth sold …”: who the clause behind opens with. */
function ownerBehind(view: SentenceView, clause: Clause, speakers: Speakers): Source | undefined {
  const behind = view.clauses[view.clauses.indexOf(clause) + 1];
  const source = clause.first === view.sentence.firstToken && behind && !behind.opener ? firstNamed(view, behind, speakers) : undefined;
  return source?.mention && (source.kind === 'person' || source.kind === 'organisation') ? source : undefined;
}
