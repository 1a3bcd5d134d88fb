import type { Span } from './span';

/** What a token is made of; `word` has a letter, `number` starts with a digit, `quote` is any quotation mark. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'quote' | 'symbol' | 'url';

/** A smallest piece of text. Hyphens are tokens of their own, so that `Meta` in `Meta-CEO` can be marked. */
export interface Token extends Span {
  readonly text: string;
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

/** Splits a stretch of text into tokens; every non-space character is in exactly one of them. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const piece = start === 0 && end === text.length ? text : text.slice(start, end);
  let last = 0;
  for (const match of piece.matchAll(PIECE)) {
    const g = match.groups!;
    const kind: TokenKind = g.url !== undefined ? 'url'
      : g.number !== undefined ? 'number'
      : g.dotted !== undefined || g.code !== undefined || g.word !== undefined || g.apostrophe !== undefined ? 'word'
      : g.quote !== undefined ? 'quote'
      : g.symbol !== undefined ? 'symbol' : 'punctuation';
    const at = match.index;
    let words = match[0];
    if (kind === 'url') words = words.replace(/[.,;:!?)\]]+$/, '');
    tokens.push({ start: start + at, end: start + at + words.length, text: words, kind, spaced: at === 0 || at > last });
    last = at + words.length;
    for (let i = at + words.length; i < at + match[0].length; i++) {
      tokens.push({ start: start + i, end: start + i + 1, text: piece[i]!, kind: 'punctuation', spaced: false });
      last = i + 1;
    }
  }
  return tokens;
}
