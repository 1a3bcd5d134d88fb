import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: state, law and harm, what is counted. The concepts are the same in every language. */
export const stateCounts = (): readonly SenseRow[] => senseRows('count', `
dead: tote todesopfer getötete verstorbene toter todesfall todesfälle; road-deaths: verkehrstote verkehrstoter unfalltote < dead; victims: opfer geschädigte geschädigter
affected-people: betroffene leidtragende betroffener; casualties: verluste tote_und_verletzte opfer; injured: verletzte verletzter verwundete
seriously-injured: schwerverletzte schwer_verletzte schwerverletzter schwer_verletzt lebensgefährlich_verletzte < injured
slightly-injured: leichtverletzte leicht_verletzte leichtverletzter leicht_verletzt leichtblessierte < injured; missing: vermisste vermisster verschollene abgängige
survivors: überlebende überlebender; rescued: gerettete geborgene; bodies: leiche leichnam leichname toter_körper überreste sterbliche_überreste
bereaved: hinterbliebene angehörige trauernde opferfamilien; homeless-by-disaster: obdachlose obdachlos_gewordene ohne_dach_über_dem_kopf
evacuees: evakuierte in_sicherheit_gebrachte evakuierter; displaced: vertriebene binnenvertriebene binnenflüchtlinge; trapped: eingeschlossene eingeklemmte eingeschlossener
buried-people: verschüttete verschütteter lawinenopfer; stranded-people: gestrandete festsitzende feststeckende; witnesses: zeuge augenzeuge zeugin
bystanders: schaulustige gaffer zaungast zaungäste; passers-by: passant umstehende vorbeikommende passantin; patients: patient kranke patientin erkrankte behandelte
intensive-patients: intensivpatient intensivfall intensivfälle beatmungspatient < patients
infected: infizierte angesteckte infizierter positive_fälle positiv_getestete infektionsfälle
new-infections: neuinfektion neuansteckung neuinfizierte neuerkrankung neue_fälle < infected
disease-cases: fall fälle erkrankung krankheitsfall krankheitsfälle verdachtsfälle infektion; suspected-cases: verdachtsfall verdachtsfälle ansteckungsverdacht
confirmed-cases: bestätigte_fälle laborbestätigte_fälle nachgewiesene_fälle; contacts: kontaktperson enge_kontakte kontaktfälle; recovered-people: genesene geheilte genesener
vaccinated: geimpfte geimpfter; unvaccinated: ungeimpfte ungeimpfter impfverweigerer; vaccine-doses: impfdose impfdosen impfung impfdosis stiche piks
tests: test testung abstrich abstriche; hospital-admissions: hospitalisierung spitaleinweisung krankenhauseinweisung spitalsaufnahme hospitalisierte spitaleintritt
hospital-beds: spitalbett krankenhausbett spitalsbett klinikbett betten bett; icu-beds: intensivbett intensivplatz intensivplätze intensivkapazität < hospital-beds
hospitals: spital spitäler krankenhaus krankenhäuser klinik klinikum kliniken; emergency-rooms: notaufnahme notfallaufnahme notfallstation notfallambulanz notfall
hospital-wards: station abteilung krankenstation bettenstation; maternity-wards: geburtsstation geburtshilfe geburtenstation kreißsaal geburtsabteilung
doctors: arzt ärzte ärztin mediziner doktor; family-doctors: hausarzt hausärzte allgemeinmediziner landarzt landärzte kassenarzt kassenärzte hausärztin < doctors
surgeons: chirurg operateur chirurgin < doctors; emergency-doctors: notarzt notärzte notärztin rettungsarzt flugarzt
nurses: pflegekraft pflegekräfte krankenpfleger pflegefachkraft krankenschwester pflegende pflegepersonal pflegefachperson
caregivers: betreuerin betreuungskraft betreuungskräfte pflegehelfer pflegeassistenz; doctors-practices: arztpraxis arztpraxen praxis praxen ordination
panel-doctor-posts: kassenstelle kassensitz kassenarztstelle; pharmacies: apotheke pharmazie; drugstores: drogerie drogeriemarkt drogeriemärkte
care-homes: pflegeheim altersheim seniorenheim altenheim pflegezentrum seniorenresidenz seniorenzentrum pflegewohnhaus
care-places: pflegeplatz pflegeplätze heimplatz heimplätze pflegebett; care-dependent: pflegebedürftige pflegefall pflegefälle pflegegeldbezieher
medicines: medikament arzneimittel arznei heilmittel präparat medizin; prescriptions: rezept verschreibung verordnung; pills: tablette pille pillen
side-effects: nebenwirkung unerwünschte_wirkung impfreaktion impfschaden impfschäden; operations-medical: operation eingriff op chirurgischer_eingriff
transplants: transplantation organverpflanzung organtransplantation verpflanzung; organ-donors: organspender spender spenderin; births: geburt entbindung neugeborene
abortions: abtreibung schwangerschaftsabbruch schwangerschaftsabbrüche; malpractice-cases: behandlungsfehler kunstfehler ärztefehler ärztepfusch
waiting-list-people: wartende warteliste wartelistenpatienten; rescue-workers: retter rettungskraft rettungskräfte helfer einsatzkraft einsatzkräfte bergungskraft bergungskräfte
paramedics: sanitäter rettungssanitäter notfallsanitäter rettungsdienstler
mountain-rescuers: bergretter bergwacht bergrettung alpinretter bergrettungsleute bergwachtler < rescue-workers
firefighters: feuerwehrleute feuerwehrmann feuerwehrmänner feuerwehrkräfte feuerwehrangehörige florianijünger wehrleute brandbekämpfer löschkräfte < rescue-workers
fire-brigades: feuerwehr feuerwehren wehr ortsfeuerwehr; fire-engines: löschfahrzeug feuerwehrauto feuerwehrfahrzeug tanklöschfahrzeug einsatzfahrzeug löschzug löschzüge
water-bombers: löschflugzeug wasserbomber; firefighting-helicopters: löschhubschrauber löschhelikopter
ambulances: rettungswagen krankenwagen ambulanz rettungsfahrzeug sanka krankentransporter notarztwagen
helicopters: hubschrauber helikopter rettungshubschrauber rettungshelikopter heli polizeihubschrauber notarzthubschrauber; volunteers: freiwillige ehrenamtliche helfer freiwilliger
divers: taucher polizeitaucher rettungstaucher tauchergruppe; sniffer-dogs: suchhund spürhund rettungshund diensthund polizeihund lawinenhund mantrailer
emergency-calls: notruf notrufe alarmierung alarm hilferuf notfallmeldung; call-outs: einsatz einsätze ausrückung hilfeleistung feuerwehreinsatz einsatzstelle
false-alarms: fehlalarm täuschungsalarm blinder_alarm falschalarm; rescues: rettung rettungseinsatz rettungseinsätze bergung rettungsaktion
accidents: unfall unfälle unglück unglücke verkehrsunfall havarie; fatal-accidents: tödlicher_unfall todesunfall todesunfälle unfalltod < accidents
pile-ups: massenkarambolage auffahrunfall auffahrunfälle massencrash serienunfall karambolage auffahrkollision < accidents
vehicles: fahrzeug auto wagen pkw kraftfahrzeug personenwagen autos; trucks: lkw lastwagen laster sattelschlepper lastkraftwagen camion sattelzug
buses: bus busse reisebus car reisecar linienbus postauto; motorcycles: motorrad motorräder töff maschine
motorcyclists: motorradfahrer biker motorradlenker töfffahrer motorradfahrerin; e-scooters: e-scooter elektroscooter e-roller elektrotretroller trottinett
cyclists: radfahrer velofahrer radler fahrradfahrer radlerin e-bike-fahrer; pedestrians: fußgänger fussgänger passant fußgängerin
drivers: fahrer lenker autofahrer automobilist chauffeur autolenker pkw-lenker fahrzeuglenker fahrzeugführer
hit-and-run-drivers: unfallflüchtige unfallflüchtiger fahrerflüchtige fahrerflüchtiger; drink-drivers: alkolenker betrunkene_fahrer alkoholsünder
speeders: raser schnellfahrer temposünder verkehrsrowdy; wrong-way-drivers: geisterfahrer falschfahrer; passengers: passagier fahrgast fahrgäste reisende insasse mitreisende
occupants: insasse mitfahrer beifahrer fahrzeuginsasse; crew-members: besatzungsmitglied crewmitglied besatzung crew mannschaft
trains: zug züge bahn garnitur zugverbindung triebzug; carriages: waggon wagen wagon eisenbahnwagen zugwaggon
level-crossings: bahnübergang bahnübergänge niveauübergang eisenbahnkreuzung; ships: schiff frachter frachtschiff kahn; boats: boot kahn flüchtlingsboot kutter
dinghies: schlauchboot gummiboot < boats; planes: flugzeug maschine flieger jet passagierflugzeug verkehrsflugzeug
light-aircraft: kleinflugzeug sportflugzeug leichtflugzeug ultraleichtflugzeug propellermaschine < planes; gliders: segelflugzeug segelflieger < planes
paragliders: gleitschirmflieger gleitschirmpilot paragleiter gleitschirm; pilots: pilot pilotin flugzeugführer
cancelled-flights: flugausfall flugausfälle flugstreichung annullierung gestrichene_flüge; fires: brand brände feuer großbrand großbrände brandfall vollbrand
wildfires: waldbrand waldbrände buschbrand buschfeuer flächenbrand vegetationsbrand flächenbrände; fire-seats: brandherd glutnest brandstelle feuerherd
explosions: explosion detonation verpuffung knall; aftershocks: nachbeben nachbebenserie; earthquakes: erdbeben beben erdstoß erdstöße erschütterung
landslides: erdrutsch erdrutsche hangrutsch murgang murgänge mure murenabgang murenabgänge hangrutschung erdlawine schlammlawine
rockfalls: felssturz felsstürze steinschlag steinschläge bergsturz bergstürze felsabbruch; avalanches: lawine lawinenabgang lawinenabgänge schneebrett schneerutsch
floods: hochwasser überschwemmung flut überflutung flutkatastrophe; storms: sturm stürme unwetter orkan sturmtief; thunderstorms: gewitter unwetter wärmegewitter
cyclones: wirbelsturm wirbelstürme hurrikan taifun zyklon; tornados: tornado windhose; lightning-strikes: blitz blitzschlag blitzschläge blitzeinschlag blitzeinschläge
hailstones: hagelkorn hagelkörner hagel hagelschlag; dykes: deich damm dämme schutzwall hochwasserdamm uferdamm; sandbags: sandsack sandsäcke
flooded-cellars: keller vollgelaufene_keller überflutete_keller; fallen-trees: baum bäume umgestürzte_bäume entwurzelte_bäume
outages: stromausfall stromausfälle blackout versorgungsunterbruch stromunterbruch stromunterbrechung; households: haushalt haushalte anschluss anschlüsse
houses: haus häuser wohnhaus wohnhäuser gebäude wohngebäude; flats: wohnung apartment wohneinheit; roofs: dach dächer
emergency-shelters: notunterkunft notunterkünfte notquartier notschlafstelle sammelunterkunft sammelunterkünfte; tents: zelt zeltstadt zeltlager
weather-warnings: unwetterwarnung wetterwarnung sturmwarnung hochwasserwarnung; arrested: festgenommene verhaftete festgenommener verhafteter festnahme verhaftung
suspects: verdächtige tatverdächtige verdächtiger mutmaßliche_täter tatverdächtiger beschuldigte; accused: angeklagte angeklagter beschuldigter beschuldigte angeschuldigte
offenders: täter straftäter delinquent täterschaft kriminelle verbrecher; repeat-offenders: wiederholungstäter intensivtäter rückfalltäter serientäter mehrfachtäter < offenders
young-offenders: jugendliche_straftäter jugendliche_täter jungtäter minderjährige_täter < offenders; convicts: verurteilte verurteilter
prisoners: häftling gefangene insasse gefängnisinsasse strafgefangene inhaftierte sträfling; escaped-prisoners: ausbrecher entflohene flüchtige entwichene
wanted-persons: gesuchte gesuchter flüchtige zur_fahndung_ausgeschriebene
prisons: gefängnis gefängnisse justizanstalt justizvollzugsanstalt jva haftanstalt strafanstalt vollzugsanstalt
prison-cells: zelle gefängniszelle haftraum hafträume haftplatz haftplätze
prison-guards: justizwachebeamte gefängniswärter vollzugsbeamte justizbeamte aufseher wärter justizwache gefängnisaufseher; burglars: einbrecher einbrecherin einbrecherbande
thieves: dieb diebin langfinger diebe; shoplifters: ladendieb ladendiebin < thieves; pickpockets: taschendieb trickdieb < thieves; robbers: räuber bankräuber posträuber
fraudsters: betrüger schwindler trickbetrüger abzocker gauner hochstapler telefonbetrüger; killers: mörder killer totschläger
attackers: angreifer schläger attentäter messerstecher aggressor; gunmen: schütze todesschütze amokschütze amokläufer bewaffnete
gangs: bande gang clan diebesbande verbrecherbande tätergruppe gruppierung; drug-dealers: drogendealer dealer drogenhändler rauschgifthändler suchtgifthändler
drug-users: drogenkonsument drogenkonsumentin konsumenten; drug-addicts: drogenabhängige süchtige suchtkranke abhängige drogensüchtige junkie
smugglers: schmuggler schleuser schlepper schleuserbande schlepperbande; human-traffickers: menschenhändler menschenhändlerring
offences: straftat delikt verbrechen vergehen tat gesetzesverstoß gesetzesverstöße; misdemeanours: vergehen bagatelldelikt kleinkriminalität < offences
felonies: schwerverbrechen kapitalverbrechen schwere_straftat gewaltverbrechen < offences
administrative-offences: ordnungswidrigkeit übertretung verwaltungsübertretung verkehrsverstoß verkehrsverstöße
murders: mord morde tötungsdelikt bluttat ermordung gewaltverbrechen; manslaughter-cases: totschlag vorsätzliche_tötung; negligent-killing: fahrlässige_tötung
femicides: femizid frauenmord frauenmorde < murders; assaults: körperverletzung übergriff angriff tätlichkeit attacke tätlicher_angriff schlägerei
stabbings: messerangriff messerattacke messerstecherei messerstich messerstiche; shootings: schießerei schiesserei schussabgabe schusswechsel
rapes: vergewaltigung notzucht < sex-offences; sex-offences: sexualdelikt sexueller_übergriff sexualstraftat sexualverbrechen sexuelle_übergriffe < offences
abuse-cases: missbrauch missbrauchsfall missbrauchsfälle misshandlung missbräuche; burglaries: einbruch einbrüche einbruchdiebstahl einbruchsdiebstahl einbruchdiebstähle
thefts: diebstahl diebstähle entwendung; robberies: raub raubüberfall raubüberfälle überfall überfälle; fraud-cases: betrug betrugsfall betrugsfälle betrügerei schwindel masche
cyber-attacks: cyberangriff cyberattacke hackerangriff hackerattacke cyberangriffe; data-leaks: datenleck datenpanne datenabfluss datendiebstahl datenverlust
data-records: datensatz datensätze kundendaten personendaten; hate-crimes: hassverbrechen hassdelikt hasskriminalität vorurteilsverbrechen
vandalism-cases: sachbeschädigung vandalenakt vandalismus; atm-blasts: automatensprengung bankomatsprengung geldautomatensprengung
complaints-to-police: anzeige strafanzeige strafantrag strafanzeigen; tips: hinweis zeugenhinweis tipp tipps meldung
raids: razzia hausdurchsuchung durchsuchung hausdurchsuchungen razzien durchsuchungen großrazzia; arrest-warrants: haftbefehl haftbefehle festnahmeanordnung europäischer_haftbefehl
police-checks: kontrolle polizeikontrolle verkehrskontrolle schwerpunktkontrolle planquadrat personenkontrolle
police-officers: polizist polizeibeamte beamte polizeikraft polizeikräfte ordnungshüter polizistin gendarm
special-forces: spezialeinheit sondereinsatzkommando sek einsatzkommando spezialkräfte sondereinheit
investigators: ermittler kriminalbeamte fahnder kriminalist ermittlerin kripo-beamte
police-stations: polizeistation wache polizeiwache polizeiposten polizeirevier polizeiinspektion dienststelle
patrol-cars: streifenwagen polizeiauto patrouille funkstreife polizeiwagen dienstwagen
speed-cameras: radarfalle blitzer radarkasten radarkästen starenkasten blitzkasten radargerät radarkamera; surveillance-cameras: überwachungskamera videokamera sicherheitskamera
parking-tickets: strafzettel knöllchen parkbusse strafmandat organmandat parkstrafe bussenzettel; plaintiffs: kläger klägerin klagende klagspartei
defendants-civil: beklagte beklagter beklagte_partei; joint-plaintiffs: nebenkläger privatkläger privatbeteiligte privatklägerschaft nebenklägerin
lawyers: anwalt anwälte rechtsanwalt rechtsanwälte advokat rechtsbeistand anwältin jurist
defence-lawyers: verteidiger strafverteidiger verteidigerin verteidigung pflichtverteidiger < lawyers; judges: richter richterin gerichtspräsident einzelrichter
jurors: geschworene schöffe laienrichter schöffin; prosecutors: staatsanwalt staatsanwälte staatsanwältin ankläger anklagevertreter
experts: gutachter sachverständige sachverständiger experte; courts: gericht tribunal gerichtshof gerichtshöfe
supreme-courts: bundesgericht höchstgericht oberster_gerichtshof bundesgerichtshof oberstes_gericht < courts
lower-courts: vorinstanz erstinstanz erste_instanz untere_instanz < courts; district-courts: amtsgericht bezirksgericht kreisgericht < courts
regional-courts: landgericht landesgericht < courts; appeal-courts: berufungsgericht oberlandesgericht obergericht kantonsgericht appellationsgericht zweite_instanz < courts
constitutional-courts: verfassungsgericht verfassungsgerichtshof verfassungsrichter < courts; administrative-courts: verwaltungsgericht verwaltungsgerichtshof < courts
lawsuits: klage rechtsstreit verfahren prozess prozesse zivilklage gerichtsverfahren; class-actions: sammelklage verbandsklage musterklage musterfeststellungsklage < lawsuits
charges: anklagepunkt vorwurf vorwürfe anklagepunkte tatvorwurf tatvorwürfe; hearing-days: verhandlungstag prozesstag verhandlungstermin gerichtstermin
verdicts: urteil urteilsspruch urteilssprüche richterspruch entscheid gerichtsentscheid gerichtsurteil; convictions: verurteilung schuldspruch schuldsprüche
penalty-orders: strafbefehl strafverfügung strafmandat; acquittals: freispruch freisprüche; prior-convictions: vorstrafe vorstrafen einschlägige_vorstrafe
appeals-filed: berufung rechtsmittel revision rekurs beschwerde einspruch einsprüche
investigations-pending: ermittlungsverfahren strafverfahren strafuntersuchung ermittlung untersuchung verfahren; case-files: akte akten aktenordner ordner dossier
file-pages: seite aktenseite seiten; documents: dokument unterlage unterlagen schriftstück papier; evidence-items: beweismittel beweisstück spur asservat indiz indizien
weapons: waffe waffen waffenarsenal; firearms: schusswaffe feuerwaffe schießeisen < weapons; handguns: pistole revolver faustfeuerwaffe < firearms
long-guns: gewehr langwaffe flinte büchse sturmgewehr < firearms; knives: messer küchenmesser klappmesser stichwaffe; shots: schuss schüsse
ammunition: munition patrone projektil kugel geschoss; drug-plants: hanfpflanze cannabispflanze marihuanapflanze hanfstaude
drugs-seized: drogen rauschgift suchtgift betäubungsmittel suchtmittel drogenfund; counterfeits: fälschung plagiat falsifikat nachahmung gefälschte_ware
fake-banknotes: falschgeld blüten falschnote geldfälschung; soldiers: soldat militärangehörige armeeangehörige militärs soldatin
recruits: rekrut wehrpflichtige grundwehrdiener wehrdienstleistende präsenzdiener stellungspflichtige; reservists: reservist milizsoldat reserve
conscientious-objectors: kriegsdienstverweigerer wehrdienstverweigerer dienstverweigerer; civilian-service-workers: zivildiener zivildienstleistende zivi zivildienst
deserters: deserteur fahnenflüchtige fahnenflucht; fighters: kämpfer milizionär rebell aufständische freischärler kombattant; mercenaries: söldner söldnertruppe
civilians: zivilist zivilperson zivilbevölkerung zivilisten; hostages: geisel geiseln entführte verschleppte; prisoners-of-war: kriegsgefangene kriegsgefangener gefangengenommene
peacekeepers: friedenstruppe blauhelm blauhelmsoldat friedenssoldat; veterans: veteran kriegsveteran ehemalige_soldaten; troop-units: truppenteil verband verbände einheit
battalions: bataillon bataillone < troop-units; brigades: brigade kampfbrigade < troop-units; armed-forces: armee streitkräfte militär heer truppen; tanks: panzer kampfpanzer
armoured-vehicles: schützenpanzer panzerfahrzeug gepanzertes_fahrzeug radpanzer; missiles: rakete lenkwaffe flugkörper lenkflugkörper; cruise-missiles: marschflugkörper < missiles
drones: drohne kampfdrohne unbemanntes_fluggerät; fighter-jets: kampfflugzeug kampfjet jagdbomber jagdflugzeug abfangjäger düsenjäger
warships: kriegsschiff marineschiff schlachtschiff; air-defence-systems: flugabwehrsystem luftabwehrsystem luftverteidigungssystem flugabwehr fliegerabwehr abwehrsystem
bombs: bombe fliegerbombe sprengsatz sprengsätze sprengkörper blindgänger weltkriegsbombe; mines: mine landmine personenmine tretmine
warheads: sprengkopf gefechtskopf atomsprengkopf sprengköpfe; air-strikes: luftangriff luftschlag luftschläge bombardement bombardierung
attacks-military: angriff offensive vorstoß vorstöße attacke; shellings: beschuss artilleriebeschuss granatbeschuss bombardement
terror-attacks: anschlag anschläge terroranschlag attentat terrorakt terrorangriff bombenanschlag; terrorists: terrorist dschihadist islamist terroristin
threat-persons: gefährder gefährderin; refugees: flüchtling geflüchtete schutzsuchende geflohene; asylum-seekers: asylwerber asylbewerber asylsuchende antragsteller schutzsuchende
asylum-applications: asylantrag asylanträge asylgesuch asylgesuche erstantrag erstanträge; migrants: migrant zuwanderer einwanderer immigrant zugewanderte
unaccompanied-minors: unbegleitete_minderjährige minderjährige_flüchtlinge unbegleitete_jugendliche
rejected-seekers: abgelehnte_asylwerber abgelehnte_asylbewerber ausreisepflichtige ausreisepflichtiger abgewiesene_asylsuchende
deportations: abschiebung ausschaffung rückführung außerlandesbringung ausweisung rückschaffung
irregular-crossings: illegaler_grenzübertritt illegale_einreise unerlaubte_einreise grenzübertritt irreguläre_einreise; pushbacks: zurückweisung pushback rückweisung
asylum-centres: asylzentrum asylheim asylunterkunft flüchtlingsunterkunft flüchtlingsheim asylquartier aufnahmezentrum flüchtlingsunterkünfte durchgangszentrum
naturalisations: einbürgerung eingebürgerte staatsbürgerschaftsverleihung
residence-permits: aufenthaltsbewilligung aufenthaltstitel aufenthaltserlaubnis niederlassungsbewilligung aufenthaltsgenehmigung
visas: visum visa einreisevisum einreisebewilligung; foreigners: ausländer ausländische_staatsbürger nichtstaatsbürger ausländerin
citizens: bürger staatsbürger staatsangehörige bürgerin; inhabitants: einwohner bewohner anwohner bevölkerung ortsansässige anrainer
neighbours: nachbar anrainer anwohner anstößer nachbarin; protesters: demonstrant demonstrierende protestierende kundgebungsteilnehmer teilnehmer demonstranten
counter-protesters: gegendemonstrant gegendemonstranten gegendemonstrierende; counter-rallies: gegendemonstration gegenkundgebung gegenprotest gegendemo
rioters: randalierer krawallmacher chaot chaoten gewalttäter ausschreitungsteilnehmer
demonstrations: demonstration kundgebung demo protestmarsch protestmärsche protestaktion protestzug; activists: aktivist aktivistin klimakleber umweltschützer klimaaktivist
road-blockades: blockade straßenblockade straßensperre sitzblockade klebeaktion strassenblockade; petitions: petition bittschrift eingabe
signatures: unterschrift unterzeichner unterzeichnende; initiatives: volksinitiative volksbegehren initiative bürgerinitiative initiativbegehren
referendums: volksabstimmung referendum bürgerentscheid volksentscheid urnengang abstimmung; advisory-polls: volksbefragung bürgerbefragung konsultativabstimmung
strikes-labour: streik arbeitsniederlegung ausstand warnstreik arbeitskampf; voters: wähler wählerin wählende stimmende urnengänger
eligible-voters: wahlberechtigte stimmberechtigte stimmbürger stimmvolk wahlberechtigter stimmbürgerin; votes: stimme wählerstimme stimmen
valid-ballots: gültige_stimmen gültige_stimmzettel gültige_wahlzettel < votes
spoiled-ballots: ungültige_stimmen leere_stimmzettel ungültige_stimmzettel leerstimmen ungültige_wahlzettel
postal-votes: briefwahl briefstimme wahlkarte briefwahlstimme wahlkarten briefliche_stimmen < votes; ballot-papers: stimmzettel wahlzettel stimmkuvert wahlunterlagen
yes-votes: ja-stimme ja-stimmen jastimme pro-stimme dafürstimmen < votes; supporters: befürworter unterstützer anhänger befürworterin
no-votes: nein-stimme nein-stimmen neinstimme gegenstimme kontrastimme < votes; opponents: gegner widersacher kritiker gegnerin; abstentions: enthaltung stimmenthaltung
non-voters: nichtwähler wahlabstinente nichtwählende; polling-stations: wahllokal wahlbüro stimmlokal abstimmungslokal wahlsprengel urne
constituencies: wahlkreis stimmbezirk wahlbezirk wahlkreise; candidates: kandidat bewerber kandidatin wahlwerber kandidierende anwärter
top-candidates: spitzenkandidat listenerster listenführer spitzenkandidatin zugpferd < candidates; favourites: favorit favoritin spitzenreiter
election-lists: liste wahlliste wahlvorschlag wahlvorschläge kandidatenliste; seats: sitz mandat sitze parlamentssitz abgeordnetensitz
deputies: abgeordnete abgeordneter parlamentarier mandatar volksvertreter nationalrat kantonsrat ratsmitglied mdb; senators: senator ständerat ständeräte oberhausmitglied
upper-houses: länderkammer bundesrat ständerat oberhaus senat kleine_kammer; lower-houses: nationalrat unterhaus große_kammer bundestag abgeordnetenhaus
parliaments: parlament volksvertretung nationalversammlung kammer legislative; parliamentary-groups: fraktion klub parlamentsklub parlamentsgruppe
committees: ausschuss ausschüsse kommission gremium gremien; inquiry-committees: untersuchungsausschuss untersuchungsausschüsse u-ausschuss puk untersuchungskommission < committees
parties: partei gruppierung fraktion; party-members: parteimitglied parteifreund genosse parteigänger; grassroots: parteibasis basis parteivolk
party-leaders: parteichef parteivorsitzende parteiobmann parteipräsident vorsitzende parteichefin obmann bundesvorsitzende
delegates: delegierte delegierter parteitagsdelegierte abgesandte; party-conferences: parteitag delegiertenversammlung parteikongress parteikongresse parteikonvent
ministers: minister ministerin ressortchef bundesrat regierungsrat regierungsmitglied; state-secretaries: staatssekretär staatssekretärin vizeminister
heads-of-government: regierungschef kanzler ministerpräsident premierminister premier kanzlerin bundeskanzler regierungschefin
heads-of-state: staatsoberhaupt staatsoberhäupter präsident staatschef staatspräsident bundespräsident präsidentin
regional-heads: landeshauptmann landeshauptleute landeschef landesvater landeshauptfrau regierungspräsident landammann gouverneur
mayors: bürgermeister gemeindepräsident stadtpräsident gemeindeammann stadtammann ortschef bürgermeisterin oberbürgermeister stadtoberhaupt dorfchef
councillors: gemeinderat gemeinderäte stadtrat stadträte gemeindevertreter stadtverordnete gemeinderätin; council-meetings: gemeinderatssitzung ratssitzung stadtratssitzung
town-meetings: gemeindeversammlung bürgerversammlung einwohnerversammlung; town-halls: rathaus rathäuser gemeindeamt gemeindehaus stadthaus stadtverwaltung gemeindeverwaltung
municipalities: gemeinde kommune ortschaft stadt stadtgemeinde; states-federal: bundesland bundesländer kanton land; countries: land länder staat staaten nation
districts: bezirk landkreis kreis; city-quarters: stadtteil quartier stadtbezirk viertel grätzel kiez
public-officials: beamte beamter staatsdiener verwaltungsangestellte staatsangestellte bundesangestellte bedienstete
authorities: behörde amt ämter amtsstelle verwaltung dienststelle; ministries: ministerium ressort departement ministerien
spokespeople: sprecher sprecherin mediensprecher pressesprecher wortführer; ambassadors: botschafter botschafterin missionschef diplomatischer_vertreter
embassies: botschaft auslandsvertretung diplomatische_vertretung; consulates: konsulat generalkonsulat konsularische_vertretung
diplomats: diplomat gesandte botschaftsmitarbeiter diplomatin unterhändler; negotiators: unterhändler verhandler verhandlungsführer chefverhandler
treaties: vertrag verträge abkommen vereinbarung pakt staatsvertrag; sanctioned-persons: sanktionierte gelistete sanktionierter sanktionsliste
sanctions-packages: sanktion sanktionspaket strafmaßnahme strafmassnahme
bills: gesetzesentwurf gesetzentwurf vorlage gesetzesvorlage gesetzesentwürfe gesetzentwürfe entwurf gesetzesantrag; laws: gesetz gesetzgebung regelung rechtsnorm
ordinances: verordnung erlass erlässe dekret rechtsverordnung; articles-of-law: artikel paragraf paragraph gesetzesartikel klausel bestimmung
motions: antrag vorstoß vorstöße motion entschließungsantrag dringlichkeitsantrag vorstoss; amendments: änderungsantrag abänderungsantrag zusatzantrag änderungsanträge
parliamentary-questions: anfrage interpellation parlamentarische_anfrage kleine_anfrage schriftliche_anfrage; resolutions: resolution entschließung beschluss beschlüsse
speeches: rede ansprache wortmeldung redebeitrag redebeiträge votum; objections: einsprache einwand einwände einspruch einwendung widerspruch stellungnahme
permits: bewilligung genehmigung erlaubnis konzession zulassung lizenz; building-applications: baugesuch bauantrag bauanträge bauansuchen baueingabe
applications: antrag anträge gesuch ansuchen bewerbung; rejections: ablehnung absage abweisung negativer_bescheid ablehnungsbescheid
notices-official: bescheid verfügung verwaltungsakt amtlicher_bescheid; measures-taken: maßnahme massnahme vorkehrung schritt
regulations: vorschrift auflage regel vorgabe regelung; donations: spende zuwendung spendengelder; public-jobs: stelle planstelle dienstposten beamtenposten vollzeitstelle posten
taxpayers: steuerzahler steuerpflichtige steuerzahlende
benefit-recipients: sozialhilfebezieher sozialhilfeempfänger leistungsbezieher bürgergeldempfänger mindestsicherungsbezieher
pensioners: rentner pensionist pensionär ruheständler seniorinnen senioren; unemployed: arbeitslose erwerbslose arbeitssuchende stellensuchende
samples: probe stichprobe proben prüfmuster; recalled-products: rückruf produktrückruf rückrufaktion zurückgerufene_produkte; packages-sold: packung verpackung paket
inspections: kontrolle inspektion überprüfung betriebskontrolle begehung prüfung; violations: verstoß verstöße verletzung übertretung regelverstoß zuwiderhandlung verstoss
shortcomings: mangel mängel beanstandung missstand missstände; food-poisonings: lebensmittelvergiftung vergiftungsfall vergiftungsfälle lebensmittelinfektion
foodborne-germs: keim bakterie erreger krankheitserreger; salmonella: salmonellen salmonellose salmonellenbefall; listeria: listerien listeriose listerienbefall
foreign-bodies: fremdkörper fremdstoffe fremdteile; plastic-pieces: plastikteile kunststoffteile plastikstücke kunststoffstücke plastiksplitter < foreign-bodies
metal-pieces: metallteile metallsplitter metallspäne metallstücke < foreign-bodies; glass-pieces: glassplitter glasscherben glasstücke < foreign-bodies
culled-animals: tier tiere gekeulte_tiere notgeschlachtete_tiere; poultry: geflügel hühner hennen federvieh puten; cattle: rind rinder kuh kühe vieh
whistleblowers: hinweisgeber whistleblower informant aufdecker; data-privacy-complaints: datenschutzbeschwerde datenschutzverletzung datenschutzverstoß
hackers: hacker cyberkrimineller cyberkriminelle internetbetrüger; children: kind kinder kleinkind kleinkinder; minors: minderjährige minderjähriger unmündige jugendliche
climbers: bergsteiger alpinist kletterer berggänger; hikers: wanderer bergwanderer ausflügler; skiers: skifahrer wintersportler skiläufer
ski-tourers: tourengeher skitourengeher skibergsteiger tourenskifahrer < skiers; off-piste-skiers: variantenfahrer freerider tiefschneefahrer < skiers
swimmers: schwimmer badegast badegäste badende; drowned: ertrunkene badetote ertrunkener badeunfall badeunfälle
elderly-victims: senior seniorin betagte pensionist rentner hochbetagte; teenagers: jugendliche teenager halbwüchsige jugendlicher heranwachsende
roads-closed: straßensperre straßensperrung sperre strassensperrung streckensperrung; bridges: brücke überführung viadukt; motorways: autobahn autostraße schnellstraße autostrasse
processions: umzug umzüge parade festumzug; relief-goods: hilfsgüter hilfslieferung hilfstransport hilfskonvoi; vigils: mahnwache gedenkfeier lichtermeer
drug-labs: drogenlabor drogenküche rauschgiftlabor; fingerprints: fingerabdruck fingerabdrücke; dna-traces: dna-spur dna-treffer erbgutspur
crime-scenes: tatort schauplatz schauplätze; near-misses: beinahezusammenstoß beinahe-kollision fastkollision beinaheunfall; bird-strikes: vogelschlag vogelschläge
bird-flu-cases: vogelgrippe geflügelpest aviäre_influenza; swine-fever-cases: schweinepest afrikanische_schweinepest asp
foot-and-mouth-cases: maul-_und_klauenseuche klauenseuche mks
`);
