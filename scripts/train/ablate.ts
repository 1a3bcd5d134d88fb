// npx tsx scripts/train/ablate.ts [--language de|en] [--shared DIR] [--epochs N]
// What each part of the training adds: the same run with one thing left out, scored on a part cut from the training articles.
// Nothing kept for measuring is looked at.
import { parseArgs } from 'node:util';
import type { LanguageId } from '../../server/src/language/pack';
import { decodeModel } from '../../server/src/recognize/tagger/model';
import { statisticalTagger } from '../../server/src/recognize/tagger/statistical';
import { scoreNames, taggerNames } from '../eval/suites/names';
import { BY_LANGUAGE, DEFAULTS, learnTagger, type LearnOptions } from './learn';
import { readMaterial } from './material';

const { values } = parseArgs({ options: { language: { type: 'string', default: 'de' }, shared: { type: 'string', default: '../shared' }, epochs: { type: 'string', default: '4' } } });
const language = values.language as LanguageId;

interface Run {
  readonly what: string;
  readonly options?: Partial<LearnOptions>;
  /** Leaves the public corpora out, or a share of our own articles. */
  readonly own?: boolean;
  readonly half?: boolean;
}

const RUNS: readonly Run[] = [
  { what: 'all parts' },
  { what: 'half of our articles', half: true },
  { what: 'no public corpora', own: true },
  { what: 'no other names', options: { names: false } },
  { what: 'no other nouns', options: { nouns: false } },
  { what: 'no accidents', options: { accidents: false } },
  { what: 'one version of each article', options: { variants: 1 } },
  { what: 'no known words and clusters', options: { knownWords: false } },
  { what: 'no clusters of a larger body of text', options: { hidden: 1 } },
  { what: 'no feature left out at random', options: { dropout: 0 } },
];

/** Every sixth of our training articles, from the third on. */
const isCut = (index: number): boolean => index % 6 === 2;

const material = readMaterial(language, values.shared, (name) => console.error(`${name} is not in ${values.shared}: trained without it`));
const articles = material.filter(({ own }, i) => own && isCut(i)).map(({ article }) => article);
const rest = material.filter(({ own }, i) => !own || !isCut(i));
console.log(`${language}: scored on ${articles.length} articles cut from the training part; ${values.epochs} epochs`);
for (const { what, options, own, half } of RUNS) {
  const chosen = rest.filter((m, i) => (!own || m.own) && (!half || !m.own || i % 2 === 0));
  const model = decodeModel(learnTagger(language, chosen, { ...DEFAULTS, ...BY_LANGUAGE[language], variants: 2, epochs: Number(values.epochs), ...options }, () => {}));
  const scores = scoreNames(taggerNames(statisticalTagger(what, () => model)), { name: what, kinds: ['person', 'company', 'organisation', 'place'], articles }, []);
  console.log(`${what.padEnd(32)} ${[...scores].map(([kind, counts]) => `${kind} ${counts.f1.toFixed(3)}`).join('  ')}`);
}
