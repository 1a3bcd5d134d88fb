import type { ArticleAnalysis } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import { packOf } from '../language';
import type { AttributionLexicon } from '../language/attribution';
import { checkWordsOf } from '../language/checks';
import type { Mention } from '../recognize/mention';
import { textAt, type Span } from '../text/span';
import { inProse, sentenceAt } from './places';

/** Words that may stand between the people and the name behind them: `ein Chef, Herr Quitte`, `ihr Anwalt, der Kollege Öztürk-Damm`. */
const BETWEEN = 2;
/** The same without a comma: `Gründer und Geschäftsführer Ulf Quitte`, `a man called Ulf Quitte`. */
const BETWEEN_ROLES = 3;

/** So far behind the people, in code units, stands the paper that quotes them. */
const QUOTED = 60;

/**
 * Whether an unnamed source is no riddle to the reader, or none at all: the writer (`wir`), everybody (`man`), a party named before
 * (`beide`, `die Klägerinnen`), who speaks for somebody named (`ihr Anwalt`), somebody named right behind (`ein Chef, Herr Quitte`) or
 * at the head of the next paragraph, whom a paper quotes, those the sentence before has named or left unnamed (`sie`); and who only asks or says nothing.
 */
export function isKnown(analysis: ArticleAnalysis, attribution: Attribution): boolean {
  const { source } = attribution;
  if (!source) return false;
  const lexicon = packOf(analysis.language).attribution;
  const words = wordsIn(analysis, source);
  const first = words[0] ?? '';
  if (words.some((word) => lexicon.writer.has(word)) || (words.length > 1 && lexicon.actors.has(first))) return true;
  if (words.length === 1 && (lexicon.generic.has(first) || (lexicon.pronouns.has(first) && lexicon.pronouns.get(first) !== 'group'))) return true;
  return saysNothing(analysis, attribution, lexicon)
    || checkWordsOf(analysis.language).quotedIn.test(analysis.text.slice(source.start, source.end + QUOTED).toLowerCase())
    || isParty(analysis, attribution, words, lexicon)
    || isOwned(analysis, source, words, lexicon)
    || isNamedBehind(analysis, source.end, lexicon)
    || isRoleOf(analysis, source.start, lexicon)
    || isNamedNext(analysis, source, first, lexicon);
}

function wordsIn(analysis: ArticleAnalysis, span: Span): string[] {
  return textAt(analysis.text, span).toLowerCase().split(/\s+/);
}

/** The last word before a place in its line, lower case. */
function wordBefore(analysis: ArticleAnalysis, at: number): string {
  return /(\p{L}+) $/u.exec(analysis.text.slice(Math.max(0, at - 30), at))?.[1]?.toLowerCase() ?? '';
}

/** `Voss bestreitet das`, “she declined to comment”: somebody named beside a statement who carries nothing of it. */
export function isNoWord(analysis: ArticleAnalysis, attribution: Attribution): boolean {
  const lemma = /^(?:verb|act):(.+)/.exec(attribution.rule)?.[1];
  return lemma !== undefined && (checkWordsOf(analysis.language).denying.has(lemma) || saysNothing(analysis, attribution, packOf(analysis.language).attribution));
}

/** `Eine Kundin fragt, ob …`, `Mehrere Zeugen äußerten sich nicht`: who asks, or will not speak, vouches for nothing. */
function saysNothing(analysis: ArticleAnalysis, { rule, cue }: Attribution, { negations, talking }: AttributionLexicon): boolean {
  const lemma = /^(?:verb|act):(.+)/.exec(rule)?.[1];
  if (lemma === undefined) return false;
  if (checkWordsOf(analysis.language).asking.has(lemma)) return true;
  if (!talking.has(lemma)) return false;
  const sentence = sentenceAt(analysis, cue);
  const before = analysis.text.slice(sentence.start, cue.start).split(/[,;:–]/).at(-1)!;
  const behind = analysis.text.slice(cue.end, sentence.end).split(/[,;:–]/, 1)[0]!;
  return `${before} ${behind}`.toLowerCase().split(/[^\p{L}]+/u).some((word) => negations.has(word));
}

/** `beide`, `die drei Wirte`, `the plaintiffs`: a definite group that speaks is one the reader knows, unless it has been left unnamed before. */
function isParty(analysis: ArticleAnalysis, { rule, source }: Attribution, words: readonly string[], { determiners }: AttributionLexicon): boolean {
  if (!source) return false;
  const { both } = checkWordsOf(analysis.language);
  const before = wordBefore(analysis, source.start);
  if (both.has(words[0]!) || both.has(before)) return true;
  if (!/^(?:verb|act):/.test(rule)) return false;
  // „…, die Wirte auf 40 schätzen“: behind a comma a relative pronoun
  const definite = determiners.get(words[0]!) === 'definite' && analysis.text[source.start - 2] !== ',';
  if (!definite && determiners.get(before) !== 'definite') return false;
  return (unnamedBefore(analysis, determiners).get(words.at(-1)!) ?? Infinity) > source.start;
}

const unnamedIn = new WeakMap<ArticleAnalysis, ReadonlyMap<string, number>>();

