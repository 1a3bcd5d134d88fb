import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageId } from '../../server/src/language/pack';
import { decodeModel } from '../../server/src/recognize/tagger/model';
import { statisticalTagger } from '../../server/src/recognize/tagger/statistical';
import type { Tagger } from '../../server/src/recognize/tagger/tagger';
import type { CorpusArticle } from '../corpus/article';
import { BY_LANGUAGE, DEFAULTS, learnTagger, type LearnOptions } from '../train/learn';
import type { Material } from '../train/material';

/** How many parts the articles are dealt into. */
export const FOLDS = 3;

/** How these taggers are trained: so that all of them together cost no more than the one that ships. */
const QUICK: Partial<LearnOptions> = { epochs: 4, variants: 2, network: { ...DEFAULTS.network, width: 16, units: 32 } };

/** The files that say what a tagger sees of a word; a tagger that saw others is learned anew. */
const SEEN = ['clusters.ts', 'context.ts', 'lexical.ts', 'words.ts', 'model/clusters.ts'].map((file) => join(__dirname, '..', '..', 'server', 'src', 'recognize', 'tagger', file));

/** The part an article belongs to, by its id: the same on every run, whatever else is in the corpus. */
export function foldOf(article: CorpusArticle): number {
  return createHash('sha256').update(article.id).digest()[0]! % FOLDS;
}

/**
 * Taggers that have not seen a part of the articles: the one at an index is learned without those of that part, so what it says of
 * them is worth what the shipped tagger's opinion of a new text is worth. They are kept in a folder, by what they were learned from.
 */
export function foldTaggers(language: LanguageId, material: readonly Material[], keep: string, log: (line: string) => void): Tagger[] {
  const options = { ...DEFAULTS, ...BY_LANGUAGE[language], ...QUICK };
  const texts = createHash('sha256').update(JSON.stringify([options, SEEN.map((file) => readFileSync(file, 'utf8')), material.map(({ article, weight }) => [article.id, article.text, article.marks, weight])])).digest('hex').slice(0, 16);
  mkdirSync(keep, { recursive: true });
  return Array.from({ length: FOLDS }, (_, fold) => {
    const file = join(keep, `${language}-${fold}-${texts}.model`);
    if (!existsSync(file)) {
      log(`${language}: tagger without part ${fold + 1} of ${FOLDS}`);
      writeFileSync(file, learnTagger(language, material.filter(({ article }) => foldOf(article) !== fold), options, () => {}));
    }
    const model = decodeModel(readFileSync(file));
    return statisticalTagger(`fold ${fold}`, () => model);
  });
}
