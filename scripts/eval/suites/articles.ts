import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../server/src/analysis';
import { helpEachOther } from '../../../server/src/dossier';
import { Counts, scoreMarks, type Mark, type Miss, type Result, type Row, type Suite } from '../score';
import { loadTagger } from '../tagger';

interface Gold {
  readonly file: string;
  readonly mentions: readonly { type: string; start: number; end: number; optional: boolean }[];
  readonly claims: readonly { exact: string; start: number; end: number; attribution: string }[];
  readonly boilerplate?: readonly (readonly [number, number])[];
}

const KINDS = ['money', 'person', 'company'];

/** Marks and attribution kinds against `*.gold.json` of a folder. */
export function articlesSuite(folder?: string): Suite {
  return {
    id: 'articles',
    run({ shared }): Result | undefined {
      const dir = folder ?? join(shared, 'articles');
      if (!existsSync(dir)) return undefined;
      const marks = new Map(KINDS.map((kind) => [kind, new Counts()]));
      const claims = new Counts();
      const misses: Miss[] = [];
      let unsourced = 0;
      let unsourcedFound = 0;
      const tagger = loadTagger();
      const golds = readdirSync(dir).filter((f) => f.endsWith('.gold.json')).sort().map((name) => JSON.parse(readFileSync(join(dir, name), 'utf8')) as Gold);
      const texts = golds.map((gold) => readFileSync(join(dir, gold.file), 'utf8').replace(/^\uFEFF/, ''));
      // the articles are one folder, as they are on the command line
      const analyses = helpEachOther(texts.map((text) => analyze(text, { tagger })), (i, knownNames) => analyze(texts[i]!, { tagger, knownNames }));
      for (const [g, gold] of golds.entries()) {
        const text = texts[g]!;
        const analysis = analyses[g]!;
        const wanted: Mark[] = [
          ...gold.mentions.map((m) => ({ kind: m.type, start: m.start, end: m.end, optional: m.optional })),
          ...(gold.boilerplate ?? []).map(([start, end]) => ({ kind: 'boilerplate', start, end, optional: true })),
        ];
        const found = analysis.mentions.filter((m) => !m.optional).map((m) => ({ kind: m.kind as string, ...m.span }));
        for (const kind of KINDS) {
          marks.get(kind)!.add(scoreMarks(wanted, found, kind, (what, m) => misses.push({ where: `${gold.file}:${m.start}`, what: `${kind} ${what}: ${text.slice(m.start, m.end)}` })));
        }
        for (const claim of gold.claims ?? []) {
          const overlap = (s: { start: number; end: number }): number => Math.min(s.end, claim.end) - Math.max(s.start, claim.start);
          const best = [...analysis.claims].sort((a, b) => overlap(b.span) - overlap(a.span) || a.span.end - a.span.start - (b.span.end - b.span.start))[0];
          const kind = best && overlap(best.span) > 0 ? best.attribution?.kind ?? 'none' : 'no claim';
          if (claim.attribution === 'none' && /\d|illi/.test(claim.exact)) {
            unsourced++;
            if (kind === 'none') unsourcedFound++;
          }
          if (kind === claim.attribution) claims.right++;
          else {
            claims.missed++;
            misses.push({ where: `${gold.file}:${claim.start}`, what: `claim is ${kind}, gold ${claim.attribution}: ${claim.exact}` });
          }
        }
      }
      const rows: Row[] = KINDS.map((kind) => ({ data: 'shared articles', what: kind, counts: marks.get(kind)! }));
      rows.push({ data: 'shared articles', what: 'claims with the right attribution kind', value: `${claims.right} of ${claims.right + claims.missed} (${((100 * claims.right) / (claims.right + claims.missed)).toFixed(1)} %)` });
      rows.push({ data: 'shared articles', what: 'unattributed figures of the gold found as such', value: `${unsourcedFound} of ${unsourced}` });
      return { rows, misses };
    },
  };
}
