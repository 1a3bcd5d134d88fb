import type { AttributionKind } from '../attribution/attribution';
import type { Claim } from '../claims/claim';
import { packOf } from '../language';
import { checkWordsOf, type WeightWords } from '../language/checks';
import type { LanguageId } from '../language/pack';
import type { Mention } from '../recognize/mention';
import { textAt } from '../text/span';
import type { CheckContext } from './check';

/** A smaller sum is what things cost and people pay, seldom news. */
const SUM = 1000;
/** A smaller count of things is what a reporter or a reader has counted along. */
const COUNT = 1000;
/** More than this is no price of a share, an ounce or a coin. */
const LEVEL = 1_000_000;
/** Up to this much is given as a prize, a donation or a reward, in public. */
const GIFT = 100_000;
/** Who stands for a lead: somebody with a name, no rumour. */
const LEADING: ReadonlySet<AttributionKind> = new Set(['document', 'person', 'organisation', 'outlet']);
/** So far before a name its preposition may stand: `bei der alten Firma X`. */
const ATTRIBUTES = 4;
/** What stands before a name or a figure is looked at so far back, in code units. */
const NEAR = 80;

/** What the words of a claim show. */
interface Weighed {
  /** Something is done on which much hangs. */
  readonly acts: boolean;
  /** It says what something is. */
  readonly describes: boolean;
  readonly verdict: boolean;
  /** A price or a level of the market. */
  readonly quotation: boolean;
  readonly common: boolean;
  readonly gift: boolean;
  readonly vote: boolean;
}

const read = new WeakMap<Claim, Weighed>();

/** What the words of a claim show; read once, however many figures it has. */
function weigh(text: string, claim: Claim, weight: WeightWords, language: LanguageId): Weighed {
  const known = read.get(claim);
  if (known) return known;
  const words = textAt(text, claim.span).toLowerCase();
  const { market, moves, business } = packOf(language).genre;
  const all = words.match(/\p{L}+/gu) ?? [];
  const weighed: Weighed = {
    acts: weight.acts.test(words),
    describes: weight.describes.test(words) && !weight.done.test(words),
    // „Das Landgericht verurteilte ihn zu einer Geldstrafe von 9.000 Euro“: pronounced in open court
    verdict: weight.courts.test(words) && weight.verdicts.test(words),
    // „Die Aktie fiel um 4,2 Prozent auf 88,40 Euro“: can be read anywhere
    quotation: all.some((w) => market.test(w)) && all.some((w) => moves.has(w)) && !all.some((w) => business.test(w)),
    common: weight.common.test(words),
    gift: weight.gifts.test(words),
    vote: weight.votes.test(words),
  };
  read.set(claim, weighed);
  return weighed;
}

/** The words of a claim right before a place, lower case. */
function before(text: string, claim: Claim, at: number): string {
  return textAt(text, { start: Math.max(claim.span.start, at - NEAR), end: at }).toLowerCase();
}

/**
 * Whether a draft has nothing beside it that could say where its statements come from: all of them stand alone, and a reminder
 * at each would drown those that matter.
 */
export function liesAlone({ dossier, article }: CheckContext): boolean {
  return article.role === 'draft' && !dossier.articles.some((a) => a.role === 'source');
}

/** Whether a statement without a figure is asked for its source in a draft that lies alone: it is news and of weight. */
export function isAskedAct(context: CheckContext, claim: Claim): boolean {
  return !claim.background && isWeightyAct(context, claim) && !isCarriedLead(context, claim);
}

/** Whether a figure is asked for its source in a draft that lies alone. */
export function isAskedFigure(context: CheckContext, claim: Claim, mention: Mention): boolean {
  return !claim.background && !isTrifle(mention, context.article.analysis.language) && isWeightyFigure(context, claim, mention);
}

/**
 * Whether a statement is the lead of a report whose next sentence names who says so: `Die Reederei kauft zwei Fähren. Die Schiffe
 * kämen im Mai, teilte sie mit.` The draft shows where it comes from.
 */
function isCarriedLead({ article }: CheckContext, claim: Claim): boolean {
  const { claims, text } = article.analysis;
  if (claims[0]?.sentence.start !== claim.sentence.start) return false;
  const next = claims.find((c) => c.sentence.start > claim.sentence.start);
  const kind = next?.attribution?.kind;
  return kind !== undefined && LEADING.has(kind) && text.slice(claim.sentence.end, next!.sentence.start).trim() === '';
}

/**
 * Whether a statement without a figure is of weight: a firm or an authority does something itself (`Die Werft schließt`), or
 * something is done on which much hangs (`Er wurde entlassen`). `Sie wohnt am Hafen`, `Er war Koch bei X`, `Betreiber ist X` are not.
 */
function isWeightyAct({ article }: CheckContext, claim: Claim): boolean {
  const { text, language } = article.analysis;
  const { weight } = checkWordsOf(language);
  if (!weight) return true;
  const { acts, describes, verdict } = weigh(text, claim, weight, language);
  if (verdict) return false;
  if (acts || describes) return acts;
  return claim.mentions.some((m) => (m.kind === 'company' || m.kind === 'organisation') && isSubject(before(text, claim, m.span.start), language));
}

/**
 * Whether a figure is of weight: a share, a sum of some size or of many (`im Schnitt 14 Euro`), a count of people or of very much.
 * What is measured (`214 Meter`), a price, a prize, and a count of things where nothing of weight is done are not.
 */
function isWeightyFigure({ article }: CheckContext, claim: Claim, { kind, span, value }: Mention): boolean {
  const { text, language } = article.analysis;
  const { weight } = checkWordsOf(language);
  const size = value?.max ?? value?.min;
  if (!weight || size === undefined) return true;
  const { acts, verdict, quotation, common, gift, vote } = weigh(text, claim, weight, language);
  if (verdict || (quotation && kind !== 'quantity' && (kind === 'percent' || size <= LEVEL))) return false;
  if (kind === 'percent') return !vote;
  if (kind === 'money') return (size >= SUM || common) && !(size <= GIFT && gift);
  if (weight.people.test(value?.unit ?? '')) return size >= COUNT || !weight.sized.test(before(text, claim, span.start));
  return !weight.measures.has(value?.unit ?? '') && (size >= COUNT || acts);
}

/** Up to so many of a thing a writer counts in passing. */
const HANDFUL = 50;

/** “a ticket at £38”, “40 metres of fence”, “a yard of 14 horses”: a sum, a measure or a count that is no news by itself; jobs, people and cases are, however few. */
function isTrifle({ kind, value, rule }: Mention, language: LanguageId): boolean {
  const { weighty } = checkWordsOf(language);
  if (!weighty || value === undefined || kind === 'percent') return false;
  const most = value.max ?? Infinity;
  if (kind === 'money' || rule === 'quantity.unit') return most <= SUM;
  return most <= HANDFUL && !weighty.test(value.unit ?? '');
}

/** Whether a name is what its clause is about: no preposition stands before it and its attributes. */
function isSubject(words: string, language: LanguageId): boolean {
  const { prepositions, genitives } = packOf(language).attribution;
  const last = words.trimEnd().split(/\s+/).slice(-ATTRIBUTES);
  for (let i = last.length - 1; i >= 0; i--) {
    const word = last[i]!;
    if (/[,:;–]$/.test(word)) return true;
    if (prepositions.has(word) || genitives.has(word)) return false;
  }
  return true;
}
