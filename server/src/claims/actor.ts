import type { Attribution } from '../attribution/attribution';
import type { AttributionLexicon, SourceClass } from '../language/attribution';
import type { Mention } from '../recognize/mention';
import type { Token } from '../text/tokens';

/** How many words may stand between the article and its noun: `die neue technische Chefin`. */
const ATTRIBUTES = 3;

/** With fewer words a sentence about somebody who is not named is a stroke of a scene: `Er lacht laut.` */
const SHORTEST = 5;

/** “The bank's windows”: what is its own does the thing, not the bank. */
const POSSESSED = /['’]s?$/;

/** Classes of nouns of people. */
const PEOPLE: ReadonlySet<SourceClass | undefined> = new Set(['person', 'anonymous', 'organisation'] as const);

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/**
 * Whether somebody does something here who is not named: the person the sentences before are about, as a pronoun
 * (`Den Prozess bezahlte sie selbst`, “She now has both”), or a firm or a person by its role (`Das Unternehmen prüft …`).
 * @param topic the sentence before is about a person
 */
export function hasActor(tokens: readonly Token[], topic: boolean, lexicon: AttributionLexicon): boolean {
  if (tokens.filter((t) => t.kind === 'word' || t.kind === 'number').length < SHORTEST) return false;
  const words = tokens.map((t) => t.spelling.lower);
  // „Er sitzt in einem Café am Bahnhof“
  const scene = words.some((w) => lexicon.postures.has(w));
  return (topic && !scene && hasPronoun(tokens, words, lexicon)) || opensWithRole(tokens, words, lexicon);
}

/** Whether a sentence is about a person, so that a pronoun in the next one means them: a name of one in it, one who speaks, or a pronoun for the topic before. */
export function isAboutPerson(tokens: readonly Token[], mentions: readonly Mention[], carriers: readonly Attribution[], topic: boolean, lexicon: AttributionLexicon): boolean {
  if (mentions.some((m) => m.kind === 'person') || carriers.some((a) => a.kind === 'person')) return true;
  return topic && hasPronoun(tokens, tokens.map((t) => t.spelling.lower), lexicon);
}

/** A pronoun for a person as the subject of the first clause: it opens it, or stands right behind its verb. */
function hasPronoun(tokens: readonly Token[], words: readonly string[], lexicon: AttributionLexicon): boolean {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'punctuation' || tokens[i]!.kind === 'quote') return false;
    if (!lexicon.actors.has(words[i]!)) continue;
    const before = words[i - 1];
    if (i === 0 || !lexicon.capitalNouns) return true;
    return !isCapital(tokens[i - 1]) && !lexicon.prepositions.has(before!) && !lexicon.subordinators.has(before!);
  }
  return false;
}

/**
 * `Das Landratsamt hat …`, “The council withdrew …”, `Ermittler beschlagnahmten …`, “Both sides have …”: a body without a name,
 * a few people by what they are, or those who deal with each other; it opens the sentence, and its verb stands behind it. What all bodies of a sort may do is none.
 */
export function opensWithBody(tokens: readonly Token[], { determiners, countWords, classOf, capitalNouns, adjective, genitives, feminine, parties, permits }: AttributionLexicon): boolean {
  const words = tokens.map((t) => t.spelling.lower);
  if (parties.has(`${words[0]} ${words[1]}`)) return true;
  const definite = determiners.get(words[0] ?? '') === 'definite';
  const counted = countWords.has(words[0] ?? '') && tokens[1]?.kind === 'word';
  if (counted) return words.slice(1, 1 + ATTRIBUTES).some((word) => PEOPLE.has(classOf(word)));
  let at = definite ? 1 : 0;
  while (at > 0 && at <= ATTRIBUTES && capitalNouns && !isCapital(tokens[at]) && adjective.test(words[at] ?? '')) at++;
  const noun = words[at] ?? '';
  const next = tokens[at + 1];
  // „Gerichte dürfen Zeugen vereidigen“: what all of them may do
  if (at === 0 && permits.has(words[1] ?? '')) return false;
  if (next?.kind !== 'word' || isCapital(next) || (definite && genitives.has(words[0]!) && feminine.test(noun))) return false;
  return classOf(noun) === 'organisation';
}

/** `Das Unternehmen prüft …`, “The bank closed …”: a definite noun of a firm or a person that opens the sentence, with its verb behind it. */
function opensWithRole(tokens: readonly Token[], words: readonly string[], lexicon: AttributionLexicon): boolean {
  if (lexicon.determiners.get(words[0] ?? '') !== 'definite') return false;
  let at = 1;
  if (lexicon.capitalNouns) while (at <= ATTRIBUTES && !isCapital(tokens[at]) && lexicon.adjective.test(words[at] ?? '')) at++;
  const noun = words[at] ?? '';
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || isCapital(next) || POSSESSED.test(noun) || POSSESSED.test(next.text)) return false;
  // „Der Partei gelang …“: a dative
  if (lexicon.genitives.has(words[0]!) && lexicon.feminine.test(noun)) return false;
  return lexicon.standIns.has(noun) || lexicon.classOf(noun) === 'person';
}
