import type { Span } from '../../server/src/text/span';

/** Joins the tokens of a corpus into text as a newspaper would set it, and tells where each token went. */
export function detokenise(words: readonly string[]): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  let straight = 0;
  let glue = true;
  for (const word of words) {
    const straightQuote = word === '"' || word === "''" || word === '``';
    const closesStraight = straightQuote && straight % 2 === 1;
    if (straightQuote) straight++;
    const closes = closesStraight || /^(?:[.,;:!?…)\]%’”“]+|\.\.\.|['’](?:s|S|re|ve|ll|d|m|t)|n't)$/.test(word) || /^[.,)"']{2,}$/.test(word);
    // after a German opening quotation mark “ closes; without one it opens
    const opensHigh = word === '“' && !/„[^“]*$/.test(text.slice(-400));
    if (!glue && (!closes || opensHigh)) text += ' ';
    spans.push({ start: text.length, end: text.length + word.length });
    text += word;
    glue = (straightQuote && !closesStraight) || /^(?:[([„»‚€$£#@]|\("|US\$)$/.test(word) || opensHigh;
  }
  return { text, spans };
}
