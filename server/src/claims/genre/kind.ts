import type { AttributionInput } from '../../attribution';
import type { GenreLexicon } from '../../language/genre';
import type { Mention } from '../../recognize/mention';
import type { Paragraph } from '../../text/paragraphs';
import type { Token } from '../../text/tokens';
import { GenreSign } from './signs';

/** What a kind of piece is told from besides the words of a sentence. */
export interface KindInput extends Pick<AttributionInput, 'text'> {
  readonly words: GenreLexicon;
  /** Up to this year what the article tells is history. */
  readonly historyUntil: number;
}

/** One sentence of an article's running text. */
export interface KindSentence extends KindInput {
  /** Those outside quotation marks: what stands in them is not the writer's. */
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** What its words tell each for itself; bits of `GenreSign`. */
  readonly signs: number;
}

/** Reads one article, from its first paragraph to its last, for one kind of piece. */
export interface KindReader<T> {
  /** A paragraph, headings and boilerplate too, before its sentences. */
  paragraph?(paragraph: Paragraph, at: number): void;
  /** A sentence of the running text that has a word outside quotation marks. */
  sentence?(sentence: KindSentence): void;
  /** What the article shows, once all of it is read; `all` sentences were. */
  found(all: number): T;
}

/** A kind of piece: one file, one line in `genre/index.ts`. Makes a reader for an article. */
export type Kind<T> = (input: KindInput) => KindReader<T>;

/** A piece of which at least `fewest` sentences, and a `share` of all, are of a sort. */
export function bySentences(fewest: number, share: number, isOne: (sentence: KindSentence) => boolean): Kind<boolean> {
  return () => {
    let count = 0;
    return {
      sentence: (sentence) => {
        if (isOne(sentence)) count++;
      },
      found: (all) => count >= fewest && count >= share * all,
    };
  };
}

/** A piece that has two words side by side which only this kind of piece has: “He is survived by a daughter”. */
export function byPair(pairsOf: (words: GenreLexicon) => ReadonlySet<string>): Kind<boolean> {
  return ({ words }) => {
    const pairs = pairsOf(words);
    let found = false;
    return {
      sentence: ({ tokens, signs }) => {
        if (signs & GenreSign.paired) found ||= tokens.some((t, i) => i > 0 && pairs.has(`${tokens[i - 1]!.spelling.lower} ${t.spelling.lower}`));
      },
      found: () => found,
    };
  };
}

/** Whether a paragraph is of the running text. */
export function isRunning({ kind }: Paragraph): boolean {
  return kind === 'body' || kind === 'list';
}
