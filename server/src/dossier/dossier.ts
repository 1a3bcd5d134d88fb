import type { ArticleAnalysis } from '../analysis';
import type { Message } from '../message';
import type { AttributionKind } from '../attribution/attribution';
import type { Claim } from '../claims/claim';
import type { Amount, Mention } from '../recognize/mention';
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

/** A role somebody has, by the words of an article: `CEO` of `Tannhorn AG`, `Gründer`, `Ex-Chef`. */
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

/** A meaning beside a figure: by which stem, and how near that stands. */
export interface Sense {
  readonly stem: string;
  readonly weight: number;
}

/** A figure with what it measures: the unit in which figures are compared across articles. */
export interface FigureFact {
  readonly file: string;
  readonly mention: Mention;
  readonly evidence: Evidence;
  readonly value: Amount;
  /** What can be compared at all: `money:EUR`, `%`, `pp`, `age`, `count:staff`, `count:schiff`, `km`. */
  readonly unit: string;
  /** What it measures, by concepts that are the same in every language, the nearest first: `revenue`, `staff`. */
  readonly measures: readonly string[];
  /** Stems of the words around it with their weight (1 beside it, falling with the distance). */
  readonly words: ReadonlyMap<string, number>;
  /** What these words mean, by concepts that are the same in every language. */
  readonly senses: ReadonlyMap<string, Sense>;
  /** Ids of the people and firms of its sentence; those that only carry the sentence as its source are left out. */
  readonly entities: readonly string[];
  /** Years and months of its clause: `2024`, `2025-02`; `earlier` for a value the article sets in a time before. */
  readonly times: readonly string[];
  readonly earlier: boolean;
  readonly claim?: Claim;
  /** What carries it; missing where nobody does. */
  readonly attribution?: AttributionKind;
  /** The outlet, person or body that carries it, as the article names it. */
  readonly source?: string;
}

/** One calculation between figures of one article, or of several, and whether it comes out within their rounding. */
export interface Calculation {
  readonly kind: 'valuation' | 'sum' | 'growth' | 'share' | 'product' | 'conversion' | 'age';
  readonly operands: readonly Evidence[];
  /** The figure that should come out. */
  readonly result: Evidence;
  /** What does come out, in the unit of the result (percent for growth, years for an age). */
  readonly expected: { readonly min: number; readonly max: number };
  readonly fits: boolean;
  readonly message: Message;
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
  /** Where the members are two sides: how many of them are the first side. */
  readonly split?: number;
  /** The sides stand a factor of 1,000 or more apart with the same digits. */
  readonly scaleSlip?: boolean;
  /** Both sides may be right, each at its time; the second is the later one. */
  readonly superseded?: boolean;
}

/** One origin of reports: an outlet or agency, with the articles that go back to it. */
export interface Provenance {
  readonly origin: string;
  readonly files: readonly string[];
  readonly evidence: readonly Evidence[];
  /** How the articles come to share it: their own agency or outlet, a report they cite, or the same text. */
  readonly by?: 'agency' | 'outlet' | 'cited' | 'sameText';
}

/** The articles of one folder, compared. */
export interface Dossier {
  readonly articles: readonly DossierArticle[];
  readonly entities: readonly Entity[];
  readonly notes: readonly Note[];
  readonly provenance: readonly Provenance[];
  readonly figures: readonly FigureFact[];
  readonly calculations: readonly Calculation[];
}
