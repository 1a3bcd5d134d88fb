import type { AloneLexicon } from '../alone';
import { inWords, words } from '../words';

/** Words of acts of weight, by what is done. */
const WEIGHTY = [
  // owning, buying, bidding
  '(?:ver|auf|ein|zu|ab|zurück|zurückzu)?(?:ge)?kauf(?:t|te|ten|en|s)?|käufern?|übernehmen|übernimmt|übernahm|übernahmen|übernommen|übernahme|beteilig\\p{L}+|anteile?n?|mehrheit|fusion\\p{L}*|bot|boten|bietern?|bieten|mitgeboten|geboten|offerier\\p{L}+|angebote?|interesse|interessent\\p{L}*|interessiert|angefragt|im gespräch|gehör(?:t|en) (?:jetzt|nun|inzwischen|seit)|(?:ging(?:en)?|gehen|geht) leer aus',
  // contracts, money, debts
  'vertrag\\p{L}*|verträge|vereinbar\\p{L}+|einig(?:t|te|ten|en)|geeinigt|auftr[aä]ge?n?|ausschreibung\\p{L}*|vergibt|vergab|zuschlag|bestell(?:t|te|ten)|lizenz\\p{L}*|(?:vor|re|zwischen)?finanzier\\p{L}+|investier\\p{L}+|zahl(?:t|te|ten|en)|gezahlt|bezahlt|überwies\\p{L}*|überweis\\p{L}+|kassier\\p{L}+|verdien(?:t|te|ten)|verlust\\p{L}*|gewinn(?:e|en)?|umsatz|rechnungen|kredit\\p{L}*|darlehen|schulden|verschuldet|überschuldet|verpfänd\\p{L}+|gepfändet|steuern?|erstatt\\p{L}+|abgerechnet|insolven\\p{L}+|konkurs|zahlungsunfähig|pleite|schmiergeld\\p{L}*|honorar\\p{L}*|provision\\p{L}*',
  // hiring and dismissing, closing, giving up
  'entlass(?:en|ung|ungen)|entlässt|entlie(?:ß|ss)(?:en)?|gekündigt|kündig(?:t|te|ten)|freigestellt|beurlaubt|suspendiert|zurückgetreten|rücktritt|abberufen|abgesetzt|abgelöst|kündigung\\p{L}*|löst|löste|nachfolger\\p{L}*|wechsel(?:t|te|ten|n)|gewechselt|verlässt|verlie(?:ß|ss)(?:en)?|schlie(?:ß|ss)(?:t|en)|geschlossen|stillgelegt|eingestellt|ausgesetzt|gestoppt|stoppte?n?|unterbr[ao]ch\\p{L}*|drossel\\p{L}*|kürz(?:t|te|ten|en)|gekürzt|streich(?:t|en)|strich|gestrichen|abgebaut|kurzarbeit|aufgegeben|aufgeben|beende\\p{L}+|verlager\\p{L}+|verlänger\\p{L}+|trenn(?:t|te|ten|en)|getrennt|scheiter\\p{L}+|gescheitert|senk(?:t|te|ten|en)|gesenkt|erhöh\\p{L}+|geräumt|(?:steh(?:t|en)|stand(?:en)?) [^,.;:]{0,40}?still|stillst\\p{L}+|ausgefallen|außer betrieb|überlassen|zurückgegeben|verhandel\\p{L}+|streik\\p{L}*|vorsitz|niedergelegt|kommissarisch\\p{L}*|interimistisch|geschäfte führ\\p{L}+|führ\\p{L}+ (?:\\p{L}+ ){0,3}die geschäfte|niederlegt|abgetreten|ernannt|beirat\\p{L}*|aufsichtsrat\\p{L}*|folgte? (?:auf|ihm|ihr)|auf (?:ihn|sie|\\p{L}+(?: \\p{L}+)?) folgte?|rückte? (?:auf|nach)|(?:wird|wurde|werden|wurden) [^,.;:]{0,60}?(?:chef|chefin|geschäftsführer|geschäftsführerin|vorsitzende[rn]?|präsident|präsidentin|direktor|direktorin|leiter|leiterin|gesellschafter|gesellschafterin|eigentümer|eigentümerin|vorstand|vorständin|intendant|intendantin|trainer|trainerin)',
  // courts, authorities, investigations
  'verklag(?:t|te|ten)|angeklagt|anklage|ermittel(?:t|te|ten)|ermittlung\\p{L}*|\\p{L}*verdacht|verdächtig\\p{L}*|beschuldig\\p{L}*|zeugen?|vorgeworfen|verhaft\\p{L}+|festgenommen|inhaftiert|strafen?|geldstrafe|bu(?:ß|ss)geld\\p{L}*|haft|durchsuch\\p{L}+|(?:an|ein)?klag(?:t|te|ten|en)|klage|vor(?:s| das| dem)? \\p{L}*gericht|prüf(?:t|te|ten|en)|geprüft|prüfung|untersuch\\p{L}+|verfahren|straffrei|haftet|haftung|schadenersatz|einspruch|beschwerde|genehmig\\p{L}+|untersag\\p{L}+|verbot\\p{L}*|verweiger\\p{L}+|zertifikat|warnung|beanstand\\p{L}+|ignorier(?:t|te|ten) (?:\\p{L}+ ){0,3}?\\p{L}*(?:auflagen?|warnungen|anordnung(?:en)?|vorschriften|fristen)|abgelehnt|eingereicht|nachgereicht|entzieht|entzog|entzogen|entziehen|widerruf\\p{L}*|beschlagnahm\\p{L}+|sichergestellt|versiegel\\p{L}+|stillgelegt|angezeigt|anzeige|kanzlei|anw[aä]lte? (?:beauftragt|eingeschaltet)|studie',
  // harm and secrets
  'gestorben|getötet|ertrunken|vermisst|arbeitsunfähig|geschädigt\\p{L}*|gestohlen|entwende\\p{L}+|erbeut\\p{L}+|betrog\\p{L}*|\\p{L}*betrug\\p{L}*|gefälscht|manipuliert|gelöscht|besto(?:ch|chen)|bestech\\p{L}+|erpress\\p{L}+|veruntreu\\p{L}+|bedroht?e?n?|missbrauch\\p{L}*|missbräuch\\p{L}*|unterschl\\p{L}+|überfall\\p{L}*|verletz\\p{L}+|verschw(?:and|unden|ieg)\\p{L}*|aufgedeckt|entdeckt\\p{L}*|versto(?:ß|ss)\\p{L}*|verstie(?:ß|ss)\\p{L}*|geheimnis|stillschweigen|kooperier\\p{L}+',
];

