import { version } from '../../../package.json';
import type { ArticleRole, RoleReason } from '../dossier';
import { shorten } from '../features/escape';
import { findMarks } from '../features/marks';
import { linesOf } from '../features/places';
import { msg, type Message } from '../message';
import { reportHtml } from '../report';
import type { LookReason } from '../text/article';
import type { guardWith } from './guard';
import { DECISIONS, MARKS, REPORT, SET_ROLE, STATUS, type DecisionItem, type MarksAnswer, type RoleParams, type SkipReason, type Status, type UriParams } from './protocol';
import { rangeOf } from './positions';
import type { Publisher } from './publisher';
import type { Session } from './session';
import { canonicalUri, nameOf, schemeOf } from './uris';
import { listDecisions } from './decisions';

/** Registers the requests of Beleg's own client. */
export function registerCustom(session: Session, publisher: Publisher, guard: ReturnType<typeof guardWith>): void {
  const { connection, workspace } = session;
  connection.onRequest(STATUS, guard('status', null as Status | null, ({ uri }: UriParams) => statusOf(session, canonicalUri(uri))));
  connection.onRequest(MARKS, guard('marks', null as MarksAnswer | null, async ({ uri }: UriParams) => {
    const view = await workspace.view(canonicalUri(uri));
    if (!view) return null;
    const lines = linesOf(view.article);
    const marks = findMarks(view.article.analysis, view).map(({ span, type, modifiers }) => ({ type, modifiers, range: rangeOf(lines, span) }));
    return { version: workspace.document(canonicalUri(uri))?.version ?? -1, marks };
  }));
  connection.onRequest(REPORT, guard('fact sheet', null as string | null, async ({ uri }: UriParams) => {
    const view = await workspace.view(canonicalUri(uri));
    if (!view) return null;
    const views = await Promise.all(view.dossier.articles.map((article) => workspace.view(article.file)));
    // a source from elsewhere has its findings in its own folder
    const findings = views.flatMap((each) => (each?.dossier === view.dossier ? each.findings : []));
    return reportHtml(view.dossier, findings, { locale: session.locale.toLowerCase().startsWith('de') ? 'de' : 'en', render: session.render, version });
  }));
  connection.onRequest(DECISIONS, guard('decisions', [] as DecisionItem[], ({ uri }: Partial<UriParams>) => listDecisions(session, uri && canonicalUri(uri))));
  connection.onRequest(SET_ROLE, guard('role', false, async ({ uri: given, role }: RoleParams) => {
    const uri = canonicalUri(given);
    // what is not saved has no path to keep a decision by
    if (schemeOf(uri) === 'untitled') workspace.choose(uri, role);
    else {
      await session.review.decide(uri, [{ kind: 'role', file: session.review.pathOf(uri), role, at: new Date().toISOString() }]);
      workspace.reviewChanged();
    }
    publisher.allChanged();
    return true;
  }));
}

const SKIPPED: Readonly<Record<Exclude<SkipReason, 'look'>, Message>> = {
  excluded: msg('The setting beleg.files.exclude leaves this file out.'),
  notIncluded: msg('The setting beleg.files.include does not name this file.'),
  tooLarge: msg('This file is too large, or cannot be read.'),
};

const LOOK: Readonly<Record<LookReason, Message>> = {
  prose: msg('The text looks like an article.'),
  short: msg('The text is short, and taken for an article.'),
  frontMatter: msg('The front matter says so.'),
  empty: msg('The file is empty.'),
  noSentences: msg('The text has no sentences of prose.'),
  code: msg('The text looks like code or data.'),
  log: msg('The text looks like a log.'),
  licence: msg('The text looks like a licence.'),
  documentation: msg('The text looks like technical documentation.'),
};

