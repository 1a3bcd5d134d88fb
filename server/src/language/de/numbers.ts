import { traces, type CurrencyWord, type Hedge, type NumberWords, type QuantityWords, type ScaleWord } from '../numbers';

const UNITS: ReadonlyMap<string, number> = new Map(Object.entries({
  null: 0, ein: 1, eins: 1, eine: 1, einen: 1, einem: 1, einer: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fünf: 5, fuenf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9,
  zehn: 10, elf: 11, zwölf: 12, zwoelf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
}));
const TENS: ReadonlyMap<string, number> = new Map(Object.entries({
  zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, fuenfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
}));

/** 0…99 */
function below100(word: string): number | undefined {
  const plain = UNITS.get(word) ?? TENS.get(word);
  if (plain !== undefined) return plain;
  const parts = /^(ein|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun)und(.+)$/.exec(word);
  const ten = parts && TENS.get(parts[2]!);
  return ten ? UNITS.get(parts![1]!)! + ten : undefined;
}

function below1000(word: string): number | undefined {
  const at = word.indexOf('hundert');
  if (at < 0) return below100(word);
  const head = at === 0 ? 1 : below100(word.slice(0, at));
  const tail = word.slice(at + 7).replace(/^und/, '');
  const rest = tail ? below100(tail) : 0;
  return head === undefined || rest === undefined ? undefined : head * 100 + rest;
}

/** `dreihundertfünfzigtausend`, `zweieinhalb`, `anderthalb`: the value of a German number word. */
function valueOf(raw: string): number | undefined {
  const word = raw.toLowerCase();
  if (word.length > 60) return undefined;
  if (word === 'anderthalb' || word === 'eineinhalb') return 1.5;
  const half = /^(.+)einhalb$/.exec(word);
  if (half) {
    const whole = below100(half[1]!);
    return whole === undefined ? undefined : whole + 0.5;
  }
  const at = word.indexOf('tausend');
  if (at < 0) return below1000(word);
  const head = at === 0 ? 1 : below1000(word.slice(0, at));
  const tail = word.slice(at + 7).replace(/^und/, '');
  const rest = tail ? below1000(tail) : 0;
  return head === undefined || rest === undefined ? undefined : head * 1000 + rest;
}

export const numbers: NumberWords = {
  valueOf,
  decimal: ',',
  vague: new Set(['zig', 'mehrere', 'mehreren', 'mehrerer', 'einige', 'einigen', 'einiger', 'etliche', 'etlichen', 'viele', 'vielen', 'wenige', 'wenigen', 'paar', 'zahllose', 'unzählige']),
  vagueMultiples: new Map([
    ['dutzende', 10], ['dutzenden', 10], ['dutzend', 12], ['zehner', 10], ['hunderte', 100], ['hunderten', 100], ['hunderter', 100], ['hundert', 100],
    ['tausende', 1e3], ['tausenden', 1e3], ['tausender', 1e3], ['zehntausende', 1e4], ['zehntausenden', 1e4], ['hunderttausende', 1e5], ['hunderttausenden', 1e5], ['hunderttausend', 1e5], ['zehntausend', 1e4],
  ]),
  rangeWords: new Set(['bis', '-', '–', '—']),
  between: 'zwischen',
  and: 'und',
  shares: new Map([['halbe', 0.5], ['halben', 0.5], ['halbes', 0.5], ['halber', 0.5], ['viertel', 0.25], ['dreiviertel', 0.75], ['achtel', 0.125]]),
  one: new Set(['ein', 'eine', 'einen', 'einem', 'einer']),
  of: 'von',
};

export const scales: readonly ScaleWord[] = [
  { forms: ['dutzend'], factor: 12 },
  { forms: ['tausend', 'tsd', 't'], factor: 1e3 },
  { forms: ['hunderttausend'], factor: 1e5 },
  { forms: ['million', 'millionen', 'mio', 'mill', 'mn'], factor: 1e6 },
  { forms: ['milliarde', 'milliarden', 'mrd', 'md', 'mia'], factor: 1e9 },
  { forms: ['billion', 'billionen', 'bio'], factor: 1e12 },
  { forms: ['billiarde', 'billiarden', 'brd'], factor: 1e15 },
  { forms: ['trillion', 'trillionen'], factor: 1e18 },
  { forms: ['bn'], factor: 1e9, glued: true },
  { forms: ['m'], factor: 1e6, glued: true },
  { forms: ['k'], factor: 1e3, glued: true },
  { forms: ['lakh', 'lakhs'], factor: 1e5 },
  { forms: ['crore', 'crores'], factor: 1e7 },
];

