import { isLongAgo } from '../history';
import { bySentences, isRunning, type Kind, type KindSentence } from './kind';

const isOld = ({ tokens, mentions, words, historyUntil }: KindSentence): boolean => isLongAgo(tokens, mentions, historyUntil, words);

/** An entry of an encyclopedia, a life, a piece on the past: some sentences of it, or a third of a short one. */
export const history: Kind<boolean> = (input) => {
  const readers = [bySentences(3, 0.15, isOld)(input), bySentences(2, 0.3, isOld)(input)];
  return { sentence: (sentence) => readers.forEach((r) => r.sentence!(sentence)), found: (all) => readers.some((r) => r.found(all)) };
};

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
