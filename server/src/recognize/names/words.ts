import type { LanguagePack } from '../../language/pack';
import { nameConnectors, type WordClass } from '../../language/names';
import { ordinariness } from '../../language/lexicon';
import { perSpelling, type Spelling } from '../../text/remember';
import { ambiguousGiven } from '../../language/gazetteer/given';

/** The classes of words, in the order of their numbers in the tables of weights: those of the lexicon, then those of form. */
export const WORD_CLASSES = [
  'role', 'title', 'particle', 'legalForm', 'firmHead', 'firmNoun', 'bodyHead', 'placeHead', 'productHead', 'productNoun',
  'familyNoun', 'clubHead', 'mediaHead', 'speaking', 'acting', 'firmVerb', 'article', 'possessive', 'preposition', 'placePreposition', 'from', 'at', 'named', 'and',
  'pronoun', 'adjective', 'nationality', 'calendar', 'never', 'plain', 'firmTail', 'partyTail', 'credit', 'function',
  'given', 'givenMaybe', 'acronym', 'mixed', 'capital', 'small', 'number', 'initial', 'endsInS', 'edge',
  'comma', 'colon', 'opens', 'closes', 'quote', 'hyphen', 'stop', 'symbol', 'ampersand', 'slash', 'unknown', 'domain', 'longWord', 'shortWord', 'inhabitant',
  'ordinaryNoun', 'ordinarySmall', 'ordinaryEnd',
  'lexiconNoun', 'lexiconOther', 'lexiconCompound', 'lexiconEnding', 'lexiconUnknown', 'english',
] as const;

/** A class of words by number. */
export type ClassId = number;

const NUMBER = new Map<string, ClassId>(WORD_CLASSES.map((name, i) => [name, i]));

/** The number of a class by a name read somewhere; undefined where there is none. */
export function classNumber(name: string): ClassId | undefined {
  return NUMBER.get(name);
}

/** The number of a class. */
export function classId(name: (typeof WORD_CLASSES)[number]): ClassId {
  return NUMBER.get(name)!;
}

/** The classes of words that a lexicon or a language's rows know as ordinary. */
export const ORDINARY: readonly ClassId[] = [classId('lexiconNoun'), classId('lexiconOther'), classId('ordinaryNoun'), classId('ordinarySmall')];

/** A word, read: its classes and what its letters look like. */
export interface ReadWord {
  readonly classes: readonly ClassId[];
  /** The number of the set of its classes; words with the same classes in the same order share it. */
  readonly set: number;
  /** Bits of `WordForm`. */
  readonly form: number;
}

/** Bits of `ReadWord.form`, so that no letters are looked at twice. */
export const WordForm = {
  /** Begins with a capital letter. */
  capital: 1,
  /** May be a name by its letters: a capital first, or one behind a small letter (`iPhone`). */
  namelike: 2,
  /** Holds a capital letter, or begins with a digit. */
  counts: 4,
  hasSmall: 8,
  /** Begins with a small letter, or is `&` or `+`. */
  connects: 16,
  /** May stand between the words of a name: `&`, `of`, `für`. */
  connector: 32,
  /** Begins with a letter or digit. */
  letterFirst: 64,
  quote: 128,
  hyphen: 256,
} as const;

/** The number of the set that stands for what lies beyond a paragraph's edges. */
export const EDGE_SET = 0;

/** Reads what classes a word is in. */
export interface WordReader {
  read(spelling: Spelling): ReadWord;
  /** The classes of each set, by its number. */
  readonly sets: readonly (readonly ClassId[])[];
}

const readers = new Map<string, WordReader>();

/** The reader of a language. */
export function wordReader(pack: LanguagePack): WordReader {
  let reader = readers.get(pack.id);
  if (!reader) readers.set(pack.id, (reader = buildReader(pack)));
  return reader;
}

const LEXICON = { unknown: 'lexiconUnknown', noun: 'lexiconNoun', other: 'lexiconOther', compound: 'lexiconCompound', ending: 'lexiconEnding' } as const;
const SHORTEST_STEM = 2;
const SHORTEST_NOUN = 4;

