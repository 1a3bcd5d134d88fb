import { hasAny } from './content';
import { closesAt, isCapital, type Clause, type SentenceView } from './sentence';
import type { VerbForm } from '../language/attribution';

/** Whether a word that may be a verb of saying is another word where it stands: a noun (“44 states”), an attribute (`die bestätigte Summe`), a naming (“a dog called Rex”). */
export function isNoVerb(view: SentenceView, clause: Clause, i: number, forms: readonly VerbForm[]): boolean {
  const { capitalNouns, verbs, prepositions, perfect } = view.pack.attribution;
  if (isShownNoun(view, clause, i)) return true;
  if (capitalNouns) return isAttribute(view, clause, i);
  if (isNaming(view, clause, i) || isObject(view, clause, i, forms)) return true;
  // “people accused of theft”: its object follows a verb that has one, and a preposition the participle
  if (i > clause.first && forms.some((f) => f.objected) && prepositions.has(view.lower[i + 1] ?? '') && !perfect.has(view.lower[i - 1]!)) return true;
  if (isLedIn(view, clause, i)) return true;
  // “Estonian state TV reported”
  if (i > clause.first && forms.every((f) => f.plural) && isCapital(view.tokens[i + 1]) && (verbs.get(view.lower[i + 2] ?? '')?.some((f) => f.form === 'finite' && !f.plural) ?? false)) return true;
  // “The hoard, estimated to be worth £3m, was found”
  if (i === clause.first && i > view.sentence.firstToken && clause.mark === ',' && view.lower[i + 1] === view.pack.attribution.infinitiveMark && (view.pack.attribution.passive.has(view.lower[i + 2] ?? '') || view.pack.attribution.perfect.has(view.lower[i + 2] ?? '')) && forms.some((f) => f.form === 'participle' && !f.progressive)) return true;
  if (isHeldToBe(view, clause, i) || isDemanded(view, clause, i)) return true;
  if (isSubjectNoun(view, clause, i, forms) || isBesideVerb(view, clause, i, forms) || isReduced(view, clause, i, forms)) return true;
  // “the ransom note shows”: two finite verbs do not follow each other
  const followed = i > clause.first && (verbs.get(view.lower[i + 1] ?? '')?.some((f) => f.form === 'finite') ?? false);
  if (followed && (closesAt(view, i + 1, clause.end) || isStated(view, i) || isArticled(view, clause, i))) return true;
  if (forms.every((f) => f.plural || f.form === 'infinitive') && isBehindPerfect(view, clause, i)) return true;
  // “a report by the office found”, “44 states”: behind an article or a number the word is a noun
  return i > clause.first && (isArticle(view, i - 1) || isCount(view, i - 1));
}

/** “the toll reported to be 12”, “a yard said to have closed”: what is held of a thing by others; in “is said to be” it is a passive. */
function isHeldToBe({ lower, pack }: SentenceView, clause: Clause, i: number): boolean {
  const { heldToBe, infinitiveMark, passive, perfect } = pack.attribution;
  return i > clause.first && heldToBe.has(lower[i]!) && lower[i + 1] === infinitiveMark && (passive.has(lower[i + 2] ?? '') || perfect.has(lower[i + 2] ?? '')) && !passive.has(lower[i - 1]!);
}

/** “a surge in demand”, “in line with estimates”: behind a preposition what may be a noun is one. */
function isDemanded({ lower, pack }: SentenceView, clause: Clause, i: number): boolean {
  const { nominals, prepositions, infinitiveMark } = pack.attribution;
  return i > clause.first && nominals.has(lower[i]!) && lower[i - 1] !== infinitiveMark && prepositions.has(lower[i - 1]!);
}

/** “Having said that, …”: what opens its clause is neither a noun nor a pronoun. */
function isLedIn({ lower, nameAt, mentions, pack }: SentenceView, clause: Clause, i: number): boolean {
  const { openers, pronouns, determiners, subordinators } = pack.attribution;
  const lead = lower[clause.first]!;
  const name = nameAt[clause.first]!;
  // a name of one word that looks like it has been taken for one
  const named = name >= 0 && mentions[name]!.span.end - mentions[name]!.span.start !== lead.length;
  return i === clause.first + 1 && !named && openers.has(lead) && lead.endsWith('ing') && !pronouns.has(lead) && !determiners.has(lead) && !subordinators.has(lead);
}

