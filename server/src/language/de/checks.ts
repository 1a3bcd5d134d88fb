import type { CheckWords } from '../checks';

/** Words of acts of weight, by what is done; each a whole word. */
const ACTS = [
  // owning, buying, bidding
  '(?:ver|auf|ein|zu|ab)?(?:ge)?kauf(?:t|te|ten|en|s)?|käufern?|übernehmen|übernimmt|übernahm|übernahmen|übernommen|übernahme|verpfänd\\w+|beteilig\\w+|anteile?n?|mehrheit|fusion\\w*|boten?|bietern?|bieten|mitgeboten|geboten|offerier\\w+|angebote?|interesse|interessent\\w*|angefragt',
  // contracts, orders, money
  'vertrag\\w*|verträge|vereinbar\\w+|einig(?:t|te|ten|en)|geeinigt|auftr[aä]ge?n?|ausschreibung\\w*|vergibt|vergab|zuschlag|bestell(?:t|te|ten)|lizenz\\w*|kredit\\w*|darlehen|schulden|(?:vor|re|zwischen)?finanzier\\w+|investier\\w+|zahl(?:t|te|ten|en)|gezahlt|bezahlt|überwies\\w*|überweis\\w+|erstatt\\w+|kassier\\w+|verdien(?:t|te|ten)|steuern?|verlust\\w*|gewinn(?:e|en)?|umsatz|insolven\\w+|zahlungsunfähig|pleite|rechnungen',
  // hiring, dismissing, closing, giving up
  'entlass\\w+|entließ\\w*|kündig\\w+|gekündigt|kündigung\\w*|freigestellt|beurlaubt|suspendiert|zurückgetreten|rücktritt|abberufen|abgesetzt|abgelöst|löst|löste|nachfolger\\w*|wechsel(?:t|te|ten|n)|gewechselt|verlässt|verließ\\w*|schlie(?:ß|ss)(?:t|en)|geschlossen|stillgelegt|eingestellt|ausgesetzt|gestoppt|stoppte?n?|unterbr[ao]ch\\w*|drossel\\w*|kürz(?:t|te|ten|en)|gekürzt|streich(?:t|en)|strich|gestrichen|abgebaut|kurzarbeit|aufgegeben|aufgeben|beende\\w+|verlager\\w+|verlänger\\w+|trenn(?:t|te|ten|en)|getrennt|scheiter\\w+|gescheitert|senk(?:t|te|ten|en)|gesenkt|erhöh\\w+|geräumt|überlassen|zurückgegeben|verhandel\\w+|streik\\w*',
  // courts, authorities, investigations
  '(?:ver|an|ein)?klag(?:t|te|ten|en)|(?:ver|ange)klagt|klage|klagen|anklage|prüf(?:t|te|ten|en)|geprüft|prüfung|untersuch\\w+|ermittel\\w+|ermittlung\\w*|verfahren|verdacht|verdächtig\\w*|beschuldig\\w*|zeugen?|vorgeworfen|verhaft\\w+|festgenommen|inhaftiert|verurteilt|freigesprochen|straffrei|strafen?|geldstrafe|bu(?:ß|ss)geld\\w*|haft|haftet|haftung|schadenersatz|einspruch|beschwerde|genehmig\\w+|untersag\\w+|verbot\\w*|verweiger\\w+|zertifikat|warnung|beanstand\\w+|abgelehnt|eingereicht|nachgereicht',
  // harm and secrets
  'gestorben|getötet|ertrunken|verletz\\w+|vermisst|verschw(?:and|unden|ieg)\\w*|arbeitsunfähig|geschädigt\\w*|gestohlen|erbeut\\w+|betrog\\w*|betrug\\w*|gefälscht|manipuliert|gelöscht|aufgedeckt|entdeckt\\w*|versto(?:ß|ss)\\w*|verstie(?:ß|ss)\\w*|geheimnis|stillschweigen|kooperier\\w+',
];

