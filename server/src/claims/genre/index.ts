import type { AttributionInput } from '../../attribution';
import type { AttributionResult } from '../../attribution/attribution';
import { spansWithin } from '../../attribution/sentence';
import type { LanguagePack } from '../../language/pack';
import { lowerWords, type Paragraph } from '../../text/paragraphs';
import type { Token } from '../../text/tokens';
import { historyUntil } from '../history';
import { outsideOf } from '../outside';
import { ownStory } from './first-person';
import { obituary, release } from './formal';
import { interviewFrom } from './interview';
import { isRunning, type KindInput, type KindReader, type KindSentence } from './kind';
import { leisure } from './leisure';
import { market } from './market';
import { entry, history } from './past';
import { rubric } from './rubric';
import { scenes } from './scenes';
import { signsOf } from './signs';
import { weather } from './weather';

/** Every kind of piece that is told from others. */
const KINDS = { ownStory, market, scenes, history, entry, leisure, release, obituary, rubric, weather, interviewFrom };

type Found = { readonly [K in keyof typeof KINDS]: ReturnType<ReturnType<(typeof KINDS)[K]>['found']> };

/** What kind of piece an article is, as far as it says who could be asked for what it states: each kind of the list, and when its history ends. */
export interface Genre extends Found {
  /** Up to this year what the article tells is history. */
  readonly historyUntil: number;
}

/** Tells what kind of piece an article is; words in quotation marks are not the writer's. Pure, linear in the text. */
export function genreOf({ text, paragraphs, mentions, pack }: AttributionInput, { quotations }: AttributionResult): Genre {
  const input: KindInput = { text, words: pack.genre, historyUntil: historyUntil(mentions) };
  const readers = Object.entries(KINDS).map(([kind, read]): readonly [string, KindReader<unknown>] => [kind, read(input)]);
  const ofParagraphs = readers.flatMap(([, reader]) => (reader.paragraph ? [reader.paragraph] : []));
  const ofSentences = readers.flatMap(([, reader]) => (reader.sentence ? [reader.sentence] : []));
  const outside = outsideOf(quotations.filter((q) => q.role === 'speech' || q.role === 'partial').map((q) => q.quotation.span));
  let all = 0;
  let mentionAt = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    for (const read of ofParagraphs) read(paragraph, at);
    if (!isRunning(paragraph)) continue;
    const known = signsOfSentences(paragraph, pack);
    for (const [i, sentence] of paragraph.sentences.entries()) {
      const own = paragraph.tokens.slice(sentence.firstToken, sentence.endToken);
      const tokens = outside(own);
      const signs = tokens === own ? known[i]! : signsOrNone(tokens, pack);
      if (signs === NO_WORD) continue;
      all++;
      const named = spansWithin(mentions, (m) => m.span, mentionAt, sentence);
      mentionAt = named.next;
      const seen: KindSentence = { text, words: input.words, historyUntil: input.historyUntil, tokens, mentions: named.found, signs };
      for (const read of ofSentences) read(seen);
    }
  }
  return { ...(Object.fromEntries(readers.map(([kind, reader]) => [kind, reader.found(all)])) as Found), historyUntil: input.historyUntil };
}

/** Stands for the signs of a stretch without a word. */
const NO_WORD = -1;

/** By the words in lower case, which stay the same list as long as their paragraph does: most paragraphs do at a keystroke. */
const signsByParagraph = new WeakMap<readonly string[], readonly number[]>();

/** The signs of each sentence of a paragraph, its quoted words included. */
function signsOfSentences({ tokens, sentences }: Paragraph, pack: LanguagePack): readonly number[] {
  const lower = lowerWords(tokens);
  let signs = signsByParagraph.get(lower);
  if (!signs) signsByParagraph.set(lower, (signs = sentences.map((s) => signsOrNone(tokens.slice(s.firstToken, s.endToken), pack))));
  return signs;
}

function signsOrNone(tokens: readonly Token[], pack: LanguagePack): number {
  return tokens.some((t) => t.kind === 'word') ? signsOf(tokens, pack.genre) : NO_WORD;
}

/** A piece of no kind in particular. */
export function plainGenre(pack: LanguagePack): Genre {
  return genreOf({ text: '', paragraphs: [], mentions: [], quotations: [], pack }, { attributions: [], quotations: [] });
}
