// Checks the annotated corpus. Run from the project root: node corpus/check.mjs [--surfaces]
// Exit 0: all in order; 1: one line for each fault. With --surfaces it also lists names that stand marked in one place of an
// article and bare in another: for a second reading, since some are right (a storm beside a firm called Sturm).
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const styles = new Set(['agency', 'local', 'magazine', 'swiss', 'online', 'broadsheet', 'trade', 'wire']);
const carriers = new Set(['document', 'person', 'organisation', 'outlet', 'anonymous', 'hearsay', 'none']);
const faults = [];
const surfaces = [];
const ids = new Set();

for (const language of ['de', 'en']) {
  let tokens = 0;
  let articles = 0;
  let heldout = 0;
  const kinds = {};
  const carried = {};
  for (const name of readdirSync(join(root, language)).filter((entry) => entry.endsWith('.txt')).sort()) {
    const file = `${language}/${name}`;
    const text = readFileSync(join(root, language, name), 'utf8');
    if (text.includes('\r') || text.includes('\uFEFF')) faults.push(`${file}: CR or BOM`);
    const parts = text.split(/^=== /m);
    if (parts[0].trim()) faults.push(`${file}: text before the first header`);
    for (const part of parts.slice(1)) {
      const end = part.indexOf('\n');
      const [id, desk, style, ...flags] = part.slice(0, end).split('|').map((field) => field.trim());
      const say = (what) => faults.push(`${file}: ${id}: ${what}`);
      const body = checkClaims(part.slice(end + 1).trim(), flags.includes('claims'), say, carried);
      if (!/^(?:de|en)-[a-z]+-\d{2,}$/.test(id) || !id.startsWith(language)) say('unusual id');
      if (ids.has(id)) say('id is used twice');
      ids.add(id);
      if (!desk) say('no desk');
      if (!styles.has(style)) say(`unknown style ${style}`);
      for (const flag of flags) if (flag !== 'heldout' && flag !== 'claims') say(`unknown flag ${flag}`);
      if (flags.includes('heldout') !== (Number(id.split('-').at(-1)) % 6 === 0)) say('every sixth article is held out, no other');
      if (!body) say('empty');
      articles++;
      if (flags.includes('heldout')) heldout++;
      tokens += (body.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []).length;
      checkMarks(body, say, kinds, language);
    }
  }
  console.log(`${language}: ${articles} articles, ${heldout} held out, about ${tokens} tokens, marks ${Object.entries(kinds).sort().map(([k, n]) => `${k} ${n}`).join(', ')}`);
  console.log(`${language}: claims ${Object.entries(carried).map(([k, n]) => `${k} ${n}`).join(', ')}`);
}

/** Checks the layer of claims, and gives the text without it. */
function checkClaims(body, flagged, say, carried) {
  const tag = / ?<([^<>\n]*)>/g;
  const text = body.replace(tag, '');
  const words = text.replace(/\[[A-Za-z]\d* ([^[\]]*)\]/g, '$1');
  if (/[<>]/.test(text)) say('an angle bracket that is no tag');
  const tags = [...body.matchAll(tag)];
  if (tags.length && !flagged) say('claims without the flag');
  if (flagged && !tags.length) say('the flag without claims');
  for (const { 0: whole, 1: inner, index } of tags) {
    const [, kind, source] = /^([a-z]+)(?:: (.+))?$/.exec(inner) ?? [];
    if (!carriers.has(kind)) say(`no kind of attribution: ${whole}`);
    else carried[kind] = (carried[kind] ?? 0) + 1;
    if (source && (kind === 'none' || kind === 'hearsay')) say(`a source where there is none: ${whole}`);
    if (source && !words.includes(source)) say(`a source the article does not name so: ${whole}`);
    if (!source && kind !== 'none' && kind !== 'hearsay') say(`no source: ${whole}`);
    if (!whole.startsWith(' ') || !/\S$/.test(body.slice(0, index)) || body[index - 1] === '>') say(`not one space behind its claim: ${whole}`);
    if (!/^(?:\s|$)/.test(body.slice(index + whole.length))) say(`no space behind: ${whole}`);
    const before = body.slice(0, index);
    if (before.lastIndexOf('[') > before.lastIndexOf(']')) say(`inside a mark: ${whole}`);
  }
  return text;
}

function checkMarks(body, say, kinds, language) {
  let depth = 0;
  for (const char of body) {
    if (char === '[') depth++;
    if (char === ']') depth--;
    if (depth < 0 || depth > 1) {
      say('brackets nest or do not match');
      break;
    }
  }
  if (depth > 0) say('a bracket is not closed');
  const marked = new Set();
  for (const [whole, inner] of body.matchAll(/\[([^[\]]*)\]/g)) {
    const match = /^([PCOLDMpcoldm])(\d*) (.*)$/s.exec(inner);
    if (!match) {
      say(`no mark: ${whole}`);
      continue;
    }
    const [, kind, number, words] = match;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (words !== words.trim() || !words) say(`white space or nothing: ${whole}`);
    if (words.includes('\n')) say(`a mark over two lines: ${whole}`);
    if (kind === 'P' && !number || kind === 'C' && !number) say(`no entity number: ${whole}`);
    if (kind.toUpperCase() === 'M' && number) say(`a number on money: ${whole}`);
    if (/^(?:Dr|Prof|Herr|Frau|Mr|Mrs|Ms)\.?\s/.test(words) && kind === 'P') say(`a title inside: ${whole}`);
    if (/^(?:rund|etwa|über|bis zu|mehr als|knapp|fast|about|nearly|up to|around) /i.test(words) && kind === 'M') say(`a hedge inside: ${whole}`);
    if (language === 'en' && /['’]s$/.test(words) && kind === 'P') say(`a genitive inside: ${whole}`);
    if ('PCO'.includes(kind) && words.length > 3) marked.add(words);
  }
  const bare = body.replace(/\[[^[\]]*\]/g, '\u0000');
  for (const words of marked) {
    if (!bare.includes(words)) continue;
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'u').test(bare)) surfaces.push(`${language}: ${words}: marked and bare`);
  }
}

for (const fault of faults) console.log(fault);
if (process.argv.includes('--surfaces')) for (const line of surfaces) console.log(line);
else if (surfaces.length) console.log(`${surfaces.length} names stand marked and bare in one article (--surfaces lists them)`);
process.exitCode = faults.length ? 1 : 0;
