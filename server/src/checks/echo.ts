import type { ArticleAnalysis } from '../analysis';
import type { Claim } from '../claims/claim';
import type { Dossier, DossierArticle, Evidence } from '../dossier';
import { isStopWord, stem } from '../dossier/words';
import { compareLexiconOf } from '../language/compare';
import { overlaps, textAt, type Span } from '../text/span';
import type { CheckContext } from './check';
import { lastStartingBefore, paragraphAt, withoutEndMark } from './places';

/**
 * Finds the sentences of source articles that say what a sentence of the draft says, in much the same words. The notes
 * of a dossier compare figures, names, roles and quotations; a sentence without any of them is compared here, by the
 * stems it shares with a claim of a source. Drafts are written from the sources, so their words are near.
 */
export function echoesOf({ dossier, article }: CheckContext, claim: Claim): Evidence[] {
  const index = indexOf(dossier);
  const own = stemsIn(article.analysis, claim);
  let total = 0;
  for (const weight of own.values()) total += weight;
  const shared = new Map<number, { weight: number; words: number }>();
  for (const [word, weight] of own) {
    for (const i of index.places.get(`${article.analysis.language} ${word}`) ?? []) {
      const score = shared.get(i) ?? { weight: 0, words: 0 };
      score.weight += weight;
      score.words += weight === NAME ? 0 : 1;
      shared.set(i, score);
    }
  }
  const found: { evidence: Evidence; score: number }[] = [];
  for (const [i, { weight, words }] of shared) {
    const entry = index.entries[i]!;
    if (entry.article.file === article.file || weight / total < ENOUGH || words < (weight / total < CLOSE ? FEWEST : FEWEST - 1)) continue;
    const { analysis, file } = entry.article;
    const span = withoutEndMark(analysis.text, entry.claim.span);
    found.push({ evidence: { file, span, text: textAt(analysis.text, span) }, score: weight / total });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, MOST).map((f) => f.evidence);
}

/** Share of a draft's sentence, by weight of its words, that a source's sentence must have. */
const ENOUGH = 0.6;
/** From this share on, a word less is enough: `has reportedly offered to resign`. */
const CLOSE = 0.75;
/** Shared words, names not counted: a firm and a verb alone make no echo. */
const FEWEST = 3;
const MOST = 4;
const NAME = 0.5;
const WORD = 1;
/** A word in more sentences than this says nothing about one of them; it also bounds the cost. */
const COMMON = 60;

interface Entry {
  readonly article: DossierArticle;
  readonly claim: Claim;
}

interface Index {
  readonly entries: readonly Entry[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<Dossier, Index>();

function indexOf(dossier: Dossier): Index {
  const known = indexes.get(dossier);
  if (known) return known;
  const entries: Entry[] = [];
  const places = new Map<string, number[]>();
  for (const article of dossier.articles) {
    if (article.role !== 'source') continue;
    for (const { claim, stems } of claimStems(article.analysis)) {
      const i = entries.push({ article, claim }) - 1;
      for (const word of stems.keys()) {
        const key = `${article.analysis.language} ${word}`;
        const list = places.get(key);
        if (list) list.push(i);
        else places.set(key, [i]);
      }
    }
  }
  for (const [key, list] of places) if (list.length > COMMON) places.delete(key);
  const index = { entries, places };
  indexes.set(dossier, index);
  return index;
}

interface StemmedClaim {
  readonly claim: Claim;
  readonly stems: ReadonlyMap<string, number>;
}

const stemmed = new WeakMap<ArticleAnalysis, readonly StemmedClaim[]>();

/** The stems of every claim of an article; kept as long as its analysis, so an edit elsewhere costs nothing here. */
function claimStems(analysis: ArticleAnalysis): readonly StemmedClaim[] {
  const known = stemmed.get(analysis);
  if (known) return known;
  const fresh = analysis.claims.map((claim) => ({ claim, stems: stemsIn(analysis, claim) }));
  stemmed.set(analysis, fresh);
  return fresh;
}

/** The stems of a claim's words with their weight; the words that name its source are left out. */
function stemsIn(analysis: ArticleAnalysis, { span, attribution, mentions }: Claim): Map<string, number> {
  const lexicon = compareLexiconOf(analysis.language);
  const stems = new Map<string, number>();
  const paragraph = paragraphAt(analysis, span.start);
  const sentence = paragraph && lastStartingBefore(paragraph.sentences, span.start);
  if (!paragraph || !sentence) return stems;
  const skip: Span[] = attribution ? [attribution.cue, ...(attribution.source ? [attribution.source] : [])] : [];
  const names = mentions.filter((m) => m.kind === 'person' || m.kind === 'company').map((m) => m.span);
  for (let i = sentence.firstToken; i < paragraph.tokens.length && paragraph.tokens[i]!.start < span.end; i++) {
    const token = paragraph.tokens[i]!;
    if (token.end <= span.start || (token.kind !== 'word' && token.kind !== 'number') || isStopWord(token.text)) continue;
    if (skip.some((s) => overlaps(s, token))) continue;
    const word = token.kind === 'number' ? token.text.replace(/\D/g, '') : stem(token.text, lexicon);
    if (word) stems.set(word, names.some((n) => overlaps(n, token)) ? NAME : WORD);
  }
  return stems;
}
