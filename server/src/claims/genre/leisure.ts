import { bySentences } from './kind';
import { GenreSign } from './signs';

/** A report of a match, a review of a work of art: who does what in it everybody could watch. */
export const leisure = bySentences(3, 0.3, ({ signs }) => (signs & GenreSign.leisure) !== 0);
