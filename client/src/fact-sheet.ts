import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CHANGED, REPORT, type UriParams } from '../../server/src/lsp/protocol';

let panel: vscode.WebviewPanel | undefined;

/** Opens the fact sheet of the active article's folder beside it, and keeps it fresh. It runs no script and loads nothing. */
export async function openFactSheet(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri || !client.isRunning()) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first: the fact sheet is about its folder.'));
    return;
  }
  const html = await ask(client, uri);
  if (html === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The open file is no article, so there is no fact sheet.'));
    return;
  }
  panel?.dispose();
  const shown = vscode.window.createWebviewPanel('beleg.factSheet', vscode.l10n.t('Fact Sheet'), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: false, enableForms: false, localResourceRoots: [] });
  panel = shown;
  shown.webview.html = secure(html);
  const fresh = client.onNotification(CHANGED, () => {
    if (!shown.visible) return;
    void ask(client, uri).then((again) => {
      if (again !== undefined && panel === shown) shown.webview.html = secure(again);
    });
  });
  shown.onDidDispose(() => {
    fresh.dispose();
    if (panel === shown) panel = undefined;
  }, undefined, context.subscriptions);
}

async function ask(client: BaseLanguageClient, uri: vscode.Uri): Promise<string | undefined> {
  const params: UriParams = { uri: uri.toString() };
  return (await client.sendRequest<string | null>(REPORT, params).catch(() => null)) ?? undefined;
}

/** A policy before everything else: styles of the page itself, and nothing from anywhere. */
function secure(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => `${head}${policy}`) : `<!DOCTYPE html><html><head>${policy}</head><body>${html}</body></html>`;
}
