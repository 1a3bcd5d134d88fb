// Waiting and looking, for the tests inside VS Code. Nothing here sleeps: whatever is waited for announces itself.
import * as vscode from 'vscode';

export const extensionId = 'beleg.beleg';

export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(extensionId);
  if (!found) throw new Error(`${extensionId} is not installed`);
  return found;
}

/** The address of a file of the workspace. */
export function file(...names: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, ...names);
}

/** Opens a document in an editor. */
export async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Where a piece of text stands in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`${nameOf(document.uri)} does not contain "${text}"`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** Resolves with Beleg's findings in a document as soon as they are as wanted; rejects, naming the last ones, when they never are. */
export function findings(uri: vscode.Uri, wanted: (found: vscode.Diagnostic[]) => boolean, limit = 20_000): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      clearTimeout(timer);
      listener.dispose();
      settle();
    };
    const look = (): void => {
      const found = findingsNow(uri);
      if (wanted(found)) done(() => resolve(found));
    };
    const listener = vscode.languages.onDidChangeDiagnostics(event => {
      if (event.uris.some(changed => changed.toString() === uri.toString())) look();
    });
    const timer = setTimeout(() => {
      const seen = findingsNow(uri).map(finding => `${codeOf(finding)} "${finding.message}"`);
      done(() => reject(new Error(`waited in vain for other findings in ${nameOf(uri)} than: ${seen.join(', ') || 'none'}`)));
    }, limit);
    look();
  });
}

export function findingsNow(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(finding => finding.source?.toLowerCase() === 'beleg');
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

export function codeOf(finding: vscode.Diagnostic): string {
  return String(typeof finding.code === 'object' ? finding.code.value : finding.code);
}

/** A mark, as the semantic tokens have it. */
export interface Mark {
  readonly text: string;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The semantic tokens of a document, decoded. */
export async function marks(document: vscode.TextDocument): Promise<Mark[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  const found: Mark[] = [];
  let line = 0;
  let column = 0;
  for (let i = 0; i + 4 < tokens.data.length; i += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0, bits = 0] = tokens.data.subarray(i, i + 5);
    column = lines ? columns : column + columns;
    line += lines;
    found.push({
      text: document.getText(new vscode.Range(line, column, line, column + length)),
      type: legend.tokenTypes[type] ?? `type ${type}`,
      modifiers: legend.tokenModifiers.filter((_, bit) => bits & (1 << bit)),
    });
  }
  return found;
}

/** What a hover says, all of it, without the escapes of Markdown. */
export async function hover(document: vscode.TextDocument, text: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, rangeOf(document, text).start.translate(0, 1));
  return hovers.flatMap(one => one.contents).map(content => (typeof content === 'string' ? content : content.value)).join('\n')
    .replace(/\\([^\w\s])/g, '$1').replaceAll('&nbsp;', ' ');
}

/** The fixes the light bulb offers for a finding. */
export async function fixes(uri: vscode.Uri, finding: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  for (;;) {
    try {
      return await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, finding.range, vscode.CodeActionKind.QuickFix.value, 100);
    } catch (error) {
      // the editor gives a request up when something changes under it, and asks again; the test's own time limit ends this
      if (!(error instanceof Error) || error.message !== 'Canceled') throw error;
    }
  }
}

/**
 * The fix with a title that is offered for a finding. Asked for again as long as it is not: while a file beside it is written a
 * finding may go and come back.
 */
export async function fixNamed(uri: vscode.Uri, pick: (all: vscode.Diagnostic[]) => vscode.Diagnostic | undefined, title: string): Promise<vscode.CodeAction> {
  let offered: vscode.CodeAction[] = [];
  for (let tries = 0; tries < 50; tries++) {
    offered = await fixes(uri, pick(await findings(uri, all => pick(all) !== undefined))!);
    const fix = offered.find(one => one.title === title);
    if (fix) return fix;
  }
  throw new Error(`"${title}" is not among: ${offered.map(one => one.title).join(', ')}`);
}

/** Does what a click on a fix does. */
export async function apply(fix: vscode.CodeAction): Promise<void> {
  if (fix.edit && !await vscode.workspace.applyEdit(fix.edit)) throw new Error(`"${fix.title}" cannot be applied`);
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}
