import type { ArticleAnalysis } from '../../analysis';
import type { Claim } from '../../claims/claim';
import { tokensIn } from '../../claims/clauses';
import { isFigure } from '../../claims/exempt';
import { packOf } from '../../language';
import type { LanguagePack } from '../../language/pack';
import type { Mention } from '../../recognize/mention';
import { lastStartingBefore } from '../../text/search';
import { textAt } from '../../text/span';
import type { Token } from '../../text/tokens';
import { paragraphAt } from '../places';

/** What of an article its statements are looked at with. */
export type AloneArticle = Pick<ArticleAnalysis, 'text' | 'language' | 'paragraphs' | 'claims' | 'genre'>;

/** A statement, read for the question whether anybody would ask for its source. */
export interface Told {
  readonly article: AloneArticle;
  readonly pack: LanguagePack;
  readonly claim: Claim;
  readonly tokens: readonly Token[];
  /** Its words in lower case, one a token. */
  readonly lower: readonly string[];
  /** The whole of it in lower case. */
  readonly words: string;
  /** Its amounts, shares and counts. */
  readonly figures: readonly Mention[];
}

const read = new WeakMap<Claim, Told>();

/** Reads a statement; once, however many figures it has. */
export function toldOf(article: AloneArticle, claim: Claim): Told {
  const known = read.get(claim);
  if (known) return known;
  const pack = packOf(article.language);
  const paragraph = paragraphAt(article, claim.span.start);
  const sentence = paragraph && lastStartingBefore(paragraph.sentences, claim.span.start);
  const tokens = paragraph && sentence ? tokensIn(paragraph, sentence, claim.span) : [];
  const told: Told = {
    article,
    pack,
    claim,
    tokens,
    lower: tokens.map((t) => t.spelling.lower),
    words: textAt(article.text, claim.span).toLowerCase(),
    figures: claim.mentions.filter((m) => isFigure(m, pack.attribution)),
  };
  read.set(claim, told);
  return told;
}

/** The same question, put to a statement once: one with many figures is asked it at each of them. */
export function once(asks: (told: Told) => boolean): (told: Told) => boolean {
  const known = new WeakMap<Told, boolean>();
  return (told) => {
    const answer = known.get(told) ?? asks(told);
    known.set(told, answer);
    return answer;
  };
}

/** So far before a name or a figure, in code units, its preposition and attributes stand. */
const NEAR = 80;

/** The words of a statement right before a place, lower case. */
export function before({ article, claim }: Told, at: number): string {
  return textAt(article.text, { start: Math.max(claim.span.start, at - NEAR), end: at }).toLowerCase();
}
