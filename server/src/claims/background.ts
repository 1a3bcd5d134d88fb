import type { AttributionLexicon } from '../language/attribution';
import type { GenreLexicon, NewsWords } from '../language/genre';
import type { LanguagePack } from '../language/pack';
import type { Mention } from '../recognize/mention';
import type { Token } from '../text/tokens';
import { isFigure } from './exempt';
import type { Genre } from './genre';
import { isOfMarket } from './genre/market';
import { GENERATION, yearOf } from './history';
import { LEVEL, type Stated } from './self-evident';

/**
 * Whether a statement that nobody carries is no news: where nothing lies beside its article to hold it against, nobody asks who says it.
 * `Shares in Halden fell 4 per cent to 812p` and `Pell was fined £300` everybody can look up; `His father kept bees` concerns no firm and no body;
 * `Halden makes hinges` tells a state. Beside other articles all of these are compared and asked for like others.
 */
export function isBackground(stated: Stated, genre: Genre, { genre: words, attribution }: LanguagePack): boolean {
  const { news } = words;
  if (!news) return false;
  const { tokens, mentions } = stated;
  const figures = mentions.filter((m) => isFigure(m, attribution));
  const lower = tokens.map((t) => t.text.toLowerCase());
  if (genre.obituary || genre.release) return true;
  if (figures.length > 0) return isQuotation(tokens, lower, figures, genre, words, news) || isVerdict(lower, news, attribution) || isListed(lower, figures, news);
  if (lower.some((w) => news.grave.test(w))) return false;
  return genre.leisure || !hasBody(tokens, lower, mentions, news, attribution) || isEarlier(mentions, genre) || !isEvent(tokens, lower, words, stated, attribution, news);
}

/** How many years back what an article tells of firms is where they come from. */
const RECENT = 5;

/** “Halden bought the yard in 1998”: every date of the sentence lies years back. */
function isEarlier(mentions: readonly Mention[], { historyUntil }: Genre): boolean {
  const dates = mentions.filter((m) => m.kind === 'date');
  return dates.length > 0 && dates.every((m) => (yearOf(m.date?.iso) ?? Infinity) < historyUntil + GENERATION - RECENT);
}

/** Whether a firm or a body takes part; “Pell, who cooked at Halden” tells of a person whose firm only stands beside, “The bank” is one without a name. */
function hasBody(tokens: readonly Token[], lower: readonly string[], mentions: readonly Mention[], news: NewsWords, { standIns, determiners }: AttributionLexicon): boolean {
  if (determiners.get(lower[0] ?? '') === 'definite' && standIns.has(lower[1] ?? '')) return true;
  const named = mentions.filter((m) => m.kind === 'company' || m.kind === 'organisation' || m.kind === 'person');
  if (named[0]?.kind !== 'person') return named.some((m) => m.kind !== 'person');
  let at = 0;
  return named.some((m) => {
    while (at < tokens.length && tokens[at]!.start < m.span.start) at++;
    if (m.kind === 'person') return false;
    let before = at - 1;
    while (before > 0 && at - before < 3 && news.articles.has(lower[before]!)) before--;
    return !news.beside.has(lower[before] ?? '');
  });
}

/** “The rand traded at 17.94 against the dollar”, “It gained 3.8 per cent to €1.92”: a price of the day, with what is traded or as a move to a level. */
function isQuotation(tokens: readonly Token[], lower: readonly string[], figures: readonly Mention[], { market }: Genre, words: GenreLexicon, news: NewsWords): boolean {
  const traded = isOfMarket(tokens, words) || lower.some((w) => news.traded.test(w));
  const moves = lower.some((w) => words.moves.has(w)) || tokens.some((t) => t.text === '+');
  // with what the move has added or wiped out
  if (moves && lower.some((w) => news.shares.test(w)) && figures.some((m) => m.kind === 'percent')) return true;
  if (figures.some((m) => m.kind === 'money' && (m.value?.max ?? 0) > LEVEL)) return false;
  if (!traded && !market) return moves && figures.some((m) => m.kind === 'percent') && figures.some((m) => m.kind === 'money');
  return moves && !lower.some((w) => words.business.test(w));
}

/** “Pell was fined £300 with costs of £90”, said in open court; what could be a fine is not. */
function isVerdict(lower: readonly string[], news: NewsWords, { forecasts }: AttributionLexicon): boolean {
  return lower.some((w) => news.verdict.test(w)) && !lower.some((w) => forecasts.has(w));
}

/** More than this is no price of a list. */
const LISTED = 100_000;

/** “The longer model starts at £61,000”: anybody may ask for it. */
function isListed(lower: readonly string[], figures: readonly Mention[], news: NewsWords): boolean {
  return lower.some((w) => news.listed.has(w)) && figures.every((m) => m.kind !== 'percent' && (m.value?.max ?? Infinity) <= LISTED);
}

/**
 * Whether something happens: a verb in the past, a perfect, a form in -ing behind `is`, or a verb of headlines. “Halden makes hinges” and “The yard is owned by
 * Halden” tell a state, “Halden did not bid” what has not happened, “Halden has named Pell its chief” what a firm announces.
 */
function isEvent(tokens: readonly Token[], lower: readonly string[], words: GenreLexicon, { mentions }: Stated, { negations }: AttributionLexicon, news: NewsWords): boolean {
  if (lower.some((w) => negations.has(w))) return false;
  if (mentions.some((m) => m.kind === 'person') && lower.some((w) => news.appoints.test(w))) return false;
  return tokens.some((t, i) => {
    if (t.kind !== 'word' || t.text !== lower[i] || news.unmoved.test(t.text)) return false;
    if (news.happens.has(t.text)) return true;
    if (news.ing.test(t.text)) return news.ongoing.has(lower[i - 1] ?? '');
    // “was” and “had” alone set the scene; “is owned” is a state
    return (news.participle.test(t.text) || words.past.test(t.text)) && !news.ongoing.has(t.text) && !news.states.has(lower[i - 1] ?? '');
  });
}
