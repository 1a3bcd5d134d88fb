import type { DerivationLexicon } from '../derivation';

const CHANGE = '(?:plus|minus|zuwachs|anstieg|rückgang|steigerung|zunahme|abnahme|aufschlag|abschlag|verlust|erhöhung|senkung|kürzung|verteuerung)';
const RATE = 'eine? (?:\\p{L}*quote|auslastung|anteil|belegung|beteiligung) von';
const OF = '(?:der|des|von|aller|unter den|ihrer|seiner|dieser|von den)';

/** How German says that one figure follows from others. */
export const derivation: DerivationLexicon = {
  and: '(?:also|mithin|somit|demnach|sprich|das heißt|das sind|das wären|das ist|das entspricht|dies entspricht|was|entspricht|macht|das macht|insgesamt)',
  templates: [
    { kind: 'share', pattern: `von ~{w}~~{p}~,? (?:AND ~|${RATE} ~){s}` },
    { kind: 'share', pattern: `{p} ${OF} ~{w}~, (?:AND ~|${RATE} ~){s}` },
    { kind: 'share', pattern: `{p} ${OF} ~{w}~, {q}(?: (?:der|des|aller|ihrer|seiner) \\p{L}+)?(?=[,.;]| und )` },
    { kind: 'share', pattern: `{w}~~{p}, (?:AND ~|${RATE} ~){s}` },
    { kind: 'part', pattern: `{s} ${OF} ~{w}~,? AND ~{p}` },
    { kind: 'part', pattern: `{s}, AND ~{p} ${OF} ~{w}` },
    { kind: 'growth', pattern: `von {a} auf {b}~, (?:AND )?(?:um|ein(?:e|em|er|en)? ${CHANGE} (?:von|um)) ~{s}` },
    { kind: 'growth', pattern: 'um ~{s} von {a} auf {b}' },
    { kind: 'growth', pattern: '{b}~, (?:AND ~)?{s} (?:mehr|weniger|höher|niedriger) als ~{a}' },
    { kind: 'growth', pattern: 'statt ~{a}~{b}~, ~{s} (?:weniger|mehr)' },
    { kind: 'step', pattern: `um {d} auf {b}~, (?:AND )?(?:ein(?:e|em|er)? ${CHANGE} (?:von|um)|um) ~{s}` },
    { kind: 'sum', pattern: '(?:macht|machen|ergibt|ergeben|also|sind|das sind) (?:zusammen|insgesamt|in summe) ~{t}' },
    { kind: 'sum', pattern: ', zusammen (?:also )?{t}' },
    { kind: 'rest', pattern: 'von ~{w}~{p}~,? (?:es |so |damit |somit |dann |und )*(?:bleiben|verbleiben|blieben|verblieben)~{r}' },
    { kind: 'rest', pattern: 'von ~{w}~~{p}~~, (?:die |nur |noch |nur noch )?{r}(?: \\p{L}+)? (?:bleiben|blieben|verbleiben|verblieben)(?= (?:erhalten|übrig|bestehen|stehen|da|offen)|[.,;])' },
    { kind: 'product', pattern: 'bei ~{n}~ und eine[mr] ~von {u}~{t}' },
    { kind: 'product', pattern: 'je ~{u}~,? bei ~{n}~ AND ~{t}' },
    { kind: 'product', pattern: '{n}~ (?:zu je|à|zu jeweils|für je) {u}~,? AND ~{t}' },
    { kind: 'each', pattern: 'pro kopf~ bei ~{n}~ und ~{t}~{u}' },
    { kind: 'multiple', pattern: '{b},? ~{f} (?:so viele?|so hoch|so teuer|so groß|so lang|so oft) wie ~{a}' },
    { kind: 'years', pattern: 'von {a} bis {b}~, AND ~{n}' },
  ],
  fractions: [
    ...['drittel', 'viertel', 'fünftel', 'sechstel', 'siebtel', 'achtel', 'neuntel', 'zehntel'].flatMap((part, i) => [
      { pattern: `(?:ein|eines|einem) ${part}s?`, share: 1 / (i + 3) }, { pattern: `zwei ${part}n?`, share: 2 / (i + 3) },
      ...(i > 0 ? [{ pattern: `drei ${part}n?`, share: 3 / (i + 3) }] : []), ...(i > 1 ? [{ pattern: `vier ${part}n?`, share: 4 / (i + 3) }] : []),
    ]),
    { pattern: '(?:die|der) hälfte', share: 1 / 2 },
    ...['zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte'].map((nth, i) => ({ pattern: `jede[rsnm]? ${nth}[rsnm]?`, share: 1 / (i + 2) })),
  ],
  factors: ['halb', 'doppelt', 'dreimal', 'viermal', 'fünfmal', 'sechsmal', 'siebenmal', 'achtmal', 'neunmal', 'zehnmal'].map((pattern, i) => ({ pattern, factor: i === 0 ? 0.5 : i + 1 })),
  falls: /(?<!\p{L})(?:fiel\p{L}*|fällt|fallen|sank\p{L}*|sinkt|sinken|gesunken|gefallen|schrumpf\p{L}*|nahm\p{L}* .* ab|minus|rückgang|abnahme|abschlag|verlust|senk\p{L}*|kürz\p{L}*|verringer\p{L}*|reduzier\p{L}*|weniger)(?!\p{L})/u,
  otherSubject: /(?:[,;]|(?<!\p{L})(?:und|während))\s+(?:und\s+)?(?:(?:der|die|das|ihre?|seine?)\s+)?(?!(?:also|mithin|somit|sprich|das|dies|was)\s)\p{L}+\s+um\s+(?:\p{L}+\s+){0,2}$/u,
  nearly: /(?:rund|etwa|gut|knapp|fast|circa|ca\.|ungefähr|nahezu|beinahe|mehr als|über|weniger als|unter|höchstens|mindestens)\s$/u,
};
