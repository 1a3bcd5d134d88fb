// Builds client and server, each for Node and for the browser, and the command line, into dist/.
const esbuild = require('esbuild');
const { existsSync } = require('node:fs');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = { bundle: true, minify: production, sourcemap: production ? false : 'linked', logLevel: 'warning', target: 'es2022', loader: { '.model': 'binary' }, define: { 'process.env.NODE_ENV': '"production"' } };
// ES modules among the dependencies ask for import.meta.url, which CommonJS lacks
const metaUrl = "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;";
const node = { ...common, platform: 'node', format: 'cjs', define: { ...common.define, 'import.meta.url': 'importMetaUrl' }, banner: { js: metaUrl } };
/** @type {import('esbuild').BuildOptions} */
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  { ...node, entryPoints: { client: 'client/src/node.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...node, entryPoints: { server: 'server/src/node.ts' }, outdir: 'dist' },
  { ...node, entryPoints: { cli: 'server/src/cli.ts' }, outdir: 'dist', banner: { js: `#!/usr/bin/env node\n${metaUrl}` } },
  { ...browser, entryPoints: { 'client.browser': 'client/src/browser.ts' }, outdir: 'dist', format: 'cjs', external: ['vscode'] },
  { ...browser, entryPoints: { 'server.worker': 'server/src/worker.ts' }, outdir: 'dist', format: 'iife' },
].filter((b) => existsSync(Object.values(b.entryPoints)[0]));

async function main() {
  if (watch) {
    const contexts = await Promise.all(builds.map((b) => esbuild.context(b)));
    await Promise.all(contexts.map((c) => c.watch()));
    return;
  }
  // one entry that does not build leaves the others whole
  const results = await Promise.allSettled(builds.map((b) => esbuild.build(b)));
  if (results.some((r) => r.status === 'rejected')) process.exitCode = 1;
}

main().catch(() => process.exit(1));
