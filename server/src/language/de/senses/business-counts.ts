import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: money and business, what is counted. The concepts are the same in every language. */
export const businessCounts = (): readonly SenseRow[] => senseRows('count', `
branch: filiale filialen zweigstelle geschäftsstelle niederlassung ableger standort zweigniederlassung außenstelle
shop: laden läden geschäft ladenlokal verkaufsstelle ladengeschäft verkaufslokal boutique verkaufsgeschäft
bank-branch: bankfiliale bankstelle zweigstelle geschäftsstelle sparkassenfiliale < branch
post-office: postfiliale poststelle postagentur postamt postpartner postschalter < branch
supermarket: supermarkt supermärkte lebensmittelmarkt markt märkte verbrauchermarkt lebensmittelgeschäft discounter nahversorger < shop
department-store: warenhaus warenhäuser kaufhaus kaufhäuser
shopping-centre: einkaufszentrum einkaufszentren einkaufscenter shoppingcenter shopping-center einkaufspassage ladenpassage
kiosk: kiosk trafik büdchen trinkhalle zeitungskiosk tabakladen trafiken; bakery: bäckerei backstube bäckereifiliale backshop bäckereien bäckerladen
butcher-shop: metzgerei fleischerei fleischhauerei schlachterei metzgereibetrieb fleischerfachgeschäft; market-stall: marktstand stand stände verkaufsstand bude marktbude standl
petrol-station: tankstelle tankstellen servicestation; charging-point: ladestation ladepunkt ladesäule stromtankstelle ladestationen ladepunkte
restaurant: restaurant lokal gaststätte gasthaus gasthäuser beiz wirtshaus gastronomiebetrieb gastbetrieb wirtschaft gastrobetrieb speiselokal
hotel: hotel herberge beherbergungsbetrieb unterkunft unterkünfte hotelbetrieb pension; hotel-room: hotelzimmer zimmer gästezimmer
hotel-bed: bett betten gästebett gästebetten hotelbett schlafplatz schlafplätze
holiday-flat: ferienwohnung ferienhaus ferienhäuser feriendomizil airbnb-wohnung ferienunterkunft ferienapartment
guest: gast gäste besucher urlauber feriengast feriengäste hotelgast hotelgäste; tourist: tourist touristen urlauber urlaubsgast reisender reisende feriengast ausflügler besucher
cruise-passenger: kreuzfahrttourist kreuzfahrtgast kreuzfahrtpassagier kreuzfahrer kreuzfahrtgäste; booking: buchung buchungen reservierung reservation vorbestellung
cancellation-count: stornierung storno stornos absage annullation annullierung annullierungen
employee: mitarbeiter mitarbeiterin mitarbeitende angestellte beschäftigte arbeitnehmer belegschaftsmitglied arbeitskraft arbeitskräfte personal bedienstete belegschaft
worker: arbeiter arbeiterin arbeitskraft arbeitskräfte werktätige arbeitnehmer fabrikarbeiter werksangehörige
full-time-post: vollzeitstelle vollzeitäquivalent vollzeitkraft vollzeitkräfte vollzeitpensum
part-timer: teilzeitkraft teilzeitkräfte teilzeitbeschäftigte teilzeitangestellte teilzeitarbeitende
temp: leiharbeiter zeitarbeiter leiharbeitnehmer temporärarbeiter temporäre leasingmitarbeiter leihpersonal leiharbeitskraft zeitarbeitskraft
seasonal-worker: saisonarbeiter erntehelfer saisonkraft saisonkräfte saisonnier saisonarbeitskraft saisonarbeitskräfte
skilled-worker: fachkraft fachkräfte facharbeiter spezialist fachleute qualifizierte_arbeitskräfte
apprentice: lehrling auszubildende azubi lernende auszubildender lernender lehrtochter; training-place: ausbildungsplatz ausbildungsplätze lehrstelle ausbildungsstelle
intern: praktikant praktikantin; cross-border-commuter: grenzgänger grenzgängerin grenzpendler; commuter: pendler pendlerin berufspendler
foreign-worker: gastarbeiter ausländische_arbeitskraft ausländische_arbeitskräfte wanderarbeiter arbeitsmigrant arbeitsmigranten
self-employed: selbstständige selbständige selbstständigerwerbende solo-selbstständige
civil-servant: beamter beamte beamtin staatsangestellte öffentlich_bedienstete staatsdiener verwaltungsangestellte vertragsbedienstete
teleworker: homeoffice heimarbeiter telearbeiter homeworker; executive: manager führungskraft führungskräfte topmanager kadermitglied kader leitender_angestellter managerin
boss: chef chefin vorstandschef vorstandsvorsitzende geschäftsführer direktor ceo konzernchef firmenchef vorstandsvorsitzender konzernlenker generaldirektor
cfo: finanzchef finanzvorstand finanzdirektor cfo kassier säckelmeister
board-member: vorstand vorstandsmitglied geschäftsleitungsmitglied konzernleitungsmitglied vorstände geschäftsleiter vorständin
supervisory-member: aufsichtsrat aufsichtsräte aufsichtsratsmitglied verwaltungsrat verwaltungsräte verwaltungsratsmitglied aufseher kontrolleur
chairman: aufsichtsratsvorsitzende verwaltungsratspräsident aufsichtsratschef chefaufseher verwaltungsratspräsidentin aufsichtsratsvorsitzender chefkontrolleur präsident
managing-director: geschäftsführer geschäftsführerin geschäftsleiter direktor betriebsleiter leiter
plant-manager: werksleiter betriebsleiter werkleiter standortleiter fabrikdirektor produktionsleiter; shop-manager: filialleiter marktleiter filialleiterin
owner-company: eigentümer inhaber besitzer eigner firmeninhaber firmenbesitzer mehrheitseigner unternehmensinhaber patron
founder: gründer gründerin firmengründer unternehmensgründer mitgründer existenzgründer jungunternehmer
entrepreneur: unternehmer unternehmerin geschäftsmann geschäftsfrau geschäftsleute industrieller gewerbetreibende selbstständige kaufmann
tradesman: handwerker gewerbler gewerbetreibende handwerksbetrieb professionist handwerksmeister; successor: nachfolger nachfolgerin nachfolge neuer_chef neubesetzung
predecessor: vorgänger vorgängerin amtsvorgänger; adviser: berater beraterin unternehmensberater consultant konsulent finanzberater
broker: makler maklerin immobilienmakler vermittler broker händler börsenhändler agent; trader-stock: händler börsenhändler börsianer aktienhändler marktteilnehmer börsianerin
analyst: analyst experte branchenexperte marktbeobachter ökonom analystin volkswirt konjunkturexperte wirtschaftsforscher
unemployed-person: arbeitslose arbeitsloser stellensuchende erwerbslose arbeitssuchende stellenlose jobsuchende
long-term-unemployed: langzeitarbeitslose ausgesteuerte langzeiterwerbslose; short-time-worker: kurzarbeiter kurzarbeitende
job: arbeitsplatz arbeitsplätze stelle job arbeitsstelle posten jobs
management-post: führungsposition chefposten managerposten spitzenposition kaderstelle leitungsfunktion chefsessel vorstandsposten spitzenjob führungsfunktion < job
vacancy-job: offene_stelle offene_stellen vakanz freie_stelle unbesetzte_stelle stellenausschreibung stellenangebot stelleninserat stellenanzeige vakante_stelle
lost-job: gestrichene_stelle stellenabbau wegfallende_stellen stellenstreichung jobverlust arbeitsplatzverlust; dismissed-person: entlassene gekündigte gekündigter entlassener
job-applicant: bewerber bewerberin stellenbewerber kandidat interessent anwärter; application-job: bewerbung bewerbungen dossier bewerbungsschreiben
new-hire: neueinstellung neuzugang neueingestellte neuanstellung; pensioner: rentner rentnerin pensionist pensionär ruheständler rentenbezüger pensionistin rentenbezieher
benefit-recipient: bezieher leistungsbezieher empfänger bezüger hilfsempfänger sozialhilfebezüger bürgergeldempfänger sozialhilfeempfänger
taxpayer: steuerzahler steuerpflichtige steuerzahlerin steuerpflichtiger beitragszahler; tax-evader: steuerhinterzieher steuersünder steuerbetrüger steuerflüchtling
trade-union: gewerkschaft arbeitnehmerorganisation arbeitnehmervertretung arbeitnehmerverband personalverband
union-member: gewerkschaftsmitglied gewerkschafter gewerkschafterin organisierte_arbeitnehmer
works-council: betriebsrat betriebsräte personalrat betriebsratsmitglied personalkommission arbeitnehmervertreter personalvertretung betriebskommission
employer-org: arbeitgeberverband wirtschaftsverband branchenverband industrieverband unternehmerverband gewerbeverband
employer: arbeitgeber dienstgeber brötchengeber arbeitgeberin; striker: streikende streikender ausständige streikteilnehmer ausständischer
strike-count: streik ausstand ausstände arbeitsniederlegung arbeitskampf warnstreik streiktag
demonstrator: demonstrant demonstrierende kundgebungsteilnehmer protestierende demonstrationsteilnehmer
company: unternehmen firma firmen betrieb gesellschaft konzern unternehmung gruppe
small-business: kleinbetrieb kmu mittelständler kleinunternehmen mittelstandsbetrieb familienbetrieb gewerbebetrieb kleinfirma < company
listed-company: börsennotiertes_unternehmen aktiengesellschaft börsenkotierte_firma publikumsgesellschaft < company
start-up: start-up startup jungunternehmen neugründung gründerfirma jungfirma technologiefirma < company
subsidiary: tochter töchter tochtergesellschaft tochterfirma tochterunternehmen konzerntochter ableger
parent-company: mutterkonzern muttergesellschaft konzernmutter mutter mutterhaus dachgesellschaft holding
letterbox-company: briefkastenfirma scheinfirma offshore-firma mantelgesellschaft domizilgesellschaft
division: sparte geschäftsbereich division segment geschäftsfeld geschäftssparte geschäftseinheit bereich; joint-venture: gemeinschaftsunternehmen joint_venture gemeinschaftsfirma
competitor: konkurrent wettbewerber konkurrenz rivale mitbewerber kontrahent mitbewerberin; supplier: zulieferer lieferant zulieferbetrieb lieferfirma zulieferfirma autozulieferer
subcontractor: subunternehmer subunternehmen nachunternehmer unterakkordant; manufacturer: hersteller produzent fabrikant erzeuger herstellerin
carmaker: autobauer autohersteller automobilhersteller fahrzeughersteller autokonzern fahrzeugbauer < manufacturer
retailer: detailhändler einzelhändler kaufmann kaufleute handelsunternehmen detaillist detailhandelsunternehmen handelskette
chain: kette handelskette filialist ladenkette warenhauskette supermarktkette filialkette; dealer-car: autohändler autohaus autohäuser händlerbetrieb garage garagist autohandel
wholesaler: großhändler grossist großhandel zwischenhändler; airline: fluggesellschaft airline fluglinie billigflieger luftfahrtgesellschaft carrier ferienflieger
shipping-company: reederei schifffahrtsgesellschaft reeder
haulier: spediteur spedition transportunternehmen fuhrunternehmen frächter fuhrhalter logistiker transportfirma transporteur
energy-supplier: energieversorger stromversorger stadtwerke energiekonzern energieunternehmen stromkonzern elektrizitätswerk stromanbieter energieanbieter
builder-company: baufirma bauunternehmen baukonzern baugesellschaft bauunternehmer baumeister; developer: projektentwickler immobilienentwickler entwickler bauträger
property-company: immobilienkonzern wohnungskonzern immobilienfirma wohnbaugesellschaft wohnungsunternehmen immobiliengesellschaft immobilienunternehmen wohnungsbaugesellschaft
bank: bank geldhaus geldhäuser kreditinstitut geldinstitut sparkasse bankhaus institut finanzinstitut kantonalbank
central-bank: zentralbank notenbank währungshüter nationalbank bundesbank notenbanker
insurer: versicherer versicherung assekuranz versicherungskonzern versicherungsgesellschaft versicherungsunternehmen
health-insurer: krankenkasse kasse krankenversicherer krankenversicherung gesundheitskasse ersatzkasse kassen
pension-fund: pensionskasse versorgungswerk vorsorgeeinrichtung pensionsfonds vorsorgestiftung
investment-fund: fonds anlagefonds investmentfonds beteiligungsgesellschaft finanzinvestor beteiligungsfirma; hedge-fund: hedgefonds heuschrecke leerverkäufer
rating-agency: ratingagentur bonitätsprüfer bonitätswächter kreditwächter
auditor: wirtschaftsprüfer revisionsstelle prüfer abschlussprüfer buchprüfer revisor revisionsgesellschaft bilanzprüfer
regulator: aufsichtsbehörde finanzaufsicht regulierungsbehörde regulierer aufsicht bankenaufsicht marktaufsicht regulator
antitrust-authority: kartellamt wettbewerbsbehörde kartellwächter wettbewerbskommission wettbewerbshüter kartellbehörde weko bundeskartellamt
tax-authority: finanzamt steuerbehörde steuerverwaltung fiskus finanzämter steueramt steuerfahndung finanzbehörde
customs: zoll zollbehörde zollamt zollverwaltung zöllner zollbeamte zollfahndung
consumer-group: verbraucherzentrale konsumentenschutz verbraucherschützer konsumentenschützer verbraucherverband konsumentenorganisation
treasury: finanzministerium kämmerei finanzdepartement finanzverwaltung
farm: bauernhof bauernhöfe hof höfe landwirtschaftsbetrieb bauernbetrieb gehöft betrieb gutshof agrarbetrieb; farmer: landwirt bauer bauern bäuerin landwirtin bäuerinnen landwirte
winegrower: winzer weinbauer weingut weinhauer winzerbetrieb
factory: fabrik werk betrieb produktionsstätte produktionsbetrieb fertigungsstätte produktionsanlage produktionsstandort
warehouse: lager lagerhalle depot warenlager logistikzentrum verteilzentrum lagerhaus lagerhäuser verteilzentren logistikzentren
site-location: standort niederlassung sitz betriebsstätte werk standorte produktionsstandort
headquarters: hauptsitz zentrale firmensitz konzernzentrale hauptquartier unternehmenssitz firmenzentrale konzernsitz stammsitz geschäftssitz
assembly-line: fließband produktionslinie fertigungslinie montageband fertigungsstraße band bänder produktionsstraße; machine: maschine anlage gerät apparat aggregat
robot: roboter industrieroboter automat; power-plant: kraftwerk kraftwerke kraftwerksblock; wind-turbine: windrad windräder windkraftanlage windturbine windenergieanlage windanlage
solar-plant: solaranlage photovoltaikanlage solarpark fotovoltaikanlage sonnenkraftwerk pv-anlage; ship: schiff
cruise-ship: kreuzfahrtschiff kreuzfahrtriese luxusliner ozeanriese < ship; aircraft: flugzeug flieger maschine jet verkehrsflugzeug passagierflugzeug düsenjet
train-count: zug züge zugkomposition triebzug triebzüge zuggarnitur garnitur bahn komposition; truck: lastwagen lkw laster lastkraftwagen sattelschlepper sattelzug brummi
van: lieferwagen transporter kastenwagen kleintransporter; car: auto autos fahrzeug wagen pkw personenwagen personenkraftwagen kfz
electric-car: elektroauto e-auto stromer elektrofahrzeug batterieauto elektrowagen < car; used-car: gebrauchtwagen occasion gebrauchter occasionswagen gebrauchtfahrzeug < car
new-car: neuwagen neufahrzeug < car; company-car: dienstwagen firmenwagen geschäftswagen firmenauto dienstauto < car; rental-car: mietwagen leihwagen mietauto < car
container: container frachtcontainer standardcontainer teu seecontainer; parcel: paket päckchen sendung postpaket packerl postsendung
delivery-count: lieferung sendung charge fuhre ladung lieferungen warensendung; order: auftrag aufträge bestellung order bestellungen
major-order: großauftrag großaufträge milliardenauftrag rahmenauftrag großbestellung < order; contract: vertrag verträge kontrakt vereinbarung abkommen abmachung
employment-contract: arbeitsvertrag dienstvertrag anstellungsvertrag arbeitsverträge arbeitsverhältnis anstellung
collective-agreement: tarifvertrag tarifverträge kollektivvertrag gesamtarbeitsvertrag gav haustarifvertrag manteltarifvertrag
lease: mietvertrag mietverträge mietverhältnis pachtvertrag bestandsvertrag pachtverträge
trade-agreement: handelsabkommen freihandelsabkommen handelsvertrag freihandelsvertrag wirtschaftsabkommen
letter-of-intent: absichtserklärung vorvertrag grundsatzvereinbarung eckpunktepapier vorvereinbarung; bid-tender: angebot offerte gebot ausschreibungsangebot kaufangebot
bidder: bieter bieterin interessent kaufinteressent anbieter offertsteller bietender; tender: ausschreibung vergabeverfahren submission vergabe auftragsausschreibung
buyer: käufer käuferin erwerber abnehmer ersteigerer kunde kaufende; seller: verkäufer verkäuferin veräußerer anbieter vorbesitzer; auction-lot: los lose auktionslos posten stück
auction: auktion versteigerung zwangsversteigerung ersteigerung gant steigerung; customer: kunde kundin kunden kundschaft käufer abnehmer klient konsument klientel
consumer: verbraucher konsument verbraucherin konsumenten endkunde endverbraucher
affected-customer: geschädigte geschädigter betroffene betroffener geprellte opfer betroffene_kunden; subscriber: abonnent abonnentin abonnenten abo bezieher abokunde abonnement
user: nutzer nutzerin anwender user benutzer nutzende; app-download: download downloads herunterladen installation
policyholder: versicherter versicherte versicherungsnehmer versicherungsnehmerin; policy: versicherungsvertrag police polizze versicherungspolice policen
damage-report: schadenmeldung schadensmeldung schadensfall schadenfall schadensfälle schadensanzeige schadenanzeige schadenfälle
account: konto konten bankkonto bankkonten sparkonto girokonto; safe-deposit: schließfach schließfächer bankfach tresorfach bankschließfach
safe: tresor safe panzerschrank geldschrank; atm: geldautomat bankomat bancomat bankautomat geldausgabeautomat
vending-machine: automat verkaufsautomat warenautomat snackautomat getränkeautomat; till: kasse kassa ladenkasse registrierkasse kassen selbstbedienungskasse
cash-till-staff: kassierer kassierin verkäufer verkaufspersonal verkäuferin ladenpersonal; banknote: banknote geldschein note schein papiergeld
coin: münze münzen geldstück hartgeld kleingeld; gold-bar: goldbarren barren
share: aktie aktien anteilsschein wertpapier papier titel anteilschein stammaktie dividendenpapier dividendenwert; new-share: neue_aktien junge_aktien bezugsaktien < share
bond: anleihe anleihen schuldverschreibung obligation bond staatsanleihe unternehmensanleihe rentenpapier schuldschein
securities: wertpapier wertschriften wertpapiere effekten papiere finanzinstrumente
shareholder: aktionär aktionärin anteilseigner anteilsinhaber gesellschafter teilhaber aktieninhaber
major-shareholder: großaktionär hauptaktionär mehrheitseigner ankeraktionär kernaktionär großaktionärin hauptaktionärin mehrheitsaktionär < shareholder
small-shareholder: kleinaktionär privataktionär kleinanleger privatanleger streubesitzaktionär minderheitsaktionär < shareholder
investor: investor anleger geldgeber kapitalgeber investorin finanzier anlegerin financier; creditor: gläubiger gläubigerin kreditgeber geldgeber gläubigerbank
debtor: schuldner schuldnerin kreditnehmer darlehensnehmer; borrower: kreditnehmer darlehensnehmer kreditnehmerin hypothekarschuldner häuslebauer
guarantor: bürge garant bürgin bürgschaftsgeber; donor: spender spenderin gönner stifter mäzen wohltäter gönnerin; sponsor: sponsor förderer unterstützer werbepartner hauptsponsor
heir: erbe erbin erben erbberechtigte; winner-prize: gewinner gewinnerin sieger preisträger lottogewinner preisträgerin
lottery-ticket: los lose lottoschein tipp lotterielos tippschein wettschein
insolvency: insolvenz pleite konkurs firmenpleite unternehmensinsolvenz firmeninsolvenz firmenkonkurs zahlungsunfähigkeit
personal-insolvency: privatinsolvenz verbraucherinsolvenz privatkonkurs schuldenregulierungsverfahren < insolvency
insolvency-administrator: insolvenzverwalter konkursverwalter masseverwalter sachwalter liquidator sanierungsverwalter sanierer
business-foundation: neugründung unternehmensgründung firmengründung existenzgründung gründung neueintragung gewerbeanmeldung
business-closure: geschäftsaufgabe geschäftsschließung betriebsaufgabe geschäftsauflösung schließung betriebsschließung gewerbeabmeldung
takeover-count: übernahme firmenübernahme akquisition zukauf zukäufe fusion unternehmenskauf transaktion deal
ipo-count: börsengang börsengänge börsenneuling neuemission börsendebüt; transaction: transaktion zahlung überweisung buchung geldtransfer geschäft
product: produkt ware artikel erzeugnis gut güter handelsware; product-model: modell typ baureihe fahrzeugmodell variante ausführung; product-unit: exemplar stück einheit
brand: marke markenname label warenzeichen handelsmarke; own-brand: eigenmarke handelsmarke hausmarke < brand; patent: patent schutzrecht patentanmeldung gebrauchsmuster
licence: lizenz konzession bewilligung zulassung genehmigung gewerbeberechtigung gewerbeschein
counterfeit-product: fälschung plagiat imitat nachahmung raubkopie produktfälschung gefälschte_ware fake; recall-count: rückruf rückrufaktion produktrückruf
complaint: beschwerde reklamation beanstandung eingabe mängelrüge; defect: mangel mängel defekt fehler produktionsfehler baumangel baumängel
lawsuit: klage klagen prozess prozesse rechtsstreit gerichtsverfahren zivilklage rechtsklage
class-action: sammelklage massenklage musterklage verbandsklage musterfeststellungsklage < lawsuit; plaintiff: kläger klägerin klagende anspruchsteller
defendant-civil: beklagte beklagter gegenpartei; fraud-victim: betrugsopfer geschädigte geprellte_anleger geprellte betrogene
fraud-case: betrugsfall betrügerei betrug betrugsdelikt schwindel masche; reminder: mahnung zahlungserinnerung zahlungsaufforderung
flat: wohnung wohnungen apartment wohneinheit appartement; rental-flat: mietwohnung mietobjekt mietwohnungen mieteinheit < flat
owner-flat: eigentumswohnung wohneigentum stockwerkeigentum wohnungseigentum < flat
social-housing: sozialwohnung gemeindewohnung genossenschaftswohnung preisgünstige_wohnung geförderte_wohnung gemeindebau < flat
new-flat: neubauwohnung neue_wohnungen neubau < flat; empty-flat: leerstehende_wohnung leerwohnung leerstand < flat
house-single: einfamilienhaus einfamilienhäuser eigenheim wohnhaus wohnhäuser haus häuser
apartment-block: mehrfamilienhaus mehrfamilienhäuser wohnblock wohnblöcke mietshaus zinshaus wohnanlage renditeliegenschaft zinshäuser mietshäuser
property: immobilie liegenschaft objekt anwesen grundstück gebäude realität; plot: grundstück parzelle bauplatz bauplätze baugrundstück areal gelände bauland
office-building: bürogebäude bürohaus geschäftshaus geschäftshäuser bürokomplex verwaltungsgebäude büroturm
building-project: bauprojekt bauvorhaben neubauprojekt überbauung wohnbauprojekt immobilienprojekt; building-permit: baubewilligung baugenehmigung bauerlaubnis baufreigabe
tenant: mieter mieterin mietpartei mieterschaft; landlord: vermieter vermieterin hauseigentümer verpächter hausbesitzer hausherr
leaseholder: pächter pächterin wirt betreiber pächterehepaar; innkeeper: wirt wirtin gastwirt gastronom beizer gastgeber
homeowner: hauseigentümer eigenheimbesitzer wohneigentümer hausbesitzer immobilienbesitzer wohnungseigentümer; household: haushalt privathaushalt haushalte
parking-space: parkplatz parkplätze stellplatz stellplätze parkfeld abstellplatz abstellplätze; invoice: rechnung faktura honorarnote
receipt: quittung kassenbon beleg kassenzettel bon kassabon; ticket: ticket karte eintrittskarte billett billet fahrkarte fahrschein
flight: flug flüge verbindung flugverbindung linienflug flugverbindungen
cancelled-flight: gestrichener_flug annullierter_flug flugausfall flugausfälle annullation ausgefallener_flug
route: strecke route verbindung linie destination flugziel flugverbindung; passenger: passagier passagierin fluggast fluggäste fahrgast fahrgäste reisende
cow: kuh kühe rind rinder milchkuh milchkühe vieh; shipload: schiffsladung fracht ladung frachtgut; exhibitor: aussteller ausstellerin ausstellende_firma messeaussteller
trade-fair: messe fachmesse ausstellung publikumsmesse gewerbeausstellung leistungsschau; trade-visitor: messebesucher messegast messegäste
participating-country: exportland handelspartner absatzmarkt exportmarkt absatzmärkte abnehmerland; sector: branche wirtschaftszweig sektor industriezweig gewerbe wirtschaftssektor
measure: maßnahme schritt vorkehrung sparmaßnahme maßnahmen; test-purchase: testkauf testkäufe mystery_shopping; price-comparison: preisvergleich produktvergleich preischeck
shift: schicht schichtbetrieb arbeitsschicht nachtschicht; meeting-share: hauptversammlung generalversammlung aktionärsversammlung aktionärstreffen gesellschafterversammlung
negotiation-round: verhandlungsrunde verhandlung tarifrunde gesprächsrunde lohnrunde kv-runde
annual-report: geschäftsbericht jahresbericht jahresabschluss bilanz jahresrechnung rechnungsabschluss; shareholder-vote: aktionärsvotum abstimmung aktionärsabstimmung
financial-year: geschäftsjahr wirtschaftsjahr rechnungsjahr fiskaljahr bilanzjahr; quarter: quartal vierteljahr dreimonatsperiode
chemist-shop: drogerie drogeriemarkt drogeriefiliale drogerien < shop; pharmacy: apotheke apotheken < shop
market-vendor: marktfahrer marktbeschicker standbetreiber standler standbesitzer; second-home: zweitwohnung zweitwohnsitz ferienresidenz zweitwohnungen
helper-staff: aushilfe aushilfskraft aushilfskräfte aushilfen springer; mini-jobber: minijobber geringfügig_beschäftigte minijob
freelancer: freiberufler freier_mitarbeiter freie_mitarbeiter freischaffende freelancer; shop-owner: ladenbesitzer geschäftsinhaber ladeninhaber geschäftsbesitzer händler
millionaire: millionär millionärin vermögende multimillionär; billionaire: milliardär milliardärin multimilliardär superreiche
chamber: wirtschaftskammer handelskammer industrie-_und_handelskammer gewerbekammer arbeiterkammer
tour-operator: reiseveranstalter reisekonzern pauschalreiseanbieter reiseanbieter; travel-agency: reisebüro reisebüros reiseagentur
importer: importeur einfuhrhändler generalimporteur; exporter: exporteur exportunternehmen exportfirma; speculator: spekulant leerverkäufer zocker
finance-minister: finanzminister finanzministerin finanzdirektor finanzvorsteher kassenwart_der_nation finanzchef
city-treasurer: kämmerer stadtkämmerer finanzreferent finanzstadtrat finanzvorstand; club-treasurer: kassier schatzmeister kassenwart kassiererin quästor
nuclear-plant: kernkraftwerk atomkraftwerk akw meiler reaktor kernkraftwerke < power-plant; freighter: frachter frachtschiff containerschiff containerfrachter < ship
oil-tanker: tanker öltanker tankschiff < ship; custody-account: depot wertpapierdepot wertschriftendepot; credit-card: kreditkarte kreditkarten
debit-card: debitkarte girokarte ec-karte bankomatkarte bankkarte; option: option optionsschein warrant aktienoption; derivative: derivat zertifikat strukturiertes_produkt
debt-enforcement: betreibung exekution pfändung zwangsvollstreckung; payment-order: zahlungsbefehl mahnbescheid betreibungsbegehren vollstreckungsbescheid
foreclosure: zwangsversteigerung zwangsverwertung zwangsverkauf; housing-completion: baufertigstellung fertigstellung fertiggestellte_wohnungen neubauwohnungen
terraced-house: reihenhaus reihenhäuser doppelhaushälfte reiheneinfamilienhaus; hotelier: hotelier hotelbesitzer hotelbetreiber hoteliers
trade-professional: fachbesucher fachpublikum; seat: sitzplatz sitzplätze sitz sitze platz; fare-dodger: schwarzfahrer fahrgast_ohne_billett; shoplifter: ladendieb ladendiebin
shoplifting: ladendiebstahl ladendiebstähle; courier: kurier velokurier fahrradkurier essenslieferant zusteller bote
lorry-driver: lastwagenfahrer lkw-fahrer chauffeur trucker fernfahrer berufskraftfahrer; pilot-staff: pilot pilotin cockpitpersonal flugkapitän
cabin-crew: flugbegleiter kabinenpersonal flugbegleiterin kabinencrew; carer: pflegekraft pflegekräfte pflegefachperson pflegepersonal pflegefachkraft
cleaner: reinigungskraft reinigungskräfte putzfrau putzkraft raumpflegerin reinigungspersonal
security-guard: wachmann sicherheitskraft sicherheitsleute security wachleute sicherheitsangestellter sicherheitsdienst
bank-customer: bankkunde kontoinhaber sparer bankkundin anleger; bank-robbery: banküberfall banküberfälle bankraub
atm-blast: automatensprengung automatensprengungen bankomatsprengung geldautomatensprengung; whistleblower: hinweisgeber whistleblower tippgeber insider
bankrupt-shop: pleitefirma insolvente_firma konkursfirma pleiteunternehmen; crypto-coin: kryptowährung bitcoin token digitalwährung cyberwährung
patent-dispute: patentstreit patentklage patentverletzung; trademark-dispute: markenstreit namensstreit markenrechtsstreit
employee-share: mitarbeiteraktie belegschaftsaktie < share; store-visit: kunde_im_laden ladenbesucher laufkunde laufkundschaft; working-day: arbeitstag werktag ausfalltag streiktag
opening-hours: öffnungszeiten ladenöffnungszeiten ladenöffnung ladenschluss verkaufszeiten geschäftszeiten; sunday-sale: sonntagsverkauf verkaufsoffener_sonntag sonntagsöffnung
warehouse-worker: lagerarbeiter lagermitarbeiter lagerist magaziner logistikmitarbeiter
`);
