import type { CorpusArticle, CorpusMark } from '../corpus/article';
import type { Random } from './random';

/** A capitalised word inside a sentence, behind a small one: in German a noun, in English hardly ever. */
const NOUN = /(?<=\p{Ll}{2} )\p{Lu}\p{Ll}{3,}(?![\p{L}\d-])/gu;
const SHARE = 0.3;

/**
 * Nouns of the training texts by their last three letters. Names get other names in training; if the nouns beside them stayed
 * the same, a word never met would always be a name. So nouns get others, too, with the same ending (mostly the same gender and number).
 */
export class Nouns {
  readonly #byEnding = new Map<string, string[]>();

  constructor(articles: readonly CorpusArticle[]) {
    const seen = new Set<string>();
    for (const article of articles) {
      for (const [, noun] of nounsOf(article)) {
        if (seen.has(noun)) continue;
        seen.add(noun);
        const ending = noun.slice(-3);
        this.#byEnding.set(ending, [...(this.#byEnding.get(ending) ?? []), noun]);
      }
    }
  }

  /** The same article with a part of its nouns changed. */
  swap(article: CorpusArticle, random: Random): CorpusArticle {
    const moves: { at: number; by: number }[] = [];
    let text = '';
    let last = 0;
    for (const [start, noun] of nounsOf(article)) {
      if (!random.chance(SHARE)) continue;
      const other = random.pick(this.#byEnding.get(noun.slice(-3)) ?? [noun]);
      text += article.text.slice(last, start) + other;
      last = start + noun.length;
      moves.push({ at: start, by: other.length - noun.length });
    }
    text += article.text.slice(last);
    let m = 0;
    let by = 0;
    const marks = article.marks.map((mark): CorpusMark => {
      while (m < moves.length && moves[m]!.at < mark.start) by += moves[m++]!.by;
      return { ...mark, start: mark.start + by, end: mark.end + by };
    });
    return { ...article, text, marks };
  }
}

/** Nouns that are no part of a mark, with their places. */
function nounsOf({ text, marks }: CorpusArticle): (readonly [number, string])[] {
  let m = 0;
  const found: (readonly [number, string])[] = [];
  for (const match of text.matchAll(NOUN)) {
    const end = match.index + match[0].length;
    while (m < marks.length && marks[m]!.end <= match.index) m++;
    if (m < marks.length && marks[m]!.start < end) continue;
    found.push([match.index, match[0]]);
  }
  return found;
}
