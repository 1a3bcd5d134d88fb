import { msg } from '../message';
import { textAt } from '../text/span';
import type { Evidence } from '../dossier';
import type { Check, CheckContext } from './check';
import { articleOf, distinct, quoted } from './evidence';
import { asksForSource, compatibleNotes, figureKey, isSmallCount } from './figures';
import type { Finding } from './finding';
import { claimAt, inProse } from './places';
import { wordsIn } from './sources';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  const sources = dossier.articles.filter((a) => a.role === 'source').length;
  if (sources < 2) return []; // with one source everything has one source
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const mention of analysis.mentions) {
    if (!asksForSource(mention) || isSmallCount(mention) || !inProse(analysis, mention.span) || seen.has(figureKey(mention))) continue;
    seen.add(figureKey(mention));
    const claim = claimAt(analysis, mention.span);
    if (!claim || claim.exempt) continue;
    const others = distinct(compatibleNotes(context, mention).flatMap((n) => n.others));
    const files = new Set(others.map((e) => e.file));
    if (new Set(others.map((e) => originOf(context, e))).size !== 1) continue;
    const figure = textAt(analysis.text, mention.span);
    findings.push({
      code: 'single-source',
      severity: 'hint',
      file: article.file,
      span: mention.span,
      message: files.size === 1
        ? msg('Only one article has “{figure}”: {evidence}', { figure, evidence: quoted(dossier, others) })
        : msg('All articles with “{figure}” go back to one origin: {evidence}', { figure, evidence: quoted(dossier, others) }),
      related: others,
      fixes: [],
    });
  }
  return findings;
}

/** Where some evidence comes from: the outlet its sentence cites, else the agency or outlet of its article, else the file. */
function originOf({ dossier }: CheckContext, { file, span }: Evidence): string {
  const analysis = articleOf(dossier, file)!.analysis;
  const said = claimAt(analysis, span)?.attribution;
  const cited = said?.kind === 'outlet' ? (said.sourceName ?? (said.source && textAt(analysis.text, said.source))) : undefined;
  const name = cited ?? analysis.origin.agencies[0] ?? analysis.origin.outlet;
  // „die Agentur wna“ and „wna“: the last word tells outlets apart well enough
  return (name && wordsIn(name).at(-1)) ?? file;
}

/** `single-source`: only one article, or one origin, has the figure of a draft. */
export const singleSource: Check = {
  code: 'single-source',
  title: msg('Only one origin'),
  defaultSeverity: 'hint',
  scope: 'draft',
  explanation: {
    en: `Of all articles of the folder only one has this figure, or all that have it go back to one agency or one report. Nothing is wrong with that; a second look may be worth it.`,
    de: `Von allen Artikeln des Ordners hat nur einer diese Zahl, oder alle, die sie haben, gehen auf eine Agentur oder einen Bericht zurück. Das ist kein Fehler; ein zweiter Blick kann sich lohnen.`,
  },
  find,
};
