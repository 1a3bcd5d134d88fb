// Which files are looked at, and which of them are drafts.
import assert from 'node:assert/strict';
import { roleOf, type ArticleRole } from '../../server/src/dossier';
import { homeOf, skipReason, toldRole } from '../../server/src/lsp/selection';
import { readSettings, type Settings } from '../../server/src/lsp/settings';
import { sourcePlaces } from '../../server/src/lsp/source-places';
import { canonicalUri, nameOf, parentOf, relativePath } from '../../server/src/lsp/uris';

const FOLDERS = ['file:///desk'];

describe('selection of files', () => {
  const settings = readSettings({});
  const looked = ['wahl.txt', 'texte/wahl.md', 'draft.article', 'notice-of-sale.txt', 'changes-in-law.txt', 'todo-liste-der-stadt.txt', 'Logistik/hafen.txt', 'Reportage README-Kultur.txt'];
  const left = ['README.md', 'readme.de.md', 'LICENSE', 'LICENSE.txt', 'LICENSE-MIT.txt', 'CHANGELOG.md', 'requirements.txt', 'requirements-dev.txt', 'robots.txt', 'a/node_modules/x/y.md', '.git/COMMIT.txt', '.beleg/notes.md', 'logs/run.txt', 'server.log', 'package.json', 'bild.jpg', 'CMakeLists.txt'];
  for (const path of looked) it(`looks at ${path}`, () => assert.equal(skipReason(canonicalUri(`file:///desk/${path}`), 'plaintext', settings, FOLDERS), undefined));
  for (const path of left) it(`leaves ${path} alone`, () => assert.notEqual(skipReason(canonicalUri(`file:///desk/${path}`), 'plaintext', settings, FOLDERS), undefined));
  it('looks at what is not saved, and at what is called an article', () => {
    assert.equal(skipReason('untitled:Untitled-1', 'plaintext', settings, FOLDERS), undefined);
    assert.equal(skipReason('file:///desk/README.md', 'article', settings, FOLDERS), undefined);
  });
  it('survives globs that are broken', () => {
    assert.equal(skipReason('file:///desk/a.txt', 'plaintext', { ...settings, exclude: ['[', '{', '((('] }, FOLDERS), undefined);
  });
});

describe('drafts and sources', () => {
  interface Case {
    readonly settings?: Settings;
    readonly chosen?: ArticleRole;
    readonly frontMatter?: Readonly<Record<string, string>>;
    readonly aboveSources?: boolean;
  }
  const role = (uri: string, { settings = readSettings({}), chosen, frontMatter, aboveSources = false }: Case = {}): string => {
    const told = toldRole({ uri, chosen, settings, folders: FOLDERS });
    const { role: found, reason } = roleOf({ name: nameOf(uri), folder: nameOf(parentOf(uri)), frontMatter, told, aboveSources });
    return `${found} ${reason}`;
  };
  const rows: readonly (readonly [string, string, Case?])[] = [
    ['file:///desk/hafen.txt', 'source default'],
    ['file:///desk/draft.txt', 'draft name'],
    ['file:///desk/Entwurf-3.txt', 'draft name'],
    ['file:///desk/aircraft-draft.txt', 'source default'],
    ['untitled:Untitled-1', 'draft untitled'],
    ['file:///desk/hafen.txt', 'draft place', { aboveSources: true }],
    ['file:///desk/sources/draft-law.txt', 'source place', { aboveSources: true }],
    ['file:///desk/Quellen/dpa.txt', 'source place', { aboveSources: true }],
    ['file:///desk/hafen.txt', 'draft frontMatter', { frontMatter: { beleg: 'draft' } }],
    ['file:///desk/draft.txt', 'source frontMatter', { frontMatter: { beleg: 'source' } }],
    ['file:///desk/draft.txt', 'source command', { chosen: 'source' }],
    ['file:///desk/texte/a.txt', 'draft setting', { settings: readSettings({ drafts: ['texte/**'] }) }],
    ['file:///desk/draft.txt', 'source setting', { settings: readSettings({ sources: ['draft.txt'] }) }],
    ['file:///desk/story/notes/draft.txt', 'source setting', { settings: readSettings({ sources: ['../notes/**'] }) }],
    ['file:///desk/draft.txt', 'draft name', { settings: readSettings({ sources: ['../desk/**', '../**'] }) }],
  ];
  for (const [uri, expected, over] of rows) it(`${uri} is ${expected}`, () => assert.equal(role(uri, over), expected));

  it('puts sources into the folder above', () => {
    assert.equal(homeOf('file:///desk/story/sources/a.txt'), 'file:///desk/story');
    assert.equal(homeOf('file:///desk/story/a.txt'), 'file:///desk/story');
  });
});

