// The built server as a client sees it, over stdio with the disk, and in a worker with files through the client.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { DecisionItem } from '../../server/src/lsp/protocol';
import { Editor, type EditorOptions } from '../support/editor';
import { serveByStdio, serveByWorker, type Served } from '../support/lsp-client';

const NEWSPAPER = `Eine Werft wird Reeder

In Kiel wechselt eine Reederei den Besitzer. Die Fördewerft AG zahlt 12,4 Millionen Euro für die Reederei Nordlicht GmbH.

„Die Schiffe bleiben im Hafen“, sagte Vorstandschefin Johana Petersen dieser Zeitung.
`;
const AGENCY = `Fördewerft kauft Reederei Nordlicht

Kiel (nda) - Die Fördewerft AG hat die Reederei Nordlicht GmbH übernommen. Der Kaufpreis beträgt nach Angaben der Werft 12,4 Millionen Euro.

„Wir behalten alle Schiffe und alle Leute“, sagte Vorstandschefin Johanna Petersen am Dienstag in Kiel.

Quelle: Nordische Depeschen-Agentur, 14. Mai 2024
`;
const README = 'The licence costs 14 Millionen Euro, and Jane Miller of Example Corp. was paid $3 billion.\n';

const WAYS: readonly (readonly [string, () => Served, EditorOptions])[] = [
  ['over stdio', serveByStdio, {}],
  ['in a worker', serveByWorker, { files: true }],
];

