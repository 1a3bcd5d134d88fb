import { bySentences } from './kind';

/** A report of a match, a review of a work of art: who does what in it everybody could watch. */
export const leisure = bySentences(3, 0.3, ({ tokens, words }) => tokens.some((t) => words.leisure.test(t.text.toLowerCase())));
