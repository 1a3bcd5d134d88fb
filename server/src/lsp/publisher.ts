import {
  DocumentDiagnosticReportKind, DocumentDiagnosticRequest, type Diagnostic, type Disposable, type DocumentDiagnosticParams,
  type DocumentDiagnosticReport, type ServerCapabilities, type WorkspaceDiagnosticParams, type WorkspaceDiagnosticReport, type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsOf, type DiagnosticContext } from './diagnostics';
import { throwIfCancelled, type guardWith } from './guard';
import { CHANGED } from './protocol';
import type { Session } from './session';
import { canonicalUri } from './uris';

/** How long after the last edit the other articles are told, in milliseconds. */
const CALM = 250;

/**
 * Brings findings to the client: pulled where it can, pushed where not, for the open files or the whole folder; and tells
 * it to ask again when an edit in one article has changed what is to be said about another.
 */
export class Publisher {
  private readonly pulls: boolean;
  private registration: Promise<Disposable> | undefined;
  private readonly results = new Map<string, { readonly id: string; readonly words: string }>();
  private readonly pushed = new Set<string>();
  private readonly pending = new Set<string>();
  private counter = 0;
  private refreshWanted = false;
  /** Settled once the settings that decide how to report have been read. */
  private started: Promise<void> = Promise.resolve();
  private problems: 'openFiles' | 'folder' = 'openFiles';
  private pushing: ReturnType<typeof setTimeout> | undefined;
  private telling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly session: Session) {
    this.pulls = session.capabilities.textDocument?.diagnostic !== undefined;
    session.marksKnown = () => this.tellSoon();
  }

  private get dynamic(): boolean {
    return this.session.capabilities.textDocument?.diagnostic?.dynamicRegistration === true;
  }

  /** What to announce in the answer to `initialize`. */
  capability(): Pick<ServerCapabilities, 'diagnosticProvider'> {
    if (!this.pulls || this.dynamic) return {};
    return { diagnosticProvider: { identifier: 'beleg', interFileDependencies: true, workspaceDiagnostics: true } };
  }

  register(guard: ReturnType<typeof guardWith>): void {
    const { connection } = this.session;
    const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    connection.languages.diagnostics.on(guard('diagnostics', none, async ({ textDocument, previousResultId }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> => {
      const uri = canonicalUri(textDocument.uri);
      const { items, resultId } = await this.diagnose(uri);
      return resultId === previousResultId ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId } : { kind: DocumentDiagnosticReportKind.Full, items, resultId };
    }));
    connection.languages.diagnostics.onWorkspace(guard('workspace diagnostics', { items: [] }, async ({ previousResultIds }: WorkspaceDiagnosticParams, token): Promise<WorkspaceDiagnosticReport> => {
      const { workspace, clientUri } = this.session;
      await this.started;
      const previous = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), value]));
      const uris = this.problems === 'folder' ? await workspace.allArticles() : [];
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      for (const uri of uris) {
        throwIfCancelled(token);
        const { items: found, resultId } = await this.diagnose(uri);
        const version = workspace.document(uri)?.version ?? null;
        if (previous.get(uri) === resultId) items.push({ kind: DocumentDiagnosticReportKind.Unchanged, uri: clientUri(uri), version, resultId });
        else if (found.length || previous.has(uri)) items.push({ kind: DocumentDiagnosticReportKind.Full, uri: clientUri(uri), version, items: found, resultId });
      }
      const listed = new Set(uris);
      for (const uri of previous.keys()) if (!listed.has(uri)) items.push({ kind: DocumentDiagnosticReportKind.Full, uri: clientUri(uri), version: null, items: [] });
      return { items };
    }));
  }

  private async diagnose(uri: string): Promise<{ readonly items: Diagnostic[]; readonly resultId: string }> {
    const view = await this.session.workspace.view(uri);
    const items = view ? diagnosticsOf(view, this.context()) : [];
    const words = JSON.stringify(items);
    let result = this.results.get(uri);
    if (result?.words !== words) this.results.set(uri, (result = { id: String(++this.counter), words }));
    return { items, resultId: result.id };
  }

  context(): DiagnosticContext {
    const { render, clientUri, host, capabilities } = this.session;
    const can = capabilities.textDocument?.publishDiagnostics;
    const pull = capabilities.textDocument?.diagnostic as { relatedInformation?: boolean; codeDescriptionSupport?: boolean } | undefined;
    return {
      render,
      clientUri,
      docs: host.docs,
      relatedInformation: pull?.relatedInformation ?? can?.relatedInformation ?? false,
      codeDescription: pull?.codeDescriptionSupport ?? can?.codeDescriptionSupport ?? false,
    };
  }

  /** After `initialized`: reads the settings that decide how to report, and registers where that is dynamic. */
  start(): void {
    this.settingsChanged();
  }

  settingsChanged(): void {
    this.started = this.readProblems();
  }

  private async readProblems(): Promise<void> {
    const { settings, folders } = this.session;
    const before = this.problems;
    this.problems = (await settings.of(folders.list[0] ? `${folders.list[0]}/x` : 'untitled:x')).problems;
    if (this.pulls && this.dynamic && (before !== this.problems || !this.registration)) await this.registerDynamically();
    this.allChanged();
  }

  private async registerDynamically(): Promise<void> {
    const { connection, log } = this.session;
    try {
      (await this.registration)?.dispose();
      const documentSelector = [{ language: 'plaintext' }, { language: 'markdown' }, { language: 'article' }];
      this.registration = connection.client.register(DocumentDiagnosticRequest.type, {
        documentSelector, identifier: 'beleg', interFileDependencies: true, workspaceDiagnostics: this.problems === 'folder',
      });
      await this.registration;
    } catch (error) {
      log(`registering diagnostics failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  documentChanged(uri: string): void {
    this.pushSoon(this.session.workspace.openNeighbours(uri));
    // the client asks for the edited article by itself, not for those beside it
    this.tellSoon(this.session.workspace.openNeighbours(uri).length > 1 || this.problems === 'folder');
  }

  documentClosed(uri: string, clientUri: string): void {
    this.pending.delete(uri);
    if (this.pushed.delete(uri)) void this.session.connection.sendDiagnostics({ uri: clientUri, diagnostics: [] });
    this.results.delete(uri);
    for (const forget of this.session.forgetters) forget(uri);
    this.pushSoon(this.session.workspace.openNeighbours(uri));
    this.tellSoon();
  }

  /** Anything may have changed: settings, folders, what people decided. */
  allChanged(): void {
    this.pushSoon(this.session.workspace.openUris());
    this.tellSoon();
  }

  /** Tells the client, once it is calm, to ask again for findings and marks. */
  private tellSoon(refresh = true): void {
    if (this.telling) clearTimeout(this.telling);
    this.refreshWanted ||= refresh;
    this.telling = setTimeout(() => {
      this.telling = undefined;
      const { connection, capabilities } = this.session;
      const ignore = (): void => undefined;
      if (this.refreshWanted) {
        if (this.pulls && capabilities.workspace?.diagnostics?.refreshSupport) void Promise.resolve(connection.languages.diagnostics.refresh()).catch(ignore);
        if (capabilities.workspace?.semanticTokens?.refreshSupport) void Promise.resolve(connection.languages.semanticTokens.refresh()).catch(ignore);
      }
      this.refreshWanted = false;
      if (this.session.options.commands) void connection.sendNotification(CHANGED).catch(ignore);
    }, CALM);
  }

  private pushSoon(uris: readonly string[]): void {
    if (this.pulls) return;
    for (const uri of uris) this.pending.add(uri);
    this.pushing ??= setTimeout(() => {
      this.pushing = undefined;
      void this.push();
    }, 0);
  }

  private async push(): Promise<void> {
    const { workspace, connection, clientUri, log } = this.session;
    const uris = [...this.pending];
    this.pending.clear();
    try {
      const all = this.problems === 'folder' ? [...new Set([...uris, ...(await workspace.allArticles())])] : uris;
      for (const uri of all) {
        const document = workspace.document(uri);
        const { items } = await this.diagnose(uri);
        if (!items.length && !this.pushed.has(uri) && !document) continue;
        // edited meanwhile: the next round has it
        if (document && workspace.document(uri)?.version !== document.version) continue;
        this.pushed.add(uri);
        await connection.sendDiagnostics({ uri: clientUri(uri), ...(document ? { version: document.version } : {}), diagnostics: items });
      }
    } catch (error) {
      log(`diagnostics failed: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    }
  }
}
