import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: towns, technology and nature, what happens and what is so. The concepts are the same in every language. */
export const townsActs = (): readonly SenseRow[] => senseRows('act', `
build: bauen baut gebaut bau errichten errichtet errichtung erstellen erstellung hochziehen hochgezogen
start-building: baubeginn spatenstich baustart grundsteinlegung anrollen bagger_rollen baustart_erfolgen; topping-out: richtfest gleichenfeier aufrichte dachgleiche
complete-building: fertigstellen fertiggestellt fertigstellung vollenden vollendung bauabschluss vollendet
demolish: abreißen abgerissen abriss reißt_ab riss_ab abbrechen abgebrochen abbruch rückbau niederreißen; blow-up: sprengen gesprengt sprengung
dismantle: abbauen abgebaut demontieren demontage zerlegen rückbauen zurückgebaut rückbau
renovate: sanieren sanierung renovieren renovierung instandsetzen instandgesetzt instandsetzung modernisieren erneuern erneuerung herrichten hergerichtet
restore-heritage: restaurieren restaurierung wiederherstellen wiederhergestellt instandsetzung; convert: umbauen umgebaut umbau umnutzen umnutzung umwandeln umgewandelt umwandlung
extend-building: ausbauen ausgebaut ausbau erweitern erweiterung vergrößern anbau anbauen
scale-down: verkleinern verkleinerung abspecken abgespeckt redimensionieren reduzieren redimensionierung; add-storey: aufstocken aufgestockt aufstockung
rebuild: wiederaufbau wiederaufbauen wiederaufgebaut neu_errichten wiedererrichten wiedererrichtung; replace-new-building: ersatzneubau ersatzbau ersetzen ersetzt neubau
densify: nachverdichten verdichtung nachverdichtung verdichten lückenschluss baulücke
rezone: umwidmen umwidmung einzonen einzonung umzonen umzonung ausweisen ausweisung bauland_ausweisen; seal-soil: versiegeln versiegelung zubetonieren asphaltieren betonieren
unseal-soil: entsiegeln entsiegelung aufbrechen begrünen; permit: genehmigen genehmigung bewilligen bewilligung erlauben erlaubnis grünes_licht absegnen
refuse-permit: ablehnen abgelehnt ablehnung verweigern verweigerung untersagen abweisen abgewiesen
apply-for: beantragen beantragt antrag anträge ersuchen ansuchen einreichen eingereicht gesuch; withdraw-plan: zurückziehen zurückgezogen rückzug zurücknehmen zurückgenommen
plan: planen planung vorhaben beabsichtigen vorsehen vorgesehen geplant; unveil-plan: vorstellen vorgestellt vorstellung präsentieren präsentation enthüllen enthüllt
tender: ausschreiben ausgeschrieben ausschreibung; award-contract: vergeben auftragsvergabe vergabe zuschlag beauftragen beauftragt auftrag_erteilen
delay-project: verzögern verzögerung verzögert verschieben verschoben hinausziehen hinausgezogen in_verzug
shelve: auf_eis_legen auf_eis_gelegt zurückstellen zurückgestellt einfrieren eingefroren sistieren
cancel-project: streichen gestrichen begraben aufgeben aufgegeben fallenlassen verwerfen verworfen kippen vom_tisch beerdigt
stop-works: baustopp einstellen eingestellt bauunterbrechung stilllegen stoppen ruhen
exceed-cost: sprengen überschreiten überschreitung überziehen überzogen explodieren aus_dem_ruder_laufen verteuern teurer
collapse: einstürzen eingestürzt einsturz zusammenbrechen zusammengebrochen; partly-collapse: teileinsturz absacken abgesackt nachgeben nachgegeben
dilapidated: baufällig marode sanierungsbedürftig heruntergekommen verfallen desolat bröckeln; at-risk-of-collapse: einsturzgefährdet einsturzgefahr akut_gefährdet
inaugurate: einweihen eingeweiht einweihung eröffnen eröffnung feierlich_übergeben übergabe verkehrsfreigabe
open-start: eröffnen eröffnung aufmachen aufgemacht öffnen öffnung aufgehen; reopen: wiedereröffnen wiedereröffnung wieder_öffnen wieder_geöffnet wiederöffnung neueröffnung
close-down: schließen schließt schloss geschlossen schließung zusperren zugesperrt dichtmachen dichtgemacht zumachen zugemacht auflassen
put-into-operation: inbetriebnahme in_betrieb_nehmen in_betrieb_genommen ans_netz in_betrieb_gehen anfahren angefahren einschalten
shut-down-plant: stilllegen stillgelegt stilllegung abschalten abgeschaltet abschaltung vom_netz außer_betrieb herunterfahren heruntergefahren
in-operation: in_betrieb laufen läuft aktiv am_netz; out-of-order: außer_betrieb defekt kaputt funktionsuntüchtig stillstehen stillstand lahmgelegt
extend-lifetime: laufzeitverlängerung verlängern streckbetrieb weiterbetrieb weiterbetreiben
install: installieren installation aufstellen aufgestellt montieren montage anbringen angebracht einbauen eingebaut
retrofit: nachrüsten nachgerüstet nachrüstung aufrüsten aufgerüstet; insulate: dämmen dämmung isolieren wärmedämmung isolation
replace-heating: heizungstausch austauschen ausgetauscht umrüsten umgerüstet heizungswechsel; maintain: warten wartung instandhalten instandhaltung unterhalten unterhalt pflegen
repair: reparieren reparatur ausbessern ausgebessert flicken beheben behoben behebung; sell-property: verkaufen verkauf veräußern veräußerung abgeben abstoßen abgestoßen
buy-property: kaufen kauf erwerben erwirbt erworben erwerb ankauf ankaufen angekauft übernehmen; let: vermieten vermietung vermietet
rent-property: mieten anmieten angemietet anmietung pachten gepachtet; raise-rent: mieterhöhung aufschlagen mietzins_anheben anheben angehoben erhöhen mieten_steigen
cap-rent: mietpreisbremse mietendeckel mietbremse mietpreisdeckel deckeln mietendeckelung; evict: zwangsräumen räumung zwangsräumung delogieren delogierung auf_die_straße_setzen
give-notice-tenant: kündigen kündigung aufkündigen leerkündigung eigenbedarf eigenbedarfskündigung; move-in: einziehen zieht_ein eingezogen einzug beziehen bezogen bezug
move-out: ausziehen ausgezogen auszug verlassen; move-house: umziehen umgezogen umzug übersiedeln übersiedlung zügeln wohnsitz_verlegen
vacant: leerstehend leer_stehen leerstand unbewohnt ungenutzt verwaist; homeless: obdachlos wohnungslos ohne_dach_über_dem_kopf obdachlosigkeit wohnungslosigkeit
squat: besetzen besetzung hausbesetzung besetzt; misuse-housing: zweckentfremden zweckentfremdung
expropriate: enteignen enteignung vergesellschaften vergesellschaftung zwangsabtretung
list-heritage: unter_denkmalschutz_stellen denkmalgeschützt unterschutzstellung denkmalschutz schützen
fund: fördern förderung finanzieren finanzierung bezuschussen unterstützen subventionieren; close-road: sperren gesperrt sperrung straßensperre abriegeln vollsperrung sperre
open-road: freigeben freigegeben freigabe verkehrsfreigabe wieder_befahrbar sperrung_aufheben aufgehoben; divert: umleiten umgeleitet umleitung ausweichen umfahren
resurface: asphaltieren belag_erneuern fahrbahnsanierung deckensanierung belagssanierung; calm-traffic: verkehrsberuhigung verkehrsberuhigt beruhigen begegnungszone spielstraße
pedestrianise: fußgängerzone autofrei autofreie_zone verkehrsfrei fahrverbot; reduce-speed: tempo_drosseln drosseln drosselung tempolimit_einführen tempo_reduzieren verlangsamen
jammed: staut stauen gestaut stockend stehen verstopft stillstand; commute: pendeln pendelt gependelt; park: parken parkieren abstellen abgestellt parkiert
park-illegally: falschparken falschparker parksünder widerrechtlich_abgestellt; tow-away: abschleppen abgeschleppt abschleppung
drive: fahren fährt fuhr gefahren lenken gelenkt steuern; run-service: verkehren verkehrt bedienen fahren fährt
increase-service: taktverdichtung häufiger_fahren takt_verdichten angebot_ausbauen ausgeweitet
cut-service: ausdünnen ausgedünnt angebot_kürzen streichen fahrplan_ausdünnen leistungskürzung ausdünnung
discontinue-line: eingestellt einstellung strecke_stilllegen aus_dem_fahrplan_nehmen; reactivate-line: reaktivieren reaktivierung wiederbeleben wiederbelebung wieder_in_betrieb
electrify: elektrifizieren elektrifizierung oberleitung_bauen; cancel-trip: ausfallen fällt_aus ausgefallen streichen gestrichen annullieren annulliert entfallen
late: verspätet verspätung unpünktlich zu_spät in_verzug; punctual: pünktlich termingerecht fristgerecht planmäßig plangemäß fahrplanmäßig
derail: entgleisen entgleist entgleisung aus_den_schienen_springen; collide: kollidieren kollision zusammenstoßen zusammengestoßen zusammenstoß zusammenprallen aufprallen prallen
board: einsteigen eingestiegen zusteigen besteigen boarding; get-off: aussteigen ausgestiegen
strand: stranden gestrandet festsitzen festgesessen stecken_geblieben steckenbleiben liegenbleiben; take-off: abheben abgehoben starten start abfliegen abgeflogen abflug
land: landen landung aufsetzen aufgesetzt niedergehen; emergency-landing: notlanden notlandung notgelandet außerplanmäßige_landung sicherheitslandung zwischenlandung
abort-takeoff: startabbruch abbrechen abgebrochen abbruch; ground: am_boden_bleiben flugverbot groundet stilllegen aus_dem_verkehr_ziehen
close-airspace: luftraum_sperren flugbetrieb_einstellen luftraumsperre flugbetrieb_eingestellt; dock: anlegen angelegt einlaufen eingelaufen festmachen vor_anker
set-sail: auslaufen ausgelaufen ablegen abgelegt in_see_stechen; run-aground: auf_grund_laufen auf_grund_gelaufen aufgelaufen havarieren havarie festfahren festgefahren
sink-ship: sinken sinkt sank gesunken untergehen untergegangen untergang kentern gekentert; salvage: bergen birgt barg geborgen bergung heben gehoben
load: beladen verladen verladung laden umschlagen umgeschlagen; unload: entladen entladung löschen gelöscht ausladen ausgeladen
transport: transportieren transport befördern beförderung spedieren überführen
deliver-goods: liefern lieferung ausliefern ausgeliefert zustellen zugestellt auslieferung zustellung
dredge: ausbaggern ausgebaggert vertiefung vertiefen elbvertiefung ausbaggerung fahrrinnenanpassung; leak-oil: auslaufen ausgelaufen austreten ausgetreten ölaustritt leck lecken
generate-power: erzeugen erzeugung produzieren produktion einspeisen eingespeist gewinnen; consume-power: verbrauchen verbrauch beziehen bezogen
save-energy: einsparen eingespart sparen einsparung drosseln energie_sparen; expand-renewables: ausbau zubau zubauen ausbauen ausgebaut ausbauoffensive hinzukommen installieren
curtail: abregeln abgeregelt abregelung drosseln redispatch; ration: rationieren rationierung zuteilen zuteilung kontingentieren
power-fail: ausgefallen ausfall zusammenbrechen zusammengebrochen
restore-power: wiederherstellen wiederhergestellt wieder_am_netz wieder_mit_strom stromversorgung_wiederhergestellt
disconnect-supply: stromsperre abklemmen abgeklemmt kappen sperren abstellen abgestellt abdrehen abgedreht
connect-grid: anschließen angeschlossen anschluss netzanschluss anbinden angebunden anbindung
switch-supplier: wechseln anbieterwechsel stromwechsel versorgerwechsel umsteigen umgestiegen; phase-out: aussteigen ausstieg kohleausstieg atomausstieg auslaufen
import: importieren einführen eingeführt einfuhr import beziehen; export: exportieren ausführen ausgeführt ausfuhr export
fill-storage: auffüllen aufgefüllt befüllen befüllung füllen einspeichern eingespeichert; drill: bohren bohrung anbohren erbohren probebohrung abteufen
extract-resource: fördern förderung abbauen abgebaut abbau gewinnen gewinnung ausbeuten; discover-deposit: entdecken entdeckung fund stoßen_auf aufspüren aufgespürt finden gefunden
store-waste-final: endlagern endlagerung einlagern eingelagert; irradiate-leak: strahlung_austreten radioaktiv verstrahlen verseuchen
scram: schnellabschaltung notabschaltung abschalten; pollute: verschmutzen verschmutzung verunreinigen verunreinigung verseuchen belasten kontaminieren
clean-up: reinigen reinigung säubern säuberung putzen aufräumen aufgeräumt; decontaminate: dekontaminieren altlastensanierung entgiften entseuchen sanieren
boil-water-notice: abkochgebot abkochen abkochempfehlung trinkwasserwarnung; chlorinate: chloren chlorung desinfizieren
ration-water: wasser_sparen bewässerungsverbot gießverbot wasserentnahmeverbot wasserrationierung spritzverbot
dry-up: austrocknen ausgetrocknet trockenfallen trockengefallen versiegen versiegt vertrocknen; flood: überfluten überflutung überschwemmen überschwemmung fluten unter_wasser
overflow: über_die_ufer_treten überlaufen übergelaufen ausufern; collect-waste: einsammeln eingesammelt abholen abgeholt müllabfuhr abfuhr sammeln
dispose: entsorgen entsorgung beseitigen beseitigung wegwerfen weggeworfen wegschmeißen; dump-illegally: illegal_entsorgen abladen abgeladen abkippen abgekippt wild_ablagern
recycle: recyceln recycling wiederverwerten wiederverwertung verwerten rezyklieren; incinerate: verbrennen verbrennung verbrannt verfeuern
sort-waste: trennen mülltrennung abfalltrennung sortieren sortierung; ban-product: verbieten verbietet verbot verboten untersagen untersagt aus_dem_verkehr
allow: erlauben erlaubt zulassen zugelassen gestatten freigeben legalisieren; emit: ausstoßen ausgestoßen stößt_aus emittieren freisetzen freigesetzt ausstoß
cut-emissions: senken gesenkt reduzieren verringern mindern minderung reduktion; offset-carbon: kompensieren kompensation ausgleichen ausgeglichen klimaneutral_stellen
climate-neutral: klimaneutral co2-neutral treibhausgasneutral klimaneutralität netto-null; miss-target: verfehlen verfehlt zielverfehlung reißen nicht_erreichen nicht_erreicht
meet-target: erreichen erfüllen ziel_erreicht einhalten eingehalten schaffen; exceed-limit: überschreiten überschritten überschreitung übersteigen überstiegen grenzwert_reißen
stay-below-limit: unterschreiten unterschritten einhalten eingehalten unter_dem_grenzwert; measure: messen misst maß gemessen messung registrieren verzeichnen verzeichnet
warm: erwärmen erwärmung aufheizen aufgeheizt aufwärmen wärmer; cool: abkühlen abgekühlt abkühlung kühlen kühler
melt: schmelzen schmilzt schmolz geschmolzen abschmelzen tauen getaut schmelze auftauen
shrink: schrumpfen geschrumpft zurückgehen zurückgegangen schwinden schwindet geschwunden schwund; grow: wachsen wächst wuchs gewachsen wachstum zunehmen zugenommen zulegen
rise: steigen steigt stieg gestiegen anstieg ansteigen angestiegen klettern zunehmen zugenommen hochschnellen
fall: sinken sinkt sank gesunken fallen fällt fiel gefallen rückgang zurückgehen zurückgegangen abnehmen; snow: schneien schneit geschneit schneefall neuschnee einschneien
rain-heavily: schütten gießen regnen starkregen wolkenbruch wolkenbrüche platzregen; drought: dürre trockenheit trockenperiode
heatwave: hitzewelle hitzeperiode hundstage bruthitze gluthitze; frost: frost bodenfrost spätfrost nachtfrost kälteeinbruch kälteeinbrüche
forecast: vorhersagen vorhergesagt vorhersage prognostizieren prognose voraussagen; protect: schützen schutz unter_schutz_stellen bewahren
designate-reserve: ausweisen ausgewiesen schutzgebiet_ausweisen unter_schutz_gestellt unterschutzstellung
renature: renaturieren renaturierung revitalisieren revitalisierung wiedervernässen wiedervernässung; breed-nest: brüten brut nisten nistet ausbrüten ausgebrütet
hatch: schlüpfen schlupf geschlüpft; give-birth-animal: werfen geworfen kalben gebären geboren zur_welt_bringen zur_welt_kommen nachwuchs
die-animal: verenden verendet eingehen eingegangen sterben gestorben krepieren; cull: keulen keulung töten tötung notschlachten notschlachtung
put-down: einschläfern eingeschläfert euthanasieren einschläferung erlösen; shoot-animal: erlegen erlegt abschießen abgeschossen abschuss schießen entnahme entnehmen
permit-shooting: abschussfreigabe zum_abschuss_freigeben abschussgenehmigung abschussbewilligung; attack-animal: reißen riss gerissen anfallen angefallen angreifen angegriffen
escape-animal: ausbrechen ausgebrochen ausbüxen ausgebüxt entlaufen entkommen entwischen davonlaufen; catch-animal: einfangen eingefangen fangen fing gefangen wieder_eingefangen
anaesthetise: betäuben betäubung narkotisieren sedieren; abandon-animal: aussetzen ausgesetzt zurücklassen zurückgelassen
adopt-animal: vermitteln vermittlung adoptieren aufnehmen aufgenommen neues_zuhause; mistreat-animal: quälen tierquälerei misshandeln tiermisshandlung vernachlässigen
release-wild: auswildern ausgewildert auswilderung freilassen freigelassen aussetzen ansiedeln angesiedelt wiederansiedlung
die-out: aussterben ausgestorben verschwinden verschwunden; endangered: bedroht gefährdet vom_aussterben_bedroht
spread-species: ausbreiten ausgebreitet ausbreitung sich_verbreiten vermehren vermehrung; return-species: zurückkehren zurückgekehrt rückkehr heimkehren wieder_heimisch
infest: befallen befall heimsuchen infizieren; fell-tree: fällen gefällt fällung umsägen umgesägt umschneiden roden rodung abholzen abgeholzt schlägern
plant-tree: pflanzen pflanzung anpflanzen angepflanzt aufforsten aufgeforstet aufforstung; uproot: entwurzeln entwurzelt umstürzen umgestürzt umknicken umgeknickt
forest-dieback: waldsterben baumsterben absterben abgestorben; harvest: ernten geerntet ernte einbringen eingebracht einfahren eingefahren lesen gelesen lese
sow: säen gesät aussaat anbauen angebaut anbau ansäen; fertilise: düngen düngung gülle_ausbringen ausbringen
spray-pesticide: spritzen gespritzt pflanzenschutz besprühen pestizideinsatz; irrigate: bewässern bewässerung gießen beregnen beregnung; milk: melken gemolken melkt
slaughter: schlachten geschlachtet schlachtung metzgen; fatten: mästen mast gemästet aufziehen aufzucht; keep-animals: halten haltung hält gehalten tierhaltung
fail-crop: missernte ernteausfall verfaulen vertrocknen erfrieren erfroren; farm-closure: hofaufgabe betriebsaufgabe aufgeben aufgegeben höfesterben hofsterben
catch-fish: fischen fangen gefangen fischerei angeln geangelt; overfish: überfischen überfischung überfischt; stock-fish: besatz besetzen ausgesetzt
fish-kill: fischsterben massensterben_von_fischen; enrol-school: einschulen eingeschult einschulung schulbeginn schulstart schuleintritt
enrol-university: einschreiben eingeschrieben einschreibung immatrikulieren immatrikulation inskribieren
drop-out: abbrechen abgebrochen abbruch hinschmeißen hingeschmissen studienabbruch schulabbruch
graduate: abschließen abgeschlossen abschluss absolvieren abschlussprüfung maturieren abitur_machen; pass-exam: bestehen bestanden prüfung_bestehen durchkommen
fail-exam: durchfallen durchgefallen fällt_durch durchrasseln nicht_bestehen nicht_bestanden durchfliegen
repeat-year: sitzenbleiben sitzengeblieben klasse_wiederholen ehrenrunde wiederholen repetieren; cancel-lessons: unterrichtsausfall schulfrei unterrichtsfrei entfallen
teach: unterrichten unterricht lehren lehrt; truant: schwänzen schulschwänzer schule_schwänzen fernbleiben ferngeblieben
expel: von_der_schule_verweisen schulverweis ausschließen ausgeschlossen schulausschluss exmatrikulieren; ban-phones: handyverbot smartphoneverbot handys_verbieten
care-for-children: betreuen betreuung kinderbetreuung beaufsichtigen; cut-hours-nursery: betreuungszeiten_kürzen notbetreuung notgruppe öffnungszeiten_reduzieren
research: forschen erforschen erforschung forschung untersuchen untersuchung
find-out: herausfinden herausgefunden feststellen festgestellt zeigen ergeben ergab nachweisen nachgewiesen
publish: veröffentlichen veröffentlichung publizieren publikation herausgeben erscheinen erschienen; survey: befragen befragung umfrage erheben erhoben erhebung
test-try: testen test erproben erprobung prüfen versuch ausprobieren ausprobiert; excavate: ausgraben ausgegraben ausgrabung freilegen freigelegt grabung
date-find: datieren datierung datiert stammen_aus; develop: entwickeln entwicklung erfinden erfunden erfindung; patent: patentieren zum_patent_anmelden patentanmeldung patentiert
award-prize: auszeichnen ausgezeichnet auszeichnung ehren ehrung prämieren verleihen verliehen; plagiarise: plagiieren plagiat abschreiben abgeschrieben
revoke-title: aberkennen aberkannt aberkennung entziehen entzogen entzug; launch-rocket: starten start abheben abgehoben ins_all_schießen ins_all_bringen
orbit: umkreisen umkreist umrunden umrundet umlaufbahn_erreichen; land-moon: mondlandung auf_dem_mond_landen; dock-space: andocken angedockt koppeln kopplung ankoppeln
burn-up: verglühen verglüht wiedereintritt; lose-contact: kontakt_verlieren kontakt_abgebrochen funkkontakt_verloren verstummen verstummt
crash-down: abstürzen abgestürzt absturz zerschellen zerschellt aufschlagen; crash-software: abstürzen abgestürzt absturz hängen_bleiben
update-software: aktualisieren aktualisierung aufspielen aufgespielt update nachbessern; digitise: digitalisieren digitalisierung digital_umstellen
introduce-system: einführen eingeführt einführung umstellen umgestellt umstellung
launch-product: auf_den_markt_bringen herausbringen herausgebracht markteinführung markteintritt verkaufsstart
hack: hacken gehackt einhacken angreifen angegriffen eindringen eingedrungen hackerangriff knacken
leak-data: datenleck datenpanne offen_im_netz abfließen abgeflossen öffentlich_zugänglich durchsickern durchgesickert
steal-data: erbeuten erbeutet stehlen gestohlen abgreifen abgegriffen entwenden entwendet datendiebstahl
encrypt-extort: verschlüsseln verschlüsselt erpressen erpressung lösegeld_fordern; patch-hole: schließen geschlossen stopfen lücke_schließen beheben behoben
warn-users: warnen gewarnt warnung hinweisen hingewiesen alarmieren; phish: phishing abfischen zugangsdaten_abgreifen ködern
delete: löschen gelöscht löschung entfernen entfernt tilgen; block-access: sperren gesperrt blockieren sperrung blockade zugang_verwehren
misuse-data: missbrauchen missbrauch datenmissbrauch zweckentfremden; collect-data: sammeln datensammlung erfassen erfasst speichern speicherung auswerten ausgewertet
monitor: überwachen überwachung beobachten beobachtung kontrollieren; expand-network: netzausbau ausbauen ausgebaut glasfaserausbau verlegen verlegt erschließen erschlossen
switch-off-network: abschalten abgeschaltet abschaltung netzabschaltung außer_betrieb; network-outage: netzausfall störung ausfall netzstörung unterbruch
train-ai: trainieren training anlernen angelernt füttern; generate-ai: generieren generiert ki-generiert ki-erstellt erzeugen
automate: automatisieren automatisierung maschinell_ersetzen automatisch; replace-workers: ersetzen ersetzt wegrationalisieren wegfallen weggefallen
regulate: regulieren regulierung regeln regelung gesetzlich_regeln; fake: fälschen gefälscht fälschung manipulieren manipulation
drive-autonomously: autonom_fahren selbstfahrend fahrerlos selbstständig_fahren; register-car: zulassen zugelassen zulassung neuzulassung anmelden immatrikulieren in_verkehr_setzen
recall-cars: zurückrufen zurückgerufen rückruf rückrufaktion in_die_werkstatt_beordern; charge-battery: laden lädt geladen aufladen aufgeladen tanken
refuel: tanken getankt volltanken auftanken betanken; catch-fire: in_brand_geraten feuer_fangen feuer_gefangen brennen brannte gebrannt entzünden
produce: produzieren produktion herstellen hergestellt herstellung fertigen fertigung vom_band_laufen
start-production: produktionsstart anlaufen angelaufen serienstart fertigungsbeginn produktionsbeginn serienanlauf
stop-production: produktionsstopp einstellen eingestellt bänder_stehen_still bandstillstand produktion_stoppen fertigung_beenden
relocate-plant: verlagern verlagerung verlegen verlegung abwandern abwanderung auslagern ausgelagert
set-up-plant: ansiedeln angesiedelt ansiedlung niederlassen fabrik_bauen errichten werk_eröffnen
close-plant: werksschließung werk_schließen dichtmachen dichtgemacht standort_aufgeben zusperren zugesperrt; flood-mine: fluten flutung grubenflutung rekultivieren rekultivierung
resettle: umsiedeln umgesiedelt umsiedlung absiedeln absiedelung; trapped-underground: verschüttet verschüttung eingeschlossen unter_tage_eingeschlossen
unearth-bomb: blindgänger fliegerbombe weltkriegsbombe bombenfund; defuse-bomb: entschärfen entschärft entschärfung unschädlich_machen
deconsecrate: profanieren profanierung entweihen entwidmen entweiht profaniert; consecrate: weihen weihe geweiht einsegnen einsegnung segnen
leave-church: austreten ausgetreten kirchenaustritt kirche_verlassen; merge-units: zusammenlegen zusammengelegt zusammenlegung fusionieren fusion zusammenschließen zusammenschluss
vandalise: beschädigen beschädigung verunstalten beschmieren beschmiert verwüsten schänden schändung; unveil-statue: enthüllen enthüllt enthüllung
topple-statue: stürzen gestürzt vom_sockel_holen umstoßen; borrow-book: ausleihen ausgeliehen ausleihe entlehnen leihen geliehen
return-book: zurückgeben zurückgegeben rückgabe zurückbringen retournieren; swim: schwimmen schwimmt schwamm geschwommen baden
learn-swimming: schwimmkurs schwimmen_lernen schwimmunterricht; drown: ertrinken ertrank ertrunken untergehen; bathing-ban: badeverbot baden_verboten badestopp
heat-pool: beheizen beheizt heizen; tap-keg: anzapfen angezapft fassanstich anstich anstechen angestochen
attract-visitors: anlocken angelockt anziehen angezogen strömen besuchen besucht; take-place: stattfinden stattgefunden fand_statt über_die_bühne abhalten abgehalten
cancel-event: absagen abgesagt absage ausfallen ausgefallen fällt_aus ins_wasser_fallen; postpone-event: verschieben verschoben verschiebung verlegen verlegt vertagen
exhibit: ausstellen ausgestellt ausstellung zeigen präsentieren zur_schau_stellen; volunteer: sich_engagieren ehrenamtlich freiwillig unentgeltlich engagement mithelfen mitgeholfen
found-club: gründen gegründet gründung ins_leben_rufen ins_leben_gerufen; dissolve-club: auflösen aufgelöst auflösung vereinsauflösung liquidieren
recruit-members: werben geworben mitgliederwerbung gewinnen gewonnen nachwuchs_suchen; donate: spenden gespendet spende stiften gestiftet zuwenden
collect-donations: sammeln spendensammlung spendenaktion sammelaktion; extinguish: löschen löscht gelöscht löscharbeiten brand_bekämpfen ersticken
contain-fire: unter_kontrolle_bringen eindämmen eingedämmt brand_unter_kontrolle; alert-brigade: alarmieren alarmiert alarmierung ausrücken ausgerückt
false-alarm: fehlalarm falschalarm blinder_alarm täuschungsalarm; rescue-animal: retten gerettet rettung befreien befreit tierrettung; inhabited: bewohnt bewohnen besiedelt
be-born: geboren zur_welt_kommen geburt entbinden entbunden; die: sterben stirbt starb gestorben ableben versterben verstorben
move-to-town: zuziehen zugezogen zuzug zuwandern zugewandert zuwanderung niederlassen; leave-town: wegziehen weggezogen wegzug abwandern abgewandert abwanderung fortziehen
age-society: altern überalterung überaltern gealtert alterung vergreisung; depopulate: entvölkern entvölkerung landflucht abwanderung
incorporate: eingemeinden eingemeindet eingemeindung gemeindefusion zusammenschluss; elect-vote-local: bürgerentscheid volksbefragung bürgerbefragung volksabstimmung
protest-project: protestieren protest sich_wehren auf_die_barrikaden_gehen widerstand; sue-project: klagen geklagt klage gerichtlich_vorgehen beschwerde_einlegen
object-project: einwenden einsprache_erheben einwendung einspruch_erheben beeinspruchen; criticise: kritisieren kritik bemängeln beanstanden rügen monieren
welcome: begrüßen begrüßt gutheißen loben; inspect: kontrollieren kontrolle inspizieren prüfen überprüfen überprüfung begutachten inaugenscheinnahme
certify: zertifizieren zertifizierung abnehmen abgenommen abnahme; privatise: privatisieren privatisierung
remunicipalise: rekommunalisieren rekommunalisierung verstaatlichen verstaatlichung zurückkaufen
raise-charges: erhöhen erhöht erhöhung anheben angehoben verteuern gebührenerhöhung teurer_werden
lower-charges: senken gesenkt senkung verbilligen verbilligung günstiger_werden reduzieren; free-of-charge: kostenlos gratis unentgeltlich kostenfrei gebührenfrei zum_nulltarif
chargeable: kostenpflichtig gebührenpflichtig bezahlpflichtig; barrier-free: barrierefrei rollstuhlgerecht hindernisfrei behindertengerecht
overcrowded: überfüllt überbelegt überlaufen rappelvoll zum_bersten_voll voll_belegt; fully-booked: ausgebucht ausverkauft belegt voll
scarce: knapp rar mangel fehlen fehlt engpass engpässe mangelware; affordable: bezahlbar erschwinglich günstig leistbar preiswert
outdated: veraltet überaltert in_die_jahre_gekommen überholt; state-of-the-art: hochmodern modern neuest modernst; damaged: beschädigt schadhaft ramponiert lädiert beschädigung
destroyed: zerstört zerstörung vernichtet verwüstet; intact: intakt unversehrt unbeschädigt heil; leaking: undicht leck leckgeschlagen tropfen
mouldy: schimmel verschimmelt schimmelbefall; asbestos-polluted: asbestbelastet schadstoffbelastet asbesthaltig belastet; powerless: ohne_strom stromlos im_dunkeln
waterless: ohne_wasser wasserlos auf_dem_trockenen; record-breaking: rekordverdächtig rekord so_viel_wie_nie noch_nie_so_hoch historisch
suspend-pupil: suspendieren suspendierung vom_unterricht_ausschließen beurlauben unterrichtsausschluss; bite: beißen beißt biss gebissen zubeißen hundebiss schnappen
habitable: bezugsfertig bewohnbar schlüsselfertig; uninhabitable: unbewohnbar nicht_bewohnbar nicht_mehr_bewohnbar
cave-in: nachgeben einbrechen eingebrochen erdfall absacken tagbruch; clear-snow: räumen schneeräumung winterdienst schnee_schaufeln; grit: streuen gestreut salzen splitt
light-up: beleuchten beleuchtung anstrahlen illuminieren; switch-off-lights: licht_ausschalten verdunkeln
capture-carbon: abscheiden abgeschieden co2-abscheidung co2-speicherung verpressen; produce-hydrogen: elektrolyse wasserstoff_herstellen wasserstoffproduktion
fuse-nuclear: kernfusion fusion verschmelzen verschmolzen; split-nuclear: kernspaltung spalten gespalten; leak-gas: gasaustritt gasleck ausströmen ausgeströmt gasgeruch
evacuate: evakuieren evakuierung räumen räumung in_sicherheit_bringen; chain-oneself: festketten angekettet ankleben festkleben
block-road: blockieren blockade straßenblockade lahmlegen; slip-road: ins_rutschen_geraten abrutschen abgerutscht rutschen hangrutsch
undermine: unterspülen unterspült unterhöhlen auswaschen; lower-water: absenken abgesenkt ablassen abgelassen abpumpen abgepumpt
fill-pool: füllen befüllt auffüllen einlassen fluten; build-over: überbauen überbaut bebauen bebaut bebauung; clear-rubble: schutt_räumen trümmer_beseitigen aufräumarbeiten
vaccinate-animal: impfen impfung geimpft tierimpfung; quarantine-animal: isolieren quarantäne absondern
housing-order: stallpflicht aufstallungspflicht aufstallungsgebot einstallpflicht; chip-animal: chippen gechippt chip-pflicht mikrochip kennzeichnen
leash: anleinen leinenpflicht an_die_leine leinenzwang; feed: füttern gefüttert fütterung verfüttern; castrate: kastrieren kastration sterilisieren
tag: markieren beringen besendern besendert; count: zählen gezählt zählung erfassen erfasst bestandsaufnahme; poach: wildern gewildert wilderei
poison: vergiften vergiftet vergiftung giftköder; hibernate: überwintern überwintert winterschlaf; migrate-birds: ziehen vogelzug wandern wanderung
bloom: blühen blüht blüte austreiben; ripen: reifen gereift reif; graze: weiden geweidet beweidung grasen; drive-down-cattle: almabtrieb alpabzug viehscheid alpabfahrt
thin-forest: durchforsten durchforstung auslichten ausgelichtet; burn-forest: waldbrand brennen abbrennen abgebrannt niederbrennen
desertify: verwüstung wüstenbildung versteppung versteppen; salt-over: versalzen versalzung; acidify: versauern versauerung; bleach-coral: korallenbleiche ausbleichen ausgebleicht
certify-organic: umstellen bio_umstellung auf_bio_umstellen; integrate-school: inklusion inklusiv gemeinsamer_unterricht eingliedern
bilingual-teach: zweisprachig bilingual mehrsprachig; homeschool: fernunterricht distanzunterricht homeschooling heimunterricht
cheat: schummeln geschummelt abschreiben spicken mogeln täuschungsversuch; apply-university: sich_bewerben bewerbung beworben
admit: aufnehmen aufgenommen aufnahme zulassung annehmen angenommen; turn-away: abweisen abgewiesen wegschicken weggeschickt ablehnen absage
appoint-professor: berufen berufung ernennen ernennung; stand-empty-school: verwaisen leer_bleiben unbesetzt vakant; retract-paper: zurückziehen zurückgezogen widerrufen
replicate: replizieren bestätigen bestätigung reproduzieren; clone-copy: klonen geklont kopieren; observe-space: beobachten sichten gesichtet ausmachen
transmit-data: übertragen überträgt übertragung senden gesendet funken; drop-signal: gestört empfangsstörung kein_netz; log-in: anmelden angemeldet einloggen eingeloggt login
log-out: abmelden abgemeldet ausloggen; download: herunterladen heruntergeladen downloaden laden; verify-age: alterskontrolle altersprüfung altersverifikation ausweiskontrolle
scan-face: gesichtserkennung biometrisch erkennen; outsource-it: auslagern ausgelagert outsourcing fremdvergabe; test-drive: probefahrt testfahrt probefahren zur_probe_fahren
tune-car: tunen frisieren frisiert aufmotzen; inspect-car: tüv hauptuntersuchung pickerl fahrzeugkontrolle motorfahrzeugkontrolle
scrap-car: verschrotten verschrottet abwracken abgewrackt; ban-combustion: verbrennerverbot verbrenner-aus verbrennerausstieg; test-alarm: probealarm warntag sirenenprobe
train-brigade: üben geübt übung einsatzübung; honour-member: ehren geehrt ehrung würdigen; elect-board: vorstand_wählen vorstandswahl neuwahl wiederwahl
jubilee: jubiläum jubiläen geburtstag jahrestag bestehen; parade: umzug umzüge festzug parade; march-procession: prozession wallfahrt pilgern
christen-ship: taufe taufen schiffstaufe stapellauf; rush: überlaufen andrang ansturm massenandrang; overtourism: massentourismus overtourism übertourismus
rename: umbenennen umbenannt umbenennung umtaufen; decide-council: beschließen beschloss beschlossen beschluss absegnen
hand-over: übergeben übergab übergabe schlüsselübergabe aushändigen; take-over-operation: übernehmen übernommen übernahme betrieb_übernehmen
soil-sampling: bodenprobe beprobung untersuchung bodenuntersuchung
`);
