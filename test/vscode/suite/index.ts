// The entry VS Code calls inside its extension host: runs all *.test.js beside it with mocha.
import Mocha from 'mocha';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as util from 'node:util';
import * as v8 from 'node:v8';
import * as vscode from 'vscode';

export async function run(): Promise<void> {
  const { BELEG_TEST_LOG: log, BELEG_TEST_RESULT: result, BELEG_TEST_GREP: grep, NODE_V8_COVERAGE: coverage } = process.env;
  // the console of an extension host ends in a log nobody sees
  if (log) Object.assign(Mocha.reporters.Base, { consoleLog: (...words: unknown[]) => fs.appendFileSync(log, `${util.format(...words)}\n`) });
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, ...(grep ? { grep } : {}) });
  for (const name of fs.readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  }
  const stats = await new Promise<Mocha.Stats | undefined>(resolve => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  if (result) fs.writeFileSync(result, JSON.stringify({ ...stats, vscode: vscode.version, node: process.version }));
  if (coverage) v8.takeCoverage(); // the host is ended before Node would write it
  if (stats?.failures) throw new Error(`${stats.failures} of the tests failed`);
}
