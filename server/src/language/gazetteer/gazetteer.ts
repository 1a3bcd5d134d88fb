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

/** From how many letters on capitals are no abbreviation of something else. */
const LEAST_CAPITALS = 5;

/** Looks names up by their surface, as it is listed or in capitals: some papers write a firm so, and headlines do. */
export class Gazetteer {
  #entries: Map<string, GazetteerEntry> | undefined;
  /** First words of names, with the length of the longest name that begins so. */
  readonly #starts = new Map<string, number>();

  /** The rows are read when the first name is looked up; where two give one surface, the earlier wins. */
  constructor(private readonly rows: readonly GazetteerRow[]) {}

  find(surface: string): GazetteerEntry | undefined {
    const entries = this.#read();
    return entries.get(surface) ?? (inCapitals(surface) ? entries.get(titled(surface)) : undefined);
  }

  /** How long, in code units, the longest name is that begins with a word; 0 where none does: where a look-up is worth its while. */
  longestFrom(word: string): number {
    this.#read();
    return Math.max(this.#starts.get(word) ?? 0, inCapitals(word) ? this.#starts.get(titled(word)) ?? 0 : 0);
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
        if (name.length > (this.#starts.get(first) ?? 0)) this.#starts.set(first, name.length);
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
