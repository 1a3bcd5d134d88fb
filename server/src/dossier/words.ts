import { compareLexicons, type CompareLexicon, type ConceptRow } from '../language/compare';
import { perSpelling, perTable, rememberWords, type Spelling } from '../text/remember';

const FOLDS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

/** Words whose stems, concepts and folded letters are kept, for each table: those of some dozens of articles. */
const KEPT = 20_000;
/** A longer stretch is no word, and not kept. */
const LONGEST_WORD = 40;

const foldLetters = (word: string): string => word.toLowerCase().replace(/[ßæøđłı]/g, (c) => FOLDS[c]!).normalize('NFD').replace(/\p{M}/gu, '');

const foldWord = rememberWords(foldLetters, KEPT);

/** Lower case without accents, so that spellings meet: `Prätorius` and `Pratorius`, `Łukasz` and `Lukasz`. */
export function fold(word: string): string {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return word.length > LONGEST_WORD ? foldLetters(word) : foldWord(word);
  return word.toLowerCase();
}

/** What a function makes of a word by the tables of one language or one list of rows. */
export const perWord = <K extends object, T>(make: (table: K) => (word: string) => T): ((word: string, table: K) => T) => perTable(make, (reader) => rememberWords(reader, KEPT));

/** The stem of a word by its language's endings, of at least four letters, folded. Light on purpose: it brings forms together and needs no dictionary. */
export const stem = perWord((lexicon: CompareLexicon) => (word): string => readStem(word, lexicon));

/** The same for a word of a table, which is read once and not kept. */
export function readStem(word: string, lexicon: CompareLexicon): string {
  let base = fold(word);
  // a participle, no noun: „gemeldet“, not „Gesundheitsamt“
  if (lexicon.compounds && base.length > 7 && base.startsWith('ge') && (base.endsWith('t') || base.endsWith('en')) && /^\p{Ll}/u.test(word)) base = base.slice(2);
  for (const ending of endingsBy(lexicon)[base.charCodeAt(base.length - 1)] ?? NONE) {
    if (base.length - ending.length >= 4 && base.endsWith(ending)) return base.slice(0, -ending.length);
  }
  return base;
}

const NONE: readonly string[] = [];
const endings = new WeakMap<CompareLexicon, readonly (readonly string[] | undefined)[]>();

/** The endings of a language by the code of their last letter, the longest first. */
function endingsBy(lexicon: CompareLexicon): readonly (readonly string[] | undefined)[] {
  let known = endings.get(lexicon);
  if (!known) {
    const lists: string[][] = [];
    for (const ending of lexicon.endings) (lists[ending.charCodeAt(ending.length - 1)] ??= []).push(ending);
    endings.set(lexicon, (known = lists));
  }
  return known;
}

/** The readers of concepts by the rows of a list, in a language that writes compounds in one word or apart. */
const conceptReaders = [false, true].map((compounds) => perWord((rows: readonly ConceptRow[]) => {
  const index = new Map(rows.flatMap((row) => row.words.map((word) => [fold(word), row.concept] as const)));
  return (word) => readConcept(word, index, compounds);
}));

/** The concept a word stands for, by the word, its plural or, in a language of compounds, its head. */
export function conceptOf(word: string, rows: readonly ConceptRow[], { compounds }: CompareLexicon): string | undefined {
  return conceptReaders[compounds ? 1 : 0]!(word, rows);
}

function readConcept(word: string, index: ReadonlyMap<string, string>, compounds: boolean): string | undefined {
  const base = fold(word);
  const forms = [base, ...(compounds ? ['es', 'en', 's', 'n', 'e'] : ['s']).filter((e) => base.endsWith(e)).map((e) => base.slice(0, -e.length))];
  for (const form of compounds ? forms : [...forms, `${base}s`]) {
    const concept = index.get(form);
    if (concept) return concept;
  }
  if (!compounds || base.length < 8) return undefined;
  for (let from = 2; from <= base.length - 4; from++) {
    for (const form of forms) {
      const concept = form.length - from >= 4 ? index.get(form.slice(from)) : undefined;
      if (concept) return concept;
    }
  }
  return undefined;
}

