import type { Span } from './span';
import type { Token } from './tokens';

/** A sentence, with the half-open range of its paragraph's tokens. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** What a language knows of words with a dot. */
export interface Abbreviations {
  /** Lower-case words whose dot does not end a sentence. */
  readonly words: ReadonlySet<string>;
  /** Those among them that a sentence may end in all the same: it does where a word follows that opens one, as in `bei Halden Inc. Der Umsatz`. */
  readonly last: ReadonlySet<string>;
  /** Lower-case words that open a sentence where they stand behind such a one with a capital: `der`, `the`. */
  readonly openers: ReadonlySet<string>;
}

const CLOSING = /^["“”»«‹›’')\]]$/;

/** Whether a token closes with a mark that ends sentences. */
function mayEnd(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026;
}

/**
 * Whether an abbreviation may be the last word of a sentence: `Inc.`, capitals each with a dot, as in `U.S.`, and an initial behind a name, as of
 * an accused whose surname is kept back (`Tilda B.`).
 */
function mayBeLast({ text, kind }: Token, before: Token | undefined, { last }: Abbreviations): boolean {
  if (last.has(text.replace(/\.$/, '').toLowerCase())) return true;
  if (kind !== 'word' || !/^(?:\p{Lu}\.)+$/u.test(text)) return false;
  return text.length > 2 || (before?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(before.text));
}

/** Whether a word with a capital is one that opens sentences, and has it for that: `Der`, not `DER`. */
function isOpener({ text, spelling }: Token, { openers }: Abbreviations): boolean {
  return openers.has(spelling.lower) && /^\p{Lu}(?:\p{Ll}|$)/u.test(text);
}

/**
 * Splits a paragraph's tokens into sentences. A dot ends one unless an abbreviation, an initial or an ordinal stands
 * before it; closing quotation marks and brackets stay with the sentence they close. A sentence inside a quotation ends too.
 */
export function splitSentences(tokens: readonly Token[], abbreviations: Abbreviations): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const push = (endToken: number): void => {
    if (endToken <= first) return;
    sentences.push({ start: tokens[first]!.start, end: tokens[endToken - 1]!.end, firstToken: first, endToken });
    first = endToken;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!mayEnd(token.text)) continue;
    const isEnd = /^(?:[.!?…]|\.{3})$/.test(token.text) || (/\.$/.test(token.text) && token.kind === 'word' && i > first);
    if (!isEnd) continue;
    let next = i + 1;
    while (next < tokens.length && !tokens[next]!.spaced && (CLOSING.test(tokens[next]!.text) || /^[.!?…]$/.test(tokens[next]!.text))) next++;
    const following = tokens[next];
    if (following) {
      if (!following.spaced) continue;
      if (/^\p{Ll}/u.test(following.text)) continue;
      if (/^[,;:)]/.test(following.text)) continue;
      if (token.text === '.' || token.kind === 'word') {
        const before = token.kind === 'word' ? token : tokens[i - 1];
        if (before && before.end === (token.kind === 'word' ? token.end : token.start)) {
          const abbreviated = token.kind === 'word' || abbreviations.words.has(before.text.toLowerCase());
          if (abbreviated && !(mayBeLast(before, i > first ? tokens[i - 1] : undefined, abbreviations) && isOpener(following, abbreviations))) continue;
          // an ordinal: „am 3. März", „der 1. FC"; a year or a long number does end the sentence
          if (before.kind === 'number' && before.text.length <= 2 && next === i + 1) continue;
        }
      }
    }
    push(next);
    i = next - 1;
  }
  push(tokens.length);
  return sentences;
}
