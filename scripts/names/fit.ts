// npx tsx scripts/names/fit.ts [--language de|en] [--variants N]
// Learns what each rule about a possible name weighs, out of the part of the corpus that is not held out, and out of the same
// articles with other names in the same places: first the rules of a paragraph, then those of the whole article on top.
// Multinomial logistic regression, fixed seed. The tagger has no part in it: it has seen these articles, so its opinion of
// them would be trusted too much; how much it counts is set in `tagger-vote.ts`. Articles dense in names are left out: they
// teach that every second capitalised word is a firm (on articles cut from the training part, company F1 0.871 without them,
// 0.862 with them in German, 0.895 and 0.883 in English). The weights that ship were learned before the corpus grew: learned
// anew in this way they were no better.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packOf } from '../../server/src/language';
import type { LanguageId } from '../../server/src/language/pack';
import { DOCUMENT_RULES, probabilities, readDocument } from '../../server/src/recognize/names/document';
import { RULES, ruleName } from '../../server/src/recognize/names/rules';
import { scoresOf } from '../../server/src/recognize/names/scorer';
import { encodeWeights, replaceWeights } from '../../server/src/recognize/names/weights';
import { isDenseInNames } from '../corpus/article';
import { readCorpus } from '../corpus/read';
import { readStretches, type Stretch } from './stretches';
import { learn, type Example } from './logistic';
import { Random } from '../train/random';
import { Stock } from '../train/stock';
import { substitute } from '../train/substitute';

const { values } = parseArgs({ options: { language: { type: 'string', multiple: true }, variants: { type: 'string', default: '1' } } });
const root = join(__dirname, '..', '..');

for (const language of (values.language ?? ['de', 'en']) as LanguageId[]) {
  const pack = packOf(language);
  const articles = readCorpus(root, [language]).filter((a) => !a.heldout && !isDenseInNames(a));
  const random = new Random(5);
  const stock = new Stock(language, random);
  const renamed = Array.from({ length: Number(values.variants) }, () => articles.map((article) => substitute(article, stock, random))).flat();
  const read = [...articles, ...renamed].map((article) => readStretches(article, pack));
  const stretches = read.flatMap((r) => r.stretches);
  const rules = learn(stretches.filter(usable).map(toExample), RULES, { epochs: 4, rate: 0.05, decay: 2e-6, seed: 7 });
  const none = { rules, document: new Float32Array(0) };
  replaceWeights(pack, none);
  const examples: Example[] = [];
  for (const { stretches: all, small } of read) {
    const candidates = all.map((s) => ({ ...s.candidate, scores: scoresOf(s.candidate.rules(), rules) }));
    const kept = candidates.map((_, i) => i).filter((i) => Math.max(...candidates[i]!.scores) >= -12);
    const chosen = kept.map((i) => candidates[i]!);
    const own = chosen.map((c) => probabilities(c.scores));
    const names = readDocument(chosen, own, small);
    kept.forEach((i, n) => {
      if (!usable(all[i]!)) return;
      const evidence = names.evidenceFor(n);
      examples.push({ rules: evidence.rules, strengths: evidence.strengths, outcome: all[i]!.outcome });
    });
  }
  const document = learn(examples, DOCUMENT_RULES.length, { epochs: 20, rate: 0.1, decay: 1e-6, seed: 11 });
  console.log(`${language}: ${articles.length} articles, ${stretches.length} stretches, ${examples.length} kept for the article`);
  const file = join(root, 'server', 'src', 'language', language, 'names-weights.ts');
  writeFileSync(file, `import type { NameWeightTables } from '../names';

/** What the rules about names weigh, one row a rule; written by \`scripts/names/fit.ts\`, not by hand. */
export const weights: NameWeightTables = {
  rules: ${JSON.stringify(encodeWeights(rules, ruleName))},
  document: ${JSON.stringify(encodeWeights(document, (i) => DOCUMENT_RULES[i]!))},
};
`);
}

function usable(stretch: Stretch): boolean {
  return stretch.outcome >= 0;
}

function toExample(stretch: Stretch): Example {
  return { rules: stretch.candidate.rules(), outcome: stretch.outcome };
}
