import type { ArticleAnalysis } from '../analysis';
import type { Claim } from '../claims/claim';
import type { Dossier, DossierArticle, Evidence } from '../dossier';
import { isStopWord, stem } from '../dossier/words';
import { compareLexiconOf } from '../language/compare';
import type { Mention } from '../recognize/mention';
import { overlaps, textAt } from '../text/span';
import type { CheckContext } from './check';
import { claimAt, withoutEndMark } from './places';
import { contentStems } from './stems';

/**
 * What source articles say a person of the claim did, in the same verb or noun (`kauft`, `Kaufinteressent`), however
 * short the sentences are: the same person, half of the claim's other words, and no other firm in place of the claim's.
 */
export function encountersOf(context: CheckContext, claim: Claim): Evidence[] {
  const { article, dossier } = context;
  const ids = entitiesOf(dossier);
  const idOf = (m: Mention): string | undefined => ids.get(m);
  const people = claim.mentions.filter((m) => m.kind === 'person').map(idOf).filter((id) => id !== undefined);
  if (!people.length) return [];
  const firms = new Set(claim.mentions.filter((m) => m.kind === 'company').map(idOf));
  const office = rolesIn(dossier, article, claim);
  const own = [...contentStems(article.analysis, claim)].filter(([, isName]) => !isName).map(([stem]) => stem).filter((s) => s.length >= SHORTEST && !office.has(s));
  const described = descriptionsIn(article.analysis, claim);
  const telling = own.filter((s) => !described.has(s));
  if (!telling.length) return [];
  const sources = new Map(dossier.articles.filter((a) => a.role === 'source' && a.analysis.language === article.analysis.language).map((a) => [a.file, a.analysis]));
  const found = new Map<Claim, Evidence>();
  for (const id of new Set(people)) {
    for (const { file, mention } of mentionsOf(dossier).get(id) ?? []) {
      const analysis = sources.get(file);
      const other = analysis && claimAt(analysis, mention.span);
      if (!analysis || !other || found.has(other) || found.size === MOST) continue;
      const theirs = other.mentions.filter((m) => m.kind === 'company').map(idOf);
      if (firms.size && theirs.length && !theirs.some((firm) => firms.has(firm))) continue;
      if (shared(telling, analysis, other) * 2 < own.length) continue;
      const span = withoutEndMark(analysis.text, other.span);
      found.set(other, { file, span, text: textAt(analysis.text, span) });
    }
  }
  return [...found.values()];
}

/** The stems of the roles people have in a claim: what somebody is says nothing of what he did. */
export function rolesIn(dossier: Dossier, { file, analysis }: DossierArticle, { span }: Claim): Set<string> {
  const lexicon = compareLexiconOf(analysis.language);
  const words = (rolesOf(dossier).get(file) ?? []).filter((evidence) => overlaps(evidence.span, span)).flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
  return new Set(words.map((w) => stem(w, lexicon)));
}

const roleLists = new WeakMap<Dossier, ReadonlyMap<string, readonly Evidence[]>>();

/** Where the articles of a dossier tell people's roles, by file. */
function rolesOf(dossier: Dossier): ReadonlyMap<string, readonly Evidence[]> {
  const known = roleLists.get(dossier);
  if (known) return known;
  const lists = new Map<string, Evidence[]>();
  for (const { roles } of dossier.entities) {
    for (const { evidence } of roles) {
      const list = lists.get(evidence.file);
      if (list) list.push(evidence);
      else lists.set(evidence.file, [evidence]);
    }
  }
  roleLists.set(dossier, lists);
  return lists;
}

/** UTF-16 units before a name within which it is said who somebody is. */
const DESCRIBED = 160;

/** The stems of the words right before a person's name, back to the next that any sentence has: `the former club coach Ada Quitz`, `Quitz' alte Partei`. */
function descriptionsIn({ text, language }: ArticleAnalysis, { span, mentions }: Claim): Set<string> {
  const lexicon = compareLexiconOf(language);
  const found = new Set<string>();
  for (const { kind, span: name } of mentions) {
    if (kind !== 'person') continue;
    const before = text.slice(Math.max(span.start, name.start - DESCRIBED), name.start).match(/[\p{L}\d-]+|[^\s\p{L}\d-]+/gu) ?? [];
    for (const word of before.reverse()) {
      if (isStopWord(word) || !/[\p{L}\d]/u.test(word)) break;
      found.add(stem(word, lexicon));
    }
  }
  return found;
}

/** Stems shorter than this begin too many other words. */
const SHORTEST = 5;
const MOST = 4;

/** How many of some stems a claim has, as a word or as the beginning of a longer one. */
function shared(stems: readonly string[], analysis: ArticleAnalysis, claim: Claim): number {
  const theirs = [...contentStems(analysis, claim)].filter(([, isName]) => !isName).map(([stem]) => stem);
  return stems.filter((stem) => theirs.some((other) => other.startsWith(stem) || (other.length >= SHORTEST && stem.startsWith(other)))).length;
}

const entityIds = new WeakMap<Dossier, ReadonlyMap<Mention, string>>();

function entitiesOf(dossier: Dossier): ReadonlyMap<Mention, string> {
  const known = entityIds.get(dossier);
  if (known) return known;
  const ids = new Map(dossier.entities.flatMap((e) => e.mentions.map((m) => [m.mention, e.id] as const)));
  entityIds.set(dossier, ids);
  return ids;
}

const mentionLists = new WeakMap<Dossier, ReadonlyMap<string, Dossier['entities'][number]['mentions']>>();

function mentionsOf(dossier: Dossier): ReadonlyMap<string, Dossier['entities'][number]['mentions']> {
  const known = mentionLists.get(dossier);
  if (known) return known;
  const lists = new Map(dossier.entities.map((e) => [e.id, e.mentions] as const));
  mentionLists.set(dossier, lists);
  return lists;
}
