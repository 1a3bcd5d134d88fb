import { msg } from '../message';
import type { DossierArticle, Entity, Evidence } from '../dossier';
import { packOf } from '../language';
import { textAt, type Span } from '../text/span';
import type { Check, CheckContext } from './check';
import { articleOf, distinct, evidenceAt, quoted } from './evidence';
import type { Finding } from './finding';
import { inProse } from './places';
import { replaceFix } from './repair';

function find({ article, dossier }: CheckContext): Finding[] {
  const findings: Finding[] = [];
  for (const entity of dossier.entities) {
    const here = entity.mentions.filter((m) => m.file === article.file && inProse(article.analysis, m.mention.span) && !namesBody(article, m.mention.span)).map((m) => m.mention).sort((a, b) => a.span.start - b.span.start);
    const [first, ...later] = here;
    if (!first) continue;
    const shown = textAt(article.analysis.text, first.span);
    const full = fullForm(entity, shown, later.map((m) => evidenceAt(article, m.span)), elsewhere(entity, article, dossier.articles));
    if (!full) continue;
    findings.push({
      code: 'first-mention',
      severity: 'hint',
      file: article.file,
      span: first.span,
      message: msg('“{name}” comes before the full name: {evidence}', { name: shown, evidence: quoted(dossier, [full]) }),
      related: distinct([full, ...elsewhere(entity, article, dossier.articles).filter((e) => e.text.split(/\s+/).length > 1)]).slice(0, 4),
      fixes: [replaceFix(article, first.span, full.text, true)],
    });
  }
  return findings.sort((a, b) => a.span.start - b.span.start);

  function elsewhere(entity: Entity, own: DossierArticle, articles: readonly DossierArticle[]): Evidence[] {
    const sources = new Set(articles.filter((a) => a.role === 'source' && a.file !== own.file).map((a) => a.file));
    return entity.mentions.filter((m) => sources.has(m.file)).map((m) => evidenceAt(articleOf(dossier, m.file)!, m.mention.span));
  }
}

/** Whether a surname alone stands in the name of a body: `Stiftung Quitz`. */
function namesBody({ analysis: { text, language } }: DossierArticle, { start, end }: Span): boolean {
  if (text.slice(start, end).includes(' ')) return false;
  const before = /(\p{Lu}[\p{L}-]+)\s$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return before !== undefined && packOf(language).attribution.classOf(before.toLowerCase()) === 'organisation';
}

/**
 * The full name, where the first mention is short of it: for a person a given name is missing; for a firm, only where
 * the draft itself comes to the full name later, since a firm's short form is good style.
 */
function fullForm(entity: Entity, shown: string, later: readonly Evidence[], elsewhere: readonly Evidence[]): Evidence | undefined {
  const words = wordsIn(shown);
  const fuller = ({ text }: Evidence): boolean => {
    const all = wordsIn(text);
    return all.length > words.length && all.length <= 8 && words.every((word, i) => sameWord(word, entity.kind === 'person' ? all[all.length - words.length + i]! : all[i]!));
  };
  if (entity.kind === 'company') return words.length === 1 ? later.find((e) => fuller(e) && wordsIn(e.text).length > words.length) : undefined;
  return words.length === 1 ? later.find(fuller) ?? elsewhere.find(fuller) : undefined;
}

function wordsIn(name: string): string[] {
  return name.match(/[\p{L}\p{M}\d.'’&-]+/gu) ?? [];
}

/** The same word, the genitive -s left out of account. */
function sameWord(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || x === `${y}s` || `${x}s` === y;
}

/** `first-mention`: a person or firm comes by the short name before the full one. */
export const firstMention: Check = {
  code: 'first-mention',
  title: msg('Short name before the full one'),
  defaultSeverity: 'hint',
  scope: 'draft',
  explanation: {
    en: `A person is first mentioned by the surname alone, or a firm by its short form although the full name comes later in the draft.

**What you can do:** put the full name at the first mention.`,
    de: `Eine Person wird zuerst nur mit dem Nachnamen genannt oder eine Firma mit ihrer Kurzform, obwohl der volle Name später im Entwurf kommt.

**Was Sie tun können:** den vollen Namen an die erste Stelle setzen.`,
  },
  find,
};
