import type { DerivationLexicon } from '../derivation';

const RATE = '(?:an? |for an? )(?:occupancy|turnout|share|rate|proportion|\\p{L}+ rate)(?: rate)? of';
const CHANGE = '(?:increase|rise|jump|gain|drop|fall|decline|cut|decrease|reduction)';

const THUS = '(?:so|thus|therefore|meaning|which means|that means|this means)';
const THESE = '(?:that is|that makes|this makes|or|which is|equivalent to|equal to|amounting to|i\\.e\\.)';
const NUMERALS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];

/** How English says that one figure follows from others. */
export const derivation: DerivationLexicon = {
  and: '(?:or|that is|i\\.e\\.|which is|which makes|equal to|equivalent to|making|in other words|amounting to|a total of)',
  templates: [
    { kind: 'share', pattern: `of ~{w}~~{p}~, (?:AND ~|${RATE} ~){s}` },
    { kind: 'share', pattern: `{p} of ~{w}~, (?:AND ~|${RATE} ~){s}` },
    { kind: 'share', pattern: '{p} of ~{w}~, {q}(?: of (?:its|their|the|all) \\p{L}+)?(?=[,.;]| and )' },
    { kind: 'share', pattern: `{w}~~{p}~, (?:AND ~|${RATE} ~){s}` },
    { kind: 'part', pattern: '{s} of ~{w}, AND ~{p}' },
    { kind: 'growth', pattern: `from {a} to {b}~, (?:AND )?(?:up|down|by|an? ${CHANGE} of) ~{s}` },
    { kind: 'growth', pattern: `from {a} to {b}~, (?:AND )?an? {s} ${CHANGE}` },
    { kind: 'growth', pattern: 'by ~{s},? from {a} to {b}' },
    { kind: 'growth', pattern: `{b}~ (?:instead of|rather than) ~{a}~, (?:AND )?(?:(?:up|down) (?:by )?|an? ${CHANGE} of )~{s}` },
    { kind: 'growth', pattern: `{b}~, (?:up|down|an? ${CHANGE} of) ~{s} (?:from|on) ~{a}` },
    { kind: 'growth', pattern: '{b}~, {s} (?:more|less|fewer|higher|lower) than ~{a}' },
    { kind: 'step', pattern: `by {d} to {b}~, (?:AND )?(?:up|down|by|an? ${CHANGE} of) ~{s}` },
    { kind: 'sum', pattern: '(?:making|makes?|for|,) (?:a total of|altogether) {t}' },
    { kind: 'sum', pattern: ', {t}(?: \\p{L}+)? (?:in all|in total|altogether)' },
    { kind: 'rest', pattern: 'of ~{w}~~{p}~~, (?:and |the other |only )?{r}(?: \\p{L}+)? (?:remain|remained|stay|stayed|survive|survived)(?= (?:open|safe|in place|standing)|[.,;])' },
    { kind: 'rest', pattern: 'of ~{w}~{p}~, leaving ~{r}' },
    { kind: 'product', pattern: 'at {u}~, ~{n}~ (?:brought in|raised|earned|comes? to|came to|makes?|made|total(?:s|led)?)~{t}' },
    { kind: 'product', pattern: '{n} at {u}~(?:brought in|raised|earned|comes? to|came to|makes?|total(?:s|led)?|,? AND)~{t}' },
    { kind: 'each', pattern: '(?:works? out|worked out|comes?|came|amounts?)~{u}~{n}~~{t}' },
    { kind: 'worth', pattern: '{s}~ for ~{u}~, ~(?:valuing|valuation of)~{t}' },
    { kind: 'worth', pattern: '{u} for ~{s}~, ~(?:valuing|valuation of)~{t}' },
    { kind: 'multiple', pattern: '{b}~, ~{f} (?:the|its|their|his|her|that|what|as much as|as many as|as high as) ~{a}' },
    { kind: 'growth', pattern: 'from {a} to {b}~, or (?:by )?(?:\\p{L}+ )?{s}(?=[.,;]|$)' },
    { kind: 'years', pattern: 'from {a} to {b}~, AND ~{n}' },
  ],
  results: [
    { kind: 'gap', pattern: '(?:that|this|which|it)?,? ?(?:leaves|leaving|left) (?:\\p{L}+ ){0,2}{r}' },
    { kind: 'gap', pattern: '(?:a shortfall|a gap|a difference|a deficit|an overspend|an overrun) of {r}(?=[.,;]|$)' },
    { kind: 'gap', pattern: `(?:${THUS}|${THESE}) ~{r} (?:more|less|fewer|higher|lower|dearer|cheaper|over budget)(?=[.,;]|$| than (?:planned|expected|budgeted|before|promised))` },
    { kind: 'gap', pattern: 'a majority of {r}(?! to)' },
    { kind: 'gap', pattern: 'by a (?:margin|majority) of {r}(?! to)' },
    { kind: 'points', pattern: '(?:by|of|or|is|down|up|makes)(?: \\p{L}+){0,2} {r}(?! (?:more|less|higher|lower|fewer)? ?(?:than|from|on|below|above|ahead|behind))' },
    { kind: 'points', pattern: 'an? {r} (?:fall|rise|drop|swing|gain|increase|decline)' },
    { kind: 'mean', pattern: '(?:an average of|averaging|on average) {r}(?: each| apiece| per \\p{L}+| a \\p{L}+)?(?=[.,;]|$)' },
    { kind: 'mean', pattern: `(?:${THUS}|${THESE}|works out at|comes to) ~{r} (?:each|apiece|per \\p{L}+|a (?:head|person|household|family))` },
    { kind: 'period', pattern: '(?:an average of|averaging|on average|which is|or|about|that is) {r}(?: \\p{L}+){0,2} (?:a|per|every|each) (?<period>month|week|day)' },
    { kind: 'total', pattern: '(?:together|altogether|in all|in total|combined),? (?:that|this|it|they|these) (?:is|makes|make|comes to|come to|adds? up to|totals?|amounts? to) (?:\\p{L}+ )?{r}' },
    { kind: 'total', pattern: '(?:that|this|it|they|these) (?:adds up|add up|comes|come|amounts|amount) to (?:a total of )?(?:\\p{L}+ )?{r}' },
    { kind: 'total', pattern: '(?:that|this) (?:makes|is) (?:a total of )?{r} (?:in all|in total|altogether)' },
    { kind: 'ratio', pattern: `[,–—:] (?:and )?(?:(?:${THUS}|${THESE}) )?(?:an? |nearly |almost |more than |over |about |roughly ){0,2}{r}(?: increase| rise| jump| gain| fall| drop)?(?=[.,;]|$)` },
    { kind: 'ratio', pattern: `(?:${THUS})~{r}(?=[.,;]|$| in | over | within )` },
    { kind: 'portion', pattern: `(?:[,:–—] (?:(?:${THUS}|${THESE}) )?)(?:\\p{L}+ ){0,2}{q}(?=[.,;]|$)` },
    { kind: 'portion', pattern: '(?<=^)(?:that|this) (?:is|makes|equals|amounts to) (?:\\p{L}+ ){0,2}{r}(?=[.,;]|$)' },
    { kind: 'rise', pattern: `(?:compared (?:with|to)|against) ~{b}~, (?:that|this) (?:is|was) an? ${CHANGE} of (?:\\p{L}+ ){0,2}{r}(?=[.,;]|$)` },
    { kind: 'majority', pattern: '(?:by|with) (?:a|the required|the necessary) {r}~~~~{a}~~(?:for|in favou?r)~~{b}~~against' },
    { kind: 'majority', pattern: 'by {a} (?:votes )?to {b}~~a {r}' },
    { kind: 'lived', pattern: 'born (?:in|on) {a}~~~~{b}~~(?:at the age of|aged) (?:just |only )?{r}' },
  ],
  resultCue: /(?:compared|against|leav|left|shortfall|gap|difference|deficit|over|majority|margin|points|averag|each|apiece|per |a head|together|in all|in total|combined|up to|come|amount|fold|doubl|tripl|trebl|quadrupl|halv|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth| in |that is|that makes|this is|meaning|aged|the age of)/u,
  periods: new Map([['month', 12], ['week', 52], ['day', 365]]),
  yearly: /(?:last year|a year|per year|annual\p{L}*|in \d{4}|yearly|over the year)/u,
  times: /^(\d+)x$/u,
  misses: /(?<!\p{L})(?:miss\p{L}*|not|no|without|short|fail\p{L}*|needed|below)(?!\p{L})/u,
  fractions: [
    { pattern: 'two-thirds majority', share: 2 / 3 }, { pattern: 'three-quarters majority', share: 3 / 4 },
    ...NUMERALS.slice(0, 8).flatMap((n, i) => [{ pattern: `${n} (?:in|out of) ten`, share: (i + 2) / 10 }, ...(i < 2 ? [{ pattern: `${n} (?:in|out of) four`, share: (i + 2) / 4 }] : []), ...(i < 3 ? [{ pattern: `${n} (?:in|out of) five`, share: (i + 2) / 5 }] : [])]),
    ...['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap((part, i) => [
      { pattern: `(?:a|one)[ -]${part}`, share: 1 / (i + 3) }, { pattern: `two[ -]${part}s`, share: 2 / (i + 3) },
      ...(i > 0 ? [{ pattern: `three[ -]${part}s`, share: 3 / (i + 3) }] : []), ...(i > 1 ? [{ pattern: `four[ -]${part}s`, share: 4 / (i + 3) }] : []),
    ]),
    { pattern: '(?:a )?half', share: 1 / 2 },
    ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((n, i) => ({ pattern: `one in ${n}`, share: 1 / (i + 2) })),
  ],
  factors: [
    { pattern: '(?:twice|double)', factor: 2 }, { pattern: '(?:three times|triple)', factor: 3 }, ...NUMERALS.slice(2).map((n, i) => ({ pattern: `(?:${n}|${i + 4}) times`, factor: i + 4 })),
    { pattern: 'halved', factor: 0.5 }, { pattern: 'doubled', factor: 2 }, { pattern: '(?:tripled|trebled)', factor: 3 }, { pattern: 'quadrupled', factor: 4 },
    ...NUMERALS.map((n, i) => ({ pattern: `${n}-?fold`, factor: i + 2 })),
  ],
  falls: /(?<!\p{L})(?:fell|fall\p{L}*|dropp?\p{L}*|declin\p{L}*|shr[aiu]nk\p{L}*|cut\p{L}*|reduc\p{L}*|down|lower\p{L}*|lost|less|fewer)(?!\p{L})/u,
  otherSubject: /(?:[,;]|(?<!\p{L})(?:and|while))\s+(?:and\s+)?(?:(?:the|its|their)\s+)?(?!(?:that|this|or|up|down)\s)\p{L}+\s+by\s+(?:\p{L}+\s+){0,2}$/u,
  above: /(?:more than|over|at least|just over|a little over)\s(?:an?\s)?$/u,
  below: /(?:nearly|almost|just under|under|less than|fewer than|not quite|at most)\s(?:an?\s)?$/u,
  nearly: /(?:about|around|some|roughly|nearly|almost|more than|over|under|less than|fewer than|at least|at most|just)\s$/u,
};
