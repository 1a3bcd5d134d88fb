import type { VerbForm } from '../language/attribution';
import { ordinariness } from '../language/lexicon';
import { overlaps } from '../text/span';
import { hasAny, hasClause, pointsBack, afterQuotation, hasContent, isNarrated, hasWords, isInfinitiveClause } from './content';
import type { Cue } from './cue';
import { passive, impersonalCue, hearsayCue } from './impersonal';
import { findPlace } from './phrase-cues';
import { aroundQuotes, closesAt, isCapital, moodOf, type Clause, type SentenceView } from './sentence';
import { Sign } from './signs';
import { paperShowing, paperWithin, shownReach } from './shown';
import type { Source, Speakers } from './source';
import { statementSource } from './statements';
import { findSubject, firstNamed } from './subject';

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
      if (!forms || view.nameAt[i]! >= 0 || isCapital(view.tokens[i])) continue;
      // “a report by the office found”, “44 states”: behind an article or a number the word is a noun
      // “the ransom note shows”: two finite verbs do not follow each other
      if (!view.pack.attribution.capitalNouns && i > clause.first && closesAt(view, i + 1, clause.end) && view.pack.attribution.verbs.get(view.lower[i + 1] ?? '')?.some((f) => f.form === 'finite')) continue;
      if (!view.pack.attribution.capitalNouns && forms.every((f) => f.plural || f.form === 'infinitive') && isBehindPerfect(view, clause, i)) continue;
      if (isShownNoun(view, clause, i)) continue;
      if (!view.pack.attribution.capitalNouns && i > clause.first && (isArticle(view, i - 1) || isCount(view, i - 1))) continue;
      if (view.pack.attribution.capitalNouns ? isAttribute(view, clause, i) : isNaming(view, clause, i)) continue;
      const cue = participial(view, clause, index, i, speakers) ?? readVerb(view, clause, index, i, forms, speakers);
      if (!cue) continue;
      cues.push({ ...cue, clause: index });
      const filing = cue.kind === 'person' || cue.kind === 'organisation' ? filingIn(view, clause, cue, speakers) : undefined;
      if (filing) cues.push({ ...filing, clause: index });
    }
  });
  return cues;
}

/** “…, figures from the council show”: a word for papers that opens its clause is the noun, where another finite verb closes it. */
function isShownNoun(view: SentenceView, clause: Clause, token: number): boolean {
  const { capitalNouns, classOf, verbs } = view.pack.attribution;
  const last = clause.end - 1;
  return !capitalNouns && token === clause.first && last > token + 1 && classOf(view.lower[token]!) === 'document' && view.nameAt[last]! < 0 && (verbs.get(view.lower[last]!)?.some((f) => f.form === 'finite') ?? false);
}

/** “44 states”: a number before its noun; in “a plan from 2024 values” it is a year behind its preposition. */
function isCount({ tokens, lower, pack }: SentenceView, i: number): boolean {
  return tokens[i]!.kind === 'number' && !(/^(?:19|20)\d\d$/.test(tokens[i]!.text) && pack.attribution.prepositions.has(lower[i - 1] ?? ''));
}

/** “has closed its call centre”: behind a perfect a bare form is a noun, unless something is joined to it. */
function isBehindPerfect(view: SentenceView, clause: Clause, token: number): boolean {
  const { perfect, conjunctions, content, relatives, pronouns, isPast } = view.pack.attribution;
  for (let i = token - 1; i >= clause.first; i--) {
    const word = view.lower[i]!;
    if (conjunctions.has(word) || content.has(word) || relatives.has(word) || pronouns.has(word)) return false;
    if (perfect.has(word)) return isPast(view.lower[i + 1]!);
  }
  return false;
}

/** So many words may stand between an article and the participle before its noun. */
const ATTRIBUTE = 6;