describe('places of sources', () => {
  const rows: readonly (readonly [string, string, string, boolean])[] = [
    ['quellen/**', 'file:///desk/story', 'file:///desk/quellen/a.txt', true],
    ['quellen/**', 'file:///desk/story', 'file:///desk/quellen/2024/a.txt', true],
    ['quellen/*.txt', 'file:///desk/story', 'file:///desk/quellen/2024/a.txt', false],
    ['/quellen/**', 'file:///desk/story', 'file:///desk/quellen/a.txt', true],
    ['../quellen/**', 'file:///desk/story/text', 'file:///desk/story/quellen/a.txt', true],
    ['../quellen/**', 'file:///desk/story/text', 'file:///desk/quellen/a.txt', false],
    ['../../agentur/**', 'file:///desk/story/text', 'file:///desk/agentur/a.txt', true],
    ['./unten/**', 'file:///desk/story', 'file:///desk/story/unten/a.txt', true],
    ['quellen/dpa.txt', 'file:///desk/story', 'file:///desk/quellen/dpa.txt', true],
    ['Quellen für alle/**', 'file:///desk/story', canonicalUri('file:///desk/Quellen für alle/a.txt'), true],
    // these say what a file is, and name no place
    ['**/dpa-*.txt', 'file:///desk/story', 'file:///desk/other/dpa-1.txt', false],
    ['dpa-*.txt', 'file:///desk/story', 'file:///desk/other/dpa-1.txt', false],
    ['*/quellen/**', 'file:///desk/story', 'file:///desk/other/quellen/a.txt', false],
    // outside the workspace folder
    ['../**', 'file:///desk', 'file:///other/a.txt', false],
    ['../../other/**', 'file:///desk/story', 'file:///other/a.txt', false],
    ['quellen/**', 'file:///elsewhere', 'file:///elsewhere/quellen/a.txt', false],
    ['[', 'file:///desk/story', 'file:///desk/quellen/a.txt', false],
    ['a/[', 'file:///desk/story', 'file:///desk/a/b.txt', false],
    ['', 'file:///desk/story', 'file:///desk/a/b.txt', false],
  ];
  for (const [glob, home, uri, expected] of rows) {
    it(`${glob} of ${home} ${expected ? 'has' : 'does not have'} ${uri}`, () => assert.equal(sourcePlaces([glob], home, FOLDERS).some((place) => place.has(uri)), expected));
  }
  it('are listed from their deepest folder', () => {
    assert.deepEqual(sourcePlaces(['quellen/2024/*.txt', '../x/dpa.txt'], 'file:///desk/story', FOLDERS).map((p) => p.folder), ['file:///desk/quellen/2024', 'file:///desk/x']);
  });
});

describe('settings', () => {
  it('are complete whatever a client gives', () => {
    for (const section of [undefined, null, 7, 'x', [], { files: null, severity: [], names: 3, problems: {}, language: 'fr' }]) {
      const lines: string[] = [];
      const settings = readSettings(section, (line) => lines.push(line));
      assert.equal(settings.language, 'auto');
      assert.ok(settings.include.length > 0);
      assert.equal(settings.problems, 'openFiles');
    }
  });
  it('say each wrong value in one line', () => {
    const lines: string[] = [];
    readSettings({ 'hover.reasons': 'yes', names: { Sturm: 'firm', Otto: 'company' }, drafts: 'x' }, (line) => lines.push(line));
    assert.equal(lines.length, 3, lines.join('\n'));
    assert.ok(lines.every((line) => line.startsWith('beleg.') && !line.includes('\n')));
  });
  it('are read nested and flat', () => {
    assert.equal(readSettings({ 'severity.hearsay': 'off' }).severities['hearsay'], 'off');
    assert.equal(readSettings({ severity: { hearsay: 'error' } }).severities['hearsay'], 'error');
    assert.equal(readSettings({ hover: { reasons: false } }).reasons, false);
  });
});

describe('URIs', () => {
  const same: readonly (readonly [string, string])[] = [
    ['file:///c%3A/Texte/a%20b.txt', 'file:///C:/Texte/a b.txt'],
    ['file:///desk/%C3%BCber%20%28neu%29.txt', 'file:///desk/über (neu).txt'],
    ['vscode-vfs://github/o/r/a.txt', 'vscode-vfs://github/o/r/a.txt'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ];
  for (const [canonical, given] of same) it(`${given} is ${canonical}`, () => assert.equal(canonicalUri(given), canonical));
  it('are left alone where they cannot be decoded', () => assert.equal(canonicalUri('file:///a%ZZ'), 'file:///a%ZZ'));
  it('give names and paths as people write them', () => {
    assert.equal(nameOf('file:///desk/%C3%BCber.txt'), 'über.txt');
    assert.equal(relativePath('file:///desk', 'file:///desk/a%20b/c.txt'), 'a b/c.txt');
    assert.equal(relativePath('file:///desk', 'file:///desks/a.txt'), undefined);
  });
});
