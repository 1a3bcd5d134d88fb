/** Milliseconds one call takes. */
export async function once(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** How long some calls took, in milliseconds. On a machine that others use too, the least tells more than the median. */
export interface Times {
  readonly median: number;
  readonly least: number;
}

/** The median of some calls after a few that warm up, in milliseconds; ends early when `limit` seconds are spent. */
export async function median(work: (i: number) => unknown, options: { readonly runs?: number; readonly warm?: number; readonly limit?: number } = {}): Promise<number> {
  return (await timesOf(work, options)).median;
}

/** The times of some calls after a few that warm up; ends early when `limit` seconds are spent. */
export async function timesOf(work: (i: number) => unknown, { runs = 15, warm = 5, limit = 10 }: { readonly runs?: number; readonly warm?: number; readonly limit?: number } = {}): Promise<Times> {
  const until = performance.now() + limit * 1000;
  for (let i = 0; i < warm && performance.now() < until; i++) await work(i);
  const times: number[] = [];
  for (let i = 0; i < runs && (times.length < 1 || performance.now() < until); i++) times.push(await once(() => work(warm + i)));
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1]!, least: times[0]! };
}

/** Milliseconds as people read them: three digits that carry meaning. */
export function ms(n: number): string {
  if (n >= 10_000) return `${(n / 1000).toFixed(1)} s`;
  return `${n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n.toFixed(2)} ms`;
}

/** Words for the least of some times, and more to say. */
export function least(times: Times, more = ''): string {
  return `least ${ms(times.least)}${more && `; ${more}`}`;
}

/** One line of the table: what, how long, and what else there is to say. */
export function line(what: string, value: string, more = ''): void {
  console.log(`${what.padEnd(52)} ${value.padStart(10)}  ${more}`.trimEnd());
}
