import type { VerbForm } from '../language/attribution';
import { isBesideMedium, isCalledMedium } from './beside-medium';
import { afterQuotation, confirmsIt, hasAny, hasClause, hasContent, hasContentBehind, hasWords, isNarrated, isWorded, pointsBack } from './content';
import type { Cue } from './cue';
import { hearsayCue, impersonalCue, passive } from './impersonal';
import { findPlace } from './phrase-cues';
import { aroundQuotes, closesAt, isCapital, moodOf, type Clause, type SentenceView } from './sentence';
import { paperWithin, shownReach } from './shown';
import { Sign } from './signs';
import type { Source, Speakers } from './source';
import { isReckoned } from './reckoned';
import { findSubject, firstNamed } from './subject';
import { auxiliaryOf, beingBefore, chooseForm, hasNeeds, isAnotherAct, leadOf, isPlural, restOf, standsApart } from './verb-form';
import { reachOf } from './verb-reach';
import { comparedSpeaker, closesWithSpeaker, filingIn, isGeneric, isOneOf, isUnknownMedium, otherSpeaker, paperInstead, toldTo } from './verb-source';
import { isNoVerb } from './verb-word';

/** The verbs of saying of a sentence, with who speaks. */
export function findVerbCues(view: SentenceView, speakers: Speakers): Cue[] {
  const cues: (Cue & { readonly clause: number })[] = [];
  if (!(view.shown & Sign.verb)) return cues;
  view.clauses.forEach((clause, index) => {
    // what stands behind a saying verb of its own clause, or in a clause that depends on one, is what was said
    if (cues.length && clause.opener && !view.pack.attribution.asClause.has(clause.opener)) return;
    for (let i = clause.first; i < clause.end; i++) {
      if (!view.pack.attribution.capitalNouns && cues.at(-1)?.clause === index) return;
      const forms = view.signs[i]! & Sign.verb ? view.pack.attribution.verbs.get(view.lower[i]!) : undefined;
      if (!forms || view.nameAt[i]! >= 0 || (isCapital(view.tokens[i]) && !headsPassive(view, i, forms))) continue;
      if (isNoVerb(view, clause, i, forms)) continue;
      const cue = participial(view, clause, index, i, cues.at(-1), speakers) ?? readVerb(view, clause, index, i, forms, speakers);
      if (!cue) continue;
      cues.push({ ...cue, clause: index });
      const filing = cue.kind === 'person' || cue.kind === 'organisation' ? filingIn(view, clause, cue, speakers) : undefined;
      if (filing) cues.push({ ...filing, clause: index });
    }
  });
  return cues;
}

/** `Beziffert wird der Schaden von der Polizei auf 40 Euro`: a participle that opens its sentence, before its auxiliary. */
function headsPassive(view: SentenceView, i: number, forms: readonly VerbForm[]): boolean {
  const { capitalNouns, passive: auxiliaries } = view.pack.attribution;
  return capitalNouns && i === view.sentence.firstToken && auxiliaries.has(view.lower[i + 1] ?? '') && forms.some((f) => f.form === 'participle');
}

/** “Pell left, saying the plan was mad”, “traded again after saying it would pay”: what the subject of the sentence says besides what it does. */
function participial(view: SentenceView, clause: Clause, index: number, token: number, before: Cue | undefined, speakers: Speakers): Cue | undefined {
  const { participial: forms, participialWorded, participialLeads } = view.pack.attribution;
  if (!forms.has(view.lower[token]!) && !(participialWorded.has(view.lower[token]!) && leadsToWords(view, clause, token))) return undefined;
  const led = token > clause.first && participialLeads.has(view.lower[token - 1]!);
  if (!led && !(index > 0 && token === clause.first && clause.mark === ',')) return undefined;
  const main = view.clauses.find((c) => !c.opener);
  // “The boats are old, Pell said, adding that the yard was, too”
  const source = before?.source ?? (main && main.first < token ? firstNamed(view, main, speakers, true) : undefined);
  if (!source || source.kind === 'hearsay' || source.kind === 'document') return undefined;
  return { first: token, end: token + 1, source, kind: source.kind, reachFirst: token, reachEnd: view.sentence.endToken, verbal: true, rule: 'participial' };
}

/** So far behind “telling” whom it is told to may reach, in tokens, before “that”. */
const TOLD = 5;

