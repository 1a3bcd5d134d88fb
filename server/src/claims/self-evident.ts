import type { AttributionLexicon } from '../language/attribution';
import type { GenreLexicon } from '../language/genre';
import type { LanguagePack } from '../language/pack';
import type { Mention } from '../recognize/mention';
import type { Token } from '../text/tokens';
import type { SelfEvident } from './claim';
import { isFigure } from './exempt';
import type { Genre } from './genre';
import { isOwn } from './genre/first-person';
import { isOfMarket } from './genre/market';
import { isScene } from './genre/scenes';
import { isOfWeather } from './genre/weather';
import { isLongAgo, recentFrom, tellsPast, yearOf } from './history';
import { voicedAs } from './voiced';

/** More than this is no price at a door or on a shelf. */
const SHELF = 1000;
/** Each price of a sentence is looked for in it: so many at most, or a text without full stops would cost the square of its length. */
const MOST_PRICES = 20;
/** So few words are a line of a list. */
const BARE = 4;
/** More than this is no price of a share, an ounce or a coin, and no level of an index. */
export const LEVEL = 1_000_000;
/** Up to this many a writer counts who is there. */
const COUNTED = 100;
/** and so few in any piece. */
const FEW = 12;

/** What a claim is looked at with. */
export interface Stated {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Its words, in lower case. */
  readonly words: string;
  /** Whether somebody does something in it. */
  readonly acts: boolean;
  /** Whether the paragraph before it speaks of a time long ago. */
  readonly longAgo: boolean;
}

/** Why nobody would ask who says this, though nobody is named; undefined where somebody would. */
export function selfEvidentOf(stated: Stated, genre: Genre, pack: LanguagePack): SelfEvident | undefined {
  const { tokens, mentions, acts, longAgo, words } = stated;
  if (genre.rubric) return 'rubric';
  if (genre.interviewFrom !== undefined && (tokens[0]?.start ?? 0) >= genre.interviewFrom) return 'interview';
  const figures = mentions.filter((m) => isFigure(m, pack.attribution));
  if (isUnanswered(tokens, pack.genre) || (genre.ownStory && (figures.length === 0 || isOwn(tokens, pack.genre)))) return 'ownReporting';
  if (genre.market && isPriceMove(tokens, figures, pack.genre)) return 'market';
  if (genre.weather && figures.length > 0 && !acts && isOfWeather(tokens, pack.genre) && figures.every((m) => m.kind === 'quantity')) return 'weather';
  if (figures.length > 0 && figures.every((m) => isBygone(m, tokens, pack.genre))) return 'history';
  if (genre.entry && !mentions.some((m) => m.kind === 'date' && (m.date?.relative || (yearOf(m.date?.iso) ?? 0) > recentFrom(genre.historyUntil)))) return 'history';
  if (genre.history && (isLongAgo(tokens, mentions, genre.historyUntil, pack.genre) || (longAgo && !mentions.some((m) => m.kind === 'date') && tellsPast(tokens, mentions, genre.historyUntil, pack.genre)))) return 'history';
  if ((genre.scenes || (figures.length === 0 && isManual(tokens, pack.genre))) && isSeen(tokens, mentions, figures, pack.attribution, pack.genre)) return 'scene';
  if (isPosed(stated, figures, pack)) return 'scene';
  if (figures.length > 0 && figures.length <= MOST_PRICES && isSized(stated, figures, pack)) return 'size';
  if (figures.length === 1 && !acts && isGathering(tokens, figures[0]!, pack) && !pack.alone.weighty.test(words)) return 'scene';
  if (figures.length > 0 && figures.length <= MOST_PRICES && arePrices(figures, tokens, acts, pack)) return 'price';
  return voicedAs(words, figures.length > 0, pack);
}

/** `für 185 Gulden`: an amount of money that is no more. */
function isBygone({ kind, span }: Mention, tokens: readonly Token[], words: GenreLexicon): boolean {
  const last = kind === 'money' ? tokens.findLast((t) => t.start < span.end) : undefined;
  return last !== undefined && words.bygone.test(last.spelling.lower);
}

