import type { AttributionLexicon } from '../language/attribution';
import type { GenreLexicon, NewsWords } from '../language/genre';
import type { LanguagePack } from '../language/pack';
import type { Mention } from '../recognize/mention';
import type { Token } from '../text/tokens';
import { isFigure } from './exempt';
import { isOfMarket, type Genre } from './genre';
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
  if (figures.length > 0) return isQuotation(tokens, lower, figures, genre, words, news) || isVerdict(lower, news, attribution);
  if (lower.some((w) => news.grave.test(w))) return false;
  return !mentions.some((m) => m.kind === 'company' || m.kind === 'organisation') || !isEvent(tokens, lower, words, news);
}

/** “The rand traded at 17.94 against the dollar”, “It gained 3.8 per cent to €1.92”: a price of the day, with what is traded or as a move to a level. */
function isQuotation(tokens: readonly Token[], lower: readonly string[], figures: readonly Mention[], { market }: Genre, words: GenreLexicon, news: NewsWords): boolean {
  if (figures.some((m) => m.kind === 'money' && (m.value?.max ?? 0) > LEVEL)) return false;
  const traded = isOfMarket(tokens, words) || lower.some((w) => news.traded.test(w));
  const moves = lower.some((w) => words.moves.has(w)) || tokens.some((t) => t.text === '+');
  if (!traded && !market) return moves && figures.some((m) => m.kind === 'percent') && figures.some((m) => m.kind === 'money');
  return moves && !lower.some((w) => words.business.test(w));
}

/** “Pell was fined £300 with costs of £90”, said in open court; what could be a fine is not. */
function isVerdict(lower: readonly string[], news: NewsWords, { forecasts }: AttributionLexicon): boolean {
  return lower.some((w) => news.verdict.test(w)) && !lower.some((w) => forecasts.has(w));
}

/** Whether something happens: a verb in the past, a perfect, a form in -ing behind `is`, or a verb of headlines; “Halden makes hinges” tells a state. */
function isEvent(tokens: readonly Token[], lower: readonly string[], words: GenreLexicon, news: NewsWords): boolean {
  return tokens.some((t, i) => {
    if (t.kind !== 'word' || t.text !== lower[i]) return false;
    if (news.happens.has(t.text) || news.participle.test(t.text)) return true;
    if (news.ing.test(t.text)) return news.ongoing.has(lower[i - 1] ?? '');
    // “was” and “had” alone set the scene
    return words.past.test(t.text);
  });
}
