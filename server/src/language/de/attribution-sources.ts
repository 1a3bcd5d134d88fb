import { rememberWords } from '../../text/remember';
import type { SourceClass } from '../attribution';

/** Nouns by what they say of a speaker; each also matches inflected, feminine, and as the end of a compound. Lower case. */
const CLASSES: readonly (readonly [SourceClass, string])[] = [
  ['document', 'anfragebeantwortung communiqué kommuniqué stimmrechtsmitteilung zahlenwerk regelwerk vertragswerk anweisung bundesanzeiger begründung antwort ausschreibung vorwort nachruf daten jahresabschluss abschluss aufstellung übersicht auflistung tabelle notiz mitschrift verzeichnis chronik lagebild steckbrief chatprotokoll funkspruch patentschrift antrag resolution petition kommentar artikel manifest grundgesetz verfassung zettel flyer plakat urteilsbegründung vermerk rechnung jahresrechnung budget voranschlag bericht geschäftsbericht jahresbericht quartalsbericht lagebericht prüfbericht studie umfrage erhebung untersuchung statistik gutachten analyse urteil beschluss anklage anklageschrift klageschrift klage gerichtsunterlage unterlage dokument papier protokoll akte vertrag pflichtmitteilung börsenmitteilung adhocmitteilung prospekt angebotsunterlage bilanz vorlage sitzungsvorlage drucksache register handelsregister registerauszug haushaltsplan website webseite internetseite homepage gesetz verordnung entwurf gesetzentwurf liste brief schreiben e-mail mail rundmail sammelmail memo rundschreiben richtlinie bescheid satzung auswertung kalkulation datenbank tagesordnung obduktionsbericht polizeibericht zwischenbericht abschlussbericht fahrplan haftbefehl strafbefehl durchsuchungsbefehl einladung konzept leitfaden aushang flugblatt testament tagebuch wirtschaftsplan sozialplan insolvenzplan finanzplan bebauungsplan bauplan zeitplan bettenplan krankenhausplan preisblatt preisliste datenblatt merkblatt infoblatt faltblatt amtsblatt police versicherungspolice versicherungsschein grundbuch logbuch gästebuch quittung übersichtsarbeit doktorarbeit masterarbeit abschlussarbeit forschungsarbeit'],
  ['spokesperson', 'sprecher wortführer pressestelle'],
  ['organisation', 'stadtwerke hilfswerk kinderhilfswerk rechnungshof bundesrechnungshof landesrechnungshof gerichtshof verfassungsgerichtshof steuerzahlerbund mieterbund gewerkschaftsbund naturschutzbund städtebund gemeindebund erdbebenwarte wetterwarte verkehrsbetriebe denkfabrik verbund träger leitstelle meldestelle beratungsstelle ombudsstelle zentralstelle beirat ermittler ermittlern fahnder fahndern ermittlungsbehörden landkreise landkreisen unternehmen konzern firma gesellschaft verband polizei kriminalpolizei ministerium behörde amt regierung kommission partei fraktion gewerkschaft gericht staatsanwaltschaft anwaltschaft bundeswehr armee militär feuerwehr stadtverwaltung verwaltung gemeinde stadt landkreis kreis kanton land bund universität hochschule institut stiftung verein klub bank notenbank zentralbank bundesbank versicherung versicherer sparkasse börse aufsicht kammer kanzlei kirche bistum organisation hilfsorganisation agentur dienst zentrum zentrale klinik klinikum krankenhaus betrieb werk hersteller produzent ausrüster discounter veranstalter vermarkter logistiker filialist geldhaus geldinstitut kreditinstitut bauer autobauer maschinenbauer betreiber anbieter dienstleister riese start-up startup verlag lieferant zulieferer reederei werft brauerei airline fluggesellschaft bahn post vorstand aufsichtsrat betriebsrat gemeinderat stadtrat rat senat parlament bundestag bundesrat landtag kabinett magistrat rathaus präsidium kanzleramt opposition koalition führung leitung geschäftsleitung geschäftsführung geschäftsstelle team kartellamt statistikamt botschaft initiative bündnis vereinigung union bundesamt landesamt hausbank muttergesellschaft tochter mutter genossenschaft supermarktkette kette handelskette fonds beratung anstalt bruderschaft rebellen miliz truppe hauptquartier jury ausschuss gremium einrichtung innung zoll justiz delegation nasa uno eu nato innenministerium wetterdienst industrie verteidigung anklagebehörde nebenklage kreml vatikan pentagon élysée festspielleitung intendanz redaktion direktion netzwerk bürgergruppe aktionsgruppe umweltgruppe arbeitsgruppe elterngruppe fangruppe menschenrechtsgruppe gruppe liga center centre institute foundation association society university'],
  ['outlet', 'funkhaus rundfunksender lokalsender stadtmagazin fachblatt branchenblatt branchenbrief nachrichtensender zeitung tageszeitung sonntagszeitung magazin nachrichtenmagazin nachrichtenagentur presseagentur sender fernsehsender radiosender rundfunk blatt tagblatt tageblatt wochenblatt wochenzeitung portal nachrichtenportal onlinedienst branchendienst fachzeitschrift zeitschrift fernsehen onlineportal boulevardblatt presse depesche anzeiger kurier bote medium podcast fachdienst infodienst informationsdienst pressedienst mediendienst'],
  ['person', 'berater kämmerin gutachter gutachterin gesellschafter sachwalter insolvenzverwalter verwalter pächter käufer verkäufer bieter chef ceo präsident vorsitzende vorsitzender minister kanzler bürgermeister oberbürgermeister direktor leiter geschäftsführer gründer mitgründer inhaber eigentümer vorstand manager anwalt rechtsanwalt verteidiger richter staatsanwalt oberstaatsanwalt professor trainer kapitän spieler torwart autor schriftsteller regisseur intendant schauspieler sänger politiker abgeordnete abgeordneter landrat senator sekretär generalsekretär botschafter beauftragter beauftragte kommissar kommissarin analyst ökonom volkswirt wissenschaftler programmierer entwickler unternehmer investor milliardär architekt arzt ärztin virologe kardinal bischof papst pfarrer könig königin premier premierminister ministerpräsident stadtrat dezernent kämmerer sachverständige sachverständiger experte expertin angeklagte angeklagter kläger zeuge mann frau mutter vater bruder schwester sohn tochter witwe kollege obmann rektor dekan kurator redakteur journalist reporter kommandant general oberst admiral historiker jurist ingenieur meister wirt bäuerin landwirt lehrer schüler student rentner sozialdemokrat christdemokrat republikaner demokrat kandidat amtsinhaber amtskollege vize stellvertreter nachfolger vorgänger aktivist sportdirektor bundestrainer nationalspieler astronaut forscher chefin zeugin banker bänker monteur mechaniker kellner köchin bäcker metzger schreiner tischler maurer dachdecker elektriker klempner installateur schlosser schweißer gärtner gastronom hotelier makler spediteur fahrer lokführer schaffner pilot stewardess flugbegleiter kapitänin matrose lotse hafenmeister polizist feuerwehrmann sanitäter pfleger pflegerin krankenschwester hebamme apotheker psychologe therapeut erzieher sozialarbeiter hausmeister pförtner wachmann wachfrau türsteher steuerberater buchhalter notar schöffe dolmetscher übersetzer lektor verleger buchhändler bibliothekar archivar restaurator galerist sammler maler bildhauer musiker dirigent tänzer biologe chemiker physiker geologe meteorologe mathematiker soziologe psychiater chirurg onkologe epidemiologe statiker bauingenieur prüfer gerichtsvollzieher betriebsrätin betriebsratschef gemeinderätin stadträtin schatzmeister kassenwart vereinschef schiedsrichter jäger förster fischer winzer müller imker schäfer hirte händlerin verkäufer kassierer lagerist praktikant azubi auszubildender lehrling rentnerin pensionär urlauber tourist pendler fahrgast passagier patient kundin nachbarin augenzeugin passantin mieterin mieter vermieter vermieterin hausbesitzer'],
  ['anonymous', 'insider kreis finanzkreise regierungskreise branchenkreise verhandlungskreise unternehmenskreise parteikreise justizkreise sicherheitskreise koalitionskreise diplomatenkreise umfeld quelle informant beobachter kritiker augenzeuge branchenkenner kenner anwohner gegner befürworter person leute menschen kreise kreisen händler börsianer marktteilnehmer analysten experten fachleute forscher wissenschaftler teilnehmer eingeweihte betroffene angehörige nachbar nachbarn zeugen mitarbeiter beschäftigte ingenieure bewohner fans passanten diplomaten ökonomen volkswirte politiker abgeordnete investoren anleger juristen ärzte mediziner umweltschützer tierschützer menschenrechtler demonstranten aktivisten vertreter verantwortliche einheimische historiker landwirte eltern schüler studenten kunden verbraucherschützer datenschützer bauverwaltung branche szene hintergrundgespräch experte fachmann beamter beamte whistleblower mitglied'],
  ['rumour', 'berichte berichten medienberichte medienberichten medienbericht presseberichte presseberichten pressebericht zeitungsberichte zeitungsberichten gerücht gerüchte gerüchten vernehmen medien hörensagen spekulation meldungen'],
  ['statement', 'kenntnis dafürhalten zählung zählungen fazit resümee quintessenz vorhersage vorhersagen planung planungen ermittlung ermittlungen erkenntnisstand kenntnisstand hochrechnung hochrechnungen kalkulation kalkulationen idee wunsch vorstellung vorstellungen angabe angaben wort worten worte information informationen einschätzung einschätzungen ansicht ansichten meinung auffassung aussage aussagen auskunft darstellung schätzung schätzungen berechnung berechnungen erkenntnis erkenntnissen erkenntnisse mitteilung mitteilungen pressemitteilung pressemeldung überzeugung recherche recherchen medieninformationen befund befunde sicht beobachtung beobachtungen bekunden prognose prognosen lesart urteil behauptung behauptungen erklärung stellungnahme ankündigung bericht berichten meldung meldungen äußerung äußerungen verlautbarung zeugenaussagen pressekonferenz'],
  ['time', 'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember jahr jahre jahren woche wochen monat monate monaten tag tage tagen abend morgen vormittag nachmittag mittag nacht stunde stunden minute minuten uhr wochenende anfang ende mitte sommer herbst winter frühjahr frühling quartal prozent euro dollar franken million millionen milliarde milliarden'],
  ['thing', 'ja nein sprichwort redensart buch bücher formular formulare zahl zahlen fall fälle frage grund ziel plan problem entscheidung projekt haus werkzeug maßnahme gesetz preis umsatz gewinn verlust kosten stelle stellen schritt teil beispiel ergebnis thema abkommen abkürzung reihe mehrheit gespräch rede name gewicht bitte rückgabe steuer steuern'],
];

