import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: state, law and harm, what figures measure. The concepts are the same in every language. */
export const stateMeasures = (): readonly SenseRow[] => senseRows('measure', `
voter-turnout: wahlbeteiligung stimmbeteiligung beteiligung; vote-share: stimmenanteil stimmanteil wähleranteil parteistärke zweitstimmenanteil < share
poll-standing: umfragewert umfrageergebnis sonntagsfrage wahlabsicht; approval-rating: zustimmungswert beliebtheitswert zustimmungsrate beliebtheit popularität zufriedenheitswert
vote-lead: vorsprung vorsprünge stimmenvorsprung stimmendifferenz abstand abstände; yes-share: ja-anteil ja-stimmenanteil zustimmung zustimmungsquote < share
no-share: nein-anteil nein-stimmenanteil ablehnung ablehnungsquote < share; absolute-majority: absolute_mehrheit absolutes_mehr
relative-majority: einfache_mehrheit relative_mehrheit einfaches_mehr; two-thirds-majority: zweidrittelmehrheit zwei-drittel-mehrheit verfassungsmehrheit qualifizierte_mehrheit
electoral-threshold: sperrklausel prozenthürde fünfprozenthürde fünf-prozent-hürde vier-prozent-hürde einzugshürde; quorum: quorum mindestbeteiligung beschlussfähigkeit
term-of-office: amtszeit amtsperiode amtsdauer mandatsdauer; legislative-period: legislaturperiode legislatur wahlperiode gesetzgebungsperiode
vote-gain: stimmengewinn zugewinn stimmenzuwachs stimmenzuwächse; vote-loss: stimmenverlust stimmenverluste wählerverlust stimmeneinbuße
campaign-budget: wahlkampfbudget wahlkampfkosten wahlkampfetat kampagnenbudget wahlkampfkasse; party-donation: parteispende wahlkampfspende großspende parteizuwendung spende
party-funding: parteienförderung parteienfinanzierung wahlkampfkostenerstattung wahlkampfkostenrückerstattung
politician-pay: diäten abgeordnetenentschädigung bezüge politikergehalt politikergehälter politikerbezüge abgeordnetenbezüge
attendance-fee: sitzungsgeld sitzungsgelder sitzungsentschädigung; expenses-claimed: spesen taggeld taggelder aufwandsentschädigung spesenentschädigung spesenvergütung
tax-levy: steuer abgabe; tax-burden: steuerlast steuerbelastung abgabenlast abgabenbelastung; tax-ratio: steuerquote abgabenquote fiskalquote
debt-brake: schuldenbremse schuldengrenze schuldenregel; tax-rate: steuersatz steuersätze steuertarif
municipal-tax-rate: steuerfuss steuerfuß steuerfüße steueranlage hebesatz hebesätze gemeindesteuerfuss < tax-rate
tax-revenue: steuereinnahmen steueraufkommen steuerertrag steuererträge fiskaleinnahmen
tax-relief-amount: steuerentlastung steuerersparnis steuersenkung steuererleichterung steuernachlass
tax-shortfall: steuerausfall steuerausfälle mindereinnahmen steuermindereinnahmen einnahmeausfall einnahmenausfall einnahmeausfälle
extra-revenue: mehreinnahmen zusatzeinnahmen steuermehreinnahmen mehrertrag mehrerträge
back-tax: steuernachzahlung steuernachforderung nachforderung steuerschuld nachsteuer steuerrückstand
evaded-tax: steuerschaden steuerschäden hinterziehungssumme hinterziehungsbetrag hinterzogene_steuern verkürzte_steuern; vat: mehrwertsteuer umsatzsteuer mwst ust
income-tax: einkommensteuer einkommenssteuer lohnsteuer; corporate-tax: körperschaftsteuer körperschaftssteuer unternehmenssteuer unternehmensteuer gewinnsteuer koest
inheritance-tax: erbschaftssteuer erbschaftsteuer erbsteuer nachlasssteuer; property-tax: grundsteuer liegenschaftssteuer liegenschaftensteuer immobiliensteuer
wealth-tax: vermögenssteuer vermögensteuer reichensteuer millionärssteuer; tariff-rate: zoll zölle einfuhrzoll importzoll strafzoll zollsatz zusatzzoll schutzzoll
tourist-tax: kurtaxe ortstaxe bettensteuer beherbergungssteuer touristenabgabe nächtigungsabgabe citytax
total-budget: haushalt budget etat haushaltsplan haushaltsvolumen voranschlag voranschläge budgetvolumen
deficit: defizit fehlbetrag fehlbeträge haushaltsloch budgetloch minus aufwandüberschuss haushaltslücke finanzlücke budgetlücke finanzloch
surplus: überschuss überschüsse plus ertragsüberschuss haushaltsüberschuss budgetüberschuss
government-debt: staatsverschuldung staatsschuld staatsschulden schuldenstand schuldenberg verschuldung gesamtschulden
debt-ratio: schuldenquote verschuldungsquote staatsschuldenquote verschuldungsgrad
new-borrowing: neuverschuldung nettokreditaufnahme kreditaufnahme nettoneuverschuldung kreditermächtigung
public-spending: staatsausgaben ausgaben aufwendungen aufwand ausgabenvolumen; public-income: staatseinnahmen einnahmen erträge ertrag
savings-amount: einsparung sparziel sparvolumen sparbetrag sparbeträge einsparziel sparsumme einsparvolumen konsolidierungsbedarf sparvorgabe
public-credit: verpflichtungskredit rahmenkredit objektkredit ausführungskredit projektierungskredit kreditbegehren baukredit
supplementary-budget: nachtragskredit zusatzkredit nachtragshaushalt nachkredit nachtragsbudget nachtragsetat
special-fund: sondervermögen spezialfonds sonderfonds sondertopf sondertöpfe; project-cost: kosten baukosten gesamtkosten projektkosten kostenpunkt kostenvoranschlag
cost-overrun: mehrkosten kostenüberschreitung zusatzkosten kostensteigerung kostenexplosion mehraufwand
subsidy: subvention fördergeld förderung zuschuss zuschüsse fördermittel beihilfe staatsbeitrag staatsbeiträge förderbeitrag förderbeiträge
relief-package: hilfspaket rettungspaket unterstützungspaket rettungsschirm hilfsfonds; emergency-aid: soforthilfe nothilfe ersthilfe härtefallhilfe
bridging-aid: überbrückungshilfe überbrückungskredit zwischenfinanzierung; development-aid: entwicklungshilfe entwicklungszusammenarbeit auslandshilfe entwicklungsgelder
humanitarian-aid: humanitäre_hilfe hilfsgelder hilfsleistungen hilfszahlung; fee: gebühr taxe entgelt verwaltungsabgabe
road-toll: maut mautgebühr straßenmaut citymaut roadpricing vignette straßenbenutzungsgebühr < fee
fine: geldstrafe geldbuße bußgeld bussgeld busse buße geldbusse verwaltungsstrafe ordnungsbusse strafzahlung; daily-rate: tagessatz tagessätze tagessatzhöhe
coercive-payment: zwangsgeld zwangsgelder ordnungsgeld ordnungsgelder beugestrafe zwangsstrafe
court-costs: gerichtskosten verfahrenskosten prozesskosten verfahrensgebühr spruchgebühr
lawyer-fees: anwaltskosten anwaltshonorar verteidigungskosten parteientschädigung verteidigerhonorar; amount-in-dispute: streitwert streitsumme klagesumme klagewert
claim-amount: forderung anspruch ansprüche schadenersatzforderung schadensersatzforderung klageforderung regressforderung
damages-paid: schadenersatz schadensersatz entschädigung entschädigungssumme wiedergutmachung ausgleichszahlung
moral-damages: schmerzensgeld schmerzengeld genugtuung genugtuungssumme trauerschmerzensgeld < damages-paid; punitive-damages: strafschadenersatz strafschadensersatz < damages-paid
settlement-sum: vergleichssumme vergleichszahlung vergleich vergleichsbetrag; bail-amount: kaution haftkaution sicherheitsleistung kautionssumme
reward: belohnung auslobung auslobungssumme kopfgeld ergreiferprämie
prison-sentence: haftstrafe freiheitsstrafe gefängnisstrafe haft strafmaß strafmass strafhöhe freiheitsentzug gefängnis
suspended-sentence: bewährungsstrafe bedingte_strafe bedingte_haftstrafe bewährung auf_bewährung bedingte_freiheitsstrafe strafaussetzung < prison-sentence
unconditional-sentence: unbedingte_haftstrafe unbedingte_freiheitsstrafe ohne_bewährung unbedingte_strafe vollzugsstrafe < prison-sentence
life-sentence: lebenslänglich lebenslang lebenslange_haft lebenslange_freiheitsstrafe lebenslange_haftstrafe < prison-sentence
youth-sentence: jugendstrafe jugendhaft jugendarrest < prison-sentence; minimum-sentence: mindeststrafe mindesthaftdauer mindestverbüßungsdauer mindeststrafmaß
maximum-sentence: höchststrafe maximalstrafe strafrahmen höchstmaß strafobergrenze strafdrohung
sentence-sought: strafantrag strafanträge strafforderung gefordertes_strafmaß strafmaßforderung; probation-period: probezeit bewährungszeit bewährungsfrist
driving-ban: fahrverbot führerscheinentzug ausweisentzug führerausweisentzug führerscheinsperre führerscheinabnahme
loot: beute deliktsumme deliktssumme deliktsbetrag diebesgut diebsgut raubgut; fraud-loss: betrugssumme schadenssumme schadenhöhe vermögensschaden vermögensschäden schadensbetrag
embezzled-sum: veruntreuter_betrag veruntreute_summe unterschlagene_summe veruntreute_gelder
bribe-money: bestechungsgeld bestechungsgelder schmiergeld schmiergelder bestechungssumme schmiergeldzahlung bestechungszahlung
hush-money: schweigegeld schweigegelder schweigegeldzahlung; ransom: lösegeld lösegelder lösegeldforderung lösegeldsumme erpressungssumme
dirty-money: schwarzgeld schwarzgelder drogengeld drogengelder tatertrag taterträge deliktserlös
frozen-assets: eingefrorenes_vermögen eingefrorene_gelder gesperrte_gelder blockierte_gelder eingefrorene_vermögenswerte
seized-assets: beschlagnahmtes_vermögen sichergestelltes_vermögen eingezogenes_vermögen beschlagnahmte_vermögenswerte
street-value: straßenverkaufswert strassenverkaufswert schwarzmarktwert straßenwert verkaufswert
property-damage: sachschaden schaden schäden schadenssumme schadenhöhe schadensbilanz; total-loss: totalschaden totalschäden
economic-damage: gesamtschaden gesamtschäden volkswirtschaftlicher_schaden wirtschaftlicher_schaden
insured-loss: versicherter_schaden versicherungsschaden versicherungsschäden schadensaufwand
crop-loss: ernteausfall ernteausfälle ernteschaden ernteschäden ernteverlust ernteeinbuße; rebuild-cost: wiederaufbaukosten reparaturkosten instandsetzungskosten sanierungskosten
death-toll: totenzahl todeszahl opferzahl opferbilanz todesbilanz; mortality-rate: sterblichkeit sterberate mortalität todesrate letalität sterblichkeitsrate sterbeziffer
excess-deaths: übersterblichkeit überzählige_todesfälle; survival-chance: überlebenschance überlebensrate überlebenswahrscheinlichkeit heilungschance
case-numbers: fallzahl fallzahlen infektionszahl ansteckungszahl erkrankungszahl
incidence: inzidenz sieben-tage-inzidenz infektionsrate ansteckungsrate 7-tage-inzidenz inzidenzwert; positive-rate: positivrate positivitätsrate positivquote
reproduction-number: r-wert reproduktionszahl reproduktionswert ansteckungsfaktor
vaccination-rate: impfquote durchimpfung durchimpfungsrate impfrate impfabdeckung durchimpfungsquote; incubation-time: inkubationszeit inkubationsdauer inkubationsperiode
quarantine-length: quarantänedauer isolationsdauer absonderungsdauer quarantänefrist
bed-occupancy: bettenauslastung bettenbelegung auslastung belegung belegungsrate bettenauslastungsgrad; length-of-stay: verweildauer aufenthaltsdauer liegedauer spitalsaufenthalt
waiting-time: wartezeit wartefrist wartedauer; staffing-ratio: personalschlüssel betreuungsschlüssel pflegeschlüssel stellenschlüssel personaluntergrenze
health-premium: krankenkassenprämie prämie krankenkassenbeitrag krankenkassenbeiträge kassenbeitrag kassenbeiträge; premium-supplement: zusatzbeitrag zusatzbeiträge
deductible: franchise jahresfranchise selbstbeteiligung; co-payment: selbstbehalt eigenanteil zuzahlung kostenbeteiligung eigenbeteiligung selbstbeteiligung
prescription-charge: rezeptgebühr rezeptpflichtgebühr < fee; health-spending: gesundheitsausgaben gesundheitskosten kassenausgaben
treatment-cost: behandlungskosten therapiekosten arztkosten spitalskosten krankenhauskosten arztrechnung spitalrechnung
drug-price: medikamentenpreis arzneimittelpreis arzneipreis medikamentenkosten; care-home-fee: heimkosten pflegekosten pflegesatz pflegesätze pflegetaxe heimentgelt heimplatzkosten
care-allowance: pflegegeld pflegebonus hilflosenentschädigung; dose-amount: dosis dosierung wirkstoffmenge; efficacy: wirksamkeit effektivität schutzwirkung
life-expectancy: lebenserwartung lebenserwartung_bei_der_geburt; birth-rate: geburtenrate geburtenziffer fertilitätsrate
blood-alcohol: blutalkohol promille alkoholwert promillewert alkoholisierung blutalkoholkonzentration atemalkohol alkoholisierungsgrad
driving-speed: geschwindigkeit tempo fahrgeschwindigkeit
speed-limit: tempolimit höchstgeschwindigkeit geschwindigkeitsbeschränkung geschwindigkeitsbegrenzung tempobeschränkung höchsttempo
speed-excess: geschwindigkeitsüberschreitung tempoüberschreitung geschwindigkeitsübertretung tempoexzess
response-time: hilfsfrist eintreffzeit anfahrtszeit ausrückzeit interventionszeit reaktionszeit ausrückfrist; delay-length: verspätung verzögerung verzug
jam-length: stau staulänge rückstau kolonne stauung; water-level: pegel pegelstand pegelstände wasserstand wasserstände hochwasserstand wasserspiegel
flood-peak: scheitel scheitelpunkt höchststand hochwasserspitze hochwasserscheitel pegelhöchststand
river-flow: abfluss abflüsse abflussmenge durchfluss durchflussmenge wassermenge; rainfall: niederschlag niederschläge regenmenge niederschlagsmenge regenfälle
fresh-snow: neuschnee neuschneemenge schneefall schneefälle neuschneehöhe; snow-depth: schneehöhe schneedecke schneemenge
wind-speed: windgeschwindigkeit windstärke böe windböe orkanböe windspitze sturmböe böenspitze; wave-height: wellenhöhe wellengang seegang
quake-magnitude: magnitude erdbebenstärke bebenstärke stärke richterskala; quake-depth: herdtiefe tiefe hypozentrum
alert-level: warnstufe alarmstufe gefahrenstufe terrorwarnstufe gefahrenlage warnniveau
avalanche-danger: lawinengefahr lawinenwarnstufe lawinengefahrenstufe lawinenstufe < alert-level
debris-volume: felsmasse gesteinsmasse geröllmenge kubatur gesteinsmaterial felsmaterial geröll schutt; burnt-area: brandfläche waldbrandfläche verbrannte_fläche abgebrannte_fläche
smoke-plume: rauchsäule rauchwolke rauchfahne qualm; cordon-radius: umkreis radius sperrkreis sperrradius evakuierungsradius sicherheitsabstand sicherheitsradius
altitude: flughöhe höhe seehöhe meereshöhe; fall-height: absturzhöhe fallhöhe sturzhöhe
contamination-level: belastung schadstoffbelastung konzentration schadstoffgehalt schadstoffkonzentration messwert
limit-value: grenzwert höchstwert richtwert schwellenwert höchstgehalt höchstmenge höchstgrenze; residue-amount: rückstand rückstände pestizidrückstand pestizidrückstände
radiation-dose: strahlung strahlendosis strahlenbelastung radioaktivität; best-before-date: mindesthaltbarkeitsdatum haltbarkeitsdatum mhd ablaufdatum verbrauchsdatum
batch-number: chargennummer losnummer charge chargencode; crime-figures: kriminalitätszahlen kriminalstatistik kriminalitätsstatistik anzeigenstatistik straftatenzahl
crime-rate: kriminalitätsrate häufigkeitszahl kriminalitätsbelastung verbrechensrate; clearance-rate: aufklärungsquote aufklärungsrate aufklärungsziffer
reoffending-rate: rückfallquote rückfallrate rückfälligkeit rückfallrisiko; unreported-figure: dunkelziffer dunkelfeld grauzone
prison-population: häftlingszahl insassenzahl gefangenenzahl haftzahlen belagszahl; limitation-period: verjährungsfrist verjährung
appeal-period: berufungsfrist einspruchsfrist rechtsmittelfrist beschwerdefrist rekursfrist einsprachefrist widerspruchsfrist; deadline: frist deadline stichtag fristende ultimatum
public-inspection: auflagefrist planauflage auslegungsfrist auflage; consultation-period: begutachtungsfrist vernehmlassungsfrist konsultationsfrist stellungnahmefrist
processing-time: bearbeitungszeit bearbeitungsdauer verfahrensdauer erledigungsdauer durchlaufzeit
case-backlog: rückstau bearbeitungsrückstand bearbeitungsstau aktenberg pendenzenberg pendenzen; retention-period: aufbewahrungsfrist speicherfrist speicherdauer aufbewahrungsdauer
defence-spending: verteidigungsausgaben wehretat verteidigungsbudget verteidigungsetat militärausgaben rüstungsausgaben armeebudget verteidigungshaushalt
military-aid: militärhilfe waffenhilfe rüstungshilfe militärpaket
arms-exports: rüstungsexporte waffenexporte waffenausfuhren kriegsmaterialexporte rüstungsausfuhren waffenlieferungen
troop-strength: truppenstärke mannstärke mannschaftsstärke sollstärke sollbestand personalstärke truppenzahl; missile-range: reichweite schussweite
calibre: kaliber geschosskaliber; explosive-power: sprengkraft sprengwirkung detonationskraft; service-length: wehrdienstdauer dienstzeit dienstdauer
years-of-service: dienstjahre dienstalter; captured-ground: geländegewinn gebietsgewinn eroberte_fläche besetztes_gebiet
reparations: reparation reparationen kriegsentschädigung reparationszahlung; asylum-figures: asylzahlen asylantragszahl flüchtlingszahlen antragszahl asylstatistik
recognition-rate: anerkennungsquote schutzquote anerkennungsrate bleibequote; net-migration: nettozuwanderung wanderungssaldo wanderungsbilanz nettomigration wanderungsgewinn
immigration-number: zuwanderung einwanderung zuzug zuzüge immigration; emigration-number: abwanderung auswanderung wegzug wegzüge emigration
foreigner-share: ausländeranteil ausländerquote migrantenanteil < share; upper-limit: obergrenze höchstgrenze deckel plafond limit deckelung
lower-limit: untergrenze mindestgrenze mindestwert minimum mindestmenge; quota: quote kontingent aufnahmequote
place-capacity: kapazität aufnahmekapazität platzangebot fassungsvermögen unterbringungskapazität
social-assistance: sozialhilfe bürgergeld mindestsicherung grundsicherung sozialleistung; child-benefit: kindergeld familienbeihilfe kinderzulage familienzulage
state-pension: rente altersrente pension ruhegehalt ruhegehälter altersversorgung
retirement-age: rentenalter pensionsalter pensionsantrittsalter renteneintrittsalter rentenantrittsalter; minimum-wage: mindestlohn mindestlöhne lohnuntergrenze
social-contribution: sozialabgaben sozialbeitrag sozialbeiträge sozialversicherungsbeitrag sozialversicherungsbeiträge lohnnebenkosten
jobless-rate: arbeitslosenquote arbeitslosenrate erwerbslosenquote arbeitslosigkeit; crowd-size: teilnehmerzahl teilnehmerzahlen besucherzahl zulauf menschenmenge
petition-target: unterschriftenzahl mindestunterschriftenzahl unterstützungsunterschriften; price-cap: preisdeckel preisobergrenze höchstpreis preisbremse
ministry-staff: personalstand personalbestand personalbestände beschäftigtenzahl mitarbeiterzahl planstellen stellenplan
seat-strength: sitzverteilung mandatsverteilung mandatsstand sitzanteil fraktionsstärke; inhabitants-number: einwohnerzahl bevölkerungszahl bevölkerung einwohnerstand
share: anteil quote prozentsatz prozentsätze; number-of: zahl anzahl menge; amount: betrag beträge summe höhe geldsumme; total: gesamtzahl gesamtsumme gesamtbetrag total
average: durchschnitt mittel mittelwert schnitt; estimate: schätzung schätzwert hochrechnung; forecast-value: prognose vorhersage erwartung
duration: dauer laufzeit zeitraum zeiträume zeitdauer zeitspanne; increase-amount: anstieg zunahme zuwachs zuwächse steigerung plus
decrease-amount: rückgang rückgänge abnahme minus senkung; record-value: rekord rekordwert höchstwert rekordhoch höchstmarke
affected-area: betroffene_fläche fläche ausmaß schadensgebiet katastrophengebiet; age-limit: altersgrenze mindestalter alterslimit altersbeschränkung
criminal-age: strafmündigkeit strafmündigkeitsalter strafmündigkeitsgrenze; risk: risiko wahrscheinlichkeit gefährdung gefahr; punishment: strafe bestrafung strafmaß
search-area: suchgebiet suchraum suchradius suchbereich
`);
