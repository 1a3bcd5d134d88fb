import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, type ArticleAnalysis } from '../../../server/src/analysis';
import { Counts, type Miss, type Result, type Row, type Suite } from '../score';
import { loadTagger } from '../tagger';

interface Story {
  readonly language: 'de' | 'en';
  readonly heldout: boolean;
  readonly claims: readonly { file: string; quote: string; occurrence: number; attribution: string }[];
}

const FOLDERS = ['corpus/stories', 'samples'];
const isFigure = (words: string): boolean => /\d/.test(words);

/** Claims and their attribution kinds in our own stories; of held-out stories no misses are listed. */
export const claimsSuite: Suite = {
  id: 'claims',
  run(): Result | undefined {
    const rows: Row[] = [];
    const misses: Miss[] = [];
    const tagger = loadTagger();
    for (const heldout of [false, true]) {
      const kinds = new Counts();
      const claims = new Counts();
      const unsourced = new Counts();
      const asked = new Counts();
      let stories = 0;
      for (const folder of FOLDERS.filter((f) => existsSync(f))) {
        for (const name of readdirSync(folder)) {
          const dir = join(folder, name);
          if (!existsSync(join(dir, 'story.json'))) continue;
          const story = JSON.parse(readFileSync(join(dir, 'story.json'), 'utf8')) as Story;
          if (story.heldout !== heldout) continue;
          stories++;
          const miss = (where: string, what: string): void => void (!heldout && misses.push({ where, what }));
          for (const file of new Set(story.claims.map((c) => c.file))) {
            const text = readFileSync(join(dir, file), 'utf8');
            const analysis = analyze(text, { tagger, language: story.language });
            score(text, analysis, story.claims.filter((c) => c.file === file), { kinds, claims, unsourced, asked }, (at, what) => miss(`${dir}/${file}:${at}`, what));
          }
        }
      }
      if (!stories) continue;
      const data = heldout ? 'stories, held out' : 'stories';
      rows.push({ data, what: 'claims found', counts: claims });
      rows.push({ data, what: 'kind right, of all claims', value: `${kinds.right} of ${kinds.right + kinds.missed} (${((100 * kinds.right) / (kinds.right + kinds.missed)).toFixed(1)} %)` });
      rows.push({ data, what: 'claims nobody carries', counts: unsourced });
      rows.push({ data, what: 'the same, whose source is asked for', counts: asked });
    }
    return rows.length ? { rows, misses } : undefined;
  },
};

interface Tally {
  readonly kinds: Counts;
  readonly claims: Counts;
  readonly unsourced: Counts;
  /** Of those, what somebody is asked for: not seen by the writer, voiced or otherwise evident. */
  readonly asked: Counts;
}

function score(text: string, analysis: ArticleAnalysis, gold: Story['claims'], { kinds, claims, unsourced, asked }: Tally, miss: (at: number, what: string) => void): void {
  const places = gold.map((claim) => {
    let start = -1;
    for (let n = 0; n < claim.occurrence; n++) start = text.indexOf(claim.quote, start + 1);
    return { ...claim, start, end: start + claim.quote.length };
  });
  const met = new Set<number>();
  for (const claim of places) {
    const overlap = (s: { start: number; end: number }): number => Math.min(s.end, claim.end) - Math.max(s.start, claim.start);
    const best = analysis.claims.map((c, i) => [overlap(c.span), i] as const).sort((a, b) => b[0] - a[0])[0];
    const found = best && best[0] > 0 ? analysis.claims[best[1]]! : undefined;
    analysis.claims.forEach((c, i) => overlap(c.span) > 0 && met.add(i));
    if (found) claims.right++;
    else claims.missed++;
    const kind = found ? found.attribution?.kind ?? 'none' : 'no claim';
    if (kind === claim.attribution) kinds.right++;
    else {
      kinds.missed++;
      miss(claim.start, `claim is ${kind}, gold ${claim.attribution}: ${claim.quote}`);
    }
    if (claim.attribution === 'none' && kind === 'none') unsourced.right++;
    else if (claim.attribution === 'none') unsourced.missed++;
    else if (kind === 'none') unsourced.wrong++;
    const flagged = kind === 'none' && !found!.selfEvident && !found!.exempt;
    if (claim.attribution === 'none' && flagged) asked.right++;
    else if (claim.attribution === 'none') asked.missed++;
    else if (flagged) asked.wrong++;
  }
  analysis.claims.forEach((claim, i) => {
    if (met.has(i)) return;
    claims.wrong++;
    const words = text.slice(claim.span.start, claim.span.end);
    if (!claim.attribution && !claim.exempt) unsourced.wrong++;
    if (!claim.attribution && !claim.exempt && !claim.selfEvident) asked.wrong++;
    miss(claim.span.start, `claim not in gold, ${claim.attribution?.kind ?? 'none'}${isFigure(words) ? '' : ', no figure'}: ${words}`);
  });
}
