import type { LanguageId } from '../../server/src/language/pack';
import { encodeModel } from '../../server/src/recognize/tagger/model';
import { LINEAR_SHARE, NETWORK_SHARE } from '../../server/src/recognize/tagger/statistical';
import type { CorpusArticle } from '../corpus/article';
import { trainCrf, type Crf } from './crf';
import { disturb } from './disturb';
import { dropRare, dropRareWords, FeatureIndex, Featuriser, type Features } from './featurise';
import type { Material } from './material';
import { Nouns } from './nouns';
import { trainNetwork, type NetworkOptions, type NetworkSample, type TrainedNetwork } from './network';
import { quantise, quantiseNetwork } from './quantise';
import { Random } from './random';
import { samplesOf } from './sentences';
import { Stock } from './stock';
import type { Schedule } from './schedule';
import { substitute } from './substitute';
import { learnVocabulary } from './vocabulary';

/** How a tagger is trained. */
export interface LearnOptions extends Schedule {
  readonly seed: number;
  /** How many versions of each article are learned from, in turn: the first as it is, the others with other names. */
  readonly variants: number;
  readonly rate: number;
  readonly dropout: number;
  readonly l1: number;
  readonly l2: number;
  /** Whether the later versions of an article have other names, other nouns, accidents; whether words met in training are known by cluster and writing. For ablations. */
  readonly names: boolean;
  readonly nouns: boolean;
  readonly accidents: boolean;
  readonly knownWords: boolean;
  /** Share of words whose cluster is hidden, so that a name is also known by what stands around it. */
  readonly hidden: number;
  /** Features of the linear part whose largest weight is below this are left out of the model. */
  readonly least: number;
  /** How many features the linear part, and the network, hold at most: fewer of the former cost little, fewer of the latter much. */
  readonly most: number;
  readonly mostOfWords: number;
  /** The network's own; it is trained by the schedule of the linear part. */
  readonly network: Omit<NetworkOptions, keyof Schedule>;
}

const NETWORK: LearnOptions['network'] = { width: 24, units: 64, rate: 0.001, wordRate: 0.05, decay: 1e-4, dropFeatures: 0.15, dropWords: 0.3, dropUnits: 0.3 };

export const DEFAULTS: LearnOptions = { seed: 1, epochs: 4, byEpochs: true, variants: 4, rate: 0.1, dropout: 0.2, l1: 0.0001, l2: 0.0005, names: true, nouns: true, accidents: true, knownWords: true, hidden: 0.3, least: 0.02, most: 20_000, mostOfWords: 60_000, network: NETWORK };

/**
 * What differs by language. Both models and the clusters together are to stay at 3 MB, compressed as they ship. Hiding clusters keeps German, whose compounds
 * lie in none, from holding what lies in none for no name, and English from trusting them more than what stands around a word; a schedule by samples did English good, and German not (see docs/tagger.md).
 */
export const BY_LANGUAGE: Readonly<Record<LanguageId, Partial<LearnOptions>>> = { de: {}, en: { hidden: 0.1, epochs: 6, byEpochs: false, mostOfWords: 38_000 } };

/** What training comes to, before it is cut down to what ships. */
export interface Learned {
  readonly crf: Crf;
  readonly hashes: readonly number[];
  readonly net: TrainedNetwork;
  readonly netHashes: readonly number[];
  readonly words: Uint32Array;
  readonly classes: Uint16Array;
}

/** Trains the tagger of one language; the same material and options give the same bytes. */
export function learnTagger(language: LanguageId, material: readonly Material[], options: LearnOptions, log: (line: string) => void): Uint8Array {
  const bytes = packTagger(learnParts(language, material, options, log), options);
  log(`${language}: ${(bytes.length / 1e6).toFixed(2)} MB`);
  return bytes;
}

/** The model as it ships: the features that say most, in few bits. */
export function packTagger({ crf, hashes, net, netHashes, words, classes }: Learned, options: LearnOptions): Uint8Array {
  const linear = quantise(crf, hashes, options.least, options.most);
  const network = quantiseNetwork(net, netHashes, options.network, options.mostOfWords);
  // each part has transitions of its own; what they say is weighed like their scores
  const transitions = crf.transitions.map((score, i) => LINEAR_SHARE * score + NETWORK_SHARE * net.transitions[i]!);
  return encodeModel({ linear, network, transitions, words, classes });
}

/** Trains both parts of a tagger. */
export function learnParts(language: LanguageId, material: readonly Material[], options: LearnOptions, log: (line: string) => void): Learned {
  const { variants } = options;
  const random = new Random(options.seed);
  const stock = new Stock(language, random);
  const index = new FeatureIndex();
  const wordIndex = new FeatureIndex();
  const vocabulary = learnVocabulary(material.map(({ article }) => samplesOf(article)), random);
  const nouns = new Nouns(material.filter(({ weight }) => weight === 1).map(({ article }) => article));
  const featuriser = new Featuriser(index, wordIndex, options.knownWords ? vocabulary.classOf : () => 0, language);
  const read: Features[] = [];
  const samples: NetworkSample[] = [];
  const variantOf: number[] = [];
  const version = (article: CorpusArticle): CorpusArticle => {
    let other = options.names ? substitute(article, stock, random) : article;
    if (options.nouns) other = nouns.swap(other, random);
    return options.accidents ? disturb(other, random) : other;
  };
  const learn = (article: CorpusArticle, weight: number): void => {
    index.nextArticle();
    wordIndex.nextArticle();
    for (let variant = 0; variant < variants; variant++) {
      for (const sample of samplesOf(variant === 0 ? article : version(article))) {
        const { linear, network } = featuriser.read(sample, weight, () => options.hidden > 0 && random.chance(options.hidden));
        read.push(linear);
        samples.push(network);
        variantOf.push(variant);
      }
    }
  };
  for (const { article, weight } of material) if (weight > 0) learn(article, weight);
  const { hashes, sentences } = dropRare(index, read, 3);
  const known = dropRareWords(wordIndex, samples, 4);
  log(`${language}: ${sentences.length} sentences in ${variants} variants, ${hashes.length} of ${index.hashes.length} features, ${known.hashes.length} of words`);
  const turn = <T>(all: readonly T[]): ((epoch: number) => T[]) => {
    const turns = Array.from({ length: variants }, (_, variant) => all.filter((_sentence, i) => variantOf[i] === variant));
    return (epoch) => turns[epoch % variants]!;
  };
  const crf = trainCrf(hashes.length, turn(sentences), options, random, log);
  const net = trainNetwork(known.hashes.length, turn(known.samples), { ...options.network, epochs: options.epochs, byEpochs: options.byEpochs }, random, log);
  const words = options.knownWords ? { words: vocabulary.words, classes: vocabulary.classes } : { words: new Uint32Array(), classes: new Uint16Array() };
  return { crf, hashes, net, netHashes: known.hashes, ...words };
}
