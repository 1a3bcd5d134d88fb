// The packaged extension in the web extension host, with its server in a worker.
import * as vscode from 'vscode';
import { codeOf, extension, findings, marks, rangeOf } from '../../vscode/suite/support';

const ARTICLE = `Eine Werft wird Reeder

In Kiel wechselt eine Reederei den Besitzer. Die Fördewerft AG zahlt 12,4 Millionen Euro für die Reederei Nordlicht GmbH.

„Die Schiffe bleiben im Hafen“, sagte Vorstandschefin Johanna Petersen dieser Zeitung.
`;

function assert(holds: unknown, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

describe('the extension in the browser', () => {
  it('wakes up for an untitled article, and reports a figure nobody carries', async () => {
    const article = await vscode.workspace.openTextDocument({ language: 'plaintext', content: ARTICLE });
    await vscode.window.showTextDocument(article);
    const figure = rangeOf(article, '12,4 Millionen Euro');
    await findings(article.uri, all => all.some(finding => codeOf(finding) === 'unsourced-figure' && finding.range.intersection(figure) !== undefined));
    assert(extension().isActive, 'it is not active');
    assert(extension().extensionUri.scheme === 'http', `it comes from ${extension().extensionUri.toString()}, not from the web`);
  });

  it('marks money, companies and people', async () => {
    const [article] = vscode.workspace.textDocuments.filter(document => document.isUntitled);
    assert(article, 'the article is gone');
    const found = await marks(article);
    for (const [text, type] of [['12,4 Millionen Euro', 'money'], ['Fördewerft AG', 'company'], ['Johanna Petersen', 'person']]) {
      assert(found.some(mark => mark.text === text && mark.type === type), `${type} "${text}" is not among ${JSON.stringify(found)}`);
    }
  });

  it('reads the other articles of a folder through the editor', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert(folder, 'no folder is open');
    const other = vscode.Uri.joinPath(folder, 'story', 'agentur.txt');
    const own = vscode.Uri.joinPath(folder, 'story', 'zeitung.txt');
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    await vscode.workspace.fs.writeFile(other, bytes(ARTICLE.replace('dieser Zeitung', 'am Dienstag. Petersen führt die Werft seit vier Jahren')));
    await vscode.workspace.fs.writeFile(own, bytes(ARTICLE.replace('Johanna', 'Johana')));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(own));
    await findings(own, all => all.some(finding => codeOf(finding) === 'name-spelling'));
  });
});
