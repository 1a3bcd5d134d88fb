// npx tsx scripts/names/fit.ts [--language de|en] [--folds DIR] [--dry]
// Learns what each rule about a possible name weighs, out of the part of the corpus that is not held out:
// With --folds each article is read with the tagger of `folds.ts` that was trained without it; else with the shipped one, which knows it too well.
// First the rules of a paragraph, then those of the whole article on top. Multinomial logistic regression, fixed seed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packOf } from '../../server/src/language';
import type { LanguageId } from '../../server/src/language/pack';
import { DOCUMENT_RULES, probabilities, readDocument } from '../../server/src/recognize/names/document';
import { RULES, ruleName } from '../../server/src/recognize/names/rules';
import { scoresOf } from '../../server/src/recognize/names/find';
import { encodeWeights, replaceWeights } from '../../server/src/recognize/names/weights';
import { readCorpus } from '../corpus/read';
import { readStretches, type Stretch } from './stretches';
import { learn, type Example } from './logistic';
import { existsSync, readFileSync } from 'node:fs';
import type { Tagger } from '../../server/src/recognize/tagger/tagger';
import { statisticalTagger } from '../../server/src/recognize/tagger/statistical';
import { decodeModel } from '../../server/src/recognize/tagger/model';
import { loadTagger } from '../eval/tagger';
import { foldOf } from './fold';

const { values } = parseArgs({ options: { language: { type: 'string', multiple: true }, folds: { type: 'string' }, dry: { type: 'boolean', default: false } } });
const root = join(__dirname, '..', '..');

/** Of every so many paragraphs one is read without the tagger, so that the rules can also stand alone. */
const UNTAGGED = Number(process.env.UNT ?? 6);

for (const language of (values.language ?? ['de', 'en']) as LanguageId[]) {
  const pack = packOf(language);
  const articles = readCorpus(root, [language]).filter((a) => !a.heldout);
  const taggers = foldTaggers(values.folds, language);
  const read = articles.map((article, i) => readStretches(article, pack, taggers ? taggers[foldOf(article.id, 2)] : loadTagger(), i % UNTAGGED === UNTAGGED - 1));
  const stretches = read.flatMap((r) => r.stretches);
  const rules = learn(stretches.filter(usable).map(toExample), RULES, { epochs: 12, rate: 0.15, decay: 2e-6, seed: 7 });
  const none = { rules, document: new Float32Array(0) };
  replaceWeights(pack, none);
  const examples: Example[] = [];
  for (const { stretches: all, small } of read) {
    const candidates = all.map((s) => ({ ...s.candidate, scores: scoresOf(s.candidate.rules, rules) }));
    const kept = candidates.map((c, i) => i).filter((i) => Math.max(...candidates[i]!.scores) >= -12);
    const chosen = kept.map((i) => candidates[i]!);
    const own = chosen.map((c) => probabilities(c.scores));
    const names = readDocument(chosen, own, small);
    kept.forEach((i, n) => {
      if (!usable(all[i]!)) return;
      const evidence = names.evidenceFor(chosen[n]!, own[n]!);
      examples.push({ rules: evidence.rules, strengths: evidence.strengths, outcome: all[i]!.outcome });
    });
  }
  const document = learn(examples, DOCUMENT_RULES.length, { epochs: 20, rate: 0.1, decay: 1e-6, seed: 11 });
  console.log(`${language}: ${articles.length} articles, ${stretches.length} stretches, ${examples.length} kept for the article`);
  if (values.dry) continue;
  const file = join(root, 'server', 'src', 'language', language, 'names-weights.ts');
  writeFileSync(file, `import type { NameWeightTables } from '../names';

/** What the rules about names weigh; written by \`scripts/names/fit.ts\`, not by hand. */
export const weights: NameWeightTables = {
  rules: \`${encodeWeights(rules, ruleName)}\`,
  document: \`${encodeWeights(document, (i) => DOCUMENT_RULES[i]!)}\`,
};
`);
}

/** The taggers that `folds.ts` left in a folder, by the part they have not seen. */
function foldTaggers(dir: string | undefined, language: LanguageId): Tagger[] | undefined {
  if (!dir) return undefined;
  const taggers: Tagger[] = [];
  for (let part = 0; existsSync(join(dir, String(part), `${language}.ts`)); part++) {
    const data = /data: '([^']*)'/.exec(readFileSync(join(dir, String(part), `${language}.ts`), 'utf8'))?.[1] ?? '';
    const model = decodeModel(Buffer.from(data, 'base64'));
    taggers.push(statisticalTagger(`fold ${part}`, () => model));
  }
  return taggers;
}

function usable(stretch: Stretch): boolean {
  return stretch.outcome >= 0;
}

function toExample(stretch: Stretch): Example {
  return { rules: stretch.candidate.rules, outcome: stretch.outcome };
}