for (const [way, serve, how] of WAYS) {
  describe(`the server ${way}`, () => {
    let editor: Editor;
    const start = async (articles: Readonly<Record<string, string>>, options: EditorOptions = {}): Promise<Editor> => (editor = await new Editor(serve(), articles, { ...how, ...options }).start());

    before(() => {
      if (!existsSync(path.join(__dirname, '../../dist/server.worker.js'))) throw new Error('run "npm run build" first');
    });
    afterEach(() => editor.stop());

    it('marks money, companies and people, and what no source carries', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      await editor.pull('zeitung.txt');
      const marks = await editor.marks('zeitung.txt');
      assert.ok(marks.some((m) => m.startsWith('money 12,4 Millionen Euro') && m.includes('unsourced')), marks.join('; '));
      assert.ok(marks.some((m) => m.startsWith('company Fördewerft AG')), marks.join('; '));
      assert.ok(marks.some((m) => m.startsWith('person Johana Petersen')), marks.join('; '));
    });

    it('quotes the other article on hover, with a link to the place', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      const said = await editor.hover('zeitung.txt', '12,4 Millionen Euro');
      assert.match(said, /12,400,000/);
      assert.match(said, /Nordische Depeschen/);
      assert.ok(said.includes(`(${editor.uri('agentur.txt')}#L3,`), said);
    });

    it('reports when asked, with an explanation behind the code, and offers the repair', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      const found = await editor.pull('zeitung.txt');
      assert.ok(editor.findings('zeitung.txt', found).includes('unsourced-figure 12,4 Millionen Euro'), JSON.stringify(found));
      const misspelt = found.find((d) => d.code === 'name-spelling');
      assert.ok(misspelt, JSON.stringify(found));
      assert.equal(misspelt.source, 'Beleg');
      assert.match(misspelt.codeDescription?.href ?? 'none', /docs\/findings\/name-spelling\.md$/);
      assert.equal(misspelt.relatedInformation?.[0]?.location.uri, editor.uri('agentur.txt'));
      const actions = await editor.actions('zeitung.txt', 'Johana', found);
      const repaired = actions.filter((a) => a.edit).map((a) => editor.after('zeitung.txt', a.edit!));
      assert.ok(repaired.some((text) => text.includes('Vorstandschefin Johanna Petersen')), JSON.stringify(actions));
    });

    it('looks again when another article of the folder is edited', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      await editor.openArticle('agentur.txt', AGENCY);
      assert.ok((await editor.pull('zeitung.txt')).some((d) => d.code === 'name-spelling'));
      await editor.edit('agentur.txt', 'Johanna', 'Johana');
      assert.ok(!(await editor.pull('zeitung.txt')).some((d) => d.code === 'name-spelling'));
    });

    it('follows what is typed', async () => {
      await start({});
      await editor.openArticle('untitled:Untitled-1', NEWSPAPER);
      await editor.edit('untitled:Untitled-1', 'In Kiel', 'Die Kaimauer kostet 870.000 Euro. In Kiel');
      const found = editor.findings('untitled:Untitled-1', await editor.pull('untitled:Untitled-1'));
      assert.ok(found.includes('unsourced-figure 870.000 Euro'), found.join('; '));
      await editor.edit('untitled:Untitled-1', 'Die Kaimauer kostet 870.000 Euro. ', '');
      assert.ok(!editor.findings('untitled:Untitled-1', await editor.pull('untitled:Untitled-1')).some((f) => f.includes('870')));
    });

    it('pushes to a client that does not ask, and takes back what it pushed', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY }, { pull: false });
      assert.equal(editor.result?.capabilities.diagnosticProvider, undefined);
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      await editor.pushed('zeitung.txt', (found) => found.some((d) => d.code === 'unsourced-figure') && found.some((d) => d.code === 'name-spelling'));
      await editor.edit('zeitung.txt', 'Johana', 'Johanna');
      await editor.pushed('zeitung.txt', (found) => found.length > 0 && !found.some((d) => d.code === 'name-spelling'));
      await editor.close('zeitung.txt');
      await editor.pushed('zeitung.txt', (found) => found.length === 0);
    });

    it('keeps out of what is no article', async () => {
      await start({ 'README.md': README, 'agentur.txt': AGENCY });
      await editor.openArticle('README.md', README, 'markdown');
      await editor.openArticle('data.txt', '{"name": "14 Millionen Euro"}\n');
      for (const name of ['README.md', 'data.txt']) {
        assert.deepEqual(await editor.pull(name), []);
        assert.deepEqual(await editor.marks(name), []);
        assert.equal(await editor.hover(name, '14 Mill'), '');
        const status = await editor.request<{ isArticle: boolean; details: string[] }>('beleg/status', { uri: editor.uri(name) });
        assert.equal(status.isArticle, false);
        assert.ok(status.details.length > 0);
      }
    });

    it('switches a check off, and lives with settings that are half written', async () => {
      await start({}, { settings: { severity: { 'unsourced-figure': 'off', 'name-spelling': 7 }, files: { include: 'all' }, drafts: ['a.txt', 3] } });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      assert.ok(!(await editor.pull('zeitung.txt')).some((d) => d.code === 'unsourced-figure'));
      assert.ok(editor.log.some((line) => line.includes('beleg.severity.name-spelling')), editor.log.join('\n'));
      assert.ok(editor.log.some((line) => line.includes('beleg.files.include')), editor.log.join('\n'));
      editor.settings = {};
      await editor.notify('workspace/didChangeConfiguration', { settings: null });
      assert.ok((await editor.pull('zeitung.txt')).some((d) => d.code === 'unsourced-figure'));
    });

    it('shows the problems of the whole folder where that is set', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY, 'README.md': README }, { settings: { problems: 'folder' } });
      const { items } = await editor.request<{ items: { uri: string; items: unknown[] }[] }>('workspace/diagnostic', { previousResultIds: [] });
      assert.ok(items.some((i) => i.uri === editor.uri('zeitung.txt') && i.items.length > 0), JSON.stringify(items));
      assert.ok(!items.some((i) => i.uri === editor.uri('README.md')));
    });

    it('lists headings, and every place of a person', async () => {
      const article = `# Die Werft\n\n${AGENCY}\n\n## Die Chefin\n\nJohanna Petersen führt die Werft, sagte Petersen in Kiel.\n`;
      await start({ 'agentur.md': article });
      await editor.openArticle('agentur.md', article, 'markdown');
      const symbols = await editor.request<{ name: string; children?: { name: string }[] }[]>('textDocument/documentSymbol', { textDocument: { uri: editor.uri('agentur.md') } });
      assert.equal(symbols[0]?.name, 'Die Werft');
      const { start: position } = editor.rangeOf('agentur.md', 'Johanna Petersen');
      const places = await editor.request<unknown[]>('textDocument/references', { textDocument: { uri: editor.uri('agentur.md') }, position, context: { includeDeclaration: true } });
      assert.ok(places.length >= 3, JSON.stringify(places));
    });

    it('lets nothing of an article become markup', async () => {
      const hostile = AGENCY.replace('Nordische Depeschen-Agentur', '<img src=x onerror=alert(1)> [hier](command:evil) www.evil.example');
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': hostile });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      const said = await editor.hover('zeitung.txt', '12,4 Millionen Euro');
      assert.ok(!/(?<!\\)<|(?<!\\)\]\(command|(?<!\\)\[hier|www\.\w/.test(said), said);
    });

    const decide = async (name: string, words: string, title: RegExp): Promise<void> => {
      const actions = await editor.actions(name, words);
      const action = actions.find((a) => title.test(a.title));
      assert.ok(action?.command, actions.map((a) => a.title).join('; '));
      assert.equal(await editor.request('workspace/executeCommand', { command: action.command.command, arguments: action.command.arguments }), true);
    };

    it('ignores a finding for good, by its words and not by its line', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      const has = async (): Promise<boolean> => editor.findings('zeitung.txt', await editor.pull('zeitung.txt')).includes('unsourced-figure 12,4 Millionen Euro');
      assert.ok(await has());
      await decide('zeitung.txt', '12,4 Millionen', /^Ignore this finding$/);
      assert.ok(!(await has()));
      assert.match(editor.read('.beleg/review.json'), /unsourced-figure/);
      await editor.edit('zeitung.txt', 'Eine Werft', 'Neue Zeile\n\nEine Werft');
      assert.ok(!(await has()));
      // so far from the agency's figure that it is another one, and no conflict
      await editor.edit('zeitung.txt', '12,4 Millionen', '58,7 Millionen');
      assert.ok(editor.findings('zeitung.txt', await editor.pull('zeitung.txt')).includes('unsourced-figure 58,7 Millionen Euro'));
    });

    it('takes a decision back where it acts, and nowhere else', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      const found = async (): Promise<string[]> => editor.findings('zeitung.txt', await editor.pull('zeitung.txt'));
      const offered = async (words: string, title: RegExp): Promise<boolean> => (await editor.actions('zeitung.txt', words)).some((a) => title.test(a.title));
      for (const [words, make, undo] of [
        ['12,4 Millionen', /^Ignore this finding$/, /^Show again: Figure without a source$/],
        ['12,4 Millionen', /^Mark as own reporting$/, /^Take back: Own reporting$/],
        ['12,4 Millionen', /^Ignore “Figure without a source” in this file$/, /^Show “Figure without a source” again in this file$/],
        ['12,4 Millionen', /^Ignore “Figure without a source” everywhere$/, /^Show “Figure without a source” again everywhere$/],
        ['Johana Petersen', /^Ignore the name “Johana Petersen”$/, /^No longer ignore the name “Johana Petersen”$/],
      ] as const) {
        const before = await found();
        assert.ok(!(await offered(words, undo)), `${undo} is offered too early`);
        await decide('zeitung.txt', words, make);
        assert.notDeepEqual(await found(), before, `${make} has no effect`);
        assert.ok(!(await offered('wechselt eine', undo)), `${undo} is offered elsewhere`);
        await decide('zeitung.txt', words, undo);
        assert.deepEqual(await found(), before, `${undo} has no effect`);
        assert.ok(!(await offered(words, undo)), `${undo} is offered again`);
      }
    });

    it('lists decisions with their places, and takes several back at once', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      const before = editor.findings('zeitung.txt', await editor.pull('zeitung.txt'));
      const list = (): Promise<DecisionItem[]> => editor.request('beleg/decisions', { uri: editor.uri('zeitung.txt') });
      assert.deepEqual(await list(), []);
      await decide('zeitung.txt', '12,4 Millionen', /^Mark as own reporting$/);
      await decide('zeitung.txt', 'Johana Petersen', /^Ignore “Name spelled differently” everywhere$/);
      await decide('zeitung.txt', 'Nordlicht', /is neither/);
      const rows = (items: readonly DecisionItem[]): string[] => items.map((d) => [d.subject, d.what, d.file ?? 'all', d.stale ? 'gone' : d.range ? `line ${d.range.start.line + 1}` : ''].join('|'));
      assert.deepEqual(rows(await list()), ['12,4 Millionen Euro|Own reporting|zeitung.txt|line 3', '|Ignored everywhere: Name spelled differently|all|', 'Nordlicht|Neither company nor person|all|']);
      await editor.edit('zeitung.txt', '12,4 Millionen', '12,9 Millionen');
      assert.equal(rows(await list())[0], '12,4 Millionen Euro|Own reporting|zeitung.txt|gone');
      await editor.edit('zeitung.txt', '12,9 Millionen', '12,4 Millionen');
      const items = await list();
      assert.equal(await editor.request('workspace/executeCommand', { command: 'beleg.server.review', arguments: [items[0]!.uri, ...items.map((d) => ({ ...d.entry, removed: true }))] }), true);
      assert.deepEqual(await list(), []);
      assert.deepEqual(editor.findings('zeitung.txt', await editor.pull('zeitung.txt')), before);
    });

    it('keeps what another window has decided meanwhile, and follows it when told', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      const found = async (): Promise<string[]> => editor.findings('zeitung.txt', await editor.pull('zeitung.txt'));
      assert.ok((await found()).some((f) => f.startsWith('name-spelling')));
      editor.write('.beleg/review.json', '{"version":1,"entries":[\n{"kind":"ignoreCode","code":"name-spelling","at":"2025-05-02T10:00:00.000Z"},\n{"kind":"future","what":1,"at":"2025-05-02T10:00:00.000Z"}\n]}\n');
      await decide('zeitung.txt', '12,4 Millionen', /^Mark as own reporting$/);
      assert.match(editor.read('.beleg/review.json'), /"ignoreCode"/);
      assert.match(editor.read('.beleg/review.json'), /"future"/);
      assert.deepEqual((await found()).filter((f) => /name-spelling|12,4/.test(f)), []);
      editor.write('.beleg/review.json', '{"version":1,"entries":[]}');
      await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('.beleg/review.json'), type: 2 }] });
      assert.ok((await found()).some((f) => f.startsWith('name-spelling')));
    });

    it('reports the same again when a fix is undone', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      const found = async (): Promise<string[]> => editor.findings('zeitung.txt', await editor.pull('zeitung.txt'));
      const before = await found();
      const fix = (await editor.actions('zeitung.txt', 'Johana Petersen')).find((a) => a.edit)!;
      assert.ok(editor.after('zeitung.txt', fix.edit!).includes('Johanna Petersen'));
      await editor.edit('zeitung.txt', 'Johana', 'Johanna');
      assert.ok(!(await found()).some((f) => f.startsWith('name-spelling')));
      await editor.edit('zeitung.txt', 'Johanna', 'Johana');
      assert.deepEqual(await found(), before);
    });

    it('says of every file why it is none of its business, and is not disturbed by it', async () => {
      const log = Array.from({ length: 60 }, (_, i) => `2024-05-14 10:${String(i).padStart(2, '0')}:00 INFO worker-${i} done in ${i} ms`).join('\n');
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY, 'bild.txt': '\u0000\u0001\u0002PNG\u0000\u0000', 'leer.txt': '', 'lauf.txt': log, 'riese.txt': 'Wort '.repeat(900_000) });
      const status = (name: string): Promise<{ isArticle: boolean; details: string[]; others: string[] }> => editor.request('beleg/status', { uri: editor.uri(name) });
      for (const [name, why] of [['bild.txt', /cannot be read/], ['leer.txt', /is empty/], ['lauf.txt', /log|code or data|no sentences/], ['riese.txt', /too large/], ['fort.txt', /cannot be read/], ['notes.json', /beleg\.files\.include/]] as const) {
        const { isArticle, details } = await status(name);
        assert.ok(!isArticle && why.test(details[0]!), `${name}: ${details.join(' ')}`);
      }
      assert.deepEqual((await status('zeitung.txt')).others, ['agentur.txt']);
    });

    it('works with settings of the wrong kind, and says which', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY }, { settings: { language: 5, problems: [], files: { include: 'x' }, drafts: { a: 1 }, sources: [7, null], names: ['X'], severity: { 'unsourced-figure': 'loud' } } });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      assert.ok(editor.findings('zeitung.txt', await editor.pull('zeitung.txt')).some((f) => f.startsWith('unsourced-figure')));
      for (const key of ['language', 'problems', 'files.include', 'drafts', 'sources', 'names', 'severity.unsourced-figure']) assert.ok(editor.log.some((line) => line.includes(`beleg.${key}:`)), `${key} is not among: ${editor.log.join(' | ')}`);
    });

    it('lets decisions go with a file, or with its folder, to another name', async () => {
      await start({ 'text/zeitung.txt': NEWSPAPER, 'text/agentur.txt': AGENCY });
      await editor.openArticle('text/zeitung.txt', NEWSPAPER);
      await decide('text/zeitung.txt', '12,4 Millionen', /^Mark as own reporting$/);
      const files = async (): Promise<(string | undefined)[]> => (await editor.request<DecisionItem[]>('beleg/decisions', {})).map((d) => d.file);
      const rename = (from: string, to: string): Promise<void> => editor.notify('workspace/didRenameFiles', { files: [{ oldUri: editor.uri(from), newUri: editor.uri(to) }] });
      await rename('text/zeitung.txt', 'text/bericht.txt');
      assert.deepEqual(await files(), ['text/bericht.txt']);
      await rename('text/ber', 'text/x');
      assert.deepEqual(await files(), ['text/bericht.txt']);
      await rename('text', 'archiv/2024');
      assert.deepEqual(await files(), ['archiv/2024/bericht.txt']);
      await editor.close('text/zeitung.txt');
      await editor.openArticle('archiv/2024/bericht.txt', NEWSPAPER);
      assert.ok(!editor.findings('archiv/2024/bericht.txt', await editor.pull('archiv/2024/bericht.txt')).includes('unsourced-figure 12,4 Millionen Euro'));
    });

    it('keeps nothing that is no decision', async () => {
      await start({ 'zeitung.txt': NEWSPAPER });
      for (const entries of [[], [null], [{ kind: 'ignore' }], [{ kind: 'name', name: 'X', as: 'dog' }], ['x']]) {
        assert.equal(await editor.request('workspace/executeCommand', { command: 'beleg.server.review', arguments: [editor.uri('zeitung.txt'), ...entries] }), false);
      }
      assert.deepEqual(await editor.request('beleg/decisions', {}), []);
    });

    it('learns what a name is', async () => {
      await start({ 'zeitung.txt': NEWSPAPER });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      await decide('zeitung.txt', 'Johana Petersen', /is neither/);
      assert.ok(!(await editor.marks('zeitung.txt')).some((m) => m.startsWith('person Johana')));
      await decide('zeitung.txt', 'Johana Petersen', /is a person/);
      assert.ok((await editor.marks('zeitung.txt')).some((m) => m.startsWith('person Johana Petersen')));
    });

    it('sets a damaged file of decisions aside and loses nothing of it', async () => {
      const damaged = '{"version":1,"entries":[{"kind":"ignore",';
      await start({ 'zeitung.txt': NEWSPAPER, '.beleg/review.json': damaged });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      await decide('zeitung.txt', '12,4 Millionen', /^Mark as own reporting$/);
      assert.ok(editor.list('.beleg').some((name) => /review\.json\.\w+\.bak$/.test(name) && editor.read(`.beleg/${name}`) === damaged), editor.list('.beleg').join('; '));
      assert.match(editor.read('.beleg/review.json'), /"own"/);
      assert.match(await editor.hover('zeitung.txt', '12,4 Millionen'), /Own reporting/);
    });

    it('reads names from a file', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, '.beleg/names.yaml': '# our names\n"Johana Petersen": neither\nnonsense\n' });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      assert.ok(!(await editor.marks('zeitung.txt')).some((m) => m.startsWith('person Johana')));
      assert.ok(editor.log.some((line) => line.includes('names.yaml, line 3')), editor.log.join('\n'));
    });

    it('makes a fact sheet without scripts', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY }, { locale: 'de' });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      const html = await editor.request<string>('beleg/report', { uri: editor.uri('zeitung.txt') });
      assert.match(html, /12,4 Millionen Euro/);
      assert.doesNotMatch(html, /<script|onerror=/i);
    });

    it('has the sources of a draft from the place a setting names, and follows an edit there', async () => {
      await start({ 'text/entwurf.txt': NEWSPAPER, 'agentur/meldung.txt': AGENCY, 'andere/rat.txt': 'Der Rat tagt\n\nDer Rat der Stadt tagt am Montag. Er berät über den Haushalt.\n' }, { settings: { sources: ['../agentur/**'] } });
      await editor.openArticle('text/entwurf.txt', NEWSPAPER);
      const misspelt = async (): Promise<boolean> => editor.findings('text/entwurf.txt', await editor.pull('text/entwurf.txt')).some((f) => f.startsWith('name-spelling'));
      assert.ok(await misspelt());
      const others = async (name: string): Promise<string[]> => (await editor.request<{ others: string[] }>('beleg/status', { uri: editor.uri(name) })).others;
      assert.deepEqual(await others('text/entwurf.txt'), ['meldung.txt']);
      await editor.openArticle('agentur/meldung.txt', AGENCY);
      assert.deepEqual(await others('agentur/meldung.txt'), []);
      await editor.edit('agentur/meldung.txt', 'Johanna', 'Johana');
      assert.ok(!(await misspelt()));
      await editor.close('agentur/meldung.txt');
      assert.ok(await misspelt());
    });

    it('has no sources from elsewhere where no setting names a place', async () => {
      await start({ 'text/entwurf.txt': NEWSPAPER, 'agentur/meldung.txt': AGENCY }, { settings: { sources: ['**/meldung.txt', '../../*/**'] } });
      await editor.openArticle('text/entwurf.txt', NEWSPAPER);
      assert.ok(!editor.findings('text/entwurf.txt', await editor.pull('text/entwurf.txt')).some((f) => f.startsWith('name-spelling')));
    });

    it('takes a draft for a draft when told so', async () => {
      await start({ 'zeitung.txt': NEWSPAPER, 'agentur.txt': AGENCY });
      await editor.openArticle('zeitung.txt', NEWSPAPER);
      const status = (): Promise<{ role: string; roleReason: string }> => editor.request('beleg/status', { uri: editor.uri('zeitung.txt') });
      assert.equal((await status()).role, 'source');
      await editor.request('beleg/setRole', { uri: editor.uri('zeitung.txt'), role: 'draft' });
      assert.deepEqual([(await status()).role, (await status()).roleReason], ['draft', 'command']);
      assert.match(editor.read('.beleg/review.json'), /"role":"draft"/);
      const [decision] = await editor.request<DecisionItem[]>('beleg/decisions', { uri: editor.uri('zeitung.txt') });
      assert.deepEqual([decision!.what, decision!.file, decision!.subject], ['Marked as draft', 'zeitung.txt', '']);
      await editor.request('workspace/executeCommand', { command: 'beleg.server.review', arguments: [decision!.uri, { ...decision!.entry, removed: true }] });
      assert.equal((await status()).role, 'source');
    });
  });
}
