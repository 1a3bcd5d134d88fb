import { overlaps } from '../text/span';
import type { Finding } from './finding';

/** What a finding makes needless at the same place: the closer code says it all. */
const SILENCES: Readonly<Record<string, readonly string[]>> = {
  'scale-slip': ['figure-conflict', 'derived-mismatch', 'conversion-implausible', 'hedge-lost', 'attribution-lost', 'hearsay-lost', 'unsourced-figure', 'figure-not-in-sources', 'single-source', 'superseded'],
  'conversion-implausible': ['figure-conflict', 'derived-mismatch', 'hedge-lost', 'unsourced-figure', 'figure-not-in-sources', 'single-source'],
  'derived-mismatch': ['figure-conflict', 'hedge-lost', 'unsourced-figure', 'figure-not-in-sources', 'single-source'],
  superseded: ['figure-conflict', 'figure-not-in-sources'],
  'figure-conflict': ['hedge-lost', 'attribution-lost', 'hearsay-lost', 'unsourced-figure', 'figure-not-in-sources', 'single-source'],
  'hedge-lost': ['unsourced-figure'],
  'attribution-late': ['unsourced-figure', 'attribution-lost', 'unsourced-claim'],
  'hearsay-lost': ['attribution-lost', 'unsourced-figure', 'unsourced-claim'],
  'attribution-lost': ['unsourced-figure', 'unsourced-claim'],
  'name-spelling': ['name-not-in-sources', 'first-mention'],
  'unsourced-quote': ['unsourced-figure', 'unsourced-claim'],
  'unsourced-figure': ['unsourced-claim'],
  'vague-source': ['hearsay'],
};

/** Leaves out what a more specific finding at an overlapping place already says. Findings of one article, in any order. */
export function silence(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.span.start - b.span.start);
  const quiet = new Set<Finding>();
  sorted.forEach((finding, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j]!.span.start < finding.span.end; j++) {
      const other = sorted[j]!;
      if (!overlaps(finding.span, other.span)) continue;
      if (SILENCES[finding.code]?.includes(other.code)) quiet.add(other);
      else if (SILENCES[other.code]?.includes(finding.code)) quiet.add(finding);
    }
  });
  return findings.filter((finding) => !quiet.has(finding));
}
