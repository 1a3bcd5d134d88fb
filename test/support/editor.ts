import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities, CodeAction, Diagnostic, FullDocumentDiagnosticReport, Hover, InitializeResult, PublishDiagnosticsParams, SemanticTokens, TextDocumentEdit, TextEdit, WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { LineIndex } from '../../server/src/text/lines';
import type { Served } from './lsp-client';

/** How a test's editor differs from one that can do everything. */
export interface EditorOptions {
  /** Pulls diagnostics (the default), or has them pushed. */
  readonly pull?: boolean;
  /** The section `beleg` of its settings. */
  readonly settings?: unknown;
  readonly locale?: string;
  /** It reads files for the server, as Beleg's own client does; without, the server has the disk. */
  readonly files?: boolean;
}

interface OpenDocument {
  text: string;
  version: number;
  readonly languageId: string;
}

const CAPABILITIES: ClientCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true }, didChangeConfiguration: {} },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

/** A small editor for tests: opens and edits articles of a folder, and asks the server about them. */
export class Editor {
  readonly log: string[] = [];
  readonly files = new Map<string, string>();
  result: InitializeResult | undefined;
  settings: unknown;
  private readonly open = new Map<string, OpenDocument>();
  private readonly pushes = new Map<string, Diagnostic[]>();
  private listeners: (() => void)[] = [];
  readonly root: string;
  private readonly folder: string | undefined;

