import type { ArticleAnalysis } from '../../analysis';
import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import { overlaps, textAt, type Span } from '../../text/span';
import { conceptOf, fold } from '../words';
import { eachSentence } from './names';

/** Who founded what, by one sentence of an article. */
export interface LocalFounding {
  /** The sentence. */
  readonly span: Span;
  readonly founders: readonly Mention[];
  /** What was founded: folded names, and years, that stand in the sentence. */
  readonly founded: ReadonlySet<string>;
}

/** The sentences of an article that say who founded something. Who only carries the sentence as its source is no founder. */
export function foundingsOf(analysis: ArticleAnalysis, lexicon: CompareLexicon): LocalFounding[] {
  const found: LocalFounding[] = [];
  const sources = analysis.attributions.flatMap((a) => (a.source ? [a.source] : []));
  eachSentence(analysis, (tokens, mentions, sentence) => {
    const verb = tokens.find((t) => t.kind === 'word' && conceptOf(t.text, lexicon.events, lexicon) === 'found');
    if (!verb) return;
    const founders = mentions.filter((m) => m.kind === 'person' && !sources.some((s) => overlaps(s, m.span)));
    if (!founders.length) return;
    const founded = new Set<string>();
    for (const m of mentions) {
      if (m.kind === 'company' || m.kind === 'organisation') founded.add(fold(m.name?.base ?? textAt(analysis.text, m.span)));
      if (m.kind === 'date' && m.date?.iso) founded.add(m.date.iso.slice(0, 4));
    }
    found.push({ span: { start: sentence.start, end: sentence.end }, founders, founded });
  });
  return found;
}
