import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DECISIONS, REVIEW_COMMAND, type DecisionItem } from '../../server/src/lsp/protocol';

interface Choice extends vscode.QuickPickItem {
  readonly decision?: DecisionItem;
}

/** Shows what people have decided in the open folders: what, where and when; what is chosen is taken back. */
export async function showDecisions(client: BaseLanguageClient): Promise<void> {
  if (!client.isRunning()) return;
  const uri = vscode.window.activeTextEditor?.document.uri;
  const decisions = await client.sendRequest<readonly DecisionItem[]>(DECISIONS, uri ? { uri: uri.toString() } : {});
  if (!decisions.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing has been decided in this folder: no finding is ignored, no source attached, no name settled.'));
    return;
  }
  const chosen = await choose(decisions);
  if (!chosen.length) return;
  await decide(client, chosen, (entry) => ({ ...entry, removed: true }));
  void offerUndo(client, chosen);
}

/** A list with a box before each decision. A button opens the place it is about. */
function choose(decisions: readonly DecisionItem[]): Promise<readonly DecisionItem[]> {
  const picker = vscode.window.createQuickPick<Choice>();
  picker.title = vscode.l10n.t('Beleg: Decisions');
  picker.placeholder = vscode.l10n.t('Choose what is to be taken back');
  picker.canSelectMany = true;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.ignoreFocusOut = true;
  picker.items = decisions.flatMap((decision, i): Choice[] => (i === 0 || decisions[i - 1]!.file !== decision.file ? [headingOf(decision), choiceOf(decision)] : [choiceOf(decision)]));
  return new Promise((resolve) => {
    picker.onDidTriggerItemButton(({ item }) => {
      if (item.decision) void open(item.decision);
    });
    picker.onDidAccept(() => {
      resolve(picker.selectedItems.flatMap(({ decision }) => (decision ? [decision] : [])));
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve([]);
      picker.dispose();
    });
    picker.show();
  });
}

function headingOf({ file }: DecisionItem): Choice {
  return { kind: vscode.QuickPickItemKind.Separator, label: file ?? vscode.l10n.t('All articles') };
}

function choiceOf(decision: DecisionItem): Choice {
  const { subject, what, at, range, stale } = decision;
  const date = new Date(at);
  const where = stale ? vscode.l10n.t('no longer in the text') : range && vscode.l10n.t('line {0}', range.start.line + 1);
  const when = Number.isNaN(date.getTime()) ? undefined : date.toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    label: subject || what,
    ...(subject ? { description: what } : {}),
    detail: [where, when].filter(Boolean).join(' · '),
    decision,
    buttons: range ? [{ iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Show the place') }] : [],
  };
}

async function open({ uri, range }: DecisionItem): Promise<void> {
  if (!range) return;
  const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), { selection, preserveFocus: true });
}

/** Says what was taken back, and puts it in force again where that is wanted. */
async function offerUndo(client: BaseLanguageClient, decisions: readonly DecisionItem[]): Promise<void> {
  const again = vscode.l10n.t('Undo');
  const said = decisions.length === 1 ? vscode.l10n.t('One decision is taken back.') : vscode.l10n.t('{0} decisions are taken back.', decisions.length);
  if ((await vscode.window.showInformationMessage(said, again)) === again) await decide(client, decisions, (entry) => entry);
}

/** One request for the decisions of one folder each. */
async function decide(client: BaseLanguageClient, decisions: readonly DecisionItem[], entryOf: (entry: object) => object): Promise<void> {
  const byUri = new Map<string, object[]>();
  for (const { uri, entry } of decisions) byUri.set(uri, [...(byUri.get(uri) ?? []), entryOf(entry)]);
  for (const [uri, entries] of byUri) await client.sendRequest('workspace/executeCommand', { command: REVIEW_COMMAND, arguments: [uri, ...entries] });
}
