import type { ArticleAnalysis } from '../../analysis';
import type { Attribution } from '../../attribution/attribution';
import { compareLexiconOf, type CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import { countWhile, lastStartingBefore } from '../../text/search';
import { textAt, type Span } from '../../text/span';
import { fold } from '../words';

/** A quotation of one article, as words that can be compared. */
export interface LocalQuote {
  readonly span: Span;
  /** Folded words, without marks and punctuation, contractions written out; `GAP` where the article shows that it left out or put in some. */
  readonly words: readonly string[];
  /** Who says it, as the article names it. */
  readonly speaker?: string;
  /** Whether the article names the speaker with the quotation, not by role or pronoun. */
  readonly named: boolean;
  /**
   * Where the speaker is not named with it: who by the names in the article cannot be meant. A pronoun means nobody who
   * is not named between the one it was read for and the quotation; a body's unnamed member is nobody whom the article names.
   */
  readonly excludes?: (family: string) => boolean;
}

/** Stands in the words of a quotation for any number of them. */
export const GAP = '…';

/** Words left out, or put in or replaced by the writer, where a quotation shows it: `[…]`, `...`, `[die Brauer]`, `(local)`. */
const MARKED = /[[(](?:…|\.{3})[\])]|\[[^\]]{0,80}\]|\.{3}|…|\(\p{L}[^()]{0,40}\)/gu;

/** The first letter of a quotation in brackets, since its sentence wants it large or small: `“[q]uestions remain”`. */
const TURNED = /\[(\p{L})\](?=\p{L})/gu;

/** The words of a quotation as they can be compared: `We're not saints […]` and `We are not saints, …` are the same. */
export function quotedWords(text: string, { contractions, variants }: Pick<CompareLexicon, 'contractions' | 'variants'>): string[] {
  let plain = fold(text.replace(/’/g, "'").replace(TURNED, '$1')).replace(MARKED, ` ${GAP} `);
  for (const [form, whole] of contractions) plain = plain.replace(form, whole);
  const words = (plain.match(/[\p{L}\d]+|…/gu) ?? []).map((word) => variants.reduce((w, [form, other]) => w.replace(form, other), word));
  while (words[0] === GAP) words.shift();
  while (words.at(-1) === GAP) words.pop();
  return words;
}

/** The quotations of an article that are somebody's words; titles and what is shorter than three words are left out. */
export function quotesOf(analysis: ArticleAnalysis): LocalQuote[] {
  const found: LocalQuote[] = [];
  for (const { quotation, role, attribution } of analysis.quotations) {
    if (quotation.depth > 0 || (role !== 'speech' && role !== 'partial' && role !== 'term')) continue;
    const words = quotedWords(textAt(analysis.text, quotation.inner), compareLexiconOf(analysis.language));
    if (words.length < 3) continue;
    const said = attribution === undefined ? undefined : analysis.attributions[attribution];
    const source = said?.source && textAt(analysis.text, said.source);
    const speaker = said?.sourceName ?? source;
    const named = said?.kind === 'person' && !!source && !!speaker && /\p{Lu}/u.test(speaker) && (fold(source).includes(familyOf(speaker)) || isOnlyPerson(analysis, speaker, quotation.span));
    found.push({ span: quotation.inner, words, speaker, named, excludes: named || !said ? undefined : excludedBy(analysis, said, quotation.span) });
  }
  return found;
}

/** Paragraphs that a pronoun may reach back over, the one it stands in included. */
const FAR = 6;

/** Who cannot have said a quotation whose speaker is not named with it; undefined where it may have been anybody. */
function excludedBy(analysis: ArticleAnalysis, { kind, source, sourceName }: Attribution, quotation: Span): ((family: string) => boolean) | undefined {
  if (!source) return undefined;
  if (kind === 'anonymous') {
    return (family) => familiesOf(analysis).has(family);
  }
  if (kind !== 'person' || !sourceName || !isPronoun(analysis, textAt(analysis.text, source))) return undefined;
  let at = analysis.paragraphs.indexOf(lastStartingBefore(analysis.paragraphs, quotation.start)!);
  const near = new Set<string>();
  for (const reach = at - FAR; at >= 0 && at > reach; at--) {
    const { start } = analysis.paragraphs[at]!;
    for (const family of familiesIn(analysis, { start, end: sentenceEnd(analysis, quotation) })) near.add(family);
    if (near.has(familyOf(sourceName))) return (family) => !near.has(family);
  }
  return undefined;
}

/** Whether the words for a source are a pronoun: `sie`. */
export const isPronoun = ({ language }: ArticleAnalysis, source: string): boolean => compareLexiconOf(language).subjects.has(source.toLowerCase());

const familyOfMention = ({ text }: ArticleAnalysis, { name, span }: Mention): string => familyOf(name?.full ?? name?.base ?? textAt(text, span));

const families = new WeakMap<ArticleAnalysis, ReadonlySet<string>>();

/** The family names of all people an article names. */
function familiesOf(analysis: ArticleAnalysis): ReadonlySet<string> {
  let known = families.get(analysis);
  if (!known) families.set(analysis, (known = familiesIn(analysis, { start: 0, end: analysis.text.length })));
  return known;
}

/** The family names of the people named in a stretch of an article. */
function familiesIn(analysis: ArticleAnalysis, { start, end }: Span): ReadonlySet<string> {
  const { mentions } = analysis;
  const found = new Set<string>();
  for (let i = countWhile(mentions, (m) => m.span.start < start); i < mentions.length && mentions[i]!.span.start < end; i++) {
    if (mentions[i]!.kind === 'person') found.add(familyOfMention(analysis, mentions[i]!));
  }
  return found;
}

/** Where the sentence around the end of a quotation ends: `„…“, zitierte sie den Wirt Karl Ohm.` names who said it behind the quotation. */
function sentenceEnd(analysis: ArticleAnalysis, { end }: Span): number {
  const sentences = lastStartingBefore(analysis.paragraphs, end)?.sentences ?? [];
  return Math.max(end, lastStartingBefore(sentences, end - 1)?.end ?? end);
}

/** Whether a paragraph names one person alone down to a quotation and its sentence, and this one: then `er` and `die 54-Jährige` are no guess. */
export function isOnlyPerson(analysis: ArticleAnalysis, name: string, quotation: Span): boolean {
  const paragraph = lastStartingBefore(analysis.paragraphs, quotation.start);
  const families = paragraph ? familiesIn(analysis, { start: paragraph.start, end: sentenceEnd(analysis, quotation) }) : new Set<string>();
  return families.size === 1 && families.has(familyOf(name));
}

/** The last word of a name, folded and without a genitive. */
export function familyOf(name: string): string {
  return fold(name).split(/\s+/).at(-1)!.replace(/s$/, '');
}
