import { ambiguousGiven, givenNameRows } from '../../language/gazetteer/given';
import { ordinariness } from '../../language/lexicon';
import { packOf } from '../../language';
import type { LanguageId } from '../../language/pack';
import { spellingOf } from '../../text/remember';
import { classId, wordReader, type ClassId } from '../names/words';

const ORDINARY = { unknown: 0, noun: 1, other: 2, compound: 3, ending: 4 } as const;

let given: ReadonlySet<string> | undefined;
let perhapsGiven: ReadonlySet<string> | undefined;

/**
 * What lexicons tell of a word: how ordinary it is (bits 0–2), whether it is a given name (8) or may be one (16).
 * Lists of firms stay out of the tagger: they are a voice of their own, and its opinion must not echo them.
 */
export function lexicalClass(word: string, language: LanguageId): number {
  given ??= new Set(Object.values(givenNameRows).flatMap((row) => row.split(' ')));
  perhapsGiven ??= new Set(ambiguousGiven);
  const ordinary = ORDINARY[ordinariness(word, language)];
  if (word === word.toLowerCase()) return ordinary;
  const name = word.length > 3 && word === word.toUpperCase() ? word[0]! + word.slice(1).toLowerCase() : word;
  const base = language === 'de' && name.endsWith('s') ? name.slice(0, -1) : name;
  return ordinary | (given.has(name) || given.has(base) ? 8 : perhapsGiven.has(name) ? 16 : 0);
}

/** The classes of word that tell something by meaning, in the order the models were trained with: a new one goes to the end, and the models are trained anew. */
const CLASSES = [
  'role', 'title', 'particle', 'legalForm', 'firmHead', 'firmNoun', 'bodyHead', 'placeHead', 'productHead', 'productNoun', 'familyNoun', 'clubHead', 'mediaHead',
  'speaking', 'acting', 'firmVerb', 'article', 'possessive', 'preposition', 'placePreposition', 'from', 'at', 'named', 'and', 'pronoun', 'adjective', 'nationality',
  'calendar', 'never', 'plain', 'firmTail', 'partyTail', 'credit', 'function',
] as const;

const NUMBER = new Map<ClassId, number>(CLASSES.map((name, i) => [classId(name), i]));

/** What kinds of word a word is by the rows of its language, as numbers: a role, a trade, a verb of saying. No list of names is in them. */
export function lexicalClasses(word: string, language: LanguageId): number[] {
  return wordReader(packOf(language)).read(spellingOf(word)).classes.flatMap((id) => NUMBER.get(id) ?? []);
}
