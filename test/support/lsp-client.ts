import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import {
  createMessageConnection, StreamMessageReader, StreamMessageWriter, type DataCallback, type Disposable, type Message, type MessageConnection,
} from 'vscode-languageserver-protocol/node';
import { AbstractMessageReader, AbstractMessageWriter } from 'vscode-languageserver-protocol';

const root = path.join(__dirname, '..', '..');

/** A client's end of a server, and how to end it. */
export interface Served {
  readonly connection: MessageConnection;
  stop(): Promise<void>;
}

/** Spawns the built server with its messages on stdio. */
export function serveByStdio(): Served {
  const child: ChildProcess = spawn(process.execPath, [path.join(root, 'dist', 'server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
  connection.listen();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    connection,
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}

/** Runs the built worker server in a thread that looks like a web worker: only `self`, messages, and what browsers have. */
export function serveByWorker(): Served {
  const script = readFileSync(path.join(root, 'dist', 'server.worker.js'), 'utf8');
  const shim = `
    const { workerData } = require('node:worker_threads');
    const port = workerData.port;
    const self = { postMessage: (m) => port.postMessage(m), set onmessage(f) { port.on('message', (data) => f({ data })); },
      addEventListener: (kind, f) => { if (kind === 'message') port.on('message', (data) => f({ data })); } };
    // a browser has none of these
    new Function('self', 'postMessage', 'process', 'require', 'Buffer', 'global', '__dirname', '__filename', 'setImmediate', workerData.script)(self, self.postMessage);
  `;
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(shim, { eval: true, workerData: { script, port: port2 }, transferList: [port2] });
  const connection = createMessageConnection(new PortReader(port1), new PortWriter(port1));
  connection.listen();
  return {
    connection,
    async stop() {
      connection.dispose();
      port1.close();
      await worker.terminate();
    },
  };
}

class PortReader extends AbstractMessageReader {
  constructor(private readonly port: MessagePort) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    const take = (message: Message): void => callback(message);
    this.port.on('message', take);
    return { dispose: () => void this.port.off('message', take) };
  }
}

class PortWriter extends AbstractMessageWriter {
  constructor(private readonly port: MessagePort) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.port.postMessage(message);
  }

  end(): void {
    // the port is closed by who opened it
  }
}