  constructor(private readonly served: Served, articles: Readonly<Record<string, string>>, private readonly options: EditorOptions = {}) {
    this.settings = options.settings ?? {};
    if (options.files) this.root = 'memfs:/story';
    else {
      this.folder = mkdtempSync(path.join(tmpdir(), 'beleg-'));
      this.root = pathToFileURL(this.folder).href;
    }
    for (const [name, text] of Object.entries(articles)) this.write(name, text);
    const { connection } = served;
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => this.settings));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('beleg/readFile', ({ uri }: { uri: string }) => {
      const text = this.files.get(uri);
      return text === undefined ? null : Buffer.from(text).toString('base64');
    });
    connection.onRequest('beleg/listFiles', ({ folder, recursive }: { folder: string; recursive: boolean }) =>
      [...this.files.keys()].filter((uri) => uri.startsWith(`${folder}/`) && (recursive || !uri.slice(folder.length + 1).includes('/'))));
    connection.onRequest('beleg/writeFile', ({ uri, base64 }: { uri: string; base64: string }) => {
      this.files.set(uri, Buffer.from(base64, 'base64').toString());
      return true;
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void this.log.push(message));
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      this.pushes.set(uri, diagnostics);
      for (const listener of this.listeners.splice(0)) listener();
    });
  }

  async start(): Promise<this> {
    const { pull = true, files = false, locale = 'en' } = this.options;
    const capabilities: ClientCapabilities = pull ? { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, diagnostic: { relatedInformation: true, codeDescriptionSupport: true } } } : CAPABILITIES;
    this.result = await this.request<InitializeResult>('initialize', {
      processId: null, rootUri: this.root, locale, capabilities, workspaceFolders: [{ uri: this.root, name: 'story' }], initializationOptions: files ? { files, docs: 'memfs:/docs/findings' } : {},
    });
    await this.notify('initialized', {});
    return this;
  }

  async stop(): Promise<void> {
    await this.served.stop();
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
  }

  uri(name: string): string {
    return name.includes(':') ? name : `${this.root}/${name}`;
  }

  /** Writes a file as somebody else would, without telling the server. */
  write(name: string, text: string): void {
    if (!this.folder) {
      this.files.set(`${this.root}/${name}`, text);
      return;
    }
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** A file as the server left it. */
  read(name: string): string {
    return this.folder ? readFileSync(path.join(this.folder, name), 'utf8') : this.files.get(`${this.root}/${name}`)!;
  }

  /** The names of the files in a folder of the story. */
  list(folder: string): string[] {
    if (this.folder) return readdirSync(path.join(this.folder, folder));
    return [...this.files.keys()].filter((uri) => uri.startsWith(`${this.root}/${folder}/`)).map((uri) => uri.slice(`${this.root}/${folder}/`.length));
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.served.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.served.connection.sendNotification(method, params);
  }

  async openArticle(name: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.open.set(name, { text, version: 1, languageId });
    await this.notify('textDocument/didOpen', { textDocument: { uri: this.uri(name), languageId, version: 1, text } });
  }

  async close(name: string): Promise<void> {
    this.open.delete(name);
    await this.notify('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  text(name: string): string {
    return this.open.get(name)!.text;
  }

  /** Puts `after` in the place of the first `before`, as one incremental edit. */
  async edit(name: string, before: string, after: string): Promise<void> {
    const document = this.open.get(name)!;
    const start = document.text.indexOf(before);
    if (start < 0) throw new Error(`${name} does not have "${before}"`);
    const range = this.rangeOf(name, before);
    document.text = document.text.slice(0, start) + after + document.text.slice(start + before.length);
    document.version++;
    await this.notify('textDocument/didChange', { textDocument: { uri: this.uri(name), version: document.version }, contentChanges: [{ range, text: after }] });
  }

  rangeOf(name: string, words: string): { start: { line: number; character: number }; end: { line: number; character: number } } {
    const { text } = this.open.get(name)!;
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${name} does not have "${words}"`);
    const lines = new LineIndex(text);
    const at = (offset: number): { line: number; character: number } => ({ line: lines.at(offset).line, character: lines.at(offset).column });
    return { start: at(start), end: at(start + words.length) };
  }

  wordsAt(name: string, range: Diagnostic['range']): string {
    const { text } = this.open.get(name)!;
    const lines = new LineIndex(text);
    const at = (p: { line: number; character: number }): number => lines.offset({ line: p.line, column: p.character });
    return text.slice(at(range.start), at(range.end));
  }

  async pull(name: string): Promise<Diagnostic[]> {
    const report = await this.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: this.uri(name) } });
    return report.items;
  }

  /** Resolves with the pushed diagnostics of a file as soon as they are as wanted. */
  async pushed(name: string, wanted: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    for (;;) {
      const found = this.pushes.get(this.uri(name));
      if (found && wanted(found)) return found;
      await new Promise<void>((resolve) => this.listeners.push(resolve));
    }
  }

  /** Findings as `code words`. */
  findings(name: string, diagnostics: readonly Diagnostic[]): string[] {
    return diagnostics.map((d) => `${d.code} ${this.wordsAt(name, d.range)}`);
  }

  async hover(name: string, words: string): Promise<string> {
    const { start } = this.rangeOf(name, words);
    const hover = await this.request<Hover | null>('textDocument/hover', { textDocument: { uri: this.uri(name) }, position: { ...start, character: start.character + 1 } });
    return hover ? (hover.contents as { value: string }).value : '';
  }

  /** Marks as `type words modifiers`. */
  async marks(name: string): Promise<string[]> {
    const { data } = await this.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: this.uri(name) } });
    const { tokenTypes, tokenModifiers } = this.result!.capabilities.semanticTokensProvider!.legend;
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i + 4 < data.length; i += 5) {
      character = data[i] ? data[i + 1]! : character + data[i + 1]!;
      line += data[i]!;
      const words = this.wordsAt(name, { start: { line, character }, end: { line, character: character + data[i + 2]! } });
      found.push([tokenTypes[data[i + 3]!], words, ...tokenModifiers.filter((_, bit) => data[i + 4]! & (1 << bit))].join(' '));
    }
    return found;
  }

  actions(name: string, words: string, diagnostics: readonly Diagnostic[] = []): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', { textDocument: { uri: this.uri(name) }, range: this.rangeOf(name, words), context: { diagnostics } });
  }

  /** The text of an open article after an edit, which is not made. */
  after(name: string, edit: WorkspaceEdit): string {
    const { text } = this.open.get(name)!;
    const lines = new LineIndex(text);
    const edits = (edit.documentChanges as TextDocumentEdit[] | undefined)?.filter((e) => e.textDocument.uri === this.uri(name)).flatMap((e) => e.edits as TextEdit[]) ?? edit.changes?.[this.uri(name)] ?? [];
    const at = (p: { line: number; character: number }): number => lines.offset({ line: p.line, column: p.character });
    return [...edits].sort((a, b) => at(b.range.start) - at(a.range.start)).reduce((t, e) => t.slice(0, at(e.range.start)) + e.newText + t.slice(at(e.range.end)), text);
  }
}
