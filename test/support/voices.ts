import type { AttributionInput } from '../../server/src/attribution';
import { packOf } from '../../server/src/language';
import type { LanguageId } from '../../server/src/language/pack';
import { recognizers } from '../../server/src/recognize';
import type { Mention, MentionKind } from '../../server/src/recognize/mention';
import type { Paragraph } from '../../server/src/text/paragraphs';
import { findQuotations } from '../../server/src/text/quotations';
import { splitSentences } from '../../server/src/text/sentences';
import { overlaps, type Span } from '../../server/src/text/span';
import { tokenize } from '../../server/src/text/tokens';

/** What a tag behind a stretch of text expects of it: `<person: Anna Roth>`, `<none>`. */
export interface Expected {
  readonly span: Span;
  readonly kind: string;
  readonly source?: string;
}

/** A text with its names and expectations taken out of it. */
export interface Voices {
  readonly input: AttributionInput;
  readonly expected: readonly Expected[];
}

const PIECE = /\[([pcolx]) ([^\]]+)\]|<([a-z]+)(?:: ([^>]+))?>/g;
const KINDS: Readonly<Record<string, MentionKind>> = { p: 'person', c: 'company', o: 'organisation', l: 'place', x: 'product' };

/**
 * Reads a line such as `[c Acme] baue um, sagte [p Roth].<person: Roth>`: names are given (`p`, `c`, `o`, `l`), so that a
 * test of attribution does not depend on the recognition of names; `¶` parts paragraphs, `#` before one makes it a heading, `-` an entry of a list.
 */
export function readVoices(line: string, language: LanguageId): Voices {
  let text = '';
  let at = 0;
  let from = 0;
  const names: Mention[] = [];
  const expected: Expected[] = [];
  const take = (piece: string): void => void (text += piece.replace(/¶/g, '\n\n'));
  const full = new Map<string, string>();
  for (const match of line.matchAll(PIECE)) {
    take(line.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[1]) {
      const start = text.length;
      text += match[2];
      const base = language === 'de' && /[^s]s$/.test(match[2]!) && full.has(match[2]!.slice(0, -1)) ? match[2]!.slice(0, -1) : match[2]!;
      if (match[1] === 'p') full.set(base.split(' ').at(-1)!, full.get(base.split(' ').at(-1)!) ?? base);
      names.push({ kind: KINDS[match[1]]!, span: { start, end: text.length }, rule: 'given', name: { base, full: match[1] === 'p' ? full.get(base) ?? base : base } });
    } else {
      while (/\s/.test(text[from] ?? '')) from++;
      expected.push({ span: { start: from, end: text.length }, kind: match[3]!, source: match[4] });
      from = text.length;
    }
  }
  take(line.slice(at));
  return { input: inputOf(text, names, language), expected };
}

/** What the attribution layer looks at, for a text with given names; figures and dates are recognized. */
export function inputOf(text: string, names: readonly Mention[], language: LanguageId): AttributionInput {
  const pack = packOf(language);
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const heading = match[0].startsWith('# ');
    const start = match.index + (heading ? 2 : 0);
    const end = match.index + match[0].length;
    const tokens = tokenize(text, start, end);
    paragraphs.push({ start, end, kind: heading ? 'heading' : match[0].startsWith('- ') ? 'list' : 'body', tokens, sentences: splitSentences(tokens, pack.abbreviations) });
  }
  const figures: Mention[] = [];
  for (const paragraph of paragraphs) {
    for (const recognizer of recognizers) {
      for (const mention of recognizer.recognize({ text, paragraph, pack })) {
        if (![...names, ...figures].some((m) => overlaps(m.span, mention.span))) figures.push(mention);
      }
    }
  }
  const mentions = [...names, ...figures].sort((a, b) => a.span.start - b.span.start);
  return { text, paragraphs, mentions, quotations: findQuotations(text, paragraphs), pack };
}
