import { existsSync } from 'node:fs';
import { analyze } from '../../../server/src/analysis';
import { readCorpus, type CorpusClaim } from '../../corpus/read';
import { Counts, type Miss, type Result, type Row, type Suite } from '../score';
import { loadTagger } from '../tagger';

const KINDS: readonly CorpusClaim['kind'][] = ['document', 'person', 'organisation', 'outlet', 'anonymous', 'hearsay', 'none'];
const DATA = [[false, 'corpus claims'], [true, 'corpus claims, held out']] as const;

/** Attribution kinds of the claims annotated in our corpus; of held-out articles no misses are listed. */
export const corpusClaimsSuite: Suite = {
  id: 'corpus-claims',
  run(): Result | undefined {
    const annotated = existsSync('corpus') ? readCorpus('.').filter((article) => article.claims) : [];
    const rows: Row[] = [];
    const misses: Miss[] = [];
    const tagger = loadTagger();
    for (const [heldout, data] of DATA) {
      const tally: Tally = { kinds: new Map(KINDS.map((kind) => [kind, new Counts()])), found: new Counts(), unsourced: new Counts() };
      const articles = annotated.filter((article) => article.heldout === heldout);
      for (const { id, text, language, claims } of articles) {
        const produced = analyze(text, { tagger, language }).claims.map((c) => ({ ...c.span, kind: c.attribution?.kind ?? ('none' as const), exempt: !!c.exempt }));
        score(claims!, produced, tally, (at, what) => void (!heldout && misses.push({ where: `${id}:${at.start}`, what: `${what}: ${text.slice(at.start, at.end)}` })));
      }
      if (!articles.length) continue;
      const all = new Counts();
      for (const [kind, counts] of tally.kinds) {
        all.add(counts);
        rows.push({ data, what: `matched claims, ${kind}`, counts });
      }
      rows.push({ data, what: 'matched claims with the right kind', value: `${all.right} of ${all.right + all.missed} (${((100 * all.right) / (all.right + all.missed)).toFixed(1)} %)` });
      rows.push({ data, what: 'claims found', counts: tally.found });
      rows.push({ data, what: 'claims nobody carries, of all', counts: tally.unsourced });
    }
    return rows.length ? { rows, misses } : undefined;
  },
};

interface Produced {
  readonly start: number;
  readonly end: number;
  readonly kind: CorpusClaim['kind'];
  readonly exempt: boolean;
}

interface Tally {
  /** For each kind, over the gold claims that some produced claim overlaps. */
  readonly kinds: ReadonlyMap<CorpusClaim['kind'], Counts>;
  readonly found: Counts;
  /** `none` over all claims, those found on one side only included. */
  readonly unsourced: Counts;
}

/** A gold claim is matched to the produced claim it overlaps most, of equals to the shortest. */
function score(gold: readonly CorpusClaim[], produced: readonly Produced[], { kinds, found, unsourced }: Tally, miss: (at: Produced | CorpusClaim, what: string) => void): void {
  const met = new Set<Produced>();
  for (const claim of gold) {
    const overlap = (s: Produced): number => Math.min(s.end, claim.end) - Math.max(s.start, claim.start);
    const near = produced.filter((p) => overlap(p) > 0).sort((a, b) => overlap(b) - overlap(a) || a.end - a.start - (b.end - b.start));
    near.forEach((p) => met.add(p));
    const best = near[0];
    if (best) found.right++;
    else found.missed++;
    const isNone = best?.kind === 'none';
    if (claim.kind === 'none' && isNone) unsourced.right++;
    else if (claim.kind === 'none') unsourced.missed++;
    else if (isNone) unsourced.wrong++;
    if (best?.kind === claim.kind) kinds.get(claim.kind)!.right++;
    else {
      miss(claim, `claim is ${best?.kind ?? 'not found'}, gold ${claim.kind}`);
      if (best) {
        kinds.get(claim.kind)!.missed++;
        kinds.get(best.kind)!.wrong++;
      }
    }
  }
  for (const claim of produced) {
    if (met.has(claim)) continue;
    found.wrong++;
    if (claim.kind === 'none' && !claim.exempt) unsourced.wrong++;
    miss(claim, `claim not in gold, ${claim.kind}${claim.exempt ? ', exempt' : ''}`);
  }
}
