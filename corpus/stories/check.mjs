// Checks the stories: every file, quote, code, relation, severity and sentence their story.json names.
// Run from the project root: node corpus/stories/check.mjs. Exit 0: all in order; 1: one line for each fault.
// What the fields mean: README.md beside this file.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const samples = ['samples/de-hafen', 'samples/en-ferry'];
const stories = [...samples, ...readdirSync(join(root, 'corpus/stories'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `corpus/stories/${name}`)];
// named here, too, so that nobody takes one for development by a slip
const heldout = new Set(['de-12', 'de-13', 'en-7', 'de-20', 'de-21', 'en-12', 'de-30', 'en-18', 'de-37', 'en-21', 'de-42', 'en-24', 'de-45', 'de-48', 'de-52', 'en-27', 'de-56', 'de-58', 'en-31'].map((name) => `corpus/stories/${name}`));

const relations = ['agrees', 'morePrecise', 'rounder', 'hedgeLost', 'attributionLost', 'conflicts', 'otherThing', 'spelling', 'onlyHere', 'provenance', 'arithmetic'];
const pairs = new Set(['morePrecise', 'rounder', 'hedgeLost', 'attributionLost', 'conflicts', 'otherThing']);
const attributions = new Set(['document', 'person', 'organisation', 'outlet', 'anonymous', 'hearsay', 'none']);

// code: severities in a draft, severities in a source (empty: the code has no place there)
const low = ['information', 'hint'];
const codes = {
  'unsourced-figure': [['warning', 'information'], ['warning', 'information']],
  'unsourced-claim': [['warning', 'information'], ['information']],
  'unsourced-quote': [['warning'], ['warning']],
  'vague-source': [['warning', 'information'], ['information']],
  'hearsay': [['warning', 'information'], ['information']],
  'figure-conflict': [['warning'], ['warning']],
  'role-conflict': [['warning', 'information'], ['warning', 'information']],
  'scale-slip': [['error'], ['error']],
  'conversion-implausible': [['warning'], ['warning']],
  'derived-mismatch': [['warning'], ['warning']],
  'hedge-lost': [['warning'], []],
  'attribution-lost': [['warning'], []],
  'hearsay-lost': [['warning'], []],
  'quote-altered': [['warning'], ['warning']],
  'quote-speaker': [['warning'], []],
  'name-spelling': [['warning'], ['warning']],
  'figure-not-in-sources': [['warning'], []],
  'name-not-in-sources': [['warning'], []],
  'superseded': [low, []],
  'single-source': [low, []],
  'circular-sourcing': [low, []],
  'first-mention': [low, []],
  'attribution-late': [low, []],
};
const needsEvidence = new Set(['figure-conflict', 'role-conflict', 'hedge-lost', 'attribution-lost', 'hearsay-lost', 'quote-altered', 'quote-speaker', 'name-spelling', 'superseded', 'single-source', 'circular-sourcing']);

const faults = [];
const word = /[\p{L}\p{N}]/u;
const seen = { codes: new Map(), relations: new Map() };
let totals = { relations: 0, findings: 0, claims: 0, clean: 0, quotes: 0 };

for (const folder of stories) {
  const say = (text) => faults.push(`${folder}: ${text}`);
  const file = join(root, folder, 'story.json');
  if (!existsSync(file)) { say('no story.json'); continue; }
  let story;
  try { story = JSON.parse(readFileSync(file, 'utf8')); } catch (error) { say(`story.json is no JSON: ${error.message}`); continue; }

  for (const key of Object.keys(story)) {
    if (!['language', 'heldout', 'title', 'drafts', 'without', 'relations', 'findings', 'optional', 'clean', 'claims'].includes(key)) say(`unknown key ${key}`);
  }
  if (!['de', 'en'].includes(story.language)) say(`language ${story.language}`);
  if (story.heldout !== heldout.has(folder)) say(`heldout is ${story.heldout}`);
  if (typeof story.title !== 'string' || story.title === '') say('no title');
  for (const key of ['drafts', 'relations', 'findings', 'optional', 'clean', 'claims']) {
    if (!Array.isArray(story[key])) { say(`${key} is no list`); story[key] = []; }
  }

  // codes that nobody noted in this story, and that are not scored there; without claims the claims are not either
  const without = new Set(story.without ?? []);
  for (const code of without) if (!codes[code]) say(`without: unknown code ${code}`);

  const texts = new Map();
  for (const name of readdirSync(join(root, folder)).filter((entry) => entry.endsWith('.txt'))) {
    const bytes = readFileSync(join(root, folder, name));
    const text = bytes.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(bytes) || text.startsWith('\uFEFF')) say(`${name} is no plain UTF-8`);
    if (text.includes('\r') || text.includes('\t') || !text.endsWith('\n') || / \n/.test(text)) say(`${name} has CR, tabs, trailing spaces or no last newline`);
    texts.set(name, text);
  }
  const drafts = new Set(story.drafts);
  for (const name of drafts) if (!texts.has(name)) say(`draft ${name} is missing`);
  const sources = [...texts.keys()].filter((name) => !drafts.has(name));
  if (drafts.size !== 1 || sources.length !== 3) say(`${drafts.size} drafts and ${sources.length} sources`);
  for (const [name, text] of texts) {
    const words = text.split(/\s+/u).filter(Boolean).length;
    const [least, most] = drafts.has(name) ? [180, 510] : [230, 560];
    if (words < least || words > most) say(`${name} has ${words} words, not ${least} to ${most}`);
  }

  /** The span of a quote, or undefined and a fault. */
  const place = (what, entry, quoteKey = 'quote') => {
    const quote = entry[quoteKey];
    const text = texts.get(entry.file);
    if (text === undefined) { say(`${what}: no file ${entry.file}`); return undefined; }
    if (typeof quote !== 'string' || quote === '' || quote.includes('\n') || quote !== quote.trim()) { say(`${what}: bad quote ${JSON.stringify(quote)}`); return undefined; }
    const occurrence = entry.occurrence ?? 1;
    if (!Number.isInteger(occurrence) || occurrence < 1) { say(`${what}: occurrence ${occurrence}`); return undefined; }
    let start = -1;
    for (let n = 0; n < occurrence; n++) {
      start = text.indexOf(quote, start + 1);
      if (start < 0) { say(`${what}: ${entry.file} has no ${n + 1}. «${quote}»`); return undefined; }
    }
    const end = start + quote.length;
    if (word.test(text[start - 1] ?? '') && word.test(quote[0])) say(`${what}: «${quote}» starts inside a word of ${entry.file}`);
    if (word.test(text[end] ?? '') && word.test(quote.at(-1))) say(`${what}: «${quote}» ends inside a word of ${entry.file}`);
    totals.quotes++;
    return { start, end };
  };

  for (const relation of story.relations) {
    const what = `relation ${relation.relation} (${relation.about})`;
    if (!relations.includes(relation.relation)) say(`${what}: unknown relation`);
    if (!relation.about) say(`${what}: says not what it is about`);
    const members = relation.members ?? [];
    for (const member of members) {
      place(what, member);
      if (drafts.has(member.file)) say(`${what}: a draft is no source`);
    }
    if (relation.relation === 'onlyHere' ? members.length !== 1 : members.length < 2) say(`${what}: ${members.length} members`);
    if (pairs.has(relation.relation) && members.length !== 2) say(`${what}: not a pair`);
    if (!['onlyHere', 'arithmetic', 'otherThing'].includes(relation.relation) && new Set(members.map((member) => member.file)).size < 2) say(`${what}: within one file`);
    if (samples.includes(folder)) seen.relations.set(relation.relation, (seen.relations.get(relation.relation) ?? 0) + 1);
  }
  if (story.relations.length < 15) say(`only ${story.relations.length} relations`);

  const strong = [];
  const known = new Set();
  for (const [list, findings] of [['findings', story.findings], ['optional', story.optional]]) {
    for (const finding of findings) {
      const what = `${list} ${finding.code} in ${finding.file}`;
      const rule = codes[finding.code];
      if (!rule) { say(`${what}: unknown code`); continue; }
      if (without.has(finding.code)) say(`${what}: the story leaves this code out`);
      const inDraft = drafts.has(finding.file);
      const allowed = rule[inDraft ? 0 : 1];
      if (allowed.length === 0) say(`${what}: only drafts get this code`);
      else if (!allowed.includes(finding.severity)) say(`${what}: severity ${finding.severity}, not ${allowed.join(' or ')}`);
      if (!finding.note) say(`${what}: no note`);
      const span = place(what, finding);
      if (span) {
        const key = `${finding.code} ${finding.file} ${span.start} ${span.end}`;
        if (known.has(key)) say(`${what}: «${finding.quote}» is listed twice`);
        known.add(key);
        if (list === 'findings' && inDraft && ['warning', 'error'].includes(finding.severity)) strong.push({ ...span, file: finding.file, code: finding.code });
      }
      for (const evidence of finding.evidence ?? []) {
        place(`${what}, evidence`, evidence);
        if (evidence.file === finding.file && !inDraft) say(`${what}: evidence from the file itself`);
      }
      const bare = (finding.evidence ?? []).length === 0;
      if (list === 'findings' && bare && needsEvidence.has(finding.code)) say(`${what}: no evidence`);
      if (finding.code === 'unsourced-figure' && (finding.severity === 'information') === bare) say(`${what}: severity ${finding.severity} with${bare ? 'out' : ''} a source that says the same`);
      if (finding.code === 'unsourced-claim' && inDraft && (finding.severity === 'information') === bare) say(`${what}: severity ${finding.severity} with${bare ? 'out' : ''} a source that says it`);
      if (list === 'findings' && samples.includes(folder)) seen.codes.set(finding.code, (seen.codes.get(finding.code) ?? 0) + 1);
    }
  }
  const inDrafts = story.findings.filter((finding) => drafts.has(finding.file)).length;
  if (inDrafts < 10) say(`only ${inDrafts} findings in the draft`);

  for (const sentence of story.clean) {
    const what = 'clean';
    if (!drafts.has(sentence.file)) say(`${what}: ${sentence.file} is no draft`);
    const span = place(what, sentence, 'sentence');
    if (!span) continue;
    if (texts.get(sentence.file).indexOf(sentence.sentence, span.start + 1) >= 0) say(`${what}: «${sentence.sentence}» is there twice`);
    if (!/[.!?]["”“»«]?$/u.test(sentence.sentence)) say(`${what}: «${sentence.sentence}» is no whole sentence`);
    for (const finding of strong) {
      if (finding.file === sentence.file && finding.start < span.end && finding.end > span.start) say(`${what}: «${sentence.sentence}» has ${finding.code}`);
    }
  }
  if (story.clean.length < 8) say(`only ${story.clean.length} clean sentences`);

  const claimSpans = [];
  for (const claim of story.claims) {
    const what = `claim «${String(claim.quote).slice(0, 40)}…»`;
    const span = place(what, claim);
    if (!attributions.has(claim.attribution)) say(`${what}: attribution ${claim.attribution}`);
    const nobody = claim.attribution === 'none' || claim.attribution === 'hearsay';
    if (nobody !== (claim.source === null)) say(`${what}: attribution ${claim.attribution} with source ${claim.source}`);
    if (claim.source !== null && !texts.get(claim.file)?.includes(claim.source)) say(`${what}: ${claim.file} has no «${claim.source}»`);
    if (!span) continue;
    for (const other of claimSpans) {
      if (other.file === claim.file && other.start < span.end && other.end > span.start) say(`${what}: overlaps another claim`);
    }
    claimSpans.push({ ...span, file: claim.file });
    // Whoever is carried by nobody, by unnamed people or by hearsay has a finding.
    if (['none', 'anonymous', 'hearsay'].includes(claim.attribution)) {
      const has = story.findings.some((finding) => {
        if (finding.file !== claim.file) return false;
        const at = texts.get(finding.file).indexOf(finding.quote, span.start);
        return at >= 0 && at < span.end;
      });
      if (!has) say(`${what}: ${claim.attribution}, but no finding`);
    }
  }
  if (!without.has('unsourced-claim')) for (const name of texts.keys()) if (!story.claims.some((claim) => claim.file === name)) say(`${name} has no claims`);

  totals.relations += story.relations.length;
  totals.findings += story.findings.length;
  totals.claims += story.claims.length;
  totals.clean += story.clean.length;
}

for (const code of Object.keys(codes)) if (!seen.codes.has(code)) faults.push(`samples: no ${code}`);
for (const relation of relations) if (!seen.relations.has(relation)) faults.push(`samples: no ${relation}`);

if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  console.error(`${faults.length} faults`);
  process.exit(1);
}
console.log(`${stories.length} stories in order: ${totals.claims} claims, ${totals.relations} relations, ${totals.findings} findings, ${totals.clean} clean sentences, ${totals.quotes} quotes found.`);
