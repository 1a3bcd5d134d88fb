// npm run train -- [--language de|en] [--shared DIR] [--epochs N] [--out DIR] [--seed N]
// Trains the tagger from the corpus and, where they are present, the public corpora that may be trained on; writes its models.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LanguageId } from '../../server/src/language/pack';
import { encodeModel } from '../../server/src/recognize/tagger/model';
import type { CorpusArticle } from '../corpus/article';
import { readCorpus } from '../corpus/read';
import { readShared, type SourceName } from '../corpus/shared';
import { trainCrf } from './crf';
import { disturb } from './disturb';
import { Nouns } from './nouns';
import { dropRare, FeatureIndex, Featuriser, type Features } from './featurise';
import { quantise } from './quantise';
import { Random } from './random';
import { samplesOf } from './sentences';
import { Stock } from './stock';
import { substitute } from './substitute';
import { learnVocabulary } from './vocabulary';

const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true },
    shared: { type: 'string', default: '../shared' },
    epochs: { type: 'string', default: '6' },
    out: { type: 'string', default: 'server/src/recognize/tagger/model' },
    seed: { type: 'string', default: '1' },
    least: { type: 'string', default: '0.02' },
    most: { type: 'string', default: '250000' },
    variants: { type: 'string', default: '3' },
    rate: { type: 'string', default: '0.04' },
    dropout: { type: 'string', default: '0.2' },
    l1: { type: 'string', default: '0.0001' },
  },
});

/** Public corpora joined to the training, and how much their sentences count: the narrow ones less; 0 where only their words are learned. */
const PUBLIC: Readonly<Record<LanguageId, readonly (readonly [SourceName, number])[]>> = {
  de: [['smartdata train', 1], ['mobie train', 0.3], ['ler dev', 0]],
  en: [['wnut train', 0.3], ['product train', 0.3], ['sec train', 0.2]],
};

/** How many versions of each article are learned from, in turn: the first as it is, the others with other names. */
const VARIANTS = Number(values.variants);

/** All articles to learn from, and how much their sentences count. */
function readMaterial(language: LanguageId): { article: CorpusArticle; weight: number }[] {
  const material = readCorpus('.', [language]).filter((article) => !article.heldout).map((article) => ({ article, weight: 1 }));
  for (const [name, weight] of PUBLIC[language]) {
    const articles = readShared(resolve(values.shared), name);
    if (!articles) console.error(`${name} is not in ${values.shared}: trained without it`);
    else material.push(...articles.map((article) => ({ article, weight })));
  }
  return material;
}

function train(language: LanguageId): void {
  const random = new Random(Number(values.seed));
  const stock = new Stock(language, random);
  const index = new FeatureIndex();
  const material = readMaterial(language);
  const vocabulary = learnVocabulary(material.map(({ article }) => samplesOf(article)), random);
  const nouns = new Nouns(material.filter(({ weight }) => weight === 1).map(({ article }) => article));
  const featuriser = new Featuriser(index, vocabulary.classOf, language);
  const read: Features[] = [];
  const variantOf: number[] = [];
  const learn = (article: CorpusArticle, weight: number): void => {
    index.nextArticle();
    for (let variant = 0; variant < VARIANTS; variant++) {
      const other = variant === 0 ? article : disturb(nouns.swap(substitute(article, stock, random), random), random);
      for (const sample of samplesOf(other)) {
        read.push(featuriser.read(sample, weight));
        variantOf.push(variant);
      }
    }
  };
  for (const { article, weight } of material) if (weight > 0) learn(article, weight);
  const { hashes, sentences } = dropRare(index, read, 3);
  console.log(`${language}: ${sentences.length} sentences in ${VARIANTS} variants, ${hashes.length} of ${index.hashes.length} features`);
  const turns = Array.from({ length: VARIANTS }, (_, variant) => sentences.filter((_, i) => variantOf[i] === variant));
  const crf = trainCrf(hashes.length, (epoch) => turns[epoch % VARIANTS]!, { rate: Number(values.rate), l1: Number(values.l1), l2: 0.0005, dropout: Number(values.dropout), epochs: Number(values.epochs) }, random, console.log);
  const parts = quantise(crf, hashes, Number(values.least), Number(values.most));
  const bytes = encodeModel({ ...parts, words: vocabulary.words, classes: vocabulary.classes });
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, `${language}.ts`), `// written by npm run train\nexport default { version: '${version}', data: '${Buffer.from(bytes).toString('base64')}' };\n`);
  console.log(`${language}: ${parts.features.length} features kept, ${(bytes.length / 1e6).toFixed(2)} MB, version ${version}`);
}

for (const language of (values.language ?? ['de', 'en']) as LanguageId[]) train(language);
