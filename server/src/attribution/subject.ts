import { afterQuotation, hasAny } from './content';
import { nounPhrases, type Phrase } from './phrases';
import { aroundQuotes, isCapital, moodOf, type Clause, type SentenceView } from './sentence';
import { readSource, type Source, type Speakers } from './source';
import { COMPANY_FORM } from './unmarked';

/** Where the subject of a verb is looked for. */
export interface VerbPlace {
  readonly clause: Clause;
  /** Index of the clause in the sentence. */
  readonly index: number;
  readonly token: number;
  readonly plural: boolean;
  /** The verb's form is a singular and nothing else. */
  readonly singular?: boolean;
  /** Only people and bodies do what the verb says: an unknown noun is one of them. */
  readonly human: boolean;
  /** Its subject may stand behind it after a comma. */
  readonly inverts: boolean;
  /** The clause behind an insertion in which a separable verb ends: its subject may stand there. */
  readonly rest?: Clause;
}

/** Who does what the verb says: by word order where that is fixed, by form and nearness where it is free. */
export function findSubject(view: SentenceView, place: VerbPlace, speakers: Speakers): Source | undefined {
  if (!view.pack.attribution.capitalNouns) return fixedSubject(view, place, speakers);
  const found = freeSubject(view, place, speakers);
  return found && (namedBehindRole(view, found) ?? found);
}

/** Tokens between a role and the comma before the name of who has it: a place, its firm. */
const BEHIND_ROLE = 4;

