import { ordinariness } from '../../language/lexicon';
import type { RuleReading, TokenRange } from './spans';
import { classId, WordForm } from './words';

/** What a form that leaves no doubt counts, in the unit of scores: more than the names that its words may hold together. */
export const SURE_BY_FORM = 12;

/** A firm told by its form. */
export interface FormedName extends TokenRange {
  /** Whether the form leaves no doubt: no other reading of its words is weighed against it. */
  readonly sure: boolean;
}

const LEGAL_FORM = classId('legalForm');
const LITTLE_WORDS = [classId('function'), classId('article'), classId('pronoun'), classId('possessive'), classId('preposition'), LEGAL_FORM];
/** The longest name with its purpose in it, in tokens. */
const LONGEST = 16;

/**
 * The firms of a paragraph that are told by their legal form, though they are not written as names are: in small letters (`tarnow.net GmbH`), with
 * a country in brackets (`Tarnow (Schweiz) AG`), with what they are for (`Tarnow Gesellschaft für Bau, Handel und Miete mbH`).
 */
export function formedNames(reading: RuleReading): FormedName[] {
  const formed: FormedName[] = [];
  reading.tokens.forEach(({ spaced }, i) => {
    if (i === 0 || !spaced || !reading.classes[i]!.includes(LEGAL_FORM)) return;
    const small = smallName(reading, i);
    const long = qualifiedName(reading, i) ?? purposefulName(reading, i);
    // what has a dot inside is an address
    if (small !== undefined) formed.push({ first: small, end: i + 1, sure: reading.tokens.slice(small, i).some((t) => t.text.includes('.')) });
    if (long !== undefined) formed.push({ first: long, end: i + 1, sure: true });
  });
  return formed;
}

/** Where a name in small letters begins: an address, or one word that is none of the dictionary, for `deutsche AG` is no name. */
function smallName({ tokens, words, classes, pack }: RuleReading, form: number): number | undefined {
  if (!(words[form]!.form & WordForm.capital)) return undefined;
  let first = form - 1;
  while (first > 0 && !tokens[first]!.spaced && /^[\p{L}\d.-]+$/u.test(tokens[first]!.text)) first--;
  const { text, kind, spaced } = tokens[first]!;
  if (kind !== 'word' || !spaced || !/^\p{Ll}/u.test(text)) return undefined;
  if (form - first > 1) return tokens[form - 1]!.kind === 'word' ? first : undefined;
  const isWord = LITTLE_WORDS.some((id) => classes[first]!.includes(id)) || pack.abbreviations.words.has(text.replace(/\.$/, '').toLowerCase()) || ordinariness(text, pack.id) !== 'unknown';
  return isWord ? undefined : first;
}

/** Where a name begins that has a word in brackets before its legal form. */
function qualifiedName(reading: RuleReading, form: number): number | undefined {
  const { tokens } = reading;
  if (form < 4 || tokens[form - 1]!.text !== ')' || tokens[form - 3]!.text !== '(' || !isName(reading, form - 2)) return undefined;
  const first = nameBefore(reading, form - 3);
  return first < form - 3 ? first : undefined;
}

/** Where a name begins that tells what the firm is for: a noun for a company, `für`, nouns, and the form that such a company has. */
function purposefulName(reading: RuleReading, form: number): number | undefined {
  const { tokens, pack: { names: { purpose } } } = reading;
  if (!purpose || !purpose.form.test(tokens[form]!.text)) return undefined;
  for (let i = form - 2; i >= 0 && i > form - LONGEST; i--) {
    const { text } = tokens[i]!;
    if (purpose.noun.test(text) && purpose.joint.test(tokens[i + 1]!.text)) return nameBefore(reading, i);
    if (!isName(reading, i) && !purpose.link.test(text)) return undefined;
  }
  return undefined;
}

/** The first of the capitalised words that stand right before a token and in its sentence. */
function nameBefore(reading: RuleReading, at: number): number {
  let first = at;
  while (first > 0 && !reading.starts[first] && (isName(reading, first - 1) || (/^[&+-]$/.test(reading.tokens[first - 1]!.text) && first > 1 && isName(reading, first - 2)))) first--;
  const { classWords } = reading.pack.names;
  while (first < at && (!isName(reading, first) || classWords.kind.test(reading.tokens[first]!.text) || LITTLE_WORDS.some((id) => reading.classes[first]!.includes(id)))) first++;
  return first;
}

function isName({ tokens, words }: RuleReading, i: number): boolean {
  return tokens[i]!.kind === 'word' && (words[i]!.form & WordForm.namelike) !== 0;
}
