import type { ArticleAnalysis } from '../analysis';
import type { Message } from '../message';
import type { Mention } from '../recognize/mention';
import type { Span } from '../text/span';

/** A draft is checked against the sources; a draft is never a source. */
export type ArticleRole = 'draft' | 'source';

/** One article of a folder. */
export interface DossierArticle {
  /** Names the article: a URI in an editor, the path as given on the command line. */
  readonly file: string;
  readonly role: ArticleRole;
  readonly analysis: ArticleAnalysis;
}

/** Words of an article as evidence. */
export interface Evidence {
  readonly file: string;
  readonly span: Span;
  readonly text: string;
}

/** A mention with the article it stands in. */
export interface PlacedMention {
  readonly file: string;
  readonly mention: Mention;
}

/** A role somebody has, by the words of an article: `CEO` of `Scale AI`, `Gründer`, `Ex-Chef`. */
export interface Role {
  /** Lower-cased lemma of the role: `ceo`, `gründer`. */
  readonly role: string;
  /** Groups equal roles: `ceo` for `Chef`, `Konzernchef`, `CEO`. */
  readonly group: string;
  readonly of?: string;
  readonly time: 'now' | 'former' | 'future';
  readonly evidence: Evidence;
}

/** A person or firm, the same one across the articles of the folder. */
export interface Entity {
  /** Stable inside one dossier: `person:mark-zuckerberg`. */
  readonly id: string;
  readonly kind: 'person' | 'company';
  readonly name: string;
  /** The forms the articles use, most frequent first. */
  readonly variants: readonly string[];
  readonly roles: readonly Role[];
  readonly mentions: readonly PlacedMention[];
}

export const RELATIONS = [
  'agrees', 'morePrecise', 'rounder', 'hedgeLost', 'attributionLost', 'conflicts', 'otherThing', 'spelling', 'onlyHere',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a note is about. */
export type NoteSubject = 'figure' | 'name' | 'role' | 'quotation' | 'event' | 'arithmetic';

/**
 * What articles say about the same thing. The first member is the place the note is about where the relation has a
 * direction: in `morePrecise` the others are more precise than the first, in `hedgeLost` the first lost the hedge.
 */
export interface Note {
  readonly relation: Relation;
  readonly subject: NoteSubject;
  readonly members: readonly Evidence[];
  readonly message: Message;
  /** How many independent origins stand behind the members. */
  readonly origins: number;
  readonly rule: string;
}

/** One origin of reports: an outlet or agency, with the articles that go back to it. */
export interface Provenance {
  readonly origin: string;
  readonly files: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** The articles of one folder, compared. */
export interface Dossier {
  readonly articles: readonly DossierArticle[];
  readonly entities: readonly Entity[];
  readonly notes: readonly Note[];
  readonly provenance: readonly Provenance[];
}
