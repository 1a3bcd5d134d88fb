import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFindings, type Finding } from '../../../server/src/checks';
import { compare } from '../../../server/src/dossier';
import { plain } from '../../../server/src/message';
import { LineIndex } from '../../../server/src/text/lines';
import { overlaps } from '../../../server/src/text/span';
import { Counts, type Miss, type Result, type Row, type Suite } from '../score';
import { readFolder, root, spanOf, type Place } from './folder';

/** Codes whose severity is information or hint, either way (see corpus/stories/README.md). */
const LOW = new Set(['superseded', 'single-source', 'circular-sourcing', 'first-mention', 'attribution-late']);

interface Expected extends Place {
  readonly code: string;
  readonly severity: string;
  readonly evidence: readonly Place[];
}

interface Story {
  readonly heldout: boolean;
  /** Codes that nobody noted in this story: they are not scored. */
  readonly without?: readonly string[];
  readonly drafts: readonly string[];
  readonly findings: readonly Expected[];
  readonly optional: readonly Expected[];
  readonly clean: readonly { readonly file: string; readonly sentence: string }[];
}

/** Findings against our stories; `heldout` ones only when asked for by the environment variable, scored apart, their misses never listed. */
export const findingsSuite: Suite = {
  id: 'findings',
  run(): Result {
    const heldout = process.env['BELEG_EVAL_HELDOUT'] === '1';
    const folders = [
      ...readdirSync(join(root, 'samples')).map((d) => join('samples', d)),
      ...readdirSync(join(root, 'corpus', 'stories')).map((d) => join('corpus', 'stories', d)),
    ].filter((d) => existsSync(join(root, d, 'story.json'))).sort();
    const rows: Row[] = [];
    const misses: Miss[] = [];
    const totals = new Map([[false, new Tally()], [true, new Tally()]]);
    for (const folder of folders) {
      const story = JSON.parse(readFileSync(join(root, folder, 'story.json'), 'utf8')) as Story;
      if (story.heldout && !heldout) continue;
      const tally = scoreStory(folder, story, story.heldout ? undefined : misses);
      totals.get(story.heldout)!.add(tally);
      rows.push({ data: folder, what: 'findings', counts: tally.findings });
      rows.push({ data: folder, what: 'with the right severity and evidence', value: tally.shares() });
    }
    for (const [held, tally] of totals) {
      if (held && !heldout) continue;
      const data = held ? 'stories held out' : 'stories';
      rows.push({ data, what: 'findings', counts: tally.findings });
      rows.push({ data, what: 'findings in drafts', counts: tally.drafts });
      rows.push({ data, what: 'unsourced-*', counts: tally.unsourced });
      rows.push({ data, what: 'with the right severity and evidence', value: tally.shares() });
    }
    return { rows, misses };
  },
};

class Tally {
  readonly findings = new Counts();
  /** Those in drafts: what editors see in their own text. */
  readonly drafts = new Counts();
  readonly unsourced = new Counts();
  severe = 0;
  evident = 0;
  clean = 0;
  cleanFlagged = 0;

  add(other: Tally): void {
    this.findings.add(other.findings);
    this.drafts.add(other.drafts);
    this.unsourced.add(other.unsourced);
    this.severe += other.severe;
    this.evident += other.evident;
    this.clean += other.clean;
    this.cleanFlagged += other.cleanFlagged;
  }

  shares(): string {
    return `severity ${this.severe} of ${this.findings.right}, evidence ${this.evident} of ${this.findings.right}, clean sentences flagged ${this.cleanFlagged} of ${this.clean}`;
  }
}

function scoreStory(folder: string, story: Story, misses: Miss[] | undefined): Tally {
  const tally = new Tally();
  const articles = readFolder(join(root, folder), story.drafts);
  const dossier = compare(articles);
  const textOf = new Map(articles.map((a) => [a.file, a.analysis.text]));
  const meets = (finding: Finding, place: Place): boolean => {
    const span = spanOf(place, textOf.get(place.file)!);
    return finding.file === place.file && overlaps(finding.span, span);
  };
  const note = (what: string, file: string, start: number, words: string): void => {
    misses?.push({ where: `${folder}/${file}:${new LineIndex(textOf.get(file)!).at(start).line + 1}`, what: `${what} ${words}` });
  };
  const count = (code: string, file: string, how: 'right' | 'wrong' | 'missed'): void => {
    tally.findings[how]++;
    if (story.drafts.includes(file)) tally.drafts[how]++;
    if (code.startsWith('unsourced-')) tally.unsourced[how]++;
  };
  const left = new Set(story.findings);
  for (const { file, role } of articles) {
    for (const finding of findFindings(dossier, file)) {
      if (story.without?.includes(finding.code)) continue;
      const severe = finding.severity === 'error' || finding.severity === 'warning';
      const clean = story.clean.find((c) => meets(finding, { file: c.file, quote: c.sentence, occurrence: 1 }));
      if (clean && severe) {
        tally.cleanFlagged++;
        note(`CLEAN flagged ${finding.code} (${finding.severity})`, file, finding.span.start, plain(finding.message));
      }
      const want = story.findings.find((f) => f.code === finding.code && meets(finding, f));
      if (want) {
        if (!left.delete(want)) continue;
        count(finding.code, file, 'right');
        if (want.severity === finding.severity || (LOW.has(finding.code) && !severe)) tally.severe++;
        else note(`severity ${finding.severity}, not ${want.severity}:`, file, finding.span.start, `${finding.code} ${want.quote}`);
        const shown = want.evidence.length === 0 || want.evidence.some((e) => finding.related.some((r) => r.file === e.file && overlaps(r.span, spanOf(e, textOf.get(e.file)!))));
        if (shown) tally.evident++;
        else note('evidence missing:', file, finding.span.start, `${finding.code} ${want.quote}`);
        continue;
      }
      if (story.optional.some((f) => f.code === finding.code && meets(finding, f))) continue;
      if (finding.code === 'single-source' && finding.severity === 'hint' && role === 'draft') continue;
      count(finding.code, file, 'wrong');
      note(`WRONG ${finding.code} (${finding.severity})`, file, finding.span.start, `«${textOf.get(file)!.slice(finding.span.start, finding.span.end)}» ${plain(finding.message)}`);
    }
  }
  tally.clean = story.clean.length;
  for (const want of left) {
    count(want.code, want.file, 'missed');
    note(`MISSED ${want.code} (${want.severity})`, want.file, spanOf(want, textOf.get(want.file)!).start, want.quote);
  }
  return tally;
}
