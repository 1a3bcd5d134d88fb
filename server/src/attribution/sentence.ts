import type { LanguagePack } from '../language/pack';
import type { Mood } from '../language/attribution';
import type { Mention } from '../recognize/mention';
import { lowerWords, type Paragraph } from '../text/paragraphs';
import type { Quotation } from '../text/quotations';
import type { Sentence } from '../text/sentences';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { isMisnamed } from './misnamed';
import { Sign, signsOf } from './signs';

/** A stretch of a sentence between commas, dashes, colons, brackets or quotations; token indexes of the paragraph, half-open. */
export interface Clause {
  readonly first: number;
  readonly end: number;
  /** The word that makes it depend on another clause, lower case. */
  readonly opener?: string;
  /** The mark before it: `,`, `:`, a quotation mark, or '' at the start of the sentence. */
  readonly mark: string;
}

/** A paragraph prepared for the search for cues: computed once, each sentence looks at its own part. */
export interface ParagraphView {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly pack: LanguagePack;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  /** Per token: what it may open or be in a cue, bits of `Sign`. */
  readonly signs: Uint16Array;
  /** Per token: index of the outer quotation it stands in (marks included), or -1. */
  readonly quotedBy: Int32Array;
  /** Per token: index into `mentions` of the name that begins at or covers it, or -1. */
  readonly nameAt: Int32Array;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly shapes: ParagraphShapes;
}

/** What the clauses and moods of a sentence depend on, and those that have been read; kept while it stays the same. */
interface ParagraphShapes {
  readonly quotedBy: Int32Array;
  readonly nameAt: Int32Array;
  /** By the first token of each sentence. */
  readonly sentences: Map<number, SentenceShape>;
}

type SentenceShape = Pick<SentenceView, 'clauses' | 'shown' | 'moods'>;

/** By the words in lower case, which stay the same list as long as their paragraph does. */
const shapesOf = new WeakMap<readonly string[], ParagraphShapes>();

function shapesFor(lower: readonly string[], quotedBy: Int32Array, nameAt: Int32Array): ParagraphShapes {
  const known = shapesOf.get(lower);
  if (known && isSame(quotedBy, known.quotedBy) && isSame(nameAt, known.nameAt)) return known;
  const fresh: ParagraphShapes = { quotedBy, nameAt, sentences: new Map() };
  shapesOf.set(lower, fresh);
  return fresh;
}

/** Whether two lists of one length are equal. */
function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** One sentence with its clauses outside quotations. */
export interface SentenceView extends ParagraphView {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** All signs of its tokens. */
  readonly shown: number;
  /** Moods already read. */
  readonly moods: Map<Clause, ClauseMood | undefined>;
}

const NAMES: ReadonlySet<string> = new Set(['person', 'company', 'organisation', 'place', 'product']);

/** Moves through sorted spans in step with the text, so that no list is scanned from its start again. */
export function spansWithin<T>(items: readonly T[], spanOf: (item: T) => Span, from: number, stretch: Span): { readonly found: T[]; readonly next: number } {
  let at = from;
  while (at < items.length && spanOf(items[at]!).end <= stretch.start) at++;
  const found: T[] = [];
  for (let i = at; i < items.length && spanOf(items[i]!).start < stretch.end; i++) found.push(items[i]!);
  return { found, next: at };
}

