import { ANY, lengthBit, letterBit, type Gazetteer, type GazetteerEntry } from '../../language/gazetteer/gazetteer';
import type { LanguagePack } from '../../language/pack';
import type { Paragraph } from '../../text/paragraphs';
import { perSpelling, type Spelling } from '../../text/remember';
import type { Token } from '../../text/tokens';
import type { Tag } from '../tagger/tagger';
import { formedNames, type FormedName } from './formed';
import { endsName, withoutPossessive } from './possessive';
import { classId, WordForm, wordReader, type ClassId, type ReadWord } from './words';

/** A half-open range of a paragraph's tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A paragraph, read for names, as far as rules look at it: the classes of its tokens, what the gazetteer found. */
export interface RuleReading {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly words: readonly ReadWord[];
  readonly classes: readonly (readonly ClassId[])[];
  /** The classes of each set of them, by `ReadWord.set`. */
  readonly sets: readonly (readonly ClassId[])[];
  /** For each token, 1 where a sentence begins. */
  readonly starts: Uint8Array;
  /** Gazetteer matches by their range `first*4096+end`; none overlaps a longer one. */
  readonly listed: ReadonlyMap<number, GazetteerEntry>;
  /** For each token the range key of the gazetteer match over it, or -1. */
  readonly listedAt: Float64Array;
  readonly pack: LanguagePack;
}

/** A paragraph, read for names, with what the tagger found. */
export interface NameReading extends RuleReading {
  readonly text: string;
  readonly tags?: readonly Tag[];
  /** Firms told by their form alone, in order of their ends. */
  readonly formed: readonly FormedName[];
  /** The part of this that candidates keep: tags are many, and not asked for again. */
  readonly kept: RuleReading;
}

/** The longest name in tokens; hyphens and connectors count. */
const LONGEST = 9;
/** And in code units, for a listed one. */
const LONGEST_LISTED = 60;

/** One number for a range, for maps. */
export function rangeKey(first: number, end: number): number {
  return first * 65536 + end;
}

/** Reads a paragraph: classes, sentence starts, gazetteer matches. */
export function readNames(text: string, paragraph: Paragraph, pack: LanguagePack, gazetteer: Gazetteer, tags?: readonly Tag[]): NameReading {
  const reader = wordReader(pack);
  const { tokens } = paragraph;
  const words = tokens.map((t) => reader.read(t.spelling));
  const starts = new Uint8Array(tokens.length);
  for (const sentence of paragraph.sentences) starts[sentence.firstToken] = 1;
  for (let i = 1; i < tokens.length; i++) if (starts[i - 1] && !(words[i - 1]!.form & WordForm.letterFirst)) starts[i] = 1;
  const listed = new Map<number, GazetteerEntry>();
  const listedAt = new Float64Array(tokens.length).fill(-1);
  const headOf = headReader(gazetteer, pack.names.genitive);
  for (let i = 0; i < tokens.length; ) {
    const head = headOf(tokens[i]!.spelling);
    const match = head && longestListed(text, tokens, i, head, gazetteer, pack.names.genitive);
    if (match) {
      listed.set(rangeKey(i, match.end), match.entry);
      listedAt.fill(rangeKey(i, match.end), i, match.end);
      i = match.end;
    } else i++;
  }
  const classes = words.map((w) => w.classes);
  const { sets } = reader;
  const kept: RuleReading = { paragraph, tokens, words, classes, sets, starts, listed, listedAt, pack };
  const seen = tags && (pack.names.genitive ? tags : withoutPossessive(tags, tokens, classes, listedAt));
  // field by field: a spread object costs more to make and to read
  return { paragraph, tokens, words, classes, sets, starts, listed, listedAt, pack, text, tags: seen, formed: formedNames(kept), kept };
}

/** How a word may begin a listed name: its declined form without the ending, where it has one; kept for each gazetteer and word. */
interface ListedHead {
  readonly declined?: string;
  /** No name that begins so is longer, its ending included, in code units. */
  readonly longest: number;
  /** The bits of the lengths a stretch may have that is a name that begins so, with an ending or without. */
  readonly lengths: number;
  /** The bits of the letters that a word behind it begins with in a name. */
  readonly seconds: number;
}

type ReadHead = (spelling: Spelling) => ListedHead | null;

interface HeadReaders {
  readonly plain: ReadHead;
  readonly genitive: ReadHead;
}

const readersOf = new WeakMap<Gazetteer, HeadReaders>();

