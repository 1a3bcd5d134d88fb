// npm run eval -- [DIR] [--suite ID]… [--misses] [--shared DIR]
// Scores recognition, attribution and notes on every annotated set that is present; DIR holds texts with *.gold.json.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Row, Suite } from './score';
import { articlesSuite } from './suites/articles';
import { claimsSuite } from './suites/claims';
import { corpusClaimsSuite } from './suites/corpus-claims';
import { findingsSuite } from './suites/findings';
import { neighboursSuite } from './suites/neighbours';
import { namesSuite } from './suites/names';
import { peersSuite } from './suites/peers';
import { quotesSuite } from './suites/quotes';
import { relationsSuite } from './suites/relations';
import { moneyCasesSuite, smartdataMoneySuite } from './suites/money';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { suite: { type: 'string', multiple: true }, misses: { type: 'boolean', default: false }, shared: { type: 'string', default: '../shared' } },
});
const shared = resolve(values.shared);
const suites: readonly Suite[] = positionals.length ? positionals.map((dir) => articlesSuite(resolve(dir))) : [articlesSuite(), moneyCasesSuite, smartdataMoneySuite, namesSuite, peersSuite, quotesSuite('dev'), quotesSuite('train'), claimsSuite, corpusClaimsSuite, relationsSuite, findingsSuite, neighboursSuite];

function line({ data, what, counts, value }: Row): string {
  const head = `${data.padEnd(28)} ${what.padEnd(44)}`;
  if (!counts) return `${head} ${value ?? ''}`;
  const share = (n: number): string => n.toFixed(3);
  return `${head} P ${share(counts.precision)}  R ${share(counts.recall)}  F1 ${share(counts.f1)}  (${counts.right} right, ${counts.wrong} wrong, ${counts.missed} missed)`;
}

async function main(): Promise<void> {
  if (!existsSync(shared)) console.error(`No shared data at ${shared}: only the project's own corpus is measured.`);
  for (const suite of suites) {
    if (values.suite ? !values.suite.includes(suite.id) : suite.named) continue;
    const result = await suite.run({ shared, misses: values.misses });
    if (!result) {
      console.log(`${suite.id}: its data is not here, left out`);
      continue;
    }
    for (const row of result.rows) console.log(line(row));
    if (values.misses) for (const miss of result.misses) console.log(`  ${miss.where}  ${miss.what}`);
  }
}

void main();
