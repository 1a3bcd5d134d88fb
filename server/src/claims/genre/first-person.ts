import type { GenreLexicon } from '../../language/genre';
import type { Token } from '../../text/tokens';
import { bySentences } from './kind';
import { GenreSign, genreSigns } from './signs';

/** A column, a diary, a report in the first person: the writer was there. */
export const ownStory = bySentences(3, 0.1, ({ tokens, words, signs }) => (signs & GenreSign.self) !== 0 && isOwn(tokens, words));

/** Whether the writer speaks of himself or herself. */
export function isOwn(tokens: readonly Token[], words: GenreLexicon): boolean {
  const read = genreSigns(words);
  return tokens.some((t, i) => read(t.spelling) & GenreSign.self && tokens[i + 1]?.text !== '.');
}
