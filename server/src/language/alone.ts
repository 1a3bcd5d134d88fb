/**
 * By what words a language shows whether somebody would be asked for a statement of a draft that lies alone. An expression is of whole words
 * (`inWords`) and tested against the statement in lower case, one anchored at both ends against a single word.
 */
export interface AloneLexicon {
  /**
   * What firms, authorities and courts do to each other and to people, and what is held against somebody: buying and selling, owing and
   * paying, hiring and dismissing, suing and searching, harming.
   */
  readonly weighty: RegExp;
  /** Steps of firms and bodies, and what they own and hold, beside what is weighty: `beauftragt`, `stieg ein`, “sits on the board”. */
  readonly steps: RegExp;
  /** What a firm or a body is, makes or does day by day, a stage of a proceeding in public, and what people do before everybody's eyes: `fertigt`, `mit Sitz in`, `der Prozess begann`. */
  readonly idle: RegExp;
  /** What a court holds in public, whatever it is about, and what the writer calls announced: `der Prozess begann`, “went on trial”. */
  readonly inPublic: RegExp;
  /** What somebody holds to come, with a figure: `rechnet`, `expects`. */
  readonly expects: RegExp;
  /** What a court has pronounced before everybody: `verurteilte`, `fined`. */
  readonly pronounced: RegExp;
  /** What somebody is charged with, which is the prosecution's word: `angeklagt`, “charged with”. */
  readonly charged: RegExp;
  /** Shares by their own name, whose moves are printed with what they wipe out or add. */
  readonly shares: RegExp;
  /** What is traded at a price of the day, beside the nouns of the market (`GenreLexicon.market`): `dollar`. */
  readonly traded: RegExp;
  /** Prizes, donations, rewards: sums that are given in public. */
  readonly gifts: RegExp;
  /** Votes and elections, whose shares are made public. */
  readonly votes: RegExp;
  /** Those asked in a poll, whose shares and number are the poll's: `der Befragten`, “of respondents”. */
  readonly polled: RegExp;
  /** A verb of saying in the present, which tells what somebody holds rather than what was made known: `warnt`, `says`. */
  readonly stance: RegExp;
  /** A survey and whom it has asked or tested, in one statement: `für die Studie wurden 900 Kinder getestet`. */
  readonly surveyed: RegExp;
  /** Papers that list many: a ranking, a statistic, a survey. Whom it lists it tells of, they do not act. */
  readonly listing: RegExp;
  /** What lays down rules and reports nothing: a law, a paragraph of one. */
  readonly laws: RegExp;
  /** Before a figure that is none: `gefühlte` 98 Prozent. */
  readonly felt: RegExp;
  /** Words that make a small sum one of many: `im Schnitt`, `per share`. */
  readonly common: RegExp;
  /** Units of a count of people, of their work and homes, of deeds: `stellen`, `victims`. */
  readonly people: RegExp;
  /** Before such a count, when it only says how large somebody is: `mit` 40 Beschäftigten. */
  readonly sized: RegExp;
  /** Before the number of all who live in a place, whatever their unit: “is home to”. */
  readonly peopled: RegExp;
  /** Units of length, area, weight and the like, and of what is counted in public (`einwohner`, `pages`), as recognized quantities name them. */
  readonly measures: ReadonlySet<string>;
}
