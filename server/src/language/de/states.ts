import { condition, type StateLexicon } from '../states';
import { words } from '../words';

const INQUIRY = '(?:ermittlung|untersuchung|verhandlung|gespräch|suche|verfahren|prüfung|einsatz|sonderkommission)\\p{L}*';

export const states: StateLexicon = {
  conditions: [
    condition('thing', 'shut | gesperrt|geschlossen|abgeriegelt|stillgelegt|unpassierbar|blockiert|dicht|abgeschaltet | offen|geöffnet|öffnete|öffneten|wiedereröffnet|freigegeben|befahrbar|passierbar|hochgefahren'),
    condition('thing', 'in force | gilt|gelten|in kraft|verhängt|besteht|bestehen|verboten|untersagt | aufgehoben|hob … auf|ausgesetzt|gekippt|ausgelaufen|abgelaufen|zurückgenommen|außer kraft|gelockert|gefallen'),
    condition('thing', 'running | dauer(?:t|n) … an|läuft|laufen|geh(?:t|en) … weiter|weiterge(?:ht|hen)|häl?t … an|halten … an|anhält|andauer(?:t|n)|im gange|fortgesetzt|streik(?:t|en)|wird weiter … | beendet|beendete|beendeten|endete|endeten|geendet|zu ende|vorbei|vorüber|abgebrochen|abgeblasen|eingestellt|abgeschlossen|gescheitert|scheiterten|scheiterte|geplatzt|aufgelöst|ausgesetzt|brach … ab|brachen … ab|geeinigt|einigten|beigelegt'),
    condition('any', 'missing | vermisst|vermissten?|verschwunden|verschollen|gesucht|sucht|suchen|fehlt|fehlen|spurlos|suche|unauffindbar|flüchtig\\p{L}*|auf der flucht | gefunden|entdeckt|aufgetaucht|geborgen|gefasst|festgenommen|gerettet|gestellt|aufgespürt|wiedergefunden|tauchte … auf|tauchten … auf|zurückgekehrt|stellte sich'),
    condition('person', 'custody | untersuchungshaft|u haft|in haft|haft|gewahrsam|hinter gittern|im gefängnis|arrest | freigelassen|entlassen|(?:komm|kam)\\p{L}* … frei|freigekommen|auf freiem fuß|auf freien fuß|freigesprochen|haftbefehl … (?:aufgehoben|außer vollzug)|haftverschonung|verlegt'),
    condition('person', 'hospital | krankenhaus|klinik|klinikum|spital|intensivstation|lebensgefahr|koma|schwer verletzt|krankgeschrieben | entlassen|verlassen|verließ|genesen|gestorben|starb|erlag|erlegen|verstorben|außer lebensgefahr|zu hause|zurück … (?:im dienst|bei der arbeit)|erholt'),
    condition('person', 'probe | ermittelt|ermitteln|ermittlungen|verdächtigt|verdacht|beschuldigt\\p{L}*|(?:verfahren|untersuchung) … gegen | (?:verfahren|ermittlungen|anklage|untersuchung|vorwürfe) … (?:eingestellt|fallen gelassen|fallengelassen|niedergeschlagen|zurückgezogen)|entlastet|freigesprochen|verurteilt|angeklagt|rehabilitiert'),
    condition('thing', 'burning | brennt|brennen|lodert|lodern|außer kontrolle|in flammen|unter kontrolle gebracht | gelöscht|erloschen|unter kontrolle|aus'),
    condition('any', 'out of order | ohne (?:strom|wasser|heizung|gas|netz|telefon)|ausgefallen|lahm|lahmgelegt|offline|gestört|still|außer betrieb|defekt|kaputt | behoben|repariert|wiederhergestellt|wieder … (?:am netz|in betrieb|da|versorgt|erreichbar|strom|wasser|heizung|gas)|läuft wieder|laufen wieder|rollt wieder|rollen wieder|fährt wieder|fahren wieder|online'),
    condition('thing', 'for sale | zum verkauf|zu haben|käufer|verkäuflich|angeboten|auf dem markt | verkauft|verkaufte|gekauft|kaufte|erworben|erwarb|ersteigert|käufer gefunden|ging … an|veräußert|vom markt'),
    condition('thing', 'vacant | unbesetzt|vakant|verwaist|frei|ausgeschrieben|leer|nicht besetzt | besetzt|vergeben|neu besetzt|vermietet|bezogen|nachbesetzt'),
    condition('person', `in charge | (?:leitet|leiten|führt|führen|verantwortet|übernimmt|betreut|geleitet) … ${INQUIRY}|${INQUIRY} … (?:leitet|führt|geleitet|verantwortet|betreut) | (?:abgegeben|gab … ab|abgezogen|übergeben|übergab|abgelöst|ersetzt|versetzt|entbunden|wechselte|gewechselt|entzogen|niedergelegt)`),
    condition('thing', 'building | im bau|gebaut|errichtet|saniert|umgebaut|renoviert|im rohbau|baustelle|repariert | fertig|fertiggestellt|eröffnet|eingeweiht|übergeben|eröffnete|bezogen|vollendet'),
    condition('thing', 'planned | geplant|vorgesehen|angesetzt|anberaumt|terminiert|(?:soll|sollen) … (?:stattfinden|beginnen|starten|eröffnen|öffnen|kommen|folgen|anlaufen|steigen|entstehen)|findet … statt|finden … statt|beginnt|startet|steigt|steht … bevor|stehen … bevor|will|wollen | abgesagt|verschoben|vertagt|gestrichen|vom tisch|verworfen|gestoppt|stoppte|aufgegeben|geplatzt|platzte|abgeblasen|zurückgezogen|gescheitert|auf eis|fällt … aus|fallen … aus|fiel … aus|ausgefallen|sagte … ab|sagten … ab|begraben', { planned: true }),
    condition('any', 'trapped | eingeschlossen|verschüttet|sitzen fest|sitzt fest|sitzen … fest|sitzt … fest|steck(?:t|en) … fest|gefangen|als geiseln? | befreit|gerettet|geborgen|freigekommen|in sicherheit|freigelassen'),
    condition('any', 'evacuated | evakuiert|notunterkünften|notunterkunft|turnhalle|nicht zurück|obdachlos | zurückgekehrt|kehrten … zurück|kehrte … zurück|zurück in|zurückkehren dürfen|wieder zu hause'),
    condition('thing', 'offer | auf dem tisch|liegt vor|gilt|steht|prüft|prüfen|erwägt | abgelehnt|lehnte … ab|lehnten … ab|angenommen|nahm … an|nahmen … an|zurückgezogen|zog … zurück|ausgeschlagen|verfallen|zurückgewiesen'),
    condition('person', 'candidate | kandidiert|bewirbt sich|tritt … an|kandidat(?:in)?|bewerber(?:in)?|favorit(?:in)?|spitzenkandidat(?:in)? | zurückgezogen|zog … zurück|verzichtet|verzichtete|gewählt|unterlag|unterlegen|gewonnen|gewann|verloren|verlor'),
    condition('any', 'suspended | beurlaubt|suspendiert|freigestellt|gesperrt|krank|verletzt | zurück (?:im|auf|in)|wieder im (?:dienst|amt)|wieder eingesetzt|wieder … (?:im dienst|im amt|im training|spielberechtigt)|rehabilitiert|entlassen'),
  ],
  noMore: / (?:nicht mehr|nicht länger|kein\p{L}* … mehr) /u,
  not: / (?:nicht|nie|niemals|kein\p{L}*|weder|keineswegs|kaum) /u,
  denial: / (?:nicht|nie|niemals) /u,
  pending: / (?:noch (?:immer )?(?:nicht|kein\p{L}*)|(?:bislang|bisher|weiterhin) (?:nicht|kein\p{L}*)|steh(?:t|en) (?:.* )?aus|ausste(?:ht|hen)|lässt (?:.* )?auf sich warten|(?:wird|werden) (?:.* )?erwartet|(?:muss|müssen) (?:.* )?noch|ist (?:.* )?offen|wart(?:et|en) (?:.* )?auf) /u,
  future: / (?:wird|werden|würde\p{L}*)(?! .*worden) /u,
  past: /^(?:wurde|saß|saßen|lag|lagen|stand|standen|lief|liefen|galt|galten|ging|gingen|hielt|hielten|blieb|blieben|kam|kamen|trat|traten|bewarb|bewarben|(?:dauer|fehl|such|steck|streik|ermittel|leit|führ|betreu|brann|loder|kandidier|ruh|stock|warte|woll|soll|starte|stamm)ten?)$/u,
  done: / (?:hat|haben|ist|sind|wurde|wurden|worden|war|waren|hatte|hatten|habe|sei|seien) /u,
  preterite: /(?:te|ten|tete|teten)$|^(?:\p{L}*(?:schied|gab|nahm|hob|fiel|schloss|sprach|traf|zog|trat|rief|schlug|wies|hielt|ließ|lud|warf|wich|stieg|fand|band|bot|brach|fing|ging|kam|lag|las|sah|stand|starb|warb|schrieb))(?:en)?$/u,
  participle: /(?:t|en)$/u,
  participleMark: /^(zu|ab|an|auf|aus|ein|vor|nach|bei|mit|um|über|unter|durch|los|frei|fest|her|hin|weg|zurück|statt|teil)?ge(?=\p{L}{3})|(?<=^(?:zu|ab|an|auf|aus|ein|vor|nach|bei|mit|um|los|frei|fest|her|hin|weg|zurück|statt|teil))zu(?=\p{L}{3})/u,
  derivation: /(?:ungen|ung|tionen|tion|ieren|iert|ierte|ierten|ete|eten|te|ten|et|en|t|e|n|s)$/u,
  deciding: /^(?:(?:zu|ab)?(?:ge)?stimm|entsch(?:ei|ie)d|(?:ab|vor|be)?(?:ge)?billig|genehmig|bewillig|erlaub|gestatt|untersag|ab(?:ge)?lehn|lehn|urteil|verurteil|frei(?:ge)?g[eai]b|grün|bescheid|beschl[uo]ss|beschl(?:ie|o)ß|beschl[oi]|votum|stimm|votier|billig|segn|zulass|zu(?:ge)?lass)/u,
  genitive: words('der des eines einer'),
  links: words('bleibt bleiben blieb inzwischen mittlerweile endlich schließlich weiterhin abend morgen mittag nacht ende anfang'),
  other: / (?:zweite[rnsm]?|dritte[rnsm]?|weitere[rnsm]?|andere[rnsm]?|anders) /u,
};
