/** By what words a language shows what kind of piece an article is: a piece in the first person, a report of the market, a scene. */
export interface GenreLexicon {
  /** The writer as one person: `ich`, `my`. Lower case. */
  readonly self: ReadonlySet<string>;
  /** A token that is such a word in lower case, but stands for something else: the `I` of `Elizabeth I.` */
  readonly numeral: RegExp;
  /** Nouns of the market places: indices, shares, bonds, raw materials and who trades in them. Lower case. */
  readonly market: RegExp;
  /** What a price or an index does there, and where it then stands: `gewann`, `plus`, `closed`. Lower case. */
  readonly moves: ReadonlySet<string>;
  /** What a firm or an authority does, in the words of the market: with them a sentence is no mere price: `übernimmt`, `earnings`. Lower case. */
  readonly business: RegExp;
  /** Verbs in the present for what somebody does with hands and feet before the writer's eyes: `stapelt`, `waits`. Lower case. */
  readonly handling: ReadonlySet<string>;
  /** Behind such a verb its sentence has a sense of its own: `steht vor Gericht`. Lower case. */
  readonly figurative: RegExp;
  /** A verb in the past, lower case. */
  readonly past: RegExp;
  /** Auxiliaries of what is so now, lower case. */
  readonly present: ReadonlySet<string>;
  /** Before a year from which something lasts: `seit`. */
  readonly since: ReadonlySet<string>;
  /** Money that is no more, by the last word of its name: an amount of it is history. Lower case. */
  readonly bygone: RegExp;
  /** Before a figure in words without a verb: `minus` neun Prozent. */
  readonly signed: ReadonlySet<string>;
  /** A rubric that names the source of all that stands under it: `Polizeibericht`. Lower case. */
  readonly rubric: RegExp;
  /** The partner of an interview speaks: `ich`, `wir`, “we”. Lower case. */
  readonly partner: ReadonlySet<string>;
  /** Directly before a price: `für`, `kostet`. */
  readonly priced: ReadonlySet<string>;
  /** Units in which things are measured that one can hold or that stand in a room, as recognized quantities name them. */
  readonly handy: ReadonlySet<string>;
  /** Units of a way. */
  readonly ways: ReadonlySet<string>;
  /** Words right before a measure that say how large a thing is: `wiegt`, a screen `of`. Tested against what stands before it, lower case. */
  readonly sizedBefore: RegExp;
  /** Words right behind a measure that say how large a thing is: 80 Zentimeter `groß`. Tested against what stands behind it, lower case. */
  readonly sizedBehind: RegExp;
  /** Words right behind a measure that say how far off a place is: 34 Kilometer `entfernt`. Tested likewise. */
  readonly awayBehind: RegExp;
  /** What is planned has no size yet: `geplante`, “proposed”. Lower case, whole words. */
  readonly unbuilt: RegExp;
  /** What a writer asks of somebody: `Anfrage`. Lower case. */
  readonly request: RegExp;
  /** With such a word a request got no answer. */
  readonly unanswered: ReadonlySet<string>;
  /** Words of matches and of works of art: a report of a match, a review. Lower case. */
  readonly leisure: RegExp;
  /** Words of the weather and of what it does: `Schneefall`, “gusts”. Lower case. */
  readonly weather: RegExp;
  /** Two words that stand side by side in an obituary: `survived by`. Lower case. */
  readonly obituary: ReadonlySet<string>;
  /** Two words that stand side by side in what a firm writes of itself: `delighted to` announce. Lower case. */
  readonly release: ReadonlySet<string>;
  /** Of the verbs of hands and feet those that mean nothing else: one such sentence is a scene in any piece. Lower case. */
  readonly manual: ReadonlySet<string>;
  /** What people do where a reporter counts them, now or then: fünf Gäste `standen` am Tresen, five guests `queued` at the counter. Lower case. */
  readonly gathered: ReadonlySet<string>;
  /** Who is about where a reporter is, and no speaker by trade: `Gäste`, `passers-by`. Lower case. */
  readonly bystanders: RegExp;
}
