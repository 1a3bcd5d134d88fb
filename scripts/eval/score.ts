/** Counts of a comparison with a gold standard. */
export class Counts {
  right = 0;
  wrong = 0;
  missed = 0;

  add(other: Counts): void {
    this.right += other.right;
    this.wrong += other.wrong;
    this.missed += other.missed;
  }

  get precision(): number {
    return this.right + this.wrong ? this.right / (this.right + this.wrong) : 1;
  }

  get recall(): number {
    return this.right + this.missed ? this.right / (this.right + this.missed) : 1;
  }

  get f1(): number {
    const p = this.precision;
    const r = this.recall;
    return p + r ? (2 * p * r) / (p + r) : 0;
  }
}

/** One line of an evaluation: what was measured, on what, with which result. */
export interface Row {
  readonly data: string;
  readonly what: string;
  readonly counts?: Counts;
  /** A share or other figure where precision and recall do not apply. */
  readonly value?: string;
}

export interface Miss {
  readonly where: string;
  readonly what: string;
}

/** What one suite found; `misses` are listed with `--misses`. */
export interface Result {
  readonly rows: readonly Row[];
  readonly misses: readonly Miss[];
}

/** One evaluation on one kind of data. Returns undefined where its data is not present. */
export interface Suite {
  readonly id: string;
  /** It runs only where it is asked for by its id. */
  readonly named?: boolean;
  run(options: SuiteOptions): Promise<Result | undefined> | Result | undefined;
}

export interface SuiteOptions {
  /** The folder that holds `articles/` and `data/`. */
  readonly shared: string;
  readonly misses: boolean;
}

/** A gold or found mark, compared strictly by kind, start and end. */
export interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
}

/** Strict comparison of marks; an optional gold mark, and a found mark that overlaps one, count neither way. */
export function scoreMarks(gold: readonly Mark[], found: readonly Mark[], kind: string, onMiss?: (what: 'missed' | 'wrong', mark: Mark) => void): Counts {
  const counts = new Counts();
  const wanted = gold.filter((m) => m.kind === kind && !m.optional);
  const optional = gold.filter((m) => m.optional);
  const key = (m: Mark): string => `${m.start}-${m.end}`;
  const left = new Map(wanted.map((m) => [key(m), m]));
  for (const mark of found.filter((m) => m.kind === kind)) {
    if (left.delete(key(mark))) counts.right++;
    else if (!optional.some((o) => o.start < mark.end && mark.start < o.end)) {
      counts.wrong++;
      onMiss?.('wrong', mark);
    }
  }
  counts.missed = left.size;
  for (const mark of left.values()) onMiss?.('missed', mark);
  return counts;
}
