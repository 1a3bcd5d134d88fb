import { EMPTY_REVIEW, keyOf, type Review, type ReviewEntry } from './entry';

/** What reading a review file gives. Where the file is damaged, nothing may be written over it. */
export type ParsedReview = { readonly ok: true; readonly review: Review } | { readonly ok: false; readonly error: string };

const VERSION = 1;

/**
 * Reads `.beleg/review.json`. An empty text is an empty review. A damaged file is an error and never an empty review,
 * so that nothing a person has decided is lost by the next write. Entries that cannot be understood are kept as they are.
 */
export function parseReview(text: string): ParsedReview {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (!bare) return { ok: true, review: EMPTY_REVIEW };
  let data: unknown;
  try {
    data = JSON.parse(bare);
  } catch (error) {
    const conflict = /^(?:<{7}|={7}|>{7})/m.test(bare);
    return { ok: false, error: conflict ? 'the file holds an unresolved merge conflict' : `the file is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (!isRecord(data) || !Array.isArray(data['entries'])) return { ok: false, error: 'the file has no list “entries”' };
  if (typeof data['version'] === 'number' && data['version'] > VERSION) return { ok: false, error: `the file is of version ${data['version']}, this Beleg knows version ${VERSION}` };
  const entries: ReviewEntry[] = [];
  const foreign: unknown[] = [];
  for (const item of data['entries'] as unknown[]) {
    if (isEntry(item)) entries.push(item);
    else foreign.push(item);
  }
  return { ok: true, review: { entries: newest(entries), foreign } };
}

/**
 * Writes a review: one entry a line, in an order that depends on nothing but the entries. Two people's additions
 * touch different lines, and writing what was read changes nothing.
 */
export function serialiseReview(review: Review): string {
  const lines = [...newest(review.entries).map((e) => ordered(e)), ...review.foreign.map((f) => JSON.stringify(f))];
  return lines.length ? `{"version":${VERSION},"entries":[\n${lines.join(',\n')}\n]}\n` : `{"version":${VERSION},"entries":[]}\n`;
}

/** Both reviews together; of two decisions on one thing the newer holds. The order of the arguments does not matter. */
export function mergeReviews(a: Review, b: Review): Review {
  const foreign = [...new Map([...a.foreign, ...b.foreign].map((f) => [JSON.stringify(f), f])).values()];
  return { entries: newest([...a.entries, ...b.entries]), foreign };
}

/** The review with one more decision, which replaces an older one on the same thing. */
export function addEntry(review: Review, entry: ReviewEntry): Review {
  const key = keyOf(entry);
  return { ...review, entries: sorted([...review.entries.filter((e) => keyOf(e) !== key), entry]) };
}

/** The review with a decision taken back, at a time (ISO 8601). */
export function removeEntry(review: Review, entry: ReviewEntry, at: string): Review {
  return addEntry(review, { ...entry, at, removed: true });
}

/** The decisions that hold: those not taken back. */
export function activeEntries(review: Review): readonly ReviewEntry[] {
  return review.entries.filter((e) => !e.removed);
}

function newest(entries: readonly ReviewEntry[]): ReviewEntry[] {
  const byKey = new Map<string, ReviewEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = byKey.get(key);
    if (!known || isNewer(entry, known)) byKey.set(key, entry);
  }
  return sorted([...byKey.values()]);
}

/** Newer by its date; of two of one date the greater text, so that every window decides alike. */
function isNewer(a: ReviewEntry, b: ReviewEntry): boolean {
  return a.at !== b.at ? a.at > b.at : ordered(a) > ordered(b);
}

function sorted(entries: readonly ReviewEntry[]): ReviewEntry[] {
  return [...entries].map((e) => [keyOf(e), e] as const).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)).map(([, e]) => e);
}

const FIELDS = ['kind', 'file', 'code', 'name', 'as', 'role', 'how', 'source', 'quote', 'nth', 'sentence', 'note', 'by', 'at', 'removed'];

/** An entry with its fields in one order; fields of a newer version stay behind the known ones. */
function ordered(entry: ReviewEntry): string {
  const known = FIELDS.filter((f) => f in entry);
  const rest = Object.keys(entry).filter((f) => !FIELDS.includes(f)).sort();
  const values = entry as unknown as Readonly<Record<string, unknown>>;
  return JSON.stringify(Object.fromEntries([...known, ...rest].map((f) => [f, values[f]])));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const PLACE = ['file', 'sentence', 'quote'];
const NEEDS: Readonly<Record<ReviewEntry['kind'], readonly string[]>> = {
  ignore: [...PLACE, 'code'],
  ignoreCode: ['code'],
  ignoreName: ['name'],
  carried: [...PLACE, 'how'],
  name: ['name', 'as'],
  role: ['file', 'role'],
  verified: PLACE,
};
const CHOICES: Readonly<Record<string, readonly unknown[]>> = { how: ['source', 'own', 'common'], as: ['company', 'person', 'neither'], role: ['draft', 'source'] };

/** Whether something is a decision this version understands. */
export function isEntry(item: unknown): item is ReviewEntry {
  if (!isRecord(item) || typeof item['at'] !== 'string' || typeof item['kind'] !== 'string' || !Object.hasOwn(NEEDS, item['kind'])) return false;
  const needs = NEEDS[item['kind'] as ReviewEntry['kind']];
  if (!needs.every((field) => typeof item[field] === 'string')) return false;
  if (needs.includes('quote') && !(Number.isInteger(item['nth']) && (item['nth'] as number) >= 0)) return false;
  return Object.entries(CHOICES).every(([field, choices]) => !needs.includes(field) || choices.includes(item[field]));
}
