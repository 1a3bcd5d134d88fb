import type { ArticleAnalysis } from '../../analysis';
import { compareLexiconOf, type CompareLexicon } from '../../language/compare';
import { fold, isStop, stem } from '../words';
import { departuresOf, type LocalDeparture } from './departures';
import { foundingsOf, type LocalFounding } from './foundings';
import { figuresOf } from './article-figures';
import type { LocalFigure } from './figures';
import { namesOf, officesOf, type LocalName } from './names';
import type { LocalRole } from './roles';
import { quotesOf, type LocalQuote } from './quotes';
import { statementsOf, type LocalStatement } from './statements';
import { statesOf, type LocalState } from './states';

/** What the comparison needs of one article; it depends on that article alone. */
export interface Digest {
  readonly figures: readonly LocalFigure[];
  readonly names: readonly LocalName[];
  /** Offices without the name of their holder. */
  readonly offices: readonly LocalRole[];
  readonly quotes: readonly LocalQuote[];
  readonly statements: readonly LocalStatement[];
  readonly foundings: readonly LocalFounding[];
  readonly departures: readonly LocalDeparture[];
  readonly states: readonly LocalState[];
  /** Stems of the article's prose with their counts. */
  readonly words: ReadonlyMap<string, number>;
  /** Hashes (32 bits) of the runs of five words of its body, folded: what tells a copied text. */
  readonly runs: ReadonlySet<number>;
}

const digests = new WeakMap<ArticleAnalysis, Digest>();

/** The digest of an article, made once for each analysis: an edit in one article leaves those of the others alone. */
export function digestOf(analysis: ArticleAnalysis): Digest {
  let digest = digests.get(analysis);
  if (!digest) digests.set(analysis, (digest = new ArticleDigest(analysis)));
  return digest;
}

/** A digest whose parts are read when they are first asked for: an article that lies alone is never asked for most of them. */
class ArticleDigest implements Digest {
  private readonly lexicon: CompareLexicon;
  private readonly read: { -readonly [Part in keyof Digest]?: Digest[Part] } = {};

  constructor(private readonly analysis: ArticleAnalysis) {
    this.lexicon = compareLexiconOf(analysis.language);
  }

  get figures(): Digest['figures'] {
    return (this.read.figures ??= figuresOf(this.analysis, this.lexicon));
  }

  get names(): Digest['names'] {
    return (this.read.names ??= namesOf(this.analysis, this.lexicon));
  }

  get offices(): Digest['offices'] {
    return (this.read.offices ??= officesOf(this.analysis, this.lexicon));
  }

  get quotes(): Digest['quotes'] {
    return (this.read.quotes ??= quotesOf(this.analysis));
  }

  get statements(): Digest['statements'] {
    return (this.read.statements ??= statementsOf(this.analysis, this.lexicon));
  }

  get foundings(): Digest['foundings'] {
    return (this.read.foundings ??= foundingsOf(this.analysis, this.lexicon));
  }

  get departures(): Digest['departures'] {
    return (this.read.departures ??= departuresOf(this.analysis, this.lexicon));
  }

  get states(): Digest['states'] {
    return (this.read.states ??= statesOf(this.analysis, this.lexicon));
  }

  get words(): Digest['words'] {
    return (this.read.words ??= wordsOf(this.analysis));
  }

  get runs(): Digest['runs'] {
    return (this.read.runs ??= runsOf(this.analysis));
  }
}

function wordsOf(analysis: ArticleAnalysis): Map<string, number> {
  const lexicon = compareLexiconOf(analysis.language);
  const words = new Map<string, number>();
  for (const { kind, tokens } of analysis.paragraphs) {
    if (kind === 'boilerplate' || kind === 'frontMatter') continue;
    for (const token of tokens) {
      if (token.kind !== 'word' || isStop(token.spelling)) continue;
      const key = stem(token.text, lexicon);
      words.set(key, (words.get(key) ?? 0) + 1);
    }
  }
  return words;
}

function runsOf(analysis: ArticleAnalysis): Set<number> {
  const words = fold(analysis.paragraphs.filter((p) => p.kind === 'body').map((p) => analysis.text.slice(p.start, p.end)).join(' ')).match(/[\p{L}\d]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let i = 0; i + 5 <= hashes.length; i++) {
    let run = 0;
    for (let k = i; k < i + 5; k++) run = (Math.imul(run, 0x9e3779b1) + hashes[k]!) >>> 0;
    runs.add(run);
  }
  return runs;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
