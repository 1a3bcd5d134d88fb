import { checkWordsOf } from '../language/checks';
import type { LanguageId } from '../language/pack';

/** A quotation in a message is cut behind this many characters. */
const LONGEST = 90;
const MARK = /["“”„»«]/g;

/** Words of an article to stand in a message's quotation marks: without their own, those inside them single, cut behind `longest` characters. */
export function quotable(words: string, language: LanguageId, longest = LONGEST): string {
  const [open, close] = checkWordsOf(language).innerMarks;
  let inside = false;
  // the comma that parts an English quotation from its speaker belongs to the sentence
  const bare = unwrapped(words.replace(/\s+/g, ' ').trim()).replace(/,$/, '').replace(MARK, () => ((inside = !inside) ? open : close));
  const whole = inside ? bare + close : bare;
  return whole.length > longest ? `${cut(whole, longest)} …` : whole;
}

/** The first words, as many as fit; one that is too long by itself is cut. */
function cut(words: string, longest: number): string {
  const blank = words.lastIndexOf(' ', longest);
  return words.slice(0, blank > longest / 2 ? blank : longest).replace(/[\s,;:]+$|[\ud800-\udbff]$/, '');
}

/** Without the marks around all of it, and without one at an end that has no partner. */
function unwrapped(words: string): string {
  const marks = words.match(MARK)?.length ?? 0;
  const [first, last] = [words.search(MARK) === 0, words.length > 1 && words.at(-1)!.search(MARK) === 0];
  if (marks === 2 && first && last) return words.slice(1, -1).trim();
  if (marks % 2 === 0) return words;
  return (first ? words.slice(1) : last ? words.slice(0, -1) : words).trim();
}
