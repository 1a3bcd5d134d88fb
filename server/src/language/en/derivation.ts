import type { DerivationLexicon } from '../derivation';

const RATE = '(?:an? |for an? )(?:occupancy|turnout|share|rate|proportion|\\p{L}+ rate)(?: rate)? of';
const CHANGE = '(?:increase|rise|jump|gain|drop|fall|decline|cut|decrease|reduction)';

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
    { kind: 'multiple', pattern: '{b}, ~{f} (?:the|as much as|as many as|as high as) ~{a}' },
    { kind: 'years', pattern: 'from {a} to {b}~, AND ~{n}' },
  ],
  fractions: [
    ...['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap((part, i) => [
      { pattern: `(?:a|one)[ -]${part}`, share: 1 / (i + 3) }, { pattern: `two[ -]${part}s`, share: 2 / (i + 3) },
      ...(i > 0 ? [{ pattern: `three[ -]${part}s`, share: 3 / (i + 3) }] : []), ...(i > 1 ? [{ pattern: `four[ -]${part}s`, share: 4 / (i + 3) }] : []),
    ]),
    { pattern: 'half', share: 1 / 2 },
    ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((n, i) => ({ pattern: `one in ${n}`, share: 1 / (i + 2) })),
  ],
  factors: [
    { pattern: '(?:twice|double)', factor: 2 }, { pattern: '(?:three times|triple)', factor: 3 }, ...['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((n, i) => ({ pattern: `${n} times`, factor: i + 4 })),
  ],
  falls: /(?<!\p{L})(?:fell|fall\p{L}*|dropp?\p{L}*|declin\p{L}*|shr[aiu]nk\p{L}*|cut\p{L}*|reduc\p{L}*|down|lower\p{L}*|lost|less|fewer)(?!\p{L})/u,
  otherSubject: /(?:[,;]|(?<!\p{L})(?:and|while))\s+(?:and\s+)?(?:(?:the|its|their)\s+)?(?!(?:that|this|or|up|down)\s)\p{L}+\s+by\s+(?:\p{L}+\s+){0,2}$/u,
  nearly: /(?:about|around|some|roughly|nearly|almost|more than|over|under|less than|fewer than|at least|at most|just)\s$/u,
};
