import { isCapital, type Clause, type SentenceView } from './sentence';
import { countWhile } from '../text/search';

/** A noun phrase by token indexes, half-open. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  /** A preposition leads to it. */
  readonly prepositional: boolean;
  /** Its determiner can't stand before a subject: `den`, `einem`. */
  readonly oblique: boolean;
  readonly pronoun: boolean;
}

/** What opens a noun phrase of its own. */
const ARTICLES: ReadonlySet<string | undefined> = new Set(['definite', 'indefinite', 'possessive']);

/**
 * The noun phrases in `[from, to)` of a language that writes nouns with a capital: determiner, adjectives, nouns and
 * names, with a genitive behind. Adverbs and verbs between them are passed over.
 */
export function nounPhrases(view: SentenceView, from: number, to: number): Phrase[] {
  const { tokens, lower, pack } = view;
  const lexicon = pack.attribution;
  const phrases: Phrase[] = [];
  let i = from;
  while (i < to) {
    const word = lower[i]!;
    if (view.quotedBy[i]! >= 0) {
      i++;
      continue;
    }
    // „Halten Sie das für richtig?“: the reader or listener, nobody of the article
    if (lexicon.addressed.has(word) && isCapital(tokens[i]) && i > from) {
      i++;
      continue;
    }
    // „…, den die Bank nennt“: the relative pronoun belongs to no noun of its clause
    if (i === from && lexicon.relatives.has(word) && lexicon.determiners.get(word) === 'oblique' && !isCapital(tokens[i]) && ARTICLES.has(lexicon.determiners.get(lower[i + 1] ?? '')) && isCapital(tokens[i + 2])) {
      i++;
      continue;
    }
    const pronoun = lexicon.pronouns.has(word) && view.nameAt[i]! < 0;
    if (pronoun && !(isCapital(tokens[i + 1]) && lexicon.determiners.has(word)) && !(lexicon.determiners.has(word) && view.pack.attribution.adjective.test(lower[i + 1] ?? '') && isCapital(tokens[i + 2]) && i + 2 < to)) {
      phrases.push({ first: i, end: i + 1, prepositional: leads(view, i - 1, from), oblique: /m$|hn$/.test(word), pronoun: true });
      i++;
      continue;
    }
    let at = i;
    const determiner = lexicon.determiners.get(word);
    if (determiner && view.nameAt[i]! < 0) at++;
    while (at < to && at - i < 8 && !isCapital(tokens[at]) && view.nameAt[at]! < 0 && (tokens[at]!.kind === 'number' || isNumberHyphen(view, at) || (tokens[at]!.kind === 'word' && view.pack.attribution.adjective.test(lower[at]!) && !lexicon.prepositions.has(lower[at]!) && !lexicon.conjunctions.has(lower[at]!) && !lexicon.verbs.has(lower[at]!) && !(lexicon.determiners.has(lower[at]!) && at > i + 1)))) at++;
    let end = nounsFrom(view, at, to, at === from && !determiner);
    // „die in New York geborene Lopez“: a participle with its own phrase between article and noun
    if (end === at && determiner && at === i + 1 && lexicon.prepositions.has(lower[at] ?? '')) {
      const noun = behindAttribute(view, at + 1, to);
      if (noun > at) end = nounsFrom(view, noun, to, false);
    }
    if (end === at) {
      i++;
      continue;
    }
    let close = end;
    // the genitive behind: „die Sprecherin der Polizei“, „Angaben des Verbands“
    for (let n = 0; n < 2; n++) {
      // „hatte im September der Dienst gemeldet“: a month or a day has no genitive
      if (close < to && !isCalendarName(view, close - 1) && lexicon.determiners.has(lower[close]!) && view.nameAt[close]! < 0 && lexicon.genitives.has(lower[close]!)) {
        let inner = close + 1;
        while (inner < to && inner - close < 4 && !isCapital(tokens[inner]) && (tokens[inner]!.kind === 'number' || lexicon.determiners.get(lower[inner]!) === 'plural' || (tokens[inner]!.kind === 'word' && view.pack.attribution.adjective.test(lower[inner]!)))) inner++;
        const behind = nounsFrom(view, inner, to, false);
        if (behind > inner) close = behind;
        else break;
      } else break;
    }
    phrases.push({
      first: i,
      end: close,
      prepositional: leads(view, i - 1, from),
      // „einer der Männer sagte“
      // „Der Opposition warf sie vor“: before a feminine noun `der` is a dative
      oblique: (determiner === 'oblique' && !(lexicon.genitives.has(lower[i + 1] ?? '') && lexicon.oneOf.has(word))) || (lexicon.genitives.has(word) && determiner === 'definite' && isFeminine(view, at)),
      pronoun: false,
    });
    i = close;
  }
  return phrases;
}

/** Whether a word is the name of a month or a day of the week. */
function isCalendarName({ tokens, pack: { months, weekdays } }: SentenceView, at: number): boolean {
  return months.includes(tokens[at]!.text) || weekdays.includes(tokens[at]!.text);
}

/** The noun behind an attribute that began with a preposition; `from` where there is none within reach. */
function behindAttribute(view: SentenceView, from: number, to: number): number {
  const lexicon = view.pack.attribution;
  for (let i = from + 1; i < Math.min(to, from + 8); i++) {
    const before = view.lower[i - 1]!;
    if (isCapital(view.tokens[i]) && !isCapital(view.tokens[i - 1]) && lexicon.participle.test(before) && !lexicon.determiners.has(before) && !lexicon.prepositions.has(before)) return i;
  }
  return from - 1;
}

