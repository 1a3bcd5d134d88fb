import type { Block } from './blocks';
import { readDateline } from './dateline';
import type { FormLexicon } from './form';
import { findMasthead } from './masthead';
import type { Span } from './span';

/** Where an article comes from, as it says itself. */
export interface Origin {
  /** The outlet that printed it: its source line, an outlet's name as last line, front matter. */
  readonly outlet?: string;
  /** Agencies and signatures of the dateline or last line: `dpa`, `AP`, `emw`. */
  readonly agencies: readonly string[];
  /** The first of them that is shown to be an agency: it stands in the dateline or is a known one, and is no writer's sign (`sag`). */
  readonly agency?: string;
  readonly authors: readonly string[];
  readonly url?: string;
  /** ISO 8601 date, where the article or its front matter carries one. */
  readonly date?: string;
  /** The place of the dateline. */
  readonly place?: string;
  /** The stretches these were read from. */
  readonly evidence: readonly Span[];
}

/** What the writer says about the file between two lines of `---` at its top: `beleg: draft`, `language: de`. */
export interface FrontMatter {
  readonly span: Span;
  /** Keys in lower case, values without quotation marks. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads `key: value` lines between two lines of `---` at the top; anything else is left alone. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const fields: Record<string, string> = {};
  for (const line of match[1]!.split(/\r?\n/)) {
    const field = /^([\p{L}][\w.-]{0,40}):\s*(.*)$/u.exec(line.trim());
    if (field) fields[field[1]!.toLowerCase()] = field[2]!.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return { span: { start: 0, end: match[0].length }, fields };
}

const SIGNATURE = /(?:^|\s)\(((?:\p{L}{2,6})(?:[/,]\s?\p{L}{2,8})*)\)$/u;
const BARE_SIGNATURE = /^\(?((?:\p{L}{2,5})(?:[/,]\p{L}{2,6})*)\)?$/u;

/** A name of several words in capitals, or a station's call sign: `WKLV 9`. */
const HOUSE = /^\p{Lu}{3,5}\s\d{1,2}$|^\p{Lu}[\p{L}'’&.-]+(?:\s(?:\p{Lu}[\p{L}'’&.-]+|&|of|für|und|and)){1,4}$/u;

const LAST_DATE = /[\s,;|(–—-]+(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}(?:st|nd|rd|th)?\.?\s+\p{L}{3,9}\.?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})\)?$/u;

/** So far into its text an article says of what day it is. */
const LEAD = 500;
const DAY_IN_BRACKETS = /\p{L}+\s\((\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}\.\s\p{L}{3,9}\s\d{4}|\p{L}{3,9}\.?\s\d{1,2},\s\d{4})\)/u;

