import type { Connection } from 'vscode-languageserver';
import type { Host } from './host';
import { LIST_FILES, READ_FILE, WRITE_FILE, type ListParams, type UriParams, type WriteParams } from './protocol';
import { canonicalUri } from './uris';

/** A host that reads and writes through the client: any file system the editor has, in the browser too. */
export function clientHost(connection: Connection): Host {
  return {
    async readFile(uri) {
      try {
        const base64 = await connection.sendRequest<string | null>(READ_FILE, { uri } satisfies UriParams);
        return base64 === null ? undefined : fromBase64(base64);
      } catch {
        return undefined;
      }
    },
    async listFiles(folder, recursive) {
      try {
        return (await connection.sendRequest<string[]>(LIST_FILES, { folder, recursive } satisfies ListParams)).map(canonicalUri);
      } catch {
        return [];
      }
    },
    async writeFile(uri, bytes) {
      try {
        return await connection.sendRequest<boolean>(WRITE_FILE, { uri, base64: toBase64(bytes) } satisfies WriteParams);
      } catch {
        return false;
      }
    },
  };
}

function fromBase64(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}