/** Whether the word at `at` is a preposition that governs the phrase behind it; a comparison that opens its clause is none. */
function leads(view: SentenceView, at: number, from: number): boolean {
  const lexicon = view.pack.attribution;
  if (at < from || !lexicon.prepositions.has(view.lower[at]!) || view.nameAt[at]! >= 0) return false;
  const clause = lexicon.subordinators.has(view.lower[at]!) ? view.clauses.find((c) => c.first === at) : undefined;
  return !clause || !(lexicon.asClause.has(view.lower[at]!) || closesWithVerb(view, clause));
}

/** `während die Bank den Umbau ankündigte`: with its verb at the end the clause is opened by a conjunction; in `während der Sitzung sagte sie` it is a preposition. */
function closesWithVerb({ lower, tokens, pack: { attribution } }: SentenceView, { end }: Clause): boolean {
  const last = lower[end - 1]!;
  return !isCapital(tokens[end - 1]) && (attribution.auxiliaries.has(last) || (attribution.verbs.get(last)?.some((f) => f.form === 'finite' || f.form === 'joined') ?? false));
}

/** `die 51-Jährige` */
function isNumberHyphen(view: SentenceView, at: number): boolean {
  return view.tokens[at]!.text === '-' && view.tokens[at - 1]?.kind === 'number' && isCapital(view.tokens[at + 1]);
}

/** The end of a run of nouns and names that begins at `at`; `at` itself where none begins. */
function nounsFrom(view: SentenceView, at: number, to: number, opensSentence: boolean): number {
  const { tokens, lower, pack } = view;
  let end = at;
  while (end < to) {
    const token = tokens[end]!;
    const name = view.nameAt[end]!;
    // „nach Darstellung des Konzerns Ingrid Aasland“: the name is the next part of the sentence
    if (name >= 0 && end > at && view.mentions[name]!.kind === 'person' && lower[end - 1]!.endsWith('s') && pack.attribution.genitives.has(lower[at - 1] ?? '') && pack.attribution.classOf(lower[end - 1]!) === 'organisation') break;
    if (name >= 0) {
      while (end < to && view.nameAt[end] === name) end++;
      continue;
    }
    if (token.text === '-' && !token.spaced && end > at) {
      end++;
      if (end < to && tokens[end]!.kind === 'word' && !tokens[end]!.spaced) end++;
      continue;
    }
    if (token.text === '&' && end > at && isCapital(tokens[end + 1])) {
      end += 2;
      continue;
    }
    // „Leiter Dr. Karl Ohm“
    if (token.text === '.' && end > at && pack.attribution.honorifics.has(lower[end - 1]!) && isCapital(tokens[end + 1]) && end + 1 < to) {
      end++;
      continue;
    }
    // a medium's name in quotation marks: „der »Küstenbote«“
    if (token.kind === 'quote' && view.quotedBy[end]! < 0) {
      const close = closeOf(view, end);
      if (close === undefined && !(isCapital(tokens[end + 1]) || end > at)) break;
      end = close ?? end + 1;
      continue;
    }
    // „laut kueste.de“
    if (token.kind === 'url' && end === at) {
      end++;
      continue;
    }
    // „laut ai-Bericht“: the noun follows its hyphen
    if (end === at && token.kind === 'word' && tokens[end + 1]?.text === '-' && !tokens[end + 1]!.spaced && isCapital(tokens[end + 2]) && !tokens[end + 2]!.spaced && end + 2 < to) {
      end += 3;
      continue;
    }
    if (token.kind !== 'word' || !isCapital(token)) {
      // particles inside an unmarked name: „Ursula von der Leyen“
      if (end > at && pack.attribution.nameParticles.has(lower[end]!) && isCapital(tokens[end - 1]) && isParticle(view, end, to)) {
        end++;
        continue;
      }
      break;
    }
    if (end === view.sentence.firstToken && opensSentence && pack.attribution.openers.has(lower[end]!)) break;
    if (end > at && beginsTime(view, end)) break;
    end++;
  }
  return Math.min(end, to);
}

/** `Angaben des Ministeriums Ende März`: behind a common noun or a name it says when; a surname such as Sonntag follows a given name or a role. */
function beginsTime(view: SentenceView, at: number): boolean {
  const { classOf } = view.pack.attribution;
  if (classOf(view.lower[at]!) !== 'time') return false;
  if (view.nameAt[at - 1]! >= 0) return true;
  const before = classOf(view.lower[at - 1]!);
  return before !== undefined && before !== 'time' && before !== 'person' && before !== 'spokesperson';
}

function isFeminine(view: SentenceView, noun: number): boolean {
  return view.nameAt[noun]! < 0 && isCapital(view.tokens[noun]) && view.pack.attribution.feminine.test(view.lower[noun]!);
}

/** The token behind a quotation that opens at a token; undefined where none does. */
function closeOf(view: SentenceView, at: number): number | undefined {
  const { start } = view.tokens[at]!;
  const quotation = view.quotations[countWhile(view.quotations, (q) => q.span.start < start)];
  if (quotation?.span.start !== start || quotation.unclosed) return undefined;
  let end = at;
  while (end < view.tokens.length && view.tokens[end]!.start < quotation.span.end) end++;
  return end;
}

/** `Ursula von der Leyen`: a given name before, no class of noun on either side. */
function isParticle(view: SentenceView, at: number, to: number): boolean {
  let next = at + 1;
  while (next < to && view.pack.attribution.nameParticles.has(view.lower[next]!)) next++;
  if (next >= to || !isCapital(view.tokens[next])) return false;
  const { classOf } = view.pack.attribution;
  return next - at > 1 && !classOf(view.lower[at - 1]!) && !classOf(view.lower[next]!) && at - 2 >= 0 && !view.pack.attribution.determiners.has(view.lower[at - 2]!);
}
