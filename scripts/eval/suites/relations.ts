import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../server/src/analysis';
import { compare, helpEachOther, type Calculation, type Dossier, type Evidence, type Note, type Provenance } from '../../../server/src/dossier';
import { plain } from '../../../server/src/message';
import type { Miss, Result, Row, Suite } from '../score';
import { loadTagger } from '../tagger';

interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Expected {
  readonly id: string;
  readonly relation: string;
  readonly about: string;
  readonly members: readonly Place[];
}

interface Story {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly expected: readonly Expected[];
}

/** Relations between sources against the stories' gold; `heldout` stories only when asked for by the environment variable. */
export const relationsSuite: Suite = {
  id: 'relations',
  run({ shared, misses: list }): Result | undefined {
    const stories = [...ownStories(process.env['BELEG_EVAL_HELDOUT'] === '1'), ...crossSource(shared)];
    if (!stories.length) return undefined;
    const rows: Row[] = [];
    const misses: Miss[] = [];
    for (const story of stories) {
      const tagger = loadTagger();
      // the articles of a folder know each other's names, as on the command line and in the editor
      const analyses = helpEachOther([...story.texts.values()].map((text) => analyze(text, { tagger })), (i, knownNames) => analyze([...story.texts.values()][i]!, { tagger, knownNames }));
      const dossier = compare([...story.texts.keys()].map((file, i) => ({ file, role: 'source', analysis: analyses[i]! })));
      let right = 0;
      const used = new Set<Note>();
      for (const expected of story.expected) {
        if (found(dossier, expected, used)) right++;
        else misses.push({ where: `${story.name} ${expected.id}`, what: `${expected.relation}: ${expected.about} | ${expected.members.map((m) => `${m.file.slice(0, 5)} ${story.texts.get(m.file)!.slice(m.start, m.end)}`).join(' ; ')}` });
      }
      rows.push({ data: `relations ${story.name}`, what: `found of ${story.expected.length}`, value: `${right} (${((100 * right) / story.expected.length).toFixed(1)} %)` });
      const shown = dossier.notes.filter((n) => n.relation !== 'onlyHere');
      rows.push({ data: `relations ${story.name}`, what: 'notes, of them not in the gold', value: `${dossier.notes.length}, ${shown.filter((n) => !used.has(n)).length}` });
      if (list) for (const note of shown.filter((n) => !used.has(n))) misses.push({ where: `${story.name} extra`, what: `${note.relation} ${note.rule}: ${plain(note.message)} | ${note.members.map((m, i) => `${i === note.split ? '<> ' : ''}${m.file.slice(0, 5)} ${m.text}`).join(' ; ')}` });
    }
    return { rows, misses };
  },
};

const overlap = (a: Place, b: Evidence): boolean => a.file === b.file && a.start < b.span.end && b.span.start < a.end;

function found(dossier: Dossier, { relation, members }: Expected, used: Set<Note>): boolean {
  const covers = (all: readonly Evidence[]): boolean => members.every((m) => all.some((e) => overlap(m, e)));
  if (relation === 'arithmetic') {
    // the gold joins what follows from the same figures: calculations that touch its members count together
    const touching = dossier.calculations.filter((c: Calculation) => c.fits && [...c.operands, c.result].filter((e) => members.some((m) => overlap(m, e))).length > 1);
    const hit = covers(touching.flatMap((c) => [...c.operands, c.result]));
    for (const note of dossier.notes) if (note.subject === 'arithmetic' && note.members.filter((e) => members.some((m) => overlap(m, e))).length > 1) used.add(note);
    return hit;
  }
  if (relation === 'provenance') {
    const files = new Set(members.map((m) => m.file));
    return dossier.provenance.some((p: Provenance) => [...files].every((f) => p.files.includes(f)));
  }
  const kinds: Readonly<Record<string, readonly string[]>> = { morePrecise: ['morePrecise', 'rounder'], rounder: ['morePrecise', 'rounder'] };
  let hit = false;
  for (const note of dossier.notes) {
    if (note.subject === 'arithmetic' || !(kinds[relation] ?? [relation]).includes(note.relation) || !covers(note.members)) continue;
    const direction = note.relation === relation;
    const sides = note.split === undefined || members.length !== 2 ? undefined : note.members.slice(0, note.split);
    if (sides && kinds[relation]) {
      const firstLeft = sides.some((e) => overlap(members[0]!, e));
      if (firstLeft !== direction) continue;
    }
    hit = true;
    used.add(note);
  }
  return hit;
}

