import type { Attribution } from '../attribution/attribution';
import type { Evidence } from '../dossier';
import { cover, type Span } from '../text/span';
import type { CheckContext } from './check';
import { articleOf, distinct, notesAt } from './evidence';
import { eventElsewhere } from './lost';
import { claimAt, claimsIn, sentenceAt } from './places';

/** The words that name an attribution's source and cue, where they stand close together in one sentence; else the cue. */
export function wordsOf(context: CheckContext, attribution: Attribution): Span {
  const { analysis } = context.article;
  const { cue, source } = attribution;
  if (!source) return cue;
  const both = cover(cue, source);
  const sentence = sentenceAt(analysis, cue);
  return both.start >= sentence.start && both.end <= sentence.end && both.end - both.start <= LONGEST ? both : source;
}

/** A finding about a source underlines at most this much, in UTF-16 units. */
const LONGEST = 120;

/** What the source articles say about the thing a place states: those that name a source for it, and those that do not. */
export function carriedElsewhere(context: CheckContext, span: Span): { readonly named: Evidence[]; readonly unnamed: Evidence[] } {
  const others = distinct(
    claimsIn(context.article.analysis, span).flatMap((claim) => [
      ...notesAt(context, claim.span, 'figure').filter(({ note }) => note.relation !== 'conflicts' && note.relation !== 'otherThing').flatMap((n) => n.others),
      ...eventElsewhere(context, claim),
    ]),
  );
  const isNamed = ({ file, span: place }: Evidence): boolean => {
    const other = articleOf(context.dossier, file);
    const kind = other && claimAt(other.analysis, place)?.attribution?.kind;
    return kind !== undefined && kind !== 'anonymous' && kind !== 'hearsay';
  };
  return { named: others.filter(isNamed), unnamed: others.filter((e) => !isNamed(e)) };
}
