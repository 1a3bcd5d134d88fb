/** Words that tell how far it reaches what somebody has said, who is heard where, and what everybody could see. */
export interface ReachLexicon {
  /** Plurals of the preterite that are a Konjunktiv II, too, of what lasts: `wohnten`, `fehlten`; lower case. */
  readonly lasting: ReadonlySet<string>;
  /** The form of all such plurals: `liefen`, `zahlten`; lower case. */
  readonly likeReported: RegExp;
  /** The form of plurals of a weak preterite, which are its Konjunktiv II, too: `deckten`, `reichten`; adjectives of the form are left out. */
  readonly weakPlural: RegExp;
  /** Words of what goes on now: `noch`, `derzeit`. */
  readonly ongoing: ReadonlySet<string>;
  /** Words of what is past: `damals`, `gestern`, `Vorjahr`; lower case. */
  readonly bygone: RegExp;
  /** Where somebody stands in a table: auf `Platz` 17; lower case. */
  readonly ranks: ReadonlySet<string>;
  /** Words of a sentence that has a paper at hand, or points to where something stands in it: `vorliegt`, `steht`. */
  readonly atHand: ReadonlySet<string>;
  /** In a sentence, lower case: somebody keeps silent about what was told before, or denies it. */
  readonly unconfirmed: RegExp;
  /** Where a club stands in a table everybody can read: auf `Platz 12`, “two `points above` the drop”; lower case. */
  readonly standing: RegExp;
  /** Who watches a match or a show, as its count names them: `vor 4.100 Zuschauern`; lower case. */
  readonly crowd: RegExp;
  /** Units of what is counted in a match or a career, for everybody to see: `Schüsse`, “saves”. */
  readonly plays: RegExp;
  /** Participles that tell how a thing stands in a paper: is `given` as £28m in the accounts. */
  readonly recorded: ReadonlySet<string>;
  /** Verbs of having something done, whose participle closes the clause: “`wants` the votes counted”. */
  readonly causing: ReadonlySet<string>;
  /** Houses in which many speak, and none of them for all: im `Rathaus` heißt es. */
  readonly houses: ReadonlySet<string>;
  /** Pronouns that are a subject and nothing else: `er`. */
  readonly nominatives: ReadonlySet<string>;
}
