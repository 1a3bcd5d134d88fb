import { formLexicon, packOf } from '../../server/src/language';
import { labelOf, LABEL_COUNT } from '../../server/src/recognize/tagger/labels';
import { splitBlocks } from '../../server/src/text/blocks';
import { splitSentences } from '../../server/src/text/sentences';
import { tokenize, type Token } from '../../server/src/text/tokens';
import type { CorpusArticle, CorpusMark } from '../corpus/article';

/** A sentence to learn from: for each token a set of labels that are right, as bits. */
export interface Sample {
  readonly tokens: readonly Token[];
  readonly allowed: Int32Array;
}

const ALL = (1 << LABEL_COUNT) - 1;
/** The labels that continue a name: the even ones but 0. */
const CONTINUING = 0x554 & ALL;

/** The sentences of an article, cut the way the analysis cuts them. */
export function samplesOf({ text, marks, language }: Pick<CorpusArticle, 'text' | 'marks' | 'language'>): Sample[] {
  const names = marks.filter((m) => !m.money);
  const { abbreviations } = packOf(language);
  let from = 0;
  return splitBlocks(text, formLexicon).flatMap((block) => {
    const tokens = tokenize(text, block.start, block.end);
    while (from < names.length && names[from]!.end <= block.start) from++;
    const allowed = new Int32Array(tokens.length).fill(1);
    for (let m = from; m < names.length && names[m]!.start < block.end; m++) allow(allowed, tokens, names[m]!);
    return splitSentences(tokens, abbreviations).map(({ firstToken, endToken }) => ({
      tokens: tokens.slice(firstToken, endToken),
      allowed: begun(allowed.slice(firstToken, endToken)),
    }));
  });
}

function allow(allowed: Int32Array, tokens: readonly Token[], mark: CorpusMark): void {
  let first = true;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= mark.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < tokens.length && tokens[i]!.start < mark.end; i++) {
    const token = tokens[i]!;
    const whole = token.start >= mark.start && token.end <= mark.end;
    if (!whole || mark.optional || !mark.kinds.length) allowed[i] = ALL;
    else allowed[i] = mark.kinds.reduce((bits, kind) => bits | (1 << labelOf(kind, first)), 0);
    first = false;
  }
}

/** A name that is continued at the start of a sentence begins there: the annotators and our sentences differ. */
function begun(allowed: Int32Array): Int32Array {
  const first = allowed[0] ?? 1;
  if (first !== ALL && first & CONTINUING) allowed[0] = (first & CONTINUING) >> 1;
  return allowed;
}
