// The built command line as a shell sees it: what goes to stdout and stderr, and the exit code.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CliFolder, type CliRun } from '../support/run-cli';

const AGENCY = 'Fördewerft kauft Reederei\n\nKiel (nda) - Die Fördewerft AG zahlt nach Angaben von Vorstandschefin Johanna Petersen 12,4 Millionen Euro für die Reederei Nordlicht GmbH.\n';
const DRAFT = 'Eine Werft wird Reeder\n\nDie Fördewerft AG zahlt 17,9 Millionen Euro für die Reederei Nordlicht GmbH. Sie beschäftigt 340 Menschen.\n';
const CLEAN = 'Wetter\n\nAm Hafen schien gestern die Sonne, und die Möwen kreisten über den alten Speichern.\n';

/** The bytes of a text in Windows-1252, for the letters that text uses. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => (c === '–' ? 0x96 : c.charCodeAt(0)));
const utf16 = (text: string, swap = false): Buffer => (swap ? Buffer.from(`\uFEFF${text}`, 'utf16le').swap16() : Buffer.from(`\uFEFF${text}`, 'utf16le'));

interface Fact {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const mentions = (run: CliRun): Fact[] => (JSON.parse(run.stdout) as { articles: { mentions: Fact[] }[] }).articles[0]!.mentions;

describe('the command line', () => {
  let folder: CliFolder;
  before(() => {
    folder = new CliFolder({
      'agentur.txt': AGENCY,
      'draft.txt': DRAFT,
      'clean.txt': CLEAN,
      'empty.txt': '',
      'bom.txt': `\uFEFF${DRAFT}`,
      'crlf.txt': DRAFT.replace(/\n/g, '\r\n'),
      'le.txt': utf16(DRAFT),
      'be.txt': utf16(DRAFT, true),
      'latin.txt': latin(DRAFT),
      'picture.txt': Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
      'folder/one.txt': AGENCY,
      'folder/two.md': AGENCY,
      'folder/data.json': '{}',
      'nothing/data.json': '{}',
      'odd name (1) ü.txt': DRAFT,
      'story/draft-3.txt': DRAFT,
      'story/quellen/agentur.txt': AGENCY,
      'plain/text.txt': DRAFT,
    });
  });
  after(() => folder.remove());

  describe('exit codes', () => {
    const cases: readonly (readonly [string, number, ...string[]])[] = [
      ['nothing to say', 0, 'check', 'clean.txt'],
      ['a warning', 1, 'check', 'draft.txt'],
      ['facts never judge', 0, 'facts', 'draft.txt'],
      ['report never judges', 0, 'report', 'draft.txt', 'agentur.txt'],
      ['an empty file', 0, 'check', 'empty.txt'],
      ['no command', 2],
      ['an unknown command', 2, 'chek', 'draft.txt'],
      ['an unknown option', 2, 'check', '--frmat', 'json', 'draft.txt'],
      ['an unknown format', 2, 'check', '--format', 'xml', 'draft.txt'],
      ['no file', 2, 'check'],
      ['a missing file', 2, 'check', 'draft.txt', 'missing.txt'],
      ['a binary file', 2, 'check', 'picture.txt'],
      ['a folder without articles', 2, 'check', 'nothing'],
      ['a glob that matches nothing', 2, 'check', '*.rst'],
      ['sources that are not there', 2, 'check', 'draft.txt', '--sources', 'missing/*.txt'],
      ['sources for facts', 2, 'facts', '--sources', 'agentur.txt', 'draft.txt'],
      ['an unknown language', 2, 'facts', '--language', 'fr', 'draft.txt'],
    ];
    for (const [what, code, ...args] of cases) {
      it(`${what}: ${code}`, () => {
        const run = folder.beleg(...args);
        assert.equal(run.code, code, run.stderr);
        if (code !== 2) return;
        assert.equal(run.stdout, '');
        assert.match(run.stderr, /^beleg: [^\n]+\n$/, 'one line on stderr');
      });
    }

    it('names the unreadable file', () => {
      assert.match(folder.beleg('check', 'draft.txt', 'missing.txt').stderr, /missing\.txt: no such file/);
      assert.match(folder.beleg('facts', 'picture.txt').stderr, /picture\.txt: not a text file/);
    });

    it('--help and --version answer on stdout', () => {
      assert.match(folder.beleg('--help').stdout, /beleg check/);
      assert.match(folder.beleg('--version').stdout, /^\d+\.\d+\.\d+\n$/);
    });
  });

  describe('encodings', () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ['UTF-8', 'draft.txt', /^$/],
      ['UTF-8 with a byte order mark', 'bom.txt', /^$/],
      ['UTF-16 little endian', 'le.txt', /le\.txt: not UTF-8, read as UTF-16/],
      ['UTF-16 big endian', 'be.txt', /be\.txt: not UTF-8, read as UTF-16/],
      ['Windows-1252', 'latin.txt', /latin\.txt: not UTF-8, read as Windows-1252/],
    ];
    for (const [what, file, stderr] of cases) {
      it(`${what}: same marks, same offsets`, () => {
        const run = folder.beleg('facts', file);
        assert.match(run.stderr, stderr);
        const found = mentions(run);
        assert.ok(found.some((m) => m.kind === 'money'));
        for (const m of found) assert.equal(DRAFT.slice(m.start, m.end), m.text);
      });
    }

    it('CRLF stays two units', () => {
      const text = DRAFT.replace(/\n/g, '\r\n');
      for (const m of mentions(folder.beleg('facts', 'crlf.txt'))) assert.equal(text.slice(m.start, m.end), m.text);
    });
  });

  describe('files', () => {
    const files = (...args: string[]): string[] => (JSON.parse(folder.beleg('facts', ...args).stdout) as { articles: { file: string }[] }).articles.map((a) => a.file);

    it('a folder stands for its articles', () => assert.deepEqual(files('folder'), [join('folder', 'one.txt'), join('folder', 'two.md')]));
    it('a glob stands for its files', () => assert.deepEqual(files('folder/*.txt'), ['folder/one.txt']));
    it('a name with brackets is a name first', () => assert.deepEqual(files('odd name (1) ü.txt'), ['odd name (1) ü.txt']));
    it('a file given twice counts once', () => assert.deepEqual(files('draft.txt', './draft.txt'), ['draft.txt']));
    it('a path is printed as it was given', () => assert.deepEqual(files('./folder/../draft.txt'), ['./folder/../draft.txt']));
  });

  describe('drafts and sources', () => {
    interface JsonFinding {
      readonly file: string;
      readonly code: string;
      readonly severity: string;
      readonly start: number;
      readonly end: number;
      readonly line: number;
      readonly column: number;
    }
    const findings = (...args: string[]): JsonFinding[] => (JSON.parse(folder.beleg('check', '--format', 'json', ...args).stdout) as { findings: JsonFinding[] }).findings;

    it('only the FILEs get findings', () => {
      const found = findings('plain/text.txt', '--sources', 'agentur.txt');
      assert.ok(found.length > 0);
      assert.deepEqual([...new Set(found.map((f) => f.file))], ['plain/text.txt']);
    });

    it('places are 1-based lines and columns of the same offsets', () => {
      const lines = DRAFT.split('\n');
      for (const f of findings('draft.txt')) {
        const words = DRAFT.slice(f.start, f.end).split('\n')[0]!;
        assert.equal(lines[f.line - 1]!.slice(f.column - 1, f.column - 1 + words.length), words);
      }
    });

    it('a source among the FILEs is none of --sources', () => assert.ok(findings('draft.txt', 'agentur.txt', '--sources', 'a*.txt').every((f) => ['draft.txt', 'agentur.txt'].includes(f.file))));
  });

  describe('output', () => {
    it('text is file:line:col severity message [code], without colour where there is no terminal', () => {
      const { stdout } = folder.beleg('check', 'draft.txt');
      for (const line of stdout.trimEnd().split('\n')) assert.match(line, /^draft\.txt:\d+:\d+ (?:error|warning|information|hint) .+ \[[a-z-]+\]$/);
      assert.ok(!stdout.includes('\x1b'));
    });

    it('JSON goes to stdout alone, remarks to stderr', () => {
      const run = folder.beleg('facts', 'latin.txt', 'empty.txt');
      assert.equal((JSON.parse(run.stdout) as { version: number }).version, 1);
      assert.equal(run.stderr.trimEnd().split('\n').length, 2);
    });

    it('facts as text name file, place, kind and words', () => {
      assert.match(folder.beleg('facts', '--format', 'text', 'draft.txt').stdout, /^draft\.txt:3:\d+ money 17,9 Millionen Euro$/m);
    });

    it('messages come in the language asked for', () => {
      const german = folder.beleg('check', '--locale', 'de', 'draft.txt').stdout;
      assert.notEqual(german, folder.beleg('check', '--locale', 'en', 'draft.txt').stdout);
    });

    it('a reader that stops early is no error', async () => {
      const big = Array.from({ length: 500 }, (_, i) => `Die Werft Nummer ${i} zahlt ${i + 2} Millionen Euro für ihr Dock.`).join('\n\n');
      folder.write('big.txt', big);
      const child = spawn(process.execPath, [join(__dirname, '../../dist/cli.js'), 'facts', 'big.txt'], { cwd: folder.path });
      let stderr = '';
      child.stderr.on('data', (text) => { stderr += text; });
      child.stdout.once('data', () => child.stdout.destroy());
      const code = await new Promise((resolve) => child.once('close', resolve));
      assert.equal(stderr, '');
      assert.equal(code, 0);
    });

    it('article text moves no cursor and breaks no line', () => {
      folder.write('evil.txt', 'Title\n\nDie \x1b[31mWerft\x1b[0m AG zahlt 5 \x07Millionen Euro für das Dock, und die Werft AG zahlt 7 Millionen Euro.\n');
      const { stdout } = folder.beleg('check', 'evil.txt');
      assert.ok(!/[\x00-\x09\x0b-\x1f\x7f]/.test(stdout));
    });
  });
});
