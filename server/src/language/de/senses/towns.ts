import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: towns, technology and nature. The concepts are the same in every language. */
export const towns = (): readonly SenseRow[] => [
  ...senseRows('measure', `
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
funding-share: förderquote fördersatz fördersätze zuschussquote
construction-time: bauzeit bauphase baudauer bauperiode
opening-date: eröffnungstermin inbetriebnahme eröffnungsdatum
delay: verzögerung verspätung verzug rückstand rückstände zeitverzug
floor-area: nutzfläche grundfläche geschossfläche gebäudefläche bruttogeschossfläche nettofläche gesamtfläche
living-space: wohnfläche wohnraum wohnungsgröße
site-area: grundstücksfläche areal grundstücksgröße arealfläche parzelle baufläche
area: fläche gebietsgröße ausdehnung
land-take: flächenverbrauch bodenverbrauch landverbrauch
building-height: höhe gebäudehöhe bauhöhe turmhöhe
length: länge streckenlänge distanz wegstrecke
width: breite fahrbahnbreite
span: spannweite stützweite
depth: tiefe wassertiefe bohrtiefe
storeys-number: stockwerkszahl geschosszahl stockwerk geschoss etage
plot-price: bodenpreis grundstückspreis baulandpreis bodenrichtwert quadratmeterpreis landpreis
house-price: immobilienpreis wohnungspreis hauspreis kaufpreis eigenheimpreis
rent: miete mietpreis mietzins kaltmiete nettomiete bestandsmiete monatsmiete
asking-rent: angebotsmiete neuvertragsmiete marktmiete wiedervermietungsmiete angebotspreis < rent
gross-rent: warmmiete bruttomiete bruttowarmmiete < rent
rent-rise: mieterhöhung mietsteigerung mietzinserhöhung mietanstieg mietaufschlag
rent-burden: mietbelastung wohnkosten wohnkostenbelastung mietbelastungsquote
service-charges: nebenkosten betriebskosten heiznebenkosten mietnebenkosten
vacancy-rate: leerstandsquote leerwohnungsziffer leerstand leerstandsrate leerwohnungsquote
occupancy-rate: auslastung belegung auslastungsgrad belegungsquote belegungsrate bettenauslastung auslastungsquote
housing-need: wohnungsbedarf wohnraumbedarf
housing-target: wohnungsbauziel neubauziel zielmarke
completed-homes-number: baufertigstellungen fertigstellungen neubauzahl wohnbauleistung neubauleistung fertiggestellt
homeownership-rate: wohneigentumsquote eigentumsquote eigentümerquote wohneigentumsrate
social-housing-share: sozialwohnungsquote sozialquote
renovation-rate: sanierungsquote sanierungsrate renovierungsrate
heat-demand: wärmebedarf heizbedarf heizwärmebedarf wärmeverbrauch heizenergieverbrauch
heating-cost: heizkosten heizkostenabrechnung heizrechnung wärmekosten < cost
toll: maut mautgebühr straßenbenutzungsgebühr straßengebühr
vignette-price: vignette vignettenpreis pickerl
congestion-charge: city-maut innenstadtmaut citymaut stauabgabe
parking-fee: parkgebühr parktarif parkticket parkpreis
fare: fahrpreis ticketpreis beförderungsentgelt fahrkartenpreis billettpreis tarif fahrgeld
season-ticket-price: abopreis jahreskartenpreis monatskartenpreis abonnementspreis < fare
admission-price: eintritt eintrittspreis eintrittsgeld tageskarte eintrittsgebühr
passenger-number: passagierzahl fahrgastzahl fahrgastaufkommen passagieraufkommen fluggastzahl frequenzen passagiere fahrgäste fluggäste
visitor-number: besucherzahl besucheraufkommen gästezahl besucherfrequenz publikumszahl eintritte
traffic-volume: verkehrsaufkommen verkehrsmenge verkehrsbelastung verkehrsstärke verkehrsdichte fahrzeugaufkommen fahrzeugfrequenz verkehrsbelastungen
punctuality: pünktlichkeit pünktlichkeitsquote pünktlichkeitswert pünktlichkeitsrate
cancellation-rate: ausfallquote ausfallrate zugausfälle
travel-time: fahrzeit reisezeit fahrtzeit reisedauer fahrtdauer wegzeit
time-saving: zeitersparnis fahrzeitverkürzung zeitgewinn fahrzeitgewinn zeiteinsparung
commute-length: pendelzeit arbeitsweg pendeldistanz pendelstrecke pendlerweg
service-frequency: takt taktung fahrplantakt taktfrequenz taktfolge intervall takte
transport-capacity: beförderungskapazität transportkapazität sitzplatzkapazität platzangebot
capacity: kapazität fassungsvermögen platzzahl aufnahmevermögen plätze fassungsraum
speed: geschwindigkeit tempo fahrgeschwindigkeit
speed-limit: tempolimit höchstgeschwindigkeit geschwindigkeitsbegrenzung tempobeschränkung geschwindigkeitsbeschränkung
top-speed: spitzengeschwindigkeit höchsttempo spitzentempo höchstgeschwindigkeit
diversion-length: umleitung umweg umfahrung umleitungsstrecke
closure-length: sperrdauer sperrzeit sperrung sperrfrist vollsperrung
modal-share: modal_split verkehrsanteil radverkehrsanteil wegeanteil
load-limit: gewichtsbeschränkung gewichtslimit gewichtsbegrenzung tonnagebeschränkung
noise-level: lärmpegel lärmbelastung schallpegel lautstärke geräuschpegel lärmwert
flight-movements: flugbewegungen flugverkehr flugaufkommen starts_und_landungen
airport-charge: flughafengebühr landegebühr start-_und_landegebühr flughafenentgelt
aviation-tax: luftverkehrssteuer luftverkehrsteuer ticketsteuer flugticketabgabe flugabgabe
cargo-volume: frachtmenge frachtaufkommen güteraufkommen luftfrachtaufkommen frachtvolumen cargoaufkommen gütermenge
port-throughput: umschlag güterumschlag hafenumschlag umschlagmenge containerumschlag warenumschlag
freight-rate: frachtrate frachtpreis frachtkosten transportkosten charterrate
cargo-capacity: ladekapazität tragfähigkeit stellplatzkapazität ladevolumen nutzlast
draught: tiefgang fahrrinnentiefe abladetiefe
range-vehicle: reichweite aktionsradius fahrreichweite
charging-time: ladezeit ladedauer
battery-capacity: batteriekapazität akkukapazität speicherkapazität akkuleistung
installed-capacity: leistung nennleistung installierte_leistung spitzenleistung kraftwerksleistung kapazität engpassleistung anlagenleistung
power-generation: stromerzeugung stromproduktion energieerzeugung einspeisung jahresproduktion stromausbeute energieproduktion erzeugung
power-consumption: stromverbrauch energieverbrauch strombedarf energiebedarf elektrizitätsverbrauch stromnachfrage
peak-load: spitzenlast höchstlast verbrauchsspitze lastspitze spitzenverbrauch
power-price: strompreis stromtarif elektrizitätspreis elektrizitätstarif stromkosten
wholesale-power-price: großhandelspreis börsenstrompreis börsenpreis spotpreis spotmarktpreis < power-price
energy-bill: stromrechnung energierechnung energiekosten gasrechnung jahresrechnung
feed-in-tariff: einspeisevergütung einspeisetarif vergütungssatz vergütung rückliefertarif einspeisevergütungen
grid-fee: netzentgelt netzgebühr netzkosten netznutzungsentgelt netznutzungsgebühr netztarif durchleitungsgebühr
renewable-share: ökostromanteil erneuerbarenanteil grünstromanteil erneuerbarenquote
self-sufficiency: selbstversorgungsgrad eigenversorgungsgrad autarkiegrad selbstversorgung eigenversorgung autarkie
gas-storage-level: füllstand speicherstand gasspeicherstand speicherfüllstand befüllung füllgrad füllstände
gas-price: gaspreis erdgaspreis gastarif
gas-consumption: gasverbrauch gasbedarf gasnachfrage erdgasverbrauch
gas-flow: liefermenge durchflussmenge gasfluss gaslieferungen importmenge
fuel-price: spritpreis kraftstoffpreis treibstoffpreis tankstellenpreis
petrol-price: benzinpreis superpreis e10-preis bleifreipreis < fuel-price
diesel-price: dieselpreis < fuel-price
fuel-consumption: spritverbrauch kraftstoffverbrauch treibstoffverbrauch benzinverbrauch
outage-duration: ausfalldauer unterbrechungsdauer ausfallzeit störungsdauer
network-length: netzlänge trassenlänge leitungslänge streckennetz trassenkilometer
efficiency: wirkungsgrad effizienz energieeffizienz nutzungsgrad
rotor-diameter: rotordurchmesser
hub-height: nabenhöhe
blade-height: gesamthöhe spitzenhöhe flügelspitze
distance-to-homes: mindestabstand abstandsregel abstandsfläche abstand mindestabstände
reactor-lifetime: laufzeit betriebsdauer lebensdauer nutzungsdauer einsatzdauer
age: alter baujahr
water-price: wasserpreis wassergebühr wasserzins wassertarif trinkwasserpreis
sewage-fee: abwassergebühr kanalgebühr kanalbenützungsgebühr schmutzwassergebühr entwässerungsgebühr
waste-fee: müllgebühr abfallgebühr sackgebühr kehrichtgebühr entsorgungsgebühr müllabfuhrgebühr
water-consumption: wasserverbrauch wasserbedarf trinkwasserverbrauch wassernachfrage
water-loss: wasserverlust leckageverlust leitungsverlust leitungsverluste
groundwater-level: grundwasserstand grundwasserspiegel grundwasserpegel grundwasserstände
lake-level: pegelstand wasserstand seespiegel pegel stauziel wasserpegel pegelstände seepegel
reservoir-content: speicherinhalt stauraum füllungsgrad stauvolumen stauinhalt
nitrate-level: nitratwert nitratbelastung nitratgehalt nitratkonzentration
pollutant-level: schadstoffbelastung schadstoffwert schadstoffgehalt belastung messwert verunreinigung schadstoffkonzentration konzentration
limit-value: grenzwert höchstwert richtwert schwellenwert höchstgrenze obergrenze
water-quality: wasserqualität gewässerqualität badegewässerqualität wassergüte gewässergüte
water-temperature: wassertemperatur meerestemperatur badetemperatur seetemperatur oberflächentemperatur
air-quality: luftqualität luftgüte luftbelastung luftverschmutzung
particulate-level: feinstaub feinstaubwert feinstaubkonzentration feinstaubbelastung
co2-emissions: co2-ausstoß treibhausgasausstoß emissionen treibhausgasemissionen co2-emissionen klimagasausstoß kohlendioxidausstoß ausstoß
emission-cut: emissionsminderung co2-einsparung treibhausgasminderung emissionsreduktion
carbon-price: co2-preis co2-abgabe co2-steuer klimaabgabe zertifikatspreis lenkungsabgabe
carbon-footprint: co2-fußabdruck klimabilanz co2-bilanz treibhausgasbilanz ökobilanz
co2-concentration: co2-konzentration co2-gehalt kohlendioxidkonzentration
climate-target: klimaziel reduktionsziel emissionsziel
deposit: pfand pfandbetrag depot einwegpfand
waste-volume: abfallmenge müllmenge müllaufkommen abfallaufkommen kehrichtmenge restmüllmenge müllberg
recycling-rate: recyclingquote verwertungsquote sammelquote wiederverwertungsquote rücklaufquote
plastic-waste: plastikmenge plastikabfälle plastikmüll kunststoffabfall
temperature: temperatur temperaturen lufttemperatur
average-temperature: durchschnittstemperatur mitteltemperatur jahresmittel temperaturmittel < temperature
max-temperature: höchsttemperatur höchstwert tageshöchstwert spitzentemperatur spitzenwert < temperature
min-temperature: tiefsttemperatur tiefstwert tiefsttemperaturen minimum kälterekord < temperature
warming: erwärmung erderwärmung temperaturanstieg klimaerwärmung temperaturerhöhung
temperature-deviation: temperaturabweichung abweichung zu_warm zu_kalt anomalie
precipitation: niederschlag niederschläge niederschlagsmenge regenmenge regensumme niederschlagssumme niederschlagshöhe
precipitation-deficit: niederschlagsdefizit regendefizit niederschlagsmangel wasserdefizit
sunshine-hours: sonnenscheindauer sonnenstunden sonnenschein
humidity: luftfeuchtigkeit luftfeuchte
wind-speed: windgeschwindigkeit windstärke
snow-depth: schneehöhe schneedecke schneemenge
sea-level: meeresspiegel meeresspiegelanstieg wasserstand
ice-loss: eisverlust eisschwund massenverlust gletscherschwund gletscherrückgang eisschmelze eismasse
glacier-area: gletscherfläche eisfläche eisausdehnung meereisfläche
ice-volume: eisvolumen gletschervolumen eismasse
ice-thickness: eisdicke eisstärke
frost-days: frosttage frosttag
ice-days: eistage eistag dauerfrost
heat-days: hitzetage hitzetag heiße_tage tropentage
summer-days: sommertage sommertag
tropical-nights: tropennacht tropennächte
return-period: wiederkehrzeit jährlichkeit wiederkehrperiode
harvest-volume: erntemenge ernte ernteertrag erntevolumen lese lesemenge ertrag erträge ernteergebnis erntebilanz
yield-per-area: hektarertrag flächenertrag ertrag erträge
harvest-loss: ernteausfall ernteausfälle ernteeinbuße missernte ertragseinbuße ertragsausfall ernteschaden ernteschäden ertragsausfälle
cultivated-area: anbaufläche ackerfläche rebfläche anbaugebiet agrarfläche landwirtschaftsfläche nutzfläche kulturfläche
organic-share: bioanteil biofläche ökoanteil ökolandbau bioquote
milk-price: milchpreis milchgeld auszahlungspreis erzeugermilchpreis
producer-price: erzeugerpreis produzentenpreis abnahmepreis auszahlungspreis
milk-volume: milchmenge milchleistung milchproduktion milchanlieferung
livestock-number: viehbestand tierbestand tierzahl rinderbestand schweinebestand nutztierbestand viehbestände tierbestände
farm-size: betriebsgröße hofgröße durchschnittsgröße
farm-subsidy: agrarförderung flächenprämie direktzahlung agrarsubvention agrarhilfe flächenförderung < grant
pesticide-amount: pestizidmenge pestizideinsatz pflanzenschutzmitteleinsatz pestizidabsatz spritzmittelmenge
fertiliser-amount: düngermenge düngemittelmenge düngung düngemitteleinsatz düngereinsatz
catch-quota: fangquote fangmenge gesamtfangmenge fischfangquote
catch-volume: fang fänge fangmenge fischfang fischereiertrag fangertrag
fish-stock: fischbestand bestandsgröße fischbestände laicherbestand
animal-population: bestand bestände population bestandszahl bestandsgröße vorkommen wildbestand tierpopulation
kill-quota: abschussquote abschusszahl abschussplan entnahmequote abschussvorgabe
forest-area: waldfläche waldbestand bewaldung waldanteil
deforested-area: kahlschlag kahlfläche abholzung abgeholzte_fläche rodungsfläche entwaldung waldverlust
timber-volume: holzmenge holzeinschlag einschlag schadholz schadholzmenge holzernte holzvorrat holzvorräte
timber-price: holzpreis rundholzpreis festmeterpreis
tree-health: schädigungsgrad kronenverlichtung waldzustand schadstufe
weight: gewicht körpergewicht schwere
birth-weight: geburtsgewicht < weight
slaughter-weight: schlachtgewicht mastendgewicht < weight
tonnage: tonnage menge masse
species-number: artenzahl artenvielfalt artenreichtum biodiversität
protected-area-share: schutzgebietsfläche schutzgebietsanteil schutzfläche
adoption-fee: schutzgebühr vermittlungsgebühr
dog-tax: hundesteuer hundeabgabe hundetaxe
vet-cost: tierarztkosten tierarztrechnung behandlungskosten
school-fee: schulgeld schulgebühr internatsgebühr
tuition-fee: studiengebühr semestergebühr studienbeitrag semesterbeitrag hochschulgebühr studienbeiträge
student-aid: bafög stipendium studienbeihilfe ausbildungsförderung studienförderung
nursery-fee: kitagebühr elternbeitrag kindergartenbeitrag betreuungskosten kitabeitrag krippengebühr elternbeiträge betreuungsgebühr
childcare-rate: betreuungsquote betreuungsgrad besuchsquote
staff-child-ratio: betreuungsschlüssel personalschlüssel betreuungsrelation fachkraft-kind-relation
class-size: klassengröße klassenstärke gruppengröße klassengrösse
pupil-number: schülerzahl schülerinnenzahl lernendenzahl
student-number: studierendenzahl studentenzahl immatrikuliertenzahl einschreibezahl
first-years-number: studienanfängerzahl erstsemesterzahl neueinschreibungen erstimmatrikulationen
teacher-shortage: lehrermangel lehrkräftemangel lehrerbedarf lehrpersonenmangel lehrkräftebedarf
lessons-lost: unterrichtsausfall ausfallstunden stundenausfall fehlstunden
teaching-load: pflichtstunden deputat unterrichtsverpflichtung stundendeputat lehrverpflichtung wochenlektionen
grade: note notenschnitt durchschnittsnote abiturnote notendurchschnitt schulnote
pass-rate: bestehensquote erfolgsquote bestanden
failure-rate: durchfallquote durchfallrate misserfolgsquote nichtbestehensquote durchgefallen
dropout-rate: abbruchquote abbrecherquote studienabbruchquote schulabbrecherquote
graduation-rate: abiturquote maturitätsquote maturaquote abschlussquote maturandenquote absolventenquote
literacy-score: lesekompetenz testergebnis pisa-wert leistungsniveau leseleistung punktwert punktzahl
admission-cutoff: numerus_clausus zulassungsbeschränkung
research-budget: forschungsetat forschungsgelder forschungsmittel drittmittel forschungsförderung forschungsbudget
research-spending: forschungsausgaben entwicklungsausgaben f&e-ausgaben forschungsaufwendungen
sample-size: stichprobe stichprobengröße fallzahl studienteilnehmer befragte teilnehmerzahl
response-rate: rücklauf rücklaufquote antwortquote teilnahmequote
error-margin: fehlertoleranz schwankungsbreite fehlerquote unsicherheit fehlermarge fehlerspanne
error-rate: fehlerquote fehlerrate
probability: wahrscheinlichkeit risiko chance eintrittswahrscheinlichkeit
orbit-altitude: umlaufbahn flughöhe bahnhöhe orbithöhe
payload: nutzlast traglast
distance-space: entfernung abstand distanz abstände
diameter: durchmesser größe
mission-duration: missionsdauer flugdauer flugzeit aufenthaltsdauer missionszeit
computing-power: rechenleistung rechenkapazität rechenkraft rechengeschwindigkeit
storage-space: speicherplatz speicherkapazität speichervolumen
data-volume: datenmenge datenvolumen datenverbrauch datenverkehr datenaufkommen
download-speed: bandbreite übertragungsrate datenrate surfgeschwindigkeit downloadrate internetgeschwindigkeit surftempo
network-coverage: netzabdeckung versorgungsgrad versorgungsquote mobilfunkabdeckung abdeckung flächendeckung
roaming-fee: roaminggebühr roamingkosten roamingaufschlag
tariff-monthly: grundgebühr monatspreis monatsgebühr abogebühr monatliche_kosten monatskosten
licence-fee: lizenzgebühr lizenzkosten nutzungsgebühr
spectrum-proceeds: auktionserlös frequenzerlös versteigerungserlös
user-number: nutzerzahl userzahl mitgliederzahl abonnentenzahl nutzerschaft
reach: reichweite zugriffe zugriffszahl seitenaufrufe klickzahl aufrufe
screen-time: bildschirmzeit nutzungsdauer nutzungszeit bildschirmdauer onlinezeit
penetration-rate: verbreitung nutzungsanteil verbreitungsgrad durchdringung
ransom-sum: lösegeld lösegeldforderung lösegeldsumme erpressungssumme
downtime: ausfallzeit stillstand stillstandszeit betriebsunterbrechung standzeit
data-fine: bußgeld geldbuße strafe busse bußen bußgelder
latency: verzögerung reaktionszeit latenz ladezeit antwortzeit
model-size: parameterzahl modellgröße
training-cost: trainingskosten < cost
registration-number: neuzulassungszahl zulassungszahl neuzulassungen zulassungen inverkehrsetzungen neuinverkehrsetzungen
ev-share: elektroanteil e-auto-anteil elektroquote stromeranteil
car-density: motorisierungsgrad pkw-dichte autodichte fahrzeugdichte
purchase-premium: kaufprämie umweltbonus kaufanreiz e-auto-prämie abwrackprämie ankaufsförderung < grant
car-list-price: listenpreis grundpreis einstiegspreis basispreis neupreis
car-used-price: gebrauchtwagenpreis restwert wiederverkaufswert
engine-power: motorleistung pferdestärke systemleistung
mileage: kilometerstand laufleistung fahrleistung tachostand
production-volume: produktion produktionsmenge ausstoß fertigungsmenge stückzahl produktionsvolumen jahresproduktion produktionszahl produktionszahlen
production-capacity: produktionskapazität fertigungskapazität werkskapazität jahreskapazität
production-loss: produktionsausfall produktionsverlust produktionsausfälle produktionsrückgang produktionseinbuße
shift-length: schicht schichtdauer
delivery-time: lieferzeit lieferfrist lieferdauer wartezeit
ore-output: fördermenge abbaumenge fördervolumen abbauvolumen kohleförderung
deposit-reserves: vorkommen reserven lagerstätte vorräte bodenschätze ressourcen
ore-grade: erzgehalt goldgehalt gehalt metallgehalt
oil-production: ölförderung förderquote fördermenge ölproduktion rohölförderung
church-tax: kirchensteuer kirchenbeitrag kirchenbeiträge kultussteuer
church-members-number: mitgliederzahl mitgliederbestand kirchenmitglieder
church-exits-number: austrittszahl kirchenaustritte austritte kirchenaustritt
donation-sum: spendensumme spendenaufkommen spende spendenerlös spendengeld spendenbetrag spendenbeträge
loan-number: ausleihzahl ausleihe entlehnung entleihung medienausleihen ausleihen entlehnungen
library-stock: medienbestand buchbestand sammlung bibliotheksbestand bestand bestände
overdue-fee: mahngebühr säumnisgebühr versäumnisgebühr
pool-length: beckenlänge bahnlänge schwimmbahn
opening-hours: öffnungszeit betriebszeit öffnungsdauer badezeit öffnungsstunden
season-length: saisondauer badesaison saison laufzeit
exhibition-space: ausstellungsfläche hallenfläche messefläche standfläche schaufläche
stall-fee: standgebühr standmiete platzgeld marktgebühr standgeld
price-per-drink: bierpreis maßpreis glühweinpreis getränkepreis
membership-fee: mitgliedsbeitrag vereinsbeitrag jahresbeitrag mitgliederbeitrag mitgliedsbeiträge
volunteer-hours: ehrenamtsstunden einsatzstunden arbeitsstunden freiwilligenstunden eigenleistung
volunteering-rate: engagementquote ehrenamtsquote freiwilligenquote
response-time-fire: eintreffzeit hilfsfrist ausrückzeit einsatzzeit anfahrtszeit
call-out-number: einsatzzahl alarmierungszahl einsatzaufkommen ausrückungen einsätze
team-strength: mannschaftsstärke personalstärke sollstärke mannschaftsstand kommandostärke
population: einwohnerzahl bevölkerungszahl bevölkerung bevölkerungsstand einwohnerstand
population-growth: bevölkerungswachstum einwohnerzuwachs bevölkerungszuwachs bevölkerungszunahme bevölkerungsanstieg
population-decline: bevölkerungsrückgang einwohnerverlust bevölkerungsschwund bevölkerungsabnahme einwohnerschwund
population-density: bevölkerungsdichte einwohnerdichte besiedlungsdichte wohndichte
birth-number: geburtenzahl geburten lebendgeborene lebendgeburten geborene
death-number: sterbefallzahl sterbefälle todesfälle gestorbene verstorbene
fertility-rate: geburtenrate geburtenziffer fertilitätsrate fruchtbarkeitsrate kinderzahl
natural-balance: geburtenbilanz geburtensaldo
net-migration: wanderungssaldo nettozuwanderung wanderungsgewinn zuwanderungssaldo nettomigration wanderungsbilanz
life-expectancy: lebenserwartung lebensdauer
median-age: durchschnittsalter altersdurchschnitt medianalter
elderly-share: seniorenanteil anteil_der_über-65-jährigen
foreigner-share: ausländeranteil ausländerquote migrantenanteil
household-size: haushaltsgröße personen_pro_haushalt
marriage-number: eheschließungen trauungen heiraten hochzeiten
divorce-rate: scheidungsrate scheidungsziffer scheidungsquote
catchment: einzugsgebiet einzugsbereich umkreis radius
share: anteil quote prozentsatz prozentsätze rate
increase-amount: anstieg zuwachs plus zunahme steigerung zuwächse mehrung
decrease-amount: rückgang rückgänge minus abnahme schwund einbruch einbrüche
record: rekord höchststand höchststände rekordwert rekordmarke bestmarke spitzenwert
record-low: tiefststand tiefstand tiefststände rekordtief negativrekord
duration: dauer zeitraum laufzeit zeitspanne zeiträume
warranty-period: garantie gewährleistung garantiezeit garantiedauer gewährleistungsfrist
lease-term: pachtdauer mietdauer erbbaurecht konzessionsdauer
lease-rent: pacht pachtzins pachtpreis erbbauzins baurechtszins pachterlös
tender-volume: ausschreibungsvolumen zuschlagsmenge gebotsmenge
award-price: zuschlagspreis zuschlagswert gebotswert zuschlagshöhe
contract-value: auftragswert auftragsvolumen auftragssumme vertragswert vergabesumme auftragsvolumina
compensation-sum: entschädigung ausgleichszahlung entschädigungssumme abgeltung ablöse
purchase-sum: kaufsumme kaufpreis erwerbspreis verkaufspreis verkaufserlös
own-contribution: eigenanteil eigenmittel eigenbeitrag eigenleistung gemeindeanteil
damage-sum: schadenshöhe schadenssumme sachschaden sachschäden schaden schäden schadensumme
completion-date: fertigstellungstermin fertigstellung bauende
soil-sealing: versiegelung bodenversiegelung flächenversiegelung versiegelte_fläche versiegelungsgrad < land-take
housing-shortage: wohnungsmangel wohnungsnot wohnungsdefizit wohnungsknappheit wohnungslücke fehlende_wohnungen
load-capacity: tragfähigkeit traglast belastbarkeit tragkraft
fresh-snow: neuschnee neuschneemenge schneefall schneefälle
gust-speed: böe windböe spitzenböe windspitze böenspitze sturmböe orkanböe < wind-speed
admission-rate: aufnahmequote zulassungsquote annahmequote
hit-rate: trefferquote genauigkeit treffsicherheit erkennungsrate
fibre-coverage: glasfaserquote glasfaseranteil glasfaserversorgung
working-hours: arbeitszeit wochenarbeitszeit wochenstunden
birth-surplus: geburtenüberschuss geburtenplus < natural-balance
death-surplus: sterbeüberschuss geburtendefizit sterbefallüberschuss < natural-balance
dependency-ratio: altersquotient alterslastquotient altenquotient
membership-loss: mitgliederschwund mitgliederverlust mitgliederrückgang
hydrogen-demand: wasserstoffbedarf wasserstoffverbrauch wasserstoffnachfrage
storage-duration: speicherdauer aufbewahrungsfrist speicherfrist lagerdauer
walking-distance: gehminute fußweg gehzeit laufnähe
gradient: steigung gefälle neigung
thickness: dicke stärke mächtigkeit
pressure: druck wasserdruck gasdruck
noise-insulation-cost: lärmschutzkosten lärmsanierung schallschutzkosten < cost
subsidy-budget: fördertopf förderbudget fördervolumen förderprogramm
savings-amount: einsparung einsparpotenzial ersparnis energieeinsparung
rejection-rate: ablehnungsquote absagequote
share-women: frauenanteil frauenquote
places-shortage: fehlende_plätze platzmangel fehlbedarf versorgungslücke
area-burned: waldbrandfläche verbrannte_fläche brandfläche
drought-index: bodenfeuchte dürreindex bodentrockenheit
pollen-load: pollenbelastung pollenflug pollenkonzentration
uv-index: uv-index uv-belastung uv-strahlung
radiation-level: strahlenbelastung strahlung radioaktivität strahlendosis
bycatch: beifang beifangmenge
feed-price: futtermittelpreis futterkosten
grain-price: getreidepreis kornpreis
wheat-price: weizenpreis brotweizenpreis < grain-price
must-weight: öchslegrad mostgewicht zuckergehalt zuckerwert
slaughter-number: schlachtzahl schlachtmenge schlachtungen
order-backlog: auftragsbestand auftragsbestände auftragspolster orderbuch
scrap-value: schrottwert restwert
`),
  ...senseRows('count', `
flats: wohnung wohneinheit appartement apartment wohneinheiten mietwohnung logis
social-flats: sozialwohnung gemeindewohnung sozialmietwohnung gemeindebau gefördert < flats
rental-flats: mietwohnung mietwohnungen mietobjekt < flats
owner-flats: eigentumswohnung stockwerkeigentum wohneigentum < flats
new-homes: neubauwohnung neubau neubauten neubauwohnungen < flats
vacant-flats: leerwohnung leerstand leerstände leerstehend
holiday-flats: ferienwohnung ferienhaus ferienhäuser ferienunterkunft kurzzeitvermietung
second-homes: zweitwohnung zweitwohnsitz nebenwohnsitz freizeitwohnsitz
detached-houses: einfamilienhaus einfamilienhäuser eigenheim wohnhaus wohnhäuser
apartment-blocks: mehrfamilienhaus mehrfamilienhäuser wohnblock wohnblöcke mietshaus mietshäuser zinshaus wohnanlage plattenbau
towers: hochhaus hochhäuser wolkenkratzer turm türme wohnturm
buildings: gebäude bauwerk haus häuser bau bauten liegenschaft objekt
rooms: zimmer raum räume
student-rooms: wohnheimplatz wohnheimplätze studentenzimmer wohnheimzimmer studentenwohnung
shelter-beds: schlafplatz schlafplätze notschlafplatz notunterkunft notunterkünfte unterkunftsplatz
tenants: mieter mieterin mieterschaft mietpartei mietende bestandsmieter
landlords: vermieter hauseigentümer hausbesitzer vermieterin hauseigner
homeowners: eigenheimbesitzer hausbesitzer wohnungseigentümer eigentümer
residents-neighbours: anwohner anrainer anlieger anstößer nachbar anwohnerin hausbewohner
housing-companies: wohnungsbaugesellschaft wohnungsunternehmen wohnungsgesellschaft bauträger immobilienfirma
cooperatives: genossenschaft baugenossenschaft wohnbaugenossenschaft wohnungsgenossenschaft bauvereinigung
evictions: zwangsräumung räumung delogierung räumungsklage ausweisung
flat-seekers: wohnungssuchende wohnungsbewerber interessent wohnungssuchender bewerber
plots: grundstück grundstücke bauplatz bauplätze parzelle baugrund baugrundstück
garden-plots: kleingarten kleingärten schrebergarten schrebergärten gartenparzelle laube
construction-sites: baustelle baustellen großbaustelle bauplatz bauplätze
construction-projects: bauprojekt bauvorhaben großprojekt neubauprojekt bauprojekte infrastrukturprojekt
building-permits: baugenehmigung baubewilligung baufreigabe genehmigung bewilligung baubescheid
building-applications: bauantrag bauanträge baugesuch bauansuchen bauanfrage
construction-workers: bauarbeiter arbeiter handwerker bauleute baukraft polier
construction-firms: bauunternehmen baufirma bauunternehmung baukonzern baubetrieb generalunternehmer
craft-businesses: handwerksbetrieb gewerbebetrieb handwerksunternehmen gewerk
architects: architekt planer architekturbüro planungsbüro architektin
designs-entries: entwurf entwürfe projekteingabe wettbewerbsbeitrag wettbewerbsbeiträge einreichung
bidders: bieter anbieter bewerber interessent
bids: angebot gebot offerte eingabe bewerbung
cranes: kran kräne baukran turmkran
excavators: bagger baumaschine baugerät
bridges: brücke überführung viadukt straßenbrücke steg talbrücke
footbridges: fußgängerbrücke steg passerelle fußgängersteg
dilapidated-bridges: marode_brücken sanierungsfällig sanierungsbedürftig < bridges
tunnels: tunnel tunnelröhre röhre unterführung untertunnelung
motorways: autobahn schnellstraße autostrasse schnellstrasse fernstraße
roads: straße strasse fahrbahn verkehrsweg bundesstraße landstraße gasse
lanes: fahrspur fahrstreifen spur fahrbahn
cycle-lanes: radweg radfahrstreifen fahrradweg fahrradstraße velostreifen veloweg radschnellweg radspur
pavements: gehweg gehsteig trottoir bürgersteig fußweg
pedestrian-crossings: zebrastreifen fußgängerüberweg fussgängerstreifen schutzweg fußgängerübergang
traffic-lights: ampel lichtsignalanlage lichtzeichenanlage ampelanlage verkehrslicht
roundabouts: kreisel kreisverkehr verkehrskreisel
junctions: kreuzung knotenpunkt verkehrsknoten anschlussstelle abzweigung ausfahrt
road-signs: verkehrsschild schild schilder verkehrszeichen tafel hinweisschild
bollards: poller pfosten absperrpfosten versenkpoller
potholes: schlagloch schlaglöcher straßenschaden straßenschäden fahrbahnschäden
parking-spaces: parkplatz parkplätze stellplatz stellplätze parkfeld abstellplatz autoabstellplatz
garages: parkhaus parkhäuser tiefgarage parkgarage einstellhalle
bike-stands: fahrradständer fahrradstellplatz fahrradstellplätze radabstellplatz veloabstellplatz veloparkplatz
jams: stau staus rückstau verkehrsstau stauung kolonne
cars: auto pkw personenwagen wagen fahrzeug personenauto
trucks: lastwagen lkw laster lastkraftwagen sattelzug sattelschlepper camion
motorcycles: motorrad motorräder töff kraftrad krafträder
mopeds-scooters: moped motorroller kleinkraftrad mofa roller
e-scooters: e-scooter elektroroller e-roller e-tretroller e-trottinett
bicycles: fahrrad fahrräder rad räder velo drahtesel
e-bikes: e-bike pedelec elektrofahrrad elektrofahrräder e-velo elektrovelo
cyclists: radfahrer velofahrer radler fahrradfahrer radfahrerin radlerin
pedestrians: fußgänger passant fussgänger fußgängerin
motorists: autofahrer autolenker fahrzeuglenker kraftfahrer lenker autofahrende fahrer
commuters: pendler berufspendler pendlerin pendelnde einpendler auspendler
passengers: fahrgast fahrgäste passagier reisende insasse fluggast fluggäste bahnkunde bahnreisende
trains: zug züge bahn garnitur zugsgarnitur triebzug triebzüge zugverbindung komposition
high-speed-trains: hochgeschwindigkeitszug hochgeschwindigkeitszüge schnellzug schnellzüge fernzug fernzüge < trains
regional-trains: regionalzug regionalzüge nahverkehrszug nahverkehrszüge s-bahn regionalbahn < trains
night-trains: nachtzug nachtzüge schlafwagenzug < trains
freight-trains: güterzug güterzüge frachtzug frachtzüge < trains
locomotives: lok lokomotive triebfahrzeug triebwagen zugmaschine
carriages: waggon wagen reisezugwagen eisenbahnwagen wagon
train-drivers: lokführer lokomotivführer triebfahrzeugführer zugführer lokführerin
conductors: schaffner zugbegleiter kondukteur kontrolleur zugbegleiterin
stations: bahnhof bahnhöfe station haltepunkt zugstation
stops: haltestelle halt halte station bushaltestelle
platforms: bahnsteig perron gleis
tracks: gleis schiene geleise bahnstrecke schienenstrang
railway-lines: bahnstrecke bahnlinie strecke eisenbahnstrecke zugstrecke bahntrasse
switches: weiche weichen
level-crossings: bahnübergang bahnübergänge eisenbahnkreuzung eisenbahnübergang
buses: bus autobus omnibus linienbus postauto reisebus reisecar gelenkbus
electric-buses: elektrobus e-bus batteriebus oberleitungsbus trolleybus < buses
bus-drivers: busfahrer buschauffeur buslenker busfahrerin chauffeur
trams: straßenbahn tram bim tramzug stadtbahn trambahn
metro-lines: u-bahn u-bahn-linie metro untergrundbahn
bus-lines: buslinie linie verbindung route
connections: verbindung anschlüsse zugverbindung kurs
tickets: fahrkarte fahrschein ticket billett fahrausweis karte
season-tickets: abo abonnement jahreskarte monatskarte zeitkarte dauerkarte deutschlandticket generalabonnement klimaticket
fare-dodgers: schwarzfahrer ticketloser schwarzfahrt schwarzfahrten fahrgast_ohne_ticket
taxis: taxi taxiwagen fahrdienst
taxi-drivers: taxifahrer taxler taxichauffeur taxilenker
cable-cars: seilbahn gondel bergbahn luftseilbahn gondelbahn kabinenbahn
lifts: lift aufzug aufzüge fahrstuhl fahrstühle
ski-lifts: skilift sessellift schlepplift sesselbahn liftanlage
airports: flughafen flughäfen airport flugplatz flugplätze flugfeld
runways: start-_und_landebahn piste landebahn rollbahn startbahn
terminals: terminal abfertigungshalle abfertigungsgebäude
planes: flugzeug maschine flieger passagiermaschine jet verkehrsflugzeug
flights: flug flüge flugverbindung abflug abflüge verbindung
cancelled-flights: flugausfall flugausfälle flugstreichung annullierung flugannullierung
night-flights: nachtflug nachtflüge spätlandung
airlines: fluggesellschaft airline fluglinie carrier
pilots: pilot flugzeugführer flugkapitän pilotin cockpitpersonal
cabin-crew: flugbegleiter kabinenpersonal steward stewardess kabinencrew
air-controllers: fluglotse flugverkehrsleiter lotse fluglotsin
luggage-items: koffer gepäckstück gepäck reisegepäck
drones: drohne multikopter unbemannt
helicopters: hubschrauber helikopter heli
ports: hafen häfen seehafen seehäfen containerhafen
berths: liegeplatz liegeplätze anlegestelle anleger kaimauer bootsplatz bootsplätze
ships: schiff frachter schiffe wasserfahrzeug dampfer kahn kähne
freighters: frachter frachtschiff containerschiff containerfrachter massengutfrachter < ships
tankers: tanker öltanker tankschiff gastanker < ships
cruise-ships: kreuzfahrtschiff kreuzfahrer hotelschiff < ships
ferries: fähre autofähre fährschiff < ships
boats: boot motorboot ausflugsschiff barke kutter segelboot
barges: binnenschiff lastkahn schubverband schute frachtkahn
containers: container frachtcontainer standardcontainer
sailors: seemann seeleute matrose besatzungsmitglied crewmitglied schiffsmannschaft
locks: schleuse schleusenkammer
parcels: paket sendung päckchen packerl
parcel-stations: packstation paketstation paketbox abholstation paketautomat
charging-points: ladepunkt ladesäule ladestation stromtankstelle ladeplatz ladeplätze
filling-stations: tankstelle tankstellen zapfsäule
electric-cars: elektroauto e-auto stromer elektrofahrzeug batterieauto elektro-pkw < cars
hybrid-cars: hybridauto hybrid plug-in-hybrid hybridfahrzeug < cars
combustion-cars: verbrenner verbrennerauto verbrennungsmotor < cars
petrol-cars: benziner benzinauto benzinfahrzeug < combustion-cars
diesel-cars: diesel dieselauto dieselfahrzeug selbstzünder < combustion-cars
new-cars: neuwagen neufahrzeug neuzulassung neuimmatrikulation < cars
used-cars: gebrauchtwagen gebrauchtfahrzeug occasion occasionswagen gebrauchter < cars
rental-cars: mietwagen leihwagen mietauto carsharing-auto
recalled-cars: rückrufauto zurückgerufen rückruf
car-dealers: autohaus autohäuser autohändler händler garagist
workshops: werkstatt werkstätten reparaturbetrieb autowerkstatt garagenbetrieb
self-driving-cars: robotaxi roboterauto selbstfahrend autonom fahrerlos
test-drives: testfahrt probefahrt versuchsfahrt
driving-licences: führerschein fahrausweis fahrerlaubnis führerausweis lenkberechtigung
batteries: batterie akku akkumulator batteriezelle
power-stations: kraftwerk kraftwerke elektrizitätswerk energieanlage e-werk
nuclear-plants: atomkraftwerk kernkraftwerk akw meiler kkw < power-stations
reactors: reaktor reaktorblock reaktorblöcke meiler atommeiler
coal-plants: kohlekraftwerk kohlemeiler braunkohlekraftwerk steinkohlekraftwerk < power-stations
gas-plants: gaskraftwerk gaskraftwerke < power-stations
hydro-plants: wasserkraftwerk laufkraftwerk wasserkraftanlage flusskraftwerk < power-stations
pumped-storage-plants: pumpspeicherkraftwerk pumpspeicher < hydro-plants
dams: staudamm staudämme talsperre staumauer stauanlage damm dämme
wind-turbines: windrad windräder windkraftanlage windturbine windanlage windenergieanlage
wind-farms: windpark windfarm windkraftpark
rotor-blades: rotorblatt rotorblätter flügel
solar-systems: solaranlage photovoltaikanlage pv-anlage solarstromanlage
solar-parks: solarpark solarkraftwerk freiflächenanlage photovoltaikpark sonnenpark
solar-panels: solarmodul solarpanel sonnenkollektor photovoltaikmodul solarpaneel
balcony-plants: balkonkraftwerk stecker-solargerät steckersolaranlage mini-pv-anlage
biogas-plants: biogasanlage biomasseanlage vergärungsanlage
storage-plants: stromspeicher batteriespeicher speicher großspeicher energiespeicher
pylons: strommast hochspannungsmast freileitungsmast masten mast
power-lines: stromleitung hochspannungsleitung stromtrasse freileitung starkstromleitung
underground-cables: erdkabel erdverkabelung
substations: umspannwerk transformatorenstation trafostation unterwerk schaltanlage
power-outages: stromausfall stromausfälle blackout stromunterbrechung stromunterbruch netzausfall
affected-customers: betroffene_haushalte haushalt stromkunde kunde abnehmer
smart-meters: stromzähler smart_meter zähler messgerät
pipelines: pipeline rohrleitung leitung gasleitung ferngasleitung
lng-terminals: lng-terminal flüssiggasterminal flüssigerdgasterminal
heat-pumps: wärmepumpe luftwärmepumpe erdwärmepumpe
heating-systems: heizung heizanlage heizungsanlage heizsystem heizkessel kessel
oil-heating: ölheizung ölkessel
district-heating-connections: fernwärmeanschluss fernwärmeanschlüsse wärmenetz fernwärmenetz nahwärme fernwärme
stoves: kaminofen kaminöfen holzofen holzöfen kachelofen kachelöfen schwedenofen
utilities: energieversorger stromversorger versorger stadtwerke energieunternehmen elektrizitätsversorger stromanbieter
grid-operators: netzbetreiber übertragungsnetzbetreiber verteilnetzbetreiber stromnetzbetreiber
gas-storages: gasspeicher gaslager erdgasspeicher
nuclear-waste-casks: castor atommüllbehälter castorbehälter brennelement brennelementbehälter
repositories: endlager tiefenlager atommüllendlager
interim-storage-sites: zwischenlager atommüllzwischenlager
waterworks: wasserwerk wasserversorgung wasserversorger pumpwerk
wells: brunnen quelle quellfassung trinkwasserbrunnen
pipes: rohr leitung wasserleitung kanalrohr hauptleitung
pipe-bursts: rohrbruch rohrbrüche wasserrohrbruch wasserrohrbrüche leitungsbruch leitungsbrüche
sewage-plants: kläranlage klärwerk abwasserreinigungsanlage ara abwasseranlage
retention-basins: rückhaltebecken regenrückhaltebecken auffangbecken polder
dykes: deich damm dämme hochwasserschutzwall flutschutzmauer
lakes: see weiher teich baggersee badesee gewässer
rivers: fluss flüsse bach bäche gewässer strom fließgewässer
bathing-sites: badestelle badeplatz badeplätze badegewässer strandbad strandbäder
beaches: strand strände badestrand badestrände
landfills: deponie mülldeponie müllhalde mülldeponien abfalldeponie
incinerators: müllverbrennungsanlage kehrichtverbrennungsanlage verbrennungsanlage müllheizkraftwerk kva
recycling-yards: wertstoffhof recyclinghof altstoffsammelzentrum werkhof entsorgungshof sammelstelle recyclingcenter
bins: mülltonne tonne abfalleimer mülleimer mistkübel container kübel
refuse-trucks: müllwagen müllauto kehrichtwagen müllfahrzeug abfallsammelfahrzeug
refuse-workers: müllwerker müllmann müllabfuhr kehrichtmann straßenreiniger straßenkehrer
plastic-bags: plastiktüte plastiksack plastiksackerl tragtasche plastiksäcke
bottles: flasche pfandflasche einwegflasche mehrwegflasche petflasche
cups-disposable: einwegbecher pappbecher wegwerfbecher
cups-reusable: mehrwegbecher pfandbecher
illegal-dumps: wilde_müllablagerung müllablagerung illegale_deponie wilder_müll
contaminated-sites: altlast altlasten belasteter_standort
measuring-stations: messstation messstelle wetterstation messpunkt
protected-areas: schutzgebiet naturschutzgebiet reservat naturreservat schutzzone
national-parks: nationalpark < protected-areas
nature-parks: naturpark biosphärenreservat biosphärenpark < protected-areas
environmentalists: umweltschützer naturschützer klimaschützer ökologe umweltaktivist
climate-activists: klimaaktivist klimakleber klimaschützer klimabewegte
eco-groups: umweltverband umweltverbände naturschutzverband naturschutzverbände umweltorganisation naturschutzbund
species: art tierart spezies pflanzenart gattung
endangered-species: bedrohte_art gefährdete_art rote_liste bedroht gefährdet < species
invasive-species: invasive_art neophyt neozoen eingeschleppt gebietsfremd < species
sightings: sichtung beobachtung nachweis meldung
animals: tier lebewesen vierbeiner kreatur
wild-animals: wildtier wild wildtiere
zoo-animals: zootier zoobewohner tierbestand
zoos: zoo tierpark tiergarten zoologischer_garten wildpark
enclosures: gehege käfig tieranlage freianlage voliere anlage
keepers: tierpfleger pfleger wärter zoowärter
vets: tierarzt tierärzte veterinär tiermediziner tierärztin amtstierarzt
cubs: jungtier junges jungen nachwuchs tierbaby welpe
chicks: küken jungvogel jungvögel
dogs: hund vierbeiner rüde hündin köter
cats: katze samtpfote kater stubentiger
pets: haustier heimtier stubentier
stray-animals: streuner streunerkatze herrenlos straßenhund fundtier
pet-owners: hundehalter tierhalter besitzer halter herrchen hundebesitzer frauchen
shelter-animals: tierheimtier schützling abgabetier
animal-shelters: tierheim tierschutzhaus gnadenhof auffangstation
horses: pferd ross stute hengst pony gaul
cattle: rind rinder kuh kühe vieh ochse milchkuh
calves: kalb kälber jungrind
pigs: schwein sau säue mastschwein
sheep: schaf mutterschaf
poultry: huhn hühner henne legehenne geflügel masthuhn hahn
turkeys: pute truthahn
bee-colonies: bienenvolk bienenvölker bienenstock bienenstöcke volk völker
beekeepers: imker bienenzüchter imkerin
wolves: wolf wölfe wölfin wolfsrudel isegrim
wolf-packs: rudel wolfsrudel wolfspaar
bears: bär bärin braunbär meister_petz
lynxes: luchs luchse raubkatze
livestock-kills: riss nutztierriss wolfsriss gerissen
boars: wildschwein schwarzwild sau wildsau keiler bache
deer: reh hirsch rehwild rotwild damwild
birds: vogel vögel federvieh
breeding-pairs: brutpaar paar
storks: storch störche weißstorch adebar
pigeons: taube tauben stadttaube
nests: nest horst nistplatz nistplätze nistkasten brutplatz
insects: insekt kerbtier
ticks: zecke
rats: ratte nager schädling nagetier
bark-beetles: borkenkäfer käfer buchdrucker schädling
fish: fisch tote_fische fischkadaver
whales: wal pottwal buckelwal meeressäuger
seals: robbe seehund kegelrobbe heuler
carcasses: kadaver tierkadaver tierleiche tote_tiere
trees: baum bäume gehölz stadtbaum straßenbäume
fallen-trees: umgestürzter_baum entwurzelt sturmholz windwurf
felled-trees: gefällter_baum abgeholzt fällung
saplings: setzling jungbaum jungbäume sämling bäumchen
forest-owners: waldbesitzer waldeigentümer waldbauer
foresters: förster forstwirt waldarbeiter forstarbeiter revierförster forstwart
rangers: ranger wildhüter parkranger aufseher
hunters: jäger jagdpächter weidmann jägerin jägerschaft waidmann
anglers: angler fischer sportfischer petrijünger hobbyangler
fishermen: fischer berufsfischer krabbenfischer
fishing-boats: fischerboot fischkutter kutter trawler fangschiff
farms: bauernhof bauernhöfe hof höfe betrieb landwirtschaftsbetrieb agrarbetrieb gut
farmers: landwirt bauer bäuerin landwirtin agrarier
organic-farms: biohof biobetrieb biobauer ökobetrieb biohöfe < farms
winegrowers: winzer weinbauer weingut weingüter weinhauer rebbauer
harvest-workers: erntehelfer saisonarbeiter saisonkraft erntearbeiter
tractors: traktor schlepper trecker zugmaschine
combine-harvesters: mähdrescher erntemaschine vollernter
fields: feld acker äcker ackerfläche schlag
greenhouses: gewächshaus gewächshäuser treibhaus glashaus
stables: stall ställe stallung stallgebäude scheune
vines: rebstock rebstöcke weinstock rebe
grapes: traube weintraube trauben lesegut
fruit: obst frucht früchte
cereals: getreide korn brotgetreide
potatoes: kartoffel erdapfel erdäpfel
vegetables: gemüse feldgemüse gemüsesorte
eggs: ei eier hühnerei
alpine-pastures: alm alp almen alpbetrieb sömmerung weide
dairies: molkerei käserei milchverarbeiter milchbetrieb
slaughterhouses: schlachthof schlachthöfe schlachtbetrieb fleischbetrieb
schools: schule schulhaus schulhäuser bildungseinrichtung lehranstalt schulstandort
primary-schools: grundschule volksschule primarschule < schools
secondary-schools: gymnasium gymnasien oberschule sekundarschule realschule kantonsschule mittelschule < schools
vocational-schools: berufsschule berufskolleg berufsfachschule < schools
pupils: schüler schülerin schulkind lernende schülerschaft gymnasiast
first-graders: erstklässler abc-schütze schulanfänger taferlklassler einschulungskind
final-year-pupils: abiturient maturant maturand abschlussschüler prüfling
school-dropouts: schulabbrecher schulabgänger_ohne_abschluss
teachers: lehrer lehrkraft lehrkräfte lehrperson lehrerin pädagoge pauker lehrpersonal
headteachers: schulleiter rektor direktor schulleiterin schulleitung
lateral-entrants: quereinsteiger seiteneinsteiger
school-classes: klasse schulklasse lerngruppe
classrooms: klassenzimmer unterrichtsraum unterrichtsräume klassenraum klassenräume schulzimmer
lessons: unterrichtsstunde schulstunde lektion stunde
exams: prüfung klausur examen test abschlussprüfung abiturprüfung matura
parents: eltern elternteil erziehungsberechtigte
school-social-workers: schulsozialarbeiter schulbegleiter schulpsychologe
nurseries: kita kindergarten kindertagesstätte kindergärten krippe kindertageseinrichtung krabbelstube
nursery-places: kitaplatz kitaplätze kindergartenplatz kindergartenplätze betreuungsplatz betreuungsplätze krippenplatz krippenplätze
nursery-staff: erzieher erzieherin kindergärtnerin kita-personal elementarpädagogin fachkraft betreuungspersonal
childminders: tagesmutter tagesmütter tagespflegeperson tageseltern tagesvater
children: kind knirps kleinkind kids
universities: universität hochschule uni fachhochschule alma_mater
university-students: student studierende studentin hochschüler kommilitone studierender
first-years: erstsemester studienanfänger studienbeginner ersti neustudierende
graduates: absolvent hochschulabsolvent akademiker studienabgänger
doctoral-students: doktorand promovierende doktorandin promotionsstudent dissertant
professors: professor hochschullehrer lehrstuhlinhaber ordinarius
chairs: professur lehrstuhl lehrstühle
degree-courses: studiengang studiengänge studienfach studienrichtung fach fächer
study-places: studienplatz studienplätze studienanfängerplatz
theses: dissertation doktorarbeit abschlussarbeit masterarbeit
researchers: forscher wissenschaftler wissenschafter forscherin forschende forscherteam
studies: studie untersuchung erhebung forschungsarbeit umfrage analyse
study-participants: studienteilnehmer proband versuchsperson testperson befragte
publications: publikation veröffentlichung fachartikel aufsatz aufsätze
patents: patent patentanmeldung erfindung
patent-applications: patentanmeldung anmeldung < patents
institutes: institut forschungseinrichtung forschungszentrum forschungsstätte
laboratories: labor laboratorium labore versuchslabor
test-animals: versuchstier labortier
animal-experiments: tierversuch tierexperiment
finds: fund funde fundstück relikt artefakt
graves: grab gräber grabstätte begräbnisstätte ruhestätte
skeletons: skelett gebein knochenfund gerippe
fossils: fossil versteinerung fossilien
satellites: satellit trabant erdtrabant
rockets: rakete trägerrakete
rocket-launches: raketenstart start starts
space-probes: raumsonde sonde raumfahrzeug landegerät lander
astronauts: astronaut raumfahrer kosmonaut astronautin raumfahrerin
asteroids: asteroid himmelskörper gesteinsbrocken
exoplanets: exoplanet planet planeten
stars: stern gestirn sonne
meteors: sternschnuppe meteor feuerball feuerkugel
debris-space: weltraumschrott trümmerteil weltraummüll raketentrümmer
computers: computer rechner pc
servers: server rechner serverfarm
data-centres: rechenzentrum datenzentrum rechenzentren serverfarm
chips: chip halbleiter mikrochip prozessor
devices: gerät endgerät apparat
smartphones: smartphone handy mobiltelefon natel telefon
tablets: tablet endgerät leihgerät
users: nutzer user anwender benutzer nutzerin konsument
accounts: konto konten account nutzerkonto benutzerkonto zugang profil
subscribers: abonnent abo abonnement kunde bezieher
followers: follower abonnent anhänger
posts: beitrag beiträge posting post eintrag einträge kommentar
videos: video clip film filmchen kurzvideo
websites: website webseite internetseite homepage internetauftritt portal
online-shops: onlineshop webshop online-händler internetshop fakeshop
apps: app anwendung applikation
programs: programm software computerprogramm
updates: update aktualisierung softwareupdate sicherheitsupdate patch
bugs: fehler softwarefehler panne programmfehler bug
vulnerabilities: sicherheitslücke schwachstelle lücke leck
data-leaks: datenleck datenpanne datenabfluss datenverlust
data-records: datensatz datensätze kundendatensatz personendaten eintrag einträge
leaked-documents: dokument unterlage datei
passwords: passwort passwörter kennwort zugangsdaten anmeldedaten
hackers: hacker cyberkrimineller angreifer cyberkriminelle
cyberattacks: cyberangriff hackerangriff cyberattacke hackerattacke it-angriff
phishing-mails: phishing-mail betrugsmail spam-mail fake-mail betrugs-sms
scam-calls: betrugsanruf werbeanruf schockanruf spam-anruf
malware: schadsoftware schadprogramm trojaner virus ransomware viren
programmers: programmierer entwickler softwareentwickler it-fachkraft informatiker
mobile-masts: mobilfunkmast funkmast antenne sendemast mobilfunkantenne mobilfunkstandort basisstation
dead-zones: funkloch funklöcher weißer_fleck mobilfunkloch
fibre-connections: glasfaseranschluss glasfaseranschlüsse breitbandanschluss breitbandanschlüsse internetanschluss
phone-lines: festnetzanschluss telefonanschluss anschluss anschlüsse leitung
network-providers: netzbetreiber mobilfunkanbieter telekomanbieter provider mobilfunker telefonanbieter
text-messages: sms kurznachricht nachricht textnachricht
ai-models: ki-modell sprachmodell modell ki-system
chatbots: chatbot ki-assistent sprachassistent
deepfakes: deepfake fälschung ki-fälschung gefälschtes_video
robots: roboter automat maschine
machines: maschine anlage gerät apparat
factories: fabrik werk produktionsstätte fertigungsstätte produktionsstandort werke betrieb
production-lines: produktionslinie fließband fließbänder fertigungsstraße produktionsstraße montageband
factory-workers: arbeiter fabrikarbeiter werker werksangehörige bandarbeiter
halls: halle lagerhalle werkshalle produktionshalle werkhalle
warehouses: lager lagerhalle lagerhaus logistikzentrum verteilzentrum
mines: bergwerk mine zeche grube stollen
open-pits: tagebau kohlegrube braunkohletagebau < mines
quarries: steinbruch steinbrüche kiesgrube kieswerk
miners: bergmann bergleute kumpel bergarbeiter minenarbeiter grubenarbeiter
oil-wells: bohrung bohrloch bohrlöcher ölquelle bohrturm
oil-platforms: bohrinsel ölplattform förderplattform bohrplattform
monuments: denkmal denkmäler baudenkmal monument kulturdenkmal
memorials: mahnmal gedenkstätte ehrenmal denkmal
statues: statue standbild skulptur büste plastik
castles: schloss schlösser burg palais festung
ruins: ruine überrest gemäuer
churches: kirche gotteshaus gotteshäuser pfarrkirche dorfkirche
cathedrals: dom kathedrale münster bischofskirche < churches
bells: glocke kirchenglocke geläut
parishes: pfarrei kirchengemeinde gemeinde pfarre kirchgemeinde
priests: pfarrer priester geistliche seelsorger pastor pfarrerin
monasteries: kloster klöster stift abtei konvent
nuns: nonne ordensfrau ordensschwester ordensleute
church-members: kirchenmitglied gläubige katholik protestant
church-leavers: ausgetretene kirchenaustritt austritt
worshippers: gottesdienstbesucher kirchgänger kirchenbesucher gläubige
pilgrims: pilger wallfahrer gläubige
cemeteries: friedhof friedhöfe gottesacker begräbnisstätte
burials: bestattung beisetzung begräbnis beerdigung abdankung
museums: museum museen ausstellungshaus
exhibits: exponat ausstellungsstück objekt schaustück
libraries: bibliothek bücherei stadtbücherei mediathek
library-users: bibliotheksnutzer leser bibliotheksbesucher nutzer
books: buch bücher band bände titel werk
media-items: medium medien
swimming-pools: schwimmbad schwimmbäder hallenbad hallenbäder freibad freibäder badi badeanstalt schwimmhalle
bathers: badegast badegäste schwimmer badende besucher
lifeguards: bademeister rettungsschwimmer badewart schwimmmeister badeaufsicht
non-swimmers: nichtschwimmer nichtschwimmerin
sports-halls: turnhalle sporthalle mehrzweckhalle
playgrounds: spielplatz spielplätze spielgerät
parks: park grünanlage parkanlage grünfläche
benches: bank bänke sitzbank sitzbänke
public-toilets: toilette wc klo öffentliche_toilette häusl
fairs: messe fachmesse ausstellung schau
exhibitors: aussteller ausstellende firma
fair-visitors: messebesucher fachbesucher besucher
funfairs: volksfest kirmes jahrmarkt rummel dult chilbi kirtag kirchweih
rides: fahrgeschäft karussell attraktion achterbahn bahn
showmen: schausteller marktfahrer budenbesitzer beschicker
markets: markt märkte wochenmarkt bauernmarkt flohmarkt
christmas-markets: weihnachtsmarkt weihnachtsmärkte christkindlmarkt adventmarkt < markets
stalls: stand stände bude marktstand marktstände standl verkaufsstand
traders-market: händler marktbeschicker standbetreiber marktfahrer standler
beer-tents: festzelt bierzelt wiesn-zelt
beer-litres: maß bier krug krüge halbe
clubs: verein klub vereine vereinigung
association-members: mitglied vereinsmitglied
volunteers: freiwillige ehrenamtliche helfer freiwilliger ehrenamtler volontär
charities: hilfsorganisation wohltätigkeitsorganisation hilfswerk stiftung
food-banks: tafel lebensmittelausgabe tafelladen
food-bank-users: tafelkunde bedürftige tafelkunden
fire-brigades: feuerwehr wehr ortsfeuerwehr löschzug löschzüge freiwillige_feuerwehr
firefighters: feuerwehrmann feuerwehrleute einsatzkraft einsatzkräfte florianijünger brandschützer feuerwehrfrau kamerad feuerwehrangehörige
youth-firefighters: jugendfeuerwehr feuerwehrjugend jungfeuerwehr kinderfeuerwehr
fire-engines: löschfahrzeug feuerwehrauto feuerwehrfahrzeug tanklöschfahrzeug einsatzfahrzeug drehleiter
fire-stations: feuerwache feuerwehrhaus gerätehaus feuerwehrhäuser feuerwehrdepot rüsthaus
call-outs: einsatz einsätze alarmierung ausrückung ernstfall
sirens: sirene warnsirene alarmsirene
inhabitants: einwohner bewohner bürger einwohnerin bevölkerung einwohnerschaft
villages: dorf dörfer ortschaft ort gemeinde weiler
towns: stadt städte kommune gemeinde ortschaft
city-districts: stadtteil stadtviertel quartier bezirk kiez grätzl
housing-estates: siedlung wohnsiedlung wohngebiet neubaugebiet überbauung wohnquartier
households: haushalt privathaushalt einpersonenhaushalt
single-households: singlehaushalt einpersonenhaushalt alleinlebende < households
newborns: neugeborene baby säugling lebendgeborene
deaths: todesfall todesfälle sterbefall sterbefälle verstorbene gestorbene
newcomers: zuzügler neubürger zugezogene zuzug zuzüge zugewanderte neuzuzüger
leavers: wegzug wegzüge fortgezogene abwanderer wegzügler
centenarians: hundertjährige über-hundertjährige
older-people: senior rentner ältere betagte pensionist pensionierte
young-people: jugendliche junge_leute heranwachsende jugend
couples: paar paare ehepaar ehepaare brautpaar
marriages: hochzeit trauung eheschließung heirat vermählung
divorces: scheidung ehescheidung trennung
first-names: vorname babyname rufname
visitors: besucher gast gäste besucherin publikum
tourists: tourist urlauber feriengast feriengäste reisende
overnight-stays: übernachtung nächtigung logiernacht logiernächte
spectators: zuschauer publikum schaulustige
objectors: einsprecher einwender beschwerdeführer gegner einwänder
objections: einwendung einwand einwände einsprache stellungnahme eingabe
signatures: unterschrift unterzeichner unterzeichnende
opponents: gegner kritiker widersacher gegnerschaft
supporters: befürworter unterstützer anhänger fürsprecher
complaints: beschwerde reklamation klage beanstandung
breakdowns: panne defekt störung ausfall ausfälle
defects: mangel mängel baumangel schaden schäden defekt baumängel
cracks: riss risse haarriss
inspections: kontrolle inspektion prüfung überprüfung begehung
experts: experte fachmann fachleute sachverständige gutachter spezialist kenner
reports-expert: gutachten expertise bericht untersuchungsbericht
customers: kunde kundin abnehmer verbraucher kundschaft
jobs: arbeitsplatz arbeitsplätze stelle job arbeitsstelle posten
staff: mitarbeiter beschäftigte angestellte bedienstete mitarbeitende
apprentices: lehrling auszubildende azubi lernende
apprenticeships: lehrstelle ausbildungsplatz ausbildungsplätze ausbildungsstelle
startups: start-up jungunternehmen gründung neugründung
locations: standort niederlassung ort stelle
heritage-sites: welterbestätte welterbe kulturerbe
tanks: tank behälter speicher becken
fire-hydrants: hydrant löschwasserentnahmestelle
street-lamps: straßenlaterne laterne straßenlampe leuchte lichtpunkt
noise-barriers: lärmschutzwand lärmschutzwände schallschutzwand schallschutzwände
snow-ploughs: räumfahrzeug schneepflug schneepflüge streufahrzeug winterdienst
car-sharing-cars: carsharing-fahrzeug leihauto mietauto
rental-bikes: leihrad leihräder mietrad mieträder leihfahrrad leihvelo
terraced-houses: reihenhaus reihenhäuser doppelhaushälfte doppelhaus
tiny-houses: minihaus tiny_house kleinsthaus mobilheim
gas-heaters: gasheizung gastherme gaskessel < heating-systems
mosques: moschee gebetshaus muslimisches_gotteshaus
synagogues: synagoge jüdisches_gotteshaus
chapels: kapelle wallfahrtskirche bethaus
apples: apfel äpfel kernobst
geese: gans gänse wildgans graugans
ducks: ente wildente stockente
mosquitoes: mücke stechmücke gelse moskito schnake
mice: maus mäuse feldmaus wühlmaus
monks: mönch ordensbruder pater ordensmann
wheat: weizen winterweizen brotweizen
maize: mais körnermais silomais kukuruz
piglets: ferkel spanferkel
lambs: lamm lämmer osterlamm
comets: komet schweifstern
meteorites: meteorit gesteinsbrocken
rovers: rover marsfahrzeug mondauto
plaques: gedenktafel stolperstein erinnerungstafel
laptops: laptop notebook klapprechner tragbarer_computer
data-protection-cases: datenschutzverstoß datenschutzverstöße datenpanne datenschutzverletzung
test-tracks: teststrecke versuchsstrecke pilotstrecke
pilot-projects: pilotprojekt modellprojekt versuch pilotversuch schulversuch
undersea-cables: seekabel glasfaserkabel kabel unterseekabel
container-homes: containerwohnung containerdorf modulbau wohncontainer
hiking-trails: wanderweg steig pfad wanderroute
viewpoints: aussichtspunkt aussichtsturm aussichtstürme aussichtsplattform
huts: hütte schutzhütte berghütte alpenvereinshütte
campsites: campingplatz campingplätze zeltplatz stellplatz
campers: wohnmobil camper wohnwagen reisemobil
graduation-certificates: zeugnis abschluss abschlüsse diplom
bookshops: buchhandlung buchladen buchläden buchgeschäft
meadows: wiese grünland weide magerwiese
hedges: hecke feldgehölz knick
moors: moor moorfläche torfmoor sumpf
caves: höhle grotte
glaciers: gletscher eisfeld ferner
icebergs: eisberg eisscholle
volcanoes: vulkan feuerberg
islands: insel eiland inselchen
beavers: biber meister_bockert
snakes: schlange reptil otter natter
frogs: frosch frösche laubfrosch
toads: kröte erdkröte amphibie
elephants: elefant dickhäuter elefantenkuh rüsseltier
apes: menschenaffe gorilla orang-utan schimpanse
monkeys: affe äffchen
bats: fledermaus fledermäuse
hedgehogs: igel stacheltier
butterflies: schmetterling falter tagfalter
hornets: hornisse asiatische_hornisse
wasps: wespe
eagles: adler greifvogel greifvögel seeadler bartgeier
citizens-initiatives: bürgerinitiative initiative aktionsbündnis bürgerbewegung
special-needs-pupils: förderschüler integrationskind kind_mit_förderbedarf
school-trips: klassenfahrt schullandwoche schulausflug ausflug ausflüge klassenlager
school-holidays: schulferien ferien sommerferien
mining-licences: lizenz konzession schürfrecht abbaurecht bohrlizenz
energy-cooperatives: energiegenossenschaft bürgerenergie genossenschaftsmitglied
auction-rounds: ausschreibung ausschreibungsrunde auktion
hydrogen-stations: wasserstofftankstelle h2-tankstelle
electrolysers: elektrolyseur elektrolyseanlage wasserstofffabrik
`),
  ...senseRows('act', `
build: bauen baut gebaut bau errichten errichtet errichtung erstellen erstellung hochziehen hochgezogen
start-building: baubeginn spatenstich baustart grundsteinlegung anrollen bagger_rollen baustart_erfolgen
topping-out: richtfest gleichenfeier aufrichte dachgleiche
complete-building: fertigstellen fertiggestellt fertigstellung vollenden vollendung bauabschluss vollendet
demolish: abreißen abgerissen abriss reißt_ab riss_ab abbrechen abgebrochen abbruch rückbau niederreißen
blow-up: sprengen gesprengt sprengung
dismantle: abbauen abgebaut demontieren demontage zerlegen rückbauen zurückgebaut rückbau
renovate: sanieren sanierung renovieren renovierung instandsetzen instandgesetzt instandsetzung modernisieren erneuern erneuerung herrichten hergerichtet
restore-heritage: restaurieren restaurierung wiederherstellen wiederhergestellt instandsetzung
convert: umbauen umgebaut umbau umnutzen umnutzung umwandeln umgewandelt umwandlung
extend-building: ausbauen ausgebaut ausbau erweitern erweiterung vergrößern anbau anbauen
scale-down: verkleinern verkleinerung abspecken abgespeckt redimensionieren reduzieren redimensionierung
add-storey: aufstocken aufgestockt aufstockung
rebuild: wiederaufbau wiederaufbauen wiederaufgebaut neu_errichten wiedererrichten wiedererrichtung
replace-new-building: ersatzneubau ersatzbau ersetzen ersetzt neubau
densify: nachverdichten verdichtung nachverdichtung verdichten lückenschluss baulücke
rezone: umwidmen umwidmung einzonen einzonung umzonen umzonung ausweisen ausweisung bauland_ausweisen
seal-soil: versiegeln versiegelung zubetonieren asphaltieren betonieren
unseal-soil: entsiegeln entsiegelung aufbrechen begrünen
permit: genehmigen genehmigung bewilligen bewilligung erlauben erlaubnis grünes_licht absegnen
refuse-permit: ablehnen abgelehnt ablehnung verweigern verweigerung untersagen abweisen abgewiesen
apply-for: beantragen beantragt antrag anträge ersuchen ansuchen einreichen eingereicht gesuch
withdraw-plan: zurückziehen zurückgezogen rückzug zurücknehmen zurückgenommen
plan: planen planung vorhaben beabsichtigen vorsehen vorgesehen geplant
unveil-plan: vorstellen vorgestellt vorstellung präsentieren präsentation enthüllen enthüllt
tender: ausschreiben ausgeschrieben ausschreibung
award-contract: vergeben auftragsvergabe vergabe zuschlag beauftragen beauftragt auftrag_erteilen
delay-project: verzögern verzögerung verzögert verschieben verschoben hinausziehen hinausgezogen in_verzug
shelve: auf_eis_legen auf_eis_gelegt zurückstellen zurückgestellt einfrieren eingefroren sistieren
cancel-project: streichen gestrichen begraben aufgeben aufgegeben fallenlassen verwerfen verworfen kippen vom_tisch beerdigt
stop-works: baustopp einstellen eingestellt bauunterbrechung stilllegen stoppen ruhen
exceed-cost: sprengen überschreiten überschreitung überziehen überzogen explodieren aus_dem_ruder_laufen verteuern teurer
collapse: einstürzen eingestürzt einsturz zusammenbrechen zusammengebrochen
partly-collapse: teileinsturz absacken abgesackt nachgeben nachgegeben
dilapidated: baufällig marode sanierungsbedürftig heruntergekommen verfallen desolat bröckeln
at-risk-of-collapse: einsturzgefährdet einsturzgefahr akut_gefährdet
inaugurate: einweihen eingeweiht einweihung eröffnen eröffnung feierlich_übergeben übergabe verkehrsfreigabe
open-start: eröffnen eröffnung aufmachen aufgemacht öffnen öffnung aufgehen
reopen: wiedereröffnen wiedereröffnung wieder_öffnen wieder_geöffnet wiederöffnung neueröffnung
close-down: schließen schließt schloss geschlossen schließung zusperren zugesperrt dichtmachen dichtgemacht zumachen zugemacht auflassen
put-into-operation: inbetriebnahme in_betrieb_nehmen in_betrieb_genommen ans_netz in_betrieb_gehen anfahren angefahren einschalten
shut-down-plant: stilllegen stillgelegt stilllegung abschalten abgeschaltet abschaltung vom_netz außer_betrieb herunterfahren heruntergefahren
in-operation: in_betrieb laufen läuft aktiv am_netz
out-of-order: außer_betrieb defekt kaputt funktionsuntüchtig stillstehen stillstand lahmgelegt
extend-lifetime: laufzeitverlängerung verlängern streckbetrieb weiterbetrieb weiterbetreiben
install: installieren installation aufstellen aufgestellt montieren montage anbringen angebracht einbauen eingebaut
retrofit: nachrüsten nachgerüstet nachrüstung aufrüsten aufgerüstet
insulate: dämmen dämmung isolieren wärmedämmung isolation
replace-heating: heizungstausch austauschen ausgetauscht umrüsten umgerüstet heizungswechsel
maintain: warten wartung instandhalten instandhaltung unterhalten unterhalt pflegen
repair: reparieren reparatur ausbessern ausgebessert flicken beheben behoben behebung
sell-property: verkaufen verkauf veräußern veräußerung abgeben abstoßen abgestoßen
buy-property: kaufen kauf erwerben erwirbt erworben erwerb ankauf ankaufen angekauft übernehmen
let: vermieten vermietung vermietet
rent-property: mieten anmieten angemietet anmietung pachten gepachtet
raise-rent: mieterhöhung aufschlagen mietzins_anheben anheben angehoben erhöhen mieten_steigen
cap-rent: mietpreisbremse mietendeckel mietbremse mietpreisdeckel deckeln mietendeckelung
evict: zwangsräumen räumung zwangsräumung delogieren delogierung auf_die_straße_setzen
give-notice-tenant: kündigen kündigung aufkündigen leerkündigung eigenbedarf eigenbedarfskündigung
move-in: einziehen zieht_ein eingezogen einzug beziehen bezogen bezug
move-out: ausziehen ausgezogen auszug verlassen
move-house: umziehen umgezogen umzug übersiedeln übersiedlung zügeln wohnsitz_verlegen
vacant: leerstehend leer_stehen leerstand unbewohnt ungenutzt verwaist
homeless: obdachlos wohnungslos ohne_dach_über_dem_kopf obdachlosigkeit wohnungslosigkeit
squat: besetzen besetzung hausbesetzung besetzt
misuse-housing: zweckentfremden zweckentfremdung
expropriate: enteignen enteignung vergesellschaften vergesellschaftung zwangsabtretung
list-heritage: unter_denkmalschutz_stellen denkmalgeschützt unterschutzstellung denkmalschutz schützen
fund: fördern förderung finanzieren finanzierung bezuschussen unterstützen subventionieren
close-road: sperren gesperrt sperrung straßensperre abriegeln vollsperrung sperre
open-road: freigeben freigegeben freigabe verkehrsfreigabe wieder_befahrbar sperrung_aufheben aufgehoben
divert: umleiten umgeleitet umleitung ausweichen umfahren
resurface: asphaltieren belag_erneuern fahrbahnsanierung deckensanierung belagssanierung
calm-traffic: verkehrsberuhigung verkehrsberuhigt beruhigen begegnungszone spielstraße
pedestrianise: fußgängerzone autofrei autofreie_zone verkehrsfrei fahrverbot
reduce-speed: tempo_drosseln drosseln drosselung tempolimit_einführen tempo_reduzieren verlangsamen
jammed: staut stauen gestaut stockend stehen verstopft stillstand
commute: pendeln pendelt gependelt
park: parken parkieren abstellen abgestellt parkiert
park-illegally: falschparken falschparker parksünder widerrechtlich_abgestellt
tow-away: abschleppen abgeschleppt abschleppung
drive: fahren fährt fuhr gefahren lenken gelenkt steuern
run-service: verkehren verkehrt bedienen fahren fährt
increase-service: taktverdichtung häufiger_fahren takt_verdichten angebot_ausbauen ausgeweitet
cut-service: ausdünnen ausgedünnt angebot_kürzen streichen fahrplan_ausdünnen leistungskürzung ausdünnung
discontinue-line: eingestellt einstellung strecke_stilllegen aus_dem_fahrplan_nehmen
reactivate-line: reaktivieren reaktivierung wiederbeleben wiederbelebung wieder_in_betrieb
electrify: elektrifizieren elektrifizierung oberleitung_bauen
cancel-trip: ausfallen fällt_aus ausgefallen streichen gestrichen annullieren annulliert entfallen
late: verspätet verspätung unpünktlich zu_spät in_verzug
punctual: pünktlich termingerecht fristgerecht planmäßig plangemäß fahrplanmäßig
derail: entgleisen entgleist entgleisung aus_den_schienen_springen
collide: kollidieren kollision zusammenstoßen zusammengestoßen zusammenstoß zusammenprallen aufprallen prallen
board: einsteigen eingestiegen zusteigen besteigen boarding
get-off: aussteigen ausgestiegen
strand: stranden gestrandet festsitzen festgesessen stecken_geblieben steckenbleiben liegenbleiben
take-off: abheben abgehoben starten start abfliegen abgeflogen abflug
land: landen landung aufsetzen aufgesetzt niedergehen
emergency-landing: notlanden notlandung notgelandet außerplanmäßige_landung sicherheitslandung zwischenlandung
abort-takeoff: startabbruch abbrechen abgebrochen abbruch
ground: am_boden_bleiben flugverbot groundet stilllegen aus_dem_verkehr_ziehen
close-airspace: luftraum_sperren flugbetrieb_einstellen luftraumsperre flugbetrieb_eingestellt
dock: anlegen angelegt einlaufen eingelaufen festmachen vor_anker
set-sail: auslaufen ausgelaufen ablegen abgelegt in_see_stechen
run-aground: auf_grund_laufen auf_grund_gelaufen aufgelaufen havarieren havarie festfahren festgefahren
sink-ship: sinken sinkt sank gesunken untergehen untergegangen untergang kentern gekentert
salvage: bergen birgt barg geborgen bergung heben gehoben
load: beladen verladen verladung laden umschlagen umgeschlagen
unload: entladen entladung löschen gelöscht ausladen ausgeladen
transport: transportieren transport befördern beförderung spedieren überführen
deliver-goods: liefern lieferung ausliefern ausgeliefert zustellen zugestellt auslieferung zustellung
dredge: ausbaggern ausgebaggert vertiefung vertiefen elbvertiefung ausbaggerung fahrrinnenanpassung
leak-oil: auslaufen ausgelaufen austreten ausgetreten ölaustritt leck lecken
generate-power: erzeugen erzeugung produzieren produktion einspeisen eingespeist gewinnen
consume-power: verbrauchen verbrauch beziehen bezogen
save-energy: einsparen eingespart sparen einsparung drosseln energie_sparen
expand-renewables: ausbau zubau zubauen ausbauen ausgebaut ausbauoffensive hinzukommen installieren
curtail: abregeln abgeregelt abregelung drosseln redispatch
ration: rationieren rationierung zuteilen zuteilung kontingentieren
power-fail: ausgefallen ausfall zusammenbrechen zusammengebrochen
restore-power: wiederherstellen wiederhergestellt wieder_am_netz wieder_mit_strom stromversorgung_wiederhergestellt
disconnect-supply: stromsperre abklemmen abgeklemmt kappen sperren abstellen abgestellt abdrehen abgedreht
connect-grid: anschließen angeschlossen anschluss netzanschluss anbinden angebunden anbindung
switch-supplier: wechseln anbieterwechsel stromwechsel versorgerwechsel umsteigen umgestiegen
phase-out: aussteigen ausstieg kohleausstieg atomausstieg auslaufen
import: importieren einführen eingeführt einfuhr import beziehen
export: exportieren ausführen ausgeführt ausfuhr export
fill-storage: auffüllen aufgefüllt befüllen befüllung füllen einspeichern eingespeichert
drill: bohren bohrung anbohren erbohren probebohrung abteufen
extract-resource: fördern förderung abbauen abgebaut abbau gewinnen gewinnung ausbeuten
discover-deposit: entdecken entdeckung fund stoßen_auf aufspüren aufgespürt finden gefunden
store-waste-final: endlagern endlagerung einlagern eingelagert
irradiate-leak: strahlung_austreten radioaktiv verstrahlen verseuchen
scram: schnellabschaltung notabschaltung abschalten
pollute: verschmutzen verschmutzung verunreinigen verunreinigung verseuchen belasten kontaminieren
clean-up: reinigen reinigung säubern säuberung putzen aufräumen aufgeräumt
decontaminate: dekontaminieren altlastensanierung entgiften entseuchen sanieren
boil-water-notice: abkochgebot abkochen abkochempfehlung trinkwasserwarnung
chlorinate: chloren chlorung desinfizieren
ration-water: wasser_sparen bewässerungsverbot gießverbot wasserentnahmeverbot wasserrationierung spritzverbot
dry-up: austrocknen ausgetrocknet trockenfallen trockengefallen versiegen versiegt vertrocknen
flood: überfluten überflutung überschwemmen überschwemmung fluten unter_wasser
overflow: über_die_ufer_treten überlaufen übergelaufen ausufern
collect-waste: einsammeln eingesammelt abholen abgeholt müllabfuhr abfuhr sammeln
dispose: entsorgen entsorgung beseitigen beseitigung wegwerfen weggeworfen wegschmeißen
dump-illegally: illegal_entsorgen abladen abgeladen abkippen abgekippt wild_ablagern
recycle: recyceln recycling wiederverwerten wiederverwertung verwerten rezyklieren
incinerate: verbrennen verbrennung verbrannt verfeuern
sort-waste: trennen mülltrennung abfalltrennung sortieren sortierung
ban-product: verbieten verbietet verbot verboten untersagen untersagt aus_dem_verkehr
allow: erlauben erlaubt zulassen zugelassen gestatten freigeben legalisieren
emit: ausstoßen ausgestoßen stößt_aus emittieren freisetzen freigesetzt ausstoß
cut-emissions: senken gesenkt reduzieren verringern mindern minderung reduktion
offset-carbon: kompensieren kompensation ausgleichen ausgeglichen klimaneutral_stellen
climate-neutral: klimaneutral co2-neutral treibhausgasneutral klimaneutralität netto-null
miss-target: verfehlen verfehlt zielverfehlung reißen nicht_erreichen nicht_erreicht
meet-target: erreichen erfüllen ziel_erreicht einhalten eingehalten schaffen
exceed-limit: überschreiten überschritten überschreitung übersteigen überstiegen grenzwert_reißen
stay-below-limit: unterschreiten unterschritten einhalten eingehalten unter_dem_grenzwert
measure: messen misst maß gemessen messung registrieren verzeichnen verzeichnet
warm: erwärmen erwärmung aufheizen aufgeheizt aufwärmen wärmer
cool: abkühlen abgekühlt abkühlung kühlen kühler
melt: schmelzen schmilzt schmolz geschmolzen abschmelzen tauen getaut schmelze auftauen
shrink: schrumpfen geschrumpft zurückgehen zurückgegangen schwinden schwindet geschwunden schwund
grow: wachsen wächst wuchs gewachsen wachstum zunehmen zugenommen zulegen
rise: steigen steigt stieg gestiegen anstieg ansteigen angestiegen klettern zunehmen zugenommen hochschnellen
fall: sinken sinkt sank gesunken fallen fällt fiel gefallen rückgang zurückgehen zurückgegangen abnehmen
snow: schneien schneit geschneit schneefall neuschnee einschneien
rain-heavily: schütten gießen regnen starkregen wolkenbruch wolkenbrüche platzregen
drought: dürre trockenheit trockenperiode
heatwave: hitzewelle hitzeperiode hundstage bruthitze gluthitze
frost: frost bodenfrost spätfrost nachtfrost kälteeinbruch kälteeinbrüche
forecast: vorhersagen vorhergesagt vorhersage prognostizieren prognose voraussagen
protect: schützen schutz unter_schutz_stellen bewahren
designate-reserve: ausweisen ausgewiesen schutzgebiet_ausweisen unter_schutz_gestellt unterschutzstellung
renature: renaturieren renaturierung revitalisieren revitalisierung wiedervernässen wiedervernässung
breed-nest: brüten brut nisten nistet ausbrüten ausgebrütet
hatch: schlüpfen schlupf geschlüpft
give-birth-animal: werfen geworfen kalben gebären geboren zur_welt_bringen zur_welt_kommen nachwuchs
die-animal: verenden verendet eingehen eingegangen sterben gestorben krepieren
cull: keulen keulung töten tötung notschlachten notschlachtung
put-down: einschläfern eingeschläfert euthanasieren einschläferung erlösen
shoot-animal: erlegen erlegt abschießen abgeschossen abschuss schießen entnahme entnehmen
permit-shooting: abschussfreigabe zum_abschuss_freigeben abschussgenehmigung abschussbewilligung
attack-animal: reißen riss gerissen anfallen angefallen angreifen angegriffen
escape-animal: ausbrechen ausgebrochen ausbüxen ausgebüxt entlaufen entkommen entwischen davonlaufen
catch-animal: einfangen eingefangen fangen fing gefangen wieder_eingefangen
anaesthetise: betäuben betäubung narkotisieren sedieren
abandon-animal: aussetzen ausgesetzt zurücklassen zurückgelassen
adopt-animal: vermitteln vermittlung adoptieren aufnehmen aufgenommen neues_zuhause
mistreat-animal: quälen tierquälerei misshandeln tiermisshandlung vernachlässigen
release-wild: auswildern ausgewildert auswilderung freilassen freigelassen aussetzen ansiedeln angesiedelt wiederansiedlung
die-out: aussterben ausgestorben verschwinden verschwunden
endangered: bedroht gefährdet vom_aussterben_bedroht
spread-species: ausbreiten ausgebreitet ausbreitung sich_verbreiten vermehren vermehrung
return-species: zurückkehren zurückgekehrt rückkehr heimkehren wieder_heimisch
infest: befallen befall heimsuchen infizieren
fell-tree: fällen gefällt fällung umsägen umgesägt umschneiden roden rodung abholzen abgeholzt schlägern
plant-tree: pflanzen pflanzung anpflanzen angepflanzt aufforsten aufgeforstet aufforstung
uproot: entwurzeln entwurzelt umstürzen umgestürzt umknicken umgeknickt
forest-dieback: waldsterben baumsterben absterben abgestorben
harvest: ernten geerntet ernte einbringen eingebracht einfahren eingefahren lesen gelesen lese
sow: säen gesät aussaat anbauen angebaut anbau ansäen
fertilise: düngen düngung gülle_ausbringen ausbringen
spray-pesticide: spritzen gespritzt pflanzenschutz besprühen pestizideinsatz
irrigate: bewässern bewässerung gießen beregnen beregnung
milk: melken gemolken melkt
slaughter: schlachten geschlachtet schlachtung metzgen
fatten: mästen mast gemästet aufziehen aufzucht
keep-animals: halten haltung hält gehalten tierhaltung
fail-crop: missernte ernteausfall verfaulen vertrocknen erfrieren erfroren
farm-closure: hofaufgabe betriebsaufgabe aufgeben aufgegeben höfesterben hofsterben
catch-fish: fischen fangen gefangen fischerei angeln geangelt
overfish: überfischen überfischung überfischt
stock-fish: besatz besetzen ausgesetzt
fish-kill: fischsterben massensterben_von_fischen
enrol-school: einschulen eingeschult einschulung schulbeginn schulstart schuleintritt
enrol-university: einschreiben eingeschrieben einschreibung immatrikulieren immatrikulation inskribieren
drop-out: abbrechen abgebrochen abbruch hinschmeißen hingeschmissen studienabbruch schulabbruch
graduate: abschließen abgeschlossen abschluss absolvieren abschlussprüfung maturieren abitur_machen
pass-exam: bestehen bestanden prüfung_bestehen durchkommen
fail-exam: durchfallen durchgefallen fällt_durch durchrasseln nicht_bestehen nicht_bestanden durchfliegen
repeat-year: sitzenbleiben sitzengeblieben klasse_wiederholen ehrenrunde wiederholen repetieren
cancel-lessons: unterrichtsausfall schulfrei unterrichtsfrei entfallen
teach: unterrichten unterricht lehren lehrt
truant: schwänzen schulschwänzer schule_schwänzen fernbleiben ferngeblieben
expel: von_der_schule_verweisen schulverweis ausschließen ausgeschlossen schulausschluss exmatrikulieren
ban-phones: handyverbot smartphoneverbot handys_verbieten
care-for-children: betreuen betreuung kinderbetreuung beaufsichtigen
cut-hours-nursery: betreuungszeiten_kürzen notbetreuung notgruppe öffnungszeiten_reduzieren
research: forschen erforschen erforschung forschung untersuchen untersuchung
find-out: herausfinden herausgefunden feststellen festgestellt zeigen ergeben ergab nachweisen nachgewiesen
publish: veröffentlichen veröffentlichung publizieren publikation herausgeben erscheinen erschienen
survey: befragen befragung umfrage erheben erhoben erhebung
test-try: testen test erproben erprobung prüfen versuch ausprobieren ausprobiert
excavate: ausgraben ausgegraben ausgrabung freilegen freigelegt grabung
date-find: datieren datierung datiert stammen_aus
develop: entwickeln entwicklung erfinden erfunden erfindung
patent: patentieren zum_patent_anmelden patentanmeldung patentiert
award-prize: auszeichnen ausgezeichnet auszeichnung ehren ehrung prämieren verleihen verliehen
plagiarise: plagiieren plagiat abschreiben abgeschrieben
revoke-title: aberkennen aberkannt aberkennung entziehen entzogen entzug
launch-rocket: starten start abheben abgehoben ins_all_schießen ins_all_bringen
orbit: umkreisen umkreist umrunden umrundet umlaufbahn_erreichen
land-moon: mondlandung auf_dem_mond_landen
dock-space: andocken angedockt koppeln kopplung ankoppeln
burn-up: verglühen verglüht wiedereintritt
lose-contact: kontakt_verlieren kontakt_abgebrochen funkkontakt_verloren verstummen verstummt
crash-down: abstürzen abgestürzt absturz zerschellen zerschellt aufschlagen
crash-software: abstürzen abgestürzt absturz hängen_bleiben
update-software: aktualisieren aktualisierung aufspielen aufgespielt update nachbessern
digitise: digitalisieren digitalisierung digital_umstellen
introduce-system: einführen eingeführt einführung umstellen umgestellt umstellung
launch-product: auf_den_markt_bringen herausbringen herausgebracht markteinführung markteintritt verkaufsstart
hack: hacken gehackt einhacken angreifen angegriffen eindringen eingedrungen hackerangriff knacken
leak-data: datenleck datenpanne offen_im_netz abfließen abgeflossen öffentlich_zugänglich durchsickern durchgesickert
steal-data: erbeuten erbeutet stehlen gestohlen abgreifen abgegriffen entwenden entwendet datendiebstahl
encrypt-extort: verschlüsseln verschlüsselt erpressen erpressung lösegeld_fordern
patch-hole: schließen geschlossen stopfen lücke_schließen beheben behoben
warn-users: warnen gewarnt warnung hinweisen hingewiesen alarmieren
phish: phishing abfischen zugangsdaten_abgreifen ködern
delete: löschen gelöscht löschung entfernen entfernt tilgen
block-access: sperren gesperrt blockieren sperrung blockade zugang_verwehren
misuse-data: missbrauchen missbrauch datenmissbrauch zweckentfremden
collect-data: sammeln datensammlung erfassen erfasst speichern speicherung auswerten ausgewertet
monitor: überwachen überwachung beobachten beobachtung kontrollieren
expand-network: netzausbau ausbauen ausgebaut glasfaserausbau verlegen verlegt erschließen erschlossen
switch-off-network: abschalten abgeschaltet abschaltung netzabschaltung außer_betrieb
network-outage: netzausfall störung ausfall netzstörung unterbruch
train-ai: trainieren training anlernen angelernt füttern
generate-ai: generieren generiert ki-generiert ki-erstellt erzeugen
automate: automatisieren automatisierung maschinell_ersetzen automatisch
replace-workers: ersetzen ersetzt wegrationalisieren wegfallen weggefallen
regulate: regulieren regulierung regeln regelung gesetzlich_regeln
fake: fälschen gefälscht fälschung manipulieren manipulation
drive-autonomously: autonom_fahren selbstfahrend fahrerlos selbstständig_fahren
register-car: zulassen zugelassen zulassung neuzulassung anmelden immatrikulieren in_verkehr_setzen
recall-cars: zurückrufen zurückgerufen rückruf rückrufaktion in_die_werkstatt_beordern
charge-battery: laden lädt geladen aufladen aufgeladen tanken
refuel: tanken getankt volltanken auftanken betanken
catch-fire: in_brand_geraten feuer_fangen feuer_gefangen brennen brannte gebrannt entzünden
produce: produzieren produktion herstellen hergestellt herstellung fertigen fertigung vom_band_laufen
start-production: produktionsstart anlaufen angelaufen serienstart fertigungsbeginn produktionsbeginn serienanlauf
stop-production: produktionsstopp einstellen eingestellt bänder_stehen_still bandstillstand produktion_stoppen fertigung_beenden
relocate-plant: verlagern verlagerung verlegen verlegung abwandern abwanderung auslagern ausgelagert
set-up-plant: ansiedeln angesiedelt ansiedlung niederlassen fabrik_bauen errichten werk_eröffnen
close-plant: werksschließung werk_schließen dichtmachen dichtgemacht standort_aufgeben zusperren zugesperrt
flood-mine: fluten flutung grubenflutung rekultivieren rekultivierung
resettle: umsiedeln umgesiedelt umsiedlung absiedeln absiedelung
trapped-underground: verschüttet verschüttung eingeschlossen unter_tage_eingeschlossen
unearth-bomb: blindgänger fliegerbombe weltkriegsbombe bombenfund
defuse-bomb: entschärfen entschärft entschärfung unschädlich_machen
deconsecrate: profanieren profanierung entweihen entwidmen entweiht profaniert
consecrate: weihen weihe geweiht einsegnen einsegnung segnen
leave-church: austreten ausgetreten kirchenaustritt kirche_verlassen
merge-units: zusammenlegen zusammengelegt zusammenlegung fusionieren fusion zusammenschließen zusammenschluss
vandalise: beschädigen beschädigung verunstalten beschmieren beschmiert verwüsten schänden schändung
unveil-statue: enthüllen enthüllt enthüllung
topple-statue: stürzen gestürzt vom_sockel_holen umstoßen
borrow-book: ausleihen ausgeliehen ausleihe entlehnen leihen geliehen
return-book: zurückgeben zurückgegeben rückgabe zurückbringen retournieren
swim: schwimmen schwimmt schwamm geschwommen baden
learn-swimming: schwimmkurs schwimmen_lernen schwimmunterricht
drown: ertrinken ertrank ertrunken untergehen
bathing-ban: badeverbot baden_verboten badestopp
heat-pool: beheizen beheizt heizen
tap-keg: anzapfen angezapft fassanstich anstich anstechen angestochen
attract-visitors: anlocken angelockt anziehen angezogen strömen besuchen besucht
take-place: stattfinden stattgefunden fand_statt über_die_bühne abhalten abgehalten
cancel-event: absagen abgesagt absage ausfallen ausgefallen fällt_aus ins_wasser_fallen
postpone-event: verschieben verschoben verschiebung verlegen verlegt vertagen
exhibit: ausstellen ausgestellt ausstellung zeigen präsentieren zur_schau_stellen
volunteer: sich_engagieren ehrenamtlich freiwillig unentgeltlich engagement mithelfen mitgeholfen
found-club: gründen gegründet gründung ins_leben_rufen ins_leben_gerufen
dissolve-club: auflösen aufgelöst auflösung vereinsauflösung liquidieren
recruit-members: werben geworben mitgliederwerbung gewinnen gewonnen nachwuchs_suchen
donate: spenden gespendet spende stiften gestiftet zuwenden
collect-donations: sammeln spendensammlung spendenaktion sammelaktion
extinguish: löschen löscht gelöscht löscharbeiten brand_bekämpfen ersticken
contain-fire: unter_kontrolle_bringen eindämmen eingedämmt brand_unter_kontrolle
alert-brigade: alarmieren alarmiert alarmierung ausrücken ausgerückt
false-alarm: fehlalarm falschalarm blinder_alarm täuschungsalarm
rescue-animal: retten gerettet rettung befreien befreit tierrettung
inhabited: bewohnt bewohnen besiedelt
be-born: geboren zur_welt_kommen geburt entbinden entbunden
die: sterben stirbt starb gestorben ableben versterben verstorben
move-to-town: zuziehen zugezogen zuzug zuwandern zugewandert zuwanderung niederlassen
leave-town: wegziehen weggezogen wegzug abwandern abgewandert abwanderung fortziehen
age-society: altern überalterung überaltern gealtert alterung vergreisung
depopulate: entvölkern entvölkerung landflucht abwanderung
incorporate: eingemeinden eingemeindet eingemeindung gemeindefusion zusammenschluss
elect-vote-local: bürgerentscheid volksbefragung bürgerbefragung volksabstimmung
protest-project: protestieren protest sich_wehren auf_die_barrikaden_gehen widerstand
sue-project: klagen geklagt klage gerichtlich_vorgehen beschwerde_einlegen
object-project: einwenden einsprache_erheben einwendung einspruch_erheben beeinspruchen
criticise: kritisieren kritik bemängeln beanstanden rügen monieren
welcome: begrüßen begrüßt gutheißen loben
inspect: kontrollieren kontrolle inspizieren prüfen überprüfen überprüfung begutachten inaugenscheinnahme
certify: zertifizieren zertifizierung abnehmen abgenommen abnahme
privatise: privatisieren privatisierung
remunicipalise: rekommunalisieren rekommunalisierung verstaatlichen verstaatlichung zurückkaufen
raise-charges: erhöhen erhöht erhöhung anheben angehoben verteuern gebührenerhöhung teurer_werden
lower-charges: senken gesenkt senkung verbilligen verbilligung günstiger_werden reduzieren
free-of-charge: kostenlos gratis unentgeltlich kostenfrei gebührenfrei zum_nulltarif
chargeable: kostenpflichtig gebührenpflichtig bezahlpflichtig
barrier-free: barrierefrei rollstuhlgerecht hindernisfrei behindertengerecht
overcrowded: überfüllt überbelegt überlaufen rappelvoll zum_bersten_voll voll_belegt
fully-booked: ausgebucht ausverkauft belegt voll
scarce: knapp rar mangel fehlen fehlt engpass engpässe mangelware
affordable: bezahlbar erschwinglich günstig leistbar preiswert
outdated: veraltet überaltert in_die_jahre_gekommen überholt
state-of-the-art: hochmodern modern neuest modernst
damaged: beschädigt schadhaft ramponiert lädiert beschädigung
destroyed: zerstört zerstörung vernichtet verwüstet
intact: intakt unversehrt unbeschädigt heil
leaking: undicht leck leckgeschlagen tropfen
mouldy: schimmel verschimmelt schimmelbefall
asbestos-polluted: asbestbelastet schadstoffbelastet asbesthaltig belastet
powerless: ohne_strom stromlos im_dunkeln
waterless: ohne_wasser wasserlos auf_dem_trockenen
record-breaking: rekordverdächtig rekord so_viel_wie_nie noch_nie_so_hoch historisch
suspend-pupil: suspendieren suspendierung vom_unterricht_ausschließen beurlauben unterrichtsausschluss
bite: beißen beißt biss gebissen zubeißen hundebiss schnappen
habitable: bezugsfertig bewohnbar schlüsselfertig
uninhabitable: unbewohnbar nicht_bewohnbar nicht_mehr_bewohnbar
cave-in: nachgeben einbrechen eingebrochen erdfall absacken tagbruch
clear-snow: räumen schneeräumung winterdienst schnee_schaufeln
grit: streuen gestreut salzen splitt
light-up: beleuchten beleuchtung anstrahlen illuminieren
switch-off-lights: licht_ausschalten verdunkeln
capture-carbon: abscheiden abgeschieden co2-abscheidung co2-speicherung verpressen
produce-hydrogen: elektrolyse wasserstoff_herstellen wasserstoffproduktion
fuse-nuclear: kernfusion fusion verschmelzen verschmolzen
split-nuclear: kernspaltung spalten gespalten
leak-gas: gasaustritt gasleck ausströmen ausgeströmt gasgeruch
evacuate: evakuieren evakuierung räumen räumung in_sicherheit_bringen
chain-oneself: festketten angekettet ankleben festkleben
block-road: blockieren blockade straßenblockade lahmlegen
slip-road: ins_rutschen_geraten abrutschen abgerutscht rutschen hangrutsch
undermine: unterspülen unterspült unterhöhlen auswaschen
lower-water: absenken abgesenkt ablassen abgelassen abpumpen abgepumpt
fill-pool: füllen befüllt auffüllen einlassen fluten
build-over: überbauen überbaut bebauen bebaut bebauung
clear-rubble: schutt_räumen trümmer_beseitigen aufräumarbeiten
vaccinate-animal: impfen impfung geimpft tierimpfung
quarantine-animal: isolieren quarantäne absondern
housing-order: stallpflicht aufstallungspflicht aufstallungsgebot einstallpflicht
chip-animal: chippen gechippt chip-pflicht mikrochip kennzeichnen
leash: anleinen leinenpflicht an_die_leine leinenzwang
feed: füttern gefüttert fütterung verfüttern
castrate: kastrieren kastration sterilisieren
tag: markieren beringen besendern besendert
count: zählen gezählt zählung erfassen erfasst bestandsaufnahme
poach: wildern gewildert wilderei
poison: vergiften vergiftet vergiftung giftköder
hibernate: überwintern überwintert winterschlaf
migrate-birds: ziehen vogelzug wandern wanderung
bloom: blühen blüht blüte austreiben
ripen: reifen gereift reif
graze: weiden geweidet beweidung grasen
drive-down-cattle: almabtrieb alpabzug viehscheid alpabfahrt
thin-forest: durchforsten durchforstung auslichten ausgelichtet
burn-forest: waldbrand brennen abbrennen abgebrannt niederbrennen
desertify: verwüstung wüstenbildung versteppung versteppen
salt-over: versalzen versalzung
acidify: versauern versauerung
bleach-coral: korallenbleiche ausbleichen ausgebleicht
certify-organic: umstellen bio_umstellung auf_bio_umstellen
integrate-school: inklusion inklusiv gemeinsamer_unterricht eingliedern
bilingual-teach: zweisprachig bilingual mehrsprachig
homeschool: fernunterricht distanzunterricht homeschooling heimunterricht
cheat: schummeln geschummelt abschreiben spicken mogeln täuschungsversuch
apply-university: sich_bewerben bewerbung beworben
admit: aufnehmen aufgenommen aufnahme zulassung annehmen angenommen
turn-away: abweisen abgewiesen wegschicken weggeschickt ablehnen absage
appoint-professor: berufen berufung ernennen ernennung
stand-empty-school: verwaisen leer_bleiben unbesetzt vakant
retract-paper: zurückziehen zurückgezogen widerrufen
replicate: replizieren bestätigen bestätigung reproduzieren
clone-copy: klonen geklont kopieren
observe-space: beobachten sichten gesichtet ausmachen
transmit-data: übertragen überträgt übertragung senden gesendet funken
drop-signal: gestört empfangsstörung kein_netz
log-in: anmelden angemeldet einloggen eingeloggt login
log-out: abmelden abgemeldet ausloggen
download: herunterladen heruntergeladen downloaden laden
verify-age: alterskontrolle altersprüfung altersverifikation ausweiskontrolle
scan-face: gesichtserkennung biometrisch erkennen
outsource-it: auslagern ausgelagert outsourcing fremdvergabe
test-drive: probefahrt testfahrt probefahren zur_probe_fahren
tune-car: tunen frisieren frisiert aufmotzen
inspect-car: tüv hauptuntersuchung pickerl fahrzeugkontrolle motorfahrzeugkontrolle
scrap-car: verschrotten verschrottet abwracken abgewrackt
ban-combustion: verbrennerverbot verbrenner-aus verbrennerausstieg
test-alarm: probealarm warntag sirenenprobe
train-brigade: üben geübt übung einsatzübung
honour-member: ehren geehrt ehrung würdigen
elect-board: vorstand_wählen vorstandswahl neuwahl wiederwahl
jubilee: jubiläum jubiläen geburtstag jahrestag bestehen
parade: umzug umzüge festzug parade
march-procession: prozession wallfahrt pilgern
christen-ship: taufe taufen schiffstaufe stapellauf
rush: überlaufen andrang ansturm massenandrang
overtourism: massentourismus overtourism übertourismus
rename: umbenennen umbenannt umbenennung umtaufen
decide-council: beschließen beschloss beschlossen beschluss absegnen
hand-over: übergeben übergab übergabe schlüsselübergabe aushändigen
take-over-operation: übernehmen übernommen übernahme betrieb_übernehmen
soil-sampling: bodenprobe beprobung untersuchung bodenuntersuchung
`),
];
