import type { CompareLexicon } from '../language/compare';
import type { SenseRow } from '../language/senses';
import { perWord, readStem } from './words';

/** Letters a noun must have to be the last part of a compound, and the least that stands before it. */
const HEAD = 4;
const FIRST = 3;

/** A word in more rows than this (`withdraw`, `hit`) may mean anything, and tells nothing. */
const MANY = 9;

interface SenseIndex {
  readonly rows: ReadonlyMap<string, SenseRow>;
  /** Concepts, with a blank between, by the stem of a word, or of two words with a blank between. */
  readonly byStem: ReadonlyMap<string, string>;
  /** For terms of two words, the stems of the second by that of the first: most words begin none, which is told without a key of two made up. */
  readonly terms: ReadonlyMap<string, ReadonlySet<string>>;
}

const indexes = new WeakMap<CompareLexicon, SenseIndex>();
const NONE: readonly string[] = [];
const NO_ROWS: readonly SenseRow[] = [];

function indexOf(lexicon: CompareLexicon): SenseIndex {
  let index = indexes.get(lexicon);
  if (index) return index;
  const rows = new Map<string, SenseRow>();
  const byStem = new Map<string, string>();
  const terms = new Map<string, Set<string>>();
  const put = (key: string, concept: string): void => {
    const others = byStem.get(key);
    byStem.set(key, others === undefined ? concept : `${others} ${concept}`);
  };
  for (const row of lexicon.senses()) {
    rows.set(row.concept, row);
    for (const word of row.words) {
      const at = word.indexOf('_');
      if (at >= 0) {
        if (word.indexOf('_', at + 1) >= 0) continue;
        const [first, second] = [readStem(word.slice(0, at), lexicon), readStem(word.slice(at + 1), lexicon)];
        put(`${first} ${second}`, row.concept);
        const known = terms.get(first);
        if (known) known.add(second);
        else terms.set(first, new Set([second]));
        continue;
      }
      const own = readStem(word, lexicon);
      put(own, row.concept);
      // a noun stands with a capital in German, and keeps what looks like the mark of a participle
      const noun = lexicon.compounds && word.startsWith('ge') ? readStem(`G${word.slice(1)}`, lexicon) : own;
      if (noun !== own) put(noun, row.concept);
    }
  }
  indexes.set(lexicon, (index = { rows, byStem, terms }));
  return index;
}

/** The concepts a stem stands for, by itself or, in a language of compounds, by the noun it ends in; none where nobody has listed it. */
export const sensesOf = perWord((lexicon: CompareLexicon) => {
  const { byStem, rows } = indexOf(lexicon);
  return (key): readonly string[] => {
    // „entwende“ of „entwendete“ beside „entwend“ of „entwenden“
    const listed = byStem.get(key) ?? (/[et]$/.test(key) && key.length > HEAD ? byStem.get(key.slice(0, -1)) : undefined);
    if (listed !== undefined) return conceptsIn(listed);
    for (let at = FIRST; lexicon.compounds && at <= key.length - HEAD; at++) {
      const nouns = conceptsIn(byStem.get(key.slice(at)) ?? '').filter((c) => rows.get(c)!.kind !== 'act');
      if (nouns.length) return nouns;
    }
    return NONE;
  };
});

function conceptsIn(listed: string): readonly string[] {
  const concepts = listed ? [...new Set(listed.split(' '))] : NONE;
  return concepts.length > MANY ? NONE : concepts;
}

/** Whether two stems next to each other are one term: `death toll`. */
export function isTerm(first: string, second: string, lexicon: CompareLexicon): boolean {
  return indexOf(lexicon).terms.get(first)?.has(second) ?? false;
}

/** The rows of the concepts a stem stands for. */
export const rowsOf = perWord((lexicon: CompareLexicon) => {
  const { rows } = indexOf(lexicon);
  return (key): readonly SenseRow[] => {
    const concepts = sensesOf(key, lexicon);
    return concepts.length ? concepts.map((c) => rows.get(c)!) : NO_ROWS;
  };
});
