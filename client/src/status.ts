import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { CHANGED, STATUS, type Status, type UriParams } from '../../server/src/lsp/protocol';
import { SELECTOR } from './selector';

/** The item in the language status: what was analysed in the open article, and why a file is none. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('beleg.status', SELECTOR);
  private readonly subscriptions: vscode.Disposable[] = [];

  constructor(private readonly client: BaseLanguageClient) {
    this.item.name = 'Beleg';
    this.item.text = 'Beleg';
    this.item.busy = true;
    this.subscriptions.push(
      this.item,
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      client.onNotification(CHANGED, () => this.update()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Stopped) {
          this.item.text = vscode.l10n.t('Beleg has stopped');
          this.item.severity = vscode.LanguageStatusSeverity.Error;
          this.item.command = { command: 'beleg.restart', title: vscode.l10n.t('Restart') };
        }
      }),
    );
  }

  /** Asks the server about the active file and shows what it says. */
  update(): void {
    void this.show();
  }

  private async show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !vscode.languages.match(SELECTOR, document)) return;
    const status = await this.ask(document.uri);
    if (!status || document !== vscode.window.activeTextEditor?.document) return;
    this.item.busy = false;
    this.item.text = `Beleg: ${status.summary}`;
    this.item.detail = status.details[0];
    this.item.severity = status.failures.length ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.item.command = { command: 'beleg.showAnalysis', title: vscode.l10n.t('Show what was analysed') };
  }

  /** What the server says about a file; undefined where it does not answer. */
  async ask(uri: vscode.Uri): Promise<Status | undefined> {
    if (!this.client.isRunning()) return undefined;
    const params: UriParams = { uri: uri.toString() };
    return (await this.client.sendRequest<Status | null>(STATUS, params).catch(() => null)) ?? undefined;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
