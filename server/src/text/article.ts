import { splitBlocks, type Block } from './blocks';
import type { FrontMatter, Origin } from './origin';
import { findQuotations, type Quotation } from './quotations';

/** Why a text is held to be an article, or not. */
export interface ArticleLook {
  readonly isArticle: boolean;
  /** A stable code: `prose`, `tooShort`, `code`, `log`, `licence`, `list`, `frontMatter`. */
  readonly reason: string;
}

/** The outer form of an article: its blocks, its origin, and whether it is an article at all. */
export interface ArticleForm {
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly origin: Origin;
  readonly frontMatter?: FrontMatter;
  readonly look: ArticleLook;
}

/** Reads the outer form of a text. */
export function readForm(text: string): ArticleForm {
  const blocks = splitBlocks(text);
  return {
    blocks,
    quotations: findQuotations(text, blocks),
    origin: { agencies: [], authors: [], evidence: [] },
    look: { isArticle: blocks.length > 0, reason: 'prose' },
  };
}
