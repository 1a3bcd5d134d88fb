import type { LanguagePack } from '../../language/pack';
import { DOCUMENT_RULES } from './document';
import { KINDS } from '../tagger/labels';
import { RULES, ruleNumber } from './rules';

/** What each rule adds to each kind, relative to no name: row × kind, in the order of `KINDS`. */
export interface NameWeights {
  readonly rules: Float32Array;
  /** Weights of the tagger's opinion; see `tagger-vote.ts`. */
  readonly votes: Float32Array;
  /** Weights of the rules about the whole article. */
  readonly document: Float32Array;
}

/** The tables hold hundredths. */
const UNIT = 100;
const decoded = new Map<string, NameWeights>();

/** The weights of a language, read once out of its tables. */
export function weightsOf(pack: LanguagePack): NameWeights {
  let weights = decoded.get(pack.id);
  if (!weights) {
    weights = {
      rules: decode(pack.names.weights.rules, RULES, ruleNumber),
      votes: Float32Array.from(pack.names.weights.votes.split(' '), (value) => Number(value) / UNIT),
      document: decode(pack.names.weights.document, DOCUMENT_RULES.length, (name) => DOCUMENT_RULES.indexOf(name)),
    };
    decoded.set(pack.id, weights);
  }
  return weights;
}

/** Puts other weights in place of the shipped ones; for the script that learns them. */
export function replaceWeights(pack: LanguagePack, weights: NameWeights): void {
  decoded.set(pack.id, weights);
}

function decode(table: string, count: number, numberOf: (name: string) => number | undefined): Float32Array {
  const weights = new Float32Array(count * KINDS.length);
  for (const line of table.split('\n')) {
    const at = line.lastIndexOf('\t');
    const rule = numberOf(line.slice(0, at));
    if (at < 0 || rule === undefined || rule < 0) continue;
    line.slice(at + 1).split(' ').forEach((value, k) => (weights[rule * KINDS.length + k] = Number(value) / UNIT));
  }
  return weights;
}

/** Writes weights as the table that `decode` reads; rows that say nothing are left out. */
export function encodeWeights(weights: Float32Array, nameOf: (rule: number) => string): string {
  const lines: string[] = [];
  const n = KINDS.length;
  for (let rule = 0; rule * n < weights.length; rule++) {
    const row = [...weights.slice(rule * n, rule * n + n)].map((w) => Math.round(w * UNIT));
    if (row.some((w) => Math.abs(w) >= UNIT / 20)) lines.push(`${nameOf(rule)}\t${row.join(' ')}`);
  }
  return lines.join('\n');
}
