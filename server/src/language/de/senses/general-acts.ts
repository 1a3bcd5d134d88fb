import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: culture, sport, and the words of all news, what happens and what is so. The concepts are the same in every language. */
export const generalActs = (): readonly SenseRow[] => senseRows('act', `
rise: steigen stieg gestiegen ansteigen angestiegen anstieg anstiege zunehmen zugenommen zunahme wachsen wuchs gewachsen zulegen zugelegt klettern geklettert
fall: sinken sank gesunken zurückgehen zurückgegangen rückgang rückgänge abnehmen abgenommen abnahme fallen fiel gefallen schrumpfen geschrumpft
raise: erhöhen erhöht erhöhung anheben angehoben anhebung heraufsetzen heraufgesetzt steigern gesteigert steigerung
lower: senken gesenkt senkung herabsetzen herabgesetzt reduzieren reduktion reduzierung verringern verringerung mindern
top-up: aufstocken aufgestockt aufstockung nachschießen nachgeschossen
price-increase: preiserhöhung verteuerung verteuern teurer aufschlag aufschlagen aufgeschlagen preisanstieg < raise
price-cut: preissenkung verbilligung verbilligen billiger günstiger < lower
surge: hochschnellen hochgeschnellt emporschnellen in_die_höhe_schnellen sprunghaft sprung explodieren < rise
plunge: einbrechen eingebrochen einbruch einbrüche abstürzen abgestürzt absturz < fall; rise-slight: leicht_gestiegen leichter_anstieg leicht_zugenommen < rise
fall-slight: leicht_gesunken leichter_rückgang leicht_zurückgegangen < fall; double: verdoppeln verdopplung verdoppelung doppelt_so_viele doppelt_so_viel
triple: verdreifachen verdreifachung dreimal_so_viele; quadruple: vervierfachen vervierfachung viermal_so_viele; multiply: vervielfachen vervielfachung ein_vielfaches
halve: halbieren halbierung um_die_hälfte halb_so_viele; stagnate: stagnieren stagnation stocken gestockt auf_der_stelle_treten nullwachstum
unchanged: unverändert gleichbleibend gleich_geblieben stabil konstant; change: ändern geändert änderung verändern veränderung wandel wandeln abändern
adjust: anpassen angepasst anpassung justieren angleichen angeglichen; tighten: verschärfen verschärfung strenger
loosen: lockern gelockert lockerung erleichtern erleichterung aufweichen; worsen: verschlechtern verschlechterung verschlimmern zuspitzen zugespitzt zuspitzung verschärfen
improve: verbessern verbesserung besser aufwerten aufgewertet aufwertung optimieren; recover: erholen erholung sich_erholen sich_erholt genesen genesung
calm-down: beruhigen beruhigung entspannen entspannung sich_legen; escalate: eskalieren eskalation ausufern ausarten
exceed: übersteigen überstieg überstiegen übertreffen übertraf übertroffen überschreiten überschritten übersteigt
fall-short: unterschreiten unterschritten verfehlen verfehlt hinter_den_erwartungen zurückbleiben zurückgeblieben
reach-level: erreichen erreicht sich_belaufen_auf betragen beträgt beziffern; break-record: rekord_brechen rekord_gebrochen rekord_überboten rekord_aufgestellt
fluctuate: schwanken geschwankt schwankung; extend-time: verlängern verlängerung ausdehnen ausgedehnt; shorten: verkürzen verkürzung kürzen gekürzt abkürzen
expand: ausbauen ausgebaut ausbau erweitern erweiterung ausweiten ausgeweitet ausweitung vergrößern vergrößerung
scale-back: verkleinern verkleinerung zurückfahren zurückgefahren einschränken eingeschränkt redimensionieren abspecken
cut-spending: kürzen gekürzt kürzung streichen gestrichen streichung sparen einsparen eingespart < lower
speed-up: beschleunigen beschleunigung vorantreiben vorangetrieben forcieren schneller; slow-down: verlangsamen verlangsamung bremsen gebremst abbremsen ausbremsen abschwächen
delay: verzögern verzögerung verspäten verspätung sich_hinziehen in_verzug; bring-forward: vorziehen vorgezogen vorverlegen vorverlegt früher_als_geplant
postpone: verschieben verschoben verschiebung vertagen vertagung aufschieben aufgeschoben verlegen verlegt
cancel: absagen abgesagt absage ausfallen ausgefallen streichen gestrichen annullieren annulliert abblasen abgeblasen
take-place: stattfinden stattgefunden abhalten abgehalten durchführen durchgeführt durchführung über_die_bühne_gehen
shelve: auf_eis_legen auf_eis_gelegt auf_eis zurückstellen zurückgestellt sistieren sistiert ruhen_lassen
abandon-plan: aufgeben aufgegeben verwerfen verworfen fallen_lassen fallengelassen begraben abrücken
begin: beginnen begann begonnen beginn starten gestartet start anfangen angefangen anfang anlaufen angelaufen auftakt
end: enden endete beenden beendet ende zu_ende_gehen zu_ende_gegangen abschluss schluss
launch: lancieren lanciert einführen eingeführt einführung auf_den_markt_bringen auf_den_weg_bringen aus_der_taufe_heben
discontinue: einstellen eingestellt einstellung aus_dem_programm_nehmen auslaufen_lassen; expire: ablaufen abgelaufen ablauf auslaufen ausgelaufen erlöschen erloschen
complete: abschließen abgeschlossen fertigstellen fertiggestellt fertigstellung vollenden vollendet vollendung
interrupt: unterbrechen unterbrach unterbrochen unterbrechung aussetzen ausgesetzt aussetzung pausieren
resume: wiederaufnehmen wiederaufgenommen wiederaufnahme wieder_aufnehmen wieder_aufgenommen fortsetzen fortgesetzt
stop: stoppen gestoppt stopp aufhören aufgehört anhalten halt_machen einstellen; stop-short: abbrechen abgebrochen abbruch vorzeitig_beendet
continue: fortsetzen fortgesetzt fortsetzung weiterführen weitergeführt fortführen fortgeführt weitermachen; repeat: wiederholen wiederholt wiederholung erneut abermals
plan: planen geplant planung vorhaben beabsichtigen vorsehen vorgesehen anpeilen ins_auge_fassen ankündigen angekündigt
consider: erwägen erwogen erwägung in_betracht_ziehen prüfen liebäugeln überlegen
announce: ankündigen angekündigt ankündigung bekanntgeben bekanntgegeben bekannt_gegeben mitteilen mitgeteilt verkünden verkündet
promise: versprechen versprach versprochen zusagen zugesagt zusage zusichern zugesichert in_aussicht_stellen in_aussicht_gestellt
keep-promise: einlösen eingelöst einhalten eingehalten erfüllen erfüllt; break-promise: brechen gebrochen nicht_eingehalten wortbruch wortbrüchig
prepare: vorbereiten vorbereitet vorbereitung vorkehrungen_treffen sich_rüsten; schedule: ansetzen angesetzt terminieren anberaumen anberaumt festsetzen festlegen festgelegt
decide: entscheiden entschied entschieden entscheidung entscheid beschließen beschloss beschlossen beschluss beschlüsse
approve: genehmigen genehmigung billigen gebilligt bewilligen bewilligt bewilligung zustimmen zugestimmt gutheißen grünes_licht
reject: ablehnen abgelehnt ablehnung zurückweisen zurückgewiesen verwerfen verworfen abschmettern eine_absage_erteilen verweigern
grant: gewähren gewährt gewährung erteilen erteilt zusprechen zugesprochen bewilligen; refuse-grant: verweigern verweigerung versagen vorenthalten
adopt-rule: verabschieden verabschiedet erlassen erließ annehmen angenommen annahme
repeal: aufheben aufgehoben aufhebung abschaffen abgeschafft abschaffung außer_kraft_setzen außer_kraft_gesetzt
come-into-force: in_kraft_treten in_kraft_getreten inkrafttreten tritt_in_kraft wirksam_werden gelten gilt; withdraw: zurückziehen zurückgezogen rückzug zurücknehmen zurückgenommen
revoke: entziehen entzog entzogen entzug widerrufen widerruf aberkennen aberkannt aberkennung
apply-for: beantragen beantragt antrag ersuchen gesuch_stellen einreichen eingereicht ansuchen; submit: einreichen eingereicht einreichung vorlegen vorgelegt eingeben abgeben
vote: abstimmen abgestimmt abstimmung votieren votum; elect: wählen gewählt wahl küren gekürt; vote-out: abwählen abgewählt abwahl
choose: auswählen ausgewählt auswahl bestimmen sich_entscheiden_für; commission: beauftragen beauftragt auftrag_erteilen auftrag_vergeben vergeben vergabe
appoint: ernennen ernannte ernannt ernennung berufen berufung bestellen bestellt einsetzen eingesetzt
take-office: antreten angetreten antritt amtsantritt übernehmen übernommen das_ruder_übernehmen
resign: zurücktreten zurückgetreten rücktritt abtreten abdanken niederlegen niedergelegt demission demissionieren hut_nehmen
dismiss: entlassen entließ entlassung kündigen gekündigt kündigung feuern gefeuert freistellen freigestellt abberufen vor_die_tür_setzen
sack-coach: trainerentlassung beurlauben beurlaubt beurlaubung trainerwechsel < dismiss
hire: einstellen eingestellt einstellung anstellen angestellt anheuern engagieren rekrutieren; quit-job: kündigen gekündigt weggang abgang ausscheiden ausgeschieden verlassen
job-cuts: stellenabbau abbauen abgebaut personalabbau stellen_streichen stellenstreichung arbeitsplatzabbau
job-creation: stellen_schaffen arbeitsplätze_schaffen stellenaufbau neue_jobs; retire: in_pension_gehen pensionierung pensionieren ruhestand in_rente_gehen pensionsantritt
replace: ersetzen ersetzt ersatz ablösen abgelöst ablösung auswechseln austauschen ausgetauscht; succeed: nachfolgen nachfolge folgt_auf beerben beerbt an_die_stelle_treten
deputise: vertreten vertritt vertretung einspringen eingesprungen interimistisch; found: gründen gegründet gründung ins_leben_rufen ins_leben_gerufen errichten stiften
dissolve: auflösen aufgelöst auflösung liquidieren liquidation
merge: fusionieren fusioniert fusion zusammenschließen zusammengeschlossen zusammenschluss zusammenlegen zusammengelegt zusammenlegung vereinigen
split: aufteilen aufgeteilt aufspalten aufspaltung spalten gespalten abspalten abspaltung trennen getrennt
separate-couple: sich_trennen getrennt trennung ehe-aus liebes-aus beziehungsende; divorce: sich_scheiden_lassen geschieden scheidung scheidungsantrag < separate-couple
marry: heiraten geheiratet heirat hochzeit trauung trauen getraut eheschließung ja-wort unter_die_haube; engage: sich_verloben verlobt verlobung
join: beitreten beigetreten beitritt eintreten eingetreten eintritt sich_anschließen angeschlossen
quit-membership: austreten ausgetreten austritt ausscheiden ausgeschieden den_rücken_kehren
cooperate: zusammenarbeiten zusammenarbeit kooperieren kooperation partnerschaft spannen_zusammen zusammenspannen
buy: kaufen gekauft kauf käufe erwerben erwarb erworben erwerb anschaffen angeschafft anschaffung ankauf übernehmen
sell: verkaufen verkauft verkauf verkäufe veräußern veräußerung abstoßen abgestoßen den_besitzer_wechseln absetzen
order: bestellen bestellt bestellung ordern geordert in_auftrag_geben in_auftrag_gegeben; take-over: übernehmen übernahm übernommen übernahme schlucken geschluckt
put-up-for-sale: zum_verkauf zum_verkauf_stehen feilbieten anbieten ausschreiben; sold-out: ausverkauft vergriffen restlos_ausverkauft < unavailable
rent-out: vermieten vermietet vermietung verpachten verpachtet; rent: mieten gemietet anmieten angemietet anmietung pachten gepachtet
lend: verleihen verliehen ausleihen ausgeliehen leihen geliehen leihgabe leihweise
return-item: zurückgeben zurückgegeben rückgabe zurückbringen retournieren retourniert aushändigen
restitute: restituieren restituiert restitution rückgabe zurückerstatten < return-item
pay: zahlen gezahlt bezahlen bezahlt zahlung begleichen beglichen entrichten überweisen überwiesen
pay-back: zurückzahlen zurückgezahlt rückzahlung erstatten erstattet tilgen getilgt rückerstatten
finance: finanzieren finanziert finanzierung mittel_bereitstellen bezahlen aufkommen_für; invest: investieren investiert investition stecken geld_in_die_hand_nehmen
give: geben gab gegeben schenken geschenkt schenkung überlassen vermachen übergeben übergabe; donate: spenden gespendet spende stiften gestiftet zuwenden zukommen_lassen < give
raise-money: sammeln gesammelt spendenaktion spendensammlung sammelaktion crowdfunding; bequeath: vermachen vermacht vererben vererbt hinterlassen hinterließ
inherit: erben geerbt beerben; receive: erhalten erhielt bekommen bekam empfangen kriegen entgegennehmen entgegengenommen
win-award: ausgezeichnet auszeichnung auszeichnen gewinnen gewann gewonnen preis_erhalten geehrt ehrung prämiert
nominate: nominieren nominiert nominierung vorschlagen vorgeschlagen anwärter shortlist; lose: verlieren verlor verloren verlust einbüßen eingebüßt abhandenkommen
win-gain: gewinnen gewann gewonnen hinzugewinnen dazugewinnen erlangen; find: finden fand gefunden fund entdecken entdeckt entdeckung auffinden aufgefunden aufspüren stoßen_auf
turn-up: auftauchen aufgetaucht wieder_auftauchen zum_vorschein_kommen wiedergefunden; disappear: verschwinden verschwand verschwunden abhandengekommen verschollen vermisst
search: suchen gesucht suche fahnden fahndung suchaktion; identify: identifizieren identifiziert identifizierung erkennen erkannt zuordnen
lack: fehlen gefehlt mangeln fehlend vermissen nicht_vorhanden; build: bauen gebaut bau errichten errichtet errichtung erbauen erbaut erstellen hochziehen neubau
start-building: spatenstich baubeginn grundsteinlegung baustart bagger_auffahren < begin; finish-building: richtfest aufrichte gleichenfeier firstfeier dachgleiche
convert: umbauen umgebaut umbau umwandeln umgewandelt umnutzen umnutzung umfunktionieren
renovate: sanieren saniert sanierung renovieren renoviert renovierung restaurieren restaurierung instandsetzen auffrischen
modernise: modernisieren modernisierung erneuern erneuert erneuerung auf_den_neuesten_stand_bringen aufrüsten
repair: reparieren repariert reparatur instandsetzen instandgesetzt instandsetzung ausbessern ausgebessert flicken beheben behoben
maintain: warten gewartet wartung instandhalten instandhaltung unterhalt pflegen; destroy: zerstören zerstört zerstörung vernichten vernichtet verwüsten in_schutt_und_asche
demolish: abreißen abgerissen abriss abbrechen abgebrochen abbruch rückbau schleifen niederreißen
damage: beschädigen beschädigt beschädigung schaden schäden in_mitleidenschaft_ziehen in_mitleidenschaft_gezogen ramponieren
collapse: einstürzen eingestürzt einsturz zusammenbrechen zusammengebrochen zusammenstürzen einbrechen
burn-down: abbrennen abgebrannt niederbrennen brand brände ausbrennen feuer_fangen; vandalise: verwüsten sachbeschädigung vandalismus beschmieren beschmiert randalieren
break-down: ausfallen ausgefallen ausfall ausfälle versagen streiken panne defekt; steal: stehlen stahl gestohlen diebstahl entwenden entwendet klauen mitgehen_lassen erbeuten
move-house: umziehen umgezogen umzug übersiedeln zügeln wegziehen verlegen standortwechsel; move-in: einziehen eingezogen einzug beziehen bezogen bezug
move-out: ausziehen ausgezogen auszug räumen geräumt; arrive: ankommen angekommen ankunft eintreffen eingetroffen anreisen anreise einlaufen
leave: verlassen verließ abreisen abgereist abreise weggehen abfahren abgefahren aufbrechen; flee: fliehen floh geflohen flüchten flucht abhauen sich_absetzen das_weite_suchen
return: zurückkehren zurückgekehrt rückkehr heimkehren comeback wiederkommen; evacuate: evakuieren evakuiert evakuierung räumen geräumt räumung in_sicherheit_bringen
bring: bringen gebracht transportieren befördern überführen überführt einliefern; open: öffnen geöffnet öffnung aufmachen aufsperren tore_öffnen
inaugurate: eröffnen eröffnet eröffnung einweihen eingeweiht einweihung feierlich_eröffnet aus_der_taufe
close: schließen schloss geschlossen schließung zumachen zugemacht zusperren dichtmachen dicht_machen die_tore_schließen schliessung
close-temporarily: vorübergehend_geschlossen betriebsferien vorübergehende_schließung zwischenzeitlich_geschlossen < close
reopen: wiedereröffnen wiedereröffnet wiedereröffnung wieder_öffnen wieder_geöffnet neueröffnung < open; block-off: sperren gesperrt sperrung sperre absperren abgesperrt abriegeln
shut-down-plant: stilllegen stillgelegt stilllegung außer_betrieb außer_betrieb_genommen abschalten abgeschaltet vom_netz
put-into-service: in_betrieb_nehmen in_betrieb_genommen inbetriebnahme in_betrieb anschalten hochfahren; operate: betreiben betreibt betrieb betrieben führen geführt bewirtschaften
demand-act: fordern gefordert forderung verlangen pochen_auf einfordern geltend_machen; urge: drängen gedrängt appellieren appell aufrufen aufgerufen aufruf auffordern
offer: anbieten angeboten angebot offerieren bieten geboten bot unterbreiten; bid-auction: bieten geboten mitbieten steigern ersteigern ersteigert den_zuschlag_erhalten
auction-off: versteigern versteigert versteigerung unter_den_hammer_kommen auktion ersteigern < sell
agree: sich_einigen geeinigt einigung vereinbaren vereinbart vereinbarung übereinkunft übereinkommen handelseins
disagree: uneinig uneins streiten stritt gestritten streit dissens meinungsverschiedenheit; negotiate: verhandeln verhandelt verhandlung gespräche_führen gespräche feilschen
talks-fail: gescheitert scheitern verhandlungen_geplatzt geplatzt platzen < fail; compromise: kompromiss vergleich entgegenkommen mittelweg
mediate: vermitteln vermittlung schlichten schlichtung; sign: unterzeichnen unterzeichnet unterzeichnung unterschreiben unterschrieben
blame: verantwortlich_machen schuld schuld_geben die_schuld_zuweisen zurückführen_auf anlasten angelastet
accuse: vorwerfen vorgeworfen vorwurf vorwürfe beschuldigen beschuldigt bezichtigen zur_last_legen; clear-of-blame: entlasten entlastet entlastung reinwaschen rehabilitieren
admit: zugeben zugegeben einräumen eingeräumt eingestehen eingestanden gestehen gestanden geständnis
deny: bestreiten bestritt bestritten dementieren dementi zurückweisen zurückgewiesen von_sich_weisen abstreiten leugnen; confirm: bestätigen bestätigt bestätigung bekräftigen
claim-assert: behaupten behauptet behauptung angeben geltend_machen; criticise: kritisieren kritisiert kritik bemängeln beanstanden rügen gerügt monieren
praise: loben gelobt lob würdigen gewürdigt; protest: protestieren protest demonstrieren demonstration kundgebung auf_die_straße_gehen
object: einwenden einsprache_erheben einspruch_einlegen sich_wehren widerstand widersetzen opponieren
support: unterstützen unterstützt unterstützung befürworten sich_aussprechen_für hinter_sich_haben rückendeckung; warn: warnen gewarnt warnung mahnen gemahnt alarm_schlagen
threaten: drohen gedroht drohung androhen angedroht; apologise: sich_entschuldigen entschuldigt entschuldigung um_verzeihung_bitten bedauern
thank: danken gedankt dank sich_bedanken; celebrate: feiern gefeiert feier fest begehen begangen zelebrieren; anniversary: jubiläum jahrestag bestehen jubeljahr geburtstag
commemorate: gedenken gedacht gedenkfeier erinnern_an gedenkveranstaltung
check: kontrollieren kontrolliert kontrolle prüfen geprüft prüfung überprüfen überprüft überprüfung unter_die_lupe_nehmen
inspect-site: besichtigen besichtigt augenschein inaugenscheinnahme begehung lokalaugenschein
investigate: untersuchen untersucht untersuchung ermitteln ermittlung nachgehen nachforschen; test: testen getestet test erproben erprobt erprobung ausprobieren
measure: messen maß gemessen messung erheben erhoben erhebung; record-register: erfassen erfasst registrieren registriert verzeichnen verzeichnet aufzeichnen
count: zählen gezählt zählung auszählen ausgezählt auszählung; estimate-act: schätzen geschätzt schätzung beziffern beziffert veranschlagen veranschlagt
calculate: berechnen berechnet berechnung ausrechnen errechnen kalkulieren; expect: erwarten erwartet erwartung rechnen_mit prognostizieren prognostiziert voraussagen ausgehen_von
survey-poll: befragen befragt befragung umfrage erheben; compare: vergleichen verglich verglichen vergleich gegenüberstellen
show-evidence: zeigen gezeigt belegen belegt nachweisen nachgewiesen ergeben aufzeigen
publish: veröffentlichen veröffentlicht veröffentlichung publizieren publikation herausgeben herausgegeben erscheinen erschienen
leak: durchsickern durchgesickert publik_werden ans_licht_kommen bekannt_werden auffliegen
conceal: verschweigen verschwieg verschwiegen vertuschen vertuscht verheimlichen geheim_halten
disclose: offenlegen offengelegt offenlegung preisgeben enthüllen enthüllt aufdecken aufgedeckt
cause: verursachen verursacht auslösen ausgelöst hervorrufen bewirken führen_zu herbeiführen
prevent: verhindern verhindert verhinderung vermeiden vermied vermieden abwenden abgewendet unterbinden vorbeugen
hinder: behindern behindert erschweren hemmen beeinträchtigen beeinträchtigung; allow: erlauben erlaubt erlaubnis gestatten zulassen zugelassen bewilligen ermöglichen dürfen
ban: verbieten verbot verboten untersagen untersagt untersagung verbote nicht_erlaubt
oblige: verpflichten verpflichtet verpflichtung zwingen gezwungen vorschreiben vorgeschrieben pflicht; exempt: befreien befreit befreiung ausnehmen ausgenommen
restrict: beschränken beschränkt beschränkung einschränken eingeschränkt einschränkung begrenzen limitieren
punish: bestrafen bestraft bestrafung sanktionieren sanktion ahnden geahndet büssen gebüsst; pardon: begnadigen begnadigung amnestie erlassen
use: nutzen genutzt nutzung benutzen benützen verwenden verwendet verwendung einsetzen eingesetzt gebrauchen; consume: verbrauchen verbraucht verbrauch konsumieren aufbrauchen
need-act: benötigen benötigt brauchen gebraucht nötig erforderlich angewiesen_sein
accommodate: fassen platz_bieten platz_für platz_haben aufnehmen unterbringen untergebracht beherbergen; include: umfassen umfasst beinhalten enthalten zählen_zu
last: dauern gedauert andauern anhalten währen; weigh: wiegen wog gewogen auf_die_waage_bringen; cost-act: kosten gekostet zu_buche_schlagen verschlingen verschlang
earn: verdienen verdient einnehmen eingenommen einspielen eingespielt; spend: ausgeben ausgegeben aufwenden aufgewendet verwenden
save-money: sparen gespart einsparen eingespart auf_die_hohe_kante_legen; waste-act: verschwenden verschwendet verschwendung vergeuden verschleudern
take-part: teilnehmen teilgenommen teilnahme mitmachen mitgemacht sich_beteiligen beteiligt mitwirken beiwohnen
stay-away: fernbleiben ferngeblieben wegbleiben fehlen nicht_erscheinen boykottieren; attend: besuchen besucht besuch strömen geströmt kommen kam gekommen pilgern
watch: zusehen zugesehen zuschauen zugeschaut ansehen angesehen verfolgen schauen; read: lesen las gelesen lektüre
travel: reisen gereist reise fahren fuhr gefahren verreisen unterwegs; work: arbeiten gearbeitet arbeit beschäftigt tätig
live-reside: wohnen gewohnt leben lebt wohnhaft ansässig hausen; stay-overnight: übernachten übernachtet nächtigen logieren absteigen
die: sterben starb gestorben tod versterben verstarb verstorben ableben entschlafen ums_leben_kommen hinschied
be-killed: getötet ums_leben_gekommen ums_leben tödlich_verunglückt umgekommen zu_tode_gekommen
be-born: geboren zur_welt_kommen zur_welt_gekommen geburt das_licht_der_welt_erblicken; be-pregnant: schwanger schwangerschaft erwartet_ein_kind in_anderen_umständen
grow-old: altern gealtert alterung älter_werden; be-injured: verletzen verletzt sich_verletzen verwundet zu_schaden_kommen; be-ill: erkrankt erkranken krank krankheitsbedingt
bury: beerdigen beerdigt begraben bestatten bestattet beisetzen beigesetzt zu_grabe_tragen; rescue: retten gerettet rettung; protect: schützen geschützt schutz bewahren
secure: sichern gesichert sicherung absichern; list-heritage: unter_schutz_stellen unter_denkmalschutz denkmalgeschützt unterschutzstellung
preserve: erhalten erhaltung bewahren bewahrt retten konservieren; hand-over: übergeben übergabe aushändigen überreichen überreicht überreichung
distribute: verteilen verteilt verteilung austeilen ausgeben abgeben; deliver: liefern geliefert lieferung zustellen zugestellt ausliefern ausgeliefert
produce: herstellen hergestellt herstellung produzieren produktion erzeugen fertigen; collect: einsammeln eingesammelt abholen abgeholt einziehen eingezogen erheben
store: lagern gelagert lagerung aufbewahren aufbewahrt einlagern deponieren; remove: entfernen entfernt entfernung beseitigen beseitigt wegnehmen wegräumen abtransportieren
throw-away: wegwerfen weggeworfen entsorgen entsorgt entsorgung wegschmeißen; recycle: wiederverwerten wiederverwertung recyceln rezyklieren
clean: reinigen gereinigt reinigung säubern gesäubert putzen; plant: pflanzen gepflanzt anpflanzen bepflanzen; fell-tree: fällen gefällt fällung abholzen roden schlägern
install: installieren installiert einbauen eingebaut einbau anbringen aufstellen aufgestellt; equip: ausstatten ausgestattet ausstattung ausrüsten ausgerüstet bestücken
connect: anschließen angeschlossen anschluss verbinden verbunden; rename: umbenennen umbenannt umbenennung umtaufen; name-after: benennen benannt benennung taufen getauft
transfer-responsibility: übertragen übertrug übertragung abtreten; reform: reformieren reform umkrempeln neu_ordnen neuordnung umgestalten; divert: umleiten umgeleitet umleitung
increase-share: aufstocken beteiligung_erhöhen mehr_anteile; solve: lösen gelöst lösung beheben behoben klären
clarify: klären geklärt klärung abklären abgeklärt aufklären aufgeklärt; explain: erklären erklärt erklärung begründen begründet begründung
inform: informieren informiert orientieren benachrichtigen verständigen in_kenntnis_setzen; discuss: diskutieren diskutiert diskussion beraten beriet beratung debattieren erörtern
meet: treffen traf getroffen zusammenkommen zusammengekommen tagen; visit-official: besuch_abstatten besuchen visite staatsbesuch; invite: einladen lud eingeladen einladung
disinvite: ausladen ausgeladen ausladung wieder_ausgeladen; affect: betreffen betraf betroffen treffen auswirkungen tangieren
succeed-win: gelingen gelang gelungen erfolg glücken geglückt durchsetzen
fail: scheitern gescheitert misslingen misslang misslungen missglücken fehlschlagen misserfolg schiffbruch_erleiden; threatened-with: droht drohen bedroht gefährdet auf_der_kippe
doubt: bezweifeln zweifel anzweifeln infrage_stellen in_frage_stellen; regret-decision: bedauern bedauert bedauerlich; welcome: begrüßen begrüßt willkommen gutheißen
depend-on: abhängen abhängig davon_abhängig angewiesen; vary-differ: unterscheiden unterschied abweichen abgewichen abweichung; overlap: überschneiden überschneidung sich_decken
abuse-misuse: missbrauchen missbraucht missbrauch zweckentfremden zweckentfremdet; violate-rule: verstoßen verstieß verstoß verstöße verletzen missachten
comply: einhalten eingehalten einhaltung befolgen befolgt sich_halten_an; is-open: offen geöffnet zugänglich aufgesperrt; is-closed: geschlossen gesperrt verriegelt
is-empty: leer leerstehend unbewohnt ungenutzt verwaist leer_stehen; is-full: voll überfüllt ausgelastet ausgebucht voll_besetzt bis_auf_den_letzten_platz rappelvoll
is-occupied: besetzt belegt bewohnt vergeben; is-finished: fertig abgeschlossen beendet vollendet unter_dach_und_fach
is-unfinished: unfertig unvollendet unvollständig noch_nicht_fertig halbfertig; is-under-construction: im_bau in_bau entsteht
is-certain: sicher fix feststehen gewiss besiegelt zweifellos; is-uncertain: unsicher ungewiss offen unklar fraglich in_der_schwebe; is-unknown: unbekannt nicht_bekannt unerkannt
is-known: bekannt publik namhaft; available: verfügbar erhältlich vorhanden zur_verfügung zu_haben lieferbar
unavailable: nicht_verfügbar vergriffen nicht_erhältlich ausverkauft nicht_lieferbar; scarce: knapp rar spärlich dünn_gesät; plentiful: reichlich ausreichend genügend im_überfluss
insufficient: ungenügend unzureichend nicht_ausreichend zu_wenig mangelhaft; secret: geheim vertraulich unter_verschluss hinter_verschlossenen_türen
is-public: öffentlich publik allgemein_zugänglich für_alle; anonymous: anonym ungenannt namentlich_nicht_genannt; valid: gültig rechtskräftig rechtsgültig in_kraft
void: ungültig nichtig hinfällig unwirksam obsolet gegenstandslos; legal: legal rechtmäßig zulässig erlaubt rechtens
illegal: illegal rechtswidrig unrechtmäßig unzulässig widerrechtlich verboten; safe: sicher ungefährlich unbedenklich gefahrlos harmlos
dangerous: gefährlich riskant gefährdend bedenklich; unharmed: unverletzt unversehrt unbeschadet wohlbehalten heil glimpflich; intact: intakt unbeschädigt unversehrt heil
voluntary: freiwillig; compulsory: obligatorisch verpflichtend pflicht vorgeschrieben zwingend verbindlich
temporary: vorübergehend befristet provisorisch temporär zeitweise interimistisch bis_auf_weiteres; permanent: dauerhaft ständig unbefristet endgültig definitiv
indefinite: auf_unbestimmte_zeit unbefristet bis_auf_weiteres; successful: erfolgreich gelungen geglückt; unsuccessful: erfolglos vergeblich gescheitert ergebnislos
popular: beliebt gefragt begehrt populär; unpopular: unbeliebt wenig_gefragt schlecht_besucht; free-of-charge: gratis kostenlos unentgeltlich kostenfrei freier_eintritt umsonst
paid-for: kostenpflichtig gebührenpflichtig gegen_bezahlung bezahlpflichtig; expensive: teuer kostspielig hochpreisig; cheap: billig günstig preiswert preisgünstig
profitable: rentabel gewinnbringend profitabel lohnend in_den_schwarzen_zahlen; unprofitable: defizitär unrentabel verlustbringend in_den_roten_zahlen
unanimous: einstimmig einhellig ohne_gegenstimme geschlossen; controversial: umstritten strittig kontrovers; undisputed: unumstritten unbestritten
surprising: überraschend überraschung unerwartet unvorhergesehen; as-expected: erwartungsgemäß wie_erwartet planmäßig wie_geplant; early: frühzeitig vorzeitig früher vorfristig
late: verspätet spät unpünktlich; immediate: sofort umgehend unverzüglich per_sofort fristlos; gradual: schrittweise allmählich etappenweise nach_und_nach stufenweise
complete-wholly: vollständig komplett gänzlich total zur_gänze; partial: teilweise zum_teil partiell teils; exactly: genau exakt präzise
approximately: rund etwa ungefähr circa zirka knapp annähernd; more-than: mehr_als übersteigend; less-than: weniger_als knapp nicht_einmal; up-to: bis_zu höchstens maximal
only: nur lediglich bloß gerade_einmal; additional: zusätzlich weitere extra ergänzend; previous: bisherig vorherig vormalig ehemalig früher
future: künftig zukünftig fortan ab_sofort; annual: jährlich pro_jahr im_jahr alljährlich; worldwide: weltweit global auf_der_ganzen_welt
nationwide: landesweit bundesweit schweizweit österreichweit flächendeckend; local: lokal örtlich ortsansässig regional; foreign: ausländisch aus_dem_ausland fremd
domestic: inländisch einheimisch heimisch; unique: einzigartig einmalig unikat; oldest: älteste dienstälteste; largest: größte grösste bedeutendste
first-time: erstmals erstmalig zum_ersten_mal premiere; last-time: letztmals zum_letzten_mal letztmalig; historic: historisch geschichtsträchtig altehrwürdig
famous: berühmt bekannt prominent; unused: ungenutzt brachliegend brach leerstehend; in-use: in_betrieb genutzt in_gebrauch; overloaded: überlastet überfordert am_anschlag am_limit
out-of-order: außer_betrieb defekt kaputt funktionsuntüchtig; ready: bereit einsatzbereit startklar parat; responsible: verantwortlich zuständig federführend
independent: unabhängig eigenständig selbstständig; suitable: geeignet passend tauglich; unsuitable: ungeeignet untauglich
sign-player: verpflichten verpflichtet verpflichtung unter_vertrag_nehmen engagieren holen geholt transfer
player-switch: wechseln gewechselt wechsel transferieren anheuern sich_anschließen; release-player: abgeben auflösen vertragsauflösung ziehen_lassen aussortieren
loan-player: ausleihen ausgeliehen leihe leihweise verleihen ausleihe; extend-contract: vertrag_verlängern vertragsverlängerung verlängern verlängert bleibt_bis < extend-time
terminate-contract: vertrag_auflösen vertrag_kündigen vertragsauflösung vertragskündigung
player-out-injured: ausfallen ausgefallen verletzt fehlen verletzungsbedingt pausieren außer_gefecht; ban-athlete: sperren gesperrt sperre suspendieren suspendiert suspendierung
send-off: ausschließen ausgeschlossen platzverweis rote_karte vom_platz_stellen vom_platz_gestellt; doping-positive: gedopt positiv_getestet dopingsünder überführt
disqualify: disqualifizieren disqualifiziert disqualifikation ausschluss; strip-title: titel_aberkennen titel_aberkannt aberkennung < revoke
win-title: meister_werden titel_holen titelgewinn titel_gewinnen sich_krönen meistertitel; defend-title: titelverteidigung titel_verteidigen
promotion-sport: aufsteigen aufgestiegen aufstieg; relegation: absteigen abgestiegen abstieg; qualify: sich_qualifizieren qualifiziert qualifikation einzug_ins weiterkommen
knocked-out: ausscheiden ausgeschieden aus_bedeuten k._o. rauswurf; end-career: karriereende karriere_beenden zurücktreten rücktritt schuhe_an_den_nagel_hängen
sports-comeback: comeback rückkehr wiedereinstieg; match-abandoned: spielabbruch abgebrochen abbruch < stop-short
empty-stadium: geisterspiel ohne_zuschauer unter_ausschluss_der_öffentlichkeit vor_leeren_rängen; points-deduction: punktabzug punkteabzug punkte_abgezogen
licence-refused-club: lizenzentzug lizenz_verweigert lizenzverweigerung zwangsabstieg; club-insolvent: konkurs insolvenz insolvent pleite zahlungsunfähig bankrott
host-event: austragen ausgetragen austragung ausrichten ausgerichtet gastgeber veranstalten; train: trainieren trainiert training üben
perform-on-stage: auftreten aufgetreten auftritt spielen gespielt aufführen aufgeführt; premiere-act: premiere_feiern uraufführen uraufgeführt uraufführung erstaufführung
stage-production: inszenieren inszeniert inszenierung regie_führen auf_die_bühne_bringen; cast-role: besetzen besetzt besetzung rolle_übernehmen verkörpern spielen
film-shoot: drehen gedreht dreharbeiten dreh verfilmen verfilmung; release-film: anlaufen angelaufen kinostart in_die_kinos_kommen herauskommen
release-album: veröffentlichen erscheinen erschienen herausbringen herausgebracht < publish
broadcast: ausstrahlen ausgestrahlt ausstrahlung senden gesendet übertragen übertragung zeigen; broadcast-live: live_übertragen liveübertragung direktübertragung live < broadcast
drop-programme: absetzen abgesetzt absetzung aus_dem_programm_nehmen < discontinue
exhibit-show: ausstellen ausgestellt ausstellung präsentieren gezeigt zeigen zur_schau_stellen zu_sehen
acquire-museum: erwerben erworben ankaufen angekauft ankauf neuerwerbung < buy; go-on-tour: tournee auf_tournee tour gastspiel gastieren gastiert
translate: übersetzen übersetzt übersetzung übertragen; delete-content: löschen gelöscht löschung vom_netz_nehmen entfernen sperren < remove
go-viral: viral viral_gehen sich_rasant_verbreiten netzhype; insult: beleidigen beleidigt beleidigung beschimpfen beschimpft
harass: belästigen belästigt belästigung nachstellen bedrängen; discriminate: diskriminieren diskriminiert diskriminierung benachteiligen benachteiligung
ordain: weihen geweiht priesterweihe ordinieren weihe; beatify: seligsprechen seliggesprochen heiligsprechen heiliggesprochen heiligsprechung
deconsecrate: profanieren profaniert profanierung entweihen entweiht; baptise: taufen getauft taufe; adopt-child: adoptieren adoptiert adoption an_kindes_statt
book-trip: buchen gebucht buchung reservieren reserviert reservierung; cancel-booking: stornieren storniert stornierung storno abbestellen
presale: vorverkauf kartenvorverkauf ticketverkauf; overcrowd: massentourismus übertourismus overtourism überrannt andrang ansturm
cook-serve: kochen gekocht servieren serviert auftischen bewirten; draw-lots: verlosen verlost verlosung auslosen ausgelost auslosung ziehen ziehung
hit-jackpot: knacken geknackt jackpot_knacken abräumen abgeräumt sechser; contest-will: testament_anfechten erbstreit anfechtung
authenticate: echtheit_bestätigen zuschreiben zugeschrieben authentifizieren echt; fake-act: fälschen gefälscht fälschung gefälschte unecht
plagiarise: plagiieren plagiat abschreiben abgeschrieben abgekupfert; show-up-late: zu_spät_kommen verspätet_eintreffen
queue-up: schlange_stehen anstehen anstellen warten gewartet; overcome: überwinden überwand überwunden bewältigen bewältigt meistern
give-in: nachgeben nachgegeben einlenken eingelenkt klein_beigeben umschwenken; insist: beharren beharrt festhalten_an festgehalten bestehen_auf
u-turn: kehrtwende kehrtwendung umdenken rückzieher meinungsumschwung; reverse-decision: rückgängig_machen rückgängig_gemacht widerrufen umstoßen umgestoßen kippen gekippt
uphold: bestätigen aufrechterhalten beibehalten; keep-retain: behalten behielt beibehalten beibehaltung bewahren festhalten
give-up: aufgeben aufgegeben aufgabe verzichten verzicht preisgeben trennen; spread: ausbreiten ausgebreitet ausbreitung verbreiten verbreitung um_sich_greifen
dominate: dominieren beherrschen vorherrschen überwiegen überwog; emerge-arise: entstehen entstand entstanden aufkommen aufgekommen sich_ergeben
happen: geschehen geschah passieren passiert sich_ereignen ereignet vorfallen sich_zutragen; notice: bemerken bemerkt feststellen festgestellt auffallen aufgefallen
forget: vergessen vergaß liegen_lassen; choose-location: ansiedeln angesiedelt ansiedlung sich_niederlassen niedergelassen
supply-provide: bereitstellen bereitgestellt zur_verfügung_stellen zur_verfügung_gestellt versorgen versorgung; help: helfen half geholfen hilfe beistehen unterstützen
look-after: betreuen betreut betreuung pflegen umsorgen kümmern; train-educate: ausbilden ausgebildet ausbildung schulen geschult schulung
strengthen: stärken gestärkt stärkung verstärken festigen; weaken: schwächen geschwächt schwächung abschwächen untergraben
balance-offset: ausgleichen ausgeglichen ausgleich kompensieren wettmachen; catch-up: aufholen aufgeholt nachholen nachgeholt
abstain: sich_enthalten enthaltung stimmenthaltung enthielt; recover-salvage: bergen geborgen bergung barg; unpaid: ehrenamtlich unentgeltlich unbezahlt
lift-measure: aufheben aufgehoben aufhebung beenden; reserve-earmark: reservieren reserviert vorbehalten zweckgebunden; allocate: zuteilen zugeteilt zuteilung zuweisen zugewiesen
overtake: überholen überholt überflügeln vorbeiziehen; lead-field: anführen angeführt führen vorne_liegen an_der_spitze; lag: hinterherhinken nachhinken zurückliegen hinten_liegen
share-divide: teilen geteilt aufteilen aufgeteilt; expel: ausschließen ausgeschlossen ausschluss rauswerfen rauswurf; let-in: einlassen eingelassen einlass zutritt
turn-away: abweisen abgewiesen wegschicken weggeschickt einlass_verwehren; house-ban: hausverbot betretungsverbot zutrittsverbot lokalverbot
register-act: anmelden angemeldet anmeldung sich_einschreiben eingeschrieben; deregister: abmelden abgemeldet abmeldung
correct: korrigieren korrigiert korrektur berichtigen berichtigung richtigstellen; revise-down: nach_unten_korrigieren nach_unten_korrigiert herunterschrauben < lower
revise-up: nach_oben_korrigieren nach_oben_korrigiert < raise; mix-up: verwechseln verwechselt verwechslung
deceive: täuschen getäuscht betrügen betrogen betrug hereinlegen übers_ohr_hauen; strike: streiken gestreikt streik bestreiken arbeitsniederlegung ausstand
implement: umsetzen umgesetzt umsetzung verwirklichen realisieren realisiert; enforce: durchsetzen durchgesetzt vollziehen vollzug vollstrecken
contribute: beitragen beigetragen beisteuern beigesteuert zuschießen; exchange: tauschen getauscht umtauschen umgetauscht austausch; remain: bleiben blieb geblieben verbleiben
wait-for: warten_auf abwarten; attract: anlocken angelockt anziehen angezogen locken gelockt; lose-value: wertverlust an_wert_verlieren wertminderung
gain-value: wertzuwachs an_wert_gewinnen wertsteigerung; write-off: abschreiben abgeschrieben abschreibung wertberichtigung
stand-empty: leerstehen leer_stehen leerstand brachliegen verwaist; decay: verfallen verfiel verfall verlottern baufällig heruntergekommen
tender-out: ausschreiben ausgeschrieben ausschreibung; advertise: werben geworben werbung bewerben beworben anpreisen
no-comment: schweigen geschwiegen keine_stellungnahme nicht_äußern unbeantwortet; sue: klagen geklagt verklagen klage_einreichen vor_gericht_ziehen prozessieren
report-to-police: anzeigen angezeigt anzeige_erstatten strafanzeige; pending: hängig pendent ausstehend anhängig offen; overdue: überfällig längst_fällig säumig
unsold: unverkauft nicht_verkauft liegen_geblieben zurückgegangen; joint: gemeinsam zusammen gemeinschaftlich; official: offiziell amtlich behördlich
unofficial: inoffiziell unter_der_hand informell; private: privat in_privatbesitz aus_privatbesitz; state-owned: staatlich öffentliche_hand in_staatsbesitz
stranded: gestrandet festsitzen festgesessen stecken_geblieben; trapped: eingeschlossen eingeklemmt gefangen verschüttet; unmarried: ledig unverheiratet alleinstehend
married: verheiratet verehelicht; alive: am_leben lebend lebendig; barrier-free: barrierefrei hindernisfrei rollstuhlgängig behindertengerecht
meat-free: vegetarisch fleischlos fleischfrei; plant-based: vegan pflanzlich rein_pflanzlich; new: neu neuartig frisch; old-aged: alt betagt hochbetagt; young: jung jugendlich
strong-heavy: stark heftig schwer massiv; serious: ernst schwer gravierend schwerwiegend; minor: gering geringfügig leicht klein; frequent: häufig oft öfter regelmäßig
rare: selten vereinzelt ausnahmsweise; simultaneous: gleichzeitig zeitgleich parallel; consecutive: in_folge hintereinander aufeinanderfolgend nacheinander
cause-unclear: ursache_unklar ungeklärt aus_ungeklärter_ursache rätselhaft; well-attended: gut_besucht großer_andrang rege_besucht
award-contract: zuschlag_erteilen zuschlag_erhalten auftrag_erhalten vergabe; hold-office: amtieren innehaben bekleiden amtierend
run-for: kandidieren kandidiert kandidatur antreten sich_bewerben; bid-for-host: sich_bewerben bewerbung kandidatur; farewell: sich_verabschieden verabschiedet abschied lebewohl
book-launch: buchvernissage buchpräsentation buchvorstellung; exhibition-opening: vernissage ausstellungseröffnung < inaugurate; exhibition-closing: finissage ausstellungsende
shut-newspaper: eingestellt erscheint_nicht_mehr titel_einstellen < discontinue; paywall: bezahlschranke paywall kostenpflichtig
go-digital: nur_noch_digital einstellung_der_printausgabe; censor: zensieren zensuriert zensur; boo: ausbuhen ausgebuht pfeifkonzert pfiffe buhrufe
applaud: applaudieren applaus beklatschen beifall standing_ovation ovationen; storm-pitch: platzsturm spielfeld_stürmen flitzer
riot: randalieren randale krawall krawalle ausschreitungen; set-off-fireworks: zünden gezündet abbrennen abgebrannt pyrotechnik_zünden; bite: beißen biss gebissen attackieren
climb: besteigen bestieg bestiegen besteigung erklimmen; swim-bathe: baden gebadet schwimmen geschwommen; ski-open: saisonstart saisoneröffnung saisonauftakt < begin
season-end: saisonende saisonschluss saisonabschluss < end; strip-licence: lizenz_entziehen konzession_entziehen bewilligungsentzug < revoke; test-drive: probefahrt probefahren
name-successor: nachfolger_bestimmen nachfolge_regeln; entrust: anvertrauen anvertraut betrauen betraut; prohibit-entry: einreiseverbot einreisesperre < ban
smoke-ban: rauchverbot rauchfrei < ban; phone-ban: handyverbot smartphoneverbot mobiltelefonverbot < ban; dress-code: kleiderordnung kleidervorschrift
alcohol-ban: alkoholverbot ausschankverbot < ban; convene: einberufen einberufung zusammenrufen
suspend-person: suspendieren suspendiert suspendierung vom_dienst_freistellen freigestellt; rule-out: ausschließen ausgeschlossen nicht_infrage_kommen ausschliessen
add-join: dazukommen hinzukommen hinzufügen ergänzen ergänzt; move-up: vorrücken vorgerückt aufrücken aufgerückt; fall-behind: zurückfallen zurückgefallen abrutschen abgerutscht
retaliate: vergelten vergeltung revanchieren; test-run: probebetrieb testbetrieb pilotbetrieb pilotprojekt pilotversuch < test
`);
