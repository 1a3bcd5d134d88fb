import type { Attribution } from '../attribution/attribution';
import type { Mention } from '../recognize/mention';
import type { Span } from '../text/span';

/** What makes a sentence checkable; each type can be switched off. */
export type ClaimType = 'figure' | 'quotation' | 'act';

/**
 * Why nobody asks for the source of a claim, though it could be checked: the writer was there or asked (`ownReporting`), or describes
 * a `scene`; a price or level of the `market`; the `weather` of a forecast; a `price` on a shelf; how large a thing is or how far (`size`); `history`; the answer in an `interview`, which its partner gives; what stands
 * under a `rubric` that names its source; what is `voiced`, since somebody speaks in it whom no attribution is made of; the writer's own `opinion`. Unlike an exempt claim it is compared with other articles.
 */
export type SelfEvident = 'ownReporting' | 'scene' | 'market' | 'weather' | 'price' | 'size' | 'history' | 'interview' | 'rubric' | 'voiced' | 'opinion';

/** A sentence, or a clause of one where the parts are carried differently, that states something checkable as fact. */
export interface Claim {
  readonly span: Span;
  /** The sentence it stands in. */
  readonly sentence: Span;
  readonly types: readonly ClaimType[];
  readonly mentions: readonly Mention[];
  /** The strongest attribution that reaches it; missing for a claim nobody carries. */
  readonly attribution?: Attribution;
  /** Common knowledge, arithmetic, an age, an address, a match result: a claim that is not flagged. */
  readonly exempt?: 'arithmetic' | 'age' | 'date' | 'address' | 'result' | 'commonKnowledge' | 'vague' | 'biography';
  /** Set only where nobody carries the claim. */
  readonly selfEvident?: SelfEvident;
}
