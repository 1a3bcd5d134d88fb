// npm run train -- [--language de|en] [--shared DIR] [--epochs N] [--out DIR] [--seed N]
// Trains the tagger from the corpus and, where they are present, the public corpora that may be trained on; writes its models.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LanguageId } from '../../server/src/language/pack';
import { encodeModel } from '../../server/src/recognize/tagger/model';
import { readCorpus } from '../corpus/read';
import { readShared, type SourceName } from '../corpus/shared';
import { trainCrf } from './crf';
import { FeatureIndex, Featuriser, type Features } from './featurise';
import { quantise } from './quantise';
import { Random } from './random';
import { samplesOf } from './sentences';

const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true },
    shared: { type: 'string', default: '../shared' },
    epochs: { type: 'string', default: '12' },
    out: { type: 'string', default: 'server/src/recognize/tagger/model' },
    seed: { type: 'string', default: '1' },
  },
});

/** Public corpora joined to the training, and how much their sentences count: the narrow ones less. */
const PUBLIC: Readonly<Record<LanguageId, readonly (readonly [SourceName, number])[]>> = {
  de: [['smartdata train', 1], ['mobie train', 0.3]],
  en: [['wnut train', 0.3], ['product train', 0.3], ['sec train', 0.2]],
};

function train(language: LanguageId): void {
  const random = new Random(Number(values.seed));
  const index = new FeatureIndex();
  const featuriser = new Featuriser(index, () => 0);
  const sentences: Features[] = [];
  for (const article of readCorpus('.', [language])) {
    if (!article.heldout) for (const sample of samplesOf(article)) sentences.push(featuriser.read(sample, 1));
  }
  console.log(`${language}: ${sentences.length} sentences of the corpus`);
  for (const [name, weight] of PUBLIC[language]) {
    const articles = readShared(resolve(values.shared), name);
    if (!articles) console.error(`${name} is not in ${values.shared}: trained without it`);
    else for (const article of articles) for (const sample of samplesOf(article)) sentences.push(featuriser.read(sample, weight));
  }
  console.log(`${language}: ${sentences.length} sentences, ${index.hashes.length} features`);
  const crf = trainCrf(index.hashes.length, () => sentences, { rate: 0.02, l1: 0.0005, l2: 0.0005, epochs: Number(values.epochs) }, random, console.log);
  const parts = quantise(crf, index.hashes, 0.02, 250_000);
  const bytes = encodeModel({ ...parts, words: new Uint32Array(0), clusters: new Uint8Array(0) });
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, `${language}.ts`), `// written by npm run train\nexport default { version: '${version}', data: '${Buffer.from(bytes).toString('base64')}' };\n`);
  console.log(`${language}: ${parts.features.length} features kept, ${(bytes.length / 1e6).toFixed(2)} MB, version ${version}`);
}

for (const language of (values.language ?? ['de', 'en']) as LanguageId[]) train(language);
