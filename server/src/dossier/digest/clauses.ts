import type { ArticleAnalysis } from '../../analysis';
import type { CompareLexicon } from '../../language/compare';
import type { DepartureLexicon } from '../../language/departures';
import type { Mention } from '../../recognize/mention';
import { overlaps, textAt, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { fold } from '../words';

/** One sentence, as whoever reads its clauses sees it. */
export interface ClauseScene {
  readonly analysis: ArticleAnalysis;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly lexicon: CompareLexicon;
}

/** The same for the readers of what has happened. */
export interface Scene extends ClauseScene {
  readonly words: DepartureLexicon;
}

/** A run of tokens between two commas or other cuts. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Tokens of a sentence that is read for what has happened, at most: a longer one is a list or a table. */
export const LONGEST = 150;

/** The clauses of a sentence outside its quotations. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    // „am 20. Juni“, „on Dec. 13“: a dot inside a sentence ends nothing
    if (token && token.kind !== 'quote' && (!/^[,;:.()–—!]$/.test(token.text) || (token.text === '.' && i < tokens.length - 1))) continue;
    // „the teachers' union“: what ends no quotation is a genitive
    if (token?.kind === 'quote' && !quoted && !token.spaced && /^['’]$/.test(token.text) && tokens[i - 1]?.kind === 'word') continue;
    if (!quoted && i > from) clauses.push({ from, to: i });
    if (token?.kind === 'quote') quoted = !quoted;
    from = i + 1;
  }
  return clauses;
}

/**
 * Whether a sentence tells what has happened: it asks, demands and denies nothing, and names no day to come.
 * @param settles words of denial by which a body decides all the same: `rejected the proposal`
 */
export function isTold({ origin }: ArticleAnalysis, tokens: readonly Token[], mentions: readonly Mention[], { doubt, undoubted }: DepartureLexicon, settles: (word: string) => boolean = () => false): boolean {
  if (tokens.at(-1)?.text === '?' || tokens.some((t, i) => isDoubtful(t.spelling.lower, tokens[i + 1]?.spelling.lower ?? ''))) return false;
  const written = origin.date ?? '';
  function isDoubtful(word: string, next: string): boolean {
    return (doubt.test(word) || doubt.test(`${word} ${next}`)) && !undoubted.has(next) && !settles(word);
  }
  return mentions.every(({ date }) => !date?.iso || date.iso <= written.slice(0, date.iso.length));
}

/** Whether a clause sets what it tells years before its article: `2011 trat sie zurück`, `vor sieben Jahren`. */
export function isLongPast({ text, origin }: ArticleAnalysis, mentions: readonly Mention[], clause: Span, { ago }: CompareLexicon): boolean {
  const year = origin.date?.slice(0, 4);
  return ago.test(textAt(text, clause).toLowerCase()) || mentions.some(({ date, span }) => date?.iso && overlaps(span, clause) && date.iso.slice(0, 4) !== year);
}

/** The people of a sentence, each once. */
export function peopleOf(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter((m) => m.kind === 'person' && !seen.has(fold(m.name?.full ?? '')) && seen.add(fold(m.name?.full ?? '')));
}

/** Whether a name stands in the genitive: of whom something is, is not who goes. */
export function isGenitive({ text }: ArticleAnalysis, tokens: readonly Token[], { span, name }: Mention): boolean {
  const written = textAt(text, span);
  const next = tokens.find((t) => t.start >= span.end);
  return (/^['’]s?$/.test(next?.text ?? '') && next?.start === span.end) || (name !== undefined && written !== name.base && written === `${name.base}s`);
}
