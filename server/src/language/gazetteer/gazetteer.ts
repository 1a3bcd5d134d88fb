/** The kinds of names a gazetteer knows. */
export type GazetteerKind = 'person' | 'company' | 'organisation' | 'place' | 'product';

/** Names of one kind and origin. */
export interface GazetteerRow {
  readonly kind: GazetteerKind;
  /** Where the names come from: an index as of a year, or general knowledge. */
  readonly source: string;
  /**
   * Names, separated by `;`. Other and former names follow their name after `=`. A leading `*` marks a name that is also
   * an ordinary word, a surname or a place: it counts little by itself.
   */
  readonly names: string;
  /** The names are a firm's as well: which of both is meant only the text tells. */
  readonly firmToo?: true;
}

/** What the gazetteer says of one surface. */
export interface GazetteerEntry {
  readonly kind: GazetteerKind;
  /** The surface is also an ordinary word, a surname or a place. */
  readonly common: boolean;
  /** The surface is a firm's name as well. */
  readonly firmToo?: true;
}

/** What the names are like that begin with one word. */
export interface Beginnings {
  longest: number;
  /** Which lengths there are: a bit for each, see `lengthBit`: most ends of a stretch are told by it to end no name. */
  lengths: number;
  /** With which letters their second words begin, see `letterBit`: most words are told by it to go on no name. */
  seconds: number;
}

/** The bit of a length; lengths that differ by 32 share one. */
export function lengthBit(length: number): number {
  return 1 << (length & 31);
}

/** The bit of a letter by its code; letters that differ by 32, as the capital and the small one, share one. */
export function letterBit(code: number): number {
  return 1 << (code & 31);
}

/** The bits of all lengths, and of all letters. */
export const ANY = -1;

/** From how many letters on capitals are no abbreviation of something else. */
const LEAST_CAPITALS = 5;

/** Looks names up by their surface, as it is listed or in capitals: some papers write a firm so, and headlines do. */
export class Gazetteer {
  #entries: Map<string, GazetteerEntry> | undefined;
  /** First words of names, with what the names are like that begin so. */
  readonly #starts = new Map<string, Beginnings>();

  /** The rows are read when the first name is looked up; where two give one surface, the earlier wins. */
  constructor(private readonly rows: readonly GazetteerRow[]) {}

  find(surface: string): GazetteerEntry | undefined {
    const entries = this.#read();
    return entries.get(surface) ?? (inCapitals(surface) ? entries.get(titled(surface)) : undefined);
  }

  /** What the names are like that begin with a word; undefined where none does: where a look-up is worth its while. */
  beginningWith(word: string): Beginnings | undefined {
    this.#read();
    const listed = this.#starts.get(word);
    if (word !== word.toUpperCase()) return listed;
    const longest = Math.max(listed?.longest ?? 0, inCapitals(word) ? this.#starts.get(titled(word))?.longest ?? 0 : 0);
    // a name in capitals is found by its small letters, under another word, and a letter may be longer in small
    return longest ? { longest, lengths: ANY, seconds: ANY } : undefined;
  }

  #read(): Map<string, GazetteerEntry> {
    if (this.#entries) return this.#entries;
    const entries = new Map<string, GazetteerEntry>();
    for (const { kind, names, firmToo } of this.rows) {
      const plain = firmToo ? { kind, common: false, firmToo } : { kind, common: false };
      const starred = { kind, common: true };
      for (const listed of names.split(/[;=]/)) {
        const common = listed.charCodeAt(0) === 42;
        const name = common ? listed.slice(1) : listed;
        if (!name) continue;
        if (!entries.has(name)) entries.set(name, common ? starred : plain);
        const first = firstWord(name);
        const second = name.charCodeAt(first.length) === 32 ? letterBit(name.charCodeAt(first.length + 1)) : 0;
        const known = this.#starts.get(first);
        if (!known) this.#starts.set(first, { longest: name.length, lengths: lengthBit(name.length), seconds: second });
        else {
          known.lengths |= lengthBit(name.length);
          known.seconds |= second;
          if (name.length > known.longest) known.longest = name.length;
        }
      }
    }
    return (this.#entries = entries);
  }
}

function firstWord(name: string): string {
  let end = 0;
  // most names are of plain letters
  while (end < name.length && (name.charCodeAt(end) | 32) >= 97 && (name.charCodeAt(end) | 32) <= 122) end++;
  if (end === name.length || name.charCodeAt(end) === 32) return name.slice(0, end);
  return /^[\p{L}\p{M}\d]+/u.exec(name)?.[0] ?? name;
}

function inCapitals(surface: string): boolean {
  const second = surface.charCodeAt(1);
  // most words have a small second letter, and are not in capitals for that
  if (surface.length < LEAST_CAPITALS || (second >= 97 && second <= 122)) return false;
  return surface === surface.toUpperCase() && surface !== surface.toLowerCase();
}

/** Each word with a capital alone. */
function titled(surface: string): string {
  return surface.replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}
