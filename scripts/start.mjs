// npm start: builds Beleg, prints what it finds in a sample story, and opens the story in VS Code with Beleg installed.
//
//   npm start                      the desktop's VS Code where `code` is on the PATH, else VS Code in the browser
//   npm start -- --no-editor       only prints
//   npm start -- --browser         VS Code in the browser in any case
//   npm start -- --port 8080       on this port of 127.0.0.1 instead of a free one
//   npm start -- --story NAME      another folder of samples/
//   npm start -- --fresh           forgets what was edited in the working copy of the story
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { getServer } from './vscode/get-server.mjs';
import { articlesOf, isDraft, stories, workingCopy } from './vscode/sample.mjs';
import { startServer, workbenchUrl } from './vscode/server.mjs';
import { exitOnSignals, lastLine, npm, onPath, root, run } from './vscode/tools.mjs';

exitOnSignals();
try {
  await main(readOptions());
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exit(1);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      'no-editor': { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      story: { type: 'string', default: 'de-hafen' },
    },
  });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) throw new Error(`--port takes a number up to 65535, not "${values.port}"`);
  if (!stories().includes(values.story)) throw new Error(`there is no story "${values.story}" in samples/; there are: ${stories().join(', ') || 'none'}`);
  return values;
}

async function main(options) {
  if (!fs.existsSync(path.join(root, 'node_modules', 'esbuild'))) throw new Error('the packages are not installed yet: run "npm ci" first');
  await step('Building', () => run(process.execPath, ['esbuild.js']), 'the build failed');
  const folder = workingCopy(options.story, options);
  await printProblems(options.story, folder);
  if (options['no-editor']) return;

  const vsix = path.join(root, 'beleg.vsix');
  await step('Packaging', () => npm(['run', '--silent', 'package']), 'packaging failed');
  const code = options.browser ? undefined : onPath('code');
  if (!code || !await openDesktop(code, vsix, folder)) await openBrowser(vsix, folder, Number(options.port));
}

/** Does something that takes a moment, and says how long it took. */
async function step(title, work, complaint) {
  const started = Date.now();
  process.stdout.write(`${title} … `);
  try {
    await work();
  } catch (error) {
    process.stdout.write('\n');
    if (error.stderr) process.stderr.write(error.stderr);
    throw new Error(`${complaint}${error.stderr ? '' : `: ${lastLine(error.message)}`}`);
  }
  console.log(`${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** What the command line finds in the drafts of the story, its other articles being the sources. */
async function printProblems(story, folder) {
  const names = articlesOf(folder);
  const drafts = names.filter(isDraft);
  const sources = names.filter(name => !isDraft(name));
  const args = ['check', ...sources.flatMap(name => ['--sources', name]), ...drafts];
  console.log(`\nThe problems of ${drafts.join(', ')} in samples/${story}, as "beleg ${args.join(' ')}" prints them:\n`);
  const code = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (exit, signal) => resolve(signal ?? exit));
  });
  if (code !== 0 && code !== 1) throw new Error(`the check ended with ${code}`); // 1 is: there are problems
  console.log();
}

/** Opens the story in the desktop's VS Code; false, with a word why, where that does not work. */
async function openDesktop(code, vsix, folder) {
  const shell = process.platform === 'win32';
  const call = args => (shell ? run(`"${code}"`, args.map(arg => `"${arg}"`), { shell }) : run(code, args));
  try {
    await step('Installing into VS Code', () => call(['--install-extension', vsix, '--force']), 'VS Code does not take it');
    await call(['--new-window', folder, path.join(folder, articlesOf(folder)[0])]);
  } catch (error) {
    console.log(`${lastLine(error.message)}: taking VS Code in the browser instead`);
    return false;
  }
  console.log(`VS Code opens the story, a copy in ${path.relative(root, folder)}.`);
  return true;
}

/** Serves VS Code to the browser until Ctrl-C. Only who has the printed address gets in. */
async function openBrowser(vsix, folder, port) {
  const main = await getServer({ say: console.log });
  const token = randomBytes(16).toString('hex');
  const server = await startServer({ main, vsix, port, token, settings: { 'editor.wordWrap': 'on' } }).catch(error => {
    throw new Error(/EADDRINUSE/.test(error.message) ? `port ${port} is taken` : lastLine(error.message));
  });
  const address = workbenchUrl(server, { folder, file: path.join(folder, articlesOf(folder)[0]), token });
  console.log(`VS Code with Beleg and the story, a copy in ${path.relative(root, folder)}, for your browser:\n\n  ${address}\n\nCtrl-C ends it.`);
  const code = await server.exited;
  throw new Error(`VS Code's server ended by itself (${code})`);
}
