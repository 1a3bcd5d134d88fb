import type { FormLexicon } from './form';
import type { Span } from './span';

/** What a block of an article is. Only `body` and `list` make claims. */
export type BlockKind =
  | 'title' | 'heading' | 'body' | 'list' | 'caption' | 'byline' | 'source' | 'frontMatter' | 'boilerplate';

/** A paragraph-sized stretch of an article. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

interface Line extends Span {
  readonly words: string;
  readonly afterBlank: boolean;
}

const BULLET = /^(?:[•·▪‣◦*–—-]|\d{1,2}[.)])\s+/;
const TERMINAL = /[.!?…:;]["“”»«›‹’')\]]*$/;

/** Splits a text into blocks: one a line, or one a group of lines where the text is hard-wrapped. */
export function splitBlocks(text: string, lexicon: FormLexicon, frontMatter?: Span): Block[] {
  const lines = linesOf(text, frontMatter?.end ?? 0);
  const stretches = joinWrapped(text, lines);
  const blocks = stretches.map((stretch, i) => ({ ...stretch, kind: kindOf(stretches, i, lexicon) }));
  markDeck(blocks);
  return markBoilerplate(text, blocks, lexicon).map(({ start, end, kind }) => ({ start, end, kind }));
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  const line = /([^\r\n]*)(\r\n|\n|\r|$)/g;
  line.lastIndex = from;
  for (let match = line.exec(text); match && match.index < text.length; match = line.exec(text)) {
    const words = match[1]!.trim();
    if (words) {
      const start = match.index + match[1]!.length - match[1]!.trimStart().length;
      lines.push({ start, end: start + words.length, words, afterBlank });
    }
    afterBlank = !words;
    if (match[0].length === 0) break;
  }
  return lines;
}

/** More blocks than these do not stand above who wrote it. */
const DECK = 3;

/** What stands between the title and the byline sums the article up, as a heading does. */
function markDeck(blocks: { kind: BlockKind }[]): void {
  if (blocks[0]?.kind !== 'title') return;
  let end = 1;
  while (end <= DECK && (blocks[end]?.kind === 'body' || blocks[end]?.kind === 'heading')) end++;
  if (blocks[end]?.kind === 'byline') for (const block of blocks.slice(1, end)) block.kind = 'heading';
}

/**
 * A file is hard-wrapped when its lines are all short, blank lines stand between groups of them, and most lines inside
 * a group stop in the middle of a sentence. Then a group is one block.
 */
function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const longest = lines.reduce((n, l) => Math.max(n, l.words.length), 0);
  const inner = lines.filter((_, i) => lines[i + 1] && !lines[i + 1]!.afterBlank);
  const broken = inner.filter((l) => l.words.length > 45 && !TERMINAL.test(l.words));
  if (longest > 130 || inner.length < 3 || broken.length * 2 < inner.length) return [...lines];
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (!last || line.afterBlank || BULLET.test(line.words) || line.words.startsWith('#') || last.words.startsWith('#')) joined.push(line);
    else joined[joined.length - 1] = { ...last, end: line.end, words: text.slice(last.start, line.end) };
  }
  return joined;
}

function kindOf(lines: readonly Line[], i: number, lexicon: FormLexicon): BlockKind {
  const { words } = lines[i]!;
  const lower = words.toLowerCase();
  if (/^(?:!\[\s*\]\([^)]*\)[\s|]*)+$/.test(words) || /^[\W_]+$/u.test(words) && !/[\p{L}\p{N}]/u.test(words)) return 'boilerplate';
  if (/^#{1,6}\s/.test(words)) return i === 0 ? 'title' : 'heading';
  if (startsWithLabel(lower, lexicon.sources) || (i >= lines.length - 3 && /^(?:https?:\/\/|www\.)\S+$/.test(words))) return 'source';
  if (isCaption(words, lower, lexicon)) return 'caption';
  if (isByline(words, lower, lexicon, i, lines.length)) return 'byline';
  if (startsWithLabel(lower, lexicon.dates) && words.length < 80 && /\d/.test(words)) return 'byline';
  if (i > 0 && i >= lines.length - 3 && /^\(?(?:\p{Ll}{2,5}|\p{Lu}{2,5})(?:[/,-]\s?\p{L}{2,6})*\)?$/u.test(words)) return 'source';
  if (BULLET.test(words)) return 'list';
  if (isOutletLine(words, i, lines)) return 'source';
  if (isHeading(words)) return i === 0 ? 'title' : 'heading';
  return 'body';
}

