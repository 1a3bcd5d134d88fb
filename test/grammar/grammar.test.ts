// The colours an article has before the server answers: expectations stand in the articles themselves, under the words.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index';

const root = path.join(__dirname, '..', '..');
const articles = path.join(__dirname, 'articles');

describe('the TextMate grammar', () => {
  const registry = createRegistry([{ language: 'article', scopeName: 'text.article', path: path.join(root, 'syntaxes/article.tmLanguage.json') } as never]);

  for (const name of readdirSync(articles).sort()) {
    it(`colours ${name}`, async () => {
      const test = parseGrammarTestCase(readFileSync(path.join(articles, name), 'utf8'));
      const failures = await runGrammarTestCase(registry, test);
      const said = failures.map((f) => `${test.source[f.srcLine]} [${f.start}-${f.end}]: missing ${f.missing.join(' ')}, unexpected ${f.unexpected.join(' ')}, actual ${f.actual.join(' ')}`);
      assert.deepEqual(said, []);
    });
  }
});
