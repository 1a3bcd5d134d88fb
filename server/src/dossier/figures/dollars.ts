import type { Amount, Mention } from '../../recognize/mention';
import { textAt } from '../../text/span';
import type { Digest } from '../digest';
import type { DossierArticle } from '../dossier';

/** Dollars that papers of their country write with the bare sign. */
const REGIONAL: ReadonlySet<string> = new Set(['AUD', 'CAD', 'NZD', 'HKD', 'SGD']);

/** Words that say that an amount is of American dollars. */
const AMERICAN = /\bUS|USD|U\.S\.|amerikanisch|American/;

/** Whether an amount is of dollars that are told by the bare sign or noun alone. */
export function isBareDollar(text: string, { kind, span }: Mention, { currency }: Amount): boolean {
  return kind === 'money' && currency === 'USD' && !AMERICAN.test(textAt(text, span));
}

/** Two amounts so close, in code units, are one in two currencies: `$7.9 million ($10.9 million Canadian)`. */
const BESIDE = 12;

/**
 * Whose dollars each article means by the bare sign, where they are no American ones: those of the one region that an article of the folder names (`A$130 million`),
 * for an article that has a figure of the same value under the bare sign. A folder in which both stand side by side tells them apart.
 * @returns ISO 4217 for each article; undefined where the sign stands for what it mostly does
 */
export function dollarsOf(articles: readonly DossierArticle[], digests: readonly Digest[]): (string | undefined)[] {
  const read = articles.map((article, i) => dollarsIn(article, digests[i]!));
  const regional = new Map<string, Set<number>>();
  for (const { named } of read) {
    for (const [currency, value] of named) {
      const values = regional.get(currency);
      if (values) values.add(value);
      else regional.set(currency, new Set([value]));
    }
  }
  if (regional.size !== 1 || read.some((r) => r.converted)) return articles.map(() => undefined);
  const [[currency, values]] = [...regional] as [[string, Set<number>]];
  return read.map(({ bare }) => (bare.some((value) => values.has(value)) ? currency : undefined));
}

interface Dollars {
  /** Amounts (major units) in regional dollars, with their currency. */
  readonly named: readonly (readonly [currency: string, value: number])[];
  /** The values of the amounts with the bare sign. */
  readonly bare: readonly number[];
  /** Whether an amount with the bare sign stands beside one in regional dollars, which are others then. */
  readonly converted: boolean;
}

const known = new WeakMap<Digest, Dollars>();

/** The dollars of an article, read once: a keystroke in one article leaves those of the others alone. */
function dollarsIn(article: DossierArticle, digest: Digest): Dollars {
  let dollars = known.get(digest);
  if (!dollars) known.set(digest, (dollars = readDollars(article, digest)));
  return dollars;
}

function readDollars({ analysis: { text } }: DossierArticle, { figures }: Digest): Dollars {
  const named: [string, number][] = [];
  const bare: number[] = [];
  let converted = false;
  let last: { readonly end: number; readonly regional: boolean } | undefined;
  for (const { mention, value } of figures) {
    if (mention.kind !== 'money' || value.max === undefined) continue;
    const regional = REGIONAL.has(value.currency ?? '');
    if (!regional && !isBareDollar(text, mention, value)) continue;
    if (regional) named.push([value.currency!, value.max]);
    else bare.push(value.max);
    if (last && last.regional !== regional && mention.span.start - last.end <= BESIDE) converted = true;
    last = { end: mention.span.end, regional };
  }
  return { named, bare, converted };
}
