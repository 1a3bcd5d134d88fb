import type { GenreLexicon } from '../../language/genre';
import type { Token } from '../../text/tokens';
import { bySentences } from './kind';

/** A feature in scenes: the writer describes what is before the eyes. Two scenes do, it has long stretches between them. */
export const scenes = bySentences(2, 0.1, ({ tokens, words }) => isScene(tokens, words));

/** Whether somebody does something with hands and feet, now. */
export function isScene(tokens: readonly Token[], words: GenreLexicon): boolean {
  let handled = false;
  for (const { text, kind } of tokens) {
    if (kind !== 'word') continue;
    const lower = text.toLowerCase();
    if (words.figurative.test(lower) || (lower === text && words.past.test(lower) && !words.handling.has(lower))) return false;
    handled ||= lower === text && words.handling.has(lower);
  }
  return handled;
}