const ENDINGS = ['', 's', 'es', 'e', 'en', 'n', 'er', 'ern', 'in', 'innen', 'se'];

function index(): ReadonlyMap<string, SourceClass> {
  const known = new Map<string, SourceClass>();
  // exact rows first: an inflected form of one word may be another word
  for (const [kind, words] of CLASSES) for (const word of words.split(' ')) if (!known.has(word)) known.set(word, kind);
  for (const [kind, words] of CLASSES) {
    for (const word of words.split(' ')) for (const ending of ENDINGS) if (!known.has(word + ending)) known.set(word + ending, kind);
  }
  return known;
}

const NOUNS = index();
/** Shorter words are looked up whole only: `amt` would end `gesamt`, `rat` `Quadrat`. */
const SHORTEST_SUFFIX = 4;
const WHOLE_ONLY = new Set(['amte', 'amts', 'rate', 'rats', 'raten', 'bund', 'land', 'lande', 'stadt', 'werk', 'werke', 'tage', 'mann', 'zahl', 'post', 'bahn', 'jahr', 'ende', 'wort', 'teil', 'name', 'haus', 'bote', 'fall', 'akte', 'mail', 'kreis', 'tagen', 'bauer', 'plan', 'grund', 'sicht', 'stelle', 'stellen', 'einheit']);
const SUFFIX_TOO: readonly string[] = ['amt', 'rat'];

