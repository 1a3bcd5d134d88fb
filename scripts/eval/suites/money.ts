import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../server/src/analysis';
import type { Mention } from '../../../server/src/recognize/mention';
import { utf16 } from '../offsets';
import { Counts, type Miss, type Result, type Suite } from '../score';

interface PublicCase {
  readonly suite: string;
  readonly lang: 'de' | 'en';
  readonly input: string;
  readonly expected: readonly { text: string; start: number; end: number; value: string | number | null; unit?: string; type?: string }[];
}

/** What our rules hold otherwise than a public case; each is counted apart, with its reason. */
export const EXCLUDED: readonly { readonly test: (c: PublicCase) => boolean; readonly reason: string }[] = [
  { test: (c) => c.expected.some((e) => c.input.slice(e.start, e.end).toLowerCase() !== e.text.toLowerCase()), reason: 'the expected words are not the slice their offsets name' },
  { test: (c) => c.expected.some((e) => e.value === null || e.value === undefined), reason: 'a currency without any number is no amount' },
  { test: (c) => /bitcoin|\bbtc\b|satoshi/i.test(c.input), reason: 'no ISO 4217 currency' },
  { test: (c) => /\b(?:kuai|mao|sen)\b|ரூ|元/.test(c.input), reason: 'a colloquial unit or a script outside German and English' },
  { test: (c) => /points? of your credit/.test(c.input), reason: 'a speech-recognition puzzle, not written news' },
  { test: (c) => /and (?:fifty|\d+|one)\b\.?$|und \d+\.$/.test(c.input) && !/cent/.test(c.input), reason: '`dollars and 15` with no unit is two things in written news' },
  { test: (c) => c.expected.some((e) => /^[+-]/.test(e.text)), reason: 'the sign stays outside the mention' },
  { test: (c) => /(?:^|\s)(?:drei und zwanzig|7 3 \/ 4)/.test(c.input), reason: 'not how the number is written' },
];

/** Words before an amount that a case counts in and our rules leave outside. */
const OUTSIDE = /^(?:(?:ganz|sehr|so|in|präzise|genau|haargenau|exakt|ungefähr|etwa|rund|circa|ca\.?|fast|knapp|mehr als|über|um|die|exactly|precisely|about|around|almost|nearly|roughly|approximately|just|under|over|more|than|less|the|ung\.?|lediglich|nur|at|least)\s+)+/i;

/** The public cases of Recognizers-Text and Rustling: span and value. */
export const moneyCasesSuite: Suite = {
  id: 'money-cases',
  run({ shared }): Result | undefined {
    const file = join(shared, 'data/money-cases/cases.jsonl');
    if (!existsSync(file)) return undefined;
    const counts = new Map<string, Counts>();
    const misses: Miss[] = [];
    let excluded = 0;
    lines<PublicCase>(file).forEach((c, i) => {
      if (EXCLUDED.some((e) => e.test(c))) {
        excluded++;
        return;
      }
      const found = analyze(c.input, { language: c.lang }).mentions.filter((m) => m.kind === 'money' && !m.optional);
      const count = counts.get(c.lang) ?? counts.set(c.lang, new Counts()).get(c.lang)!;
      const right = c.expected.length === found.length && c.expected.every((e, k) => matches(c.input, e, found[k]!));
      if (right) count.right++;
      else {
        count.missed++;
        misses.push({ where: `case ${i + 1} (${c.suite} ${c.lang})`, what: `${JSON.stringify(c.input)}: expected ${c.expected.map((e) => `${e.text} = ${e.value}`).join('; ') || 'nothing'}, found ${found.map((m) => `${c.input.slice(m.span.start, m.span.end)} = ${m.value?.min}${m.value?.max !== m.value?.min ? `…${m.value?.max}` : ''}`).join('; ') || 'nothing'}` });
      }
    });
    const rows = [...counts].map(([lang, c]) => ({ data: `money-cases ${lang}`, what: 'span and value right', value: `${c.right} of ${c.right + c.missed} (${((100 * c.right) / (c.right + c.missed)).toFixed(1)} %)` }));
    return { rows: [...rows, { data: 'money-cases', what: 'left out, with a reason', value: String(excluded) }], misses };
  },
};

