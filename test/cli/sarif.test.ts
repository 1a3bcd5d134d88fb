// The SARIF output of the built command line against the official schema of SARIF 2.1.0.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { CliFolder } from '../support/run-cli';

const root = join(__dirname, '..', '..');
/** The official schema; it is of draft 4, from which it uses only what later drafts have too, but for the name of its id. */
function readSchema(): object {
  const { id: $id, $schema: _, ...schema } = JSON.parse(readFileSync(join(root, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>;
  return { $id, ...schema };
}

/** A story with a conflict, an unsourced figure and characters outside the basic plane. */
const FILES = {
  'agency report.txt': 'Harbour site sold\n\nEASTPORT (NWA) - Tidewater Brewing Ltd sold its harbour site for 31 million euros, chief executive Nora Lindqvist said on Monday.\n',
  'draft ü.txt': 'Brewery leaves 😀\n\n😀 Tidewater Brewing Ltd sold its harbour site for 48 million euros. It owes the bank $9 million.\n',
};

describe('SARIF', () => {
  let folder: CliFolder;
  let log: Log;
  before(() => {
    folder = new CliFolder(FILES);
    log = JSON.parse(folder.beleg('check', '--format', 'sarif', 'draft ü.txt', '--sources', 'agency report.txt').stdout) as Log;
  });
  after(() => folder.remove());

  it('is valid', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(readSchema());
    assert.ok(validate(log), JSON.stringify(validate.errors, null, 1));
  });

  it('finds the places again by line and column in UTF-16', () => {
    const run = log.runs[0]!;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.ok(run.results!.length > 0);
    const text = FILES['draft ü.txt'];
    for (const { locations } of run.results!) {
      const region = locations![0]!.physicalLocation!.region!;
      const line = text.split('\n')[region.startLine! - 1]!;
      assert.equal(region.startLine, region.endLine);
      assert.equal(line.slice(region.startColumn! - 1, region.endColumn! - 1), region.snippet!.text);
      assert.equal(text.substr(region.charOffset!, region.charLength), region.snippet!.text);
    }
  });

  it('names files as URIs relative to where it ran', () => {
    const uris = log.runs[0]!.artifacts!.map((a) => a.location!.uri);
    assert.deepEqual(uris, ['draft%20%C3%BC.txt', 'agency%20report.txt']);
  });

  it('has a rule with help for every result', () => {
    const { results, tool } = log.runs[0]!;
    for (const result of results!) {
      const rule = tool.driver.rules![result.ruleIndex!]!;
      assert.equal(rule.id, result.ruleId);
      assert.ok(rule.shortDescription!.text.length > 3);
      assert.ok(rule.help!.markdown!.length > 20);
    }
  });

  it('has levels of SARIF, and the severity beside them', () => {
    for (const { level, properties } of log.runs[0]!.results!) {
      const severity = properties!['severity'] as string;
      assert.equal(level, severity === 'error' || severity === 'warning' ? severity : 'note');
    }
  });

  it('gives equal findings different fingerprints', () => {
    const prints = log.runs[0]!.results!.map((r) => r.partialFingerprints!['belegContext/v1']);
    assert.equal(new Set(prints).size, prints.length);
  });
});
