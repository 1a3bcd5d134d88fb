import type { Attribution } from '../attribution/attribution';
import type { AttributionLexicon } from '../language/attribution';
import type { Mention } from '../recognize/mention';
import type { Token } from '../text/tokens';
import { isFigure } from './exempt';

/** More words than these are no mere answer. */
const ANSWER = 12;

/** `Voss sieht das anders. Er …`, `Voss sprach am Montag im Rat. Er …`: only leads over to what the person it names says in the next sentence, and states nothing itself. */
export function isAnswer(tokens: readonly Token[], mentions: readonly Mention[], next: readonly Attribution[], lexicon: AttributionLexicon): boolean {
  if (mentions.some((m) => isFigure(m, lexicon))) return false;
  const speaks = tokens.some((t) => lexicon.takesFloor.has(t.spelling.lower));
  if (!speaks && (tokens.length > ANSWER || mentions.some((m) => m.kind === 'date'))) return false;
  const answers = speaks || tokens.some((t, i) => lexicon.proforms.has(t.spelling.lower) && !(lexicon.capitalNouns && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) && (lexicon.capitalNouns || !/^\p{L}/u.test(tokens[i + 1]?.text ?? '')));
  return answers && mentions.some((m) => (m.kind === 'person' || m.kind === 'company' || m.kind === 'organisation') && next.some((a) => a.sourceName !== undefined && a.sourceName === m.name?.full));
}
