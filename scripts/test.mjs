// npm test: every test of the project, the fast ones first. A step that fails does not hide the ones behind it.
//
//   npm test                          everything
//   npm test -- --only unit,lint      only these steps
//   npm test -- --skip vscode,web     all but these
//
// The last line is `N passed, N failed, N skipped`; a step without counts of its own counts as one. What a machine
// cannot run is printed as skipped, and fails when CI is set. Exit code 0: nothing failed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './vscode/tools.mjs';

const bin = (name, file) => [process.execPath, path.join(root, 'node_modules', name, file)];
const node = (...args) => [process.execPath, ...args];
const mocha = (...args) => [...bin('mocha', 'bin/mocha.js'), ...args];
const unit = mocha('--config', 'test/.mocharc.json', '--ignore', 'test/protocol/**', '--ignore', 'test/cli/**');
// mocha adds to the files of its configuration, so a part alone goes without
const part = (glob) => mocha('--no-config', '--node-option', 'import=tsx', '--reporter', 'dot', '--timeout', '30000', glob);

/** In the order they run; `needs` names a file or folder without which there is nothing to run. */
const steps = [
  { name: 'corpus', what: 'marks of the corpus', run: node('corpus/check.mjs'), needs: 'corpus/check.mjs' },
  { name: 'stories', what: 'annotations of the stories', run: node('corpus/stories/check.mjs') },
  { name: 'neighbours', what: 'annotations of the neighbouring folders', run: node('corpus/neighbours/check.mjs') },
  { name: 'types', what: 'types', run: [...bin('typescript', 'bin/tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'lint', what: 'lint', run: [...bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'build', what: 'build', run: node('esbuild.js') },
  { name: 'unit', what: 'unit, property, grammar and architecture tests', run: unit },
  { name: 'cli', what: 'command line', run: part('test/cli/**/*.test.ts'), needs: 'test/cli' },
  { name: 'protocol', what: 'language server over its protocol', run: part('test/protocol/**/*.test.ts'), needs: 'test/protocol' },
  { name: 'neovim', what: 'Neovim', run: node('test/neovim/run.mjs') },
  { name: 'package', what: 'package', run: [...bin('@vscode/vsce', 'vsce'), 'package', '--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', 'beleg.vsix'] },
  { name: 'vscode', what: 'packaged extension inside VS Code', run: node('test/vscode/run.mjs') },
  { name: 'web', what: 'packaged extension in the web extension host', run: node('test/web/run.mjs'), needs: 'test/web/run.mjs' },
];

const { values: options } = parseArgs({ options: { only: { type: 'string' }, skip: { type: 'string', default: '' } } });
const wanted = new Set(options.only?.split(',') ?? steps.map((s) => s.name));
for (const name of options.skip.split(',')) wanted.delete(name);
const unknown = [...wanted].filter((name) => !steps.some((s) => s.name === name));
if (unknown.length) {
  console.error(`npm test: no step is called ${unknown.join(', ')}; there are ${steps.map((s) => s.name).join(', ')}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps.filter((s) => wanted.has(s.name) && (!s.needs || fs.existsSync(path.join(root, s.needs))))) {
  const started = Date.now();
  const { code, output } = await run(step.run);
  const counts = countsOf(code, output);
  for (const key of Object.keys(total)) total[key] += counts[key];
  const verdict = counts.failed ? 'FAILED ' : counts.skipped && !counts.passed ? 'skipped' : 'ok     ';
  console.log(`${verdict} ${step.what}: ${words(counts)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (counts.failed || counts.skipped) console.log(indent(output));
}
console.log(words(total));
process.exitCode = total.failed ? 1 : 0;

/** Runs a step to its end; what it prints is kept and shown where it is of use. */
function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { output += text; });
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Reads the counts of mocha and of the runs inside editors; a failed exit code is at least one failure. */
function countsOf(code, output) {
  const number = (pattern) => [...output.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1]), 0);
  const counts = {
    passed: number(/^\s*(\d+) passing\b/gm) || number(/\b(\d+) passed\b/g),
    failed: number(/^\s*(\d+) failing\b/gm) || number(/\b(\d+) failed\b/g),
    skipped: number(/^\s*(\d+) pending\b/gm),
  };
  if (/^skipped: /m.test(output)) counts.skipped++;
  if (code !== 0 && !counts.failed) counts.failed = 1;
  if (code === 0 && !counts.passed && !counts.skipped) counts.passed = 1;
  return counts;
}

function words({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Without mocha's rows of dots, which say nothing of a failure. */
function indent(text) {
  return text.trimEnd().split('\n').filter((line) => line.trim() && !/^\s*[.!,]+$/.test(line)).map((line) => `    ${line}`).join('\n');
}
