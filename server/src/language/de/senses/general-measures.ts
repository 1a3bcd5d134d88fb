import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: culture, sport, and the words of all news, what figures measure. The concepts are the same in every language. */
export const generalMeasures = (): readonly SenseRow[] => senseRows('measure', `
share: anteil anteile quote prozentsatz prozentsätze prozentanteil; rate: rate satz sätze quote; number: zahl anzahl; figure: wert zahl kennzahl kennziffer ziffer
quantity: menge quantum umfang; money-amount: betrag beträge summe geldbetrag geldsumme; total: gesamtzahl gesamtsumme gesamtbetrag gesamtmenge gesamthaft insgesamt total
remainder: rest restbetrag restsumme restbestand verbleibende übrige; capacity-people: fassungsvermögen kapazität platzangebot platzkapazität sitzplatzkapazität
capacity-output: kapazität leistungsfähigkeit produktionskapazität durchsatz; area: fläche grundfläche areal ausdehnung
floor-area: wohnfläche nutzfläche geschossfläche bruttogeschossfläche < area; plot-area: grundstücksfläche grundstücksgröße parzellengröße < area
exhibition-area: ausstellungsfläche schaufläche < area; length: länge; height: höhe; altitude: höhenlage meereshöhe seehöhe flughöhe; depth: tiefe; width: breite
thickness: dicke mächtigkeit stärke; diameter: durchmesser; weight: gewicht masse; payload: nutzlast traglast zuladung tragfähigkeit
room-volume: volumen rauminhalt kubatur inhalt fassungsvermögen; size: größe ausmaß dimension format; scale: umfang ausmaß größenordnung volumen
age: alter lebensalter altersangabe; average-age: durchschnittsalter altersdurchschnitt altersschnitt < age; age-limit: altersgrenze mindestalter altersbeschränkung altersfreigabe
retirement-age: rentenalter pensionsalter pensionsantrittsalter renteneintrittsalter; life-expectancy: lebenserwartung; service-life: lebensdauer nutzungsdauer haltbarkeit
duration: dauer zeitdauer länge; period: zeitraum zeiträume zeitspanne periode zeitfenster; running-time: spieldauer filmlänge laufzeit aufführungsdauer spiellänge < duration
contract-term: laufzeit vertragslaufzeit vertragsdauer < duration; term-of-office: amtszeit amtsdauer amtsperiode < duration
construction-time: bauzeit baudauer bauphase < duration; travel-time: fahrzeit reisezeit fahrtzeit fahrtdauer reisedauer < duration
waiting-time: wartezeit wartedauer wartefrist warten < duration; processing-time: bearbeitungszeit bearbeitungsdauer bearbeitungsfrist verfahrensdauer < duration
length-of-stay: aufenthaltsdauer verweildauer aufenthalt < duration; working-time: arbeitszeit wochenarbeitszeit arbeitsstunden arbeitspensum
opening-hours: öffnungszeiten öffnungszeit ladenöffnungszeiten schalterstunden; delay-length: verspätung verzögerung verzug zeitverzug
deadline: frist ablauffrist stichtag schlusstermin fristende; entry-deadline: einsendeschluss anmeldeschluss meldeschluss bewerbungsschluss anmeldefrist bewerbungsfrist < deadline
notice-period: kündigungsfrist; transition-period: übergangsfrist übergangszeit schonfrist karenzfrist; date-fixed: termin datum zeitpunkt
distance: entfernung distanz abstand abstände; route-length: streckenlänge strecke wegstrecke; radius: umkreis radius; gap: abstand abstände differenz unterschied kluft schere
lead-margin: vorsprung vorsprünge führung; arrears-gap: rückstand rückstände; speed: geschwindigkeit tempo
speed-limit: tempolimit höchstgeschwindigkeit geschwindigkeitsbegrenzung tempobeschränkung; frequency: häufigkeit frequenz takt taktung intervall
participation: beteiligung teilnahme teilnahmequote teilnehmerzahl; voter-turnout: wahlbeteiligung stimmbeteiligung < participation
majority: mehrheit mehrzahl großteil überwiegende_teil; minority: minderheit minderzahl; vote-share: stimmenanteil wähleranteil wähleranteile
vote-margin: stimmenvorsprung stimmendifferenz stimmenunterschied; shortage: mangel knappheit engpass engpässe unterversorgung verknappung
staff-shortage: personalmangel fachkräftemangel personalnot personalknappheit arbeitskräftemangel unterbesetzung < shortage
money-shortfall: fehlbetrag defizit finanzierungslücke finanzloch finanzlücke budgetloch minus lücke; money-surplus: überschuss überschüsse plus
surplus: überschuss überschüsse überangebot überhang überkapazität überproduktion; demand: nachfrage bedarf; need: bedarf notwendigkeit erfordernis; supply: angebot versorgung
consumption: verbrauch konsum; per-capita: prokopfverbrauch pro_kopf je_einwohner pro_einwohner; loss: verlust verluste minus fehlbetrag; profit: gewinn reingewinn überschuss
waste: abfall abfälle müll kehricht unrat; record-high: rekord höchststand höchststände höchstwert bestmarke höchstmarke rekordhoch allzeithoch rekordwert spitzenwert
record-low: tiefststand tiefststände tiefstwert tiefpunkt rekordtief tiefstmarke; average: durchschnitt mittel mittelwert schnitt im_schnitt durchschnittlich
median: median medianwert; maximum: maximum obergrenze höchstgrenze deckel höchstzahl höchstens maximal
minimum: minimum mindestmaß untergrenze mindestzahl mindestens mindestbetrag; threshold: schwelle schwellenwert hürde marke; limit-value: grenzwert richtwert höchstwert
quota: kontingent zuteilung pflichtquote; growth-rate: wachstumsrate zuwachsrate wachstum steigerungsrate zuwachs; decline-rate: rückgang schrumpfung schwund minus
level: niveau stand pegel; price: preis kaufpreis verkaufspreis; unit-price: stückpreis einzelpreis kilopreis literpreis; cost: kosten aufwand aufwendungen
cost-overrun: mehrkosten kostenüberschreitung mehraufwand zusatzkosten kostensteigerung; cost-estimate: kostenschätzung kostenvoranschlag veranschlagte_kosten kostenrahmen
investment-sum: investition investitionssumme investitionsvolumen; budget: budget etat haushalt voranschlag; spending: ausgaben aufwendungen aufwand
receipts: einnahmen einkünfte erlöse erlös; net-proceeds: reinerlös nettoerlös reinertrag; savings-achieved: einsparung ersparnis ersparnisse minderausgaben
damage-sum: schadenshöhe schadenssumme sachschaden schaden schäden schadensumme; value: wert gegenwert; valuation-estimate: schätzwert schätzpreis taxwert schätzung
charge-fee: gebühr entgelt abgabe taxe; surcharge: zuschlag aufschlag aufpreis aufgeld zuzahlung
discount: rabatt nachlass ermäßigung preisnachlass vergünstigung abschlag skonto aktion; deposit-down: anzahlung vorauszahlung vorschuss akonto
instalment: rate teilzahlung tranche; security-deposit: kaution sicherheitsleistung mietzinsdepot; bail: kaution; container-deposit: pfand flaschenpfand becherpfand
refund-sum: rückerstattung erstattung rückzahlung rückvergütung; compensation-sum: entschädigung schadenersatz schadensersatz entschädigungssumme schmerzensgeld genugtuung
severance: abfindung abgangsentschädigung abfertigung; fine-sum: buße busse bußgeld geldbuße geldstrafe bussgeld pönale ordnungsgeld
claim-sum: forderung anspruch ansprüche forderungssumme; debt-sum: schulden schuldenstand verbindlichkeiten schuldenberg verschuldung; loan-sum: kredit darlehen kreditsumme
subsidy-sum: subvention zuschuss zuschüsse förderung fördermittel beihilfe förderbeitrag; allowance: pauschale zulage vergütung taggeld spesen
pay-sum: gehalt gehälter lohn löhne salär bezüge bezug besoldung verdienst; annual-pay: jahresgehalt jahreslohn jahressalär jahresverdienst < pay-sum
bonus: prämie bonus boni sonderzahlung gratifikation; fee-artist: gage honorar auftrittshonorar; pension-sum: rente pension ruhegehalt altersrente
rent-sum: miete mietzins mietpreis pacht pachtzins; target: ziel zielwert vorgabe soll zielmarke planzahl; forecast: prognose vorhersage erwartung ausblick hochrechnung projektion
estimate: schätzung schätzungen; probability: wahrscheinlichkeit chance risiko; success-rate: erfolgsquote erfolgsrate trefferquote
failure-rate: ausfallquote fehlerquote durchfallquote misserfolgsquote; approval-rate: zustimmung zustimmungsrate zustimmungswert zustimmungswerte beliebtheitswerte
response-rate: rücklauf rücklaufquote beteiligung; stock-held: bestand bestände vorrat vorräte lagerbestand; population: einwohnerzahl bevölkerungszahl bevölkerung
density: dichte bevölkerungsdichte besiedlungsdichte; occupancy: auslastung belegung belegungsrate sitzplatzauslastung bettenauslastung platzausnutzung
vacancy: leerstand leerstandsquote leerstandsziffer leerwohnungsziffer; noise-level: lärmpegel lautstärke schallpegel geräuschpegel; temperature: temperatur temperaturen
rank: rang ränge platz plätze rangierung position; index-position: rangliste rangfolge tabelle ranking; points: punkte zähler punktezahl
traffic-volume: aufkommen verkehrsaufkommen andrang frequenz; footfall: kundenfrequenz besucherfrequenz laufkundschaft passantenfrequenz; women-share: frauenanteil frauenquote
foreign-share: ausländeranteil ausländerquote; backlog: rückstau rückstand pendenzen pendenzenberg überhang; cohort: jahrgang alterskohorte geburtsjahrgang
transfer-fee: ablöse ablösesumme transfersumme transferentschädigung ablösezahlung; transfer-income: transfererlös transfereinnahmen transferüberschuss
release-clause: ausstiegsklausel freigabeklausel freigabesumme; player-market-value: marktwert; signing-bonus: handgeld antrittsprämie unterschriftsprämie
squad-cost: personalaufwand personaletat kaderkosten spielergehälter lohnsumme; prize-money: preisgeld preisgelder dotierung siegprämie preissumme
starting-money: startgeld startgelder antrittsgeld nenngeld; sponsor-income: sponsoring sponsorengelder sponsoreneinnahmen werbeeinnahmen sponsorgelder
broadcast-income: fernsehgelder tv-gelder medienerlöse tv-einnahmen medieneinnahmen; rights-cost: rechtekosten übertragungsrechte senderechte tv-rechte medienrechte
matchday-income: spieltageinnahmen zuschauereinnahmen ticketeinnahmen ticketerlöse kartenerlöse
attendance: zuschauerzahl besucherzahl kulisse zuspruch publikumszuspruch besucheraufkommen; average-attendance: zuschauerschnitt zuschauerdurchschnitt besucherschnitt < attendance
record-attendance: rekordkulisse zuschauerrekord besucherrekord < attendance; tv-ratings: einschaltquote quote tv-quote zuschauerquote fernsehquote sehbeteiligung
market-share: marktanteil marktanteile; circulation: auflage auflagenhöhe druckauflage verkaufsauflage auflagenzahl; print-run: auflage startauflage erstauflage
readership: reichweite leserschaft leserzahl leserzahlen; ad-revenue: werbeeinnahmen anzeigenerlöse werbeerlöse inserateeinnahmen werbeumsatz
licence-fee: rundfunkbeitrag rundfunkgebühr haushaltsabgabe fernsehgebühr medienabgabe; subscription-price: abopreis abonnementspreis abokosten abogebühr
box-office: einspielergebnis einspielergebnisse kinoeinnahmen kinokasse einspielsumme; production-budget: produktionskosten produktionsbudget herstellungskosten < budget
admission-price: eintritt eintrittspreis ticketpreis eintrittsgeld kartenpreis eintrittsgebühr; festival-pass-price: passpreis tagespass festivalpass
self-financing: eigenfinanzierungsgrad eigendeckungsgrad kostendeckungsgrad eigenwirtschaftlichkeit; hammer-price: zuschlag zuschlagspreis hammerpreis
auction-proceeds: auktionserlös versteigerungserlös erlös gesamterlös; starting-bid: startgebot startpreis ausrufpreis ausrufungspreis
reserve-price: limitpreis mindestgebot mindestpreis; highest-bid: höchstgebot höchstbietende spitzengebot; buyers-premium: aufgeld käuferaufschlag käuferprovision
insurance-value: versicherungswert versicherungssumme; loot-value: beute diebesgut deliktsgut deliktsumme beutewert; ransom: lösegeld lösegeldsumme lösegeldforderung
jackpot: jackpot gewinnsumme hauptgewinn haupttreffer lottogewinn; stake-bet: einsatz einsätze spieleinsatz wetteinsatz
betting-odds: wettquote gewinnchance gewinnwahrscheinlichkeit; reward: belohnung finderlohn kopfgeld auslobung
estate: erbe erbschaft nachlass nachlässe hinterlassenschaft erbmasse; bequest: vermächtnis legat zuwendung < estate; fortune: vermögen privatvermögen
donation-sum: spendensumme spendenerlös spendenaufkommen spendengelder spende; fundraising-target: spendenziel finanzierungsziel sammelziel < target
endowment: stiftungsvermögen stiftungskapital dotation; arts-funding: kulturförderung kulturetat kulturbudget betriebsbeitrag < subsidy-sum
church-tax: kirchensteuer kirchenbeitrag kirchensteuern; membership-fee: mitgliedsbeitrag mitgliederbeitrag vereinsbeitrag jahresbeitrag mitgliedsbeiträge
room-rate: zimmerpreis übernachtungspreis hotelpreis; tourist-tax: kurtaxe ortstaxe bettensteuer gästetaxe kurabgabe tourismusabgabe bettenabgabe übernachtungssteuer
day-visitor-fee: eintrittsgebühr tagesgebühr zutrittsgebühr; ski-pass-price: skipasspreis tageskarte liftkarte skipass
birth-rate: geburtenrate geburtenziffer fertilitätsrate geburtenzahl; divorce-rate: scheidungsrate scheidungsquote scheidungsziffer
death-rate: sterblichkeit sterberate mortalität todesrate sterbeziffer; ban-length: sperre spielsperre sperrfrist dauer_der_sperre
injury-layoff: ausfallzeit verletzungspause zwangspause ausfalldauer; alcohol-level: alkoholwert promille promillewert blutalkohol alkoholgehalt; tip-sum: trinkgeld trinkgelder
menu-price: menüpreis speisenpreis preis_pro_gericht; pocket-money: taschengeld sackgeld; alimony: unterhalt alimente unterhaltszahlung
child-benefit: kindergeld kinderzulage familienbeihilfe familienzulage; screen-time: bildschirmzeit nutzungsdauer mediennutzung sehdauer
user-reach: nutzerzahl nutzerzahlen reichweite zugriffszahlen; intensity: stärke intensität heftigkeit; quality-score: note bewertung wertung benotung
revenue: umsatz umsätze erlös jahresumsatz; merchandise-income: merchandising fanartikelumsatz fanartikelverkauf merchandisingerlöse
season-ticket-price: dauerkartenpreis abopreis saisonkartenpreis < admission-price; chart-position: chartplatzierung hitparadenplatz chartposition < rank
world-ranking: weltrangliste weltranglistenplatz < rank; club-debt: vereinsschulden schuldenlast klubschulden < debt-sum
ticket-revenue: kartenerlöse kartenerlös eintrittserlöse billetteinnahmen ticketumsatz < receipts; staff-level: personalbestand belegschaft mitarbeiterzahl personalstand
membership-level: mitgliederzahl mitgliederbestand mitgliederstand; guest-number: gästezahl gästezahlen gästeaufkommen; reach-of-campaign: bekanntheit bekanntheitsgrad
stake-share: beteiligung anteil anteile aktienanteil; interval-time: abstand abstände intervall zeitabstand; lead-time: vorlauf vorlaufzeit vorbereitungszeit
remaining-time: restzeit restlaufzeit verbleibende_zeit; weight-catch: fangmenge fang; squad-size: kadergröße kader aufgebot; target-audience: zielgruppe kernzielgruppe
ticket-contingent: kartenkontingent kontingent ticketkontingent < quota; crowd-limit: zuschauerlimit besucherobergrenze personenobergrenze besucherlimit < maximum
debt-ceiling-cap: deckelung plafond kostendach; interest-level: interesse zuspruch resonanz anklang; difference: differenz unterschied abweichung; ratio: verhältnis relation
lost-income: einbuße einbußen ausfall ausfälle mindereinnahmen einnahmeausfall; extra-income: mehreinnahmen zusatzeinnahmen mehrertrag; quorum: quorum mindestbeteiligung
working-share: pensum beschäftigungsgrad arbeitspensum stellenprozente; response-time: reaktionszeit eintreffzeit hilfsfrist
`);
