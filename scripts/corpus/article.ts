import type { LanguageId } from '../../server/src/language/pack';
import type { Span } from '../../server/src/text/span';
import type { NameKind } from '../../server/src/recognize/tagger/tagger';

/** A marked stretch of an annotated text. */
export interface CorpusMark extends Span {
  /** What it may be: one kind, or several where the annotation does not tell them apart; empty for money and for what is not known. */
  readonly kinds: readonly NameKind[];
  readonly money?: boolean;
  /** Neither finding nor missing it counts. */
  readonly optional: boolean;
  /** Ties the mentions of one entity together inside one article. */
  readonly entity?: string;
}

/** An annotated text, from our corpus or from elsewhere. */
export interface CorpusArticle {
  readonly id: string;
  readonly language: LanguageId;
  readonly desk: string;
  readonly style: string;
  readonly heldout: boolean;
  readonly text: string;
  readonly marks: readonly CorpusMark[];
}

/** Whether an article was written to teach names, with many more of them than people write: no measure of ordinary prose. */
export function isDenseInNames(article: Pick<CorpusArticle, 'id'>): boolean {
  return /^..-(?:firms|bodies|brands|firmen|meldungen|behoerden|marken|depesche|kurier|dispatch|bulletin)-/.test(article.id);
}

/** Whether an article is of the part written on 29 November 2026 for measuring, by hands and on subjects of its own; never trained on. */
export function isFresh(article: Pick<CorpusArticle, 'id'>): boolean {
  return /^..-fresh[a-z]-/.test(article.id);
}
