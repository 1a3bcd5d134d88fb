import type { ArticleAnalysis } from '../analysis';
import type { DossierArticle, Evidence } from '../dossier';
import { checkWordsOf } from '../language/checks';
import { msg } from '../message';
import { contains, textAt, type Span } from '../text/span';
import type { Check, CheckContext } from './check';
import { articleOf, distinct, quoted } from './evidence';
import { compatibleElsewhere, compatibleNotes, figureKey, isFigure, isSmallCount } from './figures';
import type { Finding, Fix } from './finding';
import { claimAt, inProse, sentenceAt } from './places';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const mention of analysis.mentions) {
    if (!isFigure(mention) || seen.has(figureKey(mention)) || !inProse(analysis, mention.span) || isQuoted(analysis, mention.span) || claimAt(analysis, mention.span)?.exempt || isUtmost(analysis, mention.span)) continue;
    const hedged = distinct(compatibleNotes(context, mention).filter(({ note, first }) => note.relation === 'hedgeLost' && first).flatMap((n) => n.others));
    // of a few things only a limit is worth a word: `bis zu fünf`, not `rund fünf`
    if (!hedged.length || (isSmallCount(mention) && !hedged.some((e) => limits(articleOf(dossier, e.file), e)))) continue;
    // where more articles give the bare number than hedge it, the draft has lost nothing
    const files = new Set(hedged.map((e) => e.file));
    const bare = new Set(compatibleElsewhere(context, mention).map((e) => e.file).filter((file) => !files.has(file)));
    if (bare.size > files.size) continue;
    seen.add(figureKey(mention));
    const here = textAt(analysis.text, mention.span);
    findings.push({
      code: 'hedge-lost',
      severity: 'warning',
      file: article.file,
      span: mention.span,
      message: msg('“{here}” without the limit the sources give: {evidence}', { here, evidence: quoted(dossier, hedged.map((e) => withHedge(articleOf(dossier, e.file), e))) }),
      related: hedged,
      fixes: hedgeFixes(context, mention.span.start, mention.span.end, hedged),
    });
  }
  return findings;
}

/** Whether a figure stands in somebody's own words: who quotes adds no limit. */
const isQuoted = (analysis: ArticleAnalysis, span: Span): boolean => analysis.quotations.some((q) => contains(q.quotation.span, span));

/** So far before a figure, in code units, its sentence may set a limit. */
const WITHIN = 300;

/** `Im schlimmsten Fall drohen zwei Jahre`: the sentence sets the limit in words of its own before the figure. */
function isUtmost(analysis: ArticleAnalysis, span: Span): boolean {
  return checkWordsOf(analysis.language).utmost.test(analysis.text.slice(Math.max(sentenceAt(analysis, span).start, span.start - WITHIN), span.start).toLowerCase());
}

/** Whether the words of another article set a limit, up or down, and do not only round. */
function limits(article: DossierArticle | undefined, { span }: Evidence): boolean {
  const bound = article?.analysis.mentions.find((m) => m.hedge && m.span.start < span.end && span.start < m.span.end)?.value?.bound;
  return bound !== undefined && bound !== 'about' && bound !== 'exact' && bound !== 'vague';
}

/** The words that bound a figure of another article: `bis zu`; undefined where it has none. */
function hedgeOf(article: DossierArticle | undefined, { span }: Evidence): { words: string; before: boolean; start: number; end: number } | undefined {
  const mention = article?.analysis.mentions.find((m) => m.hedge && m.span.start < span.end && span.start < m.span.end);
  if (!article || !mention?.hedge) return undefined;
  return { words: textAt(article.analysis.text, mention.hedge), before: mention.hedge.start < mention.span.start, start: Math.min(mention.hedge.start, mention.span.start), end: Math.max(mention.hedge.end, mention.span.end) };
}

function withHedge(article: DossierArticle | undefined, evidence: Evidence): Evidence {
  const hedge = hedgeOf(article, evidence);
  if (!article || !hedge) return evidence;
  const span = { start: Math.min(hedge.start, evidence.span.start), end: Math.max(hedge.end, evidence.span.end) };
  return { ...evidence, span, text: textAt(article.analysis.text, span) };
}

function hedgeFixes({ article, dossier }: CheckContext, start: number, end: number, hedged: readonly Evidence[]): Fix[] {
  const seen = new Set<string>();
  const fixes: Fix[] = [];
  for (const evidence of hedged) {
    const other = articleOf(dossier, evidence.file);
    const hedge = hedgeOf(other, evidence);
    if (!hedge || other?.analysis.language !== article.analysis.language) continue;
    // the hedge may begin the other article's sentence; here the figure keeps its place
    const words = /[.!?\n]\s*$/.test(article.analysis.text.slice(Math.max(0, start - 3), start)) ? hedge.words : hedge.words.toLowerCase();
    if (seen.has(words)) continue;
    seen.add(words);
    const at = hedge.before ? start : end;
    fixes.push({
      title: msg('Insert “{words}”', { words }),
      edits: [{ file: article.file, span: { start: at, end: at }, text: hedge.before ? `${words} ` : ` ${words}` }],
      preferred: fixes.length === 0,
    });
  }
  return fixes;
}

/** `hedge-lost`: a draft gives the bare number where its sources bound it. */
export const hedgeLost: Check = {
  code: 'hedge-lost',
  title: msg('Limit lost'),
  defaultSeverity: 'warning',
  scope: 'draft',
  explanation: {
    en: `The draft gives a bare number; the sources limit it: *up to*, *at least*, *more than*, *about*. A ceiling has become a fact.

**Example:** *fares will rise by 8%*, where the source says *by up to 8%*.

**What you can do:** put the limit back in.`,
    de: `Der Entwurf nennt die bloße Zahl; die Quellen schränken sie ein: *bis zu*, *mindestens*, *mehr als*, *rund*. Aus einer Obergrenze ist eine Tatsache geworden.

**Beispiel:** *150 neue Arbeitsplätze*, wo die Quelle *bis zu 150* sagt.

**Was Sie tun können:** die Einschränkung wieder einsetzen.`,
  },
  find,
};
