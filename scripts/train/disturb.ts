import type { CorpusArticle, CorpusMark } from '../corpus/article';
import type { Random } from './random';

const QUOTES: readonly (readonly [string, string])[] = [['„', '“'], ['»', '«'], ['«', '»'], ['"', '"'], ['“', '”'], ['', '']];

/** The same article with small accidents: a headline in capitals or small letters, other quotation marks or none. Lengths of letters stay, so that marks stay. */
export function disturb(article: CorpusArticle, random: Random): CorpusArticle {
  let { text, marks } = article;
  const end = text.indexOf('\n');
  if (end > 0 && random.chance(0.12)) {
    const head = text.slice(0, end);
    const other = random.chance(0.7) ? head.toUpperCase() : head.toLowerCase();
    if (other.length === head.length) text = other + text.slice(end);
  }
  if (random.chance(0.4)) ({ text, marks } = requote(text, marks, random.pick(QUOTES)));
  return { ...article, text, marks };
}

function requote(text: string, marks: readonly CorpusMark[], [open, close]: readonly [string, string]): { text: string; marks: CorpusMark[] } {
  let out = '';
  const moved = new Int32Array(text.length + 1);
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    moved[i] = out.length;
    const char = text[i]!;
    if (!/["„“”»«]/.test(char)) out += char;
    else {
      out += inside ? close : open;
      inside = !inside;
    }
    if (char === '\n') inside = false;
  }
  moved[text.length] = out.length;
  return { text: out, marks: marks.map((mark) => ({ ...mark, start: moved[mark.start]!, end: moved[mark.end]! })) };
}
