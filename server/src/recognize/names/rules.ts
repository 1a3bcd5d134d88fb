import type { GazetteerKind } from '../../language/gazetteer/gazetteer';
import { ordinariness } from '../../language/lexicon';
import { rangeKey, type RuleReading, type TokenRange } from './spans';
import { classId, classNumber, EDGE_SET, ORDINARY, WORD_CLASSES, WordForm } from './words';

/** What a stretch may be, in the order of its columns in the tables of weights. */
export const OUTCOMES = ['none', 'person', 'company', 'organisation', 'place', 'product'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where a class of word stands, seen from the stretch; `tail` is the word behind a hyphen (`Chef` in `Meta-Chef`). */
const PLACES = ['before', 'before2', 'first', 'second', 'inside', 'last', 'after', 'after2', 'tail', 'headOfHyphen', 'after3', 'before3'] as const;
type Place = (typeof PLACES)[number];

/** Rules that are no class of word at a place. */
const OTHER = [
  'always', 'startsSentence', 'startsParagraph', 'heading', 'byline', 'caption', 'list', 'hyphenBefore', 'hyphenAfter', 'hyphenInside', 'capitalBefore', 'capitalAfter', 'connectorInside',
  'commaInside', 'spacedQuoteBefore', 'quotedWhole', 'allCapitals', 'wholeParagraph', 'endsParagraph', 'enumeration',
  'listed company', 'listed organisation', 'listed place', 'listed product', 'maybe company', 'maybe organisation', 'maybe place', 'maybe product',
  'inside listed company', 'inside listed organisation', 'inside listed place', 'inside listed product', 'holds listed company', 'holds listed organisation', 'holds listed place', 'holds listed product',
  'crosses listed', 'listed person', 'maybe person', 'inside listed person', 'holds listed person', 'oneOfMany', 'smallWord',
] as const;

/** How many classes of words, places for them, and pairs of places there are. */
export const CLASS_COUNT = WORD_CLASSES.length;
export const PLACE_COUNT = PLACES.length;
const CLASSES = CLASS_COUNT;
/** Lengths that are told apart: any, one word, two, more. */
const LENGTHS = 4;
const OTHER_BASE = PLACES.length * CLASSES;

/** How many numbers `bothRules` gives. */
export const SINGLE_RULES = (OTHER_BASE + OTHER.length) * LENGTHS;
const PAIR_BASE = SINGLE_RULES;
/** Two classes at two places that are weighed together; `visitRules` shows them in this order. */
const PAIRS = [['before', 'first'], ['before', 'last'], ['first', 'last'], ['last', 'after']] as const;

export const PAIR_COUNT = PAIRS.length;

/** How many rules there are. */
export const RULES = PAIR_BASE + PAIRS.length * CLASSES * CLASSES;

/** The names of rules that have been asked for: an article's reasons name the same few again and again. */
const names = new Map<number, string>();

/** The name of a rule: `before:role/2` is a role before a stretch of two words. */
export function ruleName(rule: number): string {
  let name = names.get(rule);
  if (name === undefined) names.set(rule, (name = nameOf(rule)));
  return name;
}

function nameOf(rule: number): string {
  if (rule >= PAIR_BASE) {
    const pair = rule - PAIR_BASE;
    const [one, two] = PAIRS[Math.floor(pair / (CLASSES * CLASSES))]!;
    return `${one}:${WORD_CLASSES[Math.floor(pair / CLASSES) % CLASSES]} ${two}:${WORD_CLASSES[pair % CLASSES]}`;
  }
  const length = rule % LENGTHS;
  const base = (rule - length) / LENGTHS;
  const name = base < OTHER_BASE ? `${PLACES[Math.floor(base / CLASSES)]}:${WORD_CLASSES[base % CLASSES]}` : OTHER[base - OTHER_BASE]!;
  return length ? `${name}/${length}` : name;
}

/** The number of a rule by its name; undefined where there is none. */
export function ruleNumber(name: string): number | undefined {
  const pair = /^(\w+):(\w+) (\w+):(\w+)$/.exec(name);
  if (pair) {
    const at = PAIRS.findIndex(([one, two]) => one === pair[1] && two === pair[3]);
    const [one, two] = [classNumber(pair[2]!), classNumber(pair[4]!)];
    return at < 0 || one === undefined || two === undefined ? undefined : pairRule(at, one, two);
  }
  const [, place, what = '', length = 0] = /^(?:(\w+):)?(.*?)(?:\/([1-3]))?$/.exec(name)!;
  const base = place === undefined ? known(OTHER.indexOf(what as never), OTHER_BASE) : known(PLACES.indexOf(place as Place) * CLASSES, classNumber(what));
  return base === undefined ? undefined : base * LENGTHS + Number(length);
}

/** A sum, where both were found. */
function known(place: number, more: number | undefined): number | undefined {
  return place < 0 || more === undefined ? undefined : place + more;
}

const placeIndex = (place: Place): number => PLACES.indexOf(place) * CLASSES;
const BEFORE = placeIndex('before');
const BEFORE2 = placeIndex('before2');
const BEFORE3 = placeIndex('before3');
const FIRST = placeIndex('first');
const SECOND = placeIndex('second');
const INSIDE = placeIndex('inside');
const LAST = placeIndex('last');
const AFTER = placeIndex('after');
const AFTER2 = placeIndex('after2');
const AFTER3 = placeIndex('after3');
const TAIL = placeIndex('tail');
const HEAD = placeIndex('headOfHyphen');
const HYPHEN = classId('hyphen');
const other = (name: (typeof OTHER)[number]): number => OTHER_BASE + OTHER.indexOf(name);
const byKind = (prefix: string): Readonly<Record<GazetteerKind, number>> => ({
  person: OTHER_BASE + OTHER.indexOf(`${prefix} person` as never), company: OTHER_BASE + OTHER.indexOf(`${prefix} company` as never), organisation: OTHER_BASE + OTHER.indexOf(`${prefix} organisation` as never),
  place: OTHER_BASE + OTHER.indexOf(`${prefix} place` as never), product: OTHER_BASE + OTHER.indexOf(`${prefix} product` as never),
});
const LISTED = byKind('listed');
const MAYBE = byKind('maybe');
const INSIDE_LISTED = byKind('inside listed');
const HOLDS_LISTED = byKind('holds listed');
const O = {
  always: other('always'), startsSentence: other('startsSentence'), startsParagraph: other('startsParagraph'), heading: other('heading'), byline: other('byline'), caption: other('caption'), list: other('list'),
  hyphenBefore: other('hyphenBefore'), hyphenAfter: other('hyphenAfter'), hyphenInside: other('hyphenInside'), capitalBefore: other('capitalBefore'), capitalAfter: other('capitalAfter'),
  connectorInside: other('connectorInside'), commaInside: other('commaInside'), quotedWhole: other('quotedWhole'), allCapitals: other('allCapitals'), wholeParagraph: other('wholeParagraph'), endsParagraph: other('endsParagraph'),
  crossesListed: other('crosses listed'), oneOfMany: other('oneOfMany'), smallWord: other('smallWord'),
};

/** Takes the rules that hold for a stretch, in a fixed order. `length` is the stretch's, as it is told apart. */
export interface RuleSink {
  /** The classes of a set at a place (the number of the place's first rule). */
  classes(place: number, set: number, length: number): void;
  /** A rule that is no class of word. */
  rule(base: number, length: number): void;
  /** All pairs of two sets' classes at the places of a pair. */
  pair(pair: number, one: number, two: number): void;
}

/** The numbers of the two rules for something (a class at a place, say): for any length, and for one. */
export function bothRules(base: number, length: number): readonly [number, number] {
  return [base * LENGTHS, base * LENGTHS + length];
}

/** The number of the rule for a pair of classes. */
export function pairRule(pair: number, one: number, two: number): number {
  return PAIR_BASE + (pair * CLASSES + one) * CLASSES + two;
}

/** Shows the rules that hold for a stretch, as numbers. */
export function eachRule(reading: RuleReading, range: TokenRange, show: (rule: number) => void): void {
  const both = (base: number, length: number): void => {
    show(base * LENGTHS);
    show(base * LENGTHS + length);
  };
  visitRules(reading, range, {
    classes: (place, set, length) => {
      for (const id of reading.sets[set]!) both(place + id, length);
    },
    rule: both,
    pair: (pair, one, two) => {
      for (const a of reading.sets[one]!) for (const b of reading.sets[two]!) show(pairRule(pair, a, b));
    },
  });
}

/** Whether a rule holds for every stretch, of any length or of one. */
export function isAlways(rule: number): boolean {
  return rule >= O.always * LENGTHS && rule < (O.always + 1) * LENGTHS;
}

/** Shows a sink the rules that hold for a stretch. */
export function visitRules(reading: RuleReading, range: TokenRange, sink: RuleSink): void {
  const { tokens, words, starts, paragraph } = reading;
  const { first, end } = range;
  const length = lengthOf(reading, range);

  sink.rule(O.always, length);
  // a quotation mark is looked through: what matters is the word before it
  const before = first - 1;
  sink.classes(BEFORE, setAt(words, before), length);
  sink.classes(BEFORE2, setAt(words, before - 1), length);
  sink.classes(BEFORE3, setAt(words, before - 2), length);
  sink.classes(FIRST, setAt(words, first), length);
  if (end - first > 1) sink.classes(SECOND, setAt(words, first + 1), length);
  for (let i = first + 1; i < end - 1; i++) sink.classes(INSIDE, setAt(words, i), length);
  sink.classes(LAST, setAt(words, end - 1), length);
  const hyphenAfter = !!tokens[end] && !tokens[end]!.spaced && words[end]!.classes.includes(HYPHEN) && !!tokens[end + 1] && !tokens[end + 1]!.spaced;
  const hyphenBefore = first > 1 && !tokens[first]!.spaced && words[first - 1]!.classes.includes(HYPHEN) && !tokens[first - 1]!.spaced;
  if (hyphenAfter) {
    sink.rule(O.hyphenAfter, length);
    sink.classes(TAIL, setAt(words, end + 1), length);
    sink.classes(AFTER2, setAt(words, end + 2), length);
  } else {
    sink.classes(AFTER, setAt(words, end), length);
    sink.classes(AFTER2, setAt(words, end + 1), length);
    sink.classes(AFTER3, setAt(words, end + 2), length);
  }
  if (hyphenBefore) {
    sink.rule(O.hyphenBefore, length);
    sink.classes(HEAD, setAt(words, first - 2), length);
  }
  if (starts[first]) sink.rule(O.startsSentence, length);
  if (first === 0) sink.rule(O.startsParagraph, length);
  if (end === tokens.length) sink.rule(O.endsParagraph, length);
  if (first === 0 && end === tokens.length) sink.rule(O.wholeParagraph, length);
  if (paragraph.kind === 'heading' || paragraph.kind === 'title') sink.rule(O.heading, length);
  else if (paragraph.kind === 'byline' || paragraph.kind === 'source') sink.rule(O.byline, length);
  else if (paragraph.kind === 'caption') sink.rule(O.caption, length);
  else if (paragraph.kind === 'list') sink.rule(O.list, length);
  if (!starts[first] && formAt(words, first - 1) & WordForm.capital) sink.rule(O.capitalBefore, length);
  if (formAt(words, end) & WordForm.capital && !starts[end]) sink.rule(O.capitalAfter, length);
  if (formAt(words, first - 1) & formAt(words, end) & WordForm.quote) sink.rule(O.quotedWhole, length);
  let capitals = true;
  for (let i = first; i < end; i++) {
    const { text } = tokens[i]!;
    if (words[i]!.form & WordForm.hasSmall) capitals = false;
    if (i > first && i < end - 1) {
      if (text === '-') sink.rule(O.hyphenInside, length);
      else if (text === ',') sink.rule(O.commaInside, length);
      else if (words[i]!.form & WordForm.connects) sink.rule(O.connectorInside, length);
    }
  }
  if (capitals) sink.rule(O.allCapitals, length);
  if (end - first === 1 && isOneOfMany(reading, first)) sink.rule(O.oneOfMany, length);
  if (end - first === 1 && isSmallWord(reading, first)) sink.rule(O.smallWord, length);
  const afterAt = hyphenAfter ? end + 1 : end;
  sink.pair(0, setAt(words, before), setAt(words, first));
  sink.pair(1, setAt(words, before), setAt(words, end - 1));
  if (end - first > 1) sink.pair(2, setAt(words, first), setAt(words, end - 1));
  sink.pair(3, setAt(words, end - 1), setAt(words, afterAt));
  listedRules(reading, range, sink, length);
}

/** `einer neuen Kaimauer`: behind an indefinite article and an adjective a noun of the dictionary is one thing of many. */
function isOneOfMany({ tokens, words, pack }: RuleReading, i: number): boolean {
  const { capitalNouns, indefinite } = pack.names;
  return capitalNouns && i > 1 && indefinite.has(tokens[i - 2]!.spelling.lower) && pack.attribution.adjective.test(tokens[i - 1]!.text) && tokens[i + 1]?.text !== '-'
    && ORDINARY.some((id) => words[i]!.classes.includes(id));
}

/** A word of the dictionary that is written small where nouns are not (`fair`), other than `dpa` or `adidas`. */
function isSmallWord({ tokens, words, pack }: RuleReading, i: number): boolean {
  return !(words[i]!.form & WordForm.counts) && ordinariness(tokens[i]!.text, pack.id) === 'other';
}

function setAt(words: RuleReading['words'], at: number): number {
  return at >= 0 && at < words.length ? words[at]!.set : EDGE_SET;
}

function formAt(words: RuleReading['words'], at: number): number {
  return at >= 0 && at < words.length ? words[at]!.form : 0;
}

function lengthOf({ tokens, words }: RuleReading, { first, end }: TokenRange): number {
  let n = 0;
  for (let i = first; i < end; i++) if (words[i]!.form & WordForm.counts && (i === first || tokens[i]!.spaced)) n++;
  return Math.max(1, Math.min(3, n));
}

function listedRules(reading: RuleReading, { first, end }: TokenRange, sink: RuleSink, length: number): void {
  const exact = reading.listed.get(rangeKey(first, end));
  if (exact) {
    sink.rule((exact.common ? MAYBE : LISTED)[exact.kind], length);
    return;
  }
  let last = -1;
  for (let i = first; i < end; i++) {
    const key = reading.listedAt[i]!;
    if (key < 0 || key === last) continue;
    last = key;
    const from = Math.floor(key / 65536);
    const to = key % 65536;
    const { kind, common } = reading.listed.get(key)!;
    if (from <= first && to >= end) sink.rule(INSIDE_LISTED[kind], length);
    else if (from >= first && to <= end) {
      if (!common) sink.rule(HOLDS_LISTED[kind], length);
    } else sink.rule(O.crossesListed, length);
  }
}
