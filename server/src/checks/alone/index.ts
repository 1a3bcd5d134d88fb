import type { Claim } from '../../claims/claim';
import type { Mention } from '../../recognize/mention';
import type { CheckContext } from '../check';
import { isContinued } from './continued';
import { isCarriedLead } from './lead';
import { isEarlier, isFormal, isWatched } from './piece';
import { isAway, isHammerPrice, isMarketPrice, isWarePrice } from './posted';
import { isCharged, isExpected, isFelt, isGiven, isPeopled, isPolled, isPronounced, isQuotation, isVoted } from './public';
import { once, toldOf, type AloneArticle, type Told } from './told';
import { isGrave, isIdle, isLight, isPersonal, isTrifle, isWeighty } from './weight';

/**
 * In a draft that has no article beside it all statements stand alone, and a reminder at each would drown those that matter: only what is
 * news and of weight is asked for its source. These are the reasons why a statement is not, each with its words in `language/<language>/alone.ts`.
 */
const NOT_ASKED: readonly ((told: Told) => boolean)[] = [isFormal, isPronounced, isCharged, isQuotation];
/** Why one without a figure is not, besides. */
const ACT_NOT_ASKED: readonly ((told: Told) => boolean)[] = [isWatched, isEarlier, isCarriedLead, isContinued, isLight];
/** Why a figure of one is not, besides. */
const FIGURE_NOT_ASKED: readonly ((told: Told, figure: Mention) => boolean)[] = [isTrifle, isGiven, isVoted, isPolled, isPeopled, isFelt, isExpected];

/** What nobody asks of a figure in any article, whoever is named beside it: anybody can read or pace it out. */
const FIGURE_POSTED: readonly ((told: Told, figure: Mention) => boolean)[] = [isMarketPrice, isHammerPrice, isWarePrice, isAway];
/** What nobody asks of a figure in any article: it is counted in public. */
const FIGURE_PUBLIC: readonly ((told: Told, figure: Mention) => boolean)[] = [isVoted, isPolled, isPeopled, isFelt];

const isUnasked = once((told) => NOT_ASKED.some((isReason) => isReason(told)));

/** Whether a draft has nothing beside it that could say where its statements come from. */
export function liesAlone({ dossier, article }: CheckContext): boolean {
  return article.role === 'draft' && !dossier.articles.some((a) => a.role === 'source');
}

/** Whether a statement without a figure is asked for its source in a draft that lies alone. */
export function isAskedAct(article: AloneArticle, claim: Claim): boolean {
  const told = toldOf(article, claim);
  return !isUnasked(told) && !ACT_NOT_ASKED.some((isReason) => isReason(told));
}

/** Whether a figure is asked for its source in a draft that lies alone; a count of a few things, in any article. */
export function isAskedFigure(article: AloneArticle, claim: Claim, figure: Mention): boolean {
  const told = toldOf(article, claim);
  return !isUnasked(told) && !FIGURE_NOT_ASKED.some((isReason) => isReason(told, figure));
}

/** Whether a figure is public by what it counts, so that no article is asked for its source; a firm's votes and polls are its own. */
export function isPublicFigure(article: AloneArticle, claim: Claim, figure: Mention): boolean {
  const told = toldOf(article, claim);
  if (FIGURE_POSTED.some((isReason) => isReason(told, figure))) return true;
  if (claim.mentions.some((m) => m.kind === 'company')) return false;
  return FIGURE_PUBLIC.some((isReason) => isReason(told, figure));
}

/** Whether a figure of a draft that lies alone needs no source: what it goes on with has one. */
export function goesOnWithSource(article: AloneArticle, claim: Claim): boolean {
  const told = toldOf(article, claim);
  return isContinued(told) || isCarriedLead(told);
}

/** Whether something is done in a statement on which much hangs. */
export function isWeightyAct(article: AloneArticle, claim: Claim): boolean {
  return isWeighty(toldOf(article, claim));
}

/** Whether a statement without a figure is asked for its source in any article, however much lies beside it. */
export function concernsMany(article: AloneArticle, claim: Claim): boolean {
  const told = toldOf(article, claim);
  return !isPersonal(told) && !isWatched(told);
}

/**
 * Whether a statement without a figure is asked for its source in an article that reports: something of weight is done, and it is neither what somebody
 * is and does day by day, nor the lead, whose next sentences name who tells it.
 */
export function isAskedOfReport(article: AloneArticle, claim: Claim): boolean {
  const told = toldOf(article, claim);
  return isGrave(told) && !isIdle(told) && !isCarriedLead(told);
}