/** “adding that it would”, “telling the press that”, “declaring the yard “dead””, “adding it would close”: whether what is said follows a participle. */
function leadsToWords(view: SentenceView, clause: Clause, token: number): boolean {
  const { content, pronouns, auxiliaries, participialTold } = view.pack.attribution;
  if ((view.quotedBy[clause.end] ?? -1) >= 0 || (view.tokens[clause.end]?.text === ':' && (view.quotedBy[clause.end + 1] ?? -1) >= 0)) return true;
  if (pronouns.has(view.lower[token + 1] ?? '') && auxiliaries.has(view.lower[token + 2] ?? '')) return true;
  // “adding jobs that will last” tells of jobs
  const far = participialTold.has(view.lower[token]!) ? TOLD : 1;
  for (let i = token + 1; i < clause.end && i <= token + far; i++) if (content.has(view.lower[i]!)) return true;
  return false;
}

/** What a verb of the lexicon says here, and who says it: undefined where it says nothing, or nobody can be found who does. */
function readVerb(view: SentenceView, clause: Clause, index: number, token: number, forms: readonly VerbForm[], speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  // „Wie berichtet, …“: nobody but the paper itself
  if (lexicon.capitalNouns && lexicon.asClause.has(view.lower[clause.first]!) && clause.end - clause.first === 2 && forms.some((f) => f.form === 'participle') && !forms.some((f) => f.tells)) return undefined;
  // „um den Preis zu rechtfertigen“
  if (view.pack.attribution.infinitiveLeads.has(view.lower[clause.first]!) && closesAt(view, token, clause.end)) return undefined;
  const wide = lexicon.capitalNouns ? aroundQuotes(view, index) : clause;
  const reflexive = hasAny(view, wide.first, wide.end, lexicon.reflexives);
  const heard = forms.find((f) => f.heard && f.needs && hasNeeds(view, wide, f)) ?? forms.find((f) => f.heard && !f.needs);
  const told = heard && auxiliaryOf(view, wide, index, token) === 'passive' ? toldTo(view, clause, index, token, heard, speakers) : undefined;
  if (told) return told;
  const fitting = forms.filter((f) => !f.heard && hasNeeds(view, wide, f) && !(f.bare && reflexive) && standsApart(view, token, f) && !(f.not && isAnotherAct(view, clause, token, f.not) && !isWorded(view, index, token)));
  const participle = fitting.find((f) => f.form === 'participle' && f.particle !== undefined && view.pack.attribution.capitalNouns) ?? fitting.find((f) => f.form === 'participle' && f.needs) ?? fitting.find((f) => f.form === 'participle');
  const auxiliary = participle ? auxiliaryOf(view, wide, index, token) : undefined;
  // “papers seen by the Echo”
  if (participle?.media && auxiliary === 'passive') return undefined;
  const being = participle?.progressive ? beingBefore(view, clause, token) : undefined;
  if (participle && auxiliary === 'passive' && being === undefined && !(lexicon.quoting.has(participle.lemma) && (participle.needs || lexicon.capitalNouns))) {
    const cue = passive(view, wide, index, token, participle, speakers);
    return participle.knowing && cue?.kind !== 'anonymous' ? undefined : cue;
  }
  // „Im Antrag waren 3 Millionen Euro genannt“
  if (participle && auxiliary === 'being' && participle.use !== 'impersonal' && view.pack.attribution.capitalNouns) {
    const place = findPlace(view, clause, speakers);
    return place?.kind === 'document' ? { ...hearsayCue(view, token, participle), source: place, kind: place.kind, rule: 'passive' } : undefined;
  }
  // „wird X zitiert“: its subject speaks
  const form = auxiliary === 'passive' ? participle : chooseForm(view, clause, token, fitting, auxiliary);
  if (!form) return undefined;
  // what is reported within reported speech is not the article's own cue
  if (moodOf(view, clause)?.mood === 'reported') return undefined;
  if (form.use === 'impersonal') return impersonalCue(view, wide, index, token, form, speakers);
  if (isNoticing(view, clause, index, form)) return undefined;

  // „Den Kauf publik gemacht hatte der Bote“: behind its auxiliary stands who has done it
  const fronted = lexicon.capitalNouns && form.form === 'participle' && !clause.opener && token > clause.first && token + 2 < clause.end && lexicon.perfect.has(view.lower[token + 1]!);
  const subject = findSubject(view, { clause: fronted ? { ...clause, first: token + 1 } : clause, index, token: fronted ? token + 1 : being ?? leadOf(view, clause, token), plural: isPlural(view, wide, form), singular: form.form === 'finite' && !form.plural, human: form.use === 'say' || form.use === 'think' || afterDemonstrative(view, clause, token) || leadsToQuotation(view, clause), inverts: view.pack.attribution.inverting.has(form.lemma) || isThird(view, index, token, form) || afterQuotation(view, clause), rest: form.particle === undefined ? undefined : restOf(view, clause, token) }, speakers);
  const source = comparedSpeaker(view, clause, index, subject, speakers) ?? subject;
  const instead = paperInstead(view, clause, index, token, form, source, speakers);
  if (instead) return { ...hearsayCue(view, token, form), source: instead, kind: instead.kind, ...(form.use === 'show' ? { backward: pointsBack(view, clause, instead), rule: `verb:${form.lemma}` } : {}) };
  if (source && isAmount(view, source)) return undefined;
  if (!source || (form.knowing && !(source.kind === 'anonymous' && isOneOf(view, source, form)))) return undefined;
  if (form.media && source.kind !== 'outlet') return undefined;
  // „Im Rathaus rechnet man nach“: nothing is said there
  const idle = lexicon.capitalNouns && form.use === 'think' && isGeneric(view, source) && !hasContent(view, index, token);
  const other = idle ? undefined : otherSpeaker(view, clause, wide, form, auxiliary, source, speakers);
  if (other) return { ...hearsayCue(view, token, form), source: other, kind: other.kind, rule: `verb:${form.lemma}` };
  if (source.kind === 'hearsay') return !clause.opener || hasContent(view, index, token) ? hearsayCue(view, token, form) : undefined;
  if (isGeneric(view, source) && !isTold(view, clause, index, token, form)) return undefined;
  const shown = form.use === 'show' && (source.kind === 'organisation' || source.kind === 'person' || source.kind === 'anonymous') ? paperWithin(view, clause, speakers) : undefined;
  if (shown) return { ...hearsayCue(view, token, form), ...shownReach(view, clause, index, speakers), source: shown, kind: 'document', rule: `verb:${form.lemma}` };
  // “The Echo uncovered 14 cases”: of papers another verb of the same word
  const knows = source.kind === 'outlet' ? fitting.find((f) => f.media && f.form === form.form) : undefined;
  if (!says(view, index, token, knows ?? form, fitting, source) && !isReckoned(view, clause, token, form, source)) return undefined;
  const medium = isUnknownMedium(view, source, form) || (lexicon.reporting.has(form.lemma) && (isBesideMedium(view, source) || isCalledMedium(view, source)));
  return {
    first: token,
    end: token + 1,
    source: medium ? { span: source.span, kind: 'outlet', name: view.text.slice(source.span.start, source.span.end) } : source,
    // „erzählt man sich“ has nobody behind it
    kind: medium ? 'outlet' : isGeneric(view, source) && lexicon.rumouring.has(form.lemma) ? 'hearsay' : source.kind,
    ...reachOf(view, clause, index, token, source),
    backward: pointsBack(view, clause, source) || confirmsIt(view, clause, index, form) || standsBy(view, clause, token, form),
    verbal: true,
    rule: `${isNarrated(view, index, token) ? 'act' : 'verb'}:${form.lemma}`,
  };
}