/** A public budget; `Haushalte` are homes. */
const BUDGET = /^(?:(?:bundes|landes|kreis|doppel|nachtrags)?haushalt|etat)(?:s|es)?$/;

/** The class of a German noun by itself or by the end of the compound: `Finanzvorständin`, `Bundesumweltministerium`. */
export const classOf = rememberWords((word): SourceClass | undefined => readClass(word.toLowerCase()));

function readClass(lower: string): SourceClass | undefined {
  const whole = NOUNS.get(lower);
  if (whole) return whole;
  for (let at = 1; at <= lower.length - SHORTEST_SUFFIX; at++) {
    const end = lower.slice(at);
    if (at < 2 || WHOLE_ONLY.has(end)) continue;
    const kind = NOUNS.get(end);
    if (kind) return kind;
  }
  if (BUDGET.test(lower)) return 'document';
  if (/vorständin(?:nen)?$|anwältin(?:nen)?$|ärztin(?:nen)?$|jährigen?r?$/.test(lower)) return 'person';
  if (lower.length > 5 && SUFFIX_TOO.some((end) => lower.endsWith(end) && /s$|[^aeiou]$/.test(lower.slice(0, -end.length)))) return 'organisation';
  return undefined;
}

const MEDIA = new Set('bloomberg reuters dpa afp ap apa sda keystone-sda sid spiegel stern focus zeit bild welt taz faz sz nzz handelsblatt wirtschaftswoche zdf ard wdr ndr swr mdr br hr rbb orf srf cnn bbc cnbc guardian economist politico axios techcrunch wired heise golem xinhua tass interfax tagesschau deutschlandfunk rtl sat.1 prosieben n-tv ntv standard falter profil kurier krone blick watson t-online correctiv msnbc nbc cbs abc npr forbes fortune newsweek kicker capital'.split(' '));
const MEDIUM_WORD = /(?:^|[\s-])(?:zeitung|magazin|times|post|journal|news|tribune|herald|chronicle|gazette|observer|guardian|telegraph|nachrichtenagentur|rundfunk|radio|fernsehen|tv|presse|bote|anzeiger|kurier|courier|courrier|echo|merkur|depesche|rundschau|kreiszeitung|press|wire|newswire|le monde|figaro|nachrichten|neueste|funk|sender|portal|spiegel|blatt)\b|(?:zeitung|tagblatt|tageblatt|wochenblatt|blatt|magazin|rundschau|nachrichten|anzeiger|kurier|bote|presse|funk|echo|report|post|depesche|spiegel|boten)s?$/i;