/** Reads an article's own word on where it comes from. */
export function readOrigin(text: string, blocks: readonly Block[], lexicon: FormLexicon, frontMatter?: FrontMatter): Origin {
  const fields = frontMatter?.fields ?? {};
  const evidence: Span[] = [];
  const agencies: string[] = [];
  const authors: string[] = [];
  let agency: string | undefined;
  const sign = (signature: string): void => {
    const signs = signature.split(/[/,]\s?/).filter((s) => !lexicon.desks.includes(s));
    agencies.push(...signs);
    agency ??= signs.find((s) => s !== s.toLowerCase() || lexicon.agencies.includes(s));
  };
  let outlet = fields['outlet'] ?? fields['source'] ?? fields['quelle'] ?? fields['medium'];
  let url = fields['url'] ?? fields['link'];
  let date = isoDate(fields['date'] ?? fields['datum'] ?? '');
  let place: string | undefined;
  const author = fields['author'] ?? fields['autor'];
  if (author) authors.push(author);

  const prose = blocks.filter((b) => b.kind === 'body');
  for (const block of blocks.filter((b) => b.kind === 'body' || b.kind === 'list').slice(0, 2)) {
    const found = readDateline(text.slice(block.start, Math.min(block.end, block.start + 160)), isoDate);
    if (!found) continue;
    place = found.place;
    agencies.push(...found.agencies);
    agency ??= found.agencies[0];
    date ??= found.date;
    evidence.push({ start: block.start, end: block.start + text.slice(block.start, block.start + found.length).trimEnd().length });
    break;
  }
  const masthead = findMasthead(text, blocks, lexicon, isoDate);
  if (masthead) {
    evidence.push({ start: masthead.block.start, end: masthead.block.end });
    outlet ??= masthead.outlet;
    date ??= isoDate(text.slice(masthead.block.start, masthead.block.end));
  }
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    if (block.kind === 'source') {
      evidence.push({ start: block.start, end: block.end });
      const link = /(?:https?:\/\/|www\.)[^\s<>"]+/.exec(words)?.[0];
      const line = words.replace(/^[^:]{3,20}:\s*/, '').replace(/(?:https?:\/\/|www\.)\S+/, '').trim();
      // the date of a source line is no part of the outlet's name
      const dated = LAST_DATE.exec(line);
      const day = dated && isoDate(dated[1]!);
      const named = day ? line.slice(0, dated.index) : line;
      if (day) date ??= day;
      const signature = BARE_SIGNATURE.exec(words);
      if (link) url ??= link;
      // „Sources: The Harbour Post; Dockside.com.“: whom the writer has it from, and none of them is the outlet
      const several = named.split(/\s*;\s*/).filter(Boolean);
      if (signature) sign(signature[1]!);
      else if (several.length > 1) agencies.push(...several.map((s) => s.replace(/\.$/, '')));
      else if (named) outlet ??= named;
    } else if (block.kind === 'byline') {
      evidence.push({ start: block.start, end: block.end });
      // „Autorin:“ is no „Autor“
      const label = lexicon.bylines.find((l) => words.toLowerCase().startsWith(l) && !/^\p{L}/u.test(words.slice(l.length)));
      // „Stand: 14.07.2025, 18:22 Uhr | Radio Südwelle“
      const beside = label ? undefined : words.split(/\s*\|\s*/).slice(1).find((part) => HOUSE.test(part));
      if (beside) outlet ??= beside;
      const [names = '', house] = label ? words.slice(label.length).replace(/^[\s:]+/, '').split(/\s*[,|]\s*/) : [];
      if (names) authors.push(...names.split(/\s+(?:und|and|&)\s+/));
      // „By Cass Whitlock, Denver Standard-Herald“
      if (house && HOUSE.test(house)) outlet ??= house;
      date ??= isoDate(words);
    }
  }
  // an agency may give its day only behind that of the week: „teilte sie am Dienstag (10. März 2026) mit“
  if (date === undefined && agencies.length && prose[0]) date = isoDate(DAY_IN_BRACKETS.exec(text.slice(prose[0].start, Math.min(prose[0].end, prose[0].start + LEAD)))?.[1] ?? '');
  const last = prose.at(-1);
  const signature = last && SIGNATURE.exec(text.slice(Math.max(last.start, last.end - 40), last.end));
  if (last && signature && signature[1] === signature[1]!.toLowerCase()) {
    sign(signature[1]!);
    evidence.push({ start: last.end - signature[0].trimStart().length, end: last.end });
  }
  if (!outlet && url) outlet = /^(?:https?:\/\/)?(?:www\.)?([^/:\s]+)/.exec(url)?.[1];
  return { outlet, agencies: [...new Set(agencies)], agency, authors, url, date, place, evidence };
}

const MONTHS = ['jan', 'feb', 'mar|mär', 'apr', 'may|mai', 'jun', 'jul', 'aug', 'sep', 'oct|okt', 'nov', 'dec|dez'].map((m) => new RegExp(`^(?:${m})`, 'i'));

/** The first full date of some words, as ISO 8601: `12. Juni 2025`, `June 12, 2025`, `12th June 2025`, `2025-06-12`, `12.06.2025`. */
export function isoDate(words: string): string | undefined {
  // there is no date without a year, which is looked for sooner than a word of any script before it
  if (!/\d{4}/.test(words)) return undefined;
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(words);
  if (iso) return iso[0];
  const build = (year: string, month: number, day: string): string => `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const dotted = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(words);
  if (dotted && Number(dotted[2]) <= 12) return build(dotted[3]!, Number(dotted[2]), dotted[1]!);
  const spelled = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/u.exec(words) ?? undefined;
  const american = /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(words);
  const [day, month, year] = spelled ? [spelled[1]!, spelled[2]!, spelled[3]!] : american ? [american[2]!, american[1]!, american[3]!] : [];
  if (!day || !month || !year) return undefined;
  const index = MONTHS.findIndex((m) => m.test(month));
  return index < 0 ? undefined : build(year, index + 1, day);
}