export const currencies: readonly CurrencyWord[] = [
  { forms: ['euro', 'euros'], currency: 'EUR' },
  { forms: ['cent', 'cents', 'eurocent', 'ct', 'cts'], currency: 'EUR', factor: 0.01 },
  { forms: ['dollar', 'dollars', 'dollarn', 'us-dollar', 'us-dollars'], currency: 'USD' },
  { forms: ['hongkong dollar', 'hongkong dollars', 'hongkong dollarn'], currency: 'HKD' },
  { forms: ['pfund', 'pfunds'], currency: 'GBP', ambiguous: true },
  { forms: ['pfund sterling', 'britische pfund', 'britischen pfund'], currency: 'GBP' },
  { forms: ['pence', 'penny', 'pennies'], currency: 'GBP', factor: 0.01 },
  { forms: ['franken', 'frankens', 'sfr'], currency: 'CHF' },
  { forms: ['rappen', 'centime', 'centimes'], currency: 'CHF', factor: 0.01 },
  { forms: ['mark', 'd-mark', 'dm', 'reichsmark'], currency: 'DEM' },
  { forms: ['pfennig', 'pfennige'], currency: 'DEM', factor: 0.01 },
  { forms: ['schilling'], currency: 'ATS' },
  { forms: ['groschen'], currency: 'ATS', factor: 0.01 },
  { forms: ['yen'], currency: 'JPY' },
  { forms: ['yuan', 'renminbi'], currency: 'CNY' },
  { forms: ['rubel', 'rubeln'], currency: 'RUB' },
  { forms: ['rupie', 'rupien'], currency: 'INR' },
  { forms: ['won'], currency: 'KRW' },
  { forms: ['reais', 'real'], currency: 'BRL', ambiguous: true },
  { forms: ['zloty', 'złoty', 'zlotys'], currency: 'PLN' },
  { forms: ['forint'], currency: 'HUF' },
  { forms: ['lira', 'lire'], currency: 'TRY' },
  { forms: ['lei', 'leu'], currency: 'RON', ambiguous: true },
  { forms: ['lew', 'lewa'], currency: 'BGN' },
  { forms: ['hrywnja', 'griwna', 'hrywnia'], currency: 'UAH' },
  { forms: ['schekel'], currency: 'ILS' },
  { forms: ['rand'], currency: 'ZAR', ambiguous: true },
  { forms: ['baht'], currency: 'THB' },
  { forms: ['peso', 'pesos'], currency: 'MXN' },
  { forms: ['dirham'], currency: 'AED' },
  { forms: ['rial', 'riyal'], currency: 'SAR' },
  { forms: ['dinar'] },
  { forms: ['krone', 'kronen'] },
  { forms: ['taka'], currency: 'BDT' },
  { forms: ['naira'], currency: 'NGN' },
  { forms: ['dong'], currency: 'VND' },
  { forms: ['cedi', 'cedis'], currency: 'GHS' },
  { forms: ['soles'], currency: 'PEN' },
  { forms: ['som'], currency: 'KGS' },
  { forms: ['kip'], currency: 'LAK' },
  { forms: ['birr'], currency: 'ETB' },
  { forms: ['tenge'], currency: 'KZT' },
  { forms: ['lari'], currency: 'GEL' },
  { forms: ['dram'], currency: 'AMD' },
  { forms: ['manat'], currency: 'AZN' },
  { forms: ['kyat'], currency: 'MMK' },
  { forms: ['rupiah'], currency: 'IDR' },
  { forms: ['ringgit'], currency: 'MYR' },
  { forms: ['denar', 'denare'], currency: 'MKD' },
  { forms: ['tugrik', 'tögrög'], currency: 'MNT' },
  { forms: ['bolívar', 'bolivar', 'bolívares', 'bolivares'], currency: 'VES' },
  { forms: ['boliviano', 'bolivianos'], currency: 'BOB' },
  { forms: ['quetzal', 'quetzales'], currency: 'GTQ' },
  { forms: ['lempira', 'lempiras'], currency: 'HNL' },
  { forms: ['kwacha'] },
  { forms: ['cfa-franc', 'cfa-francs', 'cfa-franken'] },
  // out of use, or of several countries
  { forms: ['drachme', 'drachmen'], currency: 'GRD' },
  { forms: ['peseta', 'pesetas', 'pesete', 'peseten'], currency: 'ESP' },
  { forms: ['franc', 'francs'], currency: 'FRF' },
  { forms: ['escudo', 'escudos'], currency: 'PTE' },
  { forms: ['silberrubel', 'silberrubeln', 'goldrubel', 'goldrubeln'], currency: 'RUB' },
  { forms: ['goldmark', 'rentenmark', 'ostmark'], currency: 'DEM' },
  { forms: ['gulden'] },
  { forms: ['taler', 'talern', 'reichstaler', 'reichstalern'] },
  { forms: ['kreuzer', 'kreuzern'] },
  { forms: ['dukaten'] },
  { forms: ['livre', 'livres'] },
  { forms: ['guineen', 'guineas'] },
];

