// The entry the web extension host calls. Mocha and all tests are bundled into this one file; the console is the only way out.
import 'mocha';
import * as vscode from 'vscode';

declare const mocha: BrowserMocha;

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: undefined });
  await import('./extension');
  const stats = await new Promise<Mocha.Stats | undefined>(resolve => {
    const say = (line: string): void => console.log(`beleg-test-line ${line}`);
    const runner = mocha.run(() => resolve(runner.stats));
    runner.on('pass', test => say(`  ✔ ${test.fullTitle()}`));
    runner.on('fail', (test, error) => say(`  ✘ ${test.fullTitle()}\n      ${error?.stack ?? error}`));
  });
  console.log(`beleg-test-result ${JSON.stringify({ ...stats, vscode: vscode.version })}`);
  if (stats?.failures) throw new Error(`${stats.failures} of the tests failed`);
}
