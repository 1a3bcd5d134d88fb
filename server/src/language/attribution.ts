/**
 * What a verb needs to carry a statement:
 * `say` states by itself (`sagte`, `kündigte … an`); `think` carries only a content clause, a quotation or reported
 * speech (`glaubt, dass …`); `show` is what documents do (`zeigt`, `geht hervor`).
 */
export type VerbUse = 'say' | 'think' | 'show';

/** One form of a verb that can carry a statement. */
export interface VerbForm {
  readonly lemma: string;
  readonly use: VerbUse;
  /** `joined` is a separable verb written as one word, as at the end of a clause: `mitteilte`. */
  readonly form: 'finite' | 'joined' | 'participle' | 'infinitive';
  readonly plural: boolean;
  /** The separated word that must stand later in the clause: `mit` for `teilte`, `bekannt` for `gab`. */
  readonly particle?: string;
  /** At least one of these words must stand in the sentence: `überzeugt` for `zeigte sich`. */
  readonly needs?: ReadonlySet<string>;
}

/** What a noun says about a speaker. */
export type SourceClass =
  | 'document' | 'person' | 'spokesperson' | 'organisation' | 'outlet' | 'anonymous' | 'rumour' | 'statement' | 'time' | 'thing';

/** A word or phrase that makes its clause hearsay by itself. */
export interface HearsayRow {
  readonly words: string;
  /** It marks the clause it stands in, not the sentence, when that is a subordinate clause. */
  readonly scope: 'clause' | 'sentence';
}

/** How pronouns point back. */
export interface PronounRow {
  readonly word: string;
  readonly to: 'person' | 'organisation' | 'either' | 'group';
}

/** Mood of the word at a place: `reported` is unambiguous reported speech, `substitute` only within a run of it. */
export type Mood = 'reported' | 'substitute';

/** What the mood of a word is read from; neighbours are lower case where not said otherwise, '' at the ends. */
export interface MoodContext {
  /** As written. */
  readonly word: string;
  readonly previous: string;
  /** As written. */
  readonly next: string;
  /** A comma, a full stop, a quotation mark or the end stands behind the word. */
  readonly closes: boolean;
  /** Place among the words of its clause, from 0. */
  readonly position: number;
}

/** What the language knows of who says what: data, and the morphology that only this language has. */
export interface AttributionLexicon {
  /** Every form of every verb that can carry a statement, lower case. */
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
  /** Words that, separated at the end of a clause, make another verb of the one before. */
  readonly particles: ReadonlySet<string>;
  /** Forms of the passive auxiliary. */
  readonly passive: ReadonlySet<string>;
  /** Forms of the auxiliaries that stand with a participle. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Who acts in a passive: `von`, `durch`, `by`. */
  readonly agents: ReadonlySet<string>;
  /** The class of a noun, inflected or the end of a compound. */
  classOf(word: string): SourceClass | undefined;
  /** Words that make the name they stand in a medium: `Zeitung`, `Times`, `Tagblatt`. */
  isMedium(name: string): boolean;
  readonly pronouns: ReadonlyMap<string, PronounRow['to']>;
  /** A demonstrative that stands for the statement before: `das`, `dies`, `that`. */
  readonly demonstratives: ReadonlySet<string>;
  /** Determiners, lower case, with what they say of the noun. */
  readonly determiners: ReadonlyMap<string, 'definite' | 'indefinite' | 'plural' | 'oblique' | 'possessive'>;
  readonly prepositions: ReadonlySet<string>;
  /** Opens a clause that depends on another one. */
  readonly subordinators: ReadonlySet<string>;
  /** Opens a clause that holds what is said: `dass`, `that`. */
  readonly content: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Before the source: `laut`, `according to`, `unter Berufung auf`; lower case, single spaces. */
  readonly before: readonly string[];
  /** Behind the source: `zufolge`. */
  readonly behind: ReadonlySet<string>;
  /** Before a noun of stating: `nach` Angaben, `in` a statement. */
  readonly withStatement: ReadonlySet<string>;
  /** `eigenen`, `its own`: the source is the subject of the sentence. */
  readonly own: ReadonlySet<string>;
  /** A short parenthesis naming the speaker: `so`. */
  readonly parenthesis: ReadonlySet<string>;
  /** Opens a comparison clause that names the source: `wie`, `as`. */
  readonly asClause: ReadonlySet<string>;
  /** Picks up what was reported before: `demnach`. */
  readonly continuing: ReadonlySet<string>;
  readonly hearsay: readonly HearsayRow[];
  /** Modal forms that report when they go with what has happened or is: `soll`. */
  readonly reportModals: ReadonlySet<string>;
  /** Infinitives that close a perfect infinitive: `haben`, `sein`, `have`. */
  readonly perfectAuxiliaries: ReadonlySet<string>;
  /** Infinitives of states: `gehören`, `liegen`; with a reporting modal they are hearsay. */
  readonly stative: ReadonlySet<string>;
  /** Words that make a modal a plan or a duty: `künftig`, `ab`, `bis`, `um`. */
  readonly planned: ReadonlySet<string>;
  /** Nouns before a quotation that make it a title: `Buch`, `film`. */
  readonly titled: ReadonlySet<string>;
  /** Words before a quotation that make it a term: `sogenannt`, `namens`. */
  readonly termed: ReadonlySet<string>;
  /** Small words that may stand between a verb and its speaker: `auch`, `later`. */
  readonly fillers: ReadonlySet<string>;
  /** Words that open a sentence and are no noun though written with a capital. */
  readonly openers: ReadonlySet<string>;
  /** Whether common nouns are written with a capital. */
  readonly capitalNouns: boolean;
  mood(context: MoodContext): Mood | undefined;
}
