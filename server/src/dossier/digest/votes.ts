import type { CompareLexicon } from '../../language/compare';
import type { LanguagePack } from '../../language/pack';
import type { VoteLexicon, VotePart, VoteRow } from '../../language/votes';
import type { Mention } from '../../recognize/mention';
import type { Paragraph } from '../../text/paragraphs';
import type { Sentence } from '../../text/sentences';
import { overlaps, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';

/** What a number of a vote counts, as a unit: who was for, against, neither, and by how many one side won. */
export const VOTE_UNITS: ReadonlySet<string> = new Set<VotePart>(['ayes', 'noes', 'abstentions', 'lead']);
/** The rule of a number of a vote that is no figure by itself. */
export const VOTE = 'figure.vote';

const OPPOSITE: Readonly<Record<string, VotePart>> = { ayes: 'noes', noes: 'ayes' };

/** The number of the other side of a vote, where one alone stands in the sentence. */
export function oppositeOf({ value }: Mention, figures: readonly Mention[]): number | undefined {
  const unit = OPPOSITE[value?.unit ?? ''];
  const [only, more] = unit ? figures.filter((m) => m.kind === 'quantity' && m.value?.unit === unit) : [];
  return more ? undefined : only?.value?.min;
}

/** Marks around the place of a number in a sentence. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
/** No sentence that tells a vote is longer, in code units. */
const LONGEST = 600;

interface Counted {
  readonly span: Span;
  readonly value: number;
}

/**
 * The numbers of votes in a paragraph, each by what it counts: `mit 23 zu 14 Stimmen bei drei Enthaltungen`, `a 5-4 vote`, `48 no votes`. A
 * figure that is marked already keeps its place. Of the two sides of a result the larger one carries what the sentence says to be carried.
 */
export function votesOf(text: string, { tokens, sentences }: Paragraph, mentions: readonly Mention[], pack: LanguagePack, { votes }: CompareLexicon): Mention[] {
  const found: Mention[] = [];
  let before = '';
  for (const sentence of sentences) {
    const words = sentence.end - sentence.start <= LONGEST ? text.slice(sentence.start, sentence.end).toLowerCase() : '';
    if (votes.cue.test(words)) found.push(...votesIn(text, words, before, sentence, tokens, mentions, pack, votes));
    before = words;
  }
  return found;
}

function votesIn(text: string, words: string, before: string, sentence: Sentence, tokens: readonly Token[], mentions: readonly Mention[], pack: LanguagePack, votes: VoteLexicon): Mention[] {
  const numbers = numbersOf(tokens.slice(sentence.firstToken, sentence.endToken), pack, votes);
  if (!numbers.length || votes.play.test(words)) return [];
  const masked = maskOf(words, sentence.start, numbers);
  const found = new Map<Counted, VotePart>();
  const put = (part: VotePart, number: Counted | undefined): void => void (number && !found.has(number) && found.set(number, part));
  const isVote = votes.voting.test(words);
  for (const { row, pattern } of patternsOf(votes)) {
    if (row.beside && !isVote) continue;
    for (const match of masked.matchAll(pattern)) {
      const [x, y] = [match.groups!['x'], match.groups!['y']].map((at) => (at === undefined ? undefined : numbers[Number(at)]));
      if (row.part !== 'sides') put(row.part, x);
      else if (x && y && !found.has(x) && !found.has(y)) {
        const [high, low] = x.value >= y.value ? [x, y] : [y, x];
        const [aye, no] = isRejected(words, before, high.span.start - sentence.start, votes) ? [low, high] : [high, low];
        put('ayes', aye);
        put('noes', no);
      }
    }
  }
  return [...found].flatMap(([{ span, value }, unit]): Mention[] => {
    const marked = mentions.find((m) => overlaps(m.span, span));
    if (marked && marked.kind !== 'quantity' && marked.kind !== 'date') return [];
    if (marked?.kind === 'quantity') {
      const unhedged = marked.hedge && votes.against.has(text.slice(marked.hedge.start, marked.hedge.end).toLowerCase());
      return marked.value?.min === value ? [{ ...marked, value: { ...marked.value, unit, ...(unhedged && { bound: 'exact' }) }, ...(unhedged && { hedge: undefined }) }] : [];
    }
    return [{ kind: 'quantity', rule: VOTE, span, value: { min: value, max: value, bound: 'exact', step: 1, unit } }];
  });
}

/** Whether what is voted on in a sentence is turned down: the word for it that stands nearest tells, of the sentence before if it has none. */
function isRejected(words: string, before: string, at: number, { rejected, carried }: VoteLexicon): boolean {
  const nearest = (pattern: RegExp): number => Math.min(...[...words.matchAll(new RegExp(pattern, 'gu'))].map((m) => Math.abs(m.index - at)));
  const [no, yes] = [nearest(rejected), nearest(carried)];
  return no === Infinity && yes === Infinity ? rejected.test(before) && !carried.test(before) : no < yes;
}

/** The whole numbers of a sentence, those of `23:14` one by one. */
function numbersOf(tokens: readonly Token[], pack: LanguagePack, { single, hour }: VoteLexicon): readonly Counted[] {
  return tokens.flatMap((token, i): Counted[] => {
    const { start, end } = token;
    if (hour.has(tokens[i + 1]?.spelling.lower ?? '')) return [];
    const sides = /^(\d{1,5}):(\d{1,5})$/.exec(token.text);
    if (sides) return [{ span: { start, end: start + sides[1]!.length }, value: Number(sides[1]) }, { span: { start: end - sides[2]!.length, end }, value: Number(sides[2]) }];
    if (/^(?:\d{1,3}(?:[.,'’]\d{3})+|\d+)$/.test(token.text)) return [{ span: { start, end }, value: Number(token.text.replace(/\D/g, '')) }];
    if (token.kind !== 'word') return [];
    const { lower } = token.spelling;
    const value = pack.numbers.one.has(lower) || pack.numbers.valueOf(lower) === 1 ? (single.test(nounAfter(tokens, i)) ? 1 : undefined) : pack.numbers.valueOf(lower);
    return value !== undefined && Number.isInteger(value) ? [{ span: { start, end }, value }] : [];
  });
}

/** The word behind another, with what a hyphen joins to it. */
function nounAfter(tokens: readonly Token[], i: number): string {
  const [first, hyphen, second] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  return `${first?.spelling.lower ?? ''}${hyphen?.text === '-' && !hyphen.spaced ? `-${second?.spelling.lower ?? ''}` : ''}`;
}

/** A sentence with a mark for each of its numbers. */
function maskOf(words: string, from: number, numbers: readonly Counted[]): string {
  let out = '';
  let at = 0;
  numbers.forEach(({ span }, i) => {
    out += `${words.slice(at, span.start - from)}${OPEN}${i}${CLOSE}`;
    at = span.end - from;
  });
  return out + words.slice(at);
}

interface Pattern {
  readonly row: VoteRow;
  readonly pattern: RegExp;
}

const ready = new WeakMap<VoteLexicon, readonly Pattern[]>();

/** The rows of a language as expressions, made when a sentence first asks for them. */
function patternsOf(votes: VoteLexicon): readonly Pattern[] {
  let patterns = ready.get(votes);
  if (!patterns) {
    const gap = `[^${OPEN}${CLOSE},;:!?()]{0,40}?`;
    patterns = votes.rows.map((row) => ({ row, pattern: new RegExp(`(?<!\\p{L})${row.pattern.replaceAll('~', gap).replace(/\{([xy])\}/g, `${OPEN}(?<$1>\\d+)${CLOSE}`)}(?!\\p{L})`, 'gu') }));
    ready.set(votes, patterns);
  }
  return patterns;
}
