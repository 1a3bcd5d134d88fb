import type { AttributionLexicon } from '../language/attribution';
import type { Token } from '../text/tokens';

/**
 * Whether a sentence tells the reader what to do or where to turn, and states nothing: an imperative (`Rufen Sie …`,
 * “Click here”) or a line of service (`Eintritt: 12 Euro`, “Tickets: $12, at the door”).
 */
export function isInstruction(tokens: readonly Token[], lexicon: AttributionLexicon): boolean {
  const at = tokens.findIndex((t) => t.kind !== 'quote');
  const first = tokens[at];
  const second = tokens.find((t, i) => i > at && t.kind !== 'quote');
  if (!first || first.kind !== 'word' || !second) return false;
  const lower = first.spelling.lower;
  const next = second.spelling.lower;
  // „Rufen Sie …“: the pronoun of the reader has its capital also inside the sentence
  if (lexicon.imperatives.test(lower) && lexicon.addressed.has(next) && (!lexicon.capitalNouns || /^\p{Lu}/u.test(second.text))) return true;
  if (!lexicon.service.has(lower)) return false;
  if (second.text === ':' || second.kind === 'url') return true;
  const words = tokens.filter((t) => t.kind !== 'quote');
  const rest = words.slice(1).map((t) => t.spelling.lower);
  if (rest.some((w) => lexicon.verbs.has(w) || lexicon.passive.has(w) || lexicon.perfect.has(w))) return false;
  return words.some((t) => t.kind === 'url') || rest.some((w) => lexicon.serviceLeads.has(w));
}
