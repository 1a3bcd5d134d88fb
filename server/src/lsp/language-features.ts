import {
  FoldingRangeKind, MarkupKind, SemanticTokensBuilder, SymbolKind, type DocumentHighlight, type DocumentSymbol, type FoldingRange,
  type Hover, type Location, type SemanticTokens, type SemanticTokensDelta, type SymbolInformation,
} from 'vscode-languageserver';
import type { ArticleAnalysis } from '../analysis';
import { hoverAt, mentionAt } from '../features/hover/hover';
import { findMarks } from '../features/marks';
import { findFolds, findOutline, type OutlineItem } from '../features/outline';
import { linesOf } from '../features/places';
import { findReferences, searchEntities } from '../features/references';
import { toMarkdown, toPlain } from '../features/rich';
import { carriedIn } from '../review';
import { LineIndex } from '../text/lines';
import { overlaps } from '../text/span';
import type { guardWith } from './guard';
import { offsetOf, rangeOf, spanOf } from './positions';
import { FACT_SHEET } from './protocol';
import type { Session } from './session';
import { pushMarks } from './tokens';
import { canonicalUri, schemeOf } from './uris';
import type { ArticleView } from './workspace';

/** Registers marks, hover, symbols, references, highlights and folding. */
export function registerLanguageFeatures(session: Session, guard: ReturnType<typeof guardWith>): void {
  const { connection, workspace } = session;
  registerTokens(session, guard);
  registerHover(session, guard);

  connection.onDocumentSymbol(guard('document symbols', null as DocumentSymbol[] | null, async ({ textDocument }) => {
    const { analysis, skipped } = await workspace.file(canonicalUri(textDocument.uri));
    return analysis && !skipped ? nest(findOutline(analysis), new LineIndex(analysis.text)) : null;
  }));

  connection.onFoldingRanges(guard('folding', null as FoldingRange[] | null, async ({ textDocument }) => {
    const { analysis, skipped } = await workspace.file(canonicalUri(textDocument.uri));
    if (!analysis || skipped) return null;
    const lines = new LineIndex(analysis.text);
    return findFolds(analysis)
      .map((span) => ({ startLine: lines.at(span.start).line, endLine: lines.at(Math.max(span.start, span.end - 1)).line, kind: FoldingRangeKind.Region }))
      .filter((fold) => fold.endLine > fold.startLine);
  }));

  connection.onReferences(guard('references', null as Location[] | null, async ({ textDocument, position }) => {
    const view = await workspace.view(canonicalUri(textDocument.uri));
    const mention = view && mentionAt(view.article.analysis, offsetOf(linesOf(view.article), position));
    if (!view || !mention) return null;
    return findReferences(view.dossier, view.article.file, mention.span).flatMap(({ file, span }) => locationOf(session, view, file, span));
  }));

  connection.onDocumentHighlight(guard('highlights', null as DocumentHighlight[] | null, async ({ textDocument, position }) => {
    const view = await workspace.view(canonicalUri(textDocument.uri));
    const mention = view && mentionAt(view.article.analysis, offsetOf(linesOf(view.article), position));
    if (!view || !mention) return null;
    return findReferences(view.dossier, view.article.file, mention.span)
      .filter(({ file }) => file === view.article.file)
      .map(({ span }) => ({ range: rangeOf(linesOf(view.article), span) }));
  }));

  connection.onWorkspaceSymbol(guard('workspace symbols', null as SymbolInformation[] | null, ({ query }) => {
    const found = workspace.dossiers().flatMap((dossier) =>
      searchEntities(dossier, query).flatMap((entity) => {
        const first = entity.mentions[0];
        const article = first && dossier.articles.find((a) => a.file === first.file);
        if (!first || !article) return [];
        const location: Location = { uri: session.clientUri(first.file), range: rangeOf(linesOf(article), first.mention.span) };
        return [{ name: entity.name, kind: entity.kind === 'person' ? SymbolKind.Object : SymbolKind.Class, location, containerName: entity.roles[0]?.role }];
      }),
    );
    // a source of two folders is in the dossiers of both
    const distinct = new Map(found.map((symbol) => [JSON.stringify([symbol.name, symbol.location]), symbol]));
    return [...distinct.values()].slice(0, 200);
  }));
}

function locationOf(session: Session, view: ArticleView, file: string, span: { readonly start: number; readonly end: number }): Location[] {
  const article = view.dossier.articles.find((a) => a.file === file);
  return article ? [{ uri: session.clientUri(file), range: rangeOf(linesOf(article), span) }] : [];
}

function nest(items: readonly OutlineItem[], lines: LineIndex): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const stack: { readonly level: number; readonly symbol: DocumentSymbol }[] = [];
  for (const item of items) {
    const symbol: DocumentSymbol = { name: item.name || '…', kind: SymbolKind.String, range: rangeOf(lines, item.span), selectionRange: rangeOf(lines, item.heading), children: [] };
    while (stack.length && stack.at(-1)!.level >= item.level) stack.pop();
    (stack.at(-1)?.symbol.children ?? roots).push(symbol);
    stack.push({ level: item.level, symbol });
  }
  return roots;
}