/** “widens to £58 million from the £41 million first reported”: an amount says nothing. */
function isAmount(view: SentenceView, { span, mention }: Source): boolean {
  return !mention && /(?:\p{Sc}\d[\d.,]*|\d\p{Sc})(?:\s\p{L}+)?$/u.test(view.text.slice(span.start, span.end));
}

/** “Rents will rise, calculates the institute”: a form that is nothing but a third person, so that its subject may follow; in “The suit, filed in May, accuses the yard” it stands behind an insertion. */
function isThird({ lower, clauses, pack }: SentenceView, index: number, token: number, { form, plural, use }: VerbForm): boolean {
  return !pack.attribution.capitalNouns && index === 1 && index === clauses.length - 1 && form === 'finite' && !plural && (use === 'say' || use === 'think') && lower[token]!.endsWith('s');
}

/** “Pell confirmed this on Monday.”, “So says Pell.”: somebody stands by what the sentences before tell. */
function standsBy(view: SentenceView, clause: Clause, token: number, { lemma }: VerbForm): boolean {
  const { affirming, demonstratives, inverted, prepositions, classOf } = view.pack.attribution;
  if (clause.first !== view.sentence.firstToken) return false;
  if (inverted.has(view.lower[clause.first]!) && token === clause.first + 1) return true;
  const next = view.lower[token + 2] ?? '';
  return affirming.has(lemma) && demonstratives.has(view.lower[token + 1] ?? '') && (closesAt(view, token + 1, clause.end) || prepositions.has(next) || classOf(next) === 'time');
}

