import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FACT_SHEET, REVIEW_COMMAND, SET_ROLE, type RoleParams } from '../../server/src/lsp/protocol';
import { showDecisions } from './decisions';
import { openFactSheet } from './fact-sheet';
import type { StatusItem } from './status';

/** Registers the commands of the manifest. */
export function registerCommands(context: vscode.ExtensionContext, client: BaseLanguageClient, output: vscode.LogOutputChannel, status: StatusItem): void {
  const register = (command: string, run: (...args: unknown[]) => unknown): void => {
    context.subscriptions.push(vscode.commands.registerCommand(command, run));
  };
  register('beleg.restart', async () => {
    await client.stop().catch(() => undefined);
    await client.start();
    status.update();
  });
  register('beleg.showOutput', () => output.show());
  register('beleg.markAsDraft', (uri) => setRole(client, uri, 'draft'));
  register('beleg.markAsSource', (uri) => setRole(client, uri, 'source'));
  register(FACT_SHEET, () => openFactSheet(context, client));
  register('beleg.showAnalysis', () => showAnalysis(status));
  register('beleg.showDecisions', () => showDecisions(client));
  register('beleg.attachSource', (uri, entry) => attachSource(client, uri, entry));
  register('beleg.setSeverity', async (code, severity) => {
    if (typeof code !== 'string' || typeof severity !== 'string') return;
    const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
    await vscode.workspace.getConfiguration('beleg').update(`severity.${code}`, severity, target);
  });
}

/** The document a command is about: the one it was called on, else the active one. */
function documentOf(uri: unknown): vscode.Uri | undefined {
  return uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
}

async function setRole(client: BaseLanguageClient, given: unknown, role: 'draft' | 'source'): Promise<void> {
  const uri = documentOf(given);
  if (!uri || !client.isRunning()) return;
  const params: RoleParams = { uri: uri.toString(), role };
  await client.sendRequest(SET_ROLE, params);
}

/** Asks for a source and keeps it with the statement. */
async function attachSource(client: BaseLanguageClient, uri: unknown, entry: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof entry !== 'object' || !client.isRunning()) return;
  const source = await vscode.window.showInputBox({ title: vscode.l10n.t('Attach a source'), prompt: vscode.l10n.t('A link, a document, a page of your notebook'), ignoreFocusOut: true });
  if (!source?.trim()) return;
  await client.sendRequest('workspace/executeCommand', { command: REVIEW_COMMAND, arguments: [uri, { ...entry, source: source.trim() }] });
}

async function showAnalysis(status: StatusItem): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const answer = uri && (await status.ask(uri));
  if (!answer) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Beleg looks at plain text, Markdown and article files; none is open.'));
    return;
  }
  await vscode.window.showQuickPick(answer.details.map((label) => ({ label })), { title: `Beleg: ${answer.summary}` });
}
