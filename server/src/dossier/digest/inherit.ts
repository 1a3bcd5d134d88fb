import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import type { Sentence } from '../../text/sentences';
import { countWhile } from '../../text/search';
import type { Token } from '../../text/tokens';

/** A number that leaves out what it counts, with its surroundings. */
export interface Bare {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly before: Sentence | undefined;
  /** Its tokens. */
  readonly first: number;
  readonly end: number;
  readonly min: number;
  /** Counts and amounts known so far, in any order. */
  readonly known: readonly Mention[];
}

/** Words between two counts of which the second leaves out its noun. */
const BETWEEN = 60;
/** The same, where the second says where it counts: `866 stehen im Register, rechnet er vor, 612 in Talberg`. */
const BETWEEN_PLACES = 100;

/**
 * The count whose noun a bare number shares: `612 Märkte in Deutschland und 204 in Österreich`, `von den 92 Flugzeugen
 * parken 16`, `… sieben Millionen Passagiere. In Linz waren es 210.000.` Undefined where a noun of its own may stand behind it.
 */
export function inheritedFrom(bare: Bare, lexicon: CompareLexicon): Mention | undefined {
  const { tokens, sentence, before, end, first, known, text } = bare;
  const next = tokens[end];
  const located = next?.kind === 'word' && lexicon.locators.has(next.spelling.lower);
  const follows = next?.kind === 'word' && next.start < sentence.end && !located && !lexicon.conjunctions.has(next.spelling.lower);
  // nouns are capitalised where compounds are written in one word
  if (follows && !(lexicon.compounds && /^\p{Ll}/u.test(next.text))) return undefined;
  const start = tokens[first]!.start;
  const counts = known.filter((m) => m.kind === 'quantity' && m.value?.unit !== undefined && m.value.unit.length > 2 && m.value.unit !== 'age' && m.value.unit !== 'ofthem' && m.rule !== 'quantity.unit' && !lexicon.fractions.has(m.value.unit)).sort((a, b) => a.span.start - b.span.start);
  const inside = counts.filter((m) => m.span.start >= sentence.start && m.span.end <= start).at(-1);
  if (inside) {
    const gap = text.slice(inside.span.end, start).toLowerCase();
    const words = gap.match(/\p{L}+/gu) ?? [];
    const joins = (located || bare.min >= 100) && gap.length <= (located ? BETWEEN_PLACES : BETWEEN) && !/[.;:!?]/.test(gap) && (words.some((w) => lexicon.conjunctions.has(w)) || /,/.test(gap));
    return (joins && !follows) || isPartitive(inside, tokens, lexicon) ? inside : undefined;
  }
  if (!before || follows || bare.min < 1000) return undefined;
  const resumed = tokens.slice(sentence.firstToken, first).some((t) => lexicon.resumes.has(t.spelling.lower));
  return resumed ? counts.filter((m) => m.span.start >= before.start && m.span.end <= before.end).at(-1) : undefined;
}

/** Whether a count is told as the whole that something is taken of: `von den 92 Flugzeugen`, `of the 92 aircraft`. */
function isPartitive({ span }: Mention, tokens: readonly Token[], lexicon: CompareLexicon): boolean {
  const at = tokens.findIndex((t) => t.end > span.start);
  const [last, other] = [tokens[at - 1]?.spelling.lower ?? '', tokens[at - 2]?.spelling.lower ?? ''];
  return lexicon.partOf.has(last) || (lexicon.determiners.has(last) && lexicon.partOf.has(other));
}

/** Words behind a number within which a noun of its own would stand. */
const AHEAD = 4;

/** Words before a number that are looked at. */
const BEHIND = 40;

/**
 * Whether a number takes up the noun of a count before, being the subject of its verb or the close of its sentence: `So far
 * 9,000 have applied`, `410 arbeiten in Talberg`, `47 weitere werden geschlossen`, `Auf Talberg entfallen deren 120`, `es sind nun sieben`.
 */
export function takesUp({ tokens, sentence, end, first, min }: Pick<Bare, 'tokens' | 'sentence' | 'end' | 'first' | 'min'>, isNumeral: boolean, lexicon: CompareLexicon): boolean {
  const next = tokens[end];
  const closes = !next || next.start >= sentence.end || /^[.,;:!?]$/.test(next.text);
  if (!closes) return isNumeral && isSubject(tokens, end, sentence.end, lexicon);
  if (lexicon.theirs.has(tokens[first - 1]?.spelling.lower ?? '')) return true;
  const opening = tokens.slice(Math.max(sentence.firstToken, first - BEHIND), first);
  const own = opening.slice(opening.findLastIndex((t) => /^[,;:–—]$/.test(t.text)) + 1).map((t) => t.spelling.lower);
  // „es sind nun sieben, wie …“
  return min > 1 && own.length <= BRIEF && own.some((w) => lexicon.resumes.has(w)) && own.some((w) => lexicon.finite.has(w));
}

/** The count before a place whose noun a number there takes up. */
export function takenUp(start: number, mentions: readonly Mention[], found: readonly Mention[]): Mention | undefined {
  const last = (list: readonly Mention[]): Mention | undefined => list.slice(Math.max(0, countWhile(list, (m) => m.span.start < start) - FEW), countWhile(list, (m) => m.span.start < start)).filter((m) => isCounted(m) && m.span.end <= start && start - m.span.end < FAR).at(-1);
  const [a, b] = [last(mentions), last(found.slice(-FEW))];
  return !a || (b && b.span.start > a.span.start) ? b : a;
}

/** Mentions before a number among which the count is that it takes up. */
const FEW = 12;
/** Words of a clause that says nothing but how many. */
const BRIEF = 6;
/** How far back the count stands that a number takes up. */
const FAR = 300;

const isCounted = ({ kind, value, rule }: Mention): boolean => kind === 'quantity' && value?.unit !== undefined && value.unit.length > 2 && value.unit !== 'age' && value.unit !== 'ofthem' && rule !== 'quantity.unit';

/** Whether a number stands for what it counts: its verb is right behind it, or comes before any noun. */
function isSubject(tokens: readonly Token[], end: number, sentenceEnd: number, lexicon: CompareLexicon): boolean {
  if (!lexicon.compounds) return lexicon.finite.has(tokens[end]?.spelling.lower ?? '');
  for (let i = end; i < end + AHEAD; i++) {
    const token = tokens[i];
    if (!token || token.start >= sentenceEnd || token.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) return false;
    if (lexicon.finite.has(token.spelling.lower)) return true;
  }
  return false;
}
