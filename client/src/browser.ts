import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from './extension';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true);
  await start(context, (options) => new LanguageClient('beleg', 'Beleg', new Worker(script), options));
}

export const deactivate = stop;
