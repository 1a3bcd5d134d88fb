import type { GenreLexicon } from '../../language/genre';
import type { Token } from '../../text/tokens';
import { bySentences } from './kind';
import { GenreSign, signsOf } from './signs';

/** A report of the market places, whose prices everybody can read. */
export const market = bySentences(3, 0.3, ({ signs }) => (signs & GenreSign.market) !== 0);

/** Whether a sentence speaks of what is traded on a market. */
export function isOfMarket(tokens: readonly Token[], words: GenreLexicon): boolean {
  return (signsOf(tokens, words) & GenreSign.market) !== 0;
}
