import type { DerivationLexicon } from '../derivation';

const CHANGE = '(?:plus|minus|zuwachs|anstieg|rückgang|steigerung|zunahme|abnahme|aufschlag|abschlag|verlust|erhöhung|senkung|kürzung|verteuerung)';
const RATE = 'eine? (?:\\p{L}*quote|auslastung|anteil|belegung|beteiligung) von';
const OF = '(?:der|des|von|aller|unter den|ihrer|seiner|dieser|von den)';

const LEFT = '(?:bleiben|blieben|verbleiben|verblieben|bleibt|verbleibt)';
const THUS = '(?:damit|somit|also|mithin|demnach|folglich)';
const THESE = '(?:das sind|das ist|das wären|das entspricht|das macht|macht|entspricht|sprich)';
const MORE = '(?:teurer|billiger|günstiger|mehr|weniger|höher|niedriger|größer|kleiner|länger|kürzer|schneller)';
const THAN_PLANNED = '(?=[.,;]|$| als (?:geplant|veranschlagt|vorgesehen|zuvor|bisher|erwartet|angekündigt|zunächst))';
const MEAN = '(?:im schnitt|im durchschnitt|im mittel|durchschnittlich|rechnerisch)';
const NUMERALS = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn', 'zwanzig'];

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
    { kind: 'growth', pattern: `{b}~ statt (?:der |den |bisher |zuvor )?{a}~, (?:AND )?(?:ein(?:e|em|er|en)? ${CHANGE} (?:von|um)|um) ~{s}` },
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
    { kind: 'multiple', pattern: '{b}~,? (?:also |mithin |somit )?(?:\\p{L}+ ){0,2}{f} (?:des|der|von|ihres|ihrer|seines|seiner|dieses|dieser) ~{a}' },
    { kind: 'growth', pattern: 'von {a} auf {b}~, (?:also|mithin|das sind|sprich) (?:um )?(?:\\p{L}+ )?{s}(?=[.,;]|$)' },
    { kind: 'years', pattern: 'von {a} bis {b}~, AND ~{n}' },
  ],
  results: [
    { kind: 'gap', pattern: `(?:(?<=^)|[,;:–] |und )(?:übrig|so|damit|somit|dann|demnach|es) ${LEFT}(?: (?:also|damit|somit|dann|demnach|nur|noch|übrig))* {r}` },
    { kind: 'gap', pattern: `(?:(?<=^)|[,;:–] |und )${LEFT} (?:also|damit|somit|dann|noch|unterm strich) {r}` },
    { kind: 'gap', pattern: `(?:fehlen|fehlten) (?:${THUS}|nun|jetzt) (?:\\p{L}+ ){0,2}{r}` },
    { kind: 'gap', pattern: `${THUS} (?:fehlen|fehlten) (?:\\p{L}+ ){0,3}{r}` },
    { kind: 'gap', pattern: `(?:${THUS}|${THESE})~{r} ${MORE}${THAN_PLANNED}` },
    { kind: 'gap', pattern: '(?:mit einer|eine) mehrheit von {r}(?! zu)' },
    { kind: 'gap', pattern: 'mit {r} stimmen (?:mehrheit|vorsprung)' },
    { kind: 'points', pattern: '(?:um|von|sind|also|damit|minus|plus|macht)(?: \\p{L}+){0,2} {r}(?! (?:mehr|weniger|höher|niedriger)? ?(?:als|gegenüber|unter|über|vor|hinter))' },
    { kind: 'mean', pattern: 'rechnerisch~{r}' },
    { kind: 'mean', pattern: `, (?:${THUS} |${THESE} )?${MEAN} (?:je |pro ~)?{r}` },
    { kind: 'mean', pattern: `(?:${THUS}|${THESE})~(?:pro|je|für jede[ns]?)~{r}` },
    { kind: 'mean', pattern: `(?:${THUS}|${THESE})~{r} (?:pro|je|für jede[ns]?) ` },
    { kind: 'period', pattern: `(?:[,:–(] ?|${THUS} |${THESE} )(?:${THUS} |${THESE} |${MEAN} |etwa |rund )+{r}(?:-mal| \\p{L}+){0,2} (?:im|pro|je|am|in der) (?<period>monat|woche|tag)` },
    { kind: 'total', pattern: '(?:zusammen|insgesamt|in der summe|in summe|unterm strich|alles in allem) (?:sind|macht|machen|ergibt|ergeben|wären|waren|kommen) (?:das|dies|sie|sich|so)(?: \\p{L}+)? {r}' },
    { kind: 'total', pattern: '(?:das|dies) (?:macht|ergibt|sind|wären) (?:zusammen|insgesamt|in der summe|in summe|unterm strich) {r}' },
    { kind: 'ratio', pattern: `[,–:] (?:und )?(?:(?:${THUS}|${THESE}) )?(?:\\p{L}+ ){0,2}{r}(?=[.,;]|$)` },
    { kind: 'ratio', pattern: `(?:${THUS}|so)~{r}(?=[.,;]|$| hat| haben| worden| in )` },
    { kind: 'portion', pattern: `(?:[,:–] (?:(?:${THUS}|${THESE}) )?|(?:${THUS}|${THESE}) )(?:\\p{L}+ ){0,2}{q}(?=[.,;]|$)` },
    { kind: 'portion', pattern: `(?<=^)(?:${THESE}|das entspricht) (?:einer \\p{L}+ von |einem anteil von )?(?:\\p{L}+ ){0,2}{r}(?=[.,;]|$)` },
    { kind: 'rise', pattern: `(?:gegenüber|verglichen mit|im vergleich zu) ~{b}~(?:ist|sind|wäre|entspricht|bedeutet) (?:das|dies)(?: \\p{L}+)? ein(?:e|em|er|en)? ${CHANGE} (?:von|um) (?:\\p{L}+ ){0,2}{r}(?=[.,;]|$)` },
    { kind: 'majority', pattern: 'mit (?:einer |der (?:nötigen |erforderlichen |notwendigen )?)?{r}~~~~{a}~~(?:dafür|ja)~~{b}~~(?:dagegen|nein)' },
    { kind: 'majority', pattern: '{a}~~(?:dafür|ja)~~{b}~~(?:dagegen|nein)~~~~mit (?:einer |der (?:nötigen |erforderlichen |notwendigen )?)?{r}' },
    { kind: 'majority', pattern: 'mit {a} (?:zu|gegen) {b}~~mit (?:einer |der (?:nötigen |erforderlichen |notwendigen )?)?{r}' },
    { kind: 'lived', pattern: '{a} geborene?[nrs]?~~~~{b}~~im alter von (?:nur |erst |gerade |gerade mal |gerade einmal )?{r}' },
    { kind: 'lived', pattern: 'geboren {a}~~~~{b}~~im alter von (?:nur |erst |gerade |gerade mal |gerade einmal )?{r}' },
    { kind: 'lasted', pattern: '{a} (?:gegründete|eröffnete|gebaute|erbaute|entstandene)[nrs]?~~~~{b}~~{r} (?:bestehen|jubiläum|bühnenjubiläum|dienstjubiläum)' },
  ],
  resultCue: /(?:gegenüber|vergl|bleib|blieb|fehl|damit|somit|also|mithin|demnach|folglich|das sind|das ist|das wären|entspricht|macht|sprich|mehrheit|vorsprung|punkt|schnitt|mittel|rechnerisch|zusammen|insgesamt|summe|unterm|alles in allem|fach|hälfte|halb|doppel|tel|von zehn|im alter von|bestehen|jubiläum)/u,
  periods: new Map([['monat', 12], ['woche', 52], ['tag', 365]]),
  yearly: /(?:im vergangenen jahr|im vorigen jahr|im jahr \d{4}|jährlich|pro jahr|im jahr|übers jahr|im letzten jahr|jahresbericht)/u,
  times: /^(\d+)-?mal$/u,
  misses: /(?<!\p{L})(?:verfehl\p{L}*|nicht|kein\p{L}*|ohne|knapp an|fehl\p{L}*|nötig wäre\p{L}*)(?!\p{L})/u,
  fractions: [
    { pattern: 'zweidrittelmehrheit', share: 2 / 3 }, { pattern: 'dreiviertelmehrheit', share: 3 / 4 },
    ...NUMERALS.slice(0, 8).map((n, i) => ({ pattern: `${n} von zehn`, share: (i + 2) / 10 })),
    ...['drittel', 'viertel', 'fünftel', 'sechstel', 'siebtel', 'achtel', 'neuntel', 'zehntel'].flatMap((part, i) => [
      { pattern: `(?:ein|eines|einem) ${part}s?`, share: 1 / (i + 3) }, { pattern: `zwei ${part}n?`, share: 2 / (i + 3) },
      ...(i > 0 ? [{ pattern: `drei ${part}n?`, share: 3 / (i + 3) }] : []), ...(i > 1 ? [{ pattern: `vier ${part}n?`, share: 4 / (i + 3) }] : []),
    ]),
    { pattern: '(?:die|der) hälfte', share: 1 / 2 },
    ...['zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte'].map((nth, i) => ({ pattern: `jede[rsnm]? ${nth}[rsnm]?`, share: 1 / (i + 2) })),
  ],
  factors: ['halb', 'doppelt', ...NUMERALS.slice(1).map((n) => `${n}mal`)].map((pattern, i) => ({ pattern, factor: i === 0 ? 0.5 : i + 1 })).concat(
    { pattern: '(?:halbiert(?:e|en)?)', factor: 0.5 }, { pattern: '(?:verdoppelt(?:e|en)?|(?:das|dem) doppelten?)', factor: 2 },
    NUMERALS.map((n, i) => ({ pattern: `(?:ver${n}facht(?:e|en)?|(?:das|dem) ${n}fachen?)`, factor: i + 2 })),
  ),
  falls: /(?<!\p{L})(?:fiel\p{L}*|fällt|fallen|sank\p{L}*|sinkt|sinken|gesunken|gefallen|schrumpf\p{L}*|nahm\p{L}* .* ab|minus|rückgang|abnahme|abschlag|verlust|senk\p{L}*|kürz\p{L}*|verringer\p{L}*|reduzier\p{L}*|weniger)(?!\p{L})/u,
  otherSubject: /(?:[,;]|(?<!\p{L})(?:und|während))\s+(?:und\s+)?(?:(?:der|die|das|ihre?|seine?)\s+)?(?!(?:also|mithin|somit|sprich|das|dies|was)\s)\p{L}+\s+um\s+(?:\p{L}+\s+){0,2}$/u,
  above: /(?:mehr als|über|gut|mindestens|wenigstens)\s(?:ein(?:e|er|em)?\s)?$/u,
  below: /(?:fast|knapp|beinahe|nahezu|weniger als|unter|höchstens|nicht ganz)\s$/u,
  nearly: /(?:rund|etwa|gut|knapp|fast|circa|ca\.|ungefähr|nahezu|beinahe|mehr als|über|weniger als|unter|höchstens|mindestens)\s$/u,
};
