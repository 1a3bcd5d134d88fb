import { CodeActionKind, type CodeAction, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { titleOf, type Finding, type Fix } from '../checks';
import { linesOf } from '../features/places';
import { msg } from '../message';
import { decisionsAt, decisionsFor, nameDecisions, isEntry, takeBackTitle, type Decision, type Review } from '../review';
import { touches, type Span } from '../text/span';
import { diagnosticOf } from './diagnostics';
import type { guardWith } from './guard';
import { rangeOf, spanOf } from './positions';
import type { Publisher } from './publisher';
import { REVIEW_COMMAND } from './protocol';
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
        const fixes = finding.fixes.map((fix): CodeAction => ({
          title: session.render(fix.title),
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          isPreferred: fix.preferred,
          edit: editOf(session, view, fix),
        }));
        return [...fixes, ...decisionsAbout(session, view, finding).map((action) => ({ ...action, diagnostics: [diagnostic] }))];
      })
      .concat(decisionsAboutName(session, view, span), takingBack(session, view, span, await session.review.reviewOf(view.article.file)));
  }));
  connection.onExecuteCommand(guard('decision', null as boolean | null, async ({ command, arguments: args }) => {
    if (command !== REVIEW_COMMAND) return null;
    const [uri, ...given] = (args ?? []) as unknown[];
    const at = new Date().toISOString();
    const entries = given.map((entry) => (typeof entry === 'object' && entry ? { ...entry, at } : entry));
    if (typeof uri !== 'string' || !entries.length || !entries.every(isEntry)) return false;
    const written = await session.review.decide(canonicalUri(uri), entries);
    workspace.reviewChanged();
    publisher.allChanged();
    return written;
  }));
}

/** What a person may decide about a finding. Where words are asked for, only Beleg's own client can ask. */
function decisionsAbout(session: Session, view: ArticleView, finding: Finding): CodeAction[] {
  const { render, options, review } = session;
  const uri = view.article.file;
  const decisions = decisionsFor(finding, titleOf(finding.code), review.pathOf(uri), view.article.analysis, '')
    .filter((decision) => !decision.asksForSource || options.commands)
    .map((decision) => actionFor(session, uri, decision));
  if (!options.commands) return decisions;
  const title = render(msg('Switch off “{kind}” in the settings', { kind: titleOf(finding.code) }));
  return [...decisions, { title, kind: CodeActionKind.QuickFix, command: { title, command: 'beleg.setSeverity', arguments: [finding.code, 'off'] } }];
}

/** What a person may decide about the name at a place, or about the words that are selected. */
function decisionsAboutName(session: Session, view: ArticleView, span: Span): CodeAction[] {
  const { analysis, file } = view.article;
  const mention = analysis.mentions.find((m) => NAMES.has(m.kind) && touches(m.span, span));
  const selected = analysis.text.slice(span.start, Math.min(span.end, span.start + 80));
  const name = span.end > span.start && /^\p{Lu}[^\r\n.!?]{0,60}$/u.test(selected.trim()) ? selected.trim() : mention?.name?.base;
  if (!name) return [];
  return nameDecisions(name, '')
    .filter(({ entry }) => entry.kind !== 'name' || name !== mention?.name?.base || entry.as !== mention.kind)
    .map((decision) => actionFor(session, file, decision));
}

/** Takes back what was decided about a place. */
function takingBack(session: Session, view: ArticleView, span: Span, review: Review): CodeAction[] {
  return decisionsAt(span, review, view.reviewed, view.article.analysis)
    .map((entry) => actionFor(session, view.article.file, { title: takeBackTitle(entry, titleOf), entry: { ...entry, removed: true } }));
}

/** Kinds of mentions that are names. */
const NAMES: ReadonlySet<string> = new Set(['company', 'person', 'organisation', 'place', 'product']);

function actionFor(session: Session, uri: string, decision: Decision): CodeAction {
  const title = session.render(decision.title);
  const command = decision.asksForSource ? 'beleg.attachSource' : REVIEW_COMMAND;
  return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [session.clientUri(uri), decision.entry] } };
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
