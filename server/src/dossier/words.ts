import { compareLexicons, type CompareLexicon, type ConceptRow } from '../language/compare';
import { rememberWords } from '../text/remember';

const FOLDS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

/** Lower case without accents, so that spellings meet: `Prätorius` and `Pratorius`, `Łukasz` and `Lukasz`. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/[ßæøđłı]/g, (c) => FOLDS[c]!).normalize('NFD').replace(/\p{M}/gu, '');
}

/** The stem of a word by its language's endings, of at least four letters, folded. Light on purpose: it brings forms together and needs no dictionary. */
export function stem(word: string, lexicon: CompareLexicon): string {
  let base = fold(word);
  // a participle, no noun: „gemeldet“, not „Gesundheitsamt“
  if (lexicon.compounds && base.length > 7 && /^\p{Ll}/u.test(word) && base.startsWith('ge') && /(?:t|en)$/.test(base)) base = base.slice(2);
  for (const ending of lexicon.endings) {
    if (base.length - ending.length >= 4 && base.endsWith(ending)) return base.slice(0, -ending.length);
  }
  return base;
}

type ConceptIndex = ReadonlyMap<string, string>;
const indexes = new WeakMap<readonly ConceptRow[], ConceptIndex>();

function indexOf(rows: readonly ConceptRow[]): ConceptIndex {
  let index = indexes.get(rows);
  if (!index) {
    index = new Map(rows.flatMap((row) => row.words.map((word) => [fold(word), row.concept] as const)));
    indexes.set(rows, index);
  }
  return index;
}

/** The concept a word stands for, by the word, its plural or, in a language of compounds, its head. */
export function conceptOf(word: string, rows: readonly ConceptRow[], lexicon: CompareLexicon): string | undefined {
  const index = indexOf(rows);
  const base = fold(word);
  const forms = [base, ...(lexicon.compounds ? ['es', 'en', 's', 'n', 'e'] : ['s']).filter((e) => base.endsWith(e)).map((e) => base.slice(0, -e.length))];
  for (const form of lexicon.compounds ? forms : [...forms, `${base}s`]) {
    const concept = index.get(form);
    if (concept) return concept;
  }
  if (!lexicon.compounds || base.length < 8) return undefined;
  for (let from = 2; from <= base.length - 4; from++) {
    for (const form of forms) {
      const concept = form.length - from >= 4 ? index.get(form.slice(from)) : undefined;
      if (concept) return concept;
    }
  }
  return undefined;
}

/** A folded name as it sounds, roughly: `Stephan` and `Stefan`, `Westcraft` and `Westkraft`, `Novikov` and `Nowikoff`, `Wigg` and `Wick`, `Aldcough` and `Aldcow` are one. */
export const soundOf = rememberWords((name) => name.replace(/ough$/, 'ow').replace(/gg/g, 'ck').replace(/dsch|dzh/g, 'j').replace(/tsch|tch/g, 'ch').replace(/sch/g, 'sh').replace(/kh/g, 'ch').replace(/v$|w$/, 'f').replace(/w/g, 'v').replace(/(?:ij|ii|iy|yj)$/, 'i').replace(/ph/g, 'f').replace(/th/g, 't').replace(/ck|c(?![eih])/g, 'k').replace(/y|ie/g, 'i').replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').replace(/(.)\1/g, '$1'));

/**
 * A folded name as the ear takes it down, coarser than `soundOf`: a hard and a soft end are one, and a silent h is none:
 * `Wiegand` and `Wiegant`, `Lohmar` and `Lomar`.
 */
export const heardOf = rememberWords((name) => soundOf(name.replace(/([aeiou])h(?=[^aeiou\s])/g, '$1').replace(/d(?=\s|$)/g, 't')));

const SOFT: Readonly<Record<string, string>> = { p: 'b', t: 'd', k: 'g', c: 'g', v: 'f', w: 'f', z: 's', y: 'j' };

/** A folded name with a soft first letter: `Pirkner` and `Birkner`, `Aegerter` and `Egerter` begin alike to the ear. */
export function softened(name: string): string {
  const open = name.replace(/^ae/, 'e');
  return /^(?:ph|th|ch)/.test(open) ? open : (SOFT[open[0]!] ?? open[0]!) + open.slice(1);
}

/** Whether a word says nothing about what a sentence is about, in any language Beleg knows. */
export function isStopWord(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length < 3 || compareLexicons.some((l) => l.stopWords.has(lower));
}

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
