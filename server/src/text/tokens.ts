import { spellingOf, type Spelling } from './remember';
import type { Span } from './span';

/** What a token is made of; `word` has a letter, `number` starts with a digit, `quote` is any quotation mark. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'quote' | 'symbol' | 'url';

/** A smallest piece of text. Hyphens are tokens of their own, so that `Meta` in `Meta-CEO` can be marked. */
export interface Token extends Span {
  readonly text: string;
  /** The text with what is known of it from other places. */
  readonly spelling: Spelling;
  readonly kind: TokenKind;
  /** Whether white space, or nothing, stands before it. */
  readonly spaced: boolean;
}

const PIECE = new RegExp(
  [
    // an address has at most 64 letters before its @ (RFC 5321); without a limit a long run of letters and hyphens would be read anew at each
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"„“”»«]+|[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,255}\.\p{L}{2,})`,
    String.raw`(?<number>\d+(?:[.,'’\u00A0\u202F\u2009:](?=\d)\d+)*)`,
    // initials and dotted abbreviations keep their dots: J., z.B., U.S.
    String.raw`(?<dotted>(?:\p{L}\.){2,}|\p{Lu}\.(?=[\s\u00A0]?\p{L}))`,
    // a currency's letters glued to its number: USD115, Rs500, R14.20, N6.8 billion
    String.raw`(?<code>(?<![\p{L}\d])(?:(?:\p{Lu}{3}|K[Ss]h|Sh|Rs|Rp)(?=\d)|[RN](?=\d[\d,]*[.,]\d{2,3}(?!\d)|\d+(?:\.\d+)?\s?(?:million|billion|trillion|bn|m)(?!\p{L}))))`,
    // a dot or apostrophe inside letters belongs to the word: Character.AI, O'Neill; a genitive 's does not
    String.raw`(?<word>[\p{L}\p{M}][\p{L}\p{M}\d]*(?:(?:['’](?!(?:s|S|re|ve|ll|d|m|t)(?![\p{L}]))|\.(?=\p{Lu}))[\p{L}\p{M}\d]+)*)`,
    String.raw`(?<apostrophe>['’](?:s|S|re|ve|ll|d|m|t)(?![\p{L}\d]))`,
    String.raw`(?<quote>["„“”»«‹›‚‘'’])`,
    String.raw`(?<symbol>[\p{Sc}\p{S}%‰§])`,
    String.raw`(?<punctuation>\.{3}|…|[^\s])`,
  ].join('|'),
  'gu',
);

/** Where a plain word or mark ends that needs no look at `PIECE`: what a character is to the scanner, by its code. */
const OTHER = 0;
const LETTER = 1;
const SPACE = 2;
/** A mark that is a token by itself wherever it stands, and ends a word. */
const MARK = 3;
const QUOTE = 4;
/** Ends a word of several letters where no capital follows; by itself it needs a closer look. */
const DOT = 5;
const COLON = 6;
const DIGIT = 7;

const CLASSES = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\s/.test(sign)) return SPACE;
  if (/\d/.test(sign)) return DIGIT;
  if (/[,;!?()-]/.test(sign)) return MARK;
  if (/["»«]/.test(sign)) return QUOTE;
  return sign === '.' ? DOT : sign === ':' ? COLON : OTHER;
});

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x250) return CLASSES[code]!;
  // NaN beyond the end
  return code !== code ? SPACE : code === 0x201e || code === 0x201c || code === 0x201d ? QUOTE : code === 0x2013 ? MARK : OTHER;
}

/** The end of the plain word that begins at a letter, or -1 where only `PIECE` can tell. */
function plainWordEnd(text: string, start: number): number {
  let end = start + 1;
  while (classAt(text, end) === LETTER) end++;
  switch (classAt(text, end)) {
    case SPACE: case MARK: case QUOTE:
      return end;
    case DOT: {
      // an initial, `www.`, or a name with a dot inside: `Character.AI`
      const next = text.charCodeAt(end + 1);
      return end - start > 3 && (next !== next || next <= 0x40 || (next >= 0x61 && next <= 0x7a)) ? end : -1;
    }
    case COLON:
      return text.charCodeAt(end + 1) === 0x2f ? -1 : end;
    default:
      return -1;
  }
}

/** The end of the digits that begin at one, or -1 where a mark and more digits may follow. */
function plainNumberEnd(text: string, start: number): number {
  let end = start + 1;
  while (classAt(text, end) === DIGIT) end++;
  return classAt(text, end + 1) === DIGIT && classAt(text, end) !== LETTER ? -1 : end;
}

/** Splits a stretch of text into tokens; every non-space character is in exactly one of them. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const piece = start === 0 && end === text.length ? text : text.slice(start, end);
  // an address of mail may begin with any word
  const plain = !piece.includes('@');
  let last = 0;
  const push = (at: number, to: number, words: string, kind: TokenKind): void => {
    const spelling = spellingOf(words);
    tokens.push({ start: start + at, end: start + to, text: spelling.text, spelling, kind, spaced: at === 0 || at > last });
    last = to;
  };
  for (let at = 0; at < piece.length; ) {
    const type = classAt(piece, at);
    if (type === SPACE) {
      at++;
      continue;
    }
    if (plain && type === LETTER) {
      const to = plainWordEnd(piece, at);
      if (to > 0) {
        push(at, to, piece.slice(at, to), 'word');
        at = to;
        continue;
      }
    } else if (plain && (type === MARK || type === QUOTE || type === COLON)) {
      push(at, at + 1, piece[at]!, type === QUOTE ? 'quote' : 'punctuation');
      at++;
      continue;
    } else if (plain && type === DOT && classAt(piece, at + 1) !== DOT) {
      push(at, at + 1, '.', 'punctuation');
      at++;
      continue;
    } else if (plain && type === DIGIT) {
      const to = plainNumberEnd(piece, at);
      if (to > 0) {
        push(at, to, piece.slice(at, to), 'number');
        at = to;
        continue;
      }
    }
    at = readPiece(piece, at, push);
  }
  return tokens;
}

/** The same tokens, `by` code units further on. */
export function shiftTokens(tokens: readonly Token[], by: number): Token[] {
  return tokens.map(({ start, end, text, spelling, kind, spaced }) => ({ start: start + by, end: end + by, text, spelling, kind, spaced }));
}

/** Reads what begins at a place, or behind the white space there, by `PIECE`; returns where it ends. */
function readPiece(piece: string, from: number, push: (at: number, to: number, words: string, kind: TokenKind) => void): number {
  PIECE.lastIndex = from;
  const match = PIECE.exec(piece);
  if (!match) return piece.length;
  const g = match.groups!;
  const kind: TokenKind = g.url !== undefined ? 'url'
    : g.number !== undefined ? 'number'
    : g.dotted !== undefined || g.code !== undefined || g.word !== undefined || g.apostrophe !== undefined ? 'word'
    : g.quote !== undefined ? 'quote'
    : g.symbol !== undefined ? 'symbol' : 'punctuation';
  const at = match.index;
  const end = at + match[0].length;
  let words = match[0];
  if (kind === 'url') words = words.replace(/[.,;:!?)\]]+$/, '');
  push(at, at + words.length, words, kind);
  for (let i = at + words.length; i < end; i++) push(i, i + 1, piece[i]!, 'punctuation');
  return end;
}
