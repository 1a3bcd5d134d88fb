import type { Tagger } from './tagger';

/** The tagger that ships with Beleg, loaded at first use; undefined where it has not been built in. */
export function defaultTagger(): Tagger | undefined {
  return undefined;
}
