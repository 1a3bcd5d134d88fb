import { isRunning, type Kind } from './kind';
import { GenreSign } from './signs';

/** With fewer questions, or a smaller share of paragraphs that are one, nobody is interviewed; */
const FEWEST_QUESTIONS = 3;
const QUESTION_SHARE = 0.2;
/** nor where the partner speaks in fewer sentences. */
const FEWEST_SPOKEN = 3;

/** Where the first question of an interview stands; behind it speak those who ask and who answer. Undefined where nobody is asked. */
export const interviewFrom: Kind<number | undefined> = () => {
  let paragraphs = 0;
  let questions = 0;
  let spoken = 0;
  let first: number | undefined;
  return {
    paragraph: (paragraph) => {
      // a question stands in bold or in a line of its own, like a heading
      if (paragraph.tokens.at(-1)?.text === '?' && paragraph.kind !== 'title' && paragraph.kind !== 'boilerplate') {
        questions++;
        first ??= paragraph.start;
      }
      if (isRunning(paragraph)) paragraphs++;
    },
    sentence: ({ signs }) => {
      if (first !== undefined && signs & GenreSign.partner) spoken++;
    },
    found: () => (questions >= FEWEST_QUESTIONS && questions >= QUESTION_SHARE * paragraphs && spoken >= FEWEST_SPOKEN ? first : undefined),
  };
};
