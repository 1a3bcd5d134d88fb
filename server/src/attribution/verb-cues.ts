import type { VerbForm } from '../language/attribution';
import type { Cue } from './cue';
import { closesAt, isCapital, moodOf, type Clause, type SentenceView } from './sentence';
import { readSource, type Source, type Speakers } from './source';
import { findSubject } from './subject';

/** The verbs of saying of a sentence, with who speaks. */
export function findVerbCues(view: SentenceView, speakers: Speakers): Cue[] {
  const cues: Cue[] = [];
  view.clauses.forEach((clause, index) => {
    for (let i = clause.first; i < clause.end; i++) {
      const forms = view.pack.attribution.verbs.get(view.lower[i]!);
      if (!forms || isCapital(view.tokens[i]) || view.nameAt[i]! >= 0) continue;
      const cue = readVerb(view, clause, index, i, forms, speakers);
      if (cue) cues.push(cue);
    }
  });
  return cues;
}

function readVerb(view: SentenceView, clause: Clause, index: number, token: number, forms: readonly VerbForm[], speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  const { lower } = view;
  const mood = moodOf(view, clause);
  const particle = findParticle(view, token, clause);
  let end = token + 1;
  const finite = forms.filter((f) => f.form === 'finite' && hasNeeds(view, f));
  let form = particle === undefined
    ? finite.find((f) => f.needs && !f.particle) ?? finite.find((f) => !f.particle)
    : finite.find((f) => f.particle === lower[particle]);
  if (form?.particle) end = token + 1;
  const joined = forms.find((f) => f.form === 'joined' && hasNeeds(view, f));
  const participle = forms.find((f) => f.form === 'participle' && hasNeeds(view, f));
  if (joined && closesAt(view, token, clause.end)) form = joined;
  const auxiliary = participle ? auxiliaryOf(view, clause, token) : undefined;
  if (participle && auxiliary === 'perfect') form = participle;
  else if (participle && (auxiliary === 'passive' || (!form && !auxiliary))) return auxiliary === 'passive' || !lexicon.capitalNouns ? passiveCue(view, clause, token, speakers) : undefined;
  else if (participle && auxiliary === 'other') return undefined;
  const infinitive = forms.find((f) => f.form === 'infinitive');
  if (!form && infinitive) form = declines(view, clause) ? infinitive : undefined;
  if (!form) return undefined;
  // an infinitive or a plural present reads alike: with a modal in the clause it is no statement
  if (form.form === 'finite' && form.plural && infinitive && lexicon.capitalNouns && token > clause.first && closesAt(view, token, clause.end) && !clause.opener && hasModal(view, clause, token) && !declines(view, clause)) return undefined;
  if (!lexicon.capitalNouns && lower[token - 1] === 'to') {
    if (!/^(?:declin|refus)/.test(lower[token - 2] ?? '')) return undefined;
  }
  if (mood?.mood === 'reported' && mood.token !== token && form.form !== 'participle') return undefined;
  if (mood?.mood === 'reported' && form.form === 'participle') return undefined;

  const source = findSubject(view, { clause, index, token, plural: form.plural }, speakers);
  if (!source) return undefined;
  if (form.use === 'show' && source.kind !== 'document' && source.kind !== 'outlet') return undefined;
  if (source.kind === 'document' && form.use === 'think') return undefined;
  if (form.use === 'think' && !hasContent(view, index, token)) return undefined;
  return {
    first: token,
    end,
    source,
    kind: source.kind,
    reachFirst: reachStart(view, clause, index),
    reachEnd: view.sentence.endToken,
    backward: pointsBack(view, clause, source),
    verbal: true,
    rule: `verb:${form.lemma}`,
  };
}

/** The token of a separated word of the verb: the last word before a break, within the sentence. */
function findParticle(view: SentenceView, token: number, clause: Clause): number | undefined {
  const lexicon = view.pack.attribution;
  const to = Math.min(view.sentence.endToken, token + 45);
  for (let i = token + 1; i < to; i++) {
    if (view.quotedBy[i]! >= 0 || !lexicon.particles.has(view.lower[i]!)) continue;
    if (!(closesAt(view, i, view.sentence.endToken) || lexicon.conjunctions.has(view.lower[i + 1]!))) continue;
    // behind its clause only where that was broken by an insertion, not in a clause of its own
    if (i >= clause.end) {
      const own = view.clauses.find((c) => c.first <= i && i < c.end);
      if (!own || own.opener || own.first === i && own.mark === '"') return own && !own.opener ? i : undefined;
    }
    return i;
  }
  return undefined;
}

function hasNeeds(view: SentenceView, form: VerbForm): boolean {
  if (!form.needs) return true;
  for (let i = view.sentence.firstToken; i < view.sentence.endToken; i++) if (view.quotedBy[i]! < 0 && form.needs.has(view.lower[i]!)) return true;
  return false;
}

