import { findFindings } from '../checks';
import { factsJson } from '../report/facts';
import { findingsJson, findingsText, place } from '../report/findings';
import { readArgs, USAGE, UsageError, type CliArgs } from './args';
import { openDossier } from './dossier';
import { renderer } from './messages';
import { Progress } from './progress';
import { version } from '../../../package.json';

/** Runs a command line; returns the exit code. Results go to stdout, all else to stderr. */
export function main(argv: readonly string[]): number {
  if (argv.includes('--help') || argv[0] === 'help') return print(`${USAGE}\n`);
  if (argv[0] === '--version') return print(`${version}\n`);
  try {
    const args = readArgs(argv, process.env);
    switch (args.command) {
      case 'facts':
        return facts(args);
      case 'check':
        return check(args);
      default:
        throw new UsageError(`'${args.command}' is not part of this build`);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`beleg: ${error.message}\n`);
    return 2;
  }
}

function facts(args: CliArgs): number {
  const { dossier, files } = openDossier(args, new Progress(process.stderr));
  const render = renderer(args.locale);
  if (args.format === 'json') return print(`${JSON.stringify(factsJson(dossier, files, render), null, 1)}\n`);
  for (const { file, analysis } of dossier.articles) {
    print(`${file}\n`);
    for (const m of analysis.mentions) print(`  ${m.span.start}-${m.span.end} ${m.kind} ${analysis.text.slice(m.span.start, m.span.end)}\n`);
  }
  return 0;
}

function check(args: CliArgs): number {
  const { dossier, files } = openDossier(args, new Progress(process.stderr));
  const render = renderer(args.locale);
  const placed = dossier.articles.filter((a) => files.includes(a.file)).flatMap((a) => place(a.analysis.text, findFindings(dossier, a.file)));
  if (args.format === 'json') print(`${JSON.stringify(findingsJson(placed, render), null, 1)}\n`);
  else print(findingsText(placed, render));
  return placed.some(({ finding }) => finding.severity === 'error' || finding.severity === 'warning') ? 1 : 0;
}

function print(words: string): number {
  process.stdout.write(words);
  return 0;
}
