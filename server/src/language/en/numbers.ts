import { traces, type CurrencyWord, type Hedge, type NumberWords, type QuantityWords, type ScaleWord } from '../numbers';

const VALUES: ReadonlyMap<string, number> = new Map(Object.entries({
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}));

/** `twenty-five`, `seven`: the value of an English number word; `hundred` and the scales are read by the numeral grammar. */
function valueOf(raw: string): number | undefined {
  const word = raw.toLowerCase();
  const plain = VALUES.get(word);
  if (plain !== undefined) return plain;
  const parts = word.includes('-') ? /^([a-z]+ty)-([a-z]+)$/.exec(word) : undefined;
  if (!parts) return undefined;
  const ten = VALUES.get(parts[1]!);
  const unit = VALUES.get(parts[2]!);
  return ten && unit && unit < 10 ? ten + unit : undefined;
}

export const numbers: NumberWords = {
  valueOf,
  decimal: '.',
  vague: new Set(['several', 'some', 'many', 'few', 'multiple', 'umpteen', 'countless', 'numerous']),
  vagueMultiples: new Map([['dozens', 12], ['tens', 10], ['hundreds', 100], ['thousands', 1e3], ['scores', 20]]),
  rangeWords: new Set(['to', '-', '–', '—']),
  between: 'between',
  and: 'and',
  shares: new Map([['half', 0.5], ['quarter', 0.25], ['third', 1 / 3], ['three quarters', 0.75], ['two thirds', 2 / 3]]),
  hundred: 'hundred',
  one: new Set(['a', 'an', 'one']),
  of: 'of',
};

export const scales: readonly ScaleWord[] = [
  { forms: ['dozen'], factor: 12 },
  { forms: ['hundred'], factor: 100 },
  { forms: ['thousand'], factor: 1e3 },
  { forms: ['million', 'millions', 'mln', 'mn', 'mio'], factor: 1e6 },
  { forms: ['billion', 'billions', 'bln', 'bn'], factor: 1e9 },
  { forms: ['trillion', 'trillions', 'trn', 'tn'], factor: 1e12 },
  { forms: ['lakh', 'lakhs', 'lac'], factor: 1e5 },
  { forms: ['crore', 'crores', 'cr'], factor: 1e7 },
  { forms: ['m'], factor: 1e6, glued: true },
  { forms: ['b'], factor: 1e9, glued: true },
  { forms: ['t'], factor: 1e12, glued: true },
  { forms: ['k'], factor: 1e3, glued: true },
];

