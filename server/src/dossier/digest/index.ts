import type { ArticleAnalysis } from '../../analysis';
import { compareLexiconOf } from '../../language/compare';
import { fold, isStopWord, stem } from '../words';
import { figuresOf, type LocalFigure } from './figures';
import { namesOf, type LocalName } from './names';
import { quotesOf, type LocalQuote } from './quotes';
import { statementsOf, type LocalStatement } from './statements';

/** What the comparison needs of one article; it depends on that article alone. */
export interface Digest {
  readonly figures: readonly LocalFigure[];
  readonly names: readonly LocalName[];
  readonly quotes: readonly LocalQuote[];
  readonly statements: readonly LocalStatement[];
  /** Stems of the article's prose with their counts. */
  readonly words: ReadonlyMap<string, number>;
  /** Runs of five words of its body, folded: what tells a copied text. */
  readonly runs: ReadonlySet<string>;
}

const digests = new WeakMap<ArticleAnalysis, Digest>();

/** The digest of an article, made once for each analysis: an edit in one article leaves those of the others alone. */
export function digestOf(analysis: ArticleAnalysis): Digest {
  let digest = digests.get(analysis);
  if (!digest) {
    const lexicon = compareLexiconOf(analysis.language);
    digest = { figures: figuresOf(analysis, lexicon), names: namesOf(analysis, lexicon), quotes: quotesOf(analysis), statements: statementsOf(analysis, lexicon), words: wordsOf(analysis), runs: runsOf(analysis) };
    digests.set(analysis, digest);
  }
  return digest;
}

function wordsOf(analysis: ArticleAnalysis): Map<string, number> {
  const lexicon = compareLexiconOf(analysis.language);
  const words = new Map<string, number>();
  for (const { kind, tokens } of analysis.paragraphs) {
    if (kind === 'boilerplate' || kind === 'frontMatter') continue;
    for (const token of tokens) {
      if (token.kind !== 'word' || isStopWord(token.text)) continue;
      const key = stem(token.text, lexicon);
      words.set(key, (words.get(key) ?? 0) + 1);
    }
  }
  return words;
}

function runsOf(analysis: ArticleAnalysis): Set<string> {
  const words = fold(analysis.paragraphs.filter((p) => p.kind === 'body').map((p) => analysis.text.slice(p.start, p.end)).join(' ')).match(/[\p{L}\d]+/gu) ?? [];
  const runs = new Set<string>();
  for (let i = 0; i + 5 <= words.length; i++) runs.add(words.slice(i, i + 5).join(' '));
  return runs;
}
