import { MessageType, ShowMessageNotification, type ClientCapabilities, type Connection, type InitializeParams } from 'vscode-languageserver';
import { msg, type Message } from '../message';
import { clientHost } from './client-host';
import { routeHosts, type Host } from './host';
import { rendererFor, type Render } from '../message/translate';
import type { ClientOptions } from './protocol';
import { ReviewStore } from './review';
import { SettingsCache } from './settings-cache';
import { canonicalUri, schemeOf } from './uris';
import { Workspace } from './workspace';

/** What a server knows of its client and its workspace from `initialize` on; the features are made with it. */
export interface Session {
  readonly connection: Connection;
  readonly capabilities: ClientCapabilities;
  readonly options: ClientOptions;
  readonly locale: string;
  readonly render: Render;
  readonly host: Host;
  readonly settings: SettingsCache;
  readonly review: ReviewStore;
  readonly workspace: Workspace;
  readonly folders: { list: readonly string[] };
  readonly log: (line: string) => void;
  /** The URI a client knows a canonical one by. */
  readonly clientUri: (uri: string) => string;
  /** Told when marks were sent before the folder was read, and it is now. */
  marksKnown: () => void;
  /** Told which document was closed. */
  readonly forgetters: ((uri: string) => void)[];
}

/** Starts a session. `disk` reads `file:` URIs where the server runs beside the files. */
export function startSession(connection: Connection, params: InitializeParams, disk: Host | undefined, log: (line: string) => void): Session {
  const options = readOptions(params.initializationOptions);
  const locale = params.locale || 'en';
  const render = rendererFor(locale);
  const folders = { list: sortFolders(foldersOf(params)) };
  const capabilities = params.capabilities;
  const hosts = [
    ...(disk ? [{ takes: (uri: string) => schemeOf(uri) === 'file', host: disk }] : []),
    ...(options.files ? [{ takes: () => true, host: clientHost(connection) }] : []),
  ];
  const host = { ...routeHosts(hosts), ...(options.docs ? { docs: options.docs.replace(/\/$/, '') } : disk?.docs ? { docs: disk.docs } : {}) };
  const settings = new SettingsCache(connection, () => capabilities.workspace?.configuration === true, log);
  if (options.settings !== undefined) settings.give(options.settings);
  const say = (message: Message): void => {
    log(render(message));
    // a notification: nobody has to answer
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: `Beleg: ${render(message)}` });
  };
  const review = new ReviewStore({ host, folders: () => folders.list, say });
  const workspace = new Workspace({ host, review, settingsOf: (uri) => settings.of(uri), folders: () => folders.list, log });
  const clientUri = (uri: string): string => workspace.document(uri)?.uri ?? uri;
  if (!hosts.length) log(render(msg('The other articles of a folder cannot be read here: only open articles are compared.')));
  return { connection, capabilities, options, locale, render, host, settings, review, workspace, folders, log, clientUri, marksKnown: () => undefined, forgetters: [] };
}

function readOptions(given: unknown): ClientOptions {
  if (typeof given !== 'object' || given === null) return {};
  const { files, commands, docs, settings } = given as Record<string, unknown>;
  return { files: files === true, commands: commands === true, docs: typeof docs === 'string' ? docs : undefined, settings };
}

function foldersOf(params: InitializeParams): string[] {
  if (params.workspaceFolders?.length) return params.workspaceFolders.map((f) => f.uri);
  // older clients have nothing else
  return params.rootUri ? [params.rootUri] : [];
}

/** Workspace folders, canonical, the innermost first, so that a file is seen from the nearest. */
export function sortFolders(uris: readonly string[]): string[] {
  return uris.map((uri) => canonicalUri(uri).replace(/\/$/, '')).sort((a, b) => b.length - a.length);
}
