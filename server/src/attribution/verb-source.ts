import type { VerbForm } from '../language/attribution';
import { ordinariness } from '../language/lexicon';
import { overlaps } from '../text/span';
import { hasContent } from './content';
import type { Cue } from './cue';
import { hearsayCue } from './impersonal';
import { findPlace } from './phrase-cues';
import type { Clause, SentenceView } from './sentence';
import { paperShowing } from './shown';
import { nounPhrases, type Phrase } from './phrases';
import { enquiryOf } from './reckoned';
import { readSource, type Source, type Speakers } from './source';
import { statementSource } from './statements';
import { findSubject } from './subject';
import { reachOf } from './verb-reach';

/**
 * A paper or a reckoning that carries what a verb says where nobody is its subject: `Bei einer Umfrage gaben 40 Prozent an, …`,
 * `das zeigt die Meldung an das Amt`, `Schätzungen gehen von 40 Stellen aus`.
 * @param source what has been read as the subject
 */
export function paperInstead(view: SentenceView, clause: Clause, index: number, token: number, form: VerbForm, source: Source | undefined, speakers: Speakers): Source | undefined {
  const { capitalNouns } = view.pack.attribution;
  const place = !source && form.use === 'say' && capitalNouns && hasContent(view, index, token) ? findPlace(view, clause, speakers) : undefined;
  if (place?.kind === 'document') return place;
  if (form.use === 'show') {
    const paper = source?.kind === 'document' ? undefined : enquiryOf(view, clause, index, token, form, speakers) ?? paperShowing(view, clause, index, token, source);
    if (paper) return paper;
  }
  return !source && capitalNouns ? reckoning(view, clause, token, speakers) : undefined;
}

/** Who says it instead of the subject: whom it quotes (`zitiert die Zeitung Karl Voss`), or the body it is said at (`Bei der Werft verweist man auf das Wetter`). */
export function otherSpeaker(view: SentenceView, clause: Clause, wide: Clause, form: VerbForm, auxiliary: string | undefined, source: Source, speakers: Speakers): Source | undefined {
  const { quoting, capitalNouns, therein } = view.pack.attribution;
  const quoted = quoting.has(form.lemma) && (form.needs || capitalNouns) && auxiliary !== 'passive' && source.kind !== 'person' ? quotedPerson(view, wide) : undefined;
  if (quoted || !isGeneric(view, source) || !capitalNouns) return quoted;
  const host = findPlace(view, clause, speakers) ?? (therein.has(view.lower[clause.first]!) ? speakers.organisation : undefined);
  return host?.kind === 'organisation' ? host : undefined;
}

/** “The court was told that …”: what is said in a hearing is carried by who hears it. */
export function toldTo(view: SentenceView, clause: Clause, index: number, token: number, form: VerbForm, speakers: Speakers): Cue | undefined {
  const { passive: auxiliaries, perfect, fillers, isAdverb } = view.pack.attribution;
  // “The Echo was told to pay”
  if (view.lower[token + 1] === view.pack.attribution.infinitiveMark) return undefined;
  let verb = token;
  while (verb > clause.first && (auxiliaries.has(view.lower[verb - 1]!) || perfect.has(view.lower[verb - 1]!) || fillers.has(view.lower[verb - 1]!) || isAdverb(view.lower[verb - 1]!))) verb--;
  const source = findSubject(view, { clause, index, token: verb, plural: form.plural, singular: true, human: false, inverts: false }, speakers);
  if (!source || !(source.kind === 'outlet' || isOneOf(view, source, form))) return undefined;
  return { ...hearsayCue(view, token, form), ...reachOf(view, clause, index, token), source, kind: source.kind, rule: 'heard' };
}