/** What stands with a participle: the auxiliary of the perfect, of the passive, a form of being, or nothing. */
function auxiliaryOf(view: SentenceView, clause: Clause, token: number): 'perfect' | 'passive' | 'other' | undefined {
  const lexicon = view.pack.attribution;
  const { lower } = view;
  if (!lexicon.capitalNouns) {
    for (let i = token - 1; i >= clause.first && i >= token - 4; i--) {
      if (lexicon.passive.has(lower[i]!)) return 'passive';
      if (lexicon.auxiliaries.has(lower[i]!)) return 'perfect';
      if (!lexicon.fillers.has(lower[i]!) && !/ly$/.test(lower[i]!)) return undefined;
    }
    return undefined;
  }
  for (let i = clause.first; i < clause.end; i++) {
    if (lexicon.passive.has(lower[i]!) && i !== token) return 'passive';
  }
  for (let i = clause.first; i < clause.end; i++) {
    if (/^(?:hat|haben|hatte|hatten)$/.test(lower[i]!)) return 'perfect';
    if (/^(?:ist|sind|war|waren|sei)$/.test(lower[i]!)) return 'other';
  }
  return undefined;
}

/** A passive or a participle behind its noun: only who acts in it can be its source. */
function passiveCue(view: SentenceView, clause: Clause, token: number, speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  for (let i = clause.first; i < clause.end; i++) {
    if (!lexicon.agents.has(view.lower[i]!) || (!lexicon.capitalNouns && i < token)) continue;
    let end = i + 1;
    while (end < clause.end && end < i + 8 && end !== token && !lexicon.prepositions.has(view.lower[end]!) && !lexicon.auxiliaries.has(view.lower[end]!)) end++;
    const source = readSource(view, i + 1, end, speakers);
    if (source && !(lexicon.capitalNouns && lexicon.classOf(view.lower[end - 1]!) === 'thing')) {
      return { first: token, end: token + 1, source, kind: source.kind, reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: true, rule: 'passive' };
    }
  }
  return undefined;
}

const NEGATION = new Set(['nicht', 'kein', 'keine', 'keinen', 'niemand', 'nichts', 'not', 'no']);

/** `wollte sich nicht äußern`: declining to comment is a statement. */
function declines(view: SentenceView, clause: Clause): boolean {
  let negated = false;
  let modal = false;
  for (let i = clause.first; i < clause.end; i++) {
    if (NEGATION.has(view.lower[i]!)) negated = true;
    if (/^(?:woll(?:te|ten|en)|will|mocht(?:e|en)|möchte)$/.test(view.lower[i]!)) modal = true;
  }
  return negated && modal;
}

function hasModal(view: SentenceView, clause: Clause, token: number): boolean {
  for (let i = clause.first; i < token; i++) if (/^(?:will|wollen|wollte|wollten|soll|sollen|sollte|sollten|kann|können|konnte|konnten|muss|müssen|musste|mussten|darf|dürfen|durfte|durften|möchte|möchten|werden|wird|würde|würden|zu|um)$/.test(view.lower[i]!)) return true;
  return false;
}

/** Whether what is thought follows or precedes: a content clause, a quotation, a colon, reported speech. */
function hasContent(view: SentenceView, index: number, token: number): boolean {
  const lexicon = view.pack.attribution;
  const clause = view.clauses[index]!;
  if (token === clause.first && (clause.mark === '"' || (clause.mark === ',' && index > 0))) return true;
  for (let i = token + 1; i < clause.end; i++) if (!lexicon.capitalNouns && lexicon.content.has(view.lower[i]!)) return true;
  for (let k = index + 1; k < view.clauses.length && k <= index + 2; k++) {
    const next = view.clauses[k]!;
    if (next.opener && lexicon.content.has(next.opener)) return true;
    if (next.mark === ':' || next.mark === '"') return true;
    if (moodOf(view, next)?.mood === 'reported') return true;
  }
  return false;
}

/** Where the reach of a verb begins: a clause behind another independent one carries only itself and what follows. */
function reachStart(view: SentenceView, clause: Clause, index: number): number {
  if (index === 0 || view.pack.attribution.asClause.has(clause.opener ?? '')) return view.sentence.firstToken;
  return clause.mark === ';' ? clause.first : view.sentence.firstToken;
}

/** `Das teilte X mit`, `That is what X said`: the clause has a demonstrative for what was said, and no content of its own. */
function pointsBack(view: SentenceView, clause: Clause, source: Source): boolean {
  const lexicon = view.pack.attribution;
  if (clause.first !== view.sentence.firstToken || !lexicon.demonstratives.has(view.lower[clause.first]!)) return false;
  if (source.span.start === view.tokens[clause.first]!.start) return false;
  if (lexicon.capitalNouns) return !isCapital(view.tokens[clause.first + 1]) && view.clauses.every((c, k) => k === 0 || !lexicon.content.has(c.opener ?? ''));
  return /^(?:is|was)$/.test(view.lower[clause.first + 1] ?? '');
}
