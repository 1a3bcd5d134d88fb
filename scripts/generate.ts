// npm run generate: writes what is made from the lists in the code: the manifest's contributions, its texts in both
// languages, the table of settings in the README, and the tagger's kernel. `--check` only says what is stale, and fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generated } from './manifest/files';

const root = path.join(__dirname, '..');
const check = process.argv.includes('--check');

async function main(): Promise<void> {
  let stale = 0;
  for (const { file, make } of generated) {
    const full = path.join(root, file);
    const before = existsSync(full) ? readFileSync(full, 'utf8') : '';
    const after = await make(before);
    if (after === undefined || after === before) continue;
    stale++;
    if (!check) writeFileSync(full, after);
    console.log(check ? `stale: ${file}` : `written: ${file}`);
  }
  if (check && stale) {
    console.error('run "npm run generate"');
    process.exitCode = 1;
  }
}

void main();
