import { senseRows, type SenseRow } from '../../senses';

/** Words of one meaning: culture, sport, and the words of all news, what is counted. The concepts are the same in every language. */
export const generalCounts = (): readonly SenseRow[] => senseRows('count', `
people: menschen mensch personen leute köpfe; inhabitants: einwohner einwohnerinnen bewohner bürger einheimische
neighbours: anwohner anrainer nachbarn anstösser anwohnende anlieger; visitors: besucher gäste gast besuchende publikum
spectators: zuschauer schaulustige publikum zuschauende fans zaungäste; tv-viewers: zuschauer fernsehzuschauer zuseher seher; listeners: hörer zuhörer hörerschaft radiohörer
readers: leser leserschaft leserinnen; participants: teilnehmer teilnehmende mitwirkende teilnehmerinnen; race-starters: starter läufer startende wettkämpfer teilnehmer
demonstrators: demonstranten demonstrierende protestierende kundgebungsteilnehmer; members: mitglieder mitglied vereinsmitglieder
customers: kunden kundschaft käufer abnehmer klienten; users: nutzer anwender benutzer user nutzende; followers: follower abonnenten anhänger
subscribers: abonnenten abos abonnements bezieher abonnentinnen; employees: mitarbeiter beschäftigte angestellte arbeitnehmer mitarbeitende bedienstete arbeitskräfte personal
jobs: stellen stelle arbeitsplätze arbeitsplatz jobs vollzeitstellen planstellen; vacancies: offene_stellen freie_stellen vakanzen unbesetzte_stellen
volunteers: freiwillige ehrenamtliche freiwilligenhelfer ehrenamtler helfer; rescuers: retter rettungskräfte einsatzkräfte helfer rettungsleute
experts: experten fachleute sachverständige spezialisten gutachter fachpersonen; scientists: forscher wissenschaftler forschende wissenschafter
witnesses: zeugen augenzeugen zeuginnen; victims: opfer geschädigte leidtragende; dead: tote todesopfer getötete todesfälle verstorbene tödlich_verunglückte ums_leben_gekommene
injured: verletzte verwundete verletzten; seriously-injured: schwerverletzte schwer_verletzte schwerverwundete lebensgefährlich_verletzte < injured
missing-persons: vermisste verschollene abgängige vermissten; affected: betroffene betroffen; survivors: überlebende überlebenden davongekommene
suspects: verdächtige tatverdächtige beschuldigte; perpetrators: täter täterinnen straftäter; children: kinder kind; minors: minderjährige unmündige
teenagers: jugendliche teenager heranwachsende halbwüchsige; young-people: junge_menschen jugendliche junge_erwachsene
elderly: senioren ältere betagte pensionisten rentner pensionäre pensionierte; centenarians: hundertjährige; babies: babys säuglinge neugeborene
births: geburten neugeborene lebendgeburten geburt; deaths-registered: sterbefälle todesfälle gestorbene; marriages: eheschließungen hochzeiten trauungen heiraten
divorces: scheidungen ehescheidungen trennungen; couples: paare ehepaare; families: familien familie; households: haushalte haushalt privathaushalte
relatives: angehörige verwandte familienangehörige familienmitglieder; bereaved: hinterbliebene hinterbliebenen trauernde; heirs: erben erbinnen erbberechtigte
siblings: geschwister; grandchildren: enkel enkelkinder; applicants: bewerber kandidaten anwärter interessenten bewerberinnen; applications-job: bewerbungen dossiers
applications-formal: anträge antrag gesuche gesuch ersuchen; enquiries: anfragen anfrage auskunftsbegehren; registrations: anmeldungen anmeldung registrierungen einschreibungen
deregistrations: abmeldungen austritte kündigungen; submissions: einsendungen einreichungen eingaben zuschriften; complaints: beschwerden reklamationen beanstandungen klagen
objections: einwendungen einsprachen einsprüche einwände rekurse; lawsuits: klagen klage prozesse gerichtsverfahren; signatures: unterschriften unterschrift unterzeichner
tip-offs: hinweise hinweis tipps; incident-reports: meldungen anzeigen meldung; cases: fälle fall; incidents: vorfälle vorfall zwischenfälle zwischenfall vorkommnisse ereignisse
accidents: unfälle unfall unglücke unglück; errors: fehler irrtümer pannen versehen; defects: mängel mangel defekte schäden
measures-taken: maßnahmen maßnahme schritte massnahmen vorkehrungen; proposals: vorschläge vorschlag anregungen empfehlungen; demands: forderungen forderung anliegen
conditions: bedingungen bedingung auflagen auflage voraussetzungen; rules: regeln vorschriften regelungen bestimmungen; exceptions: ausnahmen ausnahme sonderregelungen
options: varianten variante optionen möglichkeiten alternativen; reasons: gründe grund ursachen motive; sites: standorte standort orte schauplätze
buildings: gebäude bauten häuser liegenschaften bauwerke; monuments: denkmäler baudenkmäler kulturdenkmäler denkmale; rooms: zimmer räume räumlichkeiten; halls: säle saal hallen
seats: sitzplätze plätze sitze sitzplatz; standing-places: stehplätze stehplatz; parking-spaces: parkplätze stellplätze abstellplätze
tickets: tickets karten eintrittskarten billette billett eintritte; season-tickets: dauerkarten saisonkarten saisonabos saisonabonnements jahreskarten
theatre-subscriptions: abonnements abos theaterabos; free-tickets: freikarten gratistickets ehrenkarten gratiseintritte; copies-sold: exemplare exemplar stück verkaufte_exemplare
items: gegenstände gegenstand objekte stücke; exhibits: exponate ausstellungsstücke objekte leihgaben schaustücke; loans-museum: leihgaben leihgabe < exhibits
artworks: kunstwerke werke kunstwerk arbeiten; paintings: gemälde bilder ölgemälde; drawings: zeichnungen skizzen grafiken blätter; sculptures: skulpturen plastiken statuen figuren
photographs: fotos fotografien bilder aufnahmen lichtbilder; fakes: fälschungen fälschung falsifikate; originals: originale originalwerke
finds: funde fund fundstücke fundgegenstände; lost-items: fundsachen fundgegenstände verlorene_gegenstände; coins: münzen münze geldstücke; books: bücher bände titel buch
new-titles: neuerscheinungen novitäten neuheiten; manuscripts: manuskripte handschriften; authors: autoren schriftsteller autorinnen verfasser
artists: künstler kunstschaffende kulturschaffende künstlerinnen; musicians: musiker musikerinnen instrumentalisten orchestermitglieder
singers: sänger sängerinnen gesangssolisten vokalisten; choristers: chorsänger choristen chormitglieder; bands: bands gruppen acts formationen
actors: schauspieler darsteller mimen schauspielerinnen; extras: statisten komparsen; film-directors: regisseure filmemacher regisseurinnen spielleiter
performances: vorstellungen aufführungen aufführung vorstellung; concerts: konzerte konzert auftritte gigs; productions: produktionen inszenierungen stücke neuinszenierungen
premieres: premieren uraufführungen erstaufführungen weltpremieren; films: filme streifen kinofilme spielfilme leinwandwerke
screenings: vorführungen filmvorführungen kinovorstellungen; episodes: folgen episoden folge; tv-seasons: staffeln staffel; programmes: sendungen sendung programme formate
songs: lieder songs titel stücke musikstücke; albums: alben album platten tonträger; records-sold: tonträger platten verkaufte_alben
stream-plays: streams abrufe aufrufe wiedergaben; views: aufrufe klicks abrufe zugriffe; downloads: downloads herunterladungen; comments: kommentare wortmeldungen leserkommentare
posts: beiträge posts postings einträge; accounts: konten accounts profile nutzerkonten; channels: kanäle sender programme stationen
newspapers: zeitungen blätter zeitungstitel printtitel; magazines: zeitschriften magazine hefte illustrierte; issues-edition: ausgaben ausgabe nummern hefte
publishers: verlage verlag verlagshäuser verleger; journalists: journalisten redakteure redaktoren medienschaffende reporter; articles: artikel berichte texte beiträge
museums: museen museum ausstellungshäuser; cinemas: kinos lichtspielhäuser filmtheater kinobetriebe; cinema-screens: leinwände kinosäle säle
theatres: theater bühnen schauspielhäuser spielstätten; libraries: bibliotheken büchereien bibliothek; bookshops: buchhandlungen buchläden buchgeschäfte
galleries: galerien kunstgalerien; exhibitions: ausstellungen schauen sonderausstellungen; guided-tours: führungen rundgänge besichtigungen
churches: kirchen gotteshäuser kirche kirchengebäude; parishes: pfarreien pfarrgemeinden kirchgemeinden pfarren kirchengemeinden; church-exits: kirchenaustritte austritte
church-entries: kircheneintritte eintritte wiedereintritte; worshippers: gläubige gottesdienstbesucher kirchgänger; catholics: katholiken; pilgrims: pilger wallfahrer pilgernde
clergy: priester geistliche pfarrer seelsorger kleriker; nuns: ordensschwestern nonnen ordensfrauen schwestern klosterfrauen; monks: mönche ordensbrüder patres ordensleute
church-services: gottesdienste messen andachten; baptisms: taufen taufe täuflinge; funerals: begräbnisse beerdigungen bestattungen beisetzungen trauerfeiern
abuse-victims: missbrauchsopfer missbrauchsbetroffene; clubs: vereine verein klubs clubs klub; sports-teams: mannschaften teams mannschaft equipen
footballers: spieler kicker fußballer profis akteure; signings: neuzugänge zugänge verpflichtungen neuverpflichtungen neuzuzüge transfers; player-departures: abgänge abgang
matches: spiele partien begegnungen matches; matchdays: spieltage runden runde; league-games: pflichtspiele ligaspiele meisterschaftsspiele bewerbsspiele
player-appearances: einsätze einsatz spiele partien; caps: länderspiele länderspieleinsätze; goals-scored: tore treffer tor
red-cards: platzverweise rote_karten ausschlüsse hinausstellungen; titles-won: titel meisterschaften meistertitel; trophies: pokale trophäen cups
medals: medaillen edelmetall medaille; sports-fans: fans anhänger schlachtenbummler anhang; away-fans: gästefans auswärtsfans mitgereiste_fans < sports-fans
rioters: randalierer chaoten hooligans krawallmacher gewalttäter; stadium-bans: stadionverbote stadionverbot rayonverbote; fireworks-pyro: pyros fackeln bengalos pyrotechnik böller
athletes: sportler athleten sportlerinnen aktive; referees: schiedsrichter unparteiische referees spielleiter; coaches: trainer coaches übungsleiter
races: rennen wettkämpfe bewerbe; competitions: wettbewerbe disziplinen bewerbe entscheidungen; stages-race: etappen teilstücke tagesabschnitte; laps: runden bahnrunden
doping-cases: dopingfälle dopingvergehen positive_proben; doping-tests: dopingtests dopingkontrollen dopingproben; sports-venues: sportstätten sportanlagen sportplätze
stadiums: stadien stadion arenen; swimming-pools: schwimmbäder freibäder bäder hallenbäder badis; ski-lifts: lifte liftanlagen seilbahnen bergbahnen aufstiegshilfen
ski-days: skierdays ersteintritte skitage gästeeintritte; overnight-stays: übernachtungen nächtigungen logiernächte übernachtung; guest-arrivals: ankünfte gästeankünfte
tourists: touristen urlauber feriengäste reisende gäste; day-trippers: tagesgäste tagesausflügler tagestouristen ausflügler; bathers: badegäste schwimmer badende
hikers: wanderer berggänger wandernde; mountaineers: bergsteiger alpinisten kletterer; campers: camper campinggäste zeltgäste
holiday-flats: ferienwohnungen ferienunterkünfte zweitwohnungen ferienhäuser; hotels: hotels herbergen beherbergungsbetriebe hotelbetriebe
guest-beds: betten gästebetten hotelbetten; hotel-rooms: zimmer hotelzimmer
restaurants: restaurants gaststätten lokale gasthäuser wirtshäuser beizen gastronomiebetriebe gastbetriebe; bars-pubs: bars kneipen pubs beisln schenken
innkeepers: wirte gastwirte gastronomen beizer hoteliers; nightclubs: clubs diskotheken discos nachtklubs tanzlokale; dishes: gerichte speisen gänge
meals-served: mahlzeiten essen menüs portionen; gourmet-stars: sterne michelinsterne; festivals: festivals festspiele; fairs: messen märkte volksfeste jahrmärkte kirmes chilbi
stalls: stände buden marktstände; exhibitors: aussteller ausstellende; events: veranstaltungen veranstaltung anlässe events anlass
meetings: treffen sitzungen zusammenkünfte versammlungen; prizes: preise auszeichnungen ehrungen preis; laureates: preisträger gewinner ausgezeichnete geehrte
nominations: nominierungen nominierte; jury-members: juroren jurymitglieder preisrichter; donors: spender gönner mäzene geldgeber; donations-count: spenden zuwendungen gaben
charities: hilfswerke hilfsorganisationen wohltätigkeitsorganisationen; foundations: stiftungen stiftung; beneficiaries: begünstigte empfänger nutznießer bezüger
lottery-winners: gewinner lottogewinner glückspilze lottomillionäre; lottery-tickets: lose tippscheine lottoscheine spielscheine; bets: wetten tipps
lottery-numbers: zahlen gewinnzahlen lottozahlen; wills: testamente testament letztwillige_verfügungen; pets: haustiere heimtiere; visits-museum: eintritte besuche museumsbesuche
trees-planted: bäume baum setzlinge; vehicles: fahrzeuge wagen autos; documents: dokumente unterlagen akten papiere schriftstücke; letters: briefe schreiben zuschriften
phone-calls: anrufe telefonate notrufe; questions: fragen frage; respondents: befragte umfrageteilnehmer; attempts: versuche versuch anläufe anlauf
phases: phasen etappen abschnitte stufen bauabschnitte; projects: projekte projekt vorhaben; plans-count: pläne plan konzepte
checks: kontrollen prüfungen überprüfungen inspektionen; samples: proben stichproben; offers-bids: angebote angebot offerten offerte gebote
bidders: bieter bieterinnen interessenten gebotsabgeber mitbietende; buyers: käufer erwerber ersteigerer käuferinnen; owners: eigentümer besitzer inhaber eigner
successors: nachfolger nachfolgerinnen; predecessors: vorgänger vorgängerinnen; opponents: gegner kritiker widersacher; supporters: befürworter unterstützer anhänger fürsprecher
waiting-list: warteliste wartelisten wartende; queue: schlange warteschlange schlangen; branches: filialen geschäfte läden niederlassungen verkaufsstellen
companies: unternehmen firmen betriebe gesellschaften; partners: partner partnerinnen verbündete; celebrities: prominente promis stars berühmtheiten
fashion-models: models mannequins; fashion-items: kleidungsstücke kleider teile outfits; collections: kollektionen sammlungen; records-set: rekorde bestleistungen bestmarken
generations: generationen; fees-collected: abgaben gebühren; boys: buben jungen burschen knaben; girls: mädchen mädels; women: frauen frau; men: männer mann
church-members: kirchenmitglieder gemeindemitglieder kirchenangehörige; foreigners: ausländer ausländische_staatsangehörige; strikers: streikende ausständige
guests-invited: geladene_gäste gäste festgäste eingeladene; mourners: trauergäste trauernde trauergemeinde; fish: fische; animals: tiere tier; dogs: hunde hund vierbeiner
votes-cast: stimmen stimme abgegebene_stimmen; yes-votes: ja-stimmen zustimmende_stimmen fürstimmen; no-votes: nein-stimmen gegenstimmen
cancellations: absagen stornierungen ausfälle storni; delays-count: verspätungen verzögerungen; dismissals: entlassungen kündigungen freistellungen
resignations: rücktritte kündigungen abgänge; promises-count: zusagen versprechen; refusals: absagen ablehnungen körbe; arrests-count: festnahmen verhaftungen festgenommene
fined-people: gebüsste gebüßte bußgelder bussen strafzettel; pages: seiten seite blätter; words: wörter worte; speeches: reden rede ansprachen referate
courses: kurse lehrgänge seminare; instruments: instrumente musikinstrumente; organ-pipes: pfeifen orgelpfeifen; bells: glocken kirchenglocken; costumes: kostüme kostüm trachten
toys: spielsachen spielzeuge spielwaren; medals-honours: orden ehrenzeichen ehrungen; honorary-citizens: ehrenbürger ehrenbürgerwürde ehrenbürgerschaft
gifts: geschenke präsente gaben; parcels: pakete päckchen sendungen; graves: gräber grab grabstätten grabsteine; archive-items: archivalien dokumente akten
book-loans: ausleihen entlehnungen entleihungen; cinema-seats: kinoplätze kinosessel; streaming-households: haushalte abonnenten zahlende_nutzer
editions: auflagen ausgaben austragungen; winners: sieger gewinner siegerinnen erstplatzierte; losers: verlierer unterlegene
finalists: finalisten finalteilnehmer endrundenteilnehmer; debutants: neulinge debütanten; amateurs: amateure hobbysportler freizeitsportler
minutes-played: einsatzminuten spielminuten; penalties: elfmeter strafstöße penaltys penalty; cars-parked: parkierte_autos abgestellte_autos
places-of-interest: sehenswürdigkeiten attraktionen; souvenirs: souvenirs andenken mitbringsel; cruise-ships: kreuzfahrtschiffe ozeanriesen
coaches-buses: reisebusse reisecars cars busse; caravans: wohnwagen wohnmobile camper
`);
