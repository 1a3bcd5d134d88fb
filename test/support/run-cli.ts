import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const cli = join(__dirname, '..', '..', 'dist', 'cli.js');

/** What a run of the built command line left behind. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of articles in a temporary place, in which commands run. */
export class CliFolder {
  readonly path: string;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    if (!existsSync(cli)) throw new Error('run "npm run build" first');
    this.path = realpathSync(mkdtempSync(join(tmpdir(), 'beleg-cli-')));
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), content);
  }

  /** Runs `beleg` here, without a terminal, in English unless told otherwise. */
  beleg(...args: string[]): CliRun {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: this.path, encoding: 'utf8', maxBuffer: 1 << 28, env: { PATH: process.env['PATH'], LANG: 'C' },
    });
    return { code: status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
