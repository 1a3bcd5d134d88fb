import { resolve } from 'node:path';
import type { LanguageId } from '../../server/src/language/pack';
import type { CorpusArticle } from '../corpus/article';
import { readCorpus } from '../corpus/read';
import { readShared, type SourceName } from '../corpus/shared';

/** An article to learn from, and how much an error in it counts; 0 where only its words are learned. */
export interface Material {
  readonly article: CorpusArticle;
  readonly weight: number;
  /** Whether it is of our own corpus; those come first. */
  readonly own: boolean;
}

/** Public corpora joined to the training, and how much their sentences count: the narrow ones less. */
const PUBLIC: Readonly<Record<LanguageId, readonly (readonly [SourceName, number])[]>> = {
  de: [['smartdata train', 1], ['mobie train', 0.3], ['ler dev', 0]],
  en: [['wnut train', 0.3], ['product train', 0.3], ['sec train', 0.2]],
};

/** All articles to learn from: our corpus but for its held-out part, and the public corpora that are there; those that are not are named by `missing`. */
export function readMaterial(language: LanguageId, shared: string, missing: (name: SourceName) => void): Material[] {
  const material: Material[] = readCorpus('.', [language]).filter((article) => !article.heldout).map((article) => ({ article, weight: 1, own: true }));
  for (const [name, weight] of PUBLIC[language]) {
    const articles = readShared(resolve(shared), name);
    if (!articles) missing(name);
    else material.push(...articles.map((article) => ({ article, weight, own: false })));
  }
  return material;
}
