import { bySentences } from './kind';
import { GenreSign } from './signs';

/** A forecast of the weather, whose figures come from the weather service and nobody else. */
export const weather = bySentences(3, 0.4, ({ signs }) => (signs & GenreSign.weather) !== 0);
