import type { GenreLexicon } from '../../language/genre';
import type { Token } from '../../text/tokens';
import { bySentences } from './kind';

/** A report of the market places, whose prices everybody can read. */
export const market = bySentences(3, 0.3, ({ tokens, words }) => isOfMarket(tokens, words));

/** Whether a sentence speaks of what is traded on a market. */
export function isOfMarket(tokens: readonly Token[], words: GenreLexicon): boolean {
  return tokens.some((t) => words.market.test(t.text.toLowerCase()));
}
