import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-languageserver-protocol/node';
import { LineIndex } from '../../server/src/text/lines';

const root = join(__dirname, '..', '..');

/** What a client of the built server waits for, in milliseconds. */
export interface ServerTimes {
  /** From spawning the process to its answer to `initialize`; median of several processes. */
  readonly ready: number;
  /** From opening an article to its first findings, in a fresh process. */
  readonly opened: number;
  /** From one typed character to the findings for it; median of many. */
  readonly keystroke: number;
}

/** Times the built server over its protocol, with a client that takes pushed findings. */
export async function timeServer(text: string): Promise<ServerTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'beleg-bench-'));
  try {
    const ready: number[] = [];
    for (let i = 0; i < 7; i++) {
      const started = performance.now();
      const server = await start(folder);
      ready.push(performance.now() - started);
      await server.stop();
    }
    const server = await start(folder);
    const uri = pathToFileURL(join(folder, 'article.txt')).href;
    const published = (version: number): Promise<void> => server.published(uri, version);
    const opening = performance.now();
    const first = published(1);
    await server.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
    await first;
    const opened = performance.now() - opening;

    const at = new LineIndex(text).at(text.indexOf(' ', text.length >> 1));
    const position = { line: at.line, character: at.column };
    const times: number[] = [];
    for (let version = 2; version < 42; version++) {
      const typed = version % 2 === 0;
      const end = { ...position, character: position.character + (typed ? 0 : 1) };
      const started = performance.now();
      const findings = published(version);
      await server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: position, end }, text: typed ? 'x' : '' }],
      });
      await findings;
      if (version > 11) times.push(performance.now() - started);
    }
    await server.stop();
    return { ready: middle(ready), opened, keystroke: middle(times) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Server {
  readonly connection: MessageConnection;
  /** Resolves when findings for a version of a document, or a later one, have been pushed. */
  published(uri: string, version: number): Promise<void>;
  stop(): Promise<void>;
}

async function start(folder: string): Promise<Server> {
  const child = spawn(process.execPath, [join(root, 'dist', 'server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const waiting: { uri: string; version: number; done: () => void }[] = [];
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }: { uri: string; version?: number }) => {
    for (const w of [...waiting]) {
      if (w.uri !== uri || (version ?? w.version) < w.version) continue;
      waiting.splice(waiting.indexOf(w), 1);
      w.done();
    }
  });
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'bench' }],
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } } },
  });
  await connection.sendNotification('initialized', {});
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    connection,
    published: (wanted, version) => new Promise((done) => waiting.push({ uri: wanted, version, done })),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