/** „sagte der Chef des Reisekonzerns Sonnar, Fritz Jobst“: the name alone between commas behind the role is whose role it is, whoever was named before. */
function namedBehindRole(view: SentenceView, found: Source): Source | undefined {
  const { tokens, lower, nameAt, mentions, sentence, pack: { attribution } } = view;
  const first = tokens.findIndex((t) => t.start === found.span.start);
  if (found.kind !== 'person' || first < 0 || attribution.determiners.get(lower[first]!) !== 'definite' || attribution.pronouns.has(lower[first]!) && tokens[first]!.end === found.span.end) return undefined;
  let at = first + 1;
  while (at < sentence.endToken && tokens[at]!.end <= found.span.end) at++;
  for (const limit = at + BEHIND_ROLE; at < limit && at < sentence.endToken && tokens[at]!.text !== ','; at++) if (nameAt[at]! < 0 && !attribution.prepositions.has(lower[at]!)) return undefined;
  const name = tokens[at]?.text === ',' ? (nameAt[at + 1] ?? -1) : -1;
  if (name < 0 || mentions[name]!.kind !== 'person') return undefined;
  let end = at + 1;
  while (end < sentence.endToken && nameAt[end] === name) end++;
  // „sagte der Chef, Karl Ohm habe gelogen“ goes on
  if (end - at < 3 || (end < sentence.endToken && !/^[,:.;!?"„“”»«–—(]/.test(tokens[end]!.text))) return undefined;
  const mention = mentions[name]!;
  return { span: mention.span, kind: 'person', name: mention.name?.full ?? view.text.slice(mention.span.start, mention.span.end), mention };
}

/** The first person or body a clause speaks of: who says what stands behind its colon; with `human` nobody but people and bodies can be its subject. */
export function firstNamed(view: SentenceView, clause: Clause, speakers: Speakers, human = false): Source | undefined {
  if (!view.pack.attribution.capitalNouns) {
    const first = skipAdverbial(view, clause.first, clause.end);
    return readSource(view, first, subjectStretch(view, first, clause.end), speakers, false, human);
  }
  let owner: Source | undefined;
  let unsure: Source | undefined;
  for (const phrase of nounPhrases(view, clause.first, clause.end)) {
    // „sieht es nüchtern: …“
    if (phrase.oblique || (phrase.pronoun && view.pack.attribution.pronouns.get(view.lower[phrase.first]!) === 'organisation')) continue;
    const source = readSource(view, phrase.first, endWithApposition(view, phrase.end), speakers, false, false);
    if (!source || source.kind === 'hearsay') continue;
    if (!phrase.prepositional) {
      // „Jede Mitschuld weist Albers von sich: …“: somebody known speaks rather than a noun that may be a thing
      const last = phrase.end - 1;
      const sure = source.mention || phrase.pronoun || view.nameAt[last]! >= 0 || view.pack.attribution.classOf(view.lower[last]!) !== undefined;
      if (sure) return source;
      unsure ??= source;
      continue;
    }
    // „Zitat von Schröder:“
    if (source.kind === 'person' && view.pack.attribution.ofWords.has(view.lower[phrase.first - 1] ?? '')) owner ??= source;
  }
  return unsure ?? owner;
}

function freeSubject(view: SentenceView, place: VerbPlace, speakers: Speakers): Source | undefined {
  const { clause, token } = place;
  const opensWithVerb = token === clause.first || view.pack.attribution.auxiliaries.has(view.lower[clause.first]!);
  const apposed = opensWithVerb && (clause.mark === ',' || clause.mark === ')') && !afterQuotation(view, clause) ? beforeInsertion(view, place, speakers) : undefined;
  if (apposed) return apposed;
  const best = bestPhrase(view, nounPhrases(view, clause.first, clause.end), token, place, speakers)
    ?? (place.rest && bestPhrase(view, nounPhrases(view, place.rest.first, place.rest.end), place.rest.first, place, speakers));
  if (best) return best;
  // „…, was den Verlust erklärt“: what the clause before tells
  if (place.index > 0 && view.pack.attribution.sentential.has(clause.opener ?? '') && token > clause.first) return undefined;
  const hung = antecedentOf(view, place, speakers);
  if (hung) return hung;
  // the verb stands alone behind an insertion: „Meier, Chef der Bank, sagte“; or shares the subject of the clause before
  let shared: Source | undefined;
  const wide = aroundQuotes(view, place.index);
  for (let k = place.index - 1, left = 3; k >= 0 && left > 0; k--) {
    const before = view.clauses[k]!;
    if (before.mark !== '(') left--;
    // „…, weil die Regierung den Plan „verfrüht“ genannt hat“: cut in two by quoted words
    if (before.opener && before.first < wide.first && !(clause.mark === '"' && view.pack.attribution.asClause.has(before.opener))) continue;
    // „Ministerin Vera Sander (Grüne) sagte“
    if (before.mark === '(' && k > 0) continue;
    const found = bestPhrase(view, nounPhrases(view, before.first, before.end), before.end, { ...place, clause: before }, speakers);
    // a role in an insertion yields to the name it stands by
    if (found && (!shared || isNamed(view, found))) shared = found;
    if (shared && isNamed(view, shared)) break;
  }
  if (shared) return shared;
  let from = place.index;
  while (from > 0 && view.clauses[from]!.first > wide.first) from--;
  const antecedent = from < place.index ? antecedentOf(view, { ...place, clause: view.clauses[from]!, index: from }, speakers) : undefined;
  if (antecedent) return antecedent;
  // the subject behind an insertion: „sagte, wie erwartet, der Minister“
  const next = view.clauses[place.index + 1];
  if (next && !next.opener && next.mark === ',' && token === clause.end - 1) {
    const found = bestPhrase(view, nounPhrases(view, next.first, Math.min(next.end, next.first + 6)), next.first, { ...place, clause: next }, speakers);
    if (found && found.kind === 'person') return found;
  }
  return undefined;
}

/** `Silke Brandauer, Fraktionschefin der Bürgerliste, verlangte …`: the noun phrase that is all there is before an insertion. */
function beforeInsertion(view: SentenceView, place: VerbPlace, speakers: Speakers): Source | undefined {
  if (place.index < 2) return undefined;
  let role: Source | undefined;
  for (let k = place.index - 2; k >= 0 && k >= place.index - 4; k--) {
    const clause = view.clauses[k]!;
    // „Kaum ein gutes Wort: Die Kosten seien falsch, schreibt das Prüfamt“: what is said is no insertion
    const inserted = view.clauses[k + 1]!;
    if (!inserted.opener && moodOf(view, inserted)) return role;
    // „Die Bilanz: 40 Verletzte, sagt Voss“: nor is what a colon leads to; „Die Kita „Seestern“ schließt, sagt Voss“: nor what goes on behind a name in quotation marks
    if (inserted.mark === ':' || inserted.mark === '"') return role;
    if (clause.opener || clause.mark === '(' || moodOf(view, clause)) continue;
    const phrases = nounPhrases(view, clause.first, clause.end);
    const last = phrases.at(-1);
    if (place.singular && phrases[0] && isCounted(view, phrases[0])) continue;
    // nothing but noun phrases: a verb would have had its own subject
    const bare = phrases.reduce((n, p) => n + (p.end - p.first), 0) >= clause.end - clause.first - 2;
    // „Die Kritik, dass …, wies Voss zurück“: what is said says nothing
    if (!last || !bare || view.pack.attribution.contentNouns.has(view.lower[last.end - 1]!)) continue;
    const source = readSource(view, phrases[0]!.first, clause.end, speakers, place.plural, place.human);
    if (!source || phrases[0]!.first > clause.first + 1 || phrases[0]!.oblique || phrases[0]!.prepositional) continue;
    // „Die Anwältin der Klägerin, Carla Witt, sprach“: the name in the insertion
    const inner = source.mention || source.kind !== 'person' ? undefined : readSource(view, inserted.first, inserted.end, speakers, false, false);
    if (inner?.kind === 'person' && inner.mention && inner.mention.span.start === view.tokens[inserted.first]!.start) return inner;
    // „Grete Ohm, Juristin, seit 2019 im Rat, sagte“: a role among the insertions yields to the name
    if (isNamed(view, source) || source.kind !== 'anonymous') return source;
    role ??= source;
  }
  return role;
}

/** `Zwölf Räte stimmten dafür, vier dagegen, sagte …`, `40 Genossen weist die Liste aus`: what is counted is a plural, and no subject of a singular. */
function isCounted(view: SentenceView, { first, end }: Phrase): boolean {
  const counted = view.tokens[first]!.kind === 'number' ? view.tokens[first]!.text !== '1' : (view.pack.numbers.valueOf(view.lower[first]!) ?? 1) > 1;
  return counted && end - first > 1 && view.nameAt[first]! < 0;
}

/** `die Aussage eines Zeugen, der angab, …`: the noun phrase a relative clause hangs on, in whatever case. */
function antecedentOf(view: SentenceView, place: VerbPlace, speakers: Speakers): Source | undefined {
  const { clause, index } = place;
  if (index === 0 || clause.mark !== ',' || !clause.opener || !view.pack.attribution.relatives.has(clause.opener)) return undefined;
  const before = view.clauses[index - 1]!;
  const last = nounPhrases(view, before.first, before.end).at(-1);
  if (!last || last.end !== before.end || last.pronoun) return undefined;
  for (let i = last.end - 2; i > last.first; i--) {
    const inner = view.pack.attribution.genitives.has(view.lower[i]!) ? readSource(view, i, last.end, speakers, place.plural, false) : undefined;
    if (inner) return inner;
  }
  return readSource(view, last.first, last.end, speakers, place.plural, false);
}

/** A person or body by name, not by a role that may be anybody's: “Brandle founder and CEO”, “the founder and CEO”. */
function isNamed(view: SentenceView, { kind, name, mention, span }: Source): boolean {
  const role = mention && mention.span.end <= span.start && view.text.slice(span.start, span.end).includes(' ');
  if (mention !== undefined && !role && (mention.kind === 'person' || kind !== 'person')) return true;
  return !role && kind === 'person' && name.includes(' ') && /^\p{Lu}/u.test(name) && /\s(?:\p{Lu}\p{Ll}|\P{L})\S*$/u.test(name);
}

function bestPhrase(view: SentenceView, phrases: readonly Phrase[], verb: number, place: VerbPlace, speakers: Speakers): Source | undefined {
  const lexicon = view.pack.attribution;
  let best: Source | undefined;
  let most = 0;
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!;
    if (phrase.prepositional || phrase.oblique) continue;
    // „Viele Leser nannte er klug“: a plural is not the subject of a singular
    if (place.singular && lexicon.determiners.get(view.lower[phrase.first]!) === 'plural') continue;
    if (place.singular && isCounted(view, phrase)) continue;
    // „ein Haus nennen sie Burg“: nor a singular that of a finite plural, unless joined to another
    if (place.plural && lexicon.capitalNouns && lexicon.determiners.get(view.lower[phrase.first]!) === 'indefinite' && !joined(view, phrase) && !hasAny(view, place.clause.first, place.clause.end, lexicon.auxiliaries) && !hasAny(view, place.clause.first, place.clause.end, lexicon.modals)) continue;
    const source = readSource(view, phrase.first, endWithApposition(view, phrase.end), speakers, place.plural, place.human);
    if (!source || (place.singular && source.kind === 'hearsay' && phrase.end === phrase.first + 1)) continue;
    let score = 2;
    const sure = source.mention?.kind === 'person' || phrase.pronoun || lexicon.classOf(view.lower[phrase.end - 1]!) !== undefined || view.nameAt[phrase.end - 1]! >= 0;
    if (sure) score += 3;
    if (source.kind === 'person') score += 1;
    // „Das Papier nennt man Beleg“: `man` is nothing but a subject
    if (phrase.pronoun && lexicon.generic.has(view.lower[phrase.first]!)) score += 4;
    // „Kunden rät er …“
    if (phrase.pronoun && phrase.first === verb + 1 && lexicon.nominatives.has(view.lower[phrase.first]!)) score += 4;
    const distance = phrase.first > verb ? phrase.first - verb - 1 : verb - phrase.end;
    if (distance === 0) score += 2;
    else if (distance <= 2) score += 1;
    // first in its clause, before the verb
    if (phrase.first <= place.clause.first + 1 && phrase.end <= verb) score += sure ? 3 : 1;
    // „sagte der Zeitung“, „warf der Regierung … vor“: a determiner that may be a dative, away from the verb
    else if (p > 0 && phrase.first > verb && lexicon.genitives.has(view.lower[phrase.first]!)) score -= 1;
    if (phrase.pronoun && lexicon.pronouns.get(view.lower[phrase.first]!) !== 'person' && distance > 1) score -= 2;
    // „so gab es Anna Roth bekannt“: behind the verb it is what is said
    if (phrase.pronoun && phrase.first > verb && lexicon.pronouns.get(view.lower[phrase.first]!) === 'organisation') score -= 4;
    if (score > most) [best, most] = [source, score];
  }
  return best;
}

/** `ein Händler und eine Kundin`: whether a conjunction stands on either side of a phrase. */
function joined(view: SentenceView, { first, end }: Phrase): boolean {
  const { conjunctions } = view.pack.attribution;
  return conjunctions.has(view.lower[end] ?? '') || conjunctions.has(view.lower[first - 1] ?? '');
}

/** „ein Sprecher von X“, „Analystin A vom Bankhaus B“: the prepositional phrase belongs to the name. */
function endWithApposition(view: SentenceView, end: number): number {
  const { lower, tokens } = view;
  if (end >= view.sentence.endToken || !view.pack.attribution.ofWords.has(lower[end]!) || view.quotedBy[end]! >= 0) return end;
  const role = view.pack.attribution.classOf(lower[end - 1]!);
  if (role !== 'spokesperson' && role !== 'person' && role !== 'anonymous' && role !== 'organisation') return end;
  let at = end + 1;
  while (at < view.sentence.endToken && at < end + 4 && !isCapital(tokens[at]) && tokens[at]!.kind === 'word') at++;
  if (!isCapital(tokens[at])) return end;
  if (role !== 'spokesperson' && view.nameAt[at]! < 0) return end;
  const name = view.nameAt[at]!;
  while (at < view.sentence.endToken && (name >= 0 ? view.nameAt[at] === name : isCapital(tokens[at]))) at++;
  return at;
}

/** “who worked”, “who would rather not”: no subject of its own stands behind a relative pronoun. */
function opensWithVerb({ lower, tokens, nameAt, pack }: SentenceView, i: number): boolean {
  const { determiners, pronouns, prepositions } = pack.attribution;
  return tokens[i]!.kind === 'word' && nameAt[i]! < 0 && !isCapital(tokens[i]) && !determiners.has(lower[i]!) && !pronouns.has(lower[i]!) && !prepositions.has(lower[i]!);
}

function fixedSubject(view: SentenceView, place: VerbPlace, speakers: Speakers): Source | undefined {
  const { clause, token } = place;
  const lexicon = view.pack.attribution;
  // inversion: “…,” said Jane Doe, a nurse
  if (token === clause.first && (clause.mark === '"' || (clause.mark === ',' && !followsName(view, place) && place.inverts && !view.clauses[place.index - 1]?.opener))) {
    const end = stretchEnd(view, token + 1, clause.end);
    // “The Herald, citing papers, said Cole was paid”: what has a verb of its own is no subject
    // “Her lawyer, Tom Penn, said he expected more”: so has a pronoun with words behind it
    const pronoun = lexicon.determiners.has(view.lower[token + 1] ?? '') ? undefined : lexicon.pronouns.get(view.lower[token + 1] ?? '');
    const clausal = clause.mark === ',' && ((end < clause.end && (lexicon.auxiliaries.has(view.lower[end]!) || lexicon.verbs.has(view.lower[end]!))) || (pronoun !== undefined && pronoun !== 'group' && end > token + 2));
    const found = clausal ? undefined : readSource(view, token + 1, end, speakers, false);
    const behind = found || clausal ? undefined : nameBehind(view, place, end, speakers);
    if (behind) return behind;
    if (found && !(clause.mark === ',' && lexicon.content.has(view.lower[token + 1] ?? ''))) return isNamed(view, found) ? found : nameBehind(view, place, end, speakers) ?? found;
  }
  // “So says Pell.”
  if (token === clause.first + 1 && lexicon.inverted.has(view.lower[clause.first]!)) return readSource(view, token + 1, stretchEnd(view, token + 1, clause.end), speakers, false);
  let first = clause.first;
  let end = token;
  // behind the last conjunction or content word before the verb
  for (let i = token - 1; i > clause.first; i--) {
    // “a man who worked at the yard said”: the subject stands before the clause that tells who it is
    if (place.human && lexicon.relatives.has(view.lower[i]!) && !lexicon.content.has(view.lower[i]!) && i + 1 < token && opensWithVerb(view, i + 1)) {
      end = i;
      continue;
    }
    if (view.nameAt[i]! < 0 && (lexicon.content.has(view.lower[i]!) || lexicon.detached.has(view.lower[i]!) || (lexicon.conjunctions.has(view.lower[i]!) && !sharesNoun(view, i)))) {
      first = i + 1;
      break;
    }
  }
  if (lexicon.subordinators.has(view.lower[first]!) || lexicon.conjunctions.has(view.lower[first]!)) first++;
  // “he likes to tell visitors”
  while (end - 2 > first && view.lower[end - 1] === lexicon.infinitiveMark && lexicon.statingVerbs.has(view.lower[end - 2]!) && !lexicon.negations.has(view.lower[end - 3]!)) end -= 2;
  while (end > first && (lexicon.fillers.has(view.lower[end - 1]!) || lexicon.isAdverb(view.lower[end - 1]!) || lexicon.negations.has(view.lower[end - 1]!) || lexicon.modals.has(view.lower[end - 1]!) || lexicon.doing.has(view.lower[end - 1]!))) end--;
  const start = skipAdverbial(view, first, end);
  // “far harsher than the leniency her lawyers were asking for”: what a thing is set against is no subject
  for (let i = start + 1; i < end; i++) if (view.nameAt[i]! < 0 && lexicon.comparing.has(view.lower[i]!) && i > clause.first + 1) return undefined;
  // “an internal note, …”: a form that is none but a plural's, behind a singular, is a noun
  if (place.plural && start < end && lexicon.determiners.get(view.lower[start]!) === 'indefinite' && lexicon.verbs.get(view.lower[token]!)?.every((f) => f.plural)) return undefined;
  const own = start < end ? readSource(view, start, end, speakers, false, place.human) : undefined;
  const apposed = own && start === clause.first && !isNamed(view, own) ? nameApposed(view, place, speakers) : undefined;
  if (apposed) return apposed;
  if (own) return own;
  if (start < end && end - start > 1 && place.index === 0) return undefined;
  const antecedent = clause.mark === ',' && clause.opener !== undefined && lexicon.relatives.has(clause.opener) ? nameBefore(view, clause.first, speakers) : undefined;
  if (antecedent) return antecedent;
  // an insertion or a shared subject: “The chairman, Douglas Pryde, told”, “Voltmar Inc., which …, said”
  for (let k = place.index - 1; k >= 0 && k >= place.index - 3; k--) {
    const before = view.clauses[k]!;
    // “Vera Pell, 71, of Cotton Lane, said”
    if (k > 0 && (before.opener || lexicon.prepositions.has(view.lower[before.first]!) || isParticipial(view, before))) continue;
    const begin = skipAdverbial(view, before.first, before.end);
    const stop = subjectStretch(view, begin, before.end);
    const found = stop > begin ? readSource(view, begin, stop, speakers, false) : undefined;
    if (!found) continue;
    const outer = k > 0 ? view.clauses[k - 1]! : undefined;
    // “Joan Pell, a spokeswoman for Halden, said”: she has a name
    const apposed = found.one && before.mark === ',' && outer && !outer.opener && view.nameAt[outer.first]! >= 0 && view.nameAt[outer.end - 1] === view.nameAt[outer.first] ? readSource(view, outer.first, outer.end, speakers, false, false) : undefined;
    if (apposed?.kind === 'person' && apposed.mention) return apposed;
    if (isNamed(view, found)) return found;
    // “As Joan Pell – head of the yard – puts it”
    const lead = outer?.opener && lexicon.asClause.has(outer.opener) ? 1 : 0;
    const name = outer && (lead || !outer.opener) ? readSource(view, outer.first + lead, outer.end, speakers, false, false) : undefined;
    // “The witness, a 52-year-old roofer, said”: the definite one, not what they are
    const known = name && (isNamed(view, name) || (found.one && found.kind === 'anonymous' && name.kind === 'person'));
    return known && outer!.end - outer!.first < 7 + lead ? name : insertedName(view, k, place.index, speakers) ?? found;
  }
  // before the conjunction of the same clause: „Doe laughed and said“
  const stop = subjectStretch(view, clause.first, first - 1);
  return stop > clause.first && first > clause.first + 1 ? readSource(view, clause.first, stop, speakers, false) : undefined;
}

/** “Joan Pell, head of the yard, said many of the boats …”: a name alone opens the sentence, and behind its apposition the verb is its own. */
function followsName({ clauses, nameAt, mentions }: SentenceView, { index }: VerbPlace): boolean {
  const [opening] = clauses;
  const name = index >= 2 ? nameAt[opening!.first]! : -1;
  return name >= 0 && mentions[name]!.kind === 'person' && nameAt[opening!.end - 1] === name;
}

/** “Jane Doe, 45, a broker at Halden said”, the comma missing behind the apposition: the name that stands alone before the phrase. */
function nameApposed(view: SentenceView, { clause, index }: VerbPlace, speakers: Speakers): Source | undefined {
  const { determiners, classOf, prepositions } = view.pack.attribution;
  if (clause.mark !== ',' || clause.opener || determiners.get(view.lower[clause.first]!) !== 'indefinite') return undefined;
  for (let k = index - 1; k >= 0 && k >= index - APPOSITIONS; k--) {
    const before = view.clauses[k]!;
    const name = view.nameAt[before.end - 1]!;
    if (name >= 0 && view.mentions[name]!.kind === 'person') {
      for (let i = before.first; i < before.end; i++) if (view.nameAt[i] !== name && (prepositions.has(view.lower[i]!) || (!isCapital(view.tokens[i]) && classOf(view.lower[i]!) !== 'person'))) return undefined;
      return readSource(view, before.first, before.end, speakers, false, false);
    }
    // an age or another apposition between them
    if (before.mark !== ',' || before.opener || !(view.tokens[before.first]!.kind === 'number' || determiners.get(view.lower[before.first]!) === 'indefinite')) return undefined;
  }
  return undefined;
}

/** So many appositions may stand between a name and its verb. */
const APPOSITIONS = 3;

/** “from Voltmar Inc. of Ohio, which put …”: the name a relative clause stands behind. */
function nameBefore(view: SentenceView, at: number, speakers: Speakers): Source | undefined {
  for (let i = at - 1; i >= Math.max(view.sentence.firstToken, at - NEAR_NAME); i--) {
    const name = view.nameAt[i]!;
    const kind = name < 0 ? undefined : view.mentions[name]!.kind;
    if (kind === undefined || kind === 'place' || kind === 'product') continue;
    let first = i;
    while (first > view.sentence.firstToken && view.nameAt[first - 1] === name) first--;
    return readSource(view, first, i + 1, speakers, false);
  }
  return undefined;
}

/** How far before a relative clause its name may stand, in tokens: an origin between them. */
const NEAR_NAME = 6;

/** “…, says the administrator, Despina Pell, of Grant”: the name behind the role. */
function nameBehind(view: SentenceView, place: VerbPlace, end: number, speakers: Speakers): Source | undefined {
  const next = view.clauses[place.index + 1];
  if (end !== place.clause.end || next?.mark !== ',' || next.opener) return undefined;
  const first = isCapital(view.tokens[next.first]) ? next.first : behindRole(view, next);
  if (first < 0) return undefined;
  const found = readSource(view, first, next.end, speakers, false);
  // behind the role of a person a name of two words is a person's, whatever it was taken for
  const words = found?.name.split(' ') ?? [];
  if (found && first > next.first && found.kind === 'organisation' && words.length === 2 && !COMPANY_FORM.test(words[1]!)) return { span: found.span, kind: 'person', name: found.name };
  return found?.kind === 'person' && isNamed(view, found) ? found : undefined;
}

/** “said one of them, retired driver Tom Reed”: where the name begins that closes an insertion behind its role; -1 without one. */
function behindRole(view: SentenceView, clause: Clause): number {
  const { classOf, prepositions, auxiliaries } = view.pack.attribution;
  let at = clause.first;
  while (at < clause.end && view.nameAt[at]! < 0) {
    if (isCapital(view.tokens[at]) || prepositions.has(view.lower[at]!) || auxiliaries.has(view.lower[at]!)) return -1;
    at++;
  }
  return at > clause.first && at < clause.end && view.nameAt[clause.end - 1] === view.nameAt[at] && classOf(view.lower[at - 1]!) === 'person' ? at : -1;
}

/** “The chairman of the board, Douglas Pryde, told”: the name stands in the insertion. */
function insertedName(view: SentenceView, from: number, to: number, speakers: Speakers): Source | undefined {
  for (let k = from + 1; k < to; k++) {
    const clause = view.clauses[k]!;
    if (clause.opener || !isCapital(view.tokens[clause.first])) continue;
    const found = readSource(view, clause.first, clause.end, speakers, false);
    if (found?.kind === 'person') return found;
  }
  return undefined;
}

/** “The memo, obtained by the Echo, says”, “The suit, filed in May, seeks”: a participle with what belongs to it tells of the noun before. */
function isParticipial({ lower, nameAt, pack }: SentenceView, { first }: Clause): boolean {
  const { handed, isPast, prepositions, classOf } = pack.attribution;
  return nameAt[first]! < 0 && (handed.has(lower[first]!) || isPast(lower[first]!)) && (prepositions.has(lower[first + 1] ?? '') || classOf(lower[first + 1] ?? '') === 'time');
}

/** “Smith and Jones said”: the conjunction joins two nouns of the subject. */
function sharesNoun(view: SentenceView, at: number): boolean {
  return isCapital(view.tokens[at - 1]) && isCapital(view.tokens[at + 1]);
}

/** Past a leading adverbial without a comma: “On Monday the company said”. */
function skipAdverbial(view: SentenceView, first: number, end: number): number {
  const lexicon = view.pack.attribution;
  if (!lexicon.prepositions.has(view.lower[first] ?? '') || view.nameAt[first]! >= 0) return first;
  for (let i = first + 2; i < end; i++) if (lexicon.determiners.get(view.lower[i]!) === 'definite' || (lexicon.pronouns.has(view.lower[i]!))) return i;
  // “In her evidence Joan Pell said”: a person right behind the noun closes the words before the verb
  const last = view.nameAt[end - 1] ?? -1;
  if (last < 0 || view.mentions[last]!.kind !== 'person') return first;
  let name = end - 1;
  while (name > first && view.nameAt[name - 1] === last) name--;
  return name > first + 1 && lexicon.determiners.has(view.lower[first + 1]!) && !lexicon.prepositions.has(view.lower[name - 1]!) && lexicon.classOf(view.lower[name - 1]!) !== 'person' ? name : first;
  return first;
}

/** The end of the words before the first verb-like word of a clause: auxiliaries, known verbs, words in -ed or -s behind a noun. */
function subjectStretch(view: SentenceView, first: number, end: number): number {
  const lexicon = view.pack.attribution;
  for (let i = first + 1; i < end; i++) {
    if (view.nameAt[i]! >= 0) continue;
    const word = view.lower[i]!;
    // “the report”: behind an article a noun; “an internal note”: so is a form that is none but a plural's
    const base = lexicon.determiners.get(view.lower[first]!) === 'indefinite' && lexicon.verbs.get(word)?.every((f) => f.plural);
    const noun = base || ['definite', 'indefinite', 'possessive'].includes(lexicon.determiners.get(view.lower[i - 1]!) ?? '') && !lexicon.demonstratives.has(view.lower[i - 1]!);
    if (lexicon.auxiliaries.has(word) || lexicon.passive.has(word) || (lexicon.verbs.has(word) && !noun) || (lexicon.isPast(word) && !isCapital(view.tokens[i]))) return i;
  }
  return end;
}

/** The end of a speaker's name behind an inverted verb: at a comma, a preposition of time or place, or the end. */
function stretchEnd(view: SentenceView, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (view.nameAt[i]! >= 0) continue;
    if (view.pack.attribution.nameEnds.has(view.lower[i]!)) return i;
  }
  return end;
}
