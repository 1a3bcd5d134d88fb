import { escapeMarkdown, linkTarget } from './escape';

/** A run of words in a hover; `text` is never markup. */
export interface Run {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis' | 'code';
  /** A URI that opens a place. */
  readonly link?: string;
}

/** A block of a hover. */
export type RichBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'rule' };

/** Rich text as Markdown; everything in it is escaped. */
export function toMarkdown(blocks: readonly RichBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'rule') return '---';
      if (block.kind === 'paragraph') return block.runs.map(markdownRun).join('');
      return block.items.map((runs) => `- ${runs.map(markdownRun).join('')}`).join('\n');
    })
    .join('\n\n');
}

function markdownRun(run: Run): string {
  // emphasis marks must touch the words
  const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text)!;
  if (!words) return run.text ? ' ' : '';
  let body = escapeMarkdown(words);
  if (run.link) body = `[${body}](${linkTarget(run.link)})`;
  if (run.style === 'strong') body = `**${body}**`;
  if (run.style === 'emphasis') body = `*${body}*`;
  if (run.style === 'code') body = `\`${words.replace(/[`\s]+/g, ' ')}\``;
  return `${before ? ' ' : ''}${body}${after ? ' ' : ''}`;
}

/** Rich text for a client that shows no Markdown. */
export function toPlain(blocks: readonly RichBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'rule') return '';
      if (block.kind === 'paragraph') return block.runs.map((r) => r.text).join('');
      return block.items.map((runs) => `  • ${runs.map((r) => r.text).join('')}`).join('\n');
    })
    .filter(Boolean)
    .join('\n');
}
