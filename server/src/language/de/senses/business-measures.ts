import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: money and business, what figures measure. The concepts are the same in every language. */
export const businessMeasures = (): readonly SenseRow[] => senseRows('measure', `
amount: betrag beträge summe geldbetrag geldsumme höhe; total: gesamtsumme gesamtbetrag gesamthöhe gesamtvolumen endsumme total insgesamt < amount
volume: volumen umfang größenordnung ausmaß dimension; value: wert gegenwert geldwert; price: preis preise verkaufspreis ladenpreis
price-tag: kostenpunkt preisschild anschaffungspreis stückpreis < price; purchase-price: kaufpreis kaufsumme erwerbspreis übernahmepreis transaktionswert kaufbetrag < price
deal-value: transaktionsvolumen transaktionswert dealvolumen übernahmesumme milliardendeal < value
asking-price: preisvorstellung angebotspreis verlangter_preis preisforderung verhandlungsbasis < price; sale-proceeds: verkaufserlös erlös erlöse veräußerungserlös verkaufspreis
retail-price: ladenpreis verkaufspreis endpreis verbraucherpreis endkundenpreis konsumentenpreis publikumspreis < price
list-price: listenpreis katalogpreis neupreis grundpreis unverbindliche_preisempfehlung richtpreis preisempfehlung < price
starting-price: einstiegspreis basispreis startpreis < price; producer-price: erzeugerpreis erzeugerpreise produzentenpreis milchpreis auszahlungspreis < price
petrol-price: benzinpreis spritpreis kraftstoffpreis treibstoffpreis literpreis < price; oil-price: ölpreis rohölpreis barrelpreis fasspreis < price
power-price: strompreis stromtarif strompreise arbeitspreis < price; gas-price: gaspreis erdgaspreis gastarif < price
heating-cost: heizkosten heizkostenabrechnung wärmekosten heizrechnung < cost; energy-bill: energierechnung energiekosten < cost
discount: rabatt nachlass nachlässe preisnachlass skonto ermäßigung abschlag abschläge vergünstigung reduktion
surcharge: zuschlag zuschläge aufschlag aufschläge aufpreis mehrpreis zusatzgebühr preisaufschlag
price-difference: preisunterschied preisdifferenz preisabstand preisspanne preisgefälle; cost: kosten aufwand aufwendungen kostenpunkt ausgaben
running-cost: betriebskosten betriebsaufwand laufende_kosten unterhaltskosten unterhalt < cost
construction-cost: baukosten bausumme projektkosten gesamtkosten errichtungskosten investitionskosten bauvolumen gestehungskosten < cost
renovation-cost: sanierungskosten renovierungskosten renovationskosten instandsetzungskosten modernisierungskosten < cost
repair-cost: reparaturkosten instandsetzungskosten behebungskosten wiederherstellungskosten < cost
cost-overrun: mehrkosten kostenüberschreitung zusatzkosten kostensteigerung mehraufwand kostenexplosion verteuerung budgetüberschreitung
personnel-cost: personalkosten lohnkosten lohnsumme personalaufwand arbeitskosten lohnaufwand < cost
ancillary-labour-cost: lohnnebenkosten sozialabgaben sozialversicherungsbeiträge lohnzusatzkosten arbeitgeberbeiträge sozialbeiträge
material-cost: materialkosten rohstoffkosten vorleistungskosten einkaufskosten materialaufwand beschaffungskosten < cost
restructuring-cost: restrukturierungskosten restrukturierungsaufwand umstrukturierungskosten < cost; spending: ausgaben aufwendungen aufwand
public-spending: staatsausgaben öffentliche_ausgaben bundesausgaben staatskonsum < spending
advertising-spending: werbeausgaben werbebudget werbeetat werbeaufwendungen werbeaufwand werbegelder marketingbudget < spending
research-spending: forschungsausgaben forschungsaufwand entwicklungskosten forschungsbudget entwicklungsaufwand < spending
consumer-spending: konsumausgaben konsum verbraucherausgaben privatkonsum privater_konsum haushaltsausgaben < spending; income-general: einnahmen einkünfte eingänge erlöse
savings: einsparung einsparungen ersparnis einsparpotenzial einsparpotential kostensenkung minderausgaben sparvolumen sparbetrag
synergies: synergien synergieeffekte synergiepotenzial verbundeffekte; budget: budget etat haushalt haushaltsvolumen voranschlag finanzrahmen kostenrahmen jahresbudget
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
contract-penalty: vertragsstrafe konventionalstrafe pönale pönalzahlung strafzahlung verzugsstrafe vertragsbuße; daily-rate-fine: tagessatz tagessätze tagsatz
cost-orders: geldauflage auflage zahlungsauflage; bail: kaution sicherheitsleistung fluchtkaution; deposit: kaution mietkaution sicherheitsleistung depot hinterlegungssumme
bottle-deposit: pfand pfandbetrag flaschenpfand einwegpfand dosenpfand depotgebühr
down-payment: anzahlung vorauszahlung akontozahlung akonto abschlagszahlung vorschuss vorschüsse vorkasse abschlag
instalment: rate raten ratenzahlung teilzahlung tranche teilbetrag teilbeträge monatsrate; back-payment: nachzahlung lohnnachzahlung nachvergütung
refund: rückerstattung erstattung rückzahlung rückvergütung rückzahlungsbetrag; payment: zahlung zahlungen einzahlung überweisung leistung geldleistung
payout: auszahlung ausschüttung auszahlungssumme auszahlungsbetrag auszahlungen; fee: gebühr gebühren entgelt abgabe taxe
entrance-fee: eintritt eintrittspreis eintrittsgeld eintrittsgebühr ticketpreis kartenpreis billettpreis < price
tuition: studiengebühr studiengebühren semestergebühr studienbeitrag < fee
childcare-fee: kitagebühren elternbeitrag kindergartenbeitrag betreuungskosten elternbeiträge kitabeitrag krippengebühr betreuungsgebühr < fee
membership-fee: mitgliedsbeitrag mitgliederbeitrag jahresbeitrag vereinsbeitrag clubbeitrag < fee
subscription-price: abogebühr abopreis abonnementpreis abokosten monatsgebühr grundgebühr abonnement monatspreis < fee
broadcast-fee: rundfunkbeitrag rundfunkgebühr haushaltsabgabe empfangsgebühr fernsehgebühr medienabgabe rundfunkabgabe radiogebühr < fee
parking-fee: parkgebühr parkgebühren parktarif parkplatzgebühr parktaxe parkticket parkkosten < fee
toll: maut mautgebühr straßenmaut vignettenpreis straßenbenützungsgebühr vignette pickerl < fee; waste-fee: müllgebühr kehrichtgebühr abfallgebühr sackgebühr < fee
admin-fee: bearbeitungsgebühr verwaltungsgebühr ausstellungsgebühr spruchgebühr schreibgebühr servicegebühr < fee
bank-fee: kontoführungsgebühr bankgebühr kontogebühren bankspesen spesen kontospesen < fee; licence-fee: lizenzgebühr lizenzgebühren tantiemen konzessionsabgabe royalties < fee
commission: provision vermittlungsgebühr maklergebühr courtage kommission vermittlungsprovision maklerprovision < fee
landing-fee: flughafengebühr landegebühr start-_und_landegebühr flughafenentgelt abfertigungsgebühr < fee; lawyer-fee: anwaltshonorar anwaltskosten honorar anwaltsgebühren < cost
artist-fee: gage honorar auftrittshonorar künstlergage gagen; court-cost: gerichtskosten verfahrenskosten prozesskosten gerichtsgebühren justizkosten < cost
deployment-cost: einsatzkosten bergungskosten rettungskosten polizeikosten < cost
fare: fahrpreis ticketpreis billettpreis fahrgeld tarif fahrkartenpreis beförderungsentgelt fahrtkosten < price; air-fare: flugpreis flugticketpreis ticketpreis flugkosten < fare
freight-rate: frachtrate frachtpreis frachtraten transportkosten frachtkosten transporttarif < price
rent: miete mietzins mieten mietpreis mietkosten bestandszins monatsmiete mietbetrag < price; cold-rent: kaltmiete nettomiete nettokaltmiete nettomietzins grundmiete < rent
gross-rent: warmmiete bruttomiete gesamtmiete bruttomietzins inklusivmiete < rent
rental-income: mieteinnahmen mietertrag mieterlöse mieterträge mietzinseinnahmen nettomietertrag pachteinnahmen
service-charges: nebenkosten betriebskosten mietnebenkosten hausgeld akontozahlung
hotel-rate: zimmerpreis übernachtungspreis logispreis nächtigungspreis zimmerrate hotelpreis < price
tourist-tax: kurtaxe ortstaxe bettensteuer beherbergungsabgabe gästetaxe tourismusabgabe nächtigungsabgabe nächtigungstaxe übernachtungssteuer city_tax < tax
property-price: immobilienpreis immobilienpreise hauspreis wohnungspreis wohnimmobilienpreise häuserpreise eigenheimpreise liegenschaftspreis < price
land-price: grundstückspreis bodenpreis bodenrichtwert baulandpreis landpreis < price; square-metre-price: quadratmeterpreis preis_pro_quadratmeter < price
market-value: verkehrswert marktwert zeitwert handelswert marktpreis < value; estimated-value: schätzwert schätzpreis taxwert schätzung schätzungspreis < value
residual-value: restwert schrottwert < value; book-value: buchwert bilanzwert bilanzansatz < value; collector-value: sammlerwert liebhaberwert sammlerpreis liebhaberpreis < value
hammer-price: zuschlagspreis hammerpreis auktionspreis auktionserlös versteigerungserlös höchstgebot auktionsergebnis < price
reserve-price: mindestgebot rufpreis ausrufpreis startpreis limit mindestpreis ausrufungspreis aufrufpreis startgebot < price
bid-amount: gebot angebot offerte kaufangebot kaufofferte; tax: steuer steuern abgabe steuerabgabe steuerlast
tax-revenue: steuereinnahmen steueraufkommen steuerertrag steuererträge fiskaleinnahmen steuererlöse; tax-rate: steuersatz steuerfuß steuersätze steuertarif hebesatz steuerfuss
tax-burden: steuerlast steuerbelastung abgabenlast steuerdruck
tax-bill: steuerrechnung steuernachzahlung steuerforderung nachzahlung steuernachforderung steuerschuld steuerbescheid
tax-relief: steuererleichterung steuerentlastung steuervorteil steuernachlass steuervergünstigung steuerabzug steuergutschrift steuerersparnis
allowance-tax: freibetrag steuerfreibetrag freigrenze grundfreibetrag kinderfreibetrag; vat: mehrwertsteuer umsatzsteuer mwst ust mehrwertsteuersatz < tax
income-tax: einkommensteuer einkommenssteuer lohnsteuer < tax
corporate-tax: körperschaftsteuer körperschaftssteuer gewinnsteuer unternehmenssteuer unternehmensteuer ertragsteuer < tax
property-tax: grundsteuer liegenschaftssteuer grundsteuerbetrag liegenschaftsteuer < tax; transfer-tax: grunderwerbsteuer handänderungssteuer grunderwerbssteuer < tax
inheritance-tax: erbschaftsteuer erbschaftssteuer nachlasssteuer erbschaftsabgabe < tax; wealth-tax: vermögensteuer vermögenssteuer reichensteuer millionärssteuer < tax
windfall-tax: übergewinnsteuer zufallsgewinnsteuer sondersteuer übergewinnabgabe sonderabgabe < tax
carbon-price: emissionspreis klimaabgabe lenkungsabgabe zertifikatspreis kohlenstoffpreis
tariff: zoll zölle strafzoll strafzölle einfuhrzoll zollsatz zolltarif importzoll schutzzoll sonderzoll einfuhrabgabe zusatzzoll < tax; bank-levy: bankenabgabe bankensteuer < tax
wage: lohn löhne gehalt gehälter verdienst salär entgelt bezahlung arbeitslohn besoldung
gross-pay: bruttolohn bruttogehalt bruttoverdienst bruttomonatslohn bruttoeinkommen bruttojahreslohn < wage; net-pay: nettolohn nettogehalt nettoverdienst nettoeinkommen < wage
monthly-pay: monatslohn monatsgehalt monatsverdienst monatseinkommen monatssalär < wage
annual-pay: jahresgehalt jahreslohn jahresgage jahressalär jahreseinkommen jahresverdienst jahresbezüge jahresentgelt < wage
hourly-pay: stundenlohn stundensatz stundenentgelt stundenverdienst stundenlöhne < wage; minimum-wage: mindestlohn mindestgehalt mindestentgelt lohnuntergrenze mindestlöhne < wage
starting-salary: einstiegsgehalt einstiegslohn anfangsgehalt startgehalt einstiegsgehälter anfangslohn < wage
apprentice-pay: ausbildungsvergütung lehrlingsentschädigung lehrlingslohn lehrlingseinkommen azubigehalt ausbildungsentgelt < wage
real-wage: reallohn reallöhne realeinkommen lohnkaufkraft
executive-pay: vorstandsvergütung managergehalt vorstandsgehalt managergehälter chefgehalt bezüge cheflohn vergütung gesamtvergütung gesamtbezüge < wage
bonus: bonus boni bonuszahlung prämie sonderzahlung erfolgsprämie gewinnbeteiligung tantieme leistungsprämie gratifikation erfolgsbeteiligung
one-off-payment: einmalzahlung sonderzahlung einmalbetrag inflationsausgleichsprämie einmalprämie
lump-sum: pauschale pauschalbetrag pauschalsumme pauschalpreis fixbetrag pauschalabgeltung
pay-rise: lohnerhöhung gehaltserhöhung lohnplus tariferhöhung lohnsteigerung entgelterhöhung gehaltsplus lohnzuwachs lohnabschluss tarifabschluss kv-abschluss
wage-demand: lohnforderung tarifforderung gehaltsforderung forderung entgeltforderung lohnforderungen; wage-offer: arbeitgeberangebot lohnangebot tarifangebot gehaltsangebot
wage-gap: lohnlücke lohnunterschied gehaltsunterschied lohndifferenz entgeltlücke lohngefälle verdienstunterschied lohnschere verdienstabstand
transfer-fee: ablösesumme ablöse transfersumme transferentschädigung transfererlös transferzahlung < price
buyout-clause: ausstiegsklausel festgeschriebene_ablöse ausstiegsklauselsumme
pension: rente pension altersrente ruhegehalt ruhegeld altersgeld ruhegenuss monatsrente pensionszahlung rentenbetrag
benefit: sozialleistung sozialhilfe grundsicherung bürgergeld unterstützung beihilfe sozialleistungen mindestsicherung stütze
unemployment-benefit: arbeitslosengeld arbeitslosenunterstützung arbeitslosenentschädigung taggeld arbeitslosentaggeld < benefit
child-benefit: kindergeld familienbeihilfe kinderzulage familienzulage kinderbeihilfe familiengeld < benefit; daily-allowance: tagesgeld taggeld spesen diät tagespauschale
mp-pay: diäten abgeordnetenentschädigung abgeordnetenbezüge politikergehälter politikerbezüge abgeordnetendiäten
expenses: spesen reisekosten auslagen aufwandsentschädigung reisespesen kostenerstattung; income: einkommen einkünfte verdienst bezüge salär gehalt
household-income: haushaltseinkommen familieneinkommen verfügbares_einkommen privateinkommen; assets-personal: vermögen privatvermögen nettovermögen reichtum geldvermögen besitz
pocket-money: taschengeld sackgeld; debt: schulden schuldenstand verschuldung verbindlichkeiten schuldenlast schuldenberg schuld verpflichtungen schuldensumme
public-debt: staatsverschuldung staatsschulden staatsschuld öffentliche_schulden bundesschuld schuldenberg < debt
new-borrowing: neuverschuldung nettokreditaufnahme kreditaufnahme nettoneuverschuldung schuldenaufnahme neue_schulden neuschulden
debt-ratio: schuldenquote verschuldungsgrad verschuldungsquote staatsschuldenquote fremdkapitalquote
net-debt: nettoverschuldung nettoschulden nettofinanzschulden nettofinanzverbindlichkeiten < debt
arrears: zahlungsrückstand rückstände mietrückstand ausstände zahlungsrückstände schulden offene_beträge; liabilities: verbindlichkeiten passiva schulden fremdkapital schuldenstand
bad-loans: faule_kredite notleidende_kredite problemkredite ausfallgefährdete_kredite kreditausfälle
loan-loss: kreditrisikovorsorge risikovorsorge wertberichtigungen kreditausfallrückstellungen; loan: kredit kredite darlehen kreditsumme darlehenssumme bankkredit kreditbetrag
credit-line: kreditlinie kreditrahmen rahmenkredit kreditfazilität betriebsmittelkredit überziehungsrahmen dispo < loan
emergency-loan: notkredit überbrückungskredit hilfskredit massekredit überbrückungsfinanzierung nothilfe brückenfinanzierung < loan
mortgage: hypothek hypotheken baukredit wohnkredit immobilienkredit hypothekarkredit baufinanzierung hypothekendarlehen wohnbaukredit < loan
consumer-loan: ratenkredit konsumkredit verbraucherkredit privatkredit kleinkredit konsumentenkredit < loan
lending-volume: kreditvolumen kreditbestand ausleihungen kreditportfolio kreditbuch kundenkredite kreditvergabe kundenausleihungen
deposits: einlagen kundeneinlagen spareinlagen kundengelder bankeinlagen sichteinlagen sparguthaben
savings-balance: ersparnisse guthaben sparguthaben erspartes kontostand bankguthaben kontoguthaben; savings-rate: sparquote sparneigung
assets-managed: verwaltetes_vermögen verwaltete_vermögen kundenvermögen fondsvolumen anlagevolumen fondsvermögen verwaltete_gelder
new-money: nettoneugeld neugeld nettozufluss mittelzufluss nettomittelzufluss neugelder zuflüsse nettozuflüsse
outflow: mittelabfluss abfluss abflüsse kapitalabfluss mittelabflüsse kapitalflucht geldabfluss abzüge
balance-sheet-total: bilanzsumme konzernbilanzsumme bilanzvolumen gesamtvermögen; assets-company: aktiva vermögenswerte aktiven vermögen anlagevermögen betriebsvermögen
equity: eigenkapital eigenmittel haftendes_kapital eigenkapitalbasis kapitaldecke; equity-ratio: eigenkapitalquote eigenmittelquote kapitalquote
share-capital: grundkapital stammkapital aktienkapital gesellschaftskapital nominalkapital
capital-raise: kapitalerhöhung kapitalspritze kapitalzufuhr kapitalaufstockung finanzspritze eigenkapitalerhöhung kapitalmaßnahme geldspritze
liquidity: liquidität flüssige_mittel liquide_mittel barmittel zahlungsmittel kassenbestand geldreserven bargeldbestand
reserves: rücklagen reserven reserve polster finanzpolster notgroschen; provisions: rückstellung rückstellungen risikovorsorge vorsorge
write-down: abschreibung abschreibungen wertberichtigung wertminderung sonderabschreibung wertverlust abschreiber wertberichtigungen
depreciation: abschreibung abschreibungen wertverlust afa; interest-rate: zinssatz zins zinsen zinssätze verzinsung zinsniveau zinsfuß
key-rate: leitzins leitzinssatz leitzinsen schlüsselzins einlagesatz einlagenzins hauptrefinanzierungssatz < interest-rate
savings-rate-interest: sparzinsen habenzins guthabenzins einlagezins tagesgeldzins sparzins < interest-rate
mortgage-rate: hypothekarzins bauzins hypothekenzins hypozins bauzinsen hypothekarzinssatz < interest-rate
coupon: kupon coupon nominalzins zinskupon nominalverzinsung < interest-rate; yield: rendite renditen verzinsung ertrag rentabilität performance anlagerendite
spread: risikoaufschlag renditeabstand zinsdifferenz spread renditeaufschlag zinsaufschlag; rating: rating bonität bonitätsnote kreditwürdigkeit kreditrating bonitätsbewertung
inflation: inflation inflationsrate teuerung teuerungsrate preissteigerung preisauftrieb preissteigerungsrate jahresteuerung geldentwertung
core-inflation: kerninflation kernrate kerninflationsrate kernteuerung < inflation
price-index: verbraucherpreisindex konsumentenpreise verbraucherpreise landesindex verbraucherpreisniveau; exchange-rate: wechselkurs devisenkurs umrechnungskurs kurs umtauschkurs
gdp: bruttoinlandsprodukt bip wirtschaftsleistung inlandsprodukt bruttoinlandprodukt
growth-rate: wachstum wirtschaftswachstum wachstumsrate zuwachsrate konjunkturwachstum wirtschaftsplus zuwachs; value-added: wertschöpfung bruttowertschöpfung wertschöpfungsanteil
productivity: produktivität arbeitsproduktivität
sentiment-index: geschäftsklimaindex stimmungsbarometer konjunkturindikator frühindikator geschäftsklima stimmungsindikator konjunkturbarometer
consumer-confidence: konsumklima verbrauchervertrauen konsumentenstimmung kauflaune verbraucherstimmung konsumlaune konsumstimmung konsumentenvertrauen
revenue: umsatz umsätze erlöse umsatzerlöse einnahmen jahresumsatz konzernumsatz erlös geschäftsvolumen; quarterly-revenue: quartalsumsatz quartalserlöse < revenue
retail-sales: einzelhandelsumsatz einzelhandelsumsätze detailhandelsumsätze handelsumsatz umsatz ladenumsatz < revenue
online-sales: onlineumsatz onlinegeschäft onlinehandel internethandel versandhandel e-commerce onlineverkauf
like-for-like: flächenbereinigt bereinigter_umsatz vergleichbare_umsätze organisches_wachstum bereinigt < revenue
takings: tageseinnahmen einnahmen kasseneinnahmen losung tageslosung tageskasse; profit: gewinn gewinne ergebnis überschuss ertrag profit jahresgewinn plus schwarze_zahlen
net-profit: nettogewinn reingewinn jahresüberschuss nettoergebnis konzerngewinn konzernüberschuss nachsteuergewinn überschuss periodenüberschuss konzernergebnis unternehmensgewinn < profit
pretax-profit: vorsteuergewinn vorsteuerergebnis ebt gewinn_vor_steuern ergebnis_vor_steuern < profit
operating-profit: betriebsgewinn betriebsergebnis ebit operativer_gewinn operatives_ergebnis operating_profit betriebsüberschuss operativgewinn < profit
ebitda: ebitda bruttobetriebsergebnis betriebsgewinn_vor_abschreibungen < profit; gross-profit: bruttogewinn rohertrag bruttoergebnis rohgewinn bruttoertrag < profit
record-profit: rekordgewinn rekordergebnis milliardengewinn bestergebnis < profit; book-gain: buchgewinn sondergewinn einmalertrag sonderertrag
loss: verlust verluste fehlbetrag minus defizit rote_zahlen verlustgeschäft negatives_ergebnis
net-loss: nettoverlust reinverlust jahresfehlbetrag jahresverlust konzernverlust bilanzverlust unternehmensverlust < loss
operating-loss: betriebsverlust operativer_verlust operativverlust betriebsdefizit < loss; record-loss: rekordverlust milliardenverlust rekordminus < loss
currency-loss: währungsverlust währungseffekte wechselkursverluste wechselkurseffekte währungseinbußen fremdwährungsverlust
one-off-charge: sonderbelastung einmaleffekt sondereffekt sonderkosten einmalaufwand einmalkosten sonderlasten
margin: marge margen gewinnmarge gewinnspanne umsatzrendite handelsspanne spanne operative_marge; return-on-equity: eigenkapitalrendite kapitalrendite eigenkapitalverzinsung
earnings-per-share: gewinn_je_aktie gewinn_pro_aktie ergebnis_je_aktie; cash-flow: cashflow mittelfluss geldfluss zahlungsstrom mittelzufluss barmittelfluss
cost-income-ratio: aufwand-ertrag-verhältnis aufwand-ertrags-relation kostenquote kosten-ertrags-verhältnis
sales-volume: absatz absätze absatzmenge verkaufszahlen absatzzahlen verkäufe stückzahl verkaufsmenge auslieferungen absatzvolumen
output: produktion ausstoß produktionsmenge produktionsvolumen fertigung produktionsleistung jahresproduktion output
industrial-output: industrieproduktion industrieausstoß gütererzeugung produktion_im_produzierenden_gewerbe < output
oil-output: fördermenge ölförderung fördermengen förderquote ölproduktion < output; capacity: kapazität kapazitäten produktionskapazität jahreskapazität
utilisation: auslastung kapazitätsauslastung auslastungsgrad auslastungsquote nutzungsgrad; load-factor: sitzladefaktor auslastung sitzauslastung belegung
harvest: ernte erntemenge ernteertrag ertrag erträge ausbeute; stock-inventory: lagerbestand lagerbestände vorräte warenlager bestand bestände warenbestand vorrat lagervorräte
market-share: marktanteil marktanteile anteil_am_markt marktquote; share-fraction: anteil anteile quote prozentsatz prozentanteil teil
stake: beteiligung anteil anteile aktienpaket aktienanteil beteiligungsquote kapitalanteil geschäftsanteil paket aktienbeteiligung
majority-stake: mehrheit mehrheitsbeteiligung aktienmehrheit mehrheitsanteil mehrheitspaket kontrollmehrheit anteilsmehrheit kapitalmehrheit < stake
minority-stake: minderheitsbeteiligung minderheit minderheitsanteil minderheitspaket < stake; free-float: streubesitz freefloat
voting-share: stimmrechtsanteil stimmenanteil stimmrechte stimmanteil; valuation: bewertung unternehmenswert firmenwert unternehmensbewertung firmenbewertung < value
market-cap: börsenwert marktkapitalisierung börsenkapitalisierung marktwert < valuation; brand-value: markenwert markenbewertung < value
goodwill: firmenwert goodwill geschäftswert firmenwerte; share-price: aktienkurs kurs börsenkurs aktienpreis kurse schlusskurs kurswert
closing-price: schlusskurs schlussstand tagesschluss handelsschluss xetra-schluss < share-price
issue-price: ausgabepreis ausgabekurs emissionspreis emissionskurs zeichnungspreis platzierungspreis bezugspreis < price
first-price: erstkurs eröffnungskurs erster_kurs erstnotiz < share-price; price-target: kursziel zielkurs zielpreis
price-gain: kursgewinn kursplus kursgewinne wertzuwachs aufschlag kurssprung kursanstieg
price-loss: kursverlust kursminus kurseinbruch kursrutsch abschlag kurssturz kursverluste kursrückgang
index-level: index punktestand indexstand leitindex börsenbarometer aktienindex börsenindex; trading-volume: handelsvolumen börsenumsatz handelsumsatz börsenumsätze umsatzvolumen
record-high: rekordhoch höchststand rekordstand allzeithoch höchstwert rekordwert spitzenwert rekordniveau höchstkurs bestmarke
record-low: tiefststand rekordtief tiefstwert allzeittief tief niedrigster_stand tiefpunkt tiefstkurs tiefstand mehrjahrestief
dividend: dividende dividenden ausschüttung gewinnausschüttung dividendenzahlung gewinnbeteiligung
special-dividend: sonderdividende sonderausschüttung jubiläumsdividende zusatzdividende < dividend; payout-ratio: ausschüttungsquote dividendenquote
dividend-yield: dividendenrendite < yield; issue-volume: emissionsvolumen emissionserlös platzierungsvolumen emissionssumme emission börsenerlös
buyback-volume: rückkaufvolumen aktienrückkauf aktienrückkaufprogramm rückkaufprogramm
takeover-offer-price: angebotspreis abfindungspreis übernahmeangebot angebotssumme offertpreis < price
offer-premium: aufschlag übernahmeprämie aufpreis kontrollprämie übernahmeaufschlag; cash-compensation: barabfindung abfindung zwangsabfindung abfindungsangebot
exchange-ratio: umtauschverhältnis tauschverhältnis bezugsverhältnis austauschverhältnis; acceptance-rate: annahmequote andienungsquote zustimmungsquote
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
special-fund: sondervermögen sonderfonds spezialfonds fonds hilfsfonds topf geldtopf; scholarship: stipendium stipendien studienbeihilfe ausbildungsbeitrag
prize-money: preisgeld preisgelder dotierung siegprämie siegerprämie gewinnsumme preissumme
lottery-jackpot: jackpot gewinnsumme lottogewinn hauptgewinn hauptpreis hauptreffer treffer; bet-stake: einsatz einsätze wetteinsatz spieleinsatz wettbetrag
reward: belohnung finderlohn auslobung kopfgeld; donation: spende spenden zuwendung schenkung vergabung spendensumme gabe schenkungssumme spendenbetrag
donations-total: spendensumme spendenaufkommen spendenerlös sammelergebnis spendenvolumen kollekte reinerlös sammelerlös spendengelder
party-donation: parteispende parteispenden wahlkampfspende großspende wahlspende < donation; sponsorship: sponsoring sponsorengelder sponsorenbeitrag sponsorgeld werbegelder
inheritance: erbe erbschaft nachlass hinterlassenschaft erbsumme vermächtnis legat erbteil; endowment: stiftungskapital stiftungsvermögen stiftungsmittel dotation
ransom: lösegeld lösegeldsumme erpressungssumme lösegeldzahlung; extortion-sum: schutzgeld erpressungsgeld erpresste_summe
bribe: schmiergeld bestechungsgeld schmiergelder bestechungssumme bestechungsgelder bakschisch
black-money: schwarzgeld schwarzgelder unversteuertes_geld drogengeld schmutziges_geld; cash: bargeld bares barbetrag cash barschaft münzen_und_noten noten
counterfeit-sum: falschgeld blüten fälschungen falschgeldsumme; alimony: unterhalt alimente unterhaltszahlung unterhaltsbeitrag kindesunterhalt unterhaltsbeiträge
box-office: einspielergebnis kinoeinnahmen einspielsumme kassenerfolg; circulation: auflage auflagenzahl verkaufte_auflage druckauflage abozahl verbreitete_auflage
reach: reichweite reichweiten leserschaft leserzahl hörerzahl nutzerreichweite
unemployment-rate: arbeitslosenquote arbeitslosenrate erwerbslosenquote arbeitslosigkeit erwerbslosigkeit
employment-rate: beschäftigungsquote erwerbstätigenquote beschäftigungsrate; unemployed-number: arbeitslosenzahl arbeitslosenzahlen arbeitslose
headcount: mitarbeiterzahl personalbestand belegschaft beschäftigtenzahl personalstand beschäftigtenstand mitarbeiterstand mannschaft personaldecke
staffing-level: stellenplan personaldotation stellenetat planstellen personalausstattung
working-hours: arbeitszeit wochenarbeitszeit arbeitsstunden wochenstunden arbeitspensum soll-arbeitszeit; overtime: überstunden mehrarbeit überzeit mehrstunden überstundenberg
holiday-days: urlaubstage ferientage urlaubsanspruch ferienanspruch urlaub ferien; absence-rate: krankenstand krankenquote krankheitsquote krankenstandsquote absenzquote
staff-turnover: fluktuation fluktuationsrate personalfluktuation kündigungsquote personalwechsel
skills-gap: fachkräftelücke fachkräftemangel personalmangel arbeitskräftemangel fachkräftebedarf personalnot mitarbeitermangel
women-quota: frauenquote frauenanteil geschlechterquote; export-value: exporte ausfuhren exportvolumen export ausfuhr exportwert exportumsatz warenexporte warenausfuhren
import-value: importe einfuhren importvolumen import einfuhr einfuhrwert warenimporte importwert
trade-surplus: handelsüberschuss exportüberschuss außenhandelsüberschuss handelsbilanzüberschuss ausfuhrüberschuss < surplus
trade-deficit: handelsdefizit handelsbilanzdefizit außenhandelsdefizit importüberschuss < deficit
trade-volume: handelsvolumen warenverkehr außenhandel warenhandel handelsaustausch außenhandelsvolumen güterhandel
export-rate: exportquote auslandsanteil exportanteil ausfuhrquote; import-quota: kontingent quote importkontingent einfuhrkontingent einfuhrquote lieferquote
cargo-volume: frachtaufkommen frachtvolumen güterumschlag umschlag frachtmenge umschlagmenge güteraufkommen transportvolumen fracht
overnight-stays: übernachtungen nächtigungen logiernächte übernachtungszahlen nächtigungszahlen nächtigung übernachtung
arrivals: ankünfte gästeankünfte gästezahl touristenankünfte gästezahlen besucherzahl
room-occupancy: auslastung zimmerauslastung bettenauslastung belegung belegungsquote hotelauslastung zimmerbelegung; length-of-stay: aufenthaltsdauer verweildauer aufenthalt
bed-capacity: bettenzahl bettenkapazität bettenangebot zimmerzahl zimmeranzahl
footfall: besucherfrequenz kundenfrequenz passantenfrequenz frequenz laufkundschaft besucherzahl passantenzahl kundenzahl
basket-value: warenkorb einkaufswert durchschnittseinkauf durchschnittsbon einkaufskorb bonsumme
sales-area: verkaufsfläche ladenfläche einzelhandelsfläche geschäftsfläche handelsfläche; floor-area: fläche nutzfläche geschossfläche mietfläche gesamtfläche grundfläche
office-space: bürofläche büroflächen büroraum büroräume < floor-area; living-space: wohnfläche wohnraum < floor-area
vacancy-rate: leerstand leerstandsquote leerwohnungsziffer leerstandsrate leerwohnungsquote leerstandsziffer; home-ownership-rate: wohneigentumsquote eigentumsquote eigenheimquote
rental-yield: mietrendite immobilienrendite anfangsrendite bruttorendite bruttoanfangsrendite nettorendite < yield
lease-term: mietdauer laufzeit mietvertragsdauer vertragslaufzeit vertragsdauer pachtdauer; maturity: laufzeit fälligkeit kreditlaufzeit restlaufzeit tilgungsdauer
loan-to-value: beleihung belehnung beleihungsquote beleihungsgrenze fremdfinanzierungsquote belehnungsquote; notice-period: kündigungsfrist frist kündigungszeit
payment-term: zahlungsfrist zahlungsziel frist zahlungstermin fälligkeit; delivery-time: lieferzeit lieferfrist wartezeit lieferdauer lieferverzug
funding-round: finanzierungsrunde kapitalrunde investitionsrunde kapitalaufnahme risikokapital wachstumskapital
venture-capital: risikokapital wagniskapital beteiligungskapital wachstumskapital venturecapital; burn-rate: geldverbrauch kapitalverbrauch cashburn kapitalverzehr
forecast-figure: prognose erwartung schätzung vorhersage ausblick konsens konsensschätzung prognosewert; target-figure: ziel zielwert zielvorgabe zielmarke planzahl vorgabe
ceiling: obergrenze deckel höchstbetrag höchstgrenze limit maximum plafond kostendeckel preisdeckel kostendach
floor-limit: untergrenze mindestbetrag mindestsumme minimum mindestwert mindesthöhe; threshold: schwelle schwellenwert grenze marke grenzwert
average: durchschnitt mittelwert schnitt mittel durchschnittswert; increase-amount: anstieg zunahme plus zuwachs zuwächse steigerung erhöhung mehr wachstum
decrease-amount: rückgang rückgänge abnahme minus einbuße einbußen schwund einbruch verringerung reduktion; difference: differenz unterschied abstand abweichung diskrepanz lücke
feed-in-tariff: einspeisevergütung einspeisetarif abnahmevergütung rückliefertarif einspeisungsvergütung
grid-fee: netzentgelt netzentgelte netzgebühr netznutzungsentgelt netzkosten netztarif netznutzungsgebühr < fee
gold-price: goldpreis goldkurs edelmetallpreis feinunzenpreis < price; commodity-price: rohstoffpreis rohstoffpreise rohwarenpreis notierung rohstoffnotierung < price
food-price: lebensmittelpreise lebensmittelpreis nahrungsmittelpreise nahrungsmittelpreis esswarenpreise < price
drug-price: medikamentenpreis arzneimittelpreis medikamentenpreise < price; treatment-cost: behandlungskosten spitalkosten therapiekosten krankenhauskosten < cost
care-cost: pflegekosten heimkosten heimtaxe pflegetarif pflegetaxe heimgebühr < cost
cost-share: kostenanteil kostenbeteiligung anteil beitrag kostenbeitrag kostenteiler kostenschlüssel
cost-coverage: kostendeckung kostendeckungsgrad eigenfinanzierungsgrad deckungsgrad; funding-ratio: deckungsgrad deckungsquote; success-rate: erfolgsquote trefferquote
default-rate: ausfallquote ausfallrate kreditausfallrate zahlungsausfälle ausfälle; complaint-rate: fehlerquote mängelquote ausschussquote reklamationsquote
participation-strike: streikbeteiligung beteiligung mobilisierung streikteilnahme; approval-share: zustimmungsquote zustimmung ja-anteil ja-stimmenanteil mehrheit
fleet-size: flotte flottengröße fuhrpark bestand fahrzeugbestand wagenpark
registrations-number: neuzulassungen zulassungszahlen neuzulassung erstzulassungen neuanmeldungen inverkehrsetzungen zulassungen immatrikulationen
passenger-volume: passagieraufkommen fahrgastzahl passagierzahl fluggastzahl fahrgastaufkommen passagierzahlen passagiervolumen fahrgastzahlen
customer-number: kundenzahl kundenbestand kundenstamm nutzerzahl abonnentenzahl kundenbasis kundenkreis; anniversary: jubiläum jubiläen bestehen firmenjubiläum jahrestag geburtstag
emissions: emissionen ausstoß treibhausgasausstoß schadstoffausstoß abgasausstoß; waiting-list-time: wartezeit wartefrist wartedauer lieferzeit
economic-contraction: schrumpfung rezession rückgang negativwachstum konjunktureinbruch minuswachstum wirtschaftsrückgang
money-supply: geldmenge geldmengenwachstum umlaufmenge geldumlauf; currency-reserves: devisenreserven währungsreserven devisenbestand devisenvorrat
crypto-price: bitcoinkurs kryptokurs kryptowährungskurs; tv-revenue: tv-gelder fernsehgelder medienerlöse fernseheinnahmen übertragungserlöse
rights-fee: übertragungsrechte tv-rechte medienrechte rechtekosten fernsehrechte
advertising-revenue: werbeeinnahmen werbeerlöse anzeigenerlöse werbeumsatz inserateneinnahmen anzeigenumsatz anzeigeneinnahmen inserateerlöse < revenue
interest-income: zinserträge zinsüberschuss zinsergebnis zinseinnahmen zinserfolg nettozinsertrag nettozinserfolg
fee-income: provisionsüberschuss provisionsertrag provisionseinnahmen kommissionsertrag provisionserträge gebühreneinnahmen kommissionserfolg
capital-gain: kapitalertrag kapitalgewinn veräußerungsgewinn spekulationsgewinn grundstückgewinn wertsteigerung kursgewinn
hidden-fee: zusatzkosten versteckte_kosten zusatzgebühr nebenkosten; overcharge: überzahlung zu_viel_bezahlt zu_viel_verrechnet überfakturierung
national-profit: nationalbankgewinn ausschüttung gewinnausschüttung bundesbankgewinn; rescue-sum: sanierungsbeitrag finanzspritze rettungspaket rettungskredit
social-plan: sozialplan sozialplansumme sozialplanvolumen; bill: rechnung rechnungsbetrag faktura rechnungssumme zeche schlussrechnung konsumation
wholesale-price: großhandelspreis einkaufspreis abgabepreis beschaffungspreis einstandspreis < price; spot-price: spotpreis börsenpreis spotmarktpreis < price
fixed-cost: fixkosten grundkosten feste_kosten < cost; follow-up-cost: folgekosten betriebsfolgekosten folgeaufwand < cost
manufacturing-cost: herstellungskosten produktionskosten fertigungskosten gestehungskosten herstellkosten < cost
consultant-fee: beraterhonorar beratungskosten beraterkosten beratungshonorar < cost; project-budget: kostenrahmen projektbudget ausgabenrahmen rahmenkredit < budget
supplementary-credit: nachtragskredit zusatzkredit nachtragsbudget nachtragshaushalt; planning-credit: planungskredit projektierungskredit planungskosten projektierungskosten
extra-revenue: mehreinnahmen mehrertrag zusatzeinnahmen mehrerträge; break-fee: auflösungsgebühr trennungsgebühr ausstiegsgebühr
cancellation-fee: stornogebühr annullationskosten stornokosten stornierungsgebühr annullierungskosten < fee; back-demand: nachforderung nachbelastung steuernachforderung
voucher-value: gutschein warengutschein einkaufsgutschein geschenkgutschein bon geschenkkarte; cashback: cashback rückvergütung treuebonus treueprämie
truck-toll: lkw-maut schwerverkehrsabgabe lastwagenmaut lkw-mautgebühr < toll; city-toll: citymaut stadtmaut city-maut < toll
monthly-pass: monatskarte monatsabo monatsticket monatsabonnement < fare; annual-pass: jahreskarte jahresabo jahresticket jahresabonnement generalabonnement
season-ticket: dauerkarte saisonkarte saisonabo saisonabonnement saisonpass; postage: porto briefporto portokosten posttarif < price
shipping-fee: versandkosten zustellgebühr liefergebühr versandgebühr lieferkosten < fee; hire-fee: mietgebühr leihgebühr ausleihgebühr charterrate tagesmiete mietpreis < price
asking-rent: angebotsmiete neumiete neuvertragsmiete marktmiete < rent; reference-rent: vergleichsmiete ortsübliche_miete mietspiegel richtwertmiete mietspiegelmiete < rent
lease-rent: pacht pachtzins pachtpreis pachtgebühr < rent; ground-rent: baurechtszins erbbauzins erbpacht erbpachtzins < rent
stall-fee: standgebühr standgeld standmiete platzgeld marktgebühr < fee; resale-value: wiederverkaufswert wiederverkaufspreis gebrauchtwert < value
tax-ratio: abgabenquote steuerquote fiskalquote; trade-tax: gewerbesteuer kommunalsteuer gewerbesteuereinnahmen < tax; gift-tax: schenkungsteuer schenkungssteuer < tax
excise: verbrauchsteuer verbrauchssteuer akzise verbrauchsabgabe < tax; fuel-tax: mineralölsteuer energiesteuer treibstoffsteuer spritsteuer kraftstoffsteuer < excise
tobacco-tax: tabaksteuer zigarettensteuer < excise; alcohol-tax: alkoholsteuer schaumweinsteuer branntweinsteuer < excise
vehicle-tax: kfz-steuer motorfahrzeugsteuer kraftfahrzeugsteuer autosteuer verkehrssteuer < tax; dog-tax: hundesteuer hundeabgabe hundetaxe < tax
flight-tax: luftverkehrssteuer ticketsteuer flugabgabe flugticketabgabe luftverkehrsteuer kerosinsteuer < tax
digital-tax: digitalsteuer digitalabgabe techsteuer plattformabgabe < tax
transaction-tax: finanztransaktionssteuer börsensteuer börsenumsatzsteuer umsatzabgabe stempelabgabe < tax
capital-tax: kapitalertragsteuer abgeltungsteuer verrechnungssteuer kapitalertragssteuer < tax; solidarity-tax: solidaritätszuschlag soli < tax
purchasing-power: kaufkraft konsumkraft; christmas-bonus: weihnachtsgeld weihnachtsgratifikation weihnachtsremuneration weihnachtsbonus < bonus
holiday-bonus: urlaubsgeld urlaubszuschuss feriengeld urlaubsbonus < bonus; thirteenth-salary: dreizehnter_monatslohn dreizehntes_gehalt dreizehnter jahresendzulage
supplement-pay: zulage zuschlag nachtzuschlag schichtzulage gefahrenzulage lohnzuschlag; contribution-rate: beitragssatz beitragssätze beitragshöhe
sick-pay: krankengeld krankentaggeld krankenstandsgeld < benefit; continued-pay: lohnfortzahlung entgeltfortzahlung gehaltsfortzahlung
parental-benefit: elterngeld kinderbetreuungsgeld mutterschaftsentschädigung erziehungsgeld mutterschaftsgeld karenzgeld < benefit
care-allowance: pflegegeld hilflosenentschädigung pflegeleistung < benefit; housing-benefit: wohngeld mietzinsbeihilfe wohnbeihilfe mietzuschuss mietbeihilfe < benefit
attendance-fee: sitzungsgeld sitzungsgelder sitzungspauschale taggeld; debt-service: schuldendienst kapitaldienst annuität
interest-cost: zinslast zinskosten zinszahlungen zinsaufwand zinsbelastung zinsausgaben zinsdienst; late-interest: verzugszinsen säumniszuschlag mahngebühr mahnspesen säumnisgebühr
negative-rate: negativzins minuszinsen strafzins verwahrentgelt guthabengebühr < interest-rate
lending-rate: kreditzins darlehenszins sollzins schuldzins kreditzinssatz < interest-rate; reference-rate: referenzzinssatz referenzzins < interest-rate
core-capital-ratio: kernkapitalquote < equity-ratio; cost-of-living: lebenshaltungskosten lebenskosten lebenshaltung
purchasing-managers-index: einkaufsmanagerindex pmi einkäuferindex < sentiment-index; free-cash-flow: freier_cashflow freier_mittelfluss < cash-flow
crop-yield: hektarertrag flächenertrag ernteertrag; wine-harvest: weinernte weinlese lese traubenernte wimmet < harvest
blocking-minority: sperrminorität sperrminderheit < minority-stake; deductible: franchise selbstbehalt selbstbeteiligung
co-payment: zuzahlung eigenanteil kostenbeteiligung rezeptgebühr patientenanteil
direct-payment: direktzahlung agrarsubvention agrarförderung direktzahlungen agrarsubventionen < subsidy
purchase-incentive: kaufprämie umweltbonus e-auto-prämie abwrackprämie verschrottungsprämie < subsidy; part-time-rate: teilzeitquote teilzeitanteil
workload: pensum beschäftigungsgrad arbeitspensum stellenprozente teilzeitpensum; current-account-surplus: leistungsbilanzüberschuss < surplus
current-account-deficit: leistungsbilanzdefizit leistungsbilanzfehlbetrag < deficit; median: median medianwert zentralwert
power-capacity: leistung nennleistung kraftwerksleistung installierte_leistung; power-generation: stromproduktion stromerzeugung elektrizitätsproduktion energieproduktion
power-consumption: stromverbrauch strombedarf elektrizitätsverbrauch stromnachfrage; energy-consumption: energieverbrauch energiebedarf energienachfrage
gas-consumption: gasverbrauch gasbedarf erdgasverbrauch; storage-level: füllstand gasspeicherstand speicherstand speicherfüllstand; turnover-rent: umsatzmiete umsatzpacht < rent
subsistence-level: existenzminimum; poverty-rate: armutsquote armutsgefährdungsquote armutsrate; insurance-coverage: versicherungsschutz deckung versicherungsdeckung
liability-limit: haftungssumme haftungsobergrenze haftungshöchstbetrag haftungsgrenze; surrender-value: rückkaufswert ablaufleistung
guaranteed-rate: garantiezins höchstrechnungszins mindestzins mindestzinssatz < interest-rate; conversion-rate: umwandlungssatz rentenumwandlungssatz
pension-level: rentenniveau rentenhöhe pensionshöhe; pension-rise: rentenerhöhung pensionserhöhung rentenanpassung rentenplus pensionsanpassung
retirement-age: rentenalter pensionsalter pensionsantrittsalter renteneintrittsalter referenzalter; book-to-bill: auftragsreichweite
start-up-cost: anlaufkosten gründungskosten startkosten < cost; security-cost: sicherheitskosten bewachungskosten schutzkosten < cost
cleanup-cost: aufräumkosten entsorgungskosten räumungskosten reinigungskosten altlastensanierung < cost
financing-cost: finanzierungskosten kreditkosten kapitalkosten fremdkapitalkosten < cost; additional-burden: mehrkosten_pro_haushalt mehrbelastung zusatzbelastung mehrausgaben
net-cost: nettokosten nettoaufwand kosten_nach_abzug < cost; gross-cost: bruttokosten bruttoaufwand < cost; ransom-demand: lösegeldforderung geforderte_summe erpressungsforderung
hush-money: schweigegeld schweigegeldzahlung; gold-reserves: goldreserven goldbestand goldschatz goldbestände; cash-circulation: bargeldumlauf notenumlauf banknotenumlauf
withholding-tax: quellensteuer abzugsteuer < tax; sewage-fee: abwassergebühr kanalgebühr entwässerungsgebühr abwassertaxe < fee
water-price: wasserpreis wassergebühr wassertarif wasserzins < price; party-costs: parteientschädigung prozessentschädigung anwaltskostenersatz kostenersatz
participation-rate: erwerbsquote erwerbsbeteiligung; drug-cost: medikamentenkosten arzneikosten arzneimittelkosten arzneimittelausgaben < cost
school-fee: schulgeld schulgebühr internatskosten < fee; course-fee: kursgebühr kurskosten kursgeld teilnahmegebühr < fee
entry-fee-race: startgeld startgebühr anmeldegebühr teilnahmegebühr < fee; health-cost: gesundheitskosten gesundheitsausgaben krankheitskosten gesundheitsaufwendungen < cost
credit-losses: kreditausfälle kreditverluste ausfälle kreditausfall; acceptance-threshold: annahmeschwelle mindestannahmeschwelle mindestannahmequote
absence-days: fehlzeiten absenzen ausfalltage fehltage krankheitstage krankenstandstage; electricity-bill: stromrechnung stromkosten elektrizitätsrechnung < energy-bill
gas-bill: gasrechnung gaskosten < energy-bill; energy-price: energiepreis energiepreise energiekosten < price; savings-target: sparziel einsparziel sparvorgabe sparauftrag
diesel-price: dieselpreis dieselpreise < petrol-price; poverty-line: armutsgrenze armutsschwelle armutsgefährdungsschwelle; revenue-target: umsatzziel absatzziel verkaufsziel
profit-target: gewinnziel ergebnisziel renditeziel; profit-forecast: gewinnprognose ergebnisprognose gewinnausblick; revenue-forecast: umsatzprognose umsatzausblick absatzprognose
analyst-expectation: analystenerwartung markterwartung konsensschätzung analystenschätzung; growth-forecast: wachstumsprognose konjunkturprognose bip-prognose
tip: trinkgeld trinkgelder
`);
