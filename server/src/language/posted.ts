/**
 * By what words a language shows that a figure is one anybody can read or pace out for themselves, in whatever article it stands: the price of the day on
 * a market, a price on a menu, how far off a place is. Expressions are tested against words in lower case.
 */
export interface PostedLexicon {
  /** What is traded at a price that is printed every day: shares, indices, bonds, currencies, raw materials. Whole words. */
  readonly instruments: RegExp;
  /** Units in which an index is told. */
  readonly levels: ReadonlySet<string>;
  /** What such a price does, and where it stands: `legte zu`, `closed at`. Whole words. */
  readonly moves: RegExp;
  /** With such a word somebody does something with it, which is no price of the day: `kaufte`, an `offer`, a `stake`. Whole words. */
  readonly dealings: RegExp;
  /** What is knocked down in public and what tells so: `Auktion`, pens of ewes that `made`. Whole words. */
  readonly hammer: RegExp;
  /** What everybody buys: food and drink, tickets, a haircut, a litre of petrol. Whole words. */
  readonly wares: RegExp;
  /** Before or behind what is asked for such a thing: `kostet`, `statt`, “is £4.20”, “up to £7”. Tested right before the amount. */
  readonly asked: RegExp;
  /** Tested right behind the amount: `kostet`, `für die Kugel`. */
  readonly askedBehind: RegExp;
  /** Right behind a measure of length that says how far off a place is. */
  readonly awayBehind: RegExp;
  /** Right before it. */
  readonly awayBefore: RegExp;
}
