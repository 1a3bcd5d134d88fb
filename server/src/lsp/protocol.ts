import type { ArticleRole, RoleReason } from '../dossier';
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
export const DECISIONS = 'beleg/decisions';
/** Server to client: what was said about articles may be out of date. */
export const CHANGED = 'beleg/changed';

/** The server's command that keeps decisions of a person: `[uri, entry, …]`; an entry with `removed` takes its decision back. */
export const REVIEW_COMMAND = 'beleg.server.review';

/** The client's command that opens the fact sheet: the only one a hover may link to. */
export const FACT_SHEET = 'beleg.openFactSheet';

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
  readonly role: ArticleRole;
}

/** Why a file is not looked at. */
export type SkipReason = 'excluded' | 'notIncluded' | 'look' | 'tooLarge';

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
  /** Those the Problems panel shows. */
  readonly findings: number;
  /** Findings that are only shown in the text. */
  readonly hints: number;
  /** The other articles of the folder, as names. */
  readonly others: readonly string[];
  /** Parts of the analysis that failed and were left out. */
  readonly failures: readonly string[];
  /** Sentences for people, in their language. */
  readonly summary: string;
  readonly details: readonly string[];
}

/** A decision of a person that holds, for a list of them. */
export interface DecisionItem {
  /** A file of the workspace folder that keeps it, or the one it is about: goes back with {@link REVIEW_COMMAND}. */
  readonly uri: string;
  /** As it is kept; goes back unread. */
  readonly entry: object;
  /** The words of the article, or the name, it is about; empty where it is about a whole kind of findings. */
  readonly subject: string;
  /** What was decided. */
  readonly what: string;
  /** The path of the file it is about, where it is about one. */
  readonly file?: string;
  /** When, ISO 8601. */
  readonly at: string;
  /** Where its words stand now; a decision about a place without one fits no place any more. */
  readonly range?: { readonly start: { readonly line: number; readonly character: number }; readonly end: { readonly line: number; readonly character: number } };
  readonly stale: boolean;
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
