import type { ArticleAnalysis } from '../analysis';
import { packOf } from '../language';
import type { AttributionLexicon } from '../language/attribution';
import { lowerWords, type Paragraph } from '../text/paragraphs';
import { countWhile, lastStartingBefore } from '../text/search';
import type { Span } from '../text/span';
import { checkWordsOf } from '../language/checks';
import { paragraphAt } from './places';

/** A sentence of at most so many words is a beat and changes no subject: `13,9 Grad.`, `Er lacht.`, `Alles weg.` */
const BEAT = 5;
/** So many beats, at most, are looked past: what a reader remembers. */
const BEATS = 4;
/** A speaker's verb and name stand at most so many tokens behind the words quoted: `„…“, fasst Verbandschefin Ada Quitz zusammen`. */
const NEAR_TAG = 9;
/** Nobody looks further back for who speaks, in tokens: it bounds the cost of a text without full stops. */
const FURTHEST = 120;

/** A place in a paragraph, with what the search needs of the article. */
interface Scene {
  readonly analysis: ArticleAnalysis;
  readonly paragraph: Paragraph;
  readonly lower: readonly string[];
  readonly lexicon: AttributionLexicon;
  readonly people: readonly Named[];
  readonly quoted: readonly Span[];
}

/** A person named at a place. */
interface Named extends Span {
  readonly name: string | undefined;
}

const peopleOf = new WeakMap<ArticleAnalysis, { readonly people: readonly Named[]; readonly quoted: readonly Span[] }>();

function namedIn(analysis: ArticleAnalysis): { readonly people: readonly Named[]; readonly quoted: readonly Span[] } {
  let known = peopleOf.get(analysis);
  if (!known) {
    const people = analysis.mentions.filter((m) => m.kind === 'person').map((m) => ({ ...m.span, name: m.name?.full })).sort((a, b) => a.start - b.start);
    peopleOf.set(analysis, (known = { people, quoted: analysis.quotations.filter((q) => q.quotation.depth === 0).map((q) => q.quotation.span) }));
  }
  return known;
}

const lowered = new WeakMap<Paragraph, readonly string[]>();

/** The words of a paragraph in lower case, made once however many quotations stand in it. */
function lowerOf(paragraph: Paragraph): readonly string[] {
  let lower = lowered.get(paragraph);
  if (!lower) lowered.set(paragraph, (lower = lowerWords(paragraph.tokens)));
  return lower;
}

function sceneAt(analysis: ArticleAnalysis, span: Span): Scene | undefined {
  const paragraph = paragraphAt(analysis, span.start);
  return paragraph && { analysis, paragraph, lower: lowerOf(paragraph), lexicon: packOf(analysis.language).attribution, ...namedIn(analysis) };
}

/**
 * Whether a reader knows whose words are quoted though no verb says so: the sentence before has one person as its subject
 * (`Ada Quitz winkt ab. „Ohne mich.“`), so have the words before a colon, a tag behind names one (`„Ohne mich“, murrt Quitz`), or a
 * paper is read out (`Auf dem Zettel stand: „…“`).
 * @param whole whole sentences are quoted: a few words belong to the subject of their own sentence alone
 */
export function hasPlainSpeaker(analysis: ArticleAnalysis, span: Span, whole: boolean): boolean {
  const scene = sceneAt(analysis, span);
  if (!scene) return false;
  const first = tokenFrom(scene.paragraph, span.start);
  const end = tokenFrom(scene.paragraph, span.end);
  const sentence = countWhile(scene.paragraph.sentences, (s) => s.start <= span.start) - 1;
  if (sentence < 0) return false;
  const opens = scene.paragraph.sentences[sentence]!.firstToken;
  if (hasSubject(scene, opens, first) || isReadOut(scene, opens, first) || (first === opens && isTagged(scene, end)) || isSigned(scene, end)) return true;
  if (first === 0 && isLedBefore(scene)) return true;
  return whole && hasSubjectBefore(scene, sentence, opens, first);
}

/** The first token that starts at or behind an offset. */
function tokenFrom({ tokens }: Paragraph, offset: number): number {
  return countWhile(tokens, (t) => t.start < offset);
}

/** The person named at a token outside quotations, if any. */
function personAt({ paragraph, people }: Scene, i: number): Named | undefined {
  const token = paragraph.tokens[i]!;
  const mention = lastStartingBefore(people, token.start);
  return mention && token.start < mention.end ? mention : undefined;
}

function isQuoted({ paragraph, quoted }: Scene, i: number): boolean {
  const { start } = paragraph.tokens[i]!;
  const quotation = lastStartingBefore(quoted, start);
  return quotation !== undefined && start < quotation.end;
}

/** Whether the nearest sentence before that is more than a beat has one person as its subject. */
function hasSubjectBefore(scene: Scene, sentence: number, opens: number, first: number): boolean {
  const { sentences } = scene.paragraph;
  // what stands before the words quoted in their own sentence must be a beat, too: `Ergebnis: „…“`
  if (wordsIn(scene, opens, first) > BEAT) return false;
  for (let k = sentence - 1, beats = 0; k >= 0 && beats <= BEATS; k--, beats++) {
    const { firstToken, endToken } = sentences[k]!;
    if (hasSubject(scene, firstToken, endToken) || isReadOut(scene, firstToken, endToken)) return true;
    if (wordsIn(scene, firstToken, endToken) > BEAT) return false;
  }
  return false;
}

