import type { Digest } from './digest';

/** Shared names and words below which two articles tell different stories. */
const NAMES_ENOUGH = 2;
const WORDS_WITH_NAME = 0.1;
const WORDS_ALONE = 0.2;

/** A folder of so many articles is held to be one story or two, and every pair is looked at. */
const SMALL = 12;

/** Of a name or word that many articles have, each is held against the first and the next so many. */
const NEIGHBOURS = 8;
/** Articles one article is compared with in full, where more tell its story: the first ones, which tie all together, and the most alike. */
const FIRST_PARTNERS = 6;
const ALIKE_PARTNERS = 10;

/** Which articles of a folder have to do with each other. */
export interface Stories {
  readonly related: (a: number, b: number) => boolean;
  /** For each article the ones it is compared with, all it is related to in any folder but a very large one; a draft has all. */
  readonly partners: readonly (readonly number[])[];
}

/**
 * Which articles of a folder tell one story: they share two names of which not both are everywhere in the folder, or a
 * name and vocabulary, or much vocabulary (cosine over tf·idf), or in a small folder each tells the story of a third. A firm or a number in common is not enough.
 * Only pairs that share a name or a rare word are looked at.
 */
export function findStories(digests: readonly Digest[], isDraft: (article: number) => boolean): Stories {
  const n = digests.length;
  if (n === 1) return { related: (a, b) => a === b, partners: [[]] };
  const nameKeys = digests.map((d) => new Set(d.names.flatMap((name) => (name.kind === 'person' ? [`p:${name.parts.at(-1)!}`] : [`c:${name.parts[0]!}`]))));
  const frequency = new Map<string, number>();
  for (const d of digests) for (const word of d.words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const nameFrequency = new Map<string, number>();
  for (const keys of nameKeys) for (const key of keys) nameFrequency.set(key, (nameFrequency.get(key) ?? 0) + 1);
  const vectors = digests.map((d) => vectorOf(d, frequency, n));

  const pairs = new Set<number>();
  const consider = (index: Map<string, number[]>): void => {
    for (const list of index.values()) {
      const all = list.length <= Math.max(12, n / 4) && list.length <= NEIGHBOURS * 4;
      for (let i = 1; i < list.length; i++) {
        for (let j = 0; j < i; j++) {
          if (!all && j >= NEIGHBOURS && j < i - NEIGHBOURS) j = i - NEIGHBOURS;
          pairs.add(list[j]! * n + list[i]!);
        }
      }
    }
  };
  consider(invert(nameKeys));
  if (n > SMALL) consider(invert(vectors.map((v) => new Set([...v].sort((a, b) => b[1] - a[1]).slice(0, 25).map(([w]) => w)))));
  else for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) pairs.add(j * n + i);

  for (let d = 0; d < n; d++) if (isDraft(d)) for (let i = 0; i < n; i++) if (i !== d) pairs.add(Math.min(i, d) * n + Math.max(i, d));
  const stories = new Map<number, number>();
  for (const pair of pairs) {
    const a = Math.floor(pair / n);
    const b = pair % n;
    let shared = 0;
    for (const key of nameKeys[a]!) {
      // a name that half of a large folder has ties nothing together
      if (nameKeys[b]!.has(key)) shared += n > SMALL && nameFrequency.get(key)! > n / 4 ? 0.25 : 1;
    }
    const alike = cosine(vectors[a]!, vectors[b]!);
    if ((shared >= NAMES_ENOUGH && (n <= SMALL || alike >= 0.04)) || (shared >= 0.25 && alike >= WORDS_WITH_NAME) || alike >= WORDS_ALONE) stories.set(pair, alike);
  }
  if (n <= SMALL) close(stories, n);
  const related = (a: number, b: number): boolean => a === b || stories.has(Math.min(a, b) * n + Math.max(a, b));
  return { related, partners: partnersOf(stories, n, isDraft) };
}

/** In a small folder articles tell one story, too, where each tells that of a third. */
function close(stories: Map<number, number>, n: number): void {
  for (let via = 0; via < n; via++) {
    for (let a = 0; a < n; a++) {
      for (let b = a + 1; b < n; b++) {
        if (a === via || b === via || stories.has(a * n + b)) continue;
        const [x, y] = [stories.get(Math.min(a, via) * n + Math.max(a, via)), stories.get(Math.min(b, via) * n + Math.max(b, via))];
        if (x !== undefined && y !== undefined) stories.set(a * n + b, Math.min(x, y));
      }
    }
  }
}

function partnersOf(stories: ReadonlyMap<number, number>, n: number, isDraft: (article: number) => boolean): number[][] {
  const all = Array.from({ length: n }, (): { article: number; alike: number }[] => []);
  for (const [pair, alike] of stories) {
    const [a, b] = [Math.floor(pair / n), pair % n];
    all[a]!.push({ article: b, alike });
    all[b]!.push({ article: a, alike });
  }
  const partners = Array.from({ length: n }, () => new Set<number>());
  all.forEach((list, a) => {
    list.sort((x, y) => x.article - y.article);
    const few = list.length <= FIRST_PARTNERS + ALIKE_PARTNERS || isDraft(a);
    const chosen = few ? list : [...list.slice(0, FIRST_PARTNERS), ...list.slice(FIRST_PARTNERS).sort((x, y) => y.alike - x.alike || x.article - y.article).slice(0, ALIKE_PARTNERS)];
    for (const { article } of chosen) {
      partners[a]!.add(article);
      partners[article]!.add(a);
    }
  });
  return partners.map((set) => [...set].sort((a, b) => a - b));
}

function vectorOf(digest: Digest, frequency: ReadonlyMap<string, number>, n: number): Map<string, number> {
  const vector = new Map<string, number>();
  // few frequencies are many words'
  const rarities: number[] = [];
  let length = 0;
  for (const [word, count] of digest.words) {
    const articles = frequency.get(word)!;
    // in a small folder every word of the story is everywhere: the weight must not vanish
    const weight = (1 + Math.log(count)) * (rarities[articles] ??= Math.log(1 + (n + 8) / articles));
    vector.set(word, weight);
    length += weight * weight;
  }
  const norm = Math.sqrt(length) || 1;
  for (const [word, weight] of vector) vector.set(word, weight / norm);
  return vector;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

function invert(sets: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  sets.forEach((set, i) => {
    for (const key of set) {
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
  });
  return index;
}
