import type { CompareLexicon } from '../../language/compare';
import type { Bound } from '../../language/numbers';
import type { LanguagePack } from '../../language/pack';
import { hedgeOf } from '../../recognize/figures/hedges';
import type { Mention } from '../../recognize/mention';
import type { Paragraph } from '../../text/paragraphs';
import type { Token } from '../../text/tokens';

/** The rule of a share that is told in words. */
export const FRACTION = 'figure.fraction';

/** The rounding a fraction allows, as a part of it: `ein Drittel` for 34 percent. */
const STEP = 0.12;
/** The same of a share by its place in a row: `jede vierte` for 27 percent. */
const NTH_STEP = 0.25;
/** Of so many and fewer, more than one in a row are a share: `three in four`; `23 in 40` are counted. */
const FEW = 10;
/** No share is told as one in more. */
const MOST = 1000;

/** Shares of a paragraph told in words, as percentages: `gut zwei Drittel`, `a quarter of`, `jede fünfte`, `one in five`. They are figures of the comparison, not marks of the article. */
export function fractionsOf({ tokens }: Paragraph, pack: LanguagePack, lexicon: CompareLexicon): Mention[] {
  const found: Mention[] = [];
  const put = (first: number, end: number, share: number, step: number, bound?: Bound, nth?: true): void => {
    // „gut die Hälfte“
    const opening = lexicon.determiners.has(tokens[first - 1]?.spelling.lower ?? '') ? first - 1 : first;
    const hedge = hedgeOf(tokens, first, end, pack) ?? hedgeOf(tokens, opening, end, pack);
    const value = Number(share.toPrecision(2));
    found.push({
      kind: 'percent', rule: FRACTION, span: { start: tokens[first]!.start, end: tokens[end - 1]!.end }, hedge: hedge?.span,
      value: { min: value, max: value, bound: hedge?.bound ?? bound ?? 'exact', unit: '%', step: share * step, ...(nth && { nth }) },
    });
  };
  tokens.forEach((token, i) => {
    const nth = nthAt(tokens, i, pack, lexicon);
    if (nth) put(nth.first, nth.end, nth.share, nth.one ? NTH_STEP : STEP, undefined, true);
    const parts = token.kind === 'word' ? lexicon.fractions.get(token.spelling.lower) : undefined;
    if (!parts) return;
    // „two-thirds of“
    const joined = tokens[i - 1]?.text === '-' && !tokens[i - 1]!.spaced && !token.spaced;
    const near = tokens[i - (joined ? 2 : 1)]?.spelling.lower ?? '';
    if (lexicon.nths.notHalves.test(near)) return;
    const bound = joined ? undefined : lexicon.nths.sides.get(near);
    const at = i - (joined || (bound && countOf(tokens[i - 2], pack) !== undefined) ? 2 : 1);
    const count = countOf(tokens[at], pack);
    // „die Hälfte“, „half of“ need no number before them
    const first = count === undefined ? i : at;
    if (count === undefined ? parts !== 2 : count < 1 || count >= parts) return;
    // „a third time“, „in one quarter“ are no shares
    if (!lexicon.compounds && !lexicon.partOf.has(tokens[i + 1]?.spelling.lower ?? '') && tokens[first - 1]?.spelling.lower !== 'by') return;
    if (tokens[i + 1]?.text === '-' && !tokens[i + 1]!.spaced) return;
    put(first, i + 1, (100 * (count ?? 1)) / parts, STEP, bound);
  });
  return found;
}

/** The number a word is, an article as one. */
function countOf(token: Token | undefined, pack: LanguagePack): number | undefined {
  if (token?.kind !== 'word') return undefined;
  return pack.numbers.one.has(token.spelling.lower) ? 1 : pack.numbers.valueOf(token.spelling.lower);
}

/** The share by a place in a row that opens at a token: `jede fünfte Apotheke`, `one in five`; undefined where a time or an event is told by it. */
function nthAt(tokens: readonly Token[], i: number, pack: LanguagePack, { nths, compounds }: CompareLexicon): { readonly first: number; readonly end: number; readonly share: number; readonly one: boolean } | undefined {
  const lower = (k: number): string => tokens[k]?.spelling.lower ?? '';
  const isPart = (k: number): boolean => !nths.notParts.test(lower(k)) && !(tokens[k]?.text === '-' && !tokens[k]!.spaced);
  if (nths.each?.test(lower(i))) {
    const parts = nths.ordinals.get(lower(i + 1).replace(/[nrsm]$/, ''));
    return parts && isPart(i + 2) ? { first: i, end: i + 2, share: 100 / parts, one: true } : undefined;
  }
  const [n, words] = [wholeOf(tokens[i], pack), nths.between.find((list) => list.every((word, k) => lower(i + 1 + k) === word))];
  if (n === undefined || !words) return undefined;
  const end = i + 2 + words.length;
  const m = wholeOf(tokens[end - 1], pack);
  if (m === undefined || n < 1 || n >= m || m > MOST || (n > 1 && m > FEW) || (tokens[i - 1]?.text === '-' && !tokens[i - 1]!.spaced) || !isPart(end)) return undefined;
  // „zwei von drei Verletzten“ are counted; of ten, and of people who were asked, nobody is
  if (compounds && m !== FEW && !nths.polled?.test(lower(end))) return undefined;
  return { first: i, end, share: (100 * n) / m, one: n === 1 };
}

/** Words behind a share within which the noun stands that it is a share of. */
const BEHIND = 4;

/** The noun that a share is of: `der Wähler`, `of the voters`, `jede fünfte Apotheke`. */
export function wholeOfShare(tokens: readonly Token[], end: number, { compounds, partOf, determiners }: CompareLexicon): Token | undefined {
  const first = tokens.findIndex((t) => t.start >= end);
  if (first < 0) return undefined;
  let i = first;
  if (!compounds && !partOf.has(tokens[i]!.spelling.lower)) return undefined;
  while (i < first + BEHIND && tokens[i] && (partOf.has(tokens[i]!.spelling.lower) || determiners.has(tokens[i]!.spelling.lower) || (compounds && /^\p{Ll}+e[nr]?$/u.test(tokens[i]!.text)))) i++;
  const noun = tokens[i];
  return noun?.kind === 'word' && (!compounds || /^\p{Lu}/u.test(noun.text)) ? noun : undefined;
}

/** A whole number in digits or words. */
function wholeOf(token: Token | undefined, pack: LanguagePack): number | undefined {
  if (!token) return undefined;
  return /^\d{1,4}$/.test(token.text) ? Number(token.text) : token.kind === 'word' ? pack.numbers.valueOf(token.spelling.lower) : undefined;
}
