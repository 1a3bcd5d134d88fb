import { defaultTagger } from '../../server/src/recognize/tagger';
import type { Tagger } from '../../server/src/recognize/tagger/tagger';

/** The tagger the evaluation runs with: the shipped one, where it has been trained. */
export function loadTagger(): Tagger | undefined {
  return defaultTagger();
}
