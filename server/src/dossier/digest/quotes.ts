import type { ArticleAnalysis } from '../../analysis';
import { textAt, type Span } from '../../text/span';
import { fold } from '../words';

/** A quotation of one article, as words that can be compared. */
export interface LocalQuote {
  readonly span: Span;
  /** Folded words, without marks and punctuation. */
  readonly words: readonly string[];
  /** Who says it, as the article names it. */
  readonly speaker?: string;
  /** Whether the article names the speaker with the quotation, not by role or pronoun. */
  readonly named: boolean;
}

/** The quotations of an article that are somebody's words; titles and what is shorter than three words are left out. */
export function quotesOf(analysis: ArticleAnalysis): LocalQuote[] {
  const found: LocalQuote[] = [];
  for (const { quotation, role, attribution } of analysis.quotations) {
    if (quotation.depth > 0 || (role !== 'speech' && role !== 'partial' && role !== 'term')) continue;
    const words = fold(textAt(analysis.text, quotation.inner)).match(/[\p{L}\d]+/gu) ?? [];
    if (words.length < 3) continue;
    const said = attribution === undefined ? undefined : analysis.attributions[attribution];
    const source = said?.source && textAt(analysis.text, said.source);
    const speaker = said?.sourceName ?? source;
    const named = said?.kind === 'person' && !!source && !!speaker && /\p{Lu}/u.test(speaker) && (fold(source).includes(familyOf(speaker)) || isOnlyPerson(analysis, speaker, quotation.span));
    found.push({ span: quotation.inner, words, speaker, named });
  }
  return found;
}

/** Whether a paragraph names one person alone down to a quotation, and this one: then `er` and `die 54-Jährige` are no guess. */
export function isOnlyPerson(analysis: ArticleAnalysis, name: string, quotation: Span): boolean {
  const paragraph = analysis.paragraphs.find((p) => p.start <= quotation.start && quotation.start < p.end);
  const people = paragraph ? analysis.mentions.filter((m) => m.kind === 'person' && m.span.start >= paragraph.start && m.span.start < quotation.end) : [];
  const families = new Set(people.map((m) => familyOf(m.name?.full ?? m.name?.base ?? textAt(analysis.text, m.span))));
  return families.size === 1 && families.has(familyOf(name));
}

/** The last word of a name, folded and without a genitive. */
export function familyOf(name: string): string {
  return fold(name).split(/\s+/).at(-1)!.replace(/s$/, '');
}
