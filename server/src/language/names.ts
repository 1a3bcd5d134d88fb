import { words } from './words';

/** Last words of the names of firms that end no person's name, in both languages: German papers have English ones, too. */
export const firmEnds = words('Partners Group Gruppe Holding Holdings Ventures Securities Technologies Systems Airlines Airways Motors Pharmaceuticals Pharma Software Solutions Industries Associates Enterprises Investments Studios Labs Bros Brothers');

/** What a word around or inside a name can be. A word may be in several classes. */
export type WordClass =
  | 'role' | 'title' | 'particle' | 'legalForm' | 'firmHead' | 'firmNoun' | 'bodyHead' | 'placeHead' | 'productHead' | 'productNoun'
  | 'familyNoun' | 'clubHead' | 'mediaHead' | 'speaking' | 'acting' | 'firmVerb' | 'article' | 'possessive' | 'preposition' | 'placePreposition' | 'from' | 'at' | 'named' | 'and'
  | 'pronoun' | 'adjective' | 'nationality' | 'calendar' | 'never' | 'plain' | 'firmTail' | 'partyTail' | 'credit' | 'function';

/** A row of words of one class, all lower case. */
export interface WordRow {
  readonly class: WordClass;
  readonly words: string;
  /** Endings that put a longer word into the class: `chefin` for `Finanzchefin`. */
  readonly endings?: string;
  /** Inflections the words and endings also take: `en`, `s`. */
  readonly inflections?: string;
}

/** Words known not to be names, lower case, separated by spaces; nouns only where the language writes them with a capital. */
export interface OrdinaryWords {
  readonly nouns: string;
  readonly small: string;
}

/** A firm's name that tells its purpose: `Gesellschaft für Bau, Handel und Miete mbH`. Patterns of whole words. */
export interface PurposeForm {
  readonly noun: RegExp;
  /** Stands behind the noun. */
  readonly joint: RegExp;
  /** May stand between the nouns of the purpose. */
  readonly link: RegExp;
  readonly form: RegExp;
}

/** Class words before a firm's name, as patterns of whole words; both match nothing where a language puts them behind it. */
export interface ClassWords {
  /** Trades that belong to the name of who plies them: `Töpferei Sandkuhl`. */
  readonly trade: RegExp;
  /** Kinds of firm that never belong to the name: `Firma Tarnow`, `Modekette Tarnow`. */
  readonly kind: RegExp;
}

/** Learned weights as lines: a rule, a tab, and hundredths for none, person, company, organisation, place, product. */
export interface NameWeightTables {
  readonly rules: string;
  /** Hundredths for the points between which the tagger's opinion is weighed, in the order of `tagger-vote.ts`. */
  readonly votes: string;
  readonly document: string;
}

/** Words and signs that may stand between the words of a name, in either language: `Procter & Gamble`, `Bank of America`, `Haus der Kunst`. */
export const nameConnectors: ReadonlySet<string> = new Set('& + und and of for für the in on am im des der die das an auf zu zur zum'.split(' '));

/** What the language knows of names: words around them and in them. */
export interface NameLexicon {
  /** Roles that stand before or after a person's name, lower case: `vorstandschef`, `ceo`. */
  readonly roles: ReadonlySet<string>;
  /** Titles before a name, lower case: `dr`, `herr`. */
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly legalForms: readonly string[];
  readonly givenNames: ReadonlySet<string>;
  readonly rows: readonly WordRow[];
  readonly ordinary: OrdinaryWords;
  /** What each rule about a stretch of words adds to each outcome; tables written by `scripts/names/fit.ts`. */
  readonly weights: NameWeightTables;
  /** Whether a genitive -s belongs to the name (`Metas`); else `'s` stands outside. */
  readonly genitive: boolean;
  /** Articles that introduce one thing of many, lower case: `ein`, `a`. */
  readonly indefinite: ReadonlySet<string>;
  /** How firms that tell in their name what they are for are written, where the language has such a form. */
  readonly purpose?: PurposeForm;
  /** Class words before a firm's name. */
  readonly classWords: ClassWords;
  /** Last words of the names of firms that end no person's name: `Tarnow Partners`. */
  readonly firmEnds: ReadonlySet<string>;
  /** Last words of names of several words that no firm's name ends in, by what such a name names: `Siesta Beach`, `Nordic Cup`. */
  readonly kindEnds: Readonly<Record<'place' | 'product' | 'organisation', ReadonlySet<string>>>;
  /** Words for bodies that are no name by themselves behind an article, though they are written with a capital: `the Bank`. */
  readonly bodyWords: ReadonlySet<string>;
  /** Whether every noun is capitalised, so that a capital says little. */
  readonly capitalNouns: boolean;
}

/** The words of one class, out of the rows; for the sets of a lexicon. */
export function wordsOf(rows: readonly WordRow[], wanted: WordClass): ReadonlySet<string> {
  return new Set(rows.filter((row) => row.class === wanted).flatMap((row) => row.words.split(' ')));
}
