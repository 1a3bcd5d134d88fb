import { ordinariness } from '../language/lexicon';
import type { LanguagePack } from '../language/pack';
import type { Mention } from '../recognize/mention';
import { countWhile } from '../text/search';
import type { Token } from '../text/tokens';

/**
 * Whether what has been taken for the name of a place, a product or a body is a common noun of speakers behind its article, or opens with a
 * paper: `die Klinik`, `der Schulleiterin`, `Papier die Rede`, `Rohbericht des Prüfamts`; or a body taken for somebody of that name, with
 * the capital of its sentence: `Von der Klinik`. Only in a language that writes nouns with a capital, where such a noun looks like a name.
 */
export function isMisnamed({ kind, span }: Mention, tokens: readonly Token[], lower: readonly string[], pack: LanguagePack): boolean {
  const { attribution } = pack;
  if (!attribution.capitalNouns || kind === 'company') return false;
  const first = countWhile(tokens, (t) => t.end <= span.start);
  let end = first + 1;
  while (end < tokens.length && tokens[end]!.start < span.end) end++;
  if (first >= tokens.length) return false;
  const { classOf, determiners, impersonalPlaces, prepositions } = attribution;
  // „Von der Klinik hieß es“, „Vonseiten des Verbands“
  const led = end - first === 3 && (prepositions.has(lower[first]!) || impersonalPlaces.has(lower[first]!)) && determiners.has(lower[first + 1]!) && classOf(lower[end - 1]!) === 'organisation';
  if (led || kind === 'person') return led;
  // „unter Berufung auf den Berater“: the words that lead to a source
  if (end - first > 1 && longLeads(attribution).some((row) => leadsIn(row, lower, first, end))) return true;
  if (end - first < 3 && isAttribute(tokens, lower, first, pack)) return true;
  const noun = classOf(lower[first]!);
  // „Papier die Rede“, „Zahlen des Bundesamts“
  if (end - first > 1 && determiners.has(lower[first + 1]!) && tokens[first + 1]!.text === lower[first + 1]) return noun === 'document' || attribution.citable.test(lower[first]!);
  if (noun === undefined || noun === 'time' || noun === 'thing' || noun === 'outlet') return false;
  if (end - first > 1) return false;
  if (kind === 'organisation' && noun === 'organisation') return false;
  return determiners.has(lower[first - 1] ?? '');
}

/** `Unbestätigten Berichten zufolge`, `Amtliche Zahlen zeigen`: an adjective of the dictionary, with the capital of its sentence, before a noun of what is stated. */
function isAttribute(tokens: readonly Token[], lower: readonly string[], first: number, { id, attribution }: LanguagePack): boolean {
  const before = tokens[first - 1];
  const noun = tokens[first + 1];
  if ((before && !/^[.!?:…"„“”»«]$/.test(before.text)) || !noun || !/^\p{Lu}/u.test(noun.text) || !attribution.adjective.test(lower[first]!)) return false;
  const kind = attribution.classOf(lower[first + 1]!);
  const stated = kind === 'statement' || kind === 'rumour' || attribution.citable.test(lower[first + 1]!);
  const known = ordinariness(lower[first]!, id);
  return stated && known !== 'unknown' && known !== 'ending';
}

const leads = new WeakMap<LanguagePack['attribution'], readonly (readonly string[])[]>();

/** The phrases before a source that are long enough to have a noun of their own: `unter Berufung auf`. */
function longLeads(attribution: LanguagePack['attribution']): readonly (readonly string[])[] {
  let rows = leads.get(attribution);
  if (!rows) leads.set(attribution, (rows = attribution.before.map((row) => row.split(' ')).filter((row) => row.length > 2)));
  return rows;
}

/** Whether the words of a phrase before a source stand around the beginning of a stretch and end in it. */
function leadsIn(row: readonly string[], lower: readonly string[], first: number, end: number): boolean {
  return lower[first - 1] === row[0] && first - 1 + row.length < end && row.every((word, k) => lower[first - 1 + k] === word);
}
