// What the scripts that need a VS Code share: places, child processes, temporary folders, npm.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Everything fetched or generated for a VS Code lives here; safe to delete. */
export const cache = path.join(root, '.vscode-test');

/** Something this machine does not have and cannot get: a reason to try another way or to skip, never a failed test. */
export class Unavailable extends Error {
  name = 'Unavailable';
}

/** Runs a program to its end and returns what it wrote to stdout; rejects, with its last words, when it fails. */
export function run(command, args, { cwd = root, env = process.env, input, stdio = 'pipe', shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: [input ? 'pipe' : 'ignore', stdio, stdio] });
    const chunks = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) child[name]?.setEncoding('utf8').on('data', text => { chunks[name] += text; });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(chunks.stdout);
      const words = (chunks.stderr + chunks.stdout).trim();
      reject(Object.assign(new Error(`${path.basename(command)} ${args[0] ?? ''} ended with ${signal ?? code}${words ? `: ${words}` : ''}`), { code, ...chunks }));
    });
    if (input) {
      child.stdin.on('error', () => { /* the exit code tells */ });
      child.stdin.end(input);
    }
  });
}

/** Runs npm: the one that runs this script if there is one, else the one on the PATH. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  return cli && /npm-cli\.c?js$/.test(cli)
    ? run(process.execPath, [cli, ...args], options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Fetches the tarball of one exact version with npm, checks it against `integrity`, and unpacks the folder `inside` of it into `into`. */
export async function unpackPackage(spec, integrity, inside, into) {
  const temporary = makeTempDir('npm-');
  try {
    const [{ filename }] = JSON.parse(await npm(['pack', '--json', '--silent', '--prefer-offline', '--fetch-retries=1', '--pack-destination', temporary, spec], { cwd: temporary })
      .catch(error => { throw new Unavailable(`npm cannot fetch ${spec}: ${lastLine(error.message)}`); }));
    const tarball = path.join(temporary, path.basename(filename));
    const sum = `sha512-${createHash('sha512').update(fs.readFileSync(tarball)).digest('base64')}`;
    if (sum !== integrity) throw new Error(`${spec} is not the package that was pinned: ${sum}`);
    fs.mkdirSync(into, { recursive: true });
    await run('tar', ['-xzf', tarball, '-C', into, `--strip-components=${inside.split('/').length}`, inside]);
  } finally {
    remove(temporary);
  }
}

/** A new temporary folder. Its path is short, because the paths of Unix sockets end at about 100 characters. */
export function makeTempDir(prefix) {
  const base = os.tmpdir().length > 24 && fs.existsSync('/tmp') ? '/tmp' : os.tmpdir();
  return fs.realpathSync(fs.mkdtempSync(path.join(base, prefix)));
}

/** Deletes a file or folder; what a dying process still writes into it is waited for. */
export function remove(target) {
  try {
    fs.rmSync(target, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch { /* a leftover in the temporary folder is nobody's failure */ }
}

const running = new Set();
process.once('exit', () => running.forEach(child => killGroup(child, 'SIGKILL')));

/** Starts a program in a process group of its own, which ends with this process whatever happens. */
export function spawnGroup(command, args, options) {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  return child;
}

/** Ends what `spawnGroup` started, with all its children: a hung extension host outlives its server. */
export async function endGroup(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise(resolve => child.once('exit', resolve));
    killGroup(child, 'SIGTERM');
    await Promise.race([gone, timeout(3000)]);
  }
  killGroup(child, 'SIGKILL');
  running.delete(child);
}

function killGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch { /* gone */ }
}

/** Ctrl-C and friends end the process in the ordinary way, so that the exit handlers run. */
export function exitOnSignals() {
  for (const [signal, number] of [['SIGINT', 2], ['SIGTERM', 15], ['SIGHUP', 1]]) process.once(signal, () => process.exit(128 + number));
}

/** A limit to race against; it keeps no process alive. */
export function timeout(milliseconds, value) {
  return new Promise(resolve => setTimeout(resolve, milliseconds, value).unref());
}

/** The full path of a program, if it is on the PATH. */
export function onPath(name) {
  const names = process.platform === 'win32' ? [`${name}.cmd`, `${name}.exe`] : [name];
  for (const dir of (process.env.PATH ?? '').split(path.delimiter)) {
    const found = names.map(each => path.join(dir, each)).find(file => fs.statSync(file, { throwIfNoEntry: false })?.isFile());
    if (found) return found;
  }
  return undefined;
}

export function lastLine(text) {
  return text.trim().split('\n').pop();
}
