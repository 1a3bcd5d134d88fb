import { rememberSentences } from '../../text/remember';

/** Where the pattern of a row fits. */
export interface Fits<Row> {
  readonly row: Row;
  readonly matches: readonly RegExpExecArray[];
}

/** The names of a pattern's groups; a name can stand in an expression once only. */
const NAMES = /\(\?<[a-z]+>/g;

/**
 * Finds where the shapes of some rows fit, each behind what must stand before it. Most sentences fit none of them, which one look for all
 * tells; one by one they are made ready for the first sentence that fits any, since that takes longer than to read an article with them.
 * @param before what stands before each pattern
 * @param patternOf the pattern of a row; it stands in a group of its own
 */
export function shapeFinder<Row>(rows: readonly Row[], before: string, patternOf: (row: Row) => string): (words: string) => readonly Fits<Row>[] {
  const any = new RegExp(`${before}(?:${rows.map((row) => patternOf(row).replace(NAMES, '(?:')).join('|')})`, 'u');
  let ready: readonly { readonly row: Row; readonly pattern: RegExp }[] | undefined;
  return rememberSentences((words) => {
    if (!any.test(words)) return NONE;
    ready ??= rows.map((row) => ({ row, pattern: new RegExp(`${before}(?:${patternOf(row)})`, 'gu') }));
    return ready.map(({ row, pattern }) => ({ row, matches: [...words.matchAll(pattern)] })).filter(({ matches }) => matches.length);
  });
}

const NONE: readonly never[] = [];
