import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, TextDocuments, TextDocumentSyncKind,
  type Connection, type InitializeParams, type InitializeResult,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { registerActions } from './actions';
import { registerCustom } from './custom';
import { registerLanguageFeatures } from './language-features';
import { Publisher } from './publisher';
import type { Host } from './host';
import { guardWith } from './guard';
import { REVIEW_COMMAND } from './protocol';
import { SETTING_FILES } from './review-files';
import { sortFolders, startSession, type Session } from './session';
import { LEGEND } from './tokens';
import { canonicalUri } from './uris';

/**
 * The language server, whatever carries its messages. `disk` reads files where the server runs beside them; without it,
 * or for other schemes, files are read through the client. Call `connection.listen()` afterwards.
 */
export function createServer(connection: Connection, disk?: Host): void {
  const log = (line: string): void => connection.console.info(line);
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;
  let publisher: Publisher | undefined;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    session = startSession(connection, params, disk, log);
    publisher = new Publisher(session);
    const guard = guardWith(log);
    registerLanguageFeatures(session, guard);
    registerActions(session, publisher, guard);
    registerCustom(session, publisher, guard);
    publisher.register(guard);
    return { serverInfo: { name: 'Beleg', version }, capabilities: capabilitiesFor(session, publisher) };
  });

  connection.onInitialized(() => {
    if (!session || !publisher) return;
    const { capabilities } = session;
    const register = (run: () => Promise<unknown>): void => {
      run().catch((error) => log(`registration failed: ${error instanceof Error ? error.message : String(error)}`));
    };
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) register(() => connection.client.register(DidChangeConfigurationNotification.type, { section: 'beleg' }));
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const globs = ['**/*.{txt,text,md,markdown,article,artikel}', ...SETTING_FILES.map((name) => `**/${name}`)];
      register(() => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: globs.map((globPattern) => ({ globPattern })) }));
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(sortFolders(removed.map((f) => f.uri)));
        session!.folders.list = sortFolders([...session!.folders.list.filter((f) => !gone.has(f)), ...added.map((f) => f.uri)]);
        session!.workspace.reset();
        publisher!.allChanged();
      });
    }
    publisher.start();
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    if (!session || !publisher) return;
    if (settings && typeof settings === 'object' && 'beleg' in settings) session.settings.give((settings as { beleg: unknown }).beleg);
    session.settings.clear();
    session.workspace.reset();
    publisher.settingsChanged();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!session || !publisher) return;
    const uris = changes.map((change) => canonicalUri(change.uri));
    const decided = uris.filter((uri) => SETTING_FILES.some((name) => uri.endsWith(`/${name}`)));
    if (decided.length) {
      session.review.forget();
      session.workspace.reviewChanged();
    }
    const articles = uris.filter((uri) => !decided.includes(uri));
    session.workspace.filesChanged(articles);
    publisher.allChanged();
  });

  connection.workspace.onDidRenameFiles(({ files }) => {
    if (!session || !publisher) return;
    const { review, workspace } = session;
    void Promise.all(files.map(({ oldUri, newUri }) => review.renamed(canonicalUri(oldUri), canonicalUri(newUri)))).then(() => {
      workspace.reviewChanged();
      publisher!.allChanged();
    }, (error: unknown) => log(`decisions could not follow a new name: ${error instanceof Error ? error.message : String(error)}`));
  });

  documents.onDidChangeContent(({ document }) => {
    const uri = canonicalUri(document.uri);
    session?.workspace.documentChanged(uri, document);
    publisher?.documentChanged(uri);
  });
  documents.onDidOpen(({ document }) => {
    // a client that does not watch files: what lies on the disk may have changed since
    if (session && !session.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) session.workspace.refresh(canonicalUri(document.uri));
  });
  documents.onDidSave(({ document }) => {
    if (session && !session.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) session.workspace.refresh(canonicalUri(document.uri));
  });
  documents.onDidClose(({ document }) => {
    const uri = canonicalUri(document.uri);
    session?.workspace.documentClosed(uri);
    publisher?.documentClosed(uri, document.uri);
  });
  documents.listen(connection);
}

function capabilitiesFor(session: Session, publisher: Publisher): InitializeResult['capabilities'] {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    foldingRangeProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix'] },
    executeCommandProvider: { commands: [REVIEW_COMMAND] },
    workspace: {
      ...(session.capabilities.workspace?.workspaceFolders ? { workspaceFolders: { supported: true, changeNotifications: true } } : {}),
      ...(session.capabilities.workspace?.fileOperations?.didRename ? { fileOperations: { didRename: { filters: [{ pattern: { glob: '**/*' } }] } } } : {}),
    },
    ...publisher.capability(),
  };
}
