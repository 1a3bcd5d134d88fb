import type { Token } from '../../text/tokens';
import { mix } from './hash';
import type { Word } from './words';

/** The places around a token whose words are looked at: itself, ±1, ±2, and what stands before and after its run of capitalised words. */
export const PLACES = 7;

/** A sentence, read: its words, and where the run of capitalised words around each token begins and ends. */
export interface Context {
  readonly words: readonly Word[];
  readonly edge: Word;
  /** Bits: 1 a hyphen joins it to what precedes, 2 to what follows, 4 it stands between quotation marks. */
  readonly joints: Uint8Array;
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

/** Room for the context of one sentence, kept between sentences: four small arrays for each would cost as much as reading it. */
export class ContextRoom {
  readonly joints: Uint8Array;
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly runs: Uint8Array;

  constructor(n: number) {
    this.joints = new Uint8Array(n);
    this.runStart = new Int32Array(n);
    this.runEnd = new Int32Array(n);
    this.runs = new Uint8Array(n);
  }
}

/** Reads a sentence's tokens in their places. What it gives lies in `room`, and is overwritten by the next sentence that is read into it. */
export function readContext(tokens: readonly Token[], words: readonly Word[], edge: Word, room = new ContextRoom(tokens.length)): Context {
  const n = tokens.length;
  const { joints, runStart, runEnd, runs } = room;
  readRuns(words, runs);
  let quoted = false;
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quote') quoted = !quoted;
    let bits = quoted ? 4 : 0;
    if (i > 1 && !token.spaced && isHyphen(tokens[i - 1]!)) bits |= 1;
    if (i + 2 < n && !tokens[i + 1]!.spaced && isHyphen(tokens[i + 1]!) && !tokens[i + 2]!.spaced) bits |= 2;
    joints[i] = bits;
    runStart[i] = i;
    if (i > 0 && runs[i]! & runs[i - 1]!) runStart[i] = runStart[i - 1]!;
  }
  for (let i = n - 1; i >= 0; i--) runEnd[i] = i + 1 < n && runs[i]! & runs[i + 1]! ? runEnd[i + 1]! : i;
  return { words, edge, joints, runStart, runEnd };
}

function isHyphen(token: Token): boolean {
  return !token.spaced && (token.text === '-' || token.text === '–' || token.text === '‑');
}

/** Writes for each word, 1 where it is capitalised or stands between such words and joins them. */
function readRuns(words: readonly Word[], runs: Uint8Array): void {
  const last = words.length - 1;
  for (let i = 0; i <= last; i++) {
    const word = words[i]!;
    const runsOn = word.capitalised || (word.joins && i > 0 && i < last && words[i + 1]!.capitalised && (words[i - 1]!.capitalised || words[i - 1]!.joins));
    runs[i] = runsOn ? 1 : 0;
  }
}

/** The word at an index, which may lie beyond the sentence's edges. */
function at({ words, edge }: Context, i: number): Word {
  // an element that is not there, at -1 above all, is looked for among an array's other properties
  return i >= 0 && i < words.length ? words[i]! : edge;
}

/** The word at a place (0…PLACES-1) around a token. */
export function wordAt(context: Context, i: number, place: number): Word {
  switch (place) {
    case 0: return context.words[i]!;
    case 1: return at(context, i - 1);
    case 2: return at(context, i + 1);
    case 3: return at(context, i - 2);
    case 4: return at(context, i + 2);
    case 5: return at(context, context.runStart[i]! - 1);
    default: return at(context, context.runEnd[i]! + 1);
  }
}

/** How many features `joined` writes at most. */
export const JOINED = 40;

/** Writes the features that join a token with its neighbours to a list, from `from` on; returns where they end. */
export function joined(context: Context, i: number, out: Int32Array, from: number): number {
  const { joints, runStart, runEnd } = context;
  const w = context.words[i]!;
  const p = at(context, i - 1);
  const pp = at(context, i - 2);
  const f = at(context, i + 1);
  const ff = at(context, i + 2);
  const left = at(context, runStart[i]! - 1);
  const right = at(context, runEnd[i]! + 1);
  const joint = joints[i]!;
  const run = Math.min(runEnd[i]! - runStart[i]!, 4) * 8 + Math.min(i - runStart[i]!, 3);
  let n = from;
  out[n++] = mix(mix(p.form, w.form), 101);
  out[n++] = mix(mix(w.form, f.form), 102);
  out[n++] = mix(mix(p.form, w.shape), 103);
  out[n++] = mix(mix(w.shape, f.form), 104);
  out[n++] = mix(mix(mix(p.form, f.form), w.shape), 105);
  out[n++] = mix(mix(mix(p.shape, w.shape), f.shape), 106);
  out[n++] = mix(mix(p.ending, w.shape), 109);
  out[n++] = mix(mix(w.shape, f.ending), 110);
  out[n++] = mix(mix(w.ending, f.form), 111);
  out[n++] = mix(mix(p.form, w.ending), 112);
  out[n++] = mix(mix(mix(pp.form, p.form), w.shape), 113);
  out[n++] = mix(mix(mix(f.form, ff.form), w.shape), 114);
  out[n++] = mix(mix(w.shape, joint), 115);
  out[n++] = mix(mix(left.form, w.shape), 116);
  out[n++] = mix(mix(right.form, w.shape), 117);
  out[n++] = mix(mix(left.form, run), 118);
  out[n++] = mix(mix(right.form, run), 119);
  out[n++] = mix(mix(left.cluster, right.cluster), mix(run, 120));
  out[n++] = mix(mix(p.cluster, w.cluster), 121);
  out[n++] = mix(mix(w.cluster, f.cluster), 122);
  out[n++] = mix(mix(mix(p.cluster, w.shape), f.cluster), 123);
  out[n++] = mix(mix(p.lexical, w.lexical), 127);
  out[n++] = mix(mix(w.lexical, f.lexical), 128);
  out[n++] = mix(mix(mix(p.lexical, w.lexical), f.lexical), 129);
  out[n++] = mix(mix(p.form, w.lexical), 130);
  out[n++] = mix(mix(p.role, w.lexical), 131);
  out[n++] = mix(mix(w.lexical, f.role), 132);
  out[n++] = mix(mix(mix(pp.role, p.role), w.shape), 133);
  out[n++] = mix(mix(mix(f.role, ff.role), w.shape), 134);
  out[n++] = mix(mix(left.role, run), mix(w.lexical, 135));
  out[n++] = mix(mix(right.role, run), mix(w.lexical, 136));
  out[n++] = mix(mix(left.role, right.role), mix(w.shape, 137));
  // the other part of a compound: `Meta` before `-Chef`
  if (joint & 2) out[n++] = mix(mix(ff.form, joint), 124);
  if (joint & 2) out[n++] = mix(mix(ff.ending, joint), 125);
  if (joint & 2) out[n++] = mix(mix(ff.role, joint), 138);
  if (joint & 1) out[n++] = mix(mix(pp.form, joint), 126);
  return n;
}
