import type { SourceClass } from '../language/attribution';
import type { LanguagePack } from '../language/pack';
import { ordinariness } from '../language/lexicon';
import type { Mention } from '../recognize/mention';
import { countWhile } from '../text/search';
import type { Span } from '../text/span';
import type { AttributionKind } from './attribution';
import { isCapital, type ParagraphView, type SentenceView } from './sentence';
import { hasDeterminer, unmarkedBehind, unmarkedPerson } from './unmarked';

/** Who says something, by the words that name them. */
export interface Source {
  readonly span: Span;
  readonly kind: AttributionKind;
  /** Resolved to a name where that is possible. */
  readonly name: string;
  readonly mention?: Mention;
  /** One human being without a name, to whom `he` may point: `a spokesman`, `ein früherer Mitarbeiter`. */
  readonly one?: boolean;
}

/** Who has spoken or been named so far: what pronouns and roles point back to. */
export class Speakers {
  person?: Source;
  /** The person a sentence names first. */
  private topic?: Source;
  organisation?: Source;
  document?: Source;
  last?: Source;
  /** Where the sentence starts in which they spoke. */
  private lastFrom = 0;
  /** Who carries the sentence before, where somebody does. */
  carrying?: Source;
  /** The sentence before, in which a document may have been named. */
  before?: SentenceView;
  /** Surnames and full names of people who have spoken or been named. */
  readonly people = new Map<string, string>();

  /** Remembers a speaker, and where the sentence starts in which they speak. */
  spoke(source: Source, from: number): void {
    if (source.kind === 'hearsay') return;
    this.last = source;
    this.lastFrom = from;
    if (source.kind === 'person') this.person = source;
    else if (source.kind === 'organisation' && source.mention) this.organisation = source;
    else if (source.kind === 'document') this.document = source;
    if (source.kind === 'person' && source.name.includes(' ')) this.people.set(source.name.split(' ').at(-1)!, source.name);
  }

  /** The one without a name who spoke last, where no person has been named since or in the same sentence. */
  lastOne(): Source | undefined {
    return this.last?.one && (this.person?.span.start ?? -1) < this.lastFrom ? this.last : undefined;
  }

  /** Whom the sentence before names first, where nobody has spoken since. */
  newTopic(): Source | undefined {
    if (!this.topic || !this.before) return undefined;
    const { start } = this.before.sentence;
    return this.topic.span.start >= start && (this.last?.span.start ?? -1) < start ? this.topic : undefined;
  }

  /** The document `darin` points to: the last one of the sentence before, else the last that spoke. */
  paper(): Source | undefined {
    const view = this.before;
    for (let i = view ? view.sentence.endToken - 1 : -1; view && i >= view.sentence.firstToken; i--) {
      const token = view.tokens[i]!;
      if (isCapital(token) && (view.pack.attribution.classOf(view.lower[i]!) === 'document' || view.pack.attribution.written.test(view.lower[i]!))) return { span: { start: token.start, end: token.end }, kind: 'document', name: token.text };
    }
    return this.document;
  }

  /** Remembers a name, spoken by or not; a medium that is told something is not `the company`. With `opens` it is the first person of its sentence. */
  named(mention: Mention, pack: LanguagePack, opens = true): void {
    if (mention.kind !== 'person' && mention.kind !== 'company') return;
    const full = mention.name?.full ?? '';
    if (mention.kind === 'person' && full) {
      this.people.set(full.slice(full.lastIndexOf(' ') + 1), full);
      const source: Source = { span: mention.span, kind: 'person', name: full, mention };
      this.person = source;
      if (opens || !this.topic) this.topic = source;
    } else if (mention.kind === 'company' && full && !pack.attribution.isMedium(full)) this.organisation = { span: mention.span, kind: 'organisation', name: full, mention };
  }
}

/** Classes of nouns that win over a name recognized in the one word: `laut Vertrag`, `Police said`. */
const COMMON: ReadonlySet<SourceClass> = new Set(['anonymous', 'organisation', 'document', 'outlet', 'statement', 'time'] as const);

