import type { ArticleAnalysis } from '../../analysis';
import type { Claim } from '../../claims/claim';
import type { CompareLexicon } from '../../language/compare';
import { contains, overlaps, textAt } from '../../text/span';
import { conceptOf, fold, isStop, stem } from '../words';

/** A claim without a figure, as words that can be compared: who does what to whom. */
export interface LocalStatement {
  readonly claim: Claim;
  /** Stems of its words; those that only carry it as its source are left out. */
  readonly words: ReadonlySet<string>;
  /** Stems of the names in it. */
  readonly names: ReadonlySet<string>;
  readonly source?: string;
}

const FIGURES: ReadonlySet<string> = new Set(['money', 'percent', 'quantity']);
const NAMES: ReadonlySet<string> = new Set(['person', 'company', 'organisation', 'place']);

/** The claims of an article that no figure and no quotation carries. */
export function statementsOf(analysis: ArticleAnalysis, lexicon: CompareLexicon): LocalStatement[] {
  const found: LocalStatement[] = [];
  let p = 0;
  const claims = [...analysis.claims].sort((a, b) => a.span.start - b.span.start);
  for (const claim of claims) {
    if (claim.mentions.some((m) => FIGURES.has(m.kind)) || claim.types.includes('quotation')) continue;
    while (p < analysis.paragraphs.length && analysis.paragraphs[p]!.end <= claim.span.start) p++;
    const paragraph = analysis.paragraphs[p];
    if (!paragraph) break;
    const { cue, source } = claim.attribution ?? {};
    const words = new Set<string>();
    const names = new Set<string>();
    const sentence = paragraph.sentences.find((s) => overlaps(s, claim.span));
    const last = sentence && paragraph.tokens.slice(sentence.firstToken, sentence.endToken).filter((t) => t.kind === 'word' && t.end <= claim.span.end).at(-1)?.spelling.lower;
    const particle = last !== undefined && lexicon.particles.has(last) ? last : '';
    for (const token of sentence ? paragraph.tokens.slice(sentence.firstToken, sentence.endToken) : []) {
      if (token.kind !== 'word' || token.start < claim.span.start || token.end > claim.span.end || isStop(token.spelling)) continue;
      if ((cue && cue.end > cue.start && contains(cue, token)) || (source && contains(source, token))) continue;
      const name = claim.mentions.find((m) => NAMES.has(m.kind) && contains(m.span, token));
      if (name) names.add(fold(token.text).replace(/s$/, ''));
      words.add(name ? fold(token.text).replace(/s$/, '') : ((particle && conceptOfVerb(particle + token.spelling.lower, lexicon)) || (eventOf(token.text, lexicon) ?? stem(token.text, lexicon))));
    }
    if (words.size >= 3) found.push({ claim, words, names, source: claim.attribution ? (claim.attribution.sourceName ?? (source && textAt(analysis.text, source))) : undefined });
  }
  return found;
}

/** The event of a verb whose first part stands at the end: `tritt … zurück`. */
function conceptOfVerb(verb: string, lexicon: CompareLexicon): string | undefined {
  const row = lexicon.events.find((e) => e.words.includes(verb));
  return row && `=${row.concept}`;
}

/** What a word tells that somebody does, by the word or, in a language of compounds, by their first part: `Kaufinteressent`. */
function eventOf(word: string, lexicon: CompareLexicon): string | undefined {
  const concept = conceptOf(word, lexicon.events, lexicon);
  if (concept) return `=${concept}`;
  const lower = word.toLowerCase();
  const first = lexicon.compounds && lower.length > 10 ? lexicon.events.find((row) => row.words.some((w) => w.length >= 7 && lower.startsWith(w))) : undefined;
  return first && `=${first.concept}`;
}