/** The reader of heads for a gazetteer, in a language with a genitive -s or without. */
function headReader(gazetteer: Gazetteer, genitive: boolean): ReadHead {
  let readers = readersOf.get(gazetteer);
  if (!readers) readersOf.set(gazetteer, (readers = headReaders(gazetteer)));
  return genitive ? readers.genitive : readers.plain;
}

function headReaders(gazetteer: Gazetteer): HeadReaders {
  return { plain: perSpelling((w) => readHead(w, gazetteer, false)), genitive: perSpelling((w) => readHead(w, gazetteer, true)) };
}

function readHead(word: string, gazetteer: Gazetteer, genitive: boolean): ListedHead | null {
  const head = /^[\p{L}\p{M}\d]+/u.exec(word)?.[0];
  if (!head) return null;
  const declined = /^(\p{Lu}\p{Ll}+e)[nrs]$/u.exec(word)?.[1];
  const bare = genitive && head.endsWith('s') ? head.slice(0, -1) : head;
  let longest = 0;
  let lengths = 0;
  // `O'Hara`: of a word that goes on behind its first letters nothing is known
  let seconds = head === word ? 0 : ANY;
  for (const start of [head, bare, declined]) {
    const names = start ? gazetteer.beginningWith(start) : undefined;
    if (!names) continue;
    longest = Math.max(longest, names.longest);
    lengths |= names.lengths;
    seconds |= names.seconds;
  }
  // an ending adds a letter to the first word or to the whole, or to both
  return longest ? { declined, longest: longest + 2, lengths: lengths | turned(lengths, 1) | turned(lengths, 2), seconds } : null;
}

/** The bits of lengths that are longer by some. */
function turned(lengths: number, by: number): number {
  return (lengths << by) | (lengths >>> (32 - by));
}

function longestListed(text: string, tokens: readonly Token[], i: number, head: ListedHead, gazetteer: Gazetteer, genitive: boolean): { end: number; entry: GazetteerEntry } | undefined {
  const { declined } = head;
  const farthest = tokens[i]!.start + Math.min(head.longest, LONGEST_LISTED);
  let last = i + 1;
  const second = tokens[last];
  const ends = second?.spaced && !(head.seconds & letterBit(second.text.charCodeAt(0)));
  while (!ends && last < tokens.length && last < i + LONGEST && tokens[last]!.end <= farthest) last++;
  const { start } = tokens[i]!;
  const longest = text.slice(start, tokens[last - 1]!.end).replace(/[\u00A0\u202F]/g, ' ');
  const line = longest.indexOf('\n');
  for (let end = last; end > i; end--) {
    const length = tokens[end - 1]!.end - start;
    if (!(head.lengths & lengthBit(length)) || length > LONGEST_LISTED || (line >= 0 && length > line)) continue;
    const surface = longest.slice(0, length);
    const entry = gazetteer.find(surface)
      ?? (genitive && surface.endsWith('s') ? gazetteer.find(surface.slice(0, -1)) : undefined)
      ?? (declined && genitive ? gazetteer.find(declined + surface.slice(declined.length + 1)) : undefined);
    if (entry) return { end, entry };
  }
  return undefined;
}

const ids = {
  function: classId('function'), article: classId('article'), pronoun: classId('pronoun'), possessive: classId('possessive'), preposition: classId('preposition'), never: classId('never'), acronym: classId('acronym'),
  particle: classId('particle'), legalForm: classId('legalForm'), given: classId('given'), givenMaybe: classId('givenMaybe'),
};

function isCapital({ tokens, words }: NameReading, i: number): boolean {
  return tokens[i]!.kind === 'word' && (words[i]!.form & WordForm.namelike) !== 0;
}

/**
 * Every range of tokens that may be a name, in order of start and end. Where there is a tagger, only those of which it or the gazetteer gives
 * some word a chance: most nouns need not be weighed.
 */
