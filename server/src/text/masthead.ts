import type { Block } from './blocks';

/** The line above or below a headline that names the outlet and the day: `Carrow Gazette, 3 June 2025`. */
export interface Masthead {
  readonly block: Block;
  /** Missing where the line gives a place or a date alone. */
  readonly outlet?: string;
}

const FIRST_BLOCKS = 6;
const SEPARATOR = /\s*[,|•·]\s*|\s+[–—-]\s+/;
const DIGIT = /\d/;

/**
 * Finds the masthead among the first blocks: a short line without an end mark that has a full date and, before it, a
 * name of a few words. One capitalised word before a comma may as well be a place, and is no outlet.
 * @param dateOf reads a full date out of some words
 */
export function findMasthead(text: string, blocks: readonly Block[], dateOf: (words: string) => string | undefined): Masthead | undefined {
  for (const block of blocks.slice(0, FIRST_BLOCKS)) {
    if (block.kind === 'boilerplate' || block.kind === 'source' || block.end - block.start > 120) continue;
    const words = text.slice(block.start, block.end).replace(/^#+\s*/, '');
    if (/[.!?:]$/.test(words) || !dateOf(words)) continue;
    const [name = ''] = words.split(SEPARATOR, 1);
    const count = name.split(/\s+/).length;
    if (!name || DIGIT.test(name) || count > 5) return { block };
    const isPlace = count === 1 && /^\p{Lu}[\p{Ll}]+$/u.test(name) && !words.includes('|');
    return isPlace ? { block } : { block, outlet: name };
  }
  return undefined;
}
