import type { CompareLexicon } from '../../language/compare';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokens';
import { conceptOf, isStop } from '../words';

/** A number without a noun of its own, with its surroundings. */
export interface Loose {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** Its tokens. */
  readonly first: number;
  readonly end: number;
}

/** What becomes of people that a number may stand for. */
const BEFALLEN: ReadonlySet<string> = new Set(['deaths', 'injured', 'evacuated']);
/** Words between a number and its participle, at most: `four have been killed`, `elf wurden schwer verletzt`. */
const HELPERS = 3;

/** The rule of a number that stands for people whom something befell. */
export const BEFELL = 'figure.befell';

/** What befell those a number stands for, as what it counts: `four were killed and eleven injured`; undefined for any other number. */
export function befallen({ tokens, sentence, end }: Loose, lexicon: CompareLexicon): string | undefined {
  for (let i = end; i <= end + HELPERS; i++) {
    const token = tokens[i];
    if (!token || token.start >= sentence.end || token.kind !== 'word' || /^\p{Lu}/u.test(token.text)) return undefined;
    const act = conceptOf(token.text, lexicon.acts, lexicon);
    if (act && BEFALLEN.has(act)) return act;
    // an adverb may stand before the participle, a verb of another act may not
    if (!lexicon.befall.has(token.spelling.lower) && (i === end || act !== undefined || isStop(token.spelling))) return undefined;
  }
  return undefined;
}

/** Words between what is counted and the number it comes to, at most. */
const REACH = 14;

/**
 * The noun of a number that a count comes to: `the season-ticket count is 13,400`, `die Einwohnerzahl sank auf 7.812`, and in German the subject
 * in the plural whose number rises or falls: `Die Ersteintritte brachen um 18 Prozent auf 146.000 ein`.
 */
export function countOf({ tokens, sentence, first, end }: Loose, lexicon: CompareLexicon): string | undefined {
  const next = tokens[end];
  if (!lexicon.comesTo.has(tokens[first - 1]?.spelling.lower ?? '') || (next && next.start < sentence.end && next.kind === 'word' && (lexicon.compounds ? /^\p{Lu}/u.test(next.text) : !isStop(next.spelling)))) return undefined;
  const from = Math.max(sentence.firstToken, first - REACH);
  for (let i = first - 2; i >= from; i--) {
    const token = tokens[i]!;
    if (/^[;:–—]$/.test(token.text)) return undefined;
    const match = token.kind === 'word' ? lexicon.countNouns.exec(token.spelling.lower) : null;
    if (!match) continue;
    const counted = match.groups?.['counted'] ?? (tokens[i - 1]?.kind === 'word' && !isStop(tokens[i - 1]!.spelling) ? tokens[i - 1]!.spelling.lower : undefined);
    if (counted) return counted;
  }
  return lexicon.compounds && lexicon.changeTo.has(tokens[first - 1]!.spelling.lower) ? risen(tokens, sentence, first, lexicon) : undefined;
}

/** The plural noun that opens a sentence as its subject, where its number rises or falls. */
function risen(tokens: readonly Token[], { firstToken }: Sentence, first: number, lexicon: CompareLexicon): string | undefined {
  const [article, noun, verb] = [tokens[firstToken], tokens[firstToken + 1], tokens[firstToken + 2]];
  if (!article || !noun || !verb || first - firstToken > REACH || !lexicon.manyArticles.has(article.spelling.lower) || !/^\p{Lu}/u.test(noun.text) || !/e[nr]?$/u.test(noun.text)) return undefined;
  const moves = [verb, ...tokens.slice(firstToken + 3, first)].some((t) => t.kind === 'word' && MOVES.has(conceptOf(t.text, lexicon.acts, lexicon) ?? ''));
  return moves && /en$/u.test(verb.text) && conceptOf(noun.text, lexicon.measures, lexicon) === undefined ? noun.spelling.lower : undefined;
}

const MOVES: ReadonlySet<string> = new Set(['rise', 'fall']);

/** A count joined to its noun by a hyphen: `a 96-bedroom hotel`. Undefined for any other word behind a hyphen. */
export function joinedNoun(end: number, tokens: readonly Token[], { joinedNouns }: CompareLexicon): Token | undefined {
  const [hyphen, noun] = [tokens[end], tokens[end + 1]];
  return hyphen?.text === '-' && !hyphen.spaced && noun && !noun.spaced && joinedNouns.has(noun.spelling.lower) ? noun : undefined;
}
