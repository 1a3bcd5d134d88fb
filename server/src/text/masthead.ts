import type { Block } from './blocks';
import type { FormLexicon } from './form';

/** The line above or below a headline that names the outlet and the day: `Carrow Gazette, 3 June 2025`. */
export interface Masthead {
  readonly block: Block;
  /** Missing where the line gives a place or a date alone. */
  readonly outlet?: string;
}

const FIRST_BLOCKS = 6;
const SEPARATOR = /\s*[,|•·]\s*|\s+(?:[–—-]|\/\/)\s+/;
/** A headline that ends like a sentence is no longer than this. */
const SHORT = 100;
const DIGIT = /\d/;

/**
 * Finds the masthead among the first blocks: a short line without an end mark that has a full date and, before it, a
 * name of a few words; or a line of a date alone under a first line of a few words, where the headline comes below.
 * One capitalised word before a comma and a date may as well be a place, and is no outlet.
 * Without a day, a first line that says what the outlet is, or that is no more than the name of one, with a day of the year or a section behind it.
 * @param dateOf reads a full date out of some words
 */
export function findMasthead(text: string, blocks: readonly Block[], { outlets, bylines, weekdays }: FormLexicon, dateOf: (words: string) => string | undefined): Masthead | undefined {
  const isKind = (word: string): boolean => outlets.some((o) => word.toLowerCase().endsWith(o));
  const isLabel = (name: string): boolean => /^\p{L}+:\s/u.test(name) || weekdays.includes(name.toLowerCase()) || bylines.some((b) => name.toLowerCase().startsWith(`${b} `));
  for (const [i, block] of blocks.slice(0, FIRST_BLOCKS).entries()) {
    if (block.kind === 'boilerplate' || block.kind === 'source' || block.end - block.start > 120) continue;
    const words = text.slice(block.start, block.end).replace(/^#+\s*/, '').replace(/\s[ap]\.m\.$/, '');
    if (/[.!?:]$/.test(words) || !dateOf(words)) continue;
    const [first = ''] = words.split(SEPARATOR, 1);
    const name = ISSUE.exec(first)?.[1] ?? SLOGANED.exec(first)?.[1] ?? first;
    // „Friday, August 15, 2025“, „By Nate Holloway · 15 Aug 2025“ have the name above
    if (isLabel(name)) return { block, outlet: nameAbove(text, blocks, i) ?? lineAbove(text, blocks, i) ?? sloganed(text, blocks, isKind, outlets)?.outlet };
    const count = name.split(/\s+/).length;
    // „KDYN 7 Anchorage | …“, „lenne-online, 3. Juni“, „lennetal24, 3. Juni“ name no day and no place
    const isName = !dateOf(name) && (name !== first || (count === 1 && isKind(name)) || /^(?:\p{Lu}{3}|\p{Ll}[\p{L}-]+\d*(?:\.\p{L}{2,})?$)/u.test(name));
    const isDay = !name || (!isName && DIGIT.test(name)) || (!isName && count === 1 && /\d/.test(words.slice(name.length).split(SEPARATOR)[1]?.[0] ?? ''));
    if (isDay || count > 5) return { block, outlet: (i === 1 || i === 2 ? nameAbove(text, blocks, i) : undefined) ?? lineAbove(text, blocks, i, 2) ?? sloganed(text, blocks, isKind, outlets)?.outlet };
    // „HEMMUNG“ above „Fachblatt für Uhrmacherei, Nr. 9, 18. September 2025“
    if (i === 1 && isKind(name.split(/\s+/)[0]!) && count > 1 && /^[\p{Lu}\d\s&-]{3,30}$/u.test(text.slice(blocks[0]!.start, blocks[0]!.end))) return { block, outlet: text.slice(blocks[0]!.start, blocks[0]!.end) };
    // „Berlin, 3. Juni“ is a place, „Küstenpost, Ausgabe vom 3. Juni“ none
    const until = words.slice(name.length).split(/\d/, 1)[0]!.match(/\p{L}+/gu)?.length ?? 0;
    const isPlace = !isName && count === 1 && /^\p{Lu}[\p{Ll}]+$/u.test(name) && !words.includes('|') && until < 2;
    return isPlace ? { block, outlet: i === 1 || i === 2 ? nameAbove(text, blocks, i) : undefined } : { block, outlet: name };
  }
  return sloganed(text, blocks, isKind, outlets) ?? named(text, blocks, isKind);
}

/** A first line that is the name of an outlet, alone or before its section or day: `Moorzeitung`, `The Calder Post`, `Kreisblatt, 4. Februar`, `Roxham News, back page`. */
function named(text: string, [block, next]: readonly Block[], isKind: (word: string) => boolean): Masthead | undefined {
  if (!block || !next || block.end - block.start > LONGEST_LINE || !/\n/.test(text.slice(block.end, next.start))) return undefined;
  const words = text.slice(block.start, block.end).replace(/^#+\s*/, '');
  const [name = '', ...rest] = words.split(SEPARATOR);
  const parts = name.split(/\s+/);
  // a headline has a verb, or a small word between its nouns
  if (parts.length > 4 || rest.length > 1 || /[.!?:…]$/.test(words) || DIGIT.test(name) || !parts.every((w, i) => /^\p{Lu}/u.test(w) || (i > 0 && isKind(w))) || !isKind(parts.at(-1)!)) return undefined;
  // „Falsche Nachrichten“, “Bad News” may be headlines: an adjective before what outlets are is no name, unless a headline follows
  const isBare = parts.length === 2 && !/^(?:The|Der|Die|Das)$/.test(parts[0]!) && rest.length === 0;
  return isBare && next.kind === 'body' ? undefined : { block, outlet: name };
}

/** No line that is the name of an outlet is longer, in code units. */
const LONGEST_LINE = 60;

/** A first line that names an outlet and says what it is: `Querschnitt – das Magazin für Mitte und Meer`. */
function sloganed(text: string, [block]: readonly Block[], isKind: (word: string) => boolean, outlets: readonly string[]): Masthead | undefined {
  if (block?.kind !== 'title') return undefined;
  const words = text.slice(block.start, block.end).replace(/^#+\s*/, '');
  const [name = '', ...rest] = words.split(NAME_END);
  const slogan = rest.join(' ').match(/\p{L}+/gu) ?? [];
  return name.split(/\s+/).length <= 4 && /^\p{Lu}/u.test(name) && slogan.length > 1 && slogan.length <= 8 && (slogan.some((w) => isKind(w) && /^\p{Lu}/u.test(w)) || outlets.includes(slogan[0]!)) ? { block, outlet: name } : undefined;
}

/** The first line as the outlet's name, where the day stands below it and the headline below that, or in capitals before headline and day. */
function nameAbove(text: string, [first, second, third]: readonly Block[], day: number): string | undefined {
  const next = day === 1 ? third : second;
  const isTitle = ({ kind }: Block): boolean => kind === 'title' || kind === 'heading';
  if (!first || !next || !isTitle(first) || !(isTitle(next) || next.end - next.start < SHORT)) return undefined;
  const words = text.slice(first.start, first.end).replace(/^#+\s*/, '');
  if (/(?:^|\s)\d/.test(words) || /[!?:…]$/.test(words) || (day > 1 && !/^[\p{Lu}\d\s&-]{3,30}$/u.test(words))) return undefined;
  const [name = ''] = words.split(NAME_END, 1);
  // „Brand in Ostmoor: Zwei Tote“ is a headline
  if (/^:\s/.test(words.slice(name.length))) return undefined;
  const parts = name.split(/\s+/);
  // a name is written in capitals, but for its small words: „Markt und Meer“
  return parts.length <= 4 && parts.every((w) => /^\p{Lu}/u.test(w) || w.length <= 3) ? name : undefined;
}

/** A line of capitalised words, so many at least, right above a line that begins with a weekday, an author or a day: the outlet's name, under the headline. */
function lineAbove(text: string, blocks: readonly Block[], at: number, fewest = 1): string | undefined {
  const above = blocks[at - 1];
  const title = blocks[at - 2];
  if (!above || !title || above.kind === 'byline' || /\n\s*\n/.test(text.slice(above.end, blocks[at]!.start))) return undefined;
  const words = text.slice(above.start, above.end);
  return above.end - above.start <= 40 && !/[.!?:…,]$/.test(words) && !DIGIT.test(words) && words.split(/\s+/).length >= fewest && words.split(/\s+/).every((w) => /^\p{Lu}/u.test(w) || w.length <= 3) ? words : undefined;
}

/** `Tagblitz vom 16. Oktober 2025. Von Ricky Sandner`: what is issued is no place. */
const ISSUE = /^((?:\p{Lu}\S*)(?:\s\S+){0,3}?),?\s(?:vom|of|Nr\.|No\.|Ausgabe|issue)\s(?=.*\d)/u;
/** `HANDELSREGAL. Der Branchendienst für Drogerien. Nr. 43`: a name in capitals before its slogan. */
const SLOGANED = /^(\p{Lu}[\p{Lu}\d&-]{2,}(?:\s[\p{Lu}\d&-]+){0,3})\.\s\p{Lu}/u;

/** What ends the name in a first line: a slogan follows. */
const NAME_END = /\s*[,|•·]\s*|\s+[–—-]\s+|[.:]\s/;
