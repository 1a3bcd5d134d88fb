import type { LanguagePack } from '../../language/pack';
import { perSpelling, type Spelling } from '../../text/remember';
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

/** Symbols of currencies. Source: CLDR narrow symbols. */
const SYMBOLS: ReadonlyMap<string, string> = new Map(Object.entries({
  '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₺': 'TRY', '₴': 'UAH', '₪': 'ILS', '₫': 'VND', '₦': 'NGN', '₱': 'PHP', '฿': 'THB', '₡': 'CRC', '₲': 'PYG', '₵': 'GHS', '₸': 'KZT', '₼': 'AZN', '₾': 'GEL', '₭': 'LAK', '₮': 'MNT', '₿': 'BTC', '¢': 'USD',
}));
/** What stands before the sign of a regional dollar, in lower case: `A$`, `NZ$`, `R$`. */
const REGIONS: ReadonlyMap<string, string> = new Map(Object.entries({
  us: 'USD', 'u.s.': 'USD', usd: 'USD', a: 'AUD', au: 'AUD', aus: 'AUD', aud: 'AUD', c: 'CAD', ca: 'CAD', can: 'CAD', cad: 'CAD', cdn: 'CAD', nz: 'NZD', nzd: 'NZD', hk: 'HKD', hkd: 'HKD', s: 'SGD', sg: 'SGD', sgd: 'SGD',
  r: 'BRL', nt: 'TWD', mx: 'MXN', mex: 'MXN', mxn: 'MXN', z: 'ZWL', n: 'NAD', j: 'JMD', jm: 'JMD', tt: 'TTD', bz: 'BZD', rd: 'DOP', fj: 'FJD', ec: 'XCD',
}));
/** Whose dollars they are, behind an amount with the bare sign: `$2.6 million Cdn`, `$40 Canadian`. */
const NATIONS: ReadonlyMap<string, string> = new Map(Object.entries({ us: 'USD', american: 'USD', cdn: 'CAD', canadian: 'CAD', aud: 'AUD', aus: 'AUD', australian: 'AUD', nz: 'NZD', usd: 'USD', cad: 'CAD' }));
/** What may follow such a word; before a noun it tells whose that is: `$5 million US aid`. */
const AFTER_NATION = new Set('a an per in on for to and or from at by which that is was were of each'.split(' '));
/** Signs of two parts that are no dollar. */
const PREFIXED: ReadonlyMap<string, string> = new Map(Object.entries({ 'GH¢': 'GHS', 'GH₵': 'GHS', 'IR£': 'IEP', 'E£': 'EGP', 'L£': 'LBP', 'CN¥': 'CNY', 'JP¥': 'JPY' }));
/** Abbreviations written with letters, as they stand. */
const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({
  Fr: 'CHF', SFr: 'CHF', sFr: 'CHF', Rs: 'INR', Rp: 'IDR', Kč: 'CZK', zł: 'PLN', Ft: 'HUF', kr: '', DM: 'DEM', RM: 'MYR', Ksh: 'KES', KSh: 'KES', Sh: 'KES', R: 'ZAR', N: 'NGN', RMB: 'CNY', rmb: 'CNY', Bs: 'BOB', Pfd: 'GBP', Tk: 'BDT',
}));
/** Those that are written with a full stop, which belongs to them. */
const DOTTED = new Set('Fr SFr sFr Rs Rp Sh Bs Pfd Tk kr'.split(' '));
/** Codes that may stand in lower case beside digits, since they are no words. */
const LOWER_CODES = new Set('usd eur gbp chf jpy cad aud nzd hkd sgd sek nok dkk pln czk inr cny mxn brl krw'.split(' '));
/** Codes that are English words: before a number they are money only with a scale word behind. */
const WORD_CODES = new Set('ALL TRY TOP CUP MAD PEN GEL MOP SOS BAM ANG LAK COP MUR BAN'.split(' '));
/** Currencies out of use that news still names; `Intl` lists only those in use. */
const HISTORIC = 'DEM ATS FRF ITL ESP NLG FIM BEF GRD PTE IEP SIT SKK LTL LVL EEK MTL CYP HRK'.split(' ');

/** A code with its scale in front: `MUSD`. */
const SCALED_CODE = /^([MTk])(USD|EUR|GBP|CHF|AUD|CAD|SEK|NOK|DKK|JPY)$/;

