/** Words a memory keeps: an article of 100,000 words has about so many different ones. */
const KEPT = 20_000;
/** From this length on an engine keeps a part of a string as a view of the whole. */
const VIEWED = 13;

/**
 * Remembers what a function makes of a word, for words met before: most words of an article are. When more than `kept`
 * words have been met, all are forgotten, so that memory is bounded. `make` must depend on nothing but the word.
 */
export function rememberWords<T>(make: (word: string) => T, kept = KEPT): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined || known.has(word)) return old as T;
    const made = make(word);
    if (known.size >= kept) known.clear();
    known.set(ownCopy(word), made);
    return made;
  };
}

const interned = new Map<string, string>();

/** The one string for a word: look-ups by it cost less than by another of the same letters, and no article stays in memory for its sake. */
export function internWord(word: string): string {
  const known = interned.get(word);
  if (known !== undefined) return known;
  if (interned.size >= KEPT) interned.clear();
  const own = ownCopy(word);
  interned.set(own, own);
  return own;
}

/** The same word, which does not keep the article it was cut out of in memory. */
function ownCopy(word: string): string {
  return word.length < VIEWED ? word : ` ${word}`.slice(1);
}