export const currencies: readonly CurrencyWord[] = [
  { forms: ['euro', 'euros'], currency: 'EUR' },
  { forms: ['dollar', 'dollars', 'us dollar', 'us dollars', 'buck', 'bucks'], currency: 'USD' },
  { forms: ['cent', 'cents', 'ct', 'cts'], currency: 'USD', factor: 0.01 },
  { forms: ['pound', 'pounds', 'quid'], currency: 'GBP', ambiguous: true },
  { forms: ['pounds sterling', 'british pounds', 'pound sterling', 'sterling', 'sterlings'], currency: 'GBP' },
  { forms: ['pence', 'penny', 'pennies', 'p'], currency: 'GBP', factor: 0.01 },
  { forms: ['franc', 'francs'], currency: 'CHF' },
  { forms: ['centime', 'centimes', 'rappen'], currency: 'CHF', factor: 0.01 },
  { forms: ['pesetas', 'peseta'], currency: 'ESP' },
  { forms: ['yen'], currency: 'JPY' },
  { forms: ['yuan', 'renminbi', 'rmb'], currency: 'CNY' },
  { forms: ['ruble', 'rubles', 'rouble', 'roubles'], currency: 'RUB' },
  { forms: ['rupee', 'rupees', 're'], currency: 'INR' },
  { forms: ['paise', 'paisa'], currency: 'INR', factor: 0.01 },
  { forms: ['won', 'wons'], currency: 'KRW', ambiguous: true },
  { forms: ['hk dollar', 'hk dollars'], currency: 'HKD' },
  { forms: ['reais', 'real'], currency: 'BRL', ambiguous: true },
  { forms: ['zloty', 'zlotys', 'złoty'], currency: 'PLN' },
  { forms: ['forint', 'forints'], currency: 'HUF' },
  { forms: ['lira', 'liras'], currency: 'TRY' },
  { forms: ['lei', 'leu'], currency: 'RON' },
  { forms: ['hryvnia', 'hryvnias'], currency: 'UAH' },
  { forms: ['shekel', 'shekels'], currency: 'ILS' },
  { forms: ['rand'], currency: 'ZAR' },
  { forms: ['baht'], currency: 'THB' },
  { forms: ['peso', 'pesos'], currency: 'MXN' },
  { forms: ['dirham', 'dirhams'], currency: 'AED' },
  { forms: ['riyal', 'riyals'], currency: 'SAR' },
  { forms: ['dinar', 'dinars'] },
  { forms: ['krone', 'krona', 'kroner', 'kronor', 'kronur', 'krónur', 'koruna', 'crowns'] },
  { forms: ['taka'], currency: 'BDT' },
  { forms: ['naira'], currency: 'NGN' },
  { forms: ['cedi', 'cedis'], currency: 'GHS' },
  { forms: ['shilling', 'shillings'] },
  { forms: ['dong'], currency: 'VND' },
  { forms: ['us cent', 'us cents'], currency: 'USD', factor: 0.01 },
  { forms: ['euro cent', 'euro cents', 'eurocent', 'eurocents'], currency: 'EUR', factor: 0.01 },
  { forms: ['halfpenny', 'halfpence'], currency: 'GBP', factor: 0.005 },
  { forms: ['guinea', 'guineas'], currency: 'GBP', factor: 1.05 },
  { forms: ['soles'], currency: 'PEN', ambiguous: true },
  { forms: ['kip'], currency: 'LAK' },
  { forms: ['birr'], currency: 'ETB' },
  { forms: ['tenge'], currency: 'KZT' },
  { forms: ['lari'], currency: 'GEL' },
  { forms: ['kyat', 'kyats'], currency: 'MMK' },
  { forms: ['manat'], currency: 'AZN' },
  { forms: ['bolivar', 'bolivars', 'bolívar', 'bolívars', 'bolivares', 'bolívares'], currency: 'VES' },
  { forms: ['boliviano', 'bolivianos'], currency: 'BOB' },
  { forms: ['quetzal', 'quetzals', 'quetzales'], currency: 'GTQ' },
  { forms: ['lempira', 'lempiras'], currency: 'HNL' },
  { forms: ['kwacha'] },
  { forms: ['cfa franc', 'cfa francs'] },
  // out of use, or of several countries
  { forms: ['deutschmark', 'deutschmarks', 'reichsmark', 'reichsmarks'], currency: 'DEM' },
  { forms: ['drachma', 'drachmas'], currency: 'GRD' },
  { forms: ['escudo', 'escudos'], currency: 'PTE' },
  { forms: ['guilder', 'guilders'] },
  { forms: ['thaler', 'thalers'] },
  { forms: ['ducat', 'ducats'] },
  { forms: ['livre', 'livres'] },
  { forms: ['rupiah'], currency: 'IDR' },
  { forms: ['ringgit'], currency: 'MYR' },
];

const before = (bound: Hedge['bound'], ...words: string[]): Hedge[] => words.map((w) => ({ words: w, bound, place: 'before' }));
const after = (bound: Hedge['bound'], ...words: string[]): Hedge[] => words.map((w) => ({ words: w, bound, place: 'after' }));

export const hedges: readonly Hedge[] = [
  ...before('moreThan', 'over', 'more than', 'above', 'in excess of', 'well over', 'just over', 'a little over', 'slightly over', 'slightly more than', 'upwards of', 'north of', 'greater than', 'exceeding'),
  ...before('atLeast', 'at least', 'no less than', 'not less than', 'from', 'a minimum of'),
  ...before('atMost', 'up to', 'at most', 'no more than', 'as much as', 'as many as', 'as long as', 'as high as', 'as far as', 'a maximum of', 'not more than'),
  ...before('lessThan', 'under', 'less than', 'fewer than', 'nearly', 'almost', 'below', 'just under', 'close to', 'approaching', 'not quite', 'just short of', 'just shy of', 'a little under', 'slightly under', 'slightly less than', 'getting on for', 'the better part of', 'the best part of'),
  ...before('about', 'about', 'around', 'some', 'roughly', 'approximately', 'an estimated', 'estimated', 'circa', 'c.', 'approx.', 'in the region of', 'something like', 'a reported', 'reportedly'),
  ...after('atLeast', 'or more', 'and up'),
  ...after('moreThan', 'plus', 'and more'),
  ...after('atMost', 'or less'),
];