/** `Zur Zukunft sagt man: „…“`: whether what everybody is said to say, and nobody in particular, is told as something said; `Dies nennt man einen Grat` defines a word. */
function isTold(view: SentenceView, clause: Clause, index: number, token: number, form: VerbForm): boolean {
  if (form.use === 'state' && !hasClause(view, index)) return false;
  if (form.use === 'say') return !view.pack.attribution.asClause.has(clause.opener ?? '');
  return clause.opener === undefined && hasContent(view, index, token);
}

/** Whether somebody says, thinks or shows something with a verb of the lexicon here: `Der Rat hält den Bau für teuer`; `Der Rat hält den Bau an` and `Der Plan fürchtet nichts` say nothing. */
function says(view: SentenceView, index: number, token: number, form: VerbForm, fitting: readonly VerbForm[], source: Source): boolean {
  const lexicon = view.pack.attribution;
  if (form.use === 'show' && source.kind !== 'document' && !(source.kind === 'outlet' && hasContent(view, index, token))) return false;
  // „Es ist sicher, dass …“ is sure for everybody
  if (form.use === 'think' && form.needs && lexicon.pronouns.get(view.text.slice(source.span.start, source.span.end).toLowerCase()) === 'organisation') return false;
  // “Pell, a docker, was just as blunt.”
  if (form.use === 'think' && form.needs && !lexicon.capitalNouns && !hasContentBehind(view, index, token)) return false;
  const shows = source.kind === 'document' && fitting.some((f) => f.use === 'show' && !f.quoted);
  // „wollte über Geld nicht reden“
  const declines = form.form === 'infinitive' && lexicon.talking.has(form.lemma);
  if (form.use === 'think' && !shows && !declines && !examines(view, index, token, form, source) && (source.kind === 'document' || !hasContent(view, index, token))) return false;
  return !form.quoted || shows || (form.sized === true && hasNumber(view, index, token)) || hasWords(view, index) || closesWithSpeaker(view, index, token, source) || (!lexicon.capitalNouns && hasContent(view, index, token));
}

/** “Auditors found £3 million in odd payments”: who examines by trade has found what they count; in “found homes for 40 bees” they have looked for it. */
function examines(view: SentenceView, index: number, token: number, { lemma }: VerbForm, { span }: Source): boolean {
  const { examiners, discovering, sought } = view.pack.attribution;
  if (!discovering.has(lemma) || !examiners.test(view.text.slice(span.start, span.end).toLowerCase())) return false;
  for (let i = token + 1; i < view.clauses[index]!.end; i++) {
    if (sought.has(view.lower[i]!)) return false;
    if (view.tokens[i]!.kind === 'number') return true;
  }
  return false;
}

/** “suggest a rise of 4%”: whether a number stands behind a verb in its clause. */
function hasNumber(view: SentenceView, index: number, token: number): boolean {
  for (let i = token + 1; i < view.clauses[index]!.end; i++) if (view.tokens[i]!.kind === 'number') return true;
  return false;
}

/** `Als der Wirt bemerkte, dass …`: part of what happened, as is what is still to be settled: `Der Rat entscheidet, ob …`. */
function isNoticing(view: SentenceView, clause: Clause, index: number, { lemma }: VerbForm): boolean {
  const { noticing, temporal, settling, asking } = view.pack.attribution;
  if (noticing.has(lemma) && temporal.has(clause.opener ?? '')) return true;
  const next = view.clauses[index + 1]?.opener ?? '';
  return settling.has(lemma) && asking.has(next);
}

/** `begründete das ein Nachbar so: „…“`: whatever the verb, somebody speaks behind the colon. */
function leadsToQuotation(view: SentenceView, clause: Clause): boolean {
  return view.tokens[clause.end]?.text === ':' && (view.quotedBy[clause.end + 1] ?? -1) >= 0;
}

/** `Dies bestätigte X`: what stands behind the verb did it. */
function afterDemonstrative(view: SentenceView, clause: Clause, token: number): boolean {
  return token === clause.first + 1 && view.pack.attribution.demonstratives.has(view.lower[clause.first]!);
}
