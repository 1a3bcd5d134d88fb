import type { LanguagePack } from '../../language/pack';
import type { Token } from '../../text/tokens';

/** A currency read at a place: by symbol, code, or words. */
export interface CurrencyAt {
  readonly firstToken: number;
  readonly endToken: number;
  /** ISO 4217; missing where the words alone do not tell (`Kronen`). */
  readonly currency?: string;
  /** 0.01 for a minor unit. */
  readonly factor: number;
  readonly ambiguous: boolean;
  readonly form: 'symbol' | 'code' | 'word';
}

/** Symbols and the signs of regional dollars; a longer sign wins over a shorter. Source: CLDR narrow and wide symbols, and house styles. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₺': 'TRY', '₴': 'UAH', '₪': 'ILS', '₫': 'VND', '₦': 'NGN', '₱': 'PHP', '฿': 'THB', '₡': 'CRC', '₲': 'PYG', '₵': 'GHS', '₸': 'KZT', '₼': 'AZN', '₾': 'GEL', '₿': 'BTC', '¢': 'USD',
  US$: 'USD', A$: 'AUD', AU$: 'AUD', C$: 'CAD', CA$: 'CAD', CAN$: 'CAD', NZ$: 'NZD', HK$: 'HKD', S$: 'SGD', SG$: 'SGD', R$: 'BRL', NT$: 'TWD', MX$: 'MXN', Z$: 'ZWL', N$: 'NAD', J$: 'JMD', TT$: 'TTD',
};
/** Abbreviations written with letters, upper and lower case as they stand. */
const LETTERS: Readonly<Record<string, string>> = { Fr: 'CHF', SFr: 'CHF', sFr: 'CHF', Rs: 'INR', Rp: 'IDR', Kč: 'CZK', zł: 'PLN', Ft: 'HUF', kr: '', DM: 'DEM', RM: 'MYR', Ksh: 'KES', KSh: 'KES', R: 'ZAR', GH: 'GHS' };
const MINOR_SIGNS: Readonly<Record<string, number>> = { '¢': 0.01 };

interface Tables {
  readonly codes: ReadonlySet<string>;
  /** First word of a currency's words → all that begin with it, longest first. */
  readonly words: ReadonlyMap<string, readonly { words: readonly string[]; currency?: string; factor: number; ambiguous: boolean }[]>;
}

const tables = new WeakMap<LanguagePack, Tables>();

/** Codes that are words or acronyms of other meaning and are taken for money only beside digits on their usual side. */
const NOT_WORDS = /^[A-Z]{3}$/;

function tablesOf(pack: LanguagePack): Tables {
  let t = tables.get(pack);
  if (t) return t;
  const codes = new Set(Intl.supportedValuesOf('currency').filter((c) => !/^X/.test(c)));
  codes.add('XAF').add('XOF').add('XPF').add('XCD');
  const names = new Intl.DisplayNames([pack.id], { type: 'currency' });
  const rows: { words: string[]; currency?: string; factor: number; ambiguous: boolean }[] = [];
  const nouns = new Map(pack.currencies.filter((c) => !c.factor).flatMap((c) => c.forms.map((f) => [f, c] as const)));
  for (const code of codes) {
    const name = names.of(code);
    if (!name || name === code || /[()\d]/.test(name)) continue;
    const words = name.toLowerCase().split(/\s+/);
    // „Norwegische Krone“ → every form of the noun the pack knows, with any ending of the adjective
    const noun = words.at(-1)!;
    const row = nouns.get(noun) ?? nouns.get(noun.replace(/^.*-/, ''));
    const forms = row && words.length > 1 ? row.forms.filter((f) => !f.includes(' ')) : [noun];
    if (words.length === 1 && nouns.has(noun)) continue;
    for (const form of new Set([noun, ...forms])) {
      const head = words.slice(0, -1);
      rows.push({ words: [...head, form], currency: code, factor: 1, ambiguous: false });
      if (pack.id === 'de' && head.length) for (const ending of ['en', 'er', 'em', 'es', 'e']) rows.push({ words: [...head.slice(0, -1), head.at(-1)!.replace(/(?:er|es|e)$/, '') + ending, form], currency: code, factor: 1, ambiguous: false });
      if (pack.id === 'en' && head.length) rows.push({ words: [...head, `${form}s`], currency: code, factor: 1, ambiguous: false });
    }
  }
  for (const c of pack.currencies) for (const form of c.forms) rows.push({ words: form.split(' '), currency: c.currency, factor: c.factor ?? 1, ambiguous: c.ambiguous ?? false });
  const words = new Map<string, typeof rows>();
  const seen = new Set<string>();
  for (const row of rows.reverse()) {
    const key = row.words.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    words.set(row.words[0]!, [...(words.get(row.words[0]!) ?? []), row]);
  }
  for (const list of words.values()) list.sort((a, b) => b.words.length - a.words.length);
  t = { codes, words };
  tables.set(pack, t);
  return t;
}

/** The currency that begins at a token, if one does. Reads `US-Dollar`, `norwegische Kronen`, `€`, `US$`, `CHF`, `Fr.`. */
export function currencyAt(tokens: readonly Token[], at: number, pack: LanguagePack): CurrencyAt | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const make = (endToken: number, currency: string | undefined, form: CurrencyAt['form'], factor = 1, ambiguous = false): CurrencyAt => ({ firstToken: at, endToken, currency: currency || undefined, factor, ambiguous, form });

  // „US$“ is two tokens
  const next = tokens[at + 1];
  if (token.kind === 'word' && next && !next.spaced && next.kind === 'symbol') {
    const sign = SIGNS[token.text + next.text];
    if (sign) return make(at + 2, sign, 'symbol');
  }
  if (token.kind === 'symbol' && SIGNS[token.text]) return make(at + 1, SIGNS[token.text], 'symbol', MINOR_SIGNS[token.text] ?? 1);
  if (token.kind !== 'word') return undefined;
  const { codes, words } = tablesOf(pack);
  if (NOT_WORDS.test(token.text) && codes.has(token.text)) return make(at + 1, token.text, 'code');
  const bare = token.text.replace(/\.$/, '');
  if (bare in LETTERS) {
    const dotted = tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced;
    return make(dotted ? at + 2 : at + 1, LETTERS[bare], 'code', 1, bare === 'R' || bare === 'DM');
  }
  // hyphens inside a currency's words: „US-Dollar“, „D-Mark“
  const joined = joinedWord(tokens, at);
  for (const [first, end] of joined) {
    for (const row of words.get(first.toLowerCase()) ?? []) {
      let k = end;
      let fits = true;
      for (const word of row.words.slice(1)) {
        const [candidate] = joinedWord(tokens, k).filter(([w]) => w.toLowerCase() === word);
        if (!candidate) {
          fits = false;
          break;
        }
        k = candidate[1];
      }
      if (fits) return make(k, row.currency, 'word', row.factor, row.ambiguous);
    }
  }
  return undefined;
}

/** The word at a token, and the word with what a hyphen joins to it, longest first; with the token behind each. */
function joinedWord(tokens: readonly Token[], at: number): [string, number][] {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return [];
  const words: [string, number][] = [[token.text, at + 1]];
  if (tokens[at + 1]?.text === '-' && !tokens[at + 1]!.spaced && tokens[at + 2]?.kind === 'word' && !tokens[at + 2]!.spaced) {
    words.unshift([`${token.text}-${tokens[at + 2]!.text}`, at + 3]);
  }
  return words;
}
