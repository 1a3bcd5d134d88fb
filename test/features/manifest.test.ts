// What is made from the lists in the code is fresh, and every text for users is there in German.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generated } from '../../scripts/manifest/files';
import { findMessages } from '../../scripts/manifest/messages';

const root = path.join(__dirname, '..', '..');
const json = (file: string): Record<string, unknown> => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>;

describe('the manifest', () => {
  for (const { file, make } of generated) {
    it(`has a fresh ${file}`, async () => {
      const full = path.join(root, file);
      const before = existsSync(full) ? readFileSync(full, 'utf8') : '';
      const after = await make(before);
      if (after !== undefined) assert.equal(before, after, 'stale: run "npm run generate"');
    });
  }

  it('names only texts that both languages have', () => {
    const used = [...readFileSync(path.join(root, 'package.json'), 'utf8').matchAll(/"%([^%"]+)%"/g)].map((m) => m[1]!);
    for (const file of ['package.nls.json', 'package.nls.de.json']) {
      const texts = json(file);
      assert.deepEqual(used.filter((key) => !texts[key]), [], file);
    }
  });

  it('links only to commands that are there', () => {
    const { contributes } = json('package.json') as { contributes: { commands: { command: string }[] } };
    const own = contributes.commands.map((c) => c.command);
    for (const file of ['package.nls.json', 'package.nls.de.json']) {
      const linked = Object.values(json(file)).flatMap((text) => [...String(text).matchAll(/\(command:([\w.]+)\)/g)].map((m) => m[1]!));
      assert.deepEqual(linked.filter((id) => id.startsWith('beleg.') && !own.includes(id)), []);
      assert.ok(linked.some((id) => id.startsWith('beleg.')));
    }
  });

  it('names only files that exist', () => {
    const { contributes, main, browser } = json('package.json') as { contributes: { languages: { configuration: string }[]; grammars: { path: string }[]; walkthroughs: { steps: { media: { image: Record<string, string> } }[] }[] }; main: string; browser: string };
    const pictures = contributes.walkthroughs.flatMap((w) => w.steps.flatMap((s) => Object.values(s.media.image)));
    const files = [...contributes.languages.map((l) => l.configuration), ...contributes.grammars.map((g) => g.path), ...pictures];
    assert.deepEqual(files.filter((file) => !existsSync(path.join(root, file))), []);
    assert.ok(main.startsWith('./dist/') && browser.startsWith('./dist/'));
  });
});

describe('the German bundle', () => {
  const bundle = json('l10n/bundle.l10n.de.json') as Record<string, string>;
  const messages = findMessages(root, ['server/src', 'client/src']);
  const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

  it('can read every text given to msg()', () => {
    assert.deepEqual(messages.filter((m) => m.opaque).map((m) => `${m.place}: ${m.text}`), []);
  });

  it('has every text', () => {
    assert.deepEqual([...new Set(messages.filter((m) => !m.opaque && !bundle[m.text]).map((m) => `${m.place}: ${m.text}`))], []);
  });

  it('keeps the places that are filled in', () => {
    assert.deepEqual(Object.entries(bundle).filter(([en, de]) => places(en).join() !== places(de).join()), []);
  });

  it('has nothing that nobody says any more', () => {
    const said = new Set(messages.map((m) => m.text));
    assert.deepEqual(Object.keys(bundle).filter((text) => !said.has(text)), []);
  });
});