/** `Die Bank streicht 40 Stellen, wie sie mitteilte`: the pronoun of a comparison is who the main clause before it names first, a person or a body whose gender allows it. */
export function comparedSpeaker(view: SentenceView, clause: Clause, index: number, source: Source | undefined, speakers: Speakers): Source | undefined {
  const { asClause, pronouns, feminine, capitalNouns } = view.pack.attribution;
  const before = view.clauses[index - 1];
  if (!capitalNouns || !source || !before || before.opener || !asClause.has(clause.opener ?? '') || pronouns.get(view.text.slice(source.span.start, source.span.end).toLowerCase()) !== 'either') return undefined;
  const phrases = nounPhrases(view, before.first, before.end).filter((p) => !p.pronoun);
  for (const phrase of phrases) {
    const body = readSource(view, phrase.first, phrase.end, speakers, false, false);
    if (body?.kind === 'person') return body.mention ? { ...source, kind: 'person', name: body.name, mention: body.mention } : undefined;
    const named = body?.mention !== undefined && phrase.end - phrase.first === 1;
    if (body?.kind === 'organisation' && (named || feminine.test(view.lower[phrase.end - 1]!) || isApposedTo(view, phrase))) return { ...source, kind: 'organisation', name: body.name, mention: body.mention };
  }
  return undefined;
}

/** `Die Stiftung Seeblick`: a feminine noun that opens the phrase, with a name behind it. */
function isApposedTo({ lower, pack: { attribution } }: SentenceView, { first, end }: Phrase): boolean {
  return end - first > 2 && attribution.determiners.get(lower[first]!) === 'definite' && attribution.feminine.test(lower[first + 1]!) && attribution.classOf(lower[first + 1]!) === 'organisation';
}

/** Whether one of the words a verb needs stands in what its source is called. */
export function isOneOf(view: SentenceView, { span }: Source, { needs }: VerbForm): boolean {
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

/** `schrieb der Tagblitz`, `melden das Handelsforum und …`: what no lexicon holds for a thing or people, and reports, is a medium. */
export function isUnknownMedium(view: SentenceView, { span, mention }: Source, { lemma }: VerbForm): boolean {
  const lexicon = view.pack.attribution;
  if ((mention && overlaps(mention.span, span)) || !lexicon.capitalNouns || !lexicon.reporting.has(lemma)) return false;
  const [article, noun, ...rest] = view.text.slice(span.start, span.end).split(/\s+/);
  if (!noun || rest.length || lexicon.determiners.get(article!.toLowerCase()) !== 'definite' || !/^\p{Lu}\p{Ll}/u.test(noun) || lexicon.classOf(noun.toLowerCase()) !== undefined) return false;
  const ordinary = ordinariness(noun, view.pack.id);
  return ordinary === 'unknown' || (ordinary === 'compound' && (lexicon.neuter.has(article!.toLowerCase()) || !lexicon.personal.test(noun)));
}

/** `man`: what everybody calls, knows or expects has no source; `man geht davon aus, dass …` has. */
export function isGeneric(view: SentenceView, { span }: Source): boolean {
  return view.pack.attribution.generic.has(view.text.slice(span.start, span.end).toLowerCase());
}

/** `said in a trading update`, `wies … in einer Pflichtmitteilung zurück`: what is said stands in a filing, which carries more than who filed it. */
export function filingIn(view: SentenceView, clause: Clause, cue: Cue, speakers: Speakers): Cue | undefined {
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

/** `Zu viele, findet der Wirt.`, `Er darf, befand das Amtsgericht am Montag.`: verb and speaker close a sentence behind what was said; `Wer sucht, findet Gold` has nobody who speaks. */
export function closesWithSpeaker(view: SentenceView, index: number, token: number, { span }: Source): boolean {
  const { capitalNouns, prepositions } = view.pack.attribution;
  const clause = view.clauses[index]!;
  if (!capitalNouns || token !== clause.first || clause.mark !== ',' || index === 0 || view.clauses[index - 1]!.opener || index < view.clauses.length - 1) return false;
  let rest = token + 1;
  while (rest < clause.end && view.tokens[rest]!.start < span.end) rest++;
  return rest >= clause.end || (prepositions.has(view.lower[rest]!) && clause.end - rest <= 3);
}
