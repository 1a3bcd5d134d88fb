// Which files are looked at, and which of them are drafts.
import assert from 'node:assert/strict';
import { homeOf, roleOf, skipReason } from '../../server/src/lsp/selection';
import { readSettings } from '../../server/src/lsp/settings';
import { canonicalUri, nameOf, relativePath } from '../../server/src/lsp/uris';

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
  const role = (uri: string, over: Partial<Parameters<typeof roleOf>[0]> = {}): string => {
    const { role: found, reason } = roleOf({ uri, settings: readSettings({}), folders: FOLDERS, aboveSources: false, ...over });
    return `${found} ${reason}`;
  };
  const rows: readonly (readonly [string, string, Partial<Parameters<typeof roleOf>[0]>?])[] = [
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
  ];
  for (const [uri, expected, over] of rows) it(`${uri} is ${expected}`, () => assert.equal(role(uri, over), expected));

  it('puts sources into the folder above', () => {
    assert.equal(homeOf('file:///desk/story/sources/a.txt'), 'file:///desk/story');
    assert.equal(homeOf('file:///desk/story/a.txt'), 'file:///desk/story');
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
