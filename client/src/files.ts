import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LIST_FILES, READ_FILE, WRITE_FILE, type ListParams, type UriParams, type WriteParams } from '../../server/src/lsp/protocol';

/** Folders below a workspace folder are followed this deep, and this many files are listed. */
const DEEPEST = 12;
const MOST = 20_000;

/** Reads and writes files for the server, wherever the editor has them. */
export function serveFiles(client: BaseLanguageClient, context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    client.onRequest(READ_FILE, async ({ uri }: UriParams) => {
      try {
        return toBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)));
      } catch {
        return null;
      }
    }),
    client.onRequest(LIST_FILES, async ({ folder, recursive }: ListParams) => {
      const files: string[] = [];
      await list(vscode.Uri.parse(folder, true), recursive ? DEEPEST : 0, files);
      return files;
    }),
    client.onRequest(WRITE_FILE, async ({ uri, base64 }: WriteParams) => {
      try {
        await vscode.workspace.fs.writeFile(vscode.Uri.parse(uri, true), fromBase64(base64));
        return true;
      } catch {
        return false;
      }
    }),
  );
}

async function list(folder: vscode.Uri, depth: number, files: string[]): Promise<void> {
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return;
  }
  for (const [name, type] of entries) {
    if (files.length >= MOST) return;
    const uri = vscode.Uri.joinPath(folder, name);
    if (type & vscode.FileType.File) files.push(uri.toString());
    else if (depth > 0 && type & vscode.FileType.Directory && !(type & vscode.FileType.SymbolicLink) && !name.startsWith('.') && name !== 'node_modules') await list(uri, depth - 1, files);
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}

function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}
