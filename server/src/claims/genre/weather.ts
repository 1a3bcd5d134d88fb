import type { GenreLexicon } from '../../language/genre';
import type { Token } from '../../text/tokens';
import { bySentences } from './kind';
import { GenreSign, signsOf } from './signs';

/** A forecast of the weather, whose figures come from the weather service and nobody else. */
export const weather = bySentences(3, 0.4, ({ signs }) => (signs & GenreSign.weather) !== 0);

/** Whether a sentence speaks of the weather: not of what is done about it. */
export function isOfWeather(tokens: readonly Token[], words: GenreLexicon): boolean {
  return (signsOf(tokens, words) & GenreSign.weather) !== 0;
}
