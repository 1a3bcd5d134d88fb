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
 * name of a few words; or a line of a date alone under a first line of a few words, where the headline comes below.
 * One capitalised word before a comma and a date may as well be a place, and is no outlet.
 * @param dateOf reads a full date out of some words
 */
export function findMasthead(text: string, blocks: readonly Block[], dateOf: (words: string) => string | undefined): Masthead | undefined {
  for (const [i, block] of blocks.slice(0, FIRST_BLOCKS).entries()) {
    if (block.kind === 'boilerplate' || block.kind === 'source' || block.end - block.start > 120) continue;
    const words = text.slice(block.start, block.end).replace(/^#+\s*/, '');
    if (/[.!?:]$/.test(words) || !dateOf(words)) continue;
    const [name = ''] = words.split(SEPARATOR, 1);
    const count = name.split(/\s+/).length;
    const isDay = !name || DIGIT.test(name) || (count === 1 && /\d/.test(words.slice(name.length).split(SEPARATOR)[1]?.[0] ?? ''));
    if (isDay || count > 5) return { block, outlet: i === 1 ? nameAbove(text, blocks) : undefined };
    // „Berlin, 3. Juni“ is a place, „Küstenpost, Ausgabe vom 3. Juni“ none
    const until = words.slice(name.length).split(/\d/, 1)[0]!.match(/\p{L}+/gu)?.length ?? 0;
    const isPlace = count === 1 && /^\p{Lu}[\p{Ll}]+$/u.test(name) && !words.includes('|') && until < 2;
    return isPlace ? { block, outlet: i === 1 ? nameAbove(text, blocks) : undefined } : { block, outlet: name };
  }
  return undefined;
}

/** The first line as the outlet's name, where the day stands below it and the headline below that. */
function nameAbove(text: string, [first, , next]: readonly Block[]): string | undefined {
  const isTitle = ({ kind }: Block): boolean => kind === 'title' || kind === 'heading';
  if (!first || !next || !isTitle(first) || !isTitle(next)) return undefined;
  const words = text.slice(first.start, first.end).replace(/^#+\s*/, '');
  if (DIGIT.test(words) || /[!?:…]$/.test(words)) return undefined;
  const [name = ''] = words.split(NAME_END, 1);
  const parts = name.split(/\s+/);
  // a name is written in capitals, but for its small words: „Markt und Meer“
  return parts.length <= 4 && parts.every((w) => /^\p{Lu}/u.test(w) || w.length <= 3) ? name : undefined;
}

/** What ends the name in a first line: a slogan follows. */
const NAME_END = /\s*[,|•·]\s*|\s+[–—-]\s+|\.\s/;