function ownStories(heldout: boolean): Story[] {
  const stories: Story[] = [];
  for (const root of ['corpus/stories', 'samples']) {
    if (!existsSync(root)) continue;
    for (const name of readdirSync(root).sort()) {
      const path = join(root, name, 'story.json');
      if (!existsSync(path)) continue;
      const story = JSON.parse(readFileSync(path, 'utf8')) as { heldout: boolean; drafts: string[]; relations: { relation: string; about: string; members: { file: string; quote: string; occurrence: number }[] }[] };
      if (story.heldout !== heldout) continue;
      const texts = new Map(readdirSync(join(root, name)).filter((f) => f.endsWith('.txt') && !story.drafts.includes(f)).sort().map((f) => [f, readFileSync(join(root, name, f), 'utf8').replace(/^\uFEFF/, '')]));
      const place = (m: { file: string; quote: string; occurrence: number }): Place => {
        let at = -1;
        for (let i = 0; i < m.occurrence; i++) at = texts.get(m.file)!.indexOf(m.quote, at + 1);
        return { file: m.file, start: at, end: at + m.quote.length };
      };
      stories.push({ name, texts, expected: story.relations.map((r, i) => ({ id: `R${i + 1}`, relation: r.relation, about: r.about, members: r.members.map(place) })) });
    }
  }
  return stories;
}

/** The types of the five articles' gold, as `annotation.md` names them; the rest is no relation between figures, names or roles. */
const TYPES: Readonly<Record<string, string>> = {
  AGREE: 'agrees', 'AGREE-DATE': 'agrees', 'AGREE-ROLE': 'agrees', 'AGREE+DETAIL': 'agrees', 'AGREE+PRECISION': 'morePrecise', 'DRIFT-HEDGE': 'hedgeLost', 'LOST-ATTRIBUTION': 'attributionLost',
  'AGREE+EVIDENTIAL': 'attributionLost', CONFLICT: 'conflicts', 'CONFLICT-ROLE': 'conflicts', 'CONFLICT-TIME': 'conflicts', 'DRIFT-DEFINITION': 'otherThing', 'AGREE+OBJECT': 'otherThing', 'DRIFT-ACTOR': 'otherThing',
  'NAME-CONFLICT': 'spelling', 'NAME-VARIANT': 'spelling', SINGLE: 'onlyHere', ARITH: 'arithmetic',
};
/** Relations whose link is knowledge of the world or of what a passage argues, not of its figures, names, roles and words. */
const WORLD: Readonly<Record<string, string>> = {
  M06: 'no amount beside „einige Millionen“ in words that could be compared', M13: 'two paraphrases of one argument', P06: 'the unit is named in two of four places only', P08: 'two units are one by knowledge', P10: 'that the prize is the Turing Award',
  P11: 'what two scepticisms are about', P12: 'the role follows from a chain of sentences', P13: 'the role of one person follows from another person\'s', P16: 'what was declined', P21: 'paraphrase', C03: 'names of a unit', C04: 'a product', C05: 'a product', C06: 'paraphrase', C07: 'positions', C08: 'judgements',
  C09: 'paraphrase', C10: 'paraphrase', C11: 'that the people are the same', C12: 'paraphrase', C13: 'names of a unit', C14: 'names of a unit', C17: 'stages', C18: 'a month', C19: 'paraphrase', C22: 'paraphrase', C23: 'paraphrase', C24: 'paraphrase', C25: 'paraphrase', C26: 'paraphrase', P07: 'a duration and a year',
  P04: 'an age by another person\'s pronoun', M02: 'the actor of a deal', A07: 'known from outside the folder', M08: 'a class of salaries without currency', P02: 'the other founder is another person',
};

function crossSource(shared: string): Story[] {
  const path = join(shared, 'articles', 'cross-source.json');
  if (!existsSync(path)) return [];
  const gold = JSON.parse(readFileSync(path, 'utf8')) as { relations: { id: string; type: string; title: string; evidence: { file: string; start: number; end: number; note?: string }[] }[] };
  const files = [...new Set(gold.relations.flatMap((r) => r.evidence.map((e) => e.file)))].sort();
  const texts = new Map(files.map((f) => [f, readFileSync(join(shared, 'articles', f), 'utf8').replace(/^\uFEFF/, '')]));
  const expected = gold.relations.flatMap((r): Expected[] => {
    const relation = TYPES[r.type];
    if (!relation || WORLD[r.id]) return [];
    // what one file alone has is a relation a member; adverts below an article are no part of it, and get no note
    if (relation === 'onlyHere') return r.evidence.filter((e) => !e.note?.startsWith('boilerplate')).map((e, i) => ({ id: `${r.id}.${i + 1}`, relation, about: r.title, members: [e] }));
    return [{ id: r.id, relation, about: r.title, members: r.evidence }];
  });
  return [{ name: 'shared articles', texts, expected }];
}
