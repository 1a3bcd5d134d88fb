// Runs Neovim's own language client, headless, against `beleg lsp --stdio`: pushed findings, siblings read from disk.
//
//   node test/neovim/run.mjs
//
// Where there is no nvim the run is skipped with exit code 0, but fails when CI is set.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { exitOnSignals, makeTempDir, onPath, remove, root } from '../../scripts/vscode/tools.mjs';

/** One story: the draft gives another price than both of its sources. */
const ARTICLES = {
  'agency.txt': 'Brewery sells its harbour site\n\nEASTPORT (NWA) - Tidewater Brewing Ltd sold its harbour site for 31 million euros, chief executive Nora Lindqvist said on Monday.\n\nThe brewery employs 240 people, Lindqvist said.\n',
  'gazette.txt': 'Harbour site changes hands\n\nThe harbour site of Tidewater Brewing Ltd was sold for 31 million euros, according to chief executive Nora Lindqvist.\n\n“We will brew on the hill,” Lindqvist said.\n',
  'draft.txt': 'Brewery leaves the harbour\n\nTidewater Brewing Ltd sold its harbour site for 48 million euros, chief executive Nora Lindqvist said.\n',
};

exitOnSignals();
const nvim = process.env.NVIM || onPath('nvim');
if (!nvim) {
  console.log('skipped: the test with Neovim (there is no nvim on the PATH; Debian has it as the package neovim)');
  process.exit(process.env.CI ? 1 : 0);
}
const temporary = makeTempDir('beleg-');
process.once('exit', () => remove(temporary));
try {
  main();
} catch (error) {
  console.error(`Neovim: 0 passed, 1 failed: ${error.message}`);
  process.exitCode = 1;
}

function main() {
  const cli = path.join(root, 'dist', 'cli.js');
  if (!fs.existsSync(cli)) throw new Error('run "npm run build" first');
  const folder = fs.realpathSync(temporary);
  const articles = path.join(folder, 'story');
  fs.mkdirSync(articles);
  for (const [name, text] of Object.entries(ARTICLES)) fs.writeFileSync(path.join(articles, name), text);
  const out = path.join(folder, 'out.json');
  const { status, stderr, stdout, error } = spawnSync(nvim, ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${path.join(root, 'test', 'neovim', 'client.lua')}`], {
    cwd: articles,
    encoding: 'utf8',
    timeout: 90_000,
    env: {
      ...process.env,
      BELEG_COMMAND: JSON.stringify([process.execPath, cli, 'lsp', '--stdio']),
      BELEG_FOLDER: articles,
      BELEG_OUT: out,
      // Neovim's own state and log stay out of the home folder
      HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder, XDG_STATE_HOME: folder, XDG_CONFIG_HOME: folder,
    },
  });
  if (error) throw error;
  if (!fs.existsSync(out)) throw new Error(`nvim ended with ${status} and left no result: ${(stderr || stdout).trim()}`);
  const result = JSON.parse(fs.readFileSync(out, 'utf8'));
  if (result.error) throw new Error(`${result.error}: ${JSON.stringify(result.rounds.at(-1)?.diagnostics ?? [])} ${stderr.trim()}`);

  const at = ARTICLES['draft.txt'].split('\n')[2].indexOf('48');
  const warning = result.rounds[0].diagnostics.find((d) => d.range.start.line === 2 && d.range.start.character === at);
  assert.match(warning.code, /^figure-/, 'only the other articles, read from disk, can tell');
  assert.equal(warning.source.toLowerCase(), 'beleg');
  assert.equal(status, 0);
  console.log(`Neovim: ${result.rounds.length} passed, 0 failed`);
}
