// Runs test/vscode/suite inside a real VS Code with the packaged extension installed: the desktop's VS Code where it can be
// downloaded and shown, else VS Code's server from npm in a headless Chromium.
//
//   node test/vscode/run.mjs [--vsix beleg.vsix] [--workspace DIR] [--route desktop|npm] [--grep TEXT] [--limit SECONDS]
//
// Where neither way is open the run is skipped with exit code 0, but fails when CI is set.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runDesktop } from '../../scripts/vscode/run-desktop.mjs';
import { runServed } from '../../scripts/vscode/run-served.mjs';
import { compileSuite, follow, judge, readResult, writeTestHost } from '../../scripts/vscode/suite.mjs';
import { exitOnSignals, makeTempDir, remove, root, Unavailable } from '../../scripts/vscode/tools.mjs';

const ROUTES = { desktop: runDesktop, npm: runServed };

const { values: options } = parseArgs({
  options: {
    vsix: { type: 'string', default: path.join(root, 'beleg.vsix') },
    workspace: { type: 'string', default: path.join(root, 'samples', 'de-hafen') },
    route: { type: 'string' },
    grep: { type: 'string', default: '' },
    limit: { type: 'string', default: '180' },
  },
});
exitOnSignals();
const temporary = makeTempDir('beleg-');
process.once('exit', () => remove(temporary));
try {
  process.exitCode = await main();
} catch (error) {
  console.error(`VS Code tests: ${error.message}`);
  process.exitCode = 1;
}

async function main() {
  const started = Date.now();
  const vsix = path.resolve(options.vsix);
  if (!fs.existsSync(vsix)) throw new Error(`there is no ${options.vsix}: run "npm run package" first`);
  const routes = options.route ? [options.route] : Object.keys(ROUTES);
  if (!routes.every(route => ROUTES[route])) throw new Error(`--route is one of ${Object.keys(ROUTES).join(', ')}`);

  const log = path.join(temporary, 'log.txt');
  const resultFile = path.join(temporary, 'result.json');
  const job = {
    vsix,
    tests: await compileSuite(),
    testHost: writeTestHost(path.join(temporary, 'test-host')),
    workspace: copyWorkspace(),
    env: { BELEG_TEST_LOG: log, BELEG_TEST_RESULT: resultFile, BELEG_TEST_GREP: options.grep, BELEG_TEST_CHECKOUT: root },
    limit: Number(options.limit) * 1000,
    say: line => console.log(`VS Code tests: ${line}`),
  };

  const reasons = [];
  for (const route of routes) {
    const stop = follow(log);
    let trouble;
    try {
      trouble = await ROUTES[route](job);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      reasons.push(`${route}: ${error.message}`);
      continue;
    } finally {
      stop();
    }
    const { ok, line } = judge(readResult(resultFile));
    console.log(`${line}, by way of ${route}, ${((Date.now() - started) / 1000).toFixed(1)} s${reasons.length ? ` (${reasons.join('; ')})` : ''}`);
    if (trouble) console.error(trouble);
    return ok && !trouble ? 0 : 1;
  }
  console.log(`skipped: the tests inside VS Code (${reasons.join('; ')})`);
  return process.env.CI ? 1 : 0;
}

/** The tests write into their workspace, so they get a copy; with their own articles and with files that are none. */
function copyWorkspace() {
  const workspace = path.join(temporary, 'workspace');
  fs.cpSync(options.workspace, workspace, { recursive: true });
  fs.cpSync(path.join(root, 'test', 'vscode', 'fixtures'), workspace, { recursive: true });
  const amounts = 'The licence costs 14 Millionen Euro, and Jane Miller of Example Corp. was paid $3 billion.';
  fs.writeFileSync(path.join(workspace, 'package.json'), JSON.stringify({ name: 'no-article', description: amounts }, null, 2));
  fs.writeFileSync(path.join(workspace, 'LICENSE.txt'), `MIT License\n\nCopyright (c) 2024 Example Corp.\n\n${amounts}\n`);
  return workspace;
}