/** “A Halden tally put it at 40”: an article opens the noun, a name between them. */
function isArticled(view: SentenceView, clause: Clause, i: number): boolean {
  let at = i - 1;
  while (at > clause.first && (view.nameAt[at]! >= 0 || isCapital(view.tokens[at])) && at > i - 5) at--;
  return at < i - 1 && isArticle(view, at);
}

/** “may submit comments”, “to make claims”: behind an infinitive a form in -s is its object. */
function isObject({ lower, tokens, pack }: SentenceView, clause: Clause, i: number, forms: readonly VerbForm[]): boolean {
  const { modals, infinitiveMark, isAdverb } = pack.attribution;
  if (i < clause.first + 2 || !lower[i]!.endsWith('s') || forms.some((f) => f.form !== 'finite' || f.plural)) return false;
  const lead = lower[i - 2]!;
  // “a letter to holders says”
  return (modals.has(lead) || lead === infinitiveMark) && !/[^s]s$/.test(lower[i - 1]!) && tokens[i - 1]!.kind === 'word' && !isCapital(tokens[i - 1]) && !isAdverb(lower[i - 1]!);
}

/** “…, figures from the council show”: a word for papers that opens its clause is the noun, where another finite verb closes it. */
function isShownNoun(view: SentenceView, clause: Clause, token: number): boolean {
  const { capitalNouns, classOf, verbs } = view.pack.attribution;
  const last = clause.end - 1;
  return !capitalNouns && token === clause.first && last > token + 1 && classOf(view.lower[token]!) === 'document' && view.nameAt[last]! < 0 && (verbs.get(view.lower[last]!)?.some((f) => f.form === 'finite') ?? false);
}

/** “Official figures showed that …”, “early estimates put it at 40”: a word for papers or statements before a verb is its subject, whatever follows. */
function isStated({ lower, pack }: SentenceView, i: number): boolean {
  // “did not answer questions”
  const { auxiliaries, negations, infinitiveMark } = pack.attribution;
  const before = lower[i - 1] ?? '';
  if (auxiliaries.has(before) || negations.has(before) || before === infinitiveMark) return false;
  const kind = pack.attribution.classOf(lower[i]!);
  return kind === 'document' || kind === 'statement' || kind === 'rumour';
}

/**
 * “the largest claims came”, “as demand cooled”, “consumer demand will remain”, “the states which joined”: a form that is no past, right before
 * the verb or the relative clause of its sentence, is the noun. In “the sum she claims is owed” it has its subject right before it.
 */
function isSubjectNoun(view: SentenceView, clause: Clause, i: number, forms: readonly VerbForm[]): boolean {
  const { auxiliaries, relatives, content, pronouns, irregularPasts, isPast, prepositions } = view.pack.attribution;
  const next = view.lower[i + 1] ?? '';
  if (i === clause.first || i + 1 >= clause.end || forms.some((f) => f.form === 'participle') || pronouns.has(view.lower[i - 1]!) || view.nameAt[i - 1]! >= 0) return false;
  // “a rule which sailors claim has cost them forty boats”
  if (hasAny(view, clause.first, i, relatives)) return false;
  if (auxiliaries.has(next) || irregularPasts.has(next) || (relatives.has(next) && !content.has(next))) return true;
  return isPast(next) && (closesAt(view, i + 1, clause.end) || prepositions.has(view.lower[i + 2] ?? ''));
}

/** “better than expected”, “was the worst harm reported.”: behind a comparison, or at the end of a clause that has its verb, a past is a participle. */
function isBesideVerb(view: SentenceView, clause: Clause, i: number, forms: readonly VerbForm[]): boolean {
  const { comparing, conjunctions, content, relatives, pronouns, passive, causing } = view.pack.attribution;
  if (i === clause.first || !forms.some((f) => f.form === 'participle' && !f.progressive)) return false;
  if (comparing.has(view.lower[i - 1]!)) return true;
  // “from the $41 million first reported”
  let number = i - 1;
  while (number > clause.first && (view.pack.attribution.fillers.has(view.lower[number]!) || view.pack.attribution.isAdverb(view.lower[number]!))) number--;
  if (number < i - 1 && closesAt(view, i, clause.end) && (view.tokens[number]!.kind === 'number' || view.tokens[number - 1]?.kind === 'number' || view.pack.numbers.valueOf(view.lower[number]!) !== undefined)) return true;
  if (!closesAt(view, i, clause.end) || view.nameAt[i - 1]! >= 0) return false;
  for (let k = i - 1; k >= clause.first; k--) {
    const word = view.lower[k]!;
    if (conjunctions.has(word) || content.has(word) || relatives.has(word) || pronouns.has(word)) return false;
    // “wants all the votes counted”
    if (causing.has(word) && k < i - 1) return true;
    // “the harm was never reported” is a passive
    if (passive.has(word)) return k < i - 2 && !view.pack.attribution.isAdverb(view.lower[i - 1]!);
  }
  return false;
}

