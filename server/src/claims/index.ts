import type { AttributionInput } from '../attribution';
import type { AttributionResult } from '../attribution/attribution';
import type { Claim } from './claim';

/** Finds the claims of an article and what carries each. */
export function findClaims(_input: AttributionInput, _attribution: AttributionResult): Claim[] {
  return [];
}