/** What a language says of a word met as a token: its stem, and what it stands for as a measure and as an act. */
export interface WordMeaning {
  readonly stem: string;
  readonly measure?: string;
  readonly act?: string;
}

const meanings = new WeakMap<CompareLexicon, (spelling: Spelling) => WordMeaning>();

/** The reader of what words mean in a language: asked of every word around every figure, it finds all of it with the spelling at once. */
export function meaningOf(lexicon: CompareLexicon): (spelling: Spelling) => WordMeaning {
  let reader = meanings.get(lexicon);
  if (!reader) {
    reader = perSpelling((word) => ({ stem: stem(word, lexicon), measure: conceptOf(word, lexicon.measures, lexicon), act: conceptOf(word, lexicon.acts, lexicon) }));
    meanings.set(lexicon, reader);
  }
  return reader;
}

/** A folded name as it sounds, roughly: `Stephan` and `Stefan`, `Westcraft` and `Westkraft`, `Novikov` and `Nowikoff`, `Wigg` and `Wick`, `Aldcough` and `Aldcow` are one. */
export const soundOf = rememberWords((name) => name.replace(/ough$/, 'ow').replace(/gg/g, 'ck').replace(/dsch|dzh/g, 'j').replace(/tsch|tch/g, 'ch').replace(/sch/g, 'sh').replace(/kh/g, 'ch').replace(/v$|w$/, 'f').replace(/w/g, 'v').replace(/(?:ij|ii|iy|yj)$/, 'i').replace(/ph/g, 'f').replace(/th/g, 't').replace(/ck|c(?![eih])/g, 'k').replace(/y|ie/g, 'i').replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').replace(/(.)\1/g, '$1'));

/**
 * A folded name as the ear takes it down, coarser than `soundOf`: a hard and a soft end are one, a silent h or e is none, and a long vowel is one however it is written:
 * `Wiegand` and `Wiegant`, `Lohmar` and `Lomar`, `Hale` and `Hail`.
 */
export const heardOf = rememberWords((name) => soundOf(name.replace(/[ae][iy]/g, 'a').replace(/(?<=[aeiou][^aeiou])e(?=\s|$)/g, '').replace(/([aeiou])h(?=[^aeiou\s])/g, '$1').replace(/d(?=\s|$)/g, 't')));

const SOFT: Readonly<Record<string, string>> = { p: 'b', t: 'd', k: 'g', c: 'g', v: 'f', w: 'f', z: 's', y: 'j' };

/** A folded name with a soft first letter: `Pirkner` and `Birkner`, `Aegerter` and `Egerter` begin alike to the ear. */
export function softened(name: string): string {
  const open = name.replace(/^ae/, 'e');
  return /^(?:ph|th|ch)/.test(open) ? open : (SOFT[open[0]!] ?? open[0]!) + open.slice(1);
}

const stopWords: ReadonlySet<string> = new Set(compareLexicons.flatMap((l) => [...l.stopWords]));

/** Whether a word says nothing about what a sentence is about, in any language Beleg knows. */
export function isStopWord(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length < 3 || stopWords.has(lower);
}

/** The same of a word met as a token. */
export const isStop = perSpelling(isStopWord);

/** Damerau-Levenshtein distance (optimal string alignment), given up beyond `limit`: then `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** The words of a text in small letters, single spaces between them and one at each end: a phrase is in it as `includes(' at least ')` says. */
export const spoken = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;

const padded = new WeakMap<object, readonly string[]>();

/** Whether some words with single spaces between them and one at each end hold one of a list of phrases. */
export function saysAny(words: string, phrases: readonly string[] | ReadonlySet<string>): boolean {
  let all = padded.get(phrases);
  if (!all) padded.set(phrases, (all = [...phrases].map((phrase) => ` ${phrase} `)));
  for (const phrase of all) if (words.includes(phrase)) return true;
  return false;
}
