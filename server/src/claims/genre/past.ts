import { isLongAgo } from '../history';
import { bySentences, isRunning, type Kind } from './kind';

/** An entry of an encyclopedia, a life, a piece on the past. */
export const history = bySentences(3, 0.15, ({ tokens, mentions, words, historyUntil }) => isLongAgo(tokens, mentions, historyUntil, words));

/** `(* 22. März 1801 in Lohne; † 1873)`, `(1904–1991)`: the years of a life at the head of an entry. */
const LIFESPAN = /\([^()]{0,60}(?:\* |† )|\(\d{4}\s?[–-]\s?\d{4}\)/;
/** So far into an entry its years stand, in code units. */
const HEAD = 250;

/** An entry of an encyclopedia: it opens with the years of a life. */
export const entry: Kind<boolean> = ({ text }) => {
  let found: boolean | undefined;
  return {
    paragraph: (paragraph) => {
      if (isRunning(paragraph)) found ??= LIFESPAN.test(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + HEAD)));
    },
    found: () => found ?? false,
  };
};
