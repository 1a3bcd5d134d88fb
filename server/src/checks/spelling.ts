import type { Entity } from '../dossier';
import { fold, heardOf } from '../dossier/words';
import type { Mention } from '../recognize/mention';
import type { Span } from '../text/span';

/**
 * Edit distance with transpositions (optimal string alignment), cut off: anything above `most` counts as `most + 1`.
 * Costs the product of two word lengths.
 */
export function editDistance(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, most + 1);
}

/** A word of a name as it is compared: without the genitive's apostrophe and without regard to case. */
export function folded(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[’ʼ`]/g, "'").replace(/'s?$|\.$/, '');
}

/** Whether two words are one name written differently: near in letters, and no inflection, initial or short form of each other. */
export function isMisspelling(a: string, b: string): boolean {
  const [x, y] = [folded(a), folded(b)];
  if (x === y || x.length < 3 || y.length < 3) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  // a case ending; behind a consonant like that of „Oberman“ no name takes an -n, behind an -s none another
  if ((long === `${short}s` && !short.endsWith('s')) || long === `${short}es` || (long === `${short}n` && /(?:e|er|el)$/.test(short))) return false;
  if (long.startsWith(short) && long.length - short.length > 2) return false;
  if (/\d/.test(x + y)) return false;
  const most = long.length <= 4 ? 1 : long.length <= 9 ? 2 : 3;
  return (editDistance(x, y, most) <= most || heardOf(fold(x)) === heardOf(fold(y))) && shareEnds(x, y);
}

/** Misspellings keep the first letter or the last two; different names of like length seldom do. */
function shareEnds(a: string, b: string): boolean {
  return a[0] === b[0] || a.slice(-3) === b.slice(-3);
}

/** A word of a mention with its place in the article. */
export interface NameWord {
  readonly word: string;
  readonly span: Span;
  /** Index of the word in the name, counted from its end for people (0 is the family name), from its start for firms. */
  readonly slot: number;
}

/** The words of a mention's name; the genitive -s of the last is left out where the base form has none. */
export function wordsOfName(text: string, mention: Mention, entity: Entity): NameWord[] {
  const words: NameWord[] = [];
  const whole = text.slice(mention.span.start, mention.span.end);
  const base = mention.name?.base ?? whole;
  const shown = whole.startsWith(base) ? base : whole;
  for (const match of shown.matchAll(/[\p{L}\p{M}\d.'’&-]+/gu)) {
    words.push({ word: match[0], span: { start: mention.span.start + match.index, end: mention.span.start + match.index + match[0].length }, slot: words.length });
  }
  if (entity.kind !== 'person') return words;
  // „Pemberton Shaw“ is written otherwise than „Pemberton-Shaw“: one family name, with and without its hyphen
  const [before, last] = words.slice(-2);
  const halves = words.length > 2 ? `${before!.word}-${last!.word}`.toLowerCase() : '';
  if (halves && entity.variants.some((v) => v.toLowerCase().endsWith(halves))) words.splice(-2, 2, { word: text.slice(before!.span.start, last!.span.end), span: { start: before!.span.start, end: last!.span.end }, slot: 0 });
  return words.map((w, i) => ({ ...w, slot: words.length - 1 - i }));
}
