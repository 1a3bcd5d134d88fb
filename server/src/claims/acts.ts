import { hasActor } from './actor';
import type { AttributionLexicon } from '../language/attribution';
import type { Mention } from '../recognize/mention';
import type { Token } from '../text/tokens';

/** A label has at most so many words. */
const LABEL = 4;

/** A place, with or without an agency in brackets: one or two words, none of them a verb outside the brackets. */
export function isDateline(tokens: readonly Token[]): boolean {
  let words = 0;
  for (const { kind } of tokens) if (kind === 'word' && ++words > 2) return false;
  return tokens.some((t) => t.text === '(') || !tokens.some((t) => t.kind === 'word' && /^\p{Ll}/u.test(t.text));
}

/** `Kamera: Joost Ohm, Ute Kern`: a few words, a colon and nothing but names. */
function isLabel(tokens: readonly Token[], lexicon: AttributionLexicon): boolean {
  const colon = tokens.findIndex((t) => t.text === ':');
  if (colon < 1 || colon > LABEL || colon === tokens.length - 1) return false;
  return tokens.every((t, i) => i <= colon || t.kind !== 'word' || /^\p{Lu}/u.test(t.text) || lexicon.conjunctions.has(t.text) || lexicon.nameParticles.has(t.text));
}

/** `Volksbank Lohne eG, Lohne`, `Karl Voss (parteilos), 71, Waldbesitzer`: an entry of a list, without a verb. */
function isEntry(tokens: readonly Token[], lexicon: AttributionLexicon): boolean {
  let open = 0;
  return tokens.every((t) => {
    if (t.text === '(') open++;
    if (t.text === ')') open--;
    const word = t.spelling.lower;
    return t.kind !== 'word' || open > 0 || /\p{Lu}/u.test(t.text) || lexicon.prepositions.has(word) || lexicon.determiners.has(word) || lexicon.conjunctions.has(word) || lexicon.nameParticles.has(word);
  });
}

/**
 * Whether somebody does or is something here: a name that no preposition leads to, or somebody known by a pronoun or a role,
 * in words that are not the writer's own opinion and no mere outlook.
 * @param topic the sentence before is about a person
 */
export function isAct(tokens: readonly Token[], mentions: readonly Mention[], figure: boolean, topic: boolean, lexicon: AttributionLexicon): boolean {
  if (isDateline(tokens) || isLabel(tokens, lexicon) || isEntry(tokens, lexicon)) return false;
  const words = tokens.map((t) => t.spelling.lower);
  if (words.some((w) => lexicon.writer.has(w))) return false;
  // „Roth lächelt“: seen by the writer
  if (!figure && words.some((w) => lexicon.gestures.has(w)) && !mentions.some((m) => m.kind === 'company' || m.kind === 'organisation')) return false;
  const outlook = !figure && words.some((w) => lexicon.forecasts.has(w)) && !becomes(tokens, words, lexicon);
  if (!outlook && hasActor(tokens, topic, lexicon)) return true;
  const passive = words.some((w) => lexicon.passive.has(w)) && !words.some((w) => lexicon.forecasts.has(w) && !lexicon.passive.has(w));
  let at = 0;
  return mentions.some((m) => {
    if (m.kind !== 'person' && m.kind !== 'company' && m.kind !== 'organisation') return false;
    while (at < tokens.length && tokens[at]!.start < m.span.start) at++;
    // behind articles and adjectives, is there a preposition?
    let before = at - 1;
    while (before >= 0 && at - before < 4 && lexicon.determiners.has(words[before]!)) before--;
    // „Gebaut wird von der Feldmann AG“: a passive, no future
    if (before >= 0 && passive && lexicon.agents.has(words[before]!)) return true;
    if (outlook) return false;
    if (before < 0) return true;
    // „Hamburg (dpa)“: a name in brackets does nothing
    if (tokens[before]!.text === '(') return false;
    if (isGenitive(tokens, words, at, m.kind === 'person', lexicon)) return false;
    return !(lexicon.prepositions.has(words[before]!) && lexicon.determiners.get(words[at - 1]!) !== 'definite');
  });
}

/** Nouns that may be a woman's, and those `der` is a genitive before. */
const FEMININE = /(?:in|e|frau)$/;

/** A participle that opens its sentence. */
const PARTICIPLE = /^(?:\p{Ll}{0,6}ge|be|ver|er|ent|zer)\p{Ll}+(?:t|en)$/u;

/** `Zum 1. Mai wird Voss Geschäftsführer`: what closes no clause with an infinitive or a participle says what somebody becomes, and is no outlook. */
function becomes(tokens: readonly Token[], words: readonly string[], { capitalNouns, forecasts, passive, prepositions, determiners, conjunctions }: AttributionLexicon): boolean {
  const at = capitalNouns ? words.findIndex((w) => forecasts.has(w)) : -1;
  // „Gebaut wird bei der Feldmann AG“: a passive
  if (at < 0 || (at === 1 && PARTICIPLE.test(words[0]!)) || !passive.has(words[at]!) || words.some((w, i) => i !== at && forecasts.has(w))) return false;
  return !tokens.some(({ kind, text }, i) => i > at && kind === 'word' && /^\p{Ll}/u.test(text) && /(?:n|t)$/.test(text) && !prepositions.has(words[i]!) && !determiners.has(words[i]!) && !conjunctions.has(words[i]!));
}

/** `bei den Aktien des Zulieferers X`: the name stands in the genitive behind a noun that a preposition leads to. */
function isGenitive(tokens: readonly Token[], words: readonly string[], at: number, person: boolean, lexicon: AttributionLexicon): boolean {
  if (!lexicon.capitalNouns) return false;
  const isNoun = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? '');
  const isAttribute = (i: number): boolean => tokens[i]?.kind === 'number' || (lexicon.adjective.test(words[i] ?? '') && !lexicon.determiners.has(words[i]!) && !isNoun(i));
  let i = at - 1;
  while (isNoun(i) || isAttribute(i)) i--;
  // „im Mai der frühere Chef Karl Voss“: before a man `der` is no genitive
  if (person && i >= 0 && lexicon.determiners.get(words[i]!) === 'definite' && at - i > 1 && !lexicon.feminine.test(words[at - 1]!) && !FEMININE.test(words[at - 1]!)) return false;
  if (i < 1 || at - i > 5 || !lexicon.genitives.has(words[i]!) || !isNoun(i - 1)) return false;
  i--;
  while (i > 0 && at - i < 12 && (isNoun(i) || isAttribute(i) || lexicon.determiners.has(words[i]!))) i--;
  return lexicon.prepositions.has(words[i] ?? '');
}