interface Tables {
  readonly codes: ReadonlySet<string>;
  /** First word of a currency's words → all that begin with it, longest first. */
  /** Whether a word by itself is, or opens, the name of a currency or stands for one. */
  readonly opens: (spelling: Spelling) => boolean;
  readonly words: ReadonlyMap<string, readonly { words: readonly string[]; currency?: string; factor: number; ambiguous: boolean }[]>;
}

const tables = new WeakMap<LanguagePack, Tables>();

function tablesOf(pack: LanguagePack): Tables {
  let t = tables.get(pack);
  if (t) return t;
  const codes = new Set(Intl.supportedValuesOf('currency').filter((c) => !/^X/.test(c)));
  for (const code of ['XAF', 'XOF', 'XPF', 'XCD', ...HISTORIC]) codes.add(code);
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
  const opens = perSpelling((word) => words.has(word.toLowerCase()) || codes.has(word) || LOWER_CODES.has(word) || LETTERS.has(word.replace(/\.$/, '')) || SCALED_CODE.test(word));
  t = { codes, words, opens };
  tables.set(pack, t);
  return t;
}

/** Whether a currency may begin at a token, by what it is and what follows at once. */
function mayBegin(token: Token, next: Token | undefined, pack: LanguagePack): boolean {
  if (token.kind === 'symbol' || token.text === '元') return true;
  if (token.kind !== 'word') return false;
  // „US$“, „US-Dollar“
  if (next && (next.kind === 'symbol' || (next.text === '-' && !next.spaced))) return true;
  return tablesOf(pack).opens(token.spelling);
}

/** The currency that begins at a token, if one does. Reads `US-Dollar`, `norwegische Kronen`, `€`, `US$`, `CHF`, `Fr.`. */
export function currencyAt(tokens: readonly Token[], at: number, pack: LanguagePack): CurrencyAt | undefined {
  const token = tokens[at];
  if (!token || !mayBegin(token, tokens[at + 1], pack)) return undefined;
  const make = (endToken: number, currency: string | undefined, form: CurrencyAt['form'], factor = 1, ambiguous = false): CurrencyAt => ({ firstToken: at, endToken, currency: currency || undefined, factor, ambiguous, form });

  // „US$“ is two tokens; old wires write „c $ 16“
  const next = tokens[at + 1];
  if (token.kind === 'word' && next?.text === '$' && (!next.spaced || /^(?:c|us|hk|nz)$/.test(token.text))) {
    const region = REGIONS.get(token.spelling.lower);
    if (region) return make(at + 2, region, 'symbol');
  }
  const prefixed = token.kind === 'word' && next && !next.spaced ? PREFIXED.get(token.text + next.text) : undefined;
  if (prefixed) return make(at + 2, prefixed, 'symbol');
  if (token.kind === 'symbol' && SYMBOLS.get(token.text)) return make(at + 1, SYMBOLS.get(token.text), 'symbol', token.text === '¢' ? 0.01 : 1);
  if (token.text === '元') return make(at + 1, 'CNY', 'symbol');
  if (token.kind !== 'word') return undefined;
  const { codes, words } = tablesOf(pack);
  if (/^[A-Z]{3}$/.test(token.text) && codes.has(token.text)) return make(at + 1, token.text, 'code', 1, WORD_CODES.has(token.text));
  if (LOWER_CODES.has(token.text)) return make(at + 1, token.text.toUpperCase(), 'code');
  const scaled = SCALED_CODE.exec(token.text);
  if (scaled) return make(at + 1, scaled[2], 'code', scaled[1] === 'M' ? 1e6 : 1e3);
  const bare = token.text.replace(/\.$/, '');
  if (LETTERS.has(bare)) {
    const dotted = DOTTED.has(bare) && tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced;
    return make(dotted ? at + 2 : at + 1, LETTERS.get(bare), 'code', 1, /^(?:[RN]|DM)$/.test(bare));
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

/** Whose dollars an amount with the bare sign is in, told by the word at a token; undefined where it tells nothing. */
export function nationAt(tokens: readonly Token[], at: number): string | undefined {
  const nation = tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(tokens[at]!.text) ? NATIONS.get(tokens[at]!.spelling.lower) : undefined;
  const next = tokens[at + 1];
  return nation && (!next || (next.kind !== 'word' && next.text !== '-') || AFTER_NATION.has(next.text)) ? nation : undefined;
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
