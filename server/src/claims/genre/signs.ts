import type { GenreLexicon } from '../../language/genre';
import type { Token } from '../../text/tokens';
import { perSpelling, type Spelling } from '../../text/remember';

/** What a word tells of the kind of piece it stands in, whatever stands around it; bits. */
export const GenreSign = {
  /** The writer as one person. */
  self: 1,
  /** The partner of an interview speaks. */
  partner: 2,
  market: 4,
  leisure: 8,
  /** What somebody does with hands and feet. */
  handling: 16,
  /** A sentence with it is no scene: a verb in the past, a sense of its own. */
  unseen: 32,
  /** It may be the second of two words that only an obituary has, or what a firm writes of itself. */
  paired: 64,
  weather: 128,
} as const;

const readers = new WeakMap<GenreLexicon, (spelling: Spelling) => number>();

/** Reads the signs of a word, as it is written. */
export function genreSigns(words: GenreLexicon): (spelling: Spelling) => number {
  let reader = readers.get(words);
  if (!reader) readers.set(words, (reader = perSpelling(readerOf(words))));
  return reader;
}

function readerOf({ self, numeral, partner, market, handling, figurative, past, leisure, weather, obituary, release }: GenreLexicon): (word: string) => number {
  const pairs = [...obituary, ...release];
  const seconds = new Set(pairs.map((pair) => pair.slice(pair.indexOf(' ') + 1)));
  return (word) => {
    const lower = word.toLowerCase();
    const handles = lower === word && handling.has(lower);
    return (self.has(lower) && !numeral.test(word) ? GenreSign.self : 0)
      | (partner.has(lower) ? GenreSign.partner : 0)
      | (market.test(lower) ? GenreSign.market : 0)
      | (leisure.test(lower) ? GenreSign.leisure : 0)
      | (weather.test(lower) ? GenreSign.weather : 0)
      | (handles ? GenreSign.handling : 0)
      | (figurative.test(lower) || (lower === word && !handles && past.test(lower)) ? GenreSign.unseen : 0)
      | (seconds.has(lower) ? GenreSign.paired : 0);
  };
}

/** All signs of a stretch of tokens. */
export function signsOf(tokens: readonly Token[], words: GenreLexicon): number {
  const read = genreSigns(words);
  let signs = 0;
  for (const { spelling } of tokens) signs |= read(spelling);
  return signs;
}