/** Prepares a paragraph; `mentions` and `quotations` are those inside it, in order. */
export function viewParagraph(text: string, paragraph: Paragraph, pack: LanguagePack, mentions: readonly Mention[], quotations: readonly Quotation[]): ParagraphView {
  const { tokens } = paragraph;
  const quotedBy = new Int32Array(tokens.length).fill(-1);
  const nameAt = new Int32Array(tokens.length).fill(-1);
  const outer = quotations.filter((q) => q.depth === 0);
  const lower = lowerWords(tokens);
  const names = mentions.filter((m) => NAMES.has(m.kind) && !isMisnamed(m, tokens, lower, pack));
  const named = outer.map((quotation) => isMediumName(text, quotation, pack));
  let q = 0;
  let m = 0;
  for (let i = 0; i < tokens.length && (q < outer.length || m < names.length); i++) {
    const token = tokens[i]!;
    while (q < outer.length && outer[q]!.span.end <= token.start) q++;
    // „das Magazin »Welle & Wert«“
    if (q < outer.length && outer[q]!.span.start === token.start && i > 0 && outer[q]!.inner.end - outer[q]!.inner.start < 45 && pack.attribution.classOf(lower[i - 1]!) === 'outlet') named[q] = true;
    if (q < outer.length && outer[q]!.span.start === token.start && isCited(text, outer[q]!, pack, lower, tokens, i)) named[q] = true;
    if (q < outer.length && outer[q]!.span.start <= token.start && !named[q]) quotedBy[i] = q;
    while (m < names.length && names[m]!.span.end <= token.start) m++;
    if (m < names.length && names[m]!.span.start < token.end) nameAt[i] = m;
  }
  return { text, paragraph, pack, tokens, lower, signs: signsOf(tokens, lower, pack), quotedBy, nameAt, mentions: names, quotations: outer, shapes: shapesFor(lower, quotedBy, nameAt) };
}

/** `wie der „Wochenblick“ am Montag meldete`, `hatte der „Wochenblick“ im Mai berichtet`: whether what stands behind, up to the next mark, reports as media do. */
function isReporting({ verbs, reporting }: LanguagePack['attribution'], lower: readonly string[], tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 9 && tokens[i]!.kind !== 'punctuation' && tokens[i]!.kind !== 'quote'; i++) if (verbs.get(lower[i]!)?.some((f) => reporting.has(f.lemma))) return true;
  return false;
}

/** `laut „Wochenblick“`, `„Wochenblick“ zufolge`, `schreibt die „Wochenblick“`: short quoted words where a source is named. */
function isCited(text: string, { span, inner }: Quotation, { attribution }: LanguagePack, lower: readonly string[], tokens: readonly Token[], i: number): boolean {
  const words = text.slice(inner.start, inner.end);
  if (words.length > 45 || /[.!?,;]$/.test(words) || words.split(' ').length > 5) return false;
  let end = i;
  while (end < tokens.length && end < i + 9 && tokens[end]!.start < span.end) end++;
  const before = lower[i - 1] ?? '';
  // „Wie „heise online“ berichtet“
  const speaks = attribution.capitalNouns && attribution.verbs.has(lower[end] ?? '') && !/^\p{Lu}/u.test(tokens[end]!.text);
  if (speaks && attribution.asClause.has(before)) return true;
  if (!/^\p{Lu}/u.test(words)) return false;
  // „Das „Bündnis gegen Lärm“ fordert“
  if (speaks && attribution.determiners.get(before) === 'definite') return true;
  if (attribution.determiners.has(before) && attribution.verbs.has(lower[i - 2] ?? '')) return true;
  if (attribution.capitalNouns && (attribution.determiners.get(before) === 'definite' || attribution.asClause.has(before)) && isReporting(attribution, lower, tokens, end)) return true;
  // „nach Informationen des »Courrier du Lac«“
  if (attribution.genitives.has(before) && attribution.classOf(lower[i - 2] ?? '') === 'statement' && /^\p{Lu}/u.test(tokens[i - 2]!.text)) return true;
  if (words.length > 30 || words.split(' ').length > 3) return false;
  if (attribution.before.includes(before) || (attribution.determiners.has(before) && attribution.before.includes(lower[i - 2] ?? ''))) return true;
  return attribution.behind.has(lower[end] ?? '');
}

/** `der »Küstenbote«`: the quotation marks stand around the name of a medium, which may speak. */
export function isMediumName(text: string, { inner }: Quotation, pack: LanguagePack): boolean {
  const words = text.slice(inner.start, inner.end);
  return words.length < 45 && /^(?:\p{Lu}|\p{L}+\.\p{L}{2,3}$)/u.test(words) && !/[.!?,;]$/.test(words) && words.split(' ').length <= 5 && pack.attribution.isMedium(words);
}