/** Between a verb and its second part. */
const REST = '[^.;:!?]{0,100}?';

/** What is so day by day, by what it is. */
const IDLE = [
  // what a firm makes, sells and does for a living
  '(?:fertigt|fertigen|fertigte|produziert|produzieren|produzierte|baut|bauen|entwickelt|entwickeln|entwickelte|konstruiert|verarbeitet|verarbeiten|züchtet|röstet|braut|backt|bäckt|keltert|vertreibt|vertreiben|vermietet|vermieten|verleiht|betreibt|betreiben|betrieb|unterhält|unterhalten|bewirtschaftet|beliefert|beliefern|belieferte|versorgt|versorgen|versorgte|bietet|bieten|berät|beraten|vertritt|vertreten|vermittelt|bedient|bedienen|befördert|befördern|erforscht|erforschen|verlegt|druckt|näht|spezialisiert|sammelt|pflegt|pflegen|betreut|betreuen|verwaltet|verwalten)(?! nicht| keine)|stell(?:t|en|te|ten) ' + REST + 'her|handel(?:t|n|te|ten) mit',
  // what it is, and where
  '(?:mit (?:haupt|stamm|firmen)?sitz in|hat (?:seinen|ihren) sitz|sitzt in|beheimatet|ansässig|(?:gehört|gehören|gehörte|zählt|zählen|zählte) (?:\\p{L}+ ){0,3}?zu(?:r|m)?(?: den| der)? |als (?:gmbh|aktiengesellschaft|genossenschaft|verein|stiftung) organisiert|organisiert ist|(?:ist|sind|war|waren) (?:\\p{L}+ ){0,4}?(?:spezialist|spezialistin|marktführer|weltmarktführer|hersteller|anbieter|arbeitgeber|familienbetrieb|familienunternehmen|traditionsbetrieb|traditionsunternehmen|mittelständler|zulieferer|kein kleiner|keine kleine)(?:in)?)',
  // stages of what goes on in public
  '(?:sitzung|untersuchungsausschuss|verhandlungstag|tagung|messe|festival|saison|kongress|gipfel) ' + REST + '(?:begann|begonnen|beginnt|läuft|eröffnet|endet|endete|geht weiter|fortgesetzt|vertagt|steht an)|(?:begann|begonnen|beginnt|eröffnet|endet|endete) ' + REST + '(?:sitzung|tagung|messe|festival|saison|kongress|gipfel)|(?:nimmt|nehmen|nahm|nahmen) ' + REST + 'unter die lupe|(?:befasst|befassen|befasste|beschäftigt|beschäftigte) sich|(?:tagt|tagte|tagen|tagten)',
  // what has come out in print or on stage
  '(?:erschien|erschienen|erscheint|veröffentlicht|publiziert|uraufgeführt|ausgestrahlt|gesendet|gedruckt)(?! wurde nie)',
  // what everybody saw
  '(?:applaudier|klatsch|pfiff|jubel|sang|sangen|weinte|weinten|filmte|filmten|fotografier|hallte|skandier|marschier|zog(?:en)? durch|versammelte|gedachte|gedachten|legte(?:n)? (?:blumen|kränze)|zündete(?:n)? kerzen|betrat|verließ den|setzte(?:n)? sich|stand(?:en)? auf|ging(?:en)? (?:auf|aufs|ans|zum|zur|durch|über)|saß(?:en)?|sass(?:en)?|lief(?:en)? (?:auf|durch|über|ein)|stieg(?:en)? (?:aus|ein|auf)|brennt|brannte|leuchtet|hängt|hingen|hing|wohnt|wohnte|lebt|lebte|klebt|klebte|steckt im)(?:t|te|ten|en)?(?! \\p{L}*gericht)',
  // a writer's picture
  '(?:bringt|brachte|bringen|brachten|gerät|geriet|geraten) ' + REST + '(?:in bedrängnis|in not|ins wanken|in fahrt|in erklärungsnot|unter druck|ins schwitzen|ins gerede)|geht es um|ging es um|zur hauptsache|sorgt(?:e|en)? für|macht(?:e)? (?:von sich reden|schlagzeilen)|kommt? (?:nicht )?zur ruhe|(?:ist|war|sind|waren|bleibt) ' + REST + '(?:in aufruhr|in aller munde|allgegenwärtig|zu spüren|zu sehen|zu hören)|(?:erinnert|erinnerte) an',
];

