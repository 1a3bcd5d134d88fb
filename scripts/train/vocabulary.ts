import { KEPT_BITS } from '../../server/src/recognize/tagger/bytes';
import { hashText } from '../../server/src/recognize/tagger/hash';
import { normalForm } from '../../server/src/recognize/tagger/words';
import { kMeans } from './kmeans';
import type { Random } from './random';
import type { Sample } from './sentences';

/** Words the training texts share, with the class of each: the cluster of its contexts (low byte) and how it is written (high byte). */
export interface Vocabulary {
  readonly words: Uint32Array;
  readonly classes: Uint16Array;
  readonly classOf: (form: number) => number;
}

interface Entry {
  readonly form: string;
  articles: number;
  lastArticle: number;
  count: number;
  small: number;
  capital: number;
  /** Where in the list of words its contexts are counted; -1 for rare words. */
  readonly contexts: Map<number, number>;
}

const DIMENSIONS = 64;
const COARSE = 16;
const FINE = 15;

/**
 * Learns which words are known (met in two articles or more) and clusters the frequent ones: their neighbours, weighted by positive
 * pointwise mutual information, are projected on random directions (Kanerva's random indexing), and grouped by k-means, twice.
 */
export function learnVocabulary(articles: readonly (readonly Sample[])[], random: Random): Vocabulary {
  const entries = new Map<string, Entry>();
  articles.forEach((samples, article) => {
    for (const { tokens } of samples) {
      let first = true;
      for (const { text, kind } of tokens) {
        const form = normalForm(text);
        let entry = entries.get(form);
        if (!entry) entries.set(form, entry = { form, articles: 0, lastArticle: -1, count: 0, small: 0, capital: 0, contexts: new Map() });
        entry.count++;
        if (entry.lastArticle !== article) {
          entry.lastArticle = article;
          entry.articles++;
        }
        if (text === text.toLowerCase()) entry.small++;
        else if (!first) entry.capital++;
        if (kind === 'word') first = false;
      }
    }
  });
  const known = [...entries.values()].filter((entry) => entry.articles >= 2);
  const frequent = [...known].sort((a, b) => b.count - a.count).slice(0, 3000);
  const rank = new Map(frequent.map((entry, i) => [entry.form, i]));
  let total = 0;
  const contextCounts = new Float64Array(frequent.length * 2 + 2);
  for (const samples of articles) {
    for (const { tokens } of samples) {
      const forms = tokens.map((token) => normalForm(token.text));
      forms.forEach((form, i) => {
        const entry = entries.get(form)!;
        if (entry.count < 3) return;
        for (const [at, side] of [[i - 1, 0], [i + 1, 1]] as const) {
          const neighbour = at < 0 || at >= forms.length ? frequent.length : rank.get(forms[at]!);
          if (neighbour === undefined) continue;
          const context = neighbour * 2 + side;
          entry.contexts.set(context, (entry.contexts.get(context) ?? 0) + 1);
          contextCounts[context]!++;
          total++;
        }
      });
    }
  }
  const clustered = known.filter((entry) => entry.count >= 3 && entry.contexts.size > 0);
  const directions = Array.from(contextCounts, () => Float32Array.from({ length: DIMENSIONS }, () => random.next() * 2 - 1));
  const vectors = clustered.map(({ contexts }) => {
    const vector = new Float32Array(DIMENSIONS);
    const sum = [...contexts.values()].reduce((a, b) => a + b, 0);
    for (const [context, count] of contexts) {
      const weight = Math.log((count * total) / (sum * contextCounts[context]!));
      if (weight <= 0) continue;
      const direction = directions[context]!;
      for (let d = 0; d < DIMENSIONS; d++) vector[d]! += weight * direction[d]!;
    }
    const length = Math.hypot(...vector) || 1;
    return vector.map((x) => x / length);
  });
  const cluster = new Map<string, number>();
  const coarse = kMeans(vectors, COARSE, random).groups;
  for (let c = 0; c < COARSE; c++) {
    const members = clustered.map((_, i) => i).filter((i) => coarse[i] === c);
    const fine = kMeans(members.map((i) => vectors[i]!), FINE, random).groups;
    members.forEach((i, m) => cluster.set(clustered[i]!.form, c * 16 + fine[m]! + 1));
  }
  const classes = new Map(known.map((entry) => [hashText(entry.form, 1), (writing(entry) << 8) | (cluster.get(entry.form) ?? 0)]));
  // of two words whose kept bits are the same the model holds one
  const words = Uint32Array.from([...classes.keys()].map((hash) => hash >>> 0)).sort().filter((hash, i, all) => i === 0 || ((hash ^ all[i - 1]!) & KEPT_BITS) !== 0);
  return { words, classes: Uint16Array.from(words, (hash) => classes.get(hash | 0)!), classOf: (form) => classes.get(form) ?? 0 };
}

/** 1 written small, 2 with a capital, 3 both, 4 not to be told. */
function writing({ small, capital }: Entry): number {
  const sum = small + capital;
  if (sum === 0) return 4;
  const share = capital / sum;
  return share < 0.1 ? 1 : share > 0.9 ? 2 : 3;
}
