import type { GenreLexicon } from '../../language/genre';
import type { Token } from '../../text/tokens';
import { bySentences } from './kind';
import { GenreSign, genreSigns } from './signs';

/** A feature in scenes: the writer describes what is before the eyes. Two scenes do, it has long stretches between them. */
export const scenes = bySentences(2, 0.1, ({ tokens, words, signs }) => (signs & GenreSign.handling) !== 0 && isScene(tokens, words));

/** Whether somebody does something with hands and feet, now. */
export function isScene(tokens: readonly Token[], words: GenreLexicon): boolean {
  const read = genreSigns(words);
  let signs = 0;
  for (const { spelling, kind } of tokens) if (kind === 'word') signs |= read(spelling);
  return (signs & GenreSign.handling) !== 0 && !(signs & GenreSign.unseen);
}
