import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { FACT_SHEET, type ClientOptions } from '../../server/src/lsp/protocol';
import { registerCommands } from './commands';
import { Decorations } from './decorations';
import { serveFiles } from './files';
import { SELECTOR } from './selector';
import { StatusItem } from './status';

/** Makes the client of one host: over a process or over a worker. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

/** Starts the server and all that is around it. */
export async function start(context: vscode.ExtensionContext, makeClient: MakeClient): Promise<void> {
  const output = vscode.window.createOutputChannel('Beleg', { log: true });
  const options: ClientOptions = { files: true, commands: true, docs: vscode.Uri.joinPath(context.extensionUri, 'docs', 'findings').toString() };
  client = makeClient({
    documentSelector: SELECTOR,
    outputChannel: output,
    // an article that is only shown in a diff or a preview has its findings where it lies
    diagnosticCollectionName: 'beleg',
    initializationOptions: options,
    markdown: { isTrusted: { enabledCommands: [FACT_SHEET] } },
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: true },
  });
  const status = new StatusItem(client);
  const decorations = new Decorations(client);
  context.subscriptions.push(output, status, decorations, { dispose: () => void stop() });
  registerCommands(context, client, output, status);
  serveFiles(client, context);
  try {
    await client.start();
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(vscode.l10n.t('Beleg could not start: {0}', error instanceof Error ? error.message : String(error)));
    return;
  }
  status.update();
  decorations.update();
}

/** Ends the server. */
export async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.dispose().catch(() => undefined);
}