export function namelikeRanges(reading: NameReading): TokenRange[] {
  const { tokens, classes, words } = reading;
  const isConnector = (i: number): boolean => (words[i]!.form & WordForm.connector) !== 0;
  const keys: number[] = [];
  const lastChance = chancesOf(reading);
  const add = (first: number, end: number): void => {
    if (lastChance[end]! > first) keys.push(rangeKey(first, end));
  };
  for (let first = 0; first < tokens.length; first++) {
    if (!mayStart(reading, first)) continue;
    let loose = 0;
    for (let i = first; i < tokens.length && i < first + LONGEST; i++) {
      const token = tokens[i]!;
      const next = tokens[i + 1];
      if (i > first && reading.starts[i] && tokens[i - 1]!.text !== '.') break;
      if (isCapital(reading, i)) {
        // `KI`, `EU` and `CEO` are no names by themselves
        if (i > first || !(classes[i]!.includes(ids.never) && classes[i]!.includes(ids.acronym))) add(first, i + 1);
        if (!reading.pack.names.genitive && next && endsName(tokens, classes, i + 1)) add(first, i + 2);
      }
      else if (token.kind === 'number' && i > first) add(first, i + 1);
      else if (token.text === '.' && i > first && /^(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|Cie|St|Dr|Gebr)$/.test(tokens[i - 1]!.text)) add(first, i + 1);
      else if (token.text === ',' && next && /^(?:Inc|LLC|Ltd|Corp|Jr|Sr)$/.test(next.text) && i > first) continue;
      else if (words[i]!.form & WordForm.hyphen && !token.spaced && next && !next.spaced && (next.kind === 'word' || next.kind === 'number')) continue;
      else if (classes[i]!.includes(ids.particle) && next && (isCapital(reading, i + 1) || classes[i + 1]!.includes(ids.particle))) continue;
      else if (isConnector(i) && next && i > first && (isCapital(reading, i + 1) || isConnector(i + 1))) {
        loose++;
        if (loose > 3) break;
      } else break;
    }
  }
  for (const key of reading.listed.keys()) keys.push(key);
  for (const { first, end } of reading.formed) add(first, end);
  for (const range of taggedRanges(reading.tags)) if (range.end - range.first > 1 ? isWhole(tokens, range) : !classes[range.first]!.includes(ids.never)) add(range.first, range.end);
  const ranges: TokenRange[] = [];
  // numbers sort by themselves in an array of numbers
  const sorted = new Float64Array(keys).sort();
  for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) ranges.push({ first: Math.floor(sorted[k]! / 65536), end: sorted[k]! % 65536 });
  return ranges;
}

/**
 * Whether a stretch of several words may be one name by its signs: every bracket in it is closed, and no dash stands between two names of several
 * words: not `Celle) Tarnow`, nor `Graues Wasser - Tarnow Film`, but `Coca - Cola` and `Halden - Celle`, which may be one name written loosely.
 */
function isWhole(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  let open = 0;
  for (let i = first; i < end; i++) {
    const { text, spaced } = tokens[i]!;
    if (text === '(') open++;
    else if (text === ')' && open-- === 0) return false;
    if (/^[-–—]$/.test(text) && spaced && i - first > 1 && end - i > 2 && tokens[i + 1]!.spaced) return false;
  }
  return open === 0;
}

/** For each token the end of the last one before it, or 0, that the tagger or the gazetteer gives a chance of being in a name; all of them without a tagger. */
function chancesOf({ tokens, tags, listedAt }: NameReading): Int32Array {
  const last = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) last[i + 1] = !tags || tags[i]!.odds || listedAt[i]! >= 0 ? i + 1 : last[i]!;
  return last;
}

function mayStart(reading: NameReading, i: number): boolean {
  const token = reading.tokens[i]!;
  const classes = reading.classes[i]!;
  const next = reading.tokens[i + 1];
  if (token.kind !== 'word') return false;
  if (!isCapital(reading, i)) return classes.includes(ids.particle) && !!next && isCapital(reading, i + 1) && !classes.includes(ids.article);
  const isFunction = classes.includes(ids.function) || classes.includes(ids.article) || classes.includes(ids.pronoun) || classes.includes(ids.possessive) || classes.includes(ids.preposition);
  if (!isFunction) return true;
  if (classes.includes(ids.article) || classes.includes(ids.pronoun)) return classes.includes(ids.particle) && !reading.starts[i];
  return !reading.starts[i] || classes.includes(ids.given) || classes.includes(ids.givenMaybe);
}

/** The names the tagger sees. */
export function taggedRanges(tags: readonly Tag[] | undefined): TokenRange[] {
  const ranges: TokenRange[] = [];
  if (!tags) return ranges;
  for (let i = 0; i < tags.length; ) {
    const kind = tags[i]!.kind;
    if (!kind) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < tags.length && tags[end]!.kind === kind && !tags[end]!.begins) end++;
    ranges.push({ first: i, end });
    i = end;
  }
  return ranges;
}
