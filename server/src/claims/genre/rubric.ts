import type { Kind } from './kind';

/** A rubric stands among the first paragraphs, and has few words. */
const FIRST = 3;
const MOST_WORDS = 6;

/** Its rubric names the source: `Aus dem Polizeibericht`. */
export const rubric: Kind<boolean> = ({ text, words }) => {
  let found = false;
  return {
    paragraph: ({ start, end, tokens }, at) => {
      found ||= at < FIRST && tokens.length <= MOST_WORDS && words.rubric.test(text.slice(start, end).toLowerCase());
    },
    found: () => found,
  };
};
