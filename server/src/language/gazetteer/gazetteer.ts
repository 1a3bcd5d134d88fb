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
  /** The name all its aliases share. */
  readonly canonical: string;
  /** The surface is also an ordinary word, a surname or a place. */
  readonly common: boolean;
}

/** Looks names up by their surface; the longest has `longest` words. */
export interface Gazetteer {
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  /** First words of names, with the length in code units of the longest name that begins so: where a look-up is worth its while. */
  readonly starts: ReadonlyMap<string, number>;
}

/** One word long enough that its capitals are no abbreviation of something else. */
const WORD = /^\p{Lu}[\p{L}-]{4,}$/u;

/** One gazetteer out of rows; where two rows give one surface, the earlier wins. */
export function compileGazetteer(rows: readonly GazetteerRow[]): Gazetteer {
  const entries = new Map<string, GazetteerEntry>();
  const starts = new Map<string, number>();
  for (const row of rows) {
    for (const group of row.names.split(';')) {
      const surfaces = group.split('=').map((s) => s.trim()).filter(Boolean);
      const canonical = surfaces[0]?.replace(/^\*/, '');
      if (!canonical) continue;
      for (const surface of surfaces) {
        const common = surface.startsWith('*');
        const name = common ? surface.slice(1) : surface;
        // some papers write a firm in capitals, and headlines do
        for (const written of WORD.test(name) ? [name, name.toUpperCase()] : [name]) {
          if (!entries.has(written)) entries.set(written, { kind: row.kind, canonical, common });
          const first = /^[\p{L}\p{M}\d]+/u.exec(written)?.[0] ?? written;
          starts.set(first, Math.max(starts.get(first) ?? 0, written.length));
        }
      }
    }
  }
  return { entries, starts };
}