const ROLE: Readonly<Record<RoleReason, Message>> = {
  frontMatter: msg('The front matter says so.'),
  command: msg('Somebody has marked it so.'),
  setting: msg('A setting says so.'),
  name: msg('The name of the file says so.'),
  place: msg('Its place beside a folder of sources says so.'),
  untitled: msg('What is not saved yet is a draft.'),
  default: msg('Nothing makes it a draft.'),
};

/** What the status item says of an article: its part, and how many findings the Problems panel shows. */
function summaryOf(role: ArticleRole | undefined, findings: number): Message {
  if (role === 'draft') return findings === 1 ? msg('Draft: one finding') : findings ? msg('Draft: {findings} findings', { findings }) : msg('Draft: no findings');
  return findings === 1 ? msg('Article: one finding') : findings ? msg('Article: {findings} findings', { findings }) : msg('Article: no findings');
}

/** What was analysed in a file, and why not. */
export async function statusOf(session: Session, uri: string): Promise<Status> {
  const { workspace, render } = session;
  const state = await workspace.file(uri);
  const none = { uri, isArticle: false, money: 0, companies: 0, people: 0, claims: 0, carried: 0, findings: 0, hints: 0, others: [], failures: [] };
  if (state.skipped || !state.analysis) {
    const look = state.analysis?.look.reason;
    const reason = state.skipped && state.skipped !== 'look' ? SKIPPED[state.skipped] : LOOK[look ?? 'empty'];
    return { ...none, skipped: state.skipped, look, summary: render(msg('Not an article')), details: [render(reason)] };
  }
  const view = await workspace.view(uri);
  const analysis = view?.article.analysis ?? state.analysis;
  const count = (kind: string): number => analysis.mentions.filter((m) => m.kind === kind && !m.optional).length;
  const claims = analysis.claims.filter((c) => !c.exempt && !c.selfEvident);
  const role = view?.article.role;
  const roleReason = workspace.roleReason(uri);
  const shown = (view?.findings ?? []).filter((f) => f.severity !== 'hint');
  const others = (view?.dossier.articles ?? []).filter((a) => a.file !== uri).map((a) => nameOf(a.file));
  const numbers = { money: count('money'), companies: count('company'), people: count('person'), claims: claims.length, carried: claims.filter((c) => c.attribution).length, findings: shown.length, hints: (view?.findings.length ?? 0) - shown.length };
  return {
    ...none,
    ...numbers,
    isArticle: true,
    look: analysis.look.reason,
    role,
    roleReason,
    language: analysis.language,
    others,
    failures: analysis.failures.map((f) => f.part),
    summary: render(summaryOf(role, numbers.findings)),
    details: [
      `${render(role === 'draft' ? msg('It is a draft.') : msg('It is a source of the other articles.'))} ${roleReason ? render(ROLE[roleReason]) : ''}`.trim(),
      others.length ? render(msg('Compared with: {names}', { names: others.slice(0, 12).join(', ') + (others.length > 12 ? ' …' : '') })) : render(msg('There is no other article in the folder.')),
      render(LOOK[analysis.look.reason]),
      render(analysis.language === 'de' ? msg('Language: German') : msg('Language: English')),
      render(msg('{money} amounts of money, {companies} companies, {people} people', numbers)),
      render(msg('{claims} claims, {carried} of them carried by a source', numbers)),
      ...(numbers.hints ? [render(msg('Hints, shown in the text only: {hints}', numbers))] : []),
      ...(view?.reviewed.ignored.length ? [render(msg('Findings not shown, by your decisions: {count}', { count: view.reviewed.ignored.length }))] : []),
      ...(view?.reviewed.stale.length ? [render(msg('Decisions that fit no place any more: {words}', { words: view.reviewed.stale.slice(0, 5).map((entry) => shorten(entry.quote, 80)).join(' · ') }))] : []),
      ...(analysis.failures.length ? [render(msg('Left out because it failed: {parts}', { parts: analysis.failures.map((f) => f.part).join(', ') }))] : []),
    ],
  };
}