/** “the deal announced on Wednesday bolsters the yard”, “the cuts reported last week are wrong”: behind a time the verb of the noun follows; in “announced on Wednesday plans to close” its object does. */
function isReduced({ lower, tokens, pack }: SentenceView, clause: Clause, i: number, forms: readonly VerbForm[]): boolean {
  const { prepositions, auxiliaries, irregularPasts, isPast, classOf, determiners, timeLeads } = pack.attribution;
  if (i === clause.first || !forms.some((f) => f.form === 'participle' && !f.progressive)) return false;
  const led = prepositions.has(lower[i + 1] ?? '');
  let at = led ? i + 2 : i + 1;
  const from = at;
  if (!led && classOf(lower[at] ?? '') !== 'time' && !timeLeads.has(lower[at] ?? '')) return false;
  while (at < clause.end && at < from + 4 && (classOf(lower[at]!) === 'time' || tokens[at]!.kind === 'number' || timeLeads.has(lower[at]!))) at++;
  if (at === from || at >= clause.end || isCapital(tokens[at])) return false;
  const word = lower[at]!;
  if (auxiliaries.has(word) || irregularPasts.has(word) || isPast(word)) return true;
  return /[^s]s$/.test(word) && ['definite', 'indefinite', 'possessive'].includes(determiners.get(lower[at + 1] ?? '') ?? '');
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
  const { determiners, prepositions, auxiliaries, firstPerson, ownPossessives: possessive } = view.pack.attribution;
  if (token <= clause.first || !isCapital(view.tokens[token + 1])) return false;
  const kind = determiners.get(view.lower[token - 1]!);
  if (kind === 'oblique') return true;
  // „hat meinen Plan gelobt“, „mit meinen Leuten“: behind an auxiliary or a preposition a possessive, no verb
  if (possessive.has(view.lower[token]!) && (auxiliaries.has(view.lower[token - 1]!) || prepositions.has(view.lower[token - 1]!) || hasAny(view, clause.first, token, firstPerson))) return true;
  // „das aus dem Kino bekannte Lied“: a preposition stands right behind its article
  for (let i = token - 2; i > clause.first && i >= token - ATTRIBUTE; i--) if (prepositions.has(view.lower[i]!) && ['definite', 'indefinite'].includes(determiners.get(view.lower[i - 1]!) ?? '')) return true;
  // behind a comma `die` may be a relative pronoun: „Zeugen, die Angaben bestätigten“
  return kind === 'indefinite' || kind === 'possessive' || (kind !== undefined && token - 2 >= clause.first && prepositions.has(view.lower[token - 2]!));
}

/** `a`, `the`, `its`: not `that` or `some`, which may be subjects themselves. */
function isArticle(view: SentenceView, i: number): boolean {
  const kind = view.pack.attribution.determiners.get(view.lower[i]!);
  return (kind === 'definite' || kind === 'indefinite' || kind === 'possessive') && !view.pack.attribution.demonstratives.has(view.lower[i]!);
}

/** “a dog called Rex”, “the start-up called Brandle for $19 million”: behind a noun and before a name the participle gives it its name; in “the union called Monday a farce” it judges. */
function isNaming(view: SentenceView, clause: Clause, token: number): boolean {
  const { termed, determiners, prepositions, asClause } = view.pack.attribution;
  if (!termed.has(view.lower[token]!) || !isCapital(view.tokens[token + 1])) return false;
  // “called Brexit a mistake”
  let behind = token + 1;
  while (behind < clause.end && isCapital(view.tokens[behind])) behind++;
  if (behind < clause.end && determiners.has(view.lower[behind]!)) return false;
  const closes = behind === clause.end || (prepositions.has(view.lower[behind]!) && !asClause.has(view.lower[behind]!));
  for (let i = token - 2; i >= clause.first && i >= token - 4; i--) {
    const kind = determiners.get(view.lower[i]!);
    if (kind === 'indefinite' || (kind === 'definite' && closes && !isCapital(view.tokens[token - 1]))) return true;
  }
  return false;
}
