import type { ArticleRole } from '../dossier';
import type { Span } from '../text/span';

/** A place of an article as it is found again: by its words and the sentence around it, never by a line number. */
export interface ReviewContext {
  /** The sentence, its white space made single spaces. */
  readonly sentence: string;
  /** The words the finding or mark is about, white space likewise. */
  readonly quote: string;
  /** Which occurrence of the words in the sentence is meant, from 0. */
  readonly nth: number;
}

/** What the review needs to know of a finding; a finding of the checks is one. Offsets are UTF-16. */
export interface Judged {
  readonly code: string;
  readonly span: Span;
}

/** How a person carries a statement that the article itself names no source for. */
export type CarriedBy = 'source' | 'own' | 'common';

interface Dated {
  /** When it was decided, ISO 8601 with milliseconds; of two entries on one thing the newer holds. */
  readonly at: string;
  /** Who decided it, where the editor knows. */
  readonly by?: string;
  /** The decision has been taken back; the entry stays, so that a merge does not bring it back to life. */
  readonly removed?: true;
  /** Why, in the person's own words. */
  readonly note?: string;
}

/** One finding at one place is not to be shown. `file` is relative to the folder that holds `.beleg`, with `/`. */
export interface IgnoreFinding extends Dated, ReviewContext {
  readonly kind: 'ignore';
  readonly file: string;
  readonly code: string;
}

/** A kind of finding is not to be shown, in one file or, without `file`, everywhere in the folder. */
export interface IgnoreCode extends Dated {
  readonly kind: 'ignoreCode';
  readonly code: string;
  readonly file?: string;
}

/** Findings about a name (spelling, first mention, missing in the sources) are not to be shown. */
export interface IgnoreName extends Dated {
  readonly kind: 'ignoreName';
  readonly name: string;
}

/** A statement is carried: by a source the writer attached, by own reporting, or because everybody knows it. */
export interface Carried extends Dated, ReviewContext {
  readonly kind: 'carried';
  readonly file: string;
  readonly how: CarriedBy;
  /** For `source`: the link, the document, the notebook page. */
  readonly source?: string;
}

/** What a name is, settled by a person. */
export interface SettledName extends Dated {
  readonly kind: 'name';
  readonly name: string;
  readonly as: 'company' | 'person' | 'neither';
}

/** A file is a draft, or a source, whatever its name, place and the settings say. */
export interface SettledRole extends Dated {
  readonly kind: 'role';
  readonly file: string;
  readonly role: ArticleRole;
}

/** A statement has been checked by a person. */
export interface Verified extends Dated, ReviewContext {
  readonly kind: 'verified';
  readonly file: string;
}

/** One decision of a person. */
export type ReviewEntry = IgnoreFinding | IgnoreCode | IgnoreName | Carried | SettledName | SettledRole | Verified;

/** An entry that belongs to a place of an article. */
export type PlacedEntry = IgnoreFinding | Carried | Verified;

/**
 * All decisions of one folder. `foreign` are entries this version does not understand (a newer version's, or damaged
 * ones): kept word for word and written back.
 */
export interface Review {
  readonly entries: readonly ReviewEntry[];
  readonly foreign: readonly unknown[];
}

/** A review nobody has written anything into yet. */
export const EMPTY_REVIEW: Review = { entries: [], foreign: [] };

/** What an entry is about: two entries with one key are two decisions on one thing. */
export function keyOf(entry: ReviewEntry): string {
  switch (entry.kind) {
    case 'ignore':
      return JSON.stringify(['ignore', entry.file, entry.code, entry.sentence, entry.quote, entry.nth]);
    case 'ignoreCode':
      return JSON.stringify(['ignoreCode', entry.code, entry.file ?? '']);
    case 'ignoreName':
      return JSON.stringify(['ignoreName', entry.name]);
    case 'carried':
      // one statement is carried in one way at a time
      return JSON.stringify(['carried', entry.file, entry.sentence, entry.quote, entry.nth]);
    case 'name':
      return JSON.stringify(['name', entry.name]);
    case 'role':
      return JSON.stringify(['role', entry.file]);
    case 'verified':
      return JSON.stringify(['verified', entry.file, entry.sentence, entry.quote, entry.nth]);
  }
}

/** Whether an entry belongs to a place of an article. */
export function isPlaced(entry: ReviewEntry): entry is PlacedEntry {
  return entry.kind === 'ignore' || entry.kind === 'carried' || entry.kind === 'verified';
}
