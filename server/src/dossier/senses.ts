import type { CompareLexicon } from '../language/compare';
import type { SenseRow } from '../language/senses';
import { readStem } from './words';

/** Letters a noun must have to be the last part of a compound, and the least that stands before it. */
const HEAD = 4;
const FIRST = 3;

/** A word in more rows than this (`withdraw`, `hit`) may mean anything, and tells nothing. */
const MANY = 9;

interface SenseIndex {
  readonly rows: ReadonlyMap<string, SenseRow>;
  /** Concepts, with a blank between, by the stem of a word, or of two words with a blank between. */
  readonly byStem: ReadonlyMap<string, string>;
  /** What each stem that was asked for has been found to mean. */
  readonly known: Map<string, readonly string[]>;
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
  indexes.set(lexicon, (index = { rows, byStem, known: new Map() }));
  return index;
}

/** The concepts a stem stands for, by itself or, in a language of compounds, by the noun it ends in; none where nobody has listed it. */
export function sensesOf(key: string, lexicon: CompareLexicon): readonly string[] {
  const { byStem, rows, known } = indexOf(lexicon);
  let senses = known.get(key);
  if (senses) return senses;
  // „entwende“ of „entwendete“ beside „entwend“ of „entwenden“
  let listed = byStem.get(key) ?? (/[et]$/.test(key) && key.length > HEAD ? byStem.get(key.slice(0, -1)) : undefined);
  senses = conceptsIn(listed);
  for (let at = FIRST; listed === undefined && lexicon.compounds && at <= key.length - HEAD; at++) {
    const nouns = conceptsIn(byStem.get(key.slice(at))).filter((c) => rows.get(c)!.kind !== 'act');
    if (!nouns.length) continue;
    listed = key;
    senses = nouns;
  }
  if (known.size > KEPT) known.clear();
  known.set(key, senses);
  return senses;
}

function conceptsIn(listed: string | undefined): readonly string[] {
  const concepts = listed === undefined ? NONE : [...new Set(listed.split(' '))];
  return concepts.length > MANY ? NONE : concepts;
}

/** Stems whose senses are kept. */
const KEPT = 20_000;

/** Whether two stems next to each other are one term: `death toll`. */
export function isTerm(first: string, second: string, lexicon: CompareLexicon): boolean {
  return indexOf(lexicon).byStem.has(`${first} ${second}`);
}

/** The concept a concept is a case of. */
export function broaderOf(concept: string, lexicon: CompareLexicon): string | undefined {
  return indexOf(lexicon).rows.get(concept)?.broader;
}
