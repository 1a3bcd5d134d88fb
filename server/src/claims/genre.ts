import type { AttributionInput } from '../attribution';
import { spansWithin } from '../attribution/sentence';
import { outsideOf } from './outside';
import { isLongAgo, yearOf } from './history';
import type { GenreLexicon } from '../language/genre';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';

/** What kind of piece an article is, as far as it says who could be asked for what it states. */
export interface Genre {
  /** A column, a diary, a report in the first person: the writer was there. */
  readonly ownStory: boolean;
  /** A report of the market places, whose prices everybody can read. */
  readonly market: boolean;
  /** A feature in scenes: the writer describes what is before the eyes. */
  readonly scenes: boolean;
  /** An entry of an encyclopedia, a life, a piece on the past. */
  readonly history: boolean;
  /** A report of a match, a review of a work of art: who does what in it everybody could watch. */
  readonly leisure: boolean;
  /** What a firm writes of itself. */
  readonly release: boolean;
  /** Questions and answers: who answers says all of it. */
  readonly interview: boolean;
  /** An obituary. */
  readonly obituary: boolean;
  /** Up to this year what an article tells is history. */
  readonly historyUntil: number;
}

/** So many sentences make a piece one of a kind, */
const FEWEST = 3;
/** and such a share of all of them. */
const OWN_SHARE = 0.1;
const MARKET_SHARE = 0.3;
const SCENE_SHARE = 0.1;
const HISTORY_SHARE = 0.15;
const LEISURE_SHARE = 0.3;
const ASKED_SHARE = 0.08;
const OURS_SHARE = 0.15;
/** Two scenes do: a feature has long stretches between them. */
const FEWEST_SCENES = 2;

/** What lies so many years before an article is history to it. */
export const GENERATION = 30;
/** The core has no clock: an article that names no later year is taken to be of this one. */
const AT_LEAST = 2020;

/** Tells what kind of piece an article is; words in quotation marks are not the writer's. Pure, linear in the text. */
export function genreOf(input: AttributionInput, speech: readonly Span[]): Genre {
  const { pack, paragraphs, mentions } = input;
  const count = { all: 0, own: 0, market: 0, scenes: 0, history: 0, leisure: 0, asked: 0, ours: 0 };
  let obituary = false;
  let release = false;
  let latest = AT_LEAST;
  for (const { date } of mentions) latest = Math.max(latest, yearOf(date?.iso) ?? 0);
  const historyUntil = latest - GENERATION;
  const outside = outsideOf(speech);
  let mentionAt = 0;
  for (const paragraph of paragraphs) {
    // a question of a line of its own looks like a heading
    if (paragraph.kind !== 'boilerplate' && paragraph.tokens[(paragraph.sentences[0]?.endToken ?? 0) - 1]?.text === '?') count.asked++;
    if (paragraph.kind !== 'body' && paragraph.kind !== 'list') continue;
    for (const sentence of paragraph.sentences) {
      const tokens = outside(paragraph.tokens.slice(sentence.firstToken, sentence.endToken));
      if (!tokens.some((t) => t.kind === 'word')) continue;
      count.all++;
      if (isOwn(tokens, pack.genre)) count.own++;
      if (isOfMarket(tokens, pack.genre)) count.market++;
      if (isScene(tokens, pack.genre)) count.scenes++;
      if (tokens.some((t) => pack.genre.news?.leisure.test(t.text.toLowerCase()))) count.leisure++;
      obituary ||= hasPair(tokens, pack.genre.news?.obituary);
      release ||= hasPair(tokens, pack.genre.news?.release);
      if (isOwn(tokens, pack.genre) || tokens.some((t) => pack.genre.news?.ours.has(t.text.toLowerCase()))) count.ours++;
      const named = spansWithin(mentions, (m) => m.span, mentionAt, sentence);
      mentionAt = named.next;
      if (isLongAgo(tokens, named.found, historyUntil, pack.genre)) count.history++;
    }
  }
  const many = (n: number, fewest: number, share: number): boolean => n >= fewest && n >= share * count.all;
  return {
    ownStory: many(count.own, FEWEST, OWN_SHARE),
    market: many(count.market, FEWEST, MARKET_SHARE),
    scenes: many(count.scenes, FEWEST_SCENES, SCENE_SHARE),
    history: many(count.history, FEWEST, HISTORY_SHARE),
    leisure: many(count.leisure, FEWEST, LEISURE_SHARE),
    interview: many(count.asked, FEWEST, ASKED_SHARE) && many(count.ours, FEWEST, OURS_SHARE),
    release,
    obituary,
    historyUntil,
  };
}

/** “He is survived by a daughter”: whether two words side by side are of those only one kind of piece has. */
function hasPair(tokens: readonly Token[], pairs: ReadonlySet<string> | undefined): boolean {
  return pairs !== undefined && tokens.some((t, i) => i > 0 && pairs.has(`${tokens[i - 1]!.text} ${t.text}`.toLowerCase()));
}

/** Whether the writer speaks of himself or herself. */
export function isOwn(tokens: readonly Token[], words: GenreLexicon): boolean {
  return tokens.some((t, i) => words.self.has(t.text.toLowerCase()) && !words.numeral.test(t.text) && tokens[i + 1]?.text !== '.');
}

/** Whether a sentence speaks of what is traded on a market. */
export function isOfMarket(tokens: readonly Token[], words: GenreLexicon): boolean {
  return tokens.some((t) => words.market.test(t.text.toLowerCase()));
}

/** Whether somebody does something with hands and feet, now. */
export function isScene(tokens: readonly Token[], words: GenreLexicon): boolean {
  let handled = false;
  for (const { text, kind } of tokens) {
    if (kind !== 'word') continue;
    const lower = text.toLowerCase();
    if (words.figurative.test(lower) || (lower === text && words.past.test(lower) && !words.handling.has(lower))) return false;
    handled ||= lower === text && words.handling.has(lower);
  }
  return handled;
}