/** `mit einer bestätigten Summe`, `in den angekündigten Häusern`: between a determiner and a noun the participle is an adjective. */
function isAttribute(view: SentenceView, clause: Clause, token: number): boolean {
  const { determiners, prepositions } = view.pack.attribution;
  if (token <= clause.first || !isCapital(view.tokens[token + 1])) return false;
  const kind = determiners.get(view.lower[token - 1]!);
  // „das aus dem Kino bekannte Lied“: a preposition stands right behind its article
  for (let i = token - 2; i > clause.first && i >= token - ATTRIBUTE; i--) if (prepositions.has(view.lower[i]!) && ['definite', 'indefinite'].includes(determiners.get(view.lower[i - 1]!) ?? '')) return true;
  // behind a comma `die` may be a relative pronoun: „Zeugen, die Angaben bestätigten“
  return kind === 'indefinite' || kind === 'possessive' || (kind !== undefined && token - 2 >= clause.first && prepositions.has(view.lower[token - 2]!));
}

/** “Pell left, saying the plan was mad”, “traded again after saying it would pay”: what the subject of the sentence says besides what it does. */
function participial(view: SentenceView, clause: Clause, index: number, token: number, speakers: Speakers): Cue | undefined {
  const { participial: forms, participialLeads } = view.pack.attribution;
  if (!forms.has(view.lower[token]!)) return undefined;
  const led = token > clause.first && participialLeads.has(view.lower[token - 1]!);
  if (!led && !(index > 0 && token === clause.first && clause.mark === ',')) return undefined;
  const main = view.clauses.find((c) => !c.opener);
  const source = main && main.first < token ? firstNamed(view, main, speakers) : undefined;
  if (!source || source.kind === 'hearsay' || source.kind === 'document') return undefined;
  return { first: token, end: token + 1, source, kind: source.kind, reachFirst: token, reachEnd: view.sentence.endToken, verbal: true, rule: 'participial' };
}

