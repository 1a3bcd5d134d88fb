import { ResponseError, LSPErrorCodes, type CancellationToken } from 'vscode-languageserver';

/** Thrown inside a handler whose answer nobody waits for any more. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** Makes handlers that never fail: an error is logged with the feature's name and answered with what is empty. */
export function guardWith(log: (line: string) => void) {
  return <P, R>(feature: string, empty: R, run: (params: P, token: CancellationToken) => Promise<R> | R) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      try {
        throwIfCancelled(token);
        const result = await run(params, token);
        throwIfCancelled(token);
        return result;
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        log(`${feature} failed: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
        return empty;
      }
    };
}
