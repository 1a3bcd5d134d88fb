import type { LanguagePack } from '../../language/pack';
import type { Paragraph } from '../../text/paragraphs';
import { overlaps, type Span } from '../../text/span';
import type { Mention } from '../mention';
import type { KnownName, NameCandidate } from './candidate';

/** What users have settled in an article: mentions that stand, and places where no other may. */
export interface Settled {
  readonly mentions: readonly Mention[];
  excludes(candidate: NameCandidate): boolean;
}

const NOTHING: Settled = { mentions: [], excludes: () => false };

/** Finds the names users have settled; a user's word stands against all other evidence, longer names first. */
export function knownMentions(text: string, paragraphs: readonly Paragraph[], _candidates: readonly NameCandidate[], known: readonly KnownName[], pack: LanguagePack): Settled {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly known: KnownName }[]>();
  for (const name of known) {
    const words = name.name.trim().split(/\s+/);
    if (!words[0]) continue;
    const key = firstPiece(words[0]);
    byFirst.set(key, [...(byFirst.get(key) ?? []), { words, known: name }].sort((a, b) => b.words.length - a.words.length));
  }
  if (!byFirst.size) return NOTHING;
  const mentions: Mention[] = [];
  const closed: Span[] = [];
  for (const { tokens, kind } of paragraphs) {
    for (let i = 0; i < tokens.length; i++) {
      const bare = tokens[i]!.text;
      const options = byFirst.get(bare) ?? (pack.names.genitive && bare.endsWith('s') ? byFirst.get(bare.slice(0, -1)) : undefined);
      for (const option of options ?? []) {
        const span = spanAt(text, tokens[i]!.start, option.known.name, pack.names.genitive);
        if (!span) continue;
        closed.push(span);
        if (option.known.kind !== 'neither') {
          mentions.push({
            kind: option.known.kind, span, rule: option.known.by, reasons: [{ rule: option.known.by, weight: 100 }],
            name: { base: option.known.name, full: option.known.name }, ...(kind === 'boilerplate' ? { optional: true } : {}),
          });
        }
        while (i + 1 < tokens.length && tokens[i + 1]!.start < span.end) i++;
        break;
      }
    }
  }
  return {
    mentions,
    excludes(candidate) {
      return closed.some((span) => overlaps(span, candidate.span));
    },
  };
}

function firstPiece(word: string): string {
  return /^[\p{L}\p{M}\d.]+/u.exec(word)?.[0] ?? word;
}

/** The span of a name at a place, with any white space between its words and the genitive -s where the language has one. */
function spanAt(text: string, start: number, name: string, genitive: boolean): Span | undefined {
  let at = start;
  for (const [i, word] of name.trim().split(/\s+/).entries()) {
    if (i > 0) {
      const gap = /^[^\S\n]+|^\n(?!\s*\n)/.exec(text.slice(at, at + 8))?.[0];
      if (!gap) return undefined;
      at += gap.length;
    }
    if (!text.startsWith(word, at)) return undefined;
    at += word.length;
  }
  if (genitive && /^s(?!\p{L})/u.test(text.slice(at, at + 2))) at++;
  return /^[\p{L}\p{M}\d]/u.test(text.slice(at, at + 1)) ? undefined : { start, end: at };
}
