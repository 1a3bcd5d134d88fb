import { existsSync } from 'node:fs';
import { modelSize, shippedModel } from '../../server/src/recognize/tagger';
import { statisticalTagger } from '../../server/src/recognize/tagger/statistical';
import { readCorpus } from '../corpus/read';
import { samplesOf } from '../train/sentences';
import type { Row } from './score';

const ROUNDS = 4;
/** About what a full folder holds: the words of many more articles than that do not stay in memory. */
const ARTICLES = 200;

/** What the shipped tagger costs: size, time to load, and speed on our own corpus, language by language. */
export function taggerCost(): Row[] {
  if (!existsSync('corpus')) return [];
  return (['de', 'en'] as const).flatMap((language): Row[] => {
    const sentences = readCorpus('.', [language]).slice(0, ARTICLES).flatMap((article) => samplesOf(article).map(({ tokens }) => tokens));
    const began = performance.now();
    const model = shippedModel(language);
    const loaded = performance.now() - began;
    const tagger = statisticalTagger('measured', () => model);
    let count = 0;
    let best = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      count = 0;
      for (const tokens of sentences) count += tagger.tag(tokens, language).length;
      best = Math.min(best, performance.now() - start);
    }
    return [
      { data: `model ${language}`, what: 'size, time to load', value: `${(modelSize(language) / 1e6).toFixed(2)} MB, ${loaded.toFixed(0)} ms, ${model?.features ?? 0} features` },
      { data: `model ${language}`, what: `speed on ${ARTICLES} articles, best of ${ROUNDS} rounds`, value: `${Math.round((count / best) * 1000).toLocaleString('en')} tokens/s` },
    ];
  });
}
