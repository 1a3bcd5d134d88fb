// npm run train -- [--language de|en] [--shared DIR] [--epochs N] [--out DIR] [--seed N]
// Trains the tagger from the corpus and, where they are present, the public corpora that may be trained on; writes its models.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LanguageId } from '../../server/src/language/pack';
import { BY_LANGUAGE, DEFAULTS, learnTagger } from './learn';
import { readMaterial } from './material';

const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true },
    shared: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'server/src/recognize/tagger/model' },
    epochs: { type: 'string' },
    seed: { type: 'string' },
  },
});

for (const language of (values.language ?? ['de', 'en']) as LanguageId[]) {
  const material = readMaterial(language, values.shared, (name) => console.error(`${name} is not in ${values.shared}: trained without it`));
  const given = { ...(values.epochs && { epochs: Number(values.epochs) }), ...(values.seed && { seed: Number(values.seed) }) };
  const options = { ...DEFAULTS, ...BY_LANGUAGE[language], ...given };
  const bytes = learnTagger(language, material, options, console.log);
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, `${language}.ts`), `// written by npm run train\nexport default { version: '${version}', data: '${Buffer.from(bytes).toString('base64')}' };\n`);
  console.log(`${language}: version ${version}`);
}
