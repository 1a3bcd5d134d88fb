import { checkWords as de } from './de/checks';
import { checkWords as en } from './en/checks';
import type { LanguageId } from './pack';

/**
 * What the checks know of a language. First the words a fix puts into an article: `{source}` stands for the source as the other article names it; all go before the
 * end mark of a sentence, so that no word order of the sentence changes.
 */
export interface CheckWords {
  /** Right behind an unnamed source: a paper has let it speak, and answers for it: one musician `quoted by the report`. */
  readonly quotedIn: RegExp;
  /** A source that speaks: a person, a firm, an authority. */
  readonly saidBy: string;
  /** Whether a mood of the verb tells reported speech, also behind the sentence that names who speaks. */
  readonly reportedMood: boolean;
  /** Forms of verbs that nothing but reported speech has. */
  readonly saidByMood: RegExp;
  /** Words with which somebody speaks of himself, which no writer of news does. */
  readonly ofHimself: RegExp;
  /** An outlet that reported it. */
  readonly reportedBy: string;
  /** A document. */
  readonly writtenIn: string;
  /** Forms for a source that stands in another case than the nominative, told by the word it begins with (lower case). */
  readonly oblique: readonly { readonly begins: readonly string[]; readonly form: string }[];
  /** Nobody is known who says it. */
  readonly hearsay: string;
  /** The marks of a quotation within a quotation: opening and closing. */
  readonly innerMarks: readonly [string, string];
  /** Verb forms that set a sentence in the past, lower case: what it says was so, and need not be so now. */
  readonly past: ReadonlySet<string>;
  /** Normalised units of a quantity that is a stretch of time: `jahr`, `year`. */
  readonly durations: ReadonlySet<string>;
  /** Between a stretch of time and what it is counted from: `nach`, `after`. */
  readonly anchors: ReadonlySet<string>;
  /** Verbs and nouns of what is written or said by a thing, which before a colon lead to words read out: `steht`, `reads`; lower case. */
  readonly readOut: ReadonlySet<string>;
  /** A verb of what somebody is said to do, of others as often a plan or a duty: `soll`; and with what its clause then closes: `wechseln`, never `werden`. Where the language has none, both match nothing. */
  readonly saidTo: RegExp;
  readonly saidToDo: RegExp;
  /** Words with which a writer leaves open whether something is so: `könnte`, `whether`; lower case. */
  readonly leftOpen: RegExp;
  /** Who accuses, and words of a charge: what `soll` reports next to them is theirs; lower case. */
  readonly accusing: RegExp;
  /** What a body gives out by no name of its own, in lower case: `pressemitteilung`, `press release`. */
  readonly releases: RegExp;
  /** Markers of hearsay with which a writer as often only infers: `offenbar`; lower case. */
  readonly inferring: ReadonlySet<string>;
  /** All of those named before, as a speaker: `beide`; lower case. */
  readonly both: ReadonlySet<string>;
  /** Lemmas of asking, demanding and supposing: unnamed people who do it vouch for nothing. */
  readonly asking: ReadonlySet<string>;
  /** Lemmas of denying: who does it carries nothing of what is denied. */
  readonly denying: ReadonlySet<string>;
  /** Markers of hearsay that are the adjective of the noun behind them: `alleged`, `angebliche`; lower case. */
  readonly hearsayAdjective: RegExp;
  /** Lemmas of what somebody does to another by words: whom he asks or threatens is no word of his on what it is about. */
  readonly addressing: ReadonlySet<string>;
  /** Whose view a sentence tells in passing, between commas: `, they fear,`; lower case. */
  readonly inPassing: RegExp;
  /** A sentence that says where a number is from: `the figure comes from`; lower case. */
  readonly comesFrom: RegExp;
  /** What makes the figures of its sentence the utmost, as `bis zu` and `mindestens` do: `im schlimmsten Fall`; lower case. */
  readonly utmost: RegExp;
  /** Somebody's answer to what is said against him, which is his own word: `rejected the allegations`; lower case. */
  readonly answering: RegExp;
  /** Right before and right behind an amount that stands for all of its sort: `on a` $200,000 `house`, `für ein Haus im Wert von`; lower case. */
  readonly exampleBefore: RegExp;
  readonly exampleBehind: RegExp;
  /** Right before an amount that restates the one before in other money: `umgerechnet rund`. Lower case. */
  readonly converted: RegExp;
  /** Right before and right behind a fraction that tells by how much something differs: `um` ein Drittel, a third `more`; lower case. */
  readonly comparedBefore: RegExp;
  readonly comparedBehind: RegExp;
  /** A sentence that opens a paper the writer has at hand, to tell what stands in it: `Die Akte umfasst 400 Seiten`, “on page 17”. Lower case. */
  readonly paperOpen: RegExp;
  /** A sentence in which somebody lays figures, plans or prices before the public: `legte Zahlen vor`, “published its accounts”. Lower case. */
  readonly announcing: RegExp;
}

/** What the checks know of a language of articles. */
export function checkWordsOf(language: LanguageId): CheckWords {
  return language === 'de' ? de : en;
}
