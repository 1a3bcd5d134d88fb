import type { ArticleAnalysis } from '../analysis';
import type { Claim } from '../claims/claim';
import { isStop, stem } from '../dossier/words';
import { compareLexiconOf } from '../language/compare';
import { lastStartingBefore } from '../text/search';
import { overlaps, type Span } from '../text/span';
import { paragraphAt } from './places';

/** What of an article its words are read with. */
type Worded = Pick<ArticleAnalysis, 'language' | 'paragraphs'>;

const stemmed = new WeakMap<Claim, ReadonlyMap<string, boolean>>();

/**
 * The stems of a claim's words, with whether each is part of a name; the words that name its source are left out.
 * Kept as long as the claim, so that an edit elsewhere costs nothing here.
 */
export function contentStems(analysis: Worded, claim: Claim): ReadonlyMap<string, boolean> {
  const known = stemmed.get(claim);
  if (known) return known;
  const stems = stemsIn(analysis, claim);
  stemmed.set(claim, stems);
  return stems;
}

function stemsIn(analysis: Worded, { span, attribution, mentions }: Claim): Map<string, boolean> {
  const lexicon = compareLexiconOf(analysis.language);
  const stems = new Map<string, boolean>();
  const paragraph = paragraphAt(analysis, span.start);
  const sentence = paragraph && lastStartingBefore(paragraph.sentences, span.start);
  if (!paragraph || !sentence) return stems;
  const skip: Span[] = attribution ? [attribution.cue, ...(attribution.source ? [attribution.source] : [])] : [];
  const names = mentions.filter((m) => m.kind === 'person' || m.kind === 'company').map((m) => m.span);
  for (let i = sentence.firstToken; i < paragraph.tokens.length && paragraph.tokens[i]!.start < span.end; i++) {
    const token = paragraph.tokens[i]!;
    if (token.end <= span.start || (token.kind !== 'word' && token.kind !== 'number') || isStop(token.spelling)) continue;
    if (skip.some((s) => overlaps(s, token))) continue;
    const word = token.kind === 'number' ? token.text.replace(/\D/g, '') : stem(token.text, lexicon);
    if (word) stems.set(word, names.some((n) => overlaps(n, token)));
  }
  return stems;
}