/** `Die Firma ließ eine Anfrage unbeantwortet`: the writer asked. */
function isUnanswered(tokens: readonly Token[], words: GenreLexicon): boolean {
  return tokens.some((t) => words.unanswered.has(t.spelling.lower)) && tokens.some((t) => words.request.test(t.spelling.lower));
}

/** `Der Dax stieg um 0,4 Prozent auf 24.871 Zähler`: in a report of the market, and nothing a firm did. */
function isPriceMove(tokens: readonly Token[], figures: readonly Mention[], words: GenreLexicon): boolean {
  if (tokens.some((t) => words.business.test(t.spelling.lower)) || figures.some((m) => m.kind === 'money' && (m.value?.max ?? 0) > LEVEL)) return false;
  const moves = tokens.some((t) => words.moves.has(t.spelling.lower) || t.text === '+');
  return moves && (isOfMarket(tokens, words) || figures.some((m) => m.kind !== 'quantity'));
}

/** “Pell folds the map along its old crease”: a scene, whatever kind of piece it stands in. */
function isManual(tokens: readonly Token[], words: GenreLexicon): boolean {
  return isScene(tokens, words) && tokens.some((t) => words.manual.has(t.text));
}

/** What somebody does before the writer's eyes: in the present, no firm, no money, no share, no date. */
function isSeen(tokens: readonly Token[], mentions: readonly Mention[], figures: readonly Mention[], lexicon: AttributionLexicon, words: GenreLexicon): boolean {
  if (mentions.some((m) => m.kind === 'company' || m.kind === 'organisation' || m.kind === 'date')) return false;
  if (figures.some((m) => m.kind !== 'quantity' || m.value?.bound !== 'exact' || m.value.per !== undefined || (m.value.max ?? Infinity) > COUNTED)) return false;
  if (isScene(tokens, words)) return true;
  return !tokens.some((t) => {
    const lower = t.spelling.lower;
    return words.past.test(lower) || words.figurative.test(lower) || lexicon.perfect.has(lower) || lexicon.forecasts.has(lower) || lexicon.passive.has(lower) || words.since.has(lower);
  });
}

/** `Am Tresen standen gestern fünf Gäste`, “Five guests sat on the stairs”: a few people in a place, whom the writer has counted. */
function isGathering(tokens: readonly Token[], { kind, value }: Mention, { attribution: { classOf, prepositions, determiners, capitalNouns, within }, genre: words }: LanguagePack): boolean {
  if (kind !== 'quantity' || value?.bound !== 'exact' || (value.max ?? Infinity) > FEW || !words.bystanders.test(value.unit ?? '')) return false;
  const lower = tokens.map((t) => t.spelling.lower);
  if (!lower.some((w) => words.gathered.has(w)) || lower.some((w) => words.figurative.test(w))) return false;
  // „im Rat sitzen acht Frauen“
  const isPlace = (lead: string, noun: string): boolean => classOf(noun) !== 'time' && !(within.has(lead) && classOf(noun) === 'organisation');
  return lower.some((w, i) => {
    if (!prepositions.has(w)) return false;
    const noun = determiners.has(lower[i + 1] ?? '') ? i + 2 : i + 1;
    if (!capitalNouns) return noun === i + 2 && isPlace(w, lower[noun] ?? '');
    return /^\p{Lu}/u.test(tokens[noun]?.text ?? '') && isPlace(w, lower[noun]!);
  });
}

/** `Am Dienstag steht Voss vor dem Tor und verteilt Zettel`: a person by name, in a posture, now, in a place; no firm, no figure. */
function isPosed({ tokens, mentions, words: told }: Stated, figures: readonly Mention[], { attribution: { abstract, prepositions, determiners, within, passive, perfect, forecasts, classOf, capitalNouns }, genre: words, alone }: LanguagePack): boolean {
  if (figures.length > 0 || !mentions.some((m) => m.kind === 'person') || mentions.some((m) => m.kind === 'company' || m.kind === 'organisation' || m.date?.iso) || alone.weighty.test(told)) return false;
  const lower = tokens.map((t) => t.spelling.lower);
  const at = lower.findIndex((w) => words.gathered.has(w) && words.handling.has(w));
  if (at < 0 || tokens.some((t) => words.past.test(t.text)) || lower.some((w) => words.figurative.test(w) || passive.has(w) || perfect.has(w) || forecasts.has(w))) return false;
  return lower.some((w, i) => {
    if (i <= at || !prepositions.has(w) || within.has(w) || !determiners.has(lower[i + 1] ?? '')) return false;
    const noun = tokens.slice(i + 2, i + 2 + ATTRIBUTES).find((t) => !capitalNouns || /^\p{Lu}/u.test(t.text));
    const is = noun && classOf(noun.spelling.lower);
    return noun !== undefined && is !== 'time' && is !== 'organisation' && !abstract.test(noun.spelling.lower);
  });
}