function registerTokens(session: Session, guard: ReturnType<typeof guardWith>): void {
  const { connection, workspace } = session;
  const builders = new Map<string, SemanticTokensBuilder>();
  const builderOf = (uri: string): SemanticTokensBuilder => {
    let builder = builders.get(uri);
    if (!builder) builders.set(uri, (builder = new SemanticTokensBuilder()));
    return builder;
  };
  /** The analysis to mark; with the folder's view where it is read already, else it follows with a refresh. */
  const marksOf = async (uri: string): Promise<{ analysis: ArticleAnalysis; view?: ArticleView } | undefined> => {
    const { analysis, skipped } = await workspace.file(uri);
    if (!analysis || skipped) return undefined;
    const view = workspace.isWarm(uri) ? await workspace.view(uri) : undefined;
    if (!view) void workspace.view(uri).then((later) => later && session.marksKnown(), () => undefined);
    return { analysis: view?.article.analysis ?? analysis, view };
  };
  const fill = async (uri: string, builder: SemanticTokensBuilder, within?: (lines: LineIndex) => { start: number; end: number }): Promise<void> => {
    const found = await marksOf(uri);
    if (!found) return;
    const lines = new LineIndex(found.analysis.text);
    const span = within?.(lines);
    const marks = findMarks(found.analysis, found.view);
    pushMarks(builder, span ? marks.filter((m) => overlaps(m.span, span)) : marks, lines, found.analysis.text);
  };

  connection.languages.semanticTokens.on(guard('marks', { data: [] } as SemanticTokens, async ({ textDocument }) => {
    const builder = builderOf(canonicalUri(textDocument.uri));
    const own = new SemanticTokensBuilder();
    await fill(canonicalUri(textDocument.uri), own);
    return takeOver(builder, own);
  }));
  connection.languages.semanticTokens.onDelta(guard('marks', { data: [] } as SemanticTokens | SemanticTokensDelta, async ({ textDocument, previousResultId }) => {
    const uri = canonicalUri(textDocument.uri);
    const own = new SemanticTokensBuilder();
    await fill(uri, own);
    const builder = builderOf(uri);
    builder.previousResult(previousResultId);
    pour(builder, own);
    return builder.buildEdits();
  }));
  connection.languages.semanticTokens.onRange(guard('marks', { data: [] } as SemanticTokens, async ({ textDocument, range }) => {
    const builder = new SemanticTokensBuilder();
    await fill(canonicalUri(textDocument.uri), builder, (lines) => spanOf(lines, range));
    return builder.build();
  }));
  session.forgetters.push((uri) => builders.delete(uri));
}

/** Requests may cross: tokens are built apart and poured in at once, so that two never mix. */
function takeOver(builder: SemanticTokensBuilder, own: SemanticTokensBuilder): SemanticTokens {
  builder.previousResult('');
  pour(builder, own);
  return builder.build();
}

function pour(builder: SemanticTokensBuilder, own: SemanticTokensBuilder): void {
  const { data } = own.build();
  let line = 0;
  let column = 0;
  for (let i = 0; i + 4 < data.length; i += 5) {
    column = data[i] ? data[i + 1]! : column + data[i + 1]!;
    line += data[i]!;
    builder.push(line, column, data[i + 2]!, data[i + 3]!, data[i + 4]!);
  }
}

function registerHover(session: Session, guard: ReturnType<typeof guardWith>): void {
  const { connection, workspace, capabilities } = session;
  const markdown = capabilities.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
  connection.onHover(guard('hover', null as Hover | null, async ({ textDocument, position }) => {
    const uri = canonicalUri(textDocument.uri);
    const state = await workspace.file(uri);
    if (!state.analysis || state.skipped) return null;
    if (!mentionAt(state.analysis, offsetOf(new LineIndex(state.analysis.text), position))) return null;
    const view = await soon(workspace.view(uri));
    const analysis = view?.article.analysis ?? state.analysis;
    const lines = new LineIndex(analysis.text);
    const { reasons } = await session.settings.of(uri);
    const hover = hoverAt({ file: uri, analysis, dossier: view?.dossier, locale: session.locale, render: session.render, link: (file, line, column) => linkTo(session, file, line, column), sheet: session.options.commands ? `command:${FACT_SHEET}` : undefined, reasons, carried: view && carriedIn(view.reviewed) }, offsetOf(lines, position));
    if (!hover) return null;
    const value = markdown ? toMarkdown(hover.blocks) : toPlain(hover.blocks);
    return { contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value }, range: rangeOf(lines, hover.span) };
  }));
}

/** Who hovers does not wait for a large folder to be read: after this many milliseconds the article speaks for itself. */
const PATIENCE = 2000;

/** What a promise gives, or undefined where it takes too long. */
async function soon<T>(promise: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A link that opens a place: VS Code and others read `#L12,5` (from 1). An unsaved article has no address. */
function linkTo(session: Session, file: string, line: number, column: number): string | undefined {
  return schemeOf(file) === 'untitled' ? undefined : `${session.clientUri(file)}#L${line + 1},${column + 1}`;
}
