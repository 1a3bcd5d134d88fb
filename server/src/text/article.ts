import { splitBlocks, type Block } from './blocks';
import type { FormLexicon } from './form';
import { readFrontMatter, readOrigin, type FrontMatter, type Origin } from './origin';
import { findQuotations, type Quotation } from './quotations';

/** Why a text is held to be an article, or not. */
export type LookReason = 'prose' | 'short' | 'empty' | 'noSentences' | 'code' | 'log' | 'licence' | 'documentation' | 'frontMatter';

/** Whether a text looks like an article. */
export interface ArticleLook {
  readonly isArticle: boolean;
  readonly reason: LookReason;
}

/** The outer form of an article: its blocks, its origin, and whether it is an article at all. */
export interface ArticleForm {
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly origin: Origin;
  readonly frontMatter?: FrontMatter;
  readonly look: ArticleLook;
}

/** Reads the outer form of a text. Linear in its length. */
export function readForm(text: string, lexicon: FormLexicon): ArticleForm {
  const frontMatter = readFrontMatter(text);
  const blocks = splitBlocks(text, lexicon, frontMatter?.span);
  return {
    blocks,
    quotations: findQuotations(text, blocks.filter((b) => b.kind !== 'boilerplate')),
    origin: readOrigin(text, blocks, lexicon, frontMatter),
    frontMatter,
    look: lookAt(text.slice(frontMatter?.span.end ?? 0, 40_000), frontMatter),
  };
}

/** How many stretches look like sentences: a capital, at least a dozen characters, a word and a mark at the end. One pass. */
function countSentences(text: string): number {
  let count = 0;
  for (const match of text.matchAll(/[^.!?…\n]+/g)) {
    const end = match.index + match[0].length;
    if (end >= text.length || text[end] === '\n') continue;
    const capital = match[0].search(/\p{Lu}/u);
    if (capital >= 0 && match[0].length - capital > 13 && /[\p{L}\d"“”»«)%€$]$/u.test(match[0].slice(-2))) count++;
  }
  return count;
}

function lookAt(text: string, frontMatter?: FrontMatter): ArticleLook {
  const wish = frontMatter?.fields['beleg'];
  if (wish === 'off' || wish === 'ignore' || wish === 'none') return { isArticle: false, reason: 'frontMatter' };
  if (wish === 'draft' || wish === 'source' || wish === 'article') return { isArticle: true, reason: 'frontMatter' };
  const trimmed = text.trim();
  if (!trimmed) return { isArticle: false, reason: 'empty' };
  const lines = trimmed.split(/\r?\n/).filter((l) => l.trim());
  const share = (test: RegExp): number => lines.filter((l) => test.test(l)).length / lines.length;

  if (/^[\s]*[{[]/.test(trimmed) && /["'][\w-]+["']\s*:/.test(trimmed.slice(0, 500))) return { isArticle: false, reason: 'code' };
  if (/^(?:<\?xml|<!doctype|<html|#!\/)/i.test(trimmed)) return { isArticle: false, reason: 'code' };
  if (share(/[{};]\s*$|^\s*(?:import|from|const|let|var|def|class|function|return|#include|package|public|private)\b.*[;:({]?\s*$|^\s*\/\/|^\s*[\w.-]+\s*=\s*\S/) > 0.35) return { isArticle: false, reason: 'code' };
  if (share(/^\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|^\[?\d{2}:\d{2}:\d{2}|^(?:\p{L}{3}\s+\d+\s)?\d{2}:\d{2}:\d{2}|\b(?:INFO|DEBUG|WARN|ERROR|TRACE)\b/u) > 0.5) return { isArticle: false, reason: 'log' };
  if (/permission is hereby granted, free of charge|licensed under the apache license|gnu (?:lesser |affero )?general public license|redistribution and use in source and binary forms|mozilla public license/i.test(trimmed.slice(0, 4000))) return { isArticle: false, reason: 'licence' };
  const fences = (trimmed.match(/^```/gm) ?? []).length;
  if (fences >= 2 || share(/`[^`]+`|^\s*\|.*\|\s*$/) > 0.25) return { isArticle: false, reason: 'documentation' };
  const sentences = countSentences(trimmed);
  if (sentences === 0) {
    const words = trimmed.split(/\s+/).length;
    return lines.length <= 3 && words >= 6 && words / lines.length >= 5 ? { isArticle: true, reason: 'short' } : { isArticle: false, reason: 'noSentences' };
  }
  // a list of words or paths with a stray sentence is no article
  if (lines.length > 12 && sentences < lines.length / 12) return { isArticle: false, reason: 'noSentences' };
  return { isArticle: true, reason: 'prose' };
}