function readVerb(view: SentenceView, clause: Clause, index: number, token: number, forms: readonly VerbForm[], speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  // „Wie berichtet, …“: nobody but the paper itself
  if (lexicon.capitalNouns && lexicon.asClause.has(view.lower[clause.first]!) && clause.end - clause.first === 2 && forms.some((f) => f.form === 'participle')) return undefined;
  // „um den Preis zu rechtfertigen“
  if (view.pack.attribution.infinitiveLeads.has(view.lower[clause.first]!) && closesAt(view, token, clause.end)) return undefined;
  const wide = lexicon.capitalNouns ? aroundQuotes(view, index) : clause;
  const reflexive = hasAny(view, wide.first, wide.end, lexicon.reflexives);
  const heard = forms.find((f) => f.heard && hasNeeds(view, wide, f));
  const told = heard && auxiliaryOf(view, wide, index, token) === 'passive' ? toldTo(view, clause, index, token, heard, speakers) : undefined;
  if (told) return told;
  const fitting = forms.filter((f) => !f.heard && hasNeeds(view, wide, f) && !(f.bare && reflexive) && standsApart(view, token, f) && !(f.not && isAnotherAct(view, clause, f.not) && !hasContent(view, index, token)));
  const participle = fitting.find((f) => f.form === 'participle' && f.particle !== undefined && view.pack.attribution.capitalNouns) ?? fitting.find((f) => f.form === 'participle' && f.needs) ?? fitting.find((f) => f.form === 'participle');
  const auxiliary = participle ? auxiliaryOf(view, wide, index, token) : undefined;
  if (participle && auxiliary === 'passive' && !view.pack.attribution.quoting.has(participle.lemma)) {
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

  const source = findSubject(view, { clause, index, token: leadOf(view, clause, token), plural: form.plural, singular: form.form === 'finite' && !form.plural, human: form.use === 'say' || form.use === 'think' || afterDemonstrative(view, clause, token) || leadsToQuotation(view, clause), inverts: view.pack.attribution.inverting.has(form.lemma) || afterQuotation(view, clause), rest: form.particle === undefined ? undefined : restOf(view, clause, token) }, speakers);
  // „Bei einer Umfrage gaben 40 Prozent an, …“
  const place = !source && form.use === 'say' && lexicon.capitalNouns && hasContent(view, index, token) ? findPlace(view, clause, speakers) : undefined;
  if (place?.kind === 'document') return { ...hearsayCue(view, token, form), source: place, kind: place.kind };
  const paper = form.use === 'show' && source?.kind !== 'document' ? paperShowing(view, clause, index, token, source) : undefined;
  if (paper) return { ...hearsayCue(view, token, form), source: paper, kind: paper.kind, backward: pointsBack(view, clause, paper), rule: `verb:${form.lemma}` };
  const reckoned = !source && lexicon.capitalNouns ? reckoning(view, clause, token, speakers) : undefined;
  if (reckoned) return { ...hearsayCue(view, token, form), source: reckoned, kind: reckoned.kind };
  if (!source) return undefined;
  if (form.knowing && !(source.kind === 'anonymous' && isOneOf(view, source, form))) return undefined;
  const quoted = lexicon.quoting.has(form.lemma) && auxiliary !== 'passive' && source.kind !== 'person' ? quotedPerson(view, wide) : undefined;
  if (quoted) return { ...hearsayCue(view, token, form), source: quoted, kind: quoted.kind, rule: `verb:${form.lemma}` };
  if (source.kind === 'hearsay') return !clause.opener || hasContent(view, index, token) ? hearsayCue(view, token, form) : undefined;
  // „Bei der Werft verweist man auf das Wetter“: those of the body it is said of
  const host = isGeneric(view, source) && lexicon.capitalNouns ? findPlace(view, clause, speakers) ?? (lexicon.therein.has(view.lower[clause.first]!) ? speakers.organisation : undefined) : undefined;
  if (host?.kind === 'organisation') return { ...hearsayCue(view, token, form), source: host, kind: host.kind, rule: `verb:${form.lemma}` };
  // „Dies nennt man einen Grat“: a definition
  if (isGeneric(view, source) && form.use === 'state' && !hasClause(view, index)) return undefined;
  if (isGeneric(view, source) && (form.use === 'say' ? lexicon.asClause.has(clause.opener ?? '') : clause.opener !== undefined || !hasContent(view, index, token))) return undefined;
  const shown = form.use === 'show' && (source.kind === 'organisation' || source.kind === 'person') ? paperWithin(view, clause, speakers) : undefined;
  if (shown) return { ...hearsayCue(view, token, form), ...shownReach(view, clause, index, speakers), source: shown, kind: 'document', rule: `verb:${form.lemma}` };
  if (form.use === 'show' && source.kind !== 'document' && !(source.kind === 'outlet' && hasContent(view, index, token))) return undefined;
  const shows = source.kind === 'document' && fitting.some((f) => f.use === 'show');
  // „wollte über Geld nicht reden“
  const declines = form.form === 'infinitive' && lexicon.talking.has(form.lemma);
  if (form.use === 'think' && !shows && !declines && (source.kind === 'document' || !hasContent(view, index, token))) return undefined;
  if (form.quoted && !hasWords(view, index) && !closesWithSpeaker(view, index, token, source) && (lexicon.capitalNouns || !hasContent(view, index, token))) return undefined;
  const medium = isUnknownMedium(view, source, form);
  return {
    first: token,
    end: token + 1,
    source: medium ? { span: source.span, kind: 'outlet', name: view.text.slice(source.span.start, source.span.end) } : source,
    // „erzählt man sich“ has nobody behind it
    kind: medium ? 'outlet' : isGeneric(view, source) && lexicon.rumouring.has(form.lemma) ? 'hearsay' : source.kind,
    ...reachOf(view, clause, index, token),
    backward: pointsBack(view, clause, source),
    verbal: true,
    rule: `${isNarrated(view, index, token) ? 'act' : 'verb'}:${form.lemma}`,
  };
}

/** `Zu viele, findet der Wirt.`, `Er darf, befand das Amtsgericht am Montag.`: verb and speaker close a sentence behind what was said; `Wer sucht, findet Gold` has nobody who speaks. */
function closesWithSpeaker(view: SentenceView, index: number, token: number, { span }: Source): boolean {
  const { capitalNouns, prepositions } = view.pack.attribution;
  const clause = view.clauses[index]!;
  if (!capitalNouns || token !== clause.first || clause.mark !== ',' || index === 0 || view.clauses[index - 1]!.opener || index < view.clauses.length - 1) return false;
  let rest = token + 1;
  while (rest < clause.end && view.tokens[rest]!.start < span.end) rest++;
  return rest >= clause.end || (prepositions.has(view.lower[rest]!) && clause.end - rest <= 3);
}

/** `schrieb der Tagblitz`, `melden das Handelsforum und …`: what no lexicon holds for a thing or people, and reports, is a medium. */
function isUnknownMedium(view: SentenceView, { span, mention }: Source, { lemma }: VerbForm): boolean {
  const lexicon = view.pack.attribution;
  if ((mention && overlaps(mention.span, span)) || !lexicon.capitalNouns || !lexicon.reporting.has(lemma)) return false;
  const [article, noun, ...rest] = view.text.slice(span.start, span.end).split(/\s+/);
  if (!noun || rest.length || lexicon.determiners.get(article!.toLowerCase()) !== 'definite' || !/^\p{Lu}\p{Ll}/u.test(noun) || lexicon.classOf(noun.toLowerCase()) !== undefined) return false;
  const ordinary = ordinariness(noun, view.pack.id);
  return ordinary === 'unknown' || (ordinary === 'compound' && (lexicon.neuter.has(article!.toLowerCase()) || !lexicon.personal.test(noun)));
}

/** “a dog called Rex”: behind an indefinite noun and before a name the participle gives it its name. */
function isNaming(view: SentenceView, clause: Clause, token: number): boolean {
  const { termed, determiners } = view.pack.attribution;
  if (!termed.has(view.lower[token]!) || !isCapital(view.tokens[token + 1])) return false;
  // “called Brexit a mistake”
  let behind = token + 1;
  while (behind < clause.end && isCapital(view.tokens[behind])) behind++;
  if (behind < clause.end && determiners.has(view.lower[behind]!)) return false;
  for (let i = token - 2; i >= clause.first && i >= token - 4; i--) if (determiners.get(view.lower[i]!) === 'indefinite') return true;
  return false;
}

/** “The court was told that …”: what is said in a hearing is carried by who hears it. */
function toldTo(view: SentenceView, clause: Clause, index: number, token: number, form: VerbForm, speakers: Speakers): Cue | undefined {
  const { passive: auxiliaries, perfect, fillers, isAdverb } = view.pack.attribution;
  let verb = token;
  while (verb > clause.first && (auxiliaries.has(view.lower[verb - 1]!) || perfect.has(view.lower[verb - 1]!) || fillers.has(view.lower[verb - 1]!) || isAdverb(view.lower[verb - 1]!))) verb--;
  const source = findSubject(view, { clause, index, token: verb, plural: form.plural, singular: true, human: false, inverts: false }, speakers);
  if (!source || !isOneOf(view, source, form)) return undefined;
  return { ...hearsayCue(view, token, form), ...reachOf(view, clause, index, token), source, kind: source.kind, rule: 'heard' };
}

/** Whether one of the words a verb needs stands in what its source is called. */
function isOneOf(view: SentenceView, { span }: Source, { needs }: VerbForm): boolean {
  for (let i = view.sentence.firstToken; i < view.sentence.endToken; i++) {
    const token = view.tokens[i]!;
    if (token.start >= span.start && token.end <= span.end && needs?.has(view.lower[i]!)) return true;
  }
  return false;
}

/** `Schätzungen gehen von 40 Stellen aus`, `Prognosen des Verbands zeigen …`: a reckoning as the subject that opens its clause; it is whose it is. */
function reckoning(view: SentenceView, clause: Clause, token: number, speakers: Speakers): Source | undefined {
  const noun = clause.first === token ? -1 : view.pack.attribution.determiners.has(view.lower[clause.first]!) ? clause.first + 1 : clause.first;
  if (noun < 0 || clause.opener || !view.pack.attribution.viewNouns.test(view.lower[noun]!)) return undefined;
  return statementSource(view, clause.first, token, clause, speakers);
}

/** `zitiert die Zeitung Karl Voss`: whom somebody else quotes is who speaks. */
function quotedPerson(view: SentenceView, clause: Clause): Source | undefined {
  for (let i = clause.first; i < clause.end; i++) {
    const name = view.nameAt[i]!;
    const mention = name >= 0 ? view.mentions[name]! : undefined;
    if (mention?.kind === 'person') return { span: mention.span, kind: 'person', name: mention.name?.full ?? view.text.slice(mention.span.start, mention.span.end), mention };
  }
  return undefined;
}

/**
 * `…, der den Bau kritisierte, …`, `…, nachdem X den Verlust gemeldet hatte`: what somebody says in a relative or adverbial
 * clause carries that clause alone, with what is said in it.
 */
function reachOf(view: SentenceView, clause: Clause, index: number, token: number): Pick<Cue, 'reachFirst' | 'reachEnd'> {
  const { detached, relatives, content, capitalNouns, demonstratives, determiners, pronouns } = view.pack.attribution;
  const whole = { reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken };
  let first = -1;
  if (clause.opener && detached.has(clause.opener)) {
    const demonstrative = capitalNouns && determiners.has(clause.opener) && isCapital(view.tokens[clause.first + 1]) && closesAt(view, clause.first + 1, clause.end);
    // „Als Grund nannte sie die Kosten“: with its subject behind the verb it is a main clause
    const next = token + 1 < clause.end ? view.lower[token + 1]! : '';
    // „…, das gab der Verein in der Halle bekannt“: with its verb in second place it is a main clause, and points to the one before
    const second = capitalNouns && demonstratives.has(clause.opener) && token === clause.first + 1 && !closesAt(view, token, clause.end);
    const main = index === 0 && capitalNouns && (pronouns.has(next) || determiners.has(next) || isCapital(view.tokens[token + 1]));
    if (!demonstrative && !second && !(main && next) && (index > 0 ? clause.mark === ',' : !relatives.has(clause.opener))) first = clause.first;
  }
  // English sets few commas: “cuts that the mayor said …”, “fell after the bank warned …”
  if (!capitalNouns && first < 0) for (let i = token - 1; i > clause.first; i--) if (detached.has(view.lower[i]!) && view.nameAt[i]! < 0) first = i;
  if (first < 0) return whole;
  const next = view.clauses[index + 1];
  // „Während die Bank mitteilte, der Bau ruhe, stehen …“: at the head of the sentence its own clause and what is said
  if (next && (index > 0 || capitalNouns) && ((next.opener && content.has(next.opener)) || next.mark === '"' || next.mark === ':' || moodOf(view, next) || isInfinitiveClause(view, next))) return index > 0 ? { ...whole, reachFirst: first } : { reachFirst: first, reachEnd: next.end };
  // „…, die den Preis auf 18 Dollar (15 Euro) bezifferte“
  let last = index;
  while (view.clauses[last + 1]?.mark === '(') last++;
  return { reachFirst: first, reachEnd: view.clauses[last]!.end };
}

/** “as the Echo was first to report”: where the verb of its subject stands, which says who came first to say it; else its own place. */
function leadOf(view: SentenceView, clause: Clause, token: number): number {
  const { capitalNouns, infinitiveMark, asClause, foremost, passive, determiners } = view.pack.attribution;
  if (capitalNouns || !asClause.has(clause.opener ?? view.lower[clause.first]!) || view.lower[token - 1] !== infinitiveMark || !foremost.has(view.lower[token - 2] ?? '')) return token;
  const being = determiners.has(view.lower[token - 3] ?? '') ? token - 4 : token - 3;
  return being > clause.first && passive.has(view.lower[being]!) ? being : token;
}

/** Which of the forms a word may be is meant here, if it is a statement at all. */
function chooseForm(view: SentenceView, clause: Clause, token: number, forms: readonly VerbForm[], auxiliary: 'perfect' | 'being' | undefined): VerbForm | undefined {
  const lexicon = view.pack.attribution;
  const joined = forms.find((f) => f.form === 'joined');
  if (joined && closesAt(view, token, clause.end) && !(joined.plural && hasAny(view, clause.first, clause.end, lexicon.modals))) return joined;
  // „bekannt gibt“ at the end of its clause, but not „Gründe zu geben“
  const apart = forms.find((f) => f.form === 'finite' && f.particle !== undefined && f.particle === view.lower[token - 1] && f.particle !== lexicon.infinitiveMark && closesAt(view, token, clause.end));
  if (apart) return apart;
  const participle = forms.find((f) => f.form === 'participle' && f.needs) ?? forms.find((f) => f.form === 'participle');
  if (participle && auxiliary === 'perfect') return participle;
  // „war bekannt geworden, dass …“
  if (participle && auxiliary === 'being') return participle.use === 'impersonal' ? participle : undefined;
  const infinitive = forms.find((f) => f.form === 'infinitive');
  const before = view.lower[token - 1] ?? '';
  if (before === lexicon.infinitiveMark && token > clause.first) return lexicon.statingVerbs.has(view.lower[token - 2] ?? '') || leadOf(view, clause, token) < token ? forms.find((f) => f.form === 'finite') : undefined;
  // an infinitive and a plural read alike: with a modal in the clause it is no statement, unless somebody declines
  const modal = lexicon.capitalNouns && lexicon.modals.has(view.lower[token + 1] ?? '') && token + 1 < clause.end;
  if (infinitive && (modal || closesAt(view, token, clause.end)) && hasAny(view, clause.first, clause.end, lexicon.modals)) {
    if (hasAny(view, clause.first, clause.end, lexicon.compelled)) return infinitive;
    return hasAny(view, clause.first, clause.end, lexicon.declining) && hasAny(view, clause.first, clause.end, lexicon.negations) ? infinitive : undefined;
  }
  if (!lexicon.capitalNouns && lexicon.modals.has(before)) return undefined;
  // “is not taking calls”: the object of a verb in -ing
  if (!lexicon.capitalNouns && before.length > 4 && before.endsWith('ing') && hasAny(view, Math.max(clause.first, token - 4), token - 1, lexicon.passive)) return undefined;
  const particle = findParticle(view, token, clause);
  const finite = forms.filter((f) => f.form === 'finite');
  const separated = particle === undefined ? undefined : finite.find((f) => f.particle === view.lower[particle] && f.needs) ?? finite.find((f) => f.particle === view.lower[particle]) ?? finite.find((f) => f.needs?.has(view.lower[particle]!));
  if (separated || (particle !== undefined && lexicon.capitalNouns)) return separated;
  return finite.find((f) => f.needs && !f.particle) ?? finite.find((f) => !f.particle && !f.needs);
}

/** The token of a separated word of the verb: the last word before a break; behind an insertion, the last of a clause without a verb. */
function findParticle(view: SentenceView, token: number, clause: Clause): number | undefined {
  const lexicon = view.pack.attribution;
  if (!lexicon.capitalNouns) {
    for (let i = token + 1; i < Math.min(clause.end, token + 3); i++) if (lexicon.particles.has(view.lower[i]!)) return i;
    return undefined;
  }
  const to = Math.min(view.sentence.endToken, token + 45);
  for (let i = token + 1; i < to; i++) {
    if (view.quotedBy[i]! >= 0 || !lexicon.particles.has(view.lower[i]!)) continue;
    if (!(closesAt(view, i, view.sentence.endToken) || lexicon.conjunctions.has(view.lower[i + 1]!))) continue;
    // „als ein „Zeichen““: an article before quoted words
    if (view.quotedBy[i + 1]! >= 0 && (lexicon.determiners.has(view.lower[i]!) || lexicon.prepositions.has(view.lower[i]!))) continue;
    if (i < clause.end) return i;
    const own = view.clauses.find((c) => c.first <= i && i < c.end);
    if (!own || (own.opener !== undefined && !lexicon.determiners.has(own.opener)) || own.mark === ':' || moodOf(view, own)) return undefined;
    // „…, so steht es dort, fallen weg“: the particle of a verb of its own
    if (i > own.first && !isCapital(view.tokens[i - 1]) && /(?:en|t|te)$/.test(view.lower[i - 1]!) && !lexicon.fillers.has(view.lower[i - 1]!)) return undefined;
    for (let k = own.first; k < i; k++) if (lexicon.auxiliaries.has(view.lower[k]!) || lexicon.verbs.has(view.lower[k]!)) return undefined;
    return i;
  }
  return undefined;
}

/** `said in a trading update`, `wies … in einer Pflichtmitteilung zurück`: what is said stands in a filing, which carries more than who filed it. */
function filingIn(view: SentenceView, clause: Clause, cue: Cue, speakers: Speakers): Cue | undefined {
  const lexicon = view.pack.attribution;
  // „Darin wirft er der Firma vor, …“
  const paper = lexicon.therein.has(view.lower[clause.first]!) ? speakers.paper() : undefined;
  if (paper) return { ...cue, first: clause.first, end: clause.first + 1, source: paper, kind: 'document', backward: false, verbal: false, rule: 'filing' };
  for (let i = clause.first; i < clause.end; i++) {
    // „Ad-hoc-Mitteilung“
    const word = i - 2 >= clause.first && view.tokens[i - 1]!.text === '-' ? `${view.lower[i - 2]!}-${view.lower[i]!}` : view.lower[i]!;
    if (!lexicon.filings.test(word) || view.nameAt[i]! >= 0) continue;
    let from = i;
    while (from > clause.first && i - from < 8 && !lexicon.within.has(view.lower[from]!)) from--;
    if (!lexicon.within.has(view.lower[from]!)) continue;
    const span = { start: view.tokens[from + 1]!.start, end: view.tokens[i]!.end };
    return { ...cue, first: from, end: from + 1, source: { span, kind: 'document', name: view.text.slice(span.start, span.end) }, kind: 'document', backward: false, verbal: false, rule: 'filing' };
  }
  return undefined;
}

/** Where a separable verb goes on behind an insertion: `Dies gab heute – nach langer Prüfung – Professor Ohm bekannt`. */
function restOf(view: SentenceView, clause: Clause, token: number): Clause | undefined {
  const particle = findParticle(view, token, clause);
  return particle === undefined || particle < clause.end ? undefined : view.clauses.find((c) => c.first <= particle && particle < c.end);
}

function hasNeeds(view: SentenceView, clause: Clause, form: VerbForm): boolean {
  if (!form.needs || hasAny(view, clause.first, clause.end, form.needs)) return true;
  // behind an insertion only words that mean nothing else: `zufrieden`, not `für`
  for (let i = clause.end; i < view.sentence.endToken; i++) if (view.quotedBy[i]! < 0 && view.lower[i]!.length > 6 && form.needs.has(view.lower[i]!)) return true;
  return false;
}

/** A participle has the word of its verb beside it: `bekannt gegeben` before, “has put it bluntly” behind. */
function standsApart(view: SentenceView, token: number, form: VerbForm): boolean {
  if (form.form !== 'participle' || form.particle === undefined) return true;
  return view.pack.attribution.capitalNouns ? view.lower[token - 1] === form.particle : view.lower[token + 1] === form.particle.split(' ')[0];
}

/** `a`, `the`, `its`: not `that` or `some`, which may be subjects themselves. */
function isArticle(view: SentenceView, i: number): boolean {
  const kind = view.pack.attribution.determiners.get(view.lower[i]!);
  return (kind === 'definite' || kind === 'indefinite' || kind === 'possessive') && !view.pack.attribution.demonstratives.has(view.lower[i]!);
}

/** A word of the clause outside quotations shows that the verb means something else there. */
function isAnotherAct(view: SentenceView, clause: Clause, words: RegExp): boolean {
  for (let i = clause.first; i < clause.end; i++) if (words.test(view.lower[i]!)) return true;
  return false;
}

/** `man`: what everybody calls, knows or expects has no source; `man geht davon aus, dass …` has. */
function isGeneric(view: SentenceView, { span }: Source): boolean {
  return view.pack.attribution.generic.has(view.text.slice(span.start, span.end).toLowerCase());
}

/** What stands with a participle: the auxiliary of the perfect, of the passive, a form of being, or nothing. */
function auxiliaryOf(view: SentenceView, clause: Clause, index: number, token: number): 'perfect' | 'passive' | 'being' | undefined {
  const lexicon = view.pack.attribution;
  const { lower } = view;
  if (!lexicon.capitalNouns) {
    for (let i = token - 1; i >= clause.first && i >= token - 4; i--) {
      if (lexicon.passive.has(lower[i]!)) return 'passive';
      // “is said to have put it up for sale” reports what it does, not what it says
      if (lexicon.perfect.has(lower[i]!)) return lower[i - 1] === lexicon.infinitiveMark ? 'being' : 'perfect';
      if (!lexicon.fillers.has(lower[i]!) && !lexicon.isAdverb(lower[i]!)) break;
    }
    let next = token + 1;
    while (next < clause.end && (lexicon.fillers.has(lower[next]!) || lexicon.isAdverb(lower[next]!))) next++;
    return lexicon.agents.has(lower[next] ?? '') && !lexicon.means.has(lower[next + 1] ?? '') ? 'passive' : undefined;
  }
  for (let i = clause.first; i < clause.end; i++) if (lexicon.passive.has(lower[i]!) && i !== token) return 'passive';
  for (let i = clause.first; i < clause.end; i++) {
    if (lexicon.perfect.has(lower[i]!)) return 'perfect';
    if (lexicon.being.has(lower[i]!)) return 'being';
  }
  return beforeInsertion(view, index, token) ? 'perfect' : undefined;
}

/** `hat Ministerin Vera Sander (Grüne) gefordert`: the auxiliary of a participle that stands alone behind an insertion. */
function beforeInsertion(view: SentenceView, index: number, token: number): boolean {
  const { perfect, verbs, fillers } = view.pack.attribution;
  const clause = view.clauses[index]!;
  if (clause.opener || clause.mark === ':' || clause.mark === '"' || !closesAt(view, token, clause.end)) return false;
  for (let i = clause.first; i < token; i++) if (!fillers.has(view.lower[i]!) && clause.mark !== ')') return false;
  for (let k = index - 1; k >= 0 && k >= index - 4; k--) {
    const before = view.clauses[k]!;
    if (before.opener && k > 0) continue;
    let auxiliary = false;
    for (let i = before.first; i < before.end; i++) {
      if (perfect.has(view.lower[i]!)) auxiliary = true;
      // an auxiliary with a participle of its own
      else if (auxiliary && !isCapital(view.tokens[i]) && verbs.get(view.lower[i]!)?.some((f) => f.form === 'participle')) return false;
    }
    if (auxiliary) return !/^ge.{2,}(?:t|en)$/.test(view.lower[before.end - 1]!);
  }
  return false;
}

/** `begründete das ein Nachbar so: „…“`: whatever the verb, somebody speaks behind the colon. */
function leadsToQuotation(view: SentenceView, clause: Clause): boolean {
  return view.tokens[clause.end]?.text === ':' && (view.quotedBy[clause.end + 1] ?? -1) >= 0;
}

/** `Dies bestätigte X`: what stands behind the verb did it. */
function afterDemonstrative(view: SentenceView, clause: Clause, token: number): boolean {
  return token === clause.first + 1 && view.pack.attribution.demonstratives.has(view.lower[clause.first]!);
}
