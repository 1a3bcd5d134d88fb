import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CHANGED, MARKS, type MarksAnswer, type UriParams } from '../../server/src/lsp/protocol';
import { SELECTOR } from './selector';

const KINDS = ['money', 'company', 'person'] as const;

/** Underlines marks where a colour theme does not show semantic tokens and the user wants it (`beleg.decorations.enabled`). */
export class Decorations implements vscode.Disposable {
  private readonly types = new Map(KINDS.map((kind) => [kind, vscode.window.createTextEditorDecorationType({
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    borderColor: new vscode.ThemeColor(`beleg.${kind}`),
  })]));
  private readonly subscriptions: vscode.Disposable[] = [];

  constructor(private readonly client: BaseLanguageClient) {
    this.subscriptions.push(
      ...this.types.values(),
      vscode.window.onDidChangeVisibleTextEditors(() => this.update()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('beleg.decorations')) this.update();
      }),
      client.onNotification(CHANGED, () => this.update()),
    );
  }

  /** Draws, or removes, the decorations of all visible articles. */
  update(): void {
    const enabled = vscode.workspace.getConfiguration('beleg').get('decorations.enabled', false);
    for (const editor of vscode.window.visibleTextEditors) {
      if (!vscode.languages.match(SELECTOR, editor.document)) continue;
      if (enabled) void this.draw(editor);
      else for (const type of this.types.values()) editor.setDecorations(type, []);
    }
  }

  private async draw(editor: vscode.TextEditor): Promise<void> {
    if (!this.client.isRunning()) return;
    const params: UriParams = { uri: editor.document.uri.toString() };
    const answer = await this.client.sendRequest<MarksAnswer | null>(MARKS, params).catch(() => null);
    if (!answer || answer.version !== editor.document.version) return;
    for (const [kind, type] of this.types) {
      editor.setDecorations(type, answer.marks.filter((m) => m.type === kind).map((m) => new vscode.Range(m.range.start.line, m.range.start.character, m.range.end.line, m.range.end.character)));
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
