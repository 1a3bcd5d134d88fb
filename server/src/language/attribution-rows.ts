/** A word or phrase that makes its clause hearsay by itself. */
export interface HearsayRow {
  readonly words: string;
  /** It marks the clause it stands in, not the sentence, when that is a subordinate clause. */
  readonly scope: 'clause' | 'sentence';
  /** It reports only what stands in a document of its clause: `ist dem Bericht zu entnehmen`. */
  readonly papered?: boolean;
  /** It reports only with what is heard in a clause beside it: `man hört, dass …`, not `man hört die Uhr`. */
  readonly contained?: boolean;
  /** It reports only at the head of its clause: `word is the deal is off`, not `an ordinary word is cheap`. */
  readonly heads?: boolean;
  /** It reports only before a number: `a reported` £40 million. */
  readonly sized?: boolean;
  /** It reports nothing in a relative clause, whose noun it then speaks of: `ein Lied, das weltweit bekannt wurde`. */
  readonly main?: boolean;
  /** It reports only with a word of this kind in its clause: `im Raum steht` eine `Ablöse`, not a chair. */
  readonly beside?: RegExp;
}

/** Verbs behind a modal of reports that tell a plan, but for the words of their clause that make it a rumour. */
export interface RumouredRow {
  readonly verbs: ReadonlySet<string>;
  /** Looked for in the words of the clause, lower case, a space between them. */
  readonly clue: RegExp;
}

/** A clause that gives its statement as somebody's word: “`if` Pell `is to be believed`”, “`as` Pell `tells it`”. */
export interface CreditedRow {
  readonly lead: string;
  readonly tails: readonly string[];
}

/** How pronouns point back. */
export interface PronounRow {
  readonly word: string;
  readonly to: 'person' | 'organisation' | 'either' | 'group';
}
