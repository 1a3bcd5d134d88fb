/**
 * By what words a language shows that a statement nobody carries is somebody's word all the same, or no statement of fact. Where one stands the
 * statement is not asked for its source; none of them ever makes an attribution. An expression is of whole words (`inWords`), tested against the
 * statement in lower case.
 */
export interface VoiceLexicon {
  /** Somebody speaks, writes, reckons or reads, or something written is at hand: `ist dort nachzulesen`, “let it be known”. */
  readonly told: RegExp;
  /** How somebody speaks or takes a thing, without a figure: `bleibt skeptisch`, `sieht das anders`, “is hopeful”. */
  readonly stance: RegExp;
  /** What the writer holds of a thing, or the mood of a place, without a figure: “is a success”, `die Angst geht um`. */
  readonly verdict: RegExp;
  /** What somebody does before the writer's eyes with body and hands, in set phrases: `ringt um Fassung`, “fights back tears”. */
  readonly gesture: RegExp;
}
