import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from './args';

/**
 * Runs the language server that is built beside the command line; resolves never, the server ends the process.
 * It reads `--stdio` from the command line itself. @throws UsageError
 */
export async function serve(): Promise<number> {
  const server = join(dirname(realpathSync(process.argv[1]!)), 'server.js');
  if (!existsSync(server)) throw new UsageError(`the language server is not built: ${server} is missing`);
  await import(pathToFileURL(server).href);
  return new Promise<number>(() => undefined);
}
