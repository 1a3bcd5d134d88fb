import { CodeActionKind, type CodeAction, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Fix } from '../checks';
import { linesOf } from '../features/places';
import { overlaps, type Span } from '../text/span';
import { diagnosticOf } from './diagnostics';
import type { guardWith } from './guard';
import { rangeOf, spanOf } from './positions';
import type { Publisher } from './publisher';
import type { Session } from './session';
import { canonicalUri } from './uris';
import type { ArticleView } from './workspace';

/** Registers the light bulb: what repairs a finding, and what a person may decide about it. */
export function registerActions(session: Session, publisher: Publisher, guard: ReturnType<typeof guardWith>): void {
  const { connection, workspace } = session;
  connection.onCodeAction(guard('code actions', null as CodeAction[] | null, async ({ textDocument, range, context }) => {
    if (context.only && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return null;
    const view = await workspace.view(canonicalUri(textDocument.uri));
    if (!view) return null;
    const span = spanOf(linesOf(view.article), range);
    return view.findings
      .filter((finding) => touches(finding.span, span))
      .flatMap((finding) => {
        const diagnostic = diagnosticOf(finding, view, publisher.context());
        return finding.fixes.map((fix) => ({
          title: session.render(fix.title),
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          isPreferred: fix.preferred,
          edit: editOf(session, view, fix),
        }));
      });
  }));
}

/** Overlapping, or an empty range at the span's edge. */
function touches(a: Span, b: Span): boolean {
  return overlaps(a, b) || (a.start <= b.start && b.start <= a.end) || (b.start <= a.start && a.end <= b.end);
}

/** A fix as an edit of one or more files; with versions where the client wants them. */
export function editOf(session: Session, view: ArticleView, fix: Fix): WorkspaceEdit {
  const byFile = new Map<string, TextEdit[]>();
  for (const { file, span, text } of fix.edits) {
    const article = view.dossier.articles.find((a) => a.file === file);
    if (!article) continue;
    byFile.set(file, [...(byFile.get(file) ?? []), { range: rangeOf(linesOf(article), span), newText: text }]);
  }
  if (session.capabilities.workspace?.workspaceEdit?.documentChanges) {
    return { documentChanges: [...byFile].map(([file, edits]) => ({ textDocument: { uri: session.clientUri(file), version: session.workspace.document(file)?.version ?? null }, edits })) };
  }
  return { changes: Object.fromEntries([...byFile].map(([file, edits]) => [session.clientUri(file), edits])) };
}
