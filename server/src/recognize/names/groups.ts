import type { Span } from '../../text/span';

/** A run of stretches that overlap one another, as a half-open range of the list they stand in. */
export interface Group {
  readonly from: number;
  readonly to: number;
}

/** Parts stretches, which come in order of their starts, into runs that do not touch each other: what is decided in one has no bearing on another. */
export function overlapGroups(spans: readonly Span[]): Group[] {
  const groups: Group[] = [];
  let from = 0;
  let end = -1;
  spans.forEach((span, i) => {
    if (span.start >= end && i > from) {
      groups.push({ from, to: i });
      from = i;
    }
    end = Math.max(end, span.end);
  });
  if (spans.length) groups.push({ from, to: spans.length });
  return groups;
}

/** Room for what is worked out of one group, kept between groups: they are many and small, and new lists for each would cost more than the sums. */
class GroupRoom {
  first = new Int32Array(0);
  last = new Int32Array(0);
  /** For each edge: what precedes it, and what follows. */
  before = new Float64Array(0);
  behind = new Float64Array(0);

  /** Room for so many stretches; it holds what has been left there. */
  sized(n: number): this {
    if (this.first.length < n) {
      this.first = new Int32Array(2 * n);
      this.last = new Int32Array(2 * n);
      this.before = new Float64Array(4 * n);
      this.behind = new Float64Array(4 * n);
    }
    return this;
  }
}

const room = new GroupRoom();

/** Where a group's stretches begin and end: each such place has a number, in order. Holds until those of another group are asked for. */
interface Edges {
  readonly count: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The stretches in order of their ends. */
  readonly byEnd: readonly number[];
}

function edgesOf(spans: readonly Span[]): Edges {
  const n = spans.length;
  const byEnd: number[] = [];
  // they come in order of their starts, so that most are in order of their ends, too
  for (let i = 0; i < n; i++) {
    let at = i;
    for (; at > 0 && spans[byEnd[at - 1]!]!.end > spans[i]!.end; at--) byEnd[at] = byEnd[at - 1]!;
    byEnd[at] = i;
  }
  const { first, last } = room.sized(n);
  let count = 0;
  for (let s = 0, e = 0; e < n; count++) {
    const end = spans[byEnd[e]!]!.end;
    const place = s < n ? Math.min(spans[s]!.start, end) : end;
    while (s < n && spans[s]!.start === place) first[s++] = count;
    while (e < n && spans[byEnd[e]!]!.end === place) last[byEnd[e++]!] = count;
  }
  return { count, first, last, byEnd };
}

/**
 * The probability of each reading of each stretch of one group, where a text is read as any choice of stretches that do not
 * overlap, each with one kind: its weight is e to the sum of their scores (a semi-Markov field, Sarawagi and Cohen 2004).
 * `scores` has one number a kind, relative to no name. The result begins with "no name"; `log` is the logarithm of the sum over all choices.
 */
export function shareOut(spans: readonly Span[], scores: readonly (readonly number[])[]): { readonly shares: number[][]; readonly log: number } {
  const n = spans.length;
  const sums = scores.map(logSum);
  if (n === 1) return { shares: [shareAlone(scores[0]!)], log: plus(0, sums[0]!) };
  const { count, first, last, byEnd } = edgesOf(spans);
  const { before, behind } = room;
  before[0] = behind[count - 1] = 0;
  for (let edge = 1, o = 0; edge < count; edge++) {
    let sum = before[edge - 1]!;
    for (; o < n && last[byEnd[o]!] === edge; o++) sum = plus(sum, before[first[byEnd[o]!]!]! + sums[byEnd[o]!]!);
    before[edge] = sum;
  }
  for (let edge = count - 2, c = n - 1; edge >= 0; edge--) {
    let sum = behind[edge + 1]!;
    for (; c >= 0 && first[c] === edge; c--) sum = plus(sum, behind[last[c]!]! + sums[c]!);
    behind[edge] = sum;
  }
  const log = before[count - 1]!;
  // made whole: a list that grows takes twice the memory
  const shares = scores.map((row, c) => {
    const around = before[first[c]!]! + behind[last[c]!]! - log;
    const own = new Array<number>(row.length + 1);
    let sum = 0;
    for (let k = 1; k < own.length; k++) sum += own[k] = Math.exp(row[k - 1]! + around);
    own[0] = Math.max(0, 1 - sum);
    return own;
  });
  return { shares, log };
}

/** What `shareOut` gives a stretch that overlaps no other. */
function shareAlone(scores: readonly number[]): number[] {
  const log = plus(0, logSum(scores));
  const own = new Array<number>(scores.length + 1);
  own[0] = Math.exp(0 - log);
  for (let k = 1; k < own.length; k++) own[k] = Math.exp(scores[k - 1]! - log);
  return own;
}

/** The shares of all stretches of a paragraph or an article, each beside those that overlap it. */
export function sharesOf(spans: readonly Span[], scores: readonly (readonly number[])[]): number[][] {
  const all: number[][] = [];
  for (const { from, to } of overlapGroups(spans)) {
    // most stretches overlap no other
    if (to - from === 1) all.push(shareAlone(scores[from]!));
    else all.push(...shareOut(spans.slice(from, to), scores.slice(from, to)).shares);
  }
  return all;
}

/** The choice of stretches of one group with the highest sum of worths; a stretch of no worth above 0 is never chosen. Returns their numbers, in order. */
export function bestChoice(spans: readonly Span[], worths: readonly number[]): number[] {
  const wanted = spans.map((_, i) => i).filter((i) => worths[i]! > 0);
  if (wanted.length < 2) return wanted;
  const { count, first, last, byEnd } = edgesOf(wanted.map((i) => spans[i]!));
  const best = room.before;
  best[0] = 0;
  const taken = new Array<number>(count).fill(-1);
  for (let edge = 1, o = 0; edge < count; edge++) {
    best[edge] = best[edge - 1]!;
    for (; o < byEnd.length && last[byEnd[o]!] === edge; o++) {
      const c = byEnd[o]!;
      const sum = best[first[c]!]! + worths[wanted[c]!]!;
      if (sum > best[edge]!) {
        best[edge] = sum;
        taken[edge] = c;
      }
    }
  }
  const chosen: number[] = [];
  for (let edge = count - 1; edge > 0; ) {
    const c = taken[edge]!;
    if (c < 0) edge--;
    else {
      chosen.unshift(wanted[c]!);
      edge = first[c]!;
    }
  }
  return chosen;
}

function logSum(row: readonly number[]): number {
  let top = -Infinity;
  for (const s of row) if (s > top) top = s;
  if (top === -Infinity) return top;
  let sum = 0;
  for (const s of row) sum += Math.exp(s - top);
  return top + Math.log(sum);
}

/** The logarithm of the sum of two numbers given by their logarithms. */
function plus(a: number, b: number): number {
  const top = a > b ? a : b;
  const low = a > b ? b : a;
  return low === -Infinity || top - low > 36 ? top : top + Math.log1p(Math.exp(low - top));
}