/** What the words `[first, end)` name as a source, or undefined where they name nobody who could say something. */
export function readSource(view: ParagraphView, first: number, end: number, speakers: Speakers, plural = false, human = true): Source | undefined {
  const { tokens, lower, pack } = view;
  const lexicon = pack.attribution;
  while (first < end && (tokens[first]!.kind === 'punctuation' || tokens[first]!.kind === 'quote' || (end - first > 1 && lexicon.fillers.has(lower[first]!) && !lexicon.determiners.has(lower[first]!)))) first++;
  // „Lieferanten hatten dem Papier zufolge“: the verb before is not part of the name
  while (end - first > 1 && lexicon.capitalNouns && lexicon.auxiliaries.has(lower[first]!)) first++;
  // „laut Branchenkennern CHF 600'000“: the currency belongs to the number behind it
  if (end - first > 1 && /^\p{Lu}{3}$/u.test(tokens[end - 1]!.text) && tokens[end]?.kind === 'number') end--;
  const quoted = end - first > 1 && tokens[end - 1]!.kind === 'quote' && (isCapital(tokens[end - 2]) || (lexicon.capitalNouns && view.quotedBy[end - 1]! < 0));
  while (end > first && ((tokens[end - 1]!.kind === 'punctuation' && tokens[end - 1]!.text !== ')') || tokens[end - 1]!.kind === 'quote')) end--;
  // “an audit released Monday”
  if (end - first > 2 && !lexicon.capitalNouns && view.nameAt[end - 1]! < 0 && lexicon.classOf(lower[end - 1]!) === 'time' && lexicon.isPast(lower[end - 2]!)) end--;
  // “a letter seen by the Courier”: the medium has read the paper, and has not written it
  for (let i = first + 1; i + 1 < end; i++) if (lexicon.handed.has(lower[i]!) && lexicon.agents.has(lower[i + 1]!)) end = i;
  if (first >= end || lexicon.nobody.has(lower[first]!)) return undefined;
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  const words = view.text.slice(span.start, span.end);

  // “Ms. Moran”: a title of courtesy
  if (lexicon.honorifics.has(lower[first]!)) {
    const at = tokens[first + 1]?.text === '.' ? first + 2 : first + 1;
    if (at < end && isCapital(tokens[at])) {
      const named = readSource(view, at, end, speakers, plural, human);
      return named?.kind === 'person' ? named : personOf(view, at, end, speakers);
    }
  }
  const pronoun = lexicon.pronouns.get(lower[first]!);
  // „sagt sie“ is one woman, “they say” may be anybody
  if (pronoun && end - first === 1) return readPronoun(pronoun, span, words, speakers, plural, human, lexicon.capitalNouns && !plural);

  // “one of the leaked invoices shows”
  const some = lexicon.oneOf.has(lower[first]!) && lexicon.ofWords.has(lower[first + 1] ?? '') && first + 2 < end ? readSource(view, first + 2, end, speakers, true, human) : undefined;
  if (some?.kind === 'document') return { ...some, span, name: words };

  const head = headEnd(view, first, end);
  const kindOfHead = classIn(view, first, head);
  let name: Mention | undefined;
  for (let i = first; i < end; i++) {
    const at = view.nameAt[i]!;
    if (at < 0) continue;
    const mention = view.mentions[at]!;
    // a common noun taken for a name: “Police said”
    if (end - first === 1 && kindOfHead && kindOfHead !== 'person' && lexicon.classOf(lower[i]!)) continue;
    if (isPaperWithArticle(view, first, end)) continue;
    // “the magazine Touchline Weekly”: called a medium, it is no person
    if (!lexicon.capitalNouns && i > first && lexicon.classOf(lower[i - 1]!) === 'outlet' && lexicon.determiners.has(lower[first]!)) return { span, kind: 'outlet', name: view.text.slice(mention.span.start, mention.span.end), mention };
    if (mention.kind === 'person' && (i < head || !name || kindOfHead === 'spokesperson' || kindOfHead === 'person')) {
      // a possession of the person, or what they belong to, is not the person: `ein Sprecher von Scholz`, `Trump's lawyers`
      if (i >= head && kindOfHead && kindOfHead !== 'statement' && !/,/.test(view.text.slice(span.start, mention.span.start)) && !isApposed(view, i, head, kindOfHead)) continue;
      const genitive = i === first && end > i + 2 && /^['’]s$/.test(lower[i + 1] ?? '');
      if (genitive || (i === first && ownsNext(view, mention, first, end))) continue;
      return { span: mention.span, kind: 'person', name: fullName(mention, view, speakers), mention };
    }
    name ??= mention;
  }
  const known = end - first === 1 && isCapital(tokens[first]) ? speakers.people.get(tokens[first]!.text) : undefined;
  if (known && kindOfHead !== 'organisation' && kindOfHead !== 'outlet') return { span, kind: 'person', name: known };
  if (quoted && name?.kind !== 'company') {
    // „das „Bündnis gegen Lärm““ is a body by its noun, „der „Bote““ a paper
    const body = kindOfHead === 'organisation' || hasBody(view, first, end);
    return { span, kind: body ? 'organisation' : 'outlet', name: words.replace(/^[^"„»«“”]*["„»«“”]/, '') };
  }
  const person = unmarkedPerson(view, first, head, kindOfHead) ?? unmarkedBehind(view, head, end, kindOfHead);
  if (person) return { span: person, kind: 'person', name: speakers.people.get(view.text.slice(person.start, person.end)) ?? view.text.slice(person.start, person.end) };

  const named = name && (name.kind === 'company' || name.kind === 'organisation') ? name : undefined;
  if (kindOfHead === 'document') {
    // „der Radmarkt-Brief“
    if (lexicon.newsletter.test(words)) return { span, kind: 'outlet', name: words, mention: named };
    if (named && lexicon.isMedium(view.text.slice(named.span.start, named.span.end)) && lexicon.classOf(lower[head - 1]!) === 'document') return { span, kind: 'outlet', name: nameOf(named, view), mention: named };
    return { span, kind: 'document', name: words };
  }
  if (kindOfHead === 'spokesperson') {
    // „ein Polizeisprecher“ speaks for the police, „eine Unternehmenssprecherin“ for the firm named last
    const owner = lexicon.compoundOwner(lower[head - 1]!);
    const itself = owner !== undefined && !lexicon.standIns.has(owner);
    return { span, kind: 'organisation', name: named ? nameOf(named, view) : itself ? words : speakers.organisation?.name ?? words, mention: named ?? (itself ? undefined : speakers.organisation?.mention), one: !plural };
  }
  if (named) {
    // „das Funkhaus Eschenrode“: the class word is part of the name
    const titled = lexicon.capitalNouns && lexicon.classOf(view.text.slice(named.span.start, named.span.end).split(/\s/, 1)[0]!.toLowerCase()) === 'outlet';
    const medium = titled || isTheMedium(view, named) || lexicon.isMedium(nameOf(named, view)) || lexicon.isMedium(view.text.slice(named.span.start, named.span.end)) || kindOfHead === 'outlet' || (kindOfHead === 'organisation' && lexicon.isMedium(words));
    if (medium) return { span, kind: 'outlet', name: nameOf(named, view), mention: named };
    const inHead = view.tokens[head - 1]!.end >= named.span.end;
    if (inHead && kindOfHead !== 'anonymous' && kindOfHead !== 'person') return { span, kind: 'organisation', name: nameOf(named, view), mention: named };
  }
  if (lexicon.isMedium(words.replace(/["„»«“”]/g, '')) && isCapital(tokens[end - 1])) return { span, kind: 'outlet', name: words };
  switch (kindOfHead) {
    case 'outlet':
      return { span, kind: 'outlet', name: words };
    case 'rumour':
      // „die Gewerkschaft Kunst und Medien“
      if (lexicon.capitalNouns && head - first > 1 && hasBody(view, first, head - 1)) return { span, kind: 'organisation', name: words };
      // “reports from the agency Halden Press”
      return named && lexicon.reportedBy.has(lower[head] ?? '') ? { span, kind: 'outlet', name: nameOf(named, view), mention: named } : { span, kind: 'hearsay', name: words };
    case 'anonymous': {
      // „erläuterte die Medizinerin“: one of whom the article has spoken
      if (!plural && lexicon.isOne(lower[first]!, lower[head - 1]!)) return { span, kind: 'person', name: speakers.person?.name ?? words, mention: speakers.person?.mention };
      const body = bodyBehind(view, first, head, end, speakers);
      return body === undefined ? { span, kind: 'anonymous', name: words, one: isOne(view, first, plural) } : { span, kind: 'organisation', name: body || words, mention: named };
    }
    case 'organisation':
      // “the state news agency”
      if (lexicon.newsletter.test(words)) return { span, kind: 'outlet', name: words };
      return { span, kind: 'organisation', name: resolveRole(view, first, head, speakers) ?? words };
    case 'time':
    case 'thing':
    case 'statement':
      return undefined;
    default:
      return readUnknown(view, first, head, end, span, words, kindOfHead, speakers, plural, human);
  }
}

/**
 * The body unnamed people speak for: `Vertreter der Stadt`, `company officials`, `researchers at X`, and `die Forscher`
 * once somebody has spoken; empty for one without a name. Undefined for people who speak for nobody: `einige Forscher`, `insiders`.
 */
function bodyBehind(view: ParagraphView, first: number, head: number, end: number, speakers: Speakers): string | undefined {
  const { attribution: lexicon } = view.pack;
  let noun = head - 1;
  while (noun > first && !lexicon.representatives.test(view.lower[noun]!)) noun--;
  if (!lexicon.representatives.test(view.lower[noun]!)) return undefined;
  const kind = lexicon.determiners.get(view.lower[first]!);
  if (kind === 'plural') return undefined;
  for (let i = first; i < end; i++) {
    const at = view.nameAt[i]!;
    if (at >= 0 && (view.mentions[at]!.kind === 'company' || view.mentions[at]!.kind === 'organisation') && !lexicon.isMedium(nameOf(view.mentions[at]!, view))) return nameOf(view.mentions[at]!, view);
    if (i !== noun && (i < noun ? lexicon.branches.has(view.lower[i]!) : false)) return '';
    if (i !== noun && at < 0 && (!lexicon.capitalNouns || isCapital(view.tokens[i])) && lexicon.classOf(view.lower[i]!) === 'organisation') return '';
  }
  const owner = lexicon.compoundOwner(view.lower[noun]!);
  if (owner && lexicon.classOf(owner) === 'organisation') return '';
  // „den Gutachtern zufolge“, in whatever case
  const definite = kind === 'definite' || (kind === 'oblique' && lexicon.relatives.has(view.lower[first]!));
  return definite && speakers.last && speakers.last.kind !== 'anonymous' ? (speakers.last.kind === 'organisation' ? speakers.last.name : '') : undefined;
}

/** Whether a noun of a body stands in `[first, end)`. */
function hasBody(view: ParagraphView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isCapital(view.tokens[i]) && view.pack.attribution.classOf(view.lower[i]!) === 'organisation') return true;
  return false;
}

/** `Ohses Kollegin Vera Sander`: a name in the genitive before the noun it belongs to. */
function ownsNext(view: ParagraphView, mention: Mention, first: number, end: number): boolean {
  if (!view.pack.attribution.capitalNouns) return false;
  const words = view.text.slice(mention.span.start, mention.span.end);
  if (!/[sß’']$/.test(words) || !mention.name || mention.name.full.endsWith(words.split(' ').at(-1)!)) return false;
  let next = first;
  while (next < end && view.tokens[next]!.end <= mention.span.end) next++;
  while (next < end && !isCapital(view.tokens[next]) && view.pack.attribution.adjective.test(view.lower[next]!)) next++;
  return next < end && isCapital(view.tokens[next]) && view.pack.attribution.classOf(view.lower[next]!) !== undefined;
}

/** `der Chef der Landesgruppe Karl Voss`: behind a noun in the genitive that is no person the name belongs to the head. */
function isApposed(view: ParagraphView, name: number, head: number, kind: SourceClass): boolean {
  const { attribution } = view.pack;
  while (name > head && view.nameAt[name - 1] === view.nameAt[name]) name--;
  if ((kind !== 'person' && kind !== 'spokesperson') || name - 1 <= head) return false;
  const last = attribution.classOf(view.lower[name - 1]!);
  // “Director of finance Ada Quill”; “friend of singer Ada Quill” is somebody else
  if (!attribution.capitalNouns) return attribution.partOf.has(view.lower[head]!) && !hasDeterminer(view, head + 1, name) && !isCapital(view.tokens[name - 1]) && last !== 'person' && last !== 'anonymous' && last !== 'spokesperson';
  return attribution.genitives.has(view.lower[head]!) && isCapital(view.tokens[name - 1]) && last !== 'person';
}

/** The run of capitalised words at `first` as a person's name. */
function personOf(view: ParagraphView, first: number, end: number, speakers: Speakers): Source {
  let to = first + 1;
  while (to < end && isCapital(view.tokens[to])) to++;
  const span = { start: view.tokens[first]!.start, end: view.tokens[to - 1]!.end };
  const words = view.text.slice(span.start, span.end);
  return { span, kind: 'person', name: speakers.people.get(words) ?? words };
}

/** Whether words that name unnamed people name one of them: `ein Nachbar`, “a former employee”. */
function isOne({ lower, pack }: ParagraphView, first: number, plural: boolean): boolean {
  return !plural && pack.attribution.determiners.get(lower[first]!) === 'indefinite';
}

/** A pronoun's antecedent: who spoke last, else who was named last. */
function readPronoun(to: string, span: Span, words: string, speakers: Speakers, plural: boolean, human: boolean, single: boolean): Source | undefined {
  const pointsTo = (source: Source | undefined, kind: AttributionKind): Source => ({ span, kind: source?.kind ?? kind, name: source?.name ?? words, mention: source?.mention });
  if (to === 'group') return { span, kind: 'anonymous', name: words };
  if (to === 'organisation') return pointsTo(speakers.last && speakers.last.kind !== 'person' ? speakers.last : speakers.organisation, 'organisation');
  if (to === 'either' && plural) return pointsTo(speakers.last?.kind === 'person' ? undefined : speakers.last, 'anonymous');
  // „sagt sie“ is no document
  const topic = speakers.newTopic();
  if (to === 'either' && !topic && speakers.last && speakers.last.kind !== 'person' && speakers.last.kind !== 'outlet' && !(single && speakers.last.kind === 'anonymous') && !(human && speakers.last.kind === 'document')) return pointsTo(speakers.last, 'organisation');
  // “A spokesman said …. He added …”
  const one = to === 'person' || single ? speakers.lastOne() : undefined;
  if (!topic && one) return { ...pointsTo(one, one.kind), one: true };
  return pointsTo(topic ?? (speakers.last?.kind === 'person' ? speakers.last : speakers.person), 'person');
}

/** Where the head of a noun phrase ends: before a preposition, a relative clause or a bracket. */
function headEnd(view: ParagraphView, first: number, end: number): number {
  const { lower, tokens, pack } = view;
  // „zwei mit der Sache vertraute Personen“: the noun stands behind the attribute
  if (pack.attribution.capitalNouns && end - first > 3 && pack.attribution.determiners.has(lower[first]!) && pack.attribution.prepositions.has(lower[first + 1]!)) return end;
  for (let i = first + 1; i < end; i++) {
    if (view.nameAt[i]! >= 0) continue;
    if (tokens[i]!.kind === 'punctuation' && tokens[i]!.text !== '-' && tokens[i]!.text !== '&' && !(tokens[i]!.text === '.' && pack.attribution.honorifics.has(lower[i - 1]!))) return i;
    if (pack.attribution.prepositions.has(lower[i]!) && !isCapital(tokens[i])) {
      // “a freedom of information request”
      if (i + 2 < end && pack.attribution.phrasal.has(`${lower[i - 1]!} ${lower[i]!} ${lower[i + 1]!}`)) continue;
      return i;
    }
    // “a survey carried out by the port”
    if (!pack.attribution.capitalNouns && (pack.attribution.isPast(lower[i]!) || pack.attribution.irregularPasts.has(lower[i]!)) && i + 1 < end && pack.attribution.classOf(lower[i - 1]!) === 'document' && view.nameAt[i - 1]! < 0) return i;
    if (i > first + 1 && isMadeBy(view, i, end)) return i;
    // a genitive behind the noun: „der Chef der Bank“
    if (isCapital(tokens[i - 1]) && pack.attribution.genitives.has(lower[i]!) && !isCapital(tokens[i])) return i;
  }
  return end;
}

/** “an index kept by the port”: whether a participle stands here, with who did it. */
function isMadeBy({ lower, pack: { attribution } }: ParagraphView, i: number, end: number): boolean {
  return !attribution.capitalNouns && i + 2 < end && attribution.agents.has(lower[i + 1]!) && (attribution.isPast(lower[i]!) || attribution.irregularPasts.has(lower[i]!) || attribution.irregularParticiples.has(lower[i]!));
}

/** `dem Zahlenwerk`: a word for papers behind its article, though somebody has taken it for a name. */
function isPaperWithArticle({ lower, pack: { attribution } }: ParagraphView, first: number, end: number): boolean {
  return attribution.capitalNouns && end - first === 2 && attribution.determiners.has(lower[first]!) && attribution.classOf(lower[first + 1]!) === 'document';
}

/** The class of the last noun of the head that has one. */
function classIn(view: ParagraphView, first: number, head: number): SourceClass | undefined {
  const lexicon = view.pack.attribution;
  for (let i = head - 1; i >= first; i--) {
    if (view.nameAt[i]! >= 0 && !(head - first === 1 && COMMON.has(lexicon.classOf(view.lower[i]!) ?? 'person')) && !isPaperWithArticle(view, first, head)) continue;
    if (lexicon.capitalNouns && !isCapital(view.tokens[i]) && !(view.tokens[i - 1]?.text === '-' && !view.tokens[i]!.spaced)) continue;
    const kind = lexicon.classOf(view.lower[i]!);
    if (kind) return kind;
    // „das Start-up“
    const joined = i - 2 >= first && view.tokens[i - 1]!.text === '-' && !view.tokens[i]!.spaced ? lexicon.classOf(`${view.lower[i - 2]!}-${view.lower[i]!}`) : undefined;
    if (joined) return joined;
    if (!lexicon.capitalNouns && !isCapital(view.tokens[i]) && !lexicon.postpositive.has(view.lower[i]!) && !lexicon.isPast(view.lower[i]!)) return undefined;
  }
  return undefined;
}

/** A noun of no class: a definite one in the singular is somebody known, others are unnamed people; a bare name is a body. */
function readUnknown(view: ParagraphView, first: number, head: number, end: number, span: Span, words: string, kind: SourceClass | undefined, speakers: Speakers, plural: boolean, human: boolean): Source | undefined {
  const { tokens, lower, pack } = view;
  // „einer der Männer“
  const determiner = pack.attribution.oneOf.has(lower[first]!) ? 'indefinite' : pack.attribution.determiners.get(lower[first]!);
  const last = tokens[head - 1]!;
  if (kind === undefined && (determiner === 'indefinite' || (!determiner && plural)) && pack.attribution.abstract.test(lower[head - 1]!)) return undefined;
  // „27,2 Millionen Euro Steuern“: an amount says nothing
  if (kind === undefined && tokens[first]!.kind === 'number' && head - first > 2 && lower.slice(first + 1, head).some((w) => pack.attribution.classOf(w) === 'time')) return undefined;
  // what somebody has made is a thing: “a test run by the port”; “a roofer hired by the port” is none
  if (kind === undefined && determiner === 'indefinite' && isMadeBy(view, head, end) && !pack.attribution.people.test(`${lower[head - 1]!}s`)) return undefined;
  if (kind === 'person') {
    const company = view.nameAt[first]! >= 0;
    // “a judge at Leeds Crown Court”
    const body = plural || determiner === 'indefinite' || pack.attribution.isMany(lower[first]!, lower[head - 1]!) ? bodyBehind(view, first, head, end, speakers) : undefined;
    if (body !== undefined) return { span, kind: 'organisation', name: body || words };
    if (plural || determiner === 'plural' || determiner === 'indefinite' || (!determiner && !company && head - first === 1)) return { span, kind: 'anonymous', name: words, one: isOne(view, first, plural) };
    return { span, kind: 'person', name: speakers.person?.name ?? words, mention: speakers.person?.mention };
  }
  // „Mehrere Beteiligte bestätigten …“
  const people = pack.attribution.capitalNouns && plural && determiner === 'plural' && !pack.attribution.abstract.test(lower[head - 1]!);
  if (kind === undefined && !human && !people && !speakers.people.has(last.text)) return undefined;
  if (!determiner) {
    const known = speakers.people.get(last.text);
    if (known) return { span, kind: 'person', name: known };
    if (!isCapital(last) || pack.attribution.openers.has(lower[head - 1]!)) return undefined;
    // „Sicher ist: …“: an adjective or adverb with the capital of its sentence
    const opens = first === 0 || /[.!?:…"„“”»«]$/.test(tokens[first - 1]!.text);
    if (pack.attribution.capitalNouns && opens && head - first === 1 && ordinariness(last.text, pack.id) === 'other') return undefined;
    if (pack.attribution.capitalNouns && plural && !/^\p{Lu}{2,}/u.test(last.text)) return { span, kind: 'anonymous', name: words };
    return { span, kind: 'organisation', name: words };
  }
  const english = !pack.attribution.capitalNouns;
  const known = isCapital(last) || (english && /er$|or$|ist$|ian$|man$|ant$/.test(last.text));
  // “2,300 containers are waiting, the port said”: what says something without being a person is a body
  // “a former employee said”: nor is what somebody says anybody's but a person's
  if (!known && !(english && human && (determiner === 'definite' || determiner === 'possessive' || determiner === 'indefinite') && isPlainNoun(view, first, head))) return undefined;
  if (determiner === 'plural' || determiner === 'indefinite' || plural) return { span, kind: 'anonymous', name: words, one: isOne(view, first, plural) };
  if (!known || /^\p{Lu}{2,}/u.test(last.text) || (english && isCapital(last))) return { span, kind: 'organisation', name: words };
  return { span, kind: 'person', name: speakers.person?.name ?? words, mention: speakers.person?.mention };
}

/** `the port`, `its northern depot`: few words behind a determiner, none of them a verb or a word of grammar, and no quality. */
function isPlainNoun({ lower, tokens, pack }: ParagraphView, first: number, head: number): boolean {
  const { abstract, auxiliaries, verbs, fillers, perfect, openers } = pack.attribution;
  if (head - first > 4 || abstract.test(lower[head - 1]!)) return false;
  for (let i = first + 1; i < head; i++) if (tokens[i]!.kind !== 'word' || auxiliaries.has(lower[i]!) || verbs.has(lower[i]!) || perfect.has(lower[i]!) || fillers.has(lower[i]!) || openers.has(lower[i]!)) return false;
  return head - first > 1;
}

/** `der Konzern`, `the company`: the body named last, where no other name stands with it. */
function resolveRole(view: ParagraphView, first: number, head: number, speakers: Speakers): string | undefined {
  // „der Verein „Unser Dorf““
  if (view.tokens[head]?.kind === 'quote') return undefined;
  const determiner = view.pack.attribution.determiners.get(view.lower[first]!);
  // „die Stadt Dorum“ and „die Polizei“ name themselves
  return determiner === 'definite' && head - first <= 3 && view.pack.attribution.standIns.has(view.lower[head - 1]!) ? speakers.organisation?.name : undefined;
}

/** The token a name begins with. */
function tokenOf(view: ParagraphView, { span }: Mention): number {
  return countWhile(view.tokens, (t) => t.end <= span.start);
}

/** “the Courier”: one word of the kind media are called by, with its article. */
function isTheMedium(view: ParagraphView, mention: Mention): boolean {
  const article = view.tokens[tokenOf(view, mention) - 1];
  return article !== undefined && view.pack.attribution.determiners.get(article.spelling.lower) === 'definite' && view.pack.attribution.isMedium(`${article.text} ${view.text.slice(mention.span.start, mention.span.end)}`);
}

function nameOf(mention: Mention, view: ParagraphView): string {
  return mention.name?.full ?? view.text.slice(mention.span.start, mention.span.end);
}

function fullName(mention: Mention, view: ParagraphView, speakers: Speakers): string {
  const words = nameOf(mention, view);
  return words.includes(' ') ? words : speakers.people.get(words) ?? words;
}
