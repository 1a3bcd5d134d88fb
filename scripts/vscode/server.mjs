// Starts and stops VS Code's server, with a profile and an extensions folder of its own that vanish with it.
import fs from 'node:fs';
import path from 'node:path';
import { endGroup, lastLine, makeTempDir, remove, run, spawnGroup } from './tools.mjs';

/** A profile nobody is disturbed by: no telemetry, no updates, no welcome page. */
const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * Starts the server on 127.0.0.1.
 *
 * @param main what getServer() returned
 * @param vsix an extension to install first
 * @param settings the user's settings, over the quiet ones
 * @param env further environment for server and extension host
 * @param port 0 takes a free one
 * @param token whoever wants in has to bring it; without one, everybody on this machine may
 * @returns port, address (of the workbench), extensionsDir, logsDir, exited (a promise), log() and stop()
 */
export async function startServer({ main, vsix, settings = {}, env = {}, port = 0, token }) {
  const home = makeTempDir('vsc-');
  const extensionsDir = path.join(home, 'e');
  const profile = ['--server-data-dir', path.join(home, 'd'), '--extensions-dir', extensionsDir];
  const environment = { ...process.env, TMPDIR: home, XDG_RUNTIME_DIR: home, ...env }; // sockets go where they are deleted
  let child;
  const remains = () => remove(home);
  process.once('exit', remains);
  const stop = async () => {
    if (child) await endGroup(child);
    remains();
    process.off('exit', remains);
  };
  try {
    const user = path.join(home, 'd', 'data', 'User');
    fs.mkdirSync(user, { recursive: true });
    fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...QUIET, ...settings }, null, 2));
    if (vsix) await installVsix({ main, vsix, profile, env: environment });

    child = spawnGroup(process.execPath, [main, ...profile, '--host', '127.0.0.1', '--port', String(port),
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      '--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust',
      '--enable-smoke-test-driver', // newer workbenches ignore extensionDevelopmentPath without it
    ], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });

    let log = '';
    const exited = new Promise(resolve => child.once('exit', (code, signal) => resolve(signal ?? code)));
    const listening = new Promise((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', text => {
          log += text;
          if (process.env.VERBOSE) process.stderr.write(text);
          const match = /Extension host agent listening on (\d+)/.exec(log);
          if (match) resolve(Number(match[1]));
          if (/EADDRINUSE/.test(log)) reject(new Error(`EADDRINUSE: port ${port} is taken`)); // it would stay, deaf
        });
      }
      child.once('error', reject);
      exited.then(code => reject(new Error(`VS Code's server ended at once (${code}): ${log.trim()}`)));
    });
    const bound = await listening;
    return { port: bound, address: `http://127.0.0.1:${bound}/`, extensionsDir, logsDir: path.join(home, 'd', 'data', 'logs'), exited, log: () => log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packaged extension; without a `profile` given, into `dir`. Returns the folder of the extension there. */
export async function installVsix({ main, vsix, dir, profile = ['--extensions-dir', dir, '--server-data-dir', path.join(dir, '.data')], env = process.env }) {
  await run(process.execPath, [main, ...profile, '--install-extension', vsix], { env }).catch(error => {
    // it also complains, at length, of native modules it does without
    const reason = error.message.split('\n').find(line => /^Error: /.test(line) && !/bindings file/.test(line)) ?? lastLine(error.message);
    throw new Error(`VS Code does not install ${path.basename(vsix)}: ${reason}`);
  });
  const into = profile[profile.indexOf('--extensions-dir') + 1];
  return path.join(into, fs.readdirSync(into).find(each => fs.existsSync(path.join(into, each, 'package.json'))));
}

/** The address of the workbench with a folder open, a file of it in the editor, and whatever else the workbench takes as `payload`. */
export function workbenchUrl(server, { folder, file, payload = [], token } = {}) {
  const url = new URL(server.address);
  if (token) url.searchParams.set('tkn', token);
  if (folder) url.searchParams.set('folder', folder);
  const all = [...payload, ...(file ? [['openFile', remoteUri(server, file)]] : [])];
  if (all.length) url.searchParams.set('payload', JSON.stringify(all));
  return url.href;
}

/** How the workbench names a file or folder of this machine. */
export function remoteUri(server, file) {
  return `vscode-remote://127.0.0.1:${server.port}${encodeURI(file)}`;
}