function startsWithLabel(lower: string, labels: readonly string[]): boolean {
  return labels.some((label) => lower.startsWith(label) && /^\s*[:：]/.test(lower.slice(label.length)));
}

/** A photo's line: a credit label and little else, or a credit at its end. */
function isCaption(words: string, lower: string, lexicon: FormLexicon): boolean {
  if (words.length > 400) return false;
  if (startsWithLabel(lower, lexicon.credits)) return true;
  return /[:/]/.test(lower) && lexicon.credits.some((credit) => {
    const at = lower.lastIndexOf(credit);
    if (at < 0 || (at > 0 && /\p{L}/u.test(lower[at - 1]!))) return false;
    const rest = lower.slice(at + credit.length);
    return /^s?\s*[:/]\s*\S/.test(rest) && rest.length < 60;
  }) || words.length < 200 && /[([](?:©|\(c\))|©\s*\p{L}/iu.test(words) && !/rechte|rights/i.test(words);
}

function isByline(words: string, lower: string, lexicon: FormLexicon, i: number, count: number): boolean {
  if (words.length > 120 || /[.!?]["“”»«]?$/.test(words) && !/\b\p{Lu}\.$/u.test(words)) return false;
  if (i > 6 && i < count - 3) return false;
  return lexicon.bylines.some((label) => {
    if (!lower.startsWith(label)) return false;
    const rest = words.slice(label.length);
    // every word a name: „Von Anna Berger und Tom Roth“, „By Jane Doe in Dublin, Politics Editor“
    const name = /^\s*:?\s+(?:(?:Dr\.|Prof\.)\s+)?\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|von|van|de|der|den|und|and|in|aus|al|bin))*(?:\s*[,|–-]\s*[^.]{0,50})?$/u;
    return /^\s*:?\s/.test(rest) && name.test(rest) && rest.trim().split(/\s+/).length >= 2;
  });
}

/** The last line of a file: an outlet's name alone. */
function isOutletLine(words: string, i: number, lines: readonly Line[]): boolean {
  if (i < 3 || i !== lines.length - 1 || words.length > 40) return false;
  const before = lines[i - 1]!.words;
  return TERMINAL.test(before) && /^(?:\p{Lu}[\p{L}\p{N}.&'’-]*|\p{L}+\.\p{L}{2,4})(?:\s+(?:\p{Lu}[\p{L}\p{N}.&'’-]*|of|the|und|and|für|der|\/)){0,4}$/u.test(words);
}

function isHeading(words: string): boolean {
  if (words.length > 140) return false;
  const count = words.split(/\s+/).length;
  if (count > 18) return false;
  // “Police put the damage at £40,000.” is a sentence; “Chapter 4.” is none
  const numbered = /(?:\d|\b\p{L})\.$/u.test(words) && !(count > 3 && /(?:\p{Sc}\S*|\d{3})\.$/u.test(words));
  if (/[.!…]["“”»«›‹’')\]]*$/.test(words) && (count > 6 || !numbered)) return count <= 6 && /!$/.test(words);
  if (/[,;]$/.test(words)) return false;
  // „… sagte er“ ends without a dot only by accident, a question may be a heading
  return /\p{L}/u.test(words);
}

/** Finds what is not the article: page furniture anywhere, teasers inside, and the tail behind the article. */
function markBoilerplate(text: string, blocks: readonly Block[], lexicon: FormLexicon): Block[] {
  const lower = blocks.map((b) => text.slice(b.start, b.end).toLowerCase().replace(/^[#*•–—\s-]+/, ''));
  const total = blocks.reduce((n, b) => n + (b.end - b.start), 0);
  const furniture = new Set(lexicon.furniture);
  const kinds: BlockKind[] = blocks.map((b) => b.kind);
  const listPromotes = promotingLists(blocks, lower, lexicon);
  let passed = 0;
  let prose = 0;
  for (let i = 0; i < blocks.length; i++) {
    const words = lower[i]!;
    const short = words.length < 120;
    if (kinds[i] !== 'boilerplate') {
      if (isFurniture(words, furniture)) kinds[i] = 'boilerplate';
      else if (short && /\((?:[mwfdx]\/){1,2}[mwfdx]\)|\(all genders\)/i.test(words)) kinds[i] = 'boilerplate';
      else if (short && /(?:©|\(c\)) ?\d{4}|alle rechte vorbehalten|all rights reserved/.test(words)) kinds[i] = 'boilerplate';
      else if (/^(?:lesezeit|lesedauer|read(?:ing)? time|\d+ min(?:uten|utes)?\b.{0,12}$)/.test(words) && words.length < 40) kinds[i] = 'boilerplate';
      else if (blocks[i]!.kind === 'list' && promotes(words, lexicon) && listPromotes(i)) kinds[i] = 'boilerplate';
    }
    const enough = prose >= 2 && passed >= total * 0.35;
    if (enough && short && lexicon.tailStarts.some((s) => words.startsWith(s) && !/\p{L}/u.test(words[s.length] ?? ' '))) {
      for (let j = i; j < blocks.length; j++) if (kinds[j] !== 'source') kinds[j] = 'boilerplate';
      break;
    }
    if (short && lexicon.teaserStarts.some((s) => words.startsWith(s) && !/\p{L}/u.test(words[s.length] ?? ' '))) {
      kinds[i] = 'boilerplate';
      for (let j = i + 1; j < blocks.length && j < i + 6 && /:$/.test(words) && (blocks[j]!.kind === 'list' || blocks[j]!.kind === 'heading'); j++) kinds[j] = 'boilerplate';
    }
    if (kinds[i] === 'body' || kinds[i] === 'list') {
      passed += blocks[i]!.end - blocks[i]!.start;
      if (words.length > 100) prose++;
    }
  }
  return blocks.map((b, i) => ({ ...b, kind: kinds[i]! }));
}

/** Only buttons and menu words: `Teilen | Twittern | Drucken`, `Home > News`. */
function isFurniture(words: string, furniture: ReadonlySet<string>): boolean {
  if (words.length > 150) return false;
  if (furniture.has(words.replace(/[\s.:!>»|]+$/, ''))) return words.length > 1;
  const parts = words.split(/\s*[|•·>»/]\s*|\s{2,}/).filter(Boolean);
  if (parts.length > 1) return parts.filter((p) => furniture.has(p)).length * 2 >= parts.length;
  const single = words.split(/\s+/);
  return single.length > 1 && single.every((w) => furniture.has(w));
}

function promotes(words: string, lexicon: FormLexicon): boolean {
  return words.length < 160 && (/!$/.test(words) || lexicon.promotion.some((p) => words.includes(p)));
}

/** Whether the list a block stands in mostly promotes; each list is looked at once. */
function promotingLists(blocks: readonly Block[], lower: readonly string[], lexicon: FormLexicon): (i: number) => boolean {
  let from = 0;
  let to = 0;
  let promoting = false;
  return (i) => {
    if (i < from || i >= to) {
      from = to = i;
      while (from > 0 && blocks[from - 1]!.kind === 'list') from--;
      while (to < blocks.length && blocks[to]!.kind === 'list') to++;
      promoting = lower.slice(from, to).filter((w) => promotes(w, lexicon)).length * 2 > to - from;
    }
    return promoting;
  };
}
