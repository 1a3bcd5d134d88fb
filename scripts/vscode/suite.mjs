// What runs a test suite inside VS Code: compiling it, the host extension it is started from, its result.
import fs from 'node:fs';
import path from 'node:path';
import { cache, remove, root } from './tools.mjs';

/** Where the compiled suites go. */
export const compiled = path.join(root, 'dist', 'test');

/** Compiles `test/vscode/suite/*.ts` for the Node extension host, file by file; mocha loads the tests. Returns the entry. */
export async function compileSuite() {
  const from = path.join(root, 'test', 'vscode', 'suite');
  const into = path.join(compiled, 'vscode', 'suite');
  remove(into);
  const { build } = await import('esbuild');
  await build({
    entryPoints: fs.readdirSync(from).filter(name => name === 'index.ts' || name.endsWith('.test.ts')).map(name => path.join(from, name)),
    outdir: into, bundle: true, platform: 'node', format: 'cjs', target: 'node20', sourcemap: 'inline', external: ['vscode', 'mocha'], logLevel: 'warning',
  });
  return path.join(into, 'index.js');
}

/** Compiles `test/web/suite/index.ts`, with mocha and all tests, into one file for the web extension host. Returns it. */
export async function compileWebSuite() {
  const into = path.join(compiled, 'web', 'suite');
  remove(into);
  const { build } = await import('esbuild');
  await build({
    entryPoints: [path.join(root, 'test', 'web', 'suite', 'index.ts')],
    outdir: into, bundle: true, platform: 'browser', format: 'cjs', target: 'es2022', sourcemap: 'inline', external: ['vscode'],
    alias: { mocha: 'mocha/mocha.js' }, logLevel: 'warning',
  });
  return path.join(into, 'index.js');
}

/** An empty extension: VS Code starts tests only from an extension under development, and ours is to be the installed one. */
export function writeTestHost(dir, more = {}) {
  fs.mkdirSync(dir, { recursive: true });
  fs.writeFileSync(path.join(dir, 'package.json'), JSON.stringify({ name: 'test-host', publisher: 'test', version: '0.0.0', engines: { vscode: '*' }, ...more }));
  return dir;
}

/** Follows the file the suite logs into, onto the terminal. Returns the function that shows the rest and stops. */
export function follow(file) {
  fs.writeFileSync(file, '');
  let shown = 0;
  const show = () => {
    const bytes = fs.readFileSync(file);
    process.stdout.write(bytes.subarray(shown));
    shown = bytes.length;
  };
  const timer = setInterval(show, 200);
  return () => {
    clearInterval(timer);
    show();
  };
}

/** What the suite left as its result, if it got that far. */
export function readResult(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

/** Whether a run was good. No result, and no test passed, are failures. */
export function judge(result) {
  if (!result) return { ok: false, line: 'no result from the extension host' };
  const counts = `${result.passes} passed, ${result.failures} failed, ${result.pending} pending`;
  const where = `VS Code ${result.vscode}`;
  if (!result.passes) return { ok: false, line: `${where}: no test passed (${counts})` };
  return { ok: result.failures === 0, line: `${where}: ${counts}` };
}

/** Keeps what helps to understand a failed run, in `.vscode-test/failed`, and returns the place. */
export async function keepEvidence({ page, server, pageLog = [] }) {
  const dir = path.join(cache, 'failed');
  remove(dir);
  fs.mkdirSync(dir, { recursive: true });
  fs.writeFileSync(path.join(dir, 'page.log'), pageLog.join('\n'));
  if (server) {
    fs.writeFileSync(path.join(dir, 'server.log'), server.log());
    if (fs.existsSync(server.logsDir)) fs.cpSync(server.logsDir, path.join(dir, 'logs'), { recursive: true });
  }
  await page?.screenshot({ path: path.join(dir, 'page.png'), timeout: 5000 }).catch(() => {});
  return path.relative(root, dir);
}
