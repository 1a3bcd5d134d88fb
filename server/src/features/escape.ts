/** What can begin markup, a link or HTML inside a line of Markdown (CommonMark and GitHub's bare links). */
const MARKUP = /[\\`*_{}[\]()#+!|<>~&$@=]|\.(?!\d)|:(?=\/)|(?<!\w)-|-(?!\w)/g;

/** Words of an article for Markdown: nothing in them can become markup, a link or HTML; white space is one blank. */
export function escapeMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(MARKUP, '\\$&');
}

/** Words cut to a readable length, at a word's end where there is one; `…` shows the cut. */
export function shorten(words: string, longest: number): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  if (flat.length <= longest) return flat;
  const cut = flat.slice(0, longest - 1);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > longest * 0.6 ? cut.slice(0, blank) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A URI that may stand in a Markdown link's round brackets. */
export function linkTarget(uri: string): string {
  return uri.replace(/[()<>\s\\]/g, (c) => encodeURIComponent(c).replace('(', '%28').replace(')', '%29'));
}
