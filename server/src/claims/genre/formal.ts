import { byPair } from './kind';

/** What a firm writes of itself: “We are delighted to announce”. */
export const release = byPair((words) => words.release);

/** An obituary: “survived by”. */
export const obituary = byPair((words) => words.obituary);