/** How many words stand outside quotations. */
function wordsIn(scene: Scene, first: number, end: number): number {
  let words = 0;
  for (let i = Math.max(first, end - FURTHEST); i < end; i++) if ((scene.paragraph.tokens[i]!.kind === 'word' || scene.paragraph.tokens[i]!.kind === 'number') && !isQuoted(scene, i)) words++;
  return words;
}

/** Whether a stretch is about one person: it names one alone, or one as the subject; or a pronoun for one stands in it. */
function hasSubject(scene: Scene, first: number, end: number): boolean {
  let named: Named | undefined;
  let others = false;
  let pronoun = false;
  for (let i = Math.max(first, end - FURTHEST); i < end; i++) {
    if (scene.paragraph.tokens[i]!.kind !== 'word' || isQuoted(scene, i)) continue;
    const mention = personAt(scene, i);
    if (mention) {
      if (!named) named = mention;
      else others ||= mention.name !== named.name;
    } else if (isPronoun(scene, i, first)) pronoun = true;
  }
  if (named && !others) return true;
  if (named && leads(scene, named, first)) return true;
  return pronoun && hasBeenNamed(scene, first);
}

/** `er`, `she`, `ihr Honorar`: a pronoun for a person; `sie` and possessives only where they open a clause or stand behind its verb. */
function isPronoun({ paragraph, lower, lexicon }: Scene, i: number, first: number): boolean {
  const word = lower[i]!;
  if (!lexicon.actors.has(word) && !lexicon.possessives.has(word)) return false;
  return i <= first + 1 || paragraph.tokens[i - 1]!.kind !== 'word' || lexicon.actors.has(word) || !lexicon.prepositions.has(lower[i - 1]!);
}

/** Whether a person stands before the verb of a sentence, as its subject: `Ada Quitz kennt Emil Roth.`, not `Bei Quitz …`. */
function leads({ paragraph, lower, lexicon }: Scene, { start }: Named, first: number): boolean {
  for (let i = first; i < paragraph.tokens.length && paragraph.tokens[i]!.start < start; i++) {
    if (lexicon.prepositions.has(lower[i]!) || lexicon.auxiliaries.has(lower[i]!) || i > first + BEAT) return false;
  }
  return true;
}

/** Whether somebody is named in the article before a token, for a pronoun to stand for. */
function hasBeenNamed({ paragraph, people }: Scene, i: number): boolean {
  return people.length > 0 && people[0]!.start < paragraph.tokens[i]!.end;
}

/** `Auf dem Zettel stand: „…“`, `One script began: “…”`: a verb of what is written leads to the words. */
function isReadOut({ paragraph, analysis, lower }: Scene, first: number, end: number): boolean {
  if (paragraph.tokens[end - 1]?.text !== ':') return false;
  const { readOut } = checkWordsOf(analysis.language);
  for (let i = Math.max(first, end - FURTHEST); i < end; i++) if (readOut.has(lower[i]!)) return true;
  return false;
}

/** `Ada Quitz kommentiert:` as a line of its own before the words: somebody named, and a colon. */
function isLedBefore({ analysis, paragraph, people }: Scene): boolean {
  const line = lastStartingBefore(analysis.paragraphs, paragraph.start - 1);
  if (line?.tokens.at(-1)?.text !== ':') return false;
  return (lastStartingBefore(people, line.end - 1)?.start ?? -1) >= line.start || line.tokens.some((t) => packOf(analysis.language).attribution.verbs.has(t.text));
}

/** `„Ohne mich“, murrt Ada Quitz`, `“Not me,” the winner put in`: behind a comma, near by, a person, a pronoun for one, or somebody definite. */
function isTagged(scene: Scene, end: number): boolean {
  const { tokens } = scene.paragraph;
  // „„…“: Mit diesem Satz hat Ada Quitz gestanden“
  if (tokens[end]?.text === ':' && isRead(scene, end)) return true;
  const comma = tokens[end]?.text === ',' || tokens[end - 2]?.text === ',';
  if (!comma) return false;
  for (let i = end; i < tokens.length && i < end + NEAR_TAG; i++) {
    if (isQuoted(scene, i) || /^[.!?…:]$/.test(tokens[i]!.text)) return false;
    if (personAt(scene, i) || scene.lexicon.actors.has(scene.lower[i]!) || scene.lexicon.determiners.get(scene.lower[i]!) === 'definite') return true;
  }
  return false;
}

/** `: Mit diesen Worten empfing Ada Quitz die Gäste`: behind a colon somebody is named beside a word for what was said. */
function isRead(scene: Scene, colon: number): boolean {
  const { readOut } = checkWordsOf(scene.analysis.language);
  let word = false;
  for (let i = colon + 1; i < scene.paragraph.tokens.length && i < colon + 2 * NEAR_TAG; i++) {
    if (/^[.!?…]$/.test(scene.paragraph.tokens[i]!.text)) return false;
    word ||= readOut.has(scene.lower[i]!);
    if (word && personAt(scene, i)) return true;
  }
  return false;
}

/** `„…“ – Ada Quitz`, `„…“ (Ada Quitz, Gera)`, `„…“ Ada Quitz, Wirtin`: the name of who signs, behind a dash, in a bracket, or bare with an apposition. */
function isSigned(scene: Scene, end: number): boolean {
  const { tokens } = scene.paragraph;
  const dash = /^[-–—]$/.test(tokens[end]?.text ?? '');
  const first = dash || tokens[end]?.text === '(' ? end + 1 : end;
  const name = tokens[first] && personAt(scene, first);
  if (!name) return false;
  let last = first;
  while (tokens[last] && tokens[last]!.end < name.end) last++;
  return dash || /^[,)]$/.test(tokens[last + 1]?.text ?? '');
}
