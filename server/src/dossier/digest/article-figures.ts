import type { ArticleAnalysis } from '../../analysis';
import type { Claim } from '../../claims/claim';
import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import type { Paragraph } from '../../text/paragraphs';
import { overlaps } from '../../text/span';
import { mentionsWithin, PerParagraph, type Moved } from '../kept';
import { partsOfOthers, shareMeasures, withSuccessors } from './belonging';
import { figuresOfParagraph, stemsOf, type LocalFigure } from './figures';
import { unitless } from './unit';

const PROSE: ReadonlySet<string> = new Set(['title', 'heading', 'body', 'list', 'caption']);
const NONE: ReadonlySet<string> = new Set();

/** The stems of a heading or headline, once for each: what they are compared with goes by identity. */
const stemsOfHeading = new PerParagraph<ReadonlySet<string>>((stems) => stems);

/** What the paragraphs of an article say of figures, as long as they stay the same. */
const kept = new PerParagraph<readonly LocalFigure[]>((figures, moved) => figures.map((f) => movedFigure(f, moved)));

/** The figures of an article that can be compared with those of another, in the order of the text. */
export function figuresOf(analysis: ArticleAnalysis, lexicon: CompareLexicon): LocalFigure[] {
  const found: LocalFigure[] = [];
  const { text } = analysis;
  let claimAt = 0;
  const claims = [...analysis.claims].sort((a, b) => a.span.start - b.span.start);
  const headingOf = (paragraph: Paragraph): ReadonlySet<string> => stemsOfHeading.of({ text, paragraph, mentions: [], claims: [], also: [lexicon] }, () => stemsOf(paragraph.tokens, lexicon));
  const headline = analysis.paragraphs.find((p) => p.kind === 'title');
  const title = headline ? headingOf(headline) : NONE;
  let heading: ReadonlySet<string> | undefined;
  for (const paragraph of analysis.paragraphs) {
    if (!PROSE.has(paragraph.kind)) continue;
    const under = heading;
    heading = paragraph.kind === 'heading' ? headingOf(paragraph) : undefined;
    const mentions = mentionsWithin(analysis.mentions, paragraph);
    while (claimAt < claims.length && claims[claimAt]!.sentence.end <= paragraph.start && claims[claimAt]!.span.end <= paragraph.start) claimAt++;
    const stated: Claim[] = [];
    for (let c = claimAt; c < claims.length && claims[c]!.span.start < paragraph.end; c++) stated.push(claims[c]!);
    const dated = analysis.origin.evidence.filter((e) => overlaps(e, paragraph));
    const read = (): readonly LocalFigure[] => figuresOfParagraph({ analysis, lexicon, paragraph, mentions, claims: stated, under, title });
    // what dates the article is no figure of it, and moves with nothing
    found.push(...(dated.length ? read() : kept.of({ text, paragraph, mentions, claims: stated, also: [lexicon, under, title] }, read)));
  }
  return shareMeasures(withSuccessors(partsOfOthers(found), text, lexicon));
}

/** A figure of a paragraph that has moved. */
function movedFigure(figure: LocalFigure, moved: Moved): LocalFigure {
  const there = (m: Mention): Mention => moved.mention(m);
  const { mention, unit, names, nearby, owner, standing, sentence, clause, claim } = figure;
  return {
    ...figure,
    mention: there(mention), unit: unit === unitless(mention.span) ? unitless(moved.span(mention.span)) : unit, names: names.map(there), nearby: nearby.map(there), owner: owner && there(owner),
    standing: { ...standing, holder: standing.holder && there(standing.holder), where: standing.where.map(there) },
    sentence: moved.span(sentence), clause: moved.span(clause), claim: claim && moved.claim(claim),
  };
}
