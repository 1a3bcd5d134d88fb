// Runs a suite in the desktop's VS Code, which @vscode/test-electron downloads, or which $VSCODE names.
import fs from 'node:fs';
import path from 'node:path';
import { cache, lastLine, makeTempDir, remove, run, timeout, Unavailable } from './tools.mjs';

/** As runServed(). */
export async function runDesktop({ vsix, tests, testHost, workspace, settings = {}, env, limit, say }) {
  const { executable, electron } = await findDesktop({ say });
  const home = makeTempDir('vsc-');
  try {
    const profile = [`--user-data-dir=${path.join(home, 'd')}`, `--extensions-dir=${path.join(home, 'e')}`];
    const user = path.join(home, 'd', 'User');
    fs.mkdirSync(user, { recursive: true });
    fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ 'telemetry.telemetryLevel': 'off', 'extensions.autoUpdate': false, ...settings }));

    const [cli] = electron.resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium refuses to run as root with its sandbox
    await run(quoted(cli), [...root, ...profile, '--install-extension', vsix, '--force'], { shell: process.platform === 'win32' });

    const ran = electron.runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: testHost,
      extensionTestsPath: tests,
      extensionTestsEnv: env,
      launchArgs: [workspace, ...profile],
    });
    return await Promise.race([
      ran.then(() => undefined, error => error.message),
      timeout(limit, `no end within ${limit / 1000} seconds`),
    ]);
  } finally {
    remove(home);
  }
}

async function findDesktop({ say }) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) throw new Unavailable('no display for the desktop\'s VS Code');
  const electron = await import('@vscode/test-electron').catch(() => { throw new Unavailable('the npm package @vscode/test-electron is not installed'); });
  if (process.env.VSCODE) return { executable: process.env.VSCODE, electron };
  try {
    fs.mkdirSync(cache, { recursive: true });
    const reporter = new electron.SilentReporter();
    say('looking for a VS Code to download …');
    return { executable: await electron.downloadAndUnzipVSCode({ version: 'stable', cachePath: cache, reporter, timeout: 8000 }), electron };
  } catch (error) {
    throw new Unavailable(`VS Code cannot be downloaded: ${lastLine(String(error?.message ?? error))}`);
  }
}

function quoted(command) {
  return process.platform === 'win32' ? `"${command}"` : command;
}
