import type { AttributionInput } from '../../attribution';
import type { AttributionResult } from '../../attribution/attribution';
import { spansWithin } from '../../attribution/sentence';
import type { LanguagePack } from '../../language/pack';
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

/** Every kind of piece that is told from others. */
const KINDS = { ownStory, market, scenes, history, entry, leisure, release, obituary, rubric, interviewFrom };

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
  const outside = outsideOf(quotations.filter((q) => q.role === 'speech' || q.role === 'partial').map((q) => q.quotation.span));
  let all = 0;
  let mentionAt = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    for (const [, reader] of readers) reader.paragraph?.(paragraph, at);
    if (!isRunning(paragraph)) continue;
    for (const sentence of paragraph.sentences) {
      const tokens = outside(paragraph.tokens.slice(sentence.firstToken, sentence.endToken));
      if (!tokens.some((t) => t.kind === 'word')) continue;
      all++;
      const named = spansWithin(mentions, (m) => m.span, mentionAt, sentence);
      mentionAt = named.next;
      const read: KindSentence = { ...input, tokens, mentions: named.found, signs: signsOf(tokens, pack.genre) };
      for (const [, reader] of readers) reader.sentence?.(read);
    }
  }
  return { ...(Object.fromEntries(readers.map(([kind, reader]) => [kind, reader.found(all)])) as Found), historyUntil: input.historyUntil };
}

/** A piece of no kind in particular. */
export function plainGenre(pack: LanguagePack): Genre {
  return genreOf({ text: '', paragraphs: [], mentions: [], quotations: [], pack }, { attributions: [], quotations: [] });
}
