import type { RenderOptions } from './index';
import type { FactSheet, Quote, SheetArticle } from './sheet';
import { countWhile } from '../text/search';
import type { Span } from '../text/span';
import { wellFormed } from './escape';

/** How much of the text around a quoted place goes into its selector. */
const AROUND = 32;

/**
 * The facts as JSON-LD: each article a schema.org NewsArticle, each fact a Claim with its appearances, each place a Web
 * Annotation (W3C) with a text quote and a position selector. Positions count Unicode code points, as that standard
 * has it, not the UTF-16 code units of Beleg's own formats.
 */
export function jsonLdOf(sheet: FactSheet, { version }: RenderOptions): string {
  const files = new Map(sheet.articles.map((a) => [a.file, a]));
  const points = new Map(sheet.articles.map((a) => [a.file, new CodePoints(a.article.analysis.text)]));
  const annotate = (q: Quote, id: string, about: string): object => ({
    id,
    type: 'oa:Annotation',
    'oa:motivatedBy': { id: 'oa:linking' },
    'oa:hasBody': { id: about },
    'oa:hasTarget': {
      type: 'oa:SpecificResource',
      'oa:hasSource': { id: articleId(q.file) },
      'oa:hasSelector': selectors(q.span, files.get(q.file)?.article.analysis.text ?? q.text, points.get(q.file)),
    },
  });
  const graph: object[] = sheet.articles.map((a) => newsArticle(a));
  sheet.facts.forEach((fact, i) => {
    const id = `#fact-${i + 1}`;
    const quotes = [...fact.cells.values()].flat();
    graph.push({
      id,
      type: 'Claim',
      name: fact.label,
      appearance: [...fact.cells.keys()].map((file) => ({ id: articleId(file) })),
      additionalProperty: fact.relations.map((value) => ({ type: 'PropertyValue', name: 'relation', value })),
    });
    quotes.forEach((q, n) => graph.push(annotate(q, `${id}-place-${n + 1}`, id)));
  });
  sheet.unsourced.forEach((q, i) => {
    const id = `#unsourced-${i + 1}`;
    graph.push({ id, type: 'Claim', text: q.text, firstAppearance: { id: articleId(q.file) }, additionalProperty: [{ type: 'PropertyValue', name: 'attribution', value: 'none' }] });
    graph.push(annotate(q, `${id}-place-1`, id));
  });
  const context = { '@vocab': 'https://schema.org/', oa: 'http://www.w3.org/ns/oa#', id: '@id', type: '@type' };
  return `${JSON.stringify({ '@context': context, type: 'Dataset', name: 'Beleg fact sheet', ...(version ? { creator: { type: 'SoftwareApplication', name: 'Beleg', softwareVersion: version } } : {}), '@graph': graph }, null, 1)}\n`;
}

function newsArticle({ file, label, article }: SheetArticle): object {
  const { language, origin } = article.analysis;
  const title = article.analysis.paragraphs.find((p) => p.kind === 'title');
  return {
    id: articleId(file),
    type: 'NewsArticle',
    name: label,
    inLanguage: language,
    ...(title ? { headline: article.analysis.text.slice(title.start, title.end) } : {}),
    ...(origin.outlet ? { publisher: { type: 'Organization', name: origin.outlet } } : {}),
    ...(origin.authors.length ? { author: origin.authors.map((name) => ({ type: 'Person', name })) } : {}),
    ...(origin.date ? { datePublished: origin.date } : {}),
    ...(origin.url ? { url: origin.url } : {}),
    ...(article.role === 'draft' ? { creativeWorkStatus: 'Draft' } : {}),
  };
}

/** A file as a relative IRI reference. */
function articleId(file: string): string {
  if (/^[a-z][a-z\d+.-]+:\//i.test(file)) return file;
  return file.replace(/\\/g, '/').split('/').map((part) => encodeURIComponent(wellFormed(part))).join('/');
}

function selectors(span: Span, text: string, points: CodePoints | undefined): object[] {
  const quote = {
    type: 'oa:TextQuoteSelector',
    'oa:prefix': wellFormed(text.slice(Math.max(0, span.start - AROUND), span.start)),
    'oa:exact': wellFormed(text.slice(span.start, span.end)),
    'oa:suffix': wellFormed(text.slice(span.end, span.end + AROUND)),
  };
  return points ? [quote, { type: 'oa:TextPositionSelector', 'oa:start': points.at(span.start), 'oa:end': points.at(span.end) }] : [quote];
}

/** Turns UTF-16 offsets into counts of code points; O(log n) after one pass. */
class CodePoints {
  /** Offsets of the second halves of surrogate pairs. */
  private readonly halves: number[] = [];

  constructor(text: string) {
    for (let i = 1; i < text.length; i++) {
      if (isHigh(text.charCodeAt(i - 1)) && isLow(text.charCodeAt(i))) this.halves.push(i);
    }
  }

  at(offset: number): number {
    return offset - countWhile(this.halves, (h) => h < offset);
  }
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
