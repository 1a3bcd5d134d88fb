// Runs test/web/suite in the web extension host: a web worker, the extension's "browser" entry, a folder in memory.
//
//   node test/web/run.mjs [--vsix beleg.vsix] [--limit SECONDS]
//
// Where that is not possible the run is skipped with exit code 0, but fails when CI is set.
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';
import { getServer } from '../../scripts/vscode/get-server.mjs';
import { installVsix, startServer } from '../../scripts/vscode/server.mjs';
import { compileWebSuite, judge, keepEvidence, writeTestHost } from '../../scripts/vscode/suite.mjs';
import { exitOnSignals, makeTempDir, remove, root, timeout, Unavailable } from '../../scripts/vscode/tools.mjs';

/** What the suite puts before its result, which has no other way out of the worker than the console. */
const RESULT = 'beleg-test-result ';
/** What the suite puts before its lines; the rest of the page's console is the workbench's. */
const LINE = 'beleg-test-line ';

const { values: options } = parseArgs({ options: { vsix: { type: 'string', default: path.join(root, 'beleg.vsix') }, limit: { type: 'string', default: '120' } } });
exitOnSignals();
const temporary = makeTempDir('beleg-');
process.once('exit', () => remove(temporary));
try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof Unavailable) {
    console.log(`skipped: the tests in the web extension host (${error.message})`);
    process.exitCode = process.env.CI ? 1 : 0;
  } else {
    console.error(`web tests: ${error.message}`);
    process.exitCode = 1;
  }
}

async function main() {
  const started = Date.now();
  const vsix = path.resolve(options.vsix);
  if (!fs.existsSync(vsix)) throw new Error(`there is no ${options.vsix}: run "npm run package" first`);
  const limit = Number(options.limit) * 1000;
  const tests = await compileWebSuite();
  const serverMain = await getServer({ say: line => console.log(`web tests: ${line}`) });
  const browser = await launchBrowser();
  let server;
  let files;
  try {
    // the tests have to lie inside an extension that can run in the web extension host
    const testHost = writeTestHost(path.dirname(tests), { browser: './index.js' });
    const extension = await installVsix({ main: serverMain, vsix, dir: temporary });
    files = await serveFiles({ '/extension/': extension, '/tests/': testHost });
    server = await startServer({ main: serverMain });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true }); // whose connect-src has no http:
    const pageLog = [];
    let result;
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const words = args.map(String).join(' ');
      if (words.includes(RESULT)) result = JSON.parse(words.slice(words.indexOf(RESULT) + RESULT.length));
      else if (words.includes(LINE)) console.log(words.slice(words.indexOf(LINE) + LINE.length));
      else pageLog.push(`${type}: ${words}`);
    });
    const exited = new Promise(resolve => page.exposeFunction('codeAutomationExit', resolve));
    const crashed = new Promise(resolve => page.once('crash', () => resolve('the page crashed')));
    await page.addInitScript(configureWorkbench, { extensions: [files.at('/extension'), files.at('/tests')], extensionTestsPath: files.at('/tests/index') });
    await page.goto(server.address);
    const end = await Promise.race([exited, crashed, timeout(limit, `no end within ${options.limit} seconds`)]);

    const { ok, line } = judge(result);
    console.log(`${line}, in the web extension host, ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (end !== 0) console.error(`${typeof end === 'number' ? `the suite ended with ${end}` : end}; logs and a picture are in ${await keepEvidence({ page, server, pageLog })}`);
    return ok && end === 0 ? 0 : 1;
  } finally {
    await browser.close();
    files?.close();
    await server?.stop();
  }
}

/** Runs in the page before the workbench does: no remote, a folder in memory, our extension and tests from an address. */
function configureWorkbench(developmentOptions) {
  new MutationObserver((_, observer) => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (!element) return;
    observer.disconnect();
    const configuration = JSON.parse(element.getAttribute('data-settings'));
    Object.assign(configuration, { developmentOptions: { ...configuration.developmentOptions, ...developmentOptions }, folderUri: { scheme: 'tmp', path: '/workspace' } });
    delete configuration.remoteAuthority;
    element.setAttribute('data-settings', JSON.stringify(configuration));
  }).observe(document, { childList: true, subtree: true });
}

/** Serves some folders on a free port of 127.0.0.1. */
async function serveFiles(folders) {
  const types = { '.js': 'text/javascript', '.json': 'application/json' };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const prefix = Object.keys(folders).find(each => pathname.startsWith(each));
    const file = prefix && path.join(folders[prefix], path.posix.normalize(`/${decodeURIComponent(pathname.slice(prefix.length))}`));
    fs.readFile(file ?? '', (error, bytes) => {
      response.writeHead(error ? 404 : 200, { 'access-control-allow-origin': '*', 'content-type': types[path.extname(file ?? '')] ?? 'application/octet-stream' });
      response.end(error ? '' : bytes);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    at: place => ({ scheme: 'http', authority: `127.0.0.1:${server.address().port}`, path: place }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
