import { readFileSync } from 'node:fs';
import { analyze } from '../analysis';
import { compare } from '../dossier';

/** Entry of `beleg`; returns the exit code. */
export function main(args: readonly string[]): number {
  const [command, ...files] = args;
  if (command !== 'facts') return 2;
  const articles = files.map((file) => ({ file, role: 'source' as const, analysis: analyze(readFileSync(file, 'utf8')) }));
  const dossier = compare(articles);
  process.stdout.write(JSON.stringify({ version: 1, articles: articles.map((a) => ({ file: a.file, language: a.analysis.language, mentions: a.analysis.mentions })), notes: dossier.notes }, null, 1));
  return 0;
}