const before = (bound: Hedge['bound'], ...words: string[]): Hedge[] => words.map((w) => ({ words: w, bound, place: 'before' }));
const after = (bound: Hedge['bound'], ...words: string[]): Hedge[] => words.map((w) => ({ words: w, bound, place: 'after' }));

/** Nouns of an amount: `über` behind them gives it, and is no hedge. */
const AMOUNT_NOUN = /(?:auftrag|aufträge|vertrag|kredit|darlehen|scheck|rechnung|deal|finanzierung|anleihe|betrag|zuschuss|bescheid|bürgschaft|strafe|bußgeld|busse|summe|garantie|spende|paket|programm|angebot|gutschein|überweisung|forderung|vergleich|kostenvoranschlag|schuldschein|police|quittung|buchung)(?:e|en|s|es|n)?$/i;
/** Behind what is to be reached: `24 Filialen mit allen Leuten zu erhalten`, `24 Filialen aufrechtzuerhalten`. */
const PURPOSE = /^(?:[^.,;:!?]{0,80}\s)?(?:zu \p{Ll}+n|\p{Ll}{2,}zu\p{Ll}{3,}n)(?![\p{L}])/u;
/** Between a noun of an amount and its `über`: for whom and from whom it is. */
const LEADING: ReadonlySet<string> = new Set(['an', 'für', 'von', 'vom', 'mit', 'zum', 'zur', 'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines']);

export const hedges: readonly Hedge[] = [
  { words: 'über', bound: 'moreThan', place: 'before', notAfter: AMOUNT_NOUN, joining: LEADING },
  ...before('moreThan', 'mehr als', 'jenseits von', 'gut', 'deutlich über', 'deutlich mehr als', 'weit über', 'weit mehr als', 'etwas mehr als', 'knapp über', 'etwas über', 'leicht über', 'oberhalb von', 'größer als', 'höher als'),
  ...before('atLeast', 'mindestens', 'wenigstens', 'ab', 'zumindest', 'nicht weniger als', 'minimal', 'mind.'),
  ...before('atMost', 'bis zu', 'höchstens', 'maximal', 'nicht mehr als', 'max.', 'bis maximal'),
  ...before('lessThan', 'unter', 'weniger als', 'knapp', 'fast', 'beinahe', 'nahezu', 'annähernd', 'knapp unter', 'bald', 'an die', 'kaum mehr als', 'nicht ganz', 'etwas unter', 'etwas weniger als', 'leicht unter'),
  { words: 'um die', bound: 'about', place: 'before', purpose: PURPOSE },
  ...before('about', 'rund', 'etwa', 'circa', 'ca.', 'zirka', 'ungefähr', 'in etwa', 'gegen', 'schätzungsweise', 'geschätzt', 'geschätzte', 'geschätzten', 'grob', 'so um die', 'vermutlich', 'voraussichtlich'),
  ...after('moreThan', 'und mehr', 'plus'),
  ...after('atLeast', 'oder mehr', 'aufwärts'),
  ...after('atMost', 'oder weniger'),
];

