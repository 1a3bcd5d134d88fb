import type { GenreLexicon } from '../../language/genre';
import type { Token } from '../../text/tokens';
import { bySentences } from './kind';

/** A column, a diary, a report in the first person: the writer was there. */
export const ownStory = bySentences(3, 0.1, ({ tokens, words }) => isOwn(tokens, words));

/** Whether the writer speaks of himself or herself. */
export function isOwn(tokens: readonly Token[], words: GenreLexicon): boolean {
  return tokens.some((t, i) => words.self.has(t.text.toLowerCase()) && !words.numeral.test(t.text) && tokens[i + 1]?.text !== '.');
}
