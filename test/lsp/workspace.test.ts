import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/lsp/settings';
import { Workspace, type WorkspaceContext } from '../../server/src/lsp/workspace';

const URI = 'file:///stories/agentur.txt';
const textOf = (figure: string): string => `Der Hafen wächst.\n\nDas Land zahlt ${figure} für den neuen Kai. Das sagte Hafenchefin Johanna Quandt am Montag in Kiel. Die Arbeiten beginnen im Mai.`;

/** A workspace whose files are read when the test says so, each time with the text it gives. */
function slowWorkspace(): { readonly workspace: Workspace; readonly reads: ((text: string) => void)[] } {
  const reads: ((text: string) => void)[] = [];
  const settings = readSettings({});
  const context = {
    host: { readFile: () => new Promise<Uint8Array>((resolve) => reads.push((text) => resolve(new TextEncoder().encode(text)))) },
    review: { knownNames: () => Promise.resolve([]) },
    settingsOf: () => Promise.resolve(settings),
    folders: () => ['file:///stories'],
    log: () => undefined,
  };
  return { workspace: new Workspace(context as unknown as WorkspaceContext), reads };
}

/** Lets what was promised so far go on until a file is asked for. */
async function until(asked: () => boolean): Promise<void> {
  while (!asked()) await new Promise((resolve) => setImmediate(resolve));
}

describe('a file that changes while it is read', () => {
  it('is read again, and not kept as it was', async () => {
    const { workspace, reads } = slowWorkspace();
    const first = workspace.file(URI);
    await until(() => reads.length === 1);
    workspace.filesChanged([URI]);
    reads[0]!(textOf('12 Millionen Euro'));
    await until(() => reads.length === 2);
    reads[1]!(textOf('14 Millionen Euro'));
    assert.match((await first).analysis!.text, /14 Millionen/);
    assert.match((await workspace.file(URI)).analysis!.text, /14 Millionen/);
    assert.equal(reads.length, 2);
  });

  it('is read once where another one changes', async () => {
    const { workspace, reads } = slowWorkspace();
    const first = workspace.file(URI);
    await until(() => reads.length === 1);
    workspace.filesChanged(['file:///stories/zeitung.txt']);
    reads[0]!(textOf('12 Millionen Euro'));
    assert.match((await first).analysis!.text, /12 Millionen/);
    assert.equal(reads.length, 1);
  });
});