export const quantities: QuantityWords = {
  percent: ['prozent', '%', 'v.h.'],
  percentPoints: ['prozentpunkte', 'prozentpunkten', 'prozentpunkt'],
  units: new Map(Object.entries({
    kilometer: 'km', kilometern: 'km', km: 'km', meter: 'm', metern: 'm', m: 'm', zentimeter: 'cm', cm: 'cm', millimeter: 'mm', mm: 'mm', kilogramm: 'kg', kilo: 'kg', kg: 'kg', gramm: 'g', g: 'g', milligramm: 'mg', mikrogramm: 'µg', nanogramm: 'ng', ...traces, tonnen: 't', tonne: 't', t: 't',
    liter: 'l', litern: 'l', hektoliter: 'hl', quadratmeter: 'm²', quadratmetern: 'm²', qm: 'm²', hektar: 'ha', ha: 'ha', kubikmeter: 'm³', kubikmetern: 'm³', quadratkilometer: 'km²', stundenkilometer: 'km/h', 'km/h': 'km/h', grad: '°', 'grad celsius': '°', 'grad fahrenheit': '°F',
    megawatt: 'MW', mw: 'MW', gigawatt: 'GW', gw: 'GW', kilowatt: 'kW', kw: 'kW', kilowattstunden: 'kWh', kilowattstunde: 'kWh', kwh: 'kWh', megawattstunden: 'MWh', mwh: 'MWh', gigawattstunden: 'GWh', gwh: 'GWh', terawattstunden: 'TWh', ps: 'PS', volt: 'V', watt: 'W',
    stunde: 'h', stunden: 'h', minute: 'min', minuten: 'min', min: 'min', sekunde: 's', sekunden: 's', tag: 'tag', tage: 'tag', tagen: 'tag', woche: 'woche', wochen: 'woche', monat: 'monat', monate: 'monat', monaten: 'monat', jahr: 'jahr', jahre: 'jahr', jahren: 'jahr', jahrzehnt: 'jahrzehnt', jahrzehnte: 'jahrzehnt', jahrzehnten: 'jahrzehnt',
    uhr: 'uhr', punkt: 'punkt', punkte: 'punkt', punkten: 'punkt', zähler: 'punkt', gigabyte: 'GB', gb: 'GB', terabyte: 'TB', megabyte: 'MB', pfund: 'pfund', barrel: 'barrel', meilen: 'mi', zoll: 'zoll',
  })),
  age: /^(?:jährig\p{L}{0,2}|jaehrig\p{L}{0,2})$/u,
  per: new Set(['pro', 'je', 'per']),
  rates: new Map(Object.entries({ jährlich: 'jahr', monatlich: 'monat', wöchentlich: 'woche', täglich: 'tag', stündlich: 'stunde' })),
  neutral: new Set(['satte', 'satten', 'stolze', 'stolzen', 'insgesamt', 'nur', 'lediglich', 'immerhin', 'gerade', 'allein', 'alleine', 'bereits', 'schon', 'noch', 'jeweils', 'zusammen', 'genau', 'exakt', 'umgerechnet', 'weitere', 'weiteren', 'zusätzliche', 'zusätzlichen', 'ganze', 'sogar', 'inzwischen', 'mittlerweile', 'rekordverdächtige', 'knappe', 'gute', 'die', 'den', 'der', 'diese', 'diesen', 'jene']),
  things: ['schein', 'münze', 'stück', 'job', 'kraft', 'kräfte', 'laden', 'läden', 'shop', 'banknote', 'note'],
  timesOf: new Set(['zuvor', 'davor', 'später']),
  perUnits: new Set(),
  rateVerbs: new Set('kostet kostete entspricht entsprach notiert notierte wert sind waren = umgerechnet'.split(' ')),
  weights: new Set('wiegt wiegen wiegend wog wogen gewogen gewicht schwer schwere schwerer schweren schweres leichter abgenommen zugenommen kg kilo kilogramm'.split(' ')),
  notCounted: new Set(['und', 'oder', 'aber', 'als', 'bis', 'von', 'zu', 'im', 'in', 'am', 'an', 'auf', 'mit', 'bei', 'für', 'ist', 'war', 'sind', 'hat', 'wird', 'die', 'der', 'das', 'den', 'dem', 'des', 'mal', 'er', 'sie', 'es', 'sowie', 'uhr', 'nach', 'vor', 'um', 'wie', 'seit', 'gegen', 'über', 'unter', 'hinter', 'außer']),
  labels: new Set(['paragraf', 'paragraph', '§', 'artikel', 'art', 'seite', 'nummer', 'nr', 'platz', 'rang', 'kapitel', 'version', 'absatz', 'ziffer', 'zimmer', 'raum', 'gleis', 'linie', 'bahnsteig', 'halle', 'saal', 'los', 'band', 'folge', 'staffel', 'windows', 'iphone', 'galaxy', 'teil', 'klasse', 'stufe', 'phase', 'tor', 'block', 'a', 'b', 'formel', 'covid', 'telefon', 'tel', 'artikel', 'aktenzeichen', 'az', 'din', 'iso', 'postfach', 'plz']),
  ofThem: ['von ihnen', 'davon', 'der befragten', 'von denen'],
};
