import { msg } from '../../message';
import type { Calculation, Evidence } from '../dossier';
import { digitsOf, roundingOf } from '../figures/value';
import { evidence, exactish, value, within, type Reach, type Row, type Sheet } from './sheet';

/** Characters from the first to the last figure of a calculation, at most. */
const STRETCH = 420;
/** Figures looked at on either side of a result: it bounds the cost. */
const WINDOW = 6;
/** Shares between these are told; beyond, a result comes out by accident too often. */
const LEAST_SHARE = 3;
const MOST_SHARE = 97;

/**
 * What comes out by the numbers alone, whatever the words between: figures close together of which one is the sum, the product or the share of two
 * others, with so many digits that it is no accident. Only confirmations: where nothing comes out, nothing is said.
 */
export function plainResults({ figures }: Sheet): Calculation[] {
  const rows = figures.filter((r) => exactish(r) && r.local.unit !== 'age' && r.local.unit !== 'date' && value(r) > 0);
  return rows.flatMap((result, i) => {
    const near = rows.slice(Math.max(0, i - WINDOW), i + WINDOW + 1).filter((r) => r !== result && !isOneValue(r, result) && stretchOf([r, result]) < STRETCH);
    const found: Calculation[] = [];
    near.forEach((a, k) => {
      for (let j = k + 1; j < near.length; j++) {
        const b = near[j]!;
        if (stretchOf([a, b, result]) >= STRETCH) continue;
        for (const way of WAYS) {
          const made = way(a, b, result);
          if (made) found.push(made);
        }
      }
    });
    return found;
  });
}

const startOf = (r: Row): number => r.local.mention.span.start;
function stretchOf(rows: readonly Row[]): number {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    first = Math.min(first, startOf(row));
    last = Math.max(last, startOf(row));
  }
  return last - first;
}
const sentencesOf = (rows: readonly Row[]): number => new Set(rows.map((r) => r.local.sentence.start)).size;
const isCount = ({ local: { unit } }: Row): boolean => unit.startsWith('count:') || unit === 'ofthem';
/** One figure told twice. */
const isOneValue = (a: Row, b: Row): boolean => a.local.unit === b.local.unit && value(a) === value(b);
/** Of one unit, or both counts: `26 Kranke, 17 davon in Österreich, neun in Deutschland`. */
const isAlike = (a: Row, b: Row): boolean => a.local.unit === b.local.unit || (isCount(a) && isCount(b));
const isExact = (r: Row): boolean => r.local.value.bound === 'exact';
const isPlain = (r: Row): boolean => isExact(r) && r.local.value.per === undefined;
/** `rund 16 Prozent`, `gut 280 Behandlungen`: near enough to calculate with. */
const isNear = (r: Row): boolean => isExact(r) || r.local.value.bound === 'about';
const digits = (r: Row): number => digitsOf(r.local.value);
/** A number in itself: neither unit, step nor bound. */
const point = (n: number): Reach => ({ min: n, max: n });

function made(kind: Calculation['kind'], operands: readonly Row[], result: Row, expected: Reach, message: Calculation['message']): Calculation {
  return { kind, operands: operands.map(evidence), result: evidence(result), expected, fits: true, message };
}

/** `Sie bot 48 Stellen an … 23 Leiharbeiter gehen … 71 verlorene Arbeitsplätze`: to the last digit. */
function sum(a: Row, b: Row, result: Row): Calculation | undefined {
  if (result.local.unit === '%' || ![a, b, result].every(isPlain) || !isAlike(a, result) || !isAlike(b, result)) return undefined;
  if (Math.abs(value(a) + value(b) - value(result)) > value(result) * 1e-9) return undefined;
  // two digits come out by accident, unless all stands together
  const many = [a, b, result].filter((r) => digits(r) >= 2).length;
  if (many < 2 || (digits(result) < 3 && sentencesOf([a, b, result]) > 2) || value(result) < 10) return undefined;
  return made('sum', [a, b], result, point(value(result)), msg('{parts} make {total}', { parts: `${evidence(a).text} + ${evidence(b).text}`, total: evidence(result).text }));
}

