import type { ArticleAnalysis } from '../analysis';
import type { KnownName } from '../recognize/names/candidate';

/** A folder's word on one name: how often it is a person, how often a company. */
interface Tally {
  person: number;
  company: number;
}

/**
 * The names that the articles of a folder settle for each other: full names of people, and firms named more than once.
 * They are a hint to the recognition of the others, weaker than what an article says itself and than the user's word.
 */
export function folderNames(analyses: readonly ArticleAnalysis[]): readonly KnownName[] {
  const tallies = new Map<string, Tally>();
  for (const { mentions } of analyses) {
    const seen = new Set<string>();
    for (const { kind, name } of mentions) {
      if ((kind !== 'person' && kind !== 'company') || !name) continue;
      for (const words of kind === 'person' ? [name.full] : [name.full, name.base]) {
        const key = `${kind} ${words}`;
        // a repetition inside one article counts once more, not again and again
        const weight = seen.has(key) ? 0.25 : 1;
        seen.add(key);
        const tally = tallies.get(words) ?? tallies.set(words, { person: 0, company: 0 }).get(words)!;
        tally[kind] += weight;
      }
    }
  }
  const names: KnownName[] = [];
  for (const [name, { person, company }] of tallies) {
    // one article says person and one says firm: a first name and a surname are rather a person
    const tied = person > 0 && person + 0.5 > company && company < 2;
    if ((person > company * 2 || tied) && name.includes(' ')) names.push({ name, kind: 'person', by: 'folder' });
    else if (company > person * 2 && company > 1) names.push({ name, kind: 'company', by: 'folder' });
  }
  return names;
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
