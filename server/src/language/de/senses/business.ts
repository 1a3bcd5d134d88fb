import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: money and business. The concepts are the same in every language. */
export const business = (): readonly SenseRow[] => [
  ...senseRows('measure', `
amount: betrag beträge summe geldbetrag geldsumme höhe
total: gesamtsumme gesamtbetrag gesamthöhe gesamtvolumen endsumme total insgesamt < amount
volume: volumen umfang größenordnung ausmaß dimension
value: wert gegenwert geldwert
price: preis preise verkaufspreis ladenpreis
price-tag: kostenpunkt preisschild anschaffungspreis stückpreis < price
purchase-price: kaufpreis kaufsumme erwerbspreis übernahmepreis transaktionswert kaufbetrag < price
deal-value: transaktionsvolumen transaktionswert dealvolumen übernahmesumme milliardendeal < value
asking-price: preisvorstellung angebotspreis verlangter_preis preisforderung verhandlungsbasis < price
sale-proceeds: verkaufserlös erlös erlöse veräußerungserlös verkaufspreis
retail-price: ladenpreis verkaufspreis endpreis verbraucherpreis endkundenpreis konsumentenpreis publikumspreis < price
list-price: listenpreis katalogpreis neupreis grundpreis unverbindliche_preisempfehlung richtpreis preisempfehlung < price
starting-price: einstiegspreis basispreis startpreis < price
producer-price: erzeugerpreis erzeugerpreise produzentenpreis milchpreis auszahlungspreis < price
petrol-price: benzinpreis spritpreis kraftstoffpreis treibstoffpreis literpreis < price
oil-price: ölpreis rohölpreis barrelpreis fasspreis < price
power-price: strompreis stromtarif strompreise arbeitspreis < price
gas-price: gaspreis erdgaspreis gastarif < price
heating-cost: heizkosten heizkostenabrechnung wärmekosten heizrechnung < cost
energy-bill: energierechnung energiekosten < cost
discount: rabatt nachlass nachlässe preisnachlass skonto ermäßigung abschlag abschläge vergünstigung reduktion
surcharge: zuschlag zuschläge aufschlag aufschläge aufpreis mehrpreis zusatzgebühr preisaufschlag
price-difference: preisunterschied preisdifferenz preisabstand preisspanne preisgefälle
cost: kosten aufwand aufwendungen kostenpunkt ausgaben
running-cost: betriebskosten betriebsaufwand laufende_kosten unterhaltskosten unterhalt < cost
construction-cost: baukosten bausumme projektkosten gesamtkosten errichtungskosten investitionskosten bauvolumen gestehungskosten < cost
renovation-cost: sanierungskosten renovierungskosten renovationskosten instandsetzungskosten modernisierungskosten < cost
repair-cost: reparaturkosten instandsetzungskosten behebungskosten wiederherstellungskosten < cost
cost-overrun: mehrkosten kostenüberschreitung zusatzkosten kostensteigerung mehraufwand kostenexplosion verteuerung budgetüberschreitung
personnel-cost: personalkosten lohnkosten lohnsumme personalaufwand arbeitskosten lohnaufwand < cost
ancillary-labour-cost: lohnnebenkosten sozialabgaben sozialversicherungsbeiträge lohnzusatzkosten arbeitgeberbeiträge sozialbeiträge
material-cost: materialkosten rohstoffkosten vorleistungskosten einkaufskosten materialaufwand beschaffungskosten < cost
restructuring-cost: restrukturierungskosten restrukturierungsaufwand umstrukturierungskosten < cost
spending: ausgaben aufwendungen aufwand
public-spending: staatsausgaben öffentliche_ausgaben bundesausgaben staatskonsum < spending
advertising-spending: werbeausgaben werbebudget werbeetat werbeaufwendungen werbeaufwand werbegelder marketingbudget < spending
research-spending: forschungsausgaben forschungsaufwand entwicklungskosten forschungsbudget entwicklungsaufwand < spending
consumer-spending: konsumausgaben konsum verbraucherausgaben privatkonsum privater_konsum haushaltsausgaben < spending
income-general: einnahmen einkünfte eingänge erlöse
savings: einsparung einsparungen ersparnis einsparpotenzial einsparpotential kostensenkung minderausgaben sparvolumen sparbetrag
synergies: synergien synergieeffekte synergiepotenzial verbundeffekte
budget: budget etat haushalt haushaltsvolumen voranschlag finanzrahmen kostenrahmen jahresbudget
cost-estimate: kostenschätzung kostenvoranschlag kostenprognose kostenberechnung
budget-credit: kredit verpflichtungskredit objektkredit baukredit investitionskredit kreditsumme kreditantrag
production-budget: produktionskosten produktionsbudget filmbudget drehbudget
defence-budget: verteidigungsetat verteidigungshaushalt wehretat militärbudget armeebudget rüstungsausgaben verteidigungsausgaben militärausgaben heeresbudget < spending
deficit: defizit fehlbetrag budgetloch haushaltsloch minus abgang haushaltsdefizit budgetdefizit unterdeckung manko
surplus: überschuss überschüsse plus haushaltsüberschuss ertragsüberschuss budgetüberschuss
funding-gap: finanzierungslücke deckungslücke finanzloch fehlbedarf fehlende_summe unterfinanzierung < deficit
funding-need: finanzbedarf finanzierungsbedarf kapitalbedarf mittelbedarf geldbedarf investitionsbedarf
contract-value: auftragswert auftragsvolumen auftragssumme vertragswert vertragsvolumen ordervolumen orderwert vergabesumme bestellwert bestellvolumen zuschlagssumme < value
order-intake: auftragseingang auftragseingänge bestellungseingang ordereingang neuaufträge neubestellungen bestelleingang
order-backlog: auftragsbestand auftragspolster auftragsbücher auftragsvorrat auftragsüberhang auftragsreserve orderbuch
investment-sum: investition investitionen investitionssumme investitionsvolumen investment investitionspaket investitionsprogramm investitionsbetrag
claim-sum: forderung forderungen ansprüche anspruch forderungssumme klagesumme schadenersatzforderung schadensersatzforderung regressforderung forderungshöhe
dispute-value: streitwert klagesumme streitsumme gegenstandswert prozesswert
receivables: forderungen außenstände forderungsbestand ausstehende_zahlungen debitoren offene_rechnungen
creditor-claims: gläubigerforderungen angemeldete_forderungen forderungsanmeldungen forderungseingaben passiva verbindlichkeiten
damage-sum: schaden schäden sachschaden schadenssumme schadensumme schadenshöhe schadenhöhe gesamtschaden schadensbilanz
total-loss: totalschaden totalverlust gesamtverlust komplettverlust
financial-damage: finanzieller_schaden vermögensschaden deliktsumme schadenssumme betrugsschaden deliktbetrag wirtschaftlicher_schaden < damage-sum
fraud-sum: betrugssumme ertrogene_summe erschwindelte_summe deliktsumme schadenssumme erbeutete_summe
embezzled-sum: veruntreute_summe unterschlagene_gelder veruntreute_gelder abgezweigte_summe hinterzogene_gelder
loot-value: beute beutewert diebesgut deliktsgut deliktgut diebstahlschaden deliktswert gestohlene_ware raubgut
tax-evasion-sum: hinterziehungssumme steuerschaden hinterzogene_steuern steuerausfall steuerschuld nachsteuern
insured-loss: versicherte_schäden versicherter_schaden versicherungsschaden versicherungsschäden schadensbelastung schadenbelastung < damage-sum
economic-loss: volkswirtschaftlicher_schaden gesamtwirtschaftlicher_schaden wirtschaftliche_schäden wirtschaftsschaden < damage-sum
revenue-loss: umsatzausfall umsatzeinbußen umsatzverlust umsatzeinbruch umsatzrückgang erlösausfall
revenue-shortfall: einnahmenausfall einnahmeausfall mindereinnahmen einnahmeverlust mindererträge steuerausfälle ertragsausfall einnahmeausfälle
wage-loss: verdienstausfall lohnausfall erwerbsausfall einkommensverlust einkommenseinbußen gehaltseinbußen
damages: schadenersatz schadensersatz entschädigung entschädigungszahlung wiedergutmachung schadenersatzzahlung schadensersatzsumme schadenersatzsumme
pain-damages: schmerzensgeld genugtuung genugtuungssumme schmerzengeld genugtuungszahlung < damages
compensation: entschädigung ausgleich abgeltung ausgleichszahlung kompensation entschädigungssumme ersatz ersatzzahlung
expropriation-compensation: enteignungsentschädigung ablösesumme ablöse heimfallsentschädigung < compensation
settlement-sum: vergleich vergleichssumme vergleichszahlung vergleichsbetrag einigungssumme
severance: abfindung abfindungszahlung abgangsentschädigung abfertigung abfindungspaket abgangszahlung austrittsentschädigung goldener_handschlag
fine: geldstrafe bußgeld busse bußgelder geldbuße buße strafe ordnungsbuße verwaltungsstrafe strafzahlung ordnungsbusse
parking-ticket: knöllchen strafzettel parkbusse parkbuße organmandat bußgeldbescheid verwarnungsgeld ordnungsbusse < fine
cartel-fine: kartellbuße kartellstrafe kartellbusse bußgeld kartellgeldbuße < fine
contract-penalty: vertragsstrafe konventionalstrafe pönale pönalzahlung strafzahlung verzugsstrafe vertragsbuße
daily-rate-fine: tagessatz tagessätze tagsatz
cost-orders: geldauflage auflage zahlungsauflage
bail: kaution sicherheitsleistung fluchtkaution
deposit: kaution mietkaution sicherheitsleistung depot hinterlegungssumme
bottle-deposit: pfand pfandbetrag flaschenpfand einwegpfand dosenpfand depotgebühr
down-payment: anzahlung vorauszahlung akontozahlung akonto abschlagszahlung vorschuss vorschüsse vorkasse abschlag
instalment: rate raten ratenzahlung teilzahlung tranche teilbetrag teilbeträge monatsrate
back-payment: nachzahlung lohnnachzahlung nachvergütung
refund: rückerstattung erstattung rückzahlung rückvergütung rückzahlungsbetrag
payment: zahlung zahlungen einzahlung überweisung leistung geldleistung
payout: auszahlung ausschüttung auszahlungssumme auszahlungsbetrag auszahlungen
fee: gebühr gebühren entgelt abgabe taxe
entrance-fee: eintritt eintrittspreis eintrittsgeld eintrittsgebühr ticketpreis kartenpreis billettpreis < price
tuition: studiengebühr studiengebühren semestergebühr studienbeitrag < fee
childcare-fee: kitagebühren elternbeitrag kindergartenbeitrag betreuungskosten elternbeiträge kitabeitrag krippengebühr betreuungsgebühr < fee
membership-fee: mitgliedsbeitrag mitgliederbeitrag jahresbeitrag vereinsbeitrag clubbeitrag < fee
subscription-price: abogebühr abopreis abonnementpreis abokosten monatsgebühr grundgebühr abonnement monatspreis < fee
broadcast-fee: rundfunkbeitrag rundfunkgebühr haushaltsabgabe empfangsgebühr fernsehgebühr medienabgabe rundfunkabgabe radiogebühr < fee
parking-fee: parkgebühr parkgebühren parktarif parkplatzgebühr parktaxe parkticket parkkosten < fee
toll: maut mautgebühr straßenmaut vignettenpreis straßenbenützungsgebühr vignette pickerl < fee
waste-fee: müllgebühr kehrichtgebühr abfallgebühr sackgebühr < fee
admin-fee: bearbeitungsgebühr verwaltungsgebühr ausstellungsgebühr spruchgebühr schreibgebühr servicegebühr < fee
bank-fee: kontoführungsgebühr bankgebühr kontogebühren bankspesen spesen kontospesen < fee
licence-fee: lizenzgebühr lizenzgebühren tantiemen konzessionsabgabe royalties < fee
commission: provision vermittlungsgebühr maklergebühr courtage kommission vermittlungsprovision maklerprovision < fee
landing-fee: flughafengebühr landegebühr start-_und_landegebühr flughafenentgelt abfertigungsgebühr < fee
lawyer-fee: anwaltshonorar anwaltskosten honorar anwaltsgebühren < cost
artist-fee: gage honorar auftrittshonorar künstlergage gagen
court-cost: gerichtskosten verfahrenskosten prozesskosten gerichtsgebühren justizkosten < cost
deployment-cost: einsatzkosten bergungskosten rettungskosten polizeikosten < cost
fare: fahrpreis ticketpreis billettpreis fahrgeld tarif fahrkartenpreis beförderungsentgelt fahrtkosten < price
air-fare: flugpreis flugticketpreis ticketpreis flugkosten < fare
freight-rate: frachtrate frachtpreis frachtraten transportkosten frachtkosten transporttarif < price
rent: miete mietzins mieten mietpreis mietkosten bestandszins monatsmiete mietbetrag < price
cold-rent: kaltmiete nettomiete nettokaltmiete nettomietzins grundmiete < rent
gross-rent: warmmiete bruttomiete gesamtmiete bruttomietzins inklusivmiete < rent
rental-income: mieteinnahmen mietertrag mieterlöse mieterträge mietzinseinnahmen nettomietertrag pachteinnahmen
service-charges: nebenkosten betriebskosten mietnebenkosten hausgeld akontozahlung
hotel-rate: zimmerpreis übernachtungspreis logispreis nächtigungspreis zimmerrate hotelpreis < price
tourist-tax: kurtaxe ortstaxe bettensteuer beherbergungsabgabe gästetaxe tourismusabgabe nächtigungsabgabe nächtigungstaxe übernachtungssteuer city_tax < tax
property-price: immobilienpreis immobilienpreise hauspreis wohnungspreis wohnimmobilienpreise häuserpreise eigenheimpreise liegenschaftspreis < price
land-price: grundstückspreis bodenpreis bodenrichtwert baulandpreis landpreis < price
square-metre-price: quadratmeterpreis preis_pro_quadratmeter < price
market-value: verkehrswert marktwert zeitwert handelswert marktpreis < value
estimated-value: schätzwert schätzpreis taxwert schätzung schätzungspreis < value
residual-value: restwert schrottwert < value
book-value: buchwert bilanzwert bilanzansatz < value
collector-value: sammlerwert liebhaberwert sammlerpreis liebhaberpreis < value
hammer-price: zuschlagspreis hammerpreis auktionspreis auktionserlös versteigerungserlös höchstgebot auktionsergebnis < price
reserve-price: mindestgebot rufpreis ausrufpreis startpreis limit mindestpreis ausrufungspreis aufrufpreis startgebot < price
bid-amount: gebot angebot offerte kaufangebot kaufofferte
tax: steuer steuern abgabe steuerabgabe steuerlast
tax-revenue: steuereinnahmen steueraufkommen steuerertrag steuererträge fiskaleinnahmen steuererlöse
tax-rate: steuersatz steuerfuß steuersätze steuertarif hebesatz steuerfuss
tax-burden: steuerlast steuerbelastung abgabenlast steuerdruck
tax-bill: steuerrechnung steuernachzahlung steuerforderung nachzahlung steuernachforderung steuerschuld steuerbescheid
tax-relief: steuererleichterung steuerentlastung steuervorteil steuernachlass steuervergünstigung steuerabzug steuergutschrift steuerersparnis
allowance-tax: freibetrag steuerfreibetrag freigrenze grundfreibetrag kinderfreibetrag
vat: mehrwertsteuer umsatzsteuer mwst ust mehrwertsteuersatz < tax
income-tax: einkommensteuer einkommenssteuer lohnsteuer < tax
corporate-tax: körperschaftsteuer körperschaftssteuer gewinnsteuer unternehmenssteuer unternehmensteuer ertragsteuer < tax
property-tax: grundsteuer liegenschaftssteuer grundsteuerbetrag liegenschaftsteuer < tax
transfer-tax: grunderwerbsteuer handänderungssteuer grunderwerbssteuer < tax
inheritance-tax: erbschaftsteuer erbschaftssteuer nachlasssteuer erbschaftsabgabe < tax
wealth-tax: vermögensteuer vermögenssteuer reichensteuer millionärssteuer < tax
windfall-tax: übergewinnsteuer zufallsgewinnsteuer sondersteuer übergewinnabgabe sonderabgabe < tax
carbon-price: emissionspreis klimaabgabe lenkungsabgabe zertifikatspreis kohlenstoffpreis
tariff: zoll zölle strafzoll strafzölle einfuhrzoll zollsatz zolltarif importzoll schutzzoll sonderzoll einfuhrabgabe zusatzzoll < tax
bank-levy: bankenabgabe bankensteuer < tax
wage: lohn löhne gehalt gehälter verdienst salär entgelt bezahlung arbeitslohn besoldung
gross-pay: bruttolohn bruttogehalt bruttoverdienst bruttomonatslohn bruttoeinkommen bruttojahreslohn < wage
net-pay: nettolohn nettogehalt nettoverdienst nettoeinkommen < wage
monthly-pay: monatslohn monatsgehalt monatsverdienst monatseinkommen monatssalär < wage
annual-pay: jahresgehalt jahreslohn jahresgage jahressalär jahreseinkommen jahresverdienst jahresbezüge jahresentgelt < wage
hourly-pay: stundenlohn stundensatz stundenentgelt stundenverdienst stundenlöhne < wage
minimum-wage: mindestlohn mindestgehalt mindestentgelt lohnuntergrenze mindestlöhne < wage
starting-salary: einstiegsgehalt einstiegslohn anfangsgehalt startgehalt einstiegsgehälter anfangslohn < wage
apprentice-pay: ausbildungsvergütung lehrlingsentschädigung lehrlingslohn lehrlingseinkommen azubigehalt ausbildungsentgelt < wage
real-wage: reallohn reallöhne realeinkommen lohnkaufkraft
executive-pay: vorstandsvergütung managergehalt vorstandsgehalt managergehälter chefgehalt bezüge cheflohn vergütung gesamtvergütung gesamtbezüge < wage
bonus: bonus boni bonuszahlung prämie sonderzahlung erfolgsprämie gewinnbeteiligung tantieme leistungsprämie gratifikation erfolgsbeteiligung
one-off-payment: einmalzahlung sonderzahlung einmalbetrag inflationsausgleichsprämie einmalprämie
lump-sum: pauschale pauschalbetrag pauschalsumme pauschalpreis fixbetrag pauschalabgeltung
pay-rise: lohnerhöhung gehaltserhöhung lohnplus tariferhöhung lohnsteigerung entgelterhöhung gehaltsplus lohnzuwachs lohnabschluss tarifabschluss kv-abschluss
wage-demand: lohnforderung tarifforderung gehaltsforderung forderung entgeltforderung lohnforderungen
wage-offer: arbeitgeberangebot lohnangebot tarifangebot gehaltsangebot
wage-gap: lohnlücke lohnunterschied gehaltsunterschied lohndifferenz entgeltlücke lohngefälle verdienstunterschied lohnschere verdienstabstand
transfer-fee: ablösesumme ablöse transfersumme transferentschädigung transfererlös transferzahlung < price
buyout-clause: ausstiegsklausel festgeschriebene_ablöse ausstiegsklauselsumme
pension: rente pension altersrente ruhegehalt ruhegeld altersgeld ruhegenuss monatsrente pensionszahlung rentenbetrag
benefit: sozialleistung sozialhilfe grundsicherung bürgergeld unterstützung beihilfe sozialleistungen mindestsicherung stütze
unemployment-benefit: arbeitslosengeld arbeitslosenunterstützung arbeitslosenentschädigung taggeld arbeitslosentaggeld < benefit
child-benefit: kindergeld familienbeihilfe kinderzulage familienzulage kinderbeihilfe familiengeld < benefit
daily-allowance: tagesgeld taggeld spesen diät tagespauschale
mp-pay: diäten abgeordnetenentschädigung abgeordnetenbezüge politikergehälter politikerbezüge abgeordnetendiäten
expenses: spesen reisekosten auslagen aufwandsentschädigung reisespesen kostenerstattung
income: einkommen einkünfte verdienst bezüge salär gehalt
household-income: haushaltseinkommen familieneinkommen verfügbares_einkommen privateinkommen
assets-personal: vermögen privatvermögen nettovermögen reichtum geldvermögen besitz
pocket-money: taschengeld sackgeld
debt: schulden schuldenstand verschuldung verbindlichkeiten schuldenlast schuldenberg schuld verpflichtungen schuldensumme
public-debt: staatsverschuldung staatsschulden staatsschuld öffentliche_schulden bundesschuld schuldenberg < debt
new-borrowing: neuverschuldung nettokreditaufnahme kreditaufnahme nettoneuverschuldung schuldenaufnahme neue_schulden neuschulden
debt-ratio: schuldenquote verschuldungsgrad verschuldungsquote staatsschuldenquote fremdkapitalquote
net-debt: nettoverschuldung nettoschulden nettofinanzschulden nettofinanzverbindlichkeiten < debt
arrears: zahlungsrückstand rückstände mietrückstand ausstände zahlungsrückstände schulden offene_beträge
liabilities: verbindlichkeiten passiva schulden fremdkapital schuldenstand
bad-loans: faule_kredite notleidende_kredite problemkredite ausfallgefährdete_kredite kreditausfälle
loan-loss: kreditrisikovorsorge risikovorsorge wertberichtigungen kreditausfallrückstellungen
loan: kredit kredite darlehen kreditsumme darlehenssumme bankkredit kreditbetrag
credit-line: kreditlinie kreditrahmen rahmenkredit kreditfazilität betriebsmittelkredit überziehungsrahmen dispo < loan
emergency-loan: notkredit überbrückungskredit hilfskredit massekredit überbrückungsfinanzierung nothilfe brückenfinanzierung < loan
mortgage: hypothek hypotheken baukredit wohnkredit immobilienkredit hypothekarkredit baufinanzierung hypothekendarlehen wohnbaukredit < loan
consumer-loan: ratenkredit konsumkredit verbraucherkredit privatkredit kleinkredit konsumentenkredit < loan
lending-volume: kreditvolumen kreditbestand ausleihungen kreditportfolio kreditbuch kundenkredite kreditvergabe kundenausleihungen
deposits: einlagen kundeneinlagen spareinlagen kundengelder bankeinlagen sichteinlagen sparguthaben
savings-balance: ersparnisse guthaben sparguthaben erspartes kontostand bankguthaben kontoguthaben
savings-rate: sparquote sparneigung
assets-managed: verwaltetes_vermögen verwaltete_vermögen kundenvermögen fondsvolumen anlagevolumen fondsvermögen verwaltete_gelder
new-money: nettoneugeld neugeld nettozufluss mittelzufluss nettomittelzufluss neugelder zuflüsse nettozuflüsse
outflow: mittelabfluss abfluss abflüsse kapitalabfluss mittelabflüsse kapitalflucht geldabfluss abzüge
balance-sheet-total: bilanzsumme konzernbilanzsumme bilanzvolumen gesamtvermögen
assets-company: aktiva vermögenswerte aktiven vermögen anlagevermögen betriebsvermögen
equity: eigenkapital eigenmittel haftendes_kapital eigenkapitalbasis kapitaldecke
equity-ratio: eigenkapitalquote eigenmittelquote kapitalquote
share-capital: grundkapital stammkapital aktienkapital gesellschaftskapital nominalkapital
capital-raise: kapitalerhöhung kapitalspritze kapitalzufuhr kapitalaufstockung finanzspritze eigenkapitalerhöhung kapitalmaßnahme geldspritze
liquidity: liquidität flüssige_mittel liquide_mittel barmittel zahlungsmittel kassenbestand geldreserven bargeldbestand
reserves: rücklagen reserven reserve polster finanzpolster notgroschen
provisions: rückstellung rückstellungen risikovorsorge vorsorge
write-down: abschreibung abschreibungen wertberichtigung wertminderung sonderabschreibung wertverlust abschreiber wertberichtigungen
depreciation: abschreibung abschreibungen wertverlust afa
interest-rate: zinssatz zins zinsen zinssätze verzinsung zinsniveau zinsfuß
key-rate: leitzins leitzinssatz leitzinsen schlüsselzins einlagesatz einlagenzins hauptrefinanzierungssatz < interest-rate
savings-rate-interest: sparzinsen habenzins guthabenzins einlagezins tagesgeldzins sparzins < interest-rate
mortgage-rate: hypothekarzins bauzins hypothekenzins hypozins bauzinsen hypothekarzinssatz < interest-rate
coupon: kupon coupon nominalzins zinskupon nominalverzinsung < interest-rate
yield: rendite renditen verzinsung ertrag rentabilität performance anlagerendite
spread: risikoaufschlag renditeabstand zinsdifferenz spread renditeaufschlag zinsaufschlag
rating: rating bonität bonitätsnote kreditwürdigkeit kreditrating bonitätsbewertung
inflation: inflation inflationsrate teuerung teuerungsrate preissteigerung preisauftrieb preissteigerungsrate jahresteuerung geldentwertung
core-inflation: kerninflation kernrate kerninflationsrate kernteuerung < inflation
price-index: verbraucherpreisindex konsumentenpreise verbraucherpreise landesindex verbraucherpreisniveau
exchange-rate: wechselkurs devisenkurs umrechnungskurs kurs umtauschkurs
gdp: bruttoinlandsprodukt bip wirtschaftsleistung inlandsprodukt bruttoinlandprodukt
growth-rate: wachstum wirtschaftswachstum wachstumsrate zuwachsrate konjunkturwachstum wirtschaftsplus zuwachs
value-added: wertschöpfung bruttowertschöpfung wertschöpfungsanteil
productivity: produktivität arbeitsproduktivität
sentiment-index: geschäftsklimaindex stimmungsbarometer konjunkturindikator frühindikator geschäftsklima stimmungsindikator konjunkturbarometer
consumer-confidence: konsumklima verbrauchervertrauen konsumentenstimmung kauflaune verbraucherstimmung konsumlaune konsumstimmung konsumentenvertrauen
revenue: umsatz umsätze erlöse umsatzerlöse einnahmen jahresumsatz konzernumsatz erlös geschäftsvolumen
quarterly-revenue: quartalsumsatz quartalserlöse < revenue
retail-sales: einzelhandelsumsatz einzelhandelsumsätze detailhandelsumsätze handelsumsatz umsatz ladenumsatz < revenue
online-sales: onlineumsatz onlinegeschäft onlinehandel internethandel versandhandel e-commerce onlineverkauf
like-for-like: flächenbereinigt bereinigter_umsatz vergleichbare_umsätze organisches_wachstum bereinigt < revenue
takings: tageseinnahmen einnahmen kasseneinnahmen losung tageslosung tageskasse
profit: gewinn gewinne ergebnis überschuss ertrag profit jahresgewinn plus schwarze_zahlen
net-profit: nettogewinn reingewinn jahresüberschuss nettoergebnis konzerngewinn konzernüberschuss nachsteuergewinn überschuss periodenüberschuss konzernergebnis unternehmensgewinn < profit
pretax-profit: vorsteuergewinn vorsteuerergebnis ebt gewinn_vor_steuern ergebnis_vor_steuern < profit
operating-profit: betriebsgewinn betriebsergebnis ebit operativer_gewinn operatives_ergebnis operating_profit betriebsüberschuss operativgewinn < profit
ebitda: ebitda bruttobetriebsergebnis betriebsgewinn_vor_abschreibungen < profit
gross-profit: bruttogewinn rohertrag bruttoergebnis rohgewinn bruttoertrag < profit
record-profit: rekordgewinn rekordergebnis milliardengewinn bestergebnis < profit
book-gain: buchgewinn sondergewinn einmalertrag sonderertrag
loss: verlust verluste fehlbetrag minus defizit rote_zahlen verlustgeschäft negatives_ergebnis
net-loss: nettoverlust reinverlust jahresfehlbetrag jahresverlust konzernverlust bilanzverlust unternehmensverlust < loss
operating-loss: betriebsverlust operativer_verlust operativverlust betriebsdefizit < loss
record-loss: rekordverlust milliardenverlust rekordminus < loss
currency-loss: währungsverlust währungseffekte wechselkursverluste wechselkurseffekte währungseinbußen fremdwährungsverlust
one-off-charge: sonderbelastung einmaleffekt sondereffekt sonderkosten einmalaufwand einmalkosten sonderlasten
margin: marge margen gewinnmarge gewinnspanne umsatzrendite handelsspanne spanne operative_marge
return-on-equity: eigenkapitalrendite kapitalrendite eigenkapitalverzinsung
earnings-per-share: gewinn_je_aktie gewinn_pro_aktie ergebnis_je_aktie
cash-flow: cashflow mittelfluss geldfluss zahlungsstrom mittelzufluss barmittelfluss
cost-income-ratio: aufwand-ertrag-verhältnis aufwand-ertrags-relation kostenquote kosten-ertrags-verhältnis
sales-volume: absatz absätze absatzmenge verkaufszahlen absatzzahlen verkäufe stückzahl verkaufsmenge auslieferungen absatzvolumen
output: produktion ausstoß produktionsmenge produktionsvolumen fertigung produktionsleistung jahresproduktion output
industrial-output: industrieproduktion industrieausstoß gütererzeugung produktion_im_produzierenden_gewerbe < output
oil-output: fördermenge ölförderung fördermengen förderquote ölproduktion < output
capacity: kapazität kapazitäten produktionskapazität jahreskapazität
utilisation: auslastung kapazitätsauslastung auslastungsgrad auslastungsquote nutzungsgrad
load-factor: sitzladefaktor auslastung sitzauslastung belegung
harvest: ernte erntemenge ernteertrag ertrag erträge ausbeute
stock-inventory: lagerbestand lagerbestände vorräte warenlager bestand bestände warenbestand vorrat lagervorräte
market-share: marktanteil marktanteile anteil_am_markt marktquote
share-fraction: anteil anteile quote prozentsatz prozentanteil teil
stake: beteiligung anteil anteile aktienpaket aktienanteil beteiligungsquote kapitalanteil geschäftsanteil paket aktienbeteiligung
majority-stake: mehrheit mehrheitsbeteiligung aktienmehrheit mehrheitsanteil mehrheitspaket kontrollmehrheit anteilsmehrheit kapitalmehrheit < stake
minority-stake: minderheitsbeteiligung minderheit minderheitsanteil minderheitspaket < stake
free-float: streubesitz freefloat
voting-share: stimmrechtsanteil stimmenanteil stimmrechte stimmanteil
valuation: bewertung unternehmenswert firmenwert unternehmensbewertung firmenbewertung < value
market-cap: börsenwert marktkapitalisierung börsenkapitalisierung marktwert < valuation
brand-value: markenwert markenbewertung < value
goodwill: firmenwert goodwill geschäftswert firmenwerte
share-price: aktienkurs kurs börsenkurs aktienpreis kurse schlusskurs kurswert
closing-price: schlusskurs schlussstand tagesschluss handelsschluss xetra-schluss < share-price
issue-price: ausgabepreis ausgabekurs emissionspreis emissionskurs zeichnungspreis platzierungspreis bezugspreis < price
first-price: erstkurs eröffnungskurs erster_kurs erstnotiz < share-price
price-target: kursziel zielkurs zielpreis
price-gain: kursgewinn kursplus kursgewinne wertzuwachs aufschlag kurssprung kursanstieg
price-loss: kursverlust kursminus kurseinbruch kursrutsch abschlag kurssturz kursverluste kursrückgang
index-level: index punktestand indexstand leitindex börsenbarometer aktienindex börsenindex
trading-volume: handelsvolumen börsenumsatz handelsumsatz börsenumsätze umsatzvolumen
record-high: rekordhoch höchststand rekordstand allzeithoch höchstwert rekordwert spitzenwert rekordniveau höchstkurs bestmarke
record-low: tiefststand rekordtief tiefstwert allzeittief tief niedrigster_stand tiefpunkt tiefstkurs tiefstand mehrjahrestief
dividend: dividende dividenden ausschüttung gewinnausschüttung dividendenzahlung gewinnbeteiligung
special-dividend: sonderdividende sonderausschüttung jubiläumsdividende zusatzdividende < dividend
payout-ratio: ausschüttungsquote dividendenquote
dividend-yield: dividendenrendite < yield
issue-volume: emissionsvolumen emissionserlös platzierungsvolumen emissionssumme emission börsenerlös
buyback-volume: rückkaufvolumen aktienrückkauf aktienrückkaufprogramm rückkaufprogramm
takeover-offer-price: angebotspreis abfindungspreis übernahmeangebot angebotssumme offertpreis < price
offer-premium: aufschlag übernahmeprämie aufpreis kontrollprämie übernahmeaufschlag
cash-compensation: barabfindung abfindung zwangsabfindung abfindungsangebot
exchange-ratio: umtauschverhältnis tauschverhältnis bezugsverhältnis austauschverhältnis
acceptance-rate: annahmequote andienungsquote zustimmungsquote
insurance-premium: versicherungsprämie prämie prämien versicherungsbeitrag beitrag beiträge
health-premium: krankenkassenprämie krankenkassenprämien prämie krankenkassenbeitrag grundversicherungsprämie zusatzbeitrag < insurance-premium
premium-income: prämieneinnahmen prämienvolumen beitragseinnahmen bruttoprämien prämienaufkommen beitragsvolumen
insured-sum: versicherungssumme versicherungswert deckungssumme versicherte_summe deckung deckungshöhe
insurance-payout: versicherungsleistung schadenzahlung schadensregulierung schadenszahlung versicherungsgeld
own-contribution: eigenanteil eigenmittel eigenleistung eigenbeitrag eigenfinanzierung eigenkapital
combined-ratio: schaden-kosten-quote schadenquote combined_ratio schaden-kosten-satz
guarantee-sum: garantie bürgschaft ausfallbürgschaft haftung staatsgarantie defizitgarantie bürgschaftssumme landesbürgschaft garantiesumme verlustgarantie
collateral: sicherheit sicherheiten pfand sicherheitsleistung besicherung kreditsicherheit
recovery-rate: konkursquote insolvenzquote quote konkursdividende befriedigungsquote sanierungsplanquote gläubigerquote
grant: förderung zuschuss zuschüsse fördergeld fördergelder fördermittel beihilfe subvention zuwendung unterstützung förderbeitrag förderbescheid
subsidy: subvention subventionen beihilfe staatshilfe förderung stützungszahlung staatsbeihilfe finanzhilfe zuschuss < grant
funding: mittel gelder finanzmittel geldmittel finanzierung fördermittel finanzhilfe
public-money: steuergeld steuergelder steuermittel öffentliche_gelder öffentliche_mittel staatsgelder bundesmittel
state-contribution: bundesbeitrag staatsbeitrag kantonsbeitrag landeszuschuss bundeszuschuss gemeindebeitrag beitrag kostenbeitrag < grant
aid-package: hilfspaket rettungspaket unterstützungspaket entlastungspaket finanzpaket hilfsprogramm rettungsschirm soforthilfe
stimulus: konjunkturpaket konjunkturprogramm investitionspaket wirtschaftsprogramm ankurbelungsprogramm konjunkturhilfe
development-aid: entwicklungshilfe entwicklungsgelder hilfsgelder hilfszahlungen wirtschaftshilfe
start-up-aid: anschubfinanzierung starthilfe startkapital gründungsförderung startförderung anstoßfinanzierung
special-fund: sondervermögen sonderfonds spezialfonds fonds hilfsfonds topf geldtopf
scholarship: stipendium stipendien studienbeihilfe ausbildungsbeitrag
prize-money: preisgeld preisgelder dotierung siegprämie siegerprämie gewinnsumme preissumme
lottery-jackpot: jackpot gewinnsumme lottogewinn hauptgewinn hauptpreis hauptreffer treffer
bet-stake: einsatz einsätze wetteinsatz spieleinsatz wettbetrag
reward: belohnung finderlohn auslobung kopfgeld
donation: spende spenden zuwendung schenkung vergabung spendensumme gabe schenkungssumme spendenbetrag
donations-total: spendensumme spendenaufkommen spendenerlös sammelergebnis spendenvolumen kollekte reinerlös sammelerlös spendengelder
party-donation: parteispende parteispenden wahlkampfspende großspende wahlspende < donation
sponsorship: sponsoring sponsorengelder sponsorenbeitrag sponsorgeld werbegelder
inheritance: erbe erbschaft nachlass hinterlassenschaft erbsumme vermächtnis legat erbteil
endowment: stiftungskapital stiftungsvermögen stiftungsmittel dotation
ransom: lösegeld lösegeldsumme erpressungssumme lösegeldzahlung
extortion-sum: schutzgeld erpressungsgeld erpresste_summe
bribe: schmiergeld bestechungsgeld schmiergelder bestechungssumme bestechungsgelder bakschisch
black-money: schwarzgeld schwarzgelder unversteuertes_geld drogengeld schmutziges_geld
cash: bargeld bares barbetrag cash barschaft münzen_und_noten noten
counterfeit-sum: falschgeld blüten fälschungen falschgeldsumme
alimony: unterhalt alimente unterhaltszahlung unterhaltsbeitrag kindesunterhalt unterhaltsbeiträge
box-office: einspielergebnis kinoeinnahmen einspielsumme kassenerfolg
circulation: auflage auflagenzahl verkaufte_auflage druckauflage abozahl verbreitete_auflage
reach: reichweite reichweiten leserschaft leserzahl hörerzahl nutzerreichweite
unemployment-rate: arbeitslosenquote arbeitslosenrate erwerbslosenquote arbeitslosigkeit erwerbslosigkeit
employment-rate: beschäftigungsquote erwerbstätigenquote beschäftigungsrate
unemployed-number: arbeitslosenzahl arbeitslosenzahlen arbeitslose
headcount: mitarbeiterzahl personalbestand belegschaft beschäftigtenzahl personalstand beschäftigtenstand mitarbeiterstand mannschaft personaldecke
staffing-level: stellenplan personaldotation stellenetat planstellen personalausstattung
working-hours: arbeitszeit wochenarbeitszeit arbeitsstunden wochenstunden arbeitspensum soll-arbeitszeit
overtime: überstunden mehrarbeit überzeit mehrstunden überstundenberg
holiday-days: urlaubstage ferientage urlaubsanspruch ferienanspruch urlaub ferien
absence-rate: krankenstand krankenquote krankheitsquote krankenstandsquote absenzquote
staff-turnover: fluktuation fluktuationsrate personalfluktuation kündigungsquote personalwechsel
skills-gap: fachkräftelücke fachkräftemangel personalmangel arbeitskräftemangel fachkräftebedarf personalnot mitarbeitermangel
women-quota: frauenquote frauenanteil geschlechterquote
export-value: exporte ausfuhren exportvolumen export ausfuhr exportwert exportumsatz warenexporte warenausfuhren
import-value: importe einfuhren importvolumen import einfuhr einfuhrwert warenimporte importwert
trade-surplus: handelsüberschuss exportüberschuss außenhandelsüberschuss handelsbilanzüberschuss ausfuhrüberschuss < surplus
trade-deficit: handelsdefizit handelsbilanzdefizit außenhandelsdefizit importüberschuss < deficit
trade-volume: handelsvolumen warenverkehr außenhandel warenhandel handelsaustausch außenhandelsvolumen güterhandel
export-rate: exportquote auslandsanteil exportanteil ausfuhrquote
import-quota: kontingent quote importkontingent einfuhrkontingent einfuhrquote lieferquote
cargo-volume: frachtaufkommen frachtvolumen güterumschlag umschlag frachtmenge umschlagmenge güteraufkommen transportvolumen fracht
overnight-stays: übernachtungen nächtigungen logiernächte übernachtungszahlen nächtigungszahlen nächtigung übernachtung
arrivals: ankünfte gästeankünfte gästezahl touristenankünfte gästezahlen besucherzahl
room-occupancy: auslastung zimmerauslastung bettenauslastung belegung belegungsquote hotelauslastung zimmerbelegung
length-of-stay: aufenthaltsdauer verweildauer aufenthalt
bed-capacity: bettenzahl bettenkapazität bettenangebot zimmerzahl zimmeranzahl
footfall: besucherfrequenz kundenfrequenz passantenfrequenz frequenz laufkundschaft besucherzahl passantenzahl kundenzahl
basket-value: warenkorb einkaufswert durchschnittseinkauf durchschnittsbon einkaufskorb bonsumme
sales-area: verkaufsfläche ladenfläche einzelhandelsfläche geschäftsfläche handelsfläche
floor-area: fläche nutzfläche geschossfläche mietfläche gesamtfläche grundfläche
office-space: bürofläche büroflächen büroraum büroräume < floor-area
living-space: wohnfläche wohnraum < floor-area
vacancy-rate: leerstand leerstandsquote leerwohnungsziffer leerstandsrate leerwohnungsquote leerstandsziffer
home-ownership-rate: wohneigentumsquote eigentumsquote eigenheimquote
rental-yield: mietrendite immobilienrendite anfangsrendite bruttorendite bruttoanfangsrendite nettorendite < yield
lease-term: mietdauer laufzeit mietvertragsdauer vertragslaufzeit vertragsdauer pachtdauer
maturity: laufzeit fälligkeit kreditlaufzeit restlaufzeit tilgungsdauer
loan-to-value: beleihung belehnung beleihungsquote beleihungsgrenze fremdfinanzierungsquote belehnungsquote
notice-period: kündigungsfrist frist kündigungszeit
payment-term: zahlungsfrist zahlungsziel frist zahlungstermin fälligkeit
delivery-time: lieferzeit lieferfrist wartezeit lieferdauer lieferverzug
funding-round: finanzierungsrunde kapitalrunde investitionsrunde kapitalaufnahme risikokapital wachstumskapital
venture-capital: risikokapital wagniskapital beteiligungskapital wachstumskapital venturecapital
burn-rate: geldverbrauch kapitalverbrauch cashburn kapitalverzehr
forecast-figure: prognose erwartung schätzung vorhersage ausblick konsens konsensschätzung prognosewert
target-figure: ziel zielwert zielvorgabe zielmarke planzahl vorgabe
ceiling: obergrenze deckel höchstbetrag höchstgrenze limit maximum plafond kostendeckel preisdeckel kostendach
floor-limit: untergrenze mindestbetrag mindestsumme minimum mindestwert mindesthöhe
threshold: schwelle schwellenwert grenze marke grenzwert
average: durchschnitt mittelwert schnitt mittel durchschnittswert
increase-amount: anstieg zunahme plus zuwachs zuwächse steigerung erhöhung mehr wachstum
decrease-amount: rückgang rückgänge abnahme minus einbuße einbußen schwund einbruch verringerung reduktion
difference: differenz unterschied abstand abweichung diskrepanz lücke
feed-in-tariff: einspeisevergütung einspeisetarif abnahmevergütung rückliefertarif einspeisungsvergütung
grid-fee: netzentgelt netzentgelte netzgebühr netznutzungsentgelt netzkosten netztarif netznutzungsgebühr < fee
gold-price: goldpreis goldkurs edelmetallpreis feinunzenpreis < price
commodity-price: rohstoffpreis rohstoffpreise rohwarenpreis notierung rohstoffnotierung < price
food-price: lebensmittelpreise lebensmittelpreis nahrungsmittelpreise nahrungsmittelpreis esswarenpreise < price
drug-price: medikamentenpreis arzneimittelpreis medikamentenpreise < price
treatment-cost: behandlungskosten spitalkosten therapiekosten krankenhauskosten < cost
care-cost: pflegekosten heimkosten heimtaxe pflegetarif pflegetaxe heimgebühr < cost
cost-share: kostenanteil kostenbeteiligung anteil beitrag kostenbeitrag kostenteiler kostenschlüssel
cost-coverage: kostendeckung kostendeckungsgrad eigenfinanzierungsgrad deckungsgrad
funding-ratio: deckungsgrad deckungsquote
success-rate: erfolgsquote trefferquote
default-rate: ausfallquote ausfallrate kreditausfallrate zahlungsausfälle ausfälle
complaint-rate: fehlerquote mängelquote ausschussquote reklamationsquote
participation-strike: streikbeteiligung beteiligung mobilisierung streikteilnahme
approval-share: zustimmungsquote zustimmung ja-anteil ja-stimmenanteil mehrheit
fleet-size: flotte flottengröße fuhrpark bestand fahrzeugbestand wagenpark
registrations-number: neuzulassungen zulassungszahlen neuzulassung erstzulassungen neuanmeldungen inverkehrsetzungen zulassungen immatrikulationen
passenger-volume: passagieraufkommen fahrgastzahl passagierzahl fluggastzahl fahrgastaufkommen passagierzahlen passagiervolumen fahrgastzahlen
customer-number: kundenzahl kundenbestand kundenstamm nutzerzahl abonnentenzahl kundenbasis kundenkreis
anniversary: jubiläum jubiläen bestehen firmenjubiläum jahrestag geburtstag
emissions: emissionen ausstoß treibhausgasausstoß schadstoffausstoß abgasausstoß
waiting-list-time: wartezeit wartefrist wartedauer lieferzeit
economic-contraction: schrumpfung rezession rückgang negativwachstum konjunktureinbruch minuswachstum wirtschaftsrückgang
money-supply: geldmenge geldmengenwachstum umlaufmenge geldumlauf
currency-reserves: devisenreserven währungsreserven devisenbestand devisenvorrat
crypto-price: bitcoinkurs kryptokurs kryptowährungskurs
tv-revenue: tv-gelder fernsehgelder medienerlöse fernseheinnahmen übertragungserlöse
rights-fee: übertragungsrechte tv-rechte medienrechte rechtekosten fernsehrechte
advertising-revenue: werbeeinnahmen werbeerlöse anzeigenerlöse werbeumsatz inserateneinnahmen anzeigenumsatz anzeigeneinnahmen inserateerlöse < revenue
interest-income: zinserträge zinsüberschuss zinsergebnis zinseinnahmen zinserfolg nettozinsertrag nettozinserfolg
fee-income: provisionsüberschuss provisionsertrag provisionseinnahmen kommissionsertrag provisionserträge gebühreneinnahmen kommissionserfolg
capital-gain: kapitalertrag kapitalgewinn veräußerungsgewinn spekulationsgewinn grundstückgewinn wertsteigerung kursgewinn
hidden-fee: zusatzkosten versteckte_kosten zusatzgebühr nebenkosten
overcharge: überzahlung zu_viel_bezahlt zu_viel_verrechnet überfakturierung
national-profit: nationalbankgewinn ausschüttung gewinnausschüttung bundesbankgewinn
rescue-sum: sanierungsbeitrag finanzspritze rettungspaket rettungskredit
social-plan: sozialplan sozialplansumme sozialplanvolumen
bill: rechnung rechnungsbetrag faktura rechnungssumme zeche schlussrechnung konsumation
wholesale-price: großhandelspreis einkaufspreis abgabepreis beschaffungspreis einstandspreis < price
spot-price: spotpreis börsenpreis spotmarktpreis < price
fixed-cost: fixkosten grundkosten feste_kosten < cost
follow-up-cost: folgekosten betriebsfolgekosten folgeaufwand < cost
manufacturing-cost: herstellungskosten produktionskosten fertigungskosten gestehungskosten herstellkosten < cost
consultant-fee: beraterhonorar beratungskosten beraterkosten beratungshonorar < cost
project-budget: kostenrahmen projektbudget ausgabenrahmen rahmenkredit < budget
supplementary-credit: nachtragskredit zusatzkredit nachtragsbudget nachtragshaushalt
planning-credit: planungskredit projektierungskredit planungskosten projektierungskosten
extra-revenue: mehreinnahmen mehrertrag zusatzeinnahmen mehrerträge
break-fee: auflösungsgebühr trennungsgebühr ausstiegsgebühr
cancellation-fee: stornogebühr annullationskosten stornokosten stornierungsgebühr annullierungskosten < fee
back-demand: nachforderung nachbelastung steuernachforderung
voucher-value: gutschein warengutschein einkaufsgutschein geschenkgutschein bon geschenkkarte
cashback: cashback rückvergütung treuebonus treueprämie
truck-toll: lkw-maut schwerverkehrsabgabe lastwagenmaut lkw-mautgebühr < toll
city-toll: citymaut stadtmaut city-maut < toll
monthly-pass: monatskarte monatsabo monatsticket monatsabonnement < fare
annual-pass: jahreskarte jahresabo jahresticket jahresabonnement generalabonnement
season-ticket: dauerkarte saisonkarte saisonabo saisonabonnement saisonpass
postage: porto briefporto portokosten posttarif < price
shipping-fee: versandkosten zustellgebühr liefergebühr versandgebühr lieferkosten < fee
hire-fee: mietgebühr leihgebühr ausleihgebühr charterrate tagesmiete mietpreis < price
asking-rent: angebotsmiete neumiete neuvertragsmiete marktmiete < rent
reference-rent: vergleichsmiete ortsübliche_miete mietspiegel richtwertmiete mietspiegelmiete < rent
lease-rent: pacht pachtzins pachtpreis pachtgebühr < rent
ground-rent: baurechtszins erbbauzins erbpacht erbpachtzins < rent
stall-fee: standgebühr standgeld standmiete platzgeld marktgebühr < fee
resale-value: wiederverkaufswert wiederverkaufspreis gebrauchtwert < value
tax-ratio: abgabenquote steuerquote fiskalquote
trade-tax: gewerbesteuer kommunalsteuer gewerbesteuereinnahmen < tax
gift-tax: schenkungsteuer schenkungssteuer < tax
excise: verbrauchsteuer verbrauchssteuer akzise verbrauchsabgabe < tax
fuel-tax: mineralölsteuer energiesteuer treibstoffsteuer spritsteuer kraftstoffsteuer < excise
tobacco-tax: tabaksteuer zigarettensteuer < excise
alcohol-tax: alkoholsteuer schaumweinsteuer branntweinsteuer < excise
vehicle-tax: kfz-steuer motorfahrzeugsteuer kraftfahrzeugsteuer autosteuer verkehrssteuer < tax
dog-tax: hundesteuer hundeabgabe hundetaxe < tax
flight-tax: luftverkehrssteuer ticketsteuer flugabgabe flugticketabgabe luftverkehrsteuer kerosinsteuer < tax
digital-tax: digitalsteuer digitalabgabe techsteuer plattformabgabe < tax
transaction-tax: finanztransaktionssteuer börsensteuer börsenumsatzsteuer umsatzabgabe stempelabgabe < tax
capital-tax: kapitalertragsteuer abgeltungsteuer verrechnungssteuer kapitalertragssteuer < tax
solidarity-tax: solidaritätszuschlag soli < tax
purchasing-power: kaufkraft konsumkraft
christmas-bonus: weihnachtsgeld weihnachtsgratifikation weihnachtsremuneration weihnachtsbonus < bonus
holiday-bonus: urlaubsgeld urlaubszuschuss feriengeld urlaubsbonus < bonus
thirteenth-salary: dreizehnter_monatslohn dreizehntes_gehalt dreizehnter jahresendzulage
supplement-pay: zulage zuschlag nachtzuschlag schichtzulage gefahrenzulage lohnzuschlag
contribution-rate: beitragssatz beitragssätze beitragshöhe
sick-pay: krankengeld krankentaggeld krankenstandsgeld < benefit
continued-pay: lohnfortzahlung entgeltfortzahlung gehaltsfortzahlung
parental-benefit: elterngeld kinderbetreuungsgeld mutterschaftsentschädigung erziehungsgeld mutterschaftsgeld karenzgeld < benefit
care-allowance: pflegegeld hilflosenentschädigung pflegeleistung < benefit
housing-benefit: wohngeld mietzinsbeihilfe wohnbeihilfe mietzuschuss mietbeihilfe < benefit
attendance-fee: sitzungsgeld sitzungsgelder sitzungspauschale taggeld
debt-service: schuldendienst kapitaldienst annuität
interest-cost: zinslast zinskosten zinszahlungen zinsaufwand zinsbelastung zinsausgaben zinsdienst
late-interest: verzugszinsen säumniszuschlag mahngebühr mahnspesen säumnisgebühr
negative-rate: negativzins minuszinsen strafzins verwahrentgelt guthabengebühr < interest-rate
lending-rate: kreditzins darlehenszins sollzins schuldzins kreditzinssatz < interest-rate
reference-rate: referenzzinssatz referenzzins < interest-rate
core-capital-ratio: kernkapitalquote < equity-ratio
cost-of-living: lebenshaltungskosten lebenskosten lebenshaltung
purchasing-managers-index: einkaufsmanagerindex pmi einkäuferindex < sentiment-index
free-cash-flow: freier_cashflow freier_mittelfluss < cash-flow
crop-yield: hektarertrag flächenertrag ernteertrag
wine-harvest: weinernte weinlese lese traubenernte wimmet < harvest
blocking-minority: sperrminorität sperrminderheit < minority-stake
deductible: franchise selbstbehalt selbstbeteiligung
co-payment: zuzahlung eigenanteil kostenbeteiligung rezeptgebühr patientenanteil
direct-payment: direktzahlung agrarsubvention agrarförderung direktzahlungen agrarsubventionen < subsidy
purchase-incentive: kaufprämie umweltbonus e-auto-prämie abwrackprämie verschrottungsprämie < subsidy
part-time-rate: teilzeitquote teilzeitanteil
workload: pensum beschäftigungsgrad arbeitspensum stellenprozente teilzeitpensum
current-account-surplus: leistungsbilanzüberschuss < surplus
current-account-deficit: leistungsbilanzdefizit leistungsbilanzfehlbetrag < deficit
median: median medianwert zentralwert
power-capacity: leistung nennleistung kraftwerksleistung installierte_leistung
power-generation: stromproduktion stromerzeugung elektrizitätsproduktion energieproduktion
power-consumption: stromverbrauch strombedarf elektrizitätsverbrauch stromnachfrage
energy-consumption: energieverbrauch energiebedarf energienachfrage
gas-consumption: gasverbrauch gasbedarf erdgasverbrauch
storage-level: füllstand gasspeicherstand speicherstand speicherfüllstand
turnover-rent: umsatzmiete umsatzpacht < rent
subsistence-level: existenzminimum
poverty-rate: armutsquote armutsgefährdungsquote armutsrate
insurance-coverage: versicherungsschutz deckung versicherungsdeckung
liability-limit: haftungssumme haftungsobergrenze haftungshöchstbetrag haftungsgrenze
surrender-value: rückkaufswert ablaufleistung
guaranteed-rate: garantiezins höchstrechnungszins mindestzins mindestzinssatz < interest-rate
conversion-rate: umwandlungssatz rentenumwandlungssatz
pension-level: rentenniveau rentenhöhe pensionshöhe
pension-rise: rentenerhöhung pensionserhöhung rentenanpassung rentenplus pensionsanpassung
retirement-age: rentenalter pensionsalter pensionsantrittsalter renteneintrittsalter referenzalter
book-to-bill: auftragsreichweite
start-up-cost: anlaufkosten gründungskosten startkosten < cost
security-cost: sicherheitskosten bewachungskosten schutzkosten < cost
cleanup-cost: aufräumkosten entsorgungskosten räumungskosten reinigungskosten altlastensanierung < cost
financing-cost: finanzierungskosten kreditkosten kapitalkosten fremdkapitalkosten < cost
additional-burden: mehrkosten_pro_haushalt mehrbelastung zusatzbelastung mehrausgaben
net-cost: nettokosten nettoaufwand kosten_nach_abzug < cost
gross-cost: bruttokosten bruttoaufwand < cost
ransom-demand: lösegeldforderung geforderte_summe erpressungsforderung
hush-money: schweigegeld schweigegeldzahlung
gold-reserves: goldreserven goldbestand goldschatz goldbestände
cash-circulation: bargeldumlauf notenumlauf banknotenumlauf
withholding-tax: quellensteuer abzugsteuer < tax
sewage-fee: abwassergebühr kanalgebühr entwässerungsgebühr abwassertaxe < fee
water-price: wasserpreis wassergebühr wassertarif wasserzins < price
party-costs: parteientschädigung prozessentschädigung anwaltskostenersatz kostenersatz
participation-rate: erwerbsquote erwerbsbeteiligung
drug-cost: medikamentenkosten arzneikosten arzneimittelkosten arzneimittelausgaben < cost
school-fee: schulgeld schulgebühr internatskosten < fee
course-fee: kursgebühr kurskosten kursgeld teilnahmegebühr < fee
entry-fee-race: startgeld startgebühr anmeldegebühr teilnahmegebühr < fee
health-cost: gesundheitskosten gesundheitsausgaben krankheitskosten gesundheitsaufwendungen < cost
credit-losses: kreditausfälle kreditverluste ausfälle kreditausfall
acceptance-threshold: annahmeschwelle mindestannahmeschwelle mindestannahmequote
absence-days: fehlzeiten absenzen ausfalltage fehltage krankheitstage krankenstandstage
electricity-bill: stromrechnung stromkosten elektrizitätsrechnung < energy-bill
gas-bill: gasrechnung gaskosten < energy-bill
energy-price: energiepreis energiepreise energiekosten < price
savings-target: sparziel einsparziel sparvorgabe sparauftrag
diesel-price: dieselpreis dieselpreise < petrol-price
poverty-line: armutsgrenze armutsschwelle armutsgefährdungsschwelle
revenue-target: umsatzziel absatzziel verkaufsziel
profit-target: gewinnziel ergebnisziel renditeziel
profit-forecast: gewinnprognose ergebnisprognose gewinnausblick
revenue-forecast: umsatzprognose umsatzausblick absatzprognose
analyst-expectation: analystenerwartung markterwartung konsensschätzung analystenschätzung
growth-forecast: wachstumsprognose konjunkturprognose bip-prognose
tip: trinkgeld trinkgelder
`),
  ...senseRows('count', `
branch: filiale filialen zweigstelle geschäftsstelle niederlassung ableger standort zweigniederlassung außenstelle
shop: laden läden geschäft ladenlokal verkaufsstelle ladengeschäft verkaufslokal boutique verkaufsgeschäft
bank-branch: bankfiliale bankstelle zweigstelle geschäftsstelle sparkassenfiliale < branch
post-office: postfiliale poststelle postagentur postamt postpartner postschalter < branch
supermarket: supermarkt supermärkte lebensmittelmarkt markt märkte verbrauchermarkt lebensmittelgeschäft discounter nahversorger < shop
department-store: warenhaus warenhäuser kaufhaus kaufhäuser
shopping-centre: einkaufszentrum einkaufszentren einkaufscenter shoppingcenter shopping-center einkaufspassage ladenpassage
kiosk: kiosk trafik büdchen trinkhalle zeitungskiosk tabakladen trafiken
bakery: bäckerei backstube bäckereifiliale backshop bäckereien bäckerladen
butcher-shop: metzgerei fleischerei fleischhauerei schlachterei metzgereibetrieb fleischerfachgeschäft
market-stall: marktstand stand stände verkaufsstand bude marktbude standl
petrol-station: tankstelle tankstellen servicestation
charging-point: ladestation ladepunkt ladesäule stromtankstelle ladestationen ladepunkte
restaurant: restaurant lokal gaststätte gasthaus gasthäuser beiz wirtshaus gastronomiebetrieb gastbetrieb wirtschaft gastrobetrieb speiselokal
hotel: hotel herberge beherbergungsbetrieb unterkunft unterkünfte hotelbetrieb pension
hotel-room: hotelzimmer zimmer gästezimmer
hotel-bed: bett betten gästebett gästebetten hotelbett schlafplatz schlafplätze
holiday-flat: ferienwohnung ferienhaus ferienhäuser feriendomizil airbnb-wohnung ferienunterkunft ferienapartment
guest: gast gäste besucher urlauber feriengast feriengäste hotelgast hotelgäste
tourist: tourist touristen urlauber urlaubsgast reisender reisende feriengast ausflügler besucher
cruise-passenger: kreuzfahrttourist kreuzfahrtgast kreuzfahrtpassagier kreuzfahrer kreuzfahrtgäste
booking: buchung buchungen reservierung reservation vorbestellung
cancellation-count: stornierung storno stornos absage annullation annullierung annullierungen
employee: mitarbeiter mitarbeiterin mitarbeitende angestellte beschäftigte arbeitnehmer belegschaftsmitglied arbeitskraft arbeitskräfte personal bedienstete belegschaft
worker: arbeiter arbeiterin arbeitskraft arbeitskräfte werktätige arbeitnehmer fabrikarbeiter werksangehörige
full-time-post: vollzeitstelle vollzeitäquivalent vollzeitkraft vollzeitkräfte vollzeitpensum
part-timer: teilzeitkraft teilzeitkräfte teilzeitbeschäftigte teilzeitangestellte teilzeitarbeitende
temp: leiharbeiter zeitarbeiter leiharbeitnehmer temporärarbeiter temporäre leasingmitarbeiter leihpersonal leiharbeitskraft zeitarbeitskraft
seasonal-worker: saisonarbeiter erntehelfer saisonkraft saisonkräfte saisonnier saisonarbeitskraft saisonarbeitskräfte
skilled-worker: fachkraft fachkräfte facharbeiter spezialist fachleute qualifizierte_arbeitskräfte
apprentice: lehrling auszubildende azubi lernende auszubildender lernender lehrtochter
training-place: ausbildungsplatz ausbildungsplätze lehrstelle ausbildungsstelle
intern: praktikant praktikantin
cross-border-commuter: grenzgänger grenzgängerin grenzpendler
commuter: pendler pendlerin berufspendler
foreign-worker: gastarbeiter ausländische_arbeitskraft ausländische_arbeitskräfte wanderarbeiter arbeitsmigrant arbeitsmigranten
self-employed: selbstständige selbständige selbstständigerwerbende solo-selbstständige
civil-servant: beamter beamte beamtin staatsangestellte öffentlich_bedienstete staatsdiener verwaltungsangestellte vertragsbedienstete
teleworker: homeoffice heimarbeiter telearbeiter homeworker
executive: manager führungskraft führungskräfte topmanager kadermitglied kader leitender_angestellter managerin
boss: chef chefin vorstandschef vorstandsvorsitzende geschäftsführer direktor ceo konzernchef firmenchef vorstandsvorsitzender konzernlenker generaldirektor
cfo: finanzchef finanzvorstand finanzdirektor cfo kassier säckelmeister
board-member: vorstand vorstandsmitglied geschäftsleitungsmitglied konzernleitungsmitglied vorstände geschäftsleiter vorständin
supervisory-member: aufsichtsrat aufsichtsräte aufsichtsratsmitglied verwaltungsrat verwaltungsräte verwaltungsratsmitglied aufseher kontrolleur
chairman: aufsichtsratsvorsitzende verwaltungsratspräsident aufsichtsratschef chefaufseher verwaltungsratspräsidentin aufsichtsratsvorsitzender chefkontrolleur präsident
managing-director: geschäftsführer geschäftsführerin geschäftsleiter direktor betriebsleiter leiter
plant-manager: werksleiter betriebsleiter werkleiter standortleiter fabrikdirektor produktionsleiter
shop-manager: filialleiter marktleiter filialleiterin
owner-company: eigentümer inhaber besitzer eigner firmeninhaber firmenbesitzer mehrheitseigner unternehmensinhaber patron
founder: gründer gründerin firmengründer unternehmensgründer mitgründer existenzgründer jungunternehmer
entrepreneur: unternehmer unternehmerin geschäftsmann geschäftsfrau geschäftsleute industrieller gewerbetreibende selbstständige kaufmann
tradesman: handwerker gewerbler gewerbetreibende handwerksbetrieb professionist handwerksmeister
successor: nachfolger nachfolgerin nachfolge neuer_chef neubesetzung
predecessor: vorgänger vorgängerin amtsvorgänger
adviser: berater beraterin unternehmensberater consultant konsulent finanzberater
broker: makler maklerin immobilienmakler vermittler broker händler börsenhändler agent
trader-stock: händler börsenhändler börsianer aktienhändler marktteilnehmer börsianerin
analyst: analyst experte branchenexperte marktbeobachter ökonom analystin volkswirt konjunkturexperte wirtschaftsforscher
unemployed-person: arbeitslose arbeitsloser stellensuchende erwerbslose arbeitssuchende stellenlose jobsuchende
long-term-unemployed: langzeitarbeitslose ausgesteuerte langzeiterwerbslose
short-time-worker: kurzarbeiter kurzarbeitende
job: arbeitsplatz arbeitsplätze stelle job arbeitsstelle posten jobs
management-post: führungsposition chefposten managerposten spitzenposition kaderstelle leitungsfunktion chefsessel vorstandsposten spitzenjob führungsfunktion < job
vacancy-job: offene_stelle offene_stellen vakanz freie_stelle unbesetzte_stelle stellenausschreibung stellenangebot stelleninserat stellenanzeige vakante_stelle
lost-job: gestrichene_stelle stellenabbau wegfallende_stellen stellenstreichung jobverlust arbeitsplatzverlust
dismissed-person: entlassene gekündigte gekündigter entlassener
job-applicant: bewerber bewerberin stellenbewerber kandidat interessent anwärter
application-job: bewerbung bewerbungen dossier bewerbungsschreiben
new-hire: neueinstellung neuzugang neueingestellte neuanstellung
pensioner: rentner rentnerin pensionist pensionär ruheständler rentenbezüger pensionistin rentenbezieher
benefit-recipient: bezieher leistungsbezieher empfänger bezüger hilfsempfänger sozialhilfebezüger bürgergeldempfänger sozialhilfeempfänger
taxpayer: steuerzahler steuerpflichtige steuerzahlerin steuerpflichtiger beitragszahler
tax-evader: steuerhinterzieher steuersünder steuerbetrüger steuerflüchtling
trade-union: gewerkschaft arbeitnehmerorganisation arbeitnehmervertretung arbeitnehmerverband personalverband
union-member: gewerkschaftsmitglied gewerkschafter gewerkschafterin organisierte_arbeitnehmer
works-council: betriebsrat betriebsräte personalrat betriebsratsmitglied personalkommission arbeitnehmervertreter personalvertretung betriebskommission
employer-org: arbeitgeberverband wirtschaftsverband branchenverband industrieverband unternehmerverband gewerbeverband
employer: arbeitgeber dienstgeber brötchengeber arbeitgeberin
striker: streikende streikender ausständige streikteilnehmer ausständischer
strike-count: streik ausstand ausstände arbeitsniederlegung arbeitskampf warnstreik streiktag
demonstrator: demonstrant demonstrierende kundgebungsteilnehmer protestierende demonstrationsteilnehmer
company: unternehmen firma firmen betrieb gesellschaft konzern unternehmung gruppe
small-business: kleinbetrieb kmu mittelständler kleinunternehmen mittelstandsbetrieb familienbetrieb gewerbebetrieb kleinfirma < company
listed-company: börsennotiertes_unternehmen aktiengesellschaft börsenkotierte_firma publikumsgesellschaft < company
start-up: start-up startup jungunternehmen neugründung gründerfirma jungfirma technologiefirma < company
subsidiary: tochter töchter tochtergesellschaft tochterfirma tochterunternehmen konzerntochter ableger
parent-company: mutterkonzern muttergesellschaft konzernmutter mutter mutterhaus dachgesellschaft holding
letterbox-company: briefkastenfirma scheinfirma offshore-firma mantelgesellschaft domizilgesellschaft
division: sparte geschäftsbereich division segment geschäftsfeld geschäftssparte geschäftseinheit bereich
joint-venture: gemeinschaftsunternehmen joint_venture gemeinschaftsfirma
competitor: konkurrent wettbewerber konkurrenz rivale mitbewerber kontrahent mitbewerberin
supplier: zulieferer lieferant zulieferbetrieb lieferfirma zulieferfirma autozulieferer
subcontractor: subunternehmer subunternehmen nachunternehmer unterakkordant
manufacturer: hersteller produzent fabrikant erzeuger herstellerin
carmaker: autobauer autohersteller automobilhersteller fahrzeughersteller autokonzern fahrzeugbauer < manufacturer
retailer: detailhändler einzelhändler kaufmann kaufleute handelsunternehmen detaillist detailhandelsunternehmen handelskette
chain: kette handelskette filialist ladenkette warenhauskette supermarktkette filialkette
dealer-car: autohändler autohaus autohäuser händlerbetrieb garage garagist autohandel
wholesaler: großhändler grossist großhandel zwischenhändler
airline: fluggesellschaft airline fluglinie billigflieger luftfahrtgesellschaft carrier ferienflieger
shipping-company: reederei schifffahrtsgesellschaft reeder
haulier: spediteur spedition transportunternehmen fuhrunternehmen frächter fuhrhalter logistiker transportfirma transporteur
energy-supplier: energieversorger stromversorger stadtwerke energiekonzern energieunternehmen stromkonzern elektrizitätswerk stromanbieter energieanbieter
builder-company: baufirma bauunternehmen baukonzern baugesellschaft bauunternehmer baumeister
developer: projektentwickler immobilienentwickler entwickler bauträger
property-company: immobilienkonzern wohnungskonzern immobilienfirma wohnbaugesellschaft wohnungsunternehmen immobiliengesellschaft immobilienunternehmen wohnungsbaugesellschaft
bank: bank geldhaus geldhäuser kreditinstitut geldinstitut sparkasse bankhaus institut finanzinstitut kantonalbank
central-bank: zentralbank notenbank währungshüter nationalbank bundesbank notenbanker
insurer: versicherer versicherung assekuranz versicherungskonzern versicherungsgesellschaft versicherungsunternehmen
health-insurer: krankenkasse kasse krankenversicherer krankenversicherung gesundheitskasse ersatzkasse kassen
pension-fund: pensionskasse versorgungswerk vorsorgeeinrichtung pensionsfonds vorsorgestiftung
investment-fund: fonds anlagefonds investmentfonds beteiligungsgesellschaft finanzinvestor beteiligungsfirma
hedge-fund: hedgefonds heuschrecke leerverkäufer
rating-agency: ratingagentur bonitätsprüfer bonitätswächter kreditwächter
auditor: wirtschaftsprüfer revisionsstelle prüfer abschlussprüfer buchprüfer revisor revisionsgesellschaft bilanzprüfer
regulator: aufsichtsbehörde finanzaufsicht regulierungsbehörde regulierer aufsicht bankenaufsicht marktaufsicht regulator
antitrust-authority: kartellamt wettbewerbsbehörde kartellwächter wettbewerbskommission wettbewerbshüter kartellbehörde weko bundeskartellamt
tax-authority: finanzamt steuerbehörde steuerverwaltung fiskus finanzämter steueramt steuerfahndung finanzbehörde
customs: zoll zollbehörde zollamt zollverwaltung zöllner zollbeamte zollfahndung
consumer-group: verbraucherzentrale konsumentenschutz verbraucherschützer konsumentenschützer verbraucherverband konsumentenorganisation
treasury: finanzministerium kämmerei finanzdepartement finanzverwaltung
farm: bauernhof bauernhöfe hof höfe landwirtschaftsbetrieb bauernbetrieb gehöft betrieb gutshof agrarbetrieb
farmer: landwirt bauer bauern bäuerin landwirtin bäuerinnen landwirte
winegrower: winzer weinbauer weingut weinhauer winzerbetrieb
factory: fabrik werk betrieb produktionsstätte produktionsbetrieb fertigungsstätte produktionsanlage produktionsstandort
warehouse: lager lagerhalle depot warenlager logistikzentrum verteilzentrum lagerhaus lagerhäuser verteilzentren logistikzentren
site-location: standort niederlassung sitz betriebsstätte werk standorte produktionsstandort
headquarters: hauptsitz zentrale firmensitz konzernzentrale hauptquartier unternehmenssitz firmenzentrale konzernsitz stammsitz geschäftssitz
assembly-line: fließband produktionslinie fertigungslinie montageband fertigungsstraße band bänder produktionsstraße
machine: maschine anlage gerät apparat aggregat
robot: roboter industrieroboter automat
power-plant: kraftwerk kraftwerke kraftwerksblock
wind-turbine: windrad windräder windkraftanlage windturbine windenergieanlage windanlage
solar-plant: solaranlage photovoltaikanlage solarpark fotovoltaikanlage sonnenkraftwerk pv-anlage
ship: schiff
cruise-ship: kreuzfahrtschiff kreuzfahrtriese luxusliner ozeanriese < ship
aircraft: flugzeug flieger maschine jet verkehrsflugzeug passagierflugzeug düsenjet
train-count: zug züge zugkomposition triebzug triebzüge zuggarnitur garnitur bahn komposition
truck: lastwagen lkw laster lastkraftwagen sattelschlepper sattelzug brummi
van: lieferwagen transporter kastenwagen kleintransporter
car: auto autos fahrzeug wagen pkw personenwagen personenkraftwagen kfz
electric-car: elektroauto e-auto stromer elektrofahrzeug batterieauto elektrowagen < car
used-car: gebrauchtwagen occasion gebrauchter occasionswagen gebrauchtfahrzeug < car
new-car: neuwagen neufahrzeug < car
company-car: dienstwagen firmenwagen geschäftswagen firmenauto dienstauto < car
rental-car: mietwagen leihwagen mietauto < car
container: container frachtcontainer standardcontainer teu seecontainer
parcel: paket päckchen sendung postpaket packerl postsendung
delivery-count: lieferung sendung charge fuhre ladung lieferungen warensendung
order: auftrag aufträge bestellung order bestellungen
major-order: großauftrag großaufträge milliardenauftrag rahmenauftrag großbestellung < order
contract: vertrag verträge kontrakt vereinbarung abkommen abmachung
employment-contract: arbeitsvertrag dienstvertrag anstellungsvertrag arbeitsverträge arbeitsverhältnis anstellung
collective-agreement: tarifvertrag tarifverträge kollektivvertrag gesamtarbeitsvertrag gav haustarifvertrag manteltarifvertrag
lease: mietvertrag mietverträge mietverhältnis pachtvertrag bestandsvertrag pachtverträge
trade-agreement: handelsabkommen freihandelsabkommen handelsvertrag freihandelsvertrag wirtschaftsabkommen
letter-of-intent: absichtserklärung vorvertrag grundsatzvereinbarung eckpunktepapier vorvereinbarung
bid-tender: angebot offerte gebot ausschreibungsangebot kaufangebot
bidder: bieter bieterin interessent kaufinteressent anbieter offertsteller bietender
tender: ausschreibung vergabeverfahren submission vergabe auftragsausschreibung
buyer: käufer käuferin erwerber abnehmer ersteigerer kunde kaufende
seller: verkäufer verkäuferin veräußerer anbieter vorbesitzer
auction-lot: los lose auktionslos posten stück
auction: auktion versteigerung zwangsversteigerung ersteigerung gant steigerung
customer: kunde kundin kunden kundschaft käufer abnehmer klient konsument klientel
consumer: verbraucher konsument verbraucherin konsumenten endkunde endverbraucher
affected-customer: geschädigte geschädigter betroffene betroffener geprellte opfer betroffene_kunden
subscriber: abonnent abonnentin abonnenten abo bezieher abokunde abonnement
user: nutzer nutzerin anwender user benutzer nutzende
app-download: download downloads herunterladen installation
policyholder: versicherter versicherte versicherungsnehmer versicherungsnehmerin
policy: versicherungsvertrag police polizze versicherungspolice policen
damage-report: schadenmeldung schadensmeldung schadensfall schadenfall schadensfälle schadensanzeige schadenanzeige schadenfälle
account: konto konten bankkonto bankkonten sparkonto girokonto
safe-deposit: schließfach schließfächer bankfach tresorfach bankschließfach
safe: tresor safe panzerschrank geldschrank
atm: geldautomat bankomat bancomat bankautomat geldausgabeautomat
vending-machine: automat verkaufsautomat warenautomat snackautomat getränkeautomat
till: kasse kassa ladenkasse registrierkasse kassen selbstbedienungskasse
cash-till-staff: kassierer kassierin verkäufer verkaufspersonal verkäuferin ladenpersonal
banknote: banknote geldschein note schein papiergeld
coin: münze münzen geldstück hartgeld kleingeld
gold-bar: goldbarren barren
share: aktie aktien anteilsschein wertpapier papier titel anteilschein stammaktie dividendenpapier dividendenwert
new-share: neue_aktien junge_aktien bezugsaktien < share
bond: anleihe anleihen schuldverschreibung obligation bond staatsanleihe unternehmensanleihe rentenpapier schuldschein
securities: wertpapier wertschriften wertpapiere effekten papiere finanzinstrumente
shareholder: aktionär aktionärin anteilseigner anteilsinhaber gesellschafter teilhaber aktieninhaber
major-shareholder: großaktionär hauptaktionär mehrheitseigner ankeraktionär kernaktionär großaktionärin hauptaktionärin mehrheitsaktionär < shareholder
small-shareholder: kleinaktionär privataktionär kleinanleger privatanleger streubesitzaktionär minderheitsaktionär < shareholder
investor: investor anleger geldgeber kapitalgeber investorin finanzier anlegerin financier
creditor: gläubiger gläubigerin kreditgeber geldgeber gläubigerbank
debtor: schuldner schuldnerin kreditnehmer darlehensnehmer
borrower: kreditnehmer darlehensnehmer kreditnehmerin hypothekarschuldner häuslebauer
guarantor: bürge garant bürgin bürgschaftsgeber
donor: spender spenderin gönner stifter mäzen wohltäter gönnerin
sponsor: sponsor förderer unterstützer werbepartner hauptsponsor
heir: erbe erbin erben erbberechtigte
winner-prize: gewinner gewinnerin sieger preisträger lottogewinner preisträgerin
lottery-ticket: los lose lottoschein tipp lotterielos tippschein wettschein
insolvency: insolvenz pleite konkurs firmenpleite unternehmensinsolvenz firmeninsolvenz firmenkonkurs zahlungsunfähigkeit
personal-insolvency: privatinsolvenz verbraucherinsolvenz privatkonkurs schuldenregulierungsverfahren < insolvency
insolvency-administrator: insolvenzverwalter konkursverwalter masseverwalter sachwalter liquidator sanierungsverwalter sanierer
business-foundation: neugründung unternehmensgründung firmengründung existenzgründung gründung neueintragung gewerbeanmeldung
business-closure: geschäftsaufgabe geschäftsschließung betriebsaufgabe geschäftsauflösung schließung betriebsschließung gewerbeabmeldung
takeover-count: übernahme firmenübernahme akquisition zukauf zukäufe fusion unternehmenskauf transaktion deal
ipo-count: börsengang börsengänge börsenneuling neuemission börsendebüt
transaction: transaktion zahlung überweisung buchung geldtransfer geschäft
product: produkt ware artikel erzeugnis gut güter handelsware
product-model: modell typ baureihe fahrzeugmodell variante ausführung
product-unit: exemplar stück einheit
brand: marke markenname label warenzeichen handelsmarke
own-brand: eigenmarke handelsmarke hausmarke < brand
patent: patent schutzrecht patentanmeldung gebrauchsmuster
licence: lizenz konzession bewilligung zulassung genehmigung gewerbeberechtigung gewerbeschein
counterfeit-product: fälschung plagiat imitat nachahmung raubkopie produktfälschung gefälschte_ware fake
recall-count: rückruf rückrufaktion produktrückruf
complaint: beschwerde reklamation beanstandung eingabe mängelrüge
defect: mangel mängel defekt fehler produktionsfehler baumangel baumängel
lawsuit: klage klagen prozess prozesse rechtsstreit gerichtsverfahren zivilklage rechtsklage
class-action: sammelklage massenklage musterklage verbandsklage musterfeststellungsklage < lawsuit
plaintiff: kläger klägerin klagende anspruchsteller
defendant-civil: beklagte beklagter gegenpartei
fraud-victim: betrugsopfer geschädigte geprellte_anleger geprellte betrogene
fraud-case: betrugsfall betrügerei betrug betrugsdelikt schwindel masche
reminder: mahnung zahlungserinnerung zahlungsaufforderung
flat: wohnung wohnungen apartment wohneinheit appartement
rental-flat: mietwohnung mietobjekt mietwohnungen mieteinheit < flat
owner-flat: eigentumswohnung wohneigentum stockwerkeigentum wohnungseigentum < flat
social-housing: sozialwohnung gemeindewohnung genossenschaftswohnung preisgünstige_wohnung geförderte_wohnung gemeindebau < flat
new-flat: neubauwohnung neue_wohnungen neubau < flat
empty-flat: leerstehende_wohnung leerwohnung leerstand < flat
house-single: einfamilienhaus einfamilienhäuser eigenheim wohnhaus wohnhäuser haus häuser
apartment-block: mehrfamilienhaus mehrfamilienhäuser wohnblock wohnblöcke mietshaus zinshaus wohnanlage renditeliegenschaft zinshäuser mietshäuser
property: immobilie liegenschaft objekt anwesen grundstück gebäude realität
plot: grundstück parzelle bauplatz bauplätze baugrundstück areal gelände bauland
office-building: bürogebäude bürohaus geschäftshaus geschäftshäuser bürokomplex verwaltungsgebäude büroturm
building-project: bauprojekt bauvorhaben neubauprojekt überbauung wohnbauprojekt immobilienprojekt
building-permit: baubewilligung baugenehmigung bauerlaubnis baufreigabe
tenant: mieter mieterin mietpartei mieterschaft
landlord: vermieter vermieterin hauseigentümer verpächter hausbesitzer hausherr
leaseholder: pächter pächterin wirt betreiber pächterehepaar
innkeeper: wirt wirtin gastwirt gastronom beizer gastgeber
homeowner: hauseigentümer eigenheimbesitzer wohneigentümer hausbesitzer immobilienbesitzer wohnungseigentümer
household: haushalt privathaushalt haushalte
parking-space: parkplatz parkplätze stellplatz stellplätze parkfeld abstellplatz abstellplätze
invoice: rechnung faktura honorarnote
receipt: quittung kassenbon beleg kassenzettel bon kassabon
ticket: ticket karte eintrittskarte billett billet fahrkarte fahrschein
flight: flug flüge verbindung flugverbindung linienflug flugverbindungen
cancelled-flight: gestrichener_flug annullierter_flug flugausfall flugausfälle annullation ausgefallener_flug
route: strecke route verbindung linie destination flugziel flugverbindung
passenger: passagier passagierin fluggast fluggäste fahrgast fahrgäste reisende
cow: kuh kühe rind rinder milchkuh milchkühe vieh
shipload: schiffsladung fracht ladung frachtgut
exhibitor: aussteller ausstellerin ausstellende_firma messeaussteller
trade-fair: messe fachmesse ausstellung publikumsmesse gewerbeausstellung leistungsschau
trade-visitor: messebesucher messegast messegäste
participating-country: exportland handelspartner absatzmarkt exportmarkt absatzmärkte abnehmerland
sector: branche wirtschaftszweig sektor industriezweig gewerbe wirtschaftssektor
measure: maßnahme schritt vorkehrung sparmaßnahme maßnahmen
test-purchase: testkauf testkäufe mystery_shopping
price-comparison: preisvergleich produktvergleich preischeck
shift: schicht schichtbetrieb arbeitsschicht nachtschicht
meeting-share: hauptversammlung generalversammlung aktionärsversammlung aktionärstreffen gesellschafterversammlung
negotiation-round: verhandlungsrunde verhandlung tarifrunde gesprächsrunde lohnrunde kv-runde
annual-report: geschäftsbericht jahresbericht jahresabschluss bilanz jahresrechnung rechnungsabschluss
shareholder-vote: aktionärsvotum abstimmung aktionärsabstimmung
financial-year: geschäftsjahr wirtschaftsjahr rechnungsjahr fiskaljahr bilanzjahr
quarter: quartal vierteljahr dreimonatsperiode
chemist-shop: drogerie drogeriemarkt drogeriefiliale drogerien < shop
pharmacy: apotheke apotheken < shop
market-vendor: marktfahrer marktbeschicker standbetreiber standler standbesitzer
second-home: zweitwohnung zweitwohnsitz ferienresidenz zweitwohnungen
helper-staff: aushilfe aushilfskraft aushilfskräfte aushilfen springer
mini-jobber: minijobber geringfügig_beschäftigte minijob
freelancer: freiberufler freier_mitarbeiter freie_mitarbeiter freischaffende freelancer
shop-owner: ladenbesitzer geschäftsinhaber ladeninhaber geschäftsbesitzer händler
millionaire: millionär millionärin vermögende multimillionär
billionaire: milliardär milliardärin multimilliardär superreiche
chamber: wirtschaftskammer handelskammer industrie-_und_handelskammer gewerbekammer arbeiterkammer
tour-operator: reiseveranstalter reisekonzern pauschalreiseanbieter reiseanbieter
travel-agency: reisebüro reisebüros reiseagentur
importer: importeur einfuhrhändler generalimporteur
exporter: exporteur exportunternehmen exportfirma
speculator: spekulant leerverkäufer zocker
finance-minister: finanzminister finanzministerin finanzdirektor finanzvorsteher kassenwart_der_nation finanzchef
city-treasurer: kämmerer stadtkämmerer finanzreferent finanzstadtrat finanzvorstand
club-treasurer: kassier schatzmeister kassenwart kassiererin quästor
nuclear-plant: kernkraftwerk atomkraftwerk akw meiler reaktor kernkraftwerke < power-plant
freighter: frachter frachtschiff containerschiff containerfrachter < ship
oil-tanker: tanker öltanker tankschiff < ship
custody-account: depot wertpapierdepot wertschriftendepot
credit-card: kreditkarte kreditkarten
debit-card: debitkarte girokarte ec-karte bankomatkarte bankkarte
option: option optionsschein warrant aktienoption
derivative: derivat zertifikat strukturiertes_produkt
debt-enforcement: betreibung exekution pfändung zwangsvollstreckung
payment-order: zahlungsbefehl mahnbescheid betreibungsbegehren vollstreckungsbescheid
foreclosure: zwangsversteigerung zwangsverwertung zwangsverkauf
housing-completion: baufertigstellung fertigstellung fertiggestellte_wohnungen neubauwohnungen
terraced-house: reihenhaus reihenhäuser doppelhaushälfte reiheneinfamilienhaus
hotelier: hotelier hotelbesitzer hotelbetreiber hoteliers
trade-professional: fachbesucher fachpublikum
seat: sitzplatz sitzplätze sitz sitze platz
fare-dodger: schwarzfahrer fahrgast_ohne_billett
shoplifter: ladendieb ladendiebin
shoplifting: ladendiebstahl ladendiebstähle
courier: kurier velokurier fahrradkurier essenslieferant zusteller bote
lorry-driver: lastwagenfahrer lkw-fahrer chauffeur trucker fernfahrer berufskraftfahrer
pilot-staff: pilot pilotin cockpitpersonal flugkapitän
cabin-crew: flugbegleiter kabinenpersonal flugbegleiterin kabinencrew
carer: pflegekraft pflegekräfte pflegefachperson pflegepersonal pflegefachkraft
cleaner: reinigungskraft reinigungskräfte putzfrau putzkraft raumpflegerin reinigungspersonal
security-guard: wachmann sicherheitskraft sicherheitsleute security wachleute sicherheitsangestellter sicherheitsdienst
bank-customer: bankkunde kontoinhaber sparer bankkundin anleger
bank-robbery: banküberfall banküberfälle bankraub
atm-blast: automatensprengung automatensprengungen bankomatsprengung geldautomatensprengung
whistleblower: hinweisgeber whistleblower tippgeber insider
bankrupt-shop: pleitefirma insolvente_firma konkursfirma pleiteunternehmen
crypto-coin: kryptowährung bitcoin token digitalwährung cyberwährung
patent-dispute: patentstreit patentklage patentverletzung
trademark-dispute: markenstreit namensstreit markenrechtsstreit
employee-share: mitarbeiteraktie belegschaftsaktie < share
store-visit: kunde_im_laden ladenbesucher laufkunde laufkundschaft
working-day: arbeitstag werktag ausfalltag streiktag
opening-hours: öffnungszeiten ladenöffnungszeiten ladenöffnung ladenschluss verkaufszeiten geschäftszeiten
sunday-sale: sonntagsverkauf verkaufsoffener_sonntag sonntagsöffnung
warehouse-worker: lagerarbeiter lagermitarbeiter lagerist magaziner logistikmitarbeiter
`),
  ...senseRows('act', `
rise: steigen steigt stieg gestiegen ansteigen zulegen zugelegt klettern wachsen zunehmen zugenommen
fall: sinken sinkt sank gesunken fallen fällt fiel gefallen abnehmen abgenommen nachgeben nachgegeben
surge: hochschnellen hochgeschnellt explodieren sprunghaft in_die_höhe_schnellen angezogen kräftiger_anstieg hochschießen durch_die_decke_gehen sprung emporschnellen < rise
plunge: einbrechen eingebrochen einbruch abstürzen abgestürzt absturz abrutschen abgerutscht absacken abgesackt sturz talfahrt < fall
slight-rise: leicht_steigen leichtes_plus leichter_anstieg etwas_zulegen moderater_anstieg < rise
slight-fall: leicht_sinken leichtes_minus leichter_rückgang leicht_nachgeben geringfügig_zurückgehen < fall
stagnate: stagnieren stagnation unverändert stabil gleich_bleiben auf_der_stelle_treten gleichbleibend konstant nullwachstum stillstand
double: verdoppeln verdoppelt verdoppelung verdopplung doppelt_so_hoch < rise
triple: verdreifachen verdreifacht verdreifachung dreimal_so_viel vervielfachen vervielfacht < rise
halve: halbieren halbiert halbierung um_die_hälfte_sinken < fall
recover: erholen erholt erholung aufschwung anziehen wieder_zulegen belebung aufwärtstrend wieder_anziehen aufwind
weaken: abschwächen abgeschwächt abschwächung abkühlen abgekühlt eintrübung eintrüben eingetrübt abflauen verlangsamung nachlassen abkühlung
accelerate: beschleunigen beschleunigt beschleunigung tempo_erhöhen
fluctuate: schwanken schwankung volatil volatilität auf_und_ab
reach-figure: erreichen erreicht betragen beträgt betrug belaufen beläuft belief sich_belaufen liegen_bei
exceed: übersteigen übersteigt überstieg überstiegen übertreffen übertrifft übertraf übertroffen überschreiten überschritten
miss-target: verfehlen verfehlt unterschreiten unterschritten hinter_den_erwartungen_zurückbleiben enttäuschen unter_den_erwartungen zurückbleiben zurückgeblieben
meet-expectations: erwartungen_erfüllen im_rahmen_der_erwartungen wie_erwartet erwartungsgemäß ziele_erreichen
record-state: rekord rekordjahr rekordhoch so_viel_wie_nie bestwert rekordverdächtig
raise-price: verteuern verteuert verteuerung teurer preiserhöhung preisanstieg aufschlagen aufgeschlagen preise_anheben preise_erhöhen preisaufschlag
cut-price: verbilligen verbilligt verbilligung günstiger billiger preissenkung preisreduktion preise_senken abschlagen vergünstigen
raise-increase: erhöhen erhöht erhöhung anheben angehoben anhebung heraufsetzen heraufgesetzt aufstocken aufgestockt hochsetzen
lower-reduce: senken gesenkt senkung reduzieren kürzen kürzung herabsetzen herabgesetzt verringern verkleinern vermindern
top-up: aufstocken aufgestockt aufstockung nachschießen nachgeschossen
budget-cut: kürzen kürzung budgetkürzung einsparung sparpaket sparprogramm gestrichen rotstift abstriche sparmaßnahmen
save-money: sparen einsparen eingespart sparkurs den_gürtel_enger_schnallen sparmaßnahme kosten_senken
cheap: billig günstig preiswert preisgünstig erschwinglich kostengünstig bezahlbar
expensive: teuer kostspielig hochpreisig unerschwinglich überteuert kostenintensiv
free-of-charge: gratis kostenlos unentgeltlich kostenfrei umsonst gebührenfrei zum_nulltarif
paid-for: kostenpflichtig gebührenpflichtig zahlungspflichtig
cost-verb: kosten kostet kostete zu_stehen_kommen veranschlagen veranschlagt zu_buche_schlagen verschlingen beziffern
estimate-verb: schätzen geschätzt schätzung beziffern veranschlagen ausgehen_von taxieren schätzungsweise
value-verb: bewerten bewertet bewertung taxieren einstufen bemessen
calculate: berechnen berechnet berechnung errechnen kalkulieren ausrechnen hochrechnen ermitteln
forecast-verb: prognostizieren prognose vorhersagen vorhergesagt voraussagen erwarten erwartet rechnen_mit in_aussicht_stellen
raise-forecast: prognose_anheben prognose_erhöhen zuversichtlicher ausblick_anheben nach_oben_korrigieren prognoseerhöhung
lower-forecast: prognose_senken gewinnwarnung prognose_kappen nach_unten_korrigieren prognosesenkung umsatzwarnung prognose_zurücknehmen
confirm-forecast: prognose_bestätigen an_der_prognose_festhalten ziele_bekräftigen ausblick_bestätigen
earn-profit: gewinn_machen erwirtschaften erwirtschaftet erzielen verdienen verdient gewinn_schreiben einnehmen eingenommen einfahren eingefahren
lose-money: verlust_machen verlust_schreiben rote_zahlen_schreiben einbußen_erleiden verlieren verlor verloren einbüßen
profitable: profitabel rentabel gewinnbringend schwarze_zahlen kostendeckend einträglich lukrativ in_der_gewinnzone
loss-making: defizitär verlustreich unrentabel rote_zahlen verlustbringend unwirtschaftlich in_der_verlustzone nicht_kostendeckend
turn-profit: in_die_gewinnzone_zurückkehren turnaround trendwende schwarze_zahlen gewinnzone_erreichen gewinnschwelle
turn-loss: in_die_verlustzone_rutschen rote_zahlen in_die_roten_zahlen_rutschen
turn-over: umsetzen umgesetzt umsatz_machen umsatz_erzielen erlösen
result-publish: bilanz_vorlegen zahlen_vorlegen zahlen_präsentieren bilanzieren ergebnis_bekanntgeben ausweisen ausgewiesen bilanzpresse
buy: kaufen kauft gekauft kauf erwerben erwirbt erwarb erworben zukaufen zugekauft erstehen erstanden
sell: verkaufen verkauft verkauf veräußern veräußert veräußerung abstoßen abgestoßen losschlagen abgeben
takeover: übernehmen übernimmt übernahm übernommen übernahme schlucken geschluckt aufkaufen aufgekauft einverleiben unternehmenskauf
hostile-takeover: feindliche_übernahme feindlich unerwünschte_übernahme < takeover
merge: fusionieren fusioniert fusion zusammenschließen zusammengeschlossen zusammenschluss verschmelzen verschmolzen zusammengehen zusammenlegung
demerge: abspalten abgespalten abspaltung ausgliedern ausgegliedert ausgliederung aufspalten aufspaltung auslagerung
integrate: integrieren eingliedern eingegliedert eingliederung eingemeinden integration aufgehen_in
take-stake: einsteigen eingestiegen einstieg beteiligen sich_beteiligen beteiligung anteile_erwerben
exit-stake: aussteigen ausgestiegen ausstieg anteile_verkaufen beteiligung_abgeben rückzug sich_trennen trennen_von
raise-stake: anteil_erhöhen beteiligung_aufstocken anteil_ausbauen anteil_aufstocken
cut-stake: anteil_reduzieren beteiligung_verringern anteil_senken
offer-bid: bieten bietet bot geboten angebot kaufangebot offerte gebot übernahmeangebot offerieren
outbid: überbieten überboten höher_bieten mehr_bieten übertrumpfen
raise-bid: nachbessern nachgebessert angebot_erhöhen offerte_aufstocken aufbessern
accept-offer: annehmen angenommen annahme akzeptieren zusagen zugesagt einwilligen zustimmen
reject-offer: ablehnen abgelehnt ablehnung ausschlagen ausgeschlagen zurückweisen zurückgewiesen abweisen verwerfen absage
approve-deal: genehmigen genehmigt genehmigung bewilligen grünes_licht freigeben freigegeben freigabe absegnen
block-deal: untersagen untersagt untersagung verbieten verbot verboten blockieren stoppen verhindern
antitrust-review: prüfen prüfung untersuchen kartellprüfung wettbewerbsprüfung unter_die_lupe_nehmen untersuchung durchleuchten
deal-close: abschließen abgeschlossen abschluss vollziehen vollzogen vollzug unter_dach_und_fach besiegeln closing
deal-collapse: platzen geplatzt scheitern gescheitert nicht_zustande_kommen vom_tisch sich_zerschlagen abbruch ins_wasser_fallen
sign-contract: unterzeichnen unterzeichnung unterschreiben unterschrieben vertragsabschluss vertragsunterzeichnung besiegeln vereinbaren
negotiate: verhandeln verhandlung verhandlungen gespräche verhandlungstisch feilschen beraten
talks-fail: verhandlungen_gescheitert ergebnislos ohne_ergebnis ohne_einigung abgebrochen gescheiterte_verhandlungen vertagt
agree: einigen sich_einigen geeinigt einigung vereinbaren vereinbarung verständigen verständigung kompromiss übereinkunft konsens
exclusive-talks: exklusivverhandlungen exklusivität konkrete_verhandlungen bevorzugter_bieter
look-for-buyer: käufer_suchen investor_suchen investorensuche verkaufsprozess zum_verkauf_stehen feilbieten zum_verkauf_stellen
terminate-contract: kündigen gekündigt kündigung vertragsauflösung auflösen aufgelöst vertrag_beenden aufkündigen beenden
extend-contract: verlängern verlängert verlängerung vertragsverlängerung erneuern erneuerung
expire: auslaufen ausgelaufen enden ablaufen abgelaufen verfallen befristet
withdraw-from-deal: abspringen abgesprungen zurückziehen zurückgezogen rückzieher aussteigen rücktritt zurücktreten
award-contract: vergeben vergibt vergab vergabe zuschlag zuschlag_erteilen auftrag_erteilen beauftragen
win-contract: auftrag_erhalten zuschlag_erhalten auftrag_gewinnen an_land_ziehen auftrag_ergattern zum_zug_kommen
order-verb: bestellen bestellt bestellung ordern in_auftrag_geben auftrag_erteilen
cancel-order: stornieren storniert stornierung abbestellen abbestellt annullieren annullierung auftrag_zurückziehen
deliver: liefern geliefert lieferung ausliefern ausgeliefert auslieferung zustellen übergeben
bottleneck: lieferengpass engpass lieferschwierigkeiten lieferprobleme knappheit mangel verknappung lieferausfall
sold-out: ausverkauft vergriffen restlos_verkauft ausgebucht nicht_mehr_erhältlich
available: erhältlich verfügbar lieferbar im_handel im_sortiment zu_kaufen
launch-product: lancieren lanciert einführen eingeführt einführung markteinführung auf_den_markt_bringen vorstellen vorgestellt lancierung
discontinue-product: einstellen eingestellt aus_dem_sortiment_nehmen produktion_beenden auslaufen_lassen vom_markt_nehmen auslisten
recall: zurückrufen zurückgerufen rückruf zurückholen vom_markt_nehmen in_die_werkstatt_rufen
produce: produzieren herstellen hergestellt produktion fertigen gefertigt erzeugen fabrizieren herstellung fertigung
halt-production: produktion_stoppen produktionsstopp produktion_einstellen stillstehen stillstand bänder_stehen_still produktionsunterbruch produktionsausfall
resume: wiederaufnehmen wiederaufgenommen wiederaufnahme wieder_anfahren wieder_anlaufen wieder_hochfahren
relocate: verlagern verlagert verlagerung verlegen verlegt umziehen umgezogen umzug auslagern abwandern standortverlagerung
outsource: auslagern ausgelagert auslagerung fremdvergeben outsourcing ausgliedern
insource: zurückholen zurückgeholt zurückverlagern rekommunalisieren eingliedern wiedereingliedern
expand: expandieren expansion ausbauen ausgebaut ausbau erweitern erweiterung vergrößern vergrößerung wachstumskurs
downsize: verkleinern verkleinerung schrumpfen geschrumpft redimensionieren gesundschrumpfen abspecken verschlanken zurückfahren
open: eröffnen eröffnet eröffnung aufmachen neueröffnung öffnen geöffnet einweihen inbetriebnahme
close: schließen schließt schloss geschlossen schließung zumachen dichtmachen dichtgemacht zusperren zugesperrt aufgeben
branch-closure: filialschließung filialabbau filialnetz_ausdünnen standortschließung filialen_schließen < close
temporarily-closed: vorübergehend_geschlossen betriebsferien betriebsunterbruch vorübergehende_schließung pausieren zwischenzeitlich_geschlossen
reopen: wiedereröffnen wiedereröffnet wiedereröffnung wieder_öffnen < open
cease-business: aufgeben aufgegeben geschäftsaufgabe betrieb_einstellen geschäftsbetrieb_einstellen das_aus betriebseinstellung
decommission: stilllegen stillgelegt stilllegung außer_betrieb abschalten abgeschaltet abschaltung vom_netz_nehmen ausmustern
commission-operation: inbetriebnahme in_betrieb_nehmen ans_netz_gehen hochfahren anfahren angefahren betriebsaufnahme anlaufen
found-company: gründen gegründet gründung aus_der_taufe_heben firma_gründen aufbauen ins_leben_rufen
dissolve-company: auflösen aufgelöst auflösung liquidieren liquidation abwickeln abgewickelt abwicklung löschen
nationalise: verstaatlichen verstaatlicht verstaatlichung staatliche_übernahme
privatise: privatisieren privatisierung staatsanteile_verkaufen
rename: umbenennen umbenannt umbenennung umfirmieren neuer_name namenswechsel
insolvent: insolvent pleite zahlungsunfähig bankrott in_konkurs überschuldet insolvenz überschuldung zahlungsunfähigkeit
solvent: zahlungsfähig liquid solvent kreditwürdig
file-insolvency: insolvenz_anmelden insolvenz_beantragen insolvenzantrag konkurs_anmelden bilanz_deponieren insolvenzanmeldung konkursantrag
insolvency-proceedings: insolvenzverfahren konkursverfahren konkurseröffnung sanierungsverfahren eigenverwaltung gläubigerschutz nachlassverfahren schutzschirmverfahren nachlassstundung
go-bankrupt: in_konkurs_gehen pleitegehen pleite_gegangen bankrottgehen untergehen zusammenbruch kollaps konkurs_eröffnen
rescue: retten gerettet rettung auffangen sanieren bewahren auffanglösung rettungsaktion
restructure: sanieren saniert sanierung restrukturieren restrukturierung umbauen umbau umstrukturieren neuaufstellung neuausrichtung umstrukturierung
debt-cut: schuldenschnitt schuldenerlass forderungsverzicht schulden_erlassen haircut entschuldung
invest: investieren investiert investition stecken reinvestieren geld_in_die_hand_nehmen anlegen angelegt pumpen
disinvest: desinvestieren geld_abziehen abziehen abgezogen kapital_abziehen zurückziehen
finance: finanzieren finanziert finanzierung aufbringen aufgebracht geld_bereitstellen stemmen
raise-capital: kapital_aufnehmen geld_einsammeln eingesammelt frisches_geld mittel_beschaffen kapital_beschaffen einsammeln
borrow: leihen geliehen kredit_aufnehmen sich_verschulden aufnehmen aufgenommen geld_ausleihen darlehen_aufnehmen
lend: verleihen kredit_gewähren kredit_vergeben kreditvergabe ausleihen darlehen_gewähren kredit_geben
repay: zurückzahlen zurückgezahlt rückzahlung tilgen getilgt tilgung amortisieren abbezahlen abstottern abzahlen zurückerstatten
refinance: refinanzieren refinanzierung umschulden umgeschuldet umschuldung
default: zahlungsausfall nicht_bedienen zahlungsverzug in_verzug ausfallen ausgefallen zahlungseinstellung
debt-free: schuldenfrei entschuldet abbezahlt
indebted: verschuldet hochverschuldet in_der_kreide verschuldung überschuldet
guarantee: garantieren bürgen gebürgt haften bürgschaft_übernehmen gewährleisten garantie einstehen
liable: haften haftbar haftung haftpflichtig zur_rechenschaft geradestehen in_die_pflicht_nehmen
write-off: abschreiben abgeschrieben abschreibung wertberichtigen abschreiber ausbuchen
insure: versichern versichert versicherung versicherungsschutz absichern abgesichert gedeckt
uninsured: unversichert nicht_versichert nicht_gedeckt ohne_versicherung
pay: zahlen zahlt gezahlt bezahlen bezahlt zahlung begleichen beglichen entrichten hinblättern berappen überweisen
transfer-money: überweisen überwiesen überweisung transferieren einzahlen eingezahlt anweisen
disburse: auszahlen ausgezahlt auszahlung ausschütten ausgeschüttet ausbezahlen ausbezahlt auszuzahlen
collect-money: einziehen eingezogen kassieren kassiert eintreiben einheben eingehoben inkasso erheben
withdraw-cash: abheben abgehoben geld_beziehen bargeldbezug behebung barbezug bargeld_abheben
deduct: abziehen abgezogen abzug verrechnen anrechnen angerechnet einbehalten abbuchen abgebucht
spend: ausgeben ausgegeben aufwenden aufgewendet auslegen verprassen verausgaben
finance-contribute: beisteuern beigesteuert beitragen beiträgt zuschießen beteiligen_an mitfinanzieren beitrag_leisten
pay-for-cost: kosten_übernehmen kostenübernahme aufkommen_für kosten_tragen trägt getragen bezahlen
refund-verb: erstatten erstattet rückerstatten rückerstattung zurückerstatten vergüten ersetzen entschädigen rückvergüten
compensate: entschädigen entschädigt entschädigung kompensieren ausgleichen abgelten abgegolten schadlos_halten
demand-claim: fordern gefordert forderung verlangen beanspruchen einfordern eingefordert geltend_machen geltend_gemacht pochen_auf
sue: klagen klagt verklagen verklagt einklagen eingeklagt klage_einreichen klage_erheben vor_gericht_ziehen prozessieren
settle-dispute: vergleich außergerichtlich beilegen beigelegt beilegung einigung sich_vergleichen schlichten streit_beilegen
sentence-pay: verurteilen verurteilt zu_zahlung_verpflichten verpflichten verdonnern verdonnert zahlungspflicht
fine-verb: büßen gebüßt bestrafen bestraft strafe_verhängen mit_einer_buße_belegen bußgeld_verhängen gebüsst bestrafung
donate: spenden gespendet spende stiften gestiftet schenken geschenkt zuwenden vermachen
bequeath: vererben vererbt vermachen vermacht hinterlassen hinterließ testamentarisch
inherit: erben geerbt erbe_antreten beerben erbschaft
subsidise: subventionieren subventioniert fördern gefördert bezuschussen förderung unterstützen unterstützt zuschießen
support-stop: förderung_streichen förderstopp subventionen_streichen mittel_streichen geldhahn_zudrehen zuschuss_streichen
provide-funds: bereitstellen bereitgestellt bereitstellung zur_verfügung_stellen locker_machen budgetieren sprechen gesprochen freigeben freigegeben
approve-funds: bewilligen bewilligt genehmigen kredit_sprechen gutheißen gutgeheißen absegnen zustimmen beschließen
tax-verb: besteuern besteuert besteuerung steuer_erheben versteuern steuerpflichtig
tax-exempt: steuerfrei steuerbefreit abgabenfrei von_der_steuer_befreit zollfrei steuerbefreiung
raise-tax: steuererhöhung steuern_erhöhen steuererhöhungen steueraufschlag steuerfuß_erhöhen
cut-tax: steuersenkung steuern_senken steuerentlastung steuerreduktion steuerfusssenkung
evade-tax: hinterziehen hinterzogen steuerhinterziehung steuerbetrug steuern_hinterziehen am_fiskus_vorbei
avoid-tax: steuervermeidung steuerflucht steueroptimierung steuerschlupfloch steuern_sparen
embezzle: veruntreuen veruntreut veruntreuung unterschlagen unterschlagung abzweigen abgezweigt untreue in_die_kasse_greifen
defraud: betrügen betrog betrogen betrug ergaunern erschleichen erschlichen prellen geprellt abzocken erschwindeln übers_ohr_hauen
bribe-verb: bestechen besticht bestach bestochen bestechung schmieren korruption vorteilsgewährung
money-laundering: geldwäsche geldwäscherei waschen gewaschen geld_waschen
insider-trading: insiderhandel insidergeschäft
falsify-accounts: bilanzfälschung bilanzen_fälschen bilanzbetrug frisieren bilanzskandal geschönt schönen
price-fixing: preisabsprache preisabsprachen kartell kartellabsprache absprachen submissionsabsprache wettbewerbsabsprache
abuse-dominance: marktmissbrauch missbrauch_der_marktmacht marktbeherrschend marktmacht marktbeherrschende_stellung
dumping: preisdumping dumping unter_einstandspreis
undercut: unterbieten unterboten billiger_anbieten
hire: einstellen eingestellt einstellung anstellen angestellt anheuern rekrutieren verpflichten neueinstellung stelle_schaffen
create-jobs: arbeitsplätze_schaffen stellen_schaffen personal_aufstocken stellenaufbau jobs_schaffen personalausbau personal_aufbauen
cut-jobs: stellenabbau stellen_streichen stellenstreichung abbauen abgebaut personalabbau jobabbau stellen_abbauen arbeitsplatzabbau stellenkürzung kahlschlag
dismiss: entlassen entlässt entließ entlassung kündigen gekündigt kündigung feuern gefeuert rauswerfen vor_die_tür_setzen rausgeworfen
mass-layoff: massenentlassung massenentlassungen massenkündigung kündigungswelle entlassungswelle < dismiss
dismiss-without-notice: fristlos fristlose_kündigung fristlos_entlassen fristlose_entlassung sofortige_kündigung fristlos_gekündigt < dismiss
no-dismissals: ohne_entlassungen ohne_kündigungen natürliche_fluktuation sozialverträglich ausschluss_betriebsbedingter_kündigungen
job-guarantee: beschäftigungsgarantie arbeitsplatzgarantie beschäftigungssicherung jobgarantie kündigungsschutz stellengarantie standortgarantie
hiring-freeze: einstellungsstopp anstellungsstopp personalstopp aufnahmestopp
lose-job: arbeitsplatz_verlieren stelle_verlieren arbeitslos_werden job_verlieren jobverlust
short-time: kurzarbeit kurzarbeiten kurzarbeit_anmelden kurzarbeit_einführen kurzarbeitszeit
release-from-duties: freistellen freigestellt freistellung beurlauben beurlaubt suspendieren suspendierung
resign: zurücktreten zurückgetreten rücktritt niederlegen niedergelegt amt_aufgeben abtreten den_hut_nehmen demission ausscheiden demissionieren
depart: verlassen verlässt verließ abgang weggang ausscheiden ausgeschieden gehen geht abschied abtritt austritt
remove-boss: abberufen abberufung absetzen abgesetzt abwählen abgewählt absetzung ablösen abgelöst schassen geschasst
part-ways: sich_trennen trennung getrennt einvernehmlich auseinandergehen im_gegenseitigen_einvernehmen
appoint: ernennen ernannt ernennung berufen berufung bestellen bestellt einsetzen eingesetzt nominieren bestellung
elect-board: wählen gewählt wahl bestätigen wiederwahl in_den_aufsichtsrat_wählen
succeed: nachfolgen nachgefolgt nachfolge antreten ablösen beerben folgen_auf
take-office: antreten angetreten amtsantritt amt_übernehmen posten_übernehmen stelle_antreten beginnen
fill-post: besetzen besetzt besetzung neu_besetzen stellenbesetzung neubesetzung
vacant-post: vakant unbesetzt offen verwaist nicht_besetzt
interim: interimistisch interim ad_interim vorübergehend übergangsweise kommissarisch
promote-staff: befördern befördert beförderung aufsteigen aufgestiegen aufstieg aufrücken
retire: in_pension_gehen pensionieren pensioniert pensionierung in_rente_gehen ruhestand in_den_ruhestand_treten verrentung
early-retirement: frühpension frühpensionierung vorruhestand frühpensionieren frühverrentung vorzeitige_pensionierung < retire
retrain: umschulen umgeschult umschulung weiterbilden weiterbildung qualifizieren fortbildung
employ: beschäftigen beschäftigt anstellen angestellt in_lohn_und_brot arbeiten_für
moonlighting: schwarzarbeit schwarz_arbeiten illegale_beschäftigung pfusch schattenwirtschaft
exploit-workers: ausbeuten ausgebeutet ausbeutung hungerlohn lohnraub
strike: streiken gestreikt streik ausstand arbeit_niederlegen arbeitsniederlegung in_den_ausstand_treten bestreiken
warning-strike: warnstreik warnstreiken kurzer_ausstand < strike
call-strike: zum_streik_aufrufen streikaufruf streik_ausrufen streik_ankündigen
threaten-strike: streikdrohung mit_streik_drohen streikankündigung
end-strike: streikende streik_beenden streik_beendet arbeit_wieder_aufnehmen streik_abwenden streik_abgewendet
lock-out: aussperren ausgesperrt aussperrung
strike-ballot: urabstimmung streikabstimmung
arbitration: schlichten schlichtung schlichtungsverfahren vermitteln vermittlung mediation schlichter schiedsspruch
wage-agreement: tarifabschluss tarifeinigung lohnabschluss kv-abschluss lohneinigung tarifkompromiss gehaltsabschluss
protest: protestieren protest demonstrieren demonstration kundgebung auf_die_straße_gehen demo aufmarsch
boycott: boykottieren boykott meiden kaufboykott boykottaufruf
export-verb: exportieren exportiert ausführen ausgeführt ausfuhr export ins_ausland_liefern
import-verb: importieren importiert einführen eingeführt einfuhr import aus_dem_ausland_beziehen
impose-tariff: zölle_verhängen zölle_erheben zölle_einführen zoll_erheben mit_zöllen_belegen strafzölle_verhängen zölle_erhöhen
lift-tariff: zölle_aufheben zölle_abschaffen zölle_senken zollsenkung zollabbau zölle_streichen
suspend-tariff: zölle_aussetzen aussetzung zollpause aufschub schonfrist ausgesetzt
sanction: sanktionen sanktionieren sanktion strafmaßnahmen sanktioniert wirtschaftssanktionen
trade-war: handelskrieg handelsstreit zollstreit handelskonflikt zollkonflikt
smuggle: schmuggeln geschmuggelt schmuggel einschmuggeln illegale_einfuhr
clear-customs: verzollen verzollt verzollung zollabfertigung deklarieren
list-stock: an_die_börse_gehen börsengang börsendebüt kotierung kotieren börsennotierung gelistet listing aufs_parkett
delist: von_der_börse_nehmen dekotierung dekotieren delisting börsenrückzug
postpone-ipo: börsengang_verschieben börsengang_absagen auf_eis_legen
join-index: in_den_index_aufsteigen aufnehmen_in_den_index indexaufstieg
leave-index: aus_dem_index_absteigen indexabstieg aus_dem_index_fliegen
stock-gain: kursgewinne zulegen zugelegt im_plus kursplus fester aufwärts avancieren anziehen notieren_höher < rise
stock-loss: kursverluste nachgeben nachgegeben im_minus kursminus leichter abwärts einbüßen unter_druck notieren_tiefer < fall
stock-crash: börsencrash kurssturz kurseinbruch börsenbeben absturz kursrutsch ausverkauf
trading-halt: aussetzen_vom_handel handel_ausgesetzt handelsunterbrechung handelsaussetzung handelsstopp
issue-securities: ausgeben ausgegeben begeben emittieren emission platzieren platzierung platziert auflegen
subscribe-shares: zeichnen gezeichnet zeichnung bezugsrecht überzeichnet
buy-back: zurückkaufen zurückgekauft rückkauf aktienrückkauf aktien_zurückkaufen rückerwerb
pay-dividend: dividende_zahlen ausschütten ausgeschüttet dividendenausschüttung dividende_ausschütten
cut-dividend: dividende_kürzen dividende_senken dividende_streichen dividendenkürzung dividendenausfall nullrunde
raise-dividend: dividende_erhöhen dividende_anheben dividendenerhöhung höhere_dividende
upgrade: hochstufen hochgestuft hochstufung heraufstufen aufwerten
downgrade: herabstufen herabgestuft herabstufung abstufen abgestuft zurückstufen
raise-rates: zinserhöhung zinsen_erhöhen zinsanhebung zinsschritt leitzins_anheben zinsen_anheben
cut-rates: zinssenkung zinsen_senken leitzins_senken zinsschritt
hold-rates: zinspause leitzins_unverändert zinsen_unverändert_lassen zinsen_belassen
appreciate: aufwerten aufgewertet aufwertung erstarken stärker währungsaufwertung
depreciate: abwerten abgewertet abwertung entwerten schwächer
speculate: spekulieren spekulation zocken wetten leerverkaufen leerverkauf
trade-verb: handeln gehandelt handel notieren notiert den_besitzer_wechseln
auction-verb: versteigern versteigert versteigerung ersteigern ersteigert auktion unter_den_hammer_kommen verganten
change-owner: den_besitzer_wechseln besitzerwechsel eigentümerwechsel in_neue_hände handänderung eigentumsübergang
rent-out: vermieten vermietet vermietung verpachten verpachtet verpachtung untervermieten
rent-take: mieten gemietet anmieten angemietet pachten anmietung einmieten eingemietet
lease-finance: leasen geleast leasing leasingvertrag
rent-increase: mieterhöhung mietzinserhöhung mietaufschlag miete_erhöhen mietpreisanstieg mieten_steigen
rent-cut: mietsenkung mietzinssenkung mietminderung mietzinsreduktion
evict: räumung räumen delogierung delogieren zwangsräumung hinauswerfen
move-in: einziehen eingezogen einzug beziehen bezogen bezug bezugsbereit
move-out: ausziehen ausgezogen auszug räumen geräumt verlassen
vacant: leer leerstehend leerstehen leerstand unbewohnt ungenutzt verwaist unvermietet
occupied: vermietet bewohnt belegt genutzt voll_vermietet bezogen
build: bauen gebaut bau errichten errichtet errichtung erstellen neubau hochziehen entstehen entstanden
demolish: abreißen abriss abgerissen abbruch abbrechen niederreißen schleifen rückbau abtragen
renovate: renovieren renoviert renovation sanieren sanierung modernisieren instand_setzen auffrischen
groundbreaking: spatenstich baubeginn baustart grundsteinlegung bauauftakt erster_spatenstich
rezone: umzonen umzonung einzonen umwidmen umwidmung umgewidmet einzonung
convert-building: umnutzen umnutzung umgenutzt umwandeln umgewandelt umfunktionieren zweckentfremden
expropriate: enteignen enteignet enteignung vergesellschaften zwangsenteignung
seize-assets: beschlagnahmen beschlagnahmung sicherstellen konfiszieren einziehen
release-assets: freigeben freigegeben freigabe herausgeben entsperren auftauen
book-verb: buchen gebucht buchung reservieren reserviert
booking-cancel: stornieren storniert annullieren absagen abgesagt stornierung
fully-booked: ausgebucht voll_belegt ausgelastet voll_besetzt voll
visit-trade: besuchen besucht besuch anreisen angereist anlocken angelockt
travel-boom: reiseboom tourismusboom gästerekord nächtigungsrekord ansturm
overtourism: übertourismus overtourism massentourismus überlaufen touristenmassen
cancel-flight: streichen gestrichen annullieren ausfallen ausgefallen flugausfall flug_streichen aus_dem_flugplan_nehmen
suspend-service: einstellen eingestellt einstellung aussetzen ausgesetzt streichen verbindung_kappen strecke_aufgeben
start-service: aufnehmen aufgenommen aufnahme neue_verbindung bedienen strecke_eröffnen anfliegen
delay: verzögern verzögert verzögerung verspäten verspätung verzug hinauszögern im_rückstand
postpone: verschieben verschoben verschiebung vertagen aufschieben aufgeschoben hinausschieben aufschub verlegen
bring-forward: vorziehen vorgezogen vorverlegen vorverlegt früher_als_geplant
shelve: auf_eis_legen auf_eis aussetzen pausieren sistieren sistiert auf_die_lange_bank
drop-project: fallen_lassen aufgeben aufgegeben begraben stoppen gestoppt beerdigen verwerfen kippen abblasen
go-ahead: grünes_licht startschuss freigabe zusage bewilligung erlaubnis
start: beginnen begann begonnen starten beginn anlaufen angelaufen auftakt start loslegen
end: beenden beendet enden ende abschließen abschluss aufhören auslaufen
introduce: einführen eingeführt einführung in_kraft_treten umsetzen
abolish: abschaffen abgeschafft abschaffung aufheben aufgehoben streichen gestrichen aufhebung
plan: planen geplant plan vorhaben beabsichtigen vorsehen vorgesehen anpeilen anstreben angestrebt ins_auge_fassen
consider: erwägen erwog erwogen prüfen überlegen in_betracht_ziehen liebäugeln nachdenken_über
announce: ankündigen angekündigt ankündigung mitteilen mitgeteilt bekanntgeben bekanntgegeben bekannt_geben verkünden mitteilung
report-inform: berichten berichtet bericht melden gemeldet vermelden informieren meldung
confirm: bestätigen bestätigt bestätigung bekräftigen
deny: dementieren dementiert dementi bestreiten bestritten abstreiten zurückweisen in_abrede_stellen leugnen
decline-comment: nicht_äußern keinen_kommentar kein_kommentar nicht_kommentieren keine_stellungnahme
keep-secret: stillschweigen vereinbart_stillschweigen nicht_bekannt_gegeben nicht_offengelegt geheim kaufpreis_nicht_genannt
decide: entscheiden entschied entschieden entscheid entscheidung beschließen beschlossen beschluss
warn: warnen warnt gewarnt warnung alarm_schlagen mahnen
criticise: kritisieren kritisiert kritik bemängeln rügen anprangern angeprangert monieren
welcome: begrüßen begrüßt erfreut gutheißen zufrieden positiv_aufnehmen
justify: begründen begründet begründung rechtfertigen zurückführen zurückgeführt verweisen
reason-burden: belasten belastet belastung drücken leiden_unter zusetzen zu_schaffen_machen bremsen
benefit-from: profitieren profitiert beflügeln rückenwind nutzen_ziehen
threaten: drohen droht bedrohen gefährden gefährdet auf_der_kippe wackeln
secure: sichern gesichert sicherung erhalten_bleiben gewährleisten absichern
affected: betroffen betreffen trifft traf getroffen
compete: konkurrieren wettbewerb konkurrenz wetteifern konkurrenzkampf
cooperate: zusammenarbeiten zusammenarbeit kooperieren kooperation partnerschaft zusammenspannen allianz zusammengearbeitet
market-leader: marktführer marktleader branchenprimus branchenführer nummer_eins weltmarktführer platzhirsch
lead-overtake: überholen überholt vorbeiziehen ablösen verdrängen
enter-market: markteintritt in_den_markt_eintreten markt_erschließen fuß_fassen einstieg
leave-market: marktaustritt sich_zurückziehen rückzug markt_verlassen zurückgezogen
advertise: werben wirbt warb geworben werbung bewerben reklame inserieren
mislead-consumers: irreführen irreführung irreführend täuschen täuschung mogelpackung schummeln
test-rate: testen getestet test bewerten untersuchen benoten
demand-verb: nachfragen nachgefragt nachfrage bedarf gefragt begehrt
unsold: unverkauft liegen_geblieben ladenhüter auf_halde nicht_verkauft
panic-buying: hamsterkäufe hamstern hamsterkauf vorratskauf bunkern horten
shop-verb: einkaufen eingekauft einkauf shoppen besorgen
clearance-sale: ausverkauf räumungsverkauf schlussverkauf sale rabattschlacht abverkauf totalausverkauf
online-shift: digitalisieren digitalisierung online_verlagern ins_netz_verlagern
automate: automatisieren automatisierung
liberalise: liberalisieren liberalisierung deregulieren marktöffnung öffnen
regulate: regulieren regulierung reglementieren vorschreiben verschärfen auflagen
lobby: lobbyieren lobbying einfluss_nehmen weibeln
ban-product: verbieten verboten verbot verkaufsverbot untersagen
permit: erlauben erlaubt zulassen zugelassen zulassung bewilligen gestatten genehmigen
launch-probe: ermitteln ermittlung untersuchung_einleiten verfahren_eröffnen verfahren_einleiten
raid: razzia durchsuchen durchsuchung hausdurchsuchung
audit: prüfen geprüft prüfung revision kontrollieren revidieren buchprüfung
comply: einhalten eingehalten einhaltung erfüllen befolgen
breach: verstoßen verstoß verstöße verletzen verletzung missachten widerhandlung
hack-money: erpressen erpresst erpressung
rob: ausrauben ausgeraubt überfallen überfall rauben raub raubüberfall erbeuten
steal: stehlen stiehlt stahl gestohlen diebstahl entwenden entwendet klauen geklaut mitgehen_lassen
win-prize: gewinnen gewann gewonnen abräumen gewinn knacken geknackt absahnen
gamble: zocken wetten spielen glücksspiel setzen verzocken
lose-fortune: verspekulieren verspielen verspielt in_den_sand_setzen verzocken
waste-money: verschwenden verschwendet verschwendung verschleudern in_den_sand_setzen geldverschwendung verpulvern
cost-explode: kostenexplosion aus_dem_ruder_laufen budget_sprengen teurer_werden kostenüberschreitung kosten_überschreiten
balance-budget: ausgeglichen ausgeglichener_haushalt schwarze_null ausgeglichenes_budget nulldefizit
overdraw: überziehen überzogen budget_überschreiten überschreiten
underspend: unterschreiten budget_unterschreiten weniger_ausgeben unter_budget
budget-adopt: budget_genehmigen haushalt_verabschieden budget_verabschieden budgetbeschluss haushalt_beschließen
budget-reject: budget_ablehnen haushalt_ablehnen budget_zurückweisen zurückweisung
recession: rezession abschwung wirtschaftskrise wirtschaftsflaute konjunkturflaute konjunktureinbruch
boom: boom aufschwung hochkonjunktur wirtschaftsaufschwung boomen florieren
crisis: krise schieflage turbulenzen in_schwierigkeiten kriselnd angeschlagen in_not notlage
impoverish: verarmen armut armutsgefährdet verarmung
afford: leisten sich_leisten stemmen erschwinglich verkraften
index-link: indexieren valorisieren anpassen angepasst teuerungsausgleich inflationsausgleich valorisierung indexanpassung
freeze-wage: nullrunde lohnstopp einfrieren eingefroren lohnverzicht
waive: verzichten verzicht verzichtet erlassen erlass
cap-price: deckeln gedeckelt deckelung preisbremse preisdeckel begrenzen plafonieren
earmark: zweckgebunden zweckbindung vorsehen vorgesehen reservieren
state-owned: staatlich staatseigen staatsbetrieb im_staatsbesitz bundesnah öffentliche_hand
private-owned: privat privatwirtschaftlich in_privatbesitz privatunternehmen
listed-state: börsennotiert börsenkotiert kotiert an_der_börse_notiert
unlisted-state: nicht_börsennotiert nicht_kotiert in_familienbesitz
net-state: netto unter_dem_strich nach_abzug nach_steuern bereinigt
gross-state: brutto vor_steuern vor_abzug
provisional: provisorisch vorläufig ungeprüft erste_schätzung
final-state: definitiv endgültig letztgültig rechtskräftig
year-on-year: im_vorjahresvergleich gegenüber_dem_vorjahr im_jahresvergleich zum_vorjahr vorjahreszeitraum
annually: jährlich pro_jahr im_jahr alljährlich
monthly: monatlich pro_monat im_monat
per-capita: pro_kopf je_einwohner pro_person
unlimited-term: unbefristet auf_unbestimmte_zeit dauerhaft fest
limited-term: befristet zeitlich_begrenzt temporär auf_zeit
overdue: überfällig ausstehend offen in_verzug unbezahlt
misinvest: fehlinvestition fehlkauf fehlspekulation flop millionengrab
success-business: erfolg erfolgreich durchbruch verkaufsschlager renner kassenschlager bestseller
failure-business: misserfolg scheitern gescheitert flop fehlschlag reinfall
handover-family: übergeben übergabe nachfolgeregelung betriebsübergabe weitergeben generationenwechsel
run-operate: betreiben betrieben führen geführt leiten bewirtschaften
owned: gehören gehört besitzen besitzt besaß im_besitz halten hält hielt gehalten
modernise-fleet: erneuern erneuert erneuerung ersetzen ersetzt ersatz austauschen flottenerneuerung
test-operation: probebetrieb testbetrieb pilotprojekt versuchsbetrieb pilotversuch
electrify: elektrifizieren umstellen_auf_strom umrüsten umgerüstet umstellung
store-inventory: lagern gelagert einlagern eingelagert lagerung bunkern
recycle-business: verwerten verwertung wiederverwerten recyceln wiederverwertung
destroy-goods: vernichten vernichtet vernichtung entsorgen entsorgt wegwerfen weggeworfen
gather-donations: sammeln gesammelt zusammenkommen zusammengekommen spendenaktion crowdfunding spendensammlung
strike-affect: lahmlegen lahmgelegt beeinträchtigen behindern stillstand
award-prize: auszeichnen ausgezeichnet auszeichnung prämieren ehren verleihen
disputed: umstritten strittig kontrovers
undisputed: unbestritten unumstritten
supply-stop: lieferstopp liefersperre lieferung_einstellen belieferung_einstellen lieferboykott
embargo: embargo handelsembargo handelssperre wirtschaftsblockade
export-ban: ausfuhrverbot exportverbot exportstopp exportbeschränkung exportkontrolle < embargo
import-ban: einfuhrverbot importverbot importstopp einfuhrstopp einfuhrsperre < embargo
market-manipulation: kursmanipulation marktmanipulation marktmissbrauch kursmanipulationen
wage-dumping: lohndumping lohnunterbietung unterbezahlung unterbezahlen
price-war: preiskampf preiskrieg preisschlacht rabattschlacht
part-retirement: altersteilzeit teilpension teilpensionierung
rent-cap: mietpreisbremse mietendeckel mietpreisdeckel mietenstopp mietpreisbindung
tenancy-notice: wohnungskündigung mietkündigung massenkündigung leerkündigung mieter_kündigen
remodel: umbauen umgebaut umbau umgestalten umgestaltung
freeze-assets: einfrieren eingefroren sperren gesperrt kontosperrung
attach-assets: pfänden gepfändet pfändung zwangsvollstrecken
rationalise: rationalisieren rationalisierung straffen verschlanken effizienzprogramm
cyberattack: cyberangriff hackerangriff cyberattacke gehackt hacken hackerattacke
carry-on: unter_neuem_namen weiterführen weitergeführt fortführen fortgeführt weiterbestehen
lease-back: verkaufen_und_zurückmieten zurückmieten sale-and-lease-back
claim-reject-insurance: leistung_verweigern zahlung_verweigern nicht_zahlen ablehnen leistungsablehnung
register-claim: forderung_anmelden anmelden angemeldet eingeben geltend_machen
win-lawsuit: recht_bekommen prozess_gewinnen obsiegen obsiegt recht_erhalten durchdringen
lose-lawsuit: prozess_verlieren unterliegen unterlegen abblitzen abgeblitzt niederlage_vor_gericht
dismiss-claim: klage_abweisen abgewiesen abweisung zurückweisen klage_abgelehnt
uphold-claim: gutheißen gutgeheißen stattgeben stattgegeben recht_geben klage_gutheißen
appeal: berufung_einlegen beschwerde_einreichen anfechten angefochten weiterziehen rekurrieren einspruch berufung
pass-on-cost: weitergeben weitergegeben überwälzen überwälzt abwälzen umlegen
absorb-cost: auffangen abfedern abgefedert verkraften wettmachen kompensieren
price-adjust: preise_anpassen preisanpassung tarifanpassung preiskorrektur
tariff-reform: tarifreform neues_preismodell tarifumstellung
switch-provider: wechseln gewechselt anbieterwechsel wechsel umsteigen umgestiegen abwandern
terminate-subscription: abo_kündigen kündigen abbestellen austreten
lose-customers: kunden_verlieren kundenschwund kundenabwanderung kundenverlust
gain-customers: kunden_gewinnen neukunden kundenzuwachs kunden_dazugewinnen
gain-market-share: marktanteile_gewinnen marktanteil_ausbauen marktanteilsgewinn
lose-market-share: marktanteile_verlieren marktanteilsverlust an_boden_verlieren
work-from-home: homeoffice heimarbeit mobiles_arbeiten von_zu_hause_arbeiten telearbeit home-office
return-to-office: rückkehr_ins_büro büropflicht präsenzpflicht
four-day-week: viertagewoche arbeitszeitverkürzung vier-tage-woche
extend-working-hours: arbeitszeit_verlängern arbeitszeiterhöhung länger_arbeiten arbeitszeitverlängerung
understaffed: unterbesetzt personalmangel unterbesetzung zu_wenig_personal überlastet
overstaffed: überbesetzt überkapazität personalüberhang
work-accident: arbeitsunfall betriebsunfall arbeitsunfälle
bullying-work: mobbing schikanieren schikane mobben
unfair-dismissal: missbräuchliche_kündigung ungerechtfertigte_entlassung kündigungsschutzklage missbräuchlich
reinstate: wiedereinstellen wiedereingestellt wiedereinstellung zurückkehren_an_den_arbeitsplatz
working-ban: berufsverbot tätigkeitsverbot branchenverbot
licence-withdraw: lizenz_entziehen bewilligung_entziehen lizenzentzug konzession_entziehen betriebsbewilligung_entziehen
certify: zertifizieren zertifiziert zertifizierung zulassung prüfsiegel
sell-below: unter_wert_verkaufen verramschen verscherbeln verschleudern unter_preis
bargain: schnäppchen sonderangebot aktion billigangebot
devalue-asset: wertverlust an_wert_verlieren wertminderung entwertung
gain-value: an_wert_gewinnen wertsteigerung wertzuwachs im_wert_steigen
equal-pay: lohngleichheit gleicher_lohn equal_pay lohngerechtigkeit
wait-supply: auf_lieferung_warten lieferverzögerung lieferverzug lieferrückstand
stockout: leere_regale ausgegangen nicht_vorrätig ausverkauft
property-bubble: immobilienblase preisblase spekulationsblase überhitzung
property-slump: immobilienkrise immobilienflaute baukrise wohnbaukrise
insolvency-wave: pleitewelle konkurswelle insolvenzwelle
moratorium: stundung stunden gestundet moratorium zahlungsaufschub nachlassstundung
bank-run: bankensturm banksturm run_auf_die_bank ansturm_auf_die_bank
state-intervention: staatseingriff staatshilfe eingreifen staatliche_rettung
`),
];