/** `280 Behandlungen … zu je 5000 Euro … 1,4 Millionen Euro`: a count times an amount. */
function product(a: Row, b: Row, result: Row): Calculation | undefined {
  if (result.local.unit === '%' || isCount(result) || !isNear(result) || result.local.unit === 'point') return undefined;
  const each = [a, b].find((r) => r.local.unit === result.local.unit);
  const times = each === a ? b : a;
  if (!each || times.local.unit === result.local.unit || times.local.mention.kind !== 'quantity' || !isNear(times) || !isNear(each) || value(times) < 2 || !Number.isInteger(value(times))) return undefined;
  if (value(each) >= value(result)) return undefined;
  const made0 = value(each) * value(times);
  const exact = Math.abs(made0 - value(result)) <= value(result) * 1e-9;
  const strong = digits(each) >= 2 && digits(result) >= 3 || (digits(times) >= 2 && digits(each) + digits(times) >= 3 && digits(result) >= 2);
  const rounded = digits(each) >= 2 && digits(times) >= 2 && digits(result) >= 2 && sentencesOf([a, b, result]) <= 2 && within(roundingOf(result.local.value), point(made0));
  if (!((exact && strong) || rounded)) return undefined;
  return made('product', [each, times], result, point(made0), msg('{count} at {unit} make {total}', { count: evidence(times).text, unit: evidence(each).text, total: evidence(result).text }));
}

/** `140 der 870 Beschäftigten … 16 Prozent`, `318 gegen 402 … 21 Prozent weniger`: a percentage that two numbers of two digits make. */
function share(a: Row, b: Row, percent: Row): Calculation | undefined {
  if (percent.local.unit !== '%' || a.local.unit === '%' || !isAlike(a, b) || digits(percent) < 2 || value(percent) < LEAST_SHARE || value(percent) > MOST_SHARE) return undefined;
  const [part, whole] = value(a) < value(b) ? [a, b] : [b, a];
  if (digits(part) < 2 || digits(whole) < 2 || value(part) === value(whole) || sentencesOf([a, b, percent]) > 2 || !isPlain(part) || !isPlain(whole)) return undefined;
  const half = Math.max(0.05, (percent.local.value.step ?? 1) / 2);
  const { bound } = percent.local.value;
  if (bound !== 'exact' && bound !== 'about' && bound !== 'moreThan' && bound !== 'lessThan') return undefined;
  // „mehr als 17 Prozent“ is less than 18
  const meets = (n: number): boolean => (bound === 'moreThan' ? n > value(percent) && n < value(percent) + 2 * half : bound === 'lessThan' ? n < value(percent) && n > value(percent) - 2 * half : Math.abs(n - value(percent)) <= half * (1 + 1e-9));
  const [of, down, up] = [(value(part) / value(whole)) * 100, (1 - value(part) / value(whole)) * 100, (value(whole) / value(part) - 1) * 100];
  const given = evidence(percent).text;
  const one = part.local.unit === whole.local.unit;
  if (meets(of) && (one || [part, whole].some((r) => r.local.unit === 'ofthem' || r.local.mention.rule === 'figure.bare'))) return made('share', [part, whole], percent, point(of), msg('{part} of {whole} are {given}', { part: evidence(part).text, whole: evidence(whole).text, given }));
  if (!one) return undefined;
  const change = meets(down) ? down : meets(up) ? up : undefined;
  return change === undefined ? undefined : made('growth', [part, whole], percent, point(change), msg('{from} and {to} are {given} apart', { from: evidence(part).text, to: evidence(whole).text, given }));
}

/** `12 Millionen Euro … 4,5 Prozent Zinsen … 540.000 Euro`: a percentage of an amount. */
function portion(a: Row, b: Row, part: Row): Calculation | undefined {
  const percent = [a, b].find((r) => r.local.unit === '%');
  const whole = percent === a ? b : a;
  if (!percent || whole.local.unit !== part.local.unit || part.local.unit === '%' || ![percent, whole, part].every(isExact) || whole.local.value.per !== undefined || digits(part) < 2 || digits(percent) + digits(whole) < 3 || value(percent) >= 100) return undefined;
  const out = (value(whole) * value(percent)) / 100;
  const exact = Math.abs(out - value(part)) <= value(part) * 1e-9;
  if (!exact && !(sentencesOf([a, b, part]) === 1 && digits(whole) >= 3 && within(roundingOf(part.local.value), point(out)))) return undefined;
  return made('share', [whole, percent], part, point(out), msg('{share} of {whole} are {part}', { share: evidence(percent).text, whole: evidence(whole).text, part: evidence(part).text }));
}

/** How a figure may come of two others, in the order they are told in. */
const WAYS: readonly ((a: Row, b: Row, result: Row) => Calculation | undefined)[] = [sum, product, share, portion];

/** Those of some calculations whose figures no other calculation has taken together already. */
export function beside(found: readonly Calculation[], others: readonly Calculation[]): Calculation[] {
  const keyOf = ({ operands, result }: Calculation): string => [...operands, result].map((e: Evidence) => e.span.start).sort((x, y) => x - y).join(' ');
  const told = new Set(others.map(keyOf));
  // a sum of three of which two are a sum told, too, is that sum
  const results = new Set(others.map((c) => `${c.kind} ${c.result.span.end}`));
  return found.filter((c) => {
    const key = keyOf(c);
    return !told.has(key) && !results.has(`${c.kind} ${c.result.span.end}`) && told.add(key);
  });
}
