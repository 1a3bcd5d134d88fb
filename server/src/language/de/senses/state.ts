import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: state, law and harm. The concepts are the same in every language. */
export const state = (): readonly SenseRow[] => [
  ...senseRows('measure', `
voter-turnout: wahlbeteiligung stimmbeteiligung beteiligung
vote-share: stimmenanteil stimmanteil wähleranteil parteistärke zweitstimmenanteil < share
poll-standing: umfragewert umfrageergebnis sonntagsfrage wahlabsicht
approval-rating: zustimmungswert beliebtheitswert zustimmungsrate beliebtheit popularität zufriedenheitswert
vote-lead: vorsprung vorsprünge stimmenvorsprung stimmendifferenz abstand abstände
yes-share: ja-anteil ja-stimmenanteil zustimmung zustimmungsquote < share
no-share: nein-anteil nein-stimmenanteil ablehnung ablehnungsquote < share
absolute-majority: absolute_mehrheit absolutes_mehr
relative-majority: einfache_mehrheit relative_mehrheit einfaches_mehr
two-thirds-majority: zweidrittelmehrheit zwei-drittel-mehrheit verfassungsmehrheit qualifizierte_mehrheit
electoral-threshold: sperrklausel prozenthürde fünfprozenthürde fünf-prozent-hürde vier-prozent-hürde einzugshürde
quorum: quorum mindestbeteiligung beschlussfähigkeit
term-of-office: amtszeit amtsperiode amtsdauer mandatsdauer
legislative-period: legislaturperiode legislatur wahlperiode gesetzgebungsperiode
vote-gain: stimmengewinn zugewinn stimmenzuwachs stimmenzuwächse
vote-loss: stimmenverlust stimmenverluste wählerverlust stimmeneinbuße
campaign-budget: wahlkampfbudget wahlkampfkosten wahlkampfetat kampagnenbudget wahlkampfkasse
party-donation: parteispende wahlkampfspende großspende parteizuwendung spende
party-funding: parteienförderung parteienfinanzierung wahlkampfkostenerstattung wahlkampfkostenrückerstattung
politician-pay: diäten abgeordnetenentschädigung bezüge politikergehalt politikergehälter politikerbezüge abgeordnetenbezüge
attendance-fee: sitzungsgeld sitzungsgelder sitzungsentschädigung
expenses-claimed: spesen taggeld taggelder aufwandsentschädigung spesenentschädigung spesenvergütung
tax-levy: steuer abgabe
tax-burden: steuerlast steuerbelastung abgabenlast abgabenbelastung
tax-ratio: steuerquote abgabenquote fiskalquote
debt-brake: schuldenbremse schuldengrenze schuldenregel
tax-rate: steuersatz steuersätze steuertarif
municipal-tax-rate: steuerfuss steuerfuß steuerfüße steueranlage hebesatz hebesätze gemeindesteuerfuss < tax-rate
tax-revenue: steuereinnahmen steueraufkommen steuerertrag steuererträge fiskaleinnahmen
tax-relief-amount: steuerentlastung steuerersparnis steuersenkung steuererleichterung steuernachlass
tax-shortfall: steuerausfall steuerausfälle mindereinnahmen steuermindereinnahmen einnahmeausfall einnahmenausfall einnahmeausfälle
extra-revenue: mehreinnahmen zusatzeinnahmen steuermehreinnahmen mehrertrag mehrerträge
back-tax: steuernachzahlung steuernachforderung nachforderung steuerschuld nachsteuer steuerrückstand
evaded-tax: steuerschaden steuerschäden hinterziehungssumme hinterziehungsbetrag hinterzogene_steuern verkürzte_steuern
vat: mehrwertsteuer umsatzsteuer mwst ust
income-tax: einkommensteuer einkommenssteuer lohnsteuer
corporate-tax: körperschaftsteuer körperschaftssteuer unternehmenssteuer unternehmensteuer gewinnsteuer koest
inheritance-tax: erbschaftssteuer erbschaftsteuer erbsteuer nachlasssteuer
property-tax: grundsteuer liegenschaftssteuer liegenschaftensteuer immobiliensteuer
wealth-tax: vermögenssteuer vermögensteuer reichensteuer millionärssteuer
tariff-rate: zoll zölle einfuhrzoll importzoll strafzoll zollsatz zusatzzoll schutzzoll
tourist-tax: kurtaxe ortstaxe bettensteuer beherbergungssteuer touristenabgabe nächtigungsabgabe citytax
total-budget: haushalt budget etat haushaltsplan haushaltsvolumen voranschlag voranschläge budgetvolumen
deficit: defizit fehlbetrag fehlbeträge haushaltsloch budgetloch minus aufwandüberschuss haushaltslücke finanzlücke budgetlücke finanzloch
surplus: überschuss überschüsse plus ertragsüberschuss haushaltsüberschuss budgetüberschuss
government-debt: staatsverschuldung staatsschuld staatsschulden schuldenstand schuldenberg verschuldung gesamtschulden
debt-ratio: schuldenquote verschuldungsquote staatsschuldenquote verschuldungsgrad
new-borrowing: neuverschuldung nettokreditaufnahme kreditaufnahme nettoneuverschuldung kreditermächtigung
public-spending: staatsausgaben ausgaben aufwendungen aufwand ausgabenvolumen
public-income: staatseinnahmen einnahmen erträge ertrag
savings-amount: einsparung sparziel sparvolumen sparbetrag sparbeträge einsparziel sparsumme einsparvolumen konsolidierungsbedarf sparvorgabe
public-credit: verpflichtungskredit rahmenkredit objektkredit ausführungskredit projektierungskredit kreditbegehren baukredit
supplementary-budget: nachtragskredit zusatzkredit nachtragshaushalt nachkredit nachtragsbudget nachtragsetat
special-fund: sondervermögen spezialfonds sonderfonds sondertopf sondertöpfe
project-cost: kosten baukosten gesamtkosten projektkosten kostenpunkt kostenvoranschlag
cost-overrun: mehrkosten kostenüberschreitung zusatzkosten kostensteigerung kostenexplosion mehraufwand
subsidy: subvention fördergeld förderung zuschuss zuschüsse fördermittel beihilfe staatsbeitrag staatsbeiträge förderbeitrag förderbeiträge
relief-package: hilfspaket rettungspaket unterstützungspaket rettungsschirm hilfsfonds
emergency-aid: soforthilfe nothilfe ersthilfe härtefallhilfe
bridging-aid: überbrückungshilfe überbrückungskredit zwischenfinanzierung
development-aid: entwicklungshilfe entwicklungszusammenarbeit auslandshilfe entwicklungsgelder
humanitarian-aid: humanitäre_hilfe hilfsgelder hilfsleistungen hilfszahlung
fee: gebühr taxe entgelt verwaltungsabgabe
road-toll: maut mautgebühr straßenmaut citymaut roadpricing vignette straßenbenutzungsgebühr < fee
fine: geldstrafe geldbuße bußgeld bussgeld busse buße geldbusse verwaltungsstrafe ordnungsbusse strafzahlung
daily-rate: tagessatz tagessätze tagessatzhöhe
coercive-payment: zwangsgeld zwangsgelder ordnungsgeld ordnungsgelder beugestrafe zwangsstrafe
court-costs: gerichtskosten verfahrenskosten prozesskosten verfahrensgebühr spruchgebühr
lawyer-fees: anwaltskosten anwaltshonorar verteidigungskosten parteientschädigung verteidigerhonorar
amount-in-dispute: streitwert streitsumme klagesumme klagewert
claim-amount: forderung anspruch ansprüche schadenersatzforderung schadensersatzforderung klageforderung regressforderung
damages-paid: schadenersatz schadensersatz entschädigung entschädigungssumme wiedergutmachung ausgleichszahlung
moral-damages: schmerzensgeld schmerzengeld genugtuung genugtuungssumme trauerschmerzensgeld < damages-paid
punitive-damages: strafschadenersatz strafschadensersatz < damages-paid
settlement-sum: vergleichssumme vergleichszahlung vergleich vergleichsbetrag
bail-amount: kaution haftkaution sicherheitsleistung kautionssumme
reward: belohnung auslobung auslobungssumme kopfgeld ergreiferprämie
prison-sentence: haftstrafe freiheitsstrafe gefängnisstrafe haft strafmaß strafmass strafhöhe freiheitsentzug gefängnis
suspended-sentence: bewährungsstrafe bedingte_strafe bedingte_haftstrafe bewährung auf_bewährung bedingte_freiheitsstrafe strafaussetzung < prison-sentence
unconditional-sentence: unbedingte_haftstrafe unbedingte_freiheitsstrafe ohne_bewährung unbedingte_strafe vollzugsstrafe < prison-sentence
life-sentence: lebenslänglich lebenslang lebenslange_haft lebenslange_freiheitsstrafe lebenslange_haftstrafe < prison-sentence
youth-sentence: jugendstrafe jugendhaft jugendarrest < prison-sentence
minimum-sentence: mindeststrafe mindesthaftdauer mindestverbüßungsdauer mindeststrafmaß
maximum-sentence: höchststrafe maximalstrafe strafrahmen höchstmaß strafobergrenze strafdrohung
sentence-sought: strafantrag strafanträge strafforderung gefordertes_strafmaß strafmaßforderung
probation-period: probezeit bewährungszeit bewährungsfrist
driving-ban: fahrverbot führerscheinentzug ausweisentzug führerausweisentzug führerscheinsperre führerscheinabnahme
loot: beute deliktsumme deliktssumme deliktsbetrag diebesgut diebsgut raubgut
fraud-loss: betrugssumme schadenssumme schadenhöhe vermögensschaden vermögensschäden schadensbetrag
embezzled-sum: veruntreuter_betrag veruntreute_summe unterschlagene_summe veruntreute_gelder
bribe-money: bestechungsgeld bestechungsgelder schmiergeld schmiergelder bestechungssumme schmiergeldzahlung bestechungszahlung
hush-money: schweigegeld schweigegelder schweigegeldzahlung
ransom: lösegeld lösegelder lösegeldforderung lösegeldsumme erpressungssumme
dirty-money: schwarzgeld schwarzgelder drogengeld drogengelder tatertrag taterträge deliktserlös
frozen-assets: eingefrorenes_vermögen eingefrorene_gelder gesperrte_gelder blockierte_gelder eingefrorene_vermögenswerte
seized-assets: beschlagnahmtes_vermögen sichergestelltes_vermögen eingezogenes_vermögen beschlagnahmte_vermögenswerte
street-value: straßenverkaufswert strassenverkaufswert schwarzmarktwert straßenwert verkaufswert
property-damage: sachschaden schaden schäden schadenssumme schadenhöhe schadensbilanz
total-loss: totalschaden totalschäden
economic-damage: gesamtschaden gesamtschäden volkswirtschaftlicher_schaden wirtschaftlicher_schaden
insured-loss: versicherter_schaden versicherungsschaden versicherungsschäden schadensaufwand
crop-loss: ernteausfall ernteausfälle ernteschaden ernteschäden ernteverlust ernteeinbuße
rebuild-cost: wiederaufbaukosten reparaturkosten instandsetzungskosten sanierungskosten
death-toll: totenzahl todeszahl opferzahl opferbilanz todesbilanz
mortality-rate: sterblichkeit sterberate mortalität todesrate letalität sterblichkeitsrate sterbeziffer
excess-deaths: übersterblichkeit überzählige_todesfälle
survival-chance: überlebenschance überlebensrate überlebenswahrscheinlichkeit heilungschance
case-numbers: fallzahl fallzahlen infektionszahl ansteckungszahl erkrankungszahl
incidence: inzidenz sieben-tage-inzidenz infektionsrate ansteckungsrate 7-tage-inzidenz inzidenzwert
positive-rate: positivrate positivitätsrate positivquote
reproduction-number: r-wert reproduktionszahl reproduktionswert ansteckungsfaktor
vaccination-rate: impfquote durchimpfung durchimpfungsrate impfrate impfabdeckung durchimpfungsquote
incubation-time: inkubationszeit inkubationsdauer inkubationsperiode
quarantine-length: quarantänedauer isolationsdauer absonderungsdauer quarantänefrist
bed-occupancy: bettenauslastung bettenbelegung auslastung belegung belegungsrate bettenauslastungsgrad
length-of-stay: verweildauer aufenthaltsdauer liegedauer spitalsaufenthalt
waiting-time: wartezeit wartefrist wartedauer
staffing-ratio: personalschlüssel betreuungsschlüssel pflegeschlüssel stellenschlüssel personaluntergrenze
health-premium: krankenkassenprämie prämie krankenkassenbeitrag krankenkassenbeiträge kassenbeitrag kassenbeiträge
premium-supplement: zusatzbeitrag zusatzbeiträge
deductible: franchise jahresfranchise selbstbeteiligung
co-payment: selbstbehalt eigenanteil zuzahlung kostenbeteiligung eigenbeteiligung selbstbeteiligung
prescription-charge: rezeptgebühr rezeptpflichtgebühr < fee
health-spending: gesundheitsausgaben gesundheitskosten kassenausgaben
treatment-cost: behandlungskosten therapiekosten arztkosten spitalskosten krankenhauskosten arztrechnung spitalrechnung
drug-price: medikamentenpreis arzneimittelpreis arzneipreis medikamentenkosten
care-home-fee: heimkosten pflegekosten pflegesatz pflegesätze pflegetaxe heimentgelt heimplatzkosten
care-allowance: pflegegeld pflegebonus hilflosenentschädigung
dose-amount: dosis dosierung wirkstoffmenge
efficacy: wirksamkeit effektivität schutzwirkung
life-expectancy: lebenserwartung lebenserwartung_bei_der_geburt
birth-rate: geburtenrate geburtenziffer fertilitätsrate
blood-alcohol: blutalkohol promille alkoholwert promillewert alkoholisierung blutalkoholkonzentration atemalkohol alkoholisierungsgrad
driving-speed: geschwindigkeit tempo fahrgeschwindigkeit
speed-limit: tempolimit höchstgeschwindigkeit geschwindigkeitsbeschränkung geschwindigkeitsbegrenzung tempobeschränkung höchsttempo
speed-excess: geschwindigkeitsüberschreitung tempoüberschreitung geschwindigkeitsübertretung tempoexzess
response-time: hilfsfrist eintreffzeit anfahrtszeit ausrückzeit interventionszeit reaktionszeit ausrückfrist
delay-length: verspätung verzögerung verzug
jam-length: stau staulänge rückstau kolonne stauung
water-level: pegel pegelstand pegelstände wasserstand wasserstände hochwasserstand wasserspiegel
flood-peak: scheitel scheitelpunkt höchststand hochwasserspitze hochwasserscheitel pegelhöchststand
river-flow: abfluss abflüsse abflussmenge durchfluss durchflussmenge wassermenge
rainfall: niederschlag niederschläge regenmenge niederschlagsmenge regenfälle
fresh-snow: neuschnee neuschneemenge schneefall schneefälle neuschneehöhe
snow-depth: schneehöhe schneedecke schneemenge
wind-speed: windgeschwindigkeit windstärke böe windböe orkanböe windspitze sturmböe böenspitze
wave-height: wellenhöhe wellengang seegang
quake-magnitude: magnitude erdbebenstärke bebenstärke stärke richterskala
quake-depth: herdtiefe tiefe hypozentrum
alert-level: warnstufe alarmstufe gefahrenstufe terrorwarnstufe gefahrenlage warnniveau
avalanche-danger: lawinengefahr lawinenwarnstufe lawinengefahrenstufe lawinenstufe < alert-level
debris-volume: felsmasse gesteinsmasse geröllmenge kubatur gesteinsmaterial felsmaterial geröll schutt
burnt-area: brandfläche waldbrandfläche verbrannte_fläche abgebrannte_fläche
smoke-plume: rauchsäule rauchwolke rauchfahne qualm
cordon-radius: umkreis radius sperrkreis sperrradius evakuierungsradius sicherheitsabstand sicherheitsradius
altitude: flughöhe höhe seehöhe meereshöhe
fall-height: absturzhöhe fallhöhe sturzhöhe
contamination-level: belastung schadstoffbelastung konzentration schadstoffgehalt schadstoffkonzentration messwert
limit-value: grenzwert höchstwert richtwert schwellenwert höchstgehalt höchstmenge höchstgrenze
residue-amount: rückstand rückstände pestizidrückstand pestizidrückstände
radiation-dose: strahlung strahlendosis strahlenbelastung radioaktivität
best-before-date: mindesthaltbarkeitsdatum haltbarkeitsdatum mhd ablaufdatum verbrauchsdatum
batch-number: chargennummer losnummer charge chargencode
crime-figures: kriminalitätszahlen kriminalstatistik kriminalitätsstatistik anzeigenstatistik straftatenzahl
crime-rate: kriminalitätsrate häufigkeitszahl kriminalitätsbelastung verbrechensrate
clearance-rate: aufklärungsquote aufklärungsrate aufklärungsziffer
reoffending-rate: rückfallquote rückfallrate rückfälligkeit rückfallrisiko
unreported-figure: dunkelziffer dunkelfeld grauzone
prison-population: häftlingszahl insassenzahl gefangenenzahl haftzahlen belagszahl
limitation-period: verjährungsfrist verjährung
appeal-period: berufungsfrist einspruchsfrist rechtsmittelfrist beschwerdefrist rekursfrist einsprachefrist widerspruchsfrist
deadline: frist deadline stichtag fristende ultimatum
public-inspection: auflagefrist planauflage auslegungsfrist auflage
consultation-period: begutachtungsfrist vernehmlassungsfrist konsultationsfrist stellungnahmefrist
processing-time: bearbeitungszeit bearbeitungsdauer verfahrensdauer erledigungsdauer durchlaufzeit
case-backlog: rückstau bearbeitungsrückstand bearbeitungsstau aktenberg pendenzenberg pendenzen
retention-period: aufbewahrungsfrist speicherfrist speicherdauer aufbewahrungsdauer
defence-spending: verteidigungsausgaben wehretat verteidigungsbudget verteidigungsetat militärausgaben rüstungsausgaben armeebudget verteidigungshaushalt
military-aid: militärhilfe waffenhilfe rüstungshilfe militärpaket
arms-exports: rüstungsexporte waffenexporte waffenausfuhren kriegsmaterialexporte rüstungsausfuhren waffenlieferungen
troop-strength: truppenstärke mannstärke mannschaftsstärke sollstärke sollbestand personalstärke truppenzahl
missile-range: reichweite schussweite
calibre: kaliber geschosskaliber
explosive-power: sprengkraft sprengwirkung detonationskraft
service-length: wehrdienstdauer dienstzeit dienstdauer
years-of-service: dienstjahre dienstalter
captured-ground: geländegewinn gebietsgewinn eroberte_fläche besetztes_gebiet
reparations: reparation reparationen kriegsentschädigung reparationszahlung
asylum-figures: asylzahlen asylantragszahl flüchtlingszahlen antragszahl asylstatistik
recognition-rate: anerkennungsquote schutzquote anerkennungsrate bleibequote
net-migration: nettozuwanderung wanderungssaldo wanderungsbilanz nettomigration wanderungsgewinn
immigration-number: zuwanderung einwanderung zuzug zuzüge immigration
emigration-number: abwanderung auswanderung wegzug wegzüge emigration
foreigner-share: ausländeranteil ausländerquote migrantenanteil < share
upper-limit: obergrenze höchstgrenze deckel plafond limit deckelung
lower-limit: untergrenze mindestgrenze mindestwert minimum mindestmenge
quota: quote kontingent aufnahmequote
place-capacity: kapazität aufnahmekapazität platzangebot fassungsvermögen unterbringungskapazität
social-assistance: sozialhilfe bürgergeld mindestsicherung grundsicherung sozialleistung
child-benefit: kindergeld familienbeihilfe kinderzulage familienzulage
state-pension: rente altersrente pension ruhegehalt ruhegehälter altersversorgung
retirement-age: rentenalter pensionsalter pensionsantrittsalter renteneintrittsalter rentenantrittsalter
minimum-wage: mindestlohn mindestlöhne lohnuntergrenze
social-contribution: sozialabgaben sozialbeitrag sozialbeiträge sozialversicherungsbeitrag sozialversicherungsbeiträge lohnnebenkosten
jobless-rate: arbeitslosenquote arbeitslosenrate erwerbslosenquote arbeitslosigkeit
crowd-size: teilnehmerzahl teilnehmerzahlen besucherzahl zulauf menschenmenge
petition-target: unterschriftenzahl mindestunterschriftenzahl unterstützungsunterschriften
price-cap: preisdeckel preisobergrenze höchstpreis preisbremse
ministry-staff: personalstand personalbestand personalbestände beschäftigtenzahl mitarbeiterzahl planstellen stellenplan
seat-strength: sitzverteilung mandatsverteilung mandatsstand sitzanteil fraktionsstärke
inhabitants-number: einwohnerzahl bevölkerungszahl bevölkerung einwohnerstand
share: anteil quote prozentsatz prozentsätze
number-of: zahl anzahl menge
amount: betrag beträge summe höhe geldsumme
total: gesamtzahl gesamtsumme gesamtbetrag total
average: durchschnitt mittel mittelwert schnitt
estimate: schätzung schätzwert hochrechnung
forecast-value: prognose vorhersage erwartung
duration: dauer laufzeit zeitraum zeiträume zeitdauer zeitspanne
increase-amount: anstieg zunahme zuwachs zuwächse steigerung plus
decrease-amount: rückgang rückgänge abnahme minus senkung
record-value: rekord rekordwert höchstwert rekordhoch höchstmarke
affected-area: betroffene_fläche fläche ausmaß schadensgebiet katastrophengebiet
age-limit: altersgrenze mindestalter alterslimit altersbeschränkung
criminal-age: strafmündigkeit strafmündigkeitsalter strafmündigkeitsgrenze
risk: risiko wahrscheinlichkeit gefährdung gefahr
punishment: strafe bestrafung strafmaß
search-area: suchgebiet suchraum suchradius suchbereich
`),
  ...senseRows('count', `
dead: tote todesopfer getötete verstorbene toter todesfall todesfälle
road-deaths: verkehrstote verkehrstoter unfalltote < dead
victims: opfer geschädigte geschädigter
affected-people: betroffene leidtragende betroffener
casualties: verluste tote_und_verletzte opfer
injured: verletzte verletzter verwundete
seriously-injured: schwerverletzte schwer_verletzte schwerverletzter schwer_verletzt lebensgefährlich_verletzte < injured
slightly-injured: leichtverletzte leicht_verletzte leichtverletzter leicht_verletzt leichtblessierte < injured
missing: vermisste vermisster verschollene abgängige
survivors: überlebende überlebender
rescued: gerettete geborgene
bodies: leiche leichnam leichname toter_körper überreste sterbliche_überreste
bereaved: hinterbliebene angehörige trauernde opferfamilien
homeless-by-disaster: obdachlose obdachlos_gewordene ohne_dach_über_dem_kopf
evacuees: evakuierte in_sicherheit_gebrachte evakuierter
displaced: vertriebene binnenvertriebene binnenflüchtlinge
trapped: eingeschlossene eingeklemmte eingeschlossener
buried-people: verschüttete verschütteter lawinenopfer
stranded-people: gestrandete festsitzende feststeckende
witnesses: zeuge augenzeuge zeugin
bystanders: schaulustige gaffer zaungast zaungäste
passers-by: passant umstehende vorbeikommende passantin
patients: patient kranke patientin erkrankte behandelte
intensive-patients: intensivpatient intensivfall intensivfälle beatmungspatient < patients
infected: infizierte angesteckte infizierter positive_fälle positiv_getestete infektionsfälle
new-infections: neuinfektion neuansteckung neuinfizierte neuerkrankung neue_fälle < infected
disease-cases: fall fälle erkrankung krankheitsfall krankheitsfälle verdachtsfälle infektion
suspected-cases: verdachtsfall verdachtsfälle ansteckungsverdacht
confirmed-cases: bestätigte_fälle laborbestätigte_fälle nachgewiesene_fälle
contacts: kontaktperson enge_kontakte kontaktfälle
recovered-people: genesene geheilte genesener
vaccinated: geimpfte geimpfter
unvaccinated: ungeimpfte ungeimpfter impfverweigerer
vaccine-doses: impfdose impfdosen impfung impfdosis stiche piks
tests: test testung abstrich abstriche
hospital-admissions: hospitalisierung spitaleinweisung krankenhauseinweisung spitalsaufnahme hospitalisierte spitaleintritt
hospital-beds: spitalbett krankenhausbett spitalsbett klinikbett betten bett
icu-beds: intensivbett intensivplatz intensivplätze intensivkapazität < hospital-beds
hospitals: spital spitäler krankenhaus krankenhäuser klinik klinikum kliniken
emergency-rooms: notaufnahme notfallaufnahme notfallstation notfallambulanz notfall
hospital-wards: station abteilung krankenstation bettenstation
maternity-wards: geburtsstation geburtshilfe geburtenstation kreißsaal geburtsabteilung
doctors: arzt ärzte ärztin mediziner doktor
family-doctors: hausarzt hausärzte allgemeinmediziner landarzt landärzte kassenarzt kassenärzte hausärztin < doctors
surgeons: chirurg operateur chirurgin < doctors
emergency-doctors: notarzt notärzte notärztin rettungsarzt flugarzt
nurses: pflegekraft pflegekräfte krankenpfleger pflegefachkraft krankenschwester pflegende pflegepersonal pflegefachperson
caregivers: betreuerin betreuungskraft betreuungskräfte pflegehelfer pflegeassistenz
doctors-practices: arztpraxis arztpraxen praxis praxen ordination
panel-doctor-posts: kassenstelle kassensitz kassenarztstelle
pharmacies: apotheke pharmazie
drugstores: drogerie drogeriemarkt drogeriemärkte
care-homes: pflegeheim altersheim seniorenheim altenheim pflegezentrum seniorenresidenz seniorenzentrum pflegewohnhaus
care-places: pflegeplatz pflegeplätze heimplatz heimplätze pflegebett
care-dependent: pflegebedürftige pflegefall pflegefälle pflegegeldbezieher
medicines: medikament arzneimittel arznei heilmittel präparat medizin
prescriptions: rezept verschreibung verordnung
pills: tablette pille pillen
side-effects: nebenwirkung unerwünschte_wirkung impfreaktion impfschaden impfschäden
operations-medical: operation eingriff op chirurgischer_eingriff
transplants: transplantation organverpflanzung organtransplantation verpflanzung
organ-donors: organspender spender spenderin
births: geburt entbindung neugeborene
abortions: abtreibung schwangerschaftsabbruch schwangerschaftsabbrüche
malpractice-cases: behandlungsfehler kunstfehler ärztefehler ärztepfusch
waiting-list-people: wartende warteliste wartelistenpatienten
rescue-workers: retter rettungskraft rettungskräfte helfer einsatzkraft einsatzkräfte bergungskraft bergungskräfte
paramedics: sanitäter rettungssanitäter notfallsanitäter rettungsdienstler
mountain-rescuers: bergretter bergwacht bergrettung alpinretter bergrettungsleute bergwachtler < rescue-workers
firefighters: feuerwehrleute feuerwehrmann feuerwehrmänner feuerwehrkräfte feuerwehrangehörige florianijünger wehrleute brandbekämpfer löschkräfte < rescue-workers
fire-brigades: feuerwehr feuerwehren wehr ortsfeuerwehr
fire-engines: löschfahrzeug feuerwehrauto feuerwehrfahrzeug tanklöschfahrzeug einsatzfahrzeug löschzug löschzüge
water-bombers: löschflugzeug wasserbomber
firefighting-helicopters: löschhubschrauber löschhelikopter
ambulances: rettungswagen krankenwagen ambulanz rettungsfahrzeug sanka krankentransporter notarztwagen
helicopters: hubschrauber helikopter rettungshubschrauber rettungshelikopter heli polizeihubschrauber notarzthubschrauber
volunteers: freiwillige ehrenamtliche helfer freiwilliger
divers: taucher polizeitaucher rettungstaucher tauchergruppe
sniffer-dogs: suchhund spürhund rettungshund diensthund polizeihund lawinenhund mantrailer
emergency-calls: notruf notrufe alarmierung alarm hilferuf notfallmeldung
call-outs: einsatz einsätze ausrückung hilfeleistung feuerwehreinsatz einsatzstelle
false-alarms: fehlalarm täuschungsalarm blinder_alarm falschalarm
rescues: rettung rettungseinsatz rettungseinsätze bergung rettungsaktion
accidents: unfall unfälle unglück unglücke verkehrsunfall havarie
fatal-accidents: tödlicher_unfall todesunfall todesunfälle unfalltod < accidents
pile-ups: massenkarambolage auffahrunfall auffahrunfälle massencrash serienunfall karambolage auffahrkollision < accidents
vehicles: fahrzeug auto wagen pkw kraftfahrzeug personenwagen autos
trucks: lkw lastwagen laster sattelschlepper lastkraftwagen camion sattelzug
buses: bus busse reisebus car reisecar linienbus postauto
motorcycles: motorrad motorräder töff maschine
motorcyclists: motorradfahrer biker motorradlenker töfffahrer motorradfahrerin
e-scooters: e-scooter elektroscooter e-roller elektrotretroller trottinett
cyclists: radfahrer velofahrer radler fahrradfahrer radlerin e-bike-fahrer
pedestrians: fußgänger fussgänger passant fußgängerin
drivers: fahrer lenker autofahrer automobilist chauffeur autolenker pkw-lenker fahrzeuglenker fahrzeugführer
hit-and-run-drivers: unfallflüchtige unfallflüchtiger fahrerflüchtige fahrerflüchtiger
drink-drivers: alkolenker betrunkene_fahrer alkoholsünder
speeders: raser schnellfahrer temposünder verkehrsrowdy
wrong-way-drivers: geisterfahrer falschfahrer
passengers: passagier fahrgast fahrgäste reisende insasse mitreisende
occupants: insasse mitfahrer beifahrer fahrzeuginsasse
crew-members: besatzungsmitglied crewmitglied besatzung crew mannschaft
trains: zug züge bahn garnitur zugverbindung triebzug
carriages: waggon wagen wagon eisenbahnwagen zugwaggon
level-crossings: bahnübergang bahnübergänge niveauübergang eisenbahnkreuzung
ships: schiff frachter frachtschiff kahn
boats: boot kahn flüchtlingsboot kutter
dinghies: schlauchboot gummiboot < boats
planes: flugzeug maschine flieger jet passagierflugzeug verkehrsflugzeug
light-aircraft: kleinflugzeug sportflugzeug leichtflugzeug ultraleichtflugzeug propellermaschine < planes
gliders: segelflugzeug segelflieger < planes
paragliders: gleitschirmflieger gleitschirmpilot paragleiter gleitschirm
pilots: pilot pilotin flugzeugführer
cancelled-flights: flugausfall flugausfälle flugstreichung annullierung gestrichene_flüge
fires: brand brände feuer großbrand großbrände brandfall vollbrand
wildfires: waldbrand waldbrände buschbrand buschfeuer flächenbrand vegetationsbrand flächenbrände
fire-seats: brandherd glutnest brandstelle feuerherd
explosions: explosion detonation verpuffung knall
aftershocks: nachbeben nachbebenserie
earthquakes: erdbeben beben erdstoß erdstöße erschütterung
landslides: erdrutsch erdrutsche hangrutsch murgang murgänge mure murenabgang murenabgänge hangrutschung erdlawine schlammlawine
rockfalls: felssturz felsstürze steinschlag steinschläge bergsturz bergstürze felsabbruch
avalanches: lawine lawinenabgang lawinenabgänge schneebrett schneerutsch
floods: hochwasser überschwemmung flut überflutung flutkatastrophe
storms: sturm stürme unwetter orkan sturmtief
thunderstorms: gewitter unwetter wärmegewitter
cyclones: wirbelsturm wirbelstürme hurrikan taifun zyklon
tornados: tornado windhose
lightning-strikes: blitz blitzschlag blitzschläge blitzeinschlag blitzeinschläge
hailstones: hagelkorn hagelkörner hagel hagelschlag
dykes: deich damm dämme schutzwall hochwasserdamm uferdamm
sandbags: sandsack sandsäcke
flooded-cellars: keller vollgelaufene_keller überflutete_keller
fallen-trees: baum bäume umgestürzte_bäume entwurzelte_bäume
outages: stromausfall stromausfälle blackout versorgungsunterbruch stromunterbruch stromunterbrechung
households: haushalt haushalte anschluss anschlüsse
houses: haus häuser wohnhaus wohnhäuser gebäude wohngebäude
flats: wohnung apartment wohneinheit
roofs: dach dächer
emergency-shelters: notunterkunft notunterkünfte notquartier notschlafstelle sammelunterkunft sammelunterkünfte
tents: zelt zeltstadt zeltlager
weather-warnings: unwetterwarnung wetterwarnung sturmwarnung hochwasserwarnung
arrested: festgenommene verhaftete festgenommener verhafteter festnahme verhaftung
suspects: verdächtige tatverdächtige verdächtiger mutmaßliche_täter tatverdächtiger beschuldigte
accused: angeklagte angeklagter beschuldigter beschuldigte angeschuldigte
offenders: täter straftäter delinquent täterschaft kriminelle verbrecher
repeat-offenders: wiederholungstäter intensivtäter rückfalltäter serientäter mehrfachtäter < offenders
young-offenders: jugendliche_straftäter jugendliche_täter jungtäter minderjährige_täter < offenders
convicts: verurteilte verurteilter
prisoners: häftling gefangene insasse gefängnisinsasse strafgefangene inhaftierte sträfling
escaped-prisoners: ausbrecher entflohene flüchtige entwichene
wanted-persons: gesuchte gesuchter flüchtige zur_fahndung_ausgeschriebene
prisons: gefängnis gefängnisse justizanstalt justizvollzugsanstalt jva haftanstalt strafanstalt vollzugsanstalt
prison-cells: zelle gefängniszelle haftraum hafträume haftplatz haftplätze
prison-guards: justizwachebeamte gefängniswärter vollzugsbeamte justizbeamte aufseher wärter justizwache gefängnisaufseher
burglars: einbrecher einbrecherin einbrecherbande
thieves: dieb diebin langfinger diebe
shoplifters: ladendieb ladendiebin < thieves
pickpockets: taschendieb trickdieb < thieves
robbers: räuber bankräuber posträuber
fraudsters: betrüger schwindler trickbetrüger abzocker gauner hochstapler telefonbetrüger
killers: mörder killer totschläger
attackers: angreifer schläger attentäter messerstecher aggressor
gunmen: schütze todesschütze amokschütze amokläufer bewaffnete
gangs: bande gang clan diebesbande verbrecherbande tätergruppe gruppierung
drug-dealers: drogendealer dealer drogenhändler rauschgifthändler suchtgifthändler
drug-users: drogenkonsument drogenkonsumentin konsumenten
drug-addicts: drogenabhängige süchtige suchtkranke abhängige drogensüchtige junkie
smugglers: schmuggler schleuser schlepper schleuserbande schlepperbande
human-traffickers: menschenhändler menschenhändlerring
offences: straftat delikt verbrechen vergehen tat gesetzesverstoß gesetzesverstöße
misdemeanours: vergehen bagatelldelikt kleinkriminalität < offences
felonies: schwerverbrechen kapitalverbrechen schwere_straftat gewaltverbrechen < offences
administrative-offences: ordnungswidrigkeit übertretung verwaltungsübertretung verkehrsverstoß verkehrsverstöße
murders: mord morde tötungsdelikt bluttat ermordung gewaltverbrechen
manslaughter-cases: totschlag vorsätzliche_tötung
negligent-killing: fahrlässige_tötung
femicides: femizid frauenmord frauenmorde < murders
assaults: körperverletzung übergriff angriff tätlichkeit attacke tätlicher_angriff schlägerei
stabbings: messerangriff messerattacke messerstecherei messerstich messerstiche
shootings: schießerei schiesserei schussabgabe schusswechsel
rapes: vergewaltigung notzucht < sex-offences
sex-offences: sexualdelikt sexueller_übergriff sexualstraftat sexualverbrechen sexuelle_übergriffe < offences
abuse-cases: missbrauch missbrauchsfall missbrauchsfälle misshandlung missbräuche
burglaries: einbruch einbrüche einbruchdiebstahl einbruchsdiebstahl einbruchdiebstähle
thefts: diebstahl diebstähle entwendung
robberies: raub raubüberfall raubüberfälle überfall überfälle
fraud-cases: betrug betrugsfall betrugsfälle betrügerei schwindel masche
cyber-attacks: cyberangriff cyberattacke hackerangriff hackerattacke cyberangriffe
data-leaks: datenleck datenpanne datenabfluss datendiebstahl datenverlust
data-records: datensatz datensätze kundendaten personendaten
hate-crimes: hassverbrechen hassdelikt hasskriminalität vorurteilsverbrechen
vandalism-cases: sachbeschädigung vandalenakt vandalismus
atm-blasts: automatensprengung bankomatsprengung geldautomatensprengung
complaints-to-police: anzeige strafanzeige strafantrag strafanzeigen
tips: hinweis zeugenhinweis tipp tipps meldung
raids: razzia hausdurchsuchung durchsuchung hausdurchsuchungen razzien durchsuchungen großrazzia
arrest-warrants: haftbefehl haftbefehle festnahmeanordnung europäischer_haftbefehl
police-checks: kontrolle polizeikontrolle verkehrskontrolle schwerpunktkontrolle planquadrat personenkontrolle
police-officers: polizist polizeibeamte beamte polizeikraft polizeikräfte ordnungshüter polizistin gendarm
special-forces: spezialeinheit sondereinsatzkommando sek einsatzkommando spezialkräfte sondereinheit
investigators: ermittler kriminalbeamte fahnder kriminalist ermittlerin kripo-beamte
police-stations: polizeistation wache polizeiwache polizeiposten polizeirevier polizeiinspektion dienststelle
patrol-cars: streifenwagen polizeiauto patrouille funkstreife polizeiwagen dienstwagen
speed-cameras: radarfalle blitzer radarkasten radarkästen starenkasten blitzkasten radargerät radarkamera
surveillance-cameras: überwachungskamera videokamera sicherheitskamera
parking-tickets: strafzettel knöllchen parkbusse strafmandat organmandat parkstrafe bussenzettel
plaintiffs: kläger klägerin klagende klagspartei
defendants-civil: beklagte beklagter beklagte_partei
joint-plaintiffs: nebenkläger privatkläger privatbeteiligte privatklägerschaft nebenklägerin
lawyers: anwalt anwälte rechtsanwalt rechtsanwälte advokat rechtsbeistand anwältin jurist
defence-lawyers: verteidiger strafverteidiger verteidigerin verteidigung pflichtverteidiger < lawyers
judges: richter richterin gerichtspräsident einzelrichter
jurors: geschworene schöffe laienrichter schöffin
prosecutors: staatsanwalt staatsanwälte staatsanwältin ankläger anklagevertreter
experts: gutachter sachverständige sachverständiger experte
courts: gericht tribunal gerichtshof gerichtshöfe
supreme-courts: bundesgericht höchstgericht oberster_gerichtshof bundesgerichtshof oberstes_gericht < courts
lower-courts: vorinstanz erstinstanz erste_instanz untere_instanz < courts
district-courts: amtsgericht bezirksgericht kreisgericht < courts
regional-courts: landgericht landesgericht < courts
appeal-courts: berufungsgericht oberlandesgericht obergericht kantonsgericht appellationsgericht zweite_instanz < courts
constitutional-courts: verfassungsgericht verfassungsgerichtshof verfassungsrichter < courts
administrative-courts: verwaltungsgericht verwaltungsgerichtshof < courts
lawsuits: klage rechtsstreit verfahren prozess prozesse zivilklage gerichtsverfahren
class-actions: sammelklage verbandsklage musterklage musterfeststellungsklage < lawsuits
charges: anklagepunkt vorwurf vorwürfe anklagepunkte tatvorwurf tatvorwürfe
hearing-days: verhandlungstag prozesstag verhandlungstermin gerichtstermin
verdicts: urteil urteilsspruch urteilssprüche richterspruch entscheid gerichtsentscheid gerichtsurteil
convictions: verurteilung schuldspruch schuldsprüche
penalty-orders: strafbefehl strafverfügung strafmandat
acquittals: freispruch freisprüche
prior-convictions: vorstrafe vorstrafen einschlägige_vorstrafe
appeals-filed: berufung rechtsmittel revision rekurs beschwerde einspruch einsprüche
investigations-pending: ermittlungsverfahren strafverfahren strafuntersuchung ermittlung untersuchung verfahren
case-files: akte akten aktenordner ordner dossier
file-pages: seite aktenseite seiten
documents: dokument unterlage unterlagen schriftstück papier
evidence-items: beweismittel beweisstück spur asservat indiz indizien
weapons: waffe waffen waffenarsenal
firearms: schusswaffe feuerwaffe schießeisen < weapons
handguns: pistole revolver faustfeuerwaffe < firearms
long-guns: gewehr langwaffe flinte büchse sturmgewehr < firearms
knives: messer küchenmesser klappmesser stichwaffe
shots: schuss schüsse
ammunition: munition patrone projektil kugel geschoss
drug-plants: hanfpflanze cannabispflanze marihuanapflanze hanfstaude
drugs-seized: drogen rauschgift suchtgift betäubungsmittel suchtmittel drogenfund
counterfeits: fälschung plagiat falsifikat nachahmung gefälschte_ware
fake-banknotes: falschgeld blüten falschnote geldfälschung
soldiers: soldat militärangehörige armeeangehörige militärs soldatin
recruits: rekrut wehrpflichtige grundwehrdiener wehrdienstleistende präsenzdiener stellungspflichtige
reservists: reservist milizsoldat reserve
conscientious-objectors: kriegsdienstverweigerer wehrdienstverweigerer dienstverweigerer
civilian-service-workers: zivildiener zivildienstleistende zivi zivildienst
deserters: deserteur fahnenflüchtige fahnenflucht
fighters: kämpfer milizionär rebell aufständische freischärler kombattant
mercenaries: söldner söldnertruppe
civilians: zivilist zivilperson zivilbevölkerung zivilisten
hostages: geisel geiseln entführte verschleppte
prisoners-of-war: kriegsgefangene kriegsgefangener gefangengenommene
peacekeepers: friedenstruppe blauhelm blauhelmsoldat friedenssoldat
veterans: veteran kriegsveteran ehemalige_soldaten
troop-units: truppenteil verband verbände einheit
battalions: bataillon bataillone < troop-units
brigades: brigade kampfbrigade < troop-units
armed-forces: armee streitkräfte militär heer truppen
tanks: panzer kampfpanzer
armoured-vehicles: schützenpanzer panzerfahrzeug gepanzertes_fahrzeug radpanzer
missiles: rakete lenkwaffe flugkörper lenkflugkörper
cruise-missiles: marschflugkörper < missiles
drones: drohne kampfdrohne unbemanntes_fluggerät
fighter-jets: kampfflugzeug kampfjet jagdbomber jagdflugzeug abfangjäger düsenjäger
warships: kriegsschiff marineschiff schlachtschiff
air-defence-systems: flugabwehrsystem luftabwehrsystem luftverteidigungssystem flugabwehr fliegerabwehr abwehrsystem
bombs: bombe fliegerbombe sprengsatz sprengsätze sprengkörper blindgänger weltkriegsbombe
mines: mine landmine personenmine tretmine
warheads: sprengkopf gefechtskopf atomsprengkopf sprengköpfe
air-strikes: luftangriff luftschlag luftschläge bombardement bombardierung
attacks-military: angriff offensive vorstoß vorstöße attacke
shellings: beschuss artilleriebeschuss granatbeschuss bombardement
terror-attacks: anschlag anschläge terroranschlag attentat terrorakt terrorangriff bombenanschlag
terrorists: terrorist dschihadist islamist terroristin
threat-persons: gefährder gefährderin
refugees: flüchtling geflüchtete schutzsuchende geflohene
asylum-seekers: asylwerber asylbewerber asylsuchende antragsteller schutzsuchende
asylum-applications: asylantrag asylanträge asylgesuch asylgesuche erstantrag erstanträge
migrants: migrant zuwanderer einwanderer immigrant zugewanderte
unaccompanied-minors: unbegleitete_minderjährige minderjährige_flüchtlinge unbegleitete_jugendliche
rejected-seekers: abgelehnte_asylwerber abgelehnte_asylbewerber ausreisepflichtige ausreisepflichtiger abgewiesene_asylsuchende
deportations: abschiebung ausschaffung rückführung außerlandesbringung ausweisung rückschaffung
irregular-crossings: illegaler_grenzübertritt illegale_einreise unerlaubte_einreise grenzübertritt irreguläre_einreise
pushbacks: zurückweisung pushback rückweisung
asylum-centres: asylzentrum asylheim asylunterkunft flüchtlingsunterkunft flüchtlingsheim asylquartier aufnahmezentrum flüchtlingsunterkünfte durchgangszentrum
naturalisations: einbürgerung eingebürgerte staatsbürgerschaftsverleihung
residence-permits: aufenthaltsbewilligung aufenthaltstitel aufenthaltserlaubnis niederlassungsbewilligung aufenthaltsgenehmigung
visas: visum visa einreisevisum einreisebewilligung
foreigners: ausländer ausländische_staatsbürger nichtstaatsbürger ausländerin
citizens: bürger staatsbürger staatsangehörige bürgerin
inhabitants: einwohner bewohner anwohner bevölkerung ortsansässige anrainer
neighbours: nachbar anrainer anwohner anstößer nachbarin
protesters: demonstrant demonstrierende protestierende kundgebungsteilnehmer teilnehmer demonstranten
counter-protesters: gegendemonstrant gegendemonstranten gegendemonstrierende
counter-rallies: gegendemonstration gegenkundgebung gegenprotest gegendemo
rioters: randalierer krawallmacher chaot chaoten gewalttäter ausschreitungsteilnehmer
demonstrations: demonstration kundgebung demo protestmarsch protestmärsche protestaktion protestzug
activists: aktivist aktivistin klimakleber umweltschützer klimaaktivist
road-blockades: blockade straßenblockade straßensperre sitzblockade klebeaktion strassenblockade
petitions: petition bittschrift eingabe
signatures: unterschrift unterzeichner unterzeichnende
initiatives: volksinitiative volksbegehren initiative bürgerinitiative initiativbegehren
referendums: volksabstimmung referendum bürgerentscheid volksentscheid urnengang abstimmung
advisory-polls: volksbefragung bürgerbefragung konsultativabstimmung
strikes-labour: streik arbeitsniederlegung ausstand warnstreik arbeitskampf
voters: wähler wählerin wählende stimmende urnengänger
eligible-voters: wahlberechtigte stimmberechtigte stimmbürger stimmvolk wahlberechtigter stimmbürgerin
votes: stimme wählerstimme stimmen
valid-ballots: gültige_stimmen gültige_stimmzettel gültige_wahlzettel < votes
spoiled-ballots: ungültige_stimmen leere_stimmzettel ungültige_stimmzettel leerstimmen ungültige_wahlzettel
postal-votes: briefwahl briefstimme wahlkarte briefwahlstimme wahlkarten briefliche_stimmen < votes
ballot-papers: stimmzettel wahlzettel stimmkuvert wahlunterlagen
yes-votes: ja-stimme ja-stimmen jastimme pro-stimme dafürstimmen < votes
supporters: befürworter unterstützer anhänger befürworterin
no-votes: nein-stimme nein-stimmen neinstimme gegenstimme kontrastimme < votes
opponents: gegner widersacher kritiker gegnerin
abstentions: enthaltung stimmenthaltung
non-voters: nichtwähler wahlabstinente nichtwählende
polling-stations: wahllokal wahlbüro stimmlokal abstimmungslokal wahlsprengel urne
constituencies: wahlkreis stimmbezirk wahlbezirk wahlkreise
candidates: kandidat bewerber kandidatin wahlwerber kandidierende anwärter
top-candidates: spitzenkandidat listenerster listenführer spitzenkandidatin zugpferd < candidates
favourites: favorit favoritin spitzenreiter
election-lists: liste wahlliste wahlvorschlag wahlvorschläge kandidatenliste
seats: sitz mandat sitze parlamentssitz abgeordnetensitz
deputies: abgeordnete abgeordneter parlamentarier mandatar volksvertreter nationalrat kantonsrat ratsmitglied mdb
senators: senator ständerat ständeräte oberhausmitglied
upper-houses: länderkammer bundesrat ständerat oberhaus senat kleine_kammer
lower-houses: nationalrat unterhaus große_kammer bundestag abgeordnetenhaus
parliaments: parlament volksvertretung nationalversammlung kammer legislative
parliamentary-groups: fraktion klub parlamentsklub parlamentsgruppe
committees: ausschuss ausschüsse kommission gremium gremien
inquiry-committees: untersuchungsausschuss untersuchungsausschüsse u-ausschuss puk untersuchungskommission < committees
parties: partei gruppierung fraktion
party-members: parteimitglied parteifreund genosse parteigänger
grassroots: parteibasis basis parteivolk
party-leaders: parteichef parteivorsitzende parteiobmann parteipräsident vorsitzende parteichefin obmann bundesvorsitzende
delegates: delegierte delegierter parteitagsdelegierte abgesandte
party-conferences: parteitag delegiertenversammlung parteikongress parteikongresse parteikonvent
ministers: minister ministerin ressortchef bundesrat regierungsrat regierungsmitglied
state-secretaries: staatssekretär staatssekretärin vizeminister
heads-of-government: regierungschef kanzler ministerpräsident premierminister premier kanzlerin bundeskanzler regierungschefin
heads-of-state: staatsoberhaupt staatsoberhäupter präsident staatschef staatspräsident bundespräsident präsidentin
regional-heads: landeshauptmann landeshauptleute landeschef landesvater landeshauptfrau regierungspräsident landammann gouverneur
mayors: bürgermeister gemeindepräsident stadtpräsident gemeindeammann stadtammann ortschef bürgermeisterin oberbürgermeister stadtoberhaupt dorfchef
councillors: gemeinderat gemeinderäte stadtrat stadträte gemeindevertreter stadtverordnete gemeinderätin
council-meetings: gemeinderatssitzung ratssitzung stadtratssitzung
town-meetings: gemeindeversammlung bürgerversammlung einwohnerversammlung
town-halls: rathaus rathäuser gemeindeamt gemeindehaus stadthaus stadtverwaltung gemeindeverwaltung
municipalities: gemeinde kommune ortschaft stadt stadtgemeinde
states-federal: bundesland bundesländer kanton land
countries: land länder staat staaten nation
districts: bezirk landkreis kreis
city-quarters: stadtteil quartier stadtbezirk viertel grätzel kiez
public-officials: beamte beamter staatsdiener verwaltungsangestellte staatsangestellte bundesangestellte bedienstete
authorities: behörde amt ämter amtsstelle verwaltung dienststelle
ministries: ministerium ressort departement ministerien
spokespeople: sprecher sprecherin mediensprecher pressesprecher wortführer
ambassadors: botschafter botschafterin missionschef diplomatischer_vertreter
embassies: botschaft auslandsvertretung diplomatische_vertretung
consulates: konsulat generalkonsulat konsularische_vertretung
diplomats: diplomat gesandte botschaftsmitarbeiter diplomatin unterhändler
negotiators: unterhändler verhandler verhandlungsführer chefverhandler
treaties: vertrag verträge abkommen vereinbarung pakt staatsvertrag
sanctioned-persons: sanktionierte gelistete sanktionierter sanktionsliste
sanctions-packages: sanktion sanktionspaket strafmaßnahme strafmassnahme
bills: gesetzesentwurf gesetzentwurf vorlage gesetzesvorlage gesetzesentwürfe gesetzentwürfe entwurf gesetzesantrag
laws: gesetz gesetzgebung regelung rechtsnorm
ordinances: verordnung erlass erlässe dekret rechtsverordnung
articles-of-law: artikel paragraf paragraph gesetzesartikel klausel bestimmung
motions: antrag vorstoß vorstöße motion entschließungsantrag dringlichkeitsantrag vorstoss
amendments: änderungsantrag abänderungsantrag zusatzantrag änderungsanträge
parliamentary-questions: anfrage interpellation parlamentarische_anfrage kleine_anfrage schriftliche_anfrage
resolutions: resolution entschließung beschluss beschlüsse
speeches: rede ansprache wortmeldung redebeitrag redebeiträge votum
objections: einsprache einwand einwände einspruch einwendung widerspruch stellungnahme
permits: bewilligung genehmigung erlaubnis konzession zulassung lizenz
building-applications: baugesuch bauantrag bauanträge bauansuchen baueingabe
applications: antrag anträge gesuch ansuchen bewerbung
rejections: ablehnung absage abweisung negativer_bescheid ablehnungsbescheid
notices-official: bescheid verfügung verwaltungsakt amtlicher_bescheid
measures-taken: maßnahme massnahme vorkehrung schritt
regulations: vorschrift auflage regel vorgabe regelung
donations: spende zuwendung spendengelder
public-jobs: stelle planstelle dienstposten beamtenposten vollzeitstelle posten
taxpayers: steuerzahler steuerpflichtige steuerzahlende
benefit-recipients: sozialhilfebezieher sozialhilfeempfänger leistungsbezieher bürgergeldempfänger mindestsicherungsbezieher
pensioners: rentner pensionist pensionär ruheständler seniorinnen senioren
unemployed: arbeitslose erwerbslose arbeitssuchende stellensuchende
samples: probe stichprobe proben prüfmuster
recalled-products: rückruf produktrückruf rückrufaktion zurückgerufene_produkte
packages-sold: packung verpackung paket
inspections: kontrolle inspektion überprüfung betriebskontrolle begehung prüfung
violations: verstoß verstöße verletzung übertretung regelverstoß zuwiderhandlung verstoss
shortcomings: mangel mängel beanstandung missstand missstände
food-poisonings: lebensmittelvergiftung vergiftungsfall vergiftungsfälle lebensmittelinfektion
foodborne-germs: keim bakterie erreger krankheitserreger
salmonella: salmonellen salmonellose salmonellenbefall
listeria: listerien listeriose listerienbefall
foreign-bodies: fremdkörper fremdstoffe fremdteile
plastic-pieces: plastikteile kunststoffteile plastikstücke kunststoffstücke plastiksplitter < foreign-bodies
metal-pieces: metallteile metallsplitter metallspäne metallstücke < foreign-bodies
glass-pieces: glassplitter glasscherben glasstücke < foreign-bodies
culled-animals: tier tiere gekeulte_tiere notgeschlachtete_tiere
poultry: geflügel hühner hennen federvieh puten
cattle: rind rinder kuh kühe vieh
whistleblowers: hinweisgeber whistleblower informant aufdecker
data-privacy-complaints: datenschutzbeschwerde datenschutzverletzung datenschutzverstoß
hackers: hacker cyberkrimineller cyberkriminelle internetbetrüger
children: kind kinder kleinkind kleinkinder
minors: minderjährige minderjähriger unmündige jugendliche
climbers: bergsteiger alpinist kletterer berggänger
hikers: wanderer bergwanderer ausflügler
skiers: skifahrer wintersportler skiläufer
ski-tourers: tourengeher skitourengeher skibergsteiger tourenskifahrer < skiers
off-piste-skiers: variantenfahrer freerider tiefschneefahrer < skiers
swimmers: schwimmer badegast badegäste badende
drowned: ertrunkene badetote ertrunkener badeunfall badeunfälle
elderly-victims: senior seniorin betagte pensionist rentner hochbetagte
teenagers: jugendliche teenager halbwüchsige jugendlicher heranwachsende
roads-closed: straßensperre straßensperrung sperre strassensperrung streckensperrung
bridges: brücke überführung viadukt
motorways: autobahn autostraße schnellstraße autostrasse
processions: umzug umzüge parade festumzug
relief-goods: hilfsgüter hilfslieferung hilfstransport hilfskonvoi
vigils: mahnwache gedenkfeier lichtermeer
drug-labs: drogenlabor drogenküche rauschgiftlabor
fingerprints: fingerabdruck fingerabdrücke
dna-traces: dna-spur dna-treffer erbgutspur
crime-scenes: tatort schauplatz schauplätze
near-misses: beinahezusammenstoß beinahe-kollision fastkollision beinaheunfall
bird-strikes: vogelschlag vogelschläge
bird-flu-cases: vogelgrippe geflügelpest aviäre_influenza
swine-fever-cases: schweinepest afrikanische_schweinepest asp
foot-and-mouth-cases: maul-_und_klauenseuche klauenseuche mks
`),
  ...senseRows('act', `
announce: ankündigen angekündigt ankündigung bekanntgeben bekanntgab bekannt_geben bekanntgegeben verkünden mitteilen mitgeteilt bekanntgabe
state: sagen gesagt erklären aussagen angeben angab angegeben gab_an mitteilen mitgeteilt äußern geäußert verlauten
stress: betonen unterstreichen unterstrichen unterstrich hervorheben hervorhob hervorgehoben bekräftigen
confirm: bestätigen bestätigung bekräftigen
deny: dementieren dementi bestreiten bestritt bestritten zurückweisen zurückwies zurückgewiesen abstreiten abgestritten in_abrede_stellen leugnen
claim-say: behaupten behauptung vorgeben vorgegeben
report: berichten bericht melden gemeldet meldung
accuse-publicly: vorwerfen vorwarf vorgeworfen warf_vor beschuldigen beschuldigung bezichtigen anlasten angelastet vorwurf vorwürfe
criticise: kritisieren kritik bemängeln rügen gerügt beanstanden anprangern angeprangert
praise: loben gelobt lob begrüßen begrüßt würdigen gewürdigt
condemn: verurteilen verurteilung ächten geächtet brandmarken gebrandmarkt
warn: warnen gewarnt warnung mahnen gemahnt alarm_schlagen
all-clear: entwarnung entwarnung_geben aufhebung_der_warnung
demand: fordern gefordert forderung verlangen pochen gepocht einfordern eingefordert
appeal-to: appellieren appell aufrufen aufrief aufgerufen aufruf rief_auf
ask-request: bitten gebeten bat ersuchen ersucht bitte anfragen angefragt
propose: vorschlagen vorschlug vorschlägt vorgeschlagen schlug_vor vorschlag vorschläge anregen angeregt beantragen
plan: planen geplant plan pläne beabsichtigen vorhaben
consider: prüfen geprüft erwägen erwogen in_erwägung_ziehen überlegen in_betracht_ziehen
promise: versprechen verspricht versprach versprochen zusagen zugesagt zusage zusichern zugesichert
threaten: drohen gedroht drohung androhen angedroht bedrohen bedrohung
support: unterstützen unterstützung befürworten befürwortung dafür_sein sich_aussprechen_für hinter_sich_stellen
oppose: ablehnen abgelehnt dagegen sich_stemmen bekämpfen widersetzen opponieren
agree-to: zustimmen zugestimmt stimmte_zu zustimmung einwilligen eingewilligt gutheißen gutgeheißen grünes_licht absegnen abgesegnet
reject-proposal: ablehnen abgelehnt lehnte_ab ablehnung verwerfen verwirft verwarf verworfen abschmettern abgeschmettert bachab_geschickt versenken versenkt
adopt-law: beschließen beschlossen beschloss verabschieden verabschiedet annehmen angenommen verabschiedung beschluss durchwinken durchgewunken
ratify: ratifizieren ratifizierung ratifikation
veto: veto vetorecht veto_einlegen blockieren blockade
amend-law: novellieren novellierung abändern abgeändert gesetzesänderung revidieren revision änderung
repeal: aufheben aufhob aufgehoben hob_auf aufhebung abschaffen abgeschafft abschaffung außer_kraft_setzen
introduce: einführen eingeführt führte_ein einführung
come-into-force: in_kraft_treten in_kraft_getreten inkrafttreten wirksam_werden gelten_ab tritt_in_kraft
expire: auslaufen auslief ausgelaufen ablaufen ablief abgelaufen außer_kraft verfallen verfiel verfällt ende_der_gültigkeit
enforce: durchsetzen durchgesetzt durchsetzung vollziehen vollzogen vollzug vollstrecken
tighten: verschärfen verschärfung strenger straffen
loosen: lockern gelockert lockerung liberalisieren erleichtern
ban: verbieten verbot verboten untersagen untersagt untersagung
allow: erlauben erlaubt genehmigen bewilligen zulassen zugelassen gestatten erlaubnis
grant-permit: genehmigen genehmigung bewilligen bewilligung erteilen grünes_licht
refuse-permit: verweigern verweigerung versagen abweisen abwies abgewiesen nicht_genehmigt abschlägig
revoke: entziehen entzog entzogen entzug widerrufen widerrief widerruf aberkennen aberkannt aberkennung
apply-for: beantragen antrag ansuchen ersuchen einreichen eingereicht
file-objection: einsprache_erheben anfechten angefochten anfechtung einspruch_einlegen beeinspruchen widerspruch
vote-action: abstimmen abgestimmt abstimmung votieren stimmen gestimmt
abstain: enthalten enthält enthielt enthaltung sich_der_stimme_enthalten
elect: wählen gewählt wahl küren gekürt
re-elect: wiederwählen wiedergewählt wiederwahl im_amt_bestätigt < elect
vote-out: abwählen abgewählt abwahl
win-election: gewinnen gewann gewonnen wahlsieg siegen wahlsieger sieg
lose-election: verlieren verlor verloren niederlage wahlniederlage unterliegen unterlag wahlschlappe wahldebakel
landslide-win: erdrutschsieg kantersieg haushoher_sieg klarer_sieg < win-election
narrow-result: knapp hauchdünn denkbar_knapp kopf-an-kopf-rennen zünglein
run-for-office: kandidieren kandidatur antreten antrat angetreten trat_an bewerben bewarb bewirbt beworben sich_der_wahl_stellen
withdraw-candidacy: kandidatur_zurückziehen verzichten verzicht rückzug nicht_mehr_antreten
nominate: nominieren nominierung aufstellen aufgestellt vorschlagen vorschlug vorschlägt portieren
run-off: stichwahl zweiter_wahlgang zweite_runde
snap-election: neuwahl neuwahlen vorgezogene_wahl vorzeitige_wahl
by-election: nachwahl ersatzwahl ergänzungswahl
local-election: kommunalwahl gemeinderatswahl gemeindewahlen
mayoral-election: bürgermeisterwahl oberbürgermeisterwahl stadtpräsidiumswahl
count-votes: auszählen ausgezählt auszählung stimmenauszählung
recount: nachzählen nachgezählt nachzählung neuauszählung
projection-vote: hochrechnung trendrechnung
exit-poll: prognose nachwahlbefragung wahltagsbefragung
enter-parliament: einzug einziehen einzog eingezogen den_einzug_schaffen
fail-threshold: scheitern_an_der_hürde aus_dem_parlament_fliegen hürde_verfehlen einzug_verpassen
election-fraud: wahlbetrug wahlfälschung wahlmanipulation
campaign-run: wahlkampf wahlkämpfen kampagne wahlwerbung stimmenfang
form-coalition: koalieren koalition regierungsbündnis bündnis regierungsbildung koalitionsbildung
break-coalition: koalitionsbruch platzen geplatzt koalitionsende zerbrechen zerbricht zerbrach zerbrochen
coalition-talks: koalitionsverhandlung koalitionsgespräch koalitionsgespräche regierungsverhandlungen
exploratory-talks: sondierung sondierungsgespräch sondierungsgespräche sondieren
negotiate: verhandeln verhandlung gespräch gespräche unterhandlung verhandlungen
reach-agreement: einigen einigung geeinigt kompromiss übereinkunft verständigen
fail-talks: scheitern gescheitert platzen abbruch abgebrochen ergebnislos
swear-in: angeloben angelobt angelobung vereidigen vereidigung vereidigt amtseid amtseinführung
take-office: amtsantritt antreten antrat angetreten trat_an übernehmen übernimmt übernahm übernommen amtsübernahme
appoint: ernennen ernannt ernannte ernennung bestellen bestellt berufen berief berufung einsetzen eingesetzt bestellung
resign: zurücktreten zurücktrat zurückgetreten trat_zurück tritt_zurück rücktritt demission demissionieren abtreten abgetreten den_hut_nehmen amt_niederlegen amtsverzicht
dismiss-official: entlassen entlässt entließ entlassung absetzen abgesetzt absetzung abberufen abberufung feuern gefeuert rauswerfen rausgeworfen rauswurf
suspend-official: suspendieren suspendierung freistellen freigestellt vom_dienst_enthoben beurlauben
reinstate: wiedereinsetzen wiedereingesetzt wiedereinstellen wiedereingestellt rehabilitieren
succeed-office: nachfolgen nachfolge nachfolger beerben ablösen abgelöst
reshuffle: umbilden umgebildet regierungsumbildung kabinettsumbildung ressortwechsel
no-confidence: misstrauensvotum misstrauensantrag misstrauensabstimmung
topple-government: stürzen gestürzt sturz sturz_der_regierung zu_fall_bringen
coup: putsch staatsstreich umsturz putschversuch machtübernahme
dissolve-parliament: auflösen aufgelöst auflösung parlamentsauflösung
impeach: amtsenthebung amtsenthebungsverfahren amtsanklage ministeranklage
lift-immunity: immunität_aufheben immunitätsaufhebung aufhebung_der_immunität
leave-party: austreten austrat ausgetreten parteiaustritt austritt verlassen verließ verlässt
join-party: beitreten beitrat beigetreten parteieintritt eintritt
expel-party: ausschließen ausgeschlossen ausschloss parteiausschluss rauswurf
retire-politics: rückzug_aus_der_politik zurückziehen zurückzog zurückgezogen politischer_rückzug aufhören
debate: debattieren debatte beraten berät beriet diskutieren diskussion beratung
parliament-session: sitzung tagung session zusammentreten zusammengetreten tagen getagt
consult-public: vernehmlassung begutachtung anhörung konsultation stellungnahme
postpone: verschieben verschob verschoben vertagen vertagt verschiebung vertagung aufschieben aufschob aufgeschoben aufschub
cancel: absagen abgesagt sagte_ab absage streichen strich gestrichen annullieren ausfallen ausfiel ausfällt ausgefallen
take-place: stattfinden stattfand stattgefunden abhalten abgehalten über_die_bühne_gehen
shelve: auf_eis_legen auf_eis_gelegt schubladisieren schubladisiert zurückstellen zurückgestellt sistieren sistierung
drop-plan: begraben begrub fallen_lassen aufgeben aufgab aufgegeben verwerfen verwirft verworfen abblasen abgeblasen beerdigen
begin: beginnen begann begonnen starten gestartet anlaufen anlief angelaufen beginn start auftakt aufnehmen aufnahm aufgenommen
end: enden geendet beenden beendet ende abschließen abschloss abgeschlossen abschluss einstellen eingestellt
resume: wiederaufnehmen wiederaufgenommen wiederaufnahme fortsetzen fortgesetzt fortsetzung weiterführen
interrupt: unterbrechen unterbricht unterbrach unterbrochen unterbruch unterbrechung aussetzen ausgesetzt stoppen gestoppt
extend-time: verlängern verlängerung ausdehnen ausgedehnt
shorten-time: verkürzen verkürzung kürzen gekürzt
raise: erhöhen erhöhung anheben anhob angehoben anhebung heraufsetzen heraufgesetzt aufstocken aufgestockt steigern gesteigert
lower: senken gesenkt senkung reduzieren reduktion herabsetzen herabgesetzt kürzen gekürzt verringern
rise: steigen stieg gestiegen anstieg ansteigen zunehmen zunahm zugenommen wachsen gewachsen klettern
fall: sinken sank gesunken abnehmen abnahm abgenommen zurückgehen zurückging zurückgegangen rückgang fallen fällt fiel gefallen
remain-unchanged: unverändert gleichbleibend gleich_geblieben stabil stagnieren
exceed: übersteigen überstieg überstiegen überschreiten überschritt überschritten übertreffen übertrifft übertraf übertroffen
fall-short: unterschreiten unterschritt unterschritten verfehlen darunter_liegen verpassen
cut-spending: sparen gespart sparkurs kürzung einsparen eingespart einsparung sparpaket rotstift streichung
fund: finanzieren finanzierung fördern gefördert bezuschussen subventionieren
allocate-money: bereitstellen bereitgestellt zuweisen zugewiesen lockermachen sprechen gesprochen bewilligen freigeben freigab
repay: zurückzahlen zurückgezahlt rückzahlung rückerstatten rückerstattung zurückerstatten zurückerstattet erstatten
pay: zahlen gezahlt bezahlen bezahlt zahlung begleichen beglichen entrichten berappen
owe: schulden schuldet ausstehen ausständig offen_sein schuldig_bleiben
tax-act: besteuern besteuerung steuer_erheben steuer_einheben
tax-evasion: steuerhinterziehung steuern_hinterziehen hinterzogen steuerbetrug abgabenhinterziehung steuerflucht
self-report-tax: selbstanzeige sich_selbst_anzeigen
money-laundering: geldwäsche geldwäscherei geld_waschen
bribe-act: bestechen besticht bestach bestochen bestechung schmieren geschmiert korruption bestechlichkeit korrupt
abuse-of-office: amtsmissbrauch ungetreue_amtsführung missbrauch_der_amtsgewalt
breach-of-trust: untreue ungetreue_geschäftsbesorgung veruntreuung
embezzle: veruntreuen veruntreuung unterschlagen unterschlug unterschlagung abzweigen abgezweigt
nepotism: vetternwirtschaft freunderlwirtschaft postenschacher filz günstlingswirtschaft
scandal: affäre skandal causa eklat
defraud: betrügen betrog betrogen betrug prellen geprellt abzocken abgezockt übers_ohr_hauen hereinlegen hereingelegt ergaunern ergaunert
forge: fälschen gefälscht fälschung urkundenfälschung
steal: stehlen stiehlt stahl gestohlen entwenden entwendet klauen geklaut erbeuten erbeutet mitgehen_lassen diebstahl
break-in: einbrechen einbrach eingebrochen brach_ein einbruch einsteigen einstieg eingestiegen eindringen eindrang eingedrungen aufbrechen
rob: ausrauben ausgeraubt überfallen überfällt überfiel überfall rauben geraubt berauben
ransack: plündern geplündert plünderung
blackmail: erpressen erpressung schutzgelderpressung
coerce: nötigen nötigung zwingen gezwungen zwang
kidnap: entführen entführung verschleppen verschleppung kidnappen
hostage-taking: geiselnahme als_geisel_nehmen geiseldrama geiseln_nehmen
release-hostage: freilassen freiließ freilässt freigelassen freilassung freikommen freigekommen auf_freien_fuß
kill: töten getötet umbringen umgebracht tötung ums_leben_bringen
murder-act: ermorden ermordet ermordung mord < kill
die: sterben stirbt starb gestorben ums_leben verstarb verstorben umkommen umkam umgekommen tödlich_verunglückt erliegen erlag tod
survive: überleben überlebte davonkommen davonkam davongekommen mit_dem_leben_davongekommen
shoot: schießen schoss geschossen schüsse_abgeben feuern das_feuer_eröffnen
shoot-dead: erschießen erschossen erschoss tödliche_schüsse niederstrecken niedergestreckt < kill
shoot-and-wound: anschießen angeschossen schussverletzung
stab: einstechen eingestochen niederstechen niedergestochen messerstiche stechen stach gestochen
stab-to-death: erstechen ersticht erstochen erstach tödliche_messerstiche < kill
strangle: würgen gewürgt erwürgen erdrosseln strangulieren
beat-up: verprügeln verprügelt schlagen schlägt schlug geschlagen prügeln zusammenschlagen zusammengeschlagen niederschlagen niedergeschlagen
attack-person: angreifen griff_an angriff angegriffen attackieren attacke tätlich_werden losgehen_auf
injure: verletzen verletzung verwunden blessieren
rape-act: vergewaltigen vergewaltigung
sexual-abuse-act: missbrauchen missbrauch sexuell_missbraucht vergehen_an
sexual-harass: sexuell_belästigen sexuelle_belästigung begrapschen begrapscht betatschen
harass: belästigen belästigung bedrängen stalken nachstellen nachgestellt
insult: beleidigen beleidigung beschimpfen beschimpfung ehrverletzung
defame: verleumden verleumdung üble_nachrede rufschädigung verunglimpfen
incite-hate: hetzen gehetzt volksverhetzung verhetzung aufhetzen
vandalise: beschädigen sachbeschädigung demolieren verwüsten verwüstet beschmieren
arson: brandstiftung brand_legen feuer_legen anzünden angezündet in_brand_stecken brandlegung
smuggle: schmuggeln geschmuggelt schmuggel
people-smuggling: schlepperei schleuserei schleusen geschleust einschleusen menschenschmuggel
human-trafficking: menschenhandel sklaverei
forced-prostitution: zwangsprostitution sexuelle_ausbeutung
deal-drugs: dealen gedealt drogenhandel drogen_verkaufen suchtgifthandel
use-drugs: konsumieren drogenkonsum drogen_nehmen
drug-influenced: unter_drogeneinfluss bekifft zugedröhnt high
legalise-drugs: legalisieren legalisierung entkriminalisieren freigabe
hack: hacken gehackt eindringen eindrang eingedrungen cyberangriff
leak-data: durchsickern durchgesickert abfließen abgeflossen leaken geleakt an_die_öffentlichkeit_gelangen
reveal: aufdecken aufgedeckt enthüllen enthüllung ans_licht_kommen auffliegen aufgeflogen bekannt_werden publik_werden
cover-up: vertuschen vertuschung verschweigen verschwieg verschwiegen verheimlichen unter_den_teppich_kehren
file-complaint: anzeigen angezeigt anzeige_erstatten anzeige_einreichen strafanzeige
tip-off: hinweis_geben verpfeifen melden informieren
investigate: ermitteln ermittlung untersuchen untersuchung nachgehen nachging nachgegangen aufklären ermittlungen_aufnehmen
interrogate: vernehmen vernimmt vernahm vernommen vernehmung befragen befragt befragung einvernehmen einvernahme verhören verhör
search-premises: durchsuchen durchsuchung razzia filzen hausdurchsuchung
seize: beschlagnahmen beschlagnahmt beschlagnahme sicherstellen sichergestellt sicherstellung konfiszieren einziehen einzog eingezogen beschlagnahmung aus_dem_verkehr_ziehen
freeze-assets: einfrieren einfror eingefroren sperren gesperrt blockieren
wiretap: abhören abgehört überwachen telefonüberwachung belauschen lauschangriff
surveil: observieren observation beschatten überwachen überwachung bespitzeln
spy: spionieren spionage ausspionieren ausspähen ausgespäht
search-fugitive: fahnden gefahndet fahndung großfahndung suche_nach_täter zeugenaufruf öffentlichkeitsfahndung
identify: identifizieren identifizierung ausforschen ausgeforscht identität_klären ausfindig_machen
suspect-act: verdächtigen verdacht tatverdacht im_verdacht_stehen mutmaßlich
arrest: festnehmen festnahm festgenommen nahm_fest festnahme verhaften verhaftung in_gewahrsam_nehmen dingfest_machen handschellen_klicken schnappen gefasst
remand: untersuchungshaft u-haft in_u-haft untersuchungshaft_verhängt haftbefehl_erlassen
release-custody: freilassen freiließ freilässt freigelassen freilassung enthaften enthaftung auf_freien_fuß_gesetzt haftentlassung aus_der_haft_entlassen
electronic-tag: fußfessel elektronische_fußfessel fussfessel
house-arrest: hausarrest
surrender: stellen gestellt sich_der_polizei_stellen sich_ergeben ergab
flee: fliehen floh geflohen flüchten geflüchtet flucht entkommen entkam das_weite_suchen türmen abhauen
escape-prison: ausbrechen ausbrach ausgebrochen ausbruch gefängnisausbruch entweichen entwichen < flee
chase: verfolgen verfolgung verfolgungsjagd nachsetzen
extradite: ausliefern ausgeliefert auslieferung überstellen überstellung
charge-formally: anklagen angeklagt anklage_erheben anklage anklageerhebung zur_last_legen
drop-case: einstellen eingestellt einstellung verfahrenseinstellung fallen_lassen zurücklegen zurückgelegt zu_den_akten_legen niederschlagen
diversion: diversion diversionelle_erledigung gegen_auflagen_eingestellt
stand-trial: vor_gericht_stehen sich_verantworten_müssen auf_der_anklagebank prozess vor_dem_richter
hearing-act: verhandeln verhandlung hauptverhandlung gerichtsverhandlung anhörung prozesstermin
testify: aussagen ausgesagt sagte_aus aussage zeugenaussage bezeugen
confess: gestehen gestand gestanden geständnis geständig zugeben zugab zugegeben einräumen eingeräumt schuldig_bekennen
plead-not-guilty: nicht_schuldig bestreiten unschuldig unschuld_beteuern nicht_geständig
perjury: falschaussage meineid falsche_beweisaussage falsche_zeugenaussage
plead-closing: plädieren plädoyer schlussvortrag schlussplädoyer
convict: verurteilen verurteilt verurteilung schuldig_sprechen schuldig_gesprochen schuldspruch für_schuldig_befunden
acquit: freisprechen freisprach freigesprochen freispruch sprach_frei
sentence-act: verurteilen verhängen verhängt aufbrummen aufgebrummt ausfassen ausgefasst strafe_aussprechen kassieren
rule-court: urteilen geurteilt entscheiden entschied entschieden urteil entscheid befinden befindet befand erkennen erkannt erkannte
dismiss-claim: abweisen abwies abgewiesen klage_abweisen zurückweisen zurückwies abblitzen abgeblitzt abweisung
uphold-claim: stattgeben stattgab stattgegeben gutheißen gutgeheißen gutheissung recht_geben recht_bekommen
uphold-verdict: urteil_bestätigen bestätigen bestätigt rechtskräftig_bestätigt
overturn: aufheben aufhob aufgehoben kippen gekippt kassieren kassiert umstoßen umstieß umgestoßen für_nichtig_erklären annullieren
final-verdict: rechtskräftig rechtskraft rechtsgültig endgültig letztinstanzlich
not-final: nicht_rechtskräftig noch_nicht_rechtskräftig anfechtbar nicht_endgültig
appeal-act: berufung_einlegen berufung anfechten angefochten weiterziehen weitergezogen weiterzug rechtsmittel_einlegen revision_einlegen in_berufung_gehen
refer-back: zurückverweisen zurückverwies zurückverwiesen zurückweisung rückweisung neu_verhandeln
retrial: wiederaufnahme neuauflage neuer_prozess wiederaufnahmeverfahren
sue: klagen geklagt verklagen klage_einreichen einklagen vor_gericht_ziehen gerichtlich_vorgehen
settle-lawsuit: vergleich vergleichen sich_vergleichen außergerichtlich_einigen außergerichtliche_einigung
claim-money: geltend_machen fordern gefordert einfordern eingefordert anspruch_erheben einklagen
award-money: zusprechen zugesprochen zuerkennen zuerkannt gewähren
compensate: entschädigen entschädigung ersetzen abgelten abgegolten wiedergutmachen
injunction: einstweilige_verfügung superprovisorische_verfügung einstweilige_anordnung eilantrag
restraining-order: kontaktverbot annäherungsverbot näherungsverbot
barring-order: betretungsverbot rayonverbot wegweisung platzverweis hausverbot
unconstitutional: verfassungswidrig nicht_verfassungskonform grundgesetzwidrig
constitutional: verfassungskonform verfassungsmäßig verfassungsgemäß
illegal: rechtswidrig illegal gesetzwidrig unrechtmäßig widerrechtlich unzulässig unerlaubt ungesetzlich verboten
legal: rechtmäßig legal gesetzeskonform zulässig rechtens erlaubt rechtskonform
punishable: strafbar strafrechtlich_relevant unter_strafe
time-barred-state: verjährt verjähren verjährung
guilty-state: schuldig schuld mitschuld verschulden verschuldet schuldhaft
innocent-state: unschuldig schuldlos unschuld unschuldsvermutung
negligent: fahrlässig fahrlässigkeit sorgfaltspflichtverletzung
grossly-negligent: grob_fahrlässig grobe_fahrlässigkeit rücksichtslos < negligent
intentional: vorsätzlich absichtlich vorsatz mutwillig bewusst mit_absicht
attempted: versucht versuchter versuch
insane-state: unzurechnungsfähig schuldunfähig nicht_zurechnungsfähig
diminished-responsibility: vermindert_schuldfähig verminderte_schuldfähigkeit eingeschränkt_zurechnungsfähig
liable: haftbar haften haftung verantwortlich haftpflichtig
imprison: einsperren eingesperrt inhaftieren inhaftierung hinter_gittern hinter_gitter ins_gefängnis im_gefängnis_sitzen einsitzen
serve-sentence: verbüßen verbüßt verbüßung absitzen abgesessen
prison-regime: strafvollzug vollzug justizvollzug
parole: bedingte_entlassung vorzeitige_entlassung vorzeitig_entlassen bedingt_entlassen
pardon: begnadigen begnadigung straferlass gnadengesuch
amnesty: amnestie amnestieren straffreiheit
preventive-detention: verwahrung sicherungsverwahrung verwahren
forensic-placement: maßnahmenvollzug maßregelvollzug forensische_unterbringung anstaltsunterbringung psychiatrische_unterbringung
execute: hinrichten hingerichtet hinrichtung exekution exekutieren
death-penalty: todesstrafe todesurteil zum_tode_verurteilt
reoffend: rückfällig rückfällig_werden wieder_straffällig rückfall
fine-act: büßen gebüßt büssen gebüsst strafen bestrafen bestraft abstrafen gestraft zur_kasse_bitten
patrol: patrouillieren patrouille streife bestreifen
deploy: einsetzen eingesetzt einsatz aufgebot aufbieten aufgeboten ausrücken ausgerückt im_einsatz_stehen entsenden entsandt
cordon-off: abriegeln abgeriegelt absperren abgesperrt absperrung sperren gesperrt
use-of-force: gewaltanwendung zwangsmittel gewalteinsatz
tear-gas: tränengas reizgas
pepper-spray: pfefferspray reizstoff
baton: schlagstock schlagstöcke knüppel gummiknüppel
water-cannon: wasserwerfer
police-brutality: polizeigewalt übergriffe unverhältnismäßige_gewalt misshandlungsvorwurf
collide: kollidieren kollision zusammenstoßen zusammenstieß zusammengestoßen zusammenstoß zusammenstöße zusammenprallen zusammenprall krachen gekracht rammen gerammt
crash-into: prallen geprallt aufprallen aufprall anprallen krachen_gegen fahren_gegen auffahren auffuhr aufgefahren
run-over: überfahren überfährt überfuhr anfahren anfuhr angefahren erfassen erfasst niederfahren überrollen niedergestoßen
skid: schleudern geschleudert ins_schleudern_geraten rutschen ausrutschen von_der_fahrbahn_abkommen von_der_straße_abkommen abkommen_von
overturn-vehicle: überschlagen überschlug sich_überschlagen umkippen umgekippt kippen_auf_die_seite umstürzen
hit-and-run: fahrerflucht unfallflucht unerlaubtes_entfernen_vom_unfallort führerflucht
drink-driving: alkohol_am_steuer trunkenheitsfahrt betrunken_fahren alkoholfahrt
drunk: betrunken alkoholisiert angetrunken berauscht unter_alkoholeinfluss
sober: nüchtern nicht_alkoholisiert
speed-act: rasen gerast zu_schnell_fahren geblitzt überhöhte_geschwindigkeit mit_überhöhtem_tempo raserei
race-street: straßenrennen autorennen illegales_rennen raserrennen
disregard-priority: vorfahrt_missachten vorrang_missachten vortritt_missachtet vorrangverletzung vortrittsmissachtung
derail: entgleisen entgleist entgleisung aus_den_schienen_springen
crash-plane: abstürzen abgestürzt stürzte_ab absturz abstürze flugzeugabsturz
emergency-landing: notlandung notlanden notgelandet notwasserung bruchlandung
grounded: flugverbot gegroundet am_boden_bleiben startverbot
sink: sinken sank gesunken untergehen unterging untergegangen untergang schiffbruch
capsize: kentern gekentert umschlagen kenterung
run-aground: auf_grund_laufen auf_grund_gelaufen stranden gestrandet festfahren
drown: ertrinken ertrank ertrunken ertränken
fall-down: stürzen gestürzt sturz abstürzen abgestürzt fallen fällt fiel hinunterfallen hinabstürzen in_die_tiefe_stürzen
trapped-state: eingeklemmt einklemmen eingeschlossen feststecken
stranded-state: gestrandet festsitzen festgesessen von_der_außenwelt_abgeschnitten abgeschnitten eingeschneit
burn: brennen brannte gebrannt in_flammen_stehen lodern verbrennen verbrannte verbrannt feuer_fangen
break-out-fire: ausbrechen ausbrach ausgebrochen brach_aus brandausbruch entzünden entstehen entstand
burn-down: niederbrennen niedergebrannt abbrennen abgebrannt ausbrennen ausgebrannt ein_raub_der_flammen eingeäschert
extinguish: löschen gelöscht brand_aus ablöschen
under-control: unter_kontrolle unter_kontrolle_bringen eindämmen im_griff
fight-fire: löscharbeiten bekämpfen brandbekämpfung löschangriff
explode: explodieren explodierte explosion detonieren hochgehen in_die_luft_fliegen zerbersten
blow-up-deliberately: sprengen gesprengt sprengung zünden gezündet
defuse: entschärfen entschärft entschärfung unschädlich_machen kontrolliert_sprengen
smoke-poisoning: rauchgasvergiftung rauchvergiftung rauchgas_eingeatmet
gas-leak: gasaustritt gasleck leck leckage ausgetretenes_gas austreten austrat
flood-act: überschwemmen überschwemmung überfluten überflutung unter_wasser_stehen volllaufen vollgelaufen überflutet
overflow: über_die_ufer_treten über_die_ufer_getreten überlaufen ausufern ausgeufert
dam-breach: dammbruch deichbruch brechen bricht brach gebrochen
recede: zurückgehen zurückging absinken abfließen entspannen rückläufig
storm-act: stürmen toben wüten gewütet fegen hinwegfegen
destroy: zerstören zerstörung vernichten dem_erdboden_gleichmachen in_schutt_und_asche
damage-act: beschädigen beschädigung in_mitleidenschaft_ziehen schaden_anrichten
uproot: entwurzeln umstürzen umgestürzt umknicken umgeknickt
collapse: einstürzen eingestürzt stürzte_ein einsturz zusammenbrechen zusammenbrach zusammengebrochen zusammenstürzen
bury: verschütten verschüttet begraben begrub mitreißen mitgerissen
slide-slope: abrutschen abgerutscht ins_rutschen_geraten abgehen abgegangen niedergehen niedergegangen
shake: beben gebebt erschüttern wackeln
erupt: ausbrechen ausbrach ausbruch eruption vulkanausbruch
power-failure: ausfallen ausfiel ausfällt ausgefallen ohne_strom stromlos ausfall
power-restored: wieder_am_netz wiederhergestellt stromversorgung_wiederhergestellt
disrupt-traffic: behindern behinderung beeinträchtigen verkehrschaos lahmlegen lahmgelegt zum_erliegen_kommen
close-road: sperren gesperrt sperrung totalsperre vollsperrung unpassierbar
reopen-road: freigeben freigab freigegeben freigabe wieder_befahrbar wiedereröffnen offen
divert: umleiten umgeleitet umleitung ausweichen
clear-debris: räumen geräumt aufräumen aufgeräumt aufräumarbeiten beseitigen räumung
repair: reparieren reparatur instand_setzen ausbessern beheben behoben
rebuild: wiederaufbauen wiederaufgebaut wiederaufbau wiedererrichten
alert-services: alarmieren alarmiert alarmierung notruf_absetzen notruf_wählen hilfe_holen
rescue-act: retten gerettet rettung bergen barg geborgen bergung in_sicherheit_bringen befreien
recover-body: bergen geborgen leichenbergung tot_geborgen tot_aufgefunden tot_gefunden
free-trapped: befreien befreit herausschneiden herausgeschnitten freischneiden
search-missing: suchen gesucht suche suchaktion suchtrupp absuchen
call-off-search: suche_einstellen suche_eingestellt suche_abgebrochen suchaktion_beendet
go-missing: verschwinden verschwindet verschwand verschwunden vermisst abgängig spurlos verschollen als_vermisst_gemeldet
be-found: auffinden aufgefunden gefunden wiedergefunden auftauchen aufgetaucht entdeckt wohlbehalten
evacuate: evakuieren evakuierung räumen räumung in_sicherheit_bringen wohnung_verlassen_müssen
return-home: zurückkehren zurückgekehrt rückkehr heimkehren in_die_häuser_zurück
airlift: ausfliegen ausgeflogen einfliegen mit_dem_hubschrauber_geflogen fliegen flog geflogen
take-to-hospital: einliefern eingeliefert einlieferung ins_spital_bringen ins_krankenhaus_bringen hospitalisieren ins_spital_gebracht überführen
discharge-hospital: entlassen entlässt entließ entlassung aus_dem_spital_entlassen aus_dem_krankenhaus_entlassen
treat: behandeln behandlung versorgen verarzten medizinische_versorgung therapie therapieren
resuscitate: wiederbeleben wiederbelebung reanimieren reanimation herzdruckmassage
declare-dead: für_tot_erklären tod_feststellen nur_noch_den_tod_feststellen
critical-condition: lebensgefahr lebensgefährlich kritischer_zustand in_lebensgefahr schwebt_in_lebensgefahr
stable-condition: außer_lebensgefahr stabiler_zustand stabil
recover-health: genesen genas genesung sich_erholen gesund_werden erholung heilung
fall-ill: erkranken erkrankung krank_werden
infect: anstecken angesteckt ansteckung infizieren infektion übertragen übertragung
outbreak: ausbruch epidemie seuche seuchenzug krankheitswelle
pandemic: pandemie seuche weltweite_epidemie
spread: ausbreiten ausgebreitet ausbreitung verbreiten verbreitung umsichgreifen grassieren
contain: eindämmen eingedämmt eindämmung stoppen in_den_griff_bekommen
quarantine: quarantäne isolieren absondern abgesondert isolation
lockdown: lockdown shutdown herunterfahren heruntergefahren
curfew: ausgangssperre ausgangsbeschränkung ausgehverbot
vaccinate: impfen geimpft impfung immunisieren
mask-duty: maskenpflicht masken_tragen
compulsory: verpflichtend obligatorisch pflicht zwingend vorgeschrieben
voluntary: freiwillig auf_freiwilliger_basis fakultativ
test-act: testen getestet testung untersuchen
diagnose: diagnostizieren diagnose feststellen festgestellt nachweisen nachwies nachgewiesen befund
operate-medical: operieren operation operativer_eingriff unters_messer
prescribe: verschreiben verschrieb verschrieben verordnen verschreibung
approve-drug: zulassen zugelassen zulassung arzneimittelzulassung freigeben freigab
take-off-market: vom_markt_nehmen vom_markt_genommen zulassung_entziehen aus_dem_verkauf_nehmen
drug-shortage: engpass engpässe lieferengpass medikamentenmangel knappheit mangel
staff-shortage: personalmangel fachkräftemangel personalnot pflegenotstand ärztemangel unterbesetzt
overload: überlasten überlastung am_limit an_der_kapazitätsgrenze
overcrowded: überfüllt überbelegt überbelegung überfüllung aus_allen_nähten_platzen
malpractice: behandlungsfehler kunstfehler falsch_behandelt
poison: vergiften vergiftung gift
overdose: überdosis überdosierung überdosieren
suicide: suizid selbstmord selbsttötung sich_das_leben_nehmen freitod
assisted-dying: sterbehilfe freitodbegleitung assistierter_suizid
recall-act: zurückrufen zurückrief zurückgerufen rückruf rückrufaktion aus_dem_verkauf_nehmen
contaminate: verunreinigen verunreinigung kontaminieren verseuchen belasten belastet
unfit-food: ungenießbar gesundheitsschädlich nicht_zum_verzehr_geeignet verdorben
not-to-eat: nicht_verzehren vom_verzehr_abraten verzehr_vermeiden
cull: keulen gekeult keulung notschlachten töten
mislabel: falsch_deklariert falsch_gekennzeichnet umetikettieren etikettenschwindel fehldeklaration
inspect: kontrollieren kontrolliert kontrolle überprüfen überprüfung begutachten inaugenscheinnahme augenschein inspizieren
object-to-hygiene: beanstanden beanstandung bemängeln mangelhaft
hygiene-pass: unbedenklich einwandfrei keine_beanstandung in_ordnung
shut-business: schließen schließt schloss geschlossen schließung zusperren zugesperrt dichtmachen dichtgemacht behördlich_geschlossen stilllegen stillgelegt
open-business: öffnen eröffnen eröffnung aufsperren aufgesperrt aufmachen
decommission: außer_betrieb_nehmen außer_betrieb stilllegen stillgelegt stilllegung abschalten abgeschaltet ausmustern ausgemustert
commission: in_betrieb_nehmen inbetriebnahme in_betrieb in_dienst_stellen indienststellung
invade: einmarschieren einmarsch einmarschiert überfallen überfällt invasion einfallen
attack-military-act: angreifen griff_an angegriffen offensive zuschlagen
bombard: bombardieren bombardement bombardierung beschießen beschießt beschoss beschossen beschuss unter_beschuss_nehmen
strike-target: treffen trifft traf getroffen einschlagen einschlug einschlag einschläge
shoot-down: abschießen abschoss abgeschossen abschuss abwehren abfangen abfing abgefangen vom_himmel_holen
capture-place: einnehmen nahm_ein eingenommen einnahme erobern eroberung unter_kontrolle_bringen
lose-place: aufgeben aufgab preisgeben verlieren räumen
recapture: zurückerobern zurückerobert rückeroberung < capture-place
occupy: besetzen besetzung okkupieren besatzung annektieren annexion
besiege: belagern belagerung einkesseln eingekesselt umzingeln
retreat: zurückziehen zurückzog zurückgezogen rückzug abziehen abzog abgezogen abzug truppenabzug
station: stationieren stationierung verlegen truppen_entsenden entsendung
advance-military: vorrücken vorgerückt vormarsch vorstoßen vorstieß vordringen vorgedrungen
fight: kämpfen gekämpft kampf kämpfe gefecht gefechte kampfhandlung
ceasefire-act: waffenruhe waffenstillstand feuerpause feuereinstellung
break-truce: waffenruhe_brechen bruch_der_waffenruhe verletzung_der_waffenruhe
make-peace: frieden_schließen friedensschluss friedensvertrag friedensabkommen
declare-war: krieg_erklären kriegserklärung kriegsausbruch
wage-war: krieg kriegsführung krieg_führen feldzug
mobilise: mobilisieren mobilmachung teilmobilmachung einberufen einberief einberufung einziehen einzog eingezogen
conscription: wehrpflicht militärdienstpflicht wehrdienst zwangsrekrutierung
rearm: aufrüsten aufgerüstet aufrüstung hochrüsten
disarm: abrüsten abgerüstet abrüstung entwaffnen entwaffnung waffen_abgeben
supply-arms: waffen_liefern waffenlieferung liefern beliefern
procure: beschaffen beschaffung anschaffen angeschafft kaufen ankaufen
test-weapon: waffentest raketentest atomtest testen
launch-missile: abfeuern abgefeuert raketenstart feuern
war-crime: kriegsverbrechen gräueltat verbrechen_gegen_die_menschlichkeit gräuel
genocide: völkermord genozid
massacre: massaker blutbad gemetzel
exercise-military: manöver übung militärübung truppenübung
violate-airspace: luftraum_verletzen luftraumverletzung eindringen_in_den_luftraum
sabotage: sabotieren sabotage sabotageakt
carry-out-attack: verüben verübt begehen begangen beging
terrorism: terror terrorismus
claim-responsibility: bekennen bekannt sich_bekennen bekennerschreiben für_sich_reklamieren
foil: vereiteln vereitelt verhindern verhindert durchkreuzen
radicalise: radikalisieren radikalisierung
right-wing-extremist: rechtsextrem rechtsradikal neonazistisch rechtsextremistisch
left-wing-extremist: linksextrem linksradikal linksextremistisch
seek-asylum: asyl_beantragen asyl_suchen asylantrag_stellen schutz_suchen
grant-asylum: asyl_gewähren anerkennen anerkannte anerkannt schutzstatus_erteilt asylstatus
deny-asylum: asylantrag_ablehnen negativer_asylbescheid asyl_verweigern
tolerate-stay: geduldet duldung
provisional-admission: vorläufig_aufgenommen vorläufige_aufnahme
subsidiary-protection: subsidiärer_schutz subsidiär_schutzberechtigt
deport: abschieben abschob abgeschoben abschiebung ausschaffen ausgeschafft ausschaffung rückführen zurückgeführt ausweisen auswies ausgewiesen außer_landes_bringen rückführung
turn-back-border: zurückweisen zurückwies zurückgewiesen zurückschicken zurückgeschickt abweisen_an_der_grenze
immigrate: einwandern eingewandert zuwandern zugewandert einreisen eingereist zuziehen
emigrate: auswandern ausgewandert abwandern abgewandert wegziehen weggezogen ausreisen ausgereist
cross-border: grenze_überqueren grenze_überschreiten grenzübertritt übertreten
border-control: grenzkontrolle grenzschutz grenzsicherung kontrollen_an_der_grenze
entry-ban: einreiseverbot einreisesperre
resettle: umsiedeln umgesiedelt umverteilen umverteilung aussiedeln ansiedeln
accommodate: unterbringen untergebracht unterbringung beherbergen aufnehmen aufnahm aufgenommen einquartieren
naturalise: einbürgern eingebürgert einbürgerung staatsbürgerschaft_verleihen
strip-citizenship: ausbürgern ausgebürgert staatsbürgerschaft_entziehen passentzug
integrate: integrieren integration eingliedern eingegliedert
flee-war: flüchten vertreiben vertrieb vertrieben vertreibung flucht
protest-act: protestieren protest demonstrieren auf_die_straße_gehen aufmarschieren kundgebung
riot: krawall ausschreitung tumult randalieren unruhen straßenschlacht
disperse: auflösen aufgelöst zerstreuen auseinandertreiben auseinandergetrieben
blockade-act: blockieren blockade besetzen sitzblockade verbarrikadieren
glue-on: festkleben festgeklebt kleben
strike-act: streiken gestreikt streik arbeit_niederlegen bestreiken ausstand
end-strike: ende_des_streiks streik_beenden streik_beendet arbeit_wiederaufnehmen
boycott: boykottieren boykott fernbleiben
collect-signatures: unterschriften_sammeln unterschriftensammlung
hand-in-petition: einreichen eingereicht überreichen übergeben deponieren
meet-diplomatic: treffen trifft getroffen traf zusammenkommen zusammengekommen zusammenkunft unterredung gipfel gipfeltreffen
visit-official: besuchen besuch staatsbesuch visite empfangen empfing empfang
mediate: vermitteln vermittlung schlichten geschlichtet schlichtung
sign-treaty: unterzeichnen unterzeichnet unterschreiben unterschrieb unterschrieben unterzeichnung paraphieren
withdraw-from-treaty: kündigen gekündigt aufkündigen aufgekündigt aussteigen ausgestiegen ausstieg austreten_aus
recognise-state: anerkennen anerkannte anerkannt anerkennung völkerrechtlich_anerkennen
break-off-relations: beziehungen_abbrechen diplomatische_beziehungen_abgebrochen
resume-relations: beziehungen_wiederaufnehmen wiederaufnahme_der_beziehungen
expel-diplomat: ausweisen auswies ausgewiesen ausweisung persona_non_grata zur_unerwünschten_person_erklären
summon-ambassador: einbestellen einbestellt einbestellung vorladen vorgeladen
recall-ambassador: zurückbeordern abziehen abzog zurückberufen botschafter_zurückrufen
sanction-act: sanktionieren sanktionen_verhängen mit_sanktionen_belegen auf_die_sanktionsliste_setzen
lift-sanctions: sanktionen_aufheben sanktionsaufhebung aufhebung_der_sanktionen sanktionen_lockern
embargo: embargo ausfuhrverbot handelssperre lieferstopp exportverbot importstopp
evade-sanctions: umgehen umging umgangen umgehung unterlaufen sanktionsumgehung
retaliate: vergelten vergalt vergolten vergeltung gegenschlag revanche gegenmaßnahme
escalate: eskalieren eskalation zuspitzen zugespitzt verschärfung
de-escalate: deeskalieren deeskalation entspannen entspannung beruhigen
accede: beitreten beitrat beigetreten beitritt eu-beitritt
exit-union: austreten austrat ausgetreten austritt
secede: abspalten abgespalten abspaltung unabhängigkeit loslösung
merge-municipalities: fusionieren fusion zusammenlegen zusammengelegt gemeindefusion zusammenschluss
split-up: aufteilen aufgeteilt trennen getrennt teilung
rezone: umzonen umgezont umzonung umwidmen umgewidmet umwidmung einzonen
expropriate: enteignen enteignung
nationalise: verstaatlichen verstaatlichung
privatise: privatisieren privatisierung
tender: ausschreiben ausschrieb ausgeschrieben ausschreibung vergabeverfahren submission
award-contract: vergeben vergibt vergab vergabe zuschlag zuschlag_erteilen beauftragen
responsible-for: zuständig verantwortlich verantwortung zuständigkeit federführend
monitor-oversight: beaufsichtigen aufsicht überwachen kontrollieren
publish: veröffentlichen veröffentlichung publizieren publik_machen publikation
keep-secret: geheim geheimhalten geheim_halten unter_verschluss vertraulich nicht_öffentlich
mismanage: misswirtschaft schlamperei fehlplanung missmanagement
waste-money: verschwenden verschwendung steuergeldverschwendung verschleudern verpulvern
delay-project: verzögern verzögerung in_verzug hinausziehen schleppen verspäten
commission-report: in_auftrag_geben in_auftrag_gegeben beauftragen beauftragt
find-report: feststellen festgestellt stellte_fest zum_schluss_kommen ergeben ergibt ergab ergebnis
cause: verursachen auslösen ausgelöst ursache auslöser schuld_sein zurückzuführen
unclear-cause: ungeklärt unklar unbekannt noch_offen rätselhaft
clarified: geklärt klären aufgeklärt klärung aufklärung
affected-state: betroffen betreffen tangiert in_mitleidenschaft_gezogen
occur: ereignen geschehen geschieht geschah passieren passiert sich_zutragen vorfallen zugetragen
emergency-state: notstand ausnahmezustand katastrophenfall notlage
bureaucratic-relief: entbürokratisieren bürokratieabbau vereinfachen vereinfachung
bureaucratic-burden: bürokratie papierkrieg verwaltungsaufwand amtsschimmel
apologise: entschuldigen entschuldigung um_verzeihung_bitten abbitte
mourn: trauern trauer gedenken gedachte beisetzen beisetzung kondolieren
donate: spenden gespendet spendenaktion blut_spenden
misuse-funds: zweckentfremden zweckentfremdet zweckentfremdung missbräuchlich_verwenden
undeclared-work: schwarzarbeit pfusch schwarz_arbeiten
confidence-loss: vertrauensverlust vertrauenskrise vertrauen_verlieren
vacant-post: vakant unbesetzt offen nachbesetzen vakanz
filled-post: besetzt besetzen nachbesetzt stellenbesetzung
interim: interimistisch provisorisch geschäftsführend übergangsweise vorläufig ad_interim
permanent: dauerhaft definitiv unbefristet endgültig auf_dauer
independent: unabhängig extern neutral unparteiisch
unanimous: einstimmig einhellig ohne_gegenstimme geschlossen
by-majority: mehrheitlich mit_mehrheit stimmenmehrheit mehrheitsbeschluss
armed: bewaffnet bewaffnung mit_waffe
unarmed: unbewaffnet ohne_waffe wehrlos
masked: maskiert vermummt vermummung
anonymous: anonym unbekannt namentlich_nicht_genannt
unharmed: unverletzt unversehrt wohlauf ohne_verletzungen mit_dem_schrecken_davongekommen
vote-by-post: brieflich briefwahl per_post
split-vote: patt stimmengleichheit unentschieden pattstellung
tie-break: stichentscheid losentscheid los_entscheidet dirimierung
lobby: lobbyieren lobbying einflussnahme einfluss_nehmen
peace-talks: friedensgespräch friedensgespräche friedensverhandlung friedensprozess
prisoner-swap: gefangenenaustausch häftlingsaustausch austausch
build: bauen gebaut bau errichten errichtet errichtung erstellen
demolish: abreißen abgerissen abriss abbruch abbrechen abbrach rückbau schleifen
renovate: sanieren sanierung renovieren renovierung instandsetzung modernisieren
hire: einstellen eingestellt anstellen angestellt anheuern rekrutieren
lay-off: entlassen entlässt entließ entlassung kündigen kündigung abbauen stellenabbau personalabbau vor_die_tür_setzen
no-comment: keine_stellungnahme nicht_äußern kein_kommentar schweigen schwieg stellungnahme_ablehnen
double: verdoppeln verdopplung verdoppelung doppelt_so_viele
halve: halbieren halbierung hälfte um_die_hälfte
participate: teilnehmen teilnahm teilgenommen teilnahme mitmachen mitgemacht sich_beteiligen
refuse: verweigern verweigerung sich_weigern weigerung
win-case: prozess_gewinnen recht_erhalten sieg_vor_gericht obsiegen obsiegte
lose-case: prozess_verlieren niederlage_vor_gericht unterliegen abblitzen
obstruct-justice: begünstigung strafvereitelung behinderung_der_justiz
resist-police: widerstand_gegen_die_staatsgewalt widerstand_gegen_vollstreckungsbeamte sich_wehren widerstand_leisten
trespass: hausfriedensbruch unbefugt_betreten
unlicensed-driving: ohne_führerschein ohne_führerausweis ohne_lenkberechtigung fahren_ohne_fahrerlaubnis
self-defence: notwehr selbstverteidigung in_notwehr
motive: motiv tatmotiv beweggrund beweggründe hintergrund
autopsy: obduktion autopsie obduzieren leichenschau gerichtsmedizinisch
foul-play: fremdverschulden fremdeinwirkung dritteinwirkung
solitary: einzelhaft isolationshaft
torture: foltern gefoltert folter folterung
mistreat: misshandeln misshandlung quälen gequält
hunger-strike: hungerstreik nahrungsverweigerung
unbelted: nicht_angeschnallt nicht_angegurtet unangeschnallt ohne_gurt
nod-off: sekundenschlaf einnicken eingenickt eingeschlafen übermüdet
distracted: abgelenkt ablenkung unaufmerksam unachtsam unaufmerksamkeit
signal-failure: stellwerksstörung signalstörung weichenstörung technische_störung
technical-fault: technischer_defekt defekt panne störung
distress-at-sea: seenot in_seenot_geraten seenotrettung
turn-back-flight: umkehren umgekehrt umkehr zurückfliegen
fire-ban: feuerverbot feuerungsverbot grillverbot
heat-state: hitzewelle hitze hitzeperiode
drought: dürre trockenheit trockenperiode
water-shortage: wassermangel wasserknappheit wassernot
secret-ballot: geheime_wahl geheime_abstimmung geheim_abstimmen
minority-government: minderheitsregierung minderheitskabinett
government-crisis: regierungskrise staatskrise koalitionskrise
in-opposition: opposition oppositionell oppositionsbank
in-government: regieren regiert regierung regierungsbeteiligung an_der_macht
protect-whistleblower: hinweisgeberschutz whistleblower-schutz
pension-off: pensionieren pensionierung in_den_ruhestand_treten ruhestand in_rente_gehen
conflict-of-interest: interessenkonflikt interessenskonflikt unvereinbarkeit
biased: befangen befangenheit voreingenommen parteiisch
recuse: in_den_ausstand_treten ausstandsbegehren befangenheitsantrag ablehnungsantrag
`),
];