/** German words of fixes: the appended forms keep the verb where it stands, `laut …` at the front would move it. */
export const checkWords: CheckWords = {
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
  durations: new Set(['jahr', 'monat', 'woche', 'tag', 'h', 'min', 's', 'jahrzehnt', 'jahrhundert', 'nacht', 'wochenende', 'quartal']),
  readOut: new Set(['steht', 'stehen', 'stand', 'standen', 'lautet', 'lauten', 'lautete', 'lauteten', 'hieß', 'hiess', 'heißt', 'heisst', 'worte', 'worten', 'satz', 'aufschrift', 'inschrift']),
  accusing: /(?:anklage|angeklagt|staatsanw[aä]lt|kartellamt|ermittler|ermittlung|ermittelt|bußgeld|vorgeworfen|vorwurf|vorwürf|verdacht|verdächtig|prozess|polizei)/,
  inferring: new Set(['offenbar', 'anscheinend']),
  both: new Set(['beide', 'beiden']),
  asking: new Set(['fragen', 'bitten', 'beantragen', 'anregen', 'empfehlen', 'fordern', 'verlangen', 'hoffen', 'flüstern']),
  converted: /(?<!\p{L})umgerechnet (?:\p{Ll}+ ){0,2}$/u,
  weight: {
    acts: new RegExp(`(?<!\\p{L})(?:${ACTS.join('|')})(?!\\p{L})`, 'u'),
    describes: /(?<!\p{L})(?:ist|sind|war|waren|bleibt|bleiben|blieb|heißt|heißen|heisst|hieß|stammt|stammen|stammte|kommt|kommen|gilt|zählt|zählen|hat|haben|hatte|hatten)(?!\p{L})/u,
    done: /(?<!\p{L})(?:(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|um|vor|weg|zu|zurück|zusammen)?ge\p{Ll}{2,}(?:t|en)|\p{Ll}+iert|(?:be|ver|er|ent|zer|über|unter)\p{Ll}{3,}(?:t|en)|(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|um|vor|weg|zurück|zusammen)(?:be|ver|er|ge)\p{Ll}{3,}(?:t|en)|worden)(?!\p{L})/u,
    courts: /(?<!\p{L})(?:\p{L}*gericht(?:s|e|es)?(?:hof)?|\p{L}*gerichtshof|kammer|strafkammer|zivilkammer|richter(?:in)?|\p{L}*kartellamt|eu-kommission)(?!\p{L})/u,
    verdicts: /(?<!\p{L})(?:verurteil\p{L}*|freigesprochen|sprach(?:en)?|zugesprochen|urteil\p{L}*|verhäng\p{L}*|abgewiesen|wies(?:en)?|entschied\p{L}*|entschieden|auflage|auflagen|verhandelt)(?!\p{L})/u,
    gifts: /(?<!\p{L})(?:dotiert\p{L}*|preisgeld\p{L}*|\p{L}*preis \(|prämien?|belohnung|finderlohn|\p{L}*spende\p{L}*|spendiert\p{L}*|gespendet|stiftete?n?|gestiftet|sammelten?|gesammelt|zugunsten)(?!\p{L})/u,
    votes: /(?<!\p{L})(?:wahlbeteiligung|stichwahl|bürgerentscheid\p{L}*|stimmen|stimmten|ja-anteil|herausforder\p{L}+|wahlkreis\p{L}*|wahllokal\p{L}*)(?!\p{L})/u,
    sized: /(?<!\p{L})mit (?:\p{Ll}+ )?$/u,
    people: /(?:menschen|personen|leuten?|toten?|opfern?|verletzten?|vermissten?|angestellten?|beschäftigten?|mitarbeitern?|mitarbeitende[nr]?|mitarbeiterinnen|stellen|jobs|arbeitsplätzen?|familien|kindern?|patienten|anlegern?|gläubigern?|kunden|haushalten?|wohnungen|fällen?|taten|tieren?|firmen|betrieben?|unternehmen|filialen|gebäuden?|euren?|gemeinden|beschuldigten?)$/,
    measures: new Set(['mm', 'cm', 'm', 'km', 'm²', 'km²', 'ha', 'm³', 'l', 'hl', 'g', 'kg', '°', 'punkt', 'seiten', 'millimetern', 'zeilen', 'meter', 'metern', 'einwohner', 'einwohnern', 'einwohnerinnen', 'zuschauer', 'zuschauern', 'zuschauerinnen', 'stimmberechtigte', 'stimmberechtigten', 'wahlberechtigte', 'wahlberechtigten', 'plätze', 'plätzen', 'uhr']),
    common: /(?<!\p{L})(?:im schnitt|durchschnitt\p{L}*|im mittel|je aktie|pro aktie|dividende|mindestlohn|stundenlohn|mindestlöhne|mieten?)(?!\p{L})/u,
  },
};
