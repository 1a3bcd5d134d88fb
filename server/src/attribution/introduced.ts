import { hasAny } from './content';
import { isCapital, moodOf, type SentenceView } from './sentence';
import type { Source, Speakers } from './source';
import { firstNamed } from './subject';

/**
 * Whom a plain sentence brings in, so that reported speech behind it is theirs: `Regierungschef Adam Novak reagierte kühl. Sein Land habe gezahlt.`,
 * `Intendantin Freya Holm stellt den Spielplan vor. Elf Premieren seien geplant.` It is its subject, in the active, by name and with what they are; as long as
 * nobody has spoken, any person or body. Undefined in languages whose reported speech shows no mood of its own.
 * @param before the last plain sentence of the paragraph
 */
export function introducedIn(before: SentenceView, speakers: Speakers): Source | undefined {
  const { capitalNouns, passive } = before.pack.attribution;
  if (!capitalNouns) return undefined;
  for (const clause of before.clauses) {
    if (clause.opener || moodOf(before, clause) || hasAny(before, clause.first, clause.end, passive)) continue;
    const source = firstNamed(before, clause, speakers);
    if (!source || (source.kind !== 'person' && source.kind !== 'organisation') || source.span.start < before.sentence.start) continue;
    if (!speakers.last) return isSeveral(before, source) ? { ...source, kind: 'anonymous' } : source;
    return source.kind === 'person' && source.mention && source.name.includes(' ') && hasOffice(before, source) ? source : undefined;
  }
  return undefined;
}

/** `die Wirte`: people whom nobody names, told as one only by their article. */
function isSeveral({ text, pack }: SentenceView, { kind, mention, span }: Source): boolean {
  const words = text.slice(span.start, span.end).toLowerCase().split(' ');
  const { genitives, isOne } = pack.attribution;
  // „der Angeklagte“: as a subject, an article that a feminine has in the genitive is a man's
  return kind === 'person' && !mention && words.length > 1 && !genitives.has(words[0]!) && !isOne(words[0]!, words.at(-1)!);
}

/** `Herausforderin Derya Yilmaz`, `der Makler Ingo Schröder`: what somebody is stands right before their name. */
function hasOffice(view: SentenceView, { mention }: Source): boolean {
  let at = view.sentence.firstToken;
  while (at < view.sentence.endToken && view.tokens[at]!.end <= mention!.span.start) at++;
  const noun = view.tokens[at - 1];
  return at > view.sentence.firstToken && isCapital(noun) && noun!.kind === 'word' && view.pack.attribution.classOf(view.lower[at - 1]!) === 'person';
}
