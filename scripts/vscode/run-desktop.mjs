// Runs a suite in the desktop's VS Code: the one $VSCODE names, else the one @vscode/test-electron downloads.
import fs from 'node:fs';
import path from 'node:path';
import { keepEvidence } from './suite.mjs';
import { cache, endGroup, lastLine, makeTempDir, onPath, remove, run, spawnGroup, timeout, Unavailable } from './tools.mjs';

/** As runServed(). */
export async function runDesktop({ vsix, tests, testHost, workspace, settings = {}, env, limit, say }) {
  const screen = findScreen();
  const { executable, cli } = await findDesktop({ say });
  const home = makeTempDir('vsc-');
  const remains = () => remove(home);
  process.once('exit', remains);
  let child;
  try {
    const profile = [`--user-data-dir=${path.join(home, 'd')}`, `--extensions-dir=${path.join(home, 'e')}`];
    const user = path.join(home, 'd', 'User');
    fs.mkdirSync(user, { recursive: true });
    fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ 'telemetry.telemetryLevel': 'off', 'extensions.autoUpdate': false, ...settings }));
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // which refuses to run for root
    const shell = process.platform === 'win32';
    await run(...quoted(shell, cli, [...sandbox, ...profile, '--install-extension', vsix, '--force']), { shell });

    const [command, ...args] = [...screen, executable, workspace, ...profile, '--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--skip-welcome',
      '--skip-release-notes', '--disable-workspace-trust', `--extensionDevelopmentPath=${testHost}`, `--extensionTestsPath=${tests}`];
    child = spawnGroup(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        log += text;
        if (process.env.VERBOSE) process.stderr.write(text);
      });
    }
    const exited = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(signal ?? code));
    });
    const end = await Promise.race([exited, timeout(limit, `no end within ${limit / 1000} seconds`)]);
    if (end === 0) return undefined;
    const evidence = await keepEvidence({ server: { log: () => log, logsDir: path.join(home, 'd', 'logs') } });
    return `${typeof end === 'number' ? `the suite ended with ${end}` : end}; logs are in ${evidence}`;
  } finally {
    if (child) await endGroup(child);
    remains();
    process.off('exit', remains);
  }
}

/** What has to stand before the command on a machine without a display. */
function findScreen() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  const xvfb = onPath('xvfb-run');
  if (!xvfb) throw new Unavailable('no display for the desktop\'s VS Code');
  return [xvfb, '-a'];
}

async function findDesktop({ say }) {
  const electron = await import('@vscode/test-electron').catch(() => { throw new Unavailable('the npm package @vscode/test-electron is not installed'); });
  const found = executable => ({ executable, cli: electron.resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true })[0] });
  if (process.env.VSCODE) return found(process.env.VSCODE);
  try {
    fs.mkdirSync(cache, { recursive: true });
    say('looking for a VS Code to download …');
    return found(await electron.downloadAndUnzipVSCode({ version: 'stable', cachePath: cache, reporter: new electron.SilentReporter(), timeout: 8000 }));
  } catch (error) {
    throw new Unavailable(`VS Code cannot be downloaded: ${lastLine(String(error?.message ?? error))}`);
  }
}

/** Windows starts its command files through a shell, which takes words apart. */
function quoted(shell, command, args) {
  return shell ? [`"${command}"`, args.map(arg => `"${arg}"`)] : [command, args];
}
