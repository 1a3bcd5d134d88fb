import { checks, findFindings } from '../checks';
import { factsJson } from '../report/facts';
import { findingsJson, place } from '../report/findings';
import { sarifLog } from '../report/sarif';
import { readArgs, USAGE, UsageError, type CliArgs } from './args';
import { openDossier, type CliDossier } from './dossier';
import { factsText } from './facts-text';
import { serve } from './lsp';
import { rendererFor } from '../message/translate';
import { findingLine, paintFor } from './output';
import { Progress } from './progress';
import { version } from '../../../package.json';

/** Runs a command line; returns the exit code. Results go to stdout, all else to stderr. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h') || argv[0] === 'help') return print(`${USAGE}\n`);
  if (argv[0] === '--version') return print(`${version}\n`);
  try {
    const args = readArgs(argv, process.env);
    switch (args.command) {
      case 'facts':
        return facts(args);
      case 'check':
        return check(args);
      case 'report':
        return await report(args);
      case 'lsp':
        return await serve();
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`beleg: ${error.message}\n`);
    return 2;
  }
}

/** Opens the dossier and says on stderr what is to be known of its files. */
function open(args: CliArgs): CliDossier {
  const opened = openDossier(args, new Progress(process.stderr));
  for (const remark of opened.remarks) process.stderr.write(`beleg: ${remark}\n`);
  return opened;
}

function facts(args: CliArgs): number {
  const { dossier, files } = open(args);
  const render = rendererFor(args.locale);
  if (args.format === 'json') return print(json(factsJson(dossier, files, render)));
  return print(factsText(dossier, files, render, paintFor(process.stdout, process.env)));
}

function check(args: CliArgs): number {
  const { dossier, files } = open(args);
  const render = rendererFor(args.locale);
  const asked = new Set(files);
  const placed = dossier.articles.filter((a) => asked.has(a.file)).flatMap((a) => place(a.analysis.text, findFindings(dossier, a.file)));
  const findings = placed.map((p) => p.finding);
  if (args.format === 'json') print(json(findingsJson(placed, render)));
  else if (args.format === 'sarif') print(json(sarifLog({ dossier, findings, checks, version, locale: args.locale, render })));
  else print(placed.map((p) => findingLine(p, render(p.finding.message), paintFor(process.stdout, process.env))).join(''));
  return findings.some((f) => f.severity === 'error' || f.severity === 'warning') ? 1 : 0;
}

async function report(args: CliArgs): Promise<number> {
  // only this command needs it: the others start faster without
  const { reportIn } = await import('../report');
  const { dossier } = open(args);
  const findings = dossier.articles.flatMap((a) => findFindings(dossier, a.file));
  return print(reportIn(args.format, dossier, findings, { locale: args.locale, render: rendererFor(args.locale), version }));
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function print(words: string): number {
  process.stdout.write(words);
  return 0;
}
