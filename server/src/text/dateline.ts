/** The opening of a report: where, when and for which agency it was written. */
export interface Dateline {
  /** Characters up to the end of its dash or full stop. */
  readonly length: number;
  readonly place?: string;
  readonly agencies: readonly string[];
  readonly date?: string;
}

const PLACE = /^(\p{Lu}[\p{L}.'’-]+(?:(?: |-|\/| \/ )\p{L}[\p{L}.'’-]*){0,4})/u;
const REGION = /^,\s*(\p{Lu}[\p{L}.]{1,14})(?=\s*[,(/–—-])/u;
const BRACKETED = /^,?\s*\(([^()]{2,40})\)/u;
const SLASHED = /^,?\s*\/([^/()]{2,40})\//u;
const DAY = /^,?\s*(?:\p{L}+,\s*)?(\d{1,2}\.?\s*\p{L}{3,9}\.?(?:\s*\d{4})?|\d{1,2}\.\d{1,2}\.\d{4}|\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}(?:,?\s\d{4})?|\d{4}-\d{2}-\d{2})(?!\d)/u;
const TIME = /^,?\s*\d{1,2}[.:]\d{2}(?:\s?(?:Uhr|[ap]\.?m\.?))?/u;
const DASH = /^\s*[–—-]+\s+(?=\S)/u;
const STOP = /^\.\s+(?=\p{Lu})/u;

/**
 * Reads the dateline at the start of some words: `MENLO PARK / LONDON (AP) – `, `Weberau, 3. März 2025 (olm) – `,
 * `DENVER, March 19, 2026 /NewsBeam/ -- `, `31. Juli 2025. `. Its parts come in any order, but for the place; a place that
 * neither an agency nor a full date follows must stand in capitals.
 */
export function readDateline(words: string, dateOf: (words: string) => string | undefined): Dateline | undefined {
  const place = /^\d/.test(words) ? undefined : PLACE.exec(words)?.[1];
  let at = place?.length ?? 0;
  let date: string | undefined;
  const agencies: string[] = [];
  let parts = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(words.slice(at));
    if (match) at += match[0].length;
    return match ?? undefined;
  };
  const read = (): boolean => {
    const agency = take(BRACKETED) ?? take(SLASHED);
    if (agency) agencies.push(...agency[1]!.split(/\s*[/,]\s*/));
    const day = agency ? undefined : take(DAY);
    if (day) date ??= dateOf(day[1]!);
    if (agency || day) parts++;
    return agency !== undefined || day !== undefined || take(TIME) !== undefined || (place !== undefined && parts === 0 && take(REGION) !== undefined);
  };
  while (read());
  const ends = take(DASH) ?? (parts ? take(STOP) : undefined);
  if (!ends) return undefined;
  // „Kiel (nda) – 2. April 2025. Im Prozess …“
  const before = at;
  const late = date === undefined && agencies.length ? take(DAY) : undefined;
  const iso = late && dateOf(late[1]!);
  if (iso && (take(STOP) ?? take(DASH))) date = iso;
  else at = before;
  if (!agencies.length && !date && !(place && /^\p{Lu}{3}/u.test(place))) return undefined;
  return { length: at, place, agencies, date };
}