const BREAKS = new Set([',', ';', ':', '–', '—', '(', ')', '|', '[', ']']);

/** The sentence with its clauses. */
export function viewSentence(view: ParagraphView, sentence: Sentence): SentenceView {
  const { sentences } = view.shapes;
  let shape = sentences.get(sentence.firstToken);
  if (!shape) sentences.set(sentence.firstToken, (shape = readShape(view, sentence)));
  const { text, paragraph, pack, tokens, lower, signs, quotedBy, nameAt, mentions, quotations, shapes } = view;
  const { clauses, shown, moods } = shape;
  return { text, paragraph, pack, tokens, lower, signs, quotedBy, nameAt, mentions, quotations, shapes, sentence, clauses, shown, moods };
}

function readShape(view: ParagraphView, sentence: Sentence): SentenceShape {
  const { tokens, lower, signs, quotedBy, pack } = view;
  const clauses: Clause[] = [];
  let first = -1;
  let mark = '';
  const close = (end: number): void => {
    if (first < 0) return;
    const word = lower[first]!;
    // „Der Plan solle …“: what opens the sentence with an article is a main clause
    const article = clauses.length === 0 && first === sentence.firstToken && pack.attribution.capitalNouns && (pack.attribution.determiners.has(word) || pack.attribution.demonstratives.has(word));
    // „Grete Ohm, die Chefin der Bank, sagte“: a relative clause would close with its verb
    const apposition = mark === ',' && end - first > 1 && !goesOn(view, end) && pack.attribution.capitalNouns && pack.attribution.relatives.has(word) && pack.attribution.determiners.has(word) && isCapital(tokens[end - 1]) && tokens[end - 1]!.kind === 'word';
    const opener = pack.attribution.subordinators.has(word) && !article && !apposition
      ? word
      // „in der“, „mit denen“, „by which“
      : pack.attribution.prepositions.has(word) && clauses.length > 0 && pack.attribution.subordinators.has(lower[first + 1] ?? '') && !/^(?:,|:)?$/.test(tokens[first + 2]?.text ?? '') && mark === ','
        ? lower[first + 1] : undefined;
    clauses.push({ first, end, opener, mark });
    first = -1;
  };
  let shown = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i]!;
    shown |= signs[i]!;
    if (quotedBy[i]! >= 0) {
      close(i);
      mark = '"';
    } else if (token.kind === 'word' || token.kind === 'number') {
      if (first < 0) first = i;
    } else if (BREAKS.has(token.text) || (token.text === '-' && token.spaced && tokens[i + 1]?.spaced)) {
      close(i);
      mark = token.text;
    } else if (isInnerDot(tokens, i, sentence.endToken)) continue;
    else if (token.kind === 'punctuation' && /^[.!?…]/.test(token.text) && !pack.attribution.honorifics.has(lower[i - 1] ?? '')) close(i);
    else if (first < 0) first = i;
  }
  close(sentence.endToken);
  return { clauses, shown, moods: new Map() };
}

/** `…, der den Plan als „Witz“ bezeichnete, …`: quoted words stand at `end`, and the clause has more of its own behind them. */
function goesOn({ tokens, quotedBy }: ParagraphView, end: number): boolean {
  let behind = end;
  while ((quotedBy[behind] ?? -1) >= 0) behind++;
  return behind > end && tokens[behind]?.kind === 'word' && !isCapital(tokens[behind]);
}

/** Units in front of which an abbreviation ends: `3 Mio. Euro`. */
const CURRENCY = /^(?:\p{Sc}|\p{Lu})/u;

/** `am 25. November`, `kueste.de`, `1,9 Mrd. Euro`: the dot belongs to the number, the name or the abbreviation. */
function isInnerDot(tokens: readonly Token[], i: number, end: number): boolean {
  if (tokens[i]!.text !== '.' || i + 1 >= end) return false;
  if (tokens[i - 2]?.kind === 'number' && /^\p{Lu}\p{Ll}{1,2}$/u.test(tokens[i - 1]!.text) && CURRENCY.test(tokens[i + 1]!.text)) return true;
  return tokens[i + 1]!.kind === 'word' && (tokens[i - 1]?.kind === 'number' || !tokens[i + 1]!.spaced);
}

