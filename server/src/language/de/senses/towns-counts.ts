import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: towns, technology and nature, what is counted. The concepts are the same in every language. */
export const townsCounts = (): readonly SenseRow[] => senseRows('count', `
flats: wohnung wohneinheit appartement apartment wohneinheiten mietwohnung logis; social-flats: sozialwohnung gemeindewohnung sozialmietwohnung gemeindebau gefördert < flats
rental-flats: mietwohnung mietwohnungen mietobjekt < flats; owner-flats: eigentumswohnung stockwerkeigentum wohneigentum < flats
new-homes: neubauwohnung neubau neubauten neubauwohnungen < flats; vacant-flats: leerwohnung leerstand leerstände leerstehend
holiday-flats: ferienwohnung ferienhaus ferienhäuser ferienunterkunft kurzzeitvermietung; second-homes: zweitwohnung zweitwohnsitz nebenwohnsitz freizeitwohnsitz
detached-houses: einfamilienhaus einfamilienhäuser eigenheim wohnhaus wohnhäuser
apartment-blocks: mehrfamilienhaus mehrfamilienhäuser wohnblock wohnblöcke mietshaus mietshäuser zinshaus wohnanlage plattenbau
towers: hochhaus hochhäuser wolkenkratzer turm türme wohnturm; buildings: gebäude bauwerk haus häuser bau bauten liegenschaft objekt; rooms: zimmer raum räume
student-rooms: wohnheimplatz wohnheimplätze studentenzimmer wohnheimzimmer studentenwohnung
shelter-beds: schlafplatz schlafplätze notschlafplatz notunterkunft notunterkünfte unterkunftsplatz; tenants: mieter mieterin mieterschaft mietpartei mietende bestandsmieter
landlords: vermieter hauseigentümer hausbesitzer vermieterin hauseigner; homeowners: eigenheimbesitzer hausbesitzer wohnungseigentümer eigentümer
residents-neighbours: anwohner anrainer anlieger anstößer nachbar anwohnerin hausbewohner
housing-companies: wohnungsbaugesellschaft wohnungsunternehmen wohnungsgesellschaft bauträger immobilienfirma
cooperatives: genossenschaft baugenossenschaft wohnbaugenossenschaft wohnungsgenossenschaft bauvereinigung; evictions: zwangsräumung räumung delogierung räumungsklage ausweisung
flat-seekers: wohnungssuchende wohnungsbewerber interessent wohnungssuchender bewerber; plots: grundstück grundstücke bauplatz bauplätze parzelle baugrund baugrundstück
garden-plots: kleingarten kleingärten schrebergarten schrebergärten gartenparzelle laube; construction-sites: baustelle baustellen großbaustelle bauplatz bauplätze
construction-projects: bauprojekt bauvorhaben großprojekt neubauprojekt bauprojekte infrastrukturprojekt
building-permits: baugenehmigung baubewilligung baufreigabe genehmigung bewilligung baubescheid; building-applications: bauantrag bauanträge baugesuch bauansuchen bauanfrage
construction-workers: bauarbeiter arbeiter handwerker bauleute baukraft polier; construction-firms: bauunternehmen baufirma bauunternehmung baukonzern baubetrieb generalunternehmer
craft-businesses: handwerksbetrieb gewerbebetrieb handwerksunternehmen gewerk; architects: architekt planer architekturbüro planungsbüro architektin
designs-entries: entwurf entwürfe projekteingabe wettbewerbsbeitrag wettbewerbsbeiträge einreichung; bidders: bieter anbieter bewerber interessent
bids: angebot gebot offerte eingabe bewerbung; cranes: kran kräne baukran turmkran; excavators: bagger baumaschine baugerät
bridges: brücke überführung viadukt straßenbrücke steg talbrücke; footbridges: fußgängerbrücke steg passerelle fußgängersteg
dilapidated-bridges: marode_brücken sanierungsfällig sanierungsbedürftig < bridges; tunnels: tunnel tunnelröhre röhre unterführung untertunnelung
motorways: autobahn schnellstraße autostrasse schnellstrasse fernstraße; roads: straße strasse fahrbahn verkehrsweg bundesstraße landstraße gasse
lanes: fahrspur fahrstreifen spur fahrbahn; cycle-lanes: radweg radfahrstreifen fahrradweg fahrradstraße velostreifen veloweg radschnellweg radspur
pavements: gehweg gehsteig trottoir bürgersteig fußweg; pedestrian-crossings: zebrastreifen fußgängerüberweg fussgängerstreifen schutzweg fußgängerübergang
traffic-lights: ampel lichtsignalanlage lichtzeichenanlage ampelanlage verkehrslicht; roundabouts: kreisel kreisverkehr verkehrskreisel
junctions: kreuzung knotenpunkt verkehrsknoten anschlussstelle abzweigung ausfahrt; road-signs: verkehrsschild schild schilder verkehrszeichen tafel hinweisschild
bollards: poller pfosten absperrpfosten versenkpoller; potholes: schlagloch schlaglöcher straßenschaden straßenschäden fahrbahnschäden
parking-spaces: parkplatz parkplätze stellplatz stellplätze parkfeld abstellplatz autoabstellplatz; garages: parkhaus parkhäuser tiefgarage parkgarage einstellhalle
bike-stands: fahrradständer fahrradstellplatz fahrradstellplätze radabstellplatz veloabstellplatz veloparkplatz; jams: stau staus rückstau verkehrsstau stauung kolonne
cars: auto pkw personenwagen wagen fahrzeug personenauto; trucks: lastwagen lkw laster lastkraftwagen sattelzug sattelschlepper camion
motorcycles: motorrad motorräder töff kraftrad krafträder; mopeds-scooters: moped motorroller kleinkraftrad mofa roller
e-scooters: e-scooter elektroroller e-roller e-tretroller e-trottinett; bicycles: fahrrad fahrräder rad räder velo drahtesel
e-bikes: e-bike pedelec elektrofahrrad elektrofahrräder e-velo elektrovelo; cyclists: radfahrer velofahrer radler fahrradfahrer radfahrerin radlerin
pedestrians: fußgänger passant fussgänger fußgängerin; motorists: autofahrer autolenker fahrzeuglenker kraftfahrer lenker autofahrende fahrer
commuters: pendler berufspendler pendlerin pendelnde einpendler auspendler; passengers: fahrgast fahrgäste passagier reisende insasse fluggast fluggäste bahnkunde bahnreisende
trains: zug züge bahn garnitur zugsgarnitur triebzug triebzüge zugverbindung komposition
high-speed-trains: hochgeschwindigkeitszug hochgeschwindigkeitszüge schnellzug schnellzüge fernzug fernzüge < trains
regional-trains: regionalzug regionalzüge nahverkehrszug nahverkehrszüge s-bahn regionalbahn < trains; night-trains: nachtzug nachtzüge schlafwagenzug < trains
freight-trains: güterzug güterzüge frachtzug frachtzüge < trains; locomotives: lok lokomotive triebfahrzeug triebwagen zugmaschine
carriages: waggon wagen reisezugwagen eisenbahnwagen wagon; train-drivers: lokführer lokomotivführer triebfahrzeugführer zugführer lokführerin
conductors: schaffner zugbegleiter kondukteur kontrolleur zugbegleiterin; stations: bahnhof bahnhöfe station haltepunkt zugstation
stops: haltestelle halt halte station bushaltestelle; platforms: bahnsteig perron gleis; tracks: gleis schiene geleise bahnstrecke schienenstrang
railway-lines: bahnstrecke bahnlinie strecke eisenbahnstrecke zugstrecke bahntrasse; switches: weiche weichen
level-crossings: bahnübergang bahnübergänge eisenbahnkreuzung eisenbahnübergang; buses: bus autobus omnibus linienbus postauto reisebus reisecar gelenkbus
electric-buses: elektrobus e-bus batteriebus oberleitungsbus trolleybus < buses; bus-drivers: busfahrer buschauffeur buslenker busfahrerin chauffeur
trams: straßenbahn tram bim tramzug stadtbahn trambahn; metro-lines: u-bahn u-bahn-linie metro untergrundbahn; bus-lines: buslinie linie verbindung route
connections: verbindung anschlüsse zugverbindung kurs; tickets: fahrkarte fahrschein ticket billett fahrausweis karte
season-tickets: abo abonnement jahreskarte monatskarte zeitkarte dauerkarte deutschlandticket generalabonnement klimaticket
fare-dodgers: schwarzfahrer ticketloser schwarzfahrt schwarzfahrten fahrgast_ohne_ticket; taxis: taxi taxiwagen fahrdienst; taxi-drivers: taxifahrer taxler taxichauffeur taxilenker
cable-cars: seilbahn gondel bergbahn luftseilbahn gondelbahn kabinenbahn; lifts: lift aufzug aufzüge fahrstuhl fahrstühle
ski-lifts: skilift sessellift schlepplift sesselbahn liftanlage; airports: flughafen flughäfen airport flugplatz flugplätze flugfeld
runways: start-_und_landebahn piste landebahn rollbahn startbahn; terminals: terminal abfertigungshalle abfertigungsgebäude
planes: flugzeug maschine flieger passagiermaschine jet verkehrsflugzeug; flights: flug flüge flugverbindung abflug abflüge verbindung
cancelled-flights: flugausfall flugausfälle flugstreichung annullierung flugannullierung; night-flights: nachtflug nachtflüge spätlandung
airlines: fluggesellschaft airline fluglinie carrier; pilots: pilot flugzeugführer flugkapitän pilotin cockpitpersonal
cabin-crew: flugbegleiter kabinenpersonal steward stewardess kabinencrew; air-controllers: fluglotse flugverkehrsleiter lotse fluglotsin
luggage-items: koffer gepäckstück gepäck reisegepäck; drones: drohne multikopter unbemannt; helicopters: hubschrauber helikopter heli
ports: hafen häfen seehafen seehäfen containerhafen; berths: liegeplatz liegeplätze anlegestelle anleger kaimauer bootsplatz bootsplätze
ships: schiff frachter schiffe wasserfahrzeug dampfer kahn kähne; freighters: frachter frachtschiff containerschiff containerfrachter massengutfrachter < ships
tankers: tanker öltanker tankschiff gastanker < ships; cruise-ships: kreuzfahrtschiff kreuzfahrer hotelschiff < ships; ferries: fähre autofähre fährschiff < ships
boats: boot motorboot ausflugsschiff barke kutter segelboot; barges: binnenschiff lastkahn schubverband schute frachtkahn; containers: container frachtcontainer standardcontainer
sailors: seemann seeleute matrose besatzungsmitglied crewmitglied schiffsmannschaft; locks: schleuse schleusenkammer; parcels: paket sendung päckchen packerl
parcel-stations: packstation paketstation paketbox abholstation paketautomat; charging-points: ladepunkt ladesäule ladestation stromtankstelle ladeplatz ladeplätze
filling-stations: tankstelle tankstellen zapfsäule; electric-cars: elektroauto e-auto stromer elektrofahrzeug batterieauto elektro-pkw < cars
hybrid-cars: hybridauto hybrid plug-in-hybrid hybridfahrzeug < cars; combustion-cars: verbrenner verbrennerauto verbrennungsmotor < cars
petrol-cars: benziner benzinauto benzinfahrzeug < combustion-cars; diesel-cars: diesel dieselauto dieselfahrzeug selbstzünder < combustion-cars
new-cars: neuwagen neufahrzeug neuzulassung neuimmatrikulation < cars; used-cars: gebrauchtwagen gebrauchtfahrzeug occasion occasionswagen gebrauchter < cars
rental-cars: mietwagen leihwagen mietauto carsharing-auto; recalled-cars: rückrufauto zurückgerufen rückruf; car-dealers: autohaus autohäuser autohändler händler garagist
workshops: werkstatt werkstätten reparaturbetrieb autowerkstatt garagenbetrieb; self-driving-cars: robotaxi roboterauto selbstfahrend autonom fahrerlos
test-drives: testfahrt probefahrt versuchsfahrt; driving-licences: führerschein fahrausweis fahrerlaubnis führerausweis lenkberechtigung
batteries: batterie akku akkumulator batteriezelle; power-stations: kraftwerk kraftwerke elektrizitätswerk energieanlage e-werk
nuclear-plants: atomkraftwerk kernkraftwerk akw meiler kkw < power-stations; reactors: reaktor reaktorblock reaktorblöcke meiler atommeiler
coal-plants: kohlekraftwerk kohlemeiler braunkohlekraftwerk steinkohlekraftwerk < power-stations; gas-plants: gaskraftwerk gaskraftwerke < power-stations
hydro-plants: wasserkraftwerk laufkraftwerk wasserkraftanlage flusskraftwerk < power-stations; pumped-storage-plants: pumpspeicherkraftwerk pumpspeicher < hydro-plants
dams: staudamm staudämme talsperre staumauer stauanlage damm dämme; wind-turbines: windrad windräder windkraftanlage windturbine windanlage windenergieanlage
wind-farms: windpark windfarm windkraftpark; rotor-blades: rotorblatt rotorblätter flügel; solar-systems: solaranlage photovoltaikanlage pv-anlage solarstromanlage
solar-parks: solarpark solarkraftwerk freiflächenanlage photovoltaikpark sonnenpark; solar-panels: solarmodul solarpanel sonnenkollektor photovoltaikmodul solarpaneel
balcony-plants: balkonkraftwerk stecker-solargerät steckersolaranlage mini-pv-anlage; biogas-plants: biogasanlage biomasseanlage vergärungsanlage
storage-plants: stromspeicher batteriespeicher speicher großspeicher energiespeicher; pylons: strommast hochspannungsmast freileitungsmast masten mast
power-lines: stromleitung hochspannungsleitung stromtrasse freileitung starkstromleitung; underground-cables: erdkabel erdverkabelung
substations: umspannwerk transformatorenstation trafostation unterwerk schaltanlage
power-outages: stromausfall stromausfälle blackout stromunterbrechung stromunterbruch netzausfall; affected-customers: betroffene_haushalte haushalt stromkunde kunde abnehmer
smart-meters: stromzähler smart_meter zähler messgerät; pipelines: pipeline rohrleitung leitung gasleitung ferngasleitung
lng-terminals: lng-terminal flüssiggasterminal flüssigerdgasterminal; heat-pumps: wärmepumpe luftwärmepumpe erdwärmepumpe
heating-systems: heizung heizanlage heizungsanlage heizsystem heizkessel kessel; oil-heating: ölheizung ölkessel
district-heating-connections: fernwärmeanschluss fernwärmeanschlüsse wärmenetz fernwärmenetz nahwärme fernwärme
stoves: kaminofen kaminöfen holzofen holzöfen kachelofen kachelöfen schwedenofen
utilities: energieversorger stromversorger versorger stadtwerke energieunternehmen elektrizitätsversorger stromanbieter
grid-operators: netzbetreiber übertragungsnetzbetreiber verteilnetzbetreiber stromnetzbetreiber; gas-storages: gasspeicher gaslager erdgasspeicher
nuclear-waste-casks: castor atommüllbehälter castorbehälter brennelement brennelementbehälter; repositories: endlager tiefenlager atommüllendlager
interim-storage-sites: zwischenlager atommüllzwischenlager; waterworks: wasserwerk wasserversorgung wasserversorger pumpwerk; wells: brunnen quelle quellfassung trinkwasserbrunnen
pipes: rohr leitung wasserleitung kanalrohr hauptleitung; pipe-bursts: rohrbruch rohrbrüche wasserrohrbruch wasserrohrbrüche leitungsbruch leitungsbrüche
sewage-plants: kläranlage klärwerk abwasserreinigungsanlage ara abwasseranlage; retention-basins: rückhaltebecken regenrückhaltebecken auffangbecken polder
dykes: deich damm dämme hochwasserschutzwall flutschutzmauer; lakes: see weiher teich baggersee badesee gewässer; rivers: fluss flüsse bach bäche gewässer strom fließgewässer
bathing-sites: badestelle badeplatz badeplätze badegewässer strandbad strandbäder; beaches: strand strände badestrand badestrände
landfills: deponie mülldeponie müllhalde mülldeponien abfalldeponie; incinerators: müllverbrennungsanlage kehrichtverbrennungsanlage verbrennungsanlage müllheizkraftwerk kva
recycling-yards: wertstoffhof recyclinghof altstoffsammelzentrum werkhof entsorgungshof sammelstelle recyclingcenter
bins: mülltonne tonne abfalleimer mülleimer mistkübel container kübel; refuse-trucks: müllwagen müllauto kehrichtwagen müllfahrzeug abfallsammelfahrzeug
refuse-workers: müllwerker müllmann müllabfuhr kehrichtmann straßenreiniger straßenkehrer; plastic-bags: plastiktüte plastiksack plastiksackerl tragtasche plastiksäcke
bottles: flasche pfandflasche einwegflasche mehrwegflasche petflasche; cups-disposable: einwegbecher pappbecher wegwerfbecher; cups-reusable: mehrwegbecher pfandbecher
illegal-dumps: wilde_müllablagerung müllablagerung illegale_deponie wilder_müll; contaminated-sites: altlast altlasten belasteter_standort
measuring-stations: messstation messstelle wetterstation messpunkt; protected-areas: schutzgebiet naturschutzgebiet reservat naturreservat schutzzone
national-parks: nationalpark < protected-areas; nature-parks: naturpark biosphärenreservat biosphärenpark < protected-areas
environmentalists: umweltschützer naturschützer klimaschützer ökologe umweltaktivist; climate-activists: klimaaktivist klimakleber klimaschützer klimabewegte
eco-groups: umweltverband umweltverbände naturschutzverband naturschutzverbände umweltorganisation naturschutzbund; species: art tierart spezies pflanzenart gattung
endangered-species: bedrohte_art gefährdete_art rote_liste bedroht gefährdet < species; invasive-species: invasive_art neophyt neozoen eingeschleppt gebietsfremd < species
sightings: sichtung beobachtung nachweis meldung; animals: tier lebewesen vierbeiner kreatur; wild-animals: wildtier wild wildtiere; zoo-animals: zootier zoobewohner tierbestand
zoos: zoo tierpark tiergarten zoologischer_garten wildpark; enclosures: gehege käfig tieranlage freianlage voliere anlage; keepers: tierpfleger pfleger wärter zoowärter
vets: tierarzt tierärzte veterinär tiermediziner tierärztin amtstierarzt; cubs: jungtier junges jungen nachwuchs tierbaby welpe; chicks: küken jungvogel jungvögel
dogs: hund vierbeiner rüde hündin köter; cats: katze samtpfote kater stubentiger; pets: haustier heimtier stubentier
stray-animals: streuner streunerkatze herrenlos straßenhund fundtier; pet-owners: hundehalter tierhalter besitzer halter herrchen hundebesitzer frauchen
shelter-animals: tierheimtier schützling abgabetier; animal-shelters: tierheim tierschutzhaus gnadenhof auffangstation; horses: pferd ross stute hengst pony gaul
cattle: rind rinder kuh kühe vieh ochse milchkuh; calves: kalb kälber jungrind; pigs: schwein sau säue mastschwein; sheep: schaf mutterschaf
poultry: huhn hühner henne legehenne geflügel masthuhn hahn; turkeys: pute truthahn; bee-colonies: bienenvolk bienenvölker bienenstock bienenstöcke volk völker
beekeepers: imker bienenzüchter imkerin; wolves: wolf wölfe wölfin wolfsrudel isegrim; wolf-packs: rudel wolfsrudel wolfspaar; bears: bär bärin braunbär meister_petz
lynxes: luchs luchse raubkatze; livestock-kills: riss nutztierriss wolfsriss gerissen; boars: wildschwein schwarzwild sau wildsau keiler bache
deer: reh hirsch rehwild rotwild damwild; birds: vogel vögel federvieh; breeding-pairs: brutpaar paar; storks: storch störche weißstorch adebar; pigeons: taube tauben stadttaube
nests: nest horst nistplatz nistplätze nistkasten brutplatz; insects: insekt kerbtier; ticks: zecke; rats: ratte nager schädling nagetier
bark-beetles: borkenkäfer käfer buchdrucker schädling; fish: fisch tote_fische fischkadaver; whales: wal pottwal buckelwal meeressäuger; seals: robbe seehund kegelrobbe heuler
carcasses: kadaver tierkadaver tierleiche tote_tiere; trees: baum bäume gehölz stadtbaum straßenbäume; fallen-trees: umgestürzter_baum entwurzelt sturmholz windwurf
felled-trees: gefällter_baum abgeholzt fällung; saplings: setzling jungbaum jungbäume sämling bäumchen; forest-owners: waldbesitzer waldeigentümer waldbauer
foresters: förster forstwirt waldarbeiter forstarbeiter revierförster forstwart; rangers: ranger wildhüter parkranger aufseher
hunters: jäger jagdpächter weidmann jägerin jägerschaft waidmann; anglers: angler fischer sportfischer petrijünger hobbyangler; fishermen: fischer berufsfischer krabbenfischer
fishing-boats: fischerboot fischkutter kutter trawler fangschiff; farms: bauernhof bauernhöfe hof höfe betrieb landwirtschaftsbetrieb agrarbetrieb gut
farmers: landwirt bauer bäuerin landwirtin agrarier; organic-farms: biohof biobetrieb biobauer ökobetrieb biohöfe < farms
winegrowers: winzer weinbauer weingut weingüter weinhauer rebbauer; harvest-workers: erntehelfer saisonarbeiter saisonkraft erntearbeiter
tractors: traktor schlepper trecker zugmaschine; combine-harvesters: mähdrescher erntemaschine vollernter; fields: feld acker äcker ackerfläche schlag
greenhouses: gewächshaus gewächshäuser treibhaus glashaus; stables: stall ställe stallung stallgebäude scheune; vines: rebstock rebstöcke weinstock rebe
grapes: traube weintraube trauben lesegut; fruit: obst frucht früchte; cereals: getreide korn brotgetreide; potatoes: kartoffel erdapfel erdäpfel
vegetables: gemüse feldgemüse gemüsesorte; eggs: ei eier hühnerei; alpine-pastures: alm alp almen alpbetrieb sömmerung weide
dairies: molkerei käserei milchverarbeiter milchbetrieb; slaughterhouses: schlachthof schlachthöfe schlachtbetrieb fleischbetrieb
schools: schule schulhaus schulhäuser bildungseinrichtung lehranstalt schulstandort; primary-schools: grundschule volksschule primarschule < schools
secondary-schools: gymnasium gymnasien oberschule sekundarschule realschule kantonsschule mittelschule < schools
vocational-schools: berufsschule berufskolleg berufsfachschule < schools; pupils: schüler schülerin schulkind lernende schülerschaft gymnasiast
first-graders: erstklässler abc-schütze schulanfänger taferlklassler einschulungskind; final-year-pupils: abiturient maturant maturand abschlussschüler prüfling
school-dropouts: schulabbrecher schulabgänger_ohne_abschluss; teachers: lehrer lehrkraft lehrkräfte lehrperson lehrerin pädagoge pauker lehrpersonal
headteachers: schulleiter rektor direktor schulleiterin schulleitung; lateral-entrants: quereinsteiger seiteneinsteiger; school-classes: klasse schulklasse lerngruppe
classrooms: klassenzimmer unterrichtsraum unterrichtsräume klassenraum klassenräume schulzimmer; lessons: unterrichtsstunde schulstunde lektion stunde
exams: prüfung klausur examen test abschlussprüfung abiturprüfung matura; parents: eltern elternteil erziehungsberechtigte
school-social-workers: schulsozialarbeiter schulbegleiter schulpsychologe; nurseries: kita kindergarten kindertagesstätte kindergärten krippe kindertageseinrichtung krabbelstube
nursery-places: kitaplatz kitaplätze kindergartenplatz kindergartenplätze betreuungsplatz betreuungsplätze krippenplatz krippenplätze
nursery-staff: erzieher erzieherin kindergärtnerin kita-personal elementarpädagogin fachkraft betreuungspersonal
childminders: tagesmutter tagesmütter tagespflegeperson tageseltern tagesvater; children: kind knirps kleinkind kids
universities: universität hochschule uni fachhochschule alma_mater; university-students: student studierende studentin hochschüler kommilitone studierender
first-years: erstsemester studienanfänger studienbeginner ersti neustudierende; graduates: absolvent hochschulabsolvent akademiker studienabgänger
doctoral-students: doktorand promovierende doktorandin promotionsstudent dissertant; professors: professor hochschullehrer lehrstuhlinhaber ordinarius
chairs: professur lehrstuhl lehrstühle; degree-courses: studiengang studiengänge studienfach studienrichtung fach fächer
study-places: studienplatz studienplätze studienanfängerplatz; theses: dissertation doktorarbeit abschlussarbeit masterarbeit
researchers: forscher wissenschaftler wissenschafter forscherin forschende forscherteam; studies: studie untersuchung erhebung forschungsarbeit umfrage analyse
study-participants: studienteilnehmer proband versuchsperson testperson befragte; publications: publikation veröffentlichung fachartikel aufsatz aufsätze
patents: patent patentanmeldung erfindung; patent-applications: patentanmeldung anmeldung < patents; institutes: institut forschungseinrichtung forschungszentrum forschungsstätte
laboratories: labor laboratorium labore versuchslabor; test-animals: versuchstier labortier; animal-experiments: tierversuch tierexperiment
finds: fund funde fundstück relikt artefakt; graves: grab gräber grabstätte begräbnisstätte ruhestätte; skeletons: skelett gebein knochenfund gerippe
fossils: fossil versteinerung fossilien; satellites: satellit trabant erdtrabant; rockets: rakete trägerrakete; rocket-launches: raketenstart start starts
space-probes: raumsonde sonde raumfahrzeug landegerät lander; astronauts: astronaut raumfahrer kosmonaut astronautin raumfahrerin; asteroids: asteroid himmelskörper gesteinsbrocken
exoplanets: exoplanet planet planeten; stars: stern gestirn sonne; meteors: sternschnuppe meteor feuerball feuerkugel
debris-space: weltraumschrott trümmerteil weltraummüll raketentrümmer; computers: computer rechner pc; servers: server rechner serverfarm
data-centres: rechenzentrum datenzentrum rechenzentren serverfarm; chips: chip halbleiter mikrochip prozessor; devices: gerät endgerät apparat
smartphones: smartphone handy mobiltelefon natel telefon; tablets: tablet endgerät leihgerät; users: nutzer user anwender benutzer nutzerin konsument
accounts: konto konten account nutzerkonto benutzerkonto zugang profil; subscribers: abonnent abo abonnement kunde bezieher; followers: follower abonnent anhänger
posts: beitrag beiträge posting post eintrag einträge kommentar; videos: video clip film filmchen kurzvideo
websites: website webseite internetseite homepage internetauftritt portal; online-shops: onlineshop webshop online-händler internetshop fakeshop; apps: app anwendung applikation
programs: programm software computerprogramm; updates: update aktualisierung softwareupdate sicherheitsupdate patch; bugs: fehler softwarefehler panne programmfehler bug
vulnerabilities: sicherheitslücke schwachstelle lücke leck; data-leaks: datenleck datenpanne datenabfluss datenverlust
data-records: datensatz datensätze kundendatensatz personendaten eintrag einträge; leaked-documents: dokument unterlage datei
passwords: passwort passwörter kennwort zugangsdaten anmeldedaten; hackers: hacker cyberkrimineller angreifer cyberkriminelle
cyberattacks: cyberangriff hackerangriff cyberattacke hackerattacke it-angriff; phishing-mails: phishing-mail betrugsmail spam-mail fake-mail betrugs-sms
scam-calls: betrugsanruf werbeanruf schockanruf spam-anruf; malware: schadsoftware schadprogramm trojaner virus ransomware viren
programmers: programmierer entwickler softwareentwickler it-fachkraft informatiker
mobile-masts: mobilfunkmast funkmast antenne sendemast mobilfunkantenne mobilfunkstandort basisstation; dead-zones: funkloch funklöcher weißer_fleck mobilfunkloch
fibre-connections: glasfaseranschluss glasfaseranschlüsse breitbandanschluss breitbandanschlüsse internetanschluss
phone-lines: festnetzanschluss telefonanschluss anschluss anschlüsse leitung
network-providers: netzbetreiber mobilfunkanbieter telekomanbieter provider mobilfunker telefonanbieter; text-messages: sms kurznachricht nachricht textnachricht
ai-models: ki-modell sprachmodell modell ki-system; chatbots: chatbot ki-assistent sprachassistent; deepfakes: deepfake fälschung ki-fälschung gefälschtes_video
robots: roboter automat maschine; machines: maschine anlage gerät apparat; factories: fabrik werk produktionsstätte fertigungsstätte produktionsstandort werke betrieb
production-lines: produktionslinie fließband fließbänder fertigungsstraße produktionsstraße montageband
factory-workers: arbeiter fabrikarbeiter werker werksangehörige bandarbeiter; halls: halle lagerhalle werkshalle produktionshalle werkhalle
warehouses: lager lagerhalle lagerhaus logistikzentrum verteilzentrum; mines: bergwerk mine zeche grube stollen; open-pits: tagebau kohlegrube braunkohletagebau < mines
quarries: steinbruch steinbrüche kiesgrube kieswerk; miners: bergmann bergleute kumpel bergarbeiter minenarbeiter grubenarbeiter
oil-wells: bohrung bohrloch bohrlöcher ölquelle bohrturm; oil-platforms: bohrinsel ölplattform förderplattform bohrplattform
monuments: denkmal denkmäler baudenkmal monument kulturdenkmal; memorials: mahnmal gedenkstätte ehrenmal denkmal; statues: statue standbild skulptur büste plastik
castles: schloss schlösser burg palais festung; ruins: ruine überrest gemäuer; churches: kirche gotteshaus gotteshäuser pfarrkirche dorfkirche
cathedrals: dom kathedrale münster bischofskirche < churches; bells: glocke kirchenglocke geläut; parishes: pfarrei kirchengemeinde gemeinde pfarre kirchgemeinde
priests: pfarrer priester geistliche seelsorger pastor pfarrerin; monasteries: kloster klöster stift abtei konvent; nuns: nonne ordensfrau ordensschwester ordensleute
church-members: kirchenmitglied gläubige katholik protestant; church-leavers: ausgetretene kirchenaustritt austritt
worshippers: gottesdienstbesucher kirchgänger kirchenbesucher gläubige; pilgrims: pilger wallfahrer gläubige; cemeteries: friedhof friedhöfe gottesacker begräbnisstätte
burials: bestattung beisetzung begräbnis beerdigung abdankung; museums: museum museen ausstellungshaus; exhibits: exponat ausstellungsstück objekt schaustück
libraries: bibliothek bücherei stadtbücherei mediathek; library-users: bibliotheksnutzer leser bibliotheksbesucher nutzer; books: buch bücher band bände titel werk
media-items: medium medien; swimming-pools: schwimmbad schwimmbäder hallenbad hallenbäder freibad freibäder badi badeanstalt schwimmhalle
bathers: badegast badegäste schwimmer badende besucher; lifeguards: bademeister rettungsschwimmer badewart schwimmmeister badeaufsicht
non-swimmers: nichtschwimmer nichtschwimmerin; sports-halls: turnhalle sporthalle mehrzweckhalle; playgrounds: spielplatz spielplätze spielgerät
parks: park grünanlage parkanlage grünfläche; benches: bank bänke sitzbank sitzbänke; public-toilets: toilette wc klo öffentliche_toilette häusl
fairs: messe fachmesse ausstellung schau; exhibitors: aussteller ausstellende firma; fair-visitors: messebesucher fachbesucher besucher
funfairs: volksfest kirmes jahrmarkt rummel dult chilbi kirtag kirchweih; rides: fahrgeschäft karussell attraktion achterbahn bahn
showmen: schausteller marktfahrer budenbesitzer beschicker; markets: markt märkte wochenmarkt bauernmarkt flohmarkt
christmas-markets: weihnachtsmarkt weihnachtsmärkte christkindlmarkt adventmarkt < markets; stalls: stand stände bude marktstand marktstände standl verkaufsstand
traders-market: händler marktbeschicker standbetreiber marktfahrer standler; beer-tents: festzelt bierzelt wiesn-zelt; beer-litres: maß bier krug krüge halbe
clubs: verein klub vereine vereinigung; association-members: mitglied vereinsmitglied; volunteers: freiwillige ehrenamtliche helfer freiwilliger ehrenamtler volontär
charities: hilfsorganisation wohltätigkeitsorganisation hilfswerk stiftung; food-banks: tafel lebensmittelausgabe tafelladen; food-bank-users: tafelkunde bedürftige tafelkunden
fire-brigades: feuerwehr wehr ortsfeuerwehr löschzug löschzüge freiwillige_feuerwehr
firefighters: feuerwehrmann feuerwehrleute einsatzkraft einsatzkräfte florianijünger brandschützer feuerwehrfrau kamerad feuerwehrangehörige
youth-firefighters: jugendfeuerwehr feuerwehrjugend jungfeuerwehr kinderfeuerwehr
fire-engines: löschfahrzeug feuerwehrauto feuerwehrfahrzeug tanklöschfahrzeug einsatzfahrzeug drehleiter
fire-stations: feuerwache feuerwehrhaus gerätehaus feuerwehrhäuser feuerwehrdepot rüsthaus; call-outs: einsatz einsätze alarmierung ausrückung ernstfall
sirens: sirene warnsirene alarmsirene; inhabitants: einwohner bewohner bürger einwohnerin bevölkerung einwohnerschaft; villages: dorf dörfer ortschaft ort gemeinde weiler
towns: stadt städte kommune gemeinde ortschaft; city-districts: stadtteil stadtviertel quartier bezirk kiez grätzl
housing-estates: siedlung wohnsiedlung wohngebiet neubaugebiet überbauung wohnquartier; households: haushalt privathaushalt einpersonenhaushalt
single-households: singlehaushalt einpersonenhaushalt alleinlebende < households; newborns: neugeborene baby säugling lebendgeborene
deaths: todesfall todesfälle sterbefall sterbefälle verstorbene gestorbene; newcomers: zuzügler neubürger zugezogene zuzug zuzüge zugewanderte neuzuzüger
leavers: wegzug wegzüge fortgezogene abwanderer wegzügler; centenarians: hundertjährige über-hundertjährige; older-people: senior rentner ältere betagte pensionist pensionierte
young-people: jugendliche junge_leute heranwachsende jugend; couples: paar paare ehepaar ehepaare brautpaar; marriages: hochzeit trauung eheschließung heirat vermählung
divorces: scheidung ehescheidung trennung; first-names: vorname babyname rufname; visitors: besucher gast gäste besucherin publikum
tourists: tourist urlauber feriengast feriengäste reisende; overnight-stays: übernachtung nächtigung logiernacht logiernächte; spectators: zuschauer publikum schaulustige
objectors: einsprecher einwender beschwerdeführer gegner einwänder; objections: einwendung einwand einwände einsprache stellungnahme eingabe
signatures: unterschrift unterzeichner unterzeichnende; opponents: gegner kritiker widersacher gegnerschaft; supporters: befürworter unterstützer anhänger fürsprecher
complaints: beschwerde reklamation klage beanstandung; breakdowns: panne defekt störung ausfall ausfälle; defects: mangel mängel baumangel schaden schäden defekt baumängel
cracks: riss risse haarriss; inspections: kontrolle inspektion prüfung überprüfung begehung; experts: experte fachmann fachleute sachverständige gutachter spezialist kenner
reports-expert: gutachten expertise bericht untersuchungsbericht; customers: kunde kundin abnehmer verbraucher kundschaft
jobs: arbeitsplatz arbeitsplätze stelle job arbeitsstelle posten; staff: mitarbeiter beschäftigte angestellte bedienstete mitarbeitende
apprentices: lehrling auszubildende azubi lernende; apprenticeships: lehrstelle ausbildungsplatz ausbildungsplätze ausbildungsstelle
startups: start-up jungunternehmen gründung neugründung; locations: standort niederlassung ort stelle; heritage-sites: welterbestätte welterbe kulturerbe
tanks: tank behälter speicher becken; fire-hydrants: hydrant löschwasserentnahmestelle; street-lamps: straßenlaterne laterne straßenlampe leuchte lichtpunkt
noise-barriers: lärmschutzwand lärmschutzwände schallschutzwand schallschutzwände; snow-ploughs: räumfahrzeug schneepflug schneepflüge streufahrzeug winterdienst
car-sharing-cars: carsharing-fahrzeug leihauto mietauto; rental-bikes: leihrad leihräder mietrad mieträder leihfahrrad leihvelo
terraced-houses: reihenhaus reihenhäuser doppelhaushälfte doppelhaus; tiny-houses: minihaus tiny_house kleinsthaus mobilheim
gas-heaters: gasheizung gastherme gaskessel < heating-systems; mosques: moschee gebetshaus muslimisches_gotteshaus; synagogues: synagoge jüdisches_gotteshaus
chapels: kapelle wallfahrtskirche bethaus; apples: apfel äpfel kernobst; geese: gans gänse wildgans graugans; ducks: ente wildente stockente
mosquitoes: mücke stechmücke gelse moskito schnake; mice: maus mäuse feldmaus wühlmaus; monks: mönch ordensbruder pater ordensmann; wheat: weizen winterweizen brotweizen
maize: mais körnermais silomais kukuruz; piglets: ferkel spanferkel; lambs: lamm lämmer osterlamm; comets: komet schweifstern; meteorites: meteorit gesteinsbrocken
rovers: rover marsfahrzeug mondauto; plaques: gedenktafel stolperstein erinnerungstafel; laptops: laptop notebook klapprechner tragbarer_computer
data-protection-cases: datenschutzverstoß datenschutzverstöße datenpanne datenschutzverletzung; test-tracks: teststrecke versuchsstrecke pilotstrecke
pilot-projects: pilotprojekt modellprojekt versuch pilotversuch schulversuch; undersea-cables: seekabel glasfaserkabel kabel unterseekabel
container-homes: containerwohnung containerdorf modulbau wohncontainer; hiking-trails: wanderweg steig pfad wanderroute
viewpoints: aussichtspunkt aussichtsturm aussichtstürme aussichtsplattform; huts: hütte schutzhütte berghütte alpenvereinshütte
campsites: campingplatz campingplätze zeltplatz stellplatz; campers: wohnmobil camper wohnwagen reisemobil; graduation-certificates: zeugnis abschluss abschlüsse diplom
bookshops: buchhandlung buchladen buchläden buchgeschäft; meadows: wiese grünland weide magerwiese; hedges: hecke feldgehölz knick; moors: moor moorfläche torfmoor sumpf
caves: höhle grotte; glaciers: gletscher eisfeld ferner; icebergs: eisberg eisscholle; volcanoes: vulkan feuerberg; islands: insel eiland inselchen; beavers: biber meister_bockert
snakes: schlange reptil otter natter; frogs: frosch frösche laubfrosch; toads: kröte erdkröte amphibie; elephants: elefant dickhäuter elefantenkuh rüsseltier
apes: menschenaffe gorilla orang-utan schimpanse; monkeys: affe äffchen; bats: fledermaus fledermäuse; hedgehogs: igel stacheltier; butterflies: schmetterling falter tagfalter
hornets: hornisse asiatische_hornisse; wasps: wespe; eagles: adler greifvogel greifvögel seeadler bartgeier
citizens-initiatives: bürgerinitiative initiative aktionsbündnis bürgerbewegung; special-needs-pupils: förderschüler integrationskind kind_mit_förderbedarf
school-trips: klassenfahrt schullandwoche schulausflug ausflug ausflüge klassenlager; school-holidays: schulferien ferien sommerferien
mining-licences: lizenz konzession schürfrecht abbaurecht bohrlizenz; energy-cooperatives: energiegenossenschaft bürgerenergie genossenschaftsmitglied
auction-rounds: ausschreibung ausschreibungsrunde auktion; hydrogen-stations: wasserstofftankstelle h2-tankstelle; electrolysers: elektrolyseur elektrolyseanlage wasserstofffabrik
`);
