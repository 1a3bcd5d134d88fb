// The sample stories, copied to where a person may edit them without touching the checkout.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cache, root } from './tools.mjs';

/** The names of the bundled stories. */
export function stories() {
  const dir = path.join(root, 'samples');
  return fs.existsSync(dir) ? fs.readdirSync(dir).filter(name => articlesOf(path.join(dir, name)).length) : [];
}

/** The articles in a folder, as names: the draft first, then its sources. */
export function articlesOf(dir) {
  if (!fs.statSync(dir).isDirectory()) return [];
  const names = fs.readdirSync(dir).filter(name => name.endsWith('.txt')).sort();
  return [...names.filter(isDraft), ...names.filter(name => !isDraft(name))];
}

export function isDraft(name) {
  return /^(draft|entwurf)/i.test(name);
}

/**
 * Brings the working copy of a story up to date and returns its folder. What was edited there stays as it is; what was not
 * is replaced by the bundled text of today. With `fresh` everything is.
 */
export function workingCopy(story, { into = path.join(cache, 'sample', story), fresh = false } = {}) {
  const from = path.join(root, 'samples', story);
  const ledger = path.join(path.dirname(into), `.${path.basename(into)}.json`); // what each file was like when it was copied
  if (fresh) fs.rmSync(into, { recursive: true, force: true });
  const copied = fs.existsSync(into) && fs.existsSync(ledger) ? JSON.parse(fs.readFileSync(ledger, 'utf8')) : {};
  const untouched = name => !fs.existsSync(path.join(into, name)) || digest(path.join(into, name)) === copied[name];

  fs.mkdirSync(into, { recursive: true });
  const names = articlesOf(from);
  for (const name of Object.keys(copied)) {
    if (!names.includes(name) && untouched(name)) fs.rmSync(path.join(into, name), { force: true });
  }
  const now = {};
  for (const name of names) {
    now[name] = copied[name];
    if (!untouched(name)) continue;
    fs.copyFileSync(path.join(from, name), path.join(into, name));
    now[name] = digest(path.join(from, name));
  }
  fs.writeFileSync(ledger, JSON.stringify(now, null, 2));
  return into;
}

function digest(file) {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}
