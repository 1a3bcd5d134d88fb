/** Words a memory keeps: what 1 MB of text writes differently (some 30,000 words) stays until the text is read again, in either language. */
const KEPT = 60_000;
/** From this length on an engine keeps a part of a string as a view of the whole. */
const VIEWED = 13;

/** A map that holds two generations of entries: when the younger is full, the older is forgotten, but for what was asked for since. */
class TwoGenerations<T> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  constructor(private readonly half: number) {}

  get(key: string): T | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: T): void {
    if (this.young.size >= this.half) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}

/** Stands for a result that is undefined. */
const NOTHING = Symbol('nothing');

/**
 * Remembers what a function makes of a word, for words met before: most words of an article are. At most `kept` words are
 * held, and those met last stay longest. `make` must depend on nothing but the word.
 */
export function rememberWords<T>(make: (word: string) => T, kept = KEPT): (word: string) => T {
  const known = new TwoGenerations<T | typeof NOTHING>(Math.ceil(kept / 2));
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old === NOTHING ? (undefined as T) : (old as T);
    const made = make(word);
    known.set(ownCopy(word), made === undefined ? NOTHING : made);
    return made;
  };
}

/** Sentences a memory keeps: those of a long article and of the others beside it. */
const SENTENCES = 3000;
/** A stretch of text with more code units is rare, and takes room. */
const LONGEST = 600;

/**
 * Remembers what a function makes of a sentence or a part of one: while an article is written all of them but one are met again with every
 * letter typed. `make` must depend on nothing but the text.
 */
export function rememberSentences<T>(make: (words: string) => T): (words: string) => T {
  const known = rememberWords(make, SENTENCES);
  return (words) => (words.length > LONGEST ? make(words) : known(words));
}

/** What a function makes of a word or sentence by a table (a language's, a list of rows), remembered with that table in the way `remember` does. */
export function perTable<K extends object, T>(make: (table: K) => (words: string) => T, remember: (make: (words: string) => T) => (words: string) => T): (words: string, table: K) => T {
  const readers = new WeakMap<K, (words: string) => T>();
  return (words, table) => {
    let reader = readers.get(table);
    if (!reader) readers.set(table, (reader = remember(make(table))));
    return reader(words);
  };
}

/** How many readers of spellings there are. */
let readers = 0;

/** One way to write a word, as a text has it, with what its letters alone tell of it: each reader works that out once, and finds it again without looking for it. */
export class Spelling {
  /** A copy of its own, so that no article stays in memory for a word's sake. */
  readonly text: string;
  readonly lower: string;
  /** What each reader has made of it, by the reader's number; undefined where it has not been asked. */
  readonly facts: unknown[] = new Array<unknown>(readers);

  constructor(word: string) {
    this.text = ownCopy(word);
    this.lower = this.text.toLowerCase();
  }
}

const met = new TwoGenerations<Spelling>(KEPT / 2);

/** The one spelling of a word; the same again for words met before, until too many others have been met since. */
export function spellingOf(word: string): Spelling {
  let spelling = met.get(word);
  if (!spelling) {
    spelling = new Spelling(word);
    met.set(spelling.text, spelling);
  }
  return spelling;
}

/** A reader of spellings: makes something of each word's letters, and keeps it with the word. `make` must depend on nothing else. */
export function perSpelling<T extends NonNullable<unknown> | null>(make: (word: string) => T): (spelling: Spelling) => T {
  const reader = readers++;
  return ({ text, facts }) => {
    const known = facts[reader];
    if (known !== undefined) return known as T;
    const made = make(text);
    facts[reader] = made;
    return made;
  };
}

/** The same word, which does not keep the article it was cut out of in memory. */
export function ownCopy(word: string): string {
  return word.length < VIEWED ? word : ` ${word}`.slice(1);
}