/** Between an article and its noun stand at most so many attributes, the noun counted. */
const ATTRIBUTES = 3;

/** So far around a measure, in code units, stands what it is the measure of. */
const NEAR = 40;

/** What is larger, in its own unit, is no thing in a room or in the hand, and its size may be news: the quay is 870 metres long. */
const IN_A_ROOM = 300;

/** `Das Bild ist 80 mal 60 Zentimeter groß`, “Fenby is 12 miles away”: measures alone, of what is there, by words of size or distance. */
function isSized({ words, tokens }: Stated, figures: readonly Mention[], { attribution: { forecasts }, genre, alone }: LanguagePack): boolean {
  const start = tokens[0]?.start ?? 0;
  if (alone.weighty.test(words) || genre.unbuilt.test(words) || tokens.some((t) => forecasts.has(t.spelling.lower))) return false;
  return figures.every(({ kind, span, value }) => {
    if (kind !== 'quantity' || !value || value.per !== undefined) return false;
    const { unit = '' } = value;
    const behind = words.slice(span.end - start, span.end - start + NEAR);
    if (genre.ways.has(unit) && genre.awayBehind.test(behind)) return true;
    return genre.handy.has(unit) && (value.max ?? Infinity) <= IN_A_ROOM && (genre.sizedBefore.test(words.slice(Math.max(0, span.start - start - NEAR), span.start - start)) || genre.sizedBehind.test(behind));
  });
}

/** Up to this much is a price on a menu where several stand side by side. */
const MENU = 100;

/** Prices of a shelf, a menu or a door: each by its words, or the first of several that stand side by side: “the crab is £14, the lamb £26”. */
function arePrices(figures: readonly Mention[], tokens: readonly Token[], acts: boolean, { genre: words }: LanguagePack): boolean {
  if (figures.every((m) => isShelfPrice(m, tokens, acts, words))) return true;
  if (acts || figures.length < 2 || figures.some((m) => m.kind !== 'money' || m.value?.bound !== 'exact' || m.value.per !== undefined || (m.value.max ?? Infinity) > SHELF)) return false;
  if (tokens.some((t) => words.past.test(t.spelling.lower))) return false;
  return isPriced(figures[0]!, tokens, words) || (figures.every((m) => (m.value!.max ?? Infinity) <= MENU) && words.present.has(wordBefore(figures[0]!, tokens)));
}

/** Directly before an amount stands a word that makes it a price. */
const isPriced = (figure: Mention, tokens: readonly Token[], words: GenreLexicon): boolean => words.priced.has(wordBefore(figure, tokens));

function wordBefore({ span }: Mention, tokens: readonly Token[]): string {
  return tokens[tokens.findIndex((t) => t.end > span.start) - 1]?.spelling.lower ?? '';
}

/** `Testsieger ist die „Body Soft“ (399 Euro)`, `Karten kosten 12 Euro`: what anybody is asked for it. */
function isShelfPrice({ kind, span, value }: Mention, tokens: readonly Token[], acts: boolean, words: GenreLexicon): boolean {
  if (kind !== 'money' || value?.bound !== 'exact' || (value.max ?? Infinity) > SHELF) return false;
  // „Mittagstisch: 12 Euro“, “£300.” in a list of prices
  if (tokens.filter((t) => t.kind === 'word' || t.kind === 'number').length <= BARE) return true;
  const at = tokens.findIndex((t) => t.end > span.start);
  for (let i = at - 1; i >= 0; i--) {
    if (tokens[i]!.text === ')') break;
    if (tokens[i]!.text === '(') return true;
  }
  return !acts && words.priced.has(tokens[at - 1]?.spelling.lower ?? '');
}
