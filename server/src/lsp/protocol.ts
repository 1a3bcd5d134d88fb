import type { ArticleRole } from '../dossier';
import type { LookReason } from '../text/article';

/** Requests beside LSP, between Beleg's own client and server. A client that lacks them loses only what they bring. */
export const READ_FILE = 'beleg/readFile';
export const LIST_FILES = 'beleg/listFiles';
export const WRITE_FILE = 'beleg/writeFile';
/** Client to server. */
export const STATUS = 'beleg/status';
export const REPORT = 'beleg/report';
export const SET_ROLE = 'beleg/setRole';
export const MARKS = 'beleg/marks';
/** Server to client: what was said about articles may be out of date. */
export const CHANGED = 'beleg/changed';

/** The server's command that keeps a decision of a person: `[uri, entry]`. */
export const REVIEW_COMMAND = 'beleg.server.review';

/** What Beleg's own client says of itself in `initializationOptions`. */
export interface ClientOptions {
  /** It answers {@link READ_FILE}, {@link LIST_FILES} and {@link WRITE_FILE}. */
  readonly files?: boolean;
  /** It has the commands that change settings. */
  readonly commands?: boolean;
  /** Folder of the explanation pages. */
  readonly docs?: string;
  /** Settings of a client that cannot be asked for them. */
  readonly settings?: unknown;
}

/** A request about one file. */
export interface UriParams {
  readonly uri: string;
}

/** A request for the files of a folder. */
export interface ListParams {
  readonly folder: string;
  readonly recursive: boolean;
}

/** Bytes travel as Base64. */
export interface WriteParams {
  readonly uri: string;
  readonly base64: string;
}

/** What a person says a file is. */
export interface RoleParams {
  readonly uri: string;
  /** `undefined` gives the decision back to names, places and settings. */
  readonly role?: ArticleRole;
}

/** Why a file is not looked at. */
export type SkipReason = 'excluded' | 'notIncluded' | 'look' | 'tooLarge';

/** Why an article is a draft or a source. */
export type RoleReason = 'frontMatter' | 'command' | 'setting' | 'name' | 'place' | 'untitled' | 'default';

/** What was analysed in a file, and why not. */
export interface Status {
  readonly uri: string;
  readonly isArticle: boolean;
  readonly skipped?: SkipReason;
  readonly look?: LookReason;
  readonly role?: ArticleRole;
  readonly roleReason?: RoleReason;
  readonly language?: string;
  readonly money: number;
  readonly companies: number;
  readonly people: number;
  readonly claims: number;
  readonly carried: number;
  readonly findings: number;
  /** The other articles of the folder, as names. */
  readonly others: readonly string[];
  /** Parts of the analysis that failed and were left out. */
  readonly failures: readonly string[];
  /** Sentences for people, in their language. */
  readonly summary: string;
  readonly details: readonly string[];
}

/** The marks of a document, for decorations. Positions are LSP's. */
export interface MarksAnswer {
  /** The version of the document they belong to. */
  readonly version: number;
  readonly marks: readonly {
    readonly type: string;
    readonly modifiers: readonly string[];
    readonly range: { readonly start: { readonly line: number; readonly character: number }; readonly end: { readonly line: number; readonly character: number } };
  }[];
}
