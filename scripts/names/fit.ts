// npx tsx scripts/names/fit.ts [--language de|en] [--shared DIR] [--variants N] [--keep DIR]
// Learns how the voices about a name are weighed: first those of its paragraph (rules and tagger), then those of the whole article on top.
// From the part of the corpus that is not held out, from the same articles with other names in the same places, and from smartdata's
// training part where it is present. What the tagger says of an article comes from one that has not seen it (`folds.ts`), and what
// the paragraph says of it, for the second step, from weights learned without it. Fixed seed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packOf } from '../../server/src/language';
import type { LanguageId } from '../../server/src/language/pack';
import { DOCUMENT_RULES, readDocument } from '../../server/src/recognize/names/document';
import { withShares } from '../../server/src/recognize/names/find';
import { overlapGroups } from '../../server/src/recognize/names/groups';
import { isOutOfQuestion } from '../../server/src/recognize/names/resolve';
import { RULES, ruleName } from '../../server/src/recognize/names/rules';
import { trustingVotes, voteBetween } from '../../server/src/recognize/names/tagger-vote';
import { encodeWeights } from '../../server/src/recognize/names/weights';
import { isDenseInNames } from '../corpus/article';
import { readMaterial } from '../train/material';
import { Random } from '../train/random';
import { Stock } from '../train/stock';
import { substitute } from '../train/substitute';
import { FOLDS, foldOf, foldTaggers } from './folds';
import { learn, scoresOfExample, type Example, type Learned } from './logistic';
import { readStretches, type ReadStretches, type Stretch, type StretchGroup } from './stretches';

const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true }, shared: { type: 'string', default: '../shared' }, variants: { type: 'string', default: '1' },
    keep: { type: 'string', default: 'node_modules/.cache/beleg' },
  },
});
const root = join(__dirname, '..', '..');
const PARAGRAPH = { epochs: 4, rate: 0.05, l2: 1e-5, seed: 7 };
const ARTICLE = { epochs: 8, rate: 0.08, l2: 1e-5, seed: 11 };

for (const language of (values.language ?? ['de', 'en']) as LanguageId[]) {
  const pack = packOf(language);
  const material = readMaterial(language, values.shared, (name) => console.error(`${name} is not in ${values.shared}: learned without it`));
  const taggers = foldTaggers(language, material, values.keep, console.log);
  const random = new Random(5);
  const stock = new Stock(language, random);
  const articles = material.filter(({ own, article }) => (own ? !isDenseInNames(article) : article.desk === 'smartdata train')).map(({ article }) => article);
  const renamed = Array.from({ length: Number(values.variants) }, () => articles.map((article) => substitute(article, stock, random))).flat();
  const read = [...articles, ...renamed].map((article) => ({ fold: foldOf(article), ...readStretches(article, pack, taggers[foldOf(article)]!) }));
  const paragraphOf = (some: typeof read): Learned => learn(some.flatMap(({ groups }) => groups.filter((g) => g.told).map(toExamples)), RULES, trustingVotes(), PARAGRAPH);
  console.log(`${language}: ${articles.length} articles, ${read.length} with other names`);
  const withoutFold = Array.from({ length: FOLDS }, (_, fold) => paragraphOf(read.filter((r) => r.fold !== fold)));
  const article = learn(read.flatMap((r) => articleGroups(r, withoutFold[r.fold]!)), DOCUMENT_RULES.length, new Float32Array(0), ARTICLE);
  const paragraph = paragraphOf(read);
  const file = join(root, 'server', 'src', 'language', language, 'names-weights.ts');
  writeFileSync(file, `import type { NameWeightTables } from '../names';

/** What the rules about names weigh, one row a rule; written by \`scripts/names/fit.ts\`, not by hand. */
export const weights: NameWeightTables = {
  rules: ${JSON.stringify(encodeWeights(paragraph.rules, ruleName))},
  votes: '${Array.from(paragraph.votes, (w) => Math.round(w * 100)).join(' ')}',
  document: ${JSON.stringify(encodeWeights(article.rules, (i) => DOCUMENT_RULES[i]!))},
};
`);
}

function toExamples({ stretches }: StretchGroup): Example[] {
  return stretches.map(toExample);
}

function toExample({ candidate, rules, situation, kind }: Stretch): Example {
  const votes = candidate.votes?.map((vote, k) => {
    const between: [number, number][] = [];
    voteBetween(situation, k, vote, (at, share) => void between.push([at, share]));
    return between;
  });
  return { span: candidate.span, rules, votes, kind };
}

/** The groups of an article as its second step sees them. */
function articleGroups({ groups, small }: ReadStretches, paragraph: Learned): Example[][] {
  const stretches = groups.flatMap((group) => group.stretches);
  const told = groups.flatMap((group) => group.stretches.map(() => group.told));
  const candidates = withShares(stretches.map((stretch) => ({ ...stretch.candidate, scores: scoresOfExample(toExample(stretch), paragraph) })));
  const names = readDocument(candidates, candidates.map((c) => c.likely), small);
  const asked = candidates.map((_, i) => i).filter((i) => !isOutOfQuestion(candidates[i]!, names, i));
  const spans = asked.map((i) => candidates[i]!.span);
  return overlapGroups(spans).flatMap(({ from, to }) => {
    const members = asked.slice(from, to);
    if (!members.every((i) => told[i])) return [];
    return [members.map((i): Example => {
      const { rules, strengths } = names.evidenceFor(i);
      return { span: candidates[i]!.span, rules, strengths, kind: stretches[i]!.kind };
    })];
  });
}