/** More parts than these, either way, belong to no clause: a sentence of nothing but quoted words stays cheap. */
const CUT_PARTS = 3;

/** The clause together with the parts that quoted words cut off from it: `hat den Plan „verfrüht“ genannt`. */
export function aroundQuotes(view: SentenceView, index: number): Clause {
  const { clauses } = view;
  let from = index;
  while (from > 0 && index - from < CUT_PARTS && isCut(view, clauses[from - 1]!, clauses[from]!)) from--;
  let to = index;
  while (to + 1 < clauses.length && to - index < CUT_PARTS && isCut(view, clauses[to]!, clauses[to + 1]!)) to++;
  return from === to ? clauses[index]! : { ...clauses[from]!, end: clauses[to]!.end };
}

/** Whether nothing but a few quoted words, and no quoted sentence, stands between two clauses. */
function isCut(view: SentenceView, before: Clause, behind: Clause): boolean {
  if (behind.mark !== '"') return false;
  for (let i = before.end; i < behind.first; i++) if (view.quotedBy[i]! < 0) return false;
  const { inner } = view.quotations[view.quotedBy[before.end]!]!;
  return !/[.!?…,]/.test(view.text[inner.end - 1] ?? '');
}

/** Whether a token ends its clause: punctuation, a quotation or the end follows. */
export function closesAt(view: ParagraphView, i: number, end: number): boolean {
  const next = view.tokens[i + 1];
  return i + 1 >= end || !next || (next.kind === 'quote' && view.quotedBy[i + 1]! >= 0) || (next.kind === 'punctuation' && next.text !== '-') || view.quotedBy[i + 1]! >= 0;
}

/** The mood of a clause and the token that shows it. */
export interface ClauseMood {
  readonly mood: Mood;
  readonly token: number;
}

/** The mood of the first word of a clause that has one, with its token; read once a clause. */
export function moodOf(view: SentenceView, clause: Clause): ClauseMood | undefined {
  if (!(view.shown & Sign.mood)) return undefined;
  if (!view.moods.has(clause)) view.moods.set(clause, readMood(view, clause));
  return view.moods.get(clause);
}

function readMood(view: SentenceView, clause: Clause): ClauseMood | undefined {
  const lexicon = view.pack.attribution;
  let substitute: ClauseMood | undefined;
  for (let i = clause.first; i < clause.end; i++) {
    const token = view.tokens[i]!;
    if (!(view.signs[i]! & Sign.mood) || token.kind !== 'word' || view.nameAt[i]! >= 0) continue;
    const mood = lexicon.mood({
      word: token.text,
      first: view.lower[clause.first]!,
      previous: i > clause.first ? view.lower[i - 1]! : '',
      behindNoun: i > clause.first && isCapital(view.tokens[i - 1]),
      next: i + 1 < clause.end ? view.tokens[i + 1]!.text : '',
      closes: i + 1 >= clause.end || closesAt(view, i, view.sentence.endToken) || lexicon.conjunctions.has(view.lower[i + 1]!),
      position: i - clause.first,
      opens: clause.first === view.sentence.firstToken,
    });
    if (mood === 'reported') return hasFirstPerson(view, clause, i) ? undefined : { mood, token: i };
    if (mood && !substitute) substitute = { mood, token: i };
  }
  return substitute;
}

/** „Ich war dort und habe es gesehen“ */
function hasFirstPerson(view: SentenceView, clause: Clause, before: number): boolean {
  for (let i = clause.first; i < before; i++) if (view.pack.attribution.firstPerson.has(view.lower[i]!)) return true;
  return false;
}

/** Whether a token begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token.text);
}

/** Whether `in` leads to a place. */
export function isWithin({ tokens, lower, sentence, pack }: SentenceView, { start }: Span): boolean {
  let at = sentence.firstToken;
  while (at < sentence.endToken && tokens[at]!.start < start) at++;
  return pack.attribution.within.has(lower[at - 1] ?? '');
}
