import type { CheckWords } from '../checks';

/** German words of fixes: the appended forms keep the verb where it stands, `laut …` at the front would move it. */
export const checkWords: CheckWords = {
  reportedMood: true,
  saidBy: ', so {source}',
  reportedBy: ', wie {source} berichtet',
  writtenIn: ', laut {source}',
  oblique: [
    { begins: ['des', 'beider', 'mehrerer', 'eines', 'seines', 'ihres', 'dieses'], form: ', nach Angaben {source}' },
    { begins: ['dem', 'einem', 'seinem', 'ihrem', 'diesem'], form: ', laut {source}' },
  ],
  hearsay: ', heißt es',
  innerMarks: ['‚', '‘'],
  past: new Set(['war', 'waren', 'hatte', 'hatten', 'wurde', 'wurden', 'sollte', 'sollten']),
  anchors: new Set(['nach', 'vor', 'seit']),
  durations: new Set(['jahr', 'monat', 'woche', 'tag', 'h', 'min', 's', 'jahrzehnt', 'jahrhundert', 'nacht', 'wochenende', 'quartal']),
  readOut: new Set(['steht', 'stehen', 'stand', 'standen', 'lautet', 'lauten', 'lautete', 'lauteten', 'hieß', 'hiess', 'heißt', 'heisst', 'worte', 'worten', 'satz', 'aufschrift', 'inschrift']),
  saidTo: /^soll(?:en)?$/,
  saidToDo: /(?<!^werd)(?:en|ern|eln)$/u,
  leftOpen: /(?<!\p{L})(?:könnten?|dürften?|möglicherweise|vielleicht|womöglich|wohl|ob|solle?n?|angeblich|offenbar|unklar|falls)(?!\p{L})/u,
  accusing: /(?:anklage|angeklagt|staatsanw[aä]lt|kartellamt|ermittler|ermittlung|ermittelt|bußgeld|vorgeworfen|vorwurf|vorwürf|verdacht|verdächtig|prozess|polizei)/,
  releases: /^(?:(?:der|einer|ihrer|seiner)\s)?(?:presse|medien|pflicht)?(?:mitteilung|aussendung|erklärung|information|unterlage)(?:en)?$/,
  inferring: new Set(['offenbar', 'anscheinend']),
  both: new Set(['beide', 'beiden']),
  asking: new Set(['fragen', 'bitten', 'beantragen', 'anregen', 'empfehlen', 'fordern', 'verlangen', 'hoffen', 'ahnen', 'flüstern']),
  hearsayAdjective: /^(?:angeblich|vermeintlich|mutmaßlich)e[nmrs]?$/,
  addressing: new Set(['fragen', 'bitten', 'drohen', 'auffordern', 'mahnen', 'appellieren', 'einladen']),
  inPassing: /, (?:fürchten|befürchten|glauben|meinen|sagen|finden|hoffen|warnen|behaupten) (?:sie|manche|viele|einige|kritiker|fachleute|beobachter),/,
  utmost: /(?<!\p{L})(?:(?:im|in den) (?:schlimmsten|schlechtesten|ungünstigsten|besten|günstigsten|äußersten|äussersten) f[aä]ll(?:e|en)?|im extremfall|(?:schlimmsten|besten|äußersten|günstigsten)falls)(?!\p{L})|(?:höchst|mindest)\p{L}+ von $|(?:maximal(?:e[nrs]?)?|minimal(?:e[nrs]?)?|maximum von|obergrenze von) $/u,
  answering: /(?<!\p{L})(?:(?:wies|weist|wiesen|weisen) [^.;:]{0,80}(?:vorw[uü]rf|anschuldigung|beschuldigung|verdacht|kritik)[^.;:]{0,60} zurück|(?:bestreite[nt]|bestritt(?:en)?|dementier(?:t|en|te|ten)) [^.;:]{0,40}(?:vorw[uü]rf|anschuldigung|beschuldigung|verdacht|das|dies|alles|es))(?!\p{L})/u,
  converted: /(?<!\p{L})umgerechnet (?:\p{Ll}+ ){0,2}$/u,
};
