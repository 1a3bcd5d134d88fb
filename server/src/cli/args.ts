import { parseArgs } from 'node:util';

/** A usage error: shown in one line, exit code 2. */
export class UsageError extends Error {}

/** A command line as it was understood. */
export interface CliArgs {
  readonly command: 'facts' | 'check' | 'report' | 'lsp';
  readonly files: readonly string[];
  readonly format: string;
  readonly sources: readonly string[];
  /** Language of messages. */
  readonly locale: 'de' | 'en';
  /** Language of the articles, where it is not to be detected. */
  readonly language: 'de' | 'en' | 'auto';
}

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  facts: ['json', 'text'],
  check: ['text', 'json', 'sarif'],
  report: ['html', 'md', 'csv', 'jsonld'],
  lsp: [''],
};

export const USAGE = `beleg: marks money, companies and people in articles, compares them, and reports what no source carries

  beleg facts  [--format json|text] FILE…
  beleg check  [--format text|json|sarif] [--sources GLOB]… FILE…
  beleg report [--format html|md|csv|jsonld] [--sources GLOB]… FILE…
  beleg lsp --stdio

  --sources GLOB    the FILEs are drafts, and these are their sources (repeatable, a path or a glob)
  --language LANG   language of the articles: de, en or auto (default)
  --locale LANG     language of the messages: de or en (default: from LC_ALL, LC_MESSAGES or LANG)
  --help, --version

Exit code 0: no finding at warning or above; 1: some (check only); 2: bad usage or an unreadable file.`;

/** Reads the command line. @throws UsageError with one clear line. */
export function readArgs(argv: readonly string[], env: NodeJS.ProcessEnv): CliArgs {
  const [command, ...rest] = argv;
  if (!command || !(command in FORMATS)) {
    throw new UsageError(command ? `unknown command '${command}': facts, check, report or lsp` : 'no command: facts, check, report or lsp (see beleg --help)');
  }
  let parsed;
  try {
    parsed = parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        sources: { type: 'string', multiple: true },
        language: { type: 'string', default: 'auto' },
        locale: { type: 'string' },
        stdio: { type: 'boolean' },
        'node-ipc': { type: 'boolean' },
        clientProcessId: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error instanceof Error ? error.message : String(error)).split('\n')[0]!);
  }
  const formats = FORMATS[command]!;
  const format = parsed.values.format ?? formats[0]!;
  if (!formats.includes(format)) throw new UsageError(`unknown format '${format}' for ${command}: ${formats.join(', ')}`);
  const language = parsed.values.language;
  if (language !== 'de' && language !== 'en' && language !== 'auto') throw new UsageError(`unknown language '${language}': de, en or auto`);
  if (command !== 'lsp' && parsed.positionals.length === 0) throw new UsageError(`no file given: beleg ${command} FILE…`);
  if (parsed.values.sources && command === 'facts') throw new UsageError(`--sources goes with check and report`);
  const system = parsed.values.locale ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? 'en';
  return {
    command: command as CliArgs['command'],
    files: parsed.positionals,
    format,
    sources: parsed.values.sources ?? [],
    locale: system.toLowerCase().startsWith('de') ? 'de' : 'en',
    language,
  };
}
