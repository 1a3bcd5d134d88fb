import type { Mention } from '../recognize/mention';
import { calculationNotes, calculations } from './arithmetic';
import { digestOf } from './digest';
import type { Dossier, DossierArticle } from './dossier';
import { linkFigures } from './figures/compare';
import { blocksOf, flatten } from './figures/facts';
import { mergeNames } from './names/entities';
import { departureNotes } from './notes/departures';
import { figureNotes } from './notes/figures';
import { foundingNotes } from './notes/foundings';
import { holderNotes } from './notes/holders';
import { nameNotes } from './notes/names';
import { quoteNotes } from './notes/quotes';
import { statementNotes } from './notes/statements';
import { roleNotes } from './notes/roles';
import { stateNotes } from './notes/states';
import { readProvenance } from './provenance';
import { findStories } from './story';
import { fold } from './words';

export * from './dossier';

/** Compares the articles of one folder. Pure; what it keeps of an article is cached by the identity of its analysis. */
export function compare(articles: readonly DossierArticle[]): Dossier {
  const digests = articles.map((a) => digestOf(a.analysis));
  const { related, partners } = findStories(digests, (i) => articles[i]!.role === 'draft');
  const merged = mergeNames(articles, digests.map((d) => d.names), related);
  const entityOf = new Map<Mention, string>();
  for (const { entity } of merged) for (const { mention } of entity.mentions) entityOf.set(mention, entity.id);
  const firms = new Map(merged.filter(({ entity }) => entity.kind === 'company').flatMap(({ entity }) => entity.variants.map((v) => [fold(v), entity.id] as const)));
  const blocks = blocksOf(articles, digests, entityOf, firms);
  const candidates = flatten(blocks);
  const links = linkFigures(blocks, candidates, partners);
  const { provenance, originsOf, originsOfFacts } = readProvenance(articles);
  const calculated = calculations(articles, digests, blocks, candidates, partners);
  const notes = [
    ...figureNotes(candidates, links, articles, originsOfFacts),
    ...nameNotes(merged, articles, originsOf),
    ...roleNotes(merged, articles, digests, related, originsOf),
    ...holderNotes(merged, articles, digests, related, originsOf),
    ...departureNotes(merged, articles, digests, related, originsOf),
    ...stateNotes(articles, digests, related, originsOf),
    ...foundingNotes(articles, digests, partners, entityOf, originsOf),
    ...quoteNotes(articles, digests, related, originsOf),
    ...statementNotes(articles, digests, related, originsOf),
    ...calculationNotes(calculated, originsOf),
  ];
  return { articles, entities: merged.map((m) => m.entity), notes, provenance, figures: candidates.filter((c) => c.fact.unit !== 'date').map((c) => c.fact), calculations: calculated };
}
export { baseName, labelOf } from './label';
export { isSourceFolder, roleOf, SOURCE_FOLDERS, type GivenRole, type RoleReason } from './role';
export { quotable } from './quotable';
export { revealsOf } from './revealed';
export { folderNames, helpEachOther, namesFor } from './folder-names';
