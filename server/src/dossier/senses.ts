import type { CompareLexicon } from '../language/compare';
import type { SenseRow } from '../language/senses';
import { perTable, readStem } from './words';

/** Letters a noun must have to be the last part of a compound, and the least that stands before it. */
const HEAD = 4;
const FIRST = 3;

/** A word in more rows than this (`withdraw`, `hit`) may mean anything, and tells nothing. */
const MANY = 9;

interface SenseIndex {
  readonly rows: ReadonlyMap<string, SenseRow>;
  /** Concepts, with a blank between, by the stem of a word, or of two words with a blank between. */
  readonly byStem: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<CompareLexicon, SenseIndex>();
const NONE: readonly string[] = [];

function indexOf(lexicon: CompareLexicon): SenseIndex {
  let index = indexes.get(lexicon);
  if (index) return index;
  const rows = new Map<string, SenseRow>();
  const byStem = new Map<string, string>();
  const put = (key: string, concept: string): void => {
    const others = byStem.get(key);
    byStem.set(key, others === undefined ? concept : `${others} ${concept}`);
  };
  for (const row of lexicon.senses()) {
    rows.set(row.concept, row);
    for (const word of row.words) {
      const at = word.indexOf('_');
      if (at >= 0) {
        if (word.indexOf('_', at + 1) < 0) put(`${readStem(word.slice(0, at), lexicon)} ${readStem(word.slice(at + 1), lexicon)}`, row.concept);
        continue;
      }
      const own = readStem(word, lexicon);
      put(own, row.concept);
      // a noun stands with a capital in German, and keeps what looks like the mark of a participle
      const noun = lexicon.compounds && word.startsWith('ge') ? readStem(`G${word.slice(1)}`, lexicon) : own;
      if (noun !== own) put(noun, row.concept);
    }
  }
  indexes.set(lexicon, (index = { rows, byStem }));
  return index;
}

/** The concepts a stem stands for, by itself or, in a language of compounds, by the noun it ends in; none where nobody has listed it. */
export const sensesOf = perTable((lexicon: CompareLexicon) => {
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
  return indexOf(lexicon).byStem.has(`${first} ${second}`);
}

/** The concept a concept is a case of. */
export function broaderOf(concept: string, lexicon: CompareLexicon): string | undefined {
  return indexOf(lexicon).rows.get(concept)?.broader;
}
