import type { StateLexicon } from '../../language/states';
import { fold } from '../words';

/**
 * The root that a verb shares with its forms and the noun made of it, its vowels left open, since they change: `entschied`,
 * `Entscheidung`, `entschieden`; `zugestimmt`, `Zustimmung`. Too coarse to say what a word means: it tells which of two clauses
 * that have their nouns in common speak of one act.
 */
export function rootOf(word: string, { participleMark, derivation }: Pick<StateLexicon, 'participleMark' | 'derivation'>): string {
  const base = word.toLowerCase();
  const bare = participleMark && /^\p{Ll}/u.test(word) ? base.replace(participleMark, '$1') : base;
  const root = bare.replace(derivation, (end, at: number) => (at >= SHORTEST ? '' : end));
  return fold(root).replace(/[aeiouy]+/g, '·').replace(/(\p{L})\1/gu, '$1');
}

/** Letters a root keeps. */
const SHORTEST = 4;
