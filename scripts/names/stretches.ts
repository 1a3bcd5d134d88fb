import { formLexicon } from '../../server/src/language';
import { gazetteer } from '../../server/src/language/gazetteer';
import type { LanguagePack } from '../../server/src/language/pack';
import { candidateAt, type UnscoredCandidate } from '../../server/src/recognize/names/find';
import { overlapGroups } from '../../server/src/recognize/names/groups';
import { situationOf } from '../../server/src/recognize/names/tagger-vote';
import { namelikeRanges, readNames } from '../../server/src/recognize/names/spans';
import { KINDS } from '../../server/src/recognize/tagger/labels';
import type { Tagger } from '../../server/src/recognize/tagger/tagger';
import { readForm } from '../../server/src/text/article';
import { overlaps } from '../../server/src/text/span';
import { splitSentences } from '../../server/src/text/sentences';
import { tokenize } from '../../server/src/text/tokens';
import type { CorpusArticle } from '../corpus/article';

/** A possible name of an annotated article. */
export interface Stretch {
  readonly candidate: UnscoredCandidate;
  readonly rules: Int32Array;
  readonly situation: number;
  /** The number of the kind it is annotated as, or -1. */
  readonly kind: number;
}

/** A run of possible names that overlap: one of its readings is the annotated one. */
export interface StretchGroup {
  readonly stretches: readonly Stretch[];
  /** Whether the annotation tells what is right in it; else there is nothing to learn from. */
  readonly told: boolean;
}

/** Every possible name of an article, in order. */
export interface ReadStretches {
  readonly groups: readonly StretchGroup[];
  /** Whether a word stands in the article with a small first letter. */
  readonly small: (word: string) => boolean;
}

/** Reads an annotated article the way the pipeline does, with what a tagger says of it. */
export function readStretches(article: CorpusArticle, pack: LanguagePack, tagger: Tagger): ReadStretches {
  const { text } = article;
  const words = new Set<string>();
  const marks = article.marks.filter((m) => !m.money);
  const gold = new Map(marks.filter((m) => !m.optional && m.kinds.length === 1).map((m) => [`${m.start}-${m.end}`, KINDS.indexOf(m.kinds[0]!)]));
  const groups: StretchGroup[] = [];
  for (const block of readForm(text, formLexicon).blocks) {
    const tokens = tokenize(text, block.start, block.end);
    for (const token of tokens) if (/^\p{Ll}/u.test(token.text)) words.add(token.text);
    const sentences = splitSentences(tokens, pack.abbreviations);
    const tags = sentences.flatMap((s) => tagger.tag(tokens.slice(s.firstToken, s.endToken), pack.id));
    const reading = readNames(text, { ...block, tokens, sentences }, pack, gazetteer, tags);
    const here = marks.filter((m) => m.start < block.end && m.end > block.start);
    const stretches = namelikeRanges(reading).map((range): Stretch => {
      const candidate = candidateAt(reading, range);
      const kind = gold.get(`${candidate.span.start}-${candidate.span.end}`) ?? -1;
      const rules: number[] = [];
      candidate.rules.each((rule) => void rules.push(rule));
      return { candidate, rules: Int32Array.from(rules), situation: situationOf(candidate.flags, candidate.inner !== undefined), kind };
    });
    for (const { from, to } of overlapGroups(stretches.map((s) => s.candidate.span))) {
      const members = stretches.slice(from, to);
      // what is optional, of an unknown kind or was never considered leaves a group untold
      const told = here.filter((m) => members.some((s) => overlaps(m, s.candidate.span)))
        .every((m) => members.some((s) => s.kind >= 0 && s.candidate.span.start === m.start && s.candidate.span.end === m.end));
      groups.push({ stretches: members, told });
    }
  }
  return { groups, small: (word) => words.has(word.toLowerCase()) };
}