/** A site named by its address: `kueste.de` */
const DOMAIN = /^[\p{L}\d-]+\.(?:de|at|ch|com|org|net|eu|tv|info)$/u;

/** A newsletter, by the trade it is for: `Radmarkt-Brief`. */
export const newsletter = /^(?:d(?:er|ie|as|em|en|es) )?\p{Lu}\p{L}+-(?:Brief|Ticker|Newsletter|Blog|Pressedienst|Branchendienst|Infodienst)s?$/u;

/** `, ein Fachmagazin für Radhändler, meldete`: an apposition that calls a name a medium. */
export const calledMedium = /^,\s(?:d(?:as|er|ie)|eine?)\s(?:[\p{Ll}-]+\s){0,3}\p{L}*(?:zeitung|zeitschrift|blatt|magazin|portal|sender|agentur|dienst|blog|newsletter|podcast)(?!\p{L})/iu;

/** Whether a name is that of a medium: by a word in it or as one of the big ones. */
export function isMedium(name: string): boolean {
  const lower = name.toLowerCase().replace(/^(?:der|die|das|dem|den|des)\s+/, '');
  if (/^(?:deutsche[nr]? post|la poste|postbank)/.test(lower)) return false;
  if (lower === 'bundesanzeiger') return false;
  if (DOMAIN.test(lower) || newsletter.test(name)) return true;
  return MEDIA.has(lower) || MEDIA.has(lower.replace(/s$/, '')) || MEDIUM_WORD.test(lower);
}
