// npx tsx scripts/names/folds.ts --out DIR [--language de|en] [--folds N] [--epochs N] [--variants N]
// Trains the tagger without each of N parts of the corpus in turn, so that `fit.ts` can learn how far it is to be trusted
// on texts it has not seen. Writes DIR/<part>/<language>.ts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { foldOf } from './fold';

const { values } = parseArgs({
  options: { out: { type: 'string' }, language: { type: 'string', multiple: true }, folds: { type: 'string', default: '2' }, epochs: { type: 'string', default: '6' }, variants: { type: 'string', default: '3' }, shared: { type: 'string', default: '../shared' } },
});
if (!values.out) throw new Error('--out is missing');
const root = resolve(join(__dirname, '..', '..'));
const count = Number(values.folds);

for (let part = 0; part < count; part++) {
  const work = resolve(values.out, String(part), 'work');
  for (const language of values.language ?? ['de', 'en']) {
    const from = join(root, 'corpus', language);
    mkdirSync(join(work, 'corpus', language), { recursive: true });
    for (const name of readdirSync(from).filter((f) => f.endsWith('.txt'))) {
      const articles = readFileSync(join(from, name), 'utf8').split(/^(?==== )/m);
      const kept = articles.filter((article) => foldOf(/^=== ([^|\n]+?) *[|\n]/.exec(article)?.[1] ?? '', count) !== part);
      writeFileSync(join(work, 'corpus', language, name), kept.join(''));
    }
    const run = spawnSync(
      join(root, 'node_modules', '.bin', 'tsx'),
      ['--tsconfig', join(root, 'tsconfig.json'), join(root, 'scripts', 'train', 'main.ts'), '--language', language, '--out', resolve(values.out, String(part)), '--shared', resolve(values.shared), '--epochs', values.epochs, '--variants', values.variants],
      { cwd: work, stdio: 'inherit' },
    );
    if (run.status !== 0) process.exit(1);
  }
}