export const quantities: QuantityWords = {
  percent: ['percent', 'per cent', '%', 'pct', 'pc'],
  percentPoints: ['percentage points', 'percentage point'],
  units: new Map(Object.entries({
    kilometre: 'km', kilometres: 'km', kilometer: 'km', kilometers: 'km', km: 'km', mile: 'mi', miles: 'mi', metre: 'm', metres: 'm', meter: 'm', meters: 'm', foot: 'ft', feet: 'ft', ft: 'ft', inch: 'in', inches: 'in', yards: 'yd',
    kilogram: 'kg', kilograms: 'kg', kg: 'kg', kilos: 'kg', gram: 'g', grams: 'g', milligram: 'mg', milligrams: 'mg', microgram: 'µg', micrograms: 'µg', nanogram: 'ng', nanograms: 'ng', ...traces, tonne: 't', tonnes: 't', ton: 't', tons: 't', ounce: 'oz', ounces: 'oz', pound: 'lb', pounds: 'lb', lb: 'lb', lbs: 'lb', litre: 'l', litres: 'l', liter: 'l', liters: 'l', gallon: 'gal', gallons: 'gal', acre: 'acre', acres: 'acre', hectare: 'ha', hectares: 'ha', mph: 'mph',
    'square mile': 'mi²', 'square miles': 'mi²', 'sq miles': 'mi²', 'square foot': 'ft²', 'square feet': 'ft²', 'sq ft': 'ft²', 'square metre': 'm²', 'square metres': 'm²', 'square meter': 'm²', 'square meters': 'm²', 'square kilometres': 'km²', 'square kilometers': 'km²', 'cubic metres': 'm³', 'cubic meters': 'm³', 'degrees celsius': '°', 'degrees fahrenheit': '°F',
    megawatt: 'MW', megawatts: 'MW', mw: 'MW', watts: 'W', gigawatt: 'GW', gigawatts: 'GW', gw: 'GW', kilowatts: 'kW', kw: 'kW', kwh: 'kWh', mwh: 'MWh', gwh: 'GWh', twh: 'TWh', degrees: '°', barrel: 'barrel', barrels: 'barrel', gigabytes: 'GB', gb: 'GB', tb: 'TB',
    hour: 'h', hours: 'h', minute: 'min', minutes: 'min', second: 's', seconds: 's', day: 'day', days: 'day', week: 'week', weeks: 'week', month: 'month', months: 'month', year: 'year', years: 'year', decade: 'decade', decades: 'decade', points: 'point', point: 'point',
  })),
  age: /^(?:year-olds?|years-old)$/,
  per: new Set(['per', 'a', 'an', 'each', 'every']),
  rates: new Map(Object.entries({ annually: 'year', yearly: 'year', monthly: 'month', weekly: 'week', daily: 'day', hourly: 'hour' })),
  neutral: new Set(['a', 'the', 'its', 'their', 'just', 'only', 'some', 'another', 'further', 'additional', 'total', 'whopping', 'staggering', 'record', 'mere', 'cool', 'even', 'now', 'already', 'these', 'those']),
  things: ['note', 'bill', 'coin', 'store', 'shop'],
  rateVerbs: new Set('costs cost buys bought fetches fetched equals equalled worth is was = trades traded'.split(' ')),
  timesOf: new Set(['earlier', 'ago', 'before', 'later', 'after']),
  perUnits: new Set('share unit barrel day week month year hour head night piece tonne ton litre gallon pound person ticket mile seat bottle pint ounce kilo copy vote game household student child patient bushel minute session visit pupil worker customer subscriber'.split(' ')),
  weights: new Set('weigh weighs weighed weighing weight heavier lighter overweight baby babies newborn bomb bombs shell carp trout salmon tuna catfish turkey pumpkin kg kilogram kilograms kilos'.split(' ')),
  notCounted: new Set(['and', 'or', 'but', 'as', 'to', 'of', 'in', 'on', 'at', 'with', 'by', 'for', 'is', 'was', 'are', 'were', 'has', 'had', 'will', 'would', 'the', 'a', 'an', 'he', 'she', 'it', 'they', 'than', 'from', 'after', 'before', 'that', 'which', 'who', 'when', 'because', 'while', 'over', 'under', 'this', 'last', 'next', 'said', 'am', 'pm', 'aboard', 'ashore', 'afloat', 'overboard', 'abroad', 'here', 'there', 'nationwide', 'worldwide', 'alive', 'away', 'nearby', 'have', 'could', 'can', 'may', 'might', 'must', 'should', 'did', 'came', 'went', 'took', 'got', 'died', 'whose', 'where', 'translates', 'compares', 'represents', 'includes', 'means', 'equals', 'exceeds', 'reflects', 'suggests', 'excludes', 'comprises', 'becomes', 'contains', 'comes', 'makes', 'gives', 'brings', 'seems', 'says', 'goes', 'does']),
  labels: new Set(['section', 'article', 'page', 'number', 'no', 'chapter', 'version', 'room', 'gate', 'line', 'platform', 'hall', 'court', 'episode', 'season', 'windows', 'iphone', 'galaxy', 'part', 'class', 'level', 'phase', 'rule', 'title', 'covid', 'formula', 'act', 'flight', 'route', 'highway', 'interstate', 'track', 'grade', 'pier', 'terminal', 'unit', 'lot']),
  ofThem: ['of them', 'of those', 'of whom', 'of which', 'of these'],
};
