import type { AttributionKind } from '../attribution/attribution';
import type { Dossier, DossierArticle, Evidence } from '../dossier';
import { checkWordsOf } from '../language/checks';
import { msg } from '../message';
import { textAt, type Span } from '../text/span';
import { articleOf } from './evidence';
import type { Fix } from './finding';
import { claimAt, sentenceAt } from './places';

/** Who stands behind some evidence: the source its own article names, else the outlet of that article. */
export interface Carrier {
  readonly name: string;
  readonly kind: AttributionKind;
}

/** Names longer than this, in UTF-16 units, are descriptions and read badly in a repaired sentence. */
const LONGEST_NAME = 60;

/**
 * The source of some evidence. Unnamed people and hearsay carry nothing: then it is the outlet that reports it, and
 * nobody where the article does not say of which outlet it is.
 */
export function carrierOf(dossier: Dossier, evidence: Evidence): Carrier | undefined {
  const analysis = articleOf(dossier, evidence.file)?.analysis;
  const attribution = analysis && claimAt(analysis, evidence.span)?.attribution;
  if (analysis && attribution?.source && attribution.kind !== 'anonymous' && attribution.kind !== 'hearsay') {
    const name = attribution.sourceName ?? textAt(analysis.text, attribution.source);
    if (name.length <= LONGEST_NAME) return { name, kind: attribution.kind };
  }
  const outlet = analysis?.origin.outlet ?? analysis?.origin.agency;
  return outlet === undefined ? undefined : { name: outlet, kind: 'outlet' };
}

/** The words that name a carrier behind a statement, in the grammar of the article's language: `, so Anna Berg`. */
export function carriedWords(language: 'de' | 'en', { name, kind }: Carrier): string {
  const words = checkWordsOf(language);
  const first = name.split(/\s/, 1)[0]!.toLowerCase();
  const form = words.oblique.find((o) => o.begins.includes(first))?.form
    ?? (kind === 'outlet' ? words.reportedBy : kind === 'document' ? words.writtenIn : words.saidBy);
  return form.replace('{source}', () => name);
}

/** The place before a sentence's end mark, where words can be appended without touching its word order. */
export function appendAt(text: string, sentence: Span): number {
  let at = sentence.end;
  while (at > sentence.start && /\s/.test(text[at - 1]!)) at--;
  while (at > sentence.start && /[.!?…]/.test(text[at - 1]!)) at--;
  return at;
}

/** Fixes that name in the sentence who carries it, one a different carrier of the evidence; the first is preferred. */
export function carrierFixes(dossier: Dossier, article: DossierArticle, span: Span, evidence: readonly Evidence[]): Fix[] {
  const { text, language } = article.analysis;
  const at = appendAt(text, sentenceAt(article.analysis, span));
  const fixes: Fix[] = [];
  const seen = new Set<string>();
  for (const one of evidence) {
    const carrier = carrierOf(dossier, one);
    if (!carrier) continue;
    const words = carriedWords(language, carrier);
    if (seen.has(words) || seen.size === 3) continue;
    seen.add(words);
    fixes.push({ title: msg('Insert “{words}”', { words: words.replace(/^,\s*/, '') }), edits: [{ file: article.file, span: { start: at, end: at }, text: words }], preferred: fixes.length === 0 });
  }
  return fixes;
}

/** A fix that puts other words at a place. */
export function replaceFix(article: DossierArticle, span: Span, words: string, preferred = false): Fix {
  return { title: msg('Replace with “{words}”', { words }), edits: [{ file: article.file, span, text: words }], preferred };
}

/** Fixes that take over the words of other articles in the same language, the ones most articles use first. */
export function takeOverFixes(dossier: Dossier, article: DossierArticle, span: Span, evidence: readonly Evidence[]): Fix[] {
  const votes = new Map<string, number>();
  for (const { file, text } of evidence) {
    if (articleOf(dossier, file)?.analysis.language === article.analysis.language) votes.set(text, (votes.get(text) ?? 0) + 1);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]).slice(0, 3);
  return ranked.map(([words], i) => replaceFix(article, span, words, i === 0 && ranked.length === 1));
}
