import type { ArticleAnalysis } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import { packOf } from '../language';
import type { Mention } from '../recognize/mention';
import { textAt } from '../text/span';

/** Words that may stand between the people and the name behind them: `ein Chef, Herr Quitte`, `ihr Anwalt, der Kollege Öztürk-Damm`. */
const BETWEEN = 2;

/**
 * Whether an unnamed source is no riddle to the reader: the writer (`wir`), everybody (`man`), somebody named right behind
 * (`ein Chef, Herr Quitte`), or those the sentence before has named or left unnamed (`sie`), where they are reported.
 */
export function isKnown(analysis: ArticleAnalysis, { source }: Attribution): boolean {
  if (!source) return false;
  const lexicon = packOf(analysis.language).attribution;
  const words = textAt(analysis.text, source).toLowerCase().split(/\s+/);
  const first = words[0] ?? '';
  if (lexicon.writer.has(first)) return true;
  if (words.length === 1 && (lexicon.generic.has(first) || (lexicon.pronouns.has(first) && lexicon.pronouns.get(first) !== 'group'))) return true;
  return isNamedBehind(analysis, source.end, lexicon.asClause);
}

function isNamedBehind(analysis: ArticleAnalysis, end: number, asClause: ReadonlySet<string>): boolean {
  const reach = analysis.text.slice(end, end + 40);
  const lead = /^(?:,|\s+(\p{L}+))\s+/u.exec(reach);
  if (!lead || (lead[1] !== undefined && !asClause.has(lead[1]))) return false;
  let at = end + lead[0].length;
  for (let skipped = 0; skipped <= BETWEEN; skipped++) {
    const mention = mentionStartingAt(analysis, at);
    if (mention?.kind === 'person' || mention?.kind === 'company') return true;
    const word = /^\p{L}+\s+/u.exec(analysis.text.slice(at, at + 30));
    if (!word) return false;
    at += word[0].length;
  }
  return false;
}

const byStart = new WeakMap<ArticleAnalysis, ReadonlyMap<number, Mention>>();

function mentionStartingAt(analysis: ArticleAnalysis, at: number): Mention | undefined {
  let index = byStart.get(analysis);
  if (!index) byStart.set(analysis, (index = new Map(analysis.mentions.map((m) => [m.span.start, m]))));
  return index.get(at);
}
