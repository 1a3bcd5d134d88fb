import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFindings } from '../../../server/src/checks';
import { compare } from '../../../server/src/dossier';
import { plain } from '../../../server/src/message';
import { overlaps } from '../../../server/src/text/span';
import { Counts, type Miss, type Result, type Row, type Suite } from '../score';
import { readFolder, root, spanOf, type Place } from './folder';

interface Folder {
  readonly drafts: readonly string[];
  /** Every place at which an editor should be told of another article. */
  readonly real: readonly (Place & { readonly code: string; readonly against: readonly Place[] })[];
}

/** What holds one article against others; what an article lacks by itself is scored on the stories. */
const COMPARING: ReadonlySet<string> = new Set([
  'figure-conflict', 'scale-slip', 'name-spelling', 'role-conflict', 'quote-altered', 'quote-speaker', 'hedge-lost', 'hearsay-lost', 'attribution-lost', 'superseded', 'derived-mismatch', 'conversion-implausible',
]);

/** Folders of neighbouring events (two matches of one club, two weeks of one chart): what is held against each other there, right and wrong. */
export const neighboursSuite: Suite = {
  id: 'neighbours',
  run(): Result | undefined {
    const base = join(root, 'corpus', 'neighbours');
    if (!existsSync(base)) return undefined;
    const rows: Row[] = [];
    const misses: Miss[] = [];
    const total = new Counts();
    for (const name of readdirSync(base).filter((d) => existsSync(join(base, d, 'folder.json'))).sort()) {
      const counts = scoreFolder(join('corpus', 'neighbours', name), misses);
      rows.push({ data: `neighbours ${name}`, what: 'findings against other articles', counts });
      total.add(counts);
    }
    rows.push({ data: 'neighbours', what: 'findings against other articles', counts: total });
    return { rows, misses };
  },
};

function scoreFolder(folder: string, misses: Miss[]): Counts {
  const counts = new Counts();
  const { drafts, real: places } = JSON.parse(readFileSync(join(root, folder, 'folder.json'), 'utf8')) as Folder;
  // what only the draft has otherwise is told in the draft
  const real = places.filter((p) => drafts.includes(p.file) || !p.against.length || p.against.some((o) => !drafts.includes(o.file)));
  const articles = readFolder(join(root, folder), drafts);
  const dossier = compare(articles);
  const left = new Set(real);
  for (const { file, analysis } of articles) {
    for (const { code, span, message } of findFindings(dossier, file)) {
      if (!COMPARING.has(code)) continue;
      const meant = places.filter((r) => r.file === file && overlaps(spanOf(r, analysis.text), span));
      // another code for the same fault tells the editor, too, but counts for none
      const exact = meant.find((r) => r.code === code && real.includes(r));
      if (exact) {
        if (left.delete(exact)) counts.right++;
      } else if (!meant.length) {
        counts.wrong++;
        misses.push({ where: `${folder}/${file}`, what: `WRONG ${code} «${analysis.text.slice(span.start, span.end)}» ${plain(message)}` });
      }
    }
  }
  for (const { code, file, quote } of left) misses.push({ where: `${folder}/${file}`, what: `MISSED ${code} ${quote}` });
  counts.missed = left.size;
  return counts;
}
