import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: towns, technology and nature, what figures measure. The concepts are the same in every language. */
export const townsMeasures = (): readonly SenseRow[] => senseRows('measure', `
building-cost: baukosten bausumme gesamtkosten errichtungskosten herstellungskosten anlagekosten bauvolumen erstellungskosten < cost
cost: kosten aufwand aufwendungen ausgaben kostenpunkt kostet gekostet
cost-estimate: kostenschätzung kostenvoranschlag kostenprognose kostenberechnung kostenrahmen veranschlagt < cost
cost-overrun: mehrkosten kostenüberschreitung kostensteigerung kostenexplosion zusatzkosten verteuerung budgetüberschreitung
renovation-cost: sanierungskosten renovierungskosten instandsetzungskosten erneuerungskosten umbaukosten < cost
maintenance-cost: unterhaltskosten instandhaltungskosten wartungskosten erhaltungskosten unterhalt < cost
operating-cost: betriebskosten betriebsaufwand laufende_kosten folgekosten < cost
investment-sum: investition investitionen investitionssumme investitionsvolumen investitionskosten
maintenance-backlog: sanierungsstau investitionsstau nachholbedarf instandhaltungsstau sanierungsrückstand investitionsrückstand
grant: zuschuss zuschüsse förderung fördersumme fördermittel beihilfe fördergeld subvention finanzspritze subventionen
funding-share: förderquote fördersatz fördersätze zuschussquote; construction-time: bauzeit bauphase baudauer bauperiode
opening-date: eröffnungstermin inbetriebnahme eröffnungsdatum; delay: verzögerung verspätung verzug rückstand rückstände zeitverzug
floor-area: nutzfläche grundfläche geschossfläche gebäudefläche bruttogeschossfläche nettofläche gesamtfläche; living-space: wohnfläche wohnraum wohnungsgröße
site-area: grundstücksfläche areal grundstücksgröße arealfläche parzelle baufläche; area: fläche gebietsgröße ausdehnung; land-take: flächenverbrauch bodenverbrauch landverbrauch
building-height: höhe gebäudehöhe bauhöhe turmhöhe; length: länge streckenlänge distanz wegstrecke; width: breite fahrbahnbreite; span: spannweite stützweite
depth: tiefe wassertiefe bohrtiefe; storeys-number: stockwerkszahl geschosszahl stockwerk geschoss etage
plot-price: bodenpreis grundstückspreis baulandpreis bodenrichtwert quadratmeterpreis landpreis; house-price: immobilienpreis wohnungspreis hauspreis kaufpreis eigenheimpreis
rent: miete mietpreis mietzins kaltmiete nettomiete bestandsmiete monatsmiete; asking-rent: angebotsmiete neuvertragsmiete marktmiete wiedervermietungsmiete angebotspreis < rent
gross-rent: warmmiete bruttomiete bruttowarmmiete < rent; rent-rise: mieterhöhung mietsteigerung mietzinserhöhung mietanstieg mietaufschlag
rent-burden: mietbelastung wohnkosten wohnkostenbelastung mietbelastungsquote; service-charges: nebenkosten betriebskosten heiznebenkosten mietnebenkosten
vacancy-rate: leerstandsquote leerwohnungsziffer leerstand leerstandsrate leerwohnungsquote
occupancy-rate: auslastung belegung auslastungsgrad belegungsquote belegungsrate bettenauslastung auslastungsquote; housing-need: wohnungsbedarf wohnraumbedarf
housing-target: wohnungsbauziel neubauziel zielmarke; completed-homes-number: baufertigstellungen fertigstellungen neubauzahl wohnbauleistung neubauleistung fertiggestellt
homeownership-rate: wohneigentumsquote eigentumsquote eigentümerquote wohneigentumsrate; social-housing-share: sozialwohnungsquote sozialquote
renovation-rate: sanierungsquote sanierungsrate renovierungsrate; heat-demand: wärmebedarf heizbedarf heizwärmebedarf wärmeverbrauch heizenergieverbrauch
heating-cost: heizkosten heizkostenabrechnung heizrechnung wärmekosten < cost; toll: maut mautgebühr straßenbenutzungsgebühr straßengebühr
vignette-price: vignette vignettenpreis pickerl; congestion-charge: city-maut innenstadtmaut citymaut stauabgabe; parking-fee: parkgebühr parktarif parkticket parkpreis
fare: fahrpreis ticketpreis beförderungsentgelt fahrkartenpreis billettpreis tarif fahrgeld
season-ticket-price: abopreis jahreskartenpreis monatskartenpreis abonnementspreis < fare; admission-price: eintritt eintrittspreis eintrittsgeld tageskarte eintrittsgebühr
passenger-number: passagierzahl fahrgastzahl fahrgastaufkommen passagieraufkommen fluggastzahl frequenzen passagiere fahrgäste fluggäste
visitor-number: besucherzahl besucheraufkommen gästezahl besucherfrequenz publikumszahl eintritte
traffic-volume: verkehrsaufkommen verkehrsmenge verkehrsbelastung verkehrsstärke verkehrsdichte fahrzeugaufkommen fahrzeugfrequenz verkehrsbelastungen
punctuality: pünktlichkeit pünktlichkeitsquote pünktlichkeitswert pünktlichkeitsrate; cancellation-rate: ausfallquote ausfallrate zugausfälle
travel-time: fahrzeit reisezeit fahrtzeit reisedauer fahrtdauer wegzeit; time-saving: zeitersparnis fahrzeitverkürzung zeitgewinn fahrzeitgewinn zeiteinsparung
commute-length: pendelzeit arbeitsweg pendeldistanz pendelstrecke pendlerweg; service-frequency: takt taktung fahrplantakt taktfrequenz taktfolge intervall takte
transport-capacity: beförderungskapazität transportkapazität sitzplatzkapazität platzangebot; capacity: kapazität fassungsvermögen platzzahl aufnahmevermögen plätze fassungsraum
speed: geschwindigkeit tempo fahrgeschwindigkeit; speed-limit: tempolimit höchstgeschwindigkeit geschwindigkeitsbegrenzung tempobeschränkung geschwindigkeitsbeschränkung
top-speed: spitzengeschwindigkeit höchsttempo spitzentempo höchstgeschwindigkeit; diversion-length: umleitung umweg umfahrung umleitungsstrecke
closure-length: sperrdauer sperrzeit sperrung sperrfrist vollsperrung; modal-share: modal_split verkehrsanteil radverkehrsanteil wegeanteil
load-limit: gewichtsbeschränkung gewichtslimit gewichtsbegrenzung tonnagebeschränkung; noise-level: lärmpegel lärmbelastung schallpegel lautstärke geräuschpegel lärmwert
flight-movements: flugbewegungen flugverkehr flugaufkommen starts_und_landungen; airport-charge: flughafengebühr landegebühr start-_und_landegebühr flughafenentgelt
aviation-tax: luftverkehrssteuer luftverkehrsteuer ticketsteuer flugticketabgabe flugabgabe
cargo-volume: frachtmenge frachtaufkommen güteraufkommen luftfrachtaufkommen frachtvolumen cargoaufkommen gütermenge
port-throughput: umschlag güterumschlag hafenumschlag umschlagmenge containerumschlag warenumschlag; freight-rate: frachtrate frachtpreis frachtkosten transportkosten charterrate
cargo-capacity: ladekapazität tragfähigkeit stellplatzkapazität ladevolumen nutzlast; draught: tiefgang fahrrinnentiefe abladetiefe
range-vehicle: reichweite aktionsradius fahrreichweite; charging-time: ladezeit ladedauer; battery-capacity: batteriekapazität akkukapazität speicherkapazität akkuleistung
installed-capacity: leistung nennleistung installierte_leistung spitzenleistung kraftwerksleistung kapazität engpassleistung anlagenleistung
power-generation: stromerzeugung stromproduktion energieerzeugung einspeisung jahresproduktion stromausbeute energieproduktion erzeugung
power-consumption: stromverbrauch energieverbrauch strombedarf energiebedarf elektrizitätsverbrauch stromnachfrage
peak-load: spitzenlast höchstlast verbrauchsspitze lastspitze spitzenverbrauch; power-price: strompreis stromtarif elektrizitätspreis elektrizitätstarif stromkosten
wholesale-power-price: großhandelspreis börsenstrompreis börsenpreis spotpreis spotmarktpreis < power-price
energy-bill: stromrechnung energierechnung energiekosten gasrechnung jahresrechnung
feed-in-tariff: einspeisevergütung einspeisetarif vergütungssatz vergütung rückliefertarif einspeisevergütungen
grid-fee: netzentgelt netzgebühr netzkosten netznutzungsentgelt netznutzungsgebühr netztarif durchleitungsgebühr
renewable-share: ökostromanteil erneuerbarenanteil grünstromanteil erneuerbarenquote
self-sufficiency: selbstversorgungsgrad eigenversorgungsgrad autarkiegrad selbstversorgung eigenversorgung autarkie
gas-storage-level: füllstand speicherstand gasspeicherstand speicherfüllstand befüllung füllgrad füllstände; gas-price: gaspreis erdgaspreis gastarif
gas-consumption: gasverbrauch gasbedarf gasnachfrage erdgasverbrauch; gas-flow: liefermenge durchflussmenge gasfluss gaslieferungen importmenge
fuel-price: spritpreis kraftstoffpreis treibstoffpreis tankstellenpreis; petrol-price: benzinpreis superpreis e10-preis bleifreipreis < fuel-price
diesel-price: dieselpreis < fuel-price; fuel-consumption: spritverbrauch kraftstoffverbrauch treibstoffverbrauch benzinverbrauch
outage-duration: ausfalldauer unterbrechungsdauer ausfallzeit störungsdauer; network-length: netzlänge trassenlänge leitungslänge streckennetz trassenkilometer
efficiency: wirkungsgrad effizienz energieeffizienz nutzungsgrad; rotor-diameter: rotordurchmesser; hub-height: nabenhöhe; blade-height: gesamthöhe spitzenhöhe flügelspitze
distance-to-homes: mindestabstand abstandsregel abstandsfläche abstand mindestabstände; reactor-lifetime: laufzeit betriebsdauer lebensdauer nutzungsdauer einsatzdauer
age: alter baujahr; water-price: wasserpreis wassergebühr wasserzins wassertarif trinkwasserpreis
sewage-fee: abwassergebühr kanalgebühr kanalbenützungsgebühr schmutzwassergebühr entwässerungsgebühr
waste-fee: müllgebühr abfallgebühr sackgebühr kehrichtgebühr entsorgungsgebühr müllabfuhrgebühr
water-consumption: wasserverbrauch wasserbedarf trinkwasserverbrauch wassernachfrage; water-loss: wasserverlust leckageverlust leitungsverlust leitungsverluste
groundwater-level: grundwasserstand grundwasserspiegel grundwasserpegel grundwasserstände
lake-level: pegelstand wasserstand seespiegel pegel stauziel wasserpegel pegelstände seepegel; reservoir-content: speicherinhalt stauraum füllungsgrad stauvolumen stauinhalt
nitrate-level: nitratwert nitratbelastung nitratgehalt nitratkonzentration
pollutant-level: schadstoffbelastung schadstoffwert schadstoffgehalt belastung messwert verunreinigung schadstoffkonzentration konzentration
limit-value: grenzwert höchstwert richtwert schwellenwert höchstgrenze obergrenze; water-quality: wasserqualität gewässerqualität badegewässerqualität wassergüte gewässergüte
water-temperature: wassertemperatur meerestemperatur badetemperatur seetemperatur oberflächentemperatur; air-quality: luftqualität luftgüte luftbelastung luftverschmutzung
particulate-level: feinstaub feinstaubwert feinstaubkonzentration feinstaubbelastung
co2-emissions: co2-ausstoß treibhausgasausstoß emissionen treibhausgasemissionen co2-emissionen klimagasausstoß kohlendioxidausstoß ausstoß
emission-cut: emissionsminderung co2-einsparung treibhausgasminderung emissionsreduktion; carbon-price: co2-preis co2-abgabe co2-steuer klimaabgabe zertifikatspreis lenkungsabgabe
carbon-footprint: co2-fußabdruck klimabilanz co2-bilanz treibhausgasbilanz ökobilanz; co2-concentration: co2-konzentration co2-gehalt kohlendioxidkonzentration
climate-target: klimaziel reduktionsziel emissionsziel; deposit: pfand pfandbetrag depot einwegpfand
waste-volume: abfallmenge müllmenge müllaufkommen abfallaufkommen kehrichtmenge restmüllmenge müllberg
recycling-rate: recyclingquote verwertungsquote sammelquote wiederverwertungsquote rücklaufquote; plastic-waste: plastikmenge plastikabfälle plastikmüll kunststoffabfall
temperature: temperatur temperaturen lufttemperatur; average-temperature: durchschnittstemperatur mitteltemperatur jahresmittel temperaturmittel < temperature
max-temperature: höchsttemperatur höchstwert tageshöchstwert spitzentemperatur spitzenwert < temperature
min-temperature: tiefsttemperatur tiefstwert tiefsttemperaturen minimum kälterekord < temperature
warming: erwärmung erderwärmung temperaturanstieg klimaerwärmung temperaturerhöhung; temperature-deviation: temperaturabweichung abweichung zu_warm zu_kalt anomalie
precipitation: niederschlag niederschläge niederschlagsmenge regenmenge regensumme niederschlagssumme niederschlagshöhe
precipitation-deficit: niederschlagsdefizit regendefizit niederschlagsmangel wasserdefizit; sunshine-hours: sonnenscheindauer sonnenstunden sonnenschein
humidity: luftfeuchtigkeit luftfeuchte; wind-speed: windgeschwindigkeit windstärke; snow-depth: schneehöhe schneedecke schneemenge
sea-level: meeresspiegel meeresspiegelanstieg wasserstand; ice-loss: eisverlust eisschwund massenverlust gletscherschwund gletscherrückgang eisschmelze eismasse
glacier-area: gletscherfläche eisfläche eisausdehnung meereisfläche; ice-volume: eisvolumen gletschervolumen eismasse; ice-thickness: eisdicke eisstärke
frost-days: frosttage frosttag; ice-days: eistage eistag dauerfrost; heat-days: hitzetage hitzetag heiße_tage tropentage; summer-days: sommertage sommertag
tropical-nights: tropennacht tropennächte; return-period: wiederkehrzeit jährlichkeit wiederkehrperiode
harvest-volume: erntemenge ernte ernteertrag erntevolumen lese lesemenge ertrag erträge ernteergebnis erntebilanz; yield-per-area: hektarertrag flächenertrag ertrag erträge
harvest-loss: ernteausfall ernteausfälle ernteeinbuße missernte ertragseinbuße ertragsausfall ernteschaden ernteschäden ertragsausfälle
cultivated-area: anbaufläche ackerfläche rebfläche anbaugebiet agrarfläche landwirtschaftsfläche nutzfläche kulturfläche
organic-share: bioanteil biofläche ökoanteil ökolandbau bioquote; milk-price: milchpreis milchgeld auszahlungspreis erzeugermilchpreis
producer-price: erzeugerpreis produzentenpreis abnahmepreis auszahlungspreis; milk-volume: milchmenge milchleistung milchproduktion milchanlieferung
livestock-number: viehbestand tierbestand tierzahl rinderbestand schweinebestand nutztierbestand viehbestände tierbestände; farm-size: betriebsgröße hofgröße durchschnittsgröße
farm-subsidy: agrarförderung flächenprämie direktzahlung agrarsubvention agrarhilfe flächenförderung < grant
pesticide-amount: pestizidmenge pestizideinsatz pflanzenschutzmitteleinsatz pestizidabsatz spritzmittelmenge
fertiliser-amount: düngermenge düngemittelmenge düngung düngemitteleinsatz düngereinsatz; catch-quota: fangquote fangmenge gesamtfangmenge fischfangquote
catch-volume: fang fänge fangmenge fischfang fischereiertrag fangertrag; fish-stock: fischbestand bestandsgröße fischbestände laicherbestand
animal-population: bestand bestände population bestandszahl bestandsgröße vorkommen wildbestand tierpopulation
kill-quota: abschussquote abschusszahl abschussplan entnahmequote abschussvorgabe; forest-area: waldfläche waldbestand bewaldung waldanteil
deforested-area: kahlschlag kahlfläche abholzung abgeholzte_fläche rodungsfläche entwaldung waldverlust
timber-volume: holzmenge holzeinschlag einschlag schadholz schadholzmenge holzernte holzvorrat holzvorräte; timber-price: holzpreis rundholzpreis festmeterpreis
tree-health: schädigungsgrad kronenverlichtung waldzustand schadstufe; weight: gewicht körpergewicht schwere; birth-weight: geburtsgewicht < weight
slaughter-weight: schlachtgewicht mastendgewicht < weight; tonnage: tonnage menge masse; species-number: artenzahl artenvielfalt artenreichtum biodiversität
protected-area-share: schutzgebietsfläche schutzgebietsanteil schutzfläche; adoption-fee: schutzgebühr vermittlungsgebühr; dog-tax: hundesteuer hundeabgabe hundetaxe
vet-cost: tierarztkosten tierarztrechnung behandlungskosten; school-fee: schulgeld schulgebühr internatsgebühr
tuition-fee: studiengebühr semestergebühr studienbeitrag semesterbeitrag hochschulgebühr studienbeiträge
student-aid: bafög stipendium studienbeihilfe ausbildungsförderung studienförderung
nursery-fee: kitagebühr elternbeitrag kindergartenbeitrag betreuungskosten kitabeitrag krippengebühr elternbeiträge betreuungsgebühr
childcare-rate: betreuungsquote betreuungsgrad besuchsquote; staff-child-ratio: betreuungsschlüssel personalschlüssel betreuungsrelation fachkraft-kind-relation
class-size: klassengröße klassenstärke gruppengröße klassengrösse; pupil-number: schülerzahl schülerinnenzahl lernendenzahl
student-number: studierendenzahl studentenzahl immatrikuliertenzahl einschreibezahl
first-years-number: studienanfängerzahl erstsemesterzahl neueinschreibungen erstimmatrikulationen
teacher-shortage: lehrermangel lehrkräftemangel lehrerbedarf lehrpersonenmangel lehrkräftebedarf; lessons-lost: unterrichtsausfall ausfallstunden stundenausfall fehlstunden
teaching-load: pflichtstunden deputat unterrichtsverpflichtung stundendeputat lehrverpflichtung wochenlektionen
grade: note notenschnitt durchschnittsnote abiturnote notendurchschnitt schulnote; pass-rate: bestehensquote erfolgsquote bestanden
failure-rate: durchfallquote durchfallrate misserfolgsquote nichtbestehensquote durchgefallen; dropout-rate: abbruchquote abbrecherquote studienabbruchquote schulabbrecherquote
graduation-rate: abiturquote maturitätsquote maturaquote abschlussquote maturandenquote absolventenquote
literacy-score: lesekompetenz testergebnis pisa-wert leistungsniveau leseleistung punktwert punktzahl; admission-cutoff: numerus_clausus zulassungsbeschränkung
research-budget: forschungsetat forschungsgelder forschungsmittel drittmittel forschungsförderung forschungsbudget
research-spending: forschungsausgaben entwicklungsausgaben f&e-ausgaben forschungsaufwendungen
sample-size: stichprobe stichprobengröße fallzahl studienteilnehmer befragte teilnehmerzahl; response-rate: rücklauf rücklaufquote antwortquote teilnahmequote
error-margin: fehlertoleranz schwankungsbreite fehlerquote unsicherheit fehlermarge fehlerspanne; error-rate: fehlerquote fehlerrate
probability: wahrscheinlichkeit risiko chance eintrittswahrscheinlichkeit; orbit-altitude: umlaufbahn flughöhe bahnhöhe orbithöhe; payload: nutzlast traglast
distance-space: entfernung abstand distanz abstände; diameter: durchmesser größe; mission-duration: missionsdauer flugdauer flugzeit aufenthaltsdauer missionszeit
computing-power: rechenleistung rechenkapazität rechenkraft rechengeschwindigkeit; storage-space: speicherplatz speicherkapazität speichervolumen
data-volume: datenmenge datenvolumen datenverbrauch datenverkehr datenaufkommen
download-speed: bandbreite übertragungsrate datenrate surfgeschwindigkeit downloadrate internetgeschwindigkeit surftempo
network-coverage: netzabdeckung versorgungsgrad versorgungsquote mobilfunkabdeckung abdeckung flächendeckung; roaming-fee: roaminggebühr roamingkosten roamingaufschlag
tariff-monthly: grundgebühr monatspreis monatsgebühr abogebühr monatliche_kosten monatskosten; licence-fee: lizenzgebühr lizenzkosten nutzungsgebühr
spectrum-proceeds: auktionserlös frequenzerlös versteigerungserlös; user-number: nutzerzahl userzahl mitgliederzahl abonnentenzahl nutzerschaft
reach: reichweite zugriffe zugriffszahl seitenaufrufe klickzahl aufrufe; screen-time: bildschirmzeit nutzungsdauer nutzungszeit bildschirmdauer onlinezeit
penetration-rate: verbreitung nutzungsanteil verbreitungsgrad durchdringung; ransom-sum: lösegeld lösegeldforderung lösegeldsumme erpressungssumme
downtime: ausfallzeit stillstand stillstandszeit betriebsunterbrechung standzeit; data-fine: bußgeld geldbuße strafe busse bußen bußgelder
latency: verzögerung reaktionszeit latenz ladezeit antwortzeit; model-size: parameterzahl modellgröße; training-cost: trainingskosten < cost
registration-number: neuzulassungszahl zulassungszahl neuzulassungen zulassungen inverkehrsetzungen neuinverkehrsetzungen
ev-share: elektroanteil e-auto-anteil elektroquote stromeranteil; car-density: motorisierungsgrad pkw-dichte autodichte fahrzeugdichte
purchase-premium: kaufprämie umweltbonus kaufanreiz e-auto-prämie abwrackprämie ankaufsförderung < grant; car-list-price: listenpreis grundpreis einstiegspreis basispreis neupreis
car-used-price: gebrauchtwagenpreis restwert wiederverkaufswert; engine-power: motorleistung pferdestärke systemleistung
mileage: kilometerstand laufleistung fahrleistung tachostand
production-volume: produktion produktionsmenge ausstoß fertigungsmenge stückzahl produktionsvolumen jahresproduktion produktionszahl produktionszahlen
production-capacity: produktionskapazität fertigungskapazität werkskapazität jahreskapazität
production-loss: produktionsausfall produktionsverlust produktionsausfälle produktionsrückgang produktionseinbuße; shift-length: schicht schichtdauer
delivery-time: lieferzeit lieferfrist lieferdauer wartezeit; ore-output: fördermenge abbaumenge fördervolumen abbauvolumen kohleförderung
deposit-reserves: vorkommen reserven lagerstätte vorräte bodenschätze ressourcen; ore-grade: erzgehalt goldgehalt gehalt metallgehalt
oil-production: ölförderung förderquote fördermenge ölproduktion rohölförderung; church-tax: kirchensteuer kirchenbeitrag kirchenbeiträge kultussteuer
church-members-number: mitgliederzahl mitgliederbestand kirchenmitglieder; church-exits-number: austrittszahl kirchenaustritte austritte kirchenaustritt
donation-sum: spendensumme spendenaufkommen spende spendenerlös spendengeld spendenbetrag spendenbeträge
loan-number: ausleihzahl ausleihe entlehnung entleihung medienausleihen ausleihen entlehnungen
library-stock: medienbestand buchbestand sammlung bibliotheksbestand bestand bestände; overdue-fee: mahngebühr säumnisgebühr versäumnisgebühr
pool-length: beckenlänge bahnlänge schwimmbahn; opening-hours: öffnungszeit betriebszeit öffnungsdauer badezeit öffnungsstunden
season-length: saisondauer badesaison saison laufzeit; exhibition-space: ausstellungsfläche hallenfläche messefläche standfläche schaufläche
stall-fee: standgebühr standmiete platzgeld marktgebühr standgeld; price-per-drink: bierpreis maßpreis glühweinpreis getränkepreis
membership-fee: mitgliedsbeitrag vereinsbeitrag jahresbeitrag mitgliederbeitrag mitgliedsbeiträge
volunteer-hours: ehrenamtsstunden einsatzstunden arbeitsstunden freiwilligenstunden eigenleistung; volunteering-rate: engagementquote ehrenamtsquote freiwilligenquote
response-time-fire: eintreffzeit hilfsfrist ausrückzeit einsatzzeit anfahrtszeit; call-out-number: einsatzzahl alarmierungszahl einsatzaufkommen ausrückungen einsätze
team-strength: mannschaftsstärke personalstärke sollstärke mannschaftsstand kommandostärke; population: einwohnerzahl bevölkerungszahl bevölkerung bevölkerungsstand einwohnerstand
population-growth: bevölkerungswachstum einwohnerzuwachs bevölkerungszuwachs bevölkerungszunahme bevölkerungsanstieg
population-decline: bevölkerungsrückgang einwohnerverlust bevölkerungsschwund bevölkerungsabnahme einwohnerschwund
population-density: bevölkerungsdichte einwohnerdichte besiedlungsdichte wohndichte; birth-number: geburtenzahl geburten lebendgeborene lebendgeburten geborene
death-number: sterbefallzahl sterbefälle todesfälle gestorbene verstorbene; fertility-rate: geburtenrate geburtenziffer fertilitätsrate fruchtbarkeitsrate kinderzahl
natural-balance: geburtenbilanz geburtensaldo; net-migration: wanderungssaldo nettozuwanderung wanderungsgewinn zuwanderungssaldo nettomigration wanderungsbilanz
life-expectancy: lebenserwartung lebensdauer; median-age: durchschnittsalter altersdurchschnitt medianalter; elderly-share: seniorenanteil anteil_der_über-65-jährigen
foreigner-share: ausländeranteil ausländerquote migrantenanteil; household-size: haushaltsgröße personen_pro_haushalt
marriage-number: eheschließungen trauungen heiraten hochzeiten; divorce-rate: scheidungsrate scheidungsziffer scheidungsquote
catchment: einzugsgebiet einzugsbereich umkreis radius; share: anteil quote prozentsatz prozentsätze rate; increase-amount: anstieg zuwachs plus zunahme steigerung zuwächse mehrung
decrease-amount: rückgang rückgänge minus abnahme schwund einbruch einbrüche; record: rekord höchststand höchststände rekordwert rekordmarke bestmarke spitzenwert
record-low: tiefststand tiefstand tiefststände rekordtief negativrekord; duration: dauer zeitraum laufzeit zeitspanne zeiträume
warranty-period: garantie gewährleistung garantiezeit garantiedauer gewährleistungsfrist; lease-term: pachtdauer mietdauer erbbaurecht konzessionsdauer
lease-rent: pacht pachtzins pachtpreis erbbauzins baurechtszins pachterlös; tender-volume: ausschreibungsvolumen zuschlagsmenge gebotsmenge
award-price: zuschlagspreis zuschlagswert gebotswert zuschlagshöhe; contract-value: auftragswert auftragsvolumen auftragssumme vertragswert vergabesumme auftragsvolumina
compensation-sum: entschädigung ausgleichszahlung entschädigungssumme abgeltung ablöse; purchase-sum: kaufsumme kaufpreis erwerbspreis verkaufspreis verkaufserlös
own-contribution: eigenanteil eigenmittel eigenbeitrag eigenleistung gemeindeanteil; damage-sum: schadenshöhe schadenssumme sachschaden sachschäden schaden schäden schadensumme
completion-date: fertigstellungstermin fertigstellung bauende; soil-sealing: versiegelung bodenversiegelung flächenversiegelung versiegelte_fläche versiegelungsgrad < land-take
housing-shortage: wohnungsmangel wohnungsnot wohnungsdefizit wohnungsknappheit wohnungslücke fehlende_wohnungen; load-capacity: tragfähigkeit traglast belastbarkeit tragkraft
fresh-snow: neuschnee neuschneemenge schneefall schneefälle; gust-speed: böe windböe spitzenböe windspitze böenspitze sturmböe orkanböe < wind-speed
admission-rate: aufnahmequote zulassungsquote annahmequote; hit-rate: trefferquote genauigkeit treffsicherheit erkennungsrate
fibre-coverage: glasfaserquote glasfaseranteil glasfaserversorgung; working-hours: arbeitszeit wochenarbeitszeit wochenstunden
birth-surplus: geburtenüberschuss geburtenplus < natural-balance; death-surplus: sterbeüberschuss geburtendefizit sterbefallüberschuss < natural-balance
dependency-ratio: altersquotient alterslastquotient altenquotient; membership-loss: mitgliederschwund mitgliederverlust mitgliederrückgang
hydrogen-demand: wasserstoffbedarf wasserstoffverbrauch wasserstoffnachfrage; storage-duration: speicherdauer aufbewahrungsfrist speicherfrist lagerdauer
walking-distance: gehminute fußweg gehzeit laufnähe; gradient: steigung gefälle neigung; thickness: dicke stärke mächtigkeit; pressure: druck wasserdruck gasdruck
noise-insulation-cost: lärmschutzkosten lärmsanierung schallschutzkosten < cost; subsidy-budget: fördertopf förderbudget fördervolumen förderprogramm
savings-amount: einsparung einsparpotenzial ersparnis energieeinsparung; rejection-rate: ablehnungsquote absagequote; share-women: frauenanteil frauenquote
places-shortage: fehlende_plätze platzmangel fehlbedarf versorgungslücke; area-burned: waldbrandfläche verbrannte_fläche brandfläche
drought-index: bodenfeuchte dürreindex bodentrockenheit; pollen-load: pollenbelastung pollenflug pollenkonzentration; uv-index: uv-index uv-belastung uv-strahlung
radiation-level: strahlenbelastung strahlung radioaktivität strahlendosis; bycatch: beifang beifangmenge; feed-price: futtermittelpreis futterkosten
grain-price: getreidepreis kornpreis; wheat-price: weizenpreis brotweizenpreis < grain-price; must-weight: öchslegrad mostgewicht zuckergehalt zuckerwert
slaughter-number: schlachtzahl schlachtmenge schlachtungen; order-backlog: auftragsbestand auftragsbestände auftragspolster orderbuch; scrap-value: schrottwert restwert
`);