function buildReader(pack: LanguagePack): WordReader {
  const words = new Map<string, Set<ClassId>>();
  const endings = new Map<string, Set<ClassId>>();
  const add = (map: Map<string, Set<ClassId>>, key: string, id: ClassId): void => {
    const set = map.get(key);
    if (set) set.add(id);
    else map.set(key, new Set([id]));
  };
  let longest = 0;
  for (const row of pack.names.rows) {
    const id = classId(row.class as WordClass);
    const tails = ['', ...(row.inflections?.split(' ') ?? [])];
    for (const word of row.words.split(' ')) for (const tail of tails) add(words, word + tail, id);
    for (const ending of row.endings?.split(' ') ?? []) {
      for (const tail of tails) {
        longest = Math.max(longest, ending.length + tail.length);
        add(endings, ending + tail, id);
      }
    }
  }
  const nouns = new Set(pack.names.ordinary.nouns.split(' '));
  const small = new Set(pack.names.ordinary.small.split(' '));
  const sets: (readonly ClassId[])[] = [[classId('edge')]];
  const setNumbers = new Map<string, number>();
  return {
    sets,
    read: perSpelling((word) => {
      const ids = classesOf(word);
      const key = ids.join();
      let set = setNumbers.get(key);
      if (set === undefined) {
        setNumbers.set(key, (set = sets.length));
        sets.push(ids);
      }
      return { classes: sets[set]!, set, form: letterBits(word) };
    }),
  };

  function classesOf(word: string): readonly ClassId[] {
    const ids = new Set<ClassId>();
    const lower = word.toLowerCase();
    for (const id of words.get(lower) ?? []) ids.add(id);
    for (let n = Math.min(longest, lower.length - SHORTEST_STEM); n >= 2; n--) {
      for (const id of endings.get(lower.slice(-n)) ?? []) ids.add(id);
    }
    const name = givenName(word);
    if (name) ids.add(classId(ambiguousGiven.has(name) ? 'givenMaybe' : 'given'));
    // a given name that is a word as well (Mark) is left to its context
    if (!name && /^\p{Lu}\p{Ll}/u.test(word)) {
      if (nouns.has(lower) || nouns.has(lower.replace(/(?:e?s|e?n)$/, ''))) ids.add(classId('ordinaryNoun'));
      else if (pack.names.capitalNouns && endsInNoun(lower)) ids.add(classId('ordinaryEnd'));
      if (small.has(lower)) ids.add(classId('ordinarySmall'));
    }
    if (!name && /^\p{Lu}\p{Ll}/u.test(word)) {
      let known = ordinariness(word, pack.id);
      // a genitive hides the word: `Krankenhauses` is listed, `Sturms` may not be
      if (known === 'unknown' && pack.names.genitive && lower.endsWith('s')) known = ordinariness(lower.slice(0, -1), pack.id);
      ids.add(classId(LEXICON[known]));
      if (pack.id !== 'en' && ordinariness(word, 'en') !== 'unknown') ids.add(classId('english'));
    }
    const listed = ids.size > 0;
    for (const id of formOf(word)) ids.add(id);
    if (!listed && /^\p{Lu}/u.test(word)) ids.add(classId('unknown'));
    return [...ids];
  }

  /** The given name a word is, with or without a genitive -s. */
  function givenName(word: string): string | undefined {
    const { givenNames: given, genitive } = pack.names;
    if (given.has(word)) return word;
    const bare = word.replace(/['’]?s$/, '');
    return genitive && given.has(bare) ? bare : undefined;
  }

  /** Whether a word may be a compound of a known noun: `Superintelligenzlabor`. */
  function endsInNoun(lower: string): boolean {
    const bare = lower.replace(/(?:e?s|e?n)$/, '');
    for (let n = lower.length - 3; n >= SHORTEST_NOUN; n--) {
      if (nouns.has(lower.slice(-n)) || nouns.has(bare.slice(lower.length - n))) return true;
    }
    return false;
  }
}

/** The bits of `WordForm` that hold for a word. */
function letterBits(word: string): number {
  return (/^\p{Lu}/u.test(word) ? WordForm.capital : 0)
    | (/\p{Lu}/u.test(word[0] ?? '') || /\p{Ll}\p{Lu}/u.test(word) ? WordForm.namelike : 0)
    | (/^\d|\p{Lu}/u.test(word) ? WordForm.counts : 0)
    | (/\p{Ll}/u.test(word) ? WordForm.hasSmall : 0)
    | (/^(?:&|\+|\p{Ll}.*)$/u.test(word) ? WordForm.connects : 0)
    | (nameConnectors.has(word) ? WordForm.connector : 0)
    | (/^[\p{L}\d]/u.test(word) ? WordForm.letterFirst : 0)
    | (/^["„“”»«‹›‚‘]$/.test(word) ? WordForm.quote : 0)
    | (word === '-' || word === '‑' ? WordForm.hyphen : 0);
}

function formOf(word: string): ClassId[] {
  const ids: ClassId[] = [];
  const add = (name: (typeof WORD_CLASSES)[number]): void => void ids.push(classId(name));
  if (/^\p{L}/u.test(word)) {
    if (/^(?:\p{L}\.)+$/u.test(word)) add('initial');
    else if (/^\p{Lu}{2,6}s?$/u.test(word)) add('acronym');
    else if (/^\p{Ll}?\p{Lu}?\p{Ll}+\p{Lu}/u.test(word) && /\p{Ll}\p{Lu}/u.test(word)) add('mixed');
    else if (/^\p{Lu}/u.test(word)) add('capital');
    else add('small');
    if (/\p{L}\.\p{L}{2,3}$/u.test(word)) add('domain');
    if (/^\p{Lu}.*s$/u.test(word)) add('endsInS');
    if (/^\p{Lu}\p{Ll}{3,}er(?:s|n|in|innen)?$/u.test(word)) add('inhabitant');
    if (word.length > 11) add('longWord');
    if (word.length < 5) add('shortWord');
  } else if (/^\d/.test(word)) add('number');
  else if (word === ',') add('comma');
  else if (word === ':') add('colon');
  else if (word === '(' || word === '[') add('opens');
  else if (word === ')' || word === ']') add('closes');
  else if (/^["„“”»«‹›‚‘'’]/.test(word)) add(/^['’]s$/.test(word) ? 'endsInS' : 'quote');
  else if (/^[-–‑]$/.test(word)) add('hyphen');
  else if (/^[.!?…;]/.test(word)) add('stop');
  else if (word === '&' || word === '+') add('ampersand');
  else if (word === '/' || word === '|') add('slash');
  else add('symbol');
  return ids;
}
