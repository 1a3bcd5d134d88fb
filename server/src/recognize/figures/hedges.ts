import type { Bound, Hedge } from '../../language/numbers';
import type { LanguagePack } from '../../language/pack';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';

interface Row {
  readonly words: readonly string[];
  readonly hedge: Hedge;
}

interface Table {
  readonly before: ReadonlyMap<string, readonly Row[]>;
  readonly after: ReadonlyMap<string, readonly Row[]>;
}

const tables = new WeakMap<LanguagePack, Table>();

function tableOf(pack: LanguagePack): Table {
  let table = tables.get(pack);
  if (!table) {
    const index = (place: Hedge['place'], key: (words: readonly string[]) => string): Table['before'] => {
      const map = new Map<string, Row[]>();
      for (const hedge of pack.hedges) {
        if (hedge.place !== place) continue;
        const words = hedge.words.split(' ');
        map.set(key(words), [...(map.get(key(words)) ?? []), { words, hedge }]);
      }
      for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
      return map;
    };
    table = { before: index('before', (w) => w.at(-1)!), after: index('after', (w) => w[0]!) };
    tables.set(pack, table);
  }
  return table;
}

/** A hedge found beside a figure. */
export interface HedgeAt {
  readonly bound: Bound;
  readonly span: Span;
}

/** The hedge that bounds the figure in tokens [first, end), before it or after; words that change nothing may stand between. */
export function hedgeOf(tokens: readonly Token[], first: number, end: number, pack: LanguagePack): HedgeAt | undefined {
  const { before, after } = tableOf(pack);
  const lower = (i: number): string => tokens[i]?.spelling.lower ?? '';
  let at = first - 1;
  for (let skipped = 0; skipped < 3 && at >= 0; skipped++, at--) {
    // an abbreviation's dot is a token of its own: „ca.“
    const dotted = lower(at) === '.' && at > 0 ? `${lower(at - 1)}.` : undefined;
    const last = dotted && before.has(dotted) ? dotted : lower(at);
    for (const { words, hedge } of before.get(last) ?? []) {
      const start = at - (words.length - 1) - (last === dotted ? 1 : 0);
      if (isAmountOf(tokens, start - 1, hedge)) return undefined;
      if (hedge.purpose?.test(wordsBehind(tokens, end))) continue;
      if (start >= 0 && words.slice(0, -1).every((w, k) => lower(start + k) === w)) return { bound: hedge.bound, span: { start: tokens[start]!.start, end: tokens[at]!.end } };
    }
    if (!pack.quantities.neutral.has(lower(at))) break;
  }
  for (const { words, hedge: { bound } } of after.get(lower(end)) ?? []) {
    if (words.every((w, k) => lower(end + k) === w)) return { bound, span: { start: tokens[end]!.start, end: tokens[end + words.length - 1]!.end } };
  }
  return undefined;
}

/** So many tokens behind a figure may lead to what is done with it. */
const BEHIND = 14;

const wordsBehind = (tokens: readonly Token[], end: number): string => tokens.slice(end, end + BEHIND).map((t) => t.text).join(' ');

/** Words from a noun of an amount to the word that gives it, at most. */
const JOINED = 10;

/** Whether a word gives the amount of a noun before it and bounds nothing: `ein Kredit über`, `ein Kredit an die Werft über`, not `der Kredit stieg über`. */
function isAmountOf(tokens: readonly Token[], last: number, { notAfter, joining }: Hedge): boolean {
  if (!notAfter) return false;
  for (let i = last; i >= 0 && i > last - JOINED; i--) {
    const { kind, text, spelling } = tokens[i]!;
    if (notAfter.test(text)) return true;
    // a noun right before, then whatever leads from the first one to it
    if (kind !== 'word' || !(/^\p{Lu}/u.test(text) || (i < last && joining?.has(spelling.lower)))) return false;
  }
  return false;
}
