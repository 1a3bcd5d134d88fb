import { ambiguousGiven, givenNameRows } from '../../language/gazetteer/given';
import { ordinariness } from '../../language/lexicon';
import type { LanguageId } from '../../language/pack';

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
