import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Host } from './lsp/host';
import { createServer } from './lsp/server';
import { canonicalUri } from './lsp/uris';

/** Files larger than this are not read. */
const LARGEST = 16 * 1024 * 1024;
/** Folders below the workspace are followed this deep, and this many files are listed. */
const DEEPEST = 12;
const MOST = 20_000;

/** Reads files from the disk the server runs on. */
const disk: Host = {
  async readFile(uri) {
    try {
      const path = fileURLToPath(uri);
      const { size } = await stat(path);
      return size > LARGEST ? undefined : new Uint8Array(await readFile(path));
    } catch {
      return undefined;
    }
  },
  async listFiles(folder, recursive) {
    try {
      const files: string[] = [];
      await list(fileURLToPath(folder), recursive ? DEEPEST : 0, files);
      return files.map((path) => canonicalUri(pathToFileURL(path).href));
    } catch {
      return [];
    }
  },
  async writeFile(uri, bytes) {
    try {
      const path = fileURLToPath(uri);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      return true;
    } catch {
      return false;
    }
  },
  docs: docsFolder(),
};

async function list(folder: string, depth: number, files: string[]): Promise<void> {
  const below: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (files.length >= MOST) return;
    if (entry.isFile() || entry.isSymbolicLink()) files.push(join(folder, entry.name));
    else if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') below.push(join(folder, entry.name));
  }
  if (depth > 0) for (const path of below) await list(path, depth - 1, files).catch(() => undefined);
}

/** The explanation pages lie beside the bundle. */
function docsFolder(): string | undefined {
  const folder = join(__dirname, '..', 'docs', 'findings');
  return existsSync(folder) ? canonicalUri(pathToFileURL(folder).href) : undefined;
}

const connection = createConnection(ProposedFeatures.all);
createServer(connection, disk);
// one answer that goes wrong does not end the service
process.on('unhandledRejection', (error) => connection.console.error(`unexpected: ${error instanceof Error ? error.stack ?? error.message : String(error)}`));
connection.listen();
