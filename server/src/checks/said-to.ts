import type { ArticleAnalysis } from '../analysis';
import { checkWordsOf } from '../language/checks';
import { compareLexiconOf } from '../language/compare';
import { countWhile } from '../text/search';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { claimAt } from './places';

const found = new WeakMap<ArticleAnalysis, readonly Span[]>();

/**
 * The sentences of an article in which somebody is said to do something, by a verb that as often tells a duty: `Er soll im Herbst zur
 * Webern AG wechseln`. Of a person or a firm as its subject, carried by nobody; a draft that has it flatly has lost what was in it.
 */
export function saidToSentences(analysis: ArticleAnalysis): readonly Span[] {
  let spans = found.get(analysis);
  if (!spans) {
    spans = analysis.paragraphs.filter((p) => p.kind === 'body' || p.kind === 'list').flatMap((p) => p.sentences.filter((s) => isSaidTo(analysis, p.tokens.slice(s.firstToken, s.endToken))).map(({ start, end }) => ({ start, end })));
    found.set(analysis, spans);
  }
  return spans;
}

/** Whether somebody is said to do something by a sentence of these words. */
function isSaidTo(analysis: ArticleAnalysis, tokens: readonly Token[]): boolean {
  const { saidTo, saidToDo } = checkWordsOf(analysis.language);
  const at = tokens.findIndex((t) => saidTo.test(t.spelling.lower));
  if (at < 0) return false;
  const cut = tokens.findIndex((t, i) => i > at && /^[,;:.!?–—]$/.test(t.text) && tokens[i - 1]?.kind !== 'number');
  const last = tokens[(cut < 0 ? tokens.length : cut) - 1];
  return last !== undefined && saidToDo.test(last.text) && /^\p{Ll}/u.test(last.text) && (isSubject(analysis, tokens[at - 1]) || isSubject(analysis, tokens[at + 1])) && !isCarried(analysis, tokens);
}

/** Whether a word is a personal pronoun, or the end of the name of a person or firm. */
function isSubject({ mentions, language }: ArticleAnalysis, token: Token | undefined): boolean {
  if (!token) return false;
  if (compareLexiconOf(language).subjects.has(token.spelling.lower)) return true;
  const mention = mentions[countWhile(mentions, (m) => m.span.end <= token.start)];
  return mention !== undefined && mention.span.start < token.end && (mention.kind === 'person' || mention.kind === 'company');
}

/** Whether anybody carries a sentence. */
function isCarried(analysis: ArticleAnalysis, tokens: readonly Token[]): boolean {
  const kind = claimAt(analysis, tokens[0]!)?.attribution?.kind;
  return kind !== undefined && kind !== 'hearsay';
}