/** Where each word of an unnamed source that is not definite stands first: `the person` after `a person briefed on the talks` is as unnamed. */
function unnamedBefore(analysis: ArticleAnalysis, determiners: AttributionLexicon['determiners']): ReadonlyMap<string, number> {
  let known = unnamedIn.get(analysis);
  if (known) return known;
  const first = new Map<string, number>();
  for (const { kind, source } of analysis.attributions) {
    if (kind !== 'anonymous' || !source) continue;
    const words = wordsIn(analysis, source);
    if (determiners.get(words[0]!) !== 'definite') for (const word of words) first.set(word, Math.min(first.get(word) ?? Infinity, source.start));
  }
  unnamedIn.set(analysis, (known = first));
  return known;
}

/** `ihr Anwalt`, `his lawyer`: who belongs to somebody known speaks for them. */
function isOwned(analysis: ArticleAnalysis, source: Span, words: readonly string[], { possessives, determiners, isMany }: AttributionLexicon): boolean {
  const owner = possessives.has(words[0]!) ? words[0]! : wordBefore(analysis, source.start);
  return possessives.has(owner) && (determiners.get(owner) === 'possessive' || determiners.get(owner) === undefined || determiners.get(owner) === 'oblique') && !isMany(owner, words.at(-1)!);
}

/** Whether a name stands right behind: `ein Chef, Herr Quitte`, `Experten wie Ada Quitz`, `nach anderer Ansicht (Quitz)`, `Wirtin und Rätin Ada Quitz`. */
function isNamedBehind(analysis: ArticleAnalysis, end: number, lexicon: AttributionLexicon): boolean {
  const reach = analysis.text.slice(end, end + 60);
  const bracket = /^\s+\(/.exec(reach);
  if (bracket && mentionStartingAt(analysis, end + bracket[0].length)?.kind === 'person') return true;
  const lead = /^(?:,|\s+(\p{L}+))\s+/u.exec(reach);
  if (lead && (lead[1] === undefined || lexicon.asClause.has(lead[1])) && isNamedWithin(analysis, end + lead[0].length, BETWEEN, () => true)) return true;
  return isRoleOf(analysis, end + 1, lexicon);
}

/** Whether roles lead up to a person's name: no verb stands between, and nothing that makes the name another's (`Freunde von Ada Quitz`, `Nachbarn der Wirtin Ada Quitz`). */
function isRoleOf(analysis: ArticleAnalysis, start: number, { verbs, auxiliaries, ofWords, genitives, determiners, termed, prepositions }: AttributionLexicon): boolean {
  const joins = (word: string): boolean => !verbs.has(word) && !auxiliaries.has(word) && !ofWords.has(word) && !genitives.has(word) && determiners.get(word) !== 'definite';
  return isNamedWithin(analysis, start, BETWEEN_ROLES, (word, last) => termed.has(word) || (joins(word) && !(last && prepositions.has(word))), false);
}

/** Whether a person or firm is named within some words, all of which may stand there; without any between it belongs to what is before. */
function isNamedWithin(analysis: ArticleAnalysis, start: number, most: number, mayStand: (word: string, last: boolean) => boolean, firms = true): boolean {
  let at = start;
  for (let skipped = 0; skipped <= most; skipped++) {
    const mention = mentionStartingAt(analysis, at);
    if (mention?.kind === 'person' || (firms && mention?.kind === 'company')) return true;
    const word = /^(\p{L}+)\s+/u.exec(analysis.text.slice(at, at + 40));
    if (!word) return false;
    at += word[0].length;
    const next = mentionStartingAt(analysis, at);
    if (!mayStand(word[1]!.toLowerCase(), next !== undefined)) return false;
  }
  return false;
}

/** `A former tutor has told a court …` as the lead, and the next paragraph opens with the tutor's name. */
function isNamedNext(analysis: ArticleAnalysis, source: Span, first: string, { determiners }: AttributionLexicon): boolean {
  if (determiners.get(first) !== 'indefinite') return false;
  const { lead, next } = openingOf(analysis);
  if (!lead || !next || source.start < lead.start || source.end > lead.end) return false;
  return mentionStartingAt(analysis, next.start)?.kind === 'person';
}

const openings = new WeakMap<ArticleAnalysis, { readonly lead?: Span; readonly next?: Span }>();

/** The first two paragraphs of running text. */
function openingOf(analysis: ArticleAnalysis): { readonly lead?: Span; readonly next?: Span } {
  let known = openings.get(analysis);
  if (!known) {
    const [lead, next] = analysis.paragraphs.filter((p) => inProse(analysis, p)).slice(0, 2);
    openings.set(analysis, (known = { lead, next }));
  }
  return known;
}

const byStart = new WeakMap<ArticleAnalysis, ReadonlyMap<number, Mention>>();

function mentionStartingAt(analysis: ArticleAnalysis, at: number): Mention | undefined {
  let index = byStart.get(analysis);
  if (!index) byStart.set(analysis, (index = new Map(analysis.mentions.map((m) => [m.span.start, m]))));
  return index.get(at);
}