/** The words strictly, but for a hedge the case counts in; the value to one part in a million. */
function matches(input: string, e: PublicCase['expected'][number], m: Mention): boolean {
  const withHedge = m.hedge ? Math.min(m.hedge.start, m.span.start) : m.span.start;
  const end = m.hedge ? Math.max(m.hedge.end, m.span.end) : m.span.end;
  const span = (e.start === m.span.start || e.start === withHedge) && (e.end === m.span.end || e.end === end);
  const words = input.slice(e.start, e.end).trim().replace(OUTSIDE, '') === input.slice(m.span.start, m.span.end);
  if (!span && !words) return false;
  if (e.value === null || e.value === undefined) return true;
  const value = Number(String(e.value).replace(',', '.'));
  const near = (n: number | undefined): boolean => n !== undefined && Math.abs(n - value) <= Math.abs(value) * 1e-6;
  // a case counts minor units in cents
  return near(m.value?.min) || near(m.value?.max) || near((m.value?.min ?? NaN) * 100);
}

interface MoneyDocument {
  readonly id: string;
  readonly text: string;
  readonly money: readonly { start: number; end: number }[];
  readonly negatives: readonly { start: number; end: number }[];
  readonly uncovered: readonly { start: number; end: number }[];
}

/** smartdata's amounts of money, and its other numbers, which must not be taken for money. */
export const smartdataMoneySuite: Suite = {
  id: 'smartdata-money',
  run({ shared }): Result | undefined {
    const file = join(shared, 'data/smartdata/money.train-dev.jsonl');
    if (!existsSync(file)) return undefined;
    const counts = new Counts();
    const misses: Miss[] = [];
    let negatives = 0;
    let taken = 0;
    for (const raw of lines<Record<string, unknown>>(file)) {
      const doc = readDocument(raw);
      const found = analyze(doc.text, { language: 'de' }).mentions.filter((m) => m.kind === 'money' && !m.optional).map((m) => m.span);
      const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;
      for (const gold of doc.money) {
        if (found.some((f) => f.start === gold.start && f.end === gold.end) || found.some((f) => isRange(doc, f, gold))) counts.right++;
        else {
          counts.missed++;
          misses.push({ where: doc.id.slice(0, 60), what: `missed ${JSON.stringify(doc.text.slice(gold.start, gold.end))}, found ${JSON.stringify(found.filter((f) => overlap(f, gold)).map((f) => doc.text.slice(f.start, f.end)))} in ${JSON.stringify(doc.text.slice(gold.start - 30, gold.end + 30))}` });
        }
      }
      for (const f of found) {
        if (doc.money.some((g) => overlap(g, f)) || doc.uncovered.some((g) => overlap(g, f))) continue;
        counts.wrong++;
        misses.push({ where: doc.id.slice(0, 60), what: `wrong ${JSON.stringify(doc.text.slice(f.start, f.end))} in ${JSON.stringify(doc.text.slice(f.start - 30, f.end + 30))}` });
      }
      negatives += doc.negatives.length;
      taken += doc.negatives.filter((n) => found.some((f) => overlap(n, f) && !doc.money.some((g) => isRange(doc, f, g)))).length;
    }
    return {
      rows: [
        { data: 'smartdata train+dev', what: 'money', counts },
        { data: 'smartdata train+dev', what: 'other numbers taken for money', value: `${taken} of ${negatives} (${((100 * taken) / Math.max(1, negatives)).toFixed(2)} %)` },
      ],
      misses,
    };
  },
};

/** „250 bis 600 Euro“ is one amount by our rules; there it is a number and an amount. */
function isRange(doc: MoneyDocument, found: { start: number; end: number }, gold: { start: number; end: number }): boolean {
  const first = doc.negatives.find((n) => n.start === found.start);
  return found.end === gold.end && first !== undefined && /^\s*(?:bis|-|–|und)\s*$/.test(doc.text.slice(first.end, gold.start));
}

function readDocument(raw: Record<string, unknown>): MoneyDocument {
  const text = String(raw['text']);
  const at = utf16(text);
  const spans = (key: string): { start: number; end: number }[] => ((raw[key] as { start: number; end: number }[] | undefined) ?? []).map((s) => ({ start: at(s.start), end: at(s.end) }));
  return { id: String(raw['id']), text, money: spans('money'), negatives: spans('other_numbers'), uncovered: spans('regex_uncovered') };
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as T);
}
