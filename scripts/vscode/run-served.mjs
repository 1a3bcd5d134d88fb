// Runs a suite in the Node extension host of VS Code's server from npm. The workbench in a headless Chromium starts the host.
import { launchBrowser } from './browser.mjs';
import { getServer } from './get-server.mjs';
import { remoteUri, startServer, workbenchUrl } from './server.mjs';
import { keepEvidence } from './suite.mjs';
import { timeout } from './tools.mjs';

/**
 * @param vsix the packaged extension, installed first
 * @param tests the compiled suite, exporting run()
 * @param testHost the extension under development that VS Code wants for starting tests
 * @param env what the suite finds in its environment
 * @param limit milliseconds
 * @returns undefined, or why there was no proper end. Throws Unavailable where this way is not open.
 */
export async function runServed({ vsix, tests, testHost, workspace, settings, env, limit, say }) {
  const main = await getServer({ say });
  const browser = await launchBrowser();
  let server;
  try {
    // in a browser VS Code saves by itself after a second: what a test only typed would stand in the file on a slow machine
    server = await startServer({ main, vsix, settings: { 'files.autoSave': 'off', ...settings }, env });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const pageLog = [];
    await page.exposeFunction('codeAutomationLog', (type, args) => { pageLog.push(`${type}: ${args.map(String).join(' ')}`); });
    const exited = new Promise(resolve => page.exposeFunction('codeAutomationExit', resolve));
    const crashed = new Promise(resolve => page.once('crash', () => resolve('the page crashed')));
    const ended = server.exited.then(code => `VS Code's server ended (${code})`);
    const payload = [['extensionDevelopmentPath', remoteUri(server, testHost)], ['extensionTestsPath', remoteUri(server, tests)], ['skipWelcome', 'true']];
    await page.goto(workbenchUrl(server, { folder: workspace, payload }));
    const end = await Promise.race([exited, crashed, ended, timeout(limit, `no end within ${limit / 1000} seconds`)]);
    if (end === 0) return undefined;
    const evidence = await keepEvidence({ page, server, pageLog });
    return `${typeof end === 'number' ? `the suite ended with ${end}` : end}; logs and a picture are in ${evidence}`;
  } finally {
    await browser.close();
    await server?.stop();
  }
}
