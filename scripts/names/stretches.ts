import { formLexicon } from '../../server/src/language';
import { gazetteer } from '../../server/src/language/gazetteer';
import type { LanguagePack } from '../../server/src/language/pack';
import type { NameCandidate } from '../../server/src/recognize/names/candidate';
import { candidateAt } from '../../server/src/recognize/names/find';
import { OUTCOMES } from '../../server/src/recognize/names/rules';
import { namelikeRanges, readNames } from '../../server/src/recognize/names/spans';
import { readForm } from '../../server/src/text/article';
import { overlaps } from '../../server/src/text/span';
import { splitSentences } from '../../server/src/text/sentences';
import { tokenize } from '../../server/src/text/tokens';
import type { CorpusArticle } from '../corpus/article';

/** A possible name of an annotated article, with what it is: the number of an outcome, or -1 where the annotation leaves it open. */
export interface Stretch {
  readonly candidate: NameCandidate;
  readonly outcome: number;
}

/** Every possible name of an article; `missed` are marked names that were never considered. */
export interface ReadStretches {
  readonly stretches: readonly Stretch[];
  readonly missed: readonly string[];
  readonly small: (word: string) => boolean;
}

/** Reads an annotated article the way the pipeline does. */
export function readStretches(article: CorpusArticle, pack: LanguagePack): ReadStretches {
  const stretches: Stretch[] = [];
  const { text } = article;
  const words = new Set<string>();
  const gold = new Map(article.marks.filter((m) => !m.money).map((m) => [`${m.start}-${m.end}`, m]));
  const found = new Set<string>();
  const open = article.marks.filter((m) => !m.money && (m.optional || m.kinds.length !== 1));
  for (const block of readForm(text, formLexicon).blocks) {
    const tokens = tokenize(text, block.start, block.end);
    for (const token of tokens) if (/^\p{Ll}/u.test(token.text)) words.add(token.text);
    const sentences = splitSentences(tokens, pack.abbreviations);
    const reading = readNames(text, { ...block, tokens, sentences }, pack, gazetteer);
    for (const range of namelikeRanges(reading)) {
      const candidate = candidateAt(reading, range, []);
      const key = `${candidate.span.start}-${candidate.span.end}`;
      const mark = gold.get(key);
      found.add(key);
      const outcome = open.some((m) => overlaps(m, candidate.span)) ? -1 : mark ? OUTCOMES.indexOf(mark.kinds[0]!) : 0;
      stretches.push({ candidate, outcome });
    }
  }
  const missed = [...gold].filter(([key, m]) => !found.has(key) && !m.optional).map(([, m]) => text.slice(Math.max(0, m.start - 15), m.start) + '[' + text.slice(m.start, m.end) + ']' + text.slice(m.end, m.end + 10));
  return { stretches, missed, small: (word) => words.has(word.toLowerCase()) };
}
