import type { Token } from '../../text/tokens';

const split = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** Where the first of some phrases ends that stands at a token; undefined where none does. Phrases are in lower case, and taken apart once for each list. */
export function phraseEnd(tokens: readonly Token[], at: number, phrases: readonly string[]): number | undefined {
  let all = split.get(phrases);
  if (!all) split.set(phrases, (all = phrases.map((phrase) => phrase.split(' '))));
  const found = all.find((words) => words.every((word, k) => tokens[at + k]?.spelling.lower === word));
  return found && at + found.length;
}
