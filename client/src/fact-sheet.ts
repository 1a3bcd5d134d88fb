import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CHANGED, REPORT, type UriParams } from '../../server/src/lsp/protocol';

/** The sheet that is open, and an article of the folder it is about. */
let open: { readonly panel: vscode.WebviewPanel; about: vscode.Uri } | undefined;

/** Opens the fact sheet of the active article's folder beside it, or turns the open one to that folder. It runs no script and loads nothing. */
export async function openFactSheet(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const about = vscode.window.activeTextEditor?.document.uri;
  if (!about || !client.isRunning()) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first: the fact sheet is about its folder.'));
    return;
  }
  const html = await ask(client, about);
  if (html === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The open file is no article, so there is no fact sheet.'));
    return;
  }
  if (open) {
    open.about = about;
    open.panel.reveal(undefined, true);
  } else open = { panel: makePanel(context, client), about };
  open.panel.webview.html = secure(html);
}

/** A panel that keeps itself fresh until it is closed. */
function makePanel(context: vscode.ExtensionContext, client: BaseLanguageClient): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel('beleg.factSheet', vscode.l10n.t('Fact Sheet'), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: false, enableForms: false, localResourceRoots: [] });
  const refresh = (): void => {
    const about = open?.about;
    if (!panel.visible || !about) return;
    void ask(client, about).then((html) => {
      if (html !== undefined && open?.about === about) panel.webview.html = secure(html);
    });
  };
  const fresh = [client.onNotification(CHANGED, refresh), panel.onDidChangeViewState(refresh)];
  panel.onDidDispose(() => {
    for (const listener of fresh) listener.dispose();
    open = undefined;
  }, undefined, context.subscriptions);
  return panel;
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