/** What of a German draft that lies alone is asked for its source. */
export const alone: AloneLexicon = {
  weighty: inWords(...WEIGHTY),
  steps: inWords(
    '\\p{L}*vertr(?:ag|age|ags|äge|ägen)|beurkundet|(?:gehört|gehören|gehörte) (?:\\p{L}+ ){0,3}?(?:der|dem|den|seit|mehrheitlich|ganz|vollständig)|\\p{L}*(?:gesellschafter|eigentümer|aktionär|teilhaber)(?:in)?|(?:sitzt|sitzen|saß) ' + REST + 'im (?:\\p{L}*rat|vorstand|kuratorium|präsidium)|(?:gibt|geben|gab|gaben) ' + REST + '(?:auf|ab)(?=[,.;:]|$)|(?:hebt|heben|hob|hoben) ' + REST + 'an(?=[,.;:]|$)|angehoben|aufgestockt',
    'beauftragt(?:e|en)?|engagiert(?:e|en)?|angeheuert|verpflichtet(?:e|en)?|(?:stieg|stiegen|steigt|steigen) ' + REST + '(?:ein|aus)(?=[,.;:]|$)|eingestiegen|ausgestiegen|(?:zieht|zog|zogen|ziehen) ' + REST + '(?:zurück|ab)(?=[,.;:]|$)|zurückgezogen|abgezogen|(?:stellt|stellte|stellten) ' + REST + '(?:um|ein)(?=[,.;:]|$)|umgestellt|verschoben|verschob|verschoben|abgesagt|ausgelagert|verlegt(?:e|en)?|abgeschaltet|abgewiesen|ausgeschlagen|aufgebaut|umgewandelt|umgebaut',
    'eingebrochen|gehackt|ins darknet|ausgespäht|abgegriffen|verheimlicht\\p{L}*|vertuscht\\p{L}*|verschleiert\\p{L}*|getäuscht|gewusst|weggeschaut|(?:das )?geld ausgegangen|vorgestreckt|abgezweigt|verspekuliert|evakuiert|gesperrt|abgeholt|nach hause geschickt',
  ),
  idle: inWords(...IDLE),
  inPublic: inWords(
    '(?:prozess|verhandlung|hauptverhandlung|berufungsverhandlung) ' + REST + '(?:begann|begonnen|beginnt|läuft|eröffnet|fortgesetzt|vertagt|weiter)|(?:begann|begonnen|beginnt|eröffnet|läuft) ' + REST + '(?:prozess|verhandlung)',
    '(?:muss|musste|müssen|mussten) sich ' + REST + 'verantworten|(?:steht|stehen|stand|standen) ' + REST + 'vor gericht|wie ' + REST + '(?:bekannt (?:gegeben )?|mitgeteilt )(?:wurde|worden ist|ist)',
  ),
  expects: inWords('(?:rechnet|rechnen|rechnete|rechneten) (?:\\p{L}+ ){0,5}?mit|erwartet|erwarten|erwartete|erwarteten|peil(?:t|te|ten|en)|strebt|streben|strebte|prognostizier\\p{L}+|veranschlag\\p{L}+|kalkulier(?:t|te|en|ten) (?:\\p{L}+ ){0,3}?mit'),
  pronounced: inWords('verurteil(?:t|te|ten)|freigesprochen|freispruch|zugesprochen|bewährung'),
  charged: inWords('angeklagt|(?:wird|werden) (?:ihm|ihr|ihnen|dem|der|den) [^.;:]{0,80}?(?:vorgeworfen|zur last gelegt)|muss sich [^.;:]{0,80}?verantworten|steht [^.;:]{0,40}?vor gericht|steht unter anklage'),
  shares: inWords('aktien?|papiere?|anteilsscheine?|titel'),
  traded: inWords('börse|devisen|währung|kupfer|gold|rohöl|leitzins(?:en)?|zinsen|anleihen?|frachtraten?'),
  gifts: inWords('dotiert\\p{L}*|preisgeld\\p{L}*|prämien?|belohnung|finderlohn|\\p{L}*spende\\p{L}*|spendiert\\p{L}*|gespendet|stiftete?n?|gestiftet|sammelten?|gesammelt|zugunsten'),
  votes: inWords('wahlbeteiligung|stichwahl|bürgerentscheid\\p{L}*|stimmen|stimmten|ja-anteil|herausforder\\p{L}+|wahlkreis\\p{L}*|wahllokal\\p{L}*'),
  polled: inWords('(?:der|aller|von den) (?:\\p{Ll}+ )?(?:befragten|umfrageteilnehmer)|befragt|schwankungsbreite|fehlertoleranz'),
  stance: /^(?!ge|\p{L}{2,4}ge)\p{L}+t$/u,
  surveyed: new RegExp(`${inWords('\\p{L}*(?:studien?|umfragen?|erhebung|befragung|marktforscher|meinungsforscher)|institut').source}[^;]{0,160}${inWords('befragt|befragten?|getestet|ausgewertet|teilgenommen').source}|${inWords('(?:umfrage|befragung) unter').source}`, 'u'),
  listing: inWords('\\p{L}*(?:ranking|rangliste|statistik|erhebung|umfrage|befragung|auswertung|analyse|studie|vergleich|barometer|monitor|index|zugriffszahlen|absatzzahlen|besucherzahlen|verkaufszahlen|zulassungszahlen|marktdaten|quoten)(?:s|en|es)?'),
  laws: inWords('\\p{L}*(?:gesetz|gesetze|gesetzes|gesetzbuch|verordnung|satzung|verfassung|richtlinie)|paragraf|paragraph|artikel'),
  felt: /(?<!\p{L})gefühlten? $/u,
  common: inWords('im schnitt|durchschnitt\\p{L}*|im mittel|je aktie|pro aktie|dividende|mindestlohn|stundenlohn|mindestlöhne|mieten?'),
  people: /(?:menschen|personen|leuten?|toten?|opfern?|verletzten?|vermissten?|angestellten?|beschäftigten?|mitarbeitern?|mitarbeitende[nr]?|mitarbeiterinnen|stellen|jobs|arbeitsplätzen?|familien|kindern?|patienten|anlegern?|gläubigern?|kunden|haushalten?|wohnungen|fällen?|taten|tieren?|firmen|betrieben?|unternehmen|filialen|gebäuden?|ingenieuren?|lehrern?|lehrerinnen|lehrkräften?|pflegekräften?|ärzten?|ärztinnen|polizisten|fachkräften?|gemeinden|beschuldigten?)$/,
  sized: /(?<!\p{L})mit (?:\p{Ll}+ )?$/u,
  peopled: /(?<!\p{L})(?:heimat (?:für|von)|bewohnt von) (?:\p{Ll}+ ){0,2}$/u,
  measures: words('mm cm m km m² km² ha m³ l hl g kg ° punkt seiten millimetern zeilen meter metern einwohner einwohnern einwohnerinnen zuschauer zuschauern zuschauerinnen stimmberechtigte stimmberechtigten wahlberechtigte wahlberechtigten plätze plätzen uhr'),
};
