import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import type { Sentence } from '../../text/sentences';
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
  const counts = known.filter((m) => m.kind === 'quantity' && m.value?.unit !== undefined && m.value.unit.length > 2 && m.value.unit !== 'age' && m.value.unit !== 'ofthem' && m.rule !== 'quantity.unit').sort((a, b) => a.span.start - b.span.start);
  const inside = counts.filter((m) => m.span.start >= sentence.start && m.span.end <= start).at(-1);
  if (inside) {
    const gap = text.slice(inside.span.end, start).toLowerCase();
    const words = gap.match(/\p{L}+/gu) ?? [];
    const joins = (located || bare.min >= 100) && gap.length <= BETWEEN && !/[.;:!?]/.test(gap) && (words.some((w) => lexicon.conjunctions.has(w)) || /,/.test(gap));
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
