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
  /** An obituary. */
  readonly obituary: boolean;
  /** An entry of an encyclopedia: it opens with the years of a life. */
  readonly entry: boolean;
  /** Its rubric names the source: `Aus dem Polizeibericht`. */
  readonly rubric: boolean;
  /** Where the first question of an interview stands; behind it speak those who ask and who answer. Undefined where nobody is asked. */
  readonly interviewFrom?: number;
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
/** Two scenes do: a feature has long stretches between them. */
const FEWEST_SCENES = 2;

/** With fewer questions, or a smaller share of paragraphs that are one, nobody is interviewed. */
const FEWEST_QUESTIONS = 3;
const QUESTION_SHARE = 0.2;
/** `(* 22. März 1801 in Lohne; † 1873)`, `(1904–1991)`, `(16. Jahrhundert)`: the years of a life at the head of an entry. */
const LIFESPAN = /\([^()]{0,60}(?:\* |† )|\(\d{4}\s?[–-]\s?\d{4}\)/;
/** A rubric stands among the first paragraphs, and has few words. */
const RUBRIC = 3;
const RUBRIC_WORDS = 6;
/** So far into an entry its years stand, in code units. */
const HEAD = 250;

/** What lies so many years before an article is history to it. */
export const GENERATION = 30;
/** The core has no clock: an article that names no later year is taken to be of this one. */
const AT_LEAST = 2020;

/** Tells what kind of piece an article is; words in quotation marks are not the writer's. Pure, linear in the text. */
export function genreOf(input: AttributionInput, speech: readonly Span[]): Genre {
  const { pack, paragraphs, mentions } = input;
  const count = { all: 0, own: 0, market: 0, scenes: 0, history: 0, leisure: 0 };
  let obituary = false;
  let release = false;
  let latest = AT_LEAST;
  for (const { date } of mentions) latest = Math.max(latest, yearOf(date?.iso) ?? 0);
  const historyUntil = latest - GENERATION;
  const outside = outsideOf(speech);
  let mentionAt = 0;
  const asked = { paragraphs: 0, questions: 0, spoken: 0, first: undefined as number | undefined };
  let entry: boolean | undefined;
  const rubric = paragraphs.slice(0, RUBRIC).some((p) => p.tokens.length <= RUBRIC_WORDS && pack.genre.rubric.test(input.text.slice(p.start, p.end).toLowerCase()));
  for (const paragraph of paragraphs) {
    // a question stands in bold or in a line of its own, like a heading
    if (paragraph.tokens.at(-1)?.text === '?' && paragraph.kind !== 'title' && paragraph.kind !== 'boilerplate') {
      asked.questions++;
      asked.first ??= paragraph.start;
    }
    if (paragraph.kind !== 'body' && paragraph.kind !== 'list') continue;
    entry ??= LIFESPAN.test(input.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + HEAD)));
    asked.paragraphs++;
    for (const sentence of paragraph.sentences) {
      const tokens = outside(paragraph.tokens.slice(sentence.firstToken, sentence.endToken));
      if (!tokens.some((t) => t.kind === 'word')) continue;
      count.all++;
      if (isOwn(tokens, pack.genre)) count.own++;
      if (asked.first !== undefined && tokens.some((t) => pack.genre.partner.has(t.text.toLowerCase()))) asked.spoken++;
      if (isOfMarket(tokens, pack.genre)) count.market++;
      if (isScene(tokens, pack.genre)) count.scenes++;
      if (tokens.some((t) => pack.genre.news?.leisure.test(t.text.toLowerCase()))) count.leisure++;
      obituary ||= hasPair(tokens, pack.genre.news?.obituary);
      release ||= hasPair(tokens, pack.genre.news?.release);
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
    release,
    obituary,
    entry: entry ?? false,
    rubric,
    interviewFrom: asked.questions >= FEWEST_QUESTIONS && asked.questions >= QUESTION_SHARE * asked.paragraphs && asked.spoken >= FEWEST ? asked.first : undefined,
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
