import type { ArticleAnalysis } from '../analysis';
import type { Mention } from '../recognize/mention';
import type { KnownName } from '../recognize/names/candidate';

/** A folder's word on one name: how often it is a person, how often a company; and how many articles take it for one of these, and for a name of another kind. */
interface Tally {
  person: number;
  company: number;
  articles: number;
  others: number;
}

const OTHER_KINDS: ReadonlySet<Mention['kind']> = new Set(['organisation', 'place', 'product']);

/**
 * The names that the articles of a folder settle for each other: full names of people, firms named more than once, and what most of them
 * take for a product, a body or a place where some take it for one of these.
 * They are a hint to the recognition of the others, weaker than what an article says itself and than the user's word.
 */
export function folderNames(analyses: readonly ArticleAnalysis[]): readonly KnownName[] {
  const tallies = new Map<string, Tally>();
  for (const { mentions } of analyses) {
    const seen = new Set<string>();
    for (const { kind, name } of mentions) {
      const sort = kind === 'person' || kind === 'company' ? kind : OTHER_KINDS.has(kind) ? 'other' : undefined;
      if (!sort || !name) continue;
      for (const words of sort === 'company' ? [name.full, name.base] : [name.full]) {
        const key = `${sort} ${words}`;
        // a repetition inside one article counts once more, not again and again
        const first = !seen.has(key);
        seen.add(key);
        const tally = tallies.get(words) ?? tallies.set(words, { person: 0, company: 0, articles: 0, others: 0 }).get(words)!;
        if (sort !== 'other') tally[sort] += first ? 1 : 0.25;
        if (first) tally[sort === 'other' ? 'others' : 'articles']++;
      }
    }
  }
  const names: KnownName[] = [];
  for (const [name, { person, company, articles, others }] of tallies) {
    if (others > articles && articles > 0) names.push({ name, kind: 'neither', by: 'folder' });
    if (others >= articles) continue;
    // one article says person and one says firm: a first name and a surname are rather a person
    const tied = person > 0 && person + 0.5 > company && company < 2;
    if ((person > company * 2 || tied) && name.includes(' ')) names.push({ name, kind: 'person', by: 'folder' });
    else if (company > person * 2 && company > 1) names.push({ name, kind: 'company', by: 'folder' });
  }
  return [...names, ...familiesOf(tallies)];
}

/** So many articles must name a person in full before the surname alone tells the others who it is. */
const IN_FULL = 2;

/**
 * Surnames alone that an article takes for a firm, although others have the person in full: `Grewe` below `Kanzlei kündigt Ex-Chef Grewe`.
 * Where any of them has a firm of more words with it (`Grewe Logistik`), the surname may be the firm's.
 */
function familiesOf(tallies: ReadonlyMap<string, Tally>): KnownName[] {
  const families = new Map<string, number>();
  for (const [name, { person, articles }] of tallies) {
    const family = name.slice(name.lastIndexOf(' ') + 1);
    if (family !== name && person > 0) families.set(family, (families.get(family) ?? 0) + Math.min(person, articles));
  }
  return [...families].flatMap(([name, people]): KnownName[] => {
    const alone = tallies.get(name);
    if (people < IN_FULL || !alone?.company || alone.company >= people) return [];
    const firm = [...tallies].some(([other, { company }]) => other !== name && company > 0 && other.split(/[\s-]/).includes(name));
    return firm ? [] : [{ name, kind: 'person', by: 'folder' }];
  });
}

/** Analyses the articles of a folder again with each other's names, where these bear on an article; `again` does it. */
export function helpEachOther(analyses: readonly ArticleAnalysis[], again: (index: number, names: readonly KnownName[]) => ArticleAnalysis): ArticleAnalysis[] {
  const names = analyses.length > 1 ? folderNames(analyses) : [];
  return analyses.map((analysis, i) => {
    const useful = namesFor(analysis, names);
    return useful.length ? again(i, useful) : analysis;
  });
}

/** Whether a word stands in an article, for the words asked for: at each edit all names of the folder are asked for in all of its articles. */
const standsIn = new WeakMap<ArticleAnalysis, Map<string, boolean>>();

/** Those of the folder's names that can bear on an article: their last word stands in it. */
export function namesFor(analysis: ArticleAnalysis, names: readonly KnownName[]): readonly KnownName[] {
  let known = standsIn.get(analysis);
  if (!known) standsIn.set(analysis, (known = new Map()));
  return names.filter(({ name }) => {
    const word = name.slice(name.lastIndexOf(' ') + 1);
    let stands = known.get(word);
    if (stands === undefined) known.set(word, (stands = analysis.text.includes(word)));
    return stands;
  });
}
