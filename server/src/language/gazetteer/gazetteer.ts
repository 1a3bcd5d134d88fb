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
}

/** What the gazetteer says of one surface. */
export interface GazetteerEntry {
  readonly kind: GazetteerKind;
  /** The surface is also an ordinary word, a surname or a place. */
  readonly common: boolean;
}

/** The lengths of the names that begin with one word. */
export interface Lengths {
  longest: number;
  /** Which there are: a bit for each length, see `lengthBit`: most ends of a stretch are told by it to end no name. */
  some: number;
}

/** The bit of a length; lengths that differ by 32 share one. */
export function lengthBit(length: number): number {
  return 1 << (length & 31);
}

/** The bits of all lengths. */
const ANY = -1;

/** From how many letters on capitals are no abbreviation of something else. */
const LEAST_CAPITALS = 5;

/** Looks names up by their surface, as it is listed or in capitals: some papers write a firm so, and headlines do. */
export class Gazetteer {
  #entries: Map<string, GazetteerEntry> | undefined;
  /** First words of names, with what lengths the names have that begin so. */
  readonly #starts = new Map<string, Lengths>();

  /** The rows are read when the first name is looked up; where two give one surface, the earlier wins. */
  constructor(private readonly rows: readonly GazetteerRow[]) {}

  find(surface: string): GazetteerEntry | undefined {
    const entries = this.#read();
    return entries.get(surface) ?? (inCapitals(surface) ? entries.get(titled(surface)) : undefined);
  }

  /** How long, in code units, the names are that begin with a word; undefined where none does: where a look-up is worth its while. */
  lengthsFrom(word: string): Lengths | undefined {
    this.#read();
    const listed = this.#starts.get(word);
    if (word !== word.toUpperCase()) return listed;
    const longest = Math.max(listed?.longest ?? 0, inCapitals(word) ? this.#starts.get(titled(word))?.longest ?? 0 : 0);
    // a name in capitals is found by its small letters, under another word, and a letter may be longer in small
    return longest ? { longest, some: ANY } : undefined;
  }

  #read(): Map<string, GazetteerEntry> {
    if (this.#entries) return this.#entries;
    const entries = new Map<string, GazetteerEntry>();
    for (const { kind, names } of this.rows) {
      const plain = { kind, common: false };
      const starred = { kind, common: true };
      for (const listed of names.split(/[;=]/)) {
        const common = listed.charCodeAt(0) === 42;
        const name = common ? listed.slice(1) : listed;
        if (!name) continue;
        if (!entries.has(name)) entries.set(name, common ? starred : plain);
        const first = firstWord(name);
        const lengths = this.#starts.get(first);
        if (!lengths) this.#starts.set(first, { longest: name.length, some: lengthBit(name.length) });
        else {
          lengths.some |= lengthBit(name.length);
          if (name.length > lengths.longest) lengths.longest = name.length;
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
