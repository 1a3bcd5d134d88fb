import { textAt } from '../../text/span';
import type { Mention } from '../../recognize/mention';
import type { Digest } from '../digest';
import type { DossierArticle, FigureFact } from '../dossier';
import { fold } from '../words';
import type { Candidate } from './pair';

/** The figures of all articles as facts, with the entities of the folder. */
export function factsOf(articles: readonly DossierArticle[], digests: readonly Digest[], entityOf: ReadonlyMap<Mention, string>): Candidate[] {
  const candidates: Candidate[] = [];
  articles.forEach(({ file, role, analysis }, article) => {
    const offset = candidates.length;
    const { figures } = digests[article]!;
    for (const figure of figures) {
      const name = (m: Mention): string => entityOf.get(m) ?? `${m.kind}:${fold(m.name?.base ?? textAt(analysis.text, m.span))}`;
      const fact: FigureFact = {
        file,
        mention: figure.mention,
        evidence: { file, span: figure.mention.span, text: textAt(analysis.text, figure.mention.span) },
        value: figure.value,
        unit: figure.unit,
        measures: figure.measures,
        words: figure.words,
        entities: [...new Set(figure.names.map(name))],
        times: figure.times,
        earlier: figure.earlier,
        claim: figure.claim,
        attribution: figure.claim?.attribution?.kind,
        source: figure.source,
      };
      const later = figure.successor ? figures.findIndex((f) => f.mention === figure.successor) : -1;
      candidates.push({ fact, article, draft: role === 'draft', ownMeasure: figure.ownMeasure, sentenceStart: figure.sentence.start, successor: later < 0 ? undefined : offset + later });
    }
  });
  return candidates;
}
