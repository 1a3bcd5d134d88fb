import { decodeBase64 } from '../../text/base64';
import { rememberWords } from '../../text/remember';
import type { LanguageId } from '../pack';
import { BloomFilter } from './bloom';
import deMore from './de-more';
import deNouns from './de-nouns';
import deOthers from './de-others';
import enMore from './en-more';
import enWords from './en-words';

/**
 * How ordinary a word is: `noun` a common noun (in English any word) in one of its forms, `other` an adjective or verb,
 * `compound` put together from known words, `ending` with a known noun at its end only, `unknown` none of these: a name,
 * most likely. Names that are words too (Winter, Kaiser, Scale) are ordinary: only their context tells.
 */
export type Ordinary = 'unknown' | 'noun' | 'other' | 'compound' | 'ending';

interface Packed {
  readonly hashes: number;
  readonly data: string;
}

function lazy({ hashes, data }: Packed): () => BloomFilter {
  let filter: BloomFilter | undefined;
  return () => (filter ??= new BloomFilter(decodeBase64(data), hashes));
}

const dictionaryNouns = lazy(deNouns);
const moreNouns = lazy(deMore);
const others = lazy(deOthers);
const english = lazy(enWords);
const moreEnglish = lazy(enMore);

/** Looks a word up in the lexicon of a language; case does not matter. The filters take one word in a hundred for another. */
export function ordinariness(word: string, language: LanguageId): Ordinary {
  const lower = word.toLowerCase();
  if (language === 'en') return isEnglish(lower) ? 'noun' : 'unknown';
  return germanOrdinariness(lower);
}

// several readers ask it of each new word, and a compound is taken apart at every letter
const germanOrdinariness = rememberWords((lower): Ordinary => {
  if (isNoun(lower)) return 'noun';
  if (isInflected(lower)) return 'other';
  return compound(lower);
});

function isEnglish(word: string): boolean {
  return isPlainEnglish(word) || (word.endsWith("'s") && isPlainEnglish(word.slice(0, -2)));
}

function isPlainEnglish(word: string): boolean {
  return english().has(word) || moreEnglish().has(word);
}

/** A noun in any form, of the dictionary or of our own list of what it lacks. */
function isNoun(word: string): boolean {
  return dictionaryNouns().has(word) || moreNouns().has(word);
}

/** An adjective or verb in any form; the nouns made of them (`Beschäftigten`) are inflected alike. */
function isInflected(word: string): boolean {
  const filter = others();
  if (filter.has(word)) return true;
  const ending = /(?:e[nrsm]?|st)$/.exec(word);
  if (!ending) return false;
  const stem = word.slice(0, ending.index);
  return stem.length >= 3 && (filter.has(stem) || filter.has(`${stem}e`) || (stem.endsWith('er') && filter.has(stem.slice(0, -2))));
}

const LEAST_END = 4;

/** Looks for a noun at the end and a known word before it, with or without a joint: `Kreis-krankenhaus`, `Arbeit-s-platz`. */
function compound(word: string, depth = 0): Ordinary {
  let ending = false;
  for (let at = 3; at <= word.length - LEAST_END; at++) {
    if (!isNoun(word.slice(at))) continue;
    const head = word.slice(0, at);
    if (isPart(head) || (/[sn]$/.test(head) && isPart(head.slice(0, -1))) || (head.endsWith('es') && isPart(head.slice(0, -2))) || isNoun(`${head}e`)) return 'compound';
    if (depth < 1 && head.length > 6 && compound(head.replace(/s$/, ''), depth + 1) === 'compound') return 'compound';
    if (word.length - at >= 5) ending = true;
  }
  // feminine forms, and the endings that make nouns
  const masculine = /(?:innen|in)$/.test(word) ? word.replace(/(?:innen|in)$/, '') : undefined;
  if (masculine && (isNoun(masculine) || isNoun(masculine.replace(/ä(?=[^ä]*$)/, 'a')))) return 'compound';
  return ending || /(?:ungs?|ungen|heit|heiten|keit|keiten|schaft|schaften|ismus|tät|täten|tionen|tion)$/.test(word) ? 'ending' : 'unknown';
}

function isPart(word: string): boolean {
  return word.length >= 3 && (isNoun(word) || others().has(word) || others().has(`${word}en`));
}
