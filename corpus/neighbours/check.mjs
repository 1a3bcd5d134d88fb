// Checks the folders of neighbouring events: every file and quote their folder.json names.
// Run from the project root: node corpus/neighbours/check.mjs. Exit 0: all in order; 1: one line for each fault.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const base = dirname(fileURLToPath(import.meta.url));
const codes = new Set(['figure-conflict', 'scale-slip', 'name-spelling', 'role-conflict', 'quote-altered', 'quote-speaker', 'hedge-lost', 'hearsay-lost', 'attribution-lost', 'superseded', 'derived-mismatch', 'conversion-implausible']);
const faults = [];
let folders = 0;
let places = 0;

for (const { name } of readdirSync(base, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const say = (text) => faults.push(`${name}: ${text}`);
  const file = join(base, name, 'folder.json');
  if (!existsSync(file)) { say('no folder.json'); continue; }
  const { language, title, drafts, real } = JSON.parse(readFileSync(file, 'utf8'));
  folders++;
  if (!['de', 'en'].includes(language) || !name.startsWith(`${language}-`)) say(`language ${language}`);
  if (typeof title !== 'string' || title === '') say('no title');
  const texts = new Map(readdirSync(join(base, name)).filter((entry) => entry.endsWith('.txt')).map((entry) => [entry, readFileSync(join(base, name, entry), 'utf8')]));
  if (drafts.length !== 1 || !texts.has(drafts[0]) || texts.size !== 4) say(`${drafts.length} drafts, ${texts.size} texts`);
  if (real.length === 0) say('nothing real: silence would pass');
  for (const place of real) {
    if (!codes.has(place.code)) say(`unknown code ${place.code}`);
    for (const { file: at, quote } of [place, ...place.against]) {
      places++;
      const first = texts.get(at)?.indexOf(quote) ?? -1;
      if (first < 0) say(`${at} has no «${quote}»`);
      else if (texts.get(at).includes(quote, first + 1)) say(`${at} has «${quote}» twice`);
    }
  }
}

for (const fault of faults) console.log(fault);
if (!faults.length) console.log(`${folders} folders in order: ${places} quotes found.`);
process.exitCode = faults.length ? 1 : 0;
