import type { LanguageId } from '../../server/src/language/pack';
import { givenNames } from '../../server/src/language/gazetteer/given';
import { clusterForm } from '../../server/src/recognize/tagger/clusters';
import { KINDS, labelOf } from '../../server/src/recognize/tagger/labels';
import type { NameKind } from '../../server/src/recognize/tagger/tagger';
import { Adam } from './adam';
import type { Material } from './material';
import { Random } from './random';
import { samplesOf } from './sentences';
import { KNOWN_FIRMS } from './stocks/firms';
import { ENGLISH_PLACES, GERMAN_PLACES, WORLD_PLACES } from './stocks/places';
import { SURNAMES } from './stocks/surnames';

/** What a word may be used as: no name, a person's name but its last word, that last word, a part of another kind of name. */
export const USES = ['none', 'given', 'surname', 'company', 'organisation', 'place', 'product'] as const;
type Use = (typeof USES)[number];

const FOLDS = 5;
const UNITS = 48;
const EPOCHS = 12;
const BATCH = 64;

type Uses = Map<string, Float64Array>;

/** How often each word is used as what, in what may be trained on and in the stocks of names. In German only what is in a name: other words mean something else in the vectors. */
export function usesOf(material: Readonly<Record<LanguageId, readonly Material[]>>): Uses {
  const uses: Uses = new Map();
  const count = (word: string, use: Use, times = 1): void => {
    const form = clusterForm(word);
    let row = uses.get(form);
    if (!row) uses.set(form, row = new Float64Array(USES.length));
    row[USES.indexOf(use)]! += times;
  };
  for (const language of ['en', 'de'] as const) {
    for (const { article, weight } of material[language]) {
      if (weight === 0) continue;
      for (const { tokens, allowed } of samplesOf(article)) {
        for (let i = 1; i < tokens.length; i++) {
          const bits = allowed[i]!;
          if (tokens[i]!.kind !== 'word' || bits & (bits - 1)) continue;
          const kind = kindOf(31 - Math.clz32(bits));
          if (!kind && language === 'de') continue;
          const goesOn = i + 1 < tokens.length && allowed[i + 1] === 1 << labelOf('person', false);
          count(tokens[i]!.text, kind === 'person' ? (goesOn ? 'given' : 'surname') : kind ?? 'none');
        }
      }
    }
  }
  for (const name of givenNames) count(name, 'given', 2);
  for (const name of SURNAMES) for (const word of name.split(/[ -]/)) count(word, 'surname', 2);
  for (const name of KNOWN_FIRMS) if (!name.includes(' ')) count(name, 'company', 2);
  for (const name of [...GERMAN_PLACES, ...ENGLISH_PLACES, ...WORLD_PLACES]) for (const word of name.split(/[ -]/)) count(word, 'place', 2);
  return uses;
}

/** The kind of name a label begins or continues; undefined for the one outside. */
function kindOf(label: number): NameKind | undefined {
  return label ? KINDS[(label - 1) >> 1] : undefined;
}

/**
 * What each word is likely to be used as, told from its vector alone: probabilities in the order of USES. Learned from the words whose uses are known by a
 * network of one hidden layer for each of five folds; a word whose uses are known is judged by the one that did not see it, any other by all.
 */
export function profiles(words: readonly { readonly word: string; readonly vector: Float32Array }[], uses: Uses, random: Random, log: (line: string) => void): Float32Array[] {
  const known = words.flatMap(({ word, vector }, at) => {
    const row = uses.get(clusterForm(word));
    const sum = row ? row.reduce((a, b) => a + b, 0) : 0;
    return row && sum > 0 ? [{ at, vector, wanted: Float32Array.from(row, (n) => n / sum), weight: Math.min(3, Math.log2(1 + sum)) }] : [];
  });
  random.shuffle(known);
  const foldOf = new Map(known.map(({ at }, k) => [at, k % FOLDS]));
  const judges = Array.from({ length: FOLDS }, (_, fold) => learn(known.filter((_one, k) => k % FOLDS !== fold), random));
  let right = 0;
  for (const { at, vector, wanted } of known) {
    const told = judges[foldOf.get(at)!]!(vector);
    right += largest(told) === largest(wanted) ? 1 : 0;
  }
  log(`${known.length} words of known use, ${((100 * right) / known.length).toFixed(1)} % told right`);
  return words.map(({ vector }, at) => {
    const fold = foldOf.get(at);
    if (fold !== undefined) return judges[fold]!(vector);
    const sum = new Float32Array(USES.length);
    for (const judge of judges) judge(vector).forEach((p, use) => { sum[use]! += p / FOLDS; });
    return sum;
  });
}

function largest(values: Float32Array): number {
  return values.reduce((best, value, i) => (value > values[best]! ? i : best), 0);
}

interface Known {
  readonly vector: Float32Array;
  readonly wanted: Float32Array;
  readonly weight: number;
}

function learn(known: readonly Known[], random: Random): (vector: Float32Array) => Float32Array {
  const dimensions = known[0]!.vector.length;
  const inner = new Adam(Float32Array.from({ length: UNITS * (dimensions + 1) }, () => (random.next() - 0.5) * 0.3));
  const outer = new Adam(Float32Array.from({ length: USES.length * (UNITS + 1) }, () => (random.next() - 0.5) * 0.3));
  const hidden = new Float32Array(UNITS);
  const told = new Float32Array(USES.length);
  const tell = (vector: Float32Array): void => {
    for (let u = 0; u < UNITS; u++) {
      let sum = inner.values[u * (dimensions + 1) + dimensions]!;
      // unit vectors have small parts: what they add up to is brought to the size of one
      for (let d = 0; d < dimensions; d++) sum += 6 * vector[d]! * inner.values[u * (dimensions + 1) + d]!;
      hidden[u] = Math.max(0, sum);
    }
    let total = 0;
    for (let k = 0; k < USES.length; k++) {
      let sum = outer.values[k * (UNITS + 1) + UNITS]!;
      for (let u = 0; u < UNITS; u++) sum += hidden[u]! * outer.values[k * (UNITS + 1) + u]!;
      told[k] = Math.exp(Math.min(30, sum));
      total += told[k]!;
    }
    for (let k = 0; k < USES.length; k++) told[k]! /= total;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = random.shuffle([...known]);
    order.forEach(({ vector, wanted, weight }, n) => {
      tell(vector);
      const back = new Float32Array(UNITS);
      for (let k = 0; k < USES.length; k++) {
        const error = (weight * (told[k]! - wanted[k]!)) / BATCH;
        for (let u = 0; u < UNITS; u++) {
          back[u]! += error * outer.values[k * (UNITS + 1) + u]!;
          outer.gradient[k * (UNITS + 1) + u]! += error * hidden[u]!;
        }
        outer.gradient[k * (UNITS + 1) + UNITS]! += error;
      }
      for (let u = 0; u < UNITS; u++) {
        if (hidden[u] === 0) continue;
        for (let d = 0; d < dimensions; d++) inner.gradient[u * (dimensions + 1) + d]! += back[u]! * 6 * vector[d]!;
        inner.gradient[u * (dimensions + 1) + dimensions]! += back[u]!;
      }
      if (n % BATCH === BATCH - 1) {
        const rate = 0.003 * (1 - epoch / EPOCHS);
        inner.step(rate, 1e-3);
        outer.step(rate, 1e-3);
      }
    });
  }
  return (vector) => {
    tell(vector);
    return Float32Array.from(told);
  };
}
