/** How the server reaches files: by disk, or through the client. URIs are canonical (see `uris.ts`). No method throws. */
export interface Host {
  /** The bytes of a file; undefined where it cannot be read. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** The files in a folder, `recursive` with those of its folders below (without hidden ones and `node_modules`); empty where there is no such folder. */
  listFiles(folder: string, recursive: boolean): Promise<readonly string[]>;
  /** Writes a file and the folders it needs; false where that failed. */
  writeFile(uri: string, bytes: Uint8Array): Promise<boolean>;
  /** The URI of the folder with the findings' explanation pages, where they can be opened. */
  readonly docs?: string;
}

/** Asks the first host that can deal with a URI's scheme. */
export function routeHosts(hosts: readonly { readonly takes: (uri: string) => boolean; readonly host: Host }[]): Host {
  const of = (uri: string): Host | undefined => hosts.find((h) => h.takes(uri))?.host;
  return {
    readFile: async (uri) => of(uri)?.readFile(uri),
    listFiles: async (folder, recursive) => (await of(folder)?.listFiles(folder, recursive)) ?? [],
    writeFile: async (uri, bytes) => (await of(uri)?.writeFile(uri, bytes)) ?? false,
    docs: hosts.find((h) => h.host.docs)?.host.docs,
  };
}
