/** Words a memory keeps: an article of 100,000 words has about so many different ones. */
const KEPT = 40_000;
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

const interned = new TwoGenerations<string>(KEPT / 2);

/** The one string for a word: look-ups by it cost less than by another of the same letters, and no article stays in memory for its sake. */
export function internWord(word: string): string {
  const known = interned.get(word);
  if (known !== undefined) return known;
  const own = ownCopy(word);
  interned.set(own, own);
  return own;
}

/** The same word, which does not keep the article it was cut out of in memory. */
function ownCopy(word: string): string {
  return word.length < VIEWED ? word : ` ${word}`.slice(1);
}
