import type { CompareLexicon } from '../language/compare';
import type { SenseRow } from '../language/senses';
import { stem } from './words';

/** Letters a noun must have to be the last part of a compound, and the least that stands before it. */
const HEAD = 4;
const FIRST = 3;

/** A word in more rows than this (`withdraw`, `hit`) may mean anything, and tells nothing. */
const MANY = 9;

interface SenseIndex {
  readonly rows: ReadonlyMap<string, SenseRow>;
  /** Concepts by the stem of a word, or of two words with a blank between. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** Of these the nouns, which may stand at the end of a compound. */
  readonly heads: ReadonlyMap<string, readonly string[]>;
  /** What each stem that was asked for has been found to mean. */
  readonly known: Map<string, readonly string[]>;
}

const indexes = new WeakMap<CompareLexicon, SenseIndex>();
const NONE: readonly string[] = [];

function indexOf(lexicon: CompareLexicon): SenseIndex {
  let index = indexes.get(lexicon);
  if (index) return index;
  const rows = new Map<string, SenseRow>();
  const byStem = new Map<string, string[]>();
  const heads = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, key: string, concept: string): void => {
    const list = map.get(key);
    if (!list) map.set(key, [concept]);
    else if (!list.includes(concept)) list.push(concept);
  };
  for (const row of lexicon.senses()) {
    rows.set(row.concept, row);
    for (const word of row.words) {
      const parts = word.split('_');
      if (parts.length > 1) {
        if (parts.length === 2) put(byStem, parts.map((p) => stem(p, lexicon)).join(' '), row.concept);
        continue;
      }
      // a noun stands with a capital in German, and keeps what looks like the mark of a participle
      for (const form of new Set([stem(word, lexicon), ...(lexicon.compounds ? [stem(word[0]!.toUpperCase() + word.slice(1), lexicon)] : [])])) {
        put(byStem, form, row.concept);
        if (lexicon.compounds && row.kind !== 'act' && form.length >= HEAD) put(heads, form, row.concept);
      }
    }
  }
  for (const map of [byStem, heads]) for (const [key, concepts] of map) if (concepts.length > MANY) map.delete(key);
  indexes.set(lexicon, (index = { rows, byStem, heads, known: new Map() }));
  return index;
}

/** The concepts a stem stands for, by itself or, in a language of compounds, by the noun it ends in; none where nobody has listed it. */
export function sensesOf(key: string, lexicon: CompareLexicon): readonly string[] {
  const { byStem, heads, known } = indexOf(lexicon);
  let senses = known.get(key);
  if (senses) return senses;
  // „entwende“ of „entwendete“ beside „entwend“ of „entwenden“
  senses = byStem.get(key) ?? (/[et]$/.test(key) && key.length > HEAD ? byStem.get(key.slice(0, -1)) : undefined);
  for (let at = FIRST; !senses && lexicon.compounds && at <= key.length - HEAD; at++) senses = heads.get(key.slice(at));
  senses ??= NONE;
  if (known.size > KEPT) known.clear();
  known.set(key, senses);
  return senses;
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
