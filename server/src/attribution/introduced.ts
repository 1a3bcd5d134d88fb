import { hasAny } from './content';
import { isCapital, moodOf, type SentenceView } from './sentence';
import type { Source, Speakers } from './source';
import { firstNamed } from './subject';

/**
 * Whom a plain sentence brings in, so that reported speech behind it is theirs: `Regierungschef Adam Novak reagierte kühl. Sein Land habe gezahlt.`,
 * `Intendantin Freya Holm stellt den Spielplan vor. Elf Premieren seien geplant.` It is its subject, in the active, by name and with what they are; as long as
 * nobody has spoken, any subject with a name. Undefined in languages whose reported speech shows no mood of its own.
 * @param before the sentence before, which nobody carries
 */
export function introducedIn(before: SentenceView, speakers: Speakers): Source | undefined {
  const { capitalNouns, passive } = before.pack.attribution;
  const [main] = before.clauses;
  if (!capitalNouns || !main || main.opener || moodOf(before, main) || hasAny(before, main.first, main.end, passive)) return undefined;
  const source = firstNamed(before, main, speakers);
  if (!source?.mention || (source.kind !== 'person' && source.kind !== 'organisation')) return undefined;
  if (source.span.start < before.sentence.start || source.mention.span.start < before.sentence.start) return undefined;
  if (!speakers.last) return source;
  return source.kind === 'person' && source.name.includes(' ') && hasOffice(before, source) ? source : undefined;
}

/** `Herausforderin Derya Yilmaz`, `der Makler Ingo Schröder`: what somebody is stands right before their name. */
function hasOffice(view: SentenceView, { mention }: Source): boolean {
  let at = view.sentence.firstToken;
  while (at < view.sentence.endToken && view.tokens[at]!.end <= mention!.span.start) at++;
  const noun = view.tokens[at - 1];
  return at > view.sentence.firstToken && isCapital(noun) && noun!.kind === 'word' && view.pack.attribution.classOf(view.lower[at - 1]!) === 'person';
}
