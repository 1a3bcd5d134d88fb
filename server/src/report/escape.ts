/** Article text for HTML and SVG, in text and in quoted attributes. Control characters that XML forbids become U+FFFD. */
export function escapeHtml(words: string): string {
  return words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\uFFFD').replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Article text for one line of Markdown, tables included: nothing in it is markup, a link, HTML or a new line. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replace(/^[-=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    // bare addresses are made links by many renderers
    .replace(/(https?|ftp|mailto|www)([:.])/gi, '$1&#8203;$2')
    .replace(/@/g, '&#64;');
}

/**
 * One field of CSV after RFC 4180, always quoted. A field that a spreadsheet would take for a formula is led by an
 * apostrophe (OWASP, "CSV injection"); numbers of ours are passed as numbers and stay as they are.
 */
export function csvField(value: string | number | undefined): string {
  if (value === undefined) return '""';
  if (typeof value === 'number') return `"${value}"`;
  const guarded = /^[\s\u0000\uFEFF]*[=+\-@\t\r|%＝＋－＠]/.test(value) ? `'${value}` : value;
  return `"${guarded.replace(/"/g, '""')}"`;
}

/** Replaces half surrogate pairs, which neither a URI nor UTF-8 can hold, by U+FFFD. */
export function wellFormed(words: string): string {
  return words.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
