import type { Finding } from '../checks';
import type { Dossier, DossierArticle } from '../dossier';
import { overlaps, type Span } from '../text/span';
import type { ArticleAnalysis } from '../analysis';
import { TOKEN_TYPES, type TokenModifier, type TokenType } from './legend';

/** A mention as the editor colours it. */
export interface Mark {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** What the folder says of an article, where it is known already. */
export interface FolderView {
  readonly dossier: Dossier;
  readonly article: DossierArticle;
  readonly findings: readonly Finding[];
}

const MARKED = new Set<string>(TOKEN_TYPES.map((t) => t.id));
const CONFLICT_CODES = new Set(['figure-conflict', 'scale-slip', 'role-conflict', 'name-spelling']);

/** The marks of an article in the order of the text; without a view of the folder those it has by itself. */
export function findMarks(analysis: ArticleAnalysis, view?: FolderView): Mark[] {
  const unsourced = (view?.findings ?? []).filter((f) => f.code.startsWith('unsourced-')).map((f) => f.span);
  const conflicting = [
    ...(view?.findings ?? []).filter((f) => CONFLICT_CODES.has(f.code)).map((f) => f.span),
    ...(view?.dossier.notes ?? [])
      .filter((n) => n.relation === 'conflicts')
      .flatMap((n) => n.members)
      .filter((m) => m.file === view?.article.file)
      .map((m) => m.span),
  ];
  const inUnsourced = hitTest(unsourced);
  const inConflict = hitTest(conflicting);
  return analysis.mentions
    .filter((m) => MARKED.has(m.kind) && !m.optional)
    .map((m) => {
      const modifiers: TokenModifier[] = [];
      if (m.value && m.value.bound !== 'exact') modifiers.push('hedged');
      if (inUnsourced(m.span)) modifiers.push('unsourced');
      if (inConflict(m.span)) modifiers.push('conflicting');
      return { span: m.span, type: m.kind as TokenType, modifiers };
    });
}

/** A test whether a span overlaps one of many; the spans asked for come in the order of the text. */
function hitTest(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // the furthest end up to each span: those before cannot reach beyond it
  let from = 0;
  let open: Span[] = [];
  return (span) => {
    while (from < sorted.length && sorted[from]!.start < span.end) open.push(sorted[from++]!);
    open = open.filter((s) => s.end > span.start);
    return open.some((s) => overlaps(s, span));
  };
}
