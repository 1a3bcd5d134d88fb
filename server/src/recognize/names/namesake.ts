import type { NameKind } from '../tagger/tagger';
import type { NameCandidate } from './candidate';
import { stemOf } from './document';
import { ruleName } from './rules';

/** What stands beside a word and only firms have: a class word, a legal form, `bei`, or the second part of a compound (`Tannhorn-Aktie`). */
const OF_FIRMS_ALONE = /^(?:(?:before|before2|after):(?:firmNoun|firmHead|named)|before:at\b|after:legalForm|tail:firmTail)/;
/** What may be a given name by its class. */
const MAY_BE_GIVEN = /^first:given(?:Maybe)?$/;
/** What makes a stretch of several words a firm's name. */
const HOLDS_FIRM = /^last:(?:legalForm|firmHead|mediaHead|bodyHead|clubHead)/;
/** So many places of a surname alone may stand before the full name: the one in the headline. Whom an article speaks of from the start is a firm, and its founder is named later. */
const BEFORE_FULL_NAME = 1;

/** A name with the kind it was taken for. */
export interface KindOfName {
  readonly candidate: NameCandidate;
  readonly kind: NameKind;
}

/**
 * Names of persons that were taken for firms become persons where the rest of the article knows them as such.
 * @param names in the order of the text
 */
export function settleNamesakes<T extends KindOfName>(names: readonly T[]): readonly T[] {
  return settleSurnames(settleFullNames(settleHyphenated(names)));
}

/** `Karl-Rohde-Kunden`: what stands before the hyphen is the firm the article writes `Karl Rohde`, where it has no person of that name. */
function settleHyphenated<T extends KindOfName>(names: readonly T[]): readonly T[] {
  const isHyphenated = ({ candidate, kind }: T): boolean => kind === 'person' && HYPHENATED.test(candidate.words);
  if (!names.some(isHyphenated)) return names;
  const spaced = (kind: NameKind): ReadonlySet<string> => new Set(names.filter((n) => n.kind === kind).map((n) => n.candidate.words));
  const [firms, persons] = [spaced('company'), spaced('person')];
  return names.map((name) => {
    const words = name.candidate.words.replaceAll('-', ' ');
    return isHyphenated(name) && firms.has(words) && !persons.has(words) ? { ...name, kind: 'company' } : name;
  });
}

const HYPHENATED = /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)+$/u;

/** Full names, where the article knows the whole, or behind a given name the last word alone, as a person: `Tilda Steg … Steg gewann`. */
function settleFullNames<T extends KindOfName>(names: readonly T[]): readonly T[] {
  if (!names.some(({ candidate, kind }) => kind === 'company' && isPlainPair(candidate))) return names;
  const persons = new Set<string>();
  const others = new Set<string>();
  for (const { candidate, kind } of names) (kind === 'person' ? persons : others).add(candidate.stem);
  return names.map((name) => {
    const { candidate, kind } = name;
    if (kind !== 'company' || !isPlainPair(candidate)) return name;
    const last = stemOf(candidate.words.slice(candidate.words.lastIndexOf(' ') + 1));
    const known = persons.has(candidate.stem) || (persons.has(last) && !others.has(last) && holds(candidate, MAY_BE_GIVEN));
    return known && !holds(candidate, HOLDS_FIRM) && !holds(candidate, OF_FIRMS_ALONE) ? { ...name, kind: 'person' } : name;
  });
}

/** Two words of plain letters. */
function isPlainPair({ words }: NameCandidate): boolean {
  return /^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{L}*['’])?\p{Lu}\p{Ll}+$/u.test(words);
}

/**
 * Surnames: who has been named in full is meant by the surname alone from there on, unless one of its places speaks of a firm or a firm's longer name
 * holds it (`Jette Harms … Harms gewann`; but `Harms Reisen … Harms` and `der Hersteller Harms`).
 */
function settleSurnames<T extends KindOfName>(names: readonly T[]): readonly T[] {
  const persons = namedInFull(names);
  const isNamesake = ({ candidate, kind }: T): boolean => kind === 'company' && !candidate.inner && persons.has(candidate.stem);
  if (!names.some(isNamesake)) return names;
  const firms = wordsOfFirms(names);
  for (const name of names) if (isNamesake(name) && holds(name.candidate, OF_FIRMS_ALONE)) firms.add(name.candidate.stem);
  return names.map((name) => (isNamesake(name) && !firms.has(name.candidate.stem) ? { ...name, kind: 'person' } : name));
}

/** The surnames of persons whose full name stands before the surname alone, but for the headline. */
function namedInFull(names: readonly KindOfName[]): ReadonlySet<string> {
  const alone = new Map<string, number>();
  const full = new Set<string>();
  for (const { candidate: { inner, stem, words }, kind } of names) {
    if (!inner) alone.set(stem, (alone.get(stem) ?? 0) + 1);
    else if (kind === 'person') {
      const surname = stemOf(words.slice(words.lastIndexOf(' ') + 1));
      if ((alone.get(surname) ?? 0) <= BEFORE_FULL_NAME) full.add(surname);
    }
  }
  return full;
}

/** The words of firms' names of several words. */
function wordsOfFirms(names: readonly KindOfName[]): Set<string> {
  const firms = names.filter(({ candidate, kind }) => kind === 'company' && /[ -]/.test(candidate.words));
  return new Set(firms.flatMap(({ candidate }) => candidate.words.split(/[ -]+/).map(stemOf)));
}

/** Whether a rule of such a name holds for a stretch. */
function holds({ rules }: NameCandidate, of: RegExp): boolean {
  let held = false;
  rules.each((rule) => {
    held ||= of.test(ruleName(rule));
  });
  return held;
}
